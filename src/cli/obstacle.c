/* SPDX-License-Identifier: MIT */
#include "doctor.h"

#include <limits.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#define OLD_ENOUGH 600 /* seconds, where it cannot be seen who holds it */

/* ---- what lies there ---- */

/* As a process has it for its working directory: without links. */
static alis_str plain_path(struct cli *cli, alis_str path)
{
	char room[PATH_MAX];

	if (path.n == 0 ||
	    realpath(alis_str_copy(path, &cli->mem).at, room) == NULL)
		return path;
	return alis_str_copy(alis_str_of(room), &cli->mem);
}

static int64_t age_of(const struct alis_lockfile *left)
{
	int64_t age = (int64_t)time(NULL) - left->made;

	return age < 0 ? 0 : age;
}

static struct alis_held held_of(
    const struct obstacles *obstacles, const struct alis_lockfile *left)
{
	struct alis_held held = obstacles->held;

	held.file = left->path;
	held.device = left->device;
	held.inode = left->inode;
	return held;
}

static bool is_among(const struct alis_names *names, alis_str name)
{
	for (size_t i = 0; i < names->count; i++)
		if (alis_str_same(names->names[i], name))
			return true;
	return false;
}

/* In the work tree, and in the folder of the hooks, which may lie in it. */
static struct alis_names orphans_find(struct cli *cli)
{
	alis_str folders[] = { alis_repo_top(cli->repo), ALIS_STR("") };
	struct alis_names all = { NULL, 0 };
	struct alis_err err;
	bool is_own;

	if (alis_repo_hooks(cli->repo, &cli->mem, &folders[1], &is_own, &err) <
	    0)
		folders[1] = ALIS_STR("");
	for (size_t i = 0; i < ALIS_COUNT(folders); i++) {
		struct alis_names found = { NULL, 0 };
		alis_str *both;
		if (folders[i].n > 0)
			found = alis_io_orphans(
			    plain_path(cli, folders[i]), &cli->mem);
		both = ALIS_NEW(&cli->mem, alis_str, all.count + found.count);
		for (size_t k = 0; k < all.count; k++)
			both[k] = all.names[k];
		all.names = both;
		for (size_t k = 0; k < found.count; k++)
			if (!is_among(&all, found.names[k]))
				both[all.count++] = found.names[k];
	}
	return all;
}

void cli_obstacles(struct cli *cli, struct obstacles *obstacles)
{
	alis_str *folders = ALIS_NEW(&cli->mem, alis_str, 3);
	struct alis_lockfiles left = alis_repo_locks(cli->repo, &cli->mem);
	struct alis_names orphans = orphans_find(cli);
	struct alis_about about;
	struct alis_err err;
	size_t n = 0;

	folders[0] = plain_path(cli, alis_repo_top(cli->repo));
	*obstacles = (struct obstacles){
		.at = ALIS_NEW(
		    &cli->mem, struct obstacle, left.count + orphans.count),
		.held = { .folders = folders, .folder_count = 1 },
	};
	if (alis_repo_about(cli->repo, &cli->mem, &about, &err) == ALIS_OK) {
		folders[1] = plain_path(cli, about.folder);
		folders[2] = plain_path(cli, about.common);
		obstacles->held.folder_count = 3;
	}
	for (size_t i = 0; i < orphans.count; i++)
		obstacles->at[n++].path = orphans.names[i];
	for (size_t i = 0; i < left.count; i++, n++) {
		struct alis_held held = held_of(obstacles, &left.at[i]);
		obstacles->at[n].lock = &left.at[i];
		obstacles->at[n].path = left.at[i].path;
		obstacles->at[n].age = age_of(&left.at[i]);
		alis_io_holder(&held, &cli->mem, &obstacles->at[n].holder);
	}
	obstacles->count = n;
}

/* ---- in words ---- */

alis_str cli_age(struct cli *cli, int64_t seconds)
{
	static const struct {
		int64_t seconds;
		const char *name;
	} units[] = { { 86400, " d" }, { 3600, " h" }, { 60, " min" },
		{ 1, " s" } };
	struct alis_out out = alis_out_memory(&cli->mem);
	size_t i = 0;

	while (i + 1 < ALIS_COUNT(units) && seconds < units[i].seconds)
		i++;
	alis_out_count(&out, seconds / units[i].seconds);
	alis_out_lit(&out, units[i].name);
	return alis_out_text(&out);
}

alis_str cli_holder_said(struct cli *cli, const struct obstacle *obstacle)
{
	const struct alis_holder *holder = &obstacle->holder;
	alis_str words[] = { holder->name, ALIS_NUMBER(holder->process) };
	const char *text = NULL;

	switch (holder->hold) {
	case ALIS_HOLD_NONE:
		return ALIS_STR("");
	case ALIS_HOLD_UNKNOWN:
		text = ALIS_TEXT("it cannot be seen whether anybody holds it");
		break;
	case ALIS_HOLD_NEAR:
		text = ALIS_TEXT("%1 (process %2) runs in this repository");
		break;
	case ALIS_HOLD_OPEN:
		text = ALIS_TEXT("%1 (process %2) has it open");
		break;
	}
	return alis_filled(alis_said(cli->language, text), words, 2, &cli->mem);
}

/* ---- away with it ---- */

/* Somebody holds it, or may. */
static bool must_stay(const struct obstacle *it)
{
	return it->holder.hold == ALIS_HOLD_NEAR ||
	    it->holder.hold == ALIS_HOLD_OPEN ||
	    (it->holder.hold == ALIS_HOLD_UNKNOWN && it->age < OLD_ENOUGH);
}

static void tell_stays(struct cli *cli, const struct obstacle *it)
{
	alis_str why = cli_holder_said(cli, it);

	if (it->holder.hold == ALIS_HOLD_UNKNOWN)
		cli_say(cli,
		    "'%1' stays: %2; it is taken away when it is 10 minutes "
		    "old",
		    it->path, why);
	else
		cli_say(cli, "'%1' stays: %2", it->path, why);
}

static int take_away(struct cli *cli, const struct obstacles *obstacles,
    const struct obstacle *it)
{
	bool dry = cli->values[OPTION_DRY_RUN] != NULL;

	if (it->lock == NULL && !dry &&
	    unlink(alis_str_copy(it->path, &cli->mem).at) < 0) {
		alis_fail_system(&cli->err, "cannot take away '%1'", it->path);
		return cli_failed(cli);
	}
	if (it->lock != NULL && !dry) {
		struct alis_held held = held_of(obstacles, it->lock);
		if (alis_io_break(&held, &cli->err) < 0)
			return cli_failed(cli);
	}
	if (it->lock == NULL && dry)
		cli_put(cli, "would be taken away: %1\n", it->path);
	else if (it->lock == NULL)
		cli_put(cli, "taken away: %1\n", it->path);
	else if (dry)
		cli_put(cli, "would be taken away: %1, made %2 ago\n", it->path,
		    cli_age(cli, it->age));
	else
		cli_put(cli, "taken away: %1, made %2 ago\n", it->path,
		    cli_age(cli, it->age));
	return EXIT_WELL;
}

int cli_break_locks(struct cli *cli, const struct obstacles *obstacles)
{
	size_t stay = 0;
	int status = EXIT_WELL;

	if (obstacles->count == 0)
		cli_put(cli, "no lock lies in this repository\n");
	/* All or none: one that works here holds them all. */
	for (size_t i = 0; i < obstacles->count; i++)
		if (must_stay(&obstacles->at[i])) {
			tell_stays(cli, &obstacles->at[i]);
			stay++;
		}
	if (stay > 0)
		return EXIT_WORLD;
	for (size_t i = 0; i < obstacles->count && status == EXIT_WELL; i++)
		status = take_away(cli, obstacles, &obstacles->at[i]);
	return status;
}
