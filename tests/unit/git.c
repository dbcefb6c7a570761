/* SPDX-License-Identifier: MIT */
#include "gitbox.h"

/* What opening a folder says. */
static int open_fault(struct sandbox *box, const char *folder)
{
	struct alis_repo *repo = NULL;
	int rc = alis_repo_open(
	    sandbox_path(box, folder), &box->mem, &repo, &box->err);

	alis_repo_close(repo);
	return rc;
}

/* ---- opening ---- */

static void opens_from_within(void **state)
{
	struct sandbox *box = *state;
	struct alis_repo *repo;

	sandbox_run(box,
	    "git init -q r && mkdir -p r/a/b && "
	    "git init -q --bare bare");
	repo = open_repo(box, "r/a/b");
	assert_text(alis_repo_top(repo), sandbox_path(box, "r").at);
	alis_repo_close(repo);
	repo = open_repo(box, "bare");
	assert_text(alis_repo_top(repo), "");
	alis_repo_close(repo);
	sandbox_run(box, "mkdir plain");
	setenv("GIT_DIR", sandbox_path(box, "r/.git").at, 1);
	assert_int_equal(open_fault(box, "plain"), ALIS_ENOENT);
	unsetenv("GIT_DIR");
	assert_says(&box->err, "/plain' lies in no git repository");
}

/* In a process of its own: libgit2 1.5 leaks when it refuses a format. */
static bool refuses_apart(
    struct sandbox *box, const char *folder, const char *word)
{
	char answer = 'n';
	int ends[2];
	pid_t child;

	assert_int_equal(pipe(ends), 0);
	child = fork();
	assert_true(child >= 0);
	if (child == 0) {
		if (open_fault(box, folder) == ALIS_ESTATE &&
		    strstr(told(&box->err, &box->mem), word) != NULL)
			answer = 'y';
		_exit(write(ends[1], &answer, 1) == 1 ? 0 : 1);
	}
	close(ends[1]);
	assert_int_equal(read(ends[0], &answer, 1), 1);
	close(ends[0]);
	assert_int_equal(waitpid(child, NULL, 0), child);
	return answer == 'y';
}

static void refuses_other_formats(void **state)
{
	struct sandbox *box = *state;

	sandbox_run(box,
	    "git init -q --object-format=sha256 s && git init -q v"
	    " && git -C v config core.repositoryformatversion 7");
	assert_true(refuses_apart(box, "s", "objectformat"));
	assert_true(refuses_apart(box, "v", "version"));
}

static void refuses_other_owners(void **state)
{
	struct sandbox *box = *state;
	char expected[400];

	if (geteuid() != 0)
		skip();
	sandbox_run(box,
	    "git init -q r && mkdir r/a && chown -R 4321 r && "
	    "git init -q --bare b.git && chown -R 4321 b.git");
	snprintf(expected, sizeof(expected),
	    "git config --global --add safe.directory '%s/r'", box->top);
	assert_int_equal(open_fault(box, "r/a"), ALIS_ESTATE);
	assert_says(&box->err, expected);
	snprintf(expected, sizeof(expected),
	    "git config --global --add safe.directory '%s/b.git'", box->top);
	assert_int_equal(open_fault(box, "b.git"), ALIS_ESTATE);
	assert_says(&box->err, expected);
	/* What the sentence says must help. */
	sandbox_run(box,
	    "git config --global --add safe.directory '%s/r' && "
	    "git config --global --add safe.directory '%s/b.git'",
	    box->top, box->top);
	assert_int_equal(open_fault(box, "r/a"), ALIS_OK);
	assert_int_equal(open_fault(box, "b.git"), ALIS_OK);
	sandbox_run(box, "git init -q x && chown -R 4321 x");
	assert_int_equal(open_fault(box, "x"), ALIS_ESTATE);
	assert_says(&box->err, "another user");
}

static void makes_repositories(void **state)
{
	struct sandbox *box = *state;
	struct alis_repo *repo = NULL;

	sandbox_run(box,
	    "mkdir r s && "
	    "git config --global --unset init.defaultBranch");
	assert_int_equal(
	    alis_repo_init(sandbox_path(box, "r"), &box->mem, &repo, &box->err),
	    0);
	assert_text(alis_repo_top(repo), sandbox_path(box, "r").at);
	alis_repo_close(repo);
	assert_string_equal(
	    sandbox_run(box, "cat r/.git/HEAD && git -C r status --porcelain"),
	    "ref: refs/heads/main\n");
	sandbox_run(box, "git config --global init.defaultBranch stamme");
	assert_int_equal(
	    alis_repo_init(sandbox_path(box, "s"), &box->mem, &repo, &box->err),
	    0);
	alis_repo_close(repo);
	assert_string_equal(
	    sandbox_run(box, "cat s/.git/HEAD"), "ref: refs/heads/stamme\n");
	assert_int_equal(
	    alis_repo_init(sandbox_path(box, "s"), &box->mem, &repo, &box->err),
	    ALIS_ESTATE);
	assert_says(&box->err, "/s' is a git repository already");
}

/* ---- commits ---- */

static void reads_commits(void **state)
{
	struct sandbox *box = *state;
	struct alis_commit commit;
	struct alis_repo *repo;

	sandbox_run(box,
	    "git init -q r && cd r && echo a >a && git add a && "
	    "GIT_AUTHOR_DATE='1500000000 +0200' git commit -qm one && "
	    "git checkout -qb side && git commit -qm two --allow-empty && "
	    "git checkout -q main && git commit -qm three --allow-empty && "
	    "git merge -q --no-ff -m 'four\n\nbody' side && "
	    "git tag -a -m tag t HEAD^");
	repo = open_repo(box, "r");
	commit = commit_at(box, repo, "HEAD");
	assert_string_equal(
	    commit.id.text, line_of(box, "git -C r rev-parse HEAD"));
	assert_string_equal(
	    commit.tree.text, line_of(box, "git -C r rev-parse HEAD^{tree}"));
	assert_int_equal(commit.parent_count, 2);
	assert_string_equal(
	    commit.parents[1].text, line_of(box, "git -C r rev-parse side"));
	assert_text(commit.message, "four\n\nbody\n");
	commit = commit_at(box, repo, "side~1");
	assert_int_equal(commit.parent_count, 0);
	assert_text(commit.author.name, "Kari Nordmann");
	assert_text(commit.committer.email, "kari@example.no");
	assert_int_equal(commit.author.when, 1500000000);
	assert_int_equal(commit.author.offset, 120);
	assert_text(commit_at(box, repo, "t").message, "three\n");
	alis_repo_close(repo);
}

static const char *const no_revs[] = { "nobody", "HEAD~9", "HEAD^{", "HEAD:a",
	"0123456789012345678901234567890123456789", "" };

static void misses_commits(void **state)
{
	struct sandbox *box = *state;
	struct alis_commit commit;
	struct alis_repo *repo;

	sandbox_run(box,
	    "git init -q r && git init -q e && cd r && echo a >a "
	    "&& git add a && git commit -qm one");
	repo = open_repo(box, "r");
	for (size_t i = 0; i < ALIS_COUNT(no_revs); i++)
		unit_check(alis_repo_commit_at(repo, alis_str_of(no_revs[i]),
		               &box->mem, &commit, &box->err) == ALIS_ENOENT,
		    no_revs[i]);
	assert_int_equal(alis_repo_commit_at(repo, ALIS_STR("HEAD\0x"),
	                     &box->mem, &commit, &box->err),
	    ALIS_ENOENT);
	alis_repo_close(repo);
	repo = open_repo(box, "e");
	assert_int_equal(alis_repo_commit_at(repo, ALIS_STR("HEAD"), &box->mem,
	                     &commit, &box->err),
	    ALIS_ENOENT);
	assert_says(&box->err, "there is no commit 'HEAD'");
	alis_repo_close(repo);
}

/* ---- walking ---- */

struct visits {
	struct alis_out out;
	int stop_after;
};

static int note_visit(void *to, const struct alis_commit *commit,
    struct alis_arena *mem, struct alis_err *err)
{
	struct visits *visits = to;

	(void)err;
	alis_out_put(&visits->out,
	    alis_str_copy(alis_str_cut(commit->message, '\n').head, mem));
	alis_out_char(&visits->out, ' ');
	return --visits->stop_after == 0 ? 7 : 0;
}

struct walk {
	const char *range;
	int stop_after;
	int rc;
	const char *visited;
};

static const struct walk walks[] = {
	{ "HEAD", 0, 0, "merge s2 s1 m2 m1 base " },
	{ "main", 2, 7, "merge s2 " },
	{ "side", 0, 0, "s2 s1 base " },
	{ "side..main", 0, 0, "merge m2 m1 " },
	{ "main~1..", 0, 0, "merge s2 s1 " },
	{ "main..side", 0, 0, "" },
	{ "tag..side", 0, 0, "s2 " },
	{ "side...main", 0, ALIS_ENOENT, "" },
	{ "nobody..main", 0, ALIS_ENOENT, "" },
	{ "nobody", 0, ALIS_ENOENT, "" },
	{ "main:x", 0, ALIS_ENOENT, "" },
};

static void walks_history(void **state)
{
	struct sandbox *box = *state;
	struct alis_repo *repo;

	/* By time alone, m2 would come after its parent. */
	sandbox_run(box,
	    "git init -q r && cd r && c() { GIT_COMMITTER_DATE=\"$1 +0000\" "
	    "git commit -q --allow-empty -m $2; } && echo x >x && git add x && "
	    "c 1500000000 base && git checkout -qb side && c 1500000100 s1 && "
	    "git tag -a -m t tag && c 1500000300 s2 && git checkout -q main && "
	    "c 1500000200 m1 && c 1500000050 m2 && git merge -q -s ours "
	    "-m merge side");
	repo = open_repo(box, "r");
	for (size_t i = 0; i < ALIS_COUNT(walks); i++) {
		const struct walk *it = &walks[i];
		struct visits visits = {
			.out = alis_out_memory(&box->mem),
			.stop_after = it->stop_after,
		};
		int rc = alis_repo_walk(repo, alis_str_of(it->range),
		    note_visit, &visits, &box->err);
		unit_check(rc == it->rc, it->range);
		unit_check(alis_str_is(alis_out_text(&visits.out), it->visited),
		    it->range);
	}
	alis_repo_close(repo);
}

static void refuses_shallow_history(void **state)
{
	struct sandbox *box = *state;
	struct visits visits = { .out = alis_out_memory(&box->mem) };
	struct alis_repo *repo;

	sandbox_run(box,
	    "git init -q r && cd r && git commit -q --allow-empty -m 1 && "
	    "git commit -q --allow-empty -m 2 && cd .. && "
	    "git clone -q --depth 1 file://$PWD/r s 2>&1");
	repo = open_repo(box, "s");
	assert_int_equal(alis_repo_walk(repo, ALIS_STR("HEAD"), note_visit,
	                     &visits, &box->err),
	    ALIS_ESTATE);
	assert_says(&box->err, "git fetch --unshallow");
	assert_text(alis_out_text(&visits.out), "");
	alis_repo_close(repo);
}

/* ---- differences ---- */

struct difference {
	const char *was;
	const char *is;
	const char *why;
};

static const struct difference differences[] = {
	{ "a\nb\nc\n", "a\nB\nc\n", "a changed line" },
	{ "a\nb\n", "a\nb", "the last line end goes" },
	{ "", "a\n", "a new file" },
	{ "a\n", "a\n", "no change" },
	{ "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n",
	    "three lines around" },
	{ "a\r\n", "b\r\n", "CRLF" },
};

static void shows_differences(void **state)
{
	struct sandbox *box = *state;

	sandbox_run(box, "git init -q r && git -C r config core.abbrev 7");
	for (size_t i = 0; i < ALIS_COUNT(differences); i++) {
		const struct difference *it = &differences[i];
		struct alis_out out = alis_out_memory(&box->mem);
		const char *expected;
		sandbox_run(box,
		    "cd r && rm -rf .git/index j && mkdir j && "
		    "printf '%s' >j/f && { [ ! -s j/f ] || git add j/f; } && "
		    "printf '%s' >j/f && git add -N j/f",
		    it->was, it->is);
		expected = sandbox_run(box, "git -C r diff");
		unit_check(alis_git_diff(ALIS_STR("j/f"), alis_str_of(it->was),
		               alis_str_of(it->is), &out, &box->err) == 0,
		    it->why);
		unit_check(alis_str_is(alis_out_text(&out), expected), it->why);
		if (!alis_str_is(alis_out_text(&out), expected))
			fprintf(stderr, "%s---\n%s", expected,
			    alis_str_copy(alis_out_text(&out), &box->mem).at);
	}
}

static void shows_any_bytes(void **state)
{
	static const char expected[] = "-a\0b\n+a\0c\n";
	struct sandbox *box = *state;
	struct alis_out out = alis_out_memory(&box->mem);
	alis_str text;

	assert_int_equal(alis_git_diff(ALIS_STR("f"), ALIS_STR("a\0b\n"),
	                     ALIS_STR("a\0c\n"), &out, &box->err),
	    0);
	text = alis_out_text(&out);
	assert_true(text.n > sizeof(expected) - 1);
	assert_memory_equal(text.at + text.n - (sizeof(expected) - 1), expected,
	    sizeof(expected) - 1);
}

int test_git(void)
{
	static const struct CMUnitTest tests[] = {
		GIT_TEST(opens_from_within),
		GIT_TEST(refuses_other_formats),
		GIT_TEST(refuses_other_owners),
		GIT_TEST(makes_repositories),
		GIT_TEST(reads_commits),
		GIT_TEST(misses_commits),
		GIT_TEST(walks_history),
		GIT_TEST(refuses_shallow_history),
		GIT_TEST(shows_differences),
		GIT_TEST(shows_any_bytes),
	};
	return cmocka_run_group_tests_name("git", tests, NULL, NULL);
}
