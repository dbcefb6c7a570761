/* SPDX-License-Identifier: MIT */
#include "build.h"

#include <stdlib.h>
#include <string.h>

/* What one fact adds, to which line. */
struct share {
	alis_str group;
	alis_str account;
	enum alis_unit unit;
	alis_amount amount;
};

/* Who supervised: WHAT of supervision, else the attribute. */
static alis_str supervisor_of(const struct alis_entry *entry)
{
	alis_str named = alis_attribute_value(entry->attributes, "veileder");

	return named.n > 0 ? named : entry->what;
}

static alis_str group_of(const struct alis_run *run,
    const struct alis_fact *fact, enum alis_sum_by by, struct alis_arena *mem)
{
	const struct alis_entry *entry = run->journal->entries[fact->entry];
	const struct alis_posted *posted = &run->posted->entries[fact->entry];

	switch (by) {
	case ALIS_SUM_BY_KIND:
		return posted->kind->word[ALIS_NB];
	case ALIS_SUM_BY_MONTH:
		return alis_str_part(alis__day_text(fact->last, mem), 0, 7);
	case ALIS_SUM_BY_YEAR:
		return alis_str_part(alis__day_text(fact->last, mem), 0, 4);
	case ALIS_SUM_BY_SUPERVISOR:
		return supervisor_of(entry);
	case ALIS_SUM_BY_ACCOUNT:
		break;
	}
	return ALIS_STR("");
}

static int by_line(const void *left, const void *right)
{
	const struct share *a = left, *b = right;
	int order = alis_str_compare(a->group, b->group);

	if (order == 0)
		order = alis_str_compare(a->account, b->account);
	return order != 0 ? order : (int)a->unit - (int)b->unit;
}

static bool is_supervision(const struct alis_run *run, uint32_t entry)
{
	alis_str word = run->posted->entries[entry].kind->word[ALIS_NB];

	return alis_str_is(word, "veiledning") ||
	    alis_str_is(word, "gruppeveiledning") ||
	    alis_str_is(word, "supervisjon");
}

struct shares {
	struct share *at;
	size_t count;
};

static void share_add(const struct alis_run *run, const struct alis_fact *fact,
    enum alis_sum_by by, struct shares *shares, struct alis_arena *mem)
{
	alis_amount amount = alis_fact_value(fact, run->today);

	if (amount == 0)
		return;
	shares->at[shares->count++] = (struct share){
		.group = group_of(run, fact, by, mem),
		.account = fact->account,
		.unit = fact->unit == ALIS_UNIT_PERCENT ? ALIS_UNIT_DAY
		                                        : fact->unit,
		.amount = amount,
	};
}

/* The last day of the month or year that a day lies in. */
static alis_day period_end(alis_day day, bool month)
{
	struct alis_civil civil = alis_day_civil(day);

	if (!month || civil.month == 12)
		return alis_day_of(
		           (struct alis_civil){ civil.year + 1, 1, 1 }) -
		    1;
	return alis_day_of(
	           (struct alis_civil){ civil.year, civil.month + 1, 1 }) -
	    1;
}

static bool in_periods(enum alis_sum_by by)
{
	return by == ALIS_SUM_BY_MONTH || by == ALIS_SUM_BY_YEAR;
}

/* Service belongs to every month that it goes through: cut it there. 30E/360
 * weighs the pieces as it weighs the whole. */
static void shares_cut(const struct alis_run *run, const struct alis_fact *fact,
    enum alis_sum_by by, struct shares *shares, struct alis_arena *mem)
{
	struct alis_fact piece = *fact;
	alis_day last = fact->last < run->today ? fact->last : run->today;

	if (fact->unit != ALIS_UNIT_PERCENT || !in_periods(by)) {
		share_add(run, fact, by, shares, mem);
		return;
	}
	while (piece.first <= last) {
		alis_day end = period_end(piece.first, by == ALIS_SUM_BY_MONTH);
		piece.last = end < last ? end : last;
		share_add(run, &piece, by, shares, mem);
		piece.first = piece.last + 1;
	}
}

static size_t pieces_most(const struct alis_run *run, enum alis_sum_by by)
{
	const struct alis_ledger *ledger = &run->posted->ledger;
	size_t most = 0;

	for (size_t i = 0; i < ledger->count; i++) {
		const struct alis_fact *fact = &ledger->facts[i];
		bool cut = fact->unit == ALIS_UNIT_PERCENT && in_periods(by);
		alis_day last =
		    fact->last < run->today ? fact->last : run->today;
		most += 1;
		if (cut && last > fact->first)
			most += (size_t)(last - fact->first) / 28 + 1;
	}
	return most;
}

static struct shares shares_of(
    const struct alis_run *run, enum alis_sum_by by, struct alis_arena *mem)
{
	const struct alis_ledger *ledger = &run->posted->ledger;
	struct shares shares = {
		ALIS_NEW(mem, struct share, pieces_most(run, by) + 1), 0
	};

	for (size_t i = 0; i < ledger->count; i++) {
		const struct alis_fact *fact = &ledger->facts[i];
		if (fact->standing != ALIS_PLANNED &&
		    fact->in_reading[ALIS_CAUTIOUS] &&
		    (by != ALIS_SUM_BY_SUPERVISOR ||
		        is_supervision(run, fact->entry)))
			shares_cut(run, fact, by, &shares, mem);
	}
	qsort(shares.at, shares.count, sizeof(*shares.at), by_line);
	return shares;
}

const struct alis_report *alis_report_of_sum(const struct alis_run *run,
    enum alis_sum_by by, enum alis_language language, struct alis_arena *mem)
{
	const struct alis_column columns[] = {
		{ "group", TITLE(""),
		    by == ALIS_SUM_BY_ACCOUNT ? ALIS_FOR_MACHINES
		                              : ALIS_FOR_ALL,
		    false, false },
		{ "account", TITLE(""), ALIS_FOR_ALL, false, false },
		{ "", TITLE(""), ALIS_FOR_PEOPLE, true, false },
		{ "amount", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "unit", TITLE(""), ALIS_FOR_MACHINES, false, false },
	};
	struct alis_column *kept =
	    ALIS_NEW(mem, struct alis_column, ALIS_COUNT(columns));
	struct shares shares = shares_of(run, by, mem);
	struct rows rows =
	    alis__rows(kept, ALIS_COUNT(columns), shares.count, mem);
	struct fields fields = alis__fields(mem);

	memcpy(kept, columns, sizeof(columns));
	for (size_t i = 0; i < shares.count;) {
		const struct share *line = &shares.at[i];
		alis_amount sum = 0;
		for (; i < shares.count && by_line(line, &shares.at[i]) == 0;
		     i++)
			sum = alis_amount_add(sum, shares.at[i].amount);
		alis__cell(&rows, alis__text(line->group));
		alis__cell(&rows, alis__text(line->account));
		alis__cell(&rows,
		    alis__text(
		        alis_report_amount(sum, line->unit, language, mem)));
		alis__cell(&rows, alis__amount(sum));
		alis__cell(&rows, alis__lit(alis_unit_name(line->unit)));
	}
	alis__field(&fields, "format", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__number(1));
	alis__field(
	    &fields, "sums", ALIS_STR(""), ALIS_FOR_ALL, alis__table(&rows));
	return alis__report(&fields);
}
