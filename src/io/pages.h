/* SPDX-License-Identifier: MIT */
#ifndef IO_PAGES_H
#define IO_PAGES_H

#include <alis/base.h>

/*
 * Zeroed memory for the bytes of a file, which lives as long as the arena. For
 * a large file it is in large pages, where the system has such: to fill it
 * takes a third of the time.
 */
char *alis__io_room(struct alis_arena *mem, size_t n);

#endif
