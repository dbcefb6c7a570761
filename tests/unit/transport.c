/* SPDX-License-Identifier: MIT */
/* What transports bring of repositories of this machine. Those of servers are
 * tested by tests/servers/servers.sh. */
#include <alis/mirror.h>

#include "gitbox.h"

#define INTO ALIS_STR("refs/alis/in/main")

/* 'r' with three commits, and an empty mirror 'm'. */
static void make_both(struct sandbox *box)
{
	make_repo(box);
	sandbox_run(box,
	    "cd r && echo two >>" JOURNAL " && git commit -qam second && "
	    "echo three >>" JOURNAL " && git commit -qam third && "
	    "git branch old HEAD~1 && git tag v1 && cd .. && "
	    "git init -q --bare m");
}

static struct alis_pulling usual(void)
{
	return (struct alis_pulling){
		.transport = ALIS_TRANSPORT_LIBGIT2,
		.local = true,
		.seconds = 30,
		.bytes_most = 1000000,
	};
}

static struct alis_fetched fetch(struct sandbox *box,
    const struct alis_pulling *how, const char *from, const char *branch)
{
	struct alis_address address =
	    alis_address_read(alis_str_of(from), &box->mem);
	struct alis_fetched fetched;

	alis_address_root(&address, alis_str_of(box->top), &box->mem);
	if (alis_transport_fetch(how, &address, sandbox_path(box, "m"),
	        alis_str_of(branch), INTO, &box->mem, &fetched, &box->err) < 0)
		fail_msg("%s", told(&box->err, &box->mem));
	return fetched;
}

#define assert_ref(box, rev) \
	assert_string_equal( \
	    line_of(box, "git -C m rev-parse refs/alis/in/main"), \
	    line_of(box, "git -C r rev-parse " rev))

static void fetches_the_default(void **state)
{
	struct sandbox *box = *state;
	struct alis_pulling how = usual();
	struct alis_fetched got;

	make_both(box);
	got = fetch(box, &how, "r", "");
	assert_int_equal(got.why, ALIS_FETCHED);
	assert_text(got.default_branch, "main");
	assert_true(got.has_branch);
	assert_false(got.is_shallow);
	assert_ref(box, "main");
	assert_string_equal(
	    got.tip.text, line_of(box, "git -C r rev-parse main"));
	assert_string_equal(line_of(box, "git -C m for-each-ref | wc -l"), "1");
	sandbox_run(box, "git -C m fsck --strict --no-dangling");
	/* Once more, with nothing new; then with something. */
	got = fetch(box, &how, "r", "");
	assert_int_equal(got.why, ALIS_FETCHED);
	sandbox_run(box, "cd r && git commit -q --allow-empty -m fourth");
	got = fetch(box, &how, "r", "");
	assert_int_equal(got.why, ALIS_FETCHED);
	assert_ref(box, "main");
}

static void moves_quarantine_back(void **state)
{
	struct sandbox *box = *state;
	struct alis_pulling how = usual();
	struct alis_fetched got;

	make_both(box);
	fetch(box, &how, "r", "main");
	got = fetch(box, &how, "r", "old");
	assert_int_equal(got.why, ALIS_FETCHED);
	assert_text(got.default_branch, "main");
	assert_ref(box, "old");
	got = fetch(box, &how, "r", "borte");
	assert_int_equal(got.why, ALIS_FETCHED);
	assert_false(got.has_branch);
	assert_string_equal(got.tip.text, "");
	assert_ref(box, "old");
}

static void names_what_it_cannot_fetch(void **state)
{
	struct sandbox *box = *state;
	struct alis_pulling how = usual();
	struct alis_fetched got;

	make_both(box);
	assert_int_equal(
	    fetch(box, &how, "borte", "").why, ALIS_UNFETCHED_MISSING);
	sandbox_run(box,
	    "mkdir none && git init -q empty && "
	    "git init -q --object-format=sha256 long && cd long && "
	    "git commit -q --allow-empty -m x");
	assert_int_equal(
	    fetch(box, &how, "none", "").why, ALIS_UNFETCHED_MISSING);
	assert_int_equal(
	    fetch(box, &how, "empty", "").why, ALIS_UNFETCHED_EMPTY);
	assert_int_equal(
	    fetch(box, &how, "long", "").why, ALIS_UNFETCHED_FORMAT);
	sandbox_run(box, "git clone -q --depth 1 \"file://$PWD/r\" short 2>&1");
	got = fetch(box, &how, "short", "");
	assert_int_equal(got.why, ALIS_FETCHED);
	assert_true(got.is_shallow);
	assert_string_equal(
	    got.tip.text, line_of(box, "git -C r rev-parse main"));
	assert_string_equal(line_of(box, "git -C m for-each-ref | wc -l"), "0");
}

static void breaks_off_what_is_large(void **state)
{
	struct sandbox *box = *state;
	struct alis_pulling how = usual();

	make_both(box);
	sandbox_run(box,
	    "cd r && head -c 2000000 /dev/urandom >stor && git add stor && "
	    "git commit -qm stor");
	assert_int_equal(fetch(box, &how, "r", "").why, ALIS_UNFETCHED_LARGE);
	assert_string_equal(line_of(box, "git -C m for-each-ref | wc -l"), "0");
	how.bytes_most = 3000000;
	assert_int_equal(fetch(box, &how, "r", "").why, ALIS_FETCHED);
}

static void goes_only_where_it_may(void **state)
{
	struct sandbox *box = *state;
	struct alis_pulling how = usual();

	make_both(box);
	how.local = false;
	assert_int_equal(fetch(box, &how, "r", "").why, ALIS_UNFETCHED_ADDRESS);
	assert_int_equal(fetch(box, &how, "git://127.0.0.1:1/r", "").why,
	    ALIS_UNFETCHED_ADDRESS);
	assert_int_equal(
	    fetch(box, &how, "ext::id", "").why, ALIS_UNFETCHED_ADDRESS);
	how.local = true;
	assert_int_equal(
	    fetch(box, &how, "r", "a:b").why, ALIS_UNFETCHED_ADDRESS);
	assert_int_equal(
	    fetch(box, &how, "r", "*").why, ALIS_UNFETCHED_ADDRESS);
	assert_int_equal(
	    fetch(box, &how, "r", "-f").why, ALIS_UNFETCHED_ADDRESS);
}

int test_transport(void)
{
	static const struct CMUnitTest tests[] = {
		GIT_TEST(fetches_the_default),
		GIT_TEST(moves_quarantine_back),
		GIT_TEST(names_what_it_cannot_fetch),
		GIT_TEST(breaks_off_what_is_large),
		GIT_TEST(goes_only_where_it_may),
	};

	return cmocka_run_group_tests_name("transport", tests, NULL, NULL);
}
