/* SPDX-License-Identifier: MIT */
/* What is told of rule books: code, place and length of what is marked. */
#include "books.h"

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
	{ RULE(" sum: vakt, avtale\n minst: 40 t\n"), "A072@22:9+4",
	    "both, each of a unit of its own" },
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
	{ "kategori tjeneste kad\n alene: over 100 %\n" RULE(
	      " tid: kad\n minst: 4 år\n"),
	    "A069@23:7+3", "more than a whole post" },
	{ "kategori tjeneste kad\n alene: nei\n"
	  "kategori tjeneste lab\n sammen-med: kad\n" RULE(
	      " tid: lab\n minst: 4 år\n"),
	    "", "beside one that counts by the lenient reading alone" },
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
	{ "katalog vakt\n gir: g:a 3 t\nkatalog kurs\n gir: g:a 5 t\n" RULE(
	      " sett: g:a\n minst: 6 t\n"),
	    "A069@26:9+3", "the greater of two gifts is too small" },
	{ "katalog vakt\n gir: g:a 3 t\nkatalog kurs\n gir: g:a 5 t\n" RULE(
	      " sett: g:a\n minst: 5 t\n"),
	    "", "and is just enough" },
	{ "katalog vakt\n gir: g 1 t\n gir: g:a 1 t\n" RULE(
	      " ulike: g\n minst: 2 stk\n"),
	    "A069@25:9+5", "what is credited to the whole is none of them" },
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
	{ RULE(" tid: praksis\n minst: 2 år\n fra: 2019-01-01\n"), "",
	    "a window without an end" },
	{ RULE(" tid: praksis\n minst: 2 år\n fra: 2019-01-01\n"
	       " til: 2019-12-31\n siste: 5 år\n"),
	    "A069@22:9+4", "the narrower of two windows" },
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
	{ "parameter p\n tittel: T\n kilde: K\n spørsmål: S\n" RULE(
	      " sum: kurs\n minst: p\n"),
	    "A064@18:1+11", "one without the value that is used" },
	{ PARAMETER("p", " forsiktig: 4 t\n romslig: mye\n")
	        RULE(" sum: kurs\n minst: p\n"),
	    "A065@22:11+3", "one whose other value is none" },
	{ PARAMETER("p", " forsiktig: ingen\n romslig: 4 t\n")
	        RULE(" sum: kurs\n høyst: p\n"),
	    "", "the unit may be that of the other value" },

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
	{ RULE(" sum: kurs\n minst: 4 t per kalenderår\n"
	       " siste: 12 måneder\n"),
	    "A065@23:9+10", "a window that moves, and whole years" },
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
	{ "slag båt /x/\n enheter: t\n", "A065@18:11+1",
	    "a pattern of a kind" },
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

int test_bookfaults(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(tells_faults),
	};

	return cmocka_run_group_tests_name("bookfaults", tests, NULL, NULL);
}
