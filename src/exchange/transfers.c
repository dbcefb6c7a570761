/* SPDX-License-Identifier: MIT */
#include "exchange.h"

#include <stdlib.h>

/* What goes from which account to which. */

static const char *const roots[ALIS_CLASS_COUNT][2] = {
	[ALIS_CLASS_EXPENSE] = { "Utgifter", "Expenses:Utgifter" },
	[ALIS_CLASS_OUTSIDE] = { "Utenfor", "Expenses:Utenfor" },
	[ALIS_CLASS_SHARE] = { "Egenandel", "Expenses:Egenandel" },
	[ALIS_CLASS_GRANT] = { "Tilskudd", "Income:Tilskudd" },
	[ALIS_CLASS_CLAIM] = { "Tilgode", "Assets:Tilgode" },
	[ALIS_CLASS_DEBT] = { "Skyldig", "Liabilities:Skyldig" },
	[ALIS_CLASS_CASH] = { "Kommunen", "Assets:Kommunen" },
};

alis_str alis_exchange_account(const struct alis_exchange *exchange,
    enum alis_exchange_class class, size_t member, alis_str kind,
    struct alis_arena *mem)
{
	const struct alis_exchange_parts *parts = exchange->parts;
	size_t count = exchange->cohort->roster->municipality_count;
	size_t place = exchange->cohort->members[member].member->municipality;
	bool has_kind =
	    class == ALIS_CLASS_EXPENSE || class == ALIS_CLASS_OUTSIDE;
	alis_str words[] = {
		alis_str_of(
		    roots[class][exchange->form == ALIS_FORM_BEANCOUNT]),
		ALIS_STR(":"),
		parts->places[place < count ? place : count],
		ALIS_STR(":"),
		parts->members[member],
		ALIS_STR(":"),
		ALIS_STR(""),
	};

	if (has_kind)
		words[6] = alis__part_of_kind(parts, kind, mem);
	return alis_str_join(mem, words, has_kind ? 7 : 5);
}

/* Transfers while they are being gathered. */
struct gathering {
	struct alis_exchange *exchange;
	struct alis_arena *mem;
	struct alis_transfer *transfers;
	size_t count;
};

static void transfer_add(struct gathering *gathering, size_t member,
    const struct alis_transfer *what, enum alis_exchange_class to,
    enum alis_exchange_class from, alis_str kind)
{
	struct alis_transfer *transfer =
	    &gathering->transfers[gathering->count];

	if (what->ore <= 0)
		return;
	*transfer = *what;
	transfer->to = alis_exchange_account(
	    gathering->exchange, to, member, kind, gathering->mem);
	transfer->from = alis_exchange_account(
	    gathering->exchange, from, member, kind, gathering->mem);
	gathering->count++;
}

/* "Tilskudd 2018" */
static void due_add(struct gathering *gathering, size_t member, int year,
    struct alis_ore_known due, bool is_grant)
{
	alis_day begin = alis_day_of((struct alis_civil){ year, 1, 1 });
	alis_day first =
	    gathering->exchange->cohort->members[member].member->first;
	alis_str words[] = { is_grant ? ALIS_STR("Tilskudd ")
		                      : ALIS_STR("Egenandel "),
		ALIS_NUMBER(year) };
	struct alis_transfer transfer = {
		.day = first > begin ? first : begin,
		.is_confirmed = true,
		.text = alis_str_join(gathering->mem, words, 2),
		.ore = due.is_known ? due.ore : 0,
	};

	transfer_add(gathering, member, &transfer,
	    is_grant ? ALIS_CLASS_CLAIM : ALIS_CLASS_SHARE,
	    is_grant ? ALIS_CLASS_GRANT : ALIS_CLASS_DEBT, ALIS_STR(""));
}

/* A text that has nothing plain in it is the account's word. */
static alis_str text_of(
    const struct alis_spending *spending, struct alis_arena *mem)
{
	alis_str text = alis__plain(spending->text, mem);

	if (text.n == 0)
		text = alis__plain(spending->account, mem);
	return text.n > 0 ? text : ALIS_STR("X");
}

static void spending_add(struct gathering *gathering, size_t member,
    const struct alis_spending *spending)
{
	const struct alis_cohort *cohort = gathering->exchange->cohort;
	const struct alis_transfer transfer = {
		.day = spending->day,
		.is_planned = !alis_money_is_done(spending, cohort->today),
		.is_confirmed = spending->standing == ALIS_CONFIRMED,
		.text = text_of(spending, gathering->mem),
		.ore = alis_ore_of(spending->amount),
	};
	bool is_within =
	    alis_money_is_within(cohort->members[member].member, spending->day);
	enum alis_exchange_class to = is_within || transfer.is_planned
	    ? ALIS_CLASS_EXPENSE
	    : ALIS_CLASS_OUTSIDE;

	switch (alis_money_sort_of(spending)) {
	case ALIS_MONEY_EXPENSE:
		transfer_add(gathering, member, &transfer, to, ALIS_CLASS_CASH,
		    spending->account);
		break;
	case ALIS_MONEY_GRANT:
		transfer_add(gathering, member, &transfer, ALIS_CLASS_CASH,
		    ALIS_CLASS_CLAIM, ALIS_STR(""));
		break;
	case ALIS_MONEY_SHARE:
		transfer_add(gathering, member, &transfer, ALIS_CLASS_DEBT,
		    ALIS_CLASS_CASH, ALIS_STR(""));
		break;
	case ALIS_MONEY_OTHER:
		break;
	}
}

static void member_add(struct gathering *gathering, size_t member)
{
	const struct alis_exchange *exchange = gathering->exchange;
	const struct alis_figures *figures =
	    exchange->cohort->members[member].figures;
	alis_day first =
	    alis_day_of((struct alis_civil){ exchange->first, 1, 1 });
	alis_day last =
	    alis_day_of((struct alis_civil){ exchange->last, 12, 31 });

	for (size_t i = 0; i < figures->spending_count; i++)
		if (figures->spendings[i].day >= first &&
		    figures->spendings[i].day <= last)
			spending_add(gathering, member, &figures->spendings[i]);
}

/* Those of one day stay in the order that they were found in: 'text' points
 * into no common memory, so the place in the list breaks ties. */
struct placed {
	struct alis_transfer transfer;
	size_t number;
};

static int by_day(const void *left, const void *right)
{
	const struct placed *a = left, *b = right;

	if (a->transfer.day != b->transfer.day)
		return a->transfer.day < b->transfer.day ? -1 : 1;
	return (a->number > b->number) - (a->number < b->number);
}

static void sort_by_day(struct gathering *gathering)
{
	struct placed *placed =
	    ALIS_NEW(gathering->mem, struct placed, gathering->count + 1);

	for (size_t i = 0; i < gathering->count; i++)
		placed[i] = (struct placed){ gathering->transfers[i], i };
	qsort(placed, gathering->count, sizeof(*placed), by_day);
	for (size_t i = 0; i < gathering->count; i++)
		gathering->transfers[i] = placed[i].transfer;
}

static int by_account(const void *left, const void *right)
{
	return alis_str_compare(
	    *(const alis_str *)left, *(const alis_str *)right);
}

/* What is planned alone has no account yet. */
static void accounts_gather(
    const struct gathering *gathering, struct alis_exchange *exchange)
{
	alis_str *accounts =
	    ALIS_NEW(gathering->mem, alis_str, 2 * gathering->count + 1);
	size_t count = 0, kept = 0;

	for (size_t i = 0; i < gathering->count; i++) {
		if (gathering->transfers[i].is_planned)
			continue;
		accounts[count++] = gathering->transfers[i].to;
		accounts[count++] = gathering->transfers[i].from;
	}
	qsort(accounts, count, sizeof(*accounts), by_account);
	for (size_t i = 0; i < count; i++)
		if (i == 0 || !alis_str_same(accounts[i], accounts[kept - 1]))
			accounts[kept++] = accounts[i];
	exchange->accounts = accounts;
	exchange->account_count = kept;
}

static size_t most_transfers(
    const struct alis_cohort *cohort, const struct alis_money *money)
{
	size_t most = 2 * money->alis.count;

	for (size_t i = 0; i < cohort->count; i++)
		most += cohort->members[i].figures->spending_count;
	return most;
}

const struct alis_exchange *alis_exchange_of(const struct alis_cohort *cohort,
    const struct alis_money *money, enum alis_exchange_form form,
    struct alis_arena *mem)
{
	struct alis_exchange *exchange = ALIS_NEW(mem, struct alis_exchange, 1);
	struct gathering gathering = { .exchange = exchange, .mem = mem };
	size_t line = 0;

	*exchange = (struct alis_exchange){
		.form = form,
		.name = alis__plain(cohort->roster->name, mem),
		.first = money->first,
		.last = money->last,
		.today = cohort->today,
		.cohort = cohort,
		.parts = alis__parts(cohort, form, mem),
	};
	gathering.transfers = ALIS_NEW(
	    mem, struct alis_transfer, most_transfers(cohort, money) + 1);
	for (size_t i = 0; i < cohort->count; i++) {
		for (; line < money->alis.count &&
		     money->alis.at[line].member == cohort->members[i].member;
		     line++) {
			const struct alis_money_line *of =
			    &money->alis.at[line];
			if (of->members == 0)
				continue;
			due_add(&gathering, i, of->year, of->grant, true);
			due_add(&gathering, i, of->year, of->share, false);
		}
		member_add(&gathering, i);
	}
	sort_by_day(&gathering);
	exchange->transfers = gathering.transfers;
	exchange->count = gathering.count;
	accounts_gather(&gathering, exchange);
	return exchange;
}
