/* SPDX-License-Identifier: MIT */
#include "commit.h"

#include <string.h>

struct alis_pending {
	struct alis_repo *repo;
	struct alis__head head;
	struct alis__index index;
	git_oid id;
	const char *name; /* of the committer, for the reflog */
	const char *email;
	const char *log;
	struct alis_arena *mem;
};

/* ---- what is asked for ---- */

/* Two files of one name, or one below the other. */
static bool collide(alis_str a, alis_str b)
{
	if (a.n > b.n)
		return collide(b, a);
	return alis_str_starts(b, a) && (a.n == b.n || b.at[a.n] == '/');
}

static int check_paths(const struct alis_change *change, struct alis_err *err)
{
	for (size_t i = 0; i < change->count; i++) {
		alis_str path = change->blobs[i].path;
		if (!alis__path_is_sound(path))
			return alis_fail(err, ALIS_EGIT,
			    "'%1' is no path that can be committed", path);
		for (size_t j = 0; j < i; j++)
			if (collide(path, change->blobs[j].path))
				return alis_fail(err, ALIS_EGIT,
				    "'%1' would be committed twice", path);
	}
	return ALIS_OK;
}

static int check_message(alis_str message, struct alis_err *err)
{
	int32_t point;
	size_t n;

	if (message.n == 0)
		return alis_fail(err, ALIS_ESTATE, "the message is empty");
	for (; message.n > 0; message = alis_str_from(message, n)) {
		n = alis_utf8_read(message, &point);
		if (n == 0 || point == 0)
			return alis_fail(err, ALIS_ESTATE,
			    "the message of the commit is not UTF-8");
	}
	return ALIS_OK;
}

static int check_change(struct alis_repo *repo,
    const struct alis_change *change, struct alis_err *err)
{
	if (git_repository_is_bare(repo->git))
		return alis_fail(err, ALIS_ESTATE,
		    "the repository is bare: it has no work tree to commit "
		    "from");
	if (check_paths(change, err) < 0 ||
	    check_message(change->message, err) < 0)
		return err->code;
	return ALIS_OK;
}

/* ---- getting it ready ---- */

static const char *log_line(
    const struct alis__head *head, alis_str message, struct alis_arena *mem)
{
	alis_str parts[] = {
		head->unborn ? ALIS_STR("commit (initial): ")
		             : ALIS_STR("commit: "),
		alis_str_cut(message, '\n').head,
	};

	return alis_str_join(mem, parts, 2).at;
}

/* A commit as it stands with a signature: as git does it, behind the header,
 * each line but the first after a blank. */
static alis_str signed_text(
    alis_str text, alis_str signature, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);
	alis_cut line = { .tail = signature, .found = true };
	size_t header = 0;

	while (header + 1 < text.n &&
	    (text.at[header] != '\n' || text.at[header + 1] != '\n'))
		header++;
	alis_out_put(&out, alis_str_part(text, 0, header + 1));
	alis_out_lit(&out, SIGNATURE_FIELD);
	while (line.found) {
		line = alis_str_cut(line.tail, '\n');
		alis_out_char(&out, ' ');
		alis_out_put(&out, line.head);
		alis_out_char(&out, '\n');
	}
	alis_out_put(&out, alis_str_from(text, header + 1));
	return alis_out_text(&out);
}

/* Sign the commit, if it shall be; '*signature' is NULL if not. '*text' is
 * what will stand in the repository. */
static int sign_commit(struct alis_pending *pending,
    const struct alis_change *change, alis_str *text, const char **signature,
    struct alis_err *err)
{
	alis_str made = { 0 };

	*signature = NULL;
	if (change->sign == NULL)
		return ALIS_OK;
	if (change->sign(change->sign_with, *text, pending->mem, &made, err) <
	    0)
		return err->code;
	made = alis_str_copy(made, pending->mem);
	*signature = made.at;
	*text = signed_text(*text, made, pending->mem);
	return ALIS_OK;
}

static int write_commit(struct alis_pending *pending, const git_oid *tree_id,
    const struct alis_change *change, const git_signature *author,
    const git_signature *committer, struct alis_err *err)
{
	git_repository *git = pending->repo->git;
	bool unborn = pending->head.unborn;
	const char *message = alis_str_copy(change->message, pending->mem).at;
	git_commit *parent = NULL;
	git_tree *tree = NULL;
	git_buf text = GIT_BUF_INIT;
	const git_commit *parents[1];
	const char *signature;
	alis_str whole;
	int rc;

	if (git_tree_lookup(&tree, git, tree_id) < 0 ||
	    (!unborn &&
	        git_commit_lookup(&parent, git, &pending->head.at) < 0)) {
		rc = git_failed(err, "cannot read what the commit stands on");
		goto out;
	}
	parents[0] = parent;
	/* Not git_commit_create, which may say that it wrote the commit when
	 * the disk was full. */
	if (git_commit_create_buffer(&text, git, author, committer, NULL,
	        message, tree, unborn ? 0 : 1,
	        (const git_commit **)parents) < 0) {
		rc = git_failed(err, "cannot write the commit");
		goto out;
	}
	whole = (alis_str){ text.ptr, text.size };
	rc = sign_commit(pending, change, &whole, &signature, err);
	if (rc < 0)
		goto out;
	if (git_commit_create_with_signature(&pending->id, git, text.ptr,
	        signature, signature == NULL ? NULL : SIGNATURE_FIELD) < 0)
		rc = git_failed(err, "cannot write the commit");
	else
		rc = alis__object_proved(
		    git, &pending->id, GIT_OBJECT_COMMIT, whole, err);
out:
	git_buf_dispose(&text);
	git_tree_free(tree);
	git_commit_free(parent);
	return rc;
}

/* The tree of HEAD; '*tree' stays as it is if there is no commit yet. */
static int head_tree(struct alis_repo *repo, const struct alis__head *head,
    git_oid *tree, struct alis_err *err)
{
	git_commit *commit = NULL;

	if (head->unborn)
		return ALIS_OK;
	if (git_commit_lookup(&commit, repo->git, &head->at) < 0)
		return git_failed(err, "cannot read the commit at HEAD");
	*tree = *git_commit_tree_id(commit);
	git_commit_free(commit);
	return ALIS_OK;
}

/*
 * HEAD has the files, but the index may not: when the machine stopped between
 * the two, git would show the files as staged away, and the user's next
 * commit would take them away.
 */
static int mend_index(struct alis_pending *pending,
    const struct alis__file *files, size_t count, struct alis_err *err)
{
	struct alis__index *index = &pending->index;
	int rc = alis__index_agrees(index, files, count, err);

	if (rc != 0)
		return rc < 0 ? rc : 0;
	rc = alis__index_write(pending->repo, index, files, count, err);
	return rc < 0 ? rc : alis__index_publish(index, err);
}

/* HEAD stands where whoever wrote the message saw it. */
static int check_onto(const struct alis__head *head,
    const struct alis_hex *onto, struct alis_err *err)
{
	struct alis_hex at = { { 0 } };

	if (!head->unborn)
		at = alis__oid_hex(&head->at);
	if (onto == NULL || strcmp(at.text, onto->text) == 0)
		return ALIS_OK;
	return alis_fail(err, ALIS_EMOVED,
	    "somebody else moved HEAD meanwhile; nothing was changed");
}

/* Returns 1 if the commit is ready, 0 if there is nothing to commit. */
static int prepare(struct alis_pending *pending,
    const struct alis_change *change, const git_signature *author,
    const git_signature *committer, struct alis_err *err)
{
	struct alis_repo *repo = pending->repo;
	struct alis_arena *mem = pending->mem;
	struct alis__file *files =
	    ALIS_NEW(mem, struct alis__file, change->count);
	git_oid old = { { 0 } }, tree;
	const git_oid *base = pending->head.unborn ? NULL : &old;

	for (size_t i = 0; i < change->count; i++) {
		files[i].blob = &change->blobs[i];
		files[i].path = alis_str_copy(change->blobs[i].path, mem).at;
	}
	if (head_tree(repo, &pending->head, &old, err) < 0 ||
	    alis__blobs_write(repo->git, base, files, change->count, err) < 0 ||
	    alis__tree_write(
	        repo->git, base, files, change->count, &tree, err) < 0)
		return err->code;
	if (base != NULL && git_oid_equal(base, &tree) && !change->may_be_empty)
		return mend_index(pending, files, change->count, err);
	if (write_commit(pending, &tree, change, author, committer, err) < 0 ||
	    alis__objects_sync(
	        repo->git, &pending->id, files, change->count, err) < 0 ||
	    alis__index_write(
	        repo, &pending->index, files, change->count, err) < 0)
		return err->code;
	return 1;
}

static struct alis_pending *pending_new(
    struct alis_repo *repo, const git_signature *by, struct alis_arena *mem)
{
	struct alis_pending *pending = ALIS_NEW(mem, struct alis_pending, 1);

	pending->repo = repo;
	pending->mem = mem;
	pending->name = alis_str_copy(alis_str_of(by->name), mem).at;
	pending->email = alis_str_copy(alis_str_of(by->email), mem).at;
	return pending;
}

int alis_commit_begin(struct alis_repo *repo, const struct alis_change *change,
    struct alis_arena *mem, struct alis_pending **pending, struct alis_err *err)
{
	git_signature *author = NULL, *committer = NULL;
	struct alis_pending *it = NULL;
	int rc;

	*pending = NULL;
	if (check_change(repo, change, err) < 0)
		return err->code;
	if (change->count == 0)
		return ALIS_OK;
	rc = alis__who_sign(
	    repo, &change->authors.author, "author", &author, err);
	if (rc == 0)
		rc = alis__who_sign(repo, &change->authors.committer,
		    "committer", &committer, err);
	if (rc != 0)
		goto out;
	it = pending_new(repo, committer, mem);
	/* All that is looked at is looked at under the lock. */
	if ((rc = alis__index_lock(repo, mem, &it->index, err)) < 0 ||
	    (rc = alis__head_is_free(repo, err)) < 0 ||
	    (rc = alis__head_read(repo, mem, &it->head, err)) < 0 ||
	    (rc = check_onto(&it->head, change->onto, err)) < 0 ||
	    (rc = prepare(it, change, author, committer, err)) < 0)
		goto out;
	if (rc > 0) {
		it->log = log_line(&it->head, change->message, mem);
		*pending = it;
	}
	rc = ALIS_OK;
out:
	if (it != NULL && *pending == NULL)
		alis__index_release(&it->index);
	git_signature_free(committer);
	git_signature_free(author);
	return rc;
}

/* ---- the end ---- */

static int move_head(struct alis_pending *pending, struct alis_err *err)
{
	git_repository *git = pending->repo->git;
	struct alis__head now;
	int rc;

	if (!alis__index_is_held(&pending->index))
		return alis_fail(err, ALIS_ELOCKED,
		    "somebody took git's lock '%1' away meanwhile; nothing "
		    "was changed",
		    pending->index.lock);
	if (alis__head_read(pending->repo, pending->mem, &now, err) < 0)
		return err->code;
	if (!alis__head_same(&now, &pending->head))
		return alis_fail(err, ALIS_EMOVED,
		    "somebody else moved HEAD meanwhile; nothing was changed");
	/* The name goes into the reflog; without it libgit2 would ask the
	 * configuration. */
	if (git_repository_set_ident(git, pending->name, pending->email) < 0)
		return git_failed(err, "cannot set who moves the branch");
	alis__index_insist(&pending->index);
	rc = alis__head_move(
	    pending->repo, &pending->head, &pending->id, pending->log, err);
	git_repository_set_ident(git, NULL, NULL);
	return rc;
}

int alis_commit_move(
    struct alis_pending *pending, struct alis_hex *id, struct alis_err *err)
{
	int rc = move_head(pending, err);

	if (rc < 0)
		alis__index_release(&pending->index);
	else
		*id = alis__oid_hex(&pending->id);
	return rc;
}

int alis_commit_settle(struct alis_pending *pending, struct alis_err *err)
{
	struct alis_hex id = alis__oid_hex(&pending->id);
	struct alis_err why;

	if (alis__index_publish(&pending->index, &why) == 0)
		return ALIS_OK;
	alis__index_release(&pending->index);
	alis_fail(err, why.code,
	    "the commit %1 was made, but git's index is still the old one; "
	    "bring it up to date: git add the same files",
	    alis_str_part(alis_str_of(id.text), 0, 12));
	alis_err_because(err, &why);
	return err->code;
}

void alis_commit_abandon(struct alis_pending *pending)
{
	if (pending != NULL)
		alis__index_release(&pending->index);
}
