/* SPDX-License-Identifier: MIT */
#ifndef ALIS_TRUST_H
#define ALIS_TRUST_H

/*
 * trust: what the reader brings to an audit: who may sign as what, and what
 * was seen when.
 *
 * Knows the lines of an allowed-signers file and of a seen log
 * (docs/audit.md), and neither programs nor repositories.
 */

#include <alis/text.h>

/* ---- signatures ---- */

enum alis_sign_format { ALIS_SIGN_SSH, ALIS_SIGN_OPENPGP };

/* The namespaces of ssh signatures: git's commits, and answers to a request
 * for confirmation. One can never be played back as the other. */
#define ALIS_NAMESPACE_GIT    "git"
#define ALIS_NAMESPACE_ATTEST "alis-attest"

/* What is known of a signature. */
enum alis_signed {
	ALIS_UNSIGNED,
	ALIS_SIGNED_VALID,   /* by a principal that the reader lists */
	ALIS_SIGNED_BAD,     /* it does not fit the bytes */
	ALIS_SIGNED_UNKNOWN, /* by a key that the reader does not list */
	ALIS_SIGNED_EXPIRED, /* by a key that is not valid at that time */
	ALIS_SIGNED_REVOKED,
	ALIS_SIGNED_UNREADABLE,  /* it is no signature */
	ALIS_SIGNED_NOT_CHECKED, /* there is nothing to check it by */
	ALIS_SIGNED_COUNT
};

/* "unsigned", "valid", ...: an English text. */
const char *alis_signed_name(enum alis_signed state);

struct alis_signature {
	enum alis_signed state;
	alis_str principal; /* if valid: as the reader lists it */
	/* Its fingerprint, if it can be told: "SHA256:..." of ssh, capital
	 * hexadecimal digits of OpenPGP's first key. */
	alis_str key;
	bool
	    is_supervisor; /* valid, and the reader lets the principal attest */
	/* If valid: all the principals that the reader lists for its key, as
	 * each line has them. Who holds the key is any of these. */
	const alis_str *listed;
	size_t listed_count;
	int64_t until; /* if valid: the last second that the key is good for;
	                * INT64_MAX: for ever */
	struct alis_saying why; /* what there is to say beyond the state */
};

/*
 * Let go of a valid signature whose key is no longer good by now: when it is
 * the signer alone who says that it was made before, it counts as made
 * afterwards. For times that the reader has not seen himself.
 */
void alis_signature_doubt(struct alis_signature *signature, int64_t now);

/* Whether a valid signature is by a key that the reader lists for an address,
 * whatever the principal that it was found good for. */
bool alis_signature_may_be_of(
    const struct alis_signature *signature, alis_str address);

/* ---- allowed signers ---- */

/*
 * One line of an allowed-signers file: principals, options, key. It is
 * OpenSSH's file, with one more sort of key: "openpgp FINGERPRINT". Who is
 * listed with namespaces="...alis-attest..." holds the role of supervisor;
 * a line without namespaces gives no role.
 */
struct alis_allowed {
	uint32_t line; /* where it stands */
	alis_str principals;
	alis_str namespaces; /* empty: any */
	bool has_namespaces;
	bool is_authority;    /* cert-authority */
	int64_t valid_after;  /* seconds since 1970; INT64_MIN: always */
	int64_t valid_before; /* that second too; INT64_MAX: for ever */
	enum alis_sign_format format;
	alis_str key_type; /* of ssh: ssh-ed25519 ... */
	alis_str key;      /* base64, or an OpenPGP fingerprint in capitals */
};

struct alis_trust {
	const struct alis_source *src; /* NULL: the reader brings none */
	const struct alis_allowed *lines;
	size_t count;
};

/*
 * Read an allowed-signers file. A line that cannot be read is a complaint and
 * lets nobody sign. Times without a Z are those of the machine's zone, as
 * OpenSSH reads them. Lives in 'mem'.
 */
struct alis_trust alis_trust_read(const struct alis_source *src,
    struct alis_arena *mem, struct alis_diags *diags);

/* The lines of ssh that were read, as they stand: what ssh-keygen may be
 * given, so that it and we know the same. */
alis_str alis_trust_ssh_lines(
    const struct alis_trust *trust, struct alis_arena *mem);

/* Whether a line lets its principals attest: it must say so by name. */
bool alis_allowed_attests(const struct alis_allowed *allowed);
/* Whether it is about a principal; whether its key may sign in a namespace. */
bool alis_allowed_names(const struct alis_allowed *allowed, alis_str principal);
bool alis_allowed_permits(
    const struct alis_allowed *allowed, const char *name_space);
/* Whether its key is good at a time. */
bool alis_allowed_holds(const struct alis_allowed *allowed, int64_t when);

/* ---- the seen log ---- */

/*
 * That a branch was seen to stand at a commit: one line of a seen log, which
 * the reader keeps and the owner of the branch cannot reach. Ids have 40 or 64
 * digits; no text: there was no such branch.
 */
struct alis_sighting {
	int64_t when; /* seconds since 1970 */
	alis_str repository;
	alis_str branch;
	struct alis_hex was; /* when it was seen before */
	struct alis_hex is;
};

struct alis_seen_log {
	const struct alis_sighting *lines; /* in the order of the log */
	size_t count;
};

/*
 * Read a seen log. A line that cannot be read is a complaint and left out. Time
 * never goes back: a line of an earlier time than the one above has that one's,
 * for what was seen is not known to be older. Lives in 'mem' and in the source.
 */
struct alis_seen_log alis_seen_read(const struct alis_source *src,
    struct alis_arena *mem, struct alis_diags *diags);

/* The same of a log that several keep, whose lines git has merged: that time
 * goes back between those of one and of another is no complaint. */
struct alis_seen_log alis_seen_read_shared(const struct alis_source *src,
    struct alis_arena *mem, struct alis_diags *diags);

/* The last sighting of a branch, or NULL. */
const struct alis_sighting *alis_seen_last(
    const struct alis_seen_log *seen, alis_str repository, alis_str branch);

/* Whether a branch was ever seen at a commit. */
bool alis_seen_at(const struct alis_seen_log *seen, alis_str repository,
    alis_str branch, const struct alis_hex *commit);

/* Whether a repository's or branch's name can stand in a log. */
bool alis_seen_is_name(alis_str name);

/* Write one line, with its line feed. */
void alis_seen_put(struct alis_out *out, const struct alis_sighting *sighting);

/* A time as a log has it: 2018-12-31T12:00:00Z. */
void alis_seen_put_time(struct alis_out *out, int64_t when);

/* ---- what a pull saw of a repository ---- */

/* Why the repository's branch was not taken as it stands there. */
enum alis_withheld {
	ALIS_WITHHELD_NOT,
	ALIS_WITHHELD_REWRITTEN, /* it no longer stands on what was seen */
	ALIS_WITHHELD_BACK, /* what was seen stands on it: commits are gone */
	ALIS_WITHHELD_UNRELATED, /* it has no commit in common with it */
	ALIS_WITHHELD_DELETED,   /* there is no such branch any more */
	ALIS_WITHHELD_OTHER,     /* the repository has another default branch */
	ALIS_WITHHELD_SHALLOW,   /* its older commits are not there */
	ALIS_WITHHELD_COUNT
};

/* "no", "rewritten", ...; and for people, an English text. */
const char *alis_withheld_name(enum alis_withheld held);
const char *alis_withheld_words(enum alis_withheld held);

/* Why a pull failed. */
enum alis_unfetched {
	ALIS_FETCHED,
	ALIS_UNFETCHED_ADDRESS,     /* one that is not allowed */
	ALIS_UNFETCHED_UNREACHABLE, /* no answer, or no such host */
	ALIS_UNFETCHED_CREDENTIALS, /* it wants others, or any */
	ALIS_UNFETCHED_HOST_KEY,    /* ssh or TLS does not know the host */
	ALIS_UNFETCHED_MISSING,     /* no repository there */
	ALIS_UNFETCHED_EMPTY,       /* it has no commit */
	ALIS_UNFETCHED_CUT_OFF,     /* the server hung up midway */
	ALIS_UNFETCHED_SLOW,        /* it took longer than it may */
	ALIS_UNFETCHED_LARGE,       /* it is larger than it may be */
	ALIS_UNFETCHED_BROKEN,      /* objects that git does not accept */
	ALIS_UNFETCHED_FORMAT,      /* SHA-256, reftable, partial */
	ALIS_UNFETCHED_NO_GIT,      /* the git command is needed for it */
	ALIS_UNFETCHED_DIED, /* what fetched it ended: of memory, a fault */
	ALIS_UNFETCHED_OTHER,
	ALIS_UNFETCHED_COUNT
};

/* "fetched", "address", ...; and for people, an English text with the way out.
 */
const char *alis_unfetched_name(enum alis_unfetched why);
const char *alis_unfetched_words(enum alis_unfetched why);

/* What is known of a repository since it was pulled last: what stands in the
 * file 'sett' of its mirror. */
struct alis_sight {
	alis_str url;            /* that it came from */
	alis_str branch;         /* that is followed */
	struct alis_hex commit;  /* that was taken; empty: none yet */
	int64_t taken;           /* when it was seen first; 0: never */
	int64_t pulled;          /* the last pull that did not fail; 0: never */
	int64_t tried;           /* the last pull; 0: never */
	enum alis_unfetched why; /* of that */
	alis_str said;           /* what the server or program said; bytes from
	                          * outside */
	enum alis_withheld held;
	struct alis_hex held_commit; /* that stands there instead, or empty */
	alis_str held_branch;        /* that is its default now, or empty */
	int64_t held_since;          /* 0: nothing is held */
};

/* As lines of a file; and read again. A text that alis_sight_put cannot have
 * written is one of nothing seen, and false. Lives in 'mem'. */
void alis_sight_put(struct alis_out *out, const struct alis_sight *sight);
bool alis_sight_read(
    alis_str text, struct alis_arena *mem, struct alis_sight *sight);

#endif
