/* SPDX-License-Identifier: MIT */
/* What is made of the clauses of a rule book. */
#include "books.h"

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

/* ---- requirements ---- */

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
	{ PARAMETER("p", " forsiktig: 3 t\n romslig: ingen\n")
	        RULE(" sum: kurs\n minst: 4 t\n mens: praksis p\n"),
	    "sum kurs t, 4, at most 1/any of kurs apart from "
	    "tjeneste:praksis (while), by p, readings: how much p",
	    "by one reading none of it is kept free" },
};

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

/* ---- service ---- */

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
	alis_out_lit(out, s->only_whole[ALIS_CAUTIOUS] ? " whole" : "");
	alis_out_lit(out, s->only_whole[ALIS_LENIENT] ? " or whole" : "");
}

static const struct {
	const char *text;
	const char *service;
} served[] = {
	{ "regelverk a\n fravær: over 90 dager\n" RULE(
	      " tid: praksis\n minst: 1 år\n") KINDS,
	    "legevakt:kirurgisk never never, "
	    "legevakt:stor never never, "
	    "legevakt from 5000 if søknad > 2016-07-07 "
	    "from 5000 if søknad >= 2016-07-07, "
	    "praksis over 4950 over 4950; + permisjon:ferie; over 90" },
	{ "regelverk b\n fravær: over 10 % av 5 år\n"
	  " fravær-vurderes: bare det over\n"
	  " gradert-fravær-vurderes: trekkes ikke\n"
	  "kategori tjeneste legevakt:kirurgisk /kirurg/\n"
	  " alene: nei\n"
	  "kategori tjeneste legevakt:stor /oslo/\n"
	  " alene: nei\n"
	  "kategori tjeneste legevakt\n nynorsk: legevakta\n"
	  " alene: fra 50 %\n når: søknad etter 2016-07-07\n"
	  " når-vurderes: søknad fra 2016-07-07\n"
	  "kategori tjeneste praksis\n alene: over 49,5 %\n"
	  "kategori permisjon ferie\n trekkes: nei\n" RULE(
	      " tid: praksis\n minst: 1 år\n"),
	    "legevakt:kirurgisk never never, "
	    "legevakt:stor never never, "
	    "legevakt from 5000 if søknad > 2016-07-07 "
	    "from 5000 if søknad >= 2016-07-07, "
	    "praksis over 4950 over 4950; + permisjon:ferie; "
	    "over 180 excess or whole" },
	/* What is tolerated is taken over with the categories. */
	{ "regelverk c\n" RULE(" tid: praksis\n minst: 1 år\n"),
	    "legevakt:kirurgisk never never, "
	    "legevakt:stor never never, "
	    "legevakt from 5000 if søknad > 2016-07-07 "
	    "from 5000 if søknad >= 2016-07-07, "
	    "praksis over 4950 over 4950; + permisjon:ferie; "
	    "over 180 excess or whole" },
	{ "regelverk d\n" SERVICE
	  "kategori permisjon syk\n" RULE(" tid: sykehus\n minst: 1 år\n"),
	    "praksis from 5000 from 5000, sykehus from 5000 from 5000;"
	    " - permisjon:syk; over 0" },
};

/* Each book has its own categories; one without has those of the first. */
static void keeps_service_apart(void **state)
{
	const char *texts[ALIS_COUNT(served)];
	struct alis_arena mem = { 0 };
	struct alis_diags diags = { .mem = &mem };
	const struct alis_books *books;

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(served); i++)
		texts[i] = served[i].text;
	books = books_of(texts, ALIS_COUNT(texts), &mem, &diags);
	check_text(diags_text(&diags, &mem), "", "nothing is wrong");
	assert_int_equal(books->rules.count, ALIS_COUNT(served));
	for (size_t i = 0; i < ALIS_COUNT(served); i++) {
		struct alis_out out = alis_out_memory(&mem);
		put_service(&out, books->rules.rules[i].service);
		check_text(
		    alis_out_text(&out), served[i].service, served[i].text);
	}
	/* Words are known from all books, each once; a part has the words of
	 * its category. */
	assert_int_equal(books->category_count, 7);
	for (size_t i = 0; i < 2; i++) {
		check_text(
		    books->categories[i].word[ALIS_NN], "legevakta", "a part");
		assert_non_null(books->categories[i].pattern);
	}
	assert_null(books->categories[2].pattern);
	assert_ptr_equal(books->rules.service.categories,
	    books->rules.rules[1].service->categories);
	alis_arena_release(&mem);
}

int test_books(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(makes_requirements),
		UNIT_TEST(keeps_service_apart),
	};

	return cmocka_run_group_tests_name("books", tests, NULL, NULL);
}
