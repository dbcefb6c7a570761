/* SPDX-License-Identifier: MIT */
#ifndef CLI_SIGNING_H
#define CLI_SIGNING_H

/* By what git's configuration lets us sign and check: docs/signing.md. */

#include "cli.h"

#include <alis/sign.h>

enum signing {
	SIGN_IF_ASKED, /* if commit.gpgsign says so, as git commits */
	SIGN_IF_ABLE   /* if a key is set */
};

/*
 * By what the user signs; outside of a repository (cli->repo is NULL) by his
 * own configuration. '*signs' is false if nothing is to be signed. Returns
 * EXIT_WELL, or EXIT_WORLD having said what is wrong with the configuration.
 */
int cli_signer(struct cli *cli, enum signing wanted, struct alis_signer *signer,
    bool *signs);

/* Sign a commit: for struct alis_change, with a struct alis_signer. */
int cli_sign_commit(void *with, alis_str commit, struct alis_arena *mem,
    alis_str *signature, struct alis_err *err);

/*
 * By what the reader checks: --signers, or else gpg.ssh.allowedSignersFile of
 * his own configuration and never of a repository's. With neither, 'trust' has
 * no source and nothing can be checked. Complaints about the file are told.
 * Returns EXIT_WELL, or EXIT_WORLD having said that a file which is named
 * cannot be read.
 */
int cli_verifier(struct cli *cli, struct alis_verifier *verifier);

#endif
