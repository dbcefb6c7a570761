/* SPDX-License-Identifier: MIT */
/*
 * Invented events of a doctor's five years of training, the same ones in the
 * language of alis and of each program that it is measured beside.
 *   events LANGUAGE SHAPE COUNT FOLDER [SEED]
 * LANGUAGE is alis, ledger (hledger reads it, too), beancount or timewarrior;
 * the last has only what has a time of day. The first file is FOLDER/events.X,
 * X being the language; of timewarrior FOLDER is its data base.
 */
#include <errno.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define FIRST_DAY 17410 /* 2017-09-01, in days from 1970-01-01 */
#define DAYS      1800
#define FILES     500

/* ---- the events ---- */

enum sort { GUIDANCE, SHIFT, DIRECT, EXPENSE, COURSE };

struct event {
	unsigned long number;
	int year, month, day;
	enum sort sort;
	const char *about; /* its topic, or its place */
	unsigned hour;     /* at which a shift of seven begins */
	unsigned amount;   /* minutes, crowns or points */
};

/* What the events of a shape have besides. */
struct shape {
	const char *name;
	bool is_short;   /* neither what nor note but a number */
	bool is_foreign; /* beyond ASCII, nearly all of it */
	bool is_parted;  /* in FILES files that the first includes */
	bool has_postings;
	unsigned sentences;  /* of the note */
	unsigned attributes; /* pairs of them */
};

static const struct shape shapes[] = {
	{ "short", true, false, false, false, 0, 0 },
	{ "ordinary", false, false, false, false, 0, 0 },
	{ "notes", false, false, false, false, 7, 0 },
	{ "attributes", false, false, false, false, 0, 3 },
	{ "postings", false, false, false, true, 0, 0 },
	{ "foreign", false, true, false, false, 2, 0 },
	{ "files", false, false, true, false, 0, 0 },
};

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static const char *const topics[] = {
	"Konsultasjonsteknikk",
	"Skrøpelige eldre",
	"Svimmelhet",
	"Spirometri",
	"Rus og avhengighet",
	"Egen helse og egne grenser",
	"Førerkort og attester",
	"Samarbeid med NAV",
	"Hudbiopsi",
	"Injeksjon i skulder",
};

static const char *const foreign_topics[] = {
	"Høyttänkande på følgjebåt",
	"Dearvvašvuođabálvalusat",
	"Разговор с больным",
	"Ιατρική της οικογένειας",
	"全科医学与会谈",
	"Sjømannshelse på Ærøy",
};

static const char *const places[] = {
	"Nordhordland legevakt",
	"Voss legevakt",
	"Stord legevakt",
};

static const char *const foreign_places[] = {
	"Guovdageainnu báhkkočoahkki",
	"Øygården på Ålesøy",
	"Ψυχική υγεία Βέργκεν",
};

static const char *const sentences[] = {
	" Vi snakket om å avslutte en konsultasjon i tide.",
	" Det som var vanskelig ble gjennomgått en gang til.",
	" Neste gang tar vi opp legemidler hos eldre.",
};

static const char *const foreign_sentences[] = {
	" Čálán dán sámegillii, áššit leat čielgasat.",
	" Потом мы говорили о лекарствах и сне.",
	" Συζητήσαμε για τον ύπνο και την κόπωση.",
};

static const char *const credits[] = {
	"emnekurs:lunge",
	"emnekurs:psykiatri",
	"valgfri:kurs",
	"valgfri:hospitering",
};

/* Marsaglia, Xorshift RNGs (2003), with the multiplier of Vigna (2016). */
static unsigned chance(uint64_t *state, unsigned below)
{
	*state ^= *state >> 12;
	*state ^= *state << 25;
	*state ^= *state >> 27;
	return (unsigned)(*state * 0x2545F4914F6CDD1DULL >> 33) % below;
}

/* Hinnant, chrono-Compatible Low-Level Date Algorithms: civil_from_days. */
static void date_of(long days, struct event *event)
{
	long z = days + 719468, era = z / 146097, at = z - era * 146097;
	long year = (at - at / 1460 + at / 36524 - at / 146096) / 365;
	long rest = at - (365 * year + year / 4 - year / 100);
	long month = (5 * rest + 2) / 153;

	event->day = (int)(rest - (153 * month + 2) / 5 + 1);
	event->month = (int)(month < 10 ? month + 3 : month - 9);
	event->year = (int)(year + era * 400 + (event->month <= 2));
}

static struct event draw(const struct shape *shape, unsigned long number,
    unsigned long count, uint64_t *state)
{
	struct event e = { .number = number };
	unsigned k = chance(state, 10), t = chance(state, 60);

	date_of(FIRST_DAY + (long)(number * DAYS / count), &e);
	e.hour = 6 + chance(state, 10);
	e.about = shape->is_foreign ? foreign_topics[t % COUNT(foreign_topics)]
	                            : topics[t % COUNT(topics)];
	e.sort = k < 4 ? GUIDANCE : k < 6 ? SHIFT : k < 9 ? DIRECT : EXPENSE;
	if (shape->has_postings && k > 0)
		e.sort = COURSE;
	if (e.sort == SHIFT)
		e.about = shape->is_foreign
		    ? foreign_places[t % COUNT(foreign_places)]
		    : places[t % COUNT(places)];
	if (shape->is_short)
		e.about = "";
	e.amount = e.sort == GUIDANCE ? 90
	    : e.sort == SHIFT         ? 420
	    : e.sort == DIRECT        ? 10 + 5 * chance(state, 5)
	    : e.sort == COURSE        ? 3
	                              : 12100 + chance(state, 900);
	return e;
}

static void put_sentences(FILE *out, const struct shape *shape, unsigned from)
{
	for (unsigned i = 0; i < shape->sentences; i++)
		fputs(shape->is_foreign ? foreign_sentences[(from + i) % 3]
		                        : sentences[(from + i) % 3],
		    out);
}

/* ---- alis ---- */

static void alis_begin(FILE *out)
{
	fputs("alis Kari Nordmann\n    kommune: Masfjorden\n"
	      "    start: 2017-09-01\n    regelverk: allmennmedisin-2017\n\n"
	      "veileder Ola Hansen\n    spesialist: allmennmedisin\n\n"
	      "2017-09-01..2022-08-31 * tjeneste 100 % allmennpraksis | "
	      "Masfjorden legekontor\n",
	    out);
}

static void alis_below(
    FILE *out, const struct shape *shape, const struct event *e)
{
	for (unsigned i = 0; i < shape->attributes; i++)
		fprintf(out,
		    "    bevis: bilag/%lu-%u.pdf\n"
		    "    sted: rom %lu\n",
		    e->number, i, e->number);
	if (e->sort == COURSE)
		for (size_t i = 0; i < COUNT(credits); i++)
			fprintf(out, "    %s  3 poeng\n", credits[i]);
}

static void alis_short(FILE *out, const struct event *e)
{
	if (e->sort == SHIFT)
		fprintf(out, " %02u:00-%02u:00 vakt", e->hour, e->hour + 7);
	else if (e->sort == GUIDANCE)
		fputs(" veiledning 1 t", out);
	else if (e->sort == DIRECT)
		fputs(" supervisjon 15 min", out);
	else
		fputs(" utgift 90 kr", out);
	fprintf(out, "|%lu\n", e->number);
}

static void alis_put(
    FILE *out, const struct shape *shape, const struct event *e)
{
	unsigned long n = e->number;

	fprintf(out, "%04d-%02d-%02d", e->year, e->month, e->day);
	if (shape->is_short) {
		alis_short(out, e);
		return;
	}
	if (e->sort == SHIFT)
		fprintf(out, " %02u:00-%02u:00", e->hour, e->hour + 7);
	else
		fputs("            ", out);
	fputs("    * ", out);
	if (e->sort == SHIFT)
		fprintf(out, "vakt %s | nr %lu", e->about, n);
	else if (e->sort == GUIDANCE)
		fprintf(
		    out, "veiledning 1,5 t Ola Hansen | %s %lu", e->about, n);
	else if (e->sort == DIRECT)
		fprintf(out, "supervisjon %u min Ola Hansen | %s %lu",
		    e->amount, e->about, n);
	else if (e->sort == EXPENSE)
		fprintf(out, "utgift %u %03u kr kurs | Grunnkurs A, reise %lu",
		    e->amount / 1000, e->amount % 1000, n);
	else
		fprintf(out, "kurs %s %lu", e->about, n);
	put_sentences(out, shape, (unsigned)n);
	fputc('\n', out);
	alis_below(out, shape, e);
}

/* ---- ledger and beancount ---- */

static const char *const accounts[] = { "Veiledning", "Vakt", "Supervisjon",
	"Utgift", "Kurs" };
static const char *const units[] = { "min", "min", "min", "kr", "poeng" };
static const char *const currencies[] = { "MIN", "MIN", "MIN", "NOK", "POENG" };

static void ledger_put(
    FILE *out, const struct shape *shape, const struct event *e)
{
	fprintf(out, "%04d-%02d-%02d * %s %lu", e->year, e->month, e->day,
	    e->about, e->number);
	put_sentences(out, shape, (unsigned)e->number);
	fputc('\n', out);
	for (unsigned i = 0; i < shape->attributes; i++)
		fprintf(out,
		    "    ; bevis: bilag/%lu-%u.pdf\n"
		    "    ; sted: rom %lu\n",
		    e->number, i, e->number);
	if (e->sort == COURSE)
		for (size_t i = 0; i < COUNT(credits); i++)
			fprintf(out, "    %s  3 poeng\n", credits[i]);
	else
		fprintf(out, "    %s    %u %s\n", accounts[e->sort], e->amount,
		    units[e->sort]);
	fputs("    Kilde\n\n", out);
}

static void beancount_begin(FILE *out)
{
	for (size_t i = 0; i < COUNT(accounts); i++)
		fprintf(out, "2017-01-01 open Expenses:%s\n", accounts[i]);
	for (size_t i = 0; i < COUNT(credits); i++)
		fprintf(out, "2017-01-01 open Expenses:Kurs:K%zu\n", i);
	fputs("2017-01-01 open Equity:Kilde\n\n", out);
}

static void beancount_put(
    FILE *out, const struct shape *shape, const struct event *e)
{
	fprintf(out, "%04d-%02d-%02d * \"%s %lu", e->year, e->month, e->day,
	    e->about, e->number);
	put_sentences(out, shape, (unsigned)e->number);
	fputs("\"\n", out);
	/* A key stands once below each. */
	for (unsigned i = 0; i < shape->attributes; i++)
		fprintf(out,
		    "  bevis%u: \"bilag/%lu-%u.pdf\"\n"
		    "  sted%u: \"rom %lu\"\n",
		    i, e->number, i, i, e->number);
	if (e->sort == COURSE)
		for (size_t i = 0; i < COUNT(credits); i++)
			fprintf(out, "  Expenses:Kurs:K%zu  3 POENG\n", i);
	else
		fprintf(out, "  Expenses:%s  %u %s\n", accounts[e->sort],
		    e->amount, currencies[e->sort]);
	fputs("  Equity:Kilde\n\n", out);
}

/* ---- timewarrior ---- */

static void timewarrior_put(
    FILE *out, const struct shape *shape, const struct event *e)
{
	int day = e->year * 10000 + e->month * 100 + e->day;

	fprintf(out, "inc %dT%02u0000Z - %dT%02u0000Z # vakt \"%s\" # \"%lu",
	    day, e->hour, day, e->hour + 7, e->about, e->number);
	put_sentences(out, shape, (unsigned)e->number);
	fputs("\"\n", out);
}

/* ---- files ---- */

struct language {
	const char *name;
	void (*begin)(FILE *out);
	void (*put)(
	    FILE *out, const struct shape *shape, const struct event *e);
	const char *include; /* of all files of a folder */
};

static const struct language languages[] = {
	{ "alis", alis_begin, alis_put, "inkluder parts/*.alis\n" },
	{ "ledger", NULL, ledger_put, "include parts/*.ledger\n" },
	{ "beancount", beancount_begin, beancount_put,
	    "include \"parts/*.beancount\"\n" },
	{ "timewarrior", NULL, timewarrior_put, NULL },
};

static _Noreturn void fail(const char *what)
{
	fprintf(stderr, "events: %s: %s\n", what, strerror(errno));
	exit(3);
}

static void make_folder(const char *folder, const char *below)
{
	char path[4096];

	if (snprintf(path, sizeof(path), "%s/%s", folder, below) >=
	        (int)sizeof(path) ||
	    (mkdir(path, 0777) != 0 && errno != EEXIST))
		fail(folder);
}

static FILE *begin_file(const char *folder, const char *file)
{
	char path[4096];
	FILE *out = NULL;

	if (snprintf(path, sizeof(path), "%s/%s", folder, file) <
	    (int)sizeof(path))
		out = fopen(path, "w");
	if (out == NULL)
		fail(folder);
	return out;
}

static void end_file(FILE *out)
{
	if (out != NULL && (ferror(out) | fclose(out)) != 0)
		fail("written");
}

/* The file that the next event stands in: 'out', or a new one in its place. */
static FILE *next_file(FILE *out, const char *folder,
    const struct language *language, bool is_parted, const struct event *e,
    unsigned long count, int *month)
{
	unsigned long part = e->number * FILES / count;
	char name[64];

	if (language->include == NULL) {
		if (out != NULL && *month == e->month)
			return out;
		*month = e->month;
		(void)snprintf(name, sizeof(name), "data/%04d-%02d.data",
		    e->year, e->month);
	} else {
		if (!is_parted ||
		    (e->number > 0 && (e->number - 1) * FILES / count == part))
			return out;
		(void)snprintf(
		    name, sizeof(name), "parts/%04lu.%s", part, language->name);
	}
	end_file(out);
	return begin_file(folder, name);
}

static void write_all(const struct language *language,
    const struct shape *shape, unsigned long count, const char *folder,
    uint64_t state)
{
	char name[64];
	FILE *out;
	int month = 0; /* of timewarrior's file that is open */

	(void)snprintf(name, sizeof(name), "events.%s", language->name);
	if (language->include == NULL) {
		make_folder(folder, "data");
		end_file(begin_file(folder, "timewarrior.cfg"));
		out = NULL;
	} else {
		out = begin_file(folder, name);
		if (language->begin != NULL)
			language->begin(out);
		if (shape->is_parted) {
			make_folder(folder, "parts");
			fputs(language->include, out);
		}
	}
	for (unsigned long i = 0; i < count; i++) {
		struct event e = draw(shape, i, count, &state);

		if (language->include == NULL && e.sort != SHIFT)
			continue;
		out = next_file(
		    out, folder, language, shape->is_parted, &e, count, &month);
		language->put(out, shape, &e);
	}
	end_file(out);
}

int main(int argc, char **argv)
{
	const struct language *language = NULL;
	const struct shape *shape = NULL;
	unsigned long count = argc > 3 ? strtoul(argv[3], NULL, 10) : 0;
	uint64_t seed = argc > 5 ? strtoull(argv[5], NULL, 10) : 7;

	for (size_t i = 0; argc > 4 && i < COUNT(languages); i++)
		if (strcmp(languages[i].name, argv[1]) == 0)
			language = &languages[i];
	for (size_t i = 0; argc > 4 && i < COUNT(shapes); i++)
		if (strcmp(shapes[i].name, argv[2]) == 0)
			shape = &shapes[i];
	if (language == NULL || shape == NULL || count == 0 ||
	    count > 100000000) {
		fputs("usage: events LANGUAGE SHAPE COUNT FOLDER [SEED]\n",
		    stderr);
		return 2;
	}
	write_all(language, shape, count, argv[4],
	    (seed + 1) * 0x9E3779B97F4A7C15ULL);
	return 0;
}
