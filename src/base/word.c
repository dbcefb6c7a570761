/* SPDX-License-Identifier: MIT */
#include <alis/base.h>

#include <limits.h>

#define WORD_MOST 64
#define EDIT      4
#define CHEAP     1

struct letters {
	int32_t at[WORD_MOST];
	size_t n;
};

static bool letters_of(alis_str s, struct letters *word)
{
	for (word->n = 0; s.n > 0; word->n++) {
		size_t n;
		if (word->n == WORD_MOST)
			return false;
		n = alis_utf8_read(s, &word->at[word->n]);
		if (n == 0)
			return false;
		s = alis_str_from(s, n);
	}
	return true;
}

/* What a keyboard without Norwegian letters makes of them. */
static bool stands_for(int32_t a, int32_t b)
{
	return (a == 0xF8 && b == 'o') || (a == 0xE5 && b == 'a');
}

static unsigned replacing(int32_t a, int32_t b)
{
	if (a == b)
		return 0;
	return stands_for(a, b) || stands_for(b, a) ? CHEAP : EDIT;
}

/* å written aa, æ written ae: 'one' against the two letters at 'two'. */
static bool spelt_out(int32_t one, const int32_t *two)
{
	return two[0] == 'a' &&
	    ((one == 0xE5 && two[1] == 'a') || (one == 0xE6 && two[1] == 'e'));
}

static unsigned least(unsigned a, unsigned b)
{
	return a < b ? a : b;
}

/*
 * Optimal string alignment: Levenshtein's distance where two letters that
 * changed places count as one edit (the commonest slip of the fingers).
 */
unsigned alis_word_distance(alis_str a, alis_str b)
{
	unsigned cost[WORD_MOST + 1][WORD_MOST + 1];
	struct letters x, y;

	if (!letters_of(a, &x) || !letters_of(b, &y))
		return UINT_MAX;
	for (size_t i = 0; i <= x.n; i++)
		cost[i][0] = (unsigned)i * EDIT;
	for (size_t j = 0; j <= y.n; j++)
		cost[0][j] = (unsigned)j * EDIT;
	for (size_t i = 1; i <= x.n; i++) {
		for (size_t j = 1; j <= y.n; j++) {
			int32_t p = x.at[i - 1], q = y.at[j - 1];
			unsigned best = cost[i - 1][j - 1] + replacing(p, q);
			best = least(best, cost[i - 1][j] + EDIT);
			best = least(best, cost[i][j - 1] + EDIT);
			if (i > 1 && j > 1 && p == y.at[j - 2] &&
			    q == x.at[i - 2])
				best = least(best, cost[i - 2][j - 2] + EDIT);
			if (j > 1 && spelt_out(p, &y.at[j - 2]))
				best = least(best, cost[i - 1][j - 2] + CHEAP);
			if (i > 1 && spelt_out(q, &x.at[i - 2]))
				best = least(best, cost[i - 2][j - 1] + CHEAP);
			cost[i][j] = best;
		}
	}
	return cost[x.n][y.n];
}
