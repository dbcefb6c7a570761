/* SPDX-License-Identifier: MIT */
#include <alis/edit.h>

#include <stdlib.h>

/* Bytes that stand in place of a part of a file. */
struct patch {
	alis_span span;
	const char *bytes;
};

static int by_place(const void *left, const void *right)
{
	const struct patch *a = left, *b = right;

	return (a->span.from > b->span.from) - (a->span.from < b->span.from);
}

/* How many blanks (no tabs) stand before a byte of its line. */
static uint32_t blanks_before(const struct alis_source *src, uint32_t at)
{
	uint32_t n = 0;

	while (n < at && src->bytes.at[at - n - 1] == ' ')
		n++;
	return n;
}

static const char *sign_of(enum alis_mark mark)
{
	return mark == ALIS_MARK_CONFIRMED ? "*" : "!";
}

/* In a column of its own if the kind leaves room for one, else in a line that
 * becomes longer by it. */
static struct patch put_new(const struct alis_entry *entry, enum alis_mark mark)
{
	uint32_t at = entry->kind_span.from;

	if (blanks_before(entry->src, at) >= 3)
		return (struct patch){ { at - 2, at - 1 }, sign_of(mark) };
	return (struct patch){ { at, at },
		mark == ALIS_MARK_CONFIRMED ? "* " : "! " };
}

/* The kind stays in its column if the mark had one. */
static struct patch take_away(const struct alis_entry *entry)
{
	alis_span span = entry->mark_span;
	alis_str bytes = entry->src->bytes;

	if (blanks_before(entry->src, span.from) > 1)
		return (struct patch){ span, " " };
	if (span.to < bytes.n &&
	    (bytes.at[span.to] == ' ' || bytes.at[span.to] == '\t'))
		span.to++;
	return (struct patch){ span, "" };
}

static struct patch patch_of(
    const struct alis_entry *entry, enum alis_mark mark)
{
	if (mark == ALIS_MARK_NONE)
		return take_away(entry);
	if (entry->mark == ALIS_MARK_NONE)
		return put_new(entry, mark);
	return (struct patch){ entry->mark_span, sign_of(mark) };
}

alis_str alis_edit_mark(const struct alis_source *src,
    const struct alis_entry *const *entries, size_t count, enum alis_mark mark,
    struct alis_arena *mem)
{
	struct patch *patches = ALIS_NEW(mem, struct patch, count + 1);
	struct alis_out out = alis_out_memory(mem);
	size_t n = 0, at = 0;

	for (size_t i = 0; i < count; i++)
		if (entries[i]->src == src && !entries[i]->faulty &&
		    entries[i]->mark != mark)
			patches[n++] = patch_of(entries[i], mark);
	if (n == 0)
		return src->bytes;
	qsort(patches, n, sizeof(*patches), by_place);
	for (size_t i = 0; i < n; i++) {
		alis_out_put(
		    &out, alis_str_part(src->bytes, at, patches[i].span.from));
		alis_out_lit(&out, patches[i].bytes);
		at = patches[i].span.to;
	}
	alis_out_put(&out, alis_str_from(src->bytes, at));
	return alis_out_text(&out);
}
