/* SPDX-License-Identifier: MIT */
#ifndef BASE_PAGES_H
#define BASE_PAGES_H

#include <alis/base.h>

/* Zeroed memory in large pages of 2 MiB, for who fills it; '*n' is how much it
 * is, so many bytes or more. NULL if it is not worth it, or there are none. */
void *alis__pages_take(size_t bytes, size_t *n);
void alis__pages_give(void *at, size_t n);

#endif
