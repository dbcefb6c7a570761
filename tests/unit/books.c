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
		alis_out_lit(
		    out, rule->deadline[i].milestone.n > 0 ? ", " : "");
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

static const struct alis_books *books_of(const char *const *texts, size_t count,
    struct alis_arena *mem, struct alis_diags *diags)
{
	static const char *const names[] = { "a", "b", "c" };
	struct alis_book *books = ALIS_NEW(mem, struct alis_book, count);
	const struct alis_rulebook **written =
	    ALIS_NEW(mem, const struct alis_rulebook *, count);

	for (size_t i = 0; i < count; i++) {
		alis_str name = alis_str_of(names[i]);
		books[i].id = name;
		books[i].src =
		    alis_source_of(name, name, alis_str_of(texts[i]), mem);
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
	{ RULE(" sum: kurs\n rytme: hver uke\n"), "rhythm kurs stk, weeks: 1",
	    "every week" },
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
	{ RULE(" sum: nett\n minst: alt av kurs\n"), "sum nett t, all of kurs",
	    "all that others hold" },
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
	        PARAMETER("antall", " forsiktig: 2 t\n")
	            RULE(" sum: kurs, nett\n minst: antall\n tak: nett net\n"),
	    "sum kurs+nett t, 2, at most 20/any of nett (cap), "
	    "by antall+net, open: hvor mye av antall, readings: how much net",
	    "parameters, with one reading and with two" },
	{ PARAMETER("p", " forsiktig: 20 t\n romslig: 10 t\n")
	        RULE(" sum: kurs\n minst: p\n lesemåter: egne ord\n"),
	    "sum kurs t, 20/10, by p, readings: egne ord",
	    "words of its own go before those of a parameter" },
	{ PARAMETER("p", " forsiktig: 80 %\n romslig: 50 %\n")
	        PARAMETER("q", " forsiktig: 12 måneder\n")
	            RULE(" tid: praksis\n begynt-før: 2019-03-01\n minst: q\n"
	                 " andel: fra p\n"),
	    "started tjeneste:praksis d, 360, before 2019-03-01 from 8000 "
	    "or , by p+q, open: hvor mye av q, readings: how much p",
	    "parameters in place of a percentage and of time" },
	{ PARAMETER("p", " forsiktig: 50 %\n romslig: 20 %\n") "kategori tjeneste kad\n alene: over p\n" RULE(
	      " tid: praksis, kad\n minst: 1 år\n"),
	    "time tjeneste:praksis+tjeneste:kad d, 360, by p, "
	    "readings: how much p",
	    "a parameter of a category that is counted" },
	{ PARAMETER("p", " forsiktig: 50 t\n romslig: 60 t\n")
	        PARAMETER("q", " forsiktig: 30 t\n romslig: 10 t\n")
	            RULE(" sum: kurs, nett\n minst: p\n gulv: kurs q\n"
	                 " mens: praksis q\n"),
	    "sum kurs+nett t, 50/60, at most 20/50 of all but kurs (floor), at most 20/50 of kurs+nett apart from "
	    "tjeneste:praksis (while), by p+q, "
	    "readings: how much p; how much q",
	    "what is kept free is worked out in each reading" },
};

static alis_str put_behind(const char *text, struct alis_arena *mem)
{
	const alis_str parts[] = { ALIS_STR(KINDS SERVICE CREDITS),
		alis_str_of(text) };

	return alis_str_join(mem, parts, ALIS_COUNT(parts));
}

static void makes_requirements(void **state)
{
	struct alis_arena mem = { 0 };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rules); i++) {
		const char *text = put_behind(rules[i].text, &mem).at;
		struct alis_diags diags = { .mem = &mem };
		const struct alis_books *books =
		    books_of(&text, 1, &mem, &diags);
		struct alis_out out = alis_out_memory(&mem);
		if (books->rules.count > 0)
			put_rule(
			    &out, &books->rules.rules[books->rules.count - 1]);
		check_text(alis_out_text(&out), rules[i].rule, rules[i].why);
		check_text(diags_text(&diags, &mem), "", rules[i].why);
	}
	alis_arena_release(&mem);
}

/* ---- what is wrong ---- */

struct fault_row {
	const char *text; /* behind KINDS, SERVICE and CREDITS: from line 18 */
	const char *diags;
	const char *why;
};

static const struct fault_row faults[] = {
	/* units */
	{ RULE(" sum: kurs\n minst: 40 poeng\n"), "A072@22:9+8",
	    "an account that is credited in hours only" },
	{ RULE(" sum: kurs\n høyst: 40 kr per kalenderår\n"), "A072@22:9+5",
	    "a rate in another unit" },
	{ RULE(" sum: kurs, vakt\n minst: 40 t\n"), "A072@21:13+4",
	    "one account of two" },
	{ RULE(" sum: kurs\n minst: 40 t\n tak: kurs 2 vakt\n"), "A072@23:12+6",
	    "a cap of another unit" },
	{ RULE(" sum: kurs\n minst: 4 t til 2020-01-01\n"
	       " minst: 5 poeng fra 2020-01-02\n"),
	    "A072@23:9+7", "versions of two units" },
	{ RULE(" sum: kurs\n minst: 4 år\n"), "A072@22:9+4",
	    "time that is no service" },
	{ RULE(" sum: kurs\n minst: 4 %\n"), "A072@22:9+3",
	    "a percentage of what" },
	{ RULE(" tid: praksis\n minst: 4 t\n"), "A072@22:9+3",
	    "service in hours" },
	{ RULE(" antall: vakt\n minst: 40 vakter\n"), "A072@22:9+9",
	    "entries are counted in pieces" },
	{ RULE(" ulike: kurs\n hver-minst: 5 poeng\n minst: 6 stk\n"),
	    "A072@22:14+7", "what each must hold" },
	{ PARAMETER("p", " forsiktig: 4 t\n romslig: 4 stk\n")
	        RULE(" sum: kurs\n minst: p\n"),
	    "A072@22:11+5", "two values of two units, told once" },

	/* accounts */
	{ RULE(" sum: vak\n minst: 4 stk\n"), "A073@21:7+3",
	    "nothing credits it" },
	{ RULE(" antall: vakt\n minst: 4 stk\n mens: kur\n"), "A073@23:8+3",
	    "nothing credits what it must go with" },
	{ RULE(" sum: kurs\n minst: 4 t\n fra: start, gruppe\n"),
	    "A073@23:14+6", "nor from what on it counts" },
	{ RULE(" sum: kurs\n minst: 4 t\n tak: nett 2 t\n"), "A065@23:7+4",
	    "a cap of what is not counted" },
	{ RULE(" tid: praksis, sykehjem\n minst: 4 år\n"), "A066@21:16+8",
	    "a category that there is not" },
	{ "kategori tjeneste kad\n sammen-med: praksiss\n", "A066@19:14+8",
	    "one beside which another counts" },
	{ "kategori tjeneste kad\n alene: nei\n" RULE(
	      " tid: praksis, kad\n minst: 4 år\n"),
	    "A073@23:16+3", "a category that never counts" },

	/* what nobody can meet */
	{ "kategori tjeneste kad\n sammen-med: kad\n" RULE(
	      " tid: kad\n minst: 4 år\n"),
	    "A069@23:7+3", "only a category that never counts" },
	{ "kategori tjeneste kad\n sammen-med-vurderes: praksis\n" RULE(
	      " tid: kad\n minst: 4 år\n"),
	    "", "one that counts by the lenient reading" },
	{ RULE(" tid: praksis, sykehus\n minst: 4 år\n tak: praksis 2 år\n"
	       " tak: sykehus 1 år\n"),
	    "A069@22:9+4", "each category has its cap" },
	{ RULE(" tid: praksis, sykehus\n minst: 4 år\n tak: praksis 2 år\n"
	       " tak: sykehus 1 år\n tak-vurderes: sykehus 2 år\n"),
	    "", "by the lenient reading it can be met" },
	{ RULE(" tid: praksis, sykehus\n minst: 4 år\n"
	       " tak: praksis + sykehus 3 år\n"),
	    "A069@22:9+4", "they have one together" },
	{ RULE(" tid: praksis, sykehus\n minst: 4 år\n gulv: praksis 3 år\n"
	       " tak: praksis 2 år\n"),
	    "A069@22:9+4", "a floor over a cap" },
	{ RULE(" tid: praksis, sykehus\n minst: 4 år\n"
	       " tak: praksis 2 år mens vakt\n tak: sykehus 1 år\n"),
	    "", "a cap of some of the time only" },
	{ RULE(" tid: praksis\n minst: 2 år\n gulv: praksis 3 år\n"),
	    "A069@23:8+12", "a floor over the whole" },
	{ RULE(" sum: kurs\n minst: 4 t\n mens: vakt 5 t\n"), "A069@23:8+8",
	    "more at one time than all in all" },
	{ "katalog vakt\n gir: g:a 3 t\n gir: g:b 4 t\n" RULE(
	      " sett: g:a, g:b\n minst: 8 t\n"),
	    "A069@25:9+3", "a set whose gifts are fixed" },
	{ "katalog vakt\n gir: g:a 3 t\n gir: g:b t, ellers 4 t\n" RULE(
	      " sett: g:a, g:b\n minst: 8 t\n"),
	    "", "a gift that the entry may say more of" },
	{ "katalog vakt\n gir: g:a 3 t\n gir: g:b 4 t\n" RULE(
	      " ulike: g\n minst: 3 stk\n"),
	    "A069@25:9+5", "more different ones than there are" },
	{ RULE(" ulike: kurs\n minst: 3 stk\n"), "",
	    "as many as entries name" },
	{ RULE(" tid: praksis\n minst: 2 år\n siste: 12 måneder\n"),
	    "A069@22:9+4", "more than lies in the window" },
	{ RULE(" tid: praksis\n minst: 2 år\n fra: 2019-01-01\n"
	       " til: 2020-12-30\n"),
	    "A069@22:9+4", "one day less than it" },
	{ RULE(" tid: praksis\n minst: 2 år\n fra: 2019-01-01\n"
	       " til: 2020-12-31\n"),
	    "", "just as much" },
	{ RULE(" sum: kurs\n minst: 2 t\n fra: 2019-01-02\n"
	       " til: 2019-01-01\n"),
	    "A069@24:7+10", "a window of no days" },

	/* parameters */
	{ RULE(" sum: kurs\n minst: antal\n"), "A074@22:9+5",
	    "a parameter that there is not" },
	{ PARAMETER("antall", " forsiktig: 4 t\n")
	        RULE(" sum: kurs\n minst: antal\n"),
	    "A074@28:9+5", "one that was meant" },
	{ PARAMETER("antall", " forsiktig: 4 t\n")
	        RULE(" sum: kurs\n minst: 4 t\n merknad: antall\n"),
	    "A085@18:11+6", "one that is used nowhere" },
	{ PARAMETER("p", " forsiktig: 4 t\n")
	        RULE(" sum: kurs\n minst: fire t\n tak: kurs p\n"),
	    "A065@28:9+6", "one in a clause that is wrong" },
	{ "parameter p\n forsiktig: to\n" RULE(" sum: kurs\n minst: p\n"),
	    "A064@18:1+11 A064@18:1+11 A064@18:1+11 A065@19:13+2",
	    "one that says too little" },
	{ PARAMETER("p", " forsiktig: ingen\n") RULE(" sum: kurs\n minst: p\n"),
	    "A065@28:9+1", "a need without an end" },

	/* values and keys */
	{ RULE(" sum: kurs\n sett: nett\n minst: 4 t\n"), "A065@21:2+3",
	    "two ways to count" },
	{ RULE(" sum: kurs\n rytme: hver uke\n tak: kurs 2 t\n"), "A065@23:2+3",
	    "a key of another way" },
	{ RULE(" sum: kurs\n minst: 4 t\n høyst: 5 t\n"), "A065@22:2+5",
	    "the least and the most" },
	{ RULE(" sum: kurs\n minst: 4 t\n minst: 5 t\n"), "A065@23:9+3",
	    "versions without dates" },
	{ RULE(" sum: kurs\n minst: 4 t til 2020-01-01\n"
	       " minst: 5 t fra 2020-01-03\n"),
	    "A065@23:9+18", "versions that leave a day out" },
	{ RULE(" sum: kurs\n minst: 4 t per uke\n"), "A065@22:17+3",
	    "a rate of another sort" },
	{ RULE(" sum: kurs\n minst: 4 t til 2020-02-30\n"), "A065@22:17+10",
	    "a date that does not exist" },
	{ RULE(" sum: kurs\n minst: 0 t\n"), "A065@22:9+3",
	    "nothing to reach" },
	{ RULE(" sum: kurs\n høyst: 0 t\n"), "", "nothing at all" },
	{ RULE(" sum: kurs\n rytme: hver 0. uke\n"), "A065@22:9+11",
	    "no rhythm" },
	{ RULE(" frist: søknad fra 2026-01-01\n"), "A065@21:9+21",
	    "a deadline that is none" },
	{ RULE(" frist: soknad før 2026-01-01\n"), "A066@21:9+6",
	    "a milestone that there is not" },
	{ RULE(" sum: kurs\n tittel: U\n minst: 4 t\n"), "A025@22:2+6",
	    "a key twice" },
	{ "kategori tjeneste praksis:liten /x/\n alene: nei\n", "A065@18:10+22",
	    "a part below its category" },
	{ "kategori tjeneste kad:liten\n alene: nei\n", "A064@18:1+27",
	    "a part without a pattern" },
	{ "kategori tjeneste kad /x/\n alene: nei\n", "A065@18:24+1",
	    "a pattern of a whole category" },
	{ "katalog kurs\n hvis: sted /a(/\n gir: kurs t\n", "A062@19:16+1",
	    "a pattern that goes wrong at its end" },
	{ "katalog kurs\n hvis: stad Voss\n gir: kurs t\n", "A061@19:8+4",
	    "a key that entries of the kind do not have" },
	{ "katalog kurs\n gir: ingenting\n gir: kurs t\n", "A065@19:7+9",
	    "nothing and something" },
	{ "katalog kurs\n kilde: K\n", "A064@18:1+12", "not even nothing" },
	{ "regelverk a\n gjelder: 2020-01-01..2019-01-01\n"
	  " fravær: ti prosent\n fravær-vurderes: mye\n",
	    "A065@19:11+22 A065@20:10+10 A065@21:19+3", "of the book" },
	{ "budsjett b\n tittel: T\n kilde: K\n inntekt: mange kr\n",
	    "A065@21:11+8", "no amount" },
};

static void tells_faults(void **state)
{
	struct alis_arena mem = { 0 };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(faults); i++) {
		const char *text = put_behind(faults[i].text, &mem).at;
		struct alis_diags diags = { .mem = &mem };
		(void)books_of(&text, 1, &mem, &diags);
		check_text(
		    diags_text(&diags, &mem), faults[i].diags, faults[i].why);
	}
	alis_arena_release(&mem);
}

/* ---- what is no requirement ---- */

/* A clause of the catalogue in words. */
static void put_clause(struct alis_out *out, const struct alis_catalogue *item)
{
	static const char *const orders[] = { " < ", " <= ", " >= ", " > " };

	alis_out_put(out, item->kind->word[ALIS_NB]);
	for (const struct alis_condition *c = item->conditions; c != NULL;
	     c = c->next) {
		alis_out_lit(out, c->denied ? ", not " : ", ");
		alis_out_lit(out, c->of_supervisor ? "supervisor's " : "");
		alis_out_put(out, c->key);
		alis_out_lit(out, c->pattern != NULL ? " ~" : "");
		alis_out_lit(out, c->value.n > 0 ? " = " : "");
		alis_out_put(out, c->value);
	}
	for (const struct alis_dated *d = item->dated; d != NULL; d = d->next) {
		alis_out_lit(out, ", day");
		alis_out_lit(out, orders[d->order]);
		if (d->milestone.n > 0)
			alis_out_put(out, d->milestone);
		else
			alis_out_day(out, d->day);
	}
	if (item->gives_nothing) {
		alis_out_lit(out, ": nothing, ");
		alis_out_put(out, item->why[ALIS_EN]);
	}
	for (const struct alis_gift *g = item->gifts; g != NULL; g = g->next) {
		alis_out_lit(out, ": ");
		alis_out_put(out, g->account);
	}
}

static void makes_clauses(void **state)
{
	static const struct {
		const char *text;
		const char *clause; /* the last */
	} rows[] = {
		{ "katalog kurs /x/\n gir: kurs 1 t\n", "kurs: kurs" },
		{ "katalog kurs\n fra: 2019-03-01\n til: konvertert\n"
		  " før: søknad\n etter: autorisasjon\n gir: kurs t\n",
		    "kurs, day >= 2019-03-01, day <= konvertert, day < søknad, "
		    "day > autorisasjon: kurs" },
		{ "katalog kurs\n hvis: bevis\n hvis: sted Voss\n"
		  " hvis-ikke: hva /nett/\n hvis: mark *\n"
		  " hvis: veileder.spesialist ja\n gir: kurs t\n",
		    "kurs, bevis, sted = Voss, not hva ~, mark = *, "
		    "supervisor's spesialist = ja: kurs" },
		{ "katalog kurs\n etter: søknad\n gir: ingenting\n"
		  " fordi: det er for sent\n fordi-en: it is too late\n",
		    "kurs, day > søknad: nothing, it is too late" },
	};
	struct alis_arena mem = { 0 };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		const char *text = put_behind(rows[i].text, &mem).at;
		struct alis_diags diags = { .mem = &mem };
		const struct alis_books *books =
		    books_of(&text, 1, &mem, &diags);
		const struct alis_catalogue *last = books->catalogue;
		struct alis_out out = alis_out_memory(&mem);
		while (last->next != NULL)
			last = last->next;
		put_clause(&out, last);
		check_text(alis_out_text(&out), rows[i].clause, rows[i].text);
		check_text(diags_text(&diags, &mem), "", rows[i].text);
	}
	alis_arena_release(&mem);
}

static void put_service(struct alis_out *out, const struct alis_service *s)
{
	for (size_t i = 0; i < s->category_count; i++) {
		const struct alis_category *c = &s->categories[i];
		alis_out_lit(out, i > 0 ? ", " : "");
		alis_out_put(out, alis_str_cut(c->account, ':').tail);
		for (int r = 0; r < ALIS_READING_COUNT; r++) {
			const struct alis_counting *k = &c->counting[r];
			alis_out_lit(out,
			    !k->alone      ? " never"
			        : k->above ? " over "
			                   : " from ");
			if (k->alone)
				alis_out_count(out, k->least);
			alis_out_lit(
			    out, c->when[r].milestone.n > 0 ? " if " : "");
			put_when(out, &c->when[r]);
		}
	}
	for (size_t i = 0; i < s->absence_count; i++) {
		alis_out_lit(out, s->absences[i].deducted ? "; - " : "; + ");
		alis_out_put(out, s->absences[i].account);
	}
	alis_out_lit(out, "; over ");
	alis_out_amount(out, s->tolerance);
	alis_out_lit(out, s->only_excess[ALIS_CAUTIOUS] ? " all" : "");
	alis_out_lit(out, s->only_excess[ALIS_LENIENT] ? " excess" : "");
}

/* Each book has its own categories; one without has those of the first. */
static void keeps_service_apart(void **state)
{
	static const char *const texts[] = {
		"regelverk a\n fravær: over 90 dager\n" RULE(
		    " tid: praksis\n minst: 1 år\n") KINDS,
		"regelverk b\n fravær: over 10 % av 5 år\n"
		" fravær-vurderes: bare det over\n"
		"kategori tjeneste legevakt:kirurgisk /kirurg/\n alene: nei\n"
		"kategori tjeneste legevakt\n nynorsk: legevakta\n"
		" alene: fra 50 %\n når: søknad etter 2016-07-07\n"
		" når-vurderes: søknad fra 2016-07-07\n"
		"kategori tjeneste praksis\n alene: over 49,5 %\n"
		"kategori permisjon ferie\n trekkes: nei\n" RULE(
		    " tid: praksis\n minst: 1 år\n"),
		SERVICE "kategori permisjon syk\n" RULE(
		    " tid: sykehus\n minst: 1 år\n"),
	};
	static const char *const services[] = {
		"legevakt:kirurgisk never never, "
		"legevakt from 5000 if søknad > 2016-07-07 "
		"from 5000 if søknad >= 2016-07-07, "
		"praksis over 4950 over 4950; + permisjon:ferie; over 90",
		"legevakt:kirurgisk never never, "
		"legevakt from 5000 if søknad > 2016-07-07 "
		"from 5000 if søknad >= 2016-07-07, "
		"praksis over 4950 over 4950; + permisjon:ferie; over 180 excess",
		"praksis from 5000 from 5000, sykehus from 5000 from 5000; "
		"- permisjon:syk; over 0",
	};
	struct alis_arena mem = { 0 };
	struct alis_diags diags = { .mem = &mem };
	const struct alis_books *books =
	    books_of(texts, ALIS_COUNT(texts), &mem, &diags);

	(void)state;
	check_text(diags_text(&diags, &mem), "", "nothing is wrong");
	assert_int_equal(books->rules.count, ALIS_COUNT(services));
	for (size_t i = 0; i < ALIS_COUNT(services); i++) {
		struct alis_out out = alis_out_memory(&mem);
		put_service(&out, books->rules.rules[i].service);
		check_text(alis_out_text(&out), services[i], texts[i]);
	}
	/* Words are known from all books, each once; a part has the words of
	 * its category. */
	assert_int_equal(books->category_count, 6);
	check_text(books->categories[0].word[ALIS_NN], "legevakta", "a part");
	assert_non_null(books->categories[0].pattern);
	assert_null(books->categories[1].pattern);
	assert_ptr_equal(books->rules.service.categories,
	    books->rules.rules[1].service->categories);
	alis_arena_release(&mem);
}

static void makes_the_rest(void **state)
{
	static const char *const text =
	    "regelverk a\n versjon: 3\n gjelder: 2019-03-01..2026-12-31\n"
	    " konverteres-til: b\n" KINDS
	    "slag samtale\n bør-ha: veileder, sted\n"
	    "budsjett post\n tittel: T\n kilde: K\n"
	    " inntekt: Tilskudd, 700 x 442,50 kr\n"
	    " kostnad: Lønn, husleie, 900 000 kr\n"
	    "budsjett annet\n tittel: T\n kilde: K\n" PARAMETER(
	        "p", " forsiktig: 2 t\n romslig: ingen\n");
	struct alis_arena mem = { 0 };
	struct alis_diags diags = { .mem = &mem };
	const struct alis_books *books = books_of(&text, 1, &mem, &diags);
	const struct alis_book *book = &books->books[0];
	const struct alis_budget *budget = book->budget;
	const struct alis_kind *kind =
	    alis_kind_find(books, ALIS_STR("samtale"));
	struct alis_out out = alis_out_memory(&mem);

	(void)state;
	put_day(&out, book->days.first);
	alis_out_lit(&out, "..");
	put_day(&out, book->days.last);
	check_text(alis_out_text(&out), "2019-03-01..2026-12-31", "gjelder");
	check_text(book->converts_to, "b", "konverteres-til");
	assert_int_equal(kind->expected.count, 2);
	check_text(kind->expected.names[1], "sted", "bør-ha");
	assert_int_equal(budget->count, 2);
	assert_true(budget->lines[0].is_income && !budget->lines[1].is_income);
	assert_true(budget->lines[0].amount == 309750 * ALIS_ONE);
	assert_true(budget->lines[1].amount == 900000 * ALIS_ONE);
	check_text(
	    budget->lines[1].text, "Lønn, husleie", "a text with commas");
	check_text(budget->next->name, "annet", "in the order of the book");
	assert_int_equal(books->parameter_count, 1);
	check_text(
	    books->parameters[0].value[ALIS_LENIENT], "ingen", "as said");
	check_text(books->parameters[0].question[ALIS_NN], "hvor mye av p",
	    "bokmål where nynorsk is silent");
	alis_arena_release(&mem);
}

int test_books(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(makes_requirements),
		UNIT_TEST(tells_faults),
		UNIT_TEST(makes_clauses),
		UNIT_TEST(keeps_service_apart),
		UNIT_TEST(makes_the_rest),
	};

	return cmocka_run_group_tests_name("books", tests, NULL, NULL);
}
