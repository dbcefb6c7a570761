/* SPDX-License-Identifier: MIT */
#include "build.h"

#include <stdlib.h>

struct folded {
	alis_str key;
	size_t number;
};

static int by_key(const void *left, const void *right)
{
	const struct folded *a = left, *b = right;
	int order = alis_str_compare(a->key, b->key);

	return order != 0 ? order
	                  : (a->number > b->number) - (a->number < b->number);
}

struct names alis__names(
    const alis_str *given, size_t count, struct alis_arena *mem)
{
	struct folded *folded = ALIS_NEW(mem, struct folded, count + 1);
	uint32_t *of = ALIS_NEW(mem, uint32_t, count + 1);
	alis_str *at = ALIS_NEW(mem, alis_str, count + 1);
	size_t n = 0;

	for (size_t i = 0; i < count; i++)
		folded[i] = (struct folded){ alis_utf8_fold(given[i], mem), i };
	qsort(folded, count, sizeof(*folded), by_key);
	for (size_t i = 0; i < count; i++) {
		if (i == 0 || !alis_str_same(folded[i].key, folded[i - 1].key))
			at[n++] = given[folded[i].number];
		of[folded[i].number] = (uint32_t)(n - 1);
	}
	return (struct names){ of, at, n };
}

alis_str alis__requirement_name(const struct alis_run *run,
    const struct alis_rule *rule, struct alis_arena *mem)
{
	for (size_t i = 0; i < run->status_count; i++) {
		const struct alis_rule *other = run->statuses[i].rule;
		if (other != rule && alis_utf8_same(other->id, rule->id))
			return JOINED(mem, rule->book, ALIS_STR(":"), rule->id);
	}
	return rule->id;
}
