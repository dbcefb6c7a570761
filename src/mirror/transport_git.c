/* SPDX-License-Identifier: MIT */
#include "transport.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#define SECONDS_MOST 3600 /* where nobody has said how long */
#define LIST_MOST    ((size_t)1 << 20)
#define WORDS_MOST   96

/* What HEAD of the other side is: equal to the branch, it is its default. */
#define DEFAULT_REF "refs/alis/default"
#define HEADS       "refs/heads/"

#define SHA256_DIGITS 64

/* One fetch, of up to three commands within one deadline. */
struct job {
	const struct alis_pulling *how;
	const struct alis_address *address;
	alis_str mirror;
	alis_str branch;
	alis_str into;
	struct alis_arena *mem;
	struct alis_fetched *fetched;
	int64_t end; /* seconds on a clock that nobody sets */
};

static int64_t now(void)
{
	struct timespec t = { 0, 0 };

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec;
}

/* ---- the command ---- */

struct words {
	const char *at[WORDS_MOST];
	size_t n;
};

static void put(struct words *words, const char *word)
{
	if (words->n + 1 < WORDS_MOST)
		words->at[words->n++] = word;
}

static void put_all(struct words *words, const char *const *all)
{
	for (; *all != NULL; all++)
		put(words, *all);
}

static const char *text(struct job *it, const char *head, alis_str tail)
{
	const alis_str parts[] = { alis_str_of(head), tail };

	return alis_str_join(it->mem, parts, ALIS_COUNT(parts)).at;
}

/*
 * What no configuration of the user's may change. Only the address's own
 * protocol is spoken, by this and by GIT_ALLOW_PROTOCOL, which no setting
 * overrules; nothing is run but what fetches; every object is looked at before
 * it is kept.
 */
static const char *const settings[] = {
	"-c",
	"protocol.allow=never",
	"-c",
	"protocol.version=2",
	"-c",
	"transfer.fsckObjects=true",
	"-c",
	"fetch.fsckObjects=true",
	"-c",
	"fetch.unpackLimit=1",
	"-c",
	"fetch.writeCommitGraph=false",
	"-c",
	"fetch.recurseSubmodules=false",
	"-c",
	"core.hooksPath=/dev/null",
	"-c",
	"core.fsmonitor=false",
	"-c",
	"core.alternateRefsCommand=",
	"-c",
	"core.bigFileThreshold=16m",
	"-c",
	"core.askPass=",
	"-c",
	"pack.threads=1",
	"-c",
	"gc.auto=0",
	"-c",
	"maintenance.auto=false",
	"-c",
	"credential.interactive=never",
	"-c",
	"http.sslVerify=true",
	"-c",
	"http.lowSpeedLimit=100",
	"-c",
	"http.lowSpeedTime=30",
	NULL,
};

/* Of the environment: what would lead git elsewhere, and who would ask. */
static const char *const variables[] = {
	"GIT_DIR",
	"GIT_COMMON_DIR",
	"GIT_WORK_TREE",
	"GIT_INDEX_FILE",
	"GIT_NAMESPACE",
	"GIT_OBJECT_DIRECTORY",
	"GIT_ALTERNATE_OBJECT_DIRECTORIES",
	"GIT_QUARANTINE_PATH",
	"GIT_SHALLOW_FILE",
	"GIT_GRAFT_FILE",
	"GIT_REPLACE_REF_BASE",
	"GIT_CONFIG",
	"GIT_CONFIG_SYSTEM",
	"GIT_CONFIG_PARAMETERS",
	"GIT_CONFIG_COUNT",
	"GIT_PROTOCOL",
	"GIT_SSL_NO_VERIFY",
	"GIT_TRACE",
	"GIT_TRACE_CURL",
	"GIT_TRACE_PACKET",
	"GIT_CURL_VERBOSE",
	"GIT_CONFIG_NOSYSTEM=1",
	"GIT_NO_REPLACE_OBJECTS=1",
	"GIT_NO_LAZY_FETCH=1",
	"GIT_OPTIONAL_LOCKS=0",
	"GIT_TERMINAL_PROMPT=0",
	"GIT_ASKPASS=",
	"SSH_ASKPASS",
	"SSH_ASKPASS_REQUIRE=never",
	"GCM_INTERACTIVE=never",
	NULL,
};

static const char *protocol(const struct alis_address *address)
{
	switch (address->kind) {
	case ALIS_ADDRESS_HTTPS:
		return "https";
	case ALIS_ADDRESS_SSH:
		return "ssh";
	case ALIS_ADDRESS_GIT:
		return "git";
	case ALIS_ADDRESS_LOCAL:
		return "file";
	case ALIS_ADDRESS_BAD:
		break;
	}
	return "none";
}

/* The environment. The user's own configuration counts where it may have to say
 * who he is; elsewhere it is passed by. */
static int environment(
    struct job *it, struct words *words, struct alis_err *err)
{
	enum alis_address_kind kind = it->address->kind;
	bool is_own = false;

	put_all(words, variables);
	put(words,
	    text(
	        it, "GIT_ALLOW_PROTOCOL=", alis_str_of(protocol(it->address))));
	if (kind != ALIS_ADDRESS_HTTPS && kind != ALIS_ADDRESS_SSH)
		put(words, "GIT_CONFIG_GLOBAL=/dev/null");
	if (kind == ALIS_ADDRESS_SSH) {
		if (alis__ssh_is_own(it->mem, &is_own, err) < 0)
			return err->code;
		if (!is_own)
			put(words,
			    text(it, "GIT_SSH_COMMAND=",
			        alis__ssh_command(
			            it->how, it->address->host, it->mem)));
	}
	return ALIS_OK;
}

/* What a command came to: 0 and 'told' says how, unless it was well. */
static int run(struct job *it, const struct words *tail, alis_str *out,
    bool *is_well, struct alis__git_words *told, struct alis_err *err)
{
	struct words argv = { .n = 0 }, env = { .n = 0 };
	int64_t left = it->end - now();
	struct alis_program program = {
		.argv = argv.at,
		.variables = env.at,
		.seconds = left > 0 ? (int)left : 1,
		.output_most = LIST_MOST,
		.file_most = it->how->bytes_most,
	};
	struct alis_ended ended;
	char allow[40];

	*told = (struct alis__git_words){ .why = ALIS_FETCHED };
	*is_well = false;
	put(&argv, "git");
	put(&argv, text(it, "--git-dir=", it->mirror));
	put_all(&argv, settings);
	snprintf(allow, sizeof(allow), "protocol.%s.allow=always",
	    protocol(it->address));
	put(&argv, "-c");
	put(&argv, allow);
	put_all(&argv, tail->at);
	if (environment(it, &env, err) < 0)
		return err->code;
	if (alis_io_run(&program, it->mem, &ended, err) < 0) {
		if (err->code != ALIS_ELIMIT)
			return err->code;
		told->why = now() >= it->end ? ALIS_UNFETCHED_SLOW
		                             : ALIS_UNFETCHED_LARGE;
		*is_well = false;
		return ALIS_OK;
	}
	*out = ended.out;
	*is_well = ended.status == 0;
	/* A branch that is cut off is refused with a warning. */
	*told = alis__git_told(ended.status, ended.said);
	if (told->is_locked)
		return alis_fail(err, ALIS_ELOCKED,
		    "another git is writing to '%1'", it->mirror);
	if (told->is_here && !*is_well) {
		alis_fail(err, ALIS_EIO, "cannot write to '%1'", it->mirror);
		return alis_err_reason(
		    err, alis_str_copy(told->line, it->mem).at);
	}
	return ALIS_OK;
}

/* The other side said no. */
static int refuse(struct job *it, const struct alis__git_words *told)
{
	it->fetched->why =
	    told->why != ALIS_FETCHED ? told->why : ALIS_UNFETCHED_OTHER;
	it->fetched->said = alis_str_part(
	    told->line, 0, told->line.n < 400 ? told->line.n : 400);
	return ALIS_OK;
}

/* ---- what there is ---- */

/* What 'git ls-remote --symref' shows of a repository. */
struct listed {
	alis_str head; /* the branch that HEAD names */
	alis_str head_id;
	alis_str same; /* the first branch at that commit */
	alis_str tip;  /* of the branch that was asked for */
	size_t branches;
};

static void read_line(struct job *it, alis_str line, struct listed *listed)
{
	const alis_str symref = ALIS_STR("ref: " HEADS);
	alis_cut cut = alis_str_cut(line, '\t');
	alis_str name = alis_str_from(cut.tail, strlen(HEADS));

	if (alis_str_is(cut.tail, "HEAD") && alis_str_starts(cut.head, symref))
		listed->head = alis_str_from(cut.head, symref.n);
	else if (alis_str_is(cut.tail, "HEAD"))
		listed->head_id = cut.head;
	if (!alis_str_starts(cut.tail, ALIS_STR(HEADS)))
		return;
	listed->branches++;
	if (alis_str_same(name, it->branch))
		listed->tip = cut.head;
	if (listed->same.n == 0 && alis_str_same(cut.head, listed->head_id))
		listed->same = name;
}

/* Ask which branch is the default one, and for the tip of ours. */
static int list(struct job *it, struct alis_err *err)
{
	struct words words = { .n = 0 };
	struct listed listed = { .tip = ALIS_STR("") };
	struct alis__git_words told;
	alis_str out = ALIS_STR("");
	alis_cut cut;
	bool is_well = false;

	put(&words, "ls-remote");
	put(&words, "--symref");
	put(&words, "--");
	put(&words, it->address->url.at);
	put(&words, "HEAD");
	put(&words, HEADS "*");
	if (run(it, &words, &out, &is_well, &told, err) < 0)
		return err->code;
	if (!is_well)
		return refuse(it, &told);
	for (cut = alis_str_cut(out, '\n'); cut.found;
	     cut = alis_str_cut(cut.tail, '\n'))
		read_line(it, cut.head, &listed);
	/* HEAD may name no branch, but a commit. */
	if (listed.head.n == 0)
		listed.head = listed.same;
	if (listed.head_id.n > 0 && alis_git_is_branch(listed.head))
		it->fetched->default_branch =
		    alis_str_copy(listed.head, it->mem);
	it->fetched->has_branch = listed.tip.n > 0;
	if (listed.tip.n <= ALIS_HEX_MOST)
		memcpy(it->fetched->tip.text, listed.tip.at, listed.tip.n);
	if (listed.branches == 0 ||
	    (it->branch.n == 0 && it->fetched->default_branch.n == 0))
		it->fetched->why = ALIS_UNFETCHED_EMPTY;
	if (listed.head_id.n == SHA256_DIGITS || listed.tip.n == SHA256_DIGITS)
		it->fetched->why = ALIS_UNFETCHED_FORMAT;
	return ALIS_OK;
}

/* ---- what is fetched ---- */

static const char *spec(struct job *it)
{
	const alis_str parts[] = { ALIS_STR("+" HEADS), it->branch,
		ALIS_STR(":"), it->into };

	return alis_str_join(it->mem, parts, ALIS_COUNT(parts)).at;
}

static int bring(struct job *it, bool with_head, bool *is_well,
    struct alis__git_words *told, struct alis_err *err)
{
	static const char *const options[] = { "fetch", "--quiet", "--no-tags",
		"--no-recurse-submodules", "--no-auto-maintenance",
		"--no-write-fetch-head", "--no-show-forced-updates",
		"--no-prune", "--", NULL };
	struct words words = { .n = 0 };
	alis_str out;

	put_all(&words, options);
	put(&words, it->address->url.at);
	put(&words, spec(it));
	if (with_head)
		put(&words, "+HEAD:" DEFAULT_REF);
	return run(it, &words, &out, is_well, told, err);
}

/* What has arrived: by the references that git has written. */
static int look(struct job *it, bool *is_default, struct alis_err *err)
{
	struct alis_hex head = { { 0 } };
	struct alis_repo *repo;
	int rc;

	if (alis_repo_open(it->mirror, it->mem, &repo, err) < 0)
		return err->code;
	rc = alis_repo_reference(repo, it->into, &it->fetched->tip, err);
	if (rc == 0)
		rc = alis_repo_reference(
		    repo, ALIS_STR(DEFAULT_REF), &head, err);
	alis_repo_close(repo);
	*is_default = strcmp(head.text, it->fetched->tip.text) == 0;
	return rc;
}

/* Where a branch of no name here, or a repository whose HEAD names none, was
 * asked for: find out what there is. */
static int bring_again(struct job *it, struct alis_err *err)
{
	struct alis__git_words told;
	bool is_well = false, is_default = false;

	if (list(it, err) < 0)
		return err->code;
	if (it->fetched->why != ALIS_FETCHED || !it->fetched->has_branch)
		return ALIS_OK;
	if (bring(it, false, &is_well, &told, err) < 0)
		return err->code;
	if (!is_well)
		return refuse(it, &told);
	return look(it, &is_default, err);
}

static int fetch_branch(struct job *it, struct alis_err *err)
{
	struct alis__git_words told;
	bool is_well = false, is_default = false;

	if (bring(it, true, &is_well, &told, err) < 0)
		return err->code;
	if (told.is_shallow) {
		it->fetched->is_shallow = true;
		return list(it, err);
	}
	if (!is_well && told.no_branch)
		return bring_again(it, err);
	/* With an older protocol git does not say that it is of another format,
	 * but hangs up. */
	if (!is_well && told.why == ALIS_UNFETCHED_CUT_OFF && list(it, err) < 0)
		return err->code;
	if (!is_well)
		return it->fetched->why == ALIS_FETCHED ? refuse(it, &told)
		                                        : ALIS_OK;
	it->fetched->has_branch = true;
	if (look(it, &is_default, err) < 0)
		return err->code;
	if (!is_default)
		return list(it, err);
	if (it->fetched->default_branch.n == 0)
		it->fetched->default_branch = it->branch;
	return ALIS_OK;
}

static int fetch(const struct alis_pulling *how,
    const struct alis_address *address, alis_str mirror, alis_str branch,
    alis_str into, struct alis_arena *mem, struct alis_fetched *fetched,
    struct alis_err *err)
{
	int seconds = how->seconds > 0 && how->seconds < SECONDS_MOST
	    ? how->seconds
	    : SECONDS_MOST;
	struct job it = {
		.how = how,
		.address = address,
		.mirror = mirror,
		.branch = branch,
		.into = into,
		.mem = mem,
		.fetched = fetched,
		.end = now() + seconds,
	};

	*fetched = (struct alis_fetched){ .why = ALIS_FETCHED };
	if (branch.n == 0) {
		if (list(&it, err) < 0)
			return err->code;
		it.branch = fetched->default_branch;
	}
	if (fetched->why != ALIS_FETCHED)
		return ALIS_OK;
	return fetch_branch(&it, err);
}

const struct alis_transport alis__transport_git = { "git", fetch };
