/* SPDX-License-Identifier: MIT */
#include "layout.h"

/* ---- which file ---- */

static int year_of(alis_day day)
{
	return alis_day_civil(day).year;
}

static int month_of(alis_day day)
{
	struct alis_civil civil = alis_day_civil(day);

	return civil.year * 12 + civil.month;
}

static alis_str year_word(alis_day day, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_out_count(&out, year_of(day));
	return alis_out_text(&out);
}

/* The folder of a path, with its last '/'. */
static alis_str folder_of(alis_str path)
{
	size_t n = path.n;

	while (n > 0 && path.at[n - 1] != '/')
		n--;
	return alis_str_part(path, 0, n);
}

/* Where 'word' stands in a text; its length if nowhere. */
static size_t find(alis_str text, alis_str word)
{
	for (size_t i = 0; i + word.n <= text.n; i++)
		if (alis_str_starts(alis_str_from(text, i), word))
			return i;
	return text.n;
}

static size_t entries_of_year(
    const struct alis_journal *journal, const struct alis_source *src, int year)
{
	size_t n = 0;

	for (size_t i = 0; i < journal->entry_count; i++)
		n += alis_journal_entry(journal, i)->src == src &&
		    year_of(alis_journal_entry(journal, i)->first) == year;
	return n;
}

/* Of the files whose names hold the year, or of all, the one with the most
 * entries of that year; the first of equals. A name that is the year alone
 * goes before. NULL if there is none. */
static const struct alis_source *file_of_year(
    const struct alis_journal *journal, alis_day day, alis_str year, bool named)
{
	const struct alis_source *best = NULL;
	size_t most = 0;

	for (size_t i = 0; i < journal->source_count; i++) {
		const struct alis_source *src = journal->sources[i];
		alis_str name =
		    alis_str_from(src->path, folder_of(src->path).n);
		size_t n = entries_of_year(journal, src, year_of(day));
		if (named && alis_str_starts(name, year) &&
		    alis_str_is(alis_str_from(name, year.n), ".alis"))
			return src;
		if (named ? find(name, year) == name.n : n == 0)
			continue;
		if (best == NULL || n > most) {
			best = src;
			most = n;
		}
	}
	return best;
}

/* The path of the year's file if a pattern with one '*' in its last part
 * would read it: "journal/" and "*.alis" give "journal/2018.alis". */
static alis_str path_by(
    const struct alis_directive *d, alis_str year, struct alis_arena *mem)
{
	alis_cut cut = alis_str_cut(d->name, '*');
	alis_str parts[] = { folder_of(d->src->path), cut.head, year,
		cut.tail };
	alis_str path = alis_str_join(mem, parts, ALIS_COUNT(parts));

	if (!cut.found || alis_str_cut(cut.tail, '*').found ||
	    alis_str_cut(cut.tail, '/').found ||
	    alis_str_cut(d->name, '?').found || !alis_path_is_sound(path))
		return ALIS_STR("");
	return path;
}

static const struct alis_source *new_file(
    const struct alis_journal *journal, alis_str year, struct alis_arena *mem)
{
	for (size_t i = 0; i < journal->directive_count; i++) {
		const struct alis_directive *d = journal->directives[i];
		alis_str path = ALIS_STR("");
		if (d->kind == ALIS_DIRECTIVE_INCLUDE)
			path = path_by(d, year, mem);
		if (path.n > 0)
			return alis_source_of(
			    path, path, (alis_str){ NULL, 0 }, mem);
	}
	return NULL;
}

/* ---- how the file is kept ---- */

struct habit {
	const struct alis_entry **entries; /* of the file, in its order */
	size_t count;
	bool newest_first;
	bool loose;   /* a blank line between any two entries */
	bool monthly; /* a blank line between two months */
};

static uint32_t line_of(const struct alis_source *src, uint32_t at)
{
	return alis_source_place(src, at).line;
}

/* Whether a blank line stands between two entries. */
static bool is_parted(const struct alis_source *src,
    const struct alis_entry *above, const struct alis_entry *below)
{
	uint32_t last = line_of(src, below->head.from);

	for (uint32_t n = line_of(src, above->span.to) + 1; n < last; n++)
		if (alis_str_trim(alis_source_line(src, n)).n == 0)
			return true;
	return false;
}

static void pairs_look(struct habit *habit, const struct alis_source *src)
{
	size_t rising = 0, falling = 0, parted = 0, months = 0, agree = 0;

	for (size_t i = 1; i < habit->count; i++) {
		const struct alis_entry *a = habit->entries[i - 1];
		const struct alis_entry *b = habit->entries[i];
		bool gap = is_parted(src, a, b);
		bool turns = month_of(a->first) != month_of(b->first);
		rising += a->first < b->first;
		falling += a->first > b->first;
		parted += gap;
		months += turns;
		agree += gap == turns;
	}
	habit->newest_first = falling > rising;
	habit->monthly = months > 0 && agree + 1 == habit->count;
	habit->loose =
	    !habit->monthly && parted > 0 && parted + 1 == habit->count;
}

static struct habit habit_of(const struct alis_journal *journal,
    const struct alis_source *src, struct alis_arena *mem)
{
	struct habit habit = { .entries =
		                   ALIS_NEW(mem, const struct alis_entry *,
		                       journal->entry_count + 1) };

	for (size_t i = 0; i < journal->entry_count; i++)
		if (alis_journal_entry(journal, i)->src == src &&
		    !alis_journal_entry(journal, i)->faulty)
			habit.entries[habit.count++] =
			    alis_journal_entry(journal, i);
	pairs_look(&habit, src);
	return habit;
}

/* How many of the entries stand before the new one. */
static size_t rank_of(const struct habit *habit, alis_day day)
{
	size_t rank = 0;

	if (habit->newest_first) {
		while (rank < habit->count && habit->entries[rank]->first > day)
			rank++;
		return rank;
	}
	for (size_t i = 0; i < habit->count; i++)
		if (habit->entries[i]->first <= day)
			rank = i + 1;
	return rank;
}

/* ---- where in the file ---- */

/* The end of the last line of an entry, and of the indented comments that
 * stand below it. */
static uint32_t end_of(
    const struct alis_source *src, const struct alis_entry *entry)
{
	uint32_t line = line_of(src, entry->span.to);

	while (line < alis_source_line_count(src)) {
		struct alis_line next =
		    alis_parse_line(alis_source_line(src, line + 1));
		if (next.indent == 0 || next.comment.n == 0)
			break;
		line++;
	}
	return alis_source_line_at(src, line + 1);
}

static uint32_t begin_of(
    const struct alis_source *src, const struct alis_entry *entry)
{
	return alis_source_line_at(src, line_of(src, entry->head.from));
}

/* The column of an entry's kind, as it stands. */
static size_t column_of(
    const struct alis_source *src, const struct alis_entry *entry)
{
	alis_span before = { entry->head.from, entry->kind_span.from };

	return alis_utf8_width(alis_source_text(src, before));
}

static alis_str ending_of(const struct alis_source *src)
{
	alis_str line = alis_str_cut(src->bytes, '\n').head;

	return line.n > 0 && line.n < src->bytes.n &&
	        line.at[line.n - 1] == '\r'
	    ? ALIS_STR("\r\n")
	    : ALIS_STR("\n");
}

/* Between the neighbours; the group of a month is kept together. */
static void spot_in(
    struct alis_spot *spot, const struct habit *habit, alis_day day)
{
	const struct alis_source *src = spot->src;
	size_t rank = rank_of(habit, day);
	const struct alis_entry *above =
	    rank > 0 ? habit->entries[rank - 1] : NULL;
	const struct alis_entry *below =
	    rank < habit->count ? habit->entries[rank] : NULL;
	bool leaves = above != NULL && habit->monthly &&
	    month_of(above->first) != month_of(day);
	bool joins = below != NULL && habit->monthly &&
	    month_of(below->first) == month_of(day);
	const struct alis_entry *beside = above != NULL ? above : below;

	if (beside == NULL)
		return;
	spot->column = column_of(src, beside);
	if (beside == below || (leaves && joins)) {
		spot->at = begin_of(src, below);
		spot->blank_after = habit->loose || (habit->monthly && !joins);
	} else {
		spot->at = end_of(src, beside);
		spot->blank_before = habit->loose || leaves;
	}
}

struct alis_spot alis_edit_spot(
    const struct alis_journal *journal, alis_day day, struct alis_arena *mem)
{
	const alis_str mark = ALIS_STR("\xEF\xBB\xBF");
	alis_str year = year_word(day, mem);
	struct alis_spot spot = { .column = KIND_COLUMN };
	struct habit habit;

	spot.src = file_of_year(journal, day, year, true);
	if (spot.src == NULL)
		spot.src = file_of_year(journal, day, year, false);
	if (spot.src == NULL)
		spot.src = new_file(journal, year, mem);
	if (spot.src == NULL)
		spot.src = journal->sources[0];
	spot.ending = ending_of(
	    spot.src->bytes.at == NULL ? journal->sources[0] : spot.src);
	spot.at = (uint32_t)spot.src->bytes.n;
	habit = habit_of(journal, spot.src, mem);
	spot_in(&spot, &habit, day);
	/* The byte-order mark comes first. */
	if (spot.at <= mark.n && alis_str_starts(spot.src->bytes, mark))
		spot.at = (uint32_t)mark.n;
	else if (spot.at > 0 && spot.src->bytes.at != NULL)
		spot.end_line = spot.src->bytes.at[spot.at - 1] != '\n';
	return spot;
}

alis_str alis_edit_insert(const struct alis_spot *spot, alis_str lines,
    struct alis_arena *mem, uint32_t *from)
{
	alis_str bytes =
	    spot->src->bytes.at == NULL ? ALIS_STR("") : spot->src->bytes;
	struct alis_out out = alis_out_memory(mem);

	alis_out_put(&out, alis_str_part(bytes, 0, spot->at));
	if (spot->end_line)
		alis_out_put(&out, spot->ending);
	if (spot->blank_before)
		alis_out_put(&out, spot->ending);
	*from = (uint32_t)out.used;
	while (lines.n > 0) {
		alis_cut cut = alis_str_cut(lines, '\n');
		alis_out_put(&out, cut.head);
		alis_out_put(&out, spot->ending);
		lines = cut.tail;
	}
	if (spot->blank_after)
		alis_out_put(&out, spot->ending);
	alis_out_put(&out, alis_str_from(bytes, spot->at));
	return alis_out_text(&out);
}
