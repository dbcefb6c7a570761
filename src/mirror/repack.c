/* SPDX-License-Identifier: MIT */
#include "mirror.h"

#define PACKS_MOST  50 /* every pull that brings something leaves one more */
#define TIME_MOST   600
#define OUTPUT_MOST 65536

/* Of the environment: what would lead git elsewhere. */
static const char *const variables[] = { "GIT_DIR", "GIT_COMMON_DIR",
	"GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY",
	"GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_QUARANTINE_PATH",
	"GIT_SHALLOW_FILE", "GIT_GRAFT_FILE", "GIT_CONFIG",
	"GIT_CONFIG_PARAMETERS", "GIT_CONFIG_COUNT",
	"GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_NOSYSTEM=1",
	"GIT_NO_REPLACE_OBJECTS=1", "GIT_NO_LAZY_FETCH=1", NULL };

int alis__mirror_repack(
    const struct alis__mirror *mirror, bool *joined, struct alis_err *err)
{
	const alis_str parts[] = { ALIS_STR("--git-dir="), mirror->path };
	const char *const argv[] = {
		"git",
		alis_str_join(mirror->mem, parts, 2).at,
		"-c",
		"core.hooksPath=/dev/null",
		"-c",
		"core.fsmonitor=false",
		"-c",
		"core.alternateRefsCommand=",
		"-c",
		"gc.auto=0",
		"-c",
		"repack.writeBitmaps=false",
		"repack",
		"-a",
		"-d",
		"-k", /* what no reference stands on stays, too */
		"-q",
		NULL,
	};
	const struct alis_program program = {
		.argv = argv,
		.folder = mirror->path.at,
		.variables = variables,
		.seconds = TIME_MOST,
		.output_most = OUTPUT_MOST,
	};
	struct alis_ended ended = { .status = 0 };
	size_t count;
	int code;

	*joined = false;
	if (alis_repo_packs(mirror->repo, &count, err) < 0)
		return err->code;
	if (count <= PACKS_MOST)
		return ALIS_OK;
	code = alis_io_run(&program, mirror->mem, &ended, err);
	*joined = code == ALIS_OK && ended.status == 0;
	/* Without git they stay as they are: slower, and whole. */
	return code == ALIS_ENOENT ? ALIS_OK : code;
}
