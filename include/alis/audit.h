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

#include <alis/history.h>
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
	ALIS_PIN_LOST, /* of a cohort: a commit that it pins is not at hand */
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

/* The day that a status.json claims, where the program writes it: without
 * reading all of it, to make it anew and compare the bytes. False if it does
 * not stand there. */
bool alis_audit_date(alis_str json, alis_day *date);

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

/* ---- what a commit states ---- */

enum alis_states {
	ALIS_STATES_NOTHING,
	ALIS_STATES_ATTESTED,  /* "Alis-Attested-By:", entries */
	ALIS_STATES_WITHDRAWN, /* "Alis-Withdrawn-By:", entries */
	ALIS_STATES_IMPORTED,  /* "Alis-Attestation:", an answer that came in */
};

/* Whose a journal is: the name of its 'alis' line, and its 'epost'. */
struct alis_owner {
	alis_str name;
	alis_str email; /* empty: it does not say */
};

struct alis_statement {
	enum alis_states states;
	alis_str by;          /* whom it names: a claim */
	struct alis_owner of; /* whose journal it is said of; no name: that of
	                       * the commit */
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
	/* The commit that whoever attests surely knew: that of the act, or the
	 * one that the answer names; ALIS_NO_COMMIT: none. */
	size_t knows;
	/* Of a withdrawal, by the number of a commit: whether that stands on
	 * it. What was attested without knowing of it is withdrawn, too,
	 * wherever it stands in the list. NULL: the list alone counts. */
	const bool *is_known;
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
 * of its digests that are signed no better than itself and did not know of it:
 * one that is played back later counts for nothing.
 */
struct alis_covered alis_attested_find(const struct alis_attested *attested,
    const struct alis_hex *digest, const alis_str *writers,
    size_t writer_count);

/* ---- what stands behind a mark ---- */

/* Who confirmed an entry, as far as history tells; the strongest first. */
enum alis_backing {
	ALIS_BACKED_SIGNED,      /* a supervisor's signature was verified */
	ALIS_BACKED_NOT_CHECKED, /* attested; nothing to check it by */
	ALIS_BACKED_UNSIGNED,    /* attested; not signed */
	ALIS_BACKED_MARKED,      /* the author of the mark is a supervisor of
	                          * the journal, by the address that git has */
	ALIS_BACKED_ALONE_PROOF, /* by the ALIS alone, who names a proof */
	ALIS_BACKED_ALONE,
	ALIS_BACKED_WITHDRAWN, /* attested, withdrawn, and still marked */
	ALIS_BACKED_CHANGED,   /* changed after it was attested */
	ALIS_BACKED_WRONGLY,   /* attested by one who cannot, or badly signed */
	ALIS_BACKED_COUNT
};

/* "signature", "not-checked", ...; and for people, an English text. */
const char *alis_backing_name(enum alis_backing backing);
const char *alis_backing_words(enum alis_backing backing);

/* What is known of a commit, by its number. */
struct alis_evidence {
	alis_str principal; /* whose valid signature it has; empty: none */
	alis_str key;       /* its key's fingerprint, if known */
	bool by_supervisor; /* its author's address is one of the journal's
	                     * supervisors at that commit, not its owner's */
};

/* An entry that is marked '*'. */
struct alis_backed {
	const struct alis_entry *entry;
	const struct alis_traced *traced;
	size_t marked_by;
	enum alis_backing backing;
	enum alis_cover cover; /* of its digest; if it was changed, of the
	                        * digest that was attested */
	size_t which;          /* attestation, or ALIS_NO_ATTESTATION */
	size_t contested;      /* as of alis_covered */
};

struct alis_backings {
	const struct alis_backed *at; /* in the order of the journal */
	size_t count;
};

/* What stands behind each mark of a commit's journal; lives in 'mem'. */
struct alis_backings alis_backings_of(const struct alis_trail *trail,
    size_t commit, const struct alis_version *version,
    const struct alis_attested *attested, const struct alis_evidence *evidence,
    struct alis_arena *mem);

/* ---- how long after its day an entry came ---- */

enum alis_late {
	ALIS_LATE_AHEAD, /* dated after the commit */
	ALIS_LATE_SAME_DAY,
	ALIS_LATE_WEEK,    /* 7 days */
	ALIS_LATE_MONTH,   /* 31 */
	ALIS_LATE_QUARTER, /* 92 */
	ALIS_LATE_YEAR,    /* 366 */
	ALIS_LATE_LATER,
	ALIS_LATE_COUNT
};

/* "the same day", ...: an English text. */
const char *alis_late_name(enum alis_late late);
enum alis_late alis_late_of(int64_t days);

struct alis_lateness {
	size_t counts[ALIS_LATE_COUNT];
	size_t count;
	int64_t twice_median; /* exact: of an even count it may be half a day */
	int64_t longest;
};

/* 'days' is put in order. */
struct alis_lateness alis_lateness_of(int64_t *days, size_t count);

/* ---- all that an audit tells ---- */

/* Who did something, and when: of a commit, as it claims. */
struct alis_deed {
	alis_str id; /* short */
	alis_str when;
	alis_str who;
	alis_str subject;
};

/* The signature of a commit. */
struct alis_audit_signature {
	struct alis_deed deed;
	struct alis_signature signature;
	bool fails;
};

/* An entry that is marked '*'. */
struct alis_audit_mark {
	alis_str text; /* its first line */
	struct alis_hex digest;
	enum alis_backing backing;
	enum alis_cover cover;
	alis_str by;           /* who attested it, or set the mark */
	struct alis_deed deed; /* that attested it, or set the mark */
	alis_str contested;    /* the commit of a withdrawal that is signed less
	                        * well, and leaves it attested; or empty */
	bool fails;
};

/* What became of a change to an entry that was confirmed. */
enum alis_outcome {
	ALIS_OUTCOME_STANDS,   /* it is marked as it was before */
	ALIS_OUTCOME_ATTESTED, /* as it is now, it is attested */
	ALIS_OUTCOME_MARKED,   /* the mark was set anew */
	ALIS_OUTCOME_BACK,     /* it was removed, and is there again */
	ALIS_OUTCOME_UNMARKED, /* the mark was taken away with it, or since */
	ALIS_OUTCOME_ENDED,    /* a running period got its end */
	ALIS_OUTCOME_MINOR,    /* note or attributes, of what the ALIS alone
	                        * had confirmed */
	ALIS_OUTCOME_COUNT
};

/* "stands", "attested", ...; and for people, an English text. */
const char *alis_outcome_name(enum alis_outcome outcome);
const char *alis_outcome_words(enum alis_outcome outcome);

struct alis_audit_change {
	const struct alis_trail_event *event;
	enum alis_outcome outcome;
	struct alis_deed deed;
	struct alis_deed confirmed; /* what had set the mark */
	bool fails;
};

/* What a branch is, beside what it was seen to be. */
enum alis_moved {
	ALIS_MOVED_NOT,
	ALIS_MOVED_ON,    /* it stands on what was seen */
	ALIS_MOVED_NEW,   /* it was never seen */
	ALIS_MOVED_INTO,  /* it is gone, and another has all of it */
	ALIS_MOVED_BACK,  /* what was seen stands on it: commits are gone */
	ALIS_MOVED_AWAY,  /* it was rewritten */
	ALIS_MOVED_APART, /* rewritten from its first commit on */
	ALIS_MOVED_LOST,  /* what was seen is not in the repository any more */
	ALIS_MOVED_GONE,  /* there is no such branch any more */
	ALIS_MOVED_COUNT
};

/* "unmoved", "moved-on", ...; and for people, an English text. */
const char *alis_moved_name(enum alis_moved moved);
const char *alis_moved_words(enum alis_moved moved);
bool alis_moved_fails(enum alis_moved moved);

/* An entry that a rewritten branch has no more, or otherwise. */
struct alis_audit_loss {
	alis_str was;
	alis_str is; /* empty: it is gone */
};

struct alis_audit_branch {
	alis_str name;
	enum alis_moved moved;
	alis_str was; /* short ids; empty: none */
	alis_str is;
	alis_str seen;                /* when it stood at 'was' */
	const struct alis_deed *gone; /* commits, the newest first */
	size_t gone_count;
	const struct alis_audit_loss *losses;
	size_t loss_count;
};

/* What seems to state something and does not, and why. */
struct alis_audit_fault {
	struct alis_deed deed;
	alis_str why;
};

struct alis_audit {
	alis_str who;                        /* whose journal it is; or empty */
	const struct alis_audit_item *items; /* the newest first */
	size_t count;
	size_t failed;
	bool is_checked; /* signatures could be */
	const struct alis_audit_signature *signatures;
	size_t signature_count;
	const struct alis_audit_fault *faults;
	size_t fault_count;
	const struct alis_audit_mark *marks;
	size_t mark_count;
	const struct alis_audit_change *changes;
	size_t change_count;
	struct alis_lateness lateness;
	bool by_seen; /* times are those of a seen log where it has them */
	bool has_seen;
	const struct alis_audit_branch *branches;
	size_t branch_count;
	bool in_full; /* each mark is to be listed */
};

/* ---- an audit among many, as one line ---- */

enum alis_audit_count {
	ALIS_AUDIT_SUMMARIES,
	ALIS_AUDIT_SUMMARIES_FAILED,
	ALIS_AUDIT_MARKS,  /* entries that are confirmed */
	ALIS_AUDIT_SIGNED, /* of them by a signature that was verified */
	ALIS_AUDIT_MARKS_FAILED,
	ALIS_AUDIT_CHANGES_FAILED, /* of confirmed entries */
	ALIS_AUDIT_SIGNATURES_FAILED,
	ALIS_AUDIT_FAULTS,
	ALIS_AUDIT_REWRITTEN, /* branches, by the seen log */
	ALIS_AUDIT_COUNTS
};

struct alis_audit_sum {
	alis_str name; /* of the member */
	alis_str why;  /* it could not be audited, for people; empty: it was */
	alis_str pull; /* what the last pull left open, for people */
	enum alis_withheld held; /* what it held back, and nobody audited */
	size_t counts[ALIS_AUDIT_COUNTS];
	bool fails;
};

/* The counts of an audit; 'fails' is left to who knows what else does. */
struct alis_audit_sum alis_audit_sum_of(const struct alis_audit *audit);

/* As text for a pipe, without the name and the pull; and read again, false if
 * it is not what was put. 'why' is a view of the text. */
void alis_audit_sum_put(struct alis_out *out, const struct alis_audit_sum *sum);
bool alis_audit_sum_read(alis_str text, struct alis_audit_sum *sum);

/* ---- a cohort's summary ---- */

/* Where a member's repository stood when a cohort was summed up. */
struct alis_pin {
	alis_str name;
	alis_str state;       /* of the figures, as alis_figures_state_name */
	alis_str commit;      /* empty: none */
	alis_str branch;      /* empty: none */
	alis_str digest;      /* of the journal; empty: none */
	alis_str pull;        /* as alis_unfetched_name, or empty: a claim */
	alis_str held;        /* as alis_withheld_name: a claim */
	alis_str held_commit; /* empty: none; a claim */
	const struct alis_claimed_book *books;
	size_t book_count;
};

/* What a cohort's status.json says of itself. */
struct alis_pins {
	bool readable;
	struct alis_saying why; /* it is not, if it is not */
	alis_day date;
	alis_str version;
	const struct alis_pin *pins; /* by name */
	size_t count;
};

/* Read what a cohort's status.json claims; lives in 'mem'. Whatever it holds:
 * a commit is a whole id, and every text is of some length at most. */
struct alis_pins alis_pins_read(alis_str json, struct alis_arena *mem);

/* The pin of a member; NULL if there is none. Cost: a search. */
const struct alis_pin *alis_pins_find(
    const struct alis_pins *pins, alis_str name);

/* Whether it is of a roster of these files; false if it cannot be read. */
bool alis_pins_are_of(
    alis_str json, const struct alis_journal *roster, struct alis_arena *mem);

/*
 * Compare a cohort's summary with what was made anew of what it pins, as
 * alis_audit_compare. 'lost' are members whose commit is not at hand: of those
 * nothing is compared, nor is the text for people, and the verdict is at best
 * ALIS_PIN_LOST.
 */
enum alis_verdict alis_pins_compare(alis_str json, alis_str json_anew,
    alis_str text, alis_str text_anew, const struct alis_accounts *lost,
    struct alis_arena *mem, struct alis_sayings *details);

#endif
