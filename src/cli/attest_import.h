/* SPDX-License-Identifier: MIT */
#ifndef CLI_ATTEST_IMPORT_H
#define CLI_ATTEST_IMPORT_H

#include "attest.h"

/* An answer on its way into the journal. */
struct import {
	struct attesting attesting;
	struct named_file file;
	struct alis_diags diags; /* about the answer */
	struct alis_answer answer;
	alis_str bytes;      /* that the signature is over */
	alis_str signature;  /* as it is kept */
	bool *taken;         /* entries of the journal that it confirms */
	bool *found;         /* entries of the answer that are in the journal */
	bool is_signed_anew; /* taken in before, with another signature */
	alis_str signer;     /* who signed, if it is not whom it was sent to */
};

/*
 * Check who signed the answer, and say so; 'bytes' are then those that the
 * signature is over. EXIT_FINDINGS, having said why, if it is not taken in.
 */
int cli_import_check_signature(struct import *import);

#endif
