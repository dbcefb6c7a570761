/* SPDX-License-Identifier: MIT */
#include "facts.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

static int by_folded(const void *left, const void *right)
{
	const struct declared *a = left, *b = right;
	int order = alis_str_compare(a->folded, b->folded);

	if (order != 0)
		return order;
	return (a->number > b->number) - (a->number < b->number);
}

void alis__supervisors_begin(struct poster *poster)
{
	const struct alis_journal *journal = poster->journal;

	poster->declared = ALIS_NEW(
	    poster->mem, struct declared, journal->directive_count + 1);
	for (size_t i = 0; i < journal->directive_count; i++) {
		const struct alis_directive *d = journal->directives[i];
		if (d->kind == ALIS_DIRECTIVE_SUPERVISOR)
			poster->declared[poster->declared_count++] =
			    (struct declared){
				    alis_utf8_fold(d->name, poster->mem), i
			    };
	}
	qsort(poster->declared, poster->declared_count,
	    sizeof(*poster->declared), by_folded);
}

static const struct alis_directive *find_folded(
    const struct poster *poster, alis_str folded)
{
	size_t from = 0, to = poster->declared_count;

	while (from < to) {
		size_t middle = from + (to - from) / 2;
		if (alis_str_compare(poster->declared[middle].folded, folded) <
		    0)
			from = middle + 1;
		else
			to = middle;
	}
	if (from == poster->declared_count ||
	    !alis_str_same(poster->declared[from].folded, folded))
		return NULL;
	return poster->journal->directives[poster->declared[from].number];
}

const struct alis_directive *alis__supervisor_find(
    const struct poster *poster, alis_str name)
{
	return find_folded(poster, alis_utf8_fold(name, poster->mem));
}

/* ---- nearest ---- */

/* Whether two names may be one person's: as many words, and each of them near
 * the other's. By letters alone Eva Hansen is near Ola Hansen. Both folded. */
static bool is_alike(alis_str name, alis_str other)
{
	while (name.n > 0 && other.n > 0) {
		alis_cut a = alis_str_cut(name, ' ');
		alis_cut b = alis_str_cut(other, ' ');
		if (!alis_str_same(a.head, b.head) &&
		    !alis_nearest_is(a.head, b.head))
			return false;
		name = alis_str_trim(a.tail);
		other = alis_str_trim(b.tail);
	}
	return name.n == 0 && other.n == 0;
}

/* Whether the words of 'few' stand among those of 'many' in their order. */
static bool stands_in(alis_str few, alis_str many)
{
	while (few.n > 0 && many.n > 0) {
		alis_cut a = alis_str_cut(few, ' ');
		alis_cut b = alis_str_cut(many, ' ');
		if (alis_str_same(a.head, b.head))
			few = alis_str_trim(a.tail);
		many = alis_str_trim(b.tail);
	}
	return few.n == 0;
}

static alis_str written_as(
    const struct poster *poster, const struct declared *name)
{
	return poster->journal->directives[name->number]->name;
}

/* "med Ola Hansen", "Ola": the one declared name that holds what is written,
 * or stands in it; none if there are two. */
static alis_str name_within(const struct poster *poster, alis_str folded)
{
	alis_str found = ALIS_STR("");

	for (size_t i = 0; i < poster->declared_count; i++) {
		const struct declared *name = &poster->declared[i];
		if (!stands_in(folded, name->folded) &&
		    !stands_in(name->folded, folded))
			continue;
		if (found.n > 0)
			return ALIS_STR("");
		found = written_as(poster, name);
	}
	return found;
}

static alis_str nearest_name(const struct poster *poster, alis_str folded)
{
	alis_str best = ALIS_STR("");
	unsigned least = UINT_MAX;

	for (size_t i = 0; i < poster->declared_count; i++) {
		const struct declared *name = &poster->declared[i];
		unsigned distance;
		if (!is_alike(folded, name->folded))
			continue;
		distance = alis_word_distance(folded, name->folded);
		if (distance < least) {
			least = distance;
			best = written_as(poster, name);
		}
	}
	return best.n > 0 ? best : name_within(poster, folded);
}

/* ---- the names in the entries ---- */

/* A name that no directive declares. */
struct stranger {
	alis_str folded;
	alis_str nearest; /* the declared name that may be meant */
	uint64_t digest;
	bool told;
	struct stranger *next;
};

/* A name that was looked up last, as it is written. */
struct looked_up {
	alis_str written;
	struct stranger *stranger; /* NULL: a directive declares it */
};

#define SLOTS 1024 /* a power of two */

struct meeting {
	struct alis_arena mem;
	struct looked_up slots[SLOTS];
	struct stranger **strangers; /* by their digests */
	size_t count, room;          /* a power of two */
};

/* Whatever names somebody thinks of, few have one place: that of a trace could
 * be made the same for many. */
static uint64_t digest_of(alis_str folded)
{
	struct alis_hex hex = alis_sha256(folded);
	uint64_t digest;

	memcpy(&digest, hex.text, sizeof(digest));
	return alis__trace_add(0, digest);
}

static void put(
    struct stranger **strangers, size_t room, struct stranger *stranger)
{
	struct stranger **place = &strangers[stranger->digest & (room - 1)];

	stranger->next = *place;
	*place = stranger;
}

/* Twice as much room for strangers. */
static void widen(struct meeting *meeting)
{
	size_t room = meeting->room == 0 ? 64 : 2 * meeting->room;
	struct stranger **strangers =
	    ALIS_NEW(&meeting->mem, struct stranger *, room);

	for (size_t i = 0; i < meeting->room; i++)
		while (meeting->strangers[i] != NULL) {
			struct stranger *stranger = meeting->strangers[i];
			meeting->strangers[i] = stranger->next;
			put(strangers, room, stranger);
		}
	meeting->strangers = strangers;
	meeting->room = room;
}

/* Whoever has a name, which is folded. */
static struct stranger *meet(
    const struct poster *poster, struct meeting *meeting, alis_str folded)
{
	uint64_t digest = digest_of(folded);
	struct stranger *stranger;

	if (meeting->count == meeting->room)
		widen(meeting);
	stranger = meeting->strangers[digest & (meeting->room - 1)];
	for (; stranger != NULL; stranger = stranger->next)
		if (alis_str_same(stranger->folded, folded))
			return stranger;
	stranger = ALIS_NEW(&meeting->mem, struct stranger, 1);
	stranger->folded = alis_str_copy(folded, &meeting->mem);
	stranger->nearest = nearest_name(poster, folded);
	stranger->digest = digest;
	put(meeting->strangers, meeting->room, stranger);
	meeting->count++;
	return stranger;
}

/* Who is meant by a name; NULL if it is declared. */
static struct stranger *look_up(
    const struct poster *poster, struct meeting *meeting, alis_str written)
{
	uint64_t trace = alis__trace_of(written);
	struct looked_up *slot = &meeting->slots[trace & (SLOTS - 1)];
	struct alis_arena mem = { 0 };
	alis_str folded;

	if (slot->written.n > 0 && alis_str_same(slot->written, written))
		return slot->stranger;
	folded = alis_utf8_fold(alis__renamed(poster, written, trace), &mem);
	*slot = (struct looked_up){ .written = written };
	if (folded.n > 0 && find_folded(poster, folded) == NULL)
		slot->stranger = meet(poster, meeting, folded);
	alis_arena_release(&mem);
	return slot->stranger;
}

/* What is misspelt is mended in its own place, so each place is told; a name
 * that one directive would declare is told once. 'span' is NULL for WHAT. */
static void name_check(struct poster *poster, struct meeting *meeting,
    size_t number, alis_str written, const alis_span *span)
{
	struct stranger *stranger = look_up(poster, meeting, written);
	struct alis_diag *diag;

	if (stranger == NULL || (stranger->told && stranger->nearest.n == 0))
		return;
	stranger->told = true;
	diag = alis__entry_complain(poster, number, ALIS_A058,
	    span != NULL
	        ? *span
	        : alis_journal_entry(poster->journal, number)->what_span);
	diag->words[0] = alis_journal_renamed(poster->journal, written);
	diag->words[1] = stranger->nearest;
	if (stranger->nearest.n == 0)
		diag->hint = ALIS_TEXT(
		    "add a line that declares who it is: veileder %1");
}

/* What an entry names: its WHAT, if its kind says so, and 'veileder'. */
static void names_check(
    struct poster *poster, struct meeting *meeting, size_t number)
{
	const struct alis_record *record = &poster->journal->records[number];
	const struct alis_posted *posted = &poster->posted[number];
	const struct alis_kind *kind = alis__kind_of(poster, number);
	const struct alis_entry *entry = NULL;

	/* Of an entry at fault nobody knows what is a name. */
	if (kind == NULL || posted->faulty ||
	    (record->is_plain && !kind->names_supervisor))
		return;
	if (!record->is_plain)
		entry = alis_journal_entry(poster->journal, number);
	if (kind->names_supervisor && !posted->amount_behind)
		name_check(poster, meeting, number,
		    entry != NULL ? entry->what
		                  : alis_record_what(poster->journal, record),
		    NULL);
	if (entry == NULL)
		return;
	for (const struct alis_attribute *a = entry->attributes; a != NULL;
	     a = a->next)
		if (alis_str_is(a->key, "veileder"))
			name_check(
			    poster, meeting, number, a->value, &a->value_span);
}

void alis__check_supervisors(struct poster *poster, struct poster *lines)
{
	struct alis_arena mem = { 0 };
	struct meeting *meeting = ALIS_NEW(&mem, struct meeting, 1);

	struct some some =
	    alis__to_look_at(poster, !poster->overview.has_strangers);

	for (size_t i = 0; i < some.count; i++)
		names_check(poster, meeting,
		    some.numbers == NULL ? i : some.numbers[i]);
	for (size_t i = 0; i < lines->journal->entry_count; i++)
		names_check(lines, meeting, i);
	alis_arena_release(&meeting->mem);
	alis_arena_release(&mem);
}
