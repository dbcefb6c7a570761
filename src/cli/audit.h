/* SPDX-License-Identifier: MIT */
#ifndef CLI_AUDIT_H
#define CLI_AUDIT_H

/* What the parts of 'alis audit' share: the commits of a history, gathered as
 * evidence. */

#include "judge.h"
#include "walk.h"

#include <alis/sign.h>

/* A commit of the history, by its number: parents before children. */
struct audited {
	struct alis_commit commit; /* in cli->mem */
	size_t *parents;
	size_t children; /* that were not looked at yet */
	alis_str path;   /* what the journal's first file is called in it */
	struct alis_arena mem; /* of the version, while it is loaded */
	struct alis_version version;
	/* The commit whose journal proved the summary that this one has, or
	 * ALIS_NO_COMMIT; and whether the journal has changed since. */
	size_t basis;
	bool is_stale;
	bool in_range;
	bool is_loaded;
	bool is_verified;
	bool is_proved; /* its summary is, to the byte, by audit_prove_ahead */
	bool is_seen;   /* at 'seen', by the seen log */
	int64_t seen;
	struct alis_evidence evidence;
	struct alis_signature signature;
};

struct numbered_id {
	const char *id;
	size_t number;
};

struct audit {
	struct cli *cli;
	struct walk walk;
	struct judge judge;
	alis_str tip;  /* of the range */
	bool is_whole; /* the range has no beginning */
	struct audited *at;
	size_t count, room;
	struct numbered_id *by_id; /* in the order of ids */
	size_t loaded;
	struct alis_trail *trail;
	bool summarised; /* a commit of the range has or had a summary */
	struct alis_audit_item *items; /* the oldest first */
	size_t item_count, item_room;
	size_t failed;
	struct alis_attestation *attestations;
	size_t *attested_by; /* commits */
	size_t attestation_count, attestation_room, attested_room;
	struct alis_audit_fault *faults;
	size_t fault_count, fault_room;
	struct alis_verifier verifier;
	bool checks; /* there is something to check signatures by */
	bool has_seen;
	alis_str repository; /* as the seen log calls it */
	struct alis_seen_log log;
	bool log_fails; /* a line of it is wrong */
	struct alis_audit_branch *branches;
	size_t branch_count;
	const struct alis_branch *heads; /* that the repository has now */
	size_t head_count;
};

/* ---- the whole ---- */

void audit_begin(struct audit *audit, struct cli *cli);
/*
 * Look at all that there is: of the range in the command's first word, at the
 * journal in walk.loaded, which is looked for if it has no path yet. EXIT_WELL,
 * or says why not.
 */
int audit_look(struct audit *audit);
/* Whether the range ends in a commit with a journal. */
bool audit_has_journal(const struct audit *audit);
void audit_release(struct audit *audit);

/* ---- the history ---- */

/* Gather the commits, and number them. */
int audit_gather(struct audit *audit);
/* Find summaries of the range that are proved to the byte, by several threads;
 * no other is told of by it. */
void audit_prove_ahead(struct audit *audit);
/* Judge each summary of the range, and follow the entries through all. */
int audit_follow(struct audit *audit);
/* The number of a commit; ALIS_NO_COMMIT if it is none of the history. */
size_t audit_number(const struct audit *audit, const char *id);
/* Read the journal of a commit, if it is not there already. */
int audit_load(struct audit *audit, size_t number);
/* What is told of a commit. */
struct alis_deed audit_deed(struct audit *audit, size_t number);

/* What is known of a summary that a commit kept of its parent. */
enum audit_kept {
	AUDIT_KEPT_UNKNOWN, /* it must be judged */
	AUDIT_KEPT_FRESH,   /* nothing that it was made of has changed */
	AUDIT_KEPT_STALE,   /* the journal changed once more */
};

int audit_kept(struct audit *audit, size_t number, enum audit_kept *kept);
/* Note what a commit's summary was judged to be, for those that keep it. */
void audit_basis(
    struct audit *audit, size_t number, const struct judged *judged, bool made);

/* ---- signatures and statements ---- */

/* What is known of a commit's signature, found once. */
int audit_verify(struct audit *audit, size_t number, struct alis_err *err);
/* Take in what a commit states; its version is loaded. */
int audit_statement(struct audit *audit, size_t number,
    struct alis_arena *scratch, struct alis_err *err);

/* ---- the seen log ---- */

/* Read it, and find when each commit was seen first. */
int audit_seen_read(struct audit *audit);
/* Compare the branches with it. */
int audit_seen_compare(struct audit *audit);
/* Add what is seen now, if that is asked for. */
int audit_seen_record(struct audit *audit);

/* ---- what is told ---- */

struct alis_audit audit_tell(struct audit *audit);
/* Whether any of it is a finding. */
bool audit_fails(const struct audit *audit, const struct alis_audit *told);

#endif
