/* SPDX-License-Identifier: MIT */
#ifndef ALIS_AUDIT_H
#define ALIS_AUDIT_H

/*
 * audit: does a summary follow from the journal it stands beside, and what
 * has a supervisor attested?
 *
 * Knows summaries as bytes and what they claim, and what a commit's message
 * or a signed answer states (docs/attesting.md); no git: commits come as
 * evidence that somebody else gathered. The only layer that reads JSON.
 */

#include <alis/track.h>
#include <alis/trust.h>

enum alis_verdict {
	ALIS_PROVED,        /* made anew, it is the same to the byte */
	ALIS_PROVED_VALUES, /* by another version; the values and the text for
	                     * people are the same */
	ALIS_TEXT_UNPROVED, /* by another version; the values are the same, the
	                     * text is not what this version writes */
	ALIS_DIFFERS,       /* the values do not follow from the journal */
	ALIS_OTHER_JOURNAL, /* made of other files than the commit holds */
	ALIS_OLD_BOOK,      /* it follows by the rule books that it names, but
	                     * the commit holds others */
	ALIS_OTHER_BOOK,    /* made with a rule book that is not at hand */
	ALIS_UNREADABLE,    /* no summary that can be understood */
	ALIS_STALE,         /* the journal has changed since, in this commit */
	ALIS_VERDICT_COUNT
};

const char *alis_verdict_name(enum alis_verdict verdict);
/* Whether a verdict is one that an audit fails for. */
bool alis_verdict_fails(enum alis_verdict verdict);

/* A rule book that a summary names. */
struct alis_claimed_book {
	alis_str id;
	alis_str sha256;
};

/* What a summary says of itself. */
struct alis_claim {
	bool readable;
	struct alis_saying why; /* it is not, if it is not */
	alis_day date;
	alis_str version;
	const struct alis_claimed_book *books;
	size_t book_count;
};

/* Read what a status.json claims; lives in 'mem'. */
struct alis_claim alis_audit_claim(alis_str json, struct alis_arena *mem);

/*
 * Compare a summary with what was made anew of the journal beside it, on the
 * date that it claims. 'text' and 'text_anew' are the summary for people.
 * '*details' says what differs: values, keys, files, rule books, the text.
 * A version is only what the summary claims, so that another one excuses
 * the layout of its JSON and the bytes of its rule books, and nothing else.
 */
enum alis_verdict alis_audit_compare(alis_str json, alis_str json_anew,
    alis_str text, alis_str text_anew, struct alis_arena *mem,
    struct alis_sayings *details);

/* One commit's line of an audit. */
struct alis_audit_item {
	alis_str id; /* short */
	alis_str when;
	alis_str who;
	alis_str subject;
	enum alis_verdict verdict;
	bool fails; /* a stale summary that was renewed later does not */
	struct alis_accounts details; /* in the reader's language */
};

struct alis_audit {
	const struct alis_audit_item *items; /* the newest first */
	size_t count;
	size_t failed;
};

/* ---- what a commit states ---- */

enum alis_states {
	ALIS_STATES_NOTHING,
	ALIS_STATES_ATTESTED,  /* "Alis-Attested-By:", entries */
	ALIS_STATES_WITHDRAWN, /* "Alis-Withdrawn-By:", entries */
	ALIS_STATES_IMPORTED,  /* "Alis-Attestation:", an answer that came in */
};

struct alis_statement {
	enum alis_states states;
	alis_str by; /* whom it names: a claim */
	/* Of the entries, each as often as it is named; of the answer's bytes
	 * if one came in. */
	const struct alis_hex *digests;
	size_t count;
	/* Why it states nothing although it seems to; else no text. */
	struct alis_saying fault;
};

/*
 * Read what a commit's message states in its last paragraph. Every line of it
 * must be a trailer of one line, and it must state one thing: whatever is
 * read here, "git interpret-trailers --parse" reads too, but not the other
 * way round. Lives in 'mem'; 'by' is a view of the message.
 */
struct alis_statement alis_statement_of(
    alis_str message, struct alis_arena *mem);

/* ---- what an answer states ---- */

#define ALIS_ANSWER_MOST ((size_t)1 << 20) /* bytes */

/* Whose a journal is: the name of its 'alis' line, and its 'epost'. */
struct alis_owner {
	alis_str name;
	alis_str email; /* empty: it does not say */
};

/* By the first 'alis' line; no name if there is none. */
struct alis_owner alis_owner_of(const struct alis_journal *journal);

/* "Kari Nordmann <kari@legekontor.example>" or a name alone. */
struct alis_owner alis_owner_read(alis_str text);
/* Whether two are one person: by the address if both have one, else by the
 * name, whatever the case of letters. */
bool alis_owner_same(struct alis_owner a, struct alis_owner b);

/* An entry that an answer says is right. */
struct alis_answer_entry {
	struct alis_hex digest;
	alis_span span; /* of its "Alis-Entry:" line */
	alis_str text;  /* of the entry; the digest is of it */
};

/* A request for confirmation, and the answer that it is when it is signed. */
struct alis_answer {
	bool readable;           /* else nothing below is to be used */
	struct alis_owner owner; /* whose journal */
	alis_str supervisor;     /* who is asked */
	alis_day day;            /* of the request */
	alis_str commit;         /* that it was made at; may be empty */
	const struct alis_answer_entry *entries; /* without a fault */
	size_t count;
};

/*
 * Read a request or an answer; its lines may end in CRLF. All that is wrong is
 * told with its place. An entry at fault is left out, whatever else is wrong
 * makes the whole of it unreadable. Lives in 'mem' and in the source.
 */
struct alis_answer alis_answer_read(const struct alis_source *src,
    struct alis_arena *mem, struct alis_diags *diags);

/* What a request says, and of which entries. */
struct alis_request {
	struct alis_owner owner;
	struct alis_owner supervisor;
	alis_day day;
	alis_str commit; /* empty: none */
	enum alis_language language;
	const alis_str *texts; /* alis_entry_text of each */
	size_t count;
};

/* The request as it is sent, in 'mem'. */
alis_str alis_request_text(
    const struct alis_request *request, struct alis_arena *mem);

/* The bytes with every CRLF as LF, as they were before the mail took them;
 * the same bytes if there is none. */
alis_str alis_answer_plain(alis_str bytes, struct alis_arena *mem);

/* ---- what is attested ---- */

/* One act, with what is known of who signed it. */
struct alis_attestation {
	bool withdraws;
	alis_str by; /* whom it names: a claim */
	alis_str
	    author; /* the address that its commit claims; of an answer "" */
	struct alis_owner owner; /* of the journal it was said of: that of the
	                          * commit, or the one that the answer names */
	const struct alis_hex *digests; /* each as often as it is named */
	size_t count;
	struct alis_signature signature;
};

/* How an entry is covered, the weakest first. */
enum alis_cover {
	ALIS_COVER_NEVER,          /* nobody ever attested it */
	ALIS_COVER_WITHDRAWN,      /* all that was attested was withdrawn */
	ALIS_COVER_ELSEWHERE,      /* in another's journal */
	ALIS_COVER_OWN,            /* by who wrote it */
	ALIS_COVER_NOT_SUPERVISOR, /* by one who holds no such role */
	ALIS_COVER_NOT_VALID,      /* with a signature that is not valid */
	ALIS_COVER_UNSIGNED,
	ALIS_COVER_NOT_CHECKED,
	ALIS_COVER_ATTESTED,
	ALIS_COVER_COUNT
};

/* "attested", "withdrawn", ...: an English text. */
const char *alis_cover_name(enum alis_cover cover);

#define ALIS_NO_ATTESTATION SIZE_MAX

struct alis_covered {
	enum alis_cover cover;
	size_t which; /* attestation, or withdrawal if all were withdrawn */
	size_t count; /* entries that say the same and are covered so */
	/* A later withdrawal that does not count, because it is signed less
	 * well than what it would take back; or ALIS_NO_ATTESTATION. */
	size_t contested;
};

/* The attestations of a journal, ready to be asked. */
struct alis_attested;

/* 'list' has the oldest first, and must live as long as the result. */
const struct alis_attested *alis_attested_of(
    const struct alis_attestation *list, size_t count,
    const struct alis_owner *owner, struct alis_arena *mem);

/*
 * How entries of a digest are covered. 'writers' are the principals and the
 * fingerprints of the keys that signed commits in which the entry was added
 * or changed: they cannot attest it, nor can the journal's owner.
 *
 * An entry that was changed after it was attested is not covered by its
 * present digest, but by the one that it had: ask for that, too.
 *
 * Of the same digest as many entries are covered as one attestation names, so
 * that playing it back adds nothing. A withdrawal takes back all attestations
 * of its digests that are signed no better than itself.
 */
struct alis_covered alis_attested_find(const struct alis_attested *attested,
    const struct alis_hex *digest, const alis_str *writers,
    size_t writer_count);

#endif
