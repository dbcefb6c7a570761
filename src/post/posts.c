/* SPDX-License-Identifier: MIT */
#include "facts.h"

#include <stdlib.h>

/* A service entry, and everything but its days by which posts differ. */
struct post {
	alis_str key;
	size_t number; /* among those of service */
};

/* The days of an entry that counts. */
struct kept {
	alis_day first;
	alis_day last;
	size_t number;
};

/*
 * Entries of one key are a group. Those of a group that count share no day, so
 * in the order of their days one search finds what a new one falls together
 * with.
 */
struct posts {
	size_t *numbers; /* of the entries of service, in order */
	size_t service_count;
	size_t *group; /* of each of them: where its kept ones begin */
	size_t *count; /* of those kept in the group that begins there */
	struct kept *kept;
};

static alis_amount percent_of(const struct alis_entry *entry)
{
	for (const struct alis_quantity *q = entry->quantities; q != NULL;
	     q = q->next)
		if (q->unit == ALIS_UNIT_PERCENT)
			return q->amount;
	return 100 * ALIS_ONE;
}

static alis_str key_of(const struct poster *poster,
    const struct alis_entry *entry, const struct alis_kind *kind)
{
	struct alis_out out = alis_out_memory(poster->mem);
	const alis_str texts[] = { kind->word[ALIS_NB], entry->what,
		entry->note,
		alis_attribute_value(entry->attributes, "arbeidsgiver") };

	alis_out_count(&out, percent_of(entry));
	for (size_t i = 0; i < ALIS_COUNT(texts); i++) {
		alis_out_char(&out, '\0');
		alis_out_put(&out, alis_utf8_fold(texts[i], poster->mem));
	}
	return alis_out_text(&out);
}

static int by_key(const void *left, const void *right)
{
	const struct post *a = left, *b = right;

	return alis_str_compare(a->key, b->key);
}

static bool is_service(const struct poster *poster, size_t number)
{
	const struct alis_kind *kind = alis__entry_kind(poster, number);

	return kind != NULL && kind->is_service &&
	    !poster->journal->records[number].is_faulty;
}

/* Where an entry of service stands among those. */
static size_t service_of(const struct posts *posts, size_t number)
{
	size_t from = 0, to = posts->service_count;

	while (from < to) {
		size_t middle = from + (to - from) / 2;
		if (posts->numbers[middle] < number)
			from = middle + 1;
		else
			to = middle;
	}
	return from;
}

/* Whether each word of the journal stands for a kind of service. */
static const bool *words_of_service(const struct poster *poster)
{
	size_t count = poster->journal->word_count;
	bool *is = ALIS_NEW(poster->mem, bool, count + 1);

	for (size_t i = 0; i < count; i++)
		is[i] = poster->kinds[i] != 0 &&
		    poster->books->kinds[poster->kinds[i] - 1].is_service;
	return is;
}

static void numbers_gather(const struct poster *poster, struct posts *posts)
{
	const bool *is_of_service = words_of_service(poster);
	size_t room = 0, count = 0;

	for (size_t i = 0; i < poster->journal->entry_count; i++) {
		uint16_t word = poster->journal->records[i].kind;
		if ((word != ALIS_NO_WORD && !is_of_service[word]) ||
		    !is_service(poster, i))
			continue;
		if (count == room) {
			size_t *numbers =
			    ALIS_NEW(poster->mem, size_t, 2 * room + 32);
			for (size_t k = 0; k < count; k++)
				numbers[k] = posts->numbers[k];
			posts->numbers = numbers;
			room = 2 * room + 32;
		}
		posts->numbers[count++] = i;
	}
	posts->service_count = count;
}

struct posts *alis__posts_begin(const struct poster *poster)
{
	struct posts *posts = ALIS_NEW(poster->mem, struct posts, 1);
	struct post *sorted;
	size_t n;

	numbers_gather(poster, posts);
	n = posts->service_count;
	sorted = ALIS_NEW(poster->mem, struct post, n + 1);
	posts->group = ALIS_NEW(poster->mem, size_t, n + 1);
	posts->count = ALIS_NEW(poster->mem, size_t, n + 1);
	posts->kept = ALIS_NEW(poster->mem, struct kept, n + 1);
	for (size_t i = 0; i < n; i++)
		sorted[i] = (struct post){
			key_of(poster,
			    alis_journal_entry(
			        poster->journal, posts->numbers[i]),
			    alis__entry_kind(poster, posts->numbers[i])),
			i,
		};
	qsort(sorted, n, sizeof(*sorted), by_key);
	for (size_t i = 0, group = 0; i < n; i++) {
		if (!alis_str_same(sorted[i].key, sorted[group].key))
			group = i;
		posts->group[sorted[i].number] = group;
	}
	return posts;
}

/* Of those that count, the first that does not end before a day. */
static size_t place_of(const struct kept *kept, size_t count, alis_day day)
{
	size_t from = 0, to = count;

	while (from < to) {
		size_t middle = from + (to - from) / 2;
		if (kept[middle].last < day)
			from = middle + 1;
		else
			to = middle;
	}
	return from;
}

void alis__post_check(struct poster *poster, size_t number)
{
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);
	const struct alis_entry *other;
	size_t group = poster->posts->group[service_of(poster->posts, number)];
	size_t count = poster->posts->count[group];
	const struct kept *kept = poster->posts->kept + group;
	size_t at = place_of(kept, count, entry->first);
	struct alis_diag *diag;

	if (at == count || kept[at].first > entry->last)
		return;
	other = alis_journal_entry(poster->journal, kept[at].number);
	diag =
	    alis__entry_complain(poster, number, ALIS_A044, entry->dates_span);
	diag->words[0] = entry->kind;
	diag->other = other->src;
	diag->other_span = other->dates_span;
}

void alis__post_keep(struct poster *poster, size_t number)
{
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);
	size_t group = poster->posts->group[service_of(poster->posts, number)];
	size_t *count = &poster->posts->count[group];
	struct kept *kept = poster->posts->kept + group;
	size_t at = place_of(kept, *count, entry->first);

	for (size_t i = (*count)++; i > at; i--)
		kept[i] = kept[i - 1];
	kept[at] = (struct kept){ entry->first, entry->last, number };
}
