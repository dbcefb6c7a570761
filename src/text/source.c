/* SPDX-License-Identifier: MIT */
#include <alis/text.h>

#include <string.h>

#define BYTE_ORDER_MARK ALIS_STR("\xEF\xBB\xBF")

/*
 * Most of a file's lines are never asked for by their number. So lines are
 * counted the first time that one is, and only the number of them before each
 * step of bytes is kept: from there it is not far to any.
 */
#define STEP 1024

const struct alis_source *alis_source_of(
    alis_str path, alis_str name, alis_str bytes, struct alis_arena *mem)
{
	struct alis_source *src = ALIS_NEW(mem, struct alis_source, 1);

	src->path = path;
	src->name = name;
	src->bytes = bytes;
	src->lines = ALIS_NEW(mem, struct alis_line_table, 1);
	src->lines->before =
	    ALIS_NEW(mem, _Atomic uint32_t, bytes.n / STEP + 1);
	return src;
}

static uint32_t feeds_in(alis_str bytes)
{
	uint32_t count = 0;

	for (size_t i = 0; i < bytes.n; i++)
		count += bytes.at[i] == '\n';
	return count;
}

/* Two threads may count at the same time: both find the same. */
static struct alis_line_table *lines_of(const struct alis_source *src)
{
	struct alis_line_table *lines = src->lines;
	uint32_t count = 0;

	if (atomic_load_explicit(&lines->counted, memory_order_acquire))
		return lines;
	for (size_t at = 0; at <= src->bytes.n; at += STEP) {
		atomic_store_explicit(
		    &lines->before[at / STEP], count, memory_order_relaxed);
		count += feeds_in(alis_str_part(src->bytes, at, at + STEP));
	}
	count += src->bytes.n > 0 && src->bytes.at[src->bytes.n - 1] != '\n';
	atomic_store_explicit(&lines->count, count, memory_order_relaxed);
	atomic_store_explicit(&lines->counted, true, memory_order_release);
	return lines;
}

static uint32_t before_step(const struct alis_line_table *lines, size_t step)
{
	return atomic_load_explicit(&lines->before[step], memory_order_relaxed);
}

uint32_t alis_source_line_count(const struct alis_source *src)
{
	return atomic_load_explicit(
	    &lines_of(src)->count, memory_order_relaxed);
}

/* Behind the n-th line feed from a byte on; the end if there are fewer. */
static size_t behind_feeds(const struct alis_source *src, size_t at, uint32_t n)
{
	for (; n > 0 && at < src->bytes.n; n--) {
		const char *feed =
		    memchr(src->bytes.at + at, '\n', src->bytes.n - at);
		at = feed == NULL ? src->bytes.n
		                  : (size_t)(feed - src->bytes.at) + 1;
	}
	return at;
}

uint32_t alis_source_line_at(const struct alis_source *src, uint32_t line)
{
	const struct alis_line_table *lines = lines_of(src);
	size_t low = 0, high = src->bytes.n / STEP + 1;

	if (line <= 1)
		return 0;
	/* The last step with fewer feeds before it than before the line. */
	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;
		if (before_step(lines, middle) < line - 1)
			low = middle;
		else
			high = middle;
	}
	return (uint32_t)behind_feeds(
	    src, low * STEP, line - 1 - before_step(lines, low));
}

alis_str alis_source_text(const struct alis_source *src, alis_span span)
{
	return alis_str_part(src->bytes, span.from, span.to);
}

alis_str alis_source_next(const struct alis_source *src, uint32_t *at)
{
	uint32_t from = *at;
	alis_str text;

	*at = (uint32_t)behind_feeds(src, from, 1);
	text = alis_str_part(src->bytes, from, *at);
	if (text.n > 0 && text.at[text.n - 1] == '\n')
		text.n--;
	if (text.n > 0 && text.at[text.n - 1] == '\r')
		text.n--;
	if (from == 0 && alis_str_starts(text, BYTE_ORDER_MARK))
		text = alis_str_from(text, BYTE_ORDER_MARK.n);
	return text;
}

alis_str alis_source_line(const struct alis_source *src, uint32_t line)
{
	uint32_t at;

	if (line < 1 || line > alis_source_line_count(src))
		return ALIS_STR("");
	at = alis_source_line_at(src, line);
	return alis_source_next(src, &at);
}

/* The number of the line that a byte stands in, and where that begins. Behind
 * the last line feed is still the last line. */
static uint32_t line_of(
    const struct alis_source *src, uint32_t at, uint32_t *from)
{
	const struct alis_line_table *lines = lines_of(src);
	uint32_t count = alis_source_line_count(src), line;
	size_t step = (at < src->bytes.n ? at : src->bytes.n) / STEP;

	line = before_step(lines, step) +
	    feeds_in(alis_str_part(src->bytes, step * STEP, at)) + 1;
	if (line > count)
		line = count == 0 ? 1 : count;
	*from = alis_source_line_at(src, line);
	return line;
}

struct alis_place alis_source_place(const struct alis_source *src, uint32_t at)
{
	uint32_t from, line = line_of(src, at, &from);
	alis_str before = alis_str_part(src->bytes, from, at);

	if (line == 1 && alis_str_starts(before, BYTE_ORDER_MARK))
		before = alis_str_from(before, BYTE_ORDER_MARK.n);
	return (struct alis_place){
		.line = line,
		.column = (uint32_t)alis_utf8_count(before) + 1,
	};
}
