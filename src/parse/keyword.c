/* SPDX-License-Identifier: MIT */
#include <alis/parse.h>

#define DIRECTIVE(number, nb, nn, en) \
	{ \
		ALIS_WORDS_DIRECTIVE, ALIS_DIRECTIVE_##number, nb, nn, en, 0, \
		    0 \
	}
#define KEY(nb, nn, en) \
	{ \
		ALIS_WORDS_KEY, 0, nb, nn, en, 0, 0 \
	}
#define ROSTER_KEY(nb, nn, en) \
	{ \
		ALIS_WORDS_ROSTER_KEY, 0, nb, nn, en, 0, 0 \
	}
#define RHYTHM(word, nb, nn, en) \
	{ \
		ALIS_WORDS_RHYTHM, ALIS_RHYTHM_##word, nb, nn, en, 0, 0 \
	}
#define PART_OF(unit, times, part, nb, nn, en) \
	{ \
		ALIS_WORDS_UNIT, ALIS_UNIT_##unit, nb, nn, en, times, part \
	}
#define UNIT(unit, nb, nn, en) PART_OF(unit, 1, 1, nb, nn, en)

/* Where a word is the same in two languages it stands in both columns; a
 * further row with the same number is another spelling of it. */
static const struct alis_keyword table[] = {
	DIRECTIVE(ALIS, "alis", "alis", "alis"),
	DIRECTIVE(SUPERVISOR, "veileder", "rettleiar", "supervisor"),
	DIRECTIVE(PLACE, "sted", "stad", "workplace"),
	DIRECTIVE(ALIAS, "alias", "alias", "alias"),
	DIRECTIVE(INCLUDE, "inkluder", "inkluder", "include"),
	DIRECTIVE(ASSERT, "kontroll", "kontroll", "assert"),
	DIRECTIVE(REPEAT, "fast", "fast", "repeat"),
	DIRECTIVE(COHORT, "kohort", "kohort", "cohort"),
	DIRECTIVE(MEMBER, "lege", "lege", "doctor"),
	DIRECTIVE(MUNICIPALITY, "kommune", "kommune", "municipality"),
	DIRECTIVE(MILESTONE, "milepæl", "milepæl", "milestone"),

	KEY("kommune", "kommune", "municipality"),
	KEY("start", "start", "start"),
	KEY("autorisasjon", "autorisasjon", "authorised"),
	KEY("konvertert", "konvertert", "converted"),
	KEY("søknad", "søknad", "application"),
	KEY("avtale", "avtale", "agreement"),
	KEY("stilling", "stilling", "position"),
	KEY("regelverk", "regelverk", "rulebook"),
	KEY("språk", "språk", "language"),
	KEY("spesialist", "spesialist", "specialist"),
	KEY("fritak", "fritak", "exemption"),
	KEY("epost", "epost", "email"),
	KEY("epost", "e-post", "e-mail"),
	KEY("nøkkel", "nykel", "key"),
	KEY("slag", "slag", "type"),
	KEY("solo", "solo", "solo"),
	KEY("bevis", "prov", "evidence"),
	KEY("mål", "mål", "goal"),
	KEY("arbeidsgiver", "arbeidsgivar", "employer"),
	KEY("refleksjon", "refleksjon", "reflection"),
	KEY("sted", "stad", "place"),
	KEY("veileder", "rettleiar", "supervisor"),
	KEY("planlagt", "planlagt", "planned"),
	KEY("unntatt", "unnateke", "except"),

	ROSTER_KEY("depot", "depot", "repository"),
	ROSTER_KEY("gren", "grein", "branch"),
	ROSTER_KEY("journal", "journal", "journal"),
	ROSTER_KEY("fra", "frå", "from"),
	ROSTER_KEY("til", "til", "to"),
	ROSTER_KEY("gruppe", "gruppe", "group"),
	ROSTER_KEY("kontakt", "kontakt", "contact"),
	ROSTER_KEY("budsjett", "budsjett", "budget"),
	ROSTER_KEY("tilskudd", "tilskot", "grant"),
	ROSTER_KEY("egenandel", "eigendel", "share"),
	ROSTER_KEY("daglig", "dagleg", "daily"),
	ROSTER_KEY("liste", "liste", "list"),
	ROSTER_KEY("liste-minst", "liste-minst", "list-least"),
	ROSTER_KEY("leger", "legar", "doctors"),
	ROSTER_KEY("vikar", "vikar", "cover"),
	ROSTER_KEY("stille", "stille", "silent"),
	ROSTER_KEY("veiledning", "rettleiing", "supervision"),
	ROSTER_KEY("frist", "frist", "deadline"),

	RHYTHM(EVERY, "hver", "kvar", "every"),
	RHYTHM(PER, "per", "per", "per"),
	RHYTHM(WEEK, "uke", "veke", "week"),
	RHYTHM(WEEK, "uker", "veker", "weeks"),
	RHYTHM(MONTH, "måned", "månad", "month"),
	RHYTHM(MONTH, "måneder", "månader", "months"),

	UNIT(PERCENT, "%", "%", "%"),
	UNIT(PERCENT, "prosent", "prosent", "percent"),
	UNIT(HOUR, "t", "t", "h"),
	UNIT(HOUR, "timer", "timar", "hours"),
	UNIT(HOUR, "time", "time", "hour"),
	UNIT(POINT, "poeng", "poeng", "points"),
	UNIT(SHIFT, "vakt", "vakt", "shift"),
	UNIT(SHIFT, "vakter", "vakter", "shifts"),
	UNIT(COURSE, "kurs", "kurs", "course"),
	UNIT(COURSE, "kurs", "kurs", "courses"),
	UNIT(PIECE, "stk", "stk", "pcs"),
	UNIT(KRONE, "kr", "kr", "NOK"),
	UNIT(KRONE, "kroner", "kroner", "kroner"),
	UNIT(DAY, "dager", "dagar", "days"),
	UNIT(DAY, "dag", "dag", "day"),
	UNIT(DAY, "d", "d", "d"),
	PART_OF(HOUR, 1, 60, "min", "min", "min"),
	PART_OF(HOUR, 1, 60, "minutter", "minutt", "minutes"),
	PART_OF(DAY, 30, 1, "måneder", "månader", "months"),
	PART_OF(DAY, 30, 1, "måned", "månad", "month"),
	PART_OF(DAY, 360, 1, "år", "år", "years"),
	PART_OF(DAY, 360, 1, "år", "år", "year"),

	{ ALIS_WORDS_ANSWER, 1, "ja", "ja", "yes", 0, 0 },
	{ ALIS_WORDS_ANSWER, 0, "nei", "nei", "no", 0, 0 },
	{ ALIS_WORDS_OCCASION, 1, "opptak", "opptak", "intake", 0, 0 },
	{ ALIS_WORDS_OCCASION, 2, "frist", "frist", "deadline", 0, 0 },
	{ ALIS_WORDS_KEY, 0, NULL, NULL, NULL, 0, 0 },
};

const struct alis_keyword *alis_keywords(void)
{
	return table;
}

/* "kurs" after a number in an entry names the course, in a posting it counts;
 * so with months and years. */
bool alis_keyword_is_wide(const struct alis_keyword *unit)
{
	return unit->value == ALIS_UNIT_COURSE || unit->times > 1;
}

/* The rows of a class stand together: where they begin and end. A test finds
 * every word by them. */
static const struct {
	unsigned char from, to;
} rows_of[] = {
	[ALIS_WORDS_DIRECTIVE] = { 0, 11 },
	[ALIS_WORDS_KEY] = { 11, 35 },
	[ALIS_WORDS_ROSTER_KEY] = { 35, 53 },
	[ALIS_WORDS_RHYTHM] = { 53, 59 },
	[ALIS_WORDS_UNIT] = { 59, 81 },
	[ALIS_WORDS_ANSWER] = { 81, 83 },
	[ALIS_WORDS_OCCASION] = { 83, 85 },
};

/* Whether first letters tell two words apart, for sure: ASCII ones do. */
static bool begins_otherwise(alis_str word, const char *known)
{
	unsigned char a = (unsigned char)word.at[0];
	unsigned char b = (unsigned char)known[0];

	return a < 0x80 && b < 0x80 && (a | 0x20) != (b | 0x20);
}

static bool says(const struct alis_keyword *keyword, alis_str word)
{
	const char *known[] = { keyword->bokmaal, keyword->nynorsk,
		keyword->english };

	for (size_t i = 0; i < ALIS_COUNT(known); i++)
		if (!begins_otherwise(word, known[i]) &&
		    alis_utf8_same(word, alis_str_of(known[i])))
			return true;
	return false;
}

const struct alis_keyword *alis_keyword_find(
    enum alis_word_class class, alis_str word)
{
	if (word.n == 0)
		return NULL;
	for (size_t i = rows_of[class].from; i < rows_of[class].to; i++)
		if (says(&table[i], word))
			return &table[i];
	return NULL;
}

void alis_keyword_try(
    const struct alis_keyword *keyword, struct alis_nearest *nearest)
{
	alis_nearest_try(nearest, alis_str_of(keyword->bokmaal));
	alis_nearest_try(nearest, alis_str_of(keyword->nynorsk));
	alis_nearest_try(nearest, alis_str_of(keyword->english));
}
