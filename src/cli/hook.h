/* SPDX-License-Identifier: MIT */
#ifndef CLI_HOOK_H
#define CLI_HOOK_H

/* What git runs for alis: 'alis hook ACTION'. */

#include "judge.h"

int hook_install(struct cli *cli);
int hook_remove(struct cli *cli);
int hook_pre_commit(struct cli *cli);
int hook_commit_msg(struct cli *cli);
int hook_pre_receive(struct cli *cli);

/* Open the repository that the hook runs in, once. EXIT_WELL, or EXIT_WORLD
 * having said why not. */
int hook_repo(struct cli *cli);

/* Whether a file is looked through for personal data, by its last name. */
bool hook_guards(alis_str name);

/* The last part of a path. */
alis_str hook_last(alis_str path);

/* The journal that -f names, from the top of the repository; empty: every
 * loggbok.alis is one. */
alis_str hook_journal(const struct cli *cli);

/* Whether a verdict on a summary that was made here stops a commit and a push:
 * one that another version explains does not. */
bool hook_verdict_stops(enum alis_verdict verdict);

/* Put what was found of a summary on standard error, a line each, 'most' at
 * the most. */
void hook_put_details(struct cli *cli, struct alis_sayings found, size_t most);

#endif
