/* SPDX-License-Identifier: MIT */
/* Values of rule books that are not as docs/rules.md has them: each is told
 * where it stands, and its neighbour that is just right is not. */
#include "books.h"

struct form_row {
	const char *text; /* behind KINDS, SERVICE and CREDITS: from line 18 */
	const char *diags;
	const char *why;
};

/* A requirement has its keys from line 21 on. */
static const struct form_row needs[] = {
	{ RULE(" sum: kurs\n"), "A064@18:1+6", "how much" },
	{ RULE(" minst: 4 t\n"), "A064@18:1+6", "of what" },
	{ RULE(" sum: kurs\n minst: 4\n"), "A065@22:9+1", "four of what" },
	{ RULE(" ulike: kurs\n minst: 3 stk per år\n"), "A065@22:19+2",
	    "different ones are not for a year" },
	{ RULE(" sett: kurs\n minst: 3 t per år\n"), "A065@22:17+2",
	    "nor is a set" },
	{ RULE(" antall: kurs\n minst: 3 stk per år\n"), "", "entries can be" },
	{ RULE(" sum: kurs\n minst: 3 t per årsverk\n"), "", "a sum can be" },
	{ RULE(" antall: kurs\n minst: 3 t\n"), "A072@22:9+3",
	    "entries are in pieces" },
	{ RULE(" ulike: kurs\n minst: 3 t\n"), "A072@22:9+3",
	    "different ones are in pieces" },
	{ RULE(" sum: kurs\n minst: 4 t fra 2020-01-02 til 2020-01-01\n"),
	    "A065@22:9+33", "the last day before the first" },
	{ RULE(" sum: kurs\n minst: 4 t fra 2020-01-02 til 2020-01-02\n"), "",
	    "one day" },
	{ RULE(" sum: kurs\n minst: 4 t fra 2020-13-01\n"), "A065@22:17+10",
	    "from a day that does not exist" },
	{ RULE(" sum: kurs\n minst: 4 t til 2020-01-01\n"
	       " minst: 5 t fra 2020-01-01\n"),
	    "A065@23:9+18", "two versions of one day" },
	{ RULE(" sum: kurs\n minst: 4 t til 2020-01-01\n"
	       " minst: 5 t fra 2020-01-02\n"),
	    "", "two versions, a day from each other" },
	{ RULE(" sum: kurs\n minst-vurderes: 3 t\n minst: 4 t\n"),
	    "A065@22:18+3", "a lenient figure of nothing" },
	{ RULE(" sum: kurs\n høyst-vurderes: 5 t\n høyst: 4 t\n"),
	    "A065@22:18+3", "a lenient limit of nothing" },
	{ RULE(" sum: kurs\n minst: 4 t\n minst-vurderes: 3\n"), "A065@23:18+1",
	    "a lenient figure without a unit" },
	{ RULE(" sum: kurs\n minst: 4 t\n minst-vurderes: 3 t\n"), "",
	    "one with it" },
	{ RULE(" sum: kurs\n minst: 4 t\n høyst-vurderes: 5 t\n"),
	    "A065@23:2+14", "a lenient limit, and no limit" },
	{ RULE(" sum: Vakt\n minst: 4 vakter\n"), "",
	    "a capital is no other letter" },
	{ RULE(" sum: kurs\n minst: alt av nett\n"), "", "all of an account" },
	{ RULE(" sum: kurs\n minst: alt av nett\n minst: 4 t\n"), "A065@23:2+5",
	    "all of it, and a figure" },
	{ RULE(" sum: kurs\n minst: 4 t til 2020-01-01\n"
	       " minst: alt av nett\n"),
	    "A065@23:9+11", "a figure, and all of it" },
	{ RULE(" ulike: kurs\n minst: alt av nett\n"), "A065@22:9+11",
	    "different ones are not all of it" },
	{ RULE(" tid: praksis\n minst: alt av sykehus\n"), "",
	    "all of some service" },
	{ RULE(" sum: vakt, avtale\n minst: alt av nett\n"), "A065@22:9+11",
	    "accounts of two units" },
	{ RULE(" tid: praksis\n minst: alt av sykehjem\n"), "A066@22:16+8",
	    "all of service that there is not" },
	{ RULE(" sum: kurs\n minst: 40 poeng til 2020-01-01\n"
	       " minst: 50 t fra 2020-01-02\n"),
	    "A072@23:9+4", "the first version gives the unit" },
	{ RULE(" sum: kurs\n minst: 40 poeng fra 2020-01-02\n"), "A072@22:9+8",
	    "of a version the amount alone is marked" },
	{ RULE(" sum: kurs\n minst: 40 poeng til 2020-01-02\n"), "A072@22:9+8",
	    "and of one that ends" },
	{ RULE(" sum: kurs\n minst: -4\n"), "A065@22:9+2",
	    "what begins with a sign names no parameter" },
	{ PARAMETER("p", " forsiktig: 4 t\n romslig: ingen\n")
	        RULE(" sum: kurs\n minst: p\n"),
	    "A065@29:9+1", "a need that may have no end" },
	{ PARAMETER("p", " forsiktig: 4 t\n romslig: ingen\n")
	        RULE(" sum: kurs\n høyst: p\n"),
	    "", "a limit that may be none" },
};

static const struct form_row limits[] = {
	{ RULE(" sum: kurs\n minst: 4 t\n tak: kurs\n"), "A065@23:7+4",
	    "a cap without an amount" },
	{ RULE(" sum: kurs\n minst: 4 t\n tak: 2 t\n"), "A065@23:7+3",
	    "a cap of nothing" },
	{ RULE(" sum: kurs\n minst: 4 t\n tak-vurderes: kurs 3 t\n"),
	    "A065@23:16+8", "a lenient cap below none" },
	{ RULE(" sum: kurs\n minst: 4 t\n tak: kurs 2 t\n"
	       " tak-vurderes: kurs 4 t\n"),
	    "", "below one" },
	{ RULE(" sum: kurs\n minst: 4 t\n tak: kurs 2 t\n"
	       " tak-vurderes: kurs 3,99 t\n"),
	    "A069@22:9+3", "below one, and too little" },
	{ RULE(" sum: kurs\n minst: 4 t\n mens: vakt 3 kr\n"), "A072@23:13+4",
	    "so much of it, in another unit" },
	{ RULE(" sum: kurs\n minst: 4 t\n mens: vakt 4 t\n"), "",
	    "as much at that time as all in all" },
	{ RULE(" sum: kurs\n minst: 4 t\n mens: vakt 4,01 t\n"), "A069@23:8+11",
	    "a little more" },
	{ RULE(" sum: kurs\n minst: 4 t per år\n mens: vakt 3 t\n"),
	    "A065@23:2+4", "a part of what is for a year" },
	{ RULE(" sum: kurs\n minst: 4 t til 2020-01-01\n"
	       " minst: 5 t fra 2020-01-02\n mens: vakt 3 t\n"),
	    "A065@24:2+4", "a part of one of two versions" },
	{ RULE(" sum: kurs\n minst: 4 t fra 2020-01-02\n mens: vakt 3 t\n"),
	    "A065@23:2+4", "a part of what is needed from some day on" },
	{ RULE(" sum: kurs\n minst: 4 t til 2020-01-02\n mens: vakt 3 t\n"),
	    "A065@23:2+4", "a part of what is needed until some day" },
	{ RULE(" sum: kurs\n høyst: 4 t\n mens: vakt 3 t\n"), "A065@23:2+4",
	    "a part of what is the most" },
	{ RULE(" tid: praksis\n minst: 2 år\n gulv: sykehus 1 år\n"),
	    "A065@23:8+7", "a floor of what is not counted" },
	{ RULE(" sum: kurs, nett\n minst: 4 t\n tak: kurs + + nett 5 t\n"), "",
	    "nothing between two signs" },
	{ RULE(" sum: kurs\n minst: 4 t\n tak: + 2 t\n"), "A065@23:7+5",
	    "a cap of what" },
	{ RULE(" sum: kurs\n minst: 4 t\n gulv: + 2 t\n"), "A065@23:8+5",
	    "a floor of what" },
	{ RULE(" sum: kurs\n minst: 4 t\n mens: +\n"), "A065@23:8+1",
	    "at the time of what" },
	{ RULE(" sum: kurs\n minst: 4 t\n mens: + 2 t\n"), "A065@23:8+5",
	    "so much of it" },
	{ RULE(" sum: kurs\n minst: 4 t\n tak: kurs 2 t mens +\n"),
	    "A065@23:7+15", "a cap at the time of what" },
	{ RULE(" sum: kurs:a\n minst: 4 t\n tak: kurs 5 t\n"), "",
	    "a cap of more than is counted" },
	{ RULE(" sum: kurd\n minst: 4 t\n tak: kurd 3 t\n"),
	    "A073@21:7+4 A069@22:9+3",
	    "what nothing credits, and a cap of it" },
	{ RULE(" sum: kurs\n minst: 4 t per år\n minst-vurderes: 4 t\n"
	       " mens: vakt 3 t\n"),
	    "A065@24:2+4", "a part of what is for each year by one reading" },
	{ RULE(" tid: praksis\n minst: 2 år\n tak: sykehjem 3 år\n"),
	    "A066@23:7+8", "a cap of service that there is not" },
	{ RULE(
	      " sum: kurs\n minst: 4 t\n tak: kurs 5 t\n tak-vurderes: kurs\n"),
	    "A065@24:16+4", "a lenient cap without an amount" },
	{ "parameter p\n tittel: T\n kilde: K\n spørsmål: S\n"
	  " forsiktig: to\n" RULE(" sum: kurs\n minst: 4 t\n mens: vakt p\n"),
	    "A065@22:13+2", "a parameter that is wrong is told once" },
	{ RULE(" sum: kurs\n minst: 4 t\n mens: permisjon\n"), "",
	    "at the time of any leave" },
	{ RULE(" sum: kurs\n minst: 4 t\n mens: tjeneste:lab\n"),
	    "A066@23:8+12", "at the time of service that there is not" },
	{ RULE(" sum: kurs\n minst: 4 t\n siste: 0 måneder\n"), "A065@23:9+9",
	    "no month" },
	{ RULE(" sum: kurs\n minst: 4 t\n siste: 1 måned\n"), "", "a month" },
	{ RULE(" sum: kurs\n minst: 4 t\n siste: 31 dager\n"), "A065@23:9+8",
	    "a month and a day" },
	{ RULE(" sum: kurs\n minst: 4 t\n siste: 4 t\n"), "A065@23:9+3",
	    "hours" },
	{ RULE(" sum: kurs\n minst: 4 t\n siste: lenge\n"), "A065@23:9+5",
	    "long" },
	{ RULE(" sum: kurs\n minst: 4 t\n siste: 100 år\n"), "",
	    "a hundred years" },
	{ RULE(" sum: kurs\n minst: 4 t\n siste: 101 år\n"), "A065@23:9+6",
	    "a hundred and one" },
	{ RULE(" sum: kurs\n minst: 4 t\n fra: 2019-01-01, 2020-01-01\n"),
	    "A065@23:19+10", "two dates" },
	{ RULE(" sum: kurs\n minst: 4 t\n fra: start, søknad\n"),
	    "A065@23:14+6", "two milestones" },
	{ RULE(" sum: kurs\n minst: 4 t\n fra: 2019-01-01, start, vakt\n"), "",
	    "one of each" },
	{ RULE(" sum: kurs\n minst: 4 t\n fra: start,, vakt\n"), "",
	    "nothing between two commas" },
	{ RULE(" sum: kurs\n minst: 4 t\n fra: 2019-02-29\n"), "A065@23:7+10",
	    "a day that does not exist" },
};

static const struct form_row ways[] = {
	{ RULE(" sum: kurs\n rytme: hver 2. uke\n"), "", "every other week" },
	{ RULE(" sum: kurs\n rytme: hver 2 uke\n"), "A065@22:9+10",
	    "without the point" },
	{ RULE(" sum: kurs\n rytme: hver 1000. uke\n"), "A065@22:9+14",
	    "too seldom" },
	{ RULE(" sum: kurs\n rytme: 2. uke\n"), "A065@22:9+6",
	    "the second week of what" },
	{ RULE(" sum: kurs\n rytme: hver x. uke\n"), "A065@22:9+11",
	    "how often" },
	{ RULE(" sum: ,\n minst: 4 t\n"), "A065@21:7+1", "nothing" },
	{ RULE(" rytme: hver uke\n"), "A064@18:1+6", "every week what" },
	{ RULE(" frist: eksamen før 2026-01-01\n"), "A066@21:9+7",
	    "a milestone that is near to none" },
	{ RULE(" frist: søknad\n"), "A065@21:9+6",
	    "a deadline without a date" },
	{ RULE(" frist: søknad før\n"), "A065@21:9+10", "before what" },
	{ RULE(" frist: søknad førjuls 2026-01-01\n"), "A065@21:9+25",
	    "a word that only begins as one" },
	{ RULE(" sum: kurs:a_vak, kurs:9vak, kurs:Avak, kurs:b-vak,\n"
	       "  vak\n minst: 4 t\n"),
	    "A073@22:3+3", "in a value of lines, the word and no part of one" },
	{ RULE(" ulike: kurs\n hver-minst: mye\n minst: 6 stk\n"),
	    "A065@22:14+3", "each must hold what" },
	{ RULE(" tid: praksis\n begynt-før: 2020-02-30\n minst: 1 år\n"),
	    "A065@22:14+10", "before a day that does not exist" },
	{ RULE(" tid: praksis\n begynt-før: 2020-02-29\n minst: 1 år\n"
	       " andel: 50 %\n"),
	    "A065@24:9+4", "from what share on" },
	{ RULE(" tid: praksis\n begynt-før: 2020-02-29\n minst: 1 år\n"
	       " andel: fra 101 %\n"),
	    "A065@24:9+9", "more than all" },
	{ RULE(" tid: praksis\n begynt-før: 2020-02-29\n minst: 1 år\n"
	       " andel: fra 100 %\n"),
	    "", "all" },
	{ RULE(" tid: praksis\n begynt-før: 2020-02-29\n minst: 1 år\n"
	       " andel: fra 50 t\n"),
	    "A065@24:9+8", "a share in hours" },
	{ RULE(" tid: praksis\n begynt-før: 2020-02-29\n minst: 1 år\n"
	       " andel: fra p\n"),
	    "A074@24:13+1", "a share that nobody declared" },
};

/* Of the other clauses: keys from line 19 on. */
static const struct form_row others[] = {
	{ "regelverk a\n gjelder: 2020-01-01..\n", "", "from a day on" },
	{ "regelverk a\n gjelder: ..2020-01-01\n", "", "until a day" },
	{ "regelverk a\n gjelder: 2020-01-01..2020-01-01\n", "", "one day" },
	{ "regelverk a\n gjelder: ..\n", "A065@19:11+2", "neither day" },
	{ "regelverk a\n gjelder: 2020-01-01\n", "A065@19:11+10",
	    "from or until" },
	{ "regelverk a\n gjelder: 2020-02-30..\n", "A065@19:11+10",
	    "from a day that does not exist" },
	{ "regelverk a\n gjelder: 2020-01-01.2021-01-01\n", "A065@19:11+21",
	    "one dot" },
	{ "regelverk a\n gjelder: ..2020-02-30\n", "A065@19:13+10",
	    "until one" },
	{ "regelverk a\n fravær: over 10 % av 5 år\n", "", "a share" },
	{ "regelverk a\n fravær: over 180 dager\n", "", "days" },
	{ "regelverk a\n fravær: under 180 dager\n", "A065@19:10+15", "under" },
	{ "regelverk a\n fravær: under 10 % av 5 år\n", "A065@19:10+18",
	    "under a share" },
	{ "regelverk a\n fravær: over mye av 5 år\n", "A065@19:10+16",
	    "over what share" },
	{ "regelverk a\n fravær: over 10 t av 5 år\n", "A065@19:10+17",
	    "hours of years" },
	{ "regelverk a\n fravær: over 10 % av 5 t\n", "A065@19:10+16",
	    "a share of hours" },
	{ "regelverk a\n fravær: over 100 % av 100 år\n", "",
	    "all of the longest time" },
	{ "regelverk a\n fravær: over 100 % av 101 år\n", "A065@19:10+20",
	    "of a longer one" },
	{ "regelverk a\n fravær: over 101 % av 5 år\n", "A065@19:10+18",
	    "more than all" },
	{ "regelverk a\n fravær-vurderes: bare det over\n", "A064@18:1+11",
	    "over what" },
	{ "regelverk a\n gradert-fravær-vurderes: ja\n", "A065@19:27+2",
	    "graded leave" },
	{ "kategori tjeneste kad\n alene: fra 100 %\n", "", "all of a post" },
	{ "kategori tjeneste kad\n alene: fra 101 %\n", "A065@19:13+5",
	    "more than a post" },
	{ "kategori tjeneste kad\n alene: fra 5 t\n", "A065@19:13+3",
	    "a post in hours" },
	{ "slag båt\n lengste-opphold: 28 dager\n", "", "whole days" },
	{ "kategori permisjon ferie\n trekkes: ja\n", "",
	    "leave that is deducted, as is all that is not named" },
	{ "katalog vakt /bakvakt\n gir: vakt vakt\n", "A062@18:15+7",
	    "a pattern without an end" },
	{ "katalog kurs\n hvis: sted /Voss\n gir: kurs t\n", "A062@19:13+5",
	    "a condition whose pattern has none" },
	{ "katalog kurs\n hvis: sted /\n gir: kurs t\n", "A062@19:13+1",
	    "nor has this" },
	{ "katalog kurs\n hvis: sted Voss/Vik\n gir: kurs t\n", "",
	    "a slash within" },
	{ "kategori\n alene: nei\n", "A066@18:1+8", "a category of what" },
	{ "katalog kurs\n hvis: veileder. ja\n gir: kurs t\n", "A065@19:8+12",
	    "what of who supervised" },
	{ "katalog kurs\n gir: kurs t\n fordi: K\n", "A065@20:2+5",
	    "why it gives something" },
	{ "katalog vakt\n gir: vakt vakt, annet 1 vakt\n", "A065@19:18+12",
	    "what is not 'ellers'" },
	{ "katalog vakt\n gir: vakt vakt, ellers 1 vakt med omtanke\n",
	    "A065@19:18+25", "with what is no warning" },
	{ "katalog vakt\n gir: ALM t\n gir: øving t\n" RULE(
	      " sum: ALM, øving\n minst: 4 t\n"),
	    "", "names that begin large, or with a letter of ours" },
	{ "slag båt\n lengste-opphold: 0 dager\n", "A065@19:19+7", "no day" },
	{ "slag båt\n lengste-opphold: 1,5 dager\n", "A065@19:19+9",
	    "a day and a half" },
	{ "slag båt\n lengste-opphold: 28 t\n", "A065@19:19+4", "hours" },
	{ "slag båt\n lengste-opphold: lenge\n", "A065@19:19+5", "long" },
	{ "slag båt\n merknad: dag\n", "A065@19:11+3", "a note of what" },
	{ "slag båt\n hva: dag\n", "A065@19:7+3", "a what of what" },
	{ "slag båt\n teller-som: fridag\n", "A065@19:14+6",
	    "counted as what" },
	{ "katalog kurs\n fra: 2020-02-30\n gir: kurs t\n", "A065@19:7+10",
	    "a date that does not exist" },
	{ "katalog kurs\n etter: soknad\n gir: kurs t\n", "A066@19:9+6",
	    "a milestone that there is not" },
	{ "budsjett b\n kilde: K\n kostnad: X, 2 kr\n", "A064@18:1+10",
	    "a budget without a title" },
	{ "budsjett b\n tittel: T\n kostnad: X, 2 kr\n", "A064@18:1+10",
	    "without a source" },
	{ "budsjett b\n tittel: T\n kilde: K\n inntekt: X, 7 x 4 kr\n", "",
	    "so many times" },
	{ "budsjett b\n tittel: T\n kilde: K\n inntekt: X, 0 x 4 kr\n",
	    "A065@21:11+11", "no time" },
	{ "budsjett b\n tittel: T\n kilde: K\n inntekt: X, 1,5 x 4 kr\n",
	    "A065@21:11+13", "one time and a half" },
	{ "budsjett b\n tittel: T\n kilde: K\n inntekt: X, 7 x 4 t\n",
	    "A065@21:11+10", "hours" },
	{ "budsjett b\n tittel: T\n kilde: K\n inntekt: X, 7 og x 4 kr\n",
	    "A065@21:11+14", "more than a number" },
	{ "budsjett b\n tittel: T\n kilde: K\n inntekt: , 4 kr\n",
	    "A065@21:11+6", "for what" },
	{ "budsjett b\n tittel: T\n kilde: K\n inntekt: X, 7 a 4 kr\n",
	    "A065@21:11+11", "seven of what" },
	{ "budsjett b\n tittel: T\n kilde: K\n inntekt: X, 7 x mye\n",
	    "A065@21:11+10", "seven times what" },
	{ "budsjett b\n tittel: T\n kilde: K\n"
	  " inntekt: X, 900000000 x 900000000 kr\n",
	    "A065@21:11+27", "more than can be added up" },
	{ "budsjett b\n tittel: T\n kilde: K\n"
	  " inntekt: Rom 2, 4 kr\n kostnad: Rom 2,b , 4 kr\n",
	    "", "commas behind a digit, and behind a blank" },
	{ "budsjett b\n tittel: T\n kilde: K\n inntekt: Leie, lys, 4 kr\n", "",
	    "commas within" },
};

static void tells_forms(const struct form_row *rows, size_t count)
{
	struct alis_arena mem = { 0 };

	for (size_t i = 0; i < count; i++) {
		const char *text = put_behind(rows[i].text, &mem).at;
		struct alis_diags diags = { .mem = &mem };
		(void)books_of(&text, 1, &mem, &diags);
		check_text(
		    diags_text(&diags, &mem), rows[i].diags, rows[i].why);
	}
	alis_arena_release(&mem);
}

static void tells_needs(void **state)
{
	(void)state;
	tells_forms(needs, ALIS_COUNT(needs));
}

static void tells_limits(void **state)
{
	(void)state;
	tells_forms(limits, ALIS_COUNT(limits));
}

static void tells_ways(void **state)
{
	(void)state;
	tells_forms(ways, ALIS_COUNT(ways));
}

static void tells_others(void **state)
{
	(void)state;
	tells_forms(others, ALIS_COUNT(others));
}

int test_bookforms(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(tells_needs),
		UNIT_TEST(tells_limits),
		UNIT_TEST(tells_ways),
		UNIT_TEST(tells_others),
	};

	return cmocka_run_group_tests_name("bookforms", tests, NULL, NULL);
}
