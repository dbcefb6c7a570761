/* SPDX-License-Identifier: MIT */
#ifndef PARSE_CURSOR_H
#define PARSE_CURSOR_H

/* Where the parser stands in one source, and how it complains. */

#include <alis/parse.h>

/*
 * Lines that a merge left, by the bytes that they begin at: from the first mark
 * to that before 'end', of which those up to 'above' and from 'below' on are
 * passed over. All 0: none.
 */
struct conflict {
	uint32_t first, above, below, end;
};

/* Keys that were met last, each in a place by its letters: most are written
 * many times. */
#define KEYS_MET 64
struct key_met {
	alis_str written;
	alis_str key;
};

struct cursor {
	const struct alis_source *src;
	struct alis_arena *mem;
	struct alis_diags *diags;
	enum alis_file_sort sort;
	alis_scan *scan;    /* NULL: lines are looked at byte by byte */
	uint32_t at;        /* where the line begins that is read next */
	bool told_encoding; /* only the first byte that is not UTF-8 is told */
	bool told_nul;      /* and only the first NUL */
	bool faulty;        /* an error has been told since this was cleared */
	struct conflict conflict; /* the one that was met last */
	struct key_met *met;      /* NULL: none are noted */
	bool is_sound;            /* known to be, as sound.c says */
};

enum line_kind {
	LINE_END,    /* no more lines */
	LINE_HEAD,   /* begins at the margin with a letter or digit */
	LINE_INDENT, /* belongs to what stands above */
	LINE_UNFIT,  /* has bytes that cannot be read; told */
	LINE_SILENT, /* says nothing, or is passed over */
};

/* A line that says something, without comment and blanks at its end. */
struct line {
	enum line_kind kind;
	alis_str text;  /* without the indentation */
	size_t indent;  /* columns, a tab going to the next multiple of 8 */
	bool at_margin; /* for LINE_UNFIT: not indented */
	uint32_t end;   /* where the line ends in the source */
};

/* Step over one line. */
struct line alis__line_step(struct cursor *cur);
/* Step to the next line that says something. */
struct line alis__line_next(struct cursor *cur);
/* The same without stepping. */
struct line alis__line_peek(const struct cursor *cur);
/* The same in a source that is sound; '*behind' is where the line after it
 * begins. */
struct line alis__sound_peek(const struct cursor *cur, uint32_t *behind);

/* Whether the line at a byte is passed over as a part of a conflict;
 * '*conflict' is the one met last, or the one that the line begins. */
bool alis__conflict_passes(
    const struct alis_source *src, uint32_t at, struct conflict *conflict);
/* Tell of the conflict that was met last. */
void alis__conflict_tell(struct cursor *cur);

alis_span alis__span_of(const struct cursor *cur, alis_str text);
struct alis_diag *alis__complain(
    struct cursor *cur, enum alis_code code, alis_str at);

/* ---- files that are kept ---- */

/* A file with the same path and bytes, or NULL. */
const struct alis_journal *alis__kept_find(
    const struct alis_kept_files *kept, const struct alis_source *src);
/* Note that a file without a complaint and without 'inkluder' was read; the
 * second time it is kept. */
void alis__kept_note(
    struct alis_kept_files *kept, const struct alis_source *src);

/* ---- words ---- */

/* Cut the first word (up to a blank) off '*rest' and the blanks behind it. */
alis_str alis__word_take(alis_str *rest);

/* Cut a run of digits off '*rest'; gives how many, 0 if there are none. */
size_t alis__number_take(alis_str *rest, int *value);

/* A date in one of the two forms; tells of nothing. */
bool alis__day_read(alis_str word, alis_day *day);
bool alis__date_read(struct cursor *cur, alis_str word, alis_day *day);
/* "A", or "A..B" if B is no earlier; tells of nothing. */
bool alis__days_read(alis_str word, alis_day *first, alis_day *last);
/* "A", "A..B" or "A.." of an entry; tells what is wrong. */
bool alis__dates_read(
    struct cursor *cur, alis_str word, struct alis_entry *entry);
/* "16:00-23:00"; tells what is wrong. 'line' goes on from the word's start. */
bool alis__times_read(
    struct cursor *cur, alis_str word, alis_str line, int *from, int *to);

/* Mends two times of the clock with colons and any dash between them, at the
 * start of 'line': "16:00 - 23:00". From where the complaint begins on. */
void alis__times_fix(struct cursor *cur, alis_str line, struct alis_diag *diag);

enum quantity_found { QUANTITY_NONE, QUANTITY_FOUND, QUANTITY_WRONG };

/* A number and a unit at the start of '*rest'; cut off if found. 'wide' takes
 * the units of accounts too. A number that cannot be counted is told. */
enum quantity_found alis__quantity_take(struct cursor *cur, alis_str *rest,
    bool wide, struct alis_quantity *quantity);

/* ---- what people write in place of what is read ---- */

/* A no-break or thin blank, which looks like a plain one. */
bool alis__has_odd_blank(alis_str text);
/* Tell that 'word' is no date, and how to write what it may be; 'sure' if no
 * other day can be meant. */
void alis__tell_no_date(struct cursor *cur, alis_str word, bool sure);
/* "2018-01-01 - 2018-01-05", which begins with a date: told if it stands. */
bool alis__tell_loose_period(struct cursor *cur, alis_str dates);
/* "kl. 16-23", "16:00 - 23:00": told and stepped over. */
bool alis__tell_loose_times(struct cursor *cur, alis_str *rest);
/* "1/2 t": told if it stands. */
bool alis__tell_fraction(struct cursor *cur, alis_str text);
/* Tell that an indented line is neither attribute nor posting. */
void alis__tell_no_posting(struct cursor *cur, alis_str text);
/* Tell that a line begins nothing. */
void alis__tell_no_head(struct cursor *cur, alis_str text);
/* A hint for a word that is no directive, nor near to one. */
const char *alis__directive_slip(alis_str word);

/* ---- what stands below an entry or directive ---- */

/* A key in any language, of those that such a file knows; or NULL. */
const struct alis_keyword *alis__key_find(
    enum alis_file_sort sort, alis_str key);

/* Letters, digits, blanks, '-' and '.' in parts joined by ':'. */
bool alis__is_account(alis_str name);

/*
 * Read the indented lines below; attributes and, if 'postings' is not NULL,
 * postings. 'once' tells when a key stands twice. '*end' moves to the end of
 * the last line.
 */
void alis__below_read(struct cursor *cur, struct alis_attribute **attributes,
    struct alis_posting **postings, bool once, uint32_t *end);

/* Read the values of some keys, "start, avtale", as dates; of a key that
 * stands twice the first. Tells what is no date. */
void alis__keys_read_days(
    struct cursor *cur, struct alis_attribute *attributes, const char *keys);

/* KIND, amounts, WHAT and NOTE; without a KIND nothing is read. */
void alis__thing_read(
    struct cursor *cur, alis_str text, struct alis_entry *entry);
struct alis_entry *alis__entry_read(struct cursor *cur, struct line line);
/* NULL if the line is no directive that can be used; that is told. */
struct alis_directive *alis__directive_read(
    struct cursor *cur, struct line line);

/* Tell that a directive lacks something; 'lack' and 'form', how it is written,
 * are texts for people, and 'form' may be NULL. */
void alis__tell_lack(
    struct cursor *cur, alis_str word, const char *lack, const char *form);

/* ---- 'fast' ---- */

/* What stands behind the word; the directive's entry is set if it could be
 * read. Tells what is wrong. */
void alis__repeat_read(struct cursor *cur, alis_str word, alis_str rest,
    struct alis_directive *directive);
/* The days of 'unntatt', once the keys are read; tells what is wrong. */
void alis__exceptions_read(
    struct cursor *cur, struct alis_directive *directive);

/* ---- what 'inkluder' names ---- */

struct alis__paths {
	alis_str *paths;
	size_t count;
};

/* A journal has at most so many files: whoever has more is up to something. */
#define ALIS__FILES_MOST 4096
void alis__tell_files(struct cursor *cur, alis_str pattern);

/*
 * The files of 'files' that a pattern names, seen from the file 'from', sorted
 * bytewise. Tells when it leaves the repository, names a private file, too
 * many, two that are one elsewhere, or none.
 */
struct alis__paths alis__include_paths(
    struct cursor *cur, alis_str pattern, const struct alis_files *files);

#endif
