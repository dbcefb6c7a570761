/* SPDX-License-Identifier: MIT */
/*
 * Cohorts drawn by chance, as journals of other programs, and what each account
 * must hold there by the money that alis counts.
 *   exchange FORM RUNS SEED    the journal of all
 *   exchange sums FORM RUNS SEED
 *                              ACCOUNT<tab>AMOUNT of each account, sorted
 * The sums are of alis_money_of and of nothing that is written into a journal.
 */
#include "draw.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int to_stdout(void *to, alis_str bytes)
{
	(void)to;
	return fwrite(bytes.at, 1, bytes.n, stdout) == bytes.n ? 0 : -1;
}

/* ---- sums ---- */

struct sum {
	alis_str account;
	alis_ore ore;
};

struct sums {
	struct sum *at;
	size_t count, room;
	struct alis_arena *mem;
};

static void sum_add(struct sums *sums, alis_str account, alis_ore ore)
{
	if (sums->count == sums->room) {
		size_t room = 2 * sums->room + 64;
		struct sum *wider = ALIS_NEW(sums->mem, struct sum, room);
		for (size_t i = 0; i < sums->count; i++)
			wider[i] = sums->at[i];
		sums->at = wider;
		sums->room = room;
	}
	sums->at[sums->count++] = (struct sum){ account, ore };
}

static int by_account(const void *left, const void *right)
{
	const struct sum *a = left, *b = right;

	return alis_str_compare(a->account, b->account);
}

/* What a member's lines come to, class by class; 'cash' is what is paid in
 * less what is paid out. */
static void member_sums(struct sums *sums, const struct alis_exchange *exchange,
    const struct alis_money *money, size_t member)
{
	const struct alis_member *who =
	    exchange->cohort->members[member].member;
	struct alis_money_line all = { 0 };
	const alis_str none = ALIS_STR("");

	for (size_t i = 0; i < money->alis.count; i++) {
		const struct alis_money_line *line = &money->alis.at[i];
		if (line->member != who || line->members == 0)
			continue;
		all.grant.ore += line->grant.is_known ? line->grant.ore : 0;
		all.share.ore += line->share.is_known ? line->share.ore : 0;
		all.received += line->received;
		all.paid += line->paid;
		all.spent += line->spent;
		all.outside += line->outside;
	}
	sum_add(sums,
	    alis_exchange_account(
	        exchange, ALIS_CLASS_GRANT, member, none, sums->mem),
	    -all.grant.ore);
	sum_add(sums,
	    alis_exchange_account(
	        exchange, ALIS_CLASS_CLAIM, member, none, sums->mem),
	    all.grant.ore - all.received);
	sum_add(sums,
	    alis_exchange_account(
	        exchange, ALIS_CLASS_SHARE, member, none, sums->mem),
	    all.share.ore);
	sum_add(sums,
	    alis_exchange_account(
	        exchange, ALIS_CLASS_DEBT, member, none, sums->mem),
	    all.paid - all.share.ore);
	sum_add(sums,
	    alis_exchange_account(
	        exchange, ALIS_CLASS_CASH, member, none, sums->mem),
	    all.received - all.paid - all.spent - all.outside);
}

/* The kinds of one member: its money alone, counted again. */
static void kind_sums(struct sums *sums, const struct alis_exchange *exchange,
    const struct alis_money *money, size_t member)
{
	struct alis_cohort alone = *exchange->cohort;
	const struct alis_money *own;

	alone.members = &exchange->cohort->members[member];
	alone.count = 1;
	if (alone.members[0].figures->state != ALIS_FIGURES_READ)
		return;
	own = alis_money_of(&alone, money->first, money->last, sums->mem);
	for (size_t i = 0; i < own->kinds.count; i++) {
		const struct alis_money_line *line = &own->kinds.at[i];
		sum_add(sums,
		    alis_exchange_account(exchange, ALIS_CLASS_EXPENSE, member,
		        line->kind, sums->mem),
		    line->spent);
		sum_add(sums,
		    alis_exchange_account(exchange, ALIS_CLASS_OUTSIDE, member,
		        line->kind, sums->mem),
		    line->outside);
	}
}

static void put_sums(struct sums *sums)
{
	if (sums->count > 0)
		qsort(sums->at, sums->count, sizeof(*sums->at), by_account);
	for (size_t i = 0; i < sums->count;) {
		const struct sum *first = &sums->at[i];
		alis_ore ore = 0, size;
		for (; i < sums->count &&
		     alis_str_same(first->account, sums->at[i].account);
		     i++)
			ore += sums->at[i].ore;
		size = ore < 0 ? -ore : ore;
		if (ore != 0)
			printf("%.*s\t%s%lld.%02lld\n",
			    ALIS_FMT(first->account), ore < 0 ? "-" : "",
			    (long long)(size / 100), (long long)(size % 100));
	}
}

/* ---- the program ---- */

static int form_of(const char *word)
{
	static const char *const forms[] = { "ledger", "hledger", "beancount" };

	for (int i = 0; i < (int)ALIS_COUNT(forms); i++)
		if (strcmp(word, forms[i]) == 0)
			return i;
	return -1;
}

int main(int argc, char **argv)
{
	bool sums_only = argc > 1 && strcmp(argv[1], "sums") == 0;
	char **words = argv + sums_only;
	int form = argc - sums_only == 4 ? form_of(words[1]) : -1;
	struct alis_arena mem = { 0 };
	struct sums sums = { .mem = &mem };
	struct alis_out out = { .mem = &mem, .flush = to_stdout };
	unsigned long runs, seed;
	bool is_out;

	if (form < 0) {
		fputs("exchange [sums] FORM RUNS SEED\n", stderr);
		return 2;
	}
	runs = strtoul(words[2], NULL, 10);
	seed = strtoul(words[3], NULL, 10);
	for (unsigned long run = 0; run < runs; run++) {
		const struct alis_cohort *cohort =
		    draw_cohort(seed + run, run, &mem);
		const struct alis_money *money =
		    alis_money_of(cohort, 0, 0, &mem);
		const struct alis_exchange *exchange = alis_exchange_of(
		    cohort, money, (enum alis_exchange_form)form, &mem);
		if (!sums_only)
			alis_exchange_put(&out, exchange);
		for (size_t i = 0; sums_only && i < cohort->count; i++) {
			member_sums(&sums, exchange, money, i);
			kind_sums(&sums, exchange, money, i);
		}
	}
	if (sums_only)
		put_sums(&sums);
	is_out = alis_out_finish(&out) && fflush(stdout) == 0;
	alis_arena_release(&mem);
	return is_out ? 0 : 1;
}
