/* SPDX-License-Identifier: MIT */
#include <alis/io.h>

#include <fcntl.h>
#include <sys/stat.h>

#include "sandbox.h"

static int begin(void **state)
{
	*state = sandbox_new();
	return unit_begin(state);
}

static int end(void **state)
{
	sandbox_free(*state);
	return unit_end(state);
}

static void stand_in(struct sandbox *box, const char *folder)
{
	assert_int_equal(chdir(sandbox_path(box, folder).at), 0);
}

/* ---- finding ---- */

/* For find and locate alike; folders are below the sandbox. */
struct place {
	const char *cwd;
	const char *asked;
	const char
	    *top; /* NULL: ALIS_ENOENT; a '/' first: not shown from cwd */
	const char *path;
	const char *shown;
	const char *name;
};

static const struct place finds[] = {
	{ "r", "k.alis", "r", "k.alis", "", "k.alis" },
	{ "r/a/b", "k.alis", "r", "k.alis", "../../", "../../k.alis" },
	{ "r/a", "a.alis", "r", "a/a.alis", "../", "a.alis" },
	{ "r/a/b", "a.alis", "r", "a/a.alis", "../../", "../a.alis" },
	{ "plain/x", "p.alis", "plain", "p.alis", "../", "../p.alis" },
	{ "w/d", "k.alis", "w", "k.alis", "../", "../k.alis" },
	{ "r", "none.alis", NULL, NULL, NULL, NULL },
};

static void check_place(struct sandbox *box, const struct place *it, int rc,
    const struct alis_folder *folder, alis_str path)
{
	if (it->top == NULL) {
		unit_check(rc == ALIS_ENOENT, it->asked);
		return;
	}
	unit_check(rc == 0, it->asked);
	if (rc < 0)
		return;
	unit_check(
	    alis_str_same(folder->path, sandbox_path(box, it->top)), it->asked);
	unit_check(alis_str_is(path, it->path), it->path);
	if (it->shown != NULL)
		unit_check(alis_str_is(folder->shown, it->shown), it->asked);
	unit_check(
	    alis_str_is(alis_io_name(folder, path, &box->mem), it->name) ||
	        alis_str_same(alis_io_name(folder, path, &box->mem),
	            sandbox_path(box, it->name)),
	    it->name);
}

static void make_places(struct sandbox *box)
{
	sandbox_run(box,
	    "mkdir -p r/.git r/a/b plain/x/y w/d && touch r/k.alis r/a/a.alis "
	    "plain/p.alis w/k.alis && echo gitdir: x >w/.git && "
	    "ln -s r/a to && ln -s none r/dangling");
}

static void finds_upwards(void **state)
{
	struct sandbox *box = *state;

	make_places(box);
	for (size_t i = 0; i < ALIS_COUNT(finds); i++) {
		struct alis_folder folder = { .path = ALIS_STR("") };
		alis_str path = ALIS_STR("");
		int rc;
		stand_in(box, finds[i].cwd);
		rc = alis_io_find(alis_str_of(finds[i].asked), &box->mem,
		    &folder, &path, &box->err);
		check_place(box, &finds[i], rc, &folder, path);
	}
	assert_says(&box->err, "'none.alis' here or in any folder above");
}

static const struct place locates[] = {
	{ "", "r/k.alis", "r", "k.alis", "r/", "r/k.alis" },
	{ "", "./r//a/../k.alis", "r", "k.alis", "r/", "r/k.alis" },
	{ "r/a", "a.alis", "r", "a/a.alis", "../", "a.alis" },
	{ "r/a", "b/new.alis", "r", "a/b/new.alis", "../", "b/new.alis" },
	{ "r/a/b", "../../x/new.alis", "r", "x/new.alis", "../../",
	    "../../x/new.alis" },
	{ "r", "n/./m/new.alis", "r", "n/m/new.alis", "", "n/m/new.alis" },
	{ "w", "../plain/p.alis", "plain", "p.alis", NULL, "plain/p.alis" },
	{ "", "to/a.alis", "r", "a/a.alis", "r/", "r/a/a.alis" },
	{ "plain/x", "y/z.alis", "plain/x/y", "z.alis", "y/", "y/z.alis" },
	{ "r", "dangling", "r", "dangling", "", "dangling" },
	{ "r", "none/../k.alis", NULL, NULL, NULL, NULL },
	{ "r", "", NULL, NULL, NULL, NULL },
	{ "r", "a/", NULL, NULL, NULL, NULL },
	{ "r", "..", NULL, NULL, NULL, NULL },
	{ "r", "a/.", NULL, NULL, NULL, NULL },
};

static void locates_files(void **state)
{
	struct sandbox *box = *state;

	make_places(box);
	for (size_t i = 0; i < ALIS_COUNT(locates); i++) {
		struct alis_folder folder = { .path = ALIS_STR("") };
		alis_str path = ALIS_STR("");
		int rc;
		stand_in(box, locates[i].cwd);
		rc = alis_io_locate(alis_str_of(locates[i].asked), &box->mem,
		    &folder, &path, &box->err);
		check_place(box, &locates[i], rc, &folder, path);
	}
}

struct name {
	const char *here;
	const char *path;
	const char *name;
};

static const struct name shown_names[] = {
	{ "", "a/b", "here/a/b" },
	{ "a", "a/b", "b" },
	{ "a", "a", "../a" },
	{ "a/b", "a", "../../a" },
	{ "a/b", "ab/c", "../../ab/c" },
	{ "a/b/c", "a/x/c", "../../x/c" },
	{ "a/b", "a/b/c/d", "c/d" },
};

static void names_files(void **state)
{
	struct sandbox *box = *state;

	for (size_t i = 0; i < ALIS_COUNT(shown_names); i++) {
		struct alis_folder folder = {
			.shown = ALIS_STR("here/"),
			.here = alis_str_of(shown_names[i].here),
		};
		unit_check(alis_str_is(
		               alis_io_name(&folder,
		                   alis_str_of(shown_names[i].path), &box->mem),
		               shown_names[i].name),
		    shown_names[i].name);
	}
}

static void knows_the_root(void **state)
{
	struct sandbox *box = *state;
	const struct alis_source *src;
	struct alis_folder folder;
	struct alis_files files;
	alis_str path;

	assert_int_equal(chdir("/"), 0);
	assert_int_equal(alis_io_locate(ALIS_STR("/etc/passwd"), &box->mem,
	                     &folder, &path, &box->err),
	    0);
	assert_text(folder.path, "/etc");
	assert_text(folder.shown, "etc/");
	assert_text(path, "passwd");
	assert_int_equal(alis_io_locate(ALIS_STR("/x.alis"), &box->mem, &folder,
	                     &path, &box->err),
	    0);
	assert_text(folder.path, "");
	assert_text(folder.shown, "");
	assert_text(path, "x.alis");
	files = alis_io_files(&folder);
	assert_int_equal(files.read(files.from, ALIS_STR("etc/passwd"),
	                     &box->mem, &src, &box->err),
	    0);
}

/* ---- reading ---- */

struct look {
	const char *path;
	enum alis_fault fault;
	const char *text;
};

static const struct look looks[] = {
	{ "j/1.alis", ALIS_OK, "x\r\ny" },
	{ "empty", ALIS_OK, "" },
	{ "j/none", ALIS_ENOENT, "'r/j/none'" },
	{ "none/x", ALIS_ENOENT, "'r/none'" },
	{ "empty/x", ALIS_ENOENT, "'r/empty'" },
	{ "link", ALIS_ELINK, "'r/link'" },
	{ "dangling", ALIS_ELINK, "'r/dangling'" },
	{ "dir/1.alis", ALIS_ELINK, "'r/dir'" },
	{ "j/up/empty", ALIS_ELINK, "'r/j/up'" },
	{ "pipe", ALIS_ELINK, "special" },
	{ "pipe/x", ALIS_ELINK, "special" },
	{ "j", ALIS_ELINK, "is a folder" },
	{ "../r/empty", ALIS_ENOENT, "no file" },
	{ "j//1.alis", ALIS_ENOENT, "no file" },
	{ "/empty", ALIS_ENOENT, "no file" },
	{ ".git/config", ALIS_ENOENT, "no file" },
	{ "", ALIS_ENOENT, "no file" },
	{ "huge", ALIS_ELIMIT, "1073741824" },
};

static void make_files(struct sandbox *box)
{
	sandbox_run(box,
	    "mkdir -p r/j r/.git && cd r && printf 'x\\r\\ny' >j/1.alis && "
	    ": >empty && ln -s empty link && ln -s j dir && ln -s .. j/up && "
	    "ln -s nowhere dangling && mkfifo pipe && echo s >.git/config && "
	    "truncate -s 67108865 large && truncate -s 67108864 limit && "
	    "truncate -s 1073741825 huge && "
	    "ln -s r ../via");
}

static void reads_files(void **state)
{
	struct sandbox *box = *state;
	struct alis_folder folder = sandbox_folder(box, "via");
	struct alis_files files = alis_io_files(&folder);

	/* The folder itself may be reached by a link. */
	folder.shown = ALIS_STR("r/");
	make_files(box);
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
		unit_check(alis_str_starts(src->name, folder.shown) &&
		        alis_str_is(alis_str_from(src->name, 2), it->path),
		    it->path);
	}
}

static void reads_to_the_limit(void **state)
{
	struct sandbox *box = *state;
	struct alis_folder folder = sandbox_folder(box, "r");
	struct alis_files files = alis_io_files(&folder);
	const struct alis_source *src;
	alis_str bytes;
	int fd;

	make_files(box);
	assert_int_equal(files.read(files.from, ALIS_STR("limit"), &box->mem,
	                     &src, &box->err),
	    0);
	assert_int_equal(src->bytes.n, ALIS_BLOB_MOST);
	fd = open(sandbox_path(box, "r/limit").at, O_RDONLY);
	assert_int_equal(
	    alis_io_read_stream(fd, &box->mem, &bytes, &box->err), 0);
	close(fd);
	assert_int_equal(bytes.n, ALIS_BLOB_MOST);
	fd = open(sandbox_path(box, "r/large").at, O_RDONLY);
	assert_int_equal(
	    alis_io_read_stream(fd, &box->mem, &bytes, &box->err), ALIS_ELIMIT);
	close(fd);
	assert_int_equal(
	    alis_io_read_stream(fd, &box->mem, &bytes, &box->err), ALIS_EIO);
}

static void reads_streams(void **state)
{
	struct sandbox *box = *state;
	FILE *from;
	alis_str bytes;

	/* NOLINTNEXTLINE(cert-env33-c) */
	from = popen("seq 1 30000; sleep 0.1; echo end", "r");
	assert_non_null(from);
	assert_int_equal(
	    alis_io_read_stream(fileno(from), &box->mem, &bytes, &box->err), 0);
	pclose(from);
	assert_int_equal(bytes.n, 168894 + 4);
	assert_text(alis_str_from(bytes, bytes.n - 10), "30000\nend\n");
}

static void stamps_files(void **state)
{
	struct sandbox *box = *state;
	struct alis_folder folder = sandbox_folder(box, "r");
	struct alis_files files = alis_io_files(&folder);
	const struct alis_source *src;
	struct stat st;

	make_files(box);
	sandbox_run(box,
	    "touch -d @1500000000.25 r/j/1.alis && "
	    "chmod 751 r/j/1.alis");
	assert_int_equal(files.read(files.from, ALIS_STR("j/1.alis"), &box->mem,
	                     &src, &box->err),
	    0);
	assert_int_equal(stat(sandbox_path(box, "r/j/1.alis").at, &st), 0);
	assert_int_equal(src->stamp.size, 4);
	assert_int_equal(src->stamp.mtime_s, 1500000000);
	assert_int_equal(src->stamp.mtime_ns, 250000000);
	assert_int_equal(src->stamp.ctime_s, st.st_ctim.tv_sec);
	assert_int_equal(src->stamp.ctime_ns, st.st_ctim.tv_nsec);
	assert_int_equal(src->stamp.mode, S_IFREG | 0751);
	assert_int_equal(src->stamp.inode, (uint32_t)st.st_ino);
	assert_int_equal(src->stamp.user, st.st_uid);
}

static const struct look lists[] = {
	{ "", ALIS_OK, "dangling dir empty huge j large limit link pipe " },
	{ "j", ALIS_OK, "1.alis up " },
	{ "none", ALIS_OK, "" },
	{ "empty", ALIS_OK, "" },
	{ "..", ALIS_OK, "" },
	{ "dir", ALIS_ELINK, "" },
};

static void lists_folders(void **state)
{
	struct sandbox *box = *state;
	struct alis_folder folder = sandbox_folder(box, "r");
	struct alis_files files = alis_io_files(&folder);

	make_files(box);
	for (size_t i = 0; i < ALIS_COUNT(lists); i++) {
		struct alis_out out = alis_out_memory(&box->mem);
		struct alis_names names;
		int rc = files.list(files.from, alis_str_of(lists[i].path),
		    &box->mem, &names, &box->err);
		unit_check(rc == lists[i].fault, lists[i].path);
		for (size_t j = 0; j < names.count; j++) {
			alis_out_put(&out, names.names[j]);
			alis_out_char(&out, ' ');
		}
		unit_check(alis_str_is(alis_out_text(&out), lists[i].text),
		    lists[i].path);
	}
}

/* ---- writing ---- */

static void stages_and_publishes(void **state)
{
	struct sandbox *box = *state;
	struct alis_folder folder = sandbox_folder(box, "r");
	struct alis_staged one, two;
	struct stat st;

	make_files(box);
	sandbox_run(box, "chmod 640 r/j/1.alis");
	assert_int_equal(alis_io_stage(&folder, ALIS_STR("s/t/status.txt"),
	                     ALIS_STR("new\n"), &box->mem, &one, &box->err),
	    0);
	assert_int_equal(alis_io_stage(&folder, ALIS_STR("j/1.alis"),
	                     ALIS_STR("other\n"), &box->mem, &two, &box->err),
	    0);
	assert_text(one.path, sandbox_path(box, "r/s/t/status.txt").at);
	assert_int_equal(access(one.path.at, F_OK), -1);
	assert_string_equal(
	    sandbox_run(box, "cat r/j/1.alis '%s'", one.temporary.at),
	    "x\r\nynew\n");
	assert_int_equal(alis_io_publish(&one, &box->err), 0);
	assert_int_equal(alis_io_publish(&two, &box->err), 0);
	assert_string_equal(sandbox_run(box,
	                        "cat r/s/t/status.txt r/j/1.alis; stat -c %%a "
	                        "r/j/1.alis; ls -A r/s/t r/j"),
	    "new\nother\n640\nr/j:\n1.alis\nup\n\nr/s/t:\nstatus.txt\n");
	assert_int_equal(stat(two.path.at, &st), 0);
	assert_int_equal(two.stamp.inode, (uint32_t)st.st_ino);
	assert_int_equal(two.stamp.mtime_s, st.st_mtim.tv_sec);
	assert_int_equal(two.stamp.mtime_ns, st.st_mtim.tv_nsec);
	assert_int_equal(two.stamp.size, 6);
	assert_int_equal(two.stamp.mode, S_IFREG | 0640);
	assert_int_equal(alis_io_publish(&two, &box->err), ALIS_EIO);
}

static void discards(void **state)
{
	struct sandbox *box = *state;
	struct alis_folder folder = sandbox_folder(box, "r");
	struct alis_staged one, two;
	const char *before;

	make_files(box);
	before = sandbox_run(box, "ls -lAR r");
	assert_int_equal(alis_io_stage(&folder, ALIS_STR("j/1.alis"),
	                     ALIS_STR("a"), &box->mem, &one, &box->err),
	    0);
	assert_int_equal(alis_io_stage(&folder, ALIS_STR("j/1.alis"),
	                     ALIS_STR("b"), &box->mem, &two, &box->err),
	    0);
	assert_false(alis_str_same(one.temporary, two.temporary));
	alis_io_discard(&one);
	alis_io_discard(&two);
	assert_string_equal(sandbox_run(box, "ls -lAR r"), before);
}

static const struct look no_stages[] = {
	{ "link", ALIS_ELINK, "link" },
	{ "j", ALIS_ELINK, "folder" },
	{ "pipe", ALIS_ELINK, "special" },
	{ "dir/x", ALIS_ELINK, "'r/dir'" },
	{ "dir/new/x", ALIS_ELINK, "'r/dir'" },
	{ "empty/x", ALIS_ENOENT, "'r/empty'" },
	{ ".git/x", ALIS_EIO, "no path" },
	{ "../x", ALIS_EIO, "no path" },
	{ "", ALIS_EIO, "no path" },
};

static void stages_nothing_elsewhere(void **state)
{
	struct sandbox *box = *state;
	struct alis_folder folder = sandbox_folder(box, "r");
	struct alis_staged staged;
	const char *before;
	char name[300];

	folder.shown = ALIS_STR("r/");
	make_files(box);
	before = sandbox_run(box, "ls -lAR r");
	for (size_t i = 0; i < ALIS_COUNT(no_stages); i++) {
		const struct look *it = &no_stages[i];
		unit_check(
		    alis_io_stage(&folder, alis_str_of(it->path), ALIS_STR("x"),
		        &box->mem, &staged, &box->err) == it->fault,
		    it->path);
		unit_check(strstr(told(&box->err, &box->mem), it->text) != NULL,
		    told(&box->err, &box->mem));
	}
	/* Folders that were made for a file that cannot be are unmade. */
	memset(name, 'x', sizeof(name));
	name[1] = name[3] = '/';
	assert_int_equal(
	    alis_io_stage(&folder, (alis_str){ name, sizeof(name) },
	        ALIS_STR("x"), &box->mem, &staged, &box->err),
	    ALIS_EIO);
	assert_string_equal(sandbox_run(box, "ls -lAR r"), before);
}

static void makes_folders(void **state)
{
	struct sandbox *box = *state;

	sandbox_run(box, "touch file");
	assert_int_equal(
	    alis_io_make_folder(sandbox_path(box, "a/b/c"), &box->err), 0);
	assert_int_equal(
	    alis_io_make_folder(sandbox_path(box, "a/b/c"), &box->err), 0);
	assert_int_equal(access("a/b/c", F_OK), 0);
	assert_int_equal(alis_io_make_folder(ALIS_STR("d/e"), &box->err), 0);
	assert_int_equal(access("d/e", F_OK), 0);
	assert_int_equal(
	    alis_io_make_folder(ALIS_STR("file"), &box->err), ALIS_EIO);
	assert_int_equal(
	    alis_io_make_folder(ALIS_STR("file/x"), &box->err), ALIS_EIO);
	assert_says(&box->err, "Not a directory");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)

int test_io(void)
{
	static const struct CMUnitTest tests[] = {
		TEST(finds_upwards),
		TEST(locates_files),
		TEST(names_files),
		TEST(knows_the_root),
		TEST(reads_files),
		TEST(reads_to_the_limit),
		TEST(reads_streams),
		TEST(stamps_files),
		TEST(lists_folders),
		TEST(stages_and_publishes),
		TEST(discards),
		TEST(stages_nothing_elsewhere),
		TEST(makes_folders),
	};
	return cmocka_run_group_tests_name("io", tests, NULL, NULL);
}
