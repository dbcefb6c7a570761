/* SPDX-License-Identifier: MIT */
// NOLINTNEXTLINE(bugprone-reserved-identifier, cert-dcl37-c, cert-dcl51-cpp)
#define _GNU_SOURCE
#include "world.h"

#include <errno.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

_Noreturn void give_up(const char *what)
{
	fprintf(stderr, "runner: %s: %s\n", what, strerror(errno));
	exit(3);
}

char *path_of(const char *room, const char *name)
{
	char *path;

	if (asprintf(&path, "%s/%s", room, name) < 0)
		give_up("memory");
	return path;
}

/* The whole of a stream; the caller's. */
static char *taken(FILE *from)
{
	char *text = NULL;
	size_t n = 0;

	if (from == NULL)
		give_up("open");
	if (getdelim(&text, &n, '\0', from) < 0) {
		free(text);
		text = strdup("");
	}
	return text;
}

char *file_taken(const char *room, const char *name)
{
	char *path = path_of(room, name);
	FILE *file = fopen(path, "r");
	char *text = taken(file);

	fclose(file);
	free(path);
	return text;
}

/* ---- the world ---- */

static _Thread_local uint64_t print_so_far;

static int print_add(
    const char *path, const struct stat *st, int type, struct FTW *at)
{
	const uint64_t parts[] = { (uint64_t)st->st_ino, (uint64_t)st->st_mode,
		(uint64_t)st->st_size, (uint64_t)st->st_mtim.tv_sec,
		(uint64_t)st->st_mtim.tv_nsec, (uint64_t)st->st_ctim.tv_sec,
		(uint64_t)st->st_ctim.tv_nsec };

	(void)path, (void)type;
	if (at->level == 0)
		return 0;
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		print_so_far = (print_so_far ^ parts[i]) * 0x100000001b3;
	return 0;
}

/* Whether anything was touched since: other inodes, sizes or times. */
uint64_t print_of_world(const struct campaign *it)
{
	char *now = path_of(it->room, "now");

	print_so_far = 0xcbf29ce484222325;
	if (nftw(now, print_add, 16, FTW_PHYS) != 0)
		give_up("nftw");
	free(now);
	return print_so_far;
}

static void shell(const char *text)
{
	/* A script of ours, in a folder of ours. */
	int status = system(text); // NOLINT(cert-env33-c)

	if (status != 0)
		give_up(text);
}

void make_fresh(struct campaign *it)
{
	char *text;

	if (it->is_fresh)
		return;
	if (asprintf(&text, "cd '%s' && rm -rf now && cp -a 'worlds/%s' now",
	        it->room, it->command.world) < 0)
		give_up("memory");
	shell(text);
	free(text);
	it->print = print_of_world(it);
	it->is_fresh = true;
}

/* ---- what there is ---- */

/* The same names, modes and bytes have the same key, whenever they were
 * written; the order in which they are found is left out of it. */
struct key {
	uint64_t sums[2];
};

static _Thread_local struct key key_so_far;

static uint64_t hash(uint64_t sum, const void *bytes, size_t n)
{
	const unsigned char *at = bytes;

	for (size_t i = 0; i < n; i++)
		sum = (sum ^ at[i]) * 0x100000001b3;
	return sum;
}

/* The bytes of a file twice over, from two beginnings. */
static bool hash_file(const char *path, struct key *of)
{
	FILE *file = fopen(path, "r");
	char bytes[8192];
	size_t n;

	if (file == NULL)
		return false;
	while ((n = fread(bytes, 1, sizeof(bytes), file)) > 0)
		for (size_t i = 0; i < 2; i++)
			of->sums[i] = hash(of->sums[i], bytes, n);
	fclose(file);
	return true;
}

static int key_add(
    const char *path, const struct stat *st, int type, struct FTW *at)
{
	struct key of = { { 0xcbf29ce484222325, 0x84222325cbf29ce4 } };

	if (at->level == 0 || strcmp(path + at->base, "FETCH_HEAD") == 0)
		return 0;
	for (size_t i = 0; i < 2; i++) {
		of.sums[i] = hash(of.sums[i], path, strlen(path) + 1);
		of.sums[i] =
		    hash(of.sums[i], &st->st_mode, sizeof(st->st_mode));
	}
	if (type == FTW_F && !hash_file(path, &of))
		return 1;
	for (size_t i = 0; i < 2; i++) /* and stirred, before it is added */
		key_so_far.sums[i] +=
		    (of.sums[i] ^ of.sums[i] >> 29) * 0x9e3779b97f4a7c15;
	return 0;
}

static char *state_told(const struct campaign *it)
{
	char *text, *state;
	FILE *from;

	if (asprintf(&text, "sh '%s/state.sh' '%s/now'", it->room, it->room) <
	    0)
		give_up("memory");
	from = popen(text, "r"); // NOLINT(cert-env33-c)
	state = taken(from);
	pclose(from);
	free(text);
	return state;
}

/* What state.sh said of the same before is what it says again; it runs some
 * twenty programs. */
char *state_of(struct campaign *it)
{
	char *now = path_of(it->room, "now");
	struct known *known;

	key_so_far = (struct key){ { 0 } };
	if (nftw(now, key_add, 16, FTW_PHYS) != 0)
		give_up("nftw");
	free(now);
	known = &it->known[key_so_far.sums[0] % KNOWN_MOST];
	if (known->state == NULL ||
	    memcmp(known->key, key_so_far.sums, sizeof(known->key)) != 0) {
		free(known->state);
		known->state = state_told(it);
		memcpy(known->key, key_so_far.sums, sizeof(known->key));
	}
	return strdup(known->state);
}
