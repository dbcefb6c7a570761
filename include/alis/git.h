/* SPDX-License-Identifier: MIT */
#ifndef ALIS_GIT_H
#define ALIS_GIT_H

/*
 * git: journals out of repositories, summaries into them.
 *
 * Knows libgit2, and nothing of what a journal says. The only layer that
 * includes <git2.h>. It loads the library when it is first needed: what takes
 * no repository may fail with ALIS_EIO because it cannot be loaded. One
 * repository belongs to one thread at a time.
 */

#include <alis/text.h>

struct alis_repo;

/*
 * Open the repository that 'folder' (absolute) lies in; the first call starts
 * libgit2 (some 8 ms). Works with a work tree, a linked work tree or a bare
 * repository. Close it with alis_repo_close.
 *
 * ALIS_ENOENT if there is none, ALIS_ESTATE if it belongs to another user or
 * has a format that libgit2 cannot read, ALIS_EGIT for the rest.
 */
int alis_repo_open(alis_str folder, struct alis_arena *mem,
    struct alis_repo **repo, struct alis_err *err);

/*
 * Make a repository with a work tree in 'folder' (absolute, which must be
 * there), its first branch named by init.defaultBranch, else "main".
 */
int alis_repo_init(alis_str folder, struct alis_arena *mem,
    struct alis_repo **repo, struct alis_err *err);

void alis_repo_close(struct alis_repo *repo); /* NULL is fine */

/* The top of the work tree, absolute, no '/' at the end; empty if bare. */
alis_str alis_repo_top(const struct alis_repo *repo);

/* ---- reading ---- */

/* Somebody's claim of who and when; bytes from outside. */
struct alis_who {
	alis_str name;
	alis_str email;
	int64_t when; /* seconds since 1970 */
	int offset;   /* minutes east of Greenwich */
};

struct alis_commit {
	struct alis_hex id;
	struct alis_hex tree;
	const struct alis_hex *parents;
	size_t parent_count;
	struct alis_who author;
	struct alis_who committer;
	alis_str message;
	bool is_cut; /* of a walk: what it stands on was not fetched */
};

/*
 * Find the commit that a revision names (whatever git rev-parse takes).
 * ALIS_ENOENT if there is none; for "HEAD" of an empty repository too.
 * What it says lives in 'mem'.
 */
int alis_repo_commit_at(struct alis_repo *repo, alis_str rev,
    struct alis_arena *mem, struct alis_commit *commit, struct alis_err *err);

/*
 * The files of one commit as a supply. Nothing is checked out, and no filter
 * is applied. 'read' gives ALIS_ELINK for links and submodules; a tree with
 * two entries of one name is refused with ALIS_EGIT, because git and libgit2
 * would read different files. 'mem' must live as long as the supply.
 */
int alis_repo_files(struct alis_repo *repo, const struct alis_commit *commit,
    struct alis_arena *mem, struct alis_files *files, struct alis_err *err);

/* The id of what stands at 'path' in a commit (a file or a folder); empty
 * text if nothing does. */
int alis_repo_id_at(struct alis_repo *repo, const struct alis_commit *commit,
    alis_str path, struct alis_hex *id, struct alis_err *err);

/* The same of a file that can be read alone: of a folder, a link or a submodule
 * there is none. */
int alis_repo_file_id_at(struct alis_repo *repo,
    const struct alis_commit *commit, alis_str path, struct alis_hex *id,
    struct alis_err *err);

/*
 * Visit the commits of a range, "A..B" or one revision with all that it
 * stands on, children before parents, by the parents that they name
 * themselves. 'visit' returns 0 to go on; anything else ends the walk and is
 * returned. The commit lives in 'mem' of each call, which is emptied
 * afterwards.
 *
 * ALIS_ESTATE if the repository is shallow: its history is cut off.
 */
int alis_repo_walk(struct alis_repo *repo, alis_str range,
    int (*visit)(void *to, const struct alis_commit *commit,
        struct alis_arena *mem, struct alis_err *err),
    void *to, struct alis_err *err);

/* The same in a shallow repository too, up to the commits where it is cut. */
int alis_repo_walk_to_cut(struct alis_repo *repo, alis_str range,
    int (*visit)(void *to, const struct alis_commit *commit,
        struct alis_arena *mem, struct alis_err *err),
    void *to, struct alis_err *err);

/* Whether a text is a range of the repository: names its commits. */
int alis_repo_is_range(
    struct alis_repo *repo, alis_str text, bool *is, struct alis_err *err);

/*
 * What the file at 'path' in a commit was called in its parent, as git finds
 * renames; empty if it was not there. Lives in 'mem'.
 */
int alis_repo_renamed_from(struct alis_repo *repo,
    const struct alis_commit *commit, const struct alis_commit *parent,
    alis_str path, struct alis_arena *mem, alis_str *was, struct alis_err *err);

/* The names of the branches, those of remotes too, and of the tags, as a
 * person writes them, sorted bytewise. They live in 'mem'. */
int alis_repo_refs(struct alis_repo *repo, struct alis_arena *mem,
    struct alis_names *names, struct alis_err *err);

/* A branch, and the commit that it stands at. */
struct alis_branch {
	alis_str name; /* "main", "origin/main" */
	struct alis_hex commit;
};

/* The branches, those of remotes too, sorted bytewise by name; one that only
 * names another is left out. They live in 'mem'. */
int alis_repo_branches(struct alis_repo *repo, struct alis_arena *mem,
    const struct alis_branch **branches, size_t *count, struct alis_err *err);

/* Whether the repository has a commit of this id. */
int alis_repo_has_commit(struct alis_repo *repo, const struct alis_hex *id,
    bool *has, struct alis_err *err);

/* What the commits of a repository hide from a reader, and git would not. */
struct alis_cuts {
	bool is_shallow;   /* older commits were not fetched */
	bool has_replaced; /* refs/replace: git shows others in their place */
	bool has_grafts;   /* info/grafts: git shows other parents */
};

int alis_repo_cuts(
    struct alis_repo *repo, struct alis_cuts *cuts, struct alis_err *err);

/* Whether 'commit' is 'above' or one of what it stands on. */
int alis_repo_descends(struct alis_repo *repo, const struct alis_hex *commit,
    const struct alis_hex *above, bool *descends, struct alis_err *err);

/*
 * The signature of a commit as it stands in it, and the bytes that it is over;
 * both empty if it has none. ALIS_EGIT if it has two: programs would not agree
 * on which counts.
 */
int alis_repo_signature(struct alis_repo *repo, const struct alis_hex *id,
    struct alis_arena *mem, alis_str *signature, alis_str *signed_bytes,
    struct alis_err *err);

enum alis_config_scope {
	ALIS_CONFIG_ALL,   /* as git reads it */
	ALIS_CONFIG_READER /* the user's and the machine's alone, so that no
	                    * repository names a program */
};

/* The value of a key of git's configuration; empty if it has none. 'repo' is
 * NULL outside of a repository. */
int alis_repo_config(struct alis_repo *repo, const char *key,
    enum alis_config_scope scope, struct alis_arena *mem, alis_str *value,
    struct alis_err *err);

/* Set a key in the repository's own configuration. */
int alis_repo_config_set(struct alis_repo *repo, const char *key,
    const char *value, struct alis_err *err);

/* Whether a key of it is true, in any of git's words; false if it has none. */
int alis_repo_config_is(
    struct alis_repo *repo, const char *key, bool *is, struct alis_err *err);

/* ---- for hooks ---- */

/*
 * Open the repository that git runs a hook for: by GIT_DIR, which git trusts
 * whoever owns it, else the one that 'folder' lies in. Objects of a push that
 * is not accepted yet (GIT_QUARANTINE_PATH) are seen too. Fails as
 * alis_repo_open.
 */
int alis_repo_open_hook(alis_str folder, struct alis_arena *mem,
    struct alis_repo **repo, struct alis_err *err);

/*
 * Where git looks for the hooks of a repository, absolute, in 'mem':
 * core.hooksPath, or the folder that its work trees share. '*is_own' says
 * whether it serves this repository alone, as far as the configuration tells.
 */
int alis_repo_hooks(struct alis_repo *repo, struct alis_arena *mem,
    alis_str *folder, bool *is_own, struct alis_err *err);

/*
 * The files that are staged, as a supply: what a commit would hold. Honours
 * GIT_INDEX_FILE. What is not merged and what 'git add -N' announced is not
 * there; 'read' gives ALIS_ELINK for links and submodules.
 */
int alis_repo_staged(struct alis_repo *repo, struct alis_arena *mem,
    struct alis_files *files, struct alis_err *err);

/* The staged files of a name, by path, of a supply that alis_repo_staged gave;
 * in 'mem'. */
struct alis_names alis_repo_staged_find(
    const struct alis_files *staged, alis_str name, struct alis_arena *mem);

/* What a commit of the index would change, by path from the top. */
struct alis_changed {
	struct alis_names names;    /* unlike HEAD: new, changed or gone */
	struct alis_names unmerged; /* the sides of a conflict stand there */
};

int alis_repo_staged_changes(struct alis_repo *repo, struct alis_arena *mem,
    struct alis_changed *changed, struct alis_err *err);

/* ---- what a push would bring, and take away ---- */

/* Commits that 'tips' stand on, and that neither 'kept' nor any reference does,
 * those of 'moved' left out of account. */
struct alis_reach {
	const struct alis_hex *tips;
	size_t tip_count;
	const struct alis_hex *kept;
	size_t kept_count;
	const alis_str *moved; /* names of references, "refs/heads/main" */
	size_t moved_count;
};

/* Visit them, parents before children, as alis_repo_walk does. ALIS_ELIMIT if
 * there are more than 'most'. */
int alis_repo_walk_reach(struct alis_repo *repo, const struct alis_reach *reach,
    size_t most,
    int (*visit)(void *to, const struct alis_commit *commit,
        struct alis_arena *mem, struct alis_err *err),
    void *to, struct alis_err *err);

/* The object that a reference of a whole name ("refs/heads/main") is of now;
 * empty if there is none. */
int alis_repo_reference(struct alis_repo *repo, alis_str name,
    struct alis_hex *object, struct alis_err *err);

/* The commit that an object is, or that a tag is of; empty if it is of none.
 * '*message' is that of the tag, in 'mem'. */
int alis_repo_peel(struct alis_repo *repo, const struct alis_hex *object,
    struct alis_arena *mem, struct alis_hex *commit, alis_str *message,
    struct alis_err *err);

/* Whether two commits stand on any one commit. */
int alis_repo_related(struct alis_repo *repo, const struct alis_hex *a,
    const struct alis_hex *b, bool *related, struct alis_err *err);

/* The files of a name in a commit, by path, at most 'most'; folders lie at
 * most 16 deep. Every tree on the way is held to git's order. In 'mem'. */
int alis_repo_find(struct alis_repo *repo, const struct alis_commit *commit,
    alis_str name, size_t most, struct alis_arena *mem,
    struct alis_names *paths, struct alis_err *err);

/* Trees and files that have been looked at, so that none is twice. Starts as
 * all zeroes; grows in 'mem'. */
struct alis_seen {
	struct alis_arena *mem;
	void *slots;
	size_t room;
	size_t count;
};

/*
 * Visit the files that a commit brings: those that no parent has at their
 * place, and that 'seen' has not. 'wanted' picks by name, as a folder that was
 * seen is not looked into again where else it stands. A tree that git and
 * libgit2 would read differently is refused with ALIS_EGIT, one that is over
 * 64 folders deep or a wanted file that is too large with ALIS_ELIMIT. What is
 * read lives in 'mem'.
 */
struct alis_new_files {
	struct alis_seen *seen;
	bool (*wanted)(alis_str name); /* of the file alone */
	int (*visit)(
	    void *to, const struct alis_source *src, struct alis_err *err);
	void *to;
};

int alis_repo_new_files(struct alis_repo *repo,
    const struct alis_commit *commit, const struct alis_new_files *how,
    struct alis_arena *mem, struct alis_err *err);

/* ---- committing ---- */

/* One file of a commit: the very bytes, never read again from the disk. */
struct alis_blob {
	alis_str path; /* from the top of the repository */
	alis_str bytes;
	struct alis_stamp stamp; /* for the index; see alis_source */
	bool is_gone; /* HEAD has it, and the commit has not; no bytes */
};

/* Who commits. Empty names are taken from git's configuration; a time of
 * INT64_MIN is the present. */
struct alis_authors {
	struct alis_who author;
	struct alis_who committer;
};

struct alis_change {
	const struct alis_blob *blobs;
	size_t count;
	alis_str message;
	struct alis_authors authors;
	/* What HEAD must stand at, or the commit is refused with ALIS_EMOVED:
	 * an id, or empty for no commit yet. NULL: wherever it stands. */
	const struct alis_hex *onto;
	/* Signs the commit's bytes; NULL: it is not signed. What it gives lives
	 * in 'mem'. A failure of it is that of alis_commit_begin. */
	int (*sign)(void *with, alis_str commit, struct alis_arena *mem,
	    alis_str *signature, struct alis_err *err);
	void *sign_with;
	bool may_be_empty; /* what it says is worth a commit without a change */
};

/*
 * What alis_commit_begin has got ready: the objects are written and read
 * back, the new index stands beside the old, and the index lock is held.
 * Nothing that anybody sees has changed.
 */
struct alis_pending;

/*
 * Get a commit ready on top of HEAD: HEAD's tree with these files put in.
 *
 * Refused, with nothing changed: ALIS_ESTATE for a bare repository, an unset
 * user name (the sentence gives the command that sets it), a merge, rebase or
 * the like under way; ALIS_ELOCKED if another git holds the index. The same
 * tree as HEAD's gives 0 and '*pending' NULL: there is nothing to commit. If
 * the index has other files then, as after a crash between the two, it is
 * made to agree with HEAD about them.
 *
 * Uses git_commit_create_buffer and git_commit_create_with_signature, because
 * git_commit_create of libgit2 up to 1.9 answers success when the object was
 * not written.
 */
int alis_commit_begin(struct alis_repo *repo, const struct alis_change *change,
    struct alis_arena *mem, struct alis_pending **pending,
    struct alis_err *err);

/*
 * Move the branch (or a detached HEAD) by compare-and-swap; '*id' is the new
 * commit. On failure the reference is read again, so the answer is true:
 * ALIS_EMOVED if somebody else moved it, and in that case nothing is changed;
 * 'pending' has ended then. On success the index lock is still held, so that
 * files of the commit can be put into the work tree before any git looks.
 */
int alis_commit_move(
    struct alis_pending *pending, struct alis_hex *id, struct alis_err *err);

/*
 * Put the new index in place, which ends the lock and 'pending': entries of
 * other files stay as they were. If that fails the commit stands all the same,
 * and the sentence says so.
 */
int alis_commit_settle(struct alis_pending *pending, struct alis_err *err);

/* Let go of the lock and forget it. Nothing has changed. */
void alis_commit_abandon(struct alis_pending *pending);

/* ---- mirrors ---- */

/*
 * Start libgit2, which any function here does when it is needed. One that is
 * started before others are forked is theirs too, and need not read the
 * system's certificates in each of them; they must speak no TLS by it, for
 * they would share its random numbers.
 */
int alis_git_start(struct alis_err *err);

/*
 * Make a bare repository in 'folder' (absolute), which must be empty or not
 * there: no hook, no template, nothing of the user's. Its branch is "main"
 * until it is set.
 */
int alis_repo_init_bare(alis_str folder, struct alis_arena *mem,
    struct alis_repo **repo, struct alis_err *err);

/*
 * Open the bare repository in 'folder' itself, whatever lies above. Nothing of
 * the user's or the machine's configuration has a say in it. Fails as
 * alis_repo_open.
 */
int alis_repo_open_bare(alis_str folder, struct alis_arena *mem,
    struct alis_repo **repo, struct alis_err *err);

/* All that the configuration of a bare repository of ours says. Other settings
 * there would be obeyed by the git command, which runs what some of them
 * name. */
alis_str alis_repo_bare_config(void);

/*
 * Before it is opened to be written to: whether a bare repository has all its
 * parts in its own folder. ALIS_ELINK if that or a part of it is a link or a
 * special file, or if it says that the rest lies elsewhere.
 */
int alis_repo_bare_check(
    alis_str folder, struct alis_arena *mem, struct alis_err *err);

/*
 * Move a reference of a whole name by compare-and-swap: it must be at 'was'
 * (empty: not be there), and is at 'is' afterwards (empty: gone). ALIS_EMOVED
 * if it is elsewhere, ALIS_ELOCKED if another program holds its lock; nothing
 * is changed then.
 */
int alis_repo_reference_move(struct alis_repo *repo, alis_str name,
    const struct alis_hex *was, const struct alis_hex *is,
    struct alis_err *err);

/* The names of the references below a folder ("refs/alis/in/"), whole, sorted
 * bytewise, in 'mem'. */
int alis_repo_references(struct alis_repo *repo, alis_str folder,
    struct alis_arena *mem, struct alis_names *names, struct alis_err *err);

/* The branch that HEAD names, whether it is there or not; empty if HEAD is at
 * a commit itself. In 'mem'. */
int alis_repo_head(struct alis_repo *repo, struct alis_arena *mem,
    alis_str *branch, struct alis_err *err);
int alis_repo_head_set(
    struct alis_repo *repo, alis_str branch, struct alis_err *err);

/* How many packs of objects it has. */
int alis_repo_packs(
    struct alis_repo *repo, size_t *count, struct alis_err *err);

/* ---- what is left behind ---- */

/* A lock of git's, or the index that alis makes beside git's. */
struct alis_lockfile {
	alis_str path; /* absolute */
	int64_t made;  /* seconds since 1970 */
	uint32_t owner;
	uint64_t device;
	uint64_t inode;
};

struct alis_lockfiles {
	const struct alis_lockfile *at;
	size_t count;
};

/* All of them, a thousand at most, sorted by path; the index's lock is the
 * last, because no git begins while it is there. */
struct alis_lockfiles alis_repo_locks(
    struct alis_repo *repo, struct alis_arena *mem);

/* The locks of a mirror, and beside them all that a killed program has left on
 * its way in: objects and packs that are not whole, marks that keep a pack.
 * They are stale for who keeps all others out. */
struct alis_lockfiles alis_repo_leftovers(
    struct alis_repo *repo, struct alis_arena *mem);

/* What sort of repository it is. */
struct alis_about {
	alis_str folder;  /* of the repository itself, absolute */
	alis_str common;  /* of the objects and branches: the same, but for a
	                   * linked work tree */
	alis_str version; /* core.repositoryFormatVersion */
	alis_str objects; /* "sha1", "sha256" */
	alis_str hooks;   /* that git runs and that name alis, by blanks */
	bool is_bare;
	bool is_linked;
	bool has_alternates;
	struct alis_cuts cuts;
};

int alis_repo_about(struct alis_repo *repo, struct alis_arena *mem,
    struct alis_about *about, struct alis_err *err);

/* libgit2's; empty if it cannot be loaded. */
alis_str alis_git_version(struct alis_arena *mem);

/* ---- fetching ---- */

/* What a fetch into a bare repository of ours is to bring. */
struct alis_fetching {
	alis_str url;        /* whose sort is known to be allowed */
	alis_str branch;     /* empty: the one that the other side has for its
	                      * own */
	alis_str into;       /* a reference, which is made or moved */
	uint64_t bytes_most; /* that may arrive; 0: any */
	int seconds;         /* that it may take, seen when bytes arrive: a
	                      * silent server is waited for; 0: any */
};

/* How it went on the other side. */
enum alis_arrival {
	ALIS_ARRIVED,
	ALIS_ARRIVAL_UNREACHABLE,
	ALIS_ARRIVAL_CREDENTIALS,
	ALIS_ARRIVAL_HOST_KEY,
	ALIS_ARRIVAL_MISSING,
	ALIS_ARRIVAL_EMPTY,
	ALIS_ARRIVAL_CUT_OFF,
	ALIS_ARRIVAL_SLOW,
	ALIS_ARRIVAL_LARGE,
	ALIS_ARRIVAL_BROKEN,
	ALIS_ARRIVAL_FORMAT,
	ALIS_ARRIVAL_UNABLE, /* this libgit2 was built without the transport */
	ALIS_ARRIVAL_OTHER,
	ALIS_ARRIVAL_COUNT
};

struct alis_arrived {
	enum alis_arrival how;
	alis_str said;           /* why, by libgit2: bytes from outside */
	alis_str default_branch; /* empty: it has none */
	bool has_branch;         /* that was asked for */
	bool is_shallow; /* its older commits are not there: nothing came */
	struct alis_hex tip;
};

/*
 * Fetch one branch of another repository by libgit2, without its tags. What
 * '*arrived' says lives in 'mem'; ALIS_OK, whatever it says. A failure here,
 * of the repository at 'folder' (absolute, itself bare), is negative. Without
 * a branch of that name nothing is fetched.
 *
 * There is no time-out: who needs one runs it in a process that can be ended.
 * Nobody is asked for a password; ssh takes the agent's keys and the user's
 * own that have none.
 */
int alis_git_fetch(alis_str folder, const struct alis_fetching *what,
    struct alis_arena *mem, struct alis_arrived *arrived, struct alis_err *err);

/* Whether a branch may be of this name; none may without libgit2. */
bool alis_git_is_branch(alis_str name);

/* ---- differences ---- */

/* Three versions of a text, and the names of two of them. */
struct alis_lines {
	alis_str base;
	alis_str ours;
	alis_str theirs;
	alis_str our_name;
	alis_str their_name;
	size_t mark_size; /* signs in a mark; at most USHRT_MAX */
};

/* Join two versions line by line, as git does without a merge driver; not
 * '*joined': conflicts are marked in the result, which lives in 'mem'. */
int alis_git_merge(const struct alis_lines *lines, struct alis_arena *mem,
    alis_str *bytes, bool *joined, struct alis_err *err);

/* A unified diff of two texts, as git would show it; 'was' is the empty
 * string for a new file. Appends to 'out'. */
int alis_git_diff(alis_str path, alis_str was, alis_str is,
    struct alis_out *out, struct alis_err *err);

#endif
