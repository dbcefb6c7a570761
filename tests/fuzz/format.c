/* SPDX-License-Identifier: MIT */
/*
 * Any bytes as a journal that is rewritten: laid out, an entry put in, mended.
 * Whatever it was, it means the same, and loses no word.
 */
#include <alis/edit.h>

#include "fuzz.h"
#include "shared.h"

static struct alis_meaning meaning_of(const struct alis_run *run)
{
	return (struct alis_meaning){ run->journal, run->posted, run->diags };
}

/* The journal with some of its files replaced. */
static const struct alis_run *run_with(const struct alis_run *run,
    const struct alis_files *files, const struct alis_source *const *changed,
    size_t count, struct alis_arena *mem)
{
	struct alis_overlay overlay = { files, changed, count };
	struct alis_files laid = alis_edit_files(&overlay);
	const struct alis_source *main = run->journal->sources[0];
	struct alis_diags *diags = ALIS_NEW(mem, struct alis_diags, 1);

	diags->mem = mem;
	for (size_t i = 0; i < count; i++)
		if (alis_str_same(changed[i]->path, main->path))
			main = changed[i];
	run = alis_track_run(main, &laid, TODAY, mem, diags);
	entries_check(run->journal);
	diags_check(diags);
	return run;
}

static const struct alis_source *source_with(
    const struct alis_source *src, alis_str bytes, struct alis_arena *mem)
{
	return alis_source_of(src->path, src->name, bytes, mem);
}

/* ---- laid out ---- */

static alis_str comment_of(const struct alis_source *src, uint32_t line)
{
	return alis_str_trim(
	    alis_parse_line(alis_source_line(src, line)).comment);
}

/* Lines are neither joined nor parted, and comments stay where they are; a
 * last line of blanks alone may go, or be ended. */
static void comments_check(
    const struct alis_source *was, const struct alis_source *is)
{
	uint32_t most = alis_source_line_count(was) > alis_source_line_count(is)
	    ? alis_source_line_count(was)
	    : alis_source_line_count(is);

	must(most - alis_source_line_count(is) <= 1, "lines are not joined");
	must(alis_source_line_count(was) == most, "lines are not parted");
	for (uint32_t line = 1; line <= most; line++)
		must(alis_str_same(comment_of(was, line), comment_of(is, line)),
		    "every comment is kept");
}

static bool has_errors(
    const struct alis_run *run, const struct alis_source *src)
{
	for (const struct alis_diag *d = run->diags->first; d != NULL;
	     d = d->next)
		if (d->src == src &&
		    alis_code_info(d->code)->severity == ALIS_ERROR)
			return true;
	return false;
}

/* Every file without an error, as 'alis fmt' does. */
static const struct alis_run *lay_out(const struct alis_run *run,
    const struct alis_files *files, bool translate, struct alis_arena *mem)
{
	const struct alis_journal *journal = run->journal;
	const struct alis_source **changed =
	    ALIS_NEW(mem, const struct alis_source *, journal->source_count);
	size_t count = 0;

	for (size_t i = 0; i < journal->source_count; i++) {
		const struct alis_source *src = journal->sources[i];
		if (has_errors(run, src))
			continue;
		changed[count] = source_with(src,
		    alis_edit_format(src, journal, run->books, translate, mem),
		    mem);
		comments_check(src, changed[count++]);
	}
	return count == 0 ? NULL : run_with(run, files, changed, count, mem);
}

static void again_check(
    const struct alis_run *run, bool translate, struct alis_arena *mem)
{
	for (size_t i = 0; i < run->journal->source_count; i++) {
		const struct alis_source *src = run->journal->sources[i];
		if (!has_errors(run, src))
			must(alis_str_same(src->bytes,
			         alis_edit_format(src, run->journal, run->books,
			             translate, mem)),
			    "a second time changes nothing");
	}
}

static void format_check(const struct alis_run *run,
    const struct alis_files *files, struct alis_arena *mem)
{
	bool translate = true;
	const struct alis_run *laid = lay_out(run, files, true, mem);

	if (laid == NULL)
		return;
	if (!alis_edit_same(meaning_of(run), meaning_of(laid))) {
		translate = false;
		laid = lay_out(run, files, false, mem);
		must(alis_edit_same(meaning_of(run), meaning_of(laid)),
		    "it means the same");
	}
	again_check(laid, translate, mem);
}

/* ---- an entry put in ---- */

/* The bytes without those that were put in, and without the line feeds that
 * part them from their neighbours. */
static void untouched_check(
    const struct alis_spot *spot, alis_str bytes, alis_str lines, uint32_t from)
{
	alis_str was = spot->src->bytes;
	alis_str head = alis_str_part(bytes, 0, spot->at);
	alis_str tail = alis_str_part(was, spot->at, was.n);

	must(from >= spot->at && bytes.n >= was.n + lines.n,
	    "a new entry takes nothing away");
	must(alis_str_same(head, alis_str_part(was, 0, spot->at)) &&
	        alis_str_same(alis_str_from(bytes, bytes.n - tail.n), tail),
	    "a new entry leaves the other bytes");
}

static bool same_entry(const struct alis_entry *a, const struct alis_entry *b)
{
	return a->first == b->first && a->last == b->last &&
	    a->from == b->from && a->to == b->to && a->mark == b->mark &&
	    alis_str_same(a->what, b->what) && alis_str_same(a->note, b->note);
}

/* The last entry that can be read, once more, as 'alis add' would put it. */
static void insert_check(const struct alis_run *run,
    const struct alis_files *files, struct alis_arena *mem)
{
	const struct alis_journal *journal = run->journal;
	const struct alis_entry *entry = NULL, *found = NULL;
	const struct alis_source *changed;
	struct alis_spot spot;
	alis_str lines, bytes;
	uint32_t from;

	for (size_t i = 0; i < journal->entry_count; i++)
		if (!alis_journal_entry(journal, i)->faulty)
			entry = alis_journal_entry(journal, i);
	if (entry == NULL || has_errors(run, entry->src))
		return;
	spot = alis_edit_spot(journal, entry->first, mem);
	lines = alis_edit_entry(entry, journal, run->books, spot.column, mem);
	bytes = alis_edit_insert(&spot, lines, mem, &from);
	untouched_check(&spot, bytes, lines, from);
	changed = source_with(spot.src, bytes, mem);
	run = run_with(run, files, &changed, 1, mem);
	for (size_t i = 0; i < run->journal->entry_count; i++)
		if (alis_journal_entry(run->journal, i)->src == changed &&
		    alis_journal_entry(run->journal, i)->head.from == from)
			found = alis_journal_entry(run->journal, i);
	must(found != NULL && same_entry(entry, found),
	    "a new entry is read as it was meant");
}

/* ---- mended ---- */

/* Fixes can be put in, and what comes of them can be read. */
static void fixes_check(const struct alis_run *run,
    const struct alis_files *files, struct alis_arena *mem)
{
	const struct alis_source *main = run->journal->sources[0], *mended;
	size_t count;
	alis_str bytes = alis_edit_fix(main, run->diags, mem, &count);

	must(count > 0 || alis_str_same(bytes, main->bytes),
	    "without fixes nothing changes");
	if (count == 0)
		return;
	mended = source_with(main, bytes, mem);
	run_with(run, files, &mended, 1, mem);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input input = input_of(data, size);
	struct alis_files files = input_files(&input);
	struct alis_arena mem = { 0 };
	struct alis_diags diags = { .mem = &mem };
	const struct alis_run *run = alis_track_run(
	    input_main(&input, &mem), &files, TODAY, &mem, &diags);

	format_check(run, &files, &mem);
	insert_check(run, &files, &mem);
	fixes_check(run, &files, &mem);
	alis_arena_release(&mem);
	input_release(&input);
	return 0;
}
