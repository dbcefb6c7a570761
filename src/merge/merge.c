/* SPDX-License-Identifier: MIT */
#include "weave.h"

#define BYTE_ORDER_MARK ALIS_STR("\xEF\xBB\xBF")
#define CRLF            ALIS_STR("\r\n")

/* ---- how a file is kept ---- */

/* What is the file's and no line's. */
struct habit {
	bool has_bom;
	bool has_crlf; /* all its lines end so */
	bool is_mixed; /* some do */
	bool is_ended; /* the last line too */
};

static bool ends_with_crlf(alis_str line)
{
	return line.n > 0 && line.at[line.n - 1] == '\r';
}

static struct habit habit_of(alis_str bytes)
{
	struct habit habit = {
		.has_bom = alis_str_starts(bytes, BYTE_ORDER_MARK),
		.is_ended = bytes.n == 0 || bytes.at[bytes.n - 1] == '\n',
	};
	size_t crlf = 0, lines = 0;

	while (bytes.n > 0) {
		alis_cut cut = alis_str_cut(bytes, '\n');
		lines += cut.found;
		crlf += cut.found && ends_with_crlf(cut.head);
		bytes = cut.tail;
	}
	habit.has_crlf = lines > 0 && crlf == lines;
	habit.is_mixed = crlf > 0 && crlf < lines;
	return habit;
}

/* As the one that changed it has it; true if nobody can tell. */
static bool habit_join(bool has_base, bool was, bool ours, bool theirs)
{
	if (!has_base || was == ours || ours == theirs)
		return theirs || (!has_base && ours);
	return ours;
}

/* The text without its habits: every line ended, and by LF unless the line
 * ends of some version are mixed. */
static const struct alis_source *plain_of(const struct alis_source *src,
    struct habit habit, bool keep_crlf, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);
	alis_str rest = src->bytes;

	if (habit.has_bom)
		rest = alis_str_from(rest, BYTE_ORDER_MARK.n);
	while (rest.n > 0) {
		alis_cut cut = alis_str_cut(rest, '\n');
		if (cut.found && !keep_crlf && ends_with_crlf(cut.head))
			cut.head.n--;
		alis_out_put(&out, cut.head);
		alis_out_char(&out, '\n');
		rest = cut.tail;
	}
	return alis_source_of(src->path, src->name, alis_out_text(&out), mem);
}

static alis_str with_habits(alis_str text, struct habit habit,
    bool may_be_unended, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	if (habit.has_bom)
		alis_out_put(&out, BYTE_ORDER_MARK);
	while (text.n > 0) {
		alis_cut cut = alis_str_cut(text, '\n');
		bool last = cut.tail.n == 0;
		alis_out_put(&out, cut.head);
		if (!last || habit.is_ended || !may_be_unended)
			alis_out_put(
			    &out, habit.has_crlf ? CRLF : ALIS_STR("\n"));
		text = cut.tail;
	}
	return alis_out_text(&out);
}

/* ---- what becomes of an item ---- */

static struct piece one_sided(
    struct join *join, const struct item *base, const struct item *one, int s)
{
	struct piece piece = { .conflict = true };

	if (base == NULL)
		return alis__piece(one);
	if (alis__says_same(base, one, join->mem))
		return (struct piece){ .conflict = false };
	piece.side[s] = one->bytes;
	piece.side[1 - s] = ALIS_STR("");
	piece.chosen[s] = one;
	return piece;
}

static struct piece file_resolve(
    void *with, const struct item *base, const struct item *const side[SIDES])
{
	struct join *join = with;
	const struct item *ours = side[OURS], *theirs = side[THEIRS];

	if (theirs == NULL)
		return one_sided(join, base, ours, OURS);
	if (ours == NULL)
		return one_sided(join, base, theirs, THEIRS);
	if (alis_str_same(ours->bytes, theirs->bytes) ||
	    (base != NULL && alis_str_same(base->bytes, theirs->bytes)))
		return alis__piece(ours);
	if (base != NULL && alis_str_same(base->bytes, ours->bytes))
		return alis__piece(theirs);
	return alis__entry_join(join, base, side);
}

/* ---- the whole ---- */

/* Whether the entries of the versions fall more often than they rise. */
static bool is_newest_first(const struct join *join)
{
	const struct version *all[] = { join->base, join->side[OURS],
		join->side[THEIRS] };
	size_t rising = 0, falling = 0;

	for (size_t v = 0; v < ALIS_COUNT(all); v++) {
		const struct alis_journal *journal = all[v]->journal;
		for (size_t i = 1; i < journal->entry_count; i++) {
			alis_day last =
			    alis_journal_entry(journal, i - 1)->first;
			alis_day next = alis_journal_entry(journal, i)->first;
			rising += last < next;
			falling += last > next;
		}
	}
	return falling > rising;
}

static void put_mark(
    struct alis_out *out, char sign, size_t size, alis_str name)
{
	alis_out_fill(out, sign, size);
	if (name.n > 0) {
		alis_out_char(out, ' ');
		alis_out_put(out, name);
	}
	alis_out_char(out, '\n');
}

static alis_str put_pieces(const struct weave *weave,
    const struct alis_merge_marks *marks, size_t *conflicts)
{
	struct alis_out out = alis_out_memory(weave->mem);

	*conflicts = 0;
	for (size_t i = 0; i < weave->count; i++) {
		const struct piece *piece = &weave->pieces[i];
		if (!piece->conflict) {
			alis_out_put(&out, piece->side[OURS]);
			continue;
		}
		put_mark(&out, '<', marks->size, marks->ours);
		alis_out_put(&out, piece->side[OURS]);
		put_mark(&out, '=', marks->size, ALIS_STR(""));
		alis_out_put(&out, piece->side[THEIRS]);
		put_mark(&out, '>', marks->size, marks->theirs);
		++*conflicts;
	}
	return alis_out_text(&out);
}

static void doubtful_set(struct alis_merged *merged, const struct join *join)
{
	alis_str rest = alis_out_text(&join->doubtful);
	alis_str *lines =
	    ALIS_NEW(join->mem, alis_str, join->doubtful_count + 1);

	for (size_t i = 0; i < join->doubtful_count; i++) {
		alis_cut cut = alis_str_cut(rest, '\n');
		lines[i] = cut.head;
		rest = cut.tail;
	}
	merged->doubtful = lines;
	merged->doubtful_count = join->doubtful_count;
}

static alis_str join_items(struct version versions[3],
    const struct alis_merge_marks *marks, struct alis_arena *mem,
    struct alis_merged *merged)
{
	struct version *base = &versions[0];
	struct version *side[SIDES] = { &versions[1], &versions[2] };
	struct join join = {
		.base = base,
		.side = { side[OURS], side[THEIRS] },
		.mem = mem,
		.doubtful = alis_out_memory(mem),
	};
	struct weave weave = {
		.base = &base->items,
		.side = { &side[OURS]->items, &side[THEIRS]->items },
		.newest_first = is_newest_first(&join),
		.mem = mem,
		.resolve = file_resolve,
		.with = &join,
	};
	alis_str text;

	for (int s = 0; s < SIDES; s++)
		alis__match_entries(side[s], base, mem);
	alis__match_same_words(
	    &side[OURS]->items, &side[THEIRS]->items, &base->items, mem);
	for (int s = 0; s < SIDES; s++) {
		alis__match_keys(&side[s]->items, &base->items, true, mem);
		alis__match_silent(&side[s]->items, &base->items, mem);
	}
	alis__match_sides(&side[OURS]->items, &side[THEIRS]->items, mem);
	alis__weave(&weave);
	text = put_pieces(&weave, marks, &merged->conflicts);
	doubtful_set(merged, &join);
	return text;
}

/* What both have alike, or one has alone. */
static bool is_plain_case(
    alis_str base, alis_str ours, alis_str theirs, struct alis_merged *merged)
{
	if (alis_str_same(ours, theirs) || alis_str_same(base, theirs))
		merged->bytes = ours;
	else if (alis_str_same(base, ours))
		merged->bytes = theirs;
	else
		return false;
	return true;
}

bool alis_merge(const struct alis_source *base, const struct alis_source *ours,
    const struct alis_source *theirs, const struct alis_books *books,
    const struct alis_merge_marks *marks, struct alis_arena *mem,
    struct alis_merged *merged)
{
	const struct alis_source *all[] = { base, ours, theirs };
	struct version versions[ALIS_COUNT(all)];
	struct habit habits[ALIS_COUNT(all)], habit;
	bool has_base = base->bytes.n > 0, mixed = false;
	alis_str text;

	*merged = (struct alis_merged){ .bytes = { "", 0 } };
	if (is_plain_case(base->bytes, ours->bytes, theirs->bytes, merged))
		return true;
	for (size_t i = 0; i < ALIS_COUNT(all); i++) {
		habits[i] = habit_of(all[i]->bytes);
		mixed = mixed || habits[i].is_mixed;
	}
	for (size_t i = 0; i < ALIS_COUNT(all); i++)
		if (!alis__version_read(plain_of(all[i], habits[i], mixed, mem),
		        books, mem, &versions[i]))
			return false;
	text = join_items(versions, marks, mem, merged);
	habit = (struct habit){
		.has_bom = habit_join(has_base, habits[0].has_bom,
		    habits[1].has_bom, habits[2].has_bom),
		.has_crlf = !mixed &&
		    habit_join(has_base, habits[0].has_crlf, habits[1].has_crlf,
		        habits[2].has_crlf),
		.is_ended = habit_join(has_base, habits[0].is_ended,
		    habits[1].is_ended, habits[2].is_ended),
	};
	merged->bytes = with_habits(text, habit, merged->conflicts == 0, mem);
	return true;
}
