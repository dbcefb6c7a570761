/* SPDX-License-Identifier: MIT */
#include "facts.h"

/*
 * The entries of a journal are posted in two rounds. In the first, which has
 * nothing to tell, threads post the plain ones, each thread a part of the
 * journal at a time. In the second, one thread posts in order what goes the
 * long way. What comes of it is the same however many threads there are, down
 * to the numbers of the accounts.
 */

/* Entries of a part at least: each learns anew what is said in it. */
#define PART_LEAST     4096
#define PARTS_OF_HAND  4
#define PARALLEL_LEAST ((size_t)20000)

/* An account is known by the first entry of a part that credits it. */
struct part {
	struct poster poster; /* with memory, chart and facts of its own */
	struct alis_arena mem;
	struct alis_chart chart;
	size_t from, to;
	uint32_t *slow; /* the entries that go the long way */
	size_t slow_count;
	uint32_t *first; /* by an account's number there */
	size_t first_count, first_room;
	const struct alis_account **accounts; /* the same in the ledger */
	size_t numbered;
};

/* ---- the first round ---- */

static void note_accounts(struct part *part, size_t number)
{
	while (part->first_count < part->chart.count) {
		if (part->first_count == part->first_room) {
			size_t room = 2 * part->first_room + 64;
			uint32_t *first = ALIS_NEW(&part->mem, uint32_t, room);
			for (size_t i = 0; i < part->first_count; i++)
				first[i] = part->first[i];
			part->first = first;
			part->first_room = room;
		}
		part->first[part->first_count++] = (uint32_t)number;
	}
}

static void part_post(void *shared, size_t at)
{
	struct part *part = &((struct part *)shared)[at];
	size_t room = 0;

	alis__plain_begin(&part->poster);
	for (size_t i = part->from; i < part->to; i++) {
		if (alis__plain_post(&part->poster, i)) {
			note_accounts(part, i);
			continue;
		}
		if (part->slow_count == room) {
			uint32_t *slow =
			    ALIS_NEW(&part->mem, uint32_t, 2 * room + 64);
			for (size_t k = 0; k < room; k++)
				slow[k] = part->slow[k];
			part->slow = slow;
			room = 2 * room + 64;
		}
		part->slow[part->slow_count++] = (uint32_t)i;
	}
	alis__plain_end(&part->poster);
}

/* Parts of a journal; each has room for one fact an entry in 'facts'. */
static struct part *cut(struct poster *poster, unsigned hands,
    struct alis_fact *facts, size_t *count)
{
	size_t entries = poster->journal->entry_count;
	size_t size = entries / (hands * PARTS_OF_HAND) + 1;
	struct part *parts;

	size = size < PART_LEAST ? PART_LEAST : size;
	*count = (entries + size - 1) / size;
	parts = ALIS_NEW(poster->mem, struct part, *count);
	for (size_t i = 0; i < *count; i++) {
		struct part *part = &parts[i];
		part->from = i * size;
		part->to = i + 1 < *count ? part->from + size : entries;
		part->chart.mem = &part->mem;
		part->poster = *poster;
		part->poster.mem = &part->mem;
		part->poster.chart = &part->chart;
		part->poster.diags = NULL; /* there is nothing to tell */
		part->poster.facts = facts + part->from;
		part->poster.fact_room = part->to - part->from;
	}
	return parts;
}

/* ---- the second ---- */

static void entry_post(struct poster *poster, size_t number)
{
	const struct alis_kind *kind;

	alis__entry_check(poster, number);
	alis__entry_post(poster, number);
	kind = alis__kind_of(poster, number);
	if (kind != NULL && kind->is_service && !poster->posted[number].faulty)
		alis__post_keep(poster, number);
}

/* Number the accounts that entries before one were the first to credit. */
static void number_accounts(
    struct poster *poster, struct part *part, size_t before)
{
	for (; part->numbered < part->first_count &&
	     part->first[part->numbered] < before;
	     part->numbered++)
		part->accounts[part->numbered] = alis_chart_account(
		    poster->chart, part->chart.accounts[part->numbered]->name);
}

static void part_finish(struct poster *poster, struct part *part)
{
	part->accounts = ALIS_NEW(
	    &part->mem, const struct alis_account *, part->first_count + 1);
	for (size_t i = 0; i < part->slow_count; i++) {
		number_accounts(poster, part, part->slow[i]);
		entry_post(poster, part->slow[i]);
	}
	number_accounts(poster, part, part->to);
}

/* ---- all their facts ---- */

static void part_rename(void *shared, size_t at)
{
	struct part *part = &((struct part *)shared)[at];

	for (size_t i = 0; i < part->poster.fact_count; i++) {
		struct alis_fact *fact = &part->poster.facts[i];
		fact->account = part->accounts[fact->account->number];
	}
}

/* Put the facts of the long way, of other entries, among 'count' that stand
 * in order where there is room for both. */
static void facts_merge(
    const struct poster *poster, struct alis_fact *facts, size_t count)
{
	size_t left = poster->fact_count, to = count + left;

	while (left > 0)
		if (count > 0 &&
		    facts[count - 1].entry > poster->facts[left - 1].entry)
			facts[--to] = facts[--count];
		else
			facts[--to] = poster->facts[--left];
}

/* They stay where they are, closer together, if they have room there. */
static void facts_gather(struct poster *poster, const struct part *parts,
    size_t part_count, struct alis_fact *facts)
{
	size_t count = 0, at = 0, room = poster->journal->entry_count;
	bool fits = true;

	for (size_t i = 0; i < part_count; i++) {
		const struct poster *part = &parts[i].poster;
		fits = fits && part->facts == facts + parts[i].from;
		count += part->fact_count;
	}
	if (!fits || count + poster->fact_count > room) {
		room = count + poster->fact_count;
		facts = ALIS_NEW(poster->mem, struct alis_fact, room + 1);
	}
	for (size_t i = 0; i < part_count; i++) {
		const struct poster *part = &parts[i].poster;
		if (part->fact_count > 0 && part->facts != facts + at)
			memmove(facts + at, part->facts,
			    part->fact_count * sizeof(*facts));
		at += part->fact_count;
	}
	facts_merge(poster, facts, count);
	poster->facts = facts;
	poster->fact_count += count;
	poster->fact_room = room;
}

/* ---- both ---- */

static void post_in_parts(struct poster *poster, unsigned hands)
{
	struct alis_fact *facts = ALIS_NEW_LARGE(
	    poster->mem, struct alis_fact, poster->journal->entry_count);
	size_t count;
	struct part *parts = cut(poster, hands, facts, &count);

	alis_crew_run(hands, count, part_post, parts);
	for (size_t i = 0; i < count; i++)
		part_finish(poster, &parts[i]);
	alis_crew_run(hands, count, part_rename, parts);
	facts_gather(poster, parts, count, facts);
	for (size_t i = 0; i < count; i++)
		alis_arena_adopt(poster->mem, &parts[i].mem);
}

void alis__entries_post(struct poster *poster)
{
	size_t count = poster->journal->entry_count;
	unsigned hands = alis_crew_size();

	/* Memory that has a limit is left to one thread, and so are texts that
	 * are remembered from one journal to the next. */
	if (hands > 1 && count >= PARALLEL_LEAST && poster->mem->limit == 0 &&
	    poster->books->recall == NULL) {
		post_in_parts(poster, hands);
		return;
	}
	alis__plain_begin(poster);
	for (size_t i = 0; i < count; i++)
		if (!alis__plain_post(poster, i))
			entry_post(poster, i);
	alis__plain_end(poster);
}
