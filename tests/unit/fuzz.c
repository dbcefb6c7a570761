/* SPDX-License-Identifier: MIT */
/*
 * Journals that nobody would write: a sample with pseudo-random faults. Under
 * the sanitizers nothing may be read outside of it; and in any build what is
 * said of it must lie within it.
 */
#include <alis/track.h>

#include <string.h>

#include "random.h"
#include "shown.h"

#define MUTATIONS 20000
#define RUNS      200 /* of the whole way, which is slower */

/* A copy of exactly its length, so that a sanitizer sees its end. */
static const struct alis_source *mutant(
    uint64_t *seed, struct alis_arena *mem, char **exact)
{
	alis_str text = test_mutant(seed, alis_str_of(sample_journal), mem);

	*exact = test_malloc(text.n == 0 ? 1 : text.n);
	memcpy(*exact, text.at, text.n);
	return alis_source_of(ALIS_STR("l.alis"), ALIS_STR("l.alis"),
	    (alis_str){ *exact, text.n }, mem);
}

static bool within(const struct alis_source *src, alis_span span)
{
	return span.from <= span.to && span.to <= src->bytes.n;
}

static bool is_sound(
    const struct alis_journal *journal, const struct alis_diags *diags)
{
	size_t errors = 0;

	for (size_t i = 0; i < journal->entry_count; i++) {
		const struct alis_entry *e = alis_journal_entry(journal, i);
		if (!within(e->src, e->span) || !within(e->src, e->head))
			return false;
		if (!e->faulty && (e->first > e->last || e->kind.n == 0))
			return false;
		for (const struct alis_quantity *q = e->quantities; q != NULL;
		     q = q->next)
			if (q->amount < 0 || q->amount > ALIS_AMOUNT_MOST)
				return false;
	}
	for (const struct alis_diag *d = diags->first; d != NULL; d = d->next) {
		if (!within(d->src, d->span))
			return false;
		errors += alis_code_info(d->code)->severity == ALIS_ERROR;
	}
	return errors == diags->errors;
}

static void survives_any_journal(void **state)
{
	struct alis_files files = files_of(no_files);
	uint64_t seed = 20170901;
	size_t wrong = 0, faultless = 0;

	(void)state;
	for (int i = 0; i < MUTATIONS; i++) {
		struct alis_arena mem = { 0 };
		struct alis_diags diags = { .mem = &mem };
		char *bytes;
		const struct alis_source *src = mutant(&seed, &mem, &bytes);
		const struct alis_journal *journal =
		    alis_parse_journal(src, &files, &mem, &diags);
		wrong += !is_sound(journal, &diags);
		faultless += diags.errors == 0;
		test_free(bytes);
		alis_arena_release(&mem);
	}
	unit_check(wrong == 0, "what is said of a journal lies within it");
	unit_check(
	    faultless > MUTATIONS / 20 && faultless < MUTATIONS - MUTATIONS / 4,
	    "some of the mutants are read without error, most are not");
}

/* Each item is counted once in the whole, and once in a half-year. */
static bool is_miscounted(const struct alis_plan *plan)
{
	size_t planned = 0, states = 0;

	for (size_t i = 0; i < plan->half_count; i++)
		planned += plan->halves[i].planned;
	for (int state = 0; state < ALIS_PLANNED_COUNT; state++)
		states += plan->states[state];
	return planned != plan->count || states != plan->count;
}

static void judges_any_journal(void **state)
{
	struct alis_files files = files_of(no_files);
	uint64_t seed = 20190301;
	size_t wrong = 0;
	alis_day today = 17896; /* 2018-12-31 */

	(void)state;
	for (int i = 0; i < RUNS; i++) {
		struct alis_arena mem = { 0 };
		struct alis_diags diags = { .mem = &mem };
		char *bytes;
		const struct alis_source *src = mutant(&seed, &mem, &bytes);
		const struct alis_run *run =
		    alis_track_run(src, &files, today, &mem, &diags);
		for (size_t k = 0; k < run->status_count; k++) {
			const struct alis_status *s =
			    alis_run_proved(run, alis_run_status(run, k), &mem);
			alis_amount last = s->proof_count == 0
			    ? 0
			    : s->proof[s->proof_count - 1].total;
			/* A deadline has no entries. */
			wrong += s->have < 0 || s->confirmed > s->have ||
			    (last != s->have &&
			        s->rule->how != ALIS_HOW_DEADLINE);
		}
		wrong += is_miscounted(alis_track_plan(run, &mem));
		test_free(bytes);
		alis_arena_release(&mem);
	}
	unit_check(wrong == 0,
	    "the last total of a proof is what is there, and all that is "
	    "planned stands in a half-year");
}

int test_fuzz(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(survives_any_journal),
		UNIT_TEST(judges_any_journal),
	};
	return cmocka_run_group_tests_name("fuzz", tests, NULL, NULL);
}
