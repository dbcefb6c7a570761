/* SPDX-License-Identifier: MIT */
#include "cursor.h"

#define ROSTER_NAME "kohort.alis"

bool alis_directive_belongs(
    enum alis_directive_kind kind, enum alis_file_sort sort)
{
	switch (kind) {
	case ALIS_DIRECTIVE_PLACE:
	case ALIS_DIRECTIVE_ALIAS:
	case ALIS_DIRECTIVE_INCLUDE:
		return true;
	case ALIS_DIRECTIVE_COHORT:
	case ALIS_DIRECTIVE_MEMBER:
	case ALIS_DIRECTIVE_MUNICIPALITY:
	case ALIS_DIRECTIVE_MILESTONE:
		return sort == ALIS_FILE_ROSTER;
	case ALIS_DIRECTIVE_ALIS:
	case ALIS_DIRECTIVE_SUPERVISOR:
	case ALIS_DIRECTIVE_ASSERT:
	case ALIS_DIRECTIVE_REPEAT:
	case ALIS_DIRECTIVE_COUNT:
		break;
	}
	return sort == ALIS_FILE_JOURNAL;
}

static alis_str file_name(alis_str path)
{
	size_t n = path.n;

	while (n > 0 && path.at[n - 1] != '/')
		n--;
	return alis_str_from(path, n);
}

enum alis_file_sort alis_parse_sort(const struct alis_source *src)
{
	if (alis_str_is(file_name(src->path), ROSTER_NAME))
		return ALIS_FILE_ROSTER;
	for (uint32_t at = 0; at < src->bytes.n;) {
		alis_str text =
		    alis_parse_line(alis_source_next(src, &at)).text;
		const struct alis_keyword *known;
		if (text.n == 0)
			continue;
		known = alis_keyword_find(
		    ALIS_WORDS_DIRECTIVE, alis__word_take(&text));
		return known != NULL && known->value == ALIS_DIRECTIVE_COHORT
		    ? ALIS_FILE_ROSTER
		    : ALIS_FILE_JOURNAL;
	}
	return ALIS_FILE_JOURNAL;
}
