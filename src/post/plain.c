/* SPDX-License-Identifier: MIT */
#include "plain.h"

/*
 * The fast path of posting, and its one door: alis__plain_post. An entry goes
 * through it if nothing has to be told of it; what else there is to know of it
 * stands in check.c and credits.c, and tests/unit/plain.c holds the two ways to
 * the same results.
 */

struct plain {
	struct alis_arena mem;
	struct memory *memory;
	const struct way **ways; /* by the number of a word, or NULL */
};

/* ---- the kinds ---- */

static bool is_about_what(const struct alis_catalogue *item)
{
	bool found = item->pattern != NULL;

	for (const struct alis_condition *c = item->conditions; c != NULL;
	     c = c->next)
		found =
		    found || c->of_supervisor || c->aspect == ALIS_ASPECT_WHAT;
	return found;
}

static void offers_set(
    const struct poster *poster, struct way *way, struct alis_arena *mem)
{
	const struct alis_catalogue *catalogue = poster->books->catalogue;
	struct offer *offers;

	for (const struct alis_catalogue *c = catalogue; c != NULL; c = c->next)
		way->count += c->kind == way->kind;
	offers = ALIS_NEW(mem, struct offer, way->count + 1);
	way->offers = offers;
	for (const struct alis_catalogue *c = catalogue; c != NULL;
	     c = c->next) {
		if (c->kind != way->kind)
			continue;
		*offers++ = (struct offer){
			.item = c,
			.days = alis__dated_days(poster, c->dated),
			.points = alis__fixed_points(c),
		};
		way->asks_what = way->asks_what || is_about_what(c);
	}
}

/* Service and leave are few and go the long way; so do kinds that want a key,
 * which plain entries have not. */
static const struct way *way_of(
    const struct poster *poster, uint32_t number, struct alis_arena *mem)
{
	const struct alis_kind *kind = &poster->books->kinds[number - 1];
	struct way *way;

	if (kind->is_service || kind->is_absence || kind->required.count > 0)
		return NULL;
	way = ALIS_NEW(mem, struct way, 1);
	way->kind = kind;
	way->number = number;
	for (int unit = 0; unit < ALIS_UNIT_COUNT; unit++)
		if (alis__takes_unit(kind, (enum alis_unit)unit))
			way->units |= UINT32_C(1) << unit;
	way->counts_from_first = alis__counts_from_first(kind);
	way->asks_what = kind->names_supervisor;
	offers_set(poster, way, mem);
	return way;
}

void alis__plain_begin(struct poster *poster)
{
	struct plain *plain = ALIS_NEW(poster->mem, struct plain, 1);
	size_t count = poster->journal->word_count;

	plain->memory = alis__memory_begin(&plain->mem);
	plain->ways = ALIS_NEW(&plain->mem, const struct way *, count + 1);
	for (size_t i = 0; i < count; i++)
		if (poster->kinds[i] != 0)
			plain->ways[i] =
			    way_of(poster, poster->kinds[i], &plain->mem);
	poster->plain = plain;
}

void alis__plain_end(struct poster *poster)
{
	alis__memory_end(poster->plain->memory);
	alis_arena_release(&poster->plain->mem);
	poster->plain = NULL;
}

/* ---- the checks ---- */

static bool says(
    const struct alis_record *record, enum alis_unit unit, alis_amount *amount)
{
	if (record->has_quantity && record->unit == unit) {
		*amount = record->amount;
		return true;
	}
	*amount = ALIS_ONE / 60 * record->minutes;
	return unit == ALIS_UNIT_HOUR && record->from != ALIS_NO_TIME;
}

static bool quantity_is_sound(
    const struct way *way, const struct alis_record *record)
{
	if ((way->units >> record->unit & 1) == 0)
		return false;
	return record->unit != ALIS_UNIT_PERCENT ||
	    (record->amount > 0 && record->amount <= 100 * ALIS_ONE &&
	        record->amount % (ALIS_ONE / 100) == 0);
}

static bool what_is_sound(
    const struct alis_record *record, const struct said *said)
{
	return (!said->mark || record->mark != ALIS_MARK_NONE) &&
	    (!said->times || record->from != ALIS_NO_TIME) &&
	    (!said->amount || record->has_quantity);
}

/* Whether all that alis__entry_check looks at is as it should be, but for what
 * WHAT says. */
static bool is_sound(const struct poster *poster, const struct way *way,
    const struct alis_record *record)
{
	bool runs = record->last == ALIS_DAY_MAX;
	alis_day due = runs ? record->first : record->last;

	if ((record->is_period && !way->kind->takes_period) ||
	    (runs && !way->kind->takes_running) ||
	    (record->has_quantity && !quantity_is_sound(way, record)))
		return false;
	if (record->mark == ALIS_MARK_PENDING && due < poster->today)
		return false;
	return record->mark != ALIS_MARK_CONFIRMED ||
	    way->kind->expected.count == 0;
}

/* ---- the catalogue ---- */

static bool same_asked(const struct asked *a, const struct asked *b)
{
	return a->says_hours == b->says_hours && a->mark == b->mark &&
	    (!a->says_hours || a->hours == b->hours);
}

/* Whether the rest of the conditions fit. */
static enum alis_found rest_fits(const struct poster *poster,
    const struct alis_record *record, const struct known *known,
    struct choice *choice)
{
	struct asked asked = { .mark = (enum alis_mark)record->mark };
	const struct alis_condition *rest = choice->rest;
	struct subject subject;
	alis_span at;

	asked.says_hours = says(record, ALIS_UNIT_HOUR, &asked.hours);
	if (choice->is_asked && same_asked(&choice->asked, &asked))
		return choice->found;
	subject = (struct subject){
		.kind = known->way->kind,
		.mark = asked.mark,
		.what = known->renamed,
		.note = alis_record_note(poster->journal, record),
		.says_hours = asked.says_hours,
		.hours = asked.hours,
	};
	choice->found =
	    alis__conditions_ask(poster, &subject, &rest, NULL, &at);
	choice->asked = asked;
	choice->is_asked = !choice->asks_note;
	return choice->found;
}

/* The first choice that fits, or NULL if something is to be told. */
static struct choice *choice_find(const struct poster *poster,
    const struct alis_record *record, const struct known *known)
{
	for (size_t i = 0; i < known->count; i++) {
		struct choice *choice = &known->choices[i];
		const struct alis_days *days = &choice->offer->days;
		enum alis_found found = ALIS_FOUND;
		if (choice->gave_up)
			return NULL;
		if (record->last < days->first || record->last > days->last)
			continue;
		if (choice->rest != NULL)
			found = rest_fits(poster, record, known, choice);
		if (found == ALIS_FOUND_LIMIT)
			return NULL;
		if (found == ALIS_FOUND)
			return choice;
	}
	return NULL;
}

/* The amount of a gift; false if it gives nothing. '*quiet' becomes false if
 * that has to be told. */
static bool amount_of(const struct alis_gift *gift,
    const struct alis_record *record, alis_amount *amount, bool *quiet)
{
	*amount = gift->fixed;
	if (gift->fixed >= 0 || says(record, gift->unit, amount))
		return true;
	*amount = gift->otherwise;
	if (gift->otherwise >= 0 && gift->warn &&
	    gift->in_reading[ALIS_CAUTIOUS])
		*quiet = false;
	return gift->otherwise >= 0;
}

/* Whether a choice gives something, and there is nothing to tell. */
static bool gives(const struct choice *choice, const struct alis_record *record)
{
	const struct alis_catalogue *item = choice->offer->item;
	bool quiet = !item->gives_nothing, gave = false;
	alis_amount amount;

	for (const struct alis_gift *g = item->gifts; g != NULL; g = g->next)
		gave = amount_of(g, record, &amount, &quiet) || gave;
	if (choice->offer->points >= 0 && record->has_quantity &&
	    record->unit == ALIS_UNIT_POINT &&
	    record->amount != choice->offer->points)
		quiet = false;
	return gave && quiet;
}

/* Room for the accounts of a choice's gifts, each of which is looked up when it
 * is first credited: the ledger has no account without a fact. */
static const struct alis_account **accounts_of(
    struct memory *memory, struct choice *choice)
{
	size_t n = 0;

	if (choice->accounts != NULL)
		return choice->accounts;
	for (const struct alis_gift *g = choice->offer->item->gifts; g != NULL;
	     g = g->next)
		n++;
	choice->accounts = ALIS_NEW(
	    alis__memory_mem(memory), const struct alis_account *, n + 1);
	return choice->accounts;
}

static void give(struct poster *poster, size_t number, const struct way *way,
    struct choice *choice)
{
	const struct alis_record *record = &poster->journal->records[number];
	const struct alis_account **account =
	    accounts_of(poster->plain->memory, choice);
	struct alis_fact fact = {
		.entry = (uint32_t)number,
		.first = record->first,
		.last = way->counts_from_first ? record->first : record->last,
		.standing =
		    (uint8_t)alis__standing_of((enum alis_mark)record->mark),
	};

	for (const struct alis_gift *g = choice->offer->item->gifts; g != NULL;
	     g = g->next, account++) {
		bool quiet;
		if (!amount_of(g, record, &fact.amount, &quiet))
			continue;
		if (*account == NULL)
			*account = alis__account_filled(
			    poster, g->account, &choice->match);
		fact.account = *account;
		fact.unit = (uint8_t)g->unit;
		for (int i = 0; i < ALIS_READING_COUNT; i++)
			fact.in_reading[i] = g->in_reading[i];
		alis__fact_put(poster, &fact);
	}
}

/* ---- what is known of it later ---- */

static void overlook(struct poster *poster, size_t number,
    const struct known *known, uint64_t what)
{
	const struct alis_record *record = &poster->journal->records[number];
	struct overview *overview = &poster->overview;
	alis_day last =
	    record->last == ALIS_DAY_MAX ? record->first : record->last;

	if (record->first < overview->earliest)
		overview->earliest = record->first;
	if (last > overview->latest)
		overview->latest = last;
	overview->has_strangers = overview->has_strangers || known->is_stranger;
	poster->traces[number] = alis__trace_plain(record,
	    known->way->number & UINT32_MAX >> 2, what,
	    alis__trace_of(alis_record_note(poster->journal, record)));
}

/* The trace of WHAT, after an alias, that nothing is known of. */
static uint64_t trace_of(const struct poster *poster, alis_str what)
{
	uint64_t trace = alis__trace_of(what);
	alis_str renamed = alis__renamed(poster, what, trace);

	return renamed.at != what.at ? alis__trace_of(renamed) : trace;
}

bool alis__plain_post(struct poster *poster, size_t number)
{
	const struct alis_record *record = &poster->journal->records[number];
	const struct way *way = record->kind == ALIS_NO_WORD
	    ? NULL
	    : poster->plain->ways[record->kind];
	struct choice *choice = NULL;
	const struct known *known;
	struct said said;
	alis_str what;

	if (!record->is_plain || way == NULL || !is_sound(poster, way, record))
		return false;
	what = alis_record_what(poster->journal, record);
	known = alis__known(poster->plain->memory, poster, way,
	    way->asks_what ? what : ALIS_STR(""));
	said = way->asks_what ? known->said : alis__said_by(way, what);
	if (!what_is_sound(record, &said))
		return false;
	if (way->count > 0) {
		choice = choice_find(poster, record, known);
		if (choice == NULL || !gives(choice, record))
			return false;
	}
	poster->posted[number].kind = way->number & UINT32_MAX >> 2;
	overlook(poster, number, known,
	    way->asks_what ? known->trace : trace_of(poster, what));
	if (choice != NULL)
		give(poster, number, way, choice);
	return true;
}
