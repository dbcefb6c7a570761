/* SPDX-License-Identifier: MIT */
/* Any bytes as a cohort file: what is read of it can be worked with, and laid
 * out it means the same. */
#include <alis/cohort.h>
#include <alis/edit.h>
#include <alis/guard.h>

#include "fuzz.h"
#include "shared.h"

/* 40 bytes of a name, two that its last letter may have more, a digest. */
#define SLUG_MOST (40 + 2 + 9)

static void slug_check(alis_str slug)
{
	must(slug.n > 9 && slug.n <= SLUG_MOST, "a folder's name has a length");
	for (size_t i = 0; i < slug.n; i++) {
		char c = slug.at[i];
		must((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
		        (c == '-' && i > 0),
		    "and letters, digits and '-'");
	}
}

static bool is_municipality(const struct alis_roster *roster, size_t number)
{
	return number == ALIS_NO_MUNICIPALITY ||
	    number < roster->municipality_count;
}

/* Whether a number was told that may be somebody's, and may not. */
static bool is_warned(const struct alis_diags *diags)
{
	const struct alis_diag *diag = diags->first;

	while (diag != NULL && diag->code != ALIS_A081)
		diag = diag->next;
	return diag != NULL;
}

static void members_check(const struct alis_roster *roster,
    const struct alis_diags *diags, struct alis_arena *mem)
{
	for (size_t i = 0; i < roster->member_count; i++) {
		const struct alis_member *m = &roster->members[i];
		slug_check(m->slug);
		must(m->name.n > 0 && m->depot.n > 0, "a name and a depot");
		must(is_warned(diags) ||
		        alis_str_same(alis_guard_masked(m->name, mem), m->name),
		    "no identity number in a name");
		must(alis_str_same(alis_guard_masked(m->slug, mem), m->slug),
		    "and none at all in that of a folder");
		must(alis_path_is_sound(m->journal), "a journal in a depot");
		must(m->branch.n == 0 || m->branch.at[0] != '-',
		    "a branch is no option");
		must(m->first <= m->last, "a time that does not end first");
		must(is_municipality(roster, m->municipality), "is there");
		for (size_t k = 0; k < i; k++)
			must(!alis_str_same(roster->members[k].slug, m->slug),
			    "each has a folder of its own");
	}
}

static void promises_check(
    const struct alis_promised promises[ALIS_PROMISE_COUNT])
{
	for (int i = 0; i < ALIS_PROMISE_COUNT; i++) {
		const struct alis_promised *p = &promises[i];
		must(p->is_stated || !p->is_met, "what is met is stated");
		must(p->is_stated == (p->value.n > 0), "in a word");
		must((p->by.n > 0) == (p->day != ALIS_DAY_NONE),
		    "who confirmed it, and when");
	}
}

static void places_check(const struct alis_roster *roster)
{
	for (size_t i = 0; i < roster->municipality_count; i++)
		promises_check(roster->municipalities[i].promises);
	for (size_t i = 0; i < roster->workplace_count; i++) {
		promises_check(roster->workplaces[i].promises);
		must(
		    is_municipality(roster, roster->workplaces[i].municipality),
		    "is there");
	}
	for (size_t i = 1; i < roster->day_count; i++)
		must(roster->days[i - 1].day <= roster->days[i].day, "by day");
	must(roster->journal->entry_count == 0, "no entries");
	must(roster->silent_days >= 0 && roster->supervision_days >= 0 &&
	        roster->deadline_days >= 0,
	    "no days below none");
}

static struct alis_meaning meaning_of(const struct alis_roster *roster,
    const struct alis_books *books, struct alis_diags *diags,
    struct alis_arena *mem)
{
	return (struct alis_meaning){ roster->journal,
		alis_post_journal(roster->journal, books, TODAY, mem, diags),
		diags };
}

/* The first file, if it has no error. */
static void layout_check(const struct alis_roster *roster,
    const struct alis_files *files, struct alis_diags *diags,
    struct alis_arena *mem)
{
	const struct alis_source *src = roster->journal->sources[0], *is;
	struct alis_diags more = { .mem = mem };
	const struct alis_books *books =
	    alis_track_books_of(NULL, 0, TODAY, mem, &more);
	const struct alis_roster *again;

	if (diags->errors > 0)
		return;
	is = alis_source_of(src->path, src->name,
	    alis_edit_format(src, roster->journal, books, true, mem), mem);
	again = alis_roster_read(is, files, TODAY, mem, &more);
	must(alis_edit_same(meaning_of(roster, books, diags, mem),
	         meaning_of(again, books, &more, mem)),
	    "laid out it means the same");
	must(alis_str_same(is->bytes,
	         alis_edit_format(is, again->journal, books, true, mem)),
	    "and is laid out once and for all");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input input = input_of(data, size);
	struct alis_files files = input_files(&input);
	struct alis_arena mem = { 0 };
	struct alis_diags diags = { .mem = &mem };
	const struct alis_roster *roster = alis_roster_read(
	    input_main(&input, &mem), &files, TODAY, &mem, &diags);

	diags_check(&diags);
	members_check(roster, &diags, &mem);
	places_check(roster);
	layout_check(roster, &files, &diags, &mem);
	alis_arena_release(&mem);
	input_release(&input);
	return 0;
}
