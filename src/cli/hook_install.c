/* SPDX-License-Identifier: MIT */
#include "hook.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define BEFORE ".before-alis"
#define MARK   "# alis hook "

/* The hooks of git that alis has something to do in. */
static const struct hook {
	const char *name;
	const char *action; /* of 'alis hook' */
	bool bare;          /* for a repository without a work tree */
	bool reads;         /* standard input */
	const char *missing;
} hooks[] = {
	{ "pre-commit", "pre-commit", false, false,
	    ALIS_TEXT(
	        "alis: alis is not found, so the commit is not checked and not "
	        "made; install alis, or commit unchecked: git commit "
	        "--no-verify") },
	/* What a merge brings together without a conflict is new as well. */
	{ "pre-merge-commit", "pre-commit", false, false,
	    ALIS_TEXT(
	        "alis: alis is not found, so the merge is not checked and not "
	        "committed; install alis, or commit unchecked: git commit "
	        "--no-verify") },
	{ "commit-msg", "commit-msg", false, false,
	    ALIS_TEXT(
	        "alis: alis is not found, so the message is not checked and "
	        "the commit not made; install alis, or commit unchecked: git "
	        "commit --no-verify") },
	{ "pre-receive", "pre-receive", true, true,
	    ALIS_TEXT(
	        "alis: alis is not found on the server, so the push is not "
	        "checked and not accepted; tell whoever runs the server") },
};

/* ---- the text of a hook ---- */

/* A word of the shell, whatever it holds. */
static void put_quoted(struct alis_out *out, alis_str word)
{
	alis_out_char(out, '\'');
	for (alis_cut cut = { .tail = word, .found = true }; cut.found;) {
		cut = alis_str_cut(cut.tail, '\'');
		alis_out_put(out, cut.head);
		if (cut.found)
			alis_out_lit(out, "'\\''");
	}
	alis_out_char(out, '\'');
}

/* The program that runs now; empty if the system does not say. */
static alis_str own_path(struct cli *cli)
{
	char path[PATH_MAX];
	ssize_t n = readlink("/proc/self/exe", path, sizeof(path));

	return n <= 0 || (size_t)n == sizeof(path)
	    ? ALIS_STR("")
	    : alis_str_copy((alis_str){ path, (size_t)n }, &cli->mem);
}

static alis_str hook_text(struct cli *cli, const struct hook *hook)
{
	struct alis_out out = alis_out_memory(&cli->mem);
	const char *from = hook->reads ? "printf '%s\\n' \"$updates\" | " : "";
	alis_str path = own_path(cli);

	alis_out_lit(&out, "#!/bin/sh\n" MARK);
	alis_out_lit(&out, hook->name);
	alis_out_lit(&out,
	    ": written by 'alis hook install', taken away by 'alis hook "
	    "remove'.\n# The hook that was here before runs first, and may "
	    "say no.\n");
	if (hook->reads)
		alis_out_lit(&out, "updates=$(cat)\n");
	alis_out_lit(&out, "if [ -x \"$0" BEFORE "\" ]; then\n\t");
	alis_out_lit(&out, from);
	alis_out_lit(
	    &out, "\"$0" BEFORE "\" \"$@\" || exit $?\nfi\nalis=alis\n");
	if (path.n > 0) {
		alis_out_lit(&out, "command -v alis >/dev/null 2>&1 || alis=");
		put_quoted(&out, path);
		alis_out_char(&out, '\n');
	}
	alis_out_lit(&out,
	    "if ! command -v \"$alis\" >/dev/null 2>&1; then\n"
	    "\tprintf '%s\\n' ");
	put_quoted(&out, alis_str_of(alis_said(cli->language, hook->missing)));
	alis_out_lit(&out, " \"alis: $0\" >&2\n\texit 1\nfi\n");
	alis_out_lit(&out, from);
	alis_out_lit(
	    &out, hook->reads ? "\"$alis\" hook " : "exec \"$alis\" hook ");
	alis_out_lit(&out, hook->action);
	alis_out_lit(&out, " \"$@\"\n");
	return alis_out_text(&out);
}

/* ---- what is there ---- */

struct place {
	const struct hook *hook;
	alis_str path;   /* absolute */
	alis_str before; /* where the hook that was there is kept */
	alis_str bytes;  /* of a hook of ours that is there */
	bool is_there;
	bool is_ours;
	bool has_before;
	bool asks_name; /* a hook of others that looks at its own name */
	mode_t mode;
};

static bool there(alis_str path, mode_t *mode)
{
	struct stat st;

	if (lstat(path.at, &st) < 0)
		return false;
	*mode = st.st_mode;
	return true;
}

static bool is_ours(const struct hook *hook, alis_str bytes)
{
	alis_cut first = alis_str_cut(bytes, '\n');
	alis_str rest = first.tail;

	if (!alis_str_starts(rest, ALIS_STR(MARK)))
		return false;
	rest = alis_str_from(rest, strlen(MARK));
	return alis_str_is(alis_str_cut(rest, ':').head, hook->name);
}

/* Such a one may do nothing by another name, as those of husky. */
static bool asks_name(alis_str script)
{
	for (; script.n >= 2; script = alis_str_from(script, 1))
		if (alis_str_starts(script, ALIS_STR("$0")) ||
		    alis_str_starts(script, ALIS_STR("${0")))
			return true;
	return false;
}

static struct place place_of(
    struct cli *cli, const struct hook *hook, struct alis_folder *folder)
{
	const alis_str parts[] = { folder->path, ALIS_STR("/"),
		alis_str_of(hook->name), ALIS_STR(BEFORE) };
	struct alis_files files = alis_io_files(folder);
	struct place place = {
		.hook = hook,
		.path = alis_str_join(&cli->mem, parts, 3),
		.before = alis_str_join(&cli->mem, parts, 4),
	};
	const struct alis_source *src;
	struct alis_err err;
	mode_t mode;

	place.has_before = there(place.before, &mode);
	place.is_there = there(place.path, &place.mode);
	if (!place.is_there ||
	    files.read(
	        files.from, alis_str_of(hook->name), &cli->mem, &src, &err) < 0)
		return place;
	place.is_ours = is_ours(hook, src->bytes);
	if (place.is_ours)
		place.bytes = src->bytes;
	else
		place.asks_name = asks_name(src->bytes);
	return place;
}

/* The folder of the hooks, and the places in it that this kind of repository
 * has. */
static int places_find(struct cli *cli, struct alis_folder *folder,
    struct place *places, size_t *count, bool *is_own)
{
	bool bare;

	if (alis_repo_hooks(
	        cli->repo, &cli->mem, &folder->path, is_own, &cli->err) < 0)
		return cli_failed(cli);
	bare = alis_repo_top(cli->repo).n == 0;
	*count = 0;
	for (size_t i = 0; i < ALIS_COUNT(hooks); i++)
		if (hooks[i].bare == bare)
			places[(*count)++] = place_of(cli, &hooks[i], folder);
	return EXIT_WELL;
}

/* ---- installing ---- */

static int renamed(struct cli *cli, alis_str from, alis_str to)
{
	if (rename(from.at, to.at) == 0)
		return EXIT_WELL;
	alis_fail_system(&cli->err, "'%1' cannot be renamed to '%2'", from, to);
	return cli_failed(cli);
}

/* Whoever may read it may run it. */
static int make_runnable(struct cli *cli, alis_str path)
{
	struct stat st;

	if (stat(path.at, &st) == 0 &&
	    chmod(path.at, (st.st_mode & 07777) | ((st.st_mode & 0444) >> 2)) ==
	        0)
		return EXIT_WELL;
	alis_fail_system(&cli->err, "cannot write '%1'", path);
	return cli_failed(cli);
}

static int hook_write(struct cli *cli, const struct alis_folder *folder,
    const struct place *place, alis_str text)
{
	struct alis_staged staged;
	int status;

	if (alis_io_make_folder(folder->path, &cli->err) < 0 ||
	    alis_io_stage(folder, alis_str_of(place->hook->name), text,
	        &cli->mem, &staged, &cli->err) < 0)
		return cli_failed(cli);
	status = make_runnable(cli, staged.temporary);
	if (status == EXIT_WELL && alis_io_publish(&staged, &cli->err) < 0)
		status = cli_failed(cli);
	if (status != EXIT_WELL)
		alis_io_discard(&staged);
	return status;
}

static void tell_renamed(struct cli *cli, const struct place *place)
{
	cli_say(cli,
	    "'%1' looks at its own name, which is another now; if it does "
	    "nothing by that name, as a hook of husky: 'alis hook remove', "
	    "and call 'alis hook %2' from the hook that you write yourself",
	    place->before, alis_str_of(place->hook->action));
}

static int place_install(struct cli *cli, const struct alis_folder *folder,
    const struct place *place, alis_str text, bool is_asked)
{
	bool moves = place->is_there && !place->is_ours;
	int status = EXIT_WELL;

	if (place->is_ours && alis_str_same(place->bytes, text)) {
		if ((place->mode & 0100) == 0)
			status = make_runnable(cli, place->path);
		if (status == EXIT_WELL && is_asked)
			cli_put(cli, "%1 is installed already\n", place->path);
		return status;
	}
	if (moves)
		status = renamed(cli, place->path, place->before);
	if (status == EXIT_WELL) {
		status = hook_write(cli, folder, place, text);
		if (status != EXIT_WELL && moves)
			(void)renamed(cli, place->before, place->path);
	}
	if (status != EXIT_WELL)
		return status;
	if (moves || place->has_before)
		cli_put(cli,
		    "%1 is installed; what was there runs first, as %2\n",
		    place->path, place->before);
	else if (is_asked)
		cli_put(cli, "%1 is installed\n", place->path);
	if (moves && place->asks_name)
		tell_renamed(cli, place);
	return EXIT_WELL;
}

static int place_show(struct cli *cli, const struct place *place, alis_str text)
{
	if (place->is_there && !place->is_ours)
		cli_put(cli, "%1 would be renamed to %2\n", place->path,
		    place->before);
	if (place->asks_name)
		tell_renamed(cli, place);
	return cli_put_diff(cli, place->path, place->bytes, text);
}

/* Nothing is overwritten, so nothing is begun that cannot be ended. */
static int refuse_double(
    struct cli *cli, const struct place *places, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (!places[i].is_there || places[i].is_ours ||
		    !places[i].has_before)
			continue;
		alis_fail(&cli->err, ALIS_ESTATE,
		    "both '%1' and '%2' are there, so the first cannot be "
		    "kept by that name; rename or remove one",
		    places[i].path, places[i].before);
		return cli_failed(cli);
	}
	return EXIT_WELL;
}

int cli_hooks_install(struct cli *cli, bool is_asked)
{
	struct alis_folder folder = { .shown = ALIS_STR("") };
	struct place places[ALIS_COUNT(hooks)];
	size_t count;
	bool is_own;
	int status = places_find(cli, &folder, places, &count, &is_own);

	if (status != EXIT_WELL)
		return status;
	if (!is_own && !is_asked) {
		cli_say(cli,
		    "git looks for hooks in '%1', which your repositories "
		    "share; 'alis hook install' puts those of alis there",
		    folder.path);
		return EXIT_WELL;
	}
	status = refuse_double(cli, places, count);
	for (size_t i = 0; i < count && status == EXIT_WELL; i++) {
		alis_str text = hook_text(cli, places[i].hook);
		status = cli->values[OPTION_DRY_RUN] != NULL
		    ? place_show(cli, &places[i], text)
		    : place_install(cli, &folder, &places[i], text, is_asked);
	}
	if (status == EXIT_WELL && !is_own)
		cli_say(cli,
		    "core.hooksPath of your own configuration names this "
		    "folder: the hooks run in all your repositories, and do "
		    "nothing where there is no journal");
	return status;
}

/* How git joins journals; a bare repository joins nothing. */
static int merge_install(struct cli *cli)
{
	struct alis_folder top = { .shown = ALIS_STR(""),
		.path = alis_repo_top(cli->repo) };
	bool written;
	int status;

	if (top.path.n == 0)
		return EXIT_WELL;
	status =
	    cli_setup_merge(cli, &top, ALIS_STR(".gitattributes"), &written);
	if (status == EXIT_WELL && written)
		cli_put(cli,
		    ".gitattributes has new lines, by which git joins "
		    "journals entry by entry; commit it\n");
	return status;
}

int hook_install(struct cli *cli)
{
	int status = hook_repo(cli);

	if (status == EXIT_WELL)
		status = cli_hooks_install(cli, true);
	return status == EXIT_WELL ? merge_install(cli) : status;
}

/* ---- taking away ---- */

static int place_remove(struct cli *cli, const struct place *place)
{
	bool dry = cli->values[OPTION_DRY_RUN] != NULL;
	int status = EXIT_WELL;

	/* After a crash the old hook may stand aside, and none of ours. */
	if (!place->is_ours && (place->is_there || !place->has_before))
		return EXIT_WELL;
	if (place->has_before) {
		if (!dry)
			status = renamed(cli, place->before, place->path);
		if (status == EXIT_WELL && dry)
			cli_put(cli, "%1 would be renamed to %2\n",
			    place->before, place->path);
		else if (status == EXIT_WELL)
			cli_put(cli, "%1 is what it was before alis\n",
			    place->path);
		return status;
	}
	if (!dry && unlink(place->path.at) < 0) {
		alis_fail_system(
		    &cli->err, "'%1' cannot be removed", place->path);
		return cli_failed(cli);
	}
	if (dry)
		cli_put(cli, "%1 would be removed\n", place->path);
	else
		cli_put(cli, "%1 is removed\n", place->path);
	return EXIT_WELL;
}

int hook_remove(struct cli *cli)
{
	struct alis_folder folder = { .shown = ALIS_STR("") };
	struct place places[ALIS_COUNT(hooks)];
	size_t count = 0;
	bool is_own;
	int status = hook_repo(cli);

	if (status == EXIT_WELL)
		status = places_find(cli, &folder, places, &count, &is_own);
	for (size_t i = 0; i < count && status == EXIT_WELL; i++)
		status = place_remove(cli, &places[i]);
	if (status == EXIT_WELL && alis_out_text(&cli->out).n == 0)
		cli_put(cli, "%1 has no hook of alis\n", folder.path);
	return status;
}
