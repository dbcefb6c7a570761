/* SPDX-License-Identifier: MIT */
#include "repo.h"

#include <stdlib.h>
#include <string.h>

#define KIND_MASK 0170000
#define KIND_TREE 0040000

static bool is_folder(git_filemode_t mode)
{
	return (mode & KIND_MASK) == KIND_TREE;
}

/* The byte that git sorts after a name: folders as if they ended in '/'. */
static int byte_at(const git_tree_entry *entry, alis_str name, size_t at)
{
	if (at < name.n)
		return (unsigned char)name.at[at];
	return is_folder(git_tree_entry_filemode_raw(entry)) ? '/' : 0;
}

/* git's order; 0 is two entries of one name. */
static int order(const git_tree_entry *a, const git_tree_entry *b)
{
	alis_str one = alis_str_of(git_tree_entry_name(a));
	alis_str two = alis_str_of(git_tree_entry_name(b));
	size_t n = one.n < two.n ? one.n : two.n;
	int diff = memcmp(one.at, two.at, n);

	return diff != 0 ? diff : byte_at(a, one, n) - byte_at(b, two, n);
}

static int out_of_order(git_tree *tree, struct alis_err *err)
{
	return alis_fail(err, ALIS_EGIT,
	    "the tree %1 in the repository is broken: its names are not in "
	    "order, so git and alis could read different files",
	    alis_str_of(alis__oid_hex(git_tree_id(tree)).text));
}

static int twice(git_tree *tree, struct alis_err *err)
{
	return alis_fail(err, ALIS_EGIT,
	    "the tree %1 in the repository is broken: a name stands twice, "
	    "so git and alis could read different files",
	    alis_str_of(alis__oid_hex(git_tree_id(tree)).text));
}

/* A plain search, because bisection finds nothing wrong with a wrong tree:
 * a file and a folder of one name need not even be neighbours. */
static int find_entry(git_tree *tree, alis_str name,
    const git_tree_entry **found, struct alis_err *err)
{
	const git_tree_entry *last = NULL;

	*found = NULL;
	for (size_t i = 0; i < git_tree_entrycount(tree); i++) {
		const git_tree_entry *entry = git_tree_entry_byindex(tree, i);
		if (last != NULL && order(last, entry) >= 0)
			return out_of_order(tree, err);
		last = entry;
		if (!alis_str_is(name, git_tree_entry_name(entry)))
			continue;
		if (*found != NULL)
			return twice(tree, err);
		*found = entry;
	}
	return ALIS_OK;
}

static int by_name(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

int alis__tree_check(git_tree *tree, struct alis_err *err)
{
	size_t count = git_tree_entrycount(tree);
	struct alis_arena mem = { 0 };
	const char **names = ALIS_NEW(&mem, const char *, count + 1);
	int rc = ALIS_OK;

	for (size_t i = 0; i < count; i++) {
		const git_tree_entry *entry = git_tree_entry_byindex(tree, i);
		names[i] = git_tree_entry_name(entry);
		if (i > 0 && rc == 0 &&
		    order(git_tree_entry_byindex(tree, i - 1), entry) >= 0)
			rc = strcmp(names[i - 1], names[i]) == 0
			    ? twice(tree, err)
			    : out_of_order(tree, err);
	}
	/* A file and a folder of one name need not be neighbours. */
	qsort(names, count, sizeof(*names), by_name);
	for (size_t i = 1; i < count && rc == 0; i++)
		if (strcmp(names[i - 1], names[i]) == 0)
			rc = twice(tree, err);
	alis_arena_release(&mem);
	return rc;
}

static int step(git_repository *git, struct alis__spot *spot, alis_str name,
    struct alis_err *err)
{
	const git_tree_entry *entry;
	git_tree *tree = NULL;
	int rc = ALIS_OK;

	if (git_tree_lookup(&tree, git, &spot->id) < 0)
		return git_failed(err, "cannot read a tree of the repository");
	rc = find_entry(tree, name, &entry, err);
	if (rc < 0)
		goto out;
	spot->mode = (git_filemode_t)0;
	if (entry != NULL) {
		spot->mode = git_tree_entry_filemode_raw(entry);
		spot->id = *git_tree_entry_id(entry);
	}
out:
	git_tree_free(tree);
	return rc;
}

int alis__tree_find(git_repository *git, const git_oid *root, alis_str path,
    struct alis__spot *spot, struct alis_err *err)
{
	struct alis__spot at = { .id = *root, .mode = GIT_FILEMODE_TREE };

	while (path.n > 0 && is_folder(at.mode)) {
		alis_cut cut = alis_str_cut(path, '/');
		if (step(git, &at, cut.head, err) < 0)
			return err->code;
		path = cut.tail;
	}
	at.rest = path;
	*spot = at;
	return ALIS_OK;
}
