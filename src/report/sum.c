/* SPDX-License-Identifier: MIT */
#include "build.h"

#include <stdlib.h>

/* A sum while it is being made. */
struct sum {
	const struct alis_run *run;
	const struct alis_selection *selection; /* NULL: everything */
	enum alis_sum_by by;
	struct alis_arena *mem;
	struct alis_period counted;
	struct names accounts; /* one for each fact */
	struct names groups;   /* the same, where groups have names */
};

/* What one fact adds, to which line. */
struct share {
	alis_day period;  /* its first day, where groups are periods */
	uint32_t group;   /* else the number of its name */
	uint32_t account; /* likewise */
	enum alis_unit unit;
	alis_amount amount;
};

struct shares {
	struct share *at;
	size_t count;
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

static alis_str group_of(const struct sum *sum, uint32_t entry)
{
	const struct alis_entry *written =
	    alis_journal_entry(sum->run->journal, entry);
	const struct alis_kind *kind =
	    alis_posted_kind(sum->run->posted, entry);

	switch (sum->by) {
	case ALIS_SUM_BY_KIND:
		return kind->word[ALIS_NB];
	case ALIS_SUM_BY_SUPERVISOR:
		return supervisor_of(written);
	case ALIS_SUM_BY_PLACE:
		return alis_entry_place(written, kind);
	default:
		return ALIS_STR("");
	}
}

static void names_make(struct sum *sum)
{
	const struct alis_ledger *ledger = &sum->run->posted->ledger;
	alis_str *accounts = ALIS_NEW(sum->mem, alis_str, ledger->count + 1);
	alis_str *groups = ALIS_NEW(sum->mem, alis_str, ledger->count + 1);

	for (size_t i = 0; i < ledger->count; i++) {
		accounts[i] = ledger->facts[i].account->name;
		groups[i] = group_of(sum, ledger->facts[i].entry);
	}
	sum->accounts = alis__names(accounts, ledger->count, sum->mem);
	sum->groups = alis__names(groups, ledger->count, sum->mem);
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

/* The pieces that a fact falls into, one at least: service belongs to every
 * period that it goes through, and is cut at their borders. */
static size_t pieces_of(const struct sum *sum, const struct alis_fact *fact)
{
	static const size_t days[] = { 7, 28, 90, 365 };
	struct alis_period counted = counted_of(sum, fact);
	enum alis_step step;

	if (fact->unit != ALIS_UNIT_PERCENT || !in_periods(sum->by, &step) ||
	    counted.last < counted.first)
		return 1;
	return (size_t)(counted.last - counted.first) / days[step] + 2;
}

static void share_add(struct sum *sum, size_t number, alis_day period,
    alis_amount amount, struct shares *shares)
{
	const struct alis_fact *fact = &sum->run->posted->ledger.facts[number];

	if (amount == 0)
		return;
	shares->at[shares->count++] = (struct share){
		.period = period,
		.group = sum->groups.of[number],
		.account = sum->accounts.of[number],
		.unit = fact->unit == ALIS_UNIT_PERCENT ? ALIS_UNIT_DAY
		                                        : fact->unit,
		.amount = amount,
	};
}

/* 30E/360 weighs the pieces of a post as it weighs the whole. */
static void fact_cut(struct sum *sum, size_t number, struct shares *shares)
{
	const struct alis_fact *fact = &sum->run->posted->ledger.facts[number];
	struct alis_period counted = counted_of(sum, fact), around;
	alis_amount whole =
	    alis_fact_within(fact, sum->counted.first, sum->counted.last);
	enum alis_step step;

	if (whole == 0)
		return;
	if (!in_periods(sum->by, &step)) {
		share_add(sum, number, 0, whole, shares);
		return;
	}
	/* What is no service counts on its last day alone. */
	if (fact->unit != ALIS_UNIT_PERCENT) {
		around = alis_period_around(fact->last, step);
		share_add(sum, number, around.first, whole, shares);
		return;
	}
	for (alis_day day = counted.first; day <= counted.last;
	     day = around.last + 1) {
		around = alis_period_around(day, step);
		share_add(sum, number, around.first,
		    alis_fact_within(fact, day,
		        around.last < counted.last ? around.last
		                                   : counted.last),
		    shares);
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

static struct shares shares_of(struct sum *sum)
{
	size_t count = sum->run->posted->ledger.count, most = 0;
	struct shares shares = { NULL, 0 };

	for (size_t i = 0; i < count; i++)
		if (is_summed(sum, i))
			most +=
			    pieces_of(sum, &sum->run->posted->ledger.facts[i]);
	shares.at = ALIS_NEW(sum->mem, struct share, most + 1);
	for (size_t i = 0; i < count; i++)
		if (is_summed(sum, i))
			fact_cut(sum, i, &shares);
	qsort(shares.at, shares.count, sizeof(*shares.at), by_line);
	return shares;
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
	};
	struct fields fields = alis__fields(mem);
	struct shares shares;
	struct rows rows;

	if (selection != NULL)
		sum.counted = selection->counted;
	names_make(&sum);
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
