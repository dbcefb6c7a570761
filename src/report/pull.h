/* SPDX-License-Identifier: MIT */
#ifndef REPORT_PULL_H
#define REPORT_PULL_H

/* What is told of a pull, there and at every later command. */

#include "build.h"

/* What is held back of a member, what it means, and what can be done. */
void alis__held_lines(struct fields *fields, const struct alis_pull *pull,
    enum alis_language language);

/* Why its pull failed, in the server's words too; and what is held back. */
void alis__failed_lines(struct fields *fields, const struct alis_pull *pull,
    enum alis_language language);

#endif
