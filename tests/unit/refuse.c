/* SPDX-License-Identifier: MIT */
#include "gitbox.h"

/* ---- what is refused ---- */

static void refuses_a_bare_repository(void **state)
{
	struct sandbox *box = *state;
	struct alis_blob blob = { 0 };
	struct alis_change change = change_of(&blob, 1);

	make_repo(box);
	sandbox_run(box, "git clone -q --bare r bare 2>&1");
	blob = blob_on_disk(box, "r", JOURNAL);
	assert_int_equal(commit_change(box, "bare", &change), ALIS_ESTATE);
	assert_says(&box->err, "bare");
}

struct under_way {
	const char *commands;
	const char *word;
};

static const struct under_way ways[] = {
	{ "git merge -q side", "a merge" },
	{ "git cherry-pick side", "a cherry-pick" },
	{ "git cherry-pick side~1 side", "a cherry-pick" },
	{ "git revert --no-edit HEAD~1", "a revert" },
	{ "git rebase -q side", "a rebase" },
	{ "git rebase -q --apply side", "a rebase" },
	{ "git format-patch -q -1 side --stdout >../p; git am -q -3 ../p",
	    "git am" },
	{ "git bisect start", "a bisect" },
};

static void refuses_what_is_under_way(void **state)
{
	struct sandbox *box = *state;

	for (size_t i = 0; i < ALIS_COUNT(ways); i++) {
		const char *before;
		int rc;
		sandbox_run(box, "rm -rf r");
		make_repo(box);
		sandbox_run(box,
		    "cd r && git checkout -qb side && echo s >a && "
		    "git commit -qam s && echo ss >a && git commit -qam ss && "
		    "git checkout -q main && echo m >a && git commit -qam m "
		    "&& echo mm >a && git commit -qam mm && (%s) >/dev/null "
		    "2>&1; echo two >>" JOURNAL,
		    ways[i].commands);
		before = picture(box);
		rc = commit_file(box, "r", JOURNAL);
		unit_check(rc == ALIS_ESTATE, ways[i].commands);
		unit_check(rc < 0 &&
		        strstr(told(&box->err, &box->mem), ways[i].word) !=
		            NULL,
		    ways[i].word);
		unit_check(strcmp(picture(box), before) == 0, ways[i].commands);
	}
}

static void refuses_a_held_index(void **state)
{
	struct sandbox *box = *state;
	const char *before;

	make_repo(box);
	sandbox_run(box,
	    "cd r && echo two >>" JOURNAL " && : >.git/index.lock && "
	    "touch -d '3 minutes ago' .git/index.lock");
	before = picture(box);
	assert_int_equal(commit_file(box, "r", JOURNAL), ALIS_ELOCKED);
	assert_says(&box->err, "/r/.git/index.lock'");
	assert_says(&box->err, "made 3 min ago");
	assert_string_equal(picture(box), before);
	assert_int_equal(access("r/.git/index.lock", F_OK), 0);
	sandbox_run(box, "rm r/.git/index.lock");
	commit_fine(box, "r", JOURNAL);
}

static void refuses_a_held_branch(void **state)
{
	struct sandbox *box = *state;
	const char *before;

	make_repo(box);
	sandbox_run(box,
	    "cd r && echo two >>" JOURNAL " && : >.git/refs/heads/main.lock");
	before = picture(box);
	assert_int_equal(commit_file(box, "r", JOURNAL), ALIS_ELOCKED);
	assert_says(&box->err, "refs/heads/main");
	assert_string_equal(picture(box), before);
	/* A lock that is let go of in time is waited for. */
	sandbox_run(box,
	    "(sleep 0.2; rm r/.git/refs/heads/main.lock) >/dev/null 2>&1 &");
	commit_fine(box, "r", JOURNAL);
}

static void refuses_nobody(void **state)
{
	struct sandbox *box = *state;
	const char *before;

	make_repo(box);
	sandbox_run(box,
	    "echo two >>r/" JOURNAL
	    " && git config --global --unset user.name");
	before = picture(box);
	assert_int_equal(commit_file(box, "r", JOURNAL), ALIS_ESTATE);
	assert_says(&box->err, "git config --global user.name \"");
	assert_string_equal(picture(box), before);
	sandbox_run(box,
	    "git config --global user.name K && "
	    "git config --global --unset user.email");
	assert_int_equal(commit_file(box, "r", JOURNAL), ALIS_ESTATE);
	assert_says(&box->err, "git config --global user.email \"");
	sandbox_run(box,
	    "cd r && git config author.email au@x && "
	    "git config committer.email co@x && git config user.name R");
	commit_fine(box, "r", JOURNAL);
	assert_string_equal(
	    sandbox_run(box, "git -C r log -1 --format=%%an,%%ae,%%cn,%%ce"),
	    "R,au@x,R,co@x\n");
}

static const char *const wrong_paths[] = { "", "/a", "a/", "a//b", ".", "..",
	"../a", "a/../b", ".git/config", "a/.GIT/x", "a\nb", "a\tb", "a\x7f",
	"a\xff", "a/./b",
	"a\xe2\x80\xae" }; /* NOLINT(misc-misleading-bidirectional) */

static const char *const wrong_pairs[][2] = {
	{ "q", "q/r" },
	{ "q/r", "q/r" },
	{ "q/r/s", "q/r" },
};

static void refuses_wrong_paths(void **state)
{
	struct sandbox *box = *state;
	struct alis_blob blobs[2] = { { .bytes = ALIS_STR("x") },
		{ .bytes = ALIS_STR("x") } };
	struct alis_change change = change_of(blobs, 1);
	const char *before;

	make_repo(box);
	before = picture(box);
	for (size_t i = 0; i < ALIS_COUNT(wrong_paths); i++) {
		blobs[0].path = alis_str_of(wrong_paths[i]);
		unit_check(commit_change(box, "r", &change) == ALIS_EGIT,
		    wrong_paths[i]);
	}
	change.count = 2;
	for (size_t i = 0; i < ALIS_COUNT(wrong_pairs); i++) {
		blobs[0].path = alis_str_of(wrong_pairs[i][0]);
		blobs[1].path = alis_str_of(wrong_pairs[i][1]);
		unit_check(commit_change(box, "r", &change) == ALIS_EGIT,
		    wrong_pairs[i][0]);
	}
	change.message = ALIS_STR("a\0b");
	change.blobs = &blobs[1];
	change.count = 1;
	assert_int_equal(commit_change(box, "r", &change), ALIS_ESTATE);
	assert_string_equal(picture(box), before);
}

struct in_the_way {
	const char *commands;
	const char *path;
	enum alis_fault fault;
};

static const struct in_the_way in_the_way[] = {
	{ "echo x >x && git add x && git commit -qm x", "x/y", ALIS_ESTATE },
	{ "ln -s a x && git add x && git commit -qm x", "x", ALIS_ESTATE },
	{ "ln -s a x && git add x && git commit -qm x", "x/y", ALIS_ESTATE },
	{ ":", "journal", ALIS_ESTATE },
	{ "echo x >x && git add x", "x/y", ALIS_ESTATE },
	{ "mkdir x && echo x >x/y && git add x", "x", ALIS_ESTATE },
	{ "git update-index --split-index", "a", ALIS_ESTATE },
	{ "printf x >>.git/index", "a", ALIS_ESTATE },
	{ "t=$(printf '100644 blob %s\tx\n100644 blob %s\tx\n' "
	  "$(git rev-parse HEAD:a) $(git rev-parse HEAD:b) | git mktree) && "
	  "git update-ref HEAD $(git commit-tree -m dup $t)",
	    "x", ALIS_EGIT },
};

static void refuses_what_is_in_the_way(void **state)
{
	struct sandbox *box = *state;

	for (size_t i = 0; i < ALIS_COUNT(in_the_way); i++) {
		const struct in_the_way *it = &in_the_way[i];
		struct alis_blob blob = { .path = alis_str_of(it->path),
			.bytes = ALIS_STR("new") };
		struct alis_change change = change_of(&blob, 1);
		const char *before;
		sandbox_run(box, "rm -rf r");
		make_repo(box);
		sandbox_run(box, "cd r && %s", it->commands);
		before = sandbox_run(box,
		    "cd r && git rev-parse HEAD && sha1sum .git/index && "
		    "ls .git");
		unit_check(commit_change(box, "r", &change) == it->fault,
		    it->commands);
		unit_check(strcmp(sandbox_run(box,
		                      "cd r && git rev-parse HEAD && "
		                      "sha1sum .git/index && ls .git"),
		               before) == 0,
		    it->commands);
	}
}

/* ---- somebody else ---- */

struct meanwhile {
	const char *command;
	const char *why;
};

static const struct meanwhile meanwhiles[] = {
	{ "git update-ref refs/heads/main $(git commit-tree -p HEAD -m theirs "
	  "HEAD^{tree})",
	    "the branch moved" },
	{ "git update-ref -d refs/heads/main", "the branch went away" },
	{ "git branch other && git symbolic-ref HEAD refs/heads/other",
	    "another branch, the same commit" },
	{ "git update-ref --no-deref HEAD HEAD", "HEAD was detached" },
};

static void gives_way_to_others(void **state)
{
	struct sandbox *box = *state;

	for (size_t i = 0; i < ALIS_COUNT(meanwhiles); i++) {
		struct alis_blob blob = { 0 };
		struct alis_change change = change_of(&blob, 1);
		struct alis_pending *pending = NULL;
		struct alis_repo *repo;
		struct alis_hex id = { { 0 } };
		const char *before;
		sandbox_run(box, "rm -rf r");
		make_repo(box);
		sandbox_run(box, "echo two >>r/" JOURNAL);
		blob = blob_on_disk(box, "r", JOURNAL);
		repo = open_repo(box, "r");
		assert_int_equal(alis_commit_begin(repo, &change, &box->mem,
		                     &pending, &box->err),
		    0);
		sandbox_run(box, "cd r && %s", meanwhiles[i].command);
		before = sandbox_run(box,
		    "cd r && cat .git/HEAD && git for-each-ref && "
		    "sha1sum .git/index");
		unit_check(
		    alis_commit_move(pending, &id, &box->err) == ALIS_EMOVED,
		    meanwhiles[i].why);
		alis_repo_close(repo);
		unit_check(id.text[0] == '\0', meanwhiles[i].why);
		unit_check(strcmp(sandbox_run(box,
		                      "cd r && cat .git/HEAD && "
		                      "git for-each-ref && sha1sum .git/index"),
		               before) == 0,
		    meanwhiles[i].why);
		assert_int_equal(access("r/.git/index.lock", F_OK), -1);
		assert_int_equal(access("r/.git/index.alis", F_OK), -1);
	}
}

/* After HEAD was looked at the last time, the swap itself must see it. */
static void compares_as_it_swaps(void **state)
{
	struct sandbox *box = *state;
	const char *theirs;

	make_repo(box);
	theirs = line_of(box,
	    "cd r && echo two >>" JOURNAL " && : >.git/refs/heads/main.lock && "
	    "git commit-tree -p HEAD -m theirs HEAD^{tree}");
	sandbox_run(box,
	    "cd r/.git/refs/heads && (sleep 0.2; echo %s >main.lock; "
	    "mv main.lock main) >/dev/null 2>&1 &",
	    theirs);
	assert_int_equal(commit_file(box, "r", JOURNAL), ALIS_EMOVED);
	assert_string_equal(
	    line_of(box, "git -C r rev-parse HEAD main^{commit}"), theirs);
	assert_string_equal(
	    sandbox_run(box, "ls r/.git | grep -e lock -e alis; true"), "");
}

/* ---- damage ---- */

/* The object is there already, but it is not what its name says. */
static void proves_objects(void **state)
{
	struct sandbox *box = *state;
	const char *before;

	make_repo(box);
	sandbox_run(box,
	    "cd r && echo two >>" JOURNAL
	    " && bad=$(echo bad | git hash-object "
	    "-w --stdin) && id=$(git hash-object -w " JOURNAL ") && o() { echo "
	    ".git/objects/$(echo $1 | cut -c-2)/$(echo $1 | cut -c3-); } && "
	    "cp -f $(o $bad) $(o $id)");
	before = picture(box);
	assert_int_equal(commit_file(box, "r", JOURNAL), ALIS_EGIT);
	assert_says(&box->err, "read back");
	assert_string_equal(picture(box), before);
}

/* The end of a commit that was begun, after a command. */
static int finish_after(
    struct sandbox *box, const char *command, struct alis_hex *id)
{
	struct alis_pending *pending = NULL;
	struct alis_blob blob = blob_on_disk(box, "r", JOURNAL);
	struct alis_change change = change_of(&blob, 1);
	struct alis_repo *repo = open_repo(box, "r");
	int rc;

	assert_int_equal(
	    alis_commit_begin(repo, &change, &box->mem, &pending, &box->err),
	    0);
	assert_non_null(pending);
	sandbox_run(box, "cd r && %s", command);
	rc = alis_commit_move(pending, id, &box->err);
	if (rc == 0)
		rc = alis_commit_settle(pending, &box->err);
	alis_repo_close(repo);
	return rc;
}

static void leaves_the_lock_of_others(void **state)
{
	struct sandbox *box = *state;
	struct alis_hex id = { { 0 } };
	const char *before;

	make_repo(box);
	sandbox_run(box, "echo two >>r/" JOURNAL);
	before = sandbox_run(box, "git -C r rev-parse HEAD");
	assert_int_equal(finish_after(box,
	                     "echo theirs >.git/new && "
	                     "mv -f .git/new .git/index.lock",
	                     &id),
	    ALIS_ELOCKED);
	assert_string_equal(
	    sandbox_run(box, "cat r/.git/index.lock"), "theirs\n");
	assert_string_equal(
	    sandbox_run(box, "git -C r rev-parse HEAD"), before);
}

static void says_what_was_done(void **state)
{
	struct sandbox *box = *state;
	struct alis_hex id = { { 0 } };

	make_repo(box);
	sandbox_run(box, "echo two >>r/" JOURNAL);
	assert_int_equal(
	    finish_after(box, "mv .git/index ../i && mkdir .git/index", &id),
	    ALIS_EIO);
	assert_says(&box->err, "was made, but git's index is still the old");
	assert_string_equal(id.text, line_of(box, "git -C r rev-parse HEAD"));
	/* The next commit, even of nothing, puts it right. */
	sandbox_run(box,
	    "cd r/.git && ! ls | grep -e alis -e lock && "
	    "rmdir index && mv ../../i index");
	assert_int_equal(commit_file(box, "r", JOURNAL), 1);
	assert_string_equal(
	    sandbox_run(box, "git -C r status --porcelain"), "");
}

int test_refuse(void)
{
	static const struct CMUnitTest tests[] = {
		GIT_TEST(refuses_a_bare_repository),
		GIT_TEST(refuses_what_is_under_way),
		GIT_TEST(refuses_a_held_index),
		GIT_TEST(refuses_a_held_branch),
		GIT_TEST(refuses_nobody),
		GIT_TEST(refuses_wrong_paths),
		GIT_TEST(refuses_what_is_in_the_way),
		GIT_TEST(gives_way_to_others),
		GIT_TEST(compares_as_it_swaps),
		GIT_TEST(proves_objects),
		GIT_TEST(leaves_the_lock_of_others),
		GIT_TEST(says_what_was_done),
	};
	return cmocka_run_group_tests_name("refuse", tests, NULL, NULL);
}
