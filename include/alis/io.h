/* SPDX-License-Identifier: MIT */
#ifndef ALIS_IO_H
#define ALIS_IO_H

/*
 * io: files of the work tree in and out.
 *
 * Knows the file system, and nothing of what a file says or of git's objects.
 */

#include <alis/text.h>

/*
 * Where a journal lives: the folder it is relative to, as the user would name
 * it ("" when that is the working directory, else it ends in '/').
 */
struct alis_folder {
	alis_str shown;
	alis_str path; /* absolute, no '/' at the end */
	alis_str here; /* from it to the working directory; "" if not below */
};

/* The name of a file below the folder, as a user would write it where he
 * stands: "2018.alis", "../rules.alis", "/elsewhere/journal.alis". */
alis_str alis_io_name(
    const struct alis_folder *folder, alis_str path, struct alis_arena *mem);

/*
 * Find 'name' in the working directory or the nearest folder above it.
 *
 * '*folder' is the top of the repository it lies in (the nearest folder above
 * that holds a .git), or else the file's own folder; '*path' runs from there.
 * All lives in 'mem'. ALIS_ENOENT if no folder up to the root has it.
 */
int alis_io_find(alis_str name, struct alis_arena *mem,
    struct alis_folder *folder, alis_str *path, struct alis_err *err);

/* The same for a file that the user named. It need not be there yet. */
int alis_io_locate(alis_str file, struct alis_arena *mem,
    struct alis_folder *folder, alis_str *path, struct alis_err *err);

/* The files below a folder as a supply; 'folder' must live as long. Links,
 * devices and pipes are never followed or opened. */
struct alis_files alis_io_files(struct alis_folder *folder);

/* Read all of a stream, at most ALIS_BLOB_MOST bytes. */
int alis_io_read_stream(
    int fd, struct alis_arena *mem, alis_str *bytes, struct alis_err *err);

/*
 * A file that is written in two steps, so that several can appear at once:
 * staged beside its place and on the disk (fsync), then moved there.
 */
struct alis_staged {
	alis_str path;      /* absolute, where it shall stand */
	alis_str temporary; /* absolute, where it stands now */
	struct alis_stamp stamp;
	size_t made;            /* folders that were made for it */
	struct alis_undo *undo; /* of both, should memory be out */
};

/*
 * Write 'bytes' beside folder/path under another name; folders on the way are
 * made. On failure nothing is left behind.
 */
int alis_io_stage(const struct alis_folder *folder, alis_str path,
    alis_str bytes, struct alis_arena *mem, struct alis_staged *staged,
    struct alis_err *err);
/* Move it to its place (rename, then fsync of the folder); if it cannot be
 * moved, it is discarded. */
int alis_io_publish(const struct alis_staged *staged, struct alis_err *err);
/* Take it away again, and the folders made for it; the last staged first.
 * Nothing if that was done. */
void alis_io_discard(const struct alis_staged *staged);

/*
 * Keep other writers of this program out of a folder until alis_io_unlock, or
 * until the process ends however it ends: the lock is the system's (flock) on
 * the folder itself, so no file is made and none can be left behind.
 *
 * Waits up to ten seconds, then ALIS_ELOCKED. Where the file system has no
 * such locks there is none, and on a network's file system it may keep out
 * the programs of this machine alone: whoever writes also compares what he
 * replaces with what he read.
 */
int alis_io_lock(
    const struct alis_folder *folder, int *lock, struct alis_err *err);
void alis_io_unlock(int lock);

/*
 * Files on their way (".alis-PID-N.tmp") whose writer has ended: what a killed
 * alis left below a folder, absolute, at most a thousand. The next one that
 * writes there takes them away, too. Folders of git and links are left out.
 */
struct alis_names alis_io_orphans(alis_str folder, struct alis_arena *mem);

/* ---- who holds a file ---- */

/* A lock of git's, as it was seen. */
struct alis_held {
	alis_str file;
	uint64_t device;
	uint64_t inode;
	const alis_str *folders; /* of the repository, without links */
	size_t folder_count;
};

enum alis_hold {
	ALIS_HOLD_NONE,
	ALIS_HOLD_UNKNOWN, /* not for us to see */
	ALIS_HOLD_NEAR,    /* a git or an alis runs in one of the folders */
	ALIS_HOLD_OPEN,    /* a process has the file open */
};

struct alis_holder {
	enum alis_hold hold;
	long process;  /* 0: of no one process */
	alis_str name; /* of its program */
};

/* Look for who holds a file, by /proc: the gravest of what is found. What
 * other machines and other containers do cannot be seen; on a file system that
 * is shared over a network the answer is at best ALIS_HOLD_UNKNOWN. */
void alis_io_holder(const struct alis_held *held, struct alis_arena *mem,
    struct alis_holder *holder);

/* Take a lock away if it still is the file that was seen. */
int alis_io_break(const struct alis_held *held, struct alis_err *err);

/* Make a folder and those above it; no error if it is there. */
int alis_io_make_folder(alis_str path, struct alis_err *err);

/*
 * Add bytes at the end of a file that is only ever added to; it is made if it
 * is not there. 'add' says what, knowing all that stands there already: other
 * writers wait (flock) until it is on the disk (fsync). If it cannot be
 * written whole the file is as it was. A last line without its end gets one
 * first. To add no bytes is no failure.
 */
int alis_io_append(alis_str path,
    int (*add)(void *with, alis_str was, struct alis_arena *mem, alis_str *more,
        struct alis_err *err),
    void *with, struct alis_arena *mem, struct alis_err *err);

/* ---- files of the user's alone ---- */

/*
 * What can be made again and may be lost, in one folder (absolute, a link is
 * not followed) of mode 0700; its files have 0600. Nothing waits for the disk:
 * whoever reads must see for himself whether it is whole.
 *
 * ALIS_ESTATE if the file has another mode or owner, or if it is none,
 * ALIS_ELIMIT if it has more than 'most' bytes.
 */
int alis_io_private_read(alis_str folder, const char *name, uint64_t most,
    struct alis_arena *mem, alis_str *bytes, struct alis_err *err);
/* Write the parts one after the other in place of a file, which appears whole.
 * The folder is made; not those above it. */
int alis_io_private_write(alis_str folder, const char *name,
    const alis_str *parts, size_t count, struct alis_err *err);
/* Make the folder itself, if it is not there. ALIS_ELINK if something else is,
 * a link to a folder too. */
int alis_io_private_folder(alis_str folder, struct alis_err *err);
/* Whether a folder (with a NUL behind it) is there itself, and no link to one.
 */
bool alis_io_is_folder(alis_str path);
/* Throw the oldest files away whose names start so, but for so many. */
void alis_io_private_trim(
    alis_str folder, const char *start, size_t most, struct alis_arena *mem);

/* ---- other programs ---- */

/* A program to be run: never by a shell. */
struct alis_program {
	/* Ended by NULL. argv[0] is a path if it has a '/', else it is looked
	 * up in the absolute folders of PATH. */
	const char *const *argv;
	alis_str input;     /* of its standard input */
	const char *folder; /* it runs in; NULL: the working directory */
	int seconds;        /* it may take; then it is ended */
	size_t output_most; /* bytes that it may write, on either output */
	uint64_t file_most; /* bytes of a file that it writes; 0: as ours */
	/* Of its environment, ended by NULL: "NAME=VALUE" is set, "NAME" taken
	 * out. NULL: it is ours. */
	const char *const *variables;
	/* It may ask its user at the terminal, for a passphrase, in his
	 * language. Else it has no terminal and LC_ALL=C. */
	bool asks;
};

/* How it ended. */
struct alis_ended {
	int status;    /* of exit; 128 + the signal that ended it */
	alis_str out;  /* what it wrote, in 'mem' */
	alis_str said; /* on standard error: bytes from outside */
};

/*
 * Run a program to its end. It inherits no open file but the three, and the
 * environment. ALIS_ENOENT if there is no such program, ALIS_ELIMIT if it took
 * too long or wrote too much (it is ended, and waited for), ALIS_ESTATE if it
 * asks and was interrupted, ALIS_EIO for the rest.
 *
 * No signal's action is changed. While a program that asks is running, what
 * would end us is held back in this thread: whoever holds a lock can let go.
 */
int alis_io_run(const struct alis_program *program, struct alis_arena *mem,
    struct alis_ended *ended, struct alis_err *err);

/* A program that runs beside us. It is given nothing, and what it writes is
 * not read; 'input', 'seconds' and 'output_most' mean nothing. */
struct alis_beside {
	long process; /* 0: it has ended */
	int status;   /* then: as in alis_ended */
	int pipes[3];
};

/* Start one; fails as alis_io_run. */
int alis_io_begin(const struct alis_program *program, struct alis_arena *mem,
    struct alis_beside *beside, struct alis_err *err);
/* Whether it has ended. */
bool alis_io_is_over(struct alis_beside *beside);
/* End it, if it has not ended, with what it has started, and wait for it. */
void alis_io_end(struct alis_beside *beside);

/* ---- files for other programs ---- */

/*
 * Make a folder of the user's alone among the temporary files, for what a
 * program must be handed as a file; '*room' is its path, in 'mem'. Take it
 * away with alis_io_room_close.
 */
int alis_io_room_open(
    struct alis_arena *mem, alis_str *room, struct alis_err *err);
/* Put a file in it; '*path' is in 'mem'. */
int alis_io_room_put(alis_str room, const char *name, alis_str bytes,
    struct alis_arena *mem, alis_str *path, struct alis_err *err);
/* Read a file that a program put in it. ALIS_ENOENT if it did not. */
int alis_io_room_take(alis_str room, const char *name, struct alis_arena *mem,
    alis_str *bytes, struct alis_err *err);
/* The folder with its files; an empty path is fine. */
void alis_io_room_close(alis_str room);

/* ---- worker processes ---- */

enum alis_worked {
	ALIS_WORKED,      /* its result is whole */
	ALIS_WORKED_SLOW, /* it took longer than it may, and was ended */
	ALIS_WORKED_DIED, /* its process ended: of memory, a fault, a signal */
	ALIS_WORKED_NOT   /* interrupted: it was not begun, or not ended */
};

/* Jobs that are done side by side, each in a process that can be lost. A result
 * has at most 64 MiB; the job of a larger one is as if it died. */
struct alis_work {
	size_t jobs;
	size_t workers; /* at least 1; no more are begun than there are jobs */
	int seconds;    /* that a job may take; 0: any */
	uint64_t memory_most; /* bytes of address space; 0: any. Not kept by a
	                       * program that is built with a sanitizer */
	uint64_t file_most;   /* bytes of a file that is written; 0: any */
	bool only_reads;      /* a worker gives up the power to do else */
	/* In the worker, which goes on to other jobs: do one and put its
	 * result. A negative answer is as if it died. */
	int (*run)(void *with, size_t job, struct alis_out *result);
	/* In this process, as each is done: 'result' lives during the call. A
	 * negative answer ends all. */
	int (*done)(void *with, size_t job, enum alis_worked how,
	    alis_str result, struct alis_err *err);
	/* In this process, a few times a second and at every change: which jobs
	 * are being done. NULL: nobody looks. */
	void (*tick)(void *with, const size_t *running, size_t count);
	void *with;
};

/*
 * Do all jobs. Workers are forked, so that they have what this process had; but
 * of its descriptors only the three, and no terminal. One that dies or takes
 * too long costs its job, and another takes its place. What a worker has
 * started ends with it: all that runs in its session by /proc; elsewhere, what
 * it runs by alis_io_run gets no more than closed pipes. If this process is
 * killed they all end, too.
 *
 * SIGINT, SIGTERM and SIGHUP end all workers, in order, and ALIS_ESTATE is
 * returned after 'done' was told of every job; no signal's action is changed.
 * No thread may run.
 */
int alis_io_work(
    const struct alis_work *work, struct alis_arena *mem, struct alis_err *err);

/* ---- least power ---- */

/* What a process keeps of its power; all of it zero: to read, and to write what
 * is open. */
struct alis_power {
	bool runs; /* programs, which may talk to agents on this machine */
	bool writes_all; /* files, wherever its user may */
	alis_str writes; /* a folder (with a NUL behind it) below which it may;
	                  * empty: none */
};

/*
 * Give up the rest for good, with all threads and whatever is started later: to
 * write, make, move or remove files, to run programs, to reach a network. What
 * is tried all the same fails with EPERM or EACCES. Before any thread is made.
 * Where the system has no such door, nothing happens.
 */
void alis_io_give_up(const struct alis_power *keep);

/* Which doors the system has. */
struct alis_doors {
	int landlock; /* its version; 0: there is none */
	bool filter;  /* of system calls: seccomp */
	bool pledge;
};

struct alis_doors alis_io_doors(void);

#endif
