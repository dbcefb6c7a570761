/* SPDX-License-Identifier: MIT */
/* What 'alis add' completes by. */
#include <alis/edit.h>
#include <alis/track.h>

#include "files.h"

static const char journal_text[] =
    "alis Kari Nordmann\n"
    "    regelverk: allmennmedisin-2017\n"
    "veileder Ola Hansen\n"
    "sted Masfjorden legekontor\n"
    "2018-01-01.. * tjeneste 100 % sykehus | Fjellhuset\n"
    "2018-01-02 * vakt Stord | natt\n"
    "2018-03-02 * shift Voss | dag\n"
    "2018-02-02 * VAKT stord\n"
    "2018-02-03 * vakt Skjult\xE2\x80\x8B\n"
    "2018-02-04 * veiledning 1 t Per Lege | natt\n";

static alis_str names_text(struct alis_names names, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	for (size_t i = 0; i < names.count; i++) {
		alis_out_lit(&out, i > 0 ? "; " : "");
		alis_out_put(&out, names.names[i]);
	}
	return alis_out_text(&out);
}

static void suggests(void **state)
{
	static const struct {
		enum alis_asked asked;
		const char *kind;
		const char *names;
		const char *why;
	} rows[] = {
		{ ALIS_ASKED_WHAT, "vakt",
		    "Voss; stord; Masfjorden legekontor; Ola Hansen",
		    "the newest first, each once, in any language; then "
		    "whom and where the directives name; nothing hidden" },
		{ ALIS_ASKED_NOTE, "shift", "dag; natt", "notes of the kind" },
		{ ALIS_ASKED_WHAT, "tjeneste",
		    "sykehus; Masfjorden legekontor; Ola Hansen; "
		    "allmennpraksis; sykehjem; kad; forskning; legevakt; "
		    "helsestasjon; skolehelsetjeneste; milit\xC3\xA6r; annet; "
		    "turnus",
		    "categories" },
		{ ALIS_ASKED_WHAT, "kurs",
		    "Masfjorden legekontor; Grunnkurs A; Grunnkurs B; "
		    "Grunnkurs C; Grunnkurs D; Kurs i akuttmedisin; "
		    "Kurs i sakkyndighetsarbeid; "
		    "Oppl\xC3\xA6ring i sykmeldingsarbeid",
		    "courses that the catalogue knows" },
		{ ALIS_ASKED_WHAT, "ukjent", "", "an unknown kind" },
	};
	struct alis_files files = files_of(no_files);
	struct alis_arena mem = { 0 };
	struct alis_diags diags = { .mem = &mem };
	const struct alis_run *run = alis_track_run(
	    alis_source_of(ALIS_STR("l.alis"), ALIS_STR("l.alis"),
	        alis_str_of(journal_text), &mem),
	    &files, 17896, &mem, &diags);

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++)
		check_text(names_text(alis_edit_suggest(run->journal,
		                          run->books, rows[i].asked,
		                          alis_str_of(rows[i].kind), &mem),
		               &mem),
		    rows[i].names, rows[i].why);
	struct alis_names kinds = alis_edit_suggest(
	    run->journal, run->books, ALIS_ASKED_KIND, ALIS_STR(""), &mem);
	unit_check(
	    kinds.count == run->books->kind_count, "each kind once, in bokmal");
	unit_check(kinds.count > 3 && alis_str_is(kinds.names[0], "vakt") &&
	        alis_str_is(kinds.names[1], "veiledning") &&
	        alis_str_is(kinds.names[2], "tjeneste"),
	    "the kind that was used last comes first");
	alis_arena_release(&mem);
}

int test_suggest(void)
{
	static const struct CMUnitTest tests[] = { UNIT_TEST(suggests) };
	return cmocka_run_group_tests_name("suggest", tests, NULL, NULL);
}
