/* SPDX-License-Identifier: MIT */
#include "cursor.h"

/* More words than this are no kinds, and are asked of their entries. */
#define WORDS_MOST 4096

struct words {
	alis_str *words;
	size_t count;
	size_t room;
	struct alis_arena *mem;
};

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

static uint16_t word_number(struct words *words, alis_str word)
{
	if (word.n == 0)
		return ALIS_NO_WORD;
	for (size_t i = 0; i < words->count; i++)
		if (alis_str_same(words->words[i], word))
			return (uint16_t)i;
	if (words->count == WORDS_MOST)
		return ALIS_NO_WORD;
	word_add(words, word);
	return (uint16_t)(words->count - 1);
}

/* The source of an entry; false if it is none of the journal's. Entries that
 * follow each other stand in one source, mostly. */
static bool source_find(const struct alis_journal *journal,
    const struct alis_source *src, uint16_t *number)
{
	if (*number < journal->source_count && journal->sources[*number] == src)
		return true;
	for (*number = 0; *number < journal->source_count; (*number)++)
		if (journal->sources[*number] == src)
			return true;
	return false;
}

static bool is_plain(const struct alis_entry *entry)
{
	return !entry->faulty && entry->attributes == NULL &&
	    entry->postings == NULL &&
	    (entry->quantities == NULL || entry->quantities->next == NULL) &&
	    entry->head.to - entry->head.from < ALIS_LINE_MOST;
}

/* Where a part of the entry's line stands in it. */
static uint16_t offset_of(const struct alis_entry *entry, alis_str part)
{
	if (part.n == 0)
		return 0;
	return (uint16_t)(part.at - entry->src->bytes.at - entry->head.from);
}

static struct alis_record record_of(const struct alis_entry *entry)
{
	struct alis_record record = {
		.at = entry->head.from,
		.kind = ALIS_NO_WORD,
		.first = entry->first,
		.last = entry->last,
		.is_plain = is_plain(entry),
		.is_faulty = entry->faulty,
		.is_period = entry->is_period,
		.mark = entry->mark,
	};

	if (!record.is_plain)
		return record;
	record.n = (uint16_t)(entry->head.to - entry->head.from);
	record.from = (int16_t)entry->from;
	record.to = (int16_t)entry->to;
	record.minutes = (int16_t)entry->minutes;
	record.what_at = offset_of(entry, entry->what);
	record.what_n = (uint16_t)entry->what.n;
	record.note_at = offset_of(entry, entry->note);
	record.note_n = (uint16_t)entry->note.n;
	if (entry->quantities != NULL) {
		record.has_quantity = true;
		record.unit = (unsigned char)entry->quantities->unit;
		record.amount = entry->quantities->amount;
	}
	return record;
}

void alis__records_make(struct alis_journal *journal)
{
	struct words words = { .mem = journal->mem };
	struct alis_record *records = ALIS_NEW(
	    journal->mem, struct alis_record, journal->entry_count + 1);
	uint16_t source = 0;

	for (size_t i = 0; i < journal->entry_count; i++) {
		const struct alis_entry *entry = journal->made[i];
		records[i] = record_of(entry);
		if (!source_find(journal, entry->src, &source))
			records[i].is_plain = false;
		records[i].source = source;
		records[i].kind = word_number(&words, entry->kind);
	}
	journal->records = records;
	journal->words = words.words;
	journal->word_count = words.count;
}

const struct alis_entry *alis_journal_entry(
    const struct alis_journal *journal, size_t number)
{
	return journal->made[number];
}

const struct alis_entry *const *alis_journal_entries(
    const struct alis_journal *journal)
{
	for (size_t i = 0; i < journal->entry_count; i++)
		(void)alis_journal_entry(journal, i);
	return (const struct alis_entry *const *)journal->made;
}

struct alis_journal alis_journal_of(const struct alis_journal *journal,
    const struct alis_entry **entries, size_t count, struct alis_arena *mem)
{
	struct alis_journal other = *journal;

	other.made = entries;
	other.entry_count = count;
	other.mem = mem;
	alis__records_make(&other);
	return other;
}

struct alis_journal alis_journal_part(
    const struct alis_journal *journal, size_t from, size_t count)
{
	struct alis_journal part = *journal;

	part.records += from;
	part.made += from;
	part.entry_count = count;
	return part;
}

alis_str alis_record_what(
    const struct alis_journal *journal, const struct alis_record *record)
{
	const struct alis_source *src = journal->sources[record->source];

	return (alis_str){ src->bytes.at + record->at + record->what_at,
		record->what_n };
}

alis_str alis_record_note(
    const struct alis_journal *journal, const struct alis_record *record)
{
	const struct alis_source *src = journal->sources[record->source];

	return (alis_str){ src->bytes.at + record->at + record->note_at,
		record->note_n };
}
