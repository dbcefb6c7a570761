/* SPDX-License-Identifier: MIT */
/* Any bytes as a journal, through the whole pure way to what is printed. */
#include <alis/render.h>

#include "../../src/parse/runs.h"
#include "../same.h"
#include "fuzz.h"
#include "shared.h"

/* Each line's days are its own, in order; and what they come to is planned. */
static void repeats_check(const struct alis_posting_result *posted)
{
	const struct alis_ledger *ledger = &posted->ledger;
	size_t days = 0;

	for (size_t i = 0; i < posted->repeat_count; i++) {
		const struct alis_repeat *r = &posted->repeats[i];
		days += r->count;
		for (size_t k = 0; k < r->count; k++)
			must(r->days[k] >= r->directive->entry->first &&
			        r->days[k] <= r->directive->entry->last &&
			        (k == 0 || r->days[k] > r->days[k - 1]),
			    "a line repeats on rising days of its period");
	}
	must(days <= ALIS_REPEATS_MOST, "lines do not repeat for ever");
	for (size_t i = 0; i < ledger->repeat_count; i++)
		must(ledger->repeats[i].standing == ALIS_PLANNED &&
		        ledger->repeats[i].entry < posted->repeat_count &&
		        (i == 0 ||
		            ledger->repeats[i].first >=
		                ledger->repeats[i - 1].first),
		    "what repeats is planned, and in order");
}

/* Each line of the first file: the fast way reads what the slow one does. */
static void lines_check(const struct alis_source *src, struct alis_arena *mem)
{
	struct plain plain = { .scan = alis_scan_fastest() };

	for (uint32_t at = 0; at < src->bytes.n;
	     (void)alis_source_next(src, &at)) {
		bool read;
		must(same_both_ways(&plain, src, at, &read, mem),
		    "fast and slow read the same");
	}
}

/* And several, in pieces of a few lines, read what one does. */
static void ways_check(const struct input *input, struct alis_files files)
{
	struct alis_arena mem = { 0 };
	struct alis_diags by_one = { .mem = &mem }, by_three = { .mem = &mem };
	const struct alis_source *src = input_main(input, &mem);
	const struct alis_journal *one =
	    alis__journal_in_pieces(src, &files, 100, 1, NULL, &mem, &by_one);
	const struct alis_journal *three =
	    alis__journal_in_pieces(src, &files, 100, 3, NULL, &mem, &by_three);

	must(same_journal(one, three), "one and three read the same");
	must(by_one.errors == by_three.errors &&
	        same_diags(by_one.first, by_three.first),
	    "one and three tell the same");
	lines_check(src, &mem);
	alis_arena_release(&mem);
}

static void findings_check(const struct alis_findings *findings,
    const struct alis_diags *diags, struct alis_arena *mem)
{
	const struct alis_style style = { .width = 80, .colour = false };
	struct alis_out out = alis_out_memory(mem);

	must(findings->count == diags->count, "all is told");
	alis_render_findings(*findings, style, &out);
	alis_render_lines(*findings, &out);
	text_check(&out);
}

static void subject_check(const struct alis_run *run, struct alis_arena *mem)
{
	struct alis_changes changes =
	    alis_history_changes(&(struct alis_version){ NULL, run->books },
	        &(struct alis_version){ run->journal, run->books }, mem);
	struct alis_out subject = alis_out_memory(mem);

	alis_out_safe(&subject,
	    alis_report_subject(changes, run->books, run->language, 68, mem));
	text_check(&subject);
}

/* One report an input, as its length will have it, for they take longer than
 * all the rest: what is mutated comes in many lengths. */
static const struct alis_report *report_of(const struct alis_run *run,
    struct alis_findings findings, size_t size, struct alis_arena *mem)
{
	switch (size % 7) {
	case 0:
		return alis_report_of_check(findings, mem);
	case 1:
		return alis_report_of_print(run, findings, mem);
	case 2:
		return alis_report_of_list(run, NULL, run->language, mem);
	case 3:
		return alis_report_of_sum(
		    run, NULL, ALIS_SUM_BY_SUPERVISOR, run->language, mem);
	case 4:
		return alis_report_of_sum(
		    run, NULL, ALIS_SUM_BY_WEEK, run->language, mem);
	case 5:
		if (run->status_count > 0)
			return alis_report_of_proof(run,
			    alis_run_status(run, 0), NULL, run->language, mem);
		break;
	default:
		break;
	}
	return alis_report_of_status(
	    run, "1", run->language, ALIS_ROOM_WIDE, ALIS_FOR_ALL, mem);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input input = input_of(data, size);
	struct alis_files files = input_files(&input);
	struct alis_arena mem = { 0 };
	struct alis_diags diags = { .mem = &mem };
	const struct alis_run *run = alis_track_run(
	    input_main(&input, &mem), &files, TODAY, &mem, &diags);
	/* One language an input: the texts are the same, their words not. */
	struct alis_findings findings = alis_report_findings(
	    &diags, (enum alis_language)(size % ALIS_LANGUAGE_COUNT), &mem);

	ways_check(&input, files);
	entries_check(run->journal);
	diags_check(&diags);
	statuses_check(run, &mem);
	repeats_check(run->posted);
	findings_check(&findings, &diags, &mem);
	subject_check(run, &mem);
	rendered_check(report_of(run, findings, size, &mem), &mem);
	alis_arena_release(&mem);
	input_release(&input);
	return 0;
}
