/* SPDX-License-Identifier: MIT */
#ifndef IO_POWER_H
#define IO_POWER_H

/* Private to io: the two doors that Linux has. */

#include <alis/io.h>

/* A build that counts what was run, or looks for faults, writes that down at
 * its end. */
#ifdef ALIS_KEEPS_POWER
#define ALIS__SHUTS false
#else
#define ALIS__SHUTS true
#endif

/* Whether the kernel, and the machine that this is built for, have filters of
 * system calls. */
bool alis__io_has_filter(void);
/* Refuse the calls. No thread keeps what it could do before. */
bool alis__io_filter(const struct alis_power *keep);

/* The version of the kernel's Landlock; 0 if there is none. */
int alis__io_landlock(void);
/* Refuse the paths. */
bool alis__io_fence(const struct alis_power *keep, int version);

#endif
