/* SPDX-License-Identifier: MIT */
#include "transport.h"

#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#define OPENING_MS 15000 /* that all connections may take together */
#define STEP_MS    10
#define PATH_MOST  80 /* ssh adds to it; a socket's is at most 104 bytes */

/* The user's own configuration of ssh counts, behind these. */
#define OPTIONS \
	"-oBatchMode=yes", "-oStrictHostKeyChecking=yes", \
	    "-oUpdateHostKeys=no", "-oConnectTimeout=15", \
	    "-oServerAliveInterval=10", "-oServerAliveCountMax=3", \
	    "-oClearAllForwardings=yes", "-oForwardAgent=no", \
	    "-oPermitLocalCommand=no"

static const char *const options[] = { OPTIONS, NULL };

/* ---- sockets ---- */

/* Where a host's socket is; empty if it can have none. git hands the command
 * to a shell, so the path has no sign that means anything to one. */
static alis_str socket_of(alis_str room, alis_str host, struct alis_arena *mem)
{
	struct alis_hex hex = alis_sha256(host);
	const alis_str parts[] = { room, ALIS_STR("/"),
		alis_str_part(alis_str_of(hex.text), 0, 16) };
	alis_str path = alis_str_join(mem, parts, ALIS_COUNT(parts));

	if (room.n == 0 || path.n > PATH_MOST)
		return ALIS_STR("");
	for (size_t i = 0; i < path.n; i++) {
		char c = path.at[i];
		if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') &&
		    !(c >= '0' && c <= '9') && strchr("/._-", c) == NULL)
			return ALIS_STR("");
	}
	return path;
}

static bool is_socket(alis_str path)
{
	struct stat st;

	return path.n > 0 && lstat(path.at, &st) == 0 && S_ISSOCK(st.st_mode);
}

alis_str alis__ssh_command(
    const struct alis_pulling *how, alis_str host, struct alis_arena *mem)
{
	alis_str path = socket_of(how->room, host, mem);
	struct alis_out out = alis_out_memory(mem);

	alis_out_lit(&out, "ssh");
	for (size_t i = 0; options[i] != NULL; i++) {
		alis_out_char(&out, ' ');
		alis_out_lit(&out, options[i]);
	}
	if (is_socket(path)) {
		alis_out_lit(&out, " -oControlMaster=no -oControlPath=");
		alis_out_put(&out, path);
	}
	return alis_str_copy(alis_out_text(&out), mem);
}

int alis__ssh_is_own(struct alis_arena *mem, bool *is_own, struct alis_err *err)
{
	alis_str value = ALIS_STR("");

	*is_own =
	    getenv("GIT_SSH_COMMAND") != NULL || getenv("GIT_SSH") != NULL;
	if (*is_own)
		return ALIS_OK;
	if (alis_repo_config(NULL, "core.sshcommand", ALIS_CONFIG_READER, mem,
	        &value, err) < 0)
		return err->code;
	*is_own = value.n > 0;
	return ALIS_OK;
}

/* ---- connections ---- */

/* One that is being opened. */
struct opening {
	alis_str host;
	struct alis_beside beside;
};

/* The place of the first address of its host, if others follow: one that is
 * alone on its host gains nothing. */
static bool is_shared_first(
    const struct alis_address *addresses, size_t count, size_t at)
{
	size_t same = 0;

	if (addresses[at].kind != ALIS_ADDRESS_SSH)
		return false;
	for (size_t i = 0; i < count; i++) {
		if (addresses[i].kind != ALIS_ADDRESS_SSH ||
		    !alis_str_same(addresses[i].host, addresses[at].host))
			continue;
		if (i < at)
			return false;
		same++;
	}
	return same > 1;
}

/* Put "-p PORT -- user@host" of "user@host:port" behind a command. */
static void put_host(
    const char **argv, size_t n, alis_str host, struct alis_arena *mem)
{
	alis_cut user = alis_str_cut(host, '@');
	alis_str bare = user.found ? user.tail : host;
	alis_str port = ALIS_STR("");
	size_t end = bare.n;

	while (end > 0 && bare.at[end - 1] != ':' && bare.at[end - 1] != ']')
		end--;
	if (end > 0 && bare.at[end - 1] == ':') {
		port = alis_str_from(bare, end);
		bare = alis_str_part(bare, 0, end - 1);
	}
	if (bare.n > 2 && bare.at[0] == '[')
		bare = alis_str_part(bare, 1, bare.n - 1);
	const alis_str parts[] = { user.found ? user.head : ALIS_STR(""),
		user.found ? ALIS_STR("@") : ALIS_STR(""), bare };
	if (port.n > 0) {
		argv[n++] = "-p";
		argv[n++] = alis_str_copy(port, mem).at;
	}
	argv[n++] = "--";
	argv[n++] = alis_str_join(mem, parts, ALIS_COUNT(parts)).at;
	argv[n] = NULL;
}

/* ssh goes to the background when it is let in, and ends by itself when nobody
 * has used it for a minute: so it does not outlive us for long, however we
 * end. */
static int begin(const struct alis_pulling *how, struct opening *it,
    struct alis_arena *mem, struct alis_err *err)
{
	alis_str path = socket_of(how->room, it->host, mem);
	const char *argv[24] = { "ssh", OPTIONS, "-T", "-N",
		"-oControlMaster=yes", "-oControlPersist=60", "-S", path.at };
	const struct alis_program program = { .argv = argv };
	size_t n = 0;

	if (path.n == 0)
		return ALIS_OK;
	while (argv[n] != NULL)
		n++;
	put_host(argv, n, it->host, mem);
	return alis_io_begin(&program, mem, &it->beside, err);
}

static int64_t now_ms(void)
{
	struct timespec t = { 0, 0 };

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* Until each is let in or refused; who is slow is left to each pull. */
static void await(struct opening *all, size_t count, int seconds)
{
	int64_t most = OPENING_MS, end;

	if (seconds > 0 && (int64_t)seconds * 1000 < most)
		most = (int64_t)seconds * 1000;
	end = now_ms() + most;
	for (size_t i = 0; i < count; i++) {
		while (!alis_io_is_over(&all[i].beside) && now_ms() < end)
			poll(NULL, 0, STEP_MS);
		alis_io_end(&all[i].beside);
	}
}

int alis_ssh_open(struct alis_pulling *how,
    const struct alis_address *addresses, size_t count, struct alis_arena *mem,
    struct alis_err *err)
{
	struct opening *all = ALIS_NEW(mem, struct opening, count + 1);
	size_t opened = 0;
	bool is_own = false;
	int rc = ALIS_OK;

	how->room = ALIS_STR("");
	if (how->transport == ALIS_TRANSPORT_LIBGIT2)
		return ALIS_OK;
	for (size_t i = 0; i < count; i++)
		if (is_shared_first(addresses, count, i))
			all[opened++].host = addresses[i].host;
	if (opened == 0)
		return ALIS_OK;
	if (alis__ssh_is_own(mem, &is_own, err) < 0)
		return err->code;
	if (is_own)
		return ALIS_OK;
	if (alis_io_room_open(mem, &how->room, err) < 0)
		return err->code;
	for (size_t i = 0; i < opened && rc == 0; i++)
		rc = begin(how, &all[i], mem, err);
	await(all, opened, how->seconds);
	/* Without ssh each pull says so of itself. */
	return rc == ALIS_ENOENT ? ALIS_OK : rc;
}

void alis_ssh_close(struct alis_pulling *how,
    const struct alis_address *addresses, size_t count)
{
	struct alis_arena mem = { 0 };
	struct alis_ended ended;
	struct alis_err err;

	for (size_t i = 0; i < count && how->room.n > 0; i++) {
		alis_str path = socket_of(how->room, addresses[i].host, &mem);
		const char *argv[] = { "ssh", "-F", "/dev/null", "-O", "exit",
			"-S", path.at, "--", "shared", NULL };
		const struct alis_program program = {
			.argv = argv, .seconds = 5, .output_most = 4096
		};
		/* It has a minute to live if this fails. */
		if (addresses[i].kind == ALIS_ADDRESS_SSH && is_socket(path))
			alis_io_run(&program, &mem, &ended, &err);
	}
	alis_io_room_close(how->room);
	how->room = ALIS_STR("");
	alis_arena_release(&mem);
}
