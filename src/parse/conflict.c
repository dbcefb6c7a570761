/* SPDX-License-Identifier: MIT */
#include "cursor.h"

/*
 * What a merge could not join stands between marks: "<<<<<<<", ours, "=======",
 * theirs, ">>>>>>>"; git may put "|||||||" and the base between the two. One of
 * the two is read, so that nothing counts twice and nothing is lost: ours, or
 * theirs if ours says nothing.
 */

#define SIGNS_LEAST 7

/* How many times the sign stands there, if the line is such a mark; else 0. */
static size_t mark_size(alis_str line, char sign)
{
	size_t n = 0;

	while (n < line.n && line.at[n] == sign)
		n++;
	return n >= SIGNS_LEAST && (n == line.n || line.at[n] == ' ') ? n : 0;
}

static bool is_mark(alis_str line)
{
	static const char signs[] = { '<', '|', '=', '>' };

	for (size_t i = 0; i < ALIS_COUNT(signs); i++)
		if (mark_size(line, signs[i]) > 0)
			return true;
	return false;
}

static alis_str line_at(const struct alis_source *src, uint32_t at)
{
	return alis_source_next(src, &at);
}

static uint32_t next_of(const struct alis_source *src, uint32_t at)
{
	(void)alis_source_next(src, &at);
	return at;
}

/* Whether any of the lines between two says something. */
static bool says(const struct alis_source *src, uint32_t above, uint32_t below)
{
	for (uint32_t at = next_of(src, above); at < below;)
		if (alis_parse_line(alis_source_next(src, &at)).text.n > 0)
			return true;
	return false;
}

/* The marks of a conflict, by where their lines begin; 'ours_end' is that of
 * the base, if there is one, else 'middle'. No mark but the first can be at
 * byte 0, which stands for none. */
struct marks {
	uint32_t first, ours_end, middle, last;
};

/* False if a mark is lacking. */
static bool marks_find(
    const struct alis_source *src, uint32_t first, struct marks *marks)
{
	size_t size = mark_size(line_at(src, first), '<');
	uint32_t next = next_of(src, first);

	*marks = (struct marks){ .first = first };
	while (size > 0 && next < src->bytes.n) {
		uint32_t at = next;
		alis_str line = alis_source_next(src, &next);
		if (mark_size(line, '<') == size)
			return false;
		if (marks->ours_end == 0 && mark_size(line, '|') == size)
			marks->ours_end = at;
		if (marks->middle == 0 && mark_size(line, '=') == size) {
			marks->middle = at;
			if (marks->ours_end == 0)
				marks->ours_end = at;
		}
		marks->last = at;
		if (mark_size(line, '>') == size)
			return marks->middle != 0;
	}
	return false;
}

/* By its first byte, for this is asked of every line; the first line may have
 * a byte-order mark. */
static bool may_be_mark(const struct alis_source *src, uint32_t at)
{
	char c = src->bytes.at[at];

	return at == 0 || c == '<' || c == '|' || c == '=' || c == '>';
}

bool alis__conflict_passes(
    const struct alis_source *src, uint32_t at, struct conflict *conflict)
{
	struct marks marks;

	if (at >= conflict->first && at < conflict->end)
		return at <= conflict->above || at >= conflict->below;
	if (!may_be_mark(src, at) || !is_mark(line_at(src, at)))
		return false;
	*conflict = (struct conflict){ at, at, at, next_of(src, at) };
	if (!marks_find(src, at, &marks))
		return true;
	conflict->end = next_of(src, marks.last);
	conflict->below = marks.ours_end;
	if (!says(src, marks.first, marks.ours_end) &&
	    says(src, marks.middle, marks.last)) {
		conflict->above = marks.middle;
		conflict->below = marks.last;
	}
	return true;
}

/* ---- what differs ---- */

/* The only entry between two lines; NULL if there is another thing. */
static const struct alis_entry *entry_between(const struct cursor *cur,
    uint32_t above, uint32_t below, const struct conflict *conflict)
{
	struct alis_diags diags = { .mem = cur->mem };
	struct cursor side = { .src = cur->src,
		.mem = cur->mem,
		.diags = &diags,
		.at = next_of(cur->src, above),
		.conflict = *conflict };
	const struct alis_entry *entry;
	struct line line;

	side.conflict.above = above;
	side.conflict.below = below;
	line = alis__line_next(&side);
	if (line.kind != LINE_HEAD || side.at > below ||
	    line.text.at[0] < '0' || line.text.at[0] > '9')
		return NULL;
	entry = alis__entry_read(&side, line);
	line = alis__line_next(&side);
	return line.kind != LINE_END && side.at <= below ? NULL : entry;
}

static bool same_amount(
    const struct alis_quantity *a, const struct alis_quantity *b)
{
	return a->amount == b->amount && a->unit == b->unit;
}

static bool same_amounts(
    const struct alis_quantity *a, const struct alis_quantity *b)
{
	while (a != NULL && b != NULL && same_amount(a, b)) {
		a = a->next;
		b = b->next;
	}
	return a == b;
}

/* The first key or account that is not the same; empty if all are. */
static alis_str differs_below(
    const struct alis_entry *a, const struct alis_entry *b)
{
	const struct alis_attribute *x = a->attributes, *y = b->attributes;
	const struct alis_posting *p = a->postings, *q = b->postings;

	while (x != NULL && y != NULL && alis_str_same(x->key, y->key) &&
	    alis_str_same(x->value, y->value)) {
		x = x->next;
		y = y->next;
	}
	if (x != NULL || y != NULL)
		return x != NULL ? x->key : y->key;
	while (p != NULL && q != NULL &&
	    alis_str_same(p->account, q->account) &&
	    same_amount(&p->quantity, &q->quantity)) {
		p = p->next;
		q = q->next;
	}
	return p != NULL ? p->account : q != NULL ? q->account : ALIS_STR("");
}

/* The first field of the first line that is not the same; NULL if all are. */
static const char *differs(
    const struct alis_entry *a, const struct alis_entry *b)
{
	if (a->first != b->first || a->last != b->last ||
	    a->is_period != b->is_period)
		return ALIS_TEXT("the date");
	if (a->from != b->from || a->to != b->to)
		return ALIS_TEXT("the time");
	if (a->mark != b->mark)
		return ALIS_TEXT("the mark");
	if (!alis_str_same(a->kind, b->kind))
		return ALIS_TEXT("the kind");
	if (!same_amounts(a->quantities, b->quantities))
		return ALIS_TEXT("the amount");
	if (!alis_str_same(a->what, b->what))
		return ALIS_TEXT("what it names");
	if (!alis_str_same(a->note, b->note))
		return ALIS_TEXT("the note");
	return NULL;
}

void alis__conflict_tell(struct cursor *cur)
{
	struct conflict *conflict = &cur->conflict;
	alis_str line = line_at(cur->src, conflict->first);
	bool was_faulty = cur->faulty;
	struct alis_diag *diag = alis__complain(cur, ALIS_A086, line);
	const struct alis_entry *ours = NULL, *theirs = NULL;
	struct marks marks;
	const char *field;

	/* What is read of it is no worse for it. */
	cur->faulty = was_faulty;
	if (!marks_find(cur->src, conflict->first, &marks)) {
		diag->hint = ALIS_TEXT(
		    "remove the mark; the others of its conflict are gone");
		return;
	}
	if (says(cur->src, marks.first, marks.ours_end) !=
	    says(cur->src, marks.middle, marks.last)) {
		diag->hint = ALIS_TEXT(
		    "one side removed this and the other changed it: keep it "
		    "or not, and remove the marks");
		return;
	}
	ours = entry_between(cur, marks.first, marks.ours_end, conflict);
	if (ours != NULL)
		theirs = entry_between(cur, marks.middle, marks.last, conflict);
	if (theirs == NULL) {
		diag->hint = ALIS_TEXT(
		    "keep what is right of the two, and remove the marks");
		return;
	}
	field = differs(ours, theirs);
	diag->words[1] =
	    field != NULL ? alis_str_of(field) : differs_below(ours, theirs);
	diag->said = field != NULL ? 1U << 1 : 0;
}
