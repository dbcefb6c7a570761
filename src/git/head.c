/* SPDX-License-Identifier: MIT */
#include "commit.h"

#include <limits.h>
#include <string.h>
#include <time.h>

/* ---- what is under way ---- */

struct under_way {
	git_repository_state_t state;
	const char *text;
	const char *ends; /* how it is ended */
};

static const struct under_way states[] = {
	{ GIT_REPOSITORY_STATE_MERGE,
	    ALIS_TEXT(
	        "a merge is under way in this repository; end it first (%1)"),
	    "git commit, or git merge --abort" },
	{ GIT_REPOSITORY_STATE_REVERT,
	    ALIS_TEXT(
	        "a revert is under way in this repository; end it first (%1)"),
	    "git revert --continue or --abort" },
	{ GIT_REPOSITORY_STATE_REVERT_SEQUENCE,
	    ALIS_TEXT(
	        "a revert is under way in this repository; end it first (%1)"),
	    "git revert --continue or --abort" },
	{ GIT_REPOSITORY_STATE_CHERRYPICK,
	    ALIS_TEXT(
	        "a cherry-pick is under way in this repository; end it first (%1)"),
	    "git cherry-pick --continue or --abort" },
	{ GIT_REPOSITORY_STATE_CHERRYPICK_SEQUENCE,
	    ALIS_TEXT(
	        "a cherry-pick is under way in this repository; end it first (%1)"),
	    "git cherry-pick --continue or --abort" },
	{ GIT_REPOSITORY_STATE_BISECT,
	    ALIS_TEXT(
	        "a bisect is under way in this repository; end it first (%1)"),
	    "git bisect reset" },
	{ GIT_REPOSITORY_STATE_REBASE,
	    ALIS_TEXT(
	        "a rebase is under way in this repository; end it first (%1)"),
	    "git rebase --continue or --abort" },
	{ GIT_REPOSITORY_STATE_REBASE_INTERACTIVE,
	    ALIS_TEXT(
	        "a rebase is under way in this repository; end it first (%1)"),
	    "git rebase --continue or --abort" },
	{ GIT_REPOSITORY_STATE_REBASE_MERGE,
	    ALIS_TEXT(
	        "a rebase is under way in this repository; end it first (%1)"),
	    "git rebase --continue or --abort" },
	{ GIT_REPOSITORY_STATE_APPLY_MAILBOX,
	    ALIS_TEXT(
	        "git am is under way in this repository; end it first (%1)"),
	    "git am --continue or --abort" },
	{ GIT_REPOSITORY_STATE_APPLY_MAILBOX_OR_REBASE,
	    ALIS_TEXT(
	        "a rebase or git am is under way in this repository; end it first (%1)"),
	    "git rebase --abort or git am --abort" },
};

int alis__head_is_free(struct alis_repo *repo, struct alis_err *err)
{
	int state = git_repository_state(repo->git);

	if (state < 0)
		return git_failed(err, "cannot tell what git is doing here");
	if (state == GIT_REPOSITORY_STATE_NONE)
		return ALIS_OK;
	for (size_t i = 0; i < ALIS_COUNT(states); i++) {
		alis_str ends = alis_str_of(states[i].ends);
		if ((int)states[i].state == state)
			return alis_fail_words(
			    err, ALIS_ESTATE, states[i].text, &ends, 1);
	}
	return alis_fail(err, ALIS_ESTATE,
	    "git has something under way in this repository (state %1); end "
	    "it first",
	    ALIS_NUMBER(state));
}

/* ---- where it stands ---- */

static int read_branch(struct alis_repo *repo, const char *name,
    struct alis__head *head, struct alis_err *err)
{
	git_reference *branch = NULL;
	int code = git_reference_lookup(&branch, repo->git, name);
	int rc = ALIS_OK;

	if (code == GIT_ENOTFOUND)
		head->unborn = true;
	else if (code < 0)
		rc = git_failed(
		    err, "cannot read the branch '%1'", alis_str_of(name));
	else if (git_reference_type(branch) != GIT_REFERENCE_DIRECT)
		rc = alis_fail(err, ALIS_ESTATE,
		    "'%1' is not a branch but another name for one; alis "
		    "does not commit there",
		    alis_str_of(name));
	else
		head->at = *git_reference_target(branch);
	git_reference_free(branch);
	return rc;
}

int alis__head_read(struct alis_repo *repo, struct alis_arena *mem,
    struct alis__head *head, struct alis_err *err)
{
	git_reference *ref = NULL;
	int rc = ALIS_OK;

	*head = (struct alis__head){ .ref = ALIS_STR("HEAD") };
	if (git_reference_lookup(&ref, repo->git, "HEAD") < 0)
		return git_failed(err, "cannot read HEAD");
	if (git_reference_type(ref) == GIT_REFERENCE_DIRECT) {
		head->at = *git_reference_target(ref);
	} else {
		const char *name = git_reference_symbolic_target(ref);
		head->ref = alis_str_copy(alis_str_of(name), mem);
		rc = read_branch(repo, head->ref.at, head, err);
	}
	git_reference_free(ref);
	return rc;
}

bool alis__head_same(const struct alis__head *a, const struct alis__head *b)
{
	return alis_str_same(a->ref, b->ref) && a->unborn == b->unborn &&
	    git_oid_equal(&a->at, &b->at);
}

/* ---- moving it ---- */

/* libgit2 never waits for a lock; git itself waits a moment. */
static int move_patiently(struct alis_repo *repo, const struct alis__head *head,
    const git_oid *to, const char *log)
{
	struct timespec pause = { .tv_nsec = 15 * 1000 * 1000 };
	int code = GIT_ELOCKED;

	for (int tries = 0; tries < 7 && code == GIT_ELOCKED; tries++) {
		git_reference *ref = NULL;
		if (tries > 0) {
			nanosleep(&pause, NULL);
			pause.tv_nsec *= 2; /* 15 ms to 480 ms, 945 in all */
		}
		code = git_reference_create_matching(
		    &ref, repo->git, head->ref.at, to, 1, &head->at, log);
		git_reference_free(ref);
	}
	return code;
}

/* It was said to have failed; what is true is what stands there now. */
static int look_again(struct alis_repo *repo, const struct alis__head *head,
    const git_oid *to, int code, struct alis_err *err)
{
	git_oid now;
	int found = git_reference_name_to_id(&now, repo->git, head->ref.at);

	if (found == 0 && git_oid_equal(&now, to))
		return ALIS_OK;
	if (found < 0 && found != GIT_ENOTFOUND)
		return git_failed(err,
		    "the commit %1 was written, but not if '%2' has moved to "
		    "it could be told; see git log",
		    alis_str_of(alis__oid_hex(to).text), head->ref);
	if ((found == GIT_ENOTFOUND) != head->unborn ||
	    (found == 0 && !git_oid_equal(&now, &head->at)))
		return alis_fail(err, ALIS_EMOVED,
		    "somebody else moved '%1' meanwhile; nothing was changed",
		    head->ref);
	if (code == GIT_ELOCKED)
		return alis_fail(err, ALIS_ELOCKED,
		    "another program holds the lock of '%1'; nothing was "
		    "changed",
		    head->ref);
	return err->code;
}

/*
 * Folders of a branch's name, as of 'a/b', may be new, and libgit2 brings but
 * the last of them to the disk. As with that one, a refusal changes nothing
 * of where the branch stands now, and so is not told.
 */
static void sync_folders(struct alis_repo *repo, alis_str ref)
{
	alis_str common = alis_str_of(git_repository_commondir(repo->git));
	size_t last = ref.n;
	char room[PATH_MAX];

	while (last > 0 && ref.at[last - 1] != '/')
		last--;
	if (common.n + last >= sizeof(room))
		return;
	memcpy(room, common.at, common.n);
	for (size_t i = sizeof("refs/"); i + 1 < last; i++) {
		if (ref.at[i] != '/')
			continue;
		memcpy(room + common.n, ref.at, i + 1);
		room[common.n + i + 1] = '\0';
		(void)alis__sync_folder_of(room);
	}
}

int alis__head_move(struct alis_repo *repo, const struct alis__head *head,
    const git_oid *to, const char *log, struct alis_err *err)
{
	struct alis_err refused = { 0 };
	int code = move_patiently(repo, head, to, log);

	if (code < 0) {
		git_failed(&refused, "cannot move '%1'", head->ref);
		if (look_again(repo, head, to, code, &refused) < 0) {
			*err = refused;
			return err->code;
		}
	}
	sync_folders(repo, head->ref);
	return ALIS_OK;
}
