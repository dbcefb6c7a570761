/* SPDX-License-Identifier: MIT */
#include "mirror.h"

#include <string.h>

#define NEXT  "next"  /* under quarantine: the branch that is followed */
#define OTHER "other" /* and the one that is the default now */

/* What is said where no server has said a thing: English texts. */
#define NO_LOCAL ALIS_TEXT("a path of this machine is used only with --local")
#define NO_PLAIN_GIT \
	ALIS_TEXT("git:// is not encrypted, and used only with --plain-git")
#define NO_BRANCH ALIS_TEXT("there is no branch of that name")
#define NO_NAME   ALIS_TEXT("the branch has a name that cannot be used here")

struct pull {
	const struct alis_pulling *how;
	struct alis__mirror mirror;
	alis_str depot;
	alis_str branch;      /* that the roster asks for; may be empty */
	struct alis_hex was;  /* what is taken already, or empty */
	struct alis_hex base; /* that, or what was seen before the mirror was
	                       * lost: what must be stood on */
	struct alis_fetched fetched; /* of the branch that is followed */
	struct alis_fetched other;   /* of another default, if there is */
	bool is_other;
	struct alis_sight *sight;
	struct alis_err *err;
};

static bool is_id(const struct alis_hex *id)
{
	return id->text[0] != '\0';
}

static bool is_same(const struct alis_hex *a, const struct alis_hex *b)
{
	return strcmp(a->text, b->text) == 0;
}

/* ---- fetching ---- */

static int unfetched(struct pull *pull, enum alis_unfetched why, alis_str said)
{
	pull->sight->why = why;
	pull->sight->said = said;
	return ALIS_OK;
}

static const char *refusal(
    const struct pull *pull, const struct alis_address *address)
{
	switch (address->kind) {
	case ALIS_ADDRESS_BAD:
		return address->why;
	case ALIS_ADDRESS_LOCAL:
		return pull->how->local ? NULL : NO_LOCAL;
	case ALIS_ADDRESS_GIT:
		return pull->how->plain_git ? NULL : NO_PLAIN_GIT;
	case ALIS_ADDRESS_HTTPS:
	case ALIS_ADDRESS_SSH:
		break;
	}
	return NULL;
}

static int fetch_into(struct pull *pull, const struct alis_address *address,
    alis_str branch, const char *name, struct alis_fetched *fetched)
{
	const alis_str parts[] = { ALIS_STR(IN), alis_str_of(name) };
	struct alis_arena *mem = pull->mirror.mem;

	return alis_transport_fetch(pull->how, address, pull->mirror.path,
	    branch, alis_str_join(mem, parts, 2), mem, fetched, pull->err);
}

/* The branch that is followed: the roster's, or that of before. */
static alis_str followed(const struct pull *pull)
{
	return pull->branch.n > 0 ? pull->branch : pull->mirror.noted.branch;
}

/* Sets sight->why; what has come stands in quarantine. */
static int fetch(struct pull *pull)
{
	struct alis_address address =
	    alis_address_read(pull->depot, pull->mirror.mem);
	const char *no = refusal(pull, &address);
	alis_str branch = followed(pull);
	alis_str own;

	if (no != NULL)
		return unfetched(pull, ALIS_UNFETCHED_ADDRESS, alis_str_of(no));
	alis_address_root(&address, pull->how->root, pull->mirror.mem);
	if (fetch_into(pull, &address, branch, NEXT, &pull->fetched) < 0)
		return pull->err->code;
	/* All branches of what we have seen commits of are deleted. */
	if (pull->fetched.why == ALIS_UNFETCHED_EMPTY && is_id(&pull->base))
		pull->fetched = (struct alis_fetched){ .why = ALIS_FETCHED };
	own = pull->fetched.default_branch;
	pull->is_other = pull->fetched.why == ALIS_FETCHED &&
	    pull->branch.n == 0 && branch.n > 0 && own.n > 0 &&
	    !alis_str_same(own, branch);
	if (pull->is_other &&
	    fetch_into(pull, &address, own, OTHER, &pull->other) < 0)
		return pull->err->code;
	if (pull->is_other && pull->other.why != ALIS_FETCHED)
		return unfetched(pull, pull->other.why, pull->other.said);
	return unfetched(pull, pull->fetched.why, pull->fetched.said);
}

static int visit_nothing(void *to, const struct alis_commit *commit,
    struct alis_arena *mem, struct alis_err *err)
{
	(void)to, (void)commit, (void)mem, (void)err;
	return 0;
}

/*
 * Whether a commit has come with all that it stands on, down to what was taken.
 * git looks itself; libgit2 believes what it is sent.
 */
static bool is_whole(struct pull *pull, const struct alis_hex *tip)
{
	const alis_str range[] = { alis_str_of(pull->was.text),
		is_id(&pull->was) ? ALIS_STR("..") : ALIS_STR(""),
		alis_str_of(tip->text) };
	struct alis_err why;

	return is_id(tip) &&
	    alis_repo_walk(pull->mirror.repo,
	        alis_str_join(pull->mirror.mem, range, 3), visit_nothing, NULL,
	        &why) == 0;
}

/* ---- taking and holding ---- */

static int take(struct pull *pull, alis_str branch)
{
	struct alis_sight *sight = pull->sight;
	const struct alis_hex *tip = &pull->fetched.tip;

	if (alis__mirror_follow(&pull->mirror, branch, tip, pull->err) < 0)
		return pull->err->code;
	sight->branch = branch;
	if (!is_same(&sight->commit, tip) || sight->taken == 0)
		sight->taken = pull->how->now;
	sight->commit = *tip;
	return ALIS_OK;
}

static void hold_nothing(struct alis_sight *sight)
{
	sight->held = ALIS_WITHHELD_NOT;
	sight->held_commit = (struct alis_hex){ { 0 } };
	sight->held_branch = ALIS_STR("");
	sight->held_since = 0;
}

/* Keep what stands there beside what was taken. What is not whole did not
 * come, and there is nothing to keep. */
static int hold(struct pull *pull, enum alis_withheld why, alis_str branch,
    const struct alis_hex *tip)
{
	struct alis_sight *sight = pull->sight;

	if (sight->held_since == 0)
		sight->held_since = pull->how->now;
	sight->held = why;
	sight->held_commit = *tip;
	if (sight->branch.n == 0)
		sight->branch = branch;
	sight->held_branch =
	    alis_str_same(branch, sight->branch) ? ALIS_STR("") : branch;
	if (!is_id(tip))
		return ALIS_OK;
	if (alis__mirror_clear(&pull->mirror, HELD, branch, pull->err) < 0)
		return pull->err->code;
	return alis__mirror_move(&pull->mirror, HELD, branch, tip, pull->err);
}

/* How a commit stands to what was taken, or was seen to be there. */
static int compare(
    struct pull *pull, const struct alis_hex *tip, enum alis_withheld *how)
{
	struct alis_repo *repo = pull->mirror.repo;
	const struct alis_hex *base = &pull->base;
	bool is;

	*how = ALIS_WITHHELD_NOT;
	if (!is_id(base))
		return ALIS_OK;
	*how = ALIS_WITHHELD_REWRITTEN;
	if (alis_repo_has_commit(repo, base, &is, pull->err) < 0)
		return pull->err->code;
	if (!is)
		return ALIS_OK;
	*how = ALIS_WITHHELD_NOT;
	if (alis_repo_descends(repo, tip, base, &is, pull->err) < 0)
		return pull->err->code;
	if (is)
		return ALIS_OK;
	*how = ALIS_WITHHELD_BACK;
	if (alis_repo_descends(repo, base, tip, &is, pull->err) < 0)
		return pull->err->code;
	if (is)
		return ALIS_OK;
	if (alis_repo_related(repo, base, tip, &is, pull->err) < 0)
		return pull->err->code;
	*how = is ? ALIS_WITHHELD_REWRITTEN : ALIS_WITHHELD_UNRELATED;
	return ALIS_OK;
}

/* What becomes of the branch that is followed: taken, or why not. */
static int judge(struct pull *pull, alis_str branch, enum alis_withheld *why)
{
	struct alis_fetched *fetched = &pull->fetched;
	const struct alis_hex none = { { 0 } };

	*why = ALIS_WITHHELD_DELETED;
	if (!fetched->has_branch) {
		fetched->tip = none;
		return ALIS_OK;
	}
	*why = ALIS_WITHHELD_SHALLOW;
	if (fetched->is_shallow) {
		fetched->tip = none;
		return ALIS_OK;
	}
	if (!is_whole(pull, &fetched->tip))
		return unfetched(pull, ALIS_UNFETCHED_BROKEN, fetched->said);
	if (compare(pull, &fetched->tip, why) < 0)
		return pull->err->code;
	return *why == ALIS_WITHHELD_NOT ? take(pull, branch) : ALIS_OK;
}

static int hold_other(struct pull *pull)
{
	const struct alis_fetched *other = &pull->other;
	const struct alis_hex none = { { 0 } };

	if (!other->is_shallow && !is_whole(pull, &other->tip))
		return unfetched(pull, ALIS_UNFETCHED_BROKEN, other->said);
	return hold(pull, ALIS_WITHHELD_OTHER, pull->fetched.default_branch,
	    other->is_shallow ? &none : &other->tip);
}

/* What came is taken or held; in the end nothing is left in quarantine. */
static int settle(struct pull *pull)
{
	alis_str branch = followed(pull);
	enum alis_withheld why;

	if (branch.n == 0)
		branch = pull->fetched.default_branch;
	if (!pull->fetched.has_branch &&
	    (!is_id(&pull->base) ||
	        !alis_str_same(branch, pull->sight->branch)))
		return unfetched(
		    pull, ALIS_UNFETCHED_MISSING, alis_str_of(NO_BRANCH));
	if (!alis_git_is_branch(branch) || !alis_seen_is_name(branch))
		return unfetched(
		    pull, ALIS_UNFETCHED_BROKEN, alis_str_of(NO_NAME));
	if (judge(pull, branch, &why) < 0)
		return pull->err->code;
	if (pull->sight->why != ALIS_FETCHED)
		return ALIS_OK;
	pull->sight->pulled = pull->how->now;
	if (pull->is_other)
		return hold_other(pull);
	if (why != ALIS_WITHHELD_NOT)
		return hold(pull, why, branch, &pull->fetched.tip);
	hold_nothing(pull->sight);
	return ALIS_OK;
}

/* ---- the whole ---- */

/* The note comes when the references stand, and what is not needed any more
 * goes after it: who is killed in between is followed by one who sees both. */
static int finish(struct pull *pull)
{
	const struct alis__mirror *mirror = &pull->mirror;
	const struct alis_sight *sight = pull->sight;

	if (alis__mirror_note(mirror, sight, pull->err) < 0)
		return pull->err->code;
	if (!is_id(&sight->held_commit) &&
	    alis__mirror_clear(mirror, HELD, ALIS_STR(""), pull->err) < 0)
		return pull->err->code;
	return alis__mirror_clear(mirror, IN, ALIS_STR(""), pull->err);
}

/* The last that was seen of the repository, whatever the branch. */
static const struct alis_sighting *last_seen(const struct pull *pull)
{
	const struct alis_seen_log *log = pull->how->seen;
	alis_str name = pull->mirror.path;

	while (alis_str_cut(name, '/').found)
		name = alis_str_cut(name, '/').tail;
	for (size_t i = log == NULL ? 0 : log->count; i > 0; i--)
		if (alis_str_same(log->lines[i - 1].repository, name))
			return &log->lines[i - 1];
	return NULL;
}

/* What was taken of the same depot when its member had another name. */
static const struct alis_sight *last_taken(const struct pull *pull)
{
	for (size_t i = 0; i < pull->how->left_count; i++)
		if (alis_str_same(pull->how->left[i].url, pull->depot))
			return &pull->how->left[i];
	return NULL;
}

/* A mirror that has nothing follows what was seen before it was lost, or had
 * another name. */
static void recall(struct pull *pull)
{
	const struct alis_sighting *seen = last_seen(pull);
	const struct alis_sight *left = last_taken(pull);
	alis_str *branch = &pull->mirror.noted.branch, was;

	pull->base = pull->was;
	if (is_id(&pull->was) || (seen == NULL && left == NULL))
		return;
	pull->base = seen != NULL ? seen->is : left->commit;
	was = seen != NULL ? seen->branch : left->branch;
	if (!is_id(&pull->base))
		return;
	if (branch->n == 0)
		*branch = alis_str_copy(was, pull->mirror.mem);
	pull->sight->branch = *branch;
}

/* Else what comes would be compared with nothing, or the server be blamed. */
static int check_taken(const struct pull *pull)
{
	bool has = true;

	if (is_id(&pull->was) &&
	    alis_repo_has_commit(
	        pull->mirror.repo, &pull->was, &has, pull->err) < 0)
		return pull->err->code;
	if (!has)
		return alis_fail(pull->err, ALIS_EIO,
		    "the mirror '%1' is damaged: what was taken is not in it; "
		    "move it out of the folder, and pull again",
		    pull->mirror.path);
	return ALIS_OK;
}

static int run(struct pull *pull)
{
	struct alis_sight *sight = pull->sight;

	*sight = pull->mirror.noted;
	sight->url = pull->depot;
	sight->tried = pull->how->now;
	if (alis__mirror_at(&pull->mirror, HEADS, pull->mirror.noted.branch,
	        &pull->was, pull->err) < 0 ||
	    check_taken(pull) < 0 ||
	    alis__mirror_clear(&pull->mirror, IN, ALIS_STR(""), pull->err) < 0)
		return pull->err->code;
	/* Somebody who took it was killed before he could note it. */
	if (!is_same(&pull->was, &sight->commit)) {
		sight->commit = pull->was;
		sight->taken = pull->how->now;
	}
	recall(pull);
	if (fetch(pull) < 0)
		return pull->err->code;
	if (sight->why == ALIS_FETCHED && settle(pull) < 0)
		return pull->err->code;
	return finish(pull);
}

int alis_mirror_pull(const struct alis_pulling *how, alis_str folder,
    alis_str depot, alis_str branch, struct alis_arena *mem,
    struct alis_sight *before, struct alis_sight *sight, struct alis_err *err)
{
	struct pull pull = {
		.how = how,
		.depot = depot,
		.branch = branch,
		.sight = sight,
		.err = err,
	};
	struct alis_err why;
	bool joined;
	int rc;

	if (alis__mirror_open(folder, how->now, mem, &pull.mirror, err) < 0)
		return err->code;
	*before = pull.mirror.noted;
	rc = run(&pull);
	/* What was pulled stands, whatever comes of this; the next one tries
	 * again. */
	if (rc == ALIS_OK && sight->why != ALIS_FETCHED)
		(void)alis__mirror_sweep(&pull.mirror, &why);
	if (rc == ALIS_OK)
		(void)alis__mirror_repack(&pull.mirror, &joined, &why);
	alis__mirror_close(&pull.mirror);
	return rc;
}

int alis_mirror_fail(alis_str folder, alis_str depot, int64_t now,
    enum alis_unfetched why, alis_str said, struct alis_arena *mem,
    struct alis_sight *sight, struct alis_err *err)
{
	struct alis__mirror mirror;
	int rc;

	if (alis__mirror_open(folder, now, mem, &mirror, err) < 0)
		return err->code;
	*sight = mirror.noted;
	sight->url = depot;
	sight->tried = now;
	sight->why = why;
	sight->said = said;
	rc = alis__mirror_note(&mirror, sight, err);
	alis__mirror_close(&mirror);
	return rc;
}
