/* SPDX-License-Identifier: MIT */
#ifdef __linux__
/* syscall() is not of POSIX. */
// NOLINTNEXTLINE(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp)
#define _DEFAULT_SOURCE
#endif
#include "power.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

#if defined(__linux__) && defined(SYS_landlock_create_ruleset)

/*
 * Landlock, as the kernel's documentation (userspace-api/landlock) has it. The
 * names stand here because the headers may be older than the kernel that the
 * program will run on; what that kernel does not know it is not asked for.
 */
#define VERSION_ASKED   1U /* LANDLOCK_CREATE_RULESET_VERSION */
#define PATH_BENEATH    1  /* LANDLOCK_RULE_PATH_BENEATH */
#define FS_EXECUTE      (UINT64_C(1) << 0)
#define FS_WRITE_FILE   (UINT64_C(1) << 1)
#define FS_REMOVE_FIRST 4 /* of remove_dir, remove_file */
#define FS_MAKE_LAST    12
#define FS_REFER        (UINT64_C(1) << 13)
#define FS_TRUNCATE     (UINT64_C(1) << 14)
#define NET_BIND_TCP    (UINT64_C(1) << 0)
#define NET_CONNECT_TCP (UINT64_C(1) << 1)

struct ruleset {
	uint64_t files;
	uint64_t net;
};

/* It has no padding in the kernel, which reads twelve bytes. */
struct beneath {
	uint64_t allowed;
	int32_t parent;
};

int alis__io_landlock(void)
{
	long version = syscall(
	    SYS_landlock_create_ruleset, NULL, (size_t)0, VERSION_ASKED);

	return ALIS__SHUTS && version > 0 ? (int)version : 0;
}

/* Everything by which a path comes to be, to go, or to have other bytes. */
static uint64_t writing(int version)
{
	uint64_t rights = FS_WRITE_FILE;

	for (unsigned i = FS_REMOVE_FIRST; i <= FS_MAKE_LAST; i++)
		rights |= UINT64_C(1) << i;
	if (version >= 2)
		rights |= FS_REFER;
	if (version >= 3)
		rights |= FS_TRUNCATE;
	return rights;
}

static bool allow(int rules, alis_str folder, uint64_t rights)
{
	struct beneath beneath = { .allowed = rights };
	bool well;

	beneath.parent =
	    open(folder.at, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	/* What is not there cannot be written in either. */
	if (beneath.parent < 0)
		return true;
	well = syscall(SYS_landlock_add_rule, rules, PATH_BENEATH, &beneath,
	           0U) == 0;
	close(beneath.parent);
	return well;
}

bool alis__io_fence(const struct alis_power *keep, int version)
{
	struct ruleset want = { 0, 0 };
	bool well;
	int rules;

	if (!keep->writes_all)
		want.files |= writing(version);
	if (!keep->runs)
		want.files |= FS_EXECUTE;
	if (version >= 4)
		want.net = NET_BIND_TCP | NET_CONNECT_TCP;
	if (want.files == 0 && want.net == 0)
		return true;
	rules = (int)syscall(SYS_landlock_create_ruleset, &want,
	    version >= 4 ? sizeof(want) : sizeof(want.files), 0U);
	if (rules < 0)
		return false;
	well = keep->writes_all || keep->writes.n == 0 ||
	    allow(rules, keep->writes, writing(version));
	well = well && syscall(SYS_landlock_restrict_self, rules, 0U) == 0;
	close(rules);
	return well;
}

#else

int alis__io_landlock(void)
{
	return 0;
}

bool alis__io_fence(const struct alis_power *keep, int version)
{
	(void)keep, (void)version;
	return false;
}

#endif

#ifdef __OpenBSD__

/* Not tried by anybody yet. What is read need not be told: who unveils nothing
 * sees all. */
static void promise(const struct alis_power *keep)
{
	char promises[96] = "stdio rpath flock";

	if (keep->runs)
		strlcat(promises, " proc exec unix", sizeof(promises));
	else
		strlcat(promises, " proc", sizeof(promises));
	if (keep->writes_all || keep->writes.n > 0)
		strlcat(promises, " wpath cpath fattr", sizeof(promises));
	if (keep->writes.n > 0) {
		(void)unveil("/", keep->runs ? "rx" : "r");
		(void)unveil(keep->writes.at, "rwc");
		(void)unveil(NULL, NULL);
	}
	(void)pledge(promises, NULL);
}

#endif

void alis_io_give_up(const struct alis_power *keep)
{
	if (!ALIS__SHUTS)
		return;
#ifdef __OpenBSD__
	promise(keep);
#elif defined(__linux__)
	int version = alis__io_landlock();

	/* Else neither door can be shut without being root. */
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0)
		return;
	/* It is 0 where the headers know no Landlock. */
	// cppcheck-suppress knownConditionTrueFalse
	if (version > 0)
		(void)alis__io_fence(keep, version);
	(void)alis__io_filter(keep);
#else
	(void)keep;
#endif
}

struct alis_doors alis_io_doors(void)
{
	struct alis_doors doors = {
		.landlock = alis__io_landlock(),
		.filter = alis__io_has_filter(),
	};

#ifdef __OpenBSD__
	doors.pledge = ALIS__SHUTS;
#endif
	return doors;
}
