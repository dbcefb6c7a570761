/* SPDX-License-Identifier: MIT */
#ifndef ALIS_TRUST_LINE_H
#define ALIS_TRUST_LINE_H

/* Words of a seen log's line, which stand in a mirror's notes too. */

#include <alis/trust.h>

/* A time as alis_seen_put_time writes it. */
bool alis__time_read(alis_str text, int64_t *when);

/* 40 or 64 digits as git writes them; all zero is no commit. */
bool alis__id_read(alis_str text, struct alis_hex *id);

#endif
