/* SPDX-License-Identifier: MIT */
/* What is made of the clauses of a rule book. */
#include <alis/post.h>

#include "files.h"

/* ---- a requirement in words ---- */

static void put_names(struct alis_out *out, struct alis_accounts accounts)
{
	for (size_t i = 0; i < accounts.count; i++) {
		alis_out_lit(out, i > 0 ? "+" : "");
		alis_out_put(out, accounts.names[i]);
	}
}

static void put_day(struct alis_out *out, alis_day day)
{
	if (day != ALIS_DAY_MIN && day != ALIS_DAY_MAX)
		alis_out_day(out, day);
}

static void put_amount(struct alis_out *out, alis_amount amount)
{
	if (amount == ALIS_NO_LIMIT)
		alis_out_lit(out, "any");
	else
		alis_out_amount(out, amount);
}

static void put_both(struct alis_out *out, const alis_amount *amounts)
{
	put_amount(out, amounts[ALIS_CAUTIOUS]);
	if (amounts[ALIS_CAUTIOUS] == amounts[ALIS_LENIENT])
		return;
	alis_out_lit(out, "/");
	put_amount(out, amounts[ALIS_LENIENT]);
}

static void put_need(struct alis_out *out, const struct alis_need *need)
{
	static const char *const pers[] = { "", " a year", " a full year",
		" a calendar year" };

	alis_out_lit(out, ", ");
	put_both(out, need->amount);
	alis_out_lit(out, pers[need->per[ALIS_CAUTIOUS]]);
	if (need->per[ALIS_LENIENT] != need->per[ALIS_CAUTIOUS])
		alis_out_lit(out, pers[need->per[ALIS_LENIENT]]);
	if (need->days.first == ALIS_DAY_MIN && need->days.last == ALIS_DAY_MAX)
		return;
	alis_out_lit(out, " on ");
	put_day(out, need->days.first);
	alis_out_lit(out, "..");
	put_day(out, need->days.last);
}

static void put_limit(struct alis_out *out, const struct alis_limit *limit)
{
	alis_out_lit(out, ", at most ");
	put_both(out, limit->most);
	alis_out_lit(out, limit->others ? " of all but " : " of ");
	put_names(out, limit->accounts);
	if (limit->meanwhile.count > 0) {
		alis_out_lit(out, limit->apart ? " apart from " : " during ");
		put_names(out, limit->meanwhile);
	}
	alis_out_lit(out, " (");
	alis_out_lit(out, alis_left_name(limit->reason));
	alis_out_lit(out, ")");
}

static void put_window(struct alis_out *out, const struct alis_window *window)
{
	if (window->days.first != ALIS_DAY_MIN ||
	    window->from_milestone.n > 0 || window->from_accounts.count > 0) {
		alis_out_lit(out, ", from");
		if (window->days.first != ALIS_DAY_MIN) {
			alis_out_lit(out, " ");
			put_day(out, window->days.first);
		}
		if (window->from_milestone.n > 0) {
			alis_out_lit(out, " milestone ");
			alis_out_put(out, window->from_milestone);
		}
		if (window->from_accounts.count > 0) {
			alis_out_lit(out, " account ");
			put_names(out, window->from_accounts);
		}
	}
	if (window->days.last != ALIS_DAY_MAX) {
		alis_out_lit(out, ", to ");
		put_day(out, window->days.last);
	}
	if (window->last_months > 0) {
		alis_out_lit(out, ", last ");
		alis_out_count(out, window->last_months);
		alis_out_lit(out, " months");
	}
}

static void put_when(struct alis_out *out, const struct alis_when *when)
{
	static const char *const orders[] = { " < ", " <= ", " >= ", " > " };

	alis_out_put(out, when->milestone);
	if (when->milestone.n == 0)
		return;
	alis_out_lit(out, orders[when->order]);
	put_day(out, when->day);
}

/* What only some ways to count have. */
static void put_ways(struct alis_out *out, const struct alis_rule *rule)
{
	if (rule->threshold > 0) {
		alis_out_lit(out, ", each ");
		alis_out_amount(out, rule->threshold);
		alis_out_lit(out, " ");
		alis_out_lit(out, alis_unit_name(rule->threshold_unit));
	}
	if (rule->how == ALIS_HOW_RHYTHM) {
		alis_out_lit(out, ", weeks: ");
		alis_out_count(out, rule->weeks);
	}
	if (rule->how == ALIS_HOW_STARTED) {
		alis_out_lit(out, ", before ");
		alis_out_day(out, rule->begun_before);
		alis_out_lit(out, " from ");
		alis_out_count(out, rule->least_percent);
		alis_out_lit(out, " or ");
		put_names(out, rule->agreement);
	}
	for (int i = 0; i < ALIS_READING_COUNT; i++) {
		alis_out_lit(out, rule->deadline[i].milestone.n > 0 ? ", " : "");
		put_when(out, &rule->deadline[i]);
	}
}

static void put_rule(struct alis_out *out, const struct alis_rule *rule)
{
	static const char *const ways[] = { "sum", "set", "time", "count",
		"distinct", "rhythm", "started", "deadline" };

	alis_out_lit(out, ways[rule->how]);
	alis_out_lit(out, " ");
	put_names(out, rule->accounts);
	alis_out_lit(out, rule->at_most ? " most " : " ");
	alis_out_lit(out, alis_unit_name(rule->unit));
	for (size_t i = 0; i < rule->need_count; i++)
		put_need(out, &rule->needs[i]);
	if (rule->share_of.count > 0) {
		alis_out_lit(out, ", all of ");
		put_names(out, rule->share_of);
	}
	for (size_t i = 0; i < rule->limit_count; i++)
		put_limit(out, &rule->limits[i]);
	put_window(out, &rule->window);
	put_ways(out, rule);
	alis_out_lit(out, rule->each_once ? ", once" : "");
	alis_out_lit(out, rule->confirmed_only ? ", confirmed" : "");
	for (size_t i = 0; i < rule->parameter_count; i++) {
		alis_out_lit(out, i > 0 ? "+" : ", by ");
		alis_out_put(out, rule->parameters[i]->id);
	}
	if (rule->open_question[ALIS_NB].n > 0) {
		alis_out_lit(out, ", open: ");
		alis_out_put(out, rule->open_question[ALIS_NB]);
	}
	if (rule->readings[ALIS_EN].n > 0) {
		alis_out_lit(out, ", readings: ");
		alis_out_put(out, rule->readings[ALIS_EN]);
	}
}

/* ---- books ---- */

#define KINDS \
	"slag tjeneste\n teller-som: tjeneste\n" \
	"slag permisjon\n teller-som: fravær\n" \
	"slag kurs\n felt: sted, bevis\nslag vakt\n"
#define SERVICE \
	"kategori tjeneste praksis\n alene: fra 50 %\n" \
	"kategori tjeneste sykehus\n alene: fra 50 %\n"
#define CREDITS \
	"katalog kurs\n gir: kurs:$1 t\n gir: nett t\n" \
	"katalog vakt\n gir: vakt vakt\n gir: avtale 1 stk\n"
#define PARAMETER(name, values) \
	"parameter " name "\n tittel: T\n kilde: K\n" values \
	" spørsmål: hvor mye av " name "\n spørsmål-en: how much " name "\n"
#define RULE(keys) "krav r\n tittel: T\n kilde: K\n" keys

static const struct alis_books *books_of(const char *const *texts,
    size_t count, struct alis_arena *mem, struct alis_diags *diags)
{
	static const char *const names[] = { "a", "b", "c" };
	struct alis_book *books = ALIS_NEW(mem, struct alis_book, count);
	const struct alis_rulebook **written =
	    ALIS_NEW(mem, const struct alis_rulebook *, count);

	for (size_t i = 0; i < count; i++) {
		alis_str name = alis_str_of(names[i]);
		books[i].id = name;
		books[i].src = alis_source_of(
		    name, name, alis_str_of(texts[i]), mem);
		written[i] = alis_parse_rulebook(books[i].src, mem, diags);
	}
	return alis_post_books(books, written, count, mem, diags);
}

struct rule_row {
	const char *text; /* behind KINDS, SERVICE and CREDITS */
	const char *rule; /* the last */
	const char *why;
};

static const struct rule_row rules[] = {
	{ RULE(" sum: kurs, nett\n minst: 40 t\n tak: nett 10 t\n"
	       " tak-vurderes: nett 20 t\n tak: kurs + nett 50 t\n"
	       " hver-en-gang: ja\n bare-bekreftet: ja\n"),
	    "sum kurs+nett t, 40, at most 10/20 of nett (cap), "
	    "at most 50 of kurs+nett (cap), once, confirmed",
	    "a sum with caps" },
	{ RULE(" sett: kurs:a, kurs:b\n minst: 2 t\n"),
	    "set kurs:a+kurs:b t, 2, once", "a set" },
	{ RULE(" tid: praksis, sykehus\n minst: 2 år\n"
	       " gulv: praksis 18 måneder\n tak: sykehus 1 år mens kurs\n"),
	    "time tjeneste:praksis+tjeneste:sykehus d, 720, "
	    "at most 180 of all but tjeneste:praksis (floor), "
	    "at most 360 of tjeneste:sykehus during kurs (cap)",
	    "a floor is a limit for all others" },
	{ RULE(" antall: vakt\n minst: 40 stk\n mens: praksis 30 stk\n"),
	    "count vakt stk, 40, at most 10 of vakt apart from "
	    "tjeneste:praksis (while)",
	    "entries, and what they must go with" },
	{ RULE(" sum: kurs\n minst: 4 t\n mens: vakt + sykehus\n"),
	    "sum kurs t, 4, at most 0 of kurs apart from "
	    "vakt+tjeneste:sykehus (while)",
	    "all of it at the time of others" },
	{ RULE(" ulike: kurs\n hver-minst: 15 t\n minst: 6 stk\n"),
	    "distinct kurs stk, 6, each 15 t", "different accounts" },
	{ RULE(" sum: kurs\n rytme: hver uke\n"),
	    "rhythm kurs stk, weeks: 1", "every week" },
	{ RULE(" sum: kurs\n rytme: hver 12. uke\n"),
	    "rhythm kurs stk, weeks: 12", "every twelfth week" },
	{ RULE(" tid: praksis\n begynt-før: 2019-03-01\n minst: 3 måneder\n"
	       " andel: fra 50 %\n eller-avtale: avtale\n"),
	    "started tjeneste:praksis d, 90, before 2019-03-01 from 5000 "
	    "or avtale",
	    "a post begun before a day" },
	{ RULE(" frist: søknad før 2026-12-31\n"
	       " frist-vurderes: søknad senest 2026-12-31\n"),
	    "deadline  stk, søknad < 2026-12-31, søknad <= 2026-12-31",
	    "a deadline, read in two ways" },
	{ RULE(" frist: avtale senest 2020-01-01\n"),
	    "deadline  stk, avtale <= 2020-01-01, avtale <= 2020-01-01",
	    "a deadline that is not in doubt" },
	{ RULE(" sum: kurs\n minst: 42 t per år\n"
	       " minst-vurderes: 42 t per årsverk\n"),
	    "sum kurs t, 42 a year a full year", "a rate, read in two ways" },
	{ RULE(" sum: nett\n høyst: 200 t per kalenderår\n"
	       " høyst-vurderes: 250 t per kalenderår\n"),
	    "sum nett most t, 200/250 a calendar year",
	    "the most of a calendar year" },
	{ RULE(" sum: kurs\n minst: 24 t til 2026-02-28\n"
	       " minst: 29 t fra 2026-03-01 til 2028-12-31\n"
	       " minst-vurderes: 24 t\n minst: 30 t fra 2029-01-01\n"),
	    "sum kurs t, 24 on ..2026-02-28, "
	    "29/24 on 2026-03-01..2028-12-31, 30 on 2029-01-01..",
	    "versions, each with its own lenient figure" },
	{ RULE(" sum: nett\n minst: alt av kurs\n"),
	    "sum nett t, all of kurs", "all that others hold" },
	{ RULE(" antall: vakt\n minst: alt av kurs, nett\n"),
	    "count vakt stk, all of kurs+nett", "so many entries" },
	{ RULE(" tid: praksis\n minst: alt av sykehus\n"),
	    "time tjeneste:praksis d, all of tjeneste:sykehus",
	    "as much service as of another kind" },
	{ RULE(" sum: kurs\n minst: 4 t\n"
	       " fra: 2019-03-01, konvertert, praksis, vakt\n"
	       " til: 2026-12-31\n siste: 5 år\n"),
	    "sum kurs t, 4, from 2019-03-01 milestone konvertert account "
	    "tjeneste:praksis+vakt, to 2026-12-31, last 60 months",
	    "a window with everything" },
	{ PARAMETER("net", " forsiktig: 20 t\n romslig: ingen\n")
	      PARAMETER("antall", " forsiktig: 2 t\n") RULE(
	          " sum: kurs, nett\n minst: antall\n tak: nett net\n"),
	    "sum kurs+nett t, 2, at most 20/any of nett (cap), "
	    "by antall+net, open: hvor mye av antall, readings: how much net",
	    "parameters, with one reading and with two" },
	{ PARAMETER("p", " forsiktig: 20 t\n romslig: 10 t\n") RULE(
	      " sum: kurs\n minst: p\n lesemåter: egne ord\n"),
	    "sum kurs t, 20/10, by p, readings: egne ord",
	    "words of its own go before those of a parameter" },
	{ PARAMETER("p", " forsiktig: 80 %\n romslig: 50 %\n")
	      PARAMETER("q", " forsiktig: 12 måneder\n") RULE(
	          " tid: praksis\n begynt-før: 2019-03-01\n minst: q\n"
	          " andel: fra p\n"),
	    "started tjeneste:praksis d, 360, before 2019-03-01 from 8000 "
	    "or , by p+q, open: hvor mye av q, readings: how much p",
	    "parameters in place of a percentage and of time" },
	{ PARAMETER("p", " forsiktig: 50 %\n romslig: 20 %\n")
	      "kategori tjeneste kad\n alene: over p\n" RULE(
	          " tid: praksis, kad\n minst: 1 år\n"),
	    "time tjeneste:praksis+tjeneste:kad d, 360, by p, "
	    "readings: how much p",
	    "a parameter of a category that is counted" },
	{ PARAMETER("p", " forsiktig: 50 t\n romslig: 60 t\n")
	      PARAMETER("q", " forsiktig: 30 t\n romslig: 10 t\n") RULE(
	          " sum: kurs, nett\n minst: p\n gulv: kurs q\n"
	          " mens: praksis q\n"),
	    "sum kurs+nett t, 50/60, at most 20/50 of all but kurs (floor), at most 20/50 of kurs+nett apart from "
	    "tjeneste:praksis (while), by p+q, "
	    "readings: how much p; how much q",
	    "what is kept free is worked out in each reading" },
};

static void makes_requirements(void **state)
{
	struct alis_arena mem = { 0 };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rules); i++) {
		const alis_str parts[] = { ALIS_STR(
			                       KINDS SERVICE CREDITS),
			alis_str_of(rules[i].text) };
		const char *text =
		    alis_str_join(&mem, parts, ALIS_COUNT(parts)).at;
		struct alis_diags diags = { .mem = &mem };
		const struct alis_books *books =
		    books_of(&text, 1, &mem, &diags);
		struct alis_out out = alis_out_memory(&mem);
		if (books->rules.count > 0)
			put_rule(&out,
			    &books->rules.rules[books->rules.count - 1]);
		check_text(alis_out_text(&out), rules[i].rule, rules[i].why);
		check_text(diags_text(&diags, &mem), "", rules[i].why);
	}
	alis_arena_release(&mem);
}

int test_books(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(makes_requirements),
	};

	return cmocka_run_group_tests_name("books", tests, NULL, NULL);
}
