/* SPDX-License-Identifier: MIT */
/* What git, ssh and curl said, as it was collected from servers: each must be
 * told for what it is, whatever else is said around it. */
#include "../../src/mirror/transport.h"

#include "unit.h"

#define GIT_REST \
	"fatal: Could not read from remote repository.\n\n" \
	"Please make sure you have the correct access rights\n" \
	"and the repository exists.\n"

struct said_row {
	const char *said;
	enum alis_unfetched why;
	const char *line; /* that is shown */
	long status;
};

static const struct said_row said_rows[] = {
	/* ssh: OpenSSH 9.2 */
	{ "ssh: connect to host git.example port 22: Connection refused\r\n" GIT_REST,
	    ALIS_UNFETCHED_UNREACHABLE,
	    "ssh: connect to host git.example port 22: Connection refused",
	    128 },
	{ "ssh: Could not resolve hostname git.invalid: Name or service not "
	  "known\r\n" GIT_REST,
	    ALIS_UNFETCHED_UNREACHABLE,
	    "ssh: Could not resolve hostname git.invalid: Name or service not "
	    "known",
	    128 },
	{ "No ED25519 host key is known for git.example and you have "
	  "requested strict checking.\r\nHost key verification failed.\r\n" GIT_REST,
	    ALIS_UNFETCHED_HOST_KEY, "Host key verification failed.", 128 },
	{ "kari@git.example: Permission denied (publickey).\r\n" GIT_REST,
	    ALIS_UNFETCHED_CREDENTIALS,
	    "kari@git.example: Permission denied (publickey).", 128 },
	{ "Received disconnect from 127.0.0.1 port 22:2: Too many "
	  "authentication failures\r\n" GIT_REST,
	    ALIS_UNFETCHED_CREDENTIALS,
	    "Received disconnect from 127.0.0.1 port 22:2: Too many "
	    "authentication failures",
	    128 },
	{ "Connection timed out during banner exchange\r\nConnection to "
	  "127.0.0.1 port 22 timed out\r\n" GIT_REST,
	    ALIS_UNFETCHED_SLOW, "Connection timed out during banner exchange",
	    128 },
	{ "kex_exchange_identification: Connection closed by remote host\r\n" GIT_REST,
	    ALIS_UNFETCHED_CUT_OFF,
	    "kex_exchange_identification: Connection closed by remote host",
	    128 },
	{ "fatal: '/srv/borte.git' does not appear to be a git repository\n" GIT_REST,
	    ALIS_UNFETCHED_MISSING,
	    "fatal: '/srv/borte.git' does not appear to be a git repository",
	    128 },
	{ "ERROR: Repository not found.\n" GIT_REST, ALIS_UNFETCHED_MISSING,
	    "ERROR: Repository not found.", 128 },
	/* https: git 2.39 with curl 7.88 */
	{ "fatal: unable to access 'https://git.example/x/': Failed to "
	  "connect to git.example port 443 after 0 ms: Couldn't connect to "
	  "server\n",
	    ALIS_UNFETCHED_UNREACHABLE,
	    "fatal: unable to access 'https://git.example/x/': Failed to "
	    "connect to git.example port 443 after 0 ms: Couldn't connect to "
	    "server",
	    128 },
	{ "fatal: unable to access 'https://git.invalid/x/': Could not "
	  "resolve host: git.invalid\n",
	    ALIS_UNFETCHED_UNREACHABLE,
	    "fatal: unable to access 'https://git.invalid/x/': Could not "
	    "resolve host: git.invalid",
	    128 },
	{ "fatal: unable to access 'https://git.example/x/': The requested "
	  "URL returned error: 503\n",
	    ALIS_UNFETCHED_UNREACHABLE,
	    "fatal: unable to access 'https://git.example/x/': The requested "
	    "URL returned error: 503",
	    128 },
	{ "fatal: unable to access 'https://git.example/x/': server "
	  "certificate verification failed. CAfile: none CRLfile: none\n",
	    ALIS_UNFETCHED_HOST_KEY,
	    "fatal: unable to access 'https://git.example/x/': server "
	    "certificate verification failed. CAfile: none CRLfile: none",
	    128 },
	{ "fatal: Authentication failed for 'https://git.example/x/'\n",
	    ALIS_UNFETCHED_CREDENTIALS,
	    "fatal: Authentication failed for 'https://git.example/x/'", 128 },
	{ "fatal: could not read Username for 'https://git.example': "
	  "terminal prompts disabled\n",
	    ALIS_UNFETCHED_CREDENTIALS,
	    "fatal: could not read Username for 'https://git.example': "
	    "terminal prompts disabled",
	    128 },
	{ "remote: Repository not found.\n"
	  "fatal: repository 'https://git.example/x/' not found\n",
	    ALIS_UNFETCHED_MISSING,
	    "fatal: repository 'https://git.example/x/' not found", 128 },
	{ "error: RPC failed; curl 18 transfer closed with outstanding read "
	  "data remaining\nerror: 4022 bytes of body are still expected\n"
	  "fetch-pack: unexpected disconnect while reading sideband packet\n"
	  "fatal: early EOF\nfatal: fetch-pack: invalid index-pack output\n",
	    ALIS_UNFETCHED_CUT_OFF, "fatal: early EOF", 128 },
	/* the daemon and the repository */
	{ "fatal: remote error: access denied or repository not exported: "
	  "/borte.git\n",
	    ALIS_UNFETCHED_MISSING,
	    "fatal: remote error: access denied or repository not exported: "
	    "/borte.git",
	    128 },
	{ "fatal: unable to connect to 127.0.0.1:\n127.0.0.1[0: 127.0.0.1]: "
	  "errno=Connection refused\n\n",
	    ALIS_UNFETCHED_UNREACHABLE,
	    "127.0.0.1[0: 127.0.0.1]: errno=Connection refused", 128 },
	{ "fatal: mismatched algorithms: client sha1; server sha256\n",
	    ALIS_UNFETCHED_FORMAT,
	    "fatal: mismatched algorithms: client sha1; server sha256", 128 },
	{ "error: object 6c1e: duplicateEntries: contains duplicate file "
	  "entries\nfatal: fsck error in packed object\n"
	  "fatal: fetch-pack: invalid index-pack output\n",
	    ALIS_UNFETCHED_BROKEN, "fatal: fsck error in packed object", 128 },
	{ "fatal: fetch-pack: invalid index-pack output\n",
	    ALIS_UNFETCHED_LARGE,
	    "fatal: fetch-pack: invalid index-pack output", 128 },
	{ "fatal: transport 'ssh' not allowed\n", ALIS_UNFETCHED_ADDRESS,
	    "fatal: transport 'ssh' not allowed", 128 },
	{ "git: 'remote-https' is not a git command. See 'git --help'.\n",
	    ALIS_UNFETCHED_NO_GIT,
	    "git: 'remote-https' is not a git command. See 'git --help'.",
	    128 },
	/* what a server may put into git's mouth */
	{ "remote: Host key verification failed.\nfatal: early EOF\n",
	    ALIS_UNFETCHED_CUT_OFF, "fatal: early EOF", 128 },
	{ "remote: hei\nfatal: noe annet\n", ALIS_UNFETCHED_OTHER,
	    "fatal: noe annet", 128 },
	{ "", ALIS_UNFETCHED_OTHER, "", 1 },
	{ "", ALIS_UNFETCHED_LARGE, "", 128 + 25 },
};

static void tells_why(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(said_rows); i++) {
		const struct said_row *row = &said_rows[i];
		struct alis__git_words words =
		    alis__git_told((int)row->status, alis_str_of(row->said));
		unit_check(words.why == row->why, row->said);
		unit_check(alis_str_is(words.line, row->line), row->said);
	}
}

static void tells_what_is_no_failure_of_theirs(void **state)
{
	struct alis__git_words words;

	(void)state;
	words = alis__git_told(128,
	    ALIS_STR("fatal: couldn't find remote ref refs/heads/borte\n"));
	unit_check(words.no_branch, "a branch");
	words = alis__git_told(0,
	    ALIS_STR("warning: rejected refs/alis/in/x because shallow roots "
	             "are not allowed to be updated\n"));
	unit_check(words.is_shallow, "shallow");
	words = alis__git_told(128,
	    ALIS_STR("error: unable to write file objects/pack/tmp_pack_x: No "
	             "space left on device\nfatal: early EOF\n"));
	unit_check(words.is_here, "a full disk");
	words = alis__git_told(128,
	    ALIS_STR("error: cannot lock ref 'refs/alis/in/x': Unable to "
	             "create '/m/refs/alis/in/x.lock': File exists.\n"));
	unit_check(words.is_locked, "a lock");
}

int test_gitsaid(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(tells_why),
		UNIT_TEST(tells_what_is_no_failure_of_theirs),
	};

	return cmocka_run_group_tests_name("gitsaid", tests, NULL, NULL);
}
