/* SPDX-License-Identifier: MIT */
#include <alis/groups.h>

#define PARTS_MOST 32

/*
 * Nothing is hidden cell by cell: kinds and groups are joined until every
 * count may be told. docs/privacy.md says why that is safe, and tests/attack
 * tries it.
 */

/* How many of a row are of some kinds. */
static int64_t sum_of(const int64_t *row, size_t kinds, uint32_t among)
{
	int64_t sum = 0;

	for (size_t i = 0; i < kinds; i++)
		if ((among >> i & 1) != 0)
			sum += row[i];
	return sum;
}

/* Kinds that have been joined so far, and where they may be cut. */
struct parts {
	const int64_t *counts;
	size_t rows, kinds;
	int64_t least;
	uint32_t at[PARTS_MOST]; /* a bit for each kind */
	size_t count;
	uint32_t closed; /* the kinds of parts that are cut no more */
};

static bool goes_through(uint32_t part, uint32_t cut)
{
	return (part & cut) != 0 && (part & ~cut) != 0;
}

static bool may_cut(const struct parts *parts, uint32_t cut)
{
	for (size_t p = 0; p < parts->count; p++) {
		uint32_t part = parts->at[p];
		if (!goes_through(part, cut))
			continue;
		if ((part & parts->closed) != 0)
			return false;
		for (size_t i = 0; i < parts->rows; i++) {
			const int64_t *row = parts->counts + i * parts->kinds;
			if (sum_of(row, parts->kinds, part & cut) <
			        parts->least ||
			    sum_of(row, parts->kinds, part & ~cut) <
			        parts->least)
				return false;
		}
	}
	return true;
}

static void cut_parts(struct parts *parts, uint32_t cut)
{
	size_t before = parts->count;

	for (size_t p = 0; p < before; p++) {
		uint32_t part = parts->at[p];
		if (!goes_through(part, cut))
			continue;
		parts->at[p] = part & cut;
		parts->at[parts->count++] = part & ~cut;
	}
}

/*
 * In several rows, the sums of which are told, a part through which a cut may
 * not be made is cut nowhere else: the sums of the smaller part, and that the
 * cut was not made in the larger, would together say too much.
 */
static void close_parts(struct parts *parts, uint32_t cut)
{
	for (size_t p = 0; parts->rows > 1 && p < parts->count; p++)
		if (goes_through(parts->at[p], cut))
			parts->closed |= parts->at[p];
}

size_t alis_cohort_parts(const int64_t *counts, size_t rows, size_t kinds,
    const uint32_t *cuts, size_t cut_count, int64_t least, bool *made,
    uint8_t *part_of)
{
	struct parts parts = { counts, rows, kinds, least,
		{ (uint32_t)((UINT64_C(1) << kinds) - 1) }, 1, 0 };

	for (size_t c = 0; c < cut_count; c++) {
		if (!made[c])
			continue;
		made[c] = may_cut(&parts, cuts[c]);
		if (made[c])
			cut_parts(&parts, cuts[c]);
		else
			close_parts(&parts, cuts[c]);
	}
	for (size_t p = 0; p < parts.count; p++)
		for (size_t i = 0; i < kinds; i++)
			if ((parts.at[p] >> i & 1) != 0)
				part_of[i] = (uint8_t)p;
	return parts.count;
}

bool alis_cohort_rest(
    const int64_t *sizes, size_t count, int64_t least, bool *is_rest)
{
	int64_t small = 0, rest = 0;
	size_t shown = 0, joined = 0;

	for (size_t i = 0; i < count; i++) {
		is_rest[i] = sizes[i] > 0 && sizes[i] < least;
		small += is_rest[i];
		rest += is_rest[i] ? sizes[i] : 0;
		shown += sizes[i] >= least;
	}
	/* Each of the small ones could then be anything from 1 to least - 1
	 * with the others at 1, and there would be one left of 'least'. */
	for (size_t i = 0; small > 0 && i < count; i++) {
		if (joined > 0 && rest >= 2 * least + small - 2)
			break;
		if (sizes[i] < least)
			continue;
		is_rest[i] = true;
		rest += sizes[i];
		joined++;
	}
	return shown - joined + (small > 0) >= 2;
}
