/* SPDX-License-Identifier: MIT */
#include <alis/text.h>

#include <string.h>

#define BYTE_ORDER_MARK ALIS_STR("\xEF\xBB\xBF")

static uint32_t count_lines(alis_str bytes)
{
	uint32_t count = 0;

	while (bytes.n > 0) {
		bytes = alis_str_cut(bytes, '\n').tail;
		count++;
	}
	return count;
}

const struct alis_source *alis_source_of(
    alis_str path, alis_str name, alis_str bytes, struct alis_arena *mem)
{
	struct alis_source *src = ALIS_NEW(mem, struct alis_source, 1);
	alis_str rest = bytes;
	uint32_t *line_at;

	src->path = path;
	src->name = name;
	src->bytes = bytes;
	src->line_count = count_lines(bytes);
	line_at = ALIS_NEW(mem, uint32_t, (size_t)src->line_count + 1);
	for (uint32_t i = 0; i < src->line_count; i++) {
		line_at[i] = (uint32_t)(bytes.n - rest.n);
		rest = alis_str_cut(rest, '\n').tail;
	}
	line_at[src->line_count] = (uint32_t)bytes.n;
	src->line_at = line_at;
	return src;
}

alis_str alis_source_text(const struct alis_source *src, alis_span span)
{
	return alis_str_part(src->bytes, span.from, span.to);
}

alis_str alis_source_line(const struct alis_source *src, uint32_t line)
{
	alis_str text;

	if (line < 1 || line > src->line_count)
		return ALIS_STR("");
	text = alis_str_part(
	    src->bytes, src->line_at[line - 1], src->line_at[line]);
	if (text.n > 0 && text.at[text.n - 1] == '\n')
		text.n--;
	if (text.n > 0 && text.at[text.n - 1] == '\r')
		text.n--;
	if (line == 1 && alis_str_starts(text, BYTE_ORDER_MARK))
		text = alis_str_from(text, BYTE_ORDER_MARK.n);
	return text;
}

struct alis_place alis_source_place(const struct alis_source *src, uint32_t at)
{
	uint32_t low = 0, high = src->line_count, from;
	alis_str before;

	/* The last line that begins at or before 'at'. */
	while (high - low > 1) {
		uint32_t middle = low + (high - low) / 2;
		if (src->line_at[middle] <= at)
			low = middle;
		else
			high = middle;
	}
	from = src->line_count == 0 ? 0 : src->line_at[low];
	before = alis_str_part(src->bytes, from, at);
	if (low == 0 && alis_str_starts(before, BYTE_ORDER_MARK))
		before = alis_str_from(before, BYTE_ORDER_MARK.n);
	return (struct alis_place){
		.line = low + 1,
		.column = (uint32_t)alis_utf8_count(before) + 1,
	};
}
