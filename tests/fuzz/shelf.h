/* SPDX-License-Identifier: MIT */
#ifndef ALIS_FUZZ_SHELF_H
#define ALIS_FUZZ_SHELF_H

/* shelf: any bytes as the objects of a repository, which live in memory. */

#include "../../src/git/repo.h"

#define OBJECTS_MOST 36

struct object {
	git_object_t type;
	alis_str bytes;
	git_oid id;
};

struct objects {
	struct object at[OBJECTS_MOST];
	size_t count;
};

/*
 * The objects of an input, and the repository that has these alone until
 * another input is read. A line "%%" parts them; the first line says what one
 * is (blob, tree, commit, tag), and "@N" stands for the id of the N-th that
 * came before, from 0 to z: in a tree for the NUL and the bytes of the id that
 * follow a name. Nothing is put right. They live in 'mem'.
 */
struct alis_repo *shelf_fill(
    alis_str text, struct objects *objects, struct alis_arena *mem);

/* The object of an id and type, NULL if there is none. */
const struct object *object_of(
    const struct objects *objects, const git_oid *id, git_object_t type);

#endif
