/* SPDX-License-Identifier: MIT */
/* What a pull takes, what it holds back, and that nothing is ever lost. The
 * repository of the other side is 'r', the mirror 's/m'. */
#include <alis/mirror.h>

#include "gitbox.h"

#define NOON 1546257600 /* 2018-12-31T12:00:00Z */

struct pulled {
	struct alis_sight before;
	struct alis_sight sight;
};

static struct pulled pull_at(
    struct sandbox *box, const char *depot, const char *branch, int64_t now)
{
	const struct alis_pulling how = {
		.transport = ALIS_TRANSPORT_LIBGIT2,
		.local = true,
		.seconds = 30,
		.bytes_most = 1000000,
		.root = alis_str_of(box->top),
		.now = now,
	};
	struct alis_sight looked;
	struct pulled pulled;

	if (alis_mirror_pull(&how, sandbox_path(box, "s/m"), alis_str_of(depot),
	        alis_str_of(branch), &box->mem, &pulled.before, &pulled.sight,
	        &box->err) < 0)
		fail_msg("%s", told(&box->err, &box->mem));
	if (alis_mirror_look(
	        sandbox_path(box, "s/m"), &box->mem, &looked, &box->err) < 0)
		fail_msg("%s", told(&box->err, &box->mem));
	assert_string_equal(looked.commit.text, pulled.sight.commit.text);
	assert_int_equal(looked.held, pulled.sight.held);
	assert_int_equal(looked.why, pulled.sight.why);
	/* It is whole, and quarantine is empty. */
	sandbox_run(box,
	    "git -C s/m fsck --full --strict --no-dangling 2>&1 && "
	    "test -z \"$(git -C s/m for-each-ref refs/alis/in)\"");
	return pulled;
}

static struct pulled pull(struct sandbox *box)
{
	return pull_at(box, "r", "", NOON);
}

static struct alis_sight accept_held(struct sandbox *box)
{
	struct alis_sight before, sight;

	if (alis_mirror_accept(sandbox_path(box, "s/m"), NOON + 60, &box->mem,
	        &before, &sight, &box->err) < 0)
		fail_msg("%s", told(&box->err, &box->mem));
	assert_int_equal(sight.held, ALIS_WITHHELD_NOT);
	sandbox_run(box, "git -C s/m fsck --full --strict --no-dangling 2>&1");
	return sight;
}

static const char *commit_more(struct sandbox *box, const char *text)
{
	sandbox_run(box,
	    "cd r && echo '%s' >>" JOURNAL " && git commit -qam '%s'", text,
	    text);
	return line_of(box, "git -C r rev-parse HEAD");
}

/* A repository of two commits that has been pulled; the second's id. */
static const char *begin(struct sandbox *box)
{
	const char *tip;

	make_repo(box);
	tip = commit_more(box, "two");
	assert_string_equal(pull(box).sight.commit.text, tip);
	return tip;
}

#define assert_held(pulled, why, taken, other) \
	do { \
		assert_int_equal((pulled).sight.held, (why)); \
		assert_string_equal((pulled).sight.commit.text, (taken)); \
		assert_string_equal((pulled).sight.held_commit.text, (other)); \
	} while (0)

/* Each of them can still be reached by a reference. */
static void assert_kept(struct sandbox *box, const char *id)
{
	sandbox_run(
	    box, "test -n \"$(git -C s/m for-each-ref --contains %s)\"", id);
}

static void takes_what_descends(void **state)
{
	struct sandbox *box = *state;
	struct pulled pulled;
	const char *first, *next;

	make_repo(box);
	sandbox_run(box, "git -C r branch -m main trunk");
	first = commit_more(box, "two");
	pulled = pull(box);
	assert_string_equal(pulled.before.commit.text, "");
	assert_string_equal(pulled.sight.commit.text, first);
	assert_text(pulled.sight.branch, "trunk");
	assert_text(pulled.sight.url, "r");
	assert_int_equal(pulled.sight.taken, NOON);
	pulled = pull_at(box, "r", "", NOON + 9);
	assert_string_equal(pulled.before.commit.text, first);
	assert_string_equal(pulled.sight.commit.text, first);
	assert_int_equal(pulled.sight.taken, NOON);
	assert_int_equal(pulled.sight.pulled, NOON + 9);
	next = commit_more(box, "three");
	pulled = pull_at(box, "r", "", NOON + 10);
	assert_string_equal(pulled.before.commit.text, first);
	assert_string_equal(pulled.sight.commit.text, next);
	assert_int_equal(pulled.sight.taken, NOON + 10);
	assert_string_equal(line_of(box, "git -C s/m rev-parse HEAD"), next);
	assert_string_equal(
	    line_of(box, "git -C s/m for-each-ref | wc -l"), "1");
}

static void holds_what_is_rewritten(void **state)
{
	struct sandbox *box = *state;
	const char *taken = begin(box), *other, *more;
	struct pulled pulled;

	sandbox_run(box, "cd r && git commit -q --amend -m amended");
	other = line_of(box, "git -C r rev-parse HEAD");
	pulled = pull(box);
	assert_held(pulled, ALIS_WITHHELD_REWRITTEN, taken, other);
	assert_int_equal(pulled.sight.held_since, NOON);
	more = commit_more(box, "on top of it");
	pulled = pull_at(box, "r", "", NOON + 5);
	assert_held(pulled, ALIS_WITHHELD_REWRITTEN, taken, more);
	assert_int_equal(pulled.sight.held_since, NOON);
	assert_int_equal(pulled.sight.pulled, NOON + 5);
	/* What was held and is replaced by another is kept. */
	sandbox_run(box, "cd r && git commit -q --amend -m again");
	pull(box);
	assert_kept(box, more);
	assert_kept(box, taken);
	/* The branch comes back: the hold ends. */
	sandbox_run(box, "cd r && git reset -q --hard %s", taken);
	taken = commit_more(box, "honest");
	pulled = pull(box);
	assert_int_equal(pulled.before.held, ALIS_WITHHELD_REWRITTEN);
	assert_held(pulled, ALIS_WITHHELD_NOT, taken, "");
	assert_int_equal(pulled.sight.held_since, 0);
	assert_kept(box, more);
	sandbox_run(
	    box, "test -z \"$(git -C s/m for-each-ref refs/alis/held)\"");
}

static void accepts_what_is_held(void **state)
{
	struct sandbox *box = *state;
	const char *taken = begin(box), *other;
	struct alis_sight before, sight;

	assert_int_equal(alis_mirror_accept(sandbox_path(box, "s/m"), NOON,
	                     &box->mem, &before, &sight, &box->err),
	    ALIS_ENOENT);
	sandbox_run(box, "cd r && git commit -q --amend -m amended");
	other = line_of(box, "git -C r rev-parse HEAD");
	pull(box);
	sight = accept_held(box);
	assert_string_equal(sight.commit.text, other);
	assert_int_equal(sight.taken, NOON + 60);
	assert_kept(box, taken);
	assert_string_equal(
	    line_of(box,
	        "git -C s/m for-each-ref --format='%(refname)' | "
	        "sed 's/-.*//' | tr '\\n' ' '"),
	    "refs/alis/was/20181231T120100Z refs/heads/main ");
	assert_held(pull(box), ALIS_WITHHELD_NOT, other, "");
}

static void holds_what_was_set_back(void **state)
{
	struct sandbox *box = *state;
	const char *taken = begin(box), *back;

	sandbox_run(box, "cd r && git reset -q --hard HEAD~1");
	back = line_of(box, "git -C r rev-parse HEAD");
	assert_held(pull(box), ALIS_WITHHELD_BACK, taken, back);
	assert_string_equal(accept_held(box).commit.text, back);
	assert_kept(box, taken);
}

static void holds_another_history(void **state)
{
	struct sandbox *box = *state;
	const char *taken = begin(box), *other;

	sandbox_run(box,
	    "cd r && git checkout -q --orphan new && git commit -qm apart && "
	    "git branch -qM new main");
	other = line_of(box, "git -C r rev-parse HEAD");
	assert_held(pull(box), ALIS_WITHHELD_UNRELATED, taken, other);
}

static void holds_when_it_is_deleted(void **state)
{
	struct sandbox *box = *state;
	const char *taken = begin(box);
	struct pulled pulled;

	sandbox_run(box,
	    "cd r && git branch keep && git update-ref -d refs/heads/main");
	assert_held(pull(box), ALIS_WITHHELD_DELETED, taken, "");
	/* The same of a repository that has nothing any more. */
	sandbox_run(box, "rm -rf r && git init -q r");
	assert_held(pull(box), ALIS_WITHHELD_DELETED, taken, "");
	assert_string_equal(accept_held(box).commit.text, "");
	assert_kept(box, taken);
	pulled = pull(box);
	assert_int_equal(pulled.sight.why, ALIS_UNFETCHED_EMPTY);
	assert_int_equal(pulled.sight.held, ALIS_WITHHELD_NOT);
}

static void holds_another_default(void **state)
{
	struct sandbox *box = *state;
	const char *taken, *other;
	struct pulled pulled;
	struct alis_sight sight;

	begin(box);
	taken = commit_more(box, "three");
	sandbox_run(box, "cd r && git checkout -q -b main2/new");
	other = commit_more(box, "elsewhere");
	pulled = pull(box);
	/* The branch that is followed goes on. */
	assert_held(pulled, ALIS_WITHHELD_OTHER, taken, other);
	assert_text(pulled.sight.held_branch, "main2/new");
	assert_text(pulled.sight.branch, "main");
	/* Who says which branch, follows it. */
	pulled = pull_at(box, "r", "main", NOON);
	assert_held(pulled, ALIS_WITHHELD_NOT, taken, "");
	assert_held(pull(box), ALIS_WITHHELD_OTHER, taken, other);
	sight = accept_held(box);
	assert_text(sight.branch, "main2/new");
	assert_string_equal(sight.commit.text, other);
	assert_string_equal(line_of(box, "git -C s/m symbolic-ref HEAD"),
	    "refs/heads/main2/new");
	assert_held(pull(box), ALIS_WITHHELD_NOT, other, "");
}

/* A branch whose name is the folder of the next one's. */
static void follows_the_roster(void **state)
{
	struct sandbox *box = *state;
	const char *tip;
	struct pulled pulled;

	begin(box);
	sandbox_run(box,
	    "cd r && git checkout -q -b x && git branch -qD main "
	    "&& git checkout -q -b main/new && git branch -qD x");
	tip = commit_more(box, "three");
	pulled = pull_at(box, "r", "main/new", NOON);
	assert_held(pulled, ALIS_WITHHELD_NOT, tip, "");
	assert_text(pulled.sight.branch, "main/new");
	pulled = pull_at(box, "r", "none", NOON);
	assert_int_equal(pulled.sight.why, ALIS_UNFETCHED_MISSING);
	assert_held(pulled, ALIS_WITHHELD_NOT, tip, "");
	/* Another depot, and descent still decides. */
	sandbox_run(box, "git clone -q r q");
	pulled = pull_at(box, "q", "main/new", NOON);
	assert_held(pulled, ALIS_WITHHELD_NOT, tip, "");
	assert_text(pulled.sight.url, "q");
}

static void holds_what_is_shallow(void **state)
{
	struct sandbox *box = *state;
	const char *taken = begin(box);
	struct alis_sight before, sight;

	sandbox_run(box, "git clone -q --depth 1 file://$PWD/r q");
	assert_held(
	    pull_at(box, "q", "", NOON), ALIS_WITHHELD_SHALLOW, taken, "");
	assert_int_equal(alis_mirror_accept(sandbox_path(box, "s/m"), NOON,
	                     &box->mem, &before, &sight, &box->err),
	    ALIS_ESTATE);
	assert_held(pull(box), ALIS_WITHHELD_NOT, taken, "");
	sandbox_run(box, "rm -rf s");
	assert_held(pull_at(box, "q", "", NOON), ALIS_WITHHELD_SHALLOW, "", "");
	assert_held(pull(box), ALIS_WITHHELD_NOT, taken, "");
}

static void notes_what_failed(void **state)
{
	struct sandbox *box = *state;
	struct pulled pulled;
	const char *taken;

	sandbox_run(box, "git init -q r");
	pulled = pull(box);
	assert_int_equal(pulled.sight.why, ALIS_UNFETCHED_EMPTY);
	assert_int_equal(pulled.sight.tried, NOON);
	assert_int_equal(pulled.sight.pulled, 0);
	sandbox_run(box, "rm -rf r");
	assert_int_equal(pull(box).sight.why, ALIS_UNFETCHED_MISSING);
	assert_int_equal(pull_at(box, "ext::sh", "", NOON).sight.why,
	    ALIS_UNFETCHED_ADDRESS);
	taken = begin(box);
	sandbox_run(box, "cd r && git commit -q --amend -m amended");
	pull(box);
	/* What is held stays so while the other side is away. */
	sandbox_run(box, "mv r q");
	pulled = pull_at(box, "r", "", NOON + 7);
	assert_int_equal(pulled.sight.why, ALIS_UNFETCHED_MISSING);
	assert_int_equal(pulled.sight.held, ALIS_WITHHELD_REWRITTEN);
	assert_int_equal(pulled.sight.pulled, NOON);
	assert_int_equal(pulled.sight.tried, NOON + 7);
	assert_string_equal(pulled.sight.commit.text, taken);
}

/* What a pull that was killed may leave, and what nobody has noted. */
static void ends_what_was_begun(void **state)
{
	struct sandbox *box = *state;
	struct pulled pulled;
	const char *next;

	sandbox_run(box, "mkdir -p s/m.ny/refs && echo x >s/m.ny/HEAD");
	begin(box);
	next = commit_more(box, "three");
	sandbox_run(box,
	    "git -C s/m fetch -q \"$PWD/r\" "
	    "main:refs/heads/main main:refs/alis/in/next && "
	    "touch s/m/refs/heads/main.lock s/m/HEAD.lock "
	    "s/m/objects/pack/tmp_pack_x s/m/objects/pack/pack-1.keep "
	    "s/m/.alis-1-0.tmp");
	pulled = pull_at(box, "r", "", NOON + 3);
	assert_string_equal(pulled.sight.commit.text, next);
	assert_true(strcmp(pulled.before.commit.text, next) != 0);
	assert_int_equal(pulled.sight.taken, NOON + 3);
	assert_string_equal(line_of(box,
	                        "find s -name '*.lock' -o -name '*tmp*' -o "
	                        "-name '*.keep' | wc -l"),
	    "0");
	/* The branch was let go of for another, which was not noted. */
	sandbox_run(box,
	    "git -C s/m update-ref refs/alis/was/x main && "
	    "git -C s/m update-ref -d refs/heads/main && "
	    "git -C s/m update-ref refs/heads/main/new refs/alis/was/x");
	assert_held(pull(box), ALIS_WITHHELD_NOT, next, "");
}

static void looks_at_what_is_made_by_hand(void **state)
{
	struct sandbox *box = *state;
	struct alis_sight sight;
	const char *tip;

	make_repo(box);
	assert_int_equal(alis_mirror_look(sandbox_path(box, "s/m"), &box->mem,
	                     &sight, &box->err),
	    ALIS_OK);
	assert_string_equal(sight.commit.text, "");
	sandbox_run(box,
	    "git -C r branch -m main trunk && git clone -q --bare r s/m && "
	    "git -C s/m pack-refs --all");
	assert_int_equal(alis_mirror_look(sandbox_path(box, "s/m"), &box->mem,
	                     &sight, &box->err),
	    ALIS_OK);
	tip = line_of(box, "git -C r rev-parse HEAD");
	assert_string_equal(sight.commit.text, tip);
	assert_text(sight.branch, "trunk");
	tip = commit_more(box, "two");
	assert_held(pull(box), ALIS_WITHHELD_NOT, tip, "");
}

static void joins_packs(void **state)
{
	struct sandbox *box = *state;
	const char *held;

	begin(box);
	sandbox_run(box, "cd r && git commit -q --amend -m amended");
	held = line_of(box, "git -C r rev-parse HEAD");
	pull(box);
	sandbox_run(box, "cd r && git reset -q --hard HEAD@{1}");
	/* Two are there; the 51st is one too many. */
	for (int i = 2; i < 50; i++) {
		commit_more(box, "more");
		pull(box);
	}
	assert_string_equal(
	    line_of(box, "ls s/m/objects/pack/*.pack | wc -l"), "50");
	commit_more(box, "more");
	pull(box);
	assert_string_equal(
	    line_of(box, "ls s/m/objects/pack/*.pack | wc -l"), "1");
	assert_kept(box, held);
}

int test_mirror(void)
{
	static const struct CMUnitTest tests[] = {
		GIT_TEST(takes_what_descends),
		GIT_TEST(holds_what_is_rewritten),
		GIT_TEST(accepts_what_is_held),
		GIT_TEST(holds_what_was_set_back),
		GIT_TEST(holds_another_history),
		GIT_TEST(holds_when_it_is_deleted),
		GIT_TEST(holds_another_default),
		GIT_TEST(follows_the_roster),
		GIT_TEST(holds_what_is_shallow),
		GIT_TEST(notes_what_failed),
		GIT_TEST(ends_what_was_begun),
		GIT_TEST(looks_at_what_is_made_by_hand),
		GIT_TEST(joins_packs),
	};

	return cmocka_run_group_tests_name("mirror", tests, NULL, NULL);
}
