/* SPDX-License-Identifier: MIT */
/*
 * Lines that are seen to be in the canonical form already, and those that are
 * nearly so: whatever a line is, the file comes out as if each entry had been
 * laid out anew.
 */
#include <alis/edit.h>
#include <alis/track.h>

#include <string.h>

#include "files.h"
#include "random.h"
#include "shown.h"

#define LINES 30000

/* ---- lines, piece by piece, most of them in the form ---- */

static void put_one(struct alis_out *out, uint64_t *seed,
    const char *const *choices, size_t usual, size_t count)
{
	size_t n = test_below(seed, 12) > 0 ? usual : count;

	alis_out_lit(out, choices[test_below(seed, n)]);
}
#define PUT_ONE(out, seed, usual, ...) \
	put_one((out), (seed), (const char *const[]){ __VA_ARGS__ }, (usual), \
	    sizeof((const char *const[]){ __VA_ARGS__ }) / sizeof(char *))

static void when_put(struct alis_out *out, uint64_t *seed)
{
	static const char blanks[] = "                            ";
	size_t from = out->used;

	PUT_ONE(out, seed, 3, "2018-01-12", "2018-01-13", "2019-12-31",
	    "12.1.2018", "2018-01-12..2018-01-14", "2018-01-12..");
	PUT_ONE(out, seed, 4, "", "", " 16:00-23:00", " 16:00-00:00",
	    " 16:00-24:00", " 16-23", " 08.30-9:00");
	while (out->used - from > 26)
		out->used--;
	alis_out_lit(out, blanks + 2 + (out->used - from));
	PUT_ONE(out, seed, 3, "* ", "  ", "! ", "*", " ", " * ");
}

static void line_make(struct alis_out *out, uint64_t *seed)
{
	when_put(out, seed);
	PUT_ONE(out, seed, 4, "veiledning", "vakt", "tjeneste", "notat",
	    "shift", "Vakt", "kurs", "v\xC3\xA5kt");
	PUT_ONE(out, seed, 7, "", " 1,5 t", " 12 500 kr", " 100 %", " 20 min",
	    " 7 t,", " 1 234 567,50 kr", " 1.5 t", " 12500 kr", " 20 minutes",
	    " 7 t ,", " 1234 567 kr", " 1 23 t", " 007 t", " 1 stk.",
	    " 12\302\240500 kr", " 1,5t", "  7 t", " 7");
	PUT_ONE(out, seed, 5, "", " Ola Hansen", " allmennpraksis",
	    " Str\xC3\xB8mmen 24", " 500 kr A", "  B", " general-practice A",
	    " Allmennpraksis", ", C", " 7 t og 8 t");
	PUT_ONE(out, seed, 4, "", " | et notat", " | 7 t", " |", "| b",
	    " |  to", " | a | b", " | ");
	PUT_ONE(out, seed, 2, "", "", " ", "  ; sagt", " ;sagt", "\t");
	PUT_ONE(out, seed, 1, "\n", "\r\n", "\n\n", "\n    # under\n",
	    "\n    merknad: x\n", "\n  merknad:  x\n");
}

/* ---- the same by the plain path ---- */

static alis_str laid_out(const struct alis_journal *journal,
    const struct alis_books *books, bool *plain, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	*plain = journal->entry_count > 0;
	for (size_t i = 0; i < journal->entry_count; i++) {
		const struct alis_entry *entry = alis_journal_entry(journal, i);
		*plain = *plain && !entry->faulty;
		alis_out_put(
		    &out, alis_edit_entry(entry, journal, books, 28, mem));
	}
	return alis_out_text(&out);
}

/* Without its blank lines, and with LF at every end, as alis_edit_entry has
 * it. */
static alis_str entries_of(alis_str text, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	while (text.n > 0 && text.at != NULL) {
		alis_cut cut = alis_str_cut(text, '\n');
		if (cut.head.n > 0 && cut.head.at[cut.head.n - 1] == '\r')
			cut.head.n--;
		if (cut.head.n > 0) {
			alis_out_put(&out, cut.head);
			alis_out_char(&out, '\n');
		}
		text = cut.tail;
	}
	return alis_out_text(&out);
}

/* How it went with some lines. */
struct tally {
	size_t faulty, in_form, changed, wrong;
};

static void judge(struct tally *tally, alis_str bytes,
    const struct alis_books *books, struct alis_arena *mem)
{
	struct alis_files files = files_of(no_files);
	struct alis_diags diags = { .mem = mem };
	const struct alis_source *src =
	    alis_source_of(ALIS_STR("l.alis"), ALIS_STR("l.alis"), bytes, mem);
	const struct alis_journal *journal =
	    alis_parse_journal(src, &files, mem, &diags);
	alis_str is, plain;
	bool whole;

	plain = laid_out(journal, books, &whole, mem);
	if (diags.errors > 0 || !whole) {
		tally->faulty++;
		return;
	}
	is = alis_edit_format(src, journal, books, true, mem);
	tally->in_form += is.at == src->bytes.at;
	tally->changed += is.at != src->bytes.at;
	if (alis_str_same(entries_of(is, mem), entries_of(plain, mem)))
		return;
	tally->wrong++;
	print_error("%.*sbecomes\n%.*snot\n%.*s", ALIS_FMT(bytes), ALIS_FMT(is),
	    ALIS_FMT(plain));
}

static void is_seen_as_laid_out(void **state)
{
	struct alis_arena kept = { 0 };
	struct alis_files files = files_of(no_files);
	struct alis_diags diags = { .mem = &kept };
	const struct alis_source *main = alis_source_of(ALIS_STR("l.alis"),
	    ALIS_STR("l.alis"), alis_str_of(sample_journal), &kept);
	const struct alis_books *books =
	    alis_track_run(main, &files, 17896, &kept, &diags)->books;
	struct tally tally = { 0 };
	uint64_t seed = 7;

	(void)state;
	for (size_t i = 0; i < LINES; i++) {
		struct alis_arena mem = { 0 };
		struct alis_out out = alis_out_memory(&mem);
		for (size_t k = test_below(&seed, 3) + 1; k > 0; k--)
			line_make(&out, &seed);
		judge(&tally, alis_out_text(&out), books, &mem);
		alis_arena_release(&mem);
	}
	alis_arena_release(&kept);
	unit_check(tally.wrong == 0, "as it would be laid out");
	unit_check(tally.faulty < LINES / 2, "most have no error");
	unit_check(tally.in_form > LINES / 20, "many are in the form");
	unit_check(tally.changed > LINES / 20, "many are not");
}

int test_form(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(is_seen_as_laid_out),
	};

	return cmocka_run_group_tests_name("form", tests, NULL, NULL);
}
