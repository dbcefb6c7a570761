/* SPDX-License-Identifier: MIT */
#include "plain.h"
#include "letters.h"

#include <string.h>

/* More words than this are no kinds, and are asked of their entries. */
#define WORDS_MOST 4096

#define ROOM_FIRST 32
#define ROOM_MOST  8192

/* ---- words ---- */

static void word_add(struct words *words, alis_str word)
{
	if (words->count == words->room) {
		size_t room = words->room == 0 ? 32 : 2 * words->room;
		alis_str *wider = ALIS_NEW(words->mem, alis_str, room);
		for (size_t i = 0; i < words->count; i++)
			wider[i] = words->words[i];
		words->words = wider;
		words->room = room;
	}
	words->words[words->count++] = word;
}

static uint16_t number_of(struct words *words, alis_str word)
{
	for (size_t i = 0; i < words->count; i++)
		if (alis_str_same(words->words[i], word))
			return (uint16_t)i;
	if (words->count == WORDS_MOST)
		return ALIS_NO_WORD;
	word_add(words, word);
	return (uint16_t)(words->count - 1);
}

/* The first and the last eight bytes: kinds differ there, or in their length,
 * and most have no others. */
static struct met_word ends_of(alis_str word)
{
	const size_t most = sizeof(uint64_t);
	struct met_word met = { .word = word };

	if (word.n <= most) {
		met.first = alis__letters(word.at, word.n);
	} else {
		met.first = alis__letters(word.at, most);
		met.last = alis__letters(word.at + word.n - most, most);
	}
	return met;
}

static bool is_met(const struct met_word *met, const struct met_word *word)
{
	return met->first == word->first && met->last == word->last &&
	    met->word.n == word->word.n &&
	    (word->word.n <= 16 || alis_str_same(met->word, word->word));
}

uint16_t alis__word_number(struct words *words, alis_str word)
{
	struct met_word wanted, *met;

	if (word.n == 0)
		return ALIS_NO_WORD;
	wanted = ends_of(word);
	met = &words->met[alis__letters_place(
	    wanted.first ^ wanted.last << 7 ^ word.n, 6)];
	if (!is_met(met, &wanted)) {
		wanted.number = number_of(words, word);
		*met = wanted;
	}
	return met->number;
}

struct words alis__words_lent(const struct words *words)
{
	struct words lent = *words;

	lent.room = lent.count; /* the next one makes room of its own */
	lent.mem = NULL;
	return lent;
}

/* ---- blocks ---- */

static struct block *block_add(struct gathered *gathered)
{
	struct block *last = gathered->last, *block;
	size_t room = ROOM_FIRST;

	if (last != NULL)
		room = last->room < ROOM_MOST ? 2 * last->room : ROOM_MOST;
	block = ALIS_NEW(&gathered->mem, struct block, 1);
	if (gathered->share.room > 0) {
		block->records = gathered->share.records;
		block->room = gathered->share.room;
		block->place = gathered->place.records;
		gathered->share.room = 0;
	} else {
		block->records =
		    ALIS_NEW(&gathered->mem, struct alis_record, room);
		block->room = room;
	}
	if (last == NULL)
		gathered->first = block;
	else
		last->next = block;
	gathered->last = block;
	return block;
}

static inline struct block *block_with_room(struct gathered *gathered)
{
	struct block *last = gathered->last;

	return last != NULL && last->count < last->room && !last->is_taken
	    ? last
	    : block_add(gathered);
}

/* The record that was put behind those of a block is one of them. */
static inline void record_keep(
    struct gathered *gathered, struct block *block, alis_str kind)
{
	struct alis_record *added = &block->records[block->count];

	if (gathered->words.mem == NULL)
		gathered->words.mem = &gathered->mem;
	added->source = gathered->source;
	added->kind = alis__word_number(&gathered->words, kind);
	block->count++;
	gathered->count++;
}

static struct block *record_add(
    struct gathered *gathered, const struct alis_record *record, alis_str kind)
{
	struct block *block = block_with_room(gathered);

	block->records[block->count] = *record;
	record_keep(gathered, block, kind);
	return block;
}

bool alis__gather_plain(struct gathered *gathered, struct plain *plain,
    const struct alis_source *src, uint32_t *at)
{
	struct block *block = block_with_room(gathered);
	alis_str kind;

	if (!alis__plain_read(
	        plain, src, at, &block->records[block->count], &kind))
		return false;
	record_keep(gathered, block, kind);
	return true;
}

static void made_set(struct gathered *gathered, struct block *block,
    const struct alis_entry *entry)
{
	if (block->made == NULL)
		block->made = ALIS_NEW(
		    &gathered->mem, const struct alis_entry *, block->room);
	block->made[block->count - 1] = entry;
}

void alis__gather_entry(
    struct gathered *gathered, const struct alis_entry *entry)
{
	struct alis_record record = alis__record_of(entry);

	made_set(gathered, record_add(gathered, &record, entry->kind), entry);
}

void alis__gather_journal(
    struct gathered *gathered, const struct alis_journal *journal)
{
	for (size_t i = 0; i < journal->entry_count; i++) {
		const struct alis_record *record = &journal->records[i];
		alis_str kind = { NULL, 0 };
		struct block *block;
		if (record->kind != ALIS_NO_WORD)
			kind = journal->words[record->kind];
		block = record_add(gathered, record, kind);
		if (journal->made[i] != NULL)
			made_set(gathered, block, journal->made[i]);
	}
}

/* What the numbers of words are among others; NULL if they are the same. */
static const uint16_t *numbered_anew(
    struct gathered *gathered, const struct words *words)
{
	uint16_t *numbers =
	    ALIS_NEW(&gathered->mem, uint16_t, words->count + 1);
	bool same = true;

	if (gathered->words.mem == NULL)
		gathered->words.mem = &gathered->mem;
	for (size_t i = 0; i < words->count; i++) {
		numbers[i] =
		    alis__word_number(&gathered->words, words->words[i]);
		same = same && numbers[i] == i;
	}
	return same ? NULL : numbers;
}

void alis__gather_all(struct gathered *gathered, struct gathered *more)
{
	const uint16_t *kinds;

	if (more->first == NULL)
		return;
	kinds = numbered_anew(gathered, &more->words);
	for (struct block *b = more->first; b != NULL; b = b->next) {
		b->kinds = kinds;
		b->is_taken = true;
		for (size_t i = 0;
		     more->source != gathered->source && i < b->count; i++)
			b->records[i].source = gathered->source;
	}
	if (gathered->place.records == NULL)
		gathered->place = more->place;
	if (gathered->last == NULL)
		gathered->first = more->first;
	else
		gathered->last->next = more->first;
	gathered->last = more->last;
	gathered->count += more->count;
	alis_arena_adopt(&gathered->mem, &more->mem);
	*more = (struct gathered){ .count = 0 };
}

/* The records of a block, as they are in the journal. */
static void block_put(const struct block *block, struct alis_record *records)
{
	if (records != block->records)
		memmove(records, block->records,
		    block->count * sizeof(block->records[0]));
	for (size_t i = 0; block->kinds != NULL && i < block->count; i++)
		if (records[i].kind != ALIS_NO_WORD)
			records[i].kind = block->kinds[records[i].kind];
}

/* Whether all can be put into the place that most of them stand in already:
 * each no further than where it stands. */
static bool have_place(const struct gathered *gathered)
{
	const struct place *place = &gathered->place;
	size_t at = 0;

	for (const struct block *b = gathered->first; b != NULL; b = b->next) {
		if (b->place != NULL && b->place == place->records &&
		    (size_t)(b->records - b->place) < at)
			return false;
		at += b->count;
	}
	/* Where nothing was made of any piece there is no place at all. */
	return place->records != NULL && at <= place->room;
}

void alis__gathered_join(
    struct gathered *gathered, struct alis_journal *journal)
{
	size_t count = gathered->count, n = 0;
	struct alis_record *records = have_place(gathered)
	    ? gathered->place.records
	    : ALIS_NEW_LARGE(journal->mem, struct alis_record, count + 1);
	alis_str *words =
	    ALIS_NEW(journal->mem, alis_str, gathered->words.count + 1);

	journal->made =
	    ALIS_NEW(journal->mem, const struct alis_entry *, count + 1);
	for (const struct block *b = gathered->first; b != NULL; b = b->next) {
		block_put(b, &records[n]);
		for (size_t i = 0; b->made != NULL && i < b->count; i++)
			journal->made[n + i] = b->made[i];
		n += b->count;
	}
	journal->records = records;
	journal->entry_count = count;
	journal->word_count = gathered->words.count;
	for (size_t i = 0; i < gathered->words.count; i++)
		words[i] = gathered->words.words[i];
	journal->words = words;
	alis_arena_release(&gathered->mem);
}
