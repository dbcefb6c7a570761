/* SPDX-License-Identifier: MIT */
#ifndef ALIS_EXCHANGE_H
#define ALIS_EXCHANGE_H

/*
 * exchange: the money of a cohort as journals of other programs.
 *
 * Knows their languages, and what in a text they would take for syntax; no
 * rules, no git. docs/money.md says which account holds what.
 */

#include <alis/money.h>

enum alis_exchange_form {
	ALIS_FORM_LEDGER,
	ALIS_FORM_HLEDGER,
	ALIS_FORM_BEANCOUNT,
	ALIS_FORM_COUNT
};

/* What an account holds. */
enum alis_exchange_class {
	ALIS_CLASS_EXPENSE, /* counted against the grant */
	ALIS_CLASS_OUTSIDE, /* spent on days outside the programme */
	ALIS_CLASS_SHARE,   /* the own share that is due */
	ALIS_CLASS_GRANT,   /* that is due: income */
	ALIS_CLASS_CLAIM,   /* of the grant, not received yet */
	ALIS_CLASS_DEBT,    /* of the own share, not paid yet */
	ALIS_CLASS_CASH,    /* what the municipality has paid and received */
	ALIS_CLASS_COUNT
};

/* An amount that goes from one account to another. */
struct alis_transfer {
	alis_day day;
	bool is_planned;   /* then it is no more than a remark */
	bool is_confirmed; /* what is due is */
	alis_str text;     /* clean */
	alis_str to, from; /* accounts */
	alis_ore ore;      /* over 0 */
};

struct alis_exchange {
	enum alis_exchange_form form;
	alis_str name; /* of the cohort, clean */
	int first, last;
	alis_day today;
	const struct alis_transfer *transfers; /* by day */
	size_t count;
	const alis_str *accounts; /* sorted, each once */
	size_t account_count;
	const struct alis_cohort *cohort;
	const struct alis_exchange_parts *parts;
};

/*
 * All transfers of the years of 'money': what is due of grants and own shares,
 * and each amount that journals have of expenses, grants and own shares. Of
 * members whose journals were not read there is nothing. Lives in 'mem'.
 */
const struct alis_exchange *alis_exchange_of(const struct alis_cohort *cohort,
    const struct alis_money *money, enum alis_exchange_form form,
    struct alis_arena *mem);

/*
 * The account of a member: its number in the cohort. 'kind' is the account of
 * the expense as the journal has it, and is looked at for expenses alone. Two
 * members, municipalities or kinds never share an account.
 */
alis_str alis_exchange_account(const struct alis_exchange *exchange,
    enum alis_exchange_class class, size_t member, alis_str kind,
    struct alis_arena *mem);

/* As the program reads it. */
void alis_exchange_put(
    struct alis_out *out, const struct alis_exchange *exchange);

#endif
