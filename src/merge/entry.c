/* SPDX-License-Identifier: MIT */
#include "weave.h"

#include <stdlib.h>

/* ---- the same, laid out otherwise ---- */

static alis_str without_blanks(alis_str text, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	for (size_t i = 0; i < text.n; i++)
		if (text.at[i] != ' ' && text.at[i] != '\t' &&
		    text.at[i] != '\r')
			alis_out_char(&out, text.at[i]);
	return alis_out_text(&out);
}

bool alis__says_same(
    const struct item *a, const struct item *b, struct alis_arena *mem)
{
	if (a->kind == ITEM_SILENT || a->kind == ITEM_DIRECTIVE)
		return alis_str_same(without_blanks(a->bytes, mem),
		    without_blanks(b->bytes, mem));
	if (!alis_str_same(a->key, b->key) ||
	    !alis_str_same(a->value, b->value) ||
	    (a->kind == ITEM_ENTRY && a->is.entry->mark != b->is.entry->mark))
		return false;
	return alis_str_same(
	    alis__comments(a->bytes, mem), alis__comments(b->bytes, mem));
}

/* ---- lines below ---- */

static struct piece conflict_of(const struct item *const side[SIDES])
{
	struct piece piece = { .conflict = true };

	for (int s = 0; s < SIDES; s++) {
		piece.side[s] = side[s] == NULL ? ALIS_STR("") : side[s]->bytes;
		piece.chosen[s] = side[s];
	}
	return piece;
}

/* The line of one version with the comment of another. */
static alis_str with_comment(
    alis_str line, alis_str comment, struct alis_arena *mem)
{
	alis_str text = alis_str_cut(line, '\n').head;
	struct alis_line parts = alis_parse_line(text);
	alis_str pieces[4];

	pieces[0] = alis_str_part(
	    line, 0, (size_t)(parts.text.at - line.at) + parts.text.n);
	pieces[1] = comment.n > 0 ? ALIS_STR("  ") : ALIS_STR("");
	pieces[2] = comment;
	pieces[3] = ALIS_STR("\n");
	return alis_str_join(mem, pieces, ALIS_COUNT(pieces));
}

static bool is_one_line(const struct item *item)
{
	return item->end == item->line + 1;
}

/* A value and its comments changed, by one each: of one line they are two
 * things. */
static struct piece line_join(struct alis_arena *mem, const struct item *base,
    const struct item *const side[SIDES])
{
	const struct item *ours = side[OURS], *theirs = side[THEIRS];
	const struct item *by_value = NULL;
	alis_str comments[SIDES], was = ALIS_STR("");
	struct piece piece;

	if (alis_str_same(ours->value, theirs->value))
		by_value = alis_str_compare(ours->bytes, theirs->bytes) <= 0
		    ? ours
		    : theirs;
	else if (base != NULL && alis_str_same(base->value, ours->value))
		by_value = theirs;
	else if (base != NULL && alis_str_same(base->value, theirs->value))
		by_value = ours;
	if (by_value == NULL || !is_one_line(ours) || !is_one_line(theirs))
		return conflict_of(side);
	for (int s = 0; s < SIDES; s++)
		comments[s] = alis__comments(side[s]->bytes, mem);
	if (base != NULL)
		was = alis__comments(base->bytes, mem);
	piece = alis__piece(by_value);
	piece.side[OURS] = piece.side[THEIRS] = with_comment(
	    by_value->bytes, alis__comment_join(&was, comments, mem), mem);
	return piece;
}

static struct piece below_resolve(
    void *with, const struct item *base, const struct item *const side[SIDES])
{
	static const struct piece gone = { .conflict = false };
	struct alis_arena *mem = with;
	const struct item *ours = side[OURS], *theirs = side[THEIRS];
	const struct item *one = ours == NULL ? theirs : ours;

	if (ours == NULL || theirs == NULL) {
		if (base == NULL)
			return alis__piece(one);
		return alis__says_same(base, one, mem) ? gone
		                                       : conflict_of(side);
	}
	if (alis__says_same(ours, theirs, mem)) {
		alis_str text =
		    alis__text_pick(base == NULL ? NULL : &base->bytes,
		        ours->bytes, theirs->bytes);
		return alis__piece(
		    alis_str_same(text, ours->bytes) ? ours : theirs);
	}
	if (base != NULL && alis__says_same(base, ours, mem))
		return alis__piece(theirs);
	if (base != NULL && alis__says_same(base, theirs, mem))
		return alis__piece(ours);
	return line_join(mem, base, side);
}

/* ---- which line below is which ---- */

struct counted {
	struct item *item;
	size_t sequence;
};

static int by_sequence_and_key(const void *left, const void *right)
{
	const struct counted *a = left, *b = right;
	int order = alis_str_compare(a->item->key, b->item->key);

	if (a->item->kind != b->item->kind)
		return a->item->kind < b->item->kind ? -1 : 1;
	if (order != 0)
		return order;
	return (a->sequence > b->sequence) - (a->sequence < b->sequence);
}

static bool same_key(const struct counted *a, const struct counted *b)
{
	return a->item->kind == b->item->kind &&
	    alis_str_same(a->item->key, b->item->key);
}

/*
 * A key that stands several times in one version is a list, of which each
 * value is known by itself; else the key alone is enough.
 */
static void lists_tell_apart(
    struct sequence *sequences[], size_t count, struct alis_arena *mem)
{
	size_t n = 0, most = 0;
	struct counted *all;

	for (size_t s = 0; s < count; s++)
		most += sequences[s]->count;
	all = ALIS_NEW(mem, struct counted, most + 1);
	for (size_t s = 0; s < count; s++)
		for (size_t i = 0; i < sequences[s]->count; i++)
			if (sequences[s]->items[i].kind != ITEM_SILENT)
				all[n++] =
				    (struct counted){ &sequences[s]->items[i],
					    s };
	qsort(all, n, sizeof(*all), by_sequence_and_key);
	for (size_t i = 0, k; i < n; i = k) {
		bool twice = false;
		for (k = i + 1; k < n && same_key(&all[i], &all[k]); k++)
			twice = twice || all[k].sequence == all[k - 1].sequence;
		for (size_t at = k; twice && at-- > i;)
			all[at].item->key = alis_str_join(mem,
			    (alis_str[]){ all[at].item->key, ALIS_STR("\x1F"),
			        all[at].item->value },
			    3);
	}
}

/* ---- a whole entry ---- */

struct parts {
	struct head head;
	struct sequence below;
};

static struct parts parts_of(const struct version *version,
    const struct item *item, struct alis_arena *mem)
{
	return (struct parts){ alis__head(version, item, mem),
		alis__items_below(version, item, mem) };
}

static struct weave below_join(
    struct join *join, struct parts *base, struct parts side[SIDES])
{
	struct sequence none = { NULL, 0 };
	struct sequence *was = base == NULL ? &none : &base->below;
	struct sequence *all[] = { was, &side[OURS].below,
		&side[THEIRS].below };
	struct weave weave = {
		.base = was,
		.side = { &side[OURS].below, &side[THEIRS].below },
		.mem = join->mem,
		.resolve = below_resolve,
		.with = join->mem,
	};

	lists_tell_apart(all, ALIS_COUNT(all), join->mem);
	for (int s = 0; s < SIDES; s++) {
		alis__match_keys(&side[s].below, was, true, join->mem);
		alis__match_silent(&side[s].below, was, join->mem);
	}
	alis__match_sides(&side[OURS].below, &side[THEIRS].below, join->mem);
	alis__weave(&weave);
	return weave;
}

/* ---- putting it together ---- */

static size_t indent_of(alis_str bytes)
{
	return alis_parse_line(alis_str_cut(bytes, '\n').head).indent;
}

/* The least that keys and accounts are indented by. */
static size_t least_indent(const struct weave *below, int s)
{
	size_t least = SIZE_MAX;

	for (size_t i = 0; i < below->count; i++) {
		size_t indent = indent_of(below->pieces[i].side[s]);
		if (below->pieces[i].chosen[s] != NULL &&
		    below->pieces[i].chosen[s]->kind != ITEM_SILENT &&
		    indent < least)
			least = indent;
	}
	return least;
}

static void put_indented(struct alis_out *out, alis_str lines, size_t indent)
{
	size_t was = indent_of(lines);

	while (lines.n > 0) {
		alis_cut cut = alis_str_cut(lines, '\n');
		struct alis_line line = alis_parse_line(cut.head);
		size_t at = line.text.n > 0
		    ? (size_t)(line.text.at - cut.head.at)
		    : (size_t)(line.comment.at - cut.head.at);
		if (line.text.n > 0)
			alis_out_fill(out, ' ',
			    line.indent > was ? line.indent - was + indent
			                      : indent);
		alis_out_put(out,
		    line.text.n > 0 ? alis_str_from(cut.head, at) : cut.head);
		alis_out_char(out, '\n');
		lines = cut.tail;
	}
}

/* 'even': every key as deep as the least, so that none goes on with the value
 * above it. */
static alis_str side_text(const struct head *head, const struct weave *below,
    int s, bool even, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);
	size_t indent = least_indent(below, s);

	alis_out_put(&out, head->line);
	for (size_t i = 0; i < below->count; i++) {
		const struct piece *piece = &below->pieces[i];
		if (even && piece->chosen[s] != NULL &&
		    piece->chosen[s]->kind != ITEM_SILENT)
			put_indented(&out, piece->side[s], indent);
		else
			alis_out_put(&out, piece->side[s]);
	}
	return alis_out_text(&out);
}

/* Whether what was put together is read as it is meant. */
static bool is_read_so(const struct join *join, alis_str text,
    const struct head *head, const struct weave *below, int s)
{
	const struct alis_source *src =
	    alis_source_of(ALIS_STR(""), ALIS_STR(""), text, join->mem);
	struct version version;
	struct parts parts;
	size_t k = 0;

	if (!alis__version_read(
	        src, join->side[s]->books, join->mem, &version) ||
	    version.items.count != 1)
		return false;
	parts = parts_of(&version, &version.items.items[0], join->mem);
	for (int f = 0; f < FIELD_COUNT; f++)
		if (!alis_str_same(
		        parts.head.fields[f].value, head->fields[f].value))
			return false;
	for (size_t i = 0; i < below->count; i++) {
		const struct item *item = below->pieces[i].chosen[s];
		if (item == NULL || item->kind == ITEM_SILENT)
			continue;
		while (k < parts.below.count &&
		    parts.below.items[k].kind == ITEM_SILENT)
			k++;
		if (k == parts.below.count ||
		    item->kind != parts.below.items[k].kind ||
		    !alis_str_same(item->value, parts.below.items[k].value))
			return false;
		k++;
	}
	while (
	    k < parts.below.count && parts.below.items[k].kind == ITEM_SILENT)
		k++;
	return k == parts.below.count;
}

/* One of them marked as confirmed what the other changed. */
static void tell_doubtful(struct join *join, const struct item *base,
    const struct item *const side[SIDES], alis_str line)
{
	for (int s = 0; s < SIDES; s++) {
		const struct item *other = side[1 - s];
		bool confirmed = base->is.entry->mark != ALIS_MARK_CONFIRMED &&
		    side[s]->is.entry->mark == ALIS_MARK_CONFIRMED;
		if (!confirmed || alis_str_same(base->key, other->key) ||
		    alis_str_same(side[s]->key, other->key))
			continue;
		alis_out_put(&join->doubtful, line);
		join->doubtful_count++;
		return;
	}
}

struct piece alis__entry_join(struct join *join, const struct item *base,
    const struct item *const side[SIDES])
{
	struct parts was, is[SIDES];
	struct head joined[SIDES];
	const struct head *heads[SIDES] = { &is[OURS].head, &is[THEIRS].head };
	struct weave below;
	struct piece piece = { .conflict = false };

	if (base != NULL)
		was = parts_of(join->base, base, join->mem);
	for (int s = 0; s < SIDES; s++)
		is[s] = parts_of(join->side[s], side[s], join->mem);
	piece.conflict = alis__head_join(
	    base == NULL ? NULL : &was.head, heads, joined, join->mem);
	below = below_join(join, base == NULL ? NULL : &was, is);
	for (size_t i = 0; i < below.count; i++)
		piece.conflict |= below.pieces[i].conflict;
	for (int s = 0; s < SIDES; s++) {
		piece.chosen[s] = side[s];
		piece.side[s] =
		    side_text(&joined[s], &below, s, false, join->mem);
		if (is_read_so(join, piece.side[s], &joined[s], &below, s))
			continue;
		piece.side[s] =
		    side_text(&joined[s], &below, s, true, join->mem);
		if (!is_read_so(join, piece.side[s], &joined[s], &below, s))
			return conflict_of(side);
	}
	if (!piece.conflict && base != NULL && base->kind == ITEM_ENTRY)
		tell_doubtful(join, base, side, joined[OURS].line);
	return piece;
}
