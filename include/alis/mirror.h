/* SPDX-License-Identifier: MIT */
#ifndef ALIS_MIRROR_H
#define ALIS_MIRROR_H

/*
 * mirror: repositories of others, fetched into bare ones of our own.
 *
 * Knows addresses, transports and what is taken or held back (docs/pulling.md);
 * nothing of journals. A mirror is a bare repository whose configuration we
 * write ourselves, in a folder of its name:
 *
 *   refs/heads/BRANCH      what was taken
 *   refs/alis/held/BRANCH  what stands there now, and was not taken
 *   refs/alis/was/TIME-ID  what stood in one of them before, and is no part of
 *                          what stands there now
 *   refs/alis/in/...       what is arriving: nothing is made of it
 *   sett                   struct alis_sight, as lines
 *
 * Nothing in it is ever pruned.
 */

#include <alis/git.h>
#include <alis/io.h>
#include <alis/trust.h>

/* ---- addresses ---- */

enum alis_address_kind {
	ALIS_ADDRESS_BAD,
	ALIS_ADDRESS_HTTPS,
	ALIS_ADDRESS_SSH,   /* ssh://user@host:port/path or user@host:path */
	ALIS_ADDRESS_GIT,   /* git://: not encrypted, behind an option */
	ALIS_ADDRESS_LOCAL, /* a path, or file://: behind an option */
};

struct alis_address {
	enum alis_address_kind kind;
	alis_str url;    /* as the transport takes it; of file:// the path */
	alis_str host;   /* with its user and port, as one connection is shared;
	                  * empty: local */
	const char *why; /* ALIS_ADDRESS_BAD: an English text */
};

/* Read an address of a repository (docs/pulling.md). Nothing in it can become
 * an option, a command or another transport. What it has lives in 'mem', with
 * a NUL behind it. */
struct alis_address alis_address_read(alis_str text, struct alis_arena *mem);

/* A local path that is relative is so to 'folder' (absolute): make it
 * absolute. Others stay. */
void alis_address_root(
    struct alis_address *address, alis_str folder, struct alis_arena *mem);

/* ---- fetching ---- */

enum alis_transport_kind {
	ALIS_TRANSPORT_AUTO, /* git where it is installed and needed, else
	                      * libgit2 */
	ALIS_TRANSPORT_GIT,
	ALIS_TRANSPORT_LIBGIT2,
};

/* How all members are pulled. */
struct alis_pulling {
	enum alis_transport_kind transport;
	bool local;          /* paths are allowed */
	bool plain_git;      /* git:// is allowed */
	int seconds;         /* that each may take */
	uint64_t bytes_most; /* of what one may send */
	alis_str room; /* a folder for the sockets of shared ssh connections;
	                * empty: none are shared */
	alis_str root; /* absolute: what a relative path is seen from */
	/* What was seen of all repositories, each by the name of its mirror's
	 * folder: a mirror that was lost and is made anew must stand on it.
	 * NULL: nothing was. */
	const struct alis_seen_log *seen;
	/* Of mirrors that are nobody's any more: whoever has the address of one
	 * is the same member by another name, and stands on what that has. */
	const struct alis_sight *left;
	size_t left_count;
	int64_t now; /* seconds since 1970 */
};

/* What a transport brings: the branch that the other side has for its own, and
 * its tip under 'into'. */
struct alis_fetched {
	enum alis_unfetched why;
	alis_str said; /* by the server or program, bytes from outside */
	alis_str default_branch;
	bool has_branch; /* the branch that was asked for */
	bool is_shallow;
	struct alis_hex tip;
};

/* A way to fetch one branch (empty: the default one) of an address into a
 * reference of a mirror; in 'mem'. A failure of the world here, of the mirror,
 * is negative; one of the other side is 'why'. */
struct alis_transport {
	const char *name;
	int (*fetch)(const struct alis_pulling *how,
	    const struct alis_address *address, alis_str mirror,
	    alis_str branch, alis_str into, struct alis_arena *mem,
	    struct alis_fetched *fetched, struct alis_err *err);
};

extern const struct alis_transport alis__transport_git;
extern const struct alis_transport alis__transport_libgit2;

/* Fetch by the transport that 'how' asks for and the address needs, if the
 * address is one that 'how' allows. Parameters and failures are those of
 * alis_transport.fetch. */
int alis_transport_fetch(const struct alis_pulling *how,
    const struct alis_address *address, alis_str mirror, alis_str branch,
    alis_str into, struct alis_arena *mem, struct alis_fetched *fetched,
    struct alis_err *err);

/*
 * Open one connection of ssh for each host that more than one of the addresses
 * is on, side by side, and make 'how->room' for their sockets. A host that
 * lets nobody in is no failure: each pull of it finds out for itself. Does
 * nothing where the user has said himself how git runs ssh. The connections
 * end with alis_ssh_close, or a minute after their last use.
 */
int alis_ssh_open(struct alis_pulling *how,
    const struct alis_address *addresses, size_t count, struct alis_arena *mem,
    struct alis_err *err);
void alis_ssh_close(struct alis_pulling *how,
    const struct alis_address *addresses, size_t count);

/*
 * Pull one repository into the mirror in 'folder' (absolute), which is made if
 * it is not there: fetch into quarantine, see whether it descends from what was
 * taken before, then take it by compare-and-swap, or hold it. '*sight' is what
 * is known afterwards, written to the mirror too; '*before' what was noted
 * there. A failure of the other side is none of this function: it is in
 * '*sight'. 'branch' empty: that which the mirror follows, or the default.
 *
 * A mirror that has gathered over 50 packs gets them joined into one by the git
 * command, where there is one; nothing is thrown away.
 *
 * Killed at any moment, it leaves a mirror that is whole, and the next call
 * ends what this one began. ALIS_ELOCKED if another program is in the mirror.
 */
int alis_mirror_pull(const struct alis_pulling *how, alis_str folder,
    alis_str depot, alis_str branch, struct alis_arena *mem,
    struct alis_sight *before, struct alis_sight *sight, struct alis_err *err);

/* Note that a pull came to nothing, of one who did not live to note it. What
 * was taken and what is held stay. */
int alis_mirror_fail(alis_str folder, alis_str depot, int64_t now,
    enum alis_unfetched why, alis_str said, struct alis_arena *mem,
    struct alis_sight *sight, struct alis_err *err);

/* What is known of a mirror. Nothing there: all zeroes, and no failure. Reads
 * two small files and starts no libgit2 where the branch is a file; 'commit' is
 * that of the branch itself, and not of what is noted of it. A mirror without a
 * note was made by hand: it follows the branch of its HEAD. */
int alis_mirror_look(alis_str folder, struct alis_arena *mem,
    struct alis_sight *sight, struct alis_err *err);

/* Take what is held: what had been taken stays under refs/alis/was. ALIS_ENOENT
 * if nothing is held, ALIS_ESTATE if what is held is not whole. */
int alis_mirror_accept(alis_str folder, int64_t now, struct alis_arena *mem,
    struct alis_sight *before, struct alis_sight *sight, struct alis_err *err);

#endif
