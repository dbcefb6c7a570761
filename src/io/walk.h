/* SPDX-License-Identifier: MIT */
#ifndef ALIS_IO_WALK_H
#define ALIS_IO_WALK_H

/*
 * Private to src/io: going down from a folder, part by part, so that a link
 * is seen wherever it stands. The folder itself may be reached by links.
 */

#include <alis/io.h>

/* The last part of a path, and what stands before it. */
alis_str alis__io_last(alis_str path, alis_str *before);

/*
 * Open the folder 'path' below 'folder' ("" is the folder itself). With
 * 'make', folders that are missing are made, and counted in '*made'.
 *
 * Returns a descriptor, or ALIS_ENOENT, ALIS_ELINK or ALIS_EIO.
 */
int alis__io_open_folder(const struct alis_folder *folder, alis_str path,
    size_t *made, struct alis_err *err);

/* ---- stage.c ---- */

/* The process that made a file of such a name, ".alis-PID-N.tmp"; 0 if it is
 * none of ours. */
long alis__io_maker(const char *name);
bool alis__io_has_ended(long process);

#endif
