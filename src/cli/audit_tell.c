/* SPDX-License-Identifier: MIT */
#include "audit.h"

#include <alis/guard.h>
#include <string.h>

/* Withdrawals that are followed to the commits that know of them. */
#define KNOWN_MOST 256

/* ---- signatures ---- */

/* What cannot be held against anybody: that there is none, that nobody could
 * check it, or that its key is not listed. */
static bool signature_fails(const struct alis_signature *signature)
{
	switch (signature->state) {
	case ALIS_UNSIGNED:
	case ALIS_SIGNED_VALID:
	case ALIS_SIGNED_UNKNOWN:
	case ALIS_SIGNED_NOT_CHECKED:
		return false;
	default:
		return true;
	}
}

static void tell_signatures(struct audit *audit, struct alis_audit *told)
{
	struct alis_audit_signature *list = ALIS_NEW(
	    &audit->cli->mem, struct alis_audit_signature, audit->count + 1);
	size_t n = 0;

	for (size_t i = audit->count; i > 0; i--) {
		const struct audited *one = &audit->at[i - 1];
		if (!one->in_range)
			continue;
		list[n++] = (struct alis_audit_signature){
			.deed = audit_deed(audit, i - 1),
			.signature = one->signature,
			.fails = signature_fails(&one->signature),
		};
	}
	told->is_checked = audit->checks;
	told->signatures = list;
	told->signature_count = n;
}

/* ---- marks ---- */

/* What nobody signed may be the ALIS's own, whoever it names. With nothing to
 * check by, a signature is no more than told, even if that is not enough. */
static bool mark_fails(
    const struct audit *audit, const struct alis_backed *backed, bool only_ends)
{
	bool strict = audit->cli->values[OPTION_SELF_FAILS] != NULL;

	switch (backed->backing) {
	case ALIS_BACKED_SIGNED:
		return false;
	case ALIS_BACKED_ALONE:
	case ALIS_BACKED_ALONE_PROOF:
	case ALIS_BACKED_UNSIGNED:
	case ALIS_BACKED_MARKED:
		return strict;
	case ALIS_BACKED_NOT_CHECKED:
		return strict && audit->checks;
	case ALIS_BACKED_CHANGED:
		return strict || !only_ends;
	default:
		return true;
	}
}

/* Whether all that was changed in it since is that it ended. */
static bool has_only_ended(
    const struct audit *audit, const struct alis_traced *traced)
{
	struct alis_trail_events events = alis_trail_events(audit->trail);
	size_t count, changed = 0;
	const struct alis_traced *entries =
	    alis_trail_entries(audit->trail, &count);

	for (size_t i = 0; i < events.count; i++) {
		if (&entries[events.at[i].traced] != traced)
			continue;
		if (!events.at[i].only_ends)
			return false;
		changed++;
	}
	return changed > 0;
}

static void tell_mark(struct audit *audit, const struct alis_backed *backed,
    const struct alis_version *version, struct alis_audit_mark *mark)
{
	struct alis_arena *mem = &audit->cli->mem;
	alis_str text = alis_entry_text(backed->entry, version, mem);
	size_t commit = backed->marked_by;

	*mark = (struct alis_audit_mark){
		.text = alis_str_cut(text, '\n').head,
		.digest = alis_sha256(text),
		.backing = backed->backing,
		.cover = backed->cover,
		.fails = mark_fails(audit, backed,
		    backed->backing == ALIS_BACKED_CHANGED &&
		        has_only_ended(audit, backed->traced)),
	};
	if (backed->which != ALIS_NO_ATTESTATION) {
		const struct alis_attestation *attestation =
		    &audit->attestations[backed->which];
		commit = audit->attested_by[backed->which];
		mark->by = attestation->signature.state == ALIS_SIGNED_VALID
		    ? attestation->signature.principal
		    : attestation->by;
	}
	mark->deed = audit_deed(audit, commit);
	if (backed->contested != ALIS_NO_ATTESTATION)
		mark->contested = cli_short(audit->cli,
		    &audit->at[audit->attested_by[backed->contested]]
		         .commit.id);
	if (mark->by.n == 0)
		mark->by = mark->deed.who;
}

/* Of a range with a beginning only those that were set in it. */
static void tell_marks(struct audit *audit,
    const struct alis_backings *backings, const struct alis_version *version,
    struct alis_audit *told)
{
	struct alis_audit_mark *list = ALIS_NEW(
	    &audit->cli->mem, struct alis_audit_mark, backings->count + 1);
	size_t n = 0;

	for (size_t i = 0; i < backings->count; i++)
		if (audit->at[backings->at[i].marked_by].in_range)
			tell_mark(audit, &backings->at[i], version, &list[n++]);
	told->marks = list;
	told->mark_count = n;
}

/* ---- what was changed later ---- */

static const struct alis_backed *backed_of(const struct audit *audit,
    const struct alis_backings *backings, size_t traced)
{
	size_t count;
	const struct alis_traced *entries =
	    alis_trail_entries(audit->trail, &count);

	for (size_t i = 0; i < backings->count; i++)
		if (backings->at[i].traced == &entries[traced])
			return &backings->at[i];
	return NULL;
}

/* Whether another than the ALIS had confirmed what a commit marked. */
static bool had_backing(
    const struct audit *audit, const struct alis_trail_event *event)
{
	size_t count;
	const struct alis_traced *traced =
	    &alis_trail_entries(audit->trail, &count)[event->traced];

	for (const struct alis_noted *noted = traced->noted; noted != NULL;
	     noted = noted->next)
		if (noted->commit < event->commit)
			return true;
	return audit->at[event->marked_by].evidence.by_supervisor;
}

static enum alis_outcome outcome_of(const struct audit *audit,
    const struct alis_backings *backings, const struct alis_trail_event *event)
{
	const struct alis_backed *backed =
	    backed_of(audit, backings, event->traced);
	size_t count;
	bool is_gone =
	    alis_trail_entries(audit->trail, &count)[event->traced].is_gone;

	if (event->kind == ALIS_TRAIL_WITHDRAWN)
		return ALIS_OUTCOME_UNMARKED;
	if (event->kind == ALIS_TRAIL_REMOVED)
		return is_gone ? ALIS_OUTCOME_STANDS : ALIS_OUTCOME_BACK;
	if (!event->keeps_mark || (backed == NULL && !is_gone))
		return ALIS_OUTCOME_UNMARKED;
	if (backed != NULL && backed->backing <= ALIS_BACKED_UNSIGNED)
		return ALIS_OUTCOME_ATTESTED;
	if (backed != NULL && backed->marked_by > event->commit)
		return ALIS_OUTCOME_MARKED;
	if (event->only_ends)
		return ALIS_OUTCOME_ENDED;
	if (!event->is_weighty && !had_backing(audit, event))
		return ALIS_OUTCOME_MINOR;
	return ALIS_OUTCOME_STANDS;
}

static void tell_changes(struct audit *audit,
    const struct alis_backings *backings, struct alis_audit *told)
{
	struct alis_trail_events events = alis_trail_events(audit->trail);
	struct alis_audit_change *list = ALIS_NEW(
	    &audit->cli->mem, struct alis_audit_change, events.count + 1);
	bool strict = audit->cli->values[OPTION_SELF_FAILS] != NULL;
	size_t n = 0;

	for (size_t i = events.count; i > 0; i--) {
		const struct alis_trail_event *event = &events.at[i - 1];
		enum alis_outcome outcome;
		if (!audit->at[event->commit].in_range)
			continue;
		outcome = outcome_of(audit, backings, event);
		list[n++] = (struct alis_audit_change){
			.event = event,
			.outcome = outcome,
			.deed = audit_deed(audit, event->commit),
			.confirmed = audit_deed(audit, event->marked_by),
			.fails = outcome == ALIS_OUTCOME_STANDS ||
			    (strict &&
			        (outcome == ALIS_OUTCOME_ENDED ||
			            outcome == ALIS_OUTCOME_MINOR)),
		};
	}
	told->changes = list;
	told->change_count = n;
}

/* ---- how late ---- */

static int64_t floor_day(int64_t seconds)
{
	return seconds / 86400 - (seconds % 86400 < 0);
}

/* The day on which a commit was there: the reader's own, or the one that its
 * committer claims, where he stood. */
static int64_t day_of(const struct audited *one)
{
	const struct alis_who *who = &one->commit.committer;

	return floor_day(
	    one->is_seen ? one->seen : who->when + (int64_t)who->offset * 60);
}

static void tell_lateness(struct audit *audit, struct alis_audit *told)
{
	size_t count, n = 0;
	const struct alis_traced *entries =
	    alis_trail_entries(audit->trail, &count);
	int64_t *days = ALIS_NEW(&audit->cli->mem, int64_t, count + 1);

	for (size_t i = 0; i < count; i++) {
		const struct audited *one;
		if (entries[i].done_by == ALIS_NO_COMMIT)
			continue;
		one = &audit->at[entries[i].done_by];
		if (one->in_range)
			days[n++] = day_of(one) - entries[i].day;
	}
	told->lateness = alis_lateness_of(days, n);
	told->by_seen = audit->has_seen;
}

/* ---- the whole ---- */

static struct alis_evidence *evidence_of(struct audit *audit)
{
	struct alis_evidence *list =
	    ALIS_NEW(&audit->cli->mem, struct alis_evidence, audit->count + 1);

	for (size_t i = 0; i < audit->count; i++)
		list[i] = audit->at[i].evidence;
	return list;
}

/* Which commits stand on a withdrawal. */
static const bool *known_to(struct audit *audit, size_t withdrawal)
{
	bool *known = ALIS_NEW(&audit->cli->mem, bool, audit->count);

	known[withdrawal] = true;
	for (size_t i = withdrawal + 1; i < audit->count; i++)
		for (size_t k = 0; k < audit->at[i].commit.parent_count; k++)
			known[i] = known[i] || known[audit->at[i].parents[k]];
	return known;
}

/* Of a history that is full of withdrawals, those beyond the first are taken
 * to be known to nobody. */
static void find_known(struct audit *audit)
{
	const bool *none = NULL;
	size_t count = 0;

	for (size_t i = 0; i < audit->attestation_count; i++) {
		struct alis_attestation *one = &audit->attestations[i];
		if (!one->withdraws)
			continue;
		if (count++ < KNOWN_MOST) {
			one->is_known = known_to(audit, audit->attested_by[i]);
			continue;
		}
		if (none == NULL)
			none = ALIS_NEW(&audit->cli->mem, bool, audit->count);
		one->is_known = none;
	}
}

static void tell_entries(struct audit *audit, struct alis_audit *told)
{
	struct alis_arena *mem = &audit->cli->mem;
	const struct alis_version *version =
	    &audit->at[audit->count - 1].version;
	struct alis_owner owner = { { NULL, 0 }, { NULL, 0 } };
	const struct alis_attested *attested;
	struct alis_backings backings;

	if (version->journal != NULL)
		owner = alis_owner_of(version->journal);
	find_known(audit);
	attested = alis_attested_of(
	    audit->attestations, audit->attestation_count, &owner, mem);
	backings = alis_backings_of(audit->trail, audit->count - 1, version,
	    attested, evidence_of(audit), mem);
	tell_marks(audit, &backings, version, told);
	tell_changes(audit, &backings, told);
	tell_lateness(audit, told);
}

/* By the tip, whose version is loaded still. */
static alis_str whose(const struct audit *audit)
{
	const struct alis_journal *journal = audit->count == 0
	    ? NULL
	    : audit->at[audit->count - 1].version.journal;
	const struct alis_directive *alis = journal == NULL
	    ? NULL
	    : alis_journal_find(journal, ALIS_DIRECTIVE_ALIS);

	return alis == NULL ? ALIS_STR("")
	                    : alis_guard_masked(alis->name, &audit->cli->mem);
}

struct alis_audit audit_tell(struct audit *audit)
{
	struct alis_audit_item *newest = ALIS_NEW(
	    &audit->cli->mem, struct alis_audit_item, audit->item_count + 1);
	struct alis_audit told = {
		.items = newest,
		.count = audit->item_count,
		.failed = audit->failed,
		.faults = audit->faults,
		.fault_count = audit->fault_count,
		.has_seen = audit->has_seen,
		.branches = audit->branches,
		.branch_count = audit->branch_count,
		.in_full = audit->cli->values[OPTION_EACH] != NULL,
		.who = whose(audit),
	};

	for (size_t i = 0; i < audit->item_count; i++)
		newest[i] = audit->items[audit->item_count - 1 - i];
	tell_signatures(audit, &told);
	tell_entries(audit, &told);
	return told;
}

bool audit_fails(const struct audit *audit, const struct alis_audit *told)
{
	bool fails =
	    told->failed > 0 || told->fault_count > 0 || audit->log_fails;

	for (size_t i = 0; i < told->signature_count; i++)
		fails = fails || told->signatures[i].fails;
	for (size_t i = 0; i < told->mark_count; i++)
		fails = fails || told->marks[i].fails;
	for (size_t i = 0; i < told->change_count; i++)
		fails = fails || told->changes[i].fails;
	for (size_t i = 0; i < told->branch_count; i++)
		fails = fails || alis_moved_fails(told->branches[i].moved);
	return fails;
}
