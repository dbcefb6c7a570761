/* SPDX-License-Identifier: MIT */
#include "cursor.h"

#include <string.h>

/*
 * Lines of a source that is known to be sound: UTF-8 with nothing hidden in it,
 * no byte-order mark, carriage returns or tabs, no conflict and no ';' behind
 * one blank. Nothing is looked for that would be told of, and each line is
 * looked at once. A test holds it against alis__line_next.
 */

/* Where the text of a line ends: at its comment, or its last letter. */
static const char *text_end(const char *at, const char *end)
{
	const char *mark = memchr(at, ';', (size_t)(end - at));

	for (; mark != NULL && mark != at;
	     mark = memchr(mark + 1, ';', (size_t)(end - mark - 1)))
		if (mark - at > 1 && mark[-1] == ' ' && mark[-2] == ' ')
			return mark;
	return mark == at ? at : end;
}

struct line alis__sound_peek(const struct cursor *cur, uint32_t *behind)
{
	const char *first = cur->src->bytes.at;
	const char *bytes = first + cur->at, *last = first + cur->src->bytes.n;

	while (bytes < last) {
		const char *end = memchr(bytes, '\n', (size_t)(last - bytes));
		const char *at = bytes, *to;
		end = end == NULL ? last : end;
		while (at < end && *at == ' ')
			at++;
		to = at == bytes && at < end && *at == '#' ? at
		                                           : text_end(at, end);
		if (to > at) {
			struct line line = { .kind = LINE_INDENT,
				.indent = (size_t)(at - bytes),
				.end = (uint32_t)(to - first) };
			while (to[-1] == ' ')
				to--;
			line.text = (alis_str){ at, (size_t)(to - at) };
			line.at_margin = line.indent == 0;
			if (line.at_margin)
				line.kind = LINE_HEAD;
			*behind = (uint32_t)(end - first) + (end < last);
			return line;
		}
		bytes = end + (end < last);
	}
	*behind = (uint32_t)cur->src->bytes.n;
	return (struct line){ .kind = LINE_END };
}
