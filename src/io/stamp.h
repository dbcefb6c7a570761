/* SPDX-License-Identifier: MIT */
#ifndef ALIS_IO_STAMP_H
#define ALIS_IO_STAMP_H

#include <alis/io.h>
#include <sys/stat.h>

/* What git's index keeps of a file. */
struct alis_stamp alis__io_stamp(const struct stat *st);

#endif
