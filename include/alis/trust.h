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
	alis_str key;       /* its fingerprint, if it can be told */
	bool
	    is_supervisor; /* valid, and the reader lets the principal attest */
	struct alis_saying why; /* what there is to say beyond the state */
};

/* ---- allowed signers ---- */

/*
 * One line of an allowed-signers file: principals, options, key. It is
 * OpenSSH's file, with one more sort of key: "openpgp FINGERPRINT". Who is
 * listed with namespaces="...alis-attest..." holds the role of supervisor;
 * a line without namespaces gives no role.
 */
struct alis_allowed {
	alis_str principals;
	alis_str namespaces; /* empty: any */
	bool has_namespaces;
	bool is_authority;    /* cert-authority */
	int64_t valid_after;  /* seconds since 1970; INT64_MIN: always */
	int64_t valid_before; /* INT64_MAX: for ever */
	alis_str key_type;
	alis_str key; /* base64, or an OpenPGP fingerprint in capitals */
};

struct alis_trust {
	const struct alis_source *src; /* NULL: the reader brings none */
	const struct alis_allowed *lines;
	size_t count;
};

/* Read an allowed-signers file. A line that cannot be read is a complaint and
 * lets nobody sign. Lives in 'mem'. */
struct alis_trust alis_trust_read(const struct alis_source *src,
    struct alis_arena *mem, struct alis_diags *diags);

/* Whether a line lets its principals attest. */
bool alis_allowed_attests(const struct alis_allowed *allowed);

#endif
