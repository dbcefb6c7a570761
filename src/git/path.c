/* SPDX-License-Identifier: MIT */
#include "repo.h"

#include <strings.h>

static bool text_is_plain(alis_str s)
{
	int32_t point;
	size_t n;

	for (; s.n > 0; s = alis_str_from(s, n)) {
		n = alis_utf8_read(s, &point);
		if (n == 0 || point == '\n' || point == '\t' ||
		    alis_utf8_hidden(point))
			return false;
	}
	return true;
}

/* Case is ignored for .git, as git does for the sake of other systems. */
static bool part_is_sound(alis_str part)
{
	if (part.n == 0 || alis_str_is(part, ".") || alis_str_is(part, ".."))
		return false;
	return part.n != 4 || strncasecmp(part.at, ".git", 4) != 0;
}

bool alis__path_is_sound(alis_str path)
{
	alis_cut cut;

	if (!text_is_plain(path))
		return false;
	do {
		cut = alis_str_cut(path, '/');
		if (!part_is_sound(cut.head))
			return false;
		path = cut.tail;
	} while (cut.found);
	return true;
}
