/* SPDX-License-Identifier: MIT */
#include "read.h"

#include <stdlib.h>
#include <string.h>

#define KIND_MASK   0170000
#define KIND_FILE   0100000
#define KIND_FOLDER 0040000
#define SHORT_ID    8

/* ---- commits ---- */

static struct alis_who who_of(
    const git_signature *signature, struct alis_arena *mem)
{
	return (struct alis_who){
		.name = alis_str_copy(alis_str_of(signature->name), mem),
		.email = alis_str_copy(alis_str_of(signature->email), mem),
		.when = signature->when.time,
		.offset = signature->when.offset,
	};
}

git_oid *alis__parents_read(
    git_commit *git, struct alis_arena *mem, size_t *count)
{
	const alis_str word = ALIS_STR("parent ");
	alis_str header = alis_str_of(git_commit_raw_header(git));
	alis_cut cut = alis_str_cut(header, '\n'); /* the tree's line */
	git_oid *ids = ALIS_NEW(mem, git_oid, header.n / GIT_OID_HEXSZ + 1);

	*count = 0;
	for (cut = alis_str_cut(cut.tail, '\n');
	     alis_str_starts(cut.head, word);
	     cut = alis_str_cut(cut.tail, '\n'))
		if (cut.head.n == word.n + GIT_OID_HEXSZ &&
		    git_oid_fromstr(&ids[*count], cut.head.at + word.n) == 0)
			(*count)++;
	return ids;
}

void alis__commit_fill(
    git_commit *git, struct alis_arena *mem, struct alis_commit *commit)
{
	size_t count;
	const git_oid *ids = alis__parents_read(git, mem, &count);
	struct alis_hex *parents = ALIS_NEW(mem, struct alis_hex, count + 1);

	for (size_t i = 0; i < count; i++)
		parents[i] = alis__oid_hex(&ids[i]);
	*commit = (struct alis_commit){
		.id = alis__oid_hex(git_commit_id(git)),
		.tree = alis__oid_hex(git_commit_tree_id(git)),
		.parents = parents,
		.parent_count = count,
		.author = who_of(git_commit_author(git), mem),
		.committer = who_of(git_commit_committer(git), mem),
		.message =
		    alis_str_copy(alis_str_of(git_commit_message(git)), mem),
	};
}

static int no_revision(int code, alis_str rev, struct alis_err *err)
{
	int fault = git_failed(err, "cannot read the revision '%1'", rev);

	if (code == GIT_ENOTFOUND || code == GIT_EINVALIDSPEC ||
	    code == GIT_EPEEL || code == GIT_EUNBORNBRANCH)
		return alis_fail(err, ALIS_ENOENT,
		    "there is no commit '%1' in the repository", rev);
	return fault;
}

int alis_repo_commit_at(struct alis_repo *repo, alis_str rev,
    struct alis_arena *mem, struct alis_commit *commit, struct alis_err *err)
{
	git_object *found = NULL, *peeled = NULL;
	int code;

	rev = alis_str_copy(rev, mem);
	if (strlen(rev.at) != rev.n)
		return alis_fail(
		    err, ALIS_ENOENT, "a revision cannot hold a NUL byte");
	code = git_revparse_single(&found, repo->git, rev.at);
	if (code >= 0)
		code = git_object_peel(&peeled, found, GIT_OBJECT_COMMIT);
	if (code < 0)
		code = no_revision(code, rev, err);
	else
		alis__commit_fill((git_commit *)peeled, mem, commit);
	git_object_free(peeled);
	git_object_free(found);
	return code;
}

/* ---- the files of a commit ---- */

struct tree_files {
	struct alis_repo *repo;
	git_oid tree;
	alis_str prefix; /* of the names: "1a2b3c4d:" */
};

/* Something else than a readable file stands there, or nothing. */
static int not_a_file(
    const struct alis__spot *spot, alis_str name, struct alis_err *err)
{
	unsigned kind = (unsigned)spot->mode & KIND_MASK;

	if (spot->mode == 0 || (spot->rest.n > 0 && kind == KIND_FILE))
		return alis_fail(
		    err, ALIS_ENOENT, "there is no file '%1'", name);
	if (kind == KIND_FOLDER)
		return alis_fail(
		    err, ALIS_ELINK, "'%1' is a folder, not a file", name);
	return alis_fail(err, ALIS_ELINK,
	    "'%1' is a link or a submodule, or lies behind one", name);
}

/* The size is asked for first: a blob of a gigabyte can be a megabyte on the
 * wire, and is unpacked whole when it is looked up. */
static int blob_fits(struct alis_repo *repo, const git_oid *id, alis_str name,
    struct alis_err *err)
{
	git_odb *odb = NULL;
	git_object_t type;
	size_t size = 0;
	int rc = ALIS_OK;

	if (git_repository_odb(&odb, repo->git) < 0 ||
	    git_odb_read_header(&size, &type, odb, id) < 0)
		rc = git_failed(err, "cannot read '%1'", name);
	else if (size > ALIS_BLOB_MOST)
		rc = alis_fail(err, ALIS_ELIMIT,
		    "'%1' has %2 bytes; at most %3 are read", name,
		    ALIS_NUMBER((int64_t)size),
		    ALIS_NUMBER((int64_t)ALIS_BLOB_MOST));
	git_odb_free(odb);
	return rc;
}

int alis__blob_source(struct alis_repo *repo, const git_oid *id, alis_str path,
    alis_str name, struct alis_arena *mem, const struct alis_source **src,
    struct alis_err *err)
{
	git_blob *blob = NULL;
	alis_str bytes;

	if (blob_fits(repo, id, name, err) < 0)
		return err->code;
	if (git_blob_lookup(&blob, repo->git, id) < 0)
		return git_failed(err, "cannot read '%1'", name);
	bytes = (alis_str){ git_blob_rawcontent(blob),
		(size_t)git_blob_rawsize(blob) };
	*src = alis_source_of(
	    alis_str_copy(path, mem), name, alis_str_copy(bytes, mem), mem);
	git_blob_free(blob);
	return ALIS_OK;
}

static int tree_files_read(void *from, alis_str path, struct alis_arena *mem,
    const struct alis_source **src, struct alis_err *err)
{
	const struct tree_files *files = from;
	const alis_str parts[] = { files->prefix, path };
	alis_str name = alis_str_join(mem, parts, 2);
	struct alis__spot spot;

	if (!alis__path_is_sound(path))
		return alis_fail(
		    err, ALIS_ENOENT, "there is no file '%1'", name);
	if (alis__tree_find(files->repo->git, &files->tree, path, &spot, err) <
	    0)
		return err->code;
	if (spot.rest.n > 0 || (spot.mode & KIND_MASK) != KIND_FILE)
		return not_a_file(&spot, name, err);
	return alis__blob_source(
	    files->repo, &spot.id, path, name, mem, src, err);
}

static int by_bytes(const void *a, const void *b)
{
	return alis_str_compare(*(const alis_str *)a, *(const alis_str *)b);
}

static int names_of(git_tree *tree, struct alis_arena *mem,
    struct alis_names *names, struct alis_err *err)
{
	size_t count = git_tree_entrycount(tree);
	alis_str *list = ALIS_NEW(mem, alis_str, count);

	for (size_t i = 0; i < count; i++) {
		const git_tree_entry *entry = git_tree_entry_byindex(tree, i);
		list[i] =
		    alis_str_copy(alis_str_of(git_tree_entry_name(entry)), mem);
	}
	qsort(list, count, sizeof(*list), by_bytes);
	for (size_t i = 1; i < count; i++)
		if (alis_str_same(list[i - 1], list[i]))
			return alis_fail(err, ALIS_EGIT,
			    "the tree %1 in the repository is broken: a name "
			    "stands twice",
			    alis_str_of(alis__oid_hex(git_tree_id(tree)).text));
	*names = (struct alis_names){ .names = list, .count = count };
	return ALIS_OK;
}

static int tree_files_list(void *from, alis_str folder, struct alis_arena *mem,
    struct alis_names *names, struct alis_err *err)
{
	const struct tree_files *files = from;
	git_repository *git = files->repo->git;
	struct alis__spot spot;
	git_tree *tree = NULL;
	unsigned kind;
	int rc;

	*names = (struct alis_names){ 0 };
	if (folder.n > 0 && !alis__path_is_sound(folder))
		return ALIS_OK;
	if (alis__tree_find(git, &files->tree, folder, &spot, err) < 0)
		return err->code;
	kind = (unsigned)spot.mode & KIND_MASK;
	if (kind == 0 || kind == KIND_FILE)
		return ALIS_OK;
	if (kind != KIND_FOLDER)
		return not_a_file(&spot, alis_str_copy(folder, mem), err);
	if (git_tree_lookup(&tree, git, &spot.id) < 0)
		return git_failed(err, "cannot read a folder of a commit");
	rc = names_of(tree, mem, names, err);
	git_tree_free(tree);
	return rc;
}

int alis_repo_files(struct alis_repo *repo, const struct alis_commit *commit,
    struct alis_arena *mem, struct alis_files *files, struct alis_err *err)
{
	struct tree_files *from = ALIS_NEW(mem, struct tree_files, 1);
	const alis_str parts[] = {
		alis_str_part(alis_str_of(commit->id.text), 0, SHORT_ID),
		ALIS_STR(":"),
	};

	if (alis__oid_read(&from->tree, &commit->tree, err) < 0)
		return err->code;
	from->repo = repo;
	from->prefix = alis_str_join(mem, parts, 2);
	*files = (struct alis_files){
		.from = from,
		.read = tree_files_read,
		.list = tree_files_list,
	};
	return ALIS_OK;
}

static int id_at(struct alis_repo *repo, const struct alis_commit *commit,
    alis_str path, bool of_file, struct alis_hex *id, struct alis_err *err)
{
	struct alis__spot spot;
	git_oid tree;

	*id = (struct alis_hex){ { 0 } };
	if (alis__oid_read(&tree, &commit->tree, err) < 0 ||
	    alis__tree_find(repo->git, &tree, path, &spot, err) < 0)
		return err->code;
	if (spot.mode != 0 && spot.rest.n == 0 &&
	    (!of_file || (spot.mode & KIND_MASK) == KIND_FILE))
		*id = alis__oid_hex(&spot.id);
	return ALIS_OK;
}

int alis_repo_id_at(struct alis_repo *repo, const struct alis_commit *commit,
    alis_str path, struct alis_hex *id, struct alis_err *err)
{
	return id_at(repo, commit, path, false, id, err);
}

int alis_repo_file_id_at(struct alis_repo *repo,
    const struct alis_commit *commit, alis_str path, struct alis_hex *id,
    struct alis_err *err)
{
	return id_at(repo, commit, path, true, id, err);
}
