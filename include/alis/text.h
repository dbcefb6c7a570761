/* SPDX-License-Identifier: MIT */
#ifndef ALIS_TEXT_H
#define ALIS_TEXT_H

/*
 * text: sources, lines, places in them, complaints about them, patterns.
 *
 * Knows bytes and where they stand, not what they mean. The only layer that
 * uses PCRE2.
 */

#include <alis/base.h>

#include <stdatomic.h>

/* ---- sources ---- */

#define ALIS_SOURCE_MOST ((size_t)1 << 30) /* bytes in one file */
/* Bytes in one that stands in a commit, where a gigabyte may be a megabyte on
 * the wire, or that comes through a pipe. */
#define ALIS_BLOB_MOST ((size_t)64 << 20)
#define ALIS_LINE_MOST ((size_t)64 << 10) /* bytes in one line */

/* Bytes from..to (to not included) of a source. */
typedef struct {
	uint32_t from;
	uint32_t to;
} alis_span;

/* What the file system said of a file when it was read; all 0 if it came
 * from elsewhere. For git's index, which knows a file again by it. */
struct alis_stamp {
	uint64_t size;
	int64_t mtime_s, ctime_s;
	uint32_t mtime_ns, ctime_ns;
	uint32_t device, inode, user, group, mode;
};

/* What is known of a source's lines, counted the first time that somebody asks
 * for one by its number; whichever thread does. */
struct alis_line_table {
	atomic_bool counted;
	_Atomic uint32_t count;
	_Atomic uint32_t *before; /* how many end before each step of bytes */
};

/* A file as it was read once; nothing is read again. */
struct alis_source {
	alis_str path; /* from the top of the repository, with '/' */
	alis_str name; /* as the user would name it from where he stands */
	alis_str bytes;
	struct alis_stamp stamp;
	struct alis_line_table *lines;
};

/* 'path', 'name' and 'bytes' must live in 'mem' or longer. */
const struct alis_source *alis_source_of(
    alis_str path, alis_str name, alis_str bytes, struct alis_arena *mem);

alis_str alis_source_text(const struct alis_source *src, alis_span span);

/* The line that begins at byte '*at', which is moved to the next one; without
 * line ending (LF or CRLF), and without the file's byte-order mark. Whoever
 * walks through a file does it so. */
alis_str alis_source_next(const struct alis_source *src, uint32_t *at);

/* By its number, from 1: such a line, empty if there is none; and where it
 * begins, that of one behind the last being the end. Cost: of a search, and of
 * looking through a thousand bytes; all lines are counted the first time. */
alis_str alis_source_line(const struct alis_source *src, uint32_t line);
uint32_t alis_source_line_at(const struct alis_source *src, uint32_t line);
uint32_t alis_source_line_count(const struct alis_source *src);

/* Line and column of a byte, both from 1, the column in code points. A
 * byte-order mark takes no column. */
struct alis_place {
	uint32_t line;
	uint32_t column;
};

struct alis_place alis_source_place(const struct alis_source *src, uint32_t at);

/* ---- where sources come from ---- */

/*
 * Whether a path runs downward from the top of a repository: parts joined by
 * '/', none of them empty, ".", ".." or git's own folder (whatever its case,
 * as git has it for the sake of other systems), and no NUL.
 */
bool alis_path_is_sound(alis_str path);

struct alis_names {
	alis_str *names;
	size_t count;
};

/*
 * A supply of files: a work tree, a commit, or a test's table. Paths run from
 * the top of the repository.
 *
 * 'read' gives a regular file: ALIS_ENOENT if there is none, ALIS_ELINK if a
 * link or special file stands there or on the way, ALIS_ELIMIT if it is too
 * large, ALIS_EIO or ALIS_EGIT for the rest. 'list' gives the names in one
 * folder ("" is the top), sorted bytewise; a folder that is not there is
 * empty. What they give lives in 'mem'.
 */
struct alis_files {
	void *from;
	int (*read)(void *from, alis_str path, struct alis_arena *mem,
	    const struct alis_source **src, struct alis_err *err);
	int (*list)(void *from, alis_str folder, struct alis_arena *mem,
	    struct alis_names *names, struct alis_err *err);
};

/* ---- complaints ---- */

enum alis_severity { ALIS_ERROR, ALIS_WARNING };

/*
 * Every complaint: code, severity, message, hint, in English; src/po has them
 * in Norwegian. %1 to %6 stand for the words given with it. A hint that needs a
 * word which is empty is left out. docs/messages.md has a page for each, and a
 * test compares the two.
 */
#define ALIS_CODES(X) \
	X(A001, ERROR, "the file is not UTF-8 here: byte 0x%1", \
	    "it looks like %2; save it as UTF-8") \
	X(A002, ERROR, "a NUL byte", \
	    "remove it; it cannot be seen in an editor") \
	X(A003, ERROR, "a control character, U+%1", "remove it") \
	X(A004, ERROR, \
	    "a hidden character, U+%1, that changes how text reads", \
	    "remove it") \
	X(A005, ERROR, "a line of over %1 bytes", "break it into several") \
	X(A010, ERROR, "'%1' begins neither an entry nor a directive", \
	    "an entry begins with a date, 2018-01-31; a comment with ;") \
	X(A011, ERROR, "'%1' is not a date", "write it as year-month-day: %2") \
	X(A012, ERROR, "the date %1 does not exist", \
	    "month %2 of %3 has %4 days") \
	X(A013, ERROR, "the period ends on %1, before it starts on %2", \
	    "write the earlier date first") \
	X(A014, ERROR, "'%1' is not a time with start and end", \
	    "write it as 16:00-23:00") \
	X(A015, ERROR, "the entry does not say what it is", \
	    "write a kind after the date: kurs, vakt, veiledning ...") \
	X(A016, ERROR, "'%1' is not a known kind", "did you mean '%2'?") \
	X(A017, ERROR, "'%1' is not a known directive", "did you mean '%2'?") \
	X(A018, ERROR, "an indented line that belongs to nothing", \
	    "an entry or a directive must stand above it") \
	X(A019, ERROR, "neither an attribute nor a posting", \
	    "write 'key: value', or an account, two blanks, amount, unit") \
	X(A020, ERROR, "'%1' is not an amount that can be counted", \
	    "less than a thousand million") \
	X(A021, ERROR, "'%1' on %2 has a time that the clock skipped", \
	    "02:00 became 03:00; write the time that the clock showed") \
	X(A022, WARNING, "'%1' on %2 has a time that came twice: %3 hours", \
	    "if that is wrong, write the hours in place of the times") \
	X(A023, ERROR, "'%1' is not an account name", \
	    "letters, digits, blanks, - and . in parts joined by ':'") \
	X(A024, ERROR, "the directive '%1' lacks %2", "") \
	X(A025, ERROR, "the attribute '%1' stands twice", \
	    "keep one of the two") \
	X(A026, WARNING, "a ';' behind one blank is text, not a comment", \
	    "write two blanks before it where a comment begins") \
	X(A027, ERROR, "'%1' is no rhythm of a fast line", \
	    "write hver uke, hver 2. uke, hver måned, 2 per uke, 2 per måned") \
	X(A028, ERROR, "a fast line repeats days, and '%1' lasts", \
	    "write an entry with the period in place of it") \
	X(A029, ERROR, "'%1' is neither a day nor a period", \
	    "write 2019-07-01..2019-07-31; several are parted by ','") \
	X(A030, ERROR, "no file matches '%1'", \
	    "a path is seen from the folder of the file it stands in") \
	X(A031, ERROR, "'%1' may not be included: %2", "") \
	X(A032, ERROR, "'%1' has been read already", \
	    "each file is read once; remove one of the inkluder lines") \
	X(A033, ERROR, "inkluder goes deeper than %1 files", \
	    "let the first file include the others") \
	X(A034, ERROR, "%2", "") \
	X(A035, ERROR, "%1 holds %2 to and with that day, not %3", \
	    "'alis list' shows what was credited") \
	X(A036, ERROR, "a second '%1' directive", "keep one of the two") \
	X(A037, ERROR, "there is no rule book '%1'", "did you mean '%2'?") \
	X(A038, WARNING, "'%1' is not a known key here", "did you mean '%2'?") \
	X(A039, WARNING, \
	    "no rule book is named, so no requirement is checked", \
	    "write 'regelverk: allmennmedisin-2017' under 'alis NAME'") \
	X(A040, ERROR, "%1 is not counted in '%2'", "write %3") \
	X(A041, ERROR, "'%1' takes no period", "give it one day") \
	X(A042, ERROR, "'%1' is not a known kind of %2", "did you mean '%3'?") \
	X(A043, ERROR, "%1 % is more than full time", "write 100 % or less") \
	X(A044, ERROR, "the same %1 is entered twice", \
	    "keep one of the two; this one is not counted") \
	X(A045, ERROR, \
	    "a running period may only be service, leave or a position", \
	    "write the last day, or one day alone") \
	X(A046, ERROR, "the attribute '%1' is required for %2", \
	    "write '%1: ...' on an indented line below") \
	X(A047, ERROR, "the service does not say of what kind it is", \
	    "write it after the percentage: tjeneste 100 % allmennpraksis") \
	X(A048, ERROR, "with this line, fast lines have over %1 days", \
	    "mend its dates; no training lasts so long") \
	X(A050, WARNING, "planned for %1, which has passed", \
	    "confirm it with *, move it or drop it") \
	X(A051, WARNING, "%1 % service in all on %2; 100 % counts", \
	    "if both posts are right, nothing need be changed") \
	X(A052, WARNING, "no points are written; %1 counted", \
	    "write the points of the course: %2") \
	X(A053, WARNING, "nothing that is counted comes of this %1", \
	    "write how much: %1 10 %2 ...") \
	X(A054, WARNING, "'%1' stands in the text, and is not counted", \
	    "write the amount before the name: %2") \
	X(A055, WARNING, "no rule book counts '%1'", "did you mean '%2'?") \
	X(A056, WARNING, "the same %1 seems to be entered twice", \
	    "remove one of the two, or tell them apart by times or a note") \
	X(A057, WARNING, "neither service nor leave from %1 to %2", \
	    "write the leave or the post of those days, or mend the dates") \
	X(A058, WARNING, "no supervisor '%1' is declared", \
	    "did you mean '%2'?") \
	X(A059, WARNING, "no %1 for %2 days of service, from %3 to %4", \
	    "enter what was held, or the leave that was taken") \
	X(A060, ERROR, "'%1' is not a clause of a rule book", \
	    "did you mean '%2'?") \
	X(A061, ERROR, "'%1' is not a key of a '%2' clause", \
	    "did you mean '%3'?") \
	X(A062, ERROR, "the pattern does not compile: %1", "") \
	X(A063, ERROR, "a second '%1' clause with the name '%2'", \
	    "names must differ") \
	X(A064, ERROR, "the clause '%1' lacks %2", \
	    "write it on an indented line below") \
	X(A065, ERROR, "'%1' does not fit '%2'", "") \
	X(A066, ERROR, "there is no %1 '%2' in the rule books", \
	    "did you mean '%3'?") \
	X(A067, ERROR, "the rule book in this file is '%1', not '%2'", \
	    "file and rule book must have the same name") \
	X(A068, ERROR, "a pattern of the rule book gave up on this text", \
	    "make the text shorter, or the pattern simpler") \
	X(A069, ERROR, "nobody can meet the requirement '%1'", "") \
	X(A070, WARNING, "'%1' has %2 here, but %3 in the rule book", \
	    "%3 is counted; write a posting if %2 is right") \
	X(A071, WARNING, "%1 is far outside the training", \
	    "write the year that was meant; the training starts on %2") \
	X(A072, ERROR, "the unit of '%1' does not fit", "write it in %2") \
	X(A073, WARNING, "nothing in the rule books credits '%1'", \
	    "did you mean '%2'?") \
	X(A074, ERROR, "no parameter '%1' is declared in this rule book", \
	    "did you mean '%2'?") \
	X(A075, WARNING, "the rule book gives nothing for this %1", "%2") \
	X(A076, WARNING, "a confirmed %2 should have the attribute '%1'", \
	    "write '%1: ...' on an indented line below") \
	X(A077, WARNING, "'konvertert' changes nothing here", \
	    "name the rule book that another takes over from: " \
	    "regelverk: allmennmedisin-2017") \
	X(A080, ERROR, "%1 may never stand in a journal", \
	    "take it out; a bank account's number is written 4.2.5") \
	X(A081, WARNING, "this may be %1", \
	    "take it out, or end the line with '  ; personvern: ok'") \
	X(A082, WARNING, "this seems to be a telephone number", \
	    "if it is no patient's, end the line with '  ; personvern: ok'") \
	X(A083, WARNING, "this seems to be a person's date of birth", \
	    "if it is no patient's, end the line with '  ; personvern: ok'") \
	X(A084, WARNING, "a name seems to follow '%1'", \
	    "take it out, or end the line with '  ; personvern: ok'") \
	X(A085, WARNING, "the parameter '%1' is used nowhere", \
	    "write its name where its amount belongs, or remove it") \
	X(A086, ERROR, "a conflict that a merge left", \
	    "keep what is right of the two, and remove the marks; they differ " \
	    "in %2") \
	X(A087, ERROR, "the entry below does not have this digest", \
	    "its text was written in after the request was made") \
	X(A088, ERROR, "this line lets nobody sign: %1", \
	    "write PRINCIPAL namespaces=\"git,alis-attest\" and the key") \
	X(A089, WARNING, "the key of '%1' is that of '%2', too", \
	    "a key is one person's; keep one of the two lines") \
	X(A090, ERROR, "'%1' begins no term of a query", "did you mean '%2'?") \
	X(A091, ERROR, "'%1' is not a date or a period", \
	    "write 2018, 2018-03, 2018-03-05, 2018-W12, 2018-Q1, or A..B") \
	X(A092, ERROR, "'%1' is not an amount to compare with", \
	    "write it as >2, >=1,5t, <50% or =35poeng") \
	X(A093, ERROR, "the pattern does not compile: %1", "") \
	X(A094, ERROR, "'%1' is not a known kind", "did you mean '%2'?") \
	X(A095, ERROR, "the pattern %1 gave up on a text", \
	    "avoid a repeated group inside a repeated group") \
	X(A096, ERROR, "'%1' lacks a value", \
	    "write it without a blank before it: %2") \
	X(A097, ERROR, "'%1' is not a mark", \
	    "write *, ! or nothing; or confirmed, planned") \
	X(A098, ERROR, "the query is not UTF-8 here", "write it in UTF-8") \
	X(A099, ERROR, "'%1' is not a known key, and no entry has it", \
	    "did you mean '%2'?") \
	X(A100, ERROR, "this is no line of a seen log: %1", \
	    "a line is: 2018-12-31T12:00:00Z REPOSITORY BRANCH OLD NEW") \
	X(A101, WARNING, "%1 is before the line above, %2", \
	    "lines are only ever added below; %2 is taken") \
	X(A102, ERROR, "'%1' was seen at %2 last, not at %3", \
	    "lines are only ever added below; one was changed or is missing") \
	X(A110, ERROR, "a character that cannot be seen, in a text to sign", \
	    "ask for a new request") \
	X(A111, ERROR, \
	    "'%1:' is missing, not known, twice there or unreadable", \
	    "leave the lines that begin with 'Alis-' as they came") \
	X(A112, WARNING, "this entry has changed: digest %1 then, %2 now", \
	    "ask for it anew, for what was signed is not what stands there") \
	X(A113, ERROR, "this is no request for confirmation", \
	    "its first line must be: alis-attest 1") \
	X(A114, WARNING, "this entry is not in the journal", \
	    "it was removed, or rewritten altogether, since it was asked for") \
	X(A120, ERROR, "the directive '%1' belongs in a cohort file", \
	    "write it in kohort.alis, and what is done in the journal") \
	X(A121, ERROR, "the directive '%1' belongs in a journal", \
	    "a cohort file has kohort, lege, kommune, sted and milepæl") \
	X(A122, ERROR, "an entry in a cohort file", \
	    "entries belong in the journal of the doctor they are of") \
	X(A123, ERROR, "a second '%1' with the name '%2'", \
	    "names must differ") \
	X(A124, ERROR, "the depot of '%1' is that of '%2', too", \
	    "each has a repository of their own") \
	X(A125, ERROR, "there is no municipality '%1' in the cohort file", \
	    "did you mean '%2'?") \
	X(A126, ERROR, "'til' is %1, before 'fra', %2", \
	    "write the earlier date in 'fra'") \
	X(A127, ERROR, "'%1' is not the address of a repository: %2", \
	    "write https://HOST/PATH, ssh://USER@HOST/PATH or USER@HOST:PATH") \
	X(A128, ERROR, "'%1' is not what can be said of '%2'", \
	    "write ja or nei, and who confirmed it: ja, 2017-09-01 NAME") \
	X(A129, ERROR, "'%1' does not fit '%2'", "") \
	X(A130, WARNING, "nobody says what cohort this is", \
	    "write 'kohort NAME' at the top") \
	X(A131, WARNING, "confirmed on %1, which is still to come", \
	    "write the day on which it was confirmed") \
	X(A132, ERROR, "'%1' is not a kind of milestone", \
	    "did you mean '%2'?") \
	X(A133, ERROR, "'%1' is not a file of a repository", \
	    "write its path from the top of the repository: loggbok.alis") \
	X(A134, ERROR, "'%1' is not the name of a branch", \
	    "write it as git branch shows it: main")

enum alis_code {
#define ALIS_CODE_ENUM(code, severity, message, hint) ALIS_##code,
	ALIS_CODES(ALIS_CODE_ENUM)
#undef ALIS_CODE_ENUM
	    ALIS_CODE_COUNT
};

/* docs/messages.md and its translations, put into the program by the build. */
extern const alis_str alis_messages_pages[ALIS_LANGUAGE_COUNT];

struct alis_code_info {
	const char *name;
	enum alis_severity severity;
	const char *message;
	const char *hint;
};

const struct alis_code_info *alis_code_info(enum alis_code code);

#define ALIS_DIAG_WORDS 6

struct alis_diag {
	enum alis_code code;
	const struct alis_source *src;
	alis_span span;
	const struct alis_source *other; /* NULL, or the second place */
	alis_span other_span;
	alis_str words[ALIS_DIAG_WORDS];
	unsigned said; /* bit i: words[i] is an English text to be translated */
	unsigned figures; /* bit i: words[i] has a number with a point */
	const char *hint; /* an English text in place of the table's, or NULL */
	const struct alis_err *err; /* NULL, or what is told as word 2 */
	const alis_str *why;        /* NULL, or that word in each language */
	/* What 'check --fix' writes in place of 'fix_span': only where nobody
	 * could mean anything else. */
	bool has_fix;
	alis_span fix_span;
	alis_str fix;
	struct alis_diag *next;
};

/* The complaints about a journal and its rule books, in any order. */
struct alis_diags {
	struct alis_arena *mem;
	struct alis_diag *first;
	struct alis_diag *last;
	size_t count;
	size_t errors;
	size_t warnings;
	/* The files in the order they are told in; others come behind. */
	const struct alis_source *const *sources;
	size_t source_count;
};

/*
 * Add a complaint; what it says lives in diags->mem, and the words must live
 * as long. The result may be given a second place or more words.
 */
struct alis_diag *alis_diag_add(struct alis_diags *diags, enum alis_code code,
    const struct alis_source *src, alis_span span);

/* Say what 'check --fix' may write in place of 'span' of the same source; the
 * text must live as long as the complaint. */
void alis_diag_fix(struct alis_diag *diag, alis_span span, alis_str text);

/* Let it tell of a failure of the world, as word 2. */
void alis_diag_tell(struct alis_diags *diags, struct alis_diag *diag,
    const struct alis_err *err);

/* Add what was told elsewhere, in a list that has its own memory and ends. */
void alis_diags_adopt(struct alis_diags *diags, struct alis_diags *more);

/* By file as first read, then line, column and code; lives in 'mem'. */
const struct alis_diag **alis_diags_sorted(
    const struct alis_diags *diags, struct alis_arena *mem);

/* ---- the nearest of some words ---- */

/* Watches for the word that is nearest to what was written. */
struct alis_nearest {
	alis_str wanted; /* folded */
	alis_str best;
	unsigned distance;
	bool rivalled; /* another word is as good as the same, too */
	struct alis_arena *mem;
};

struct alis_nearest alis_nearest_to(alis_str word, struct alis_arena *mem);
void alis_nearest_try(struct alis_nearest *nearest, alis_str candidate);
/* Whether a word that was written is near enough to another for it to be
 * meant; both folded. */
bool alis_nearest_is(alis_str written, alis_str other);
/* The best so far if it is near enough to be meant, else empty. */
alis_str alis_nearest_word(const struct alis_nearest *nearest);
/* The best if nobody could have meant another: what was written differs from
 * it only as a keyboard without Norwegian letters makes them (or in case), no
 * other word does, and it is no short word, where one letter makes another.
 * Else empty. */
alis_str alis_nearest_sure(const struct alis_nearest *nearest);
/* Let that word, if there is one, mend the place of a complaint. */
void alis_diag_fix_word(
    struct alis_diag *diag, const struct alis_nearest *nearest);

/* ---- patterns ---- */

struct alis_pattern;

/* What a pattern was found to say: the whole and its groups. */
struct alis_match {
	alis_str group[4]; /* group 0 is the whole; unset groups are empty */
};

enum alis_found { ALIS_FOUND_NOT, ALIS_FOUND, ALIS_FOUND_LIMIT };

/*
 * Compile a pattern (PCRE2 with UTF and UCP, case ignored).
 *
 * Returns NULL if it does not compile, with the reason in '*why' and its
 * offset in bytes in '*at'. Pattern and reason live in 'mem', and 'text' must
 * live as long.
 */
const struct alis_pattern *alis_pattern_compile(
    alis_str text, struct alis_arena *mem, alis_str *why, size_t *at);

/*
 * The same for a pattern that somebody types, to be looked for in texts of up
 * to ALIS_LINE_MOST bytes: the work of all its searches is counted together.
 */
const struct alis_pattern *alis_pattern_compile_counted(
    alis_str text, struct alis_arena *mem, alis_str *why, size_t *at);

/*
 * A pattern that is known to compile, as those of the shipped rule books are,
 * by a test: it is read when it is first looked for, and compiled when first a
 * text may have it. One that does not compile gives up on every such text.
 */
const struct alis_pattern *alis_pattern_later(
    alis_str text, struct alis_arena *mem);

/*
 * Look for the pattern in one line of well-formed UTF-8. The work is limited;
 * a pattern that runs wild gives ALIS_FOUND_LIMIT, never a hang. So does a
 * text of over 4096 bytes, if the pattern's work is not counted.
 *
 * Several threads may look for one pattern at a time, without waiting for each
 * other, if its work is not counted. Cost: next to nothing in a text that lacks
 * letters which the pattern must have; 'needed.h' tells of it.
 */
enum alis_found alis_pattern_find(const struct alis_pattern *pattern,
    alis_str text, struct alis_match *match);

alis_str alis_pattern_version(struct alis_arena *mem); /* PCRE2's */

#endif
