/* SPDX-License-Identifier: MIT */
/*
 * The program at a terminal of its own: what 'alis add' asks, what Tab does,
 * and that nothing is written unless the last answer is yes.
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <termios.h>
#include <time.h>

#include "sandbox.h"

/* The Makefile says which program is tested. */
#ifndef UNIT_PROGRAM
#define UNIT_PROGRAM ""
#endif

/* The signals that end a program at a terminal. */
static const int endings[] = { SIGTERM, SIGINT, SIGHUP, SIGQUIT };

#define WAIT_MS 20000
#define ROOM    20000

/* What is waited for among what is shown since the last answer, what is done
 * elsewhere then, and what is typed. The last row's 'shown' is NULL. */
struct turn {
	const char *shown;
	const char *typed;
	const char *meanwhile;
};

struct terminal {
	int fd;
	pid_t child;
	char shown[ROOM];
	size_t used;
	size_t looked; /* what stands before has been answered */
};

static void child_run(const char *command, const char *name)
{
	setsid();
	int fd = open(name, O_RDWR); /* it becomes the controlling terminal */
	if (fd < 0)
		_exit(120);
	dup2(fd, 0);
	dup2(fd, 1);
	dup2(fd, 2);
	setenv("TERM", "xterm", 1);
	setenv("LC_ALL", "C.UTF-8", 1);
	setenv("LANGUAGE", "en", 1);
	setenv("ALIS_DATE", "2018-12-31", 1);
	unsetenv("ALIS_FILE");
	unsetenv("COLUMNS");
	/* Who runs the tests may ignore them: nohup, a script's background. */
	for (size_t i = 0; i < ALIS_COUNT(endings); i++)
		signal(endings[i], SIG_DFL);
	execl(UNIT_PROGRAM, "alis", command, (char *)NULL);
	_exit(121);
}

static void terminal_begin(struct terminal *t, const char *command)
{
	char name[100];

	memset(t, 0, sizeof(*t));
	t->fd = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
	assert_true(t->fd >= 0);
	assert_int_equal(grantpt(t->fd), 0);
	assert_int_equal(unlockpt(t->fd), 0);
	snprintf(name, sizeof(name), "%s", ptsname(t->fd));
	t->child = fork();
	assert_true(t->child >= 0);
	if (t->child == 0)
		child_run(command, name);
}

static int64_t now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* Take in what is shown; false at its end, or when it has been waited for too
 * long. */
static bool take_in(struct terminal *t, int64_t until)
{
	struct pollfd wait = { t->fd, POLLIN, 0 };
	int64_t left = until - now_ms();
	ssize_t n;

	if (left <= 0 || poll(&wait, 1, (int)left) <= 0 || t->used + 1 >= ROOM)
		return false;
	n = read(t->fd, t->shown + t->used, ROOM - 1 - t->used);
	if (n <= 0)
		return false;
	t->used += (size_t)n;
	t->shown[t->used] = '\0';
	return true;
}

static void turn_take(
    struct sandbox *box, struct terminal *t, const struct turn *turn)
{
	int64_t until = now_ms() + WAIT_MS;
	const char *found;

	while ((found = strstr(t->shown + t->looked, turn->shown)) == NULL)
		if (!take_in(t, until)) {
			kill(t->child, SIGKILL);
			waitpid(t->child, NULL, 0);
			fail_msg("'%s' was waited for; shown was:\n%s",
			    turn->shown, t->shown);
		}
	t->looked = (size_t)(found - t->shown) + strlen(turn->shown);
	if (turn->meanwhile != NULL)
		sandbox_run(box, "%s", turn->meanwhile);
	assert_int_equal(alis_fd_write(t->fd, alis_str_of(turn->typed)), 0);
}

/* What the program ends with; one that does not end is killed. What it shows
 * then is read, so that it waits for no reader. */
static int ended(struct terminal *t)
{
	int64_t until = now_ms() + WAIT_MS;
	int status = 0;

	while (take_in(t, until))
		;
	if (now_ms() >= until)
		kill(t->child, SIGKILL);
	assert_int_equal(waitpid(t->child, &status, 0), t->child);
	return status;
}

/* Run a command through the turns; what it ends with. */
static int talk_to(struct sandbox *box, const char *command,
    const struct turn *turns, struct terminal *t)
{
	int status;

	terminal_begin(t, command);
	for (; turns->shown != NULL; turns++)
		turn_take(box, t, turns);
	status = ended(t);
	close(t->fd);
	return status;
}

static int talk(
    struct sandbox *box, const struct turn *turns, struct terminal *t)
{
	return talk_to(box, "add", turns, t);
}

static void journal_make(struct sandbox *box)
{
	sandbox_run(box,
	    "mkdir -p journal && cat >loggbok.alis <<'END'\n"
	    "alis Kari Nordmann\n"
	    "    regelverk: allmennmedisin-2017\n"
	    "veileder Ola Hansen\n"
	    "veileder Olga Eksempel\n"
	    "alias XX = Ola Hansen\n"
	    "inkluder journal/*.alis\n"
	    "END\n"
	    "cat >journal/2018.alis <<'END'\n"
	    "2018-01-08.. * tjeneste 100 %% allmennpraksis\n"
	    "2018-03-17 * vakt Nordhordland legevakt | natt\n"
	    "END\n"
	    "cp journal/2018.alis was\n"
	    /* The terminal library keeps a string, as it says itself. */
	    "echo leak:_nc_trim_sgr0 >home/lsan");
	setenv(
	    "LSAN_OPTIONS", "suppressions=home/lsan:print_suppressions=0", 1);
}

static int begin(void **state)
{
	*state = sandbox_new();
	journal_make(*state);
	return unit_begin(state);
}

static int end(void **state)
{
	sandbox_free(*state);
	return unit_end(state);
}

#define KIND   "Kind: "
#define DAY    "Day, or period A..B (empty: 2018-12-31): "
#define AMOUNT "amount 1,5 t: "
#define WHAT   "What, who or where: "
#define NOTE   "Note: "
#define WRITE  "Write it? yes or no: "

/* Tab by the rule book's kinds, the journal's words, the directives; a step
 * back by the arrow, and by '<'. ^U empties the line. */
static void asks_completes_and_writes(void **state)
{
	static const struct turn turns[] = {
		{ KIND, "vagt\n", NULL },
		{ "did you mean 'vakt'?", "", NULL },
		{ KIND, "\x15XX\n", NULL },
		{ "'XX' is not a known kind", "", NULL },
		{ KIND, "\x15veiled\t\n", NULL },
		{ DAY, "2018-02-30\n", NULL },
		{ "write a day", "", NULL },
		{ DAY, "\0252018-02-03\n", NULL },
		{ AMOUNT, "90\n", NULL },
		{ "write a time", "", NULL },
		{ AMOUNT, "\02590 min\n", NULL },
		{ WHAT, "ol\t\t", NULL },
		{ "Olga Eksempel", "a \t\n", NULL },
		{ NOTE, "\033[A", NULL },
		{ WHAT, "\n", NULL },
		{ NOTE, "<\n", NULL },
		{ WHAT, "\n", NULL },
		{ NOTE, "Bl\xC3\xA5r\xC3\xB8r\n", NULL },
		{ WRITE, "yes\n", NULL },
		{ NULL, NULL, NULL },
	};
	struct sandbox *box = *state;
	struct terminal t;

	assert_int_equal(talk(box, turns, &t), 0);
	assert_string_equal(sandbox_run(box, "diff was journal/2018.alis || :"),
	    "1a2\n> 2018-02-03     veiledning 90 min Ola Hansen | "
	    "Bl\xC3\xA5r\xC3\xB8r\n");
}

/* What another program saves while the question is asked is not lost. */
static void reads_again_before_writing(void **state)
{
	static const struct turn turns[] = {
		{ KIND, "vakt\n", NULL },
		{ DAY, "\n", NULL },
		{ AMOUNT, "16-23\n", NULL },
		{ WHAT, "n\t\n", NULL },
		{ NOTE, "\n", NULL },
		{ WRITE, "ja\n",
		    "echo '2018-04-01 * vakt Stord' >>journal/2018.alis" },
		{ NULL, NULL, NULL },
	};
	struct sandbox *box = *state;
	struct terminal t;

	assert_int_equal(talk(box, turns, &t), 0);
	assert_string_equal(sandbox_run(box, "tail -n +3 journal/2018.alis"),
	    "2018-04-01 * vakt Stord\n"
	    "2018-12-31 16:00-23:00 vakt Nordhordland legevakt\n");
}

static void check_untouched(struct sandbox *box)
{
	assert_string_equal(sandbox_run(box,
	                        "cmp was journal/2018.alis && "
	                        "ls -A . journal"),
	    ".:\nhome\njournal\nloggbok.alis\nwas\n\njournal:\n2018.alis\n");
}

/* An entry with an error is told, and asked for again. */
static void writes_only_on_yes(void **state)
{
	static const struct turn turns[] = {
		{ KIND, "veiledning\n", NULL },
		{ DAY, "\0252018-03-01..2018-03-02\n", NULL },
		{ AMOUNT, "\n", NULL },
		{ WHAT, "Ola Hansen\n", NULL },
		{ NOTE, "\n", NULL },
		{ "A041", "", NULL },
		{ NOTE, "\033[A", NULL },
		{ WHAT, "\033[A", NULL },
		{ AMOUNT, "\033[A", NULL },
		{ DAY, "\0252018-03-01\n", NULL },
		{ AMOUNT, "1 t\n", NULL },
		{ WHAT, "\n", NULL },
		{ NOTE, "\n", NULL },
		{ "2018-03-01     veiledning 1 t Ola Hansen", "", NULL },
		{ WRITE, "maybe\n", NULL },
		{ "write yes or no", "", NULL },
		{ WRITE, "\x15no\n", NULL },
		{ "nothing is written", "", NULL },
		{ NULL, NULL, NULL },
	};
	struct sandbox *box = *state;
	struct terminal t;
	int status = talk(box, turns, &t);

	assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 1);
	check_untouched(box);
}

/* Ctrl-C kills, Ctrl-D ends; at any question, also in a line that has text. */
static void leaves_the_file_alone(void **state)
{
	static const struct turn turns[] = {
		{ KIND, "vakt\n", NULL },
		{ DAY, "\n", NULL },
		{ AMOUNT, "\n", NULL },
		{ WHAT, "Stord\n", NULL },
		{ NOTE, "\n", NULL },
		{ WRITE, "", NULL },
	};
	struct sandbox *box = *state;
	struct terminal t;

	for (size_t last = 0; last < 2 * ALIS_COUNT(turns); last++) {
		struct turn some[ALIS_COUNT(turns) + 1] = { 0 };
		bool kills = last % 2 == 0;
		int status;
		memcpy(some, turns, (last / 2 + 1) * sizeof(*turns));
		some[last / 2].typed = kills ? "y\x03" : "y\x04";
		status = talk(box, some, &t);
		unit_check(kills
		        ? WIFSIGNALED(status) && WTERMSIG(status) == SIGINT
		        : WIFEXITED(status) && WEXITSTATUS(status) == 1,
		    turns[last / 2].shown);
		check_untouched(box);
	}
}

/* ---- alis attest ---- */

#define RIGHT "Is it right? yes, no, all, quit: "
#define MEANT " as Ola Hansen? yes or no: "

/* A journal of four entries that await Ola Hansen, who sits at the terminal. */
static void entries_make(struct sandbox *box)
{
	sandbox_run(box,
	    "for day in 05 06 07 08; do echo "
	    "2018-02-$day veiledning 1 t Ola Hansen; done >>journal/2018.alis "
	    "&& cp journal/2018.alis was && git init -q . && "
	    "git config user.name 'Ola Hansen' && "
	    "git config user.email ola@masfjorden.example && "
	    "git add loggbok.alis journal && git commit -q -m first");
}

/* What was marked, and the subjects of the commits, the newest first. */
static const char *marked(struct sandbox *box)
{
	return sandbox_run(box,
	    "grep -h ' [*] veil' journal/2018.alis | cut -c9-10; "
	    "git log --format=%%s; git status --porcelain journal");
}

static void attests_what_is_accepted(void **state)
{
	static const struct turn turns[] = {
		{ "1 of 4: journal/2018.alis:3", "", NULL },
		{ "2018-02-05 veiledning", "", NULL },
		{ "gives 1 t to veiledning", "", NULL },
		{ RIGHT, "maybe\n", NULL },
		{ "write yes, no, all or quit", "", NULL },
		{ RIGHT, "ja\n", NULL },
		{ "2018-02-06 veiledning", "", NULL },
		{ RIGHT, "n\n", NULL },
		{ RIGHT, "all\n", NULL },
		{ "4 of 4", "", NULL },
		{ "Confirm 3" MEANT, "y\n", NULL },
		{ NULL, NULL, NULL },
	};
	struct sandbox *box = *state;
	struct terminal t;

	entries_make(box);
	assert_int_equal(talk_to(box, "attest", turns, &t), 0);
	assert_string_equal(marked(box),
	    "05\n07\n08\nOla Hansen bekrefter 3 føringer\nfirst\n");
}

/* To quit keeps what was accepted; the last question has the last word. */
static void attests_nothing_unmeant(void **state)
{
	static const struct turn quits[] = {
		{ RIGHT, "y\n", NULL },
		{ RIGHT, "q\n", NULL },
		{ "Confirm 1" MEANT, "n\n", NULL },
		{ "nothing is written", "", NULL },
		{ NULL, NULL, NULL },
	};
	static const struct turn ends[] = {
		{ RIGHT, "a\n", NULL },
		{ "Confirm 4" MEANT, "\x04", NULL },
		{ "nothing is written", "", NULL },
		{ NULL, NULL, NULL },
	};
	static const struct turn refuses[] = {
		{ RIGHT, "n\n", NULL },
		{ RIGHT, "\x04", NULL },
		{ "nothing is written", "", NULL },
		{ NULL, NULL, NULL },
	};
	const struct turn *const stories[] = { quits, ends, refuses };
	struct sandbox *box = *state;
	struct terminal t;

	entries_make(box);
	for (size_t i = 0; i < ALIS_COUNT(stories); i++) {
		int status = talk_to(box, "attest", stories[i], &t);
		assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 1);
		assert_string_equal(marked(box), "first\n");
	}
}

/* What is saved or committed while the supervisor reads is not overwritten,
 * nor committed unseen. */
static void attests_what_was_shown(void **state)
{
	static const struct turn saved[] = {
		{ RIGHT, "a\n", NULL },
		{ "Confirm 4" MEANT, "y\n",
		    "sed -i '3s/1 t/9 t/' journal/2018.alis" },
		{ "another program changed", "", NULL },
		{ NULL, NULL, NULL },
	};
	static const struct turn committed[] = {
		{ RIGHT, "a\n", NULL },
		{ "Confirm 4" MEANT, "y\n",
		    "git commit -q --allow-empty -m other" },
		{ NULL, NULL, NULL },
	};
	struct sandbox *box = *state;
	struct terminal t;
	int status;

	entries_make(box);
	status = talk_to(box, "attest", saved, &t);
	assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 3);
	assert_string_equal(marked(box), "first\n M journal/2018.alis\n");
	sandbox_run(box, "git checkout -q journal");
	status = talk_to(box, "attest", committed, &t);
	assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 3);
	assert_string_equal(marked(box), "other\nfirst\n");
}

/* A signal in the middle of a question: the terminal's modes are what they
 * were, and nothing is written. The one end tells the modes of both. */
static void signals_put_the_terminal_back(void **state)
{
	static const struct turn kind = { KIND, "va", NULL };
	struct sandbox *box = *state;

	for (size_t i = 0; i < ALIS_COUNT(endings); i++) {
		struct termios before, during, after;
		struct terminal t;
		int status;
		terminal_begin(&t, "add");
		assert_int_equal(tcgetattr(t.fd, &before), 0);
		turn_take(box, &t, &kind);
		assert_int_equal(tcgetattr(t.fd, &during), 0);
		kill(t.child, endings[i]);
		status = ended(&t);
		assert_int_equal(tcgetattr(t.fd, &after), 0);
		assert_int_not_equal(during.c_lflag, before.c_lflag);
		assert_int_equal(after.c_lflag, before.c_lflag);
		assert_int_equal(after.c_iflag, before.c_iflag);
		assert_int_equal(after.c_oflag, before.c_oflag);
		assert_true(WIFSIGNALED(status));
		assert_int_equal(WTERMSIG(status), endings[i]);
		check_untouched(box);
		close(t.fd);
	}
}

int test_terminal(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
		    asks_completes_and_writes, begin, end),
		cmocka_unit_test_setup_teardown(
		    reads_again_before_writing, begin, end),
		cmocka_unit_test_setup_teardown(writes_only_on_yes, begin, end),
		cmocka_unit_test_setup_teardown(
		    leaves_the_file_alone, begin, end),
		cmocka_unit_test_setup_teardown(
		    attests_what_is_accepted, begin, end),
		cmocka_unit_test_setup_teardown(
		    attests_nothing_unmeant, begin, end),
		cmocka_unit_test_setup_teardown(
		    attests_what_was_shown, begin, end),
		cmocka_unit_test_setup_teardown(
		    signals_put_the_terminal_back, begin, end),
	};
	return cmocka_run_group_tests_name("terminal", tests, NULL, NULL);
}
