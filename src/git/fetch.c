/* SPDX-License-Identifier: MIT */
#include "fetch.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <time.h>

bool alis_git_is_branch(alis_str name)
{
	char ref[512];
	int valid = 0;
	struct alis_err err;

	if (name.n == 0 || name.n > 400 || memchr(name.at, '\0', name.n) ||
	    name.at[0] == '-')
		return false;
	snprintf(ref, sizeof(ref), "refs/heads/%.*s", ALIS_FMT(name));
	return alis__git_load(&err) == ALIS_OK &&
	    git_reference_name_is_valid(&valid, ref) == 0 && valid == 1;
}

/* ---- why it came to nothing ---- */

#define NO_FOLDER     ALIS_TEXT("there is no such folder")
#define NO_REPOSITORY ALIS_TEXT("there is no git repository in the folder")

/* Words of libgit2 1.1 to 1.9, by which alone most of these can be told. */
static const struct {
	const char *words;
	enum alis_arrival how;
} reasons[] = {
	{ "extensions.", ALIS_ARRIVAL_FORMAT },
	{ "unsupported repository version", ALIS_ARRIVAL_FORMAT },
	{ "object format", ALIS_ARRIVAL_FORMAT },
	{ "unsupported url protocol", ALIS_ARRIVAL_UNABLE },
	{ "failed to resolve", ALIS_ARRIVAL_UNREACHABLE },
	{ "failed to connect", ALIS_ARRIVAL_UNREACHABLE },
	{ "could not connect", ALIS_ARRIVAL_UNREACHABLE },
	{ "status code: 401", ALIS_ARRIVAL_CREDENTIALS },
	{ "status code: 403", ALIS_ARRIVAL_CREDENTIALS },
	{ "status code: 404", ALIS_ARRIVAL_MISSING },
	{ "authentication", ALIS_ARRIVAL_CREDENTIALS },
	{ "authenticate", ALIS_ARRIVAL_CREDENTIALS },
	{ "certificate", ALIS_ARRIVAL_HOST_KEY },
	{ "hostkey", ALIS_ARRIVAL_HOST_KEY },
	{ "host key", ALIS_ARRIVAL_HOST_KEY },
	{ "does not appear to be a git repository", ALIS_ARRIVAL_MISSING },
	{ "not exported", ALIS_ARRIVAL_MISSING },
	{ "could not find repository", ALIS_ARRIVAL_MISSING },
	{ "not found", ALIS_ARRIVAL_MISSING },
	{ "timed out", ALIS_ARRIVAL_SLOW },
	{ "eof", ALIS_ARRIVAL_CUT_OFF },
	{ "disconnect", ALIS_ARRIVAL_CUT_OFF },
	{ "connection reset", ALIS_ARRIVAL_CUT_OFF },
	{ "connection was closed", ALIS_ARRIVAL_CUT_OFF },
	{ "could not read", ALIS_ARRIVAL_CUT_OFF },
	{ "error receiving", ALIS_ARRIVAL_CUT_OFF },
	{ "early", ALIS_ARRIVAL_CUT_OFF },
};

static bool has_words(const char *text, const char *words)
{
	size_t n = strlen(words);

	for (; *text != '\0'; text++)
		if (strncasecmp(text, words, n) == 0)
			return true;
	return false;
}

enum alis_arrival alis__arrival_of(int code, int class, const char *said)
{
	if (code == GIT_EAUTH)
		return ALIS_ARRIVAL_CREDENTIALS;
	if (code == GIT_ECERTIFICATE)
		return ALIS_ARRIVAL_HOST_KEY;
	for (size_t i = 0; i < ALIS_COUNT(reasons); i++)
		if (has_words(said, reasons[i].words))
			return reasons[i].how;
	if (code == GIT_EEOF)
		return ALIS_ARRIVAL_CUT_OFF;
	if (class == GIT_ERROR_INDEXER || class == GIT_ERROR_ZLIB ||
	    class == GIT_ERROR_ODB || class == GIT_ERROR_OBJECT)
		return ALIS_ARRIVAL_BROKEN;
	return ALIS_ARRIVAL_OTHER;
}

/* ---- what libgit2 asks meanwhile ---- */

static int progress(const git_indexer_progress *stats, void *payload)
{
	struct alis__fetch *it = payload;

	if (it->what->bytes_most > 0 &&
	    stats->received_bytes > it->what->bytes_most)
		it->ended = ALIS_ARRIVAL_LARGE;
	else if (it->what->seconds > 0 &&
	    time(NULL) - it->began > it->what->seconds)
		it->ended = ALIS_ARRIVAL_SLOW;
	return it->ended != ALIS_ARRIVED ? GIT_EUSER : 0;
}

/* ---- one fetch ---- */

static bool is_folder(alis_str path, struct alis_arena *mem)
{
	struct stat st;

	return stat(alis_str_copy(path, mem).at, &st) == 0 &&
	    S_ISDIR(st.st_mode);
}

/* What the other side said no with; libgit2's next call would change it. */
static int note(struct alis__fetch *it, int code)
{
	const git_error *git = git_error_last();
	const char *said =
	    git != NULL && git->message != NULL ? git->message : "";
	struct alis_arrived *arrived = it->arrived;

	arrived->said = alis_str_copy(alis_str_of(said), it->mem);
	arrived->how = it->ended != ALIS_ARRIVED
	    ? it->ended
	    : alis__arrival_of(code, git != NULL ? git->klass : 0, said);
	/* It takes what is no repository for a URL. */
	if ((arrived->how == ALIS_ARRIVAL_UNABLE ||
	        arrived->how == ALIS_ARRIVAL_MISSING) &&
	    it->what->url.at[0] == '/') {
		arrived->how = ALIS_ARRIVAL_MISSING;
		arrived->said = alis_str_of(is_folder(it->what->url, it->mem)
		        ? NO_REPOSITORY
		        : NO_FOLDER);
	}
	return ALIS_OK;
}

/* A repository of this machine: libgit2 would walk a history that is cut off
 * until it ends in an error. */
static bool is_cut_off(const char *path)
{
	git_repository *other = NULL;
	bool is_shallow = false;

	if (path[0] == '/' && git_repository_open(&other, path) == 0)
		is_shallow = git_repository_is_shallow(other) == 1;
	git_repository_free(other);
	return is_shallow;
}

static int connect_to(struct alis__fetch *it)
{
	git_proxy_options proxy;
	int code = git_proxy_options_init(&proxy, GIT_PROXY_OPTIONS_VERSION);

	if (code < 0)
		return code;
	proxy.type = GIT_PROXY_AUTO;
	return git_remote_connect(it->remote, GIT_DIRECTION_FETCH,
	    &it->options.callbacks, &proxy, NULL);
}

/* Find the branch in what the other side has; 0, or what libgit2 says. */
static int find_tip(struct alis__fetch *it, git_oid *tip)
{
	const alis_str parts[] = { ALIS_STR("refs/heads/"), it->branch };
	alis_str wanted = alis_str_join(it->mem, parts, 2);
	const git_remote_head **heads;
	size_t count, branches = 0;
	int code = git_remote_ls(&heads, &count, it->remote);

	for (size_t i = 0; code == 0 && i < count; i++) {
		alis_str name = alis_str_of(heads[i]->name);
		branches += alis_str_starts(name, parts[0]);
		if (it->branch.n == 0 || !alis_str_same(name, wanted))
			continue;
		it->arrived->has_branch = true;
		git_oid_cpy(tip, &heads[i]->oid);
	}
	if (code == 0 &&
	    (branches == 0 ||
	        (it->what->branch.n == 0 && !it->arrived->has_branch)))
		it->arrived->how = ALIS_ARRIVAL_EMPTY;
	return code;
}

static int find_default(struct alis__fetch *it)
{
	const alis_str heads = ALIS_STR("refs/heads/");
	git_buf name = GIT_BUF_INIT;
	int code = git_remote_default_branch(&name, it->remote);
	alis_str ref;

	if (code == GIT_ENOTFOUND)
		return 0;
	if (code < 0)
		return code;
	ref = (alis_str){ name.ptr, name.size };
	if (alis_str_starts(ref, heads) &&
	    alis_git_is_branch(alis_str_from(ref, heads.n)))
		it->arrived->default_branch =
		    alis_str_copy(alis_str_from(ref, heads.n), it->mem);
	git_buf_dispose(&name);
	return 0;
}

/* Bring what the branch stands on, and make the reference. */
static int download(
    struct alis__fetch *it, const git_oid *tip, struct alis_err *err)
{
	const alis_str parts[] = { ALIS_STR("+refs/heads/"), it->branch,
		ALIS_STR(":"), it->what->into };
	alis_str spec = alis_str_join(it->mem, parts, ALIS_COUNT(parts));
	char *specs[] = { ALIS_NEW(it->mem, char, spec.n + 1) };
	git_strarray all = { specs, 1 };
	git_reference *ref = NULL;
	git_commit *commit = NULL;
	int code;

	memcpy(specs[0], spec.at, spec.n);
	code = git_remote_download(it->remote, &all, &it->options);
	if (code == 0)
		code = git_commit_lookup(&commit, it->git, tip);
	git_commit_free(commit);
	if (code < 0)
		return note(it, code);
	if (git_reference_create(&ref, it->git,
	        alis_str_copy(it->what->into, it->mem).at, tip, 1, "pull") < 0)
		return git_failed(
		    err, "cannot write the reference '%1'", it->what->into);
	git_reference_free(ref);
	it->arrived->tip = alis__oid_hex(tip);
	return ALIS_OK;
}

static int fetch(struct alis__fetch *it, struct alis_err *err)
{
	alis_str url = alis_str_copy(it->what->url, it->mem);
	git_oid tip;
	git_remote_create_options options;
	int code = git_remote_create_options_init(
	    &options, GIT_REMOTE_CREATE_OPTIONS_VERSION);

	/* The address is what it says. To look for another in its place would
	 * also leak: libgit2 1.5 forgets each match that fails. */
	options.repository = it->git;
	options.flags = GIT_REMOTE_CREATE_SKIP_INSTEADOF |
	    GIT_REMOTE_CREATE_SKIP_DEFAULT_FETCHSPEC;
	if (code == 0)
		code =
		    git_remote_create_with_opts(&it->remote, url.at, &options);
	if (code == 0)
		code = connect_to(it);
	if (code == 0)
		code = find_default(it);
	it->branch = it->what->branch.n > 0 ? it->what->branch
	                                    : it->arrived->default_branch;
	if (code == 0)
		code = find_tip(it, &tip);
	if (code < 0)
		return note(it, code);
	if (!it->arrived->has_branch)
		return ALIS_OK;
	it->arrived->tip = alis__oid_hex(&tip);
	it->arrived->is_shallow = is_cut_off(url.at);
	if (it->arrived->is_shallow)
		return ALIS_OK;
	return download(it, &tip, err);
}

int alis_git_fetch(alis_str folder, const struct alis_fetching *what,
    struct alis_arena *mem, struct alis_arrived *arrived, struct alis_err *err)
{
	struct alis__fetch it = {
		.what = what,
		.arrived = arrived,
		.mem = mem,
		.began = time(NULL),
	};
	int rc;

	*arrived = (struct alis_arrived){ .how = ALIS_ARRIVED };
	if (alis__git_start(err) < 0)
		return err->code;
	if (git_fetch_options_init(&it.options, GIT_FETCH_OPTIONS_VERSION) <
	        0 ||
	    git_repository_open_ext(&it.git, alis_str_copy(folder, mem).at,
	        GIT_REPOSITORY_OPEN_NO_SEARCH | GIT_REPOSITORY_OPEN_BARE,
	        NULL) < 0)
		return git_failed(
		    err, "cannot open the repository of '%1'", folder);
	it.options.prune = GIT_FETCH_NO_PRUNE;
	it.options.download_tags = GIT_REMOTE_DOWNLOAD_TAGS_NONE;
	it.options.update_fetchhead = 0;
	it.options.callbacks.transfer_progress = progress;
	it.options.callbacks.credentials = alis__credentials;
	it.options.callbacks.payload = &it;
	rc = fetch(&it, err);
	git_remote_free(it.remote);
	git_repository_free(it.git);
	return rc;
}
