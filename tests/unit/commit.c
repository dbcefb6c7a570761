/* SPDX-License-Identifier: MIT */
#include "gitbox.h"

static void assert_fsck(struct sandbox *box, const char *folder)
{
	assert_string_equal(
	    sandbox_run(box,
	        "git -C '%s' fsck --full --strict --no-dangling 2>&1 | "
	        "grep -v '^notice'; true",
	        folder),
	    "");
}

/* ---- the plain way ---- */

static void commits_the_bytes(void **state)
{
	struct sandbox *box = *state;
	struct alis_blob blob = { 0 };
	struct alis_change change;

	make_repo(box);
	sandbox_run(box, "echo two >>r/" JOURNAL);
	blob = blob_on_disk(box, "r", JOURNAL);
	change = change_of(&blob, 1);
	/* What is on the disk by now is not what was read. */
	sandbox_run(box, "echo three >>r/" JOURNAL);
	assert_int_equal(commit_change(box, "r", &change), 0);
	assert_string_equal(
	    sandbox_run(box, "git -C r show HEAD:" JOURNAL), "one\ntwo\n");
	assert_string_equal(sandbox_run(box, "git -C r status --porcelain"),
	    " M " JOURNAL "\n");
	assert_string_equal(
	    sandbox_run(box, "git -C r log --format=%%an,%%ce,%%s,%%ae"),
	    "Kari Nordmann,kari@example.no,kurs Grunnkurs A,kari@example.no\n"
	    "Kari Nordmann,kari@example.no,first,kari@example.no\n");
	assert_string_equal(sandbox_run(box, "git -C r log -1 --format=%%B"),
	    "kurs Grunnkurs A\n\nAlis-Status: x\n\n");
	assert_string_equal(
	    sandbox_run(box, "git -C r reflog --format=%%gs,%%gn main -1"),
	    "commit: kurs Grunnkurs A,Kari Nordmann\n");
	assert_string_equal(
	    sandbox_run(box, "git -C r show --stat --format= --name-only"),
	    JOURNAL "\n");
	assert_string_equal(
	    sandbox_run(box, "ls r/.git | grep -e alis -e lock; true"), "");
	assert_fsck(box, "r");
}

static void makes_folders(void **state)
{
	struct sandbox *box = *state;
	struct alis_blob blobs[3] = { 0 };
	struct alis_change change;

	make_repo(box);
	sandbox_run(box,
	    "cd r && echo two >>" JOURNAL " && mkdir -p s/t && echo s >s/s && "
	    ": >s/t/empty && chmod 755 s/t/empty");
	blobs[0] = blob_on_disk(box, "r", "s/t/empty");
	blobs[1] = blob_on_disk(box, "r", JOURNAL);
	blobs[2] = blob_on_disk(box, "r", "s/s");
	change = change_of(blobs, 3);
	assert_int_equal(commit_change(box, "r", &change), 0);
	assert_string_equal(sandbox_run(box,
	                        "git -C r ls-tree -r --format='%%(objectmode) "
	                        "%%(path)' HEAD"),
	    "100644 a\n100644 b\n100644 " JOURNAL "\n100644 s/s\n"
	    "100755 s/t/empty\n");
	assert_string_equal(
	    sandbox_run(box, "git -C r status --porcelain"), "");
	/* The index knows the files by their stamps: git need not read them. */
	assert_string_equal(sandbox_run(box, "git -C r diff-files 2>&1"), "");
	assert_fsck(box, "r");
}

static void leaves_others_alone(void **state)
{
	static const char look[] =
	    "cd r && git status --porcelain | grep -v " JOURNAL
	    "; git ls-files -s -t -v | grep -v " JOURNAL
	    "; git diff --cached --raw -- . ':!" JOURNAL "'";
	struct sandbox *box = *state;
	const char *before;

	make_repo(box);
	sandbox_run(box,
	    "cd r && echo c >c && echo d >d && echo e >e && echo f >f && "
	    "git add . && git commit -qm more && echo aa >a && git add a && "
	    "echo aaa >a && echo bb >b && git update-index --assume-unchanged c"
	    " && git update-index --skip-worktree d && echo n >n && "
	    "git add -N n && echo u >u && git rm -q e && git mv f g && "
	    "echo staged >>" JOURNAL " && git add " JOURNAL
	    " && echo two >>" JOURNAL);
	before = sandbox_run(box, "%s", look);
	assert_non_null(strstr(before, "MM a"));
	assert_non_null(strstr(before, " M b"));
	assert_non_null(strstr(before, " A n"));
	commit_fine(box, "r", JOURNAL);
	assert_string_equal(sandbox_run(box, "%s", look), before);
	assert_string_equal(sandbox_run(box, "git -C r show HEAD:" JOURNAL),
	    "one\nstaged\ntwo\n");
	assert_string_equal(
	    sandbox_run(box, "git -C r status --porcelain " JOURNAL), "");
	/* The user's own next commit takes what was staged, and keeps ours. */
	sandbox_run(box, "git -C r commit -qm user");
	assert_string_equal(
	    sandbox_run(box, "git -C r show HEAD:a HEAD:" JOURNAL),
	    "aa\none\nstaged\ntwo\n");
	assert_fsck(box, "r");
}

static void sees_nothing_to_commit(void **state)
{
	struct sandbox *box = *state;
	struct alis_change none = change_of(NULL, 0);
	const char *before;

	make_repo(box);
	before = picture(box);
	assert_int_equal(commit_file(box, "r", JOURNAL), 1);
	assert_int_equal(commit_change(box, "r", &none), 1);
	assert_string_equal(picture(box), before);
}

/* As a crash between the branch and the index leaves it. */
static void mends_the_index(void **state)
{
	struct sandbox *box = *state;

	make_repo(box);
	sandbox_run(box,
	    "cd r && echo two >>" JOURNAL " && echo aa >a && git add a && "
	    "cp .git/index ../old");
	commit_fine(box, "r", JOURNAL);
	sandbox_run(box, "cp old r/.git/index");
	assert_string_equal(sandbox_run(box, "git -C r status --porcelain"),
	    "M  a\nMM " JOURNAL "\n");
	assert_int_equal(commit_file(box, "r", JOURNAL), 1);
	assert_string_equal(
	    sandbox_run(box, "git -C r status --porcelain"), "M  a\n");
}

static void abandons(void **state)
{
	struct sandbox *box = *state;
	struct alis_pending *pending = NULL;
	struct alis_repo *repo;
	struct alis_blob blob = { 0 };
	struct alis_change change = change_of(&blob, 1);
	const char *before;

	make_repo(box);
	sandbox_run(box, "echo two >>r/" JOURNAL);
	before = picture(box);
	blob = blob_on_disk(box, "r", JOURNAL);
	repo = open_repo(box, "r");
	assert_int_equal(
	    alis_commit_begin(repo, &change, &box->mem, &pending, &box->err),
	    0);
	assert_non_null(pending);
	assert_int_equal(access("r/.git/index.lock", F_OK), 0);
	alis_commit_abandon(pending);
	alis_commit_abandon(NULL);
	alis_repo_close(repo);
	alis_repo_close(NULL);
	assert_string_equal(picture(box), before);
}

/* ---- where HEAD may stand ---- */

static void commits_the_first(void **state)
{
	struct sandbox *box = *state;

	sandbox_run(box,
	    "git init -q r && cd r && mkdir journal && echo one >" JOURNAL
	    " && echo a >a && git add a");
	commit_fine(box, "r", JOURNAL);
	assert_string_equal(
	    sandbox_run(box, "git -C r ls-tree -r --name-only main"),
	    JOURNAL "\n");
	assert_string_equal(
	    sandbox_run(box, "git -C r status --porcelain"), "A  a\n");
	assert_string_equal(sandbox_run(box, "git -C r reflog --format=%%gs"),
	    "commit (initial): kurs Grunnkurs A\n");
	assert_fsck(box, "r");
	/* And where there is no index at all. */
	sandbox_run(
	    box, "git init -q s && mkdir s/journal && echo one >s/" JOURNAL);
	commit_fine(box, "s", JOURNAL);
	assert_string_equal(
	    sandbox_run(box, "git -C s status --porcelain"), "");
}

static void commits_on_a_detached_head(void **state)
{
	struct sandbox *box = *state;
	const char *before;

	make_repo(box);
	sandbox_run(
	    box, "git -C r checkout -q --detach && echo 2 >>r/" JOURNAL);
	before = sandbox_run(box, "git -C r rev-parse main");
	commit_fine(box, "r", JOURNAL);
	assert_string_equal(
	    sandbox_run(box, "git -C r rev-parse main"), before);
	assert_string_equal(
	    sandbox_run(box, "git -C r rev-parse HEAD^"), before);
	assert_string_equal(
	    sandbox_run(box, "git -C r status --porcelain"), "");
	assert_string_equal(
	    sandbox_run(box, "git -C r branch --show-current"), "");
	assert_fsck(box, "r");
}

static void commits_in_a_linked_worktree(void **state)
{
	struct sandbox *box = *state;
	struct alis_repo *repo;
	const char *before;

	make_repo(box);
	sandbox_run(box,
	    "git -C r worktree add -q ../w -b side 2>&1 && echo w >>w/" JOURNAL);
	before = picture(box);
	repo = open_repo(box, "w/journal");
	assert_text(alis_repo_top(repo), sandbox_path(box, "w").at);
	alis_repo_close(repo);
	commit_fine(box, "w", JOURNAL);
	assert_string_equal(
	    sandbox_run(box, "git -C w status --porcelain"), "");
	assert_string_equal(
	    sandbox_run(box, "git -C r log --format=%%s main..side"),
	    "kurs Grunnkurs A\n");
	assert_string_equal(sandbox_run(box,
	                        "git -C r update-ref -d refs/heads/side; "
	                        "git -C w update-ref -d HEAD"),
	    "");
	sandbox_run(box, "git -C r branch side main");
	assert_string_equal(picture(box), before);
	assert_fsck(box, "r");
}

static const struct alis_who wrong_who[] = {
	{ .name = { "K\nparent 0", 10 }, .email = { "k@x", 3 } },
	{ .name = { "K <x>", 5 }, .email = { "k@x", 3 } },
	{ .name = { "K <x", 4 }, .email = { "k@x", 3 } },
	{ .name = { "K", 1 }, .email = { "k@x>", 4 } },
	{ .name = { "K\0K", 3 }, .email = { "k@x", 3 } },
	{ .name = { "K\xff", 2 }, .email = { "k@x", 3 } },
	{ .name = { "K", 1 }, .email = { "k@x", 3 }, .when = -1 },
	{ .name = { "K", 1 }, .email = { "k@x", 3 }, .offset = 6000 },
};

static void writes_given_names(void **state)
{
	struct sandbox *box = *state;
	struct alis_blob blob = { 0 };
	struct alis_change change = change_of(&blob, 1);

	make_repo(box);
	sandbox_run(box, "echo two >>r/" JOURNAL);
	blob = blob_on_disk(box, "r", JOURNAL);
	for (size_t i = 0; i < ALIS_COUNT(wrong_who); i++) {
		change.authors.author = wrong_who[i];
		unit_check(commit_change(box, "r", &change) == ALIS_ESTATE,
		    wrong_who[i].name.at);
	}
	change.authors.author = (struct alis_who){
		.name = ALIS_STR("Åse Ø"),
		.email = ALIS_STR("a@x"),
		.when = 1517400000,
		.offset = 60,
	};
	assert_int_equal(commit_change(box, "r", &change), 0);
	assert_string_equal(
	    sandbox_run(box,
	        "git -C r log -1 --format='%%an <%%ae> %%ad|%%cn' "
	        "--date=raw"),
	    "Åse Ø <a@x> 1517400000 +0100|Kari Nordmann\n");
}

/* ---- the index ---- */

static void runs_no_filter(void **state)
{
	struct sandbox *box = *state;

	make_repo(box);
	sandbox_run(box,
	    "cd r && git config core.autocrlf true && "
	    "git config filter.f.clean 'touch ../ran; tr a-z A-Z' && "
	    "echo '*.alis text ident filter=f' >.git/info/attributes && "
	    "printf 'x\\r\\n$Id: 1$\\r\\n' >" JOURNAL);
	commit_fine(box, "r", JOURNAL);
	assert_string_equal(
	    sandbox_run(box, "git -C r cat-file blob HEAD:" JOURNAL),
	    "x\r\n$Id: 1$\r\n");
	assert_int_equal(access("ran", F_OK), -1);
}

static void keeps_modes(void **state)
{
	struct sandbox *box = *state;

	make_repo(box);
	sandbox_run(box,
	    "cd r && git update-index --chmod=+x " JOURNAL " && "
	    "git commit -qm x && chmod 644 " JOURNAL " && echo two >>" JOURNAL
	    " && printf '#!' >run && chmod 755 run && chmod 640 .git/index");
	commit_fine(box, "r", JOURNAL);
	commit_fine(box, "r", "run");
	assert_string_equal(
	    sandbox_run(box, "git -C r ls-files -s " JOURNAL " run | cut -c-6"),
	    "100755\n100755\n");
	assert_string_equal(
	    sandbox_run(
	        box, "git -C r ls-tree HEAD " JOURNAL " run | cut -c-6"),
	    "100755\n100755\n");
	assert_string_equal(
	    sandbox_run(box, "stat -c %%a r/.git/index"), "640\n");
}

/* git looks into a file that was changed in the second of the index. */
static void keeps_doubt(void **state)
{
	struct sandbox *box = *state;

	make_repo(box);
	sandbox_run(box,
	    "cd r && git config core.trustctime false && echo 1 >o && "
	    "echo same >same && touch -d @1500000000 o same && git add o same "
	    "&& git commit -qm o && echo 2 >o && touch -d @1500000000 o "
	    ".git/index && echo two >>" JOURNAL);
	assert_string_equal(
	    sandbox_run(
	        box, "git -C r --no-optional-locks status --porcelain o same"),
	    " M o\n");
	commit_fine(box, "r", JOURNAL);
	assert_string_equal(
	    sandbox_run(box, "git -C r diff-files --name-only"), "o\n");
	assert_string_equal(
	    sandbox_run(box, "git -C r status --porcelain"), " M o\n");
}

static void settles_conflicts(void **state)
{
	struct sandbox *box = *state;

	make_repo(box);
	sandbox_run(box,
	    "cd r && b=$(git rev-parse HEAD:a) && for f in " JOURNAL " a; do "
	    "printf '0 %%040d\\t%%s\\n' 0 $f; for s in 1 2 3; do "
	    "printf '100644 %%s %%d\\t%%s\\n' $b $s $f; done; done | "
	    "git update-index --index-info && echo two >>" JOURNAL);
	assert_string_equal(
	    sandbox_run(box, "git -C r ls-files -u | wc -l"), "6\n");
	commit_fine(box, "r", JOURNAL);
	assert_string_equal(
	    sandbox_run(box, "git -C r ls-files -u | cut -c49-"),
	    "1\ta\n2\ta\n3\ta\n");
	assert_string_equal(
	    sandbox_run(box, "git -C r status --porcelain"), "UU a\n");
}

static void keeps_the_index_version(void **state)
{
	struct sandbox *box = *state;

	make_repo(box);
	sandbox_run(box,
	    "cd r && git update-index --index-version 4 && echo two >>" JOURNAL
	    " && echo left >.git/index.alis && : >.git/index.alis.lock");
	commit_fine(box, "r", JOURNAL);
	assert_string_equal(
	    sandbox_run(box,
	        "head -c 8 r/.git/index | tail -c 1 | od -An -tu1"
	        "; ls r/.git | grep alis; true"),
	    "   4\n");
	assert_string_equal(
	    sandbox_run(box, "git -C r status --porcelain"), "");
}

/* ---- signing ---- */

/* Signs with the number of bytes, in three lines, one of them empty. */
static int sign_count(void *with, alis_str commit, struct alis_arena *mem,
    alis_str *signature, struct alis_err *err)
{
	const alis_str parts[] = { ALIS_STR("-----BEGIN-----\n\n"),
		ALIS_NUMBER((int64_t)commit.n) };

	*(alis_str *)with = alis_str_copy(commit, mem);
	*signature = alis_str_join(mem, parts, ALIS_COUNT(parts));
	err->code = ALIS_OK;
	return ALIS_OK;
}

static void signs_the_bytes(void **state)
{
	struct sandbox *box = *state;
	alis_str seen = { 0 }, signature, bytes;
	struct alis_repo *repo;
	struct alis_commit commit;
	struct alis_change change;
	struct alis_blob blob;
	char signed_by[60];

	make_repo(box);
	sandbox_run(box, "cd r && echo two >>" JOURNAL);
	blob = blob_on_disk(box, "r", JOURNAL);
	change = change_of(&blob, 1);
	change.sign = sign_count;
	change.sign_with = &seen;
	assert_int_equal(commit_change(box, "r", &change), 0);
	assert_fsck(box, "r");
	/* As git itself lays a signature out. */
	snprintf(signed_by, sizeof(signed_by), "%zu", seen.n);
	assert_text(alis_str_of(sandbox_run(
	                box, "git -C r cat-file commit HEAD | sed -n '5,8p'")),
	    alis_str_copy(
	        alis_str_of(sandbox_run(box,
	            "printf 'gpgsig -----BEGIN-----\n \n %s\n\n'", signed_by)),
	        &box->mem)
	        .at);
	assert_text(alis_str_of(sandbox_run(
	                box, "git -C r cat-file commit HEAD | sed '5,7d'")),
	    seen.at);
	repo = open_repo(box, "r");
	commit = commit_at(box, repo, "HEAD");
	assert_int_equal(alis_repo_signature(repo, &commit.id, &box->mem,
	                     &signature, &bytes, &box->err),
	    0);
	assert_true(alis_str_same(bytes, seen));
	assert_true(alis_str_starts(signature, ALIS_STR("-----BEGIN-----\n")));
	alis_repo_close(repo);
}

static int sign_never(void *with, alis_str commit, struct alis_arena *mem,
    alis_str *signature, struct alis_err *err)
{
	(void)with;
	(void)commit;
	(void)mem;
	(void)signature;
	return alis_fail(err, ALIS_ESTATE, "the key is not there");
}

static void an_unsigned_commit_is_not_made(void **state)
{
	struct sandbox *box = *state;
	struct alis_change change;
	struct alis_blob blob;
	const char *before;

	make_repo(box);
	sandbox_run(box, "cd r && echo two >>" JOURNAL);
	before = picture(box);
	blob = blob_on_disk(box, "r", JOURNAL);
	change = change_of(&blob, 1);
	change.sign = sign_never;
	assert_int_equal(commit_change(box, "r", &change), ALIS_ESTATE);
	assert_says(&box->err, "the key is not there");
	assert_string_equal(picture(box), before);
}

int test_commit(void)
{
	static const struct CMUnitTest tests[] = {
		GIT_TEST(commits_the_bytes),
		GIT_TEST(makes_folders),
		GIT_TEST(leaves_others_alone),
		GIT_TEST(sees_nothing_to_commit),
		GIT_TEST(mends_the_index),
		GIT_TEST(abandons),
		GIT_TEST(commits_the_first),
		GIT_TEST(commits_on_a_detached_head),
		GIT_TEST(commits_in_a_linked_worktree),
		GIT_TEST(writes_given_names),
		GIT_TEST(runs_no_filter),
		GIT_TEST(keeps_modes),
		GIT_TEST(keeps_doubt),
		GIT_TEST(settles_conflicts),
		GIT_TEST(keeps_the_index_version),
		GIT_TEST(signs_the_bytes),
		GIT_TEST(an_unsigned_commit_is_not_made),
	};
	return cmocka_run_group_tests_name("commit", tests, NULL, NULL);
}
