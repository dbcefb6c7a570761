/* SPDX-License-Identifier: MIT */
#include "books.h"
#include "guarded.h"
#include "service.h"

static const struct alis_shelf no_shelf = { .count = 0 };

enum alis_language alis_track_language(alis_str word)
{
	static const struct {
		const char *word;
		enum alis_language language;
	} words[] = {
		{ "nynorsk", ALIS_NN },
		{ "nn", ALIS_NN },
		{ "engelsk", ALIS_EN },
		{ "english", ALIS_EN },
		{ "en", ALIS_EN },
	};

	for (size_t i = 0; i < ALIS_COUNT(words); i++)
		if (alis_utf8_same(word, alis_str_of(words[i].word)))
			return words[i].language;
	return ALIS_NB;
}

/* ---- what it comes to ---- */

struct alis_judging {
	struct alis_arena *mem;
	bool has_errors; /* of the run itself; others may come later */
	bool is_judged;
	struct alis_judged judged;
};

/* The whole is complete when the last requirement is; what has no forecast
 * leaves the whole without one. */
static void sum_up(const struct alis_run *run, struct alis_judged *judged)
{
	bool known = true;

	judged->complete = run->status_count > 0 && !run->judging->has_errors;
	judged->forecast = ALIS_DAY_NONE;
	for (size_t i = 0; i < run->status_count; i++) {
		const struct alis_status *s = &judged->statuses[i];
		judged->complete = judged->complete && s->state == ALIS_MET;
		if (!alis_status_waits(s))
			continue;
		if (s->forecast == ALIS_DAY_NONE) {
			if (known)
				judged->waits_for = s->rule->id;
			known = false;
		} else if (known && s->forecast > judged->forecast) {
			judged->forecast = s->forecast;
			judged->waits_for = s->rule->id;
		}
	}
	if (!known)
		judged->forecast = ALIS_DAY_NONE;
}

const struct alis_judged *alis_run_judged(const struct alis_run *run)
{
	static const struct alis_judged nothing = { .forecast = ALIS_DAY_NONE };
	struct alis_judging *judging = run->judging;

	if (judging == NULL)
		return &nothing;
	if (!judging->is_judged) {
		judging->judged.statuses =
		    alis_rule_statuses(&run->books->rules, &run->posted->ledger,
		        run->today, judging->mem);
		sum_up(run, &judging->judged);
		judging->is_judged = true;
	}
	return &judging->judged;
}

const struct alis_status *alis_run_status(
    const struct alis_run *run, size_t number)
{
	return &alis_run_judged(run)->statuses[number];
}

const struct alis_status *alis_run_proved(const struct alis_run *run,
    const struct alis_status *status, struct alis_arena *mem)
{
	struct alis_status *proved = ALIS_NEW(mem, struct alis_status, 1);

	*proved = alis_rule_status(status->rule, &run->books->rules,
	    &run->posted->ledger, run->today, mem);
	return proved;
}

/* ---- the run ---- */

/* Which books are replaced, in the order of the list. */
static void conversions_set(struct alis_run *run, struct alis_arena *mem)
{
	const struct alis_books *books = run->books;
	const struct alis_directive *alis =
	    alis_journal_find(run->journal, ALIS_DIRECTIVE_ALIS);
	struct alis_conversion *found =
	    ALIS_NEW(mem, struct alis_conversion, books->book_count + 1);

	for (size_t i = 0; i < books->book_count; i++) {
		struct alis_conversion *c = &found[run->conversion_count];
		c->from = books->books[i].id;
		c->to = books->books[i].replaced_by;
		if (c->to.n > 0 && alis != NULL &&
		    alis_attribute_day(alis->attributes, "konvertert", &c->day))
			run->conversion_count++;
	}
	run->conversions = found;
}

const struct alis_books *alis_track_books(const struct alis_source *main,
    const struct alis_files *files, alis_day today, struct alis_arena *mem,
    struct alis_diags *diags, const struct alis_journal **journal)
{
	*journal = alis_parse_journal(main, files, mem, diags);
	return alis__books_read(
	    main, *journal, files, no_shelf, today, NULL, mem, diags);
}

const struct alis_books *alis_track_version(const struct alis_source *main,
    const struct alis_files *files, alis_day today, struct alis_kept *kept,
    struct alis_arena *mem, struct alis_diags *diags,
    const struct alis_journal **journal)
{
	struct alis_kept_files *read = kept == NULL ? NULL : &kept->files;

	*journal = alis__journal_guarded(
	    alis_parse_journal_kept(main, files, read, mem, diags), today, kept,
	    mem, diags);
	return alis__books_read(
	    main, *journal, files, no_shelf, today, kept, mem, diags);
}

const struct alis_run *alis_track_run(const struct alis_source *main,
    const struct alis_files *files, alis_day today, struct alis_arena *mem,
    struct alis_diags *diags)
{
	return alis_track_run_with(
	    main, files, no_shelf, today, NULL, mem, diags);
}

const struct alis_run *alis_track_run_with(const struct alis_source *main,
    const struct alis_files *files, struct alis_shelf shelf, alis_day today,
    struct alis_kept *kept, struct alis_arena *mem, struct alis_diags *diags)
{
	struct alis_run *run = ALIS_NEW(mem, struct alis_run, 1);
	struct alis_kept_files *read = kept == NULL ? NULL : &kept->files;
	const struct alis_directive *alis;

	run->today = today;
	run->diags = diags;
	run->journal = alis__journal_guarded(
	    alis_parse_journal_kept(main, files, read, mem, diags), today, kept,
	    mem, diags);
	run->books = alis__books_read(
	    main, run->journal, files, shelf, today, kept, mem, diags);
	conversions_set(run, mem);
	alis__books_guard(run->books, today, diags);
	run->posted =
	    alis_post_journal(run->journal, run->books, today, mem, diags);
	alis__service_tell(run, mem, diags);
	run->status_count = run->books->rules.count;
	run->judging = ALIS_NEW(mem, struct alis_judging, 1);
	run->judging->mem = mem;
	run->judging->has_errors = diags->errors > 0;
	alis = alis_journal_find(run->journal, ALIS_DIRECTIVE_ALIS);
	if (alis != NULL) {
		run->who = alis_guard_masked(alis->name, mem);
		run->municipality = alis_guard_masked(
		    alis_attribute_value(alis->attributes, "kommune"), mem);
		run->language = alis_track_language(
		    alis_attribute_value(alis->attributes, "språk"));
	}
	return run;
}
