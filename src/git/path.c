/* SPDX-License-Identifier: MIT */
#include "repo.h"

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

/* A path that goes into a commit must also be seen for what it is. */
bool alis__path_is_sound(alis_str path)
{
	return text_is_plain(path) && alis_path_is_sound(path);
}
