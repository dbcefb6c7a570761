/* SPDX-License-Identifier: MIT */
#ifndef PARSE_RUNS_H
#define PARSE_RUNS_H

/*
 * Large files, and many at once, are read by several threads ahead of time:
 * runs of entries, which mean the same whatever stands above them. Whoever
 * reads a file in order takes a run over when he comes to where it begins, and
 * reads what lies between them himself: directives, conflicts, lines that
 * cannot be read.
 */

#include "cursor.h"
#include "plain.h"

/* From an entry up to the line behind another. */
struct run {
	struct run *next;
	uint32_t from, to;
	struct gathered entries;
	struct alis_diags diags;
	struct alis_arena mem; /* where its entries and complaints live */
};

/* A piece of a file, which one thread reads. */
struct piece {
	const struct alis_source *src;
	uint32_t from, to;       /* both begin a line */
	uint16_t number;         /* that the file is likely to have */
	const struct words *met; /* words to begin with, or NULL */
	struct place place;      /* for the records of all files */
	struct place share;      /* of it, as many as there can be entries */
	struct run *first;
	struct alis_arena mem; /* of the runs themselves */
};

/* The runs of one file. */
struct runs {
	struct piece *pieces;
	size_t count;
	size_t at;        /* the piece whose runs come next */
	struct run *next; /* or NULL */
};

/* What stands above files that are read ahead of time. */
struct before {
	size_t entries;
	size_t files;
};

/* Read what can be of files, in pieces of so many bytes or more: 'runs' are
 * those of each. None of files that are no larger together. By so many threads;
 * 0 is alis_crew_size(). There are so many entries and files 'before'; if that
 * turns out otherwise, alis__gather_all and alis__gathered_join mend it. */
void alis__runs_read(const struct alis_source *const *files, size_t count,
    struct before before, size_t piece, unsigned hands, struct alis_arena *mem,
    struct runs *runs);

/* The run that begins at a byte, or NULL; bytes must be asked for in order. */
struct run *alis__run_at(struct runs *runs, uint32_t at);

/* alis_parse_journal_kept with pieces of so many bytes, for so many threads;
 * 0 is alis_crew_size(). */
const struct alis_journal *alis__journal_in_pieces(
    const struct alis_source *main, const struct alis_files *files,
    size_t piece, unsigned hands, struct alis_kept_files *kept,
    struct alis_arena *mem, struct alis_diags *diags);

/* Let go of what nobody took. */
void alis__runs_release(struct runs *runs);

#endif
