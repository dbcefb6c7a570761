/* SPDX-License-Identifier: MIT */
#include <alis/text.h>

static bool part_is_sound(alis_str part)
{
	return part.n > 0 && !alis_str_is(part, ".") &&
	    !alis_str_is(part, "..") && !alis_utf8_same(part, ALIS_STR(".git"));
}

bool alis_path_is_sound(alis_str path)
{
	alis_cut cut = { .tail = path, .found = true };

	if (alis_str_cut(path, '\0').found)
		return false;
	while (cut.found) {
		cut = alis_str_cut(cut.tail, '/');
		if (!part_is_sound(cut.head))
			return false;
	}
	return true;
}
