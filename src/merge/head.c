/* SPDX-License-Identifier: MIT */
#include "weave.h"

/* The first line of an entry or a directive, field by field. */

#define COMMENT_GAP ALIS_STR("  ")

/* ---- taking it apart ---- */

static alis_str text_at(
    const struct alis_source *src, uint32_t from, uint32_t to)
{
	return alis_str_trim(alis_source_text(src, (alis_span){ from, to }));
}

static struct said plain(alis_str text, struct alis_arena *mem)
{
	return (struct said){ alis_utf8_composed(text, mem), text };
}

static struct said times_of(
    const struct alis_entry *entry, struct alis_arena *mem)
{
	struct alis_out value = alis_out_memory(mem);
	uint32_t end = entry->mark == ALIS_MARK_NONE ? entry->kind_span.from
	                                             : entry->mark_span.from;

	if (entry->from == ALIS_NO_TIME)
		return (struct said){ ALIS_STR(""), ALIS_STR("") };
	alis_time_put(&value, entry->from);
	alis_out_char(&value, '-');
	alis_time_put(&value, entry->to);
	return (struct said){ alis_out_text(&value),
		text_at(entry->src, entry->dates_span.to, end) };
}

static struct said mark_of(const struct alis_entry *entry)
{
	static const char *const marks[] = { "", "!", "*" };
	alis_str mark = alis_str_of(marks[entry->mark]);

	return (struct said){ mark, mark };
}

static struct said kind_of(const struct version *version,
    const struct alis_entry *entry, struct alis_arena *mem)
{
	const struct alis_kind *kind =
	    alis_kind_find(version->books, entry->kind);

	return (struct said){ kind == NULL ? alis_utf8_fold(entry->kind, mem)
		                           : kind->word[ALIS_NB],
		entry->kind };
}

/* With all that stands between the kind and WHAT, such as a comma. */
static struct said amounts_of(
    const struct alis_entry *entry, struct alis_arena *mem)
{
	struct alis_out value = alis_out_memory(mem);
	alis_span span = { entry->kind_span.to, entry->head.to };
	alis_str text = alis_source_text(entry->src, span);

	if (entry->quantities == NULL)
		return (struct said){ ALIS_STR(""), ALIS_STR("") };
	for (const struct alis_quantity *q = entry->quantities; q != NULL;
	     q = q->next) {
		alis_out_char(&value, ' ');
		alis_quantity_put(&value, q);
	}
	if (entry->what.n > 0)
		text =
		    alis_str_part(text, 0, entry->what_span.from - span.from);
	return (struct said){ alis_out_text(&value),
		alis_str_trim(alis_str_cut(text, '|').head) };
}

static struct said dates_of(
    const struct alis_entry *entry, struct alis_arena *mem)
{
	struct alis_out value = alis_out_memory(mem);

	alis_days_put(&value, entry);
	return (struct said){ alis_out_text(&value),
		alis_source_text(entry->src, entry->dates_span) };
}

/* Blanks between words are layout. */
static alis_str with_single_blanks(alis_str text, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);
	bool gap = false;

	for (size_t i = 0; i < text.n; i++) {
		bool blank = text.at[i] == ' ' || text.at[i] == '\t';
		if (gap && !blank)
			alis_out_char(&out, ' ');
		if (!blank)
			alis_out_char(&out, text.at[i]);
		gap = blank;
	}
	return alis_out_text(&out);
}

struct head alis__head(const struct version *version, const struct item *item,
    struct alis_arena *mem)
{
	const struct alis_source *src = version->src;
	alis_str line = alis_source_line(src, item->line);
	struct alis_line parts = alis_parse_line(line);
	struct head head = { .line = alis_str_part(src->bytes,
		                 alis_source_line_at(src, item->line),
		                 alis_source_line_at(src, item->line + 1)) };
	const struct alis_entry *entry = item->is.entry;

	head.fields[FIELD_COMMENT] = plain(alis_str_trim(parts.comment), mem);
	if (item->kind == ITEM_DIRECTIVE) {
		head.fields[FIELD_WHAT] = (struct said){
			alis_utf8_composed(
			    with_single_blanks(parts.text, mem), mem),
			parts.text
		};
		return head;
	}
	head.column = alis_utf8_width(alis_str_part(line, 0,
	    entry->kind_span.from - alis_source_line_at(src, item->line)));
	head.fields[FIELD_DATES] = dates_of(entry, mem);
	head.fields[FIELD_TIMES] = times_of(entry, mem);
	head.fields[FIELD_MARK] = mark_of(entry);
	head.fields[FIELD_KIND] = kind_of(version, entry, mem);
	head.fields[FIELD_AMOUNTS] = amounts_of(entry, mem);
	head.fields[FIELD_WHAT] = plain(entry->what, mem);
	head.fields[FIELD_NOTE] = plain(entry->note, mem);
	return head;
}

/* ---- choosing ---- */

alis_str alis__text_pick(const alis_str *base, alis_str ours, alis_str theirs)
{
	if (base != NULL && alis_str_same(*base, ours))
		return theirs;
	if (base != NULL && alis_str_same(*base, theirs))
		return ours;
	return alis_str_compare(ours, theirs) <= 0 ? ours : theirs;
}

alis_str alis__comment_join(
    const alis_str *base, const alis_str side[SIDES], struct alis_arena *mem)
{
	static const alis_str none = { "", 0 };
	alis_str ours = side[OURS], theirs = side[THEIRS];
	bool ours_first = alis_str_compare(ours, theirs) < 0;

	if (base == NULL)
		base = &none;
	if (alis_str_same(ours, theirs) || alis_str_same(theirs, *base))
		return ours;
	if (alis_str_same(ours, *base) || ours.n == 0)
		return theirs;
	if (theirs.n == 0)
		return ours;
	return alis_str_join(mem,
	    (alis_str[]){ ours_first ? ours : theirs, COMMENT_GAP,
	        ours_first ? theirs : ours },
	    3);
}

/* True if both changed it otherwise. What both added has no base, and began
 * without a mark. */
static bool field_join(const struct head *base,
    const struct head *const side[SIDES], enum field field,
    struct said joined[SIDES])
{
	static const struct said none = { { "", 0 }, { "", 0 } };
	const struct said *was = base == NULL ? NULL : &base->fields[field];
	struct said ours = side[OURS]->fields[field];
	struct said theirs = side[THEIRS]->fields[field];

	if (base == NULL && field == FIELD_MARK)
		was = &none;
	joined[OURS] = ours;
	joined[THEIRS] = theirs;
	if (alis_str_same(ours.value, theirs.value))
		joined[OURS].text = alis__text_pick(
		    was == NULL ? NULL : &was->text, ours.text, theirs.text);
	else if (was != NULL && alis_str_same(was->value, ours.value))
		joined[OURS] = theirs;
	else if (was == NULL || !alis_str_same(was->value, theirs.value))
		return true;
	joined[THEIRS] = joined[OURS];
	return false;
}

/* ---- putting it together ---- */

static void fill_to(struct alis_out *out, alis_str text, size_t column)
{
	size_t width = alis_utf8_width(text);

	alis_out_fill(out, ' ', width < column ? column - width : 1);
}

static void put_behind(struct alis_out *out, const char *gap, alis_str text)
{
	if (text.n == 0)
		return;
	alis_out_lit(out, gap);
	alis_out_put(out, text);
}

/* The kind in its column, the mark two before it; one blank if there is no
 * room. */
static void compose(struct head *head, struct alis_arena *mem)
{
	const struct said *f = head->fields;
	struct alis_out out = alis_out_memory(mem);
	alis_str mark = f[FIELD_MARK].text;

	if (head->column > 0) {
		alis_out_put(&out, f[FIELD_DATES].text);
		put_behind(&out, " ", f[FIELD_TIMES].text);
		if (mark.n > 0) {
			fill_to(&out, alis_out_text(&out),
			    head->column < 2 ? 0 : head->column - 2);
			alis_out_put(&out, mark);
		}
		fill_to(&out, alis_out_text(&out), head->column);
		alis_out_put(&out, f[FIELD_KIND].text);
		put_behind(&out, " ", f[FIELD_AMOUNTS].text);
		put_behind(&out, " ", f[FIELD_WHAT].text);
		put_behind(&out, " | ", f[FIELD_NOTE].text);
	} else {
		alis_out_put(&out, f[FIELD_WHAT].text);
	}
	put_behind(&out, "  ", f[FIELD_COMMENT].text);
	alis_out_char(&out, '\n');
	head->line = alis_out_text(&out);
}

static size_t column_of(
    const struct head *base, const struct head *const side[SIDES])
{
	size_t ours = side[OURS]->column, theirs = side[THEIRS]->column;

	if (base != NULL && ours == base->column)
		return theirs;
	if (base != NULL && theirs == base->column)
		return ours;
	return ours > theirs ? ours : theirs;
}

bool alis__head_join(const struct head *base,
    const struct head *const side[SIDES], struct head joined[SIDES],
    struct alis_arena *mem)
{
	bool conflict = false;
	alis_str comments[SIDES];

	for (int s = 0; s < SIDES; s++) {
		joined[s] = *side[s];
		comments[s] = side[s]->fields[FIELD_COMMENT].text;
	}
	for (int f = 0; f < FIELD_COMMENT; f++) {
		struct said both[SIDES];
		conflict |= field_join(base, side, (enum field)f, both);
		joined[OURS].fields[f] = both[OURS];
		joined[THEIRS].fields[f] = both[THEIRS];
	}
	for (int s = 0; s < SIDES; s++) {
		joined[s].fields[FIELD_COMMENT] = plain(
		    alis__comment_join(
		        base == NULL ? NULL : &base->fields[FIELD_COMMENT].text,
		        comments, mem),
		    mem);
		joined[s].column = column_of(base, side);
		compose(&joined[s], mem);
	}
	if (conflict)
		return true;
	/* A line that only one of them touched keeps its bytes. */
	if (alis_str_same(side[OURS]->line, side[THEIRS]->line) ||
	    (base != NULL && alis_str_same(base->line, side[THEIRS]->line)))
		joined[OURS].line = joined[THEIRS].line = side[OURS]->line;
	else if (base != NULL && alis_str_same(base->line, side[OURS]->line))
		joined[OURS].line = joined[THEIRS].line = side[THEIRS]->line;
	return false;
}
