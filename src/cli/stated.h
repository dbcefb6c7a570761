/* SPDX-License-Identifier: MIT */
#ifndef CLI_STATED_H
#define CLI_STATED_H

#include "cli.h"

#include <alis/audit.h>

/*
 * What a commit states of entries: by its message, or by the answer that it
 * took in, whose entries and supervisor then stand in it. It is a claim. Lives
 * in 'mem'.
 */
int stated_by(struct cli *cli, const struct loaded *loaded,
    const struct alis_commit *commit, struct alis_arena *mem,
    struct alis_statement *states, struct alis_err *err);

#endif
