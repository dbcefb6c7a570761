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

/* The entries that go the long way, while they become more. */
struct slow {
	uint32_t *numbers;
	size_t count, room;
};

static void slow_add(struct slow *slow, size_t number, struct alis_arena *mem)
{
	if (slow->count == slow->room) {
		size_t room = 2 * slow->room + 64;
		uint32_t *numbers = ALIS_NEW(mem, uint32_t, room);
		for (size_t i = 0; i < slow->count; i++)
			numbers[i] = slow->numbers[i];
		slow->numbers = numbers;
		slow->room = room;
	}
	slow->numbers[slow->count++] = (uint32_t)number;
}

/* Whether an entry begins before the one that stands before it. */
static bool is_out_of_order(const struct poster *poster, size_t number)
{
	const struct alis_record *record = &poster->journal->records[number];

	return number > 0 && record[-1].first > record->first;
}

static void part_post(void *shared, size_t at)
{
	struct part *part = &((struct part *)shared)[at];
	struct overview *overview = &part->poster.overview;
	struct slow slow = { NULL, 0, 0 };

	alis__plain_begin(&part->poster);
	for (size_t i = part->from; i < part->to; i++) {
		overview->is_out_of_order = overview->is_out_of_order ||
		    is_out_of_order(&part->poster, i);
		if (alis__plain_post(&part->poster, i))
			note_accounts(part, i);
		else
			slow_add(&slow, i, &part->mem);
	}
	alis__plain_end(&part->poster);
	overview->slow = slow.numbers;
	overview->slow_count = slow.count;
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
	const struct overview *overview = &part->poster.overview;

	for (size_t i = 0; i < overview->slow_count; i++) {
		number_accounts(poster, part, overview->slow[i]);
		entry_post(poster, overview->slow[i]);
	}
	number_accounts(poster, part, part->to);
}

/* ---- all their facts ---- */

static void part_rename(void *shared, size_t at)
{
	struct part *part = &((struct part *)shared)[at];
	struct poster *poster = &part->poster;

	for (size_t i = 0; i < poster->fact_count; i++) {
		struct alis_fact *fact = &poster->facts[i];
		fact->account = part->accounts[fact->account->number];
	}
	alis__facts_by_account(poster->facts, poster->fact_count);
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
	alis__facts_by_account(poster->facts, poster->fact_count);
	facts_merge(poster, facts, count);
	poster->facts = facts;
	poster->fact_count += count;
	poster->fact_room = room;
}

/* ---- both ---- */

struct some alis__to_look_at(const struct poster *poster, bool rest_is_quiet)
{
	/* Lines that repeat all went the long way. */
	if (rest_is_quiet && !poster->repeats)
		return (struct some){ poster->overview.slow,
			poster->overview.slow_count };
	return (struct some){ NULL, poster->journal->entry_count };
}

/* What is known of each part's entries is known of all. */
static void overview_join(
    struct poster *poster, const struct part *parts, size_t count)
{
	struct overview *all = &poster->overview;
	uint32_t *slow;
	size_t n = 0;

	for (size_t i = 0; i < count; i++)
		n += parts[i].poster.overview.slow_count;
	slow = ALIS_NEW(poster->mem, uint32_t, n + 1);
	for (size_t i = 0; i < count; i++) {
		const struct overview *part = &parts[i].poster.overview;
		for (size_t k = 0; k < part->slow_count; k++)
			slow[all->slow_count++] = part->slow[k];
		all->earliest = part->earliest < all->earliest ? part->earliest
		                                               : all->earliest;
		all->latest =
		    part->latest > all->latest ? part->latest : all->latest;
		all->has_strangers = all->has_strangers || part->has_strangers;
		all->is_out_of_order =
		    all->is_out_of_order || part->is_out_of_order;
	}
	all->slow = slow;
}

static void post_in_parts(struct poster *poster, unsigned hands)
{
	struct alis_fact *facts = ALIS_NEW_LARGE(
	    poster->mem, struct alis_fact, poster->journal->entry_count);
	size_t count;
	struct part *parts = cut(poster, hands, facts, &count);

	alis_crew_run(hands, count, part_post, parts);
	overview_join(poster, parts, count);
	for (size_t i = 0; i < count; i++)
		part_finish(poster, &parts[i]);
	alis_crew_run(hands, count, part_rename, parts);
	facts_gather(poster, parts, count, facts);
	for (size_t i = 0; i < count; i++)
		alis_arena_adopt(poster->mem, &parts[i].mem);
}

static void post_in_order(struct poster *poster)
{
	struct overview *overview = &poster->overview;
	struct slow slow = { NULL, 0, 0 };

	alis__plain_begin(poster);
	for (size_t i = 0; i < poster->journal->entry_count; i++) {
		overview->is_out_of_order =
		    overview->is_out_of_order || is_out_of_order(poster, i);
		if (alis__plain_post(poster, i))
			continue;
		slow_add(&slow, i, poster->mem);
		entry_post(poster, i);
	}
	alis__plain_end(poster);
	overview->slow = slow.numbers;
	overview->slow_count = slow.count;
	alis__facts_by_account(poster->facts, poster->fact_count);
}

void alis__entries_post(struct poster *poster)
{
	size_t count = poster->journal->entry_count;
	unsigned hands = count < PARALLEL_LEAST ? 1 : alis_crew_size();

	poster->overview = (struct overview){ .earliest = ALIS_DAY_MAX,
		.latest = ALIS_DAY_MIN };

	/* Memory that has a limit is left to one thread, and so are texts that
	 * are remembered from one journal to the next. */
	if (hands > 1 && poster->mem->limit == 0 &&
	    poster->books->recall == NULL) {
		post_in_parts(poster, hands);
		return;
	}
	post_in_order(poster);
}
