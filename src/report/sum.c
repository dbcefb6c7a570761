/* SPDX-License-Identifier: MIT */
#include "build.h"

#include <stdlib.h>

/* What facts add to one line. */
struct share {
	alis_day period;  /* its first day, where groups are periods */
	uint32_t group;   /* else the number of its name */
	uint32_t account; /* likewise */
	enum alis_unit unit;
	alis_amount amount;
};

/* The shares so far, one for each line. */
struct shares {
	struct share *at;
	size_t count;
	uint32_t *slots; /* a table by hash, with numbers from 1 */
	size_t room;     /* of it */
};

/* A sum while it is being made. */
struct sum {
	const struct alis_run *run;
	const struct alis_selection *selection; /* NULL: everything */
	enum alis_sum_by by;
	struct alis_arena *mem;
	struct alis_period counted;
	struct spellings account_words; /* in the order of facts */
	struct spellings group_words;
	struct shares shares; /* by spelling */
	struct names accounts, groups;
};

/* ---- groups ---- */

static bool in_periods(enum alis_sum_by by, enum alis_step *step)
{
	switch (by) {
	case ALIS_SUM_BY_WEEK:
		*step = ALIS_STEP_WEEK;
		return true;
	case ALIS_SUM_BY_MONTH:
		*step = ALIS_STEP_MONTH;
		return true;
	case ALIS_SUM_BY_QUARTER:
		*step = ALIS_STEP_QUARTER;
		return true;
	case ALIS_SUM_BY_YEAR:
		*step = ALIS_STEP_YEAR;
		return true;
	default:
		return false;
	}
}

/* Who supervised: WHAT of supervision, else the attribute. */
static alis_str supervisor_of(const struct alis_entry *entry)
{
	alis_str named = alis_attribute_value(entry->attributes, "veileder");

	return named.n > 0 ? named : entry->what;
}

/* What groups are named by: of a plain entry there is no need to make it. */
static struct alis_entry named_by(const struct sum *sum, uint32_t number)
{
	const struct alis_journal *journal = sum->run->journal;
	const struct alis_record *record = &journal->records[number];

	if (!record->is_plain)
		return *alis_journal_entry(journal, number);
	return (struct alis_entry){
		.what = alis_record_what(journal, record),
		.note = alis_record_note(journal, record),
	};
}

static alis_str group_of(const struct sum *sum, uint32_t number)
{
	const struct alis_kind *kind =
	    alis_posted_kind(sum->run->posted, number);
	struct alis_entry entry;

	switch (sum->by) {
	case ALIS_SUM_BY_KIND:
		return kind->word[ALIS_NB];
	case ALIS_SUM_BY_SUPERVISOR:
		entry = named_by(sum, number);
		return supervisor_of(&entry);
	case ALIS_SUM_BY_PLACE:
		entry = named_by(sum, number);
		return alis_entry_place(&entry, kind);
	default:
		return ALIS_STR("");
	}
}

/* ---- shares ---- */

static bool is_summed(const struct sum *sum, size_t number)
{
	const struct alis_fact *fact = &sum->run->posted->ledger.facts[number];

	return fact->standing != ALIS_PLANNED &&
	    fact->in_reading[ALIS_CAUTIOUS] &&
	    (sum->selection == NULL || sum->selection->facts[number]) &&
	    (sum->by != ALIS_SUM_BY_SUPERVISOR ||
	        alis_posted_kind(sum->run->posted, fact->entry)
	            ->names_supervisor);
}

/* The days that a fact is counted on. */
static struct alis_period counted_of(
    const struct sum *sum, const struct alis_fact *fact)
{
	struct alis_period days = sum->counted;

	if (days.first < fact->first)
		days.first = fact->first;
	if (days.last > fact->last)
		days.last = fact->last;
	return days;
}

static bool is_same_line(const struct share *a, const struct share *b)
{
	return a->period == b->period && a->group == b->group &&
	    a->account == b->account && a->unit == b->unit;
}

/* The slot of a line: with its number from 1, or empty. */
static uint32_t *slot_of(const struct shares *shares, const struct share *line)
{
	uint64_t hash = (uint32_t)line->period;

	/* Odd numbers without a pattern, by which bits spread. */
	hash = (hash ^ line->group) * 0x9E3779B97F4A7C15;
	hash = (hash ^ line->account) * 0xBF58476D1CE4E5B9;
	hash = (hash ^ (uint64_t)line->unit) * 0x94D049BB133111EB;
	for (size_t i = (size_t)(hash >> 32);; i++) {
		uint32_t *slot = &shares->slots[i & (shares->room - 1)];
		if (*slot == 0 || is_same_line(&shares->at[*slot - 1], line))
			return slot;
	}
}

/* Twice the room, a power of two; at most half of the slots are taken. */
static void widen(struct shares *shares, struct alis_arena *mem)
{
	size_t room = shares->room == 0 ? 64 : 2 * shares->room;
	struct share *at = ALIS_NEW(mem, struct share, room / 2);

	for (size_t i = 0; i < shares->count; i++)
		at[i] = shares->at[i];
	shares->at = at;
	shares->room = room;
	shares->slots = ALIS_NEW(mem, uint32_t, room);
	for (size_t i = 0; i < shares->count; i++)
		*slot_of(shares, &at[i]) = (uint32_t)(i + 1);
}

static void share_add(
    struct sum *sum, struct share line, alis_day period, alis_amount amount)
{
	struct shares *shares = &sum->shares;
	uint32_t *slot;

	if (amount == 0)
		return;
	line.period = period;
	if (2 * shares->count == shares->room)
		widen(shares, sum->mem);
	slot = slot_of(shares, &line);
	if (*slot == 0) {
		shares->at[shares->count++] = line;
		*slot = (uint32_t)shares->count;
	}
	shares->at[*slot - 1].amount =
	    alis_amount_add(shares->at[*slot - 1].amount, amount);
}

/* 30E/360 weighs the pieces of a post as it weighs the whole. */
static void fact_cut(
    struct sum *sum, const struct alis_fact *fact, struct share line)
{
	struct alis_period counted = counted_of(sum, fact), around;
	alis_amount whole =
	    alis_fact_within(fact, sum->counted.first, sum->counted.last);
	enum alis_step step;

	if (whole == 0)
		return;
	if (!in_periods(sum->by, &step)) {
		share_add(sum, line, 0, whole);
		return;
	}
	/* What is no service counts on its last day alone. */
	if (fact->unit != ALIS_UNIT_PERCENT) {
		around = alis_period_around(fact->last, step);
		share_add(sum, line, around.first, whole);
		return;
	}
	for (alis_day day = counted.first; day <= counted.last;
	     day = around.last + 1) {
		around = alis_period_around(day, step);
		share_add(sum, line, around.first,
		    alis_fact_within(fact, day,
		        around.last < counted.last ? around.last
		                                   : counted.last));
	}
}

static int by_line(const void *left, const void *right)
{
	const struct share *a = left, *b = right;

	if (a->period != b->period)
		return a->period < b->period ? -1 : 1;
	if (a->group != b->group)
		return a->group < b->group ? -1 : 1;
	if (a->account != b->account)
		return a->account < b->account ? -1 : 1;
	return (int)a->unit - (int)b->unit;
}

/* Go through the facts. Names are shown as they were first written, be it in a
 * fact that is not summed. */
static void facts_cut(struct sum *sum)
{
	const struct alis_ledger *ledger = &sum->run->posted->ledger;
	uint32_t *words =
	    ALIS_NEW(sum->mem, uint32_t, ledger->account_count + 1);
	bool *is_known = ALIS_NEW(sum->mem, bool, ledger->account_count + 1);

	for (size_t i = 0; i < ledger->count; i++) {
		const struct alis_fact *fact = &ledger->facts[i];
		const struct alis_account *account = fact->account;
		struct share line = {
			.group = alis__spelling(
			    &sum->group_words, group_of(sum, fact->entry)),
			.unit = fact->unit == ALIS_UNIT_PERCENT
			    ? ALIS_UNIT_DAY
			    : (enum alis_unit)fact->unit,
		};
		if (!is_known[account->number])
			words[account->number] =
			    alis__spelling(&sum->account_words, account->name);
		is_known[account->number] = true;
		line.account = words[account->number];
		if (is_summed(sum, i))
			fact_cut(sum, fact, line);
	}
}

/* The shares in the order of lines; some may be of one line, in names that
 * are the same to a person. */
static struct shares shares_of(struct sum *sum)
{
	struct shares *shares = &sum->shares;

	facts_cut(sum);
	sum->accounts = alis__names_of(&sum->account_words);
	sum->groups = alis__names_of(&sum->group_words);
	for (size_t i = 0; i < shares->count; i++) {
		struct share *line = &shares->at[i];
		line->group = sum->groups.of[line->group];
		line->account = sum->accounts.of[line->account];
	}
	if (shares->count > 0)
		qsort(shares->at, shares->count, sizeof(*shares->at), by_line);
	return *shares;
}

/* ---- lines ---- */

/* What stands for the group, for machines and for people. */
static void group_cells(const struct sum *sum, const struct share *line,
    enum alis_language language, struct rows *rows)
{
	enum alis_step step;
	alis_str name, shown;

	if (in_periods(sum->by, &step))
		name = alis_period_name(line->period, step, sum->mem);
	else
		name = sum->groups.at[line->group];
	shown = name;
	if (sum->by == ALIS_SUM_BY_KIND)
		shown = alis_kind_find(sum->run->books, name)->word[language];
	else if (name.n == 0)
		shown = alis_str_of(alis_said(language, ALIS_TEXT("unnamed")));
	alis__cell(rows, alis__text(name));
	if (sum->by != ALIS_SUM_BY_ACCOUNT)
		alis__cell(rows, alis__text(shown));
}

static void put_lines(const struct sum *sum, struct shares shares,
    enum alis_language language, struct rows *rows)
{
	for (size_t i = 0; i < shares.count;) {
		const struct share *line = &shares.at[i];
		alis_amount amount = 0;
		for (; i < shares.count && by_line(line, &shares.at[i]) == 0;
		     i++)
			amount = alis_amount_add(amount, shares.at[i].amount);
		group_cells(sum, line, language, rows);
		alis__cell(rows, alis__text(sum->accounts.at[line->account]));
		alis__cell(rows,
		    alis__text(alis_report_amount(
		        amount, line->unit, language, sum->mem)));
		alis__cell(rows, alis__amount(amount));
		alis__cell(rows, alis__lit(alis_unit_name(line->unit)));
	}
}

/* Without groups there is no column of them for people. */
static struct rows rows_of(
    enum alis_sum_by by, size_t most, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "group", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "", TITLE(""), ALIS_FOR_PEOPLE, false, ALIS_FIT_CUT },
		{ "account", TITLE(""), ALIS_FOR_ALL, false, ALIS_FIT_CUT },
		{ "", TITLE(""), ALIS_FOR_PEOPLE, true, false },
		{ "amount", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "unit", TITLE(""), ALIS_FOR_MACHINES, false, false },
	};
	struct alis_column *kept =
	    ALIS_NEW(mem, struct alis_column, ALIS_COUNT(columns));
	size_t count = 0;

	for (size_t i = 0; i < ALIS_COUNT(columns); i++)
		if (i != 1 || by != ALIS_SUM_BY_ACCOUNT)
			kept[count++] = columns[i];
	return alis__rows(kept, count, most, mem);
}

const struct alis_report *alis_report_of_sum(const struct alis_run *run,
    const struct alis_selection *selection, enum alis_sum_by by,
    enum alis_language language, struct alis_arena *mem)
{
	struct sum sum = {
		.run = run,
		.selection = selection,
		.by = by,
		.mem = mem,
		.counted = { INT32_MIN, run->today },
		.account_words = { .mem = mem },
		.group_words = { .mem = mem },
	};
	struct fields fields = alis__fields(mem);
	struct shares shares;
	struct rows rows;

	if (selection != NULL)
		sum.counted = selection->counted;
	shares = shares_of(&sum);
	rows = rows_of(by, shares.count, mem);
	put_lines(&sum, shares, language, &rows);
	alis__field(&fields, "format", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__number(1));
	alis__field(
	    &fields, "sums", ALIS_STR(""), ALIS_FOR_ALL, alis__table(&rows));
	if (shares.count == 0 && selection != NULL)
		alis__nothing(&fields, language);
	return alis__report(&fields);
}
