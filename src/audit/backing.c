/* SPDX-License-Identifier: MIT */
#include <alis/audit.h>

#include <stdlib.h>
#include <string.h>

static const struct {
	const char *name;
	const char *words;
} rows[ALIS_BACKED_COUNT] = {
	[ALIS_BACKED_SIGNED] = { "signature",
	    ALIS_TEXT("attested by a supervisor, signature verified") },
	[ALIS_BACKED_NOT_CHECKED] = { "not-checked",
	    ALIS_TEXT("attested, the signature not checked") },
	[ALIS_BACKED_UNSIGNED] = { "unsigned",
	    ALIS_TEXT("attested, but not signed") },
	[ALIS_BACKED_MARKED] = { "marked",
	    ALIS_TEXT("marked in a commit that names a supervisor as author") },
	[ALIS_BACKED_ALONE_PROOF] = { "alone-with-proof",
	    ALIS_TEXT("by the ALIS alone, with a proof named") },
	[ALIS_BACKED_ALONE] = { "alone",
	    ALIS_TEXT("by the ALIS alone, without a proof") },
	[ALIS_BACKED_WITHDRAWN] = { "withdrawn",
	    ALIS_TEXT("marked, but the attestation was withdrawn") },
	[ALIS_BACKED_CHANGED] = { "changed",
	    ALIS_TEXT("changed after attestation") },
	[ALIS_BACKED_WRONGLY] = { "not-valid",
	    ALIS_TEXT("attested, but it does not count") },
};

const char *alis_backing_name(enum alis_backing backing)
{
	return rows[backing].name;
}

const char *alis_backing_words(enum alis_backing backing)
{
	return rows[backing].words;
}

/* ---- one entry ---- */

struct backing {
	const struct alis_attested *attested;
	const struct alis_evidence *evidence;
	struct alis_arena *mem;
};

/* Principals and keys of the commits that wrote an entry, up to one of them:
 * what was attested before cannot fall by who wrote later. */
static alis_str *writers_of(const struct backing *backing,
    const struct alis_traced *traced, size_t to, size_t *count)
{
	size_t n = 0;
	alis_str *list;

	for (const struct alis_writer *w = traced->writers; w != NULL;
	     w = w->next)
		n += 2;
	list = ALIS_NEW(backing->mem, alis_str, n + 1);
	n = 0;
	for (const struct alis_writer *w = traced->writers; w != NULL;
	     w = w->next) {
		const struct alis_evidence *evidence =
		    &backing->evidence[w->commit];
		if (w->commit > to)
			continue;
		if (evidence->principal.n > 0)
			list[n++] = evidence->principal;
		if (evidence->key.n > 0)
			list[n++] = evidence->key;
	}
	*count = n;
	return list;
}

static struct alis_covered cover_of(const struct backing *backing,
    const struct alis_traced *traced, const struct alis_hex *digest, size_t to)
{
	size_t count;
	alis_str *writers = writers_of(backing, traced, to, &count);

	return alis_attested_find(backing->attested, digest, writers, count);
}

static enum alis_backing backing_of(enum alis_cover cover)
{
	static const enum alis_backing of[ALIS_COVER_COUNT] = {
		[ALIS_COVER_NEVER] = ALIS_BACKED_ALONE,
		[ALIS_COVER_WITHDRAWN] = ALIS_BACKED_WITHDRAWN,
		[ALIS_COVER_ELSEWHERE] = ALIS_BACKED_WRONGLY,
		[ALIS_COVER_OWN] = ALIS_BACKED_WRONGLY,
		[ALIS_COVER_NOT_SUPERVISOR] = ALIS_BACKED_WRONGLY,
		[ALIS_COVER_NOT_VALID] = ALIS_BACKED_WRONGLY,
		[ALIS_COVER_UNSIGNED] = ALIS_BACKED_UNSIGNED,
		[ALIS_COVER_NOT_CHECKED] = ALIS_BACKED_NOT_CHECKED,
		[ALIS_COVER_ATTESTED] = ALIS_BACKED_SIGNED,
	};

	return of[cover];
}

static bool names_proof(const struct alis_entry *entry)
{
	return alis_attribute_value(entry->attributes, "bevis").n > 0;
}

/* A marked entry by its digest: of one so many are covered already. */
struct counted {
	struct alis_hex digest;
	struct alis_backed *backed;
};

/* Whether somebody attested what it said once, better than what it says now:
 * words of no worth do not hide that. Whoever took the mark away and set it
 * anew says so. */
static bool look_back(
    const struct backing *backing, const struct counted *counted)
{
	struct alis_backed *backed = counted->backed;

	for (const struct alis_noted *noted = backed->traced->noted;
	     noted != NULL && backed->marked_by <= noted->commit;
	     noted = noted->next) {
		struct alis_covered was = cover_of(
		    backing, backed->traced, &noted->digest, noted->commit);
		if (was.cover < ALIS_COVER_UNSIGNED ||
		    was.cover <= backed->cover ||
		    strcmp(noted->digest.text, counted->digest.text) == 0)
			continue;
		backed->backing = ALIS_BACKED_CHANGED;
		backed->cover = was.cover;
		backed->which = was.which;
		return true;
	}
	return false;
}

/* Nobody attested it: who else stands behind the mark? */
static void look_around(
    const struct backing *backing, struct alis_backed *backed)
{
	if (backing->evidence[backed->marked_by].by_supervisor)
		backed->backing = ALIS_BACKED_MARKED;
	else if (names_proof(backed->entry))
		backed->backing = ALIS_BACKED_ALONE_PROOF;
}

/* ---- entries that say the same ---- */

static int by_digest(const void *left, const void *right)
{
	const struct counted *a = left, *b = right;
	int order = strcmp(a->digest.text, b->digest.text);

	return order != 0 ? order
	                  : (a->backed > b->backed) - (a->backed < b->backed);
}

static void cover_all(
    const struct backing *backing, struct counted *list, size_t count)
{
	size_t same = 0;

	qsort(list, count, sizeof(*list), by_digest);
	for (size_t i = 0; i < count; i++) {
		struct alis_backed *backed = list[i].backed;
		struct alis_covered covered = cover_of(
		    backing, backed->traced, &list[i].digest, ALIS_NO_COMMIT);
		same = i > 0 &&
		        strcmp(list[i].digest.text, list[i - 1].digest.text) ==
		            0
		    ? same + 1
		    : 0;
		if (covered.count > 0 && same >= covered.count)
			covered = (struct alis_covered){
				.cover = ALIS_COVER_NEVER,
				.which = ALIS_NO_ATTESTATION,
				.contested = ALIS_NO_ATTESTATION,
			};
		backed->cover = covered.cover;
		backed->which = covered.which;
		backed->contested = covered.contested;
		backed->backing = backing_of(covered.cover);
		if ((covered.cover == ALIS_COVER_NEVER ||
		        covered.cover >= ALIS_COVER_UNSIGNED) &&
		    !look_back(backing, &list[i]) &&
		    covered.cover == ALIS_COVER_NEVER)
			look_around(backing, backed);
	}
}

struct alis_backings alis_backings_of(const struct alis_trail *trail,
    size_t commit, const struct alis_version *version,
    const struct alis_attested *attested, const struct alis_evidence *evidence,
    struct alis_arena *mem)
{
	const struct backing backing = { attested, evidence, mem };
	size_t n = version->journal == NULL ? 0 : version->journal->entry_count;
	struct alis_backed *list = ALIS_NEW(mem, struct alis_backed, n + 1);
	struct counted *counted = ALIS_NEW(mem, struct counted, n + 1);
	size_t count = 0;

	for (size_t i = 0; i < n; i++) {
		const struct alis_entry *entry =
		    alis_journal_entry(version->journal, i);
		size_t marked_by;
		const struct alis_traced *traced =
		    alis_trail_entry(trail, commit, i, &marked_by);
		if (traced == NULL || marked_by == ALIS_NO_COMMIT)
			continue;
		list[count] = (struct alis_backed){
			.entry = entry, .traced = traced, .marked_by = marked_by
		};
		counted[count].digest = alis_entry_digest(entry, version, mem);
		counted[count].backed = &list[count];
		count++;
	}
	cover_all(&backing, counted, count);
	return (struct alis_backings){ list, count };
}
