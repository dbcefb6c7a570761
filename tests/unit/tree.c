/* SPDX-License-Identifier: MIT */
#include "gitbox.h"

/* ---- the files of a commit ---- */

struct look {
	const char *path;
	enum alis_fault fault;
	const char *text;
};

static const struct look looks[] = {
	{ "j/1.alis", ALIS_OK, "x\r\ny" },
	{ "run", ALIS_OK, "#!" },
	{ "empty", ALIS_OK, "" },
	{ "j/none", ALIS_ENOENT, "j/none" },
	{ "none/x", ALIS_ENOENT, "none/x" },
	{ "run/x", ALIS_ENOENT, "run/x" },
	{ "link", ALIS_ELINK, "link" },
	{ "dir/1.alis", ALIS_ELINK, "dir" },
	{ "sub", ALIS_ELINK, "sub" },
	{ "sub/a", ALIS_ELINK, "sub" },
	{ "j", ALIS_ELINK, "is a folder" },
	{ "../r/run", ALIS_ENOENT, "run" },
	{ "j//1.alis", ALIS_ENOENT, "1.alis" },
	{ "/run", ALIS_ENOENT, "run" },
	{ "", ALIS_ENOENT, "no file" },
	{ "large", ALIS_ELIMIT, "67108865" },
};

/* A repository with everything that can stand in a tree. */
static void make_files(struct sandbox *box)
{
	sandbox_run(box,
	    "git init -q r && cd r && mkdir j && printf 'x\\r\\ny' >j/1.alis "
	    "&& echo z >j/2 && printf '#!' >run && chmod +x run && : >empty && "
	    "ln -s run link && ln -s j dir && git add . && "
	    "git update-index --add --cacheinfo 100644,"
	    "$(head -c 67108865 /dev/zero | git hash-object -w --stdin),large "
	    "&& git update-index --add --cacheinfo "
	    "160000,0123456789012345678901234567890123456789,sub && "
	    "git config core.autocrlf true && "
	    "git commit -qm one 2>&1");
}

static void reads_files(void **state)
{
	struct sandbox *box = *state;
	struct alis_commit commit;
	struct alis_files files;
	struct alis_repo *repo;
	char name[60];

	make_files(box);
	repo = open_repo(box, "r");
	commit = commit_at(box, repo, "HEAD");
	assert_int_equal(
	    alis_repo_files(repo, &commit, &box->mem, &files, &box->err), 0);
	for (size_t i = 0; i < ALIS_COUNT(looks); i++) {
		const struct look *it = &looks[i];
		const struct alis_source *src = NULL;
		int rc = files.read(files.from, alis_str_of(it->path),
		    &box->mem, &src, &box->err);
		unit_check(rc == it->fault, it->path);
		if (rc < 0) {
			unit_check(src == NULL, it->path);
			unit_check(strstr(told(&box->err, &box->mem),
			               it->text) != NULL,
			    told(&box->err, &box->mem));
			continue;
		}
		unit_check(alis_str_is(src->bytes, it->text), it->path);
		unit_check(alis_str_is(src->path, it->path), it->path);
		snprintf(
		    name, sizeof(name), "%.8s:%s", commit.id.text, it->path);
		unit_check(alis_str_is(src->name, name), it->path);
		unit_check(src->stamp.inode == 0, it->path);
	}
	alis_repo_close(repo);
}

static const char *join_names(struct sandbox *box, struct alis_names names)
{
	struct alis_out out = alis_out_memory(&box->mem);

	for (size_t i = 0; i < names.count; i++) {
		alis_out_put(&out, names.names[i]);
		alis_out_char(&out, ' ');
	}
	return alis_str_copy(alis_out_text(&out), &box->mem).at;
}

static const struct look lists[] = {
	{ "", ALIS_OK, "dir empty j large link run sub " },
	{ "j", ALIS_OK, "1.alis 2 " },
	{ "none", ALIS_OK, "" },
	{ "run", ALIS_OK, "" },
	{ "..", ALIS_OK, "" },
	{ "dir", ALIS_ELINK, "" },
};

static void lists_files(void **state)
{
	struct sandbox *box = *state;
	struct alis_commit commit;
	struct alis_names names;
	struct alis_files files;
	struct alis_repo *repo;
	struct alis_hex id;

	make_files(box);
	repo = open_repo(box, "r");
	commit = commit_at(box, repo, "HEAD");
	alis_repo_files(repo, &commit, &box->mem, &files, &box->err);
	for (size_t i = 0; i < ALIS_COUNT(lists); i++) {
		int rc = files.list(files.from, alis_str_of(lists[i].path),
		    &box->mem, &names, &box->err);
		unit_check(rc == lists[i].fault, lists[i].path);
		unit_check(strcmp(join_names(box, names), lists[i].text) == 0,
		    lists[i].path);
	}
	assert_int_equal(alis_repo_id_at(repo, &commit, ALIS_STR("j/1.alis"),
	                     &id, &box->err),
	    0);
	assert_string_equal(
	    id.text, line_of(box, "git -C r rev-parse HEAD:j/1.alis"));
	assert_string_equal(id.text, alis_blob_id(ALIS_STR("x\r\ny")).text);
	assert_int_equal(
	    alis_repo_id_at(repo, &commit, ALIS_STR("j"), &id, &box->err), 0);
	assert_string_equal(id.text, line_of(box, "git -C r rev-parse HEAD:j"));
	assert_int_equal(
	    alis_repo_id_at(repo, &commit, ALIS_STR("run/x"), &id, &box->err),
	    0);
	assert_string_equal(id.text, "");
	alis_repo_close(repo);
}

/* ---- trees that git and libgit2 read differently ---- */

struct raw_entry {
	const char *mode;
	const char *name;
};

struct raw_tree {
	struct raw_entry entries[4];
	const char *path;
	const char *why;
};

static const struct raw_tree raw_trees[] = {
	{ { { "100644", "j" }, { "100644", "j" } }, "j", "two files" },
	{ { { "100644", "j" }, { "100644", "j.a" }, { "40000", "j" } }, "j",
	    "a file and a folder, not neighbours" },
	{ { { "100644", "j" }, { "100644", "j.a" }, { "40000", "j" } }, "j/x",
	    "the same on the way" },
	{ { { "100644", "z" }, { "100644", "j" } }, "j", "not in order" },
	{ { { "40000", "j" }, { "100644", "j.a" } }, "j.a",
	    "not in git's order" },
};

/* Any bytes as a tree, with the same blob or tree in each entry. */
static git_oid write_tree(
    git_repository *git, const struct raw_tree *tree, const git_oid ids[2])
{
	char bytes[400];
	size_t used = 0;
	git_odb *odb;
	git_oid id;

	for (size_t i = 0; i < 4 && tree->entries[i].mode != NULL; i++) {
		const struct raw_entry *it = &tree->entries[i];
		used += (size_t)snprintf(bytes + used, sizeof(bytes) - used,
		            "%s %s", it->mode, it->name) +
		    1;
		memcpy(bytes + used, ids[it->mode[0] == '4'].id, 20);
		used += 20;
	}
	assert_int_equal(git_repository_odb(&odb, git), 0);
	assert_int_equal(
	    git_odb_write(&id, odb, bytes, used, GIT_OBJECT_TREE), 0);
	git_odb_free(odb);
	return id;
}

static void refuses_broken_trees(void **state)
{
	struct sandbox *box = *state;
	git_repository *git = NULL;
	struct alis_repo *repo;
	git_oid ids[2];

	sandbox_run(box,
	    "git init -q r && cd r && echo a >x && git add x && "
	    "git commit -qm one");
	repo = open_repo(box, "r");
	assert_int_equal(
	    git_repository_open(&git, sandbox_path(box, "r").at), 0);
	git_oid_fromstr(&ids[0], line_of(box, "git -C r rev-parse HEAD:x"));
	git_oid_fromstr(&ids[1], line_of(box, "git -C r rev-parse HEAD:"));
	for (size_t i = 0; i < ALIS_COUNT(raw_trees); i++) {
		const struct raw_tree *it = &raw_trees[i];
		const struct alis_source *src = NULL;
		struct alis_commit commit = { .parent_count = 0 };
		git_oid id = write_tree(git, it, ids);
		struct alis_files files;
		struct alis_hex hex;
		git_oid_tostr(commit.tree.text, 41, &id);
		git_oid_tostr(commit.id.text, 41, &id);
		alis_repo_files(repo, &commit, &box->mem, &files, &box->err);
		unit_check(files.read(files.from, alis_str_of(it->path),
		               &box->mem, &src, &box->err) == ALIS_EGIT,
		    it->why);
		unit_check(strstr(told(&box->err, &box->mem), "broken") != NULL,
		    it->why);
		unit_check(alis_repo_id_at(repo, &commit, alis_str_of(it->path),
		               &hex, &box->err) == ALIS_EGIT,
		    it->why);
	}
	git_repository_free(git);
	alis_repo_close(repo);
}

int test_tree(void)
{
	static const struct CMUnitTest tests[] = {
		GIT_TEST(reads_files),
		GIT_TEST(lists_files),
		GIT_TEST(refuses_broken_trees),
	};
	return cmocka_run_group_tests_name("tree", tests, NULL, NULL);
}
