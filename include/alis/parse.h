/* SPDX-License-Identifier: MIT */
#ifndef ALIS_PARSE_H
#define ALIS_PARSE_H

/*
 * parse: bytes to journals and rule books, as they were written.
 *
 * Knows the lines of docs/journal.md, not what a kind or an account means, and
 * neither git nor files: what is included comes through a supply. A fault in
 * the text is a complaint; the result is always whole, if poorer.
 */

#include <alis/text.h>

/* ---- lines ---- */

/* A line as the language sees it; 'text' and 'comment' are views of it. */
struct alis_line {
	size_t indent; /* in columns, a tab going to the next multiple of 8 */
	alis_str text; /* without comment and blanks; empty: it says nothing */
	alis_str comment; /* from its sign to the end of the line */
};

/* Take one line apart; it has no line ending. */
struct alis_line alis_parse_line(alis_str line);

/* ---- journals ---- */

enum alis_mark { ALIS_MARK_NONE, ALIS_MARK_PENDING, ALIS_MARK_CONFIRMED };

struct alis_quantity {
	alis_amount amount; /* minutes are already hours, years days */
	enum alis_unit unit;
	alis_span span;
	alis_str word; /* the unit, as it was written */
	struct alis_quantity *next;
};

/* 'key' is the bokmål word if the key is known, else as it was written. The
 * pieces of a value that goes on over several lines are joined by a blank. */
struct alis_attribute {
	alis_str key;
	alis_str value;
	alis_span key_span;
	alis_span value_span; /* on its first line */
	bool has_day;         /* the key wants a date, and this is one */
	alis_day day;
	struct alis_attribute *next;
};

struct alis_posting {
	alis_str account;
	alis_span span;
	struct alis_quantity quantity;
	struct alis_posting *next;
};

#define ALIS_NO_TIME (-1)

struct alis_entry {
	const struct alis_source *src;
	alis_span span; /* from its first byte to the end of its last line */
	alis_span head; /* its first line, without comment */
	alis_span dates_span; /* "A", "A..B" or "A.." */
	alis_span first_span;
	alis_span last_span; /* of "B"; else the same as of "A" */
	alis_span mark_span;
	alis_day first;
	alis_day last;  /* ALIS_DAY_MAX: still running */
	bool is_period; /* written as A..B or A.. */
	int from, to;   /* minutes after midnight, or ALIS_NO_TIME */
	int minutes;    /* that passed between them in Norway */
	enum alis_mark mark;
	alis_str kind;
	alis_span kind_span;
	alis_str what;
	alis_span what_span;
	alis_str note;
	struct alis_quantity *quantities;
	struct alis_attribute *attributes;
	struct alis_posting *postings;
	bool faulty; /* has an error and takes part in nothing */
};

enum alis_directive_kind {
	ALIS_DIRECTIVE_ALIS,
	ALIS_DIRECTIVE_SUPERVISOR,
	ALIS_DIRECTIVE_PLACE,
	ALIS_DIRECTIVE_ALIAS,
	ALIS_DIRECTIVE_INCLUDE,
	ALIS_DIRECTIVE_ASSERT,
	ALIS_DIRECTIVE_REPEAT,
	/* of cohort files */
	ALIS_DIRECTIVE_COHORT,
	ALIS_DIRECTIVE_MEMBER,
	ALIS_DIRECTIVE_MUNICIPALITY,
	ALIS_DIRECTIVE_MILESTONE,
	ALIS_DIRECTIVE_COUNT
};

/* The two sorts of files that are made of directives. */
enum alis_file_sort {
	ALIS_FILE_JOURNAL,
	ALIS_FILE_ROSTER, /* kohort.alis: who is followed (docs/cohort.md) */
};

/* Whether a directive may stand in a file of a sort. */
bool alis_directive_belongs(
    enum alis_directive_kind kind, enum alis_file_sort sort);

/* How often a line repeats: every so many weeks or months, or so many times
 * in each; one of the two is 0. */
struct alis_rhythm {
	int every;
	int times;
	bool in_months; /* else weeks */
};

/* Days that a line leaves out, both ends included. */
struct alis_exception {
	alis_day first;
	alis_day last;
	const struct alis_exception *next;
};

struct alis_directive {
	enum alis_directive_kind kind;
	const struct alis_source *src;
	alis_span span;
	alis_str name; /* who, where, what, OLD, PATH, the account */
	alis_span name_span;
	alis_str value; /* alias: NEW */
	alis_day day;   /* kontroll, milepæl */
	/* kontroll */
	struct alis_quantity quantity;
	/* fast: what each of its days is, the period being that of the entry;
	 * NULL for others. */
	const struct alis_entry *entry;
	struct alis_rhythm rhythm;
	const struct alis_exception *exceptions; /* as written */
	struct alis_attribute *attributes;
};

/*
 * What most of the work asks of an entry, small, for there may be millions;
 * the whole entry is made when somebody asks for it (alis_journal_entry).
 *
 * A plain entry has no error, no attributes, no postings and at most one
 * quantity: all that it says is here. Of another only what stands above
 * 'has_quantity' is.
 */
struct alis_record {
	uint32_t at;     /* its first byte in its source */
	uint16_t source; /* its number among those of the journal */
	uint16_t kind;   /* the number of its word, or ALIS_NO_WORD */
	alis_day first;
	alis_day last; /* ALIS_DAY_MAX: still running */
	bool is_plain : 1;
	bool is_faulty : 1;
	bool is_period : 1;
	bool has_quantity : 1;
	unsigned char mark : 2;   /* enum alis_mark */
	unsigned char unit;       /* enum alis_unit, of its quantity */
	uint16_t n;               /* its line without comment, in bytes */
	int16_t from, to;         /* minutes after midnight, or ALIS_NO_TIME */
	int16_t minutes;          /* that passed between them in Norway */
	uint16_t what_at, what_n; /* WHAT, seen from 'at', in bytes */
	uint16_t note_at;         /* NOTE, to the end of those; 0: none */
	alis_amount amount;       /* of its quantity, as in alis_quantity */
};

#define ALIS_NO_WORD UINT16_MAX

struct alis_journal {
	enum alis_file_sort sort;
	const struct alis_source *const *sources; /* in order of reading */
	size_t source_count;
	const struct alis_record *records; /* one for each entry, in order */
	/* Those that were made, else NULL; ask alis_journal_entry for one. */
	const struct alis_entry **made;
	size_t entry_count;
	const alis_str *words; /* the kinds of entries, each as it is written */
	size_t word_count;
	struct alis_arena *mem; /* where entries are made */
	const struct alis_directive *const *directives;
	size_t directive_count;
	size_t unread_count; /* lines of entries that cannot be read at all */
	const struct alis_directive *const *aliases; /* those of them */
	size_t alias_count;
};

/*
 * Read a journal and all that it includes.
 *
 * 'main' is its first file; 'files' supplies the others. Entries, words and
 * whatever was included live in 'mem'; views point into the sources.
 */
const struct alis_journal *alis_parse_journal(const struct alis_source *main,
    const struct alis_files *files, struct alis_arena *mem,
    struct alis_diags *diags);

/* The same for a cohort file, which has no entries. */
const struct alis_journal *alis_parse_roster(const struct alis_source *main,
    const struct alis_files *files, struct alis_arena *mem,
    struct alis_diags *diags);

/* Which of the two a first file is: a cohort file is called kohort.alis, or
 * 'kohort' is the first thing that it says. */
enum alis_file_sort alis_parse_sort(const struct alis_source *src);

/*
 * Files that were read and had nothing to be complained of, for journals that
 * have most files in common: the versions of one. All zero at first. What is
 * read points into it, and a file's name is its path.
 */
struct alis_kept_files {
	struct alis_arena mem;
	struct alis_kept_file *files;
	size_t count;
	size_t bytes;
	uint64_t met[64]; /* traces of files that were read once */
};

/* A file that is read a second time is kept. */
struct alis_kept_file {
	const struct alis_source *src;
	const struct alis_journal *read; /* of it alone */
	alis_day clean_on; /* the guard found nothing on this day */
	struct alis_kept_file *next;
};

/* alis_parse_journal, which need not read again what is kept; 'kept' may be
 * NULL. */
const struct alis_journal *alis_parse_journal_kept(
    const struct alis_source *main, const struct alis_files *files,
    struct alis_kept_files *kept, struct alis_arena *mem,
    struct alis_diags *diags);

/* The kept file that a source is, by its address, or NULL. */
struct alis_kept_file *alis_kept_file_of(
    const struct alis_kept_files *kept, const struct alis_source *src);

/* The SHA-256 of the lines "BLOB PATH" of its files, in order of reading: what
 * status.json lists, so that anybody can make it again. */
struct alis_hex alis_journal_digest(const struct alis_journal *journal);

/*
 * An entry by its number; it lives as long as the journal. One thread at a
 * time may ask. Cost: of reading its lines, the first time.
 */
const struct alis_entry *alis_journal_entry(
    const struct alis_journal *journal, size_t number);

/* All entries, in order of reading, made if they were not. */
const struct alis_entry *const *alis_journal_entries(
    const struct alis_journal *journal);

/* The same journal with other entries, 'count' of its own sources; the array
 * is the caller's, and may be changed until one is asked for. */
struct alis_journal alis_journal_of(const struct alis_journal *journal,
    const struct alis_entry **entries, size_t count, struct alis_arena *mem);

/* The same journal with some of its entries at fault, by their numbers. */
struct alis_journal alis_journal_faulty(const struct alis_journal *journal,
    const size_t *numbers, size_t count, struct alis_arena *mem);

/* The same journal with 'count' of its entries, from number 'from' on. */
struct alis_journal alis_journal_part(
    const struct alis_journal *journal, size_t from, size_t count);

/* What a plain entry says, as views of its source. */
alis_str alis_record_what(
    const struct alis_journal *journal, const struct alis_record *record);
alis_str alis_record_line(
    const struct alis_journal *journal, const struct alis_record *record);
alis_str alis_record_note(
    const struct alis_journal *journal, const struct alis_record *record);

/* The first directive of a kind, or NULL. */
const struct alis_directive *alis_journal_find(
    const struct alis_journal *journal, enum alis_directive_kind kind);

/* The first 'alias' of a name, or NULL. */
const struct alis_directive *alis_journal_alias(
    const struct alis_journal *journal, alis_str name);

/* The first day of the training, by 'start' of the alis directive; false if
 * it does not say. */
bool alis_journal_start(const struct alis_journal *journal, alis_day *day);

/* The value of a key (its bokmål word), or an empty string. */
alis_str alis_attribute_value(
    const struct alis_attribute *attributes, const char *key);

/* The day of a key that wants a date; false if none is written, or none that
 * can be read. */
bool alis_attribute_day(
    const struct alis_attribute *attributes, const char *key, alis_day *day);

/* ---- parts of it as they are written, in bokmål and in one form ---- */

/* "hver 2. uke" */
void alis_rhythm_put(struct alis_out *out, struct alis_rhythm rhythm);

/* "2018-01-05", "2018-01-05..2018-01-07" or "2018-01-05..". */
void alis_days_put(struct alis_out *out, const struct alis_entry *entry);

/* "16:00", of minutes after midnight. */
void alis_time_put(struct alis_out *out, int minute);

/* An amount exactly, as a journal could write it: hours that four decimals
 * cannot say came from minutes, and are given in minutes again. */
struct alis_exact {
	alis_amount amount;
	const char *unit;
};

struct alis_exact alis_quantity_exact(const struct alis_quantity *quantity);
/* "1.5 t" */
void alis_quantity_put(
    struct alis_out *out, const struct alis_quantity *quantity);

/* "kontroll" */
const char *alis_directive_word(enum alis_directive_kind kind);

/* ---- rule books, as they were written ---- */

/* One clause: "krav legevakt" and the attributes below it; "katalog kurs
 * /^grunnkurs a/" has a pattern too. */
struct alis_clause {
	alis_str word;
	alis_span word_span;
	alis_str name;
	alis_span name_span;
	alis_str pattern; /* between the slashes; at == NULL: none */
	alis_span pattern_span;
	alis_span span;
	struct alis_attribute *attributes;
	struct alis_clause *next;
};

struct alis_rulebook {
	const struct alis_source *src;
	struct alis_clause *clauses;
};

const struct alis_rulebook *alis_parse_rulebook(const struct alis_source *src,
    struct alis_arena *mem, struct alis_diags *diags);

/* The same of one that is known to be sound, as those that are shipped are, by
 * a test: nothing is wrong in it, it has no tabs or carriage returns, and no
 * ';' behind one blank. Cost: a look at each line. */
const struct alis_rulebook *alis_parse_rulebook_sound(
    const struct alis_source *src, struct alis_arena *mem);

/* ---- words that a rule book's values are made of ---- */

/*
 * Read a quantity, "1,5 t" or "4 år", that fills all of 'text'.
 * 'wide' also takes what is counted in accounts only: kurs, år, måneder.
 */
bool alis_parse_quantity(
    alis_str text, bool wide, alis_amount *amount, enum alis_unit *unit);

/* The next of a list parted by ',' : trimmed, cut off '*rest'. */
bool alis_parse_item(alis_str *rest, alis_str *item);

/* ---- the table of keywords: every word in three languages ---- */

enum alis_word_class {
	ALIS_WORDS_DIRECTIVE,
	ALIS_WORDS_KEY,
	ALIS_WORDS_UNIT,
	ALIS_WORDS_ANSWER,     /* ja, nei */
	ALIS_WORDS_RHYTHM,     /* hver, per, uke, måned */
	ALIS_WORDS_ROSTER_KEY, /* of cohort files alone */
	ALIS_WORDS_OCCASION,   /* of a milestone: opptak, frist */
};

enum alis_rhythm_word {
	ALIS_RHYTHM_EVERY,
	ALIS_RHYTHM_PER,
	ALIS_RHYTHM_WEEK,
	ALIS_RHYTHM_MONTH,
};

struct alis_keyword {
	enum alis_word_class class;
	int value; /* a directive's, unit's or rhythm word's number */
	const char *bokmaal;
	const char *nynorsk;
	const char *english;
	/* A unit's: how many of it the word is, 360 / 1 for a year of days and
	 * 1 / 60 for a minute of hours. */
	int times, part;
};

/* The table, ended by a row whose bokmaal is NULL. */
const struct alis_keyword *alis_keywords(void);

/* Whether a unit is one of accounts and rule books only: in an entry "2 år"
 * is text. */
bool alis_keyword_is_wide(const struct alis_keyword *unit);

/* Find a word of a class, in any of the three languages, whatever its case;
 * NULL if there is none. */
const struct alis_keyword *alis_keyword_find(
    enum alis_word_class class, alis_str word);

/* Try a word in all three languages. */
void alis_keyword_try(
    const struct alis_keyword *keyword, struct alis_nearest *nearest);

#endif
