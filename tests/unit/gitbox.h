/* SPDX-License-Identifier: MIT */
#ifndef ALIS_UNIT_GITBOX_H
#define ALIS_UNIT_GITBOX_H

/*
 * A sandbox with a configured git, and short ways to open repositories in it
 * and to commit to them.
 */

#include <alis/git.h>

#include <git2.h>

#include "sandbox.h"

#define JOURNAL "journal/2018.alis"

static inline int gitbox_begin(void **state)
{
	struct sandbox *box = sandbox_new();
	const char *home = getenv("HOME");

	*state = box;
	git_libgit2_init();
	git_libgit2_opts(
	    GIT_OPT_SET_SEARCH_PATH, GIT_CONFIG_LEVEL_GLOBAL, home);
	git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, GIT_CONFIG_LEVEL_XDG, home);
	git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, GIT_CONFIG_LEVEL_SYSTEM, "");
	git_libgit2_shutdown();
	sandbox_run(box,
	    "git config --global user.name 'Kari Nordmann' && "
	    "git config --global user.email kari@example.no && "
	    "git config --global init.defaultBranch main && "
	    "git config --global advice.detachedHead false && "
	    "git config --global protocol.file.allow always");
	return unit_begin(state);
}

static inline int gitbox_end(void **state)
{
	sandbox_free(*state);
	return unit_end(state);
}

#define GIT_TEST(name) \
	cmocka_unit_test_setup_teardown(name, gitbox_begin, gitbox_end)

static inline struct alis_repo *open_repo(
    struct sandbox *box, const char *folder)
{
	struct alis_repo *repo = NULL;

	if (alis_repo_open(
	        sandbox_path(box, folder), &box->mem, &repo, &box->err) < 0)
		fail_msg("%s", told(&box->err, &box->mem));
	return repo;
}

static inline struct alis_commit commit_at(
    struct sandbox *box, struct alis_repo *repo, const char *rev)
{
	struct alis_commit commit = { .parent_count = 0 };

	if (alis_repo_commit_at(
	        repo, alis_str_of(rev), &box->mem, &commit, &box->err) < 0)
		fail_msg("%s", told(&box->err, &box->mem));
	return commit;
}

/* One line without its end. */
static inline const char *line_of(struct sandbox *box, const char *command)
{
	alis_str text = alis_str_of(sandbox_run(box, "%s", command));

	return alis_str_copy(alis_str_cut(text, '\n').head, &box->mem).at;
}

/* A repository 'r' with a journal, two other files and one commit. */
static inline void make_repo(struct sandbox *box)
{
	sandbox_run(box,
	    "git init -q r && cd r && mkdir journal && echo one >" JOURNAL
	    " && echo a >a && echo b >b && git add . && git commit -qm first");
}

static inline struct alis_blob blob_on_disk(
    struct sandbox *box, const char *folder, const char *path)
{
	struct alis_folder top = sandbox_folder(box, folder);
	struct alis_files files = alis_io_files(&top);
	const struct alis_source *src;

	if (files.read(
	        files.from, alis_str_of(path), &box->mem, &src, &box->err) < 0)
		fail_msg("%s", told(&box->err, &box->mem));
	return (struct alis_blob){
		.path = alis_str_of(path),
		.bytes = src->bytes,
		.stamp = src->stamp,
	};
}

static inline struct alis_change change_of(
    const struct alis_blob *blobs, size_t count)
{
	return (struct alis_change){
		.blobs = blobs,
		.count = count,
		.message = ALIS_STR("kurs Grunnkurs A\n\nAlis-Status: x\n"),
		.authors = {
			.author = { .when = INT64_MIN },
			.committer = { .when = INT64_MIN },
		},
	};
}

/* Begin and finish; 1 if there was nothing to commit. */
static inline int commit_change(
    struct sandbox *box, const char *folder, const struct alis_change *change)
{
	struct alis_repo *repo = open_repo(box, folder);
	struct alis_pending *pending = NULL;
	struct alis_hex id = { { 0 } };
	int rc;

	rc = alis_commit_begin(repo, change, &box->mem, &pending, &box->err);
	if (rc == 0 && pending == NULL)
		rc = 1;
	else if (rc == 0)
		rc = alis_commit_move(pending, &id, &box->err);
	else
		assert_null(pending);
	if (rc == 0)
		rc = alis_commit_settle(pending, &box->err);
	alis_repo_close(repo);
	if (rc == 0)
		assert_text(
		    alis_str_cut(alis_str_of(sandbox_run(box,
		                     "git -C '%s' rev-parse HEAD", folder)),
		        '\n')
		        .head,
		    id.text);
	return rc;
}

static inline int commit_file(
    struct sandbox *box, const char *folder, const char *path)
{
	struct alis_blob blob = blob_on_disk(box, folder, path);
	struct alis_change change = change_of(&blob, 1);

	return commit_change(box, folder, &change);
}

static inline void commit_fine(
    struct sandbox *box, const char *folder, const char *path)
{
	if (commit_file(box, folder, path) != 0)
		fail_msg("%s", told(&box->err, &box->mem));
}

/* All that a refused commit must leave as it was. */
static inline const char *picture(struct sandbox *box)
{
	return sandbox_run(box,
	    "cd r && cat .git/HEAD && git for-each-ref && "
	    "git rev-parse -q --verify HEAD; sha1sum .git/index .git/ORIG_HEAD "
	    "2>&1; ls .git; git ls-files -s; cat .git/logs/HEAD; "
	    "git --no-optional-locks status --porcelain");
}

#endif
