/* SPDX-License-Identifier: MIT */
#ifdef __linux__
/* syscall() is not of POSIX. */
// NOLINTNEXTLINE(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp)
#define _DEFAULT_SOURCE
#endif
#include "power.h"

#ifdef __linux__
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

/* Numbers mean something on one machine only, and are looked at as such. */
#if !defined(__linux__) || !defined(__LP64__)
#elif defined(__x86_64__)
#define MACHINE AUDIT_ARCH_X86_64
#define FOREIGN 0x40000000U /* from here on they are those of x32 */
#elif defined(__aarch64__)
#define MACHINE AUDIT_ARCH_AARCH64
#elif defined(__riscv)
#define MACHINE AUDIT_ARCH_RISCV64
#endif

#ifdef MACHINE

#define STEPS_MOST 160
#define CALLS_MOST 64
#define BLOCK      8 /* calls that one comparison passes over */

/* What runs a program, or reaches into one that runs. */
static const unsigned runs[] = { SYS_execve, SYS_execveat, SYS_ptrace,
	SYS_process_vm_writev };

/*
 * What changes the name, the bytes or the rights of a file. Opening is looked
 * at more closely. What is open already may be written and cut: standard
 * output may be a file.
 */
static const unsigned writes[] = {
#ifdef SYS_creat /* what newer machines never had */
	SYS_creat, SYS_rename, SYS_link, SYS_symlink, SYS_unlink, SYS_mkdir,
	SYS_rmdir, SYS_mknod, SYS_chmod, SYS_chown, SYS_lchown, SYS_utime,
	SYS_utimes, SYS_futimesat,
#endif
#ifdef SYS_renameat
	SYS_renameat,
#endif
	SYS_renameat2, SYS_linkat, SYS_symlinkat, SYS_unlinkat, SYS_mkdirat,
	SYS_mknodat, SYS_truncate, SYS_fchmod, SYS_fchmodat, SYS_fchown,
	SYS_fchownat, SYS_utimensat, SYS_setxattr, SYS_lsetxattr, SYS_fsetxattr,
	SYS_removexattr, SYS_lremovexattr, SYS_fremovexattr, SYS_mount,
	SYS_umount2, SYS_open_by_handle_at, 452 /* fchmodat2 */
};

/* What nobody needs: a way out, and ways around the filter. */
static const unsigned never[] = { SYS_connect, SYS_bind, 425
	/* io_uring_setup */ };

struct filter {
	struct sock_filter step[STEPS_MOST];
	unsigned short used;
	unsigned call[CALLS_MOST]; /* refused, ascending */
	size_t calls;
};

static void put(
    struct filter *it, unsigned code, unsigned k, size_t yes, size_t no)
{
	if (it->used < STEPS_MOST)
		it->step[it->used++] =
		    (struct sock_filter){ (unsigned short)code,
			    (unsigned char)yes, (unsigned char)no, k };
}

static void load(struct filter *it, size_t offset)
{
	put(it, BPF_LD | BPF_W | BPF_ABS, (unsigned)offset, 0, 0);
}

static void answer(struct filter *it, unsigned what)
{
	put(it, BPF_RET | BPF_K, what, 0, 0);
}

static void refuse(struct filter *it, int reason)
{
	answer(it, SECCOMP_RET_ERRNO | (unsigned)reason);
}

/* The lower half of an argument: what is looked at is an int. */
static void load_argument(struct filter *it, size_t n)
{
	size_t low = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? 0 : 4;

	load(it, offsetof(struct seccomp_data, args) + n * 8 + low);
}

/* ---- the calls that are refused whatever they are given ---- */

static void add(struct filter *it, const unsigned *calls, size_t n)
{
	for (size_t i = 0; i < n && it->calls < CALLS_MOST; i++) {
		size_t at = it->calls++;
		for (; at > 0 && it->call[at - 1] > calls[i]; at--)
			it->call[at] = it->call[at - 1];
		it->call[at] = calls[i];
	}
}

/* In blocks: the kernel asks the filter once for each call there is, and for
 * most of the time it takes to shut the door. */
static void put_calls(struct filter *it)
{
	for (size_t i = 0; i < it->calls; i += BLOCK) {
		size_t n = it->calls - i < BLOCK ? it->calls - i : BLOCK;
		put(it, BPF_JMP | BPF_JGT | BPF_K, it->call[i + n - 1], n + 1,
		    0);
		for (size_t j = 0; j < n; j++)
			put(it, BPF_JMP | BPF_JEQ | BPF_K, it->call[i + j],
			    n - 1 - j, j + 1 == n ? 1 : 0);
		refuse(it, EPERM);
	}
}

/* ---- those that are looked at ---- */

/* An open that could write. */
static void put_open(struct filter *it, unsigned call, size_t argument)
{
	const unsigned flags = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC;

	put(it, BPF_JMP | BPF_JEQ | BPF_K, call, 0, 4);
	load_argument(it, argument);
	put(it, BPF_JMP | BPF_JSET | BPF_K, flags, 0, 1);
	refuse(it, EPERM);
	answer(it, SECCOMP_RET_ALLOW);
}

static void put_opens(struct filter *it)
{
#ifdef SYS_open
	put_open(it, SYS_open, 1);
#endif
	put_open(it, SYS_openat, 2);
	/* Its flags are in memory, where a filter cannot look: who uses it
	 * tries the other when it is not there. */
	put(it, BPF_JMP | BPF_JEQ | BPF_K, 437 /* openat2 */, 0, 1);
	refuse(it, ENOSYS);
}

/* A program that is run may talk to an agent on this machine. */
static void put_sockets(struct filter *it)
{
	put(it, BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 0, 4);
	load_argument(it, 0);
	put(it, BPF_JMP | BPF_JEQ | BPF_K, AF_UNIX, 1, 0);
	refuse(it, EPERM);
	answer(it, SECCOMP_RET_ALLOW);
}

static void make(struct filter *it, const struct alis_power *keep)
{
	const unsigned socket = SYS_socket;

	load(it, offsetof(struct seccomp_data, arch));
	put(it, BPF_JMP | BPF_JEQ | BPF_K, MACHINE, 1, 0);
	refuse(it, EPERM);
	load(it, offsetof(struct seccomp_data, nr));
#ifdef FOREIGN
	put(it, BPF_JMP | BPF_JGE | BPF_K, FOREIGN, 0, 1);
	refuse(it, EPERM);
#endif
	if (keep->runs) {
		put_sockets(it);
		add(it, never + 2, ALIS_COUNT(never) - 2);
	} else {
		add(it, &socket, 1);
		add(it, never, ALIS_COUNT(never));
		add(it, runs, ALIS_COUNT(runs));
	}
	/* Where some folder may be written Landlock alone knows which. */
	if (!keep->writes_all && keep->writes.n == 0) {
		add(it, writes, ALIS_COUNT(writes));
		put_opens(it);
	}
	put_calls(it);
	answer(it, SECCOMP_RET_ALLOW);
}

bool alis__io_has_filter(void)
{
	const unsigned action = SECCOMP_RET_ERRNO;

	return ALIS__SHUTS &&
	    syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0U, &action) == 0;
}

bool alis__io_filter(const struct alis_power *keep)
{
	struct filter filter = { .used = 0 };
	struct sock_fprog program;

	make(&filter, keep);
	program = (struct sock_fprog){ filter.used, filter.step };
	return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER,
	           SECCOMP_FILTER_FLAG_TSYNC, &program) == 0;
}

#else

bool alis__io_has_filter(void)
{
	return false;
}

bool alis__io_filter(const struct alis_power *keep)
{
	(void)keep;
	return false;
}

#endif
