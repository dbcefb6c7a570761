/* SPDX-License-Identifier: MIT */
#include "exchange.h"

/* The journals of ledger, hledger and beancount, as their manuals have them. */

static void put_ore(struct alis_out *out, alis_ore ore, bool is_taken)
{
	alis_out_lit(out, is_taken ? "-" : "");
	alis_out_count(out, ore / 100);
	alis_out_char(out, '.');
	alis_out_lit(out, ore % 100 < 10 ? "0" : "");
	alis_out_count(out, ore % 100);
	alis_out_lit(out, " NOK");
}

static void put_leg(
    struct alis_out *out, alis_str account, alis_ore ore, bool is_taken)
{
	alis_out_lit(out, "    ");
	alis_out_put(out, account);
	alis_out_lit(out, "  ");
	put_ore(out, ore, is_taken);
	alis_out_char(out, '\n');
}

/* ---- heads ---- */

/* "; ALIS-VEST 2017-2018, 2018-12-31": all four read a line of ';' as a
 * remark. */
static void put_title(
    struct alis_out *out, const struct alis_exchange *exchange)
{
	alis_out_lit(out, "; ");
	alis_out_put(out, exchange->name);
	alis_out_lit(out, exchange->name.n > 0 ? " " : "");
	alis_out_count(out, exchange->first);
	alis_out_lit(out, "-");
	alis_out_count(out, exchange->last);
	alis_out_lit(out, ", ");
	alis_out_day(out, exchange->today);
	alis_out_lit(out, "\n\n");
}

static void put_accounts(
    struct alis_out *out, const struct alis_exchange *exchange)
{
	for (size_t i = 0; i < exchange->account_count; i++) {
		alis_out_lit(out, "account ");
		alis_out_put(out, exchange->accounts[i]);
		alis_out_char(out, '\n');
	}
}

static void put_ledger_head(
    struct alis_out *out, const struct alis_exchange *exchange)
{
	alis_out_lit(out, "commodity NOK\n    format 1000.00 NOK\n\n");
	put_accounts(out, exchange);
}

/* hledger knows the sorts of accounts by English names, or as they are
 * told. */
static void put_hledger_head(
    struct alis_out *out, const struct alis_exchange *exchange)
{
	alis_out_lit(out,
	    "commodity 1000.00 NOK\n\n"
	    "account Utgifter  ; type: X\n"
	    "account Utenfor  ; type: X\n"
	    "account Egenandel  ; type: X\n"
	    "account Tilskudd  ; type: R\n"
	    "account Tilgode  ; type: A\n"
	    "account Skyldig  ; type: L\n"
	    "account Kommunen  ; type: A\n");
	put_accounts(out, exchange);
}

static void put_beancount_head(
    struct alis_out *out, const struct alis_exchange *exchange)
{
	alis_day first =
	    alis_day_of((struct alis_civil){ exchange->first, 1, 1 });

	alis_out_lit(out, "option \"operating_currency\" \"NOK\"\n\n");
	for (size_t i = 0; i < exchange->account_count; i++) {
		alis_out_day(out, first);
		alis_out_lit(out, " open ");
		alis_out_put(out, exchange->accounts[i]);
		alis_out_lit(out, " NOK\n");
	}
}

/* ---- transactions ---- */

static void put_transfer(struct alis_out *out, enum alis_exchange_form form,
    const struct alis_transfer *transfer)
{
	bool is_beancount = form == ALIS_FORM_BEANCOUNT;

	alis_out_char(out, '\n');
	alis_out_day(out, transfer->day);
	alis_out_lit(out, transfer->is_confirmed ? " *" : "");
	alis_out_lit(out, !transfer->is_confirmed && is_beancount ? " !" : "");
	alis_out_lit(out, is_beancount ? " \"" : " ");
	alis_out_put(out, transfer->text);
	alis_out_lit(out, is_beancount ? "\"\n" : "\n");
	put_leg(out, transfer->to, transfer->ore, false);
	put_leg(out, transfer->from, transfer->ore, true);
}

/* What is planned is no transaction in any of them. */
static void put_planned(
    struct alis_out *out, const struct alis_transfer *transfer)
{
	alis_out_lit(out, "; ! ");
	alis_out_day(out, transfer->day);
	alis_out_char(out, ' ');
	alis_out_put(out, transfer->text);
	alis_out_lit(out, ", ");
	alis_out_put(out, transfer->to);
	alis_out_char(out, ' ');
	put_ore(out, transfer->ore, false);
	alis_out_char(out, '\n');
}

void alis_exchange_put(
    struct alis_out *out, const struct alis_exchange *exchange)
{
	static void (*const heads[ALIS_FORM_COUNT])(
	    struct alis_out *, const struct alis_exchange *) = {
		[ALIS_FORM_LEDGER] = put_ledger_head,
		[ALIS_FORM_HLEDGER] = put_hledger_head,
		[ALIS_FORM_BEANCOUNT] = put_beancount_head,
	};
	bool begun = false;

	put_title(out, exchange);
	heads[exchange->form](out, exchange);
	for (size_t i = 0; i < exchange->count; i++)
		if (!exchange->transfers[i].is_planned)
			put_transfer(
			    out, exchange->form, &exchange->transfers[i]);
	for (size_t i = 0; i < exchange->count; i++) {
		if (!exchange->transfers[i].is_planned)
			continue;
		alis_out_lit(out, begun ? "" : "\n");
		begun = true;
		put_planned(out, &exchange->transfers[i]);
	}
}
