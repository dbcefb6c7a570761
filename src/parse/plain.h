/* SPDX-License-Identifier: MIT */
#ifndef PARSE_PLAIN_H
#define PARSE_PLAIN_H

/* Most entries are one plain line. They are read here, and gathered. */

#include <alis/parse.h>

/* The kinds that were met, numbered in order; a few are found at once. */
struct words {
	alis_str *words;
	size_t count;
	size_t room;
	struct met_word {
		uint64_t first, last; /* up to eight bytes at both ends */
		alis_str word;
		uint16_t number;
	} met[64];
	struct alis_arena *mem;
};

/* ALIS_NO_WORD if it is empty, or there are too many. */
uint16_t alis__word_number(struct words *words, alis_str word);

/* What the last lines said, which the next ones mostly say again. */
struct plain {
	alis_scan *scan;
	char month[8]; /* "2018-01-" */
	alis_day month_begins;
	int month_days;
	struct met_unit {
		uint64_t letters;
		size_t n;
		const struct alis_keyword *unit; /* NULL: it is none */
	} units[32];
};

/*
 * Read the entry that begins at byte '*at' of a source, if it is one plain line
 * that the slow way (alis__entry_read) would read without a word. Then
 * '*record' is what alis__record_of makes of that, but for 'source' and 'kind'
 * ('*kind' is its word), and '*at' is moved to the next line. False if it is
 * not, or nobody knows: then the slow way knows.
 */
bool alis__plain_read(struct plain *plain, const struct alis_source *src,
    uint32_t *at, struct alis_record *record, alis_str *kind);

/* The record of an entry, but for 'source' and 'kind'. */
struct alis_record alis__record_of(const struct alis_entry *entry);

/* ---- records while it is not known how many there will be ---- */

struct block {
	struct block *next;
	const struct alis_entry **made; /* NULL: none of them */
	/* Of one that was taken over: what the numbers of its words are; NULL:
	 * they are as its records say. */
	const uint16_t *kinds;
	bool is_taken; /* nothing more is put into it */
	size_t count;
	size_t room;
	struct alis_record *records;
	const struct alis_record *place; /* if they are in one, see below */
};

/* Room for all records of a file, where each can stand from the start. */
struct place {
	struct alis_record *records;
	size_t room;
};

struct gathered {
	struct alis_arena mem; /* let go of when they are joined */
	struct block *first;
	struct block *last;
	size_t count;
	struct words words;
	uint16_t source; /* of those that come next */
	struct place place;
	struct place share; /* of the place, for those that come next */
};

/* Words to begin with, so that most have the same numbers everywhere; what is
 * numbered later is not seen there. */
struct words alis__words_lent(const struct words *words);

/* Read a plain line into the records, as alis__plain_read does. */
bool alis__gather_plain(struct gathered *gathered, struct plain *plain,
    const struct alis_source *src, uint32_t *at);
void alis__gather_entry(
    struct gathered *gathered, const struct alis_entry *entry);
/* All entries of another journal, which has one source. */
void alis__gather_journal(
    struct gathered *gathered, const struct alis_journal *journal);

/* Take over what was gathered elsewhere of the source that comes next; there
 * is nothing there then. */
void alis__gather_all(struct gathered *gathered, struct gathered *more);

/* Put them into the journal, and let go of them. */
void alis__gathered_join(
    struct gathered *gathered, struct alis_journal *journal);

#endif
