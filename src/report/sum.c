/* SPDX-License-Identifier: MIT */
#include "build.h"

#include <stdlib.h>

#define TITLE(text) { "" text, sizeof(text) - 1 }

/* What one fact adds, to which line. */
struct share {
	alis_str group;
	alis_str account;
	enum alis_unit unit;
	alis_amount amount;
};

static alis_str period_text(
    const struct alis_entry *entry, bool month, struct alis_arena *mem)
{
	return alis_str_part(
	    alis__day_text(entry->first, mem), 0, month ? 7 : 4);
}

/* Who supervised: WHAT of supervision, else the attribute. */
static alis_str supervisor_of(const struct alis_entry *entry)
{
	alis_str named =
	    alis_attribute_value(entry->attributes, "veileder");

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
		return period_text(entry, true, mem);
	case ALIS_SUM_BY_YEAR:
		return period_text(entry, false, mem);
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

static size_t shares_of(const struct alis_run *run, enum alis_sum_by by,
    struct share *shares, struct alis_arena *mem)
{
	const struct alis_ledger *ledger = &run->posted->ledger;
	size_t n = 0;

	for (size_t i = 0; i < ledger->count; i++) {
		const struct alis_fact *fact = &ledger->facts[i];
		alis_amount amount = alis_fact_value(fact, run->today);
		if (fact->standing == ALIS_PLANNED || amount == 0 ||
		    !fact->in_reading[ALIS_CAUTIOUS] ||
		    (by == ALIS_SUM_BY_SUPERVISOR &&
			!is_supervision(run, fact->entry)))
			continue;
		shares[n++] = (struct share){
			.group = group_of(run, fact, by, mem),
			.account = fact->account,
			.unit = fact->unit == ALIS_UNIT_PERCENT
			    ? ALIS_UNIT_DAY
			    : fact->unit,
			.amount = amount,
		};
	}
	qsort(shares, n, sizeof(*shares), by_line);
	return n;
}

const struct alis_report *alis_report_of_sum(
    const struct alis_run *run, enum alis_sum_by by, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "group", TITLE(""), ALIS_FOR_ALL, false, false },
		{ "account", TITLE(""), ALIS_FOR_ALL, false, false },
		{ "", TITLE(""), ALIS_FOR_PEOPLE, true, false },
		{ "amount", TITLE(""), ALIS_FOR_MACHINES, true, false },
		{ "unit", TITLE(""), ALIS_FOR_MACHINES, false, false },
	};
	size_t most = run->posted->ledger.count;
	struct share *shares = ALIS_NEW(mem, struct share, most + 1);
	size_t n = shares_of(run, by, shares, mem);
	struct rows rows = alis__rows(columns, ALIS_COUNT(columns), most, mem);
	struct fields fields = alis__fields(mem);

	for (size_t i = 0; i < n;) {
		const struct share *line = &shares[i];
		alis_amount sum = 0;
		for (; i < n && by_line(line, &shares[i]) == 0; i++)
			sum = alis_amount_add(sum, shares[i].amount);
		alis__cell(&rows, alis__text(line->group));
		alis__cell(&rows, alis__text(line->account));
		alis__cell(&rows,
		    alis__text(
			alis_report_amount(sum, line->unit, ALIS_EN, mem)));
		alis__cell(&rows, alis__amount(sum));
		alis__cell(&rows, alis__lit(alis_unit_name(line->unit)));
	}
	alis__field(&fields, "format", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__number(1));
	alis__field(&fields, "sums", ALIS_STR(""), ALIS_FOR_ALL,
	    alis__table(&rows));
	return alis__report(&fields);
}
