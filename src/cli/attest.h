/* SPDX-License-Identifier: MIT */
#ifndef CLI_ATTEST_H
#define CLI_ATTEST_H

/* What the parts of 'alis attest' share: whose journal, who attests, which
 * entries. */

#include "signing.h"

#include <alis/audit.h>

/* An entry that is offered, in the order of days. */
struct offered {
	bool accepted;
	const struct alis_entry *entry;
	size_t number; /* in the journal */
	alis_str text; /* by alis_entry_text */
	struct alis_hex digest;
};

struct attesting {
	struct cli *cli;
	struct loaded loaded;
	struct alis_version version;
	struct alis_owner owner;      /* whose journal it is */
	struct alis_owner supervisor; /* as the journal names him */
	struct alis_hex head;         /* that the journal is as committed at */
	struct offered *offered;
	size_t count;
};

/* ---- who ---- */

/* Load the journal; EXIT_FINDINGS, having told them, if it has errors. */
int cli_attest_load(struct attesting *attesting);

/*
 * Find who attests: --by, or else the 'veileder' line with git's user.email,
 * or with user.name. EXIT_USAGE if nobody is found, or whose journal it is.
 */
int cli_attest_who(struct attesting *attesting);

/* EXIT_FINDINGS, having said how it is done, if git knows the one who commits
 * as the one whose journal it is; EXIT_WORLD if it does not know who does. */
int cli_attest_refuse_owner(struct attesting *attesting);

/* "Ola Hansen <ola.hansen@masfjorden.example>" */
alis_str cli_attest_named(struct attesting *attesting, struct alis_owner who);

/* ---- which entries ---- */

/*
 * Gather those that name the supervisor and that the query in the words picks:
 * done, and without '*'; with --all those too that have it and that nobody has
 * attested; to withdraw, all that have it.
 */
int cli_attest_gather(struct attesting *attesting, bool withdraws);

/* What is attested so far, by what commits and answers say, unchecked; NULL,
 * having said why, if the history cannot be read. */
const struct alis_attested *cli_attest_before(struct attesting *attesting);

/* The paths of the answers that were taken in. */
struct alis_names cli_attest_answers(struct attesting *attesting);

/* Where it stands, its digest, its lines as they are and what it gives. */
void cli_attest_put(
    struct attesting *attesting, size_t number, struct alis_out *out);

/* ---- writing ---- */

/* The first file of the journal that is not as HEAD has it, or NULL. */
int cli_attest_changed(struct attesting *attesting, struct alis_commit *head,
    const struct alis_source **changed);

/* Refuse, having said which, if a file of the journal is not as HEAD has it:
 * it would be committed under the supervisor's name. */
int cli_attest_check_clean(struct attesting *attesting);

/*
 * Give the entries a mark, check the journal with it, and commit that. If the
 * commit fails the files are put back as they were.
 */
int cli_attest_commit(struct attesting *attesting,
    const struct alis_entry *const *entries, size_t count, enum alis_mark mark,
    struct committing *committing);

/* ---- by mail ---- */

int cli_attest_request(struct cli *cli);
int cli_attest_sign(struct cli *cli);
int cli_attest_import(struct cli *cli);

/* What may be answered to a question here. */
enum accepted { ACCEPTED_NO, ACCEPTED_YES, ACCEPTED_ALL, ACCEPTED_END };

/* Whether there is somebody to ask. */
bool cli_attest_asks(void);
/* Ask at the terminal until the answer is one; 'text' is in English. */
enum accepted cli_attest_ask(
    struct cli *cli, const char *text, const alis_str *words, size_t n);

/* A file that was named on the command line. */
struct named_file {
	struct alis_folder folder;
	alis_str path;
	const struct alis_source *src;
};

/* Read it. EXIT_WORLD, having said why not. */
int cli_attest_read(struct cli *cli, alis_str name, struct named_file *file);

/* The name with ".sig" behind it. */
alis_str cli_attest_beside(struct cli *cli, alis_str name);

#endif
