/* SPDX-License-Identifier: MIT */
#include "facts.h"

#include <limits.h>
#include <stdlib.h>

/* A supervisor where an entry names one. */
struct naming {
	alis_str folded;
	alis_str name;
	struct poster *poster;
	size_t number; /* of its entry */
	alis_span span;
	alis_str nearest; /* the declared name that may be meant */
	bool told;
};

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

static void name_add(struct poster *poster, struct naming *namings,
    size_t *count, struct naming naming)
{
	naming.name = alis_journal_renamed(poster->journal, naming.name);
	naming.folded = alis_utf8_fold(naming.name, poster->mem);
	if (naming.name.n > 0 && find_folded(poster, naming.folded) == NULL)
		namings[(*count)++] = naming;
}

/* What an entry names: its WHAT, if its kind says so, and 'veileder'. */
static void names_of(
    struct poster *poster, size_t number, struct naming *namings, size_t *count)
{
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);
	const struct alis_posted *posted = &poster->posted[number];
	const struct alis_kind *kind = alis__kind_of(poster, number);

	/* Of an entry at fault nobody knows what is a name. */
	if (kind == NULL || posted->faulty)
		return;
	if (kind->names_supervisor && !posted->amount_behind)
		name_add(poster, namings, count,
		    (struct naming){ .name = entry->what,
		        .poster = poster,
		        .number = number,
		        .span = entry->what_span });
	for (const struct alis_attribute *a = entry->attributes; a != NULL;
	     a = a->next)
		if (alis_str_is(a->key, "veileder"))
			name_add(poster, namings, count,
			    (struct naming){ .name = a->value,
			        .poster = poster,
			        .number = number,
			        .span = a->value_span });
}

static size_t most_names(const struct alis_journal *journal)
{
	size_t most = 1;

	for (size_t i = 0; i < journal->entry_count; i++) {
		most++;
		for (const struct alis_attribute *a =
		         alis_journal_entry(journal, i)->attributes;
		     a != NULL; a = a->next)
			most++;
	}
	return most;
}

/* Stable: pointers into one list, in the order of the journal. */
static int by_name(const void *left, const void *right)
{
	const struct naming *a = *(struct naming *const *)left;
	const struct naming *b = *(struct naming *const *)right;
	int order = alis_str_compare(a->folded, b->folded);

	return order != 0 ? order : (a > b) - (a < b);
}

/* What is misspelt is mended in its own place, so each place is told; a name
 * that one directive would declare is told once. */
static void choose(struct poster *poster, struct naming *namings, size_t count)
{
	struct naming **sorted =
	    ALIS_NEW(poster->mem, struct naming *, count + 1);

	for (size_t i = 0; i < count; i++)
		sorted[i] = &namings[i];
	qsort(sorted, count, sizeof(struct naming *), by_name);
	for (size_t i = 0; i < count; i++) {
		bool again = i > 0 &&
		    alis_str_same(sorted[i]->folded, sorted[i - 1]->folded);
		sorted[i]->nearest = again
		    ? sorted[i - 1]->nearest
		    : nearest_name(poster, sorted[i]->folded);
		sorted[i]->told = !again || sorted[i]->nearest.n > 0;
	}
}

void alis__check_supervisors(struct poster *poster, struct poster *lines)
{
	struct naming *namings = ALIS_NEW(poster->mem, struct naming,
	    most_names(poster->journal) + most_names(lines->journal));
	size_t count = 0;

	for (size_t i = 0; i < poster->journal->entry_count; i++)
		names_of(poster, i, namings, &count);
	for (size_t i = 0; i < lines->journal->entry_count; i++)
		names_of(lines, i, namings, &count);
	choose(poster, namings, count);
	for (size_t i = 0; i < count; i++) {
		struct alis_diag *diag;
		if (!namings[i].told)
			continue;
		diag = alis__entry_complain(namings[i].poster,
		    namings[i].number, ALIS_A058, namings[i].span);
		diag->words[0] = namings[i].name;
		diag->words[1] = namings[i].nearest;
		if (namings[i].nearest.n == 0)
			diag->hint = ALIS_TEXT(
			    "add a line that declares who it is: veileder %1");
	}
}
