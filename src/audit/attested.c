/* SPDX-License-Identifier: MIT */
#include <alis/audit.h>

#include <stdlib.h>
#include <string.h>

/* A digest that an attestation names, and how often it does. */
struct named {
	const struct alis_hex *digest;
	size_t which;
	size_t times;
};

struct alis_attested {
	const struct alis_attestation *list;
	struct alis_owner owner;
	struct named *named; /* by digest, then in the order of the list */
	size_t count;
};

const char *alis_cover_name(enum alis_cover cover)
{
	static const char *const names[ALIS_COVER_COUNT] = {
		[ALIS_COVER_NEVER] = ALIS_TEXT("never attested"),
		[ALIS_COVER_WITHDRAWN] = ALIS_TEXT("withdrawn"),
		[ALIS_COVER_ELSEWHERE] =
		    ALIS_TEXT("attested in another's journal"),
		[ALIS_COVER_OWN] = ALIS_TEXT("attested by who wrote it"),
		[ALIS_COVER_NOT_SUPERVISOR] =
		    ALIS_TEXT("attested by one who is no supervisor"),
		[ALIS_COVER_NOT_VALID] =
		    ALIS_TEXT("attested, the signature is not valid"),
		[ALIS_COVER_UNSIGNED] = ALIS_TEXT("attested, unsigned"),
		[ALIS_COVER_NOT_CHECKED] = ALIS_TEXT("attested, not checked"),
		[ALIS_COVER_ATTESTED] = ALIS_TEXT("attested"),
	};

	return names[cover];
}

/* ---- the index ---- */

static int by_digest(const void *left, const void *right)
{
	const struct named *a = left, *b = right;
	int order =
	    memcmp(a->digest->text, b->digest->text, sizeof(a->digest->text));

	return order != 0 ? order
	                  : (a->which > b->which) - (a->which < b->which);
}

/* A digest that one attestation names several times becomes one row. */
static size_t join_repeated(struct named *named, size_t count)
{
	size_t kept = 0;

	for (size_t i = 0; i < count; i++) {
		if (kept > 0 && by_digest(&named[kept - 1], &named[i]) == 0)
			named[kept - 1].times++;
		else
			named[kept++] = named[i];
	}
	return kept;
}

const struct alis_attested *alis_attested_of(
    const struct alis_attestation *list, size_t count,
    const struct alis_owner *owner, struct alis_arena *mem)
{
	struct alis_attested *attested = ALIS_NEW(mem, struct alis_attested, 1);
	size_t most = 0;

	for (size_t i = 0; i < count; i++)
		most += list[i].count;
	attested->list = list;
	attested->owner = *owner;
	attested->named = ALIS_NEW(mem, struct named, most + 1);
	for (size_t i = 0; i < count; i++)
		for (size_t k = 0; k < list[i].count; k++)
			attested->named[attested->count++] =
			    (struct named){ &list[i].digests[k], i, 1 };
	qsort(attested->named, attested->count, sizeof(*attested->named),
	    by_digest);
	attested->count = join_repeated(attested->named, attested->count);
	return attested;
}

static size_t find_first(
    const struct alis_attested *attested, const struct alis_hex *digest)
{
	const struct named wanted = { digest, 0, 0 };
	size_t from = 0, to = attested->count;

	while (from < to) {
		size_t middle = from + (to - from) / 2;
		if (by_digest(&attested->named[middle], &wanted) < 0)
			from = middle + 1;
		else
			to = middle;
	}
	return from;
}

/* ---- one attestation ---- */

static bool is_writer(const struct alis_signature *signature,
    const alis_str *writers, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (writers[i].n > 0 &&
		    (alis_str_same(signature->key, writers[i]) ||
		        alis_utf8_same(signature->principal, writers[i])))
			return true;
	return false;
}

/* Whether the one who signed, or without a valid signature the one who says
 * that he did, is the one whose entries they are. */
static bool is_own(const struct alis_attestation *attestation,
    const struct alis_owner *owner, const alis_str *writers, size_t count)
{
	const struct alis_signature *signature = &attestation->signature;
	alis_str who = signature->state == ALIS_SIGNED_VALID
	    ? signature->principal
	    : attestation->author;

	if (alis_signature_may_be_of(signature, owner->email) ||
	    (who.n > 0 && alis_utf8_same(who, owner->email)))
		return true;
	return is_writer(signature, writers, count);
}

static enum alis_cover weigh(const struct alis_attestation *attestation,
    const struct alis_owner *owner, const alis_str *writers, size_t count)
{
	const struct alis_signature *signature = &attestation->signature;

	if (!alis_owner_same(attestation->owner, *owner))
		return ALIS_COVER_ELSEWHERE;
	if (is_own(attestation, owner, writers, count))
		return ALIS_COVER_OWN;
	switch (signature->state) {
	case ALIS_SIGNED_VALID:
		return signature->is_supervisor ? ALIS_COVER_ATTESTED
		                                : ALIS_COVER_NOT_SUPERVISOR;
	case ALIS_UNSIGNED:
		return ALIS_COVER_UNSIGNED;
	case ALIS_SIGNED_NOT_CHECKED:
		return ALIS_COVER_NOT_CHECKED;
	default:
		return ALIS_COVER_NOT_VALID;
	}
}

/* ---- all of them ---- */

/* What stands of one digest, attestation by attestation. */
struct standing {
	size_t count[ALIS_COVER_COUNT]; /* entries, by how they are covered */
	size_t which[ALIS_COVER_COUNT];
	size_t withdrawn; /* the last withdrawal that took something back */
	size_t contested;
};

static void withdraw(
    struct standing *standing, enum alis_cover cover, size_t which)
{
	for (size_t i = 0; i < ALIS_COUNT(standing->count); i++) {
		if (standing->count[i] == 0)
			continue;
		if (i > cover) {
			standing->contested = which;
			continue;
		}
		standing->count[i] = 0;
		standing->withdrawn = which;
	}
}

/* What is attested once more, and no worse, is contested no longer. */
static void attest(
    struct standing *standing, enum alis_cover cover, const struct named *named)
{
	size_t best = ALIS_COVER_COUNT - 1;

	while (best > cover && standing->count[best] == 0)
		best--;
	if (best == cover)
		standing->contested = ALIS_NO_ATTESTATION;
	if (named->times > standing->count[cover]) {
		standing->count[cover] = named->times;
		standing->which[cover] = named->which;
	}
}

static struct alis_covered best_of(const struct standing *standing)
{
	for (size_t i = ALIS_COVER_COUNT; i > 0; i--)
		if (standing->count[i - 1] > 0)
			return (struct alis_covered){
				.cover = (enum alis_cover)(i - 1),
				.which = standing->which[i - 1],
				.count = standing->count[i - 1],
				.contested = standing->contested,
			};
	return (struct alis_covered){
		.cover = standing->withdrawn == ALIS_NO_ATTESTATION
		    ? ALIS_COVER_NEVER
		    : ALIS_COVER_WITHDRAWN,
		.which = standing->withdrawn,
		.contested = ALIS_NO_ATTESTATION,
	};
}

/* Who asks, and of whom. */
struct asking {
	const struct alis_attested *attested;
	const alis_str *writers;
	size_t writer_count;
	size_t first; /* row of the digest */
};

static enum alis_cover weigh_row(const struct asking *asking, size_t row)
{
	const struct alis_attested *attested = asking->attested;

	return weigh(&attested->list[attested->named[row].which],
	    &attested->owner, asking->writers, asking->writer_count);
}

/* The withdrawal that stands before an attestation in the list and was not
 * known to it; or ALIS_NO_ATTESTATION. */
static size_t find_unknown(
    const struct asking *asking, size_t row, enum alis_cover cover)
{
	const struct alis_attested *attested = asking->attested;
	size_t knows = attested->list[attested->named[row].which].knows;

	for (size_t i = row; i > asking->first; i--) {
		size_t which = attested->named[i - 1].which;
		const struct alis_attestation *earlier = &attested->list[which];
		if (!earlier->withdraws || earlier->is_known == NULL ||
		    (knows != ALIS_NO_COMMIT && earlier->is_known[knows]) ||
		    weigh_row(asking, i - 1) < cover)
			continue;
		return which;
	}
	return ALIS_NO_ATTESTATION;
}

static void stand(
    const struct asking *asking, size_t row, struct standing *standing)
{
	const struct named *named = &asking->attested->named[row];
	enum alis_cover cover = weigh_row(asking, row);
	size_t unknown;

	if (asking->attested->list[named->which].withdraws) {
		withdraw(standing, cover, named->which);
		return;
	}
	unknown = find_unknown(asking, row, cover);
	if (unknown != ALIS_NO_ATTESTATION)
		standing->withdrawn = unknown;
	else
		attest(standing, cover, named);
}

struct alis_covered alis_attested_find(const struct alis_attested *attested,
    const struct alis_hex *digest, const alis_str *writers, size_t writer_count)
{
	const struct asking asking = { attested, writers, writer_count,
		find_first(attested, digest) };
	struct standing standing = { .withdrawn = ALIS_NO_ATTESTATION,
		.contested = ALIS_NO_ATTESTATION };

	for (size_t i = asking.first; i < attested->count &&
	     memcmp(attested->named[i].digest->text, digest->text,
	         sizeof(digest->text)) == 0;
	     i++)
		stand(&asking, i, &standing);
	return best_of(&standing);
}
