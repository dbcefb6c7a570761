/* SPDX-License-Identifier: MIT */
#ifndef ALIS_UNIT_MADE_H
#define ALIS_UNIT_MADE_H

/*
 * Journals made up of everything that may stand in one, in all its spellings:
 * three languages, tabs, wide letters, comments everywhere. Each word of text
 * has a number, so that none is lost, doubled or moved without being seen.
 */

#include <alis/base.h>

#include <string.h>

#include "random.h"

struct maker {
	uint64_t seed;
	struct alis_out out;
	unsigned words; /* so far */
	const char *ending;
};

static size_t any(struct maker *m, size_t limit)
{
	return test_below(&m->seed, limit);
}

static bool chance(struct maker *m, size_t of)
{
	return any(m, of) == 0;
}

#define PICK(m, list) ((list)[any((m), ALIS_COUNT(list))])

static void lit(struct maker *m, const char *text)
{
	alis_out_lit(&m->out, text);
}

static void gap(struct maker *m)
{
	static const char *const gaps[] = { " ", " ", "  ", "\t", "     ",
		" \t" };

	lit(m, PICK(m, gaps));
}

static void word(struct maker *m)
{
	static const char *const tails[] = { "", "", "", "ø", "Å", "漢字",
		"e\xCC\x81", ",", ";", "-", ".", "%", "(x)", "«»" };

	lit(m, "w");
	alis_out_count(&m->out, ++m->words);
	lit(m, PICK(m, tails));
}

static void say(struct maker *m)
{
	word(m);
	for (size_t n = any(m, 4); n > 0; n--) {
		gap(m);
		word(m);
	}
}

static void line_end(struct maker *m)
{
	static const char *const starts[] = { "  ; ", "\t;", "   ;", " \t ; " };
	static const char *const tails[] = { "", "", "", " ", "\t ", "  " };

	if (chance(m, 6)) {
		lit(m, PICK(m, starts));
		say(m);
	}
	lit(m, PICK(m, tails));
	lit(m, m->ending);
}

static void date(struct maker *m, int year)
{
	int month = 1 + (int)any(m, 12), day = 1 + (int)any(m, 28);
	bool wide = chance(m, 2);

	if (chance(m, 2)) {
		alis_out_day(&m->out,
		    alis_day_of((struct alis_civil){ year, month, day }));
		return;
	}
	lit(m, wide && day < 10 ? "0" : "");
	alis_out_count(&m->out, day);
	lit(m, wide && month < 10 ? ".0" : ".");
	alis_out_count(&m->out, month);
	lit(m, ".");
	alis_out_count(&m->out, year);
}

static void number(struct maker *m, bool decimals)
{
	static const char *const numbers[] = { "1", "2", "10", "999", "1000",
		"12500", "12 500", "1 000", "12\302\240500",
		"1\342\200\211234\342\200\211567", "007" };
	static const char *const tails[] = { "", "", ",5", ".50", ",25" };

	lit(m, PICK(m, numbers));
	if (decimals)
		lit(m, PICK(m, tails));
}

static void quantity(struct maker *m, const char *const *units, size_t n)
{
	static const char *const gaps[] = { " ", "", "  ", "\xC2\xA0", "\t" };
	const char *unit = units[any(m, n)];

	if (strcmp(unit, "%") == 0 || strcmp(unit, "prosent") == 0 ||
	    strcmp(unit, "percent") == 0)
		lit(m, chance(m, 2) ? "50" : "37,5");
	else
		number(m, strcmp(unit, "stk") != 0);
	lit(m, PICK(m, gaps));
	lit(m, unit);
}

struct kind {
	const char *words[4];
	const char *units[10]; /* ended by NULL */
	const char *what[4];   /* NULL: any words */
	bool period;
	bool running;
};

static const struct kind kinds[] = {
	{ { "tjeneste", "teneste", "service", "SERVICE" },
	    { "%", "prosent", "percent", NULL },
	    { "allmennpraksis", "general-practice", "sykehus", "hospital" },
	    true, true },
	{ { "permisjon", "permisjon", "leave", "Permisjon" },
	    { "%", "percent", NULL }, { NULL }, true, true },
	{ { "kurs", "course", "Kurs", "kurs" },
	    { "poeng", "points", "t", "h", "hours", "dagar", "days", NULL },
	    { NULL }, true, false },
	{ { "vakt", "shift", "Vakt", "SHIFT" },
	    { "t", "timar", "vakter", "shifts", "min", "minutes", NULL },
	    { NULL }, true, false },
	{ { "veiledning", "rettleiing", "supervision", "veiledning" },
	    { "t", "time", "h", "minutt", "min", NULL }, { NULL }, false,
	    false },
	{ { "ferdighet", "ferdigheit", "skill", "ferdighet" },
	    { "stk", "pcs", NULL }, { NULL }, false, false },
	{ { "utgift", "expense", "utgift", "Utgift" },
	    { "kr", "kroner", "NOK", "KR", NULL }, { NULL }, false, false },
	{ { "notat", "note", "notat", "NOTAT" }, { "kr", "t", NULL }, { NULL },
	    true, false },
};

static void when(struct maker *m, const struct kind *kind)
{
	static const char *const times[] = { "16:00-23:00", "16.00-23.30",
		"16-24", "8-16", "22:00\342\200\22308:00", "00:00-24:00",
		"7.30-24.00" };
	int year = 2015 + (int)any(m, 4);

	date(m, year);
	if (kind->period && chance(m, 3)) {
		lit(m, "..");
		if (!kind->running || chance(m, 2))
			date(m, year + 1);
	}
	if (chance(m, 3)) {
		gap(m);
		lit(m, PICK(m, times));
	}
	if (chance(m, 2)) {
		gap(m);
		lit(m, chance(m, 4) ? "!" : "*");
	}
	if (m->out.at[m->out.used - 1] != '*' || !chance(m, 4))
		gap(m);
}

static size_t unit_count(const struct kind *kind)
{
	size_t n = 0;

	while (kind->units[n] != NULL)
		n++;
	return n;
}

/* From the kind to the end of the line. */
static void thing(struct maker *m, const struct kind *kind)
{
	lit(m, PICK(m, kind->words));
	for (size_t n = any(m, 3); n > 0; n--) {
		gap(m);
		quantity(m, kind->units, unit_count(kind));
		lit(m, chance(m, 8) ? "," : "");
		if (kind->running) /* the percentages are added up */
			break;
	}
	gap(m);
	if (kind->what[0] != NULL) {
		lit(m, PICK(m, kind->what));
		gap(m);
	}
	say(m);
	if (!chance(m, 3)) {
		lit(m, chance(m, 2) ? "|" : "  |   ");
		say(m);
		lit(m, chance(m, 5) ? "| " : "");
	}
	line_end(m);
}

static void made_head(struct maker *m, const struct kind *kind)
{
	when(m, kind);
	thing(m, kind);
}

static void indent(struct maker *m, size_t depth)
{
	static const char *const indents[2][4] = {
		{ "  ", "    ", "\t", " " },
		{ "          ", "\t   ", "\t\t", "\t    " },
	};

	lit(m, PICK(m, indents[depth]));
}

static void silent_lines(struct maker *m)
{
	static const char *const blanks[] = { "", "", "  ", "\t" };
	static const char *const signs[] = { "; ", "#", ";;", "# " };

	while (chance(m, 3)) {
		switch (any(m, 3)) {
		case 0:
			lit(m, PICK(m, blanks));
			lit(m, m->ending);
			break;
		case 1:
			lit(m, PICK(m, signs));
			say(m);
			line_end(m);
			break;
		default:
			indent(m, any(m, 2));
			lit(m, ";");
			say(m);
			line_end(m);
		}
	}
}

static void attribute(struct maker *m, bool known)
{
	static const char *const keys[] = { "bevis", "prov", "evidence",
		"m\xC3\xA5l", "goal", "Sted", "place", "veileder", "rettleiar",
		"refleksjon", "reflection", "arbeidsgivar" };

	indent(m, 0);
	if (known)
		lit(m, PICK(m, keys));
	else
		word(m); /* a warning, and kept */
	if (!known && m->out.at[m->out.used - 1] != 'w')
		lit(m, "x");
	lit(m, chance(m, 3) ? ":  " : ": ");
	if (chance(m, 4))
		m->out.used--; /* "key:" alone, or with one blank */
	else
		say(m);
	line_end(m);
	while (chance(m, 3)) {
		silent_lines(m);
		indent(m, 1);
		say(m);
		line_end(m);
	}
}

static void posting(struct maker *m)
{
	static const char *const accounts[] = { "emnekurs:lunge",
		"valgfri:kurs", "grunnkurs:A", "kurs med \xC3\xB8",
		"en:meget:lang:konto som ikke tar slutt", "legevakt" };
	static const char *const units[] = { "poeng", "points", "kurs",
		"courses", "years", "m\xC3\xA5nad", "month", "stk", "vakter",
		"h" };
	static const char *const gaps[] = { "  ", "\t", "        ", " \t" };

	indent(m, 0);
	lit(m, PICK(m, accounts));
	lit(m, PICK(m, gaps));
	quantity(m, units, ALIS_COUNT(units));
	line_end(m);
}

static void entry(struct maker *m)
{
	const struct kind *kind = &kinds[any(m, ALIS_COUNT(kinds))];

	made_head(m, kind);
	while (chance(m, 3)) {
		silent_lines(m);
		if (chance(m, 3))
			posting(m);
		else
			attribute(m, true);
	}
}

static void repeats(struct maker *m)
{
	static const char *const words[] = { "fast", "Fast", "repeat" };
	static const char *const rhythms[] = { "hver uke", "kvar veke",
		"every  week", "hver 2. uke", "every 2 weeks", "kvar\t3. månad",
		"hver måned", "2 per måned", "1 PER uke", "3 per month" };
	static const char *const keys[] = { "  unntatt: ", "\tunnateke:\t",
		" EXCEPT:  " };
	const struct kind *kind = &kinds[2 + any(m, ALIS_COUNT(kinds) - 2)];

	lit(m, PICK(m, words));
	gap(m);
	date(m, 2015);
	lit(m, "..");
	date(m, 2016);
	gap(m);
	lit(m, PICK(m, rhythms));
	gap(m);
	thing(m, kind);
	if (chance(m, 2))
		return;
	lit(m, PICK(m, keys));
	date(m, 2015);
	lit(m, chance(m, 2) ? "," : " , ");
	date(m, 2015);
	lit(m, "..");
	date(m, 2016);
	line_end(m);
}

static void directive(struct maker *m)
{
	static const char *const names[] = { "veileder", "rettleiar",
		"Supervisor", "sted", "stad", "workplace" };
	static const char *const keys[] = { "  epost: ", "\temail:",
		"    e-post:   ", " specialist: ", "  kommune:\t" };

	switch (any(m, 4)) {
	case 0:
		lit(m, PICK(m, names));
		gap(m);
		say(m);
		line_end(m);
		if (chance(m, 2))
			return;
		lit(m, PICK(m, keys));
		if (m->out.at[m->out.used - 1] == ':')
			lit(m, " ");
		say(m);
		line_end(m);
		return;
	case 1:
		lit(m, "alias");
		gap(m);
		say(m);
		lit(m, chance(m, 2) ? "=" : "   =  ");
		say(m);
		line_end(m);
		return;
	case 2:
		repeats(m);
		return;
	default:
		lit(m, chance(m, 2) ? "kontroll" : "assert");
		gap(m);
		date(m, 2018);
		gap(m);
		lit(m, chance(m, 2) ? "ingen:konto=0 pcs" : "null  =  0 hours");
		line_end(m);
	}
}

static alis_str journal_make(struct maker *m)
{
	size_t n = 1 + any(m, 12);

	m->ending = chance(m, 3) ? "\r\n" : "\n";
	lit(m, chance(m, 4) ? "\xEF\xBB\xBF" : "");
	for (size_t i = 0; i < n; i++) {
		silent_lines(m);
		if (chance(m, 5))
			directive(m);
		else
			entry(m);
	}
	silent_lines(m);
	if (chance(m, 4) && m->out.at[m->out.used - 1] == '\n')
		m->out.used -= strlen(m->ending);
	return alis_out_text(&m->out);
}

#endif
