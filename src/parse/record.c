/* SPDX-License-Identifier: MIT */
#include "cursor.h"
#include "plain.h"

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

/* Whether a note, if there is one, ends with the line. */
static bool note_ends(const struct alis_entry *entry)
{
	return entry->note.n == 0 ||
	    entry->note.at + entry->note.n ==
	    entry->src->bytes.at + entry->head.to;
}

static bool is_plain(const struct alis_entry *entry)
{
	return !entry->faulty && entry->attributes == NULL &&
	    entry->postings == NULL &&
	    (entry->quantities == NULL || entry->quantities->next == NULL) &&
	    entry->head.to - entry->head.from < ALIS_LINE_MOST &&
	    note_ends(entry);
}

/* Where a part of the entry's line stands in it. */
static uint16_t offset_of(const struct alis_entry *entry, alis_str part)
{
	if (part.n == 0)
		return 0;
	return (uint16_t)(part.at - entry->src->bytes.at - entry->head.from);
}

struct alis_record alis__record_of(const struct alis_entry *entry)
{
	struct alis_record record = {
		.at = entry->head.from,
		.kind = ALIS_NO_WORD,
		.first = entry->first,
		.last = entry->last,
		.is_plain = is_plain(entry),
		.is_faulty = entry->faulty,
		.is_period = entry->is_period,
		.mark = (unsigned)entry->mark & 3U,
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
	if (entry->quantities != NULL) {
		record.has_quantity = true;
		record.unit = (unsigned char)entry->quantities->unit;
		record.amount = entry->quantities->amount;
	}
	return record;
}

/* The slow way once more: it has nothing to tell of such a line, and made the
 * record, or would have. */
static const struct alis_entry *entry_make(
    const struct alis_journal *journal, const struct alis_record *record)
{
	struct alis_diags none = { .mem = journal->mem };
	struct cursor cur = {
		.src = journal->sources[record->source],
		.mem = journal->mem,
		.diags = &none,
		.sort = journal->sort,
		.at = record->at,
	};

	return alis__entry_read(&cur, alis__line_next(&cur));
}

const struct alis_entry *alis_journal_entry(
    const struct alis_journal *journal, size_t number)
{
	if (journal->made[number] == NULL)
		journal->made[number] =
		    entry_make(journal, &journal->records[number]);
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
	struct alis_record *records =
	    ALIS_NEW(mem, struct alis_record, count + 1);
	struct words words = { .mem = mem };
	uint16_t source = 0;

	for (size_t i = 0; i < count; i++) {
		records[i] = alis__record_of(entries[i]);
		if (!source_find(journal, entries[i]->src, &source))
			records[i].is_plain = false;
		records[i].source = source;
		records[i].kind = alis__word_number(&words, entries[i]->kind);
	}
	other.made = entries;
	other.entry_count = count;
	other.records = records;
	other.words = words.words;
	other.word_count = words.count;
	other.mem = mem;
	return other;
}

/* The kind of a plain entry has its number already, and what is at fault is
 * plain no more. */
struct alis_journal alis_journal_faulty(const struct alis_journal *journal,
    const size_t *numbers, size_t count, struct alis_arena *mem)
{
	size_t n = journal->entry_count;
	struct alis_journal other = *journal;
	struct alis_record *records = ALIS_NEW(mem, struct alis_record, n + 1);
	const struct alis_entry **made =
	    ALIS_NEW(mem, const struct alis_entry *, n + 1);

	for (size_t i = 0; i < n; i++) {
		records[i] = journal->records[i];
		made[i] = journal->made[i];
	}
	other.records = records;
	other.made = made;
	other.mem = mem;
	for (size_t i = 0; i < count; i++) {
		struct alis_entry *faulty = ALIS_NEW(mem, struct alis_entry, 1);
		struct alis_record *record = &records[numbers[i]];
		uint16_t source = record->source, kind = record->kind;
		*faulty = *alis_journal_entry(&other, numbers[i]);
		faulty->faulty = true;
		made[numbers[i]] = faulty;
		*record = alis__record_of(faulty);
		record->source = source;
		record->kind = kind;
	}
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

alis_str alis_record_line(
    const struct alis_journal *journal, const struct alis_record *record)
{
	const struct alis_source *src = journal->sources[record->source];

	return (alis_str){ src->bytes.at + record->at, record->n };
}

alis_str alis_record_note(
    const struct alis_journal *journal, const struct alis_record *record)
{
	const struct alis_source *src = journal->sources[record->source];

	return (alis_str){ src->bytes.at + record->at + record->note_at,
		record->note_at == 0 ? 0 : record->n - record->note_at };
}
