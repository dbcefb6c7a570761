/* SPDX-License-Identifier: MIT */
#include <alis/text.h>

#include <limits.h>

#define EDIT  4 /* as alis_word_distance counts */
#define SHORT 4 /* letters; "mal" and "mål" are two words */

struct alis_nearest alis_nearest_to(alis_str word, struct alis_arena *mem)
{
	return (struct alis_nearest){
		.wanted = alis_utf8_fold(word, mem),
		.best = ALIS_STR(""),
		.distance = UINT_MAX,
		.mem = mem,
	};
}

void alis_nearest_try(struct alis_nearest *nearest, alis_str candidate)
{
	alis_str folded = alis_utf8_fold(candidate, nearest->mem);
	unsigned distance = alis_word_distance(nearest->wanted, folded);

	if (distance < EDIT && nearest->distance < EDIT &&
	    !alis_utf8_same(candidate, nearest->best))
		nearest->rivalled = true;
	if (distance < nearest->distance) {
		nearest->distance = distance;
		nearest->best = candidate;
	}
}

/* Near enough: one edit for each three letters, one at least. */
static bool is_near(unsigned distance, size_t letters)
{
	size_t edits = letters < 3 ? 1 : letters / 3;

	return distance <= edits * EDIT && distance < letters * EDIT;
}

bool alis_nearest_is(alis_str written, alis_str other)
{
	return is_near(
	    alis_word_distance(written, other), alis_utf8_count(written));
}

alis_str alis_nearest_word(const struct alis_nearest *nearest)
{
	if (!is_near(nearest->distance, alis_utf8_count(nearest->wanted)))
		return ALIS_STR("");
	return nearest->best;
}

alis_str alis_nearest_sure(const struct alis_nearest *nearest)
{
	if (nearest->distance >= EDIT || nearest->rivalled ||
	    alis_utf8_count(nearest->wanted) < SHORT)
		return ALIS_STR("");
	return nearest->best;
}
