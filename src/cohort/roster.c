/* SPDX-License-Identifier: MIT */
#include "roster.h"

#include <alis/guard.h>

#include <stdlib.h>

#define SILENT_DAYS      60
#define SUPERVISION_DAYS 28
#define DEADLINE_DAYS    90
#define DAYS_MOST        36500

/* The directives of a kind, but for those that hold an identity number. */
struct chosen {
	const struct alis_directive *const *at;
	size_t count;
};

/* ---- complaints ---- */

struct alis_diag *alis__roster_complain(struct reader *reader,
    const struct alis_directive *directive, enum alis_code code, alis_span span,
    alis_str word)
{
	struct alis_diag *diag =
	    alis_diag_add(reader->diags, code, directive->src, span);

	if (alis_code_info(code)->severity == ALIS_ERROR)
		reader->faulty = true;
	diag->words[0] = word;
	return diag;
}

/* That the value of a key does not fit it; 'how' is an English text. */
static void misfit(struct reader *reader,
    const struct alis_directive *directive, const struct alis_attribute *at,
    const char *how)
{
	struct alis_diag *diag = alis__roster_complain(
	    reader, directive, ALIS_A129, at->value_span, at->value);

	diag->words[1] = alis_source_text(directive->src, at->key_span);
	diag->hint = how;
}

/* ---- values ---- */

const struct alis_attribute *alis__said_of(
    const struct alis_directive *directive, const char *key)
{
	for (const struct alis_attribute *a = directive->attributes; a != NULL;
	     a = a->next)
		if (a->value.n > 0 && alis_str_is(a->key, key))
			return a;
	return NULL;
}

alis_str alis__named_by(const struct reader *reader,
    const struct alis_directive *directive, const char *key)
{
	const struct alis_attribute *a = alis__said_of(directive, key);

	return a == NULL ? ALIS_STR("")
	                 : alis_journal_renamed(reader->journal, a->value);
}

/* Read an amount of a unit; false if none is written, or none that fits,
 * which is told. */
static bool amount_of(struct reader *reader,
    const struct alis_directive *directive, const char *key,
    enum alis_unit unit, alis_amount *amount)
{
	const struct alis_attribute *a = alis__said_of(directive, key);
	enum alis_unit written;

	if (a == NULL)
		return false;
	if (alis_parse_quantity(a->value, true, amount, &written) &&
	    written == unit)
		return true;
	misfit(reader, directive, a,
	    unit == ALIS_UNIT_KRONE
	        ? ALIS_TEXT("write an amount of money: 200 000 kr")
	        : ALIS_TEXT("write a number of whole days: 60 dager"));
	return false;
}

/* ---- names ---- */

static int by_name(const void *left, const void *right)
{
	const struct named *a = left, *b = right;
	int order = alis_str_compare(a->folded, b->folded);

	return order != 0 ? order
	                  : (a->number > b->number) - (a->number < b->number);
}

void alis__names_sort(struct names *names)
{
	qsort(names->at, names->count, sizeof(*names->at), by_name);
}

/* The number of the thing, or SIZE_MAX. */
static size_t number_of(
    const struct names *names, alis_str name, struct alis_arena *mem)
{
	alis_str folded = alis_utf8_fold(name, mem);
	size_t low = 0, high = names->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (alis_str_compare(names->at[middle].folded, folded) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low < names->count &&
	        alis_str_same(names->at[low].folded, folded)
	    ? names->at[low].number
	    : SIZE_MAX;
}

/* The names of municipalities or workplaces; tells when two have the same. */
static struct names names_of(
    struct reader *reader, struct chosen chosen, const char *word)
{
	struct names names = { ALIS_NEW(
		                   reader->mem, struct named, chosen.count + 1),
		chosen.count };
	const struct named *first = names.at;

	for (size_t i = 0; i < chosen.count; i++)
		names.at[i] = (struct named){
			alis_utf8_fold(chosen.at[i]->name, reader->mem), i
		};
	alis__names_sort(&names);
	for (size_t i = 1; i < names.count; i++) {
		const struct alis_directive *d, *was;
		struct alis_diag *diag;
		if (!alis_str_same(names.at[i].folded, first->folded)) {
			first = &names.at[i];
			continue;
		}
		d = chosen.at[names.at[i].number];
		was = chosen.at[first->number];
		diag = alis__roster_complain(
		    reader, d, ALIS_A123, d->name_span, alis_str_of(word));
		diag->words[1] = d->name;
		diag->other = was->src;
		diag->other_span = was->name_span;
	}
	return names;
}

/* ---- kohort ---- */

static int32_t days_of(struct reader *reader,
    const struct alis_directive *directive, const char *key, int32_t usual)
{
	alis_amount amount;

	if (!amount_of(reader, directive, key, ALIS_UNIT_DAY, &amount))
		return usual;
	if (amount % ALIS_ONE == 0 && amount / ALIS_ONE <= DAYS_MOST)
		return (int32_t)(amount / ALIS_ONE);
	misfit(reader, directive, alis__said_of(directive, key),
	    ALIS_TEXT("write a number of whole days: 60 dager"));
	return usual;
}

/* "500 pasienter"; the words behind the number are the writer's own. */
static void list_least_read(
    struct reader *reader, const struct alis_directive *directive)
{
	const struct alis_attribute *a =
	    alis__said_of(directive, "liste-minst");
	size_t used;

	if (a == NULL)
		return;
	reader->has_list_least = alis_amount_read(a->value, &reader->list_least,
	                             &used) == ALIS_READ_OK;
	if (!reader->has_list_least)
		misfit(reader, directive, a,
		    ALIS_TEXT("write a number of patients: 500 pasienter"));
}

static void cohort_read(struct reader *reader, struct alis_roster *roster)
{
	const struct alis_directive *d =
	    alis_journal_find(reader->journal, ALIS_DIRECTIVE_COHORT);

	roster->silent_days = SILENT_DAYS;
	roster->supervision_days = SUPERVISION_DAYS;
	roster->deadline_days = DEADLINE_DAYS;
	roster->directive = d;
	if (d == NULL)
		return;
	roster->name = alis_guard_masked(d->name, reader->mem);
	roster->language =
	    alis_track_language(alis_attribute_value(d->attributes, "språk"));
	roster->has_grant =
	    amount_of(reader, d, "tilskudd", ALIS_UNIT_KRONE, &roster->grant);
	roster->has_share =
	    amount_of(reader, d, "egenandel", ALIS_UNIT_KRONE, &roster->share);
	roster->silent_days = days_of(reader, d, "stille", SILENT_DAYS);
	roster->supervision_days =
	    days_of(reader, d, "veiledning", SUPERVISION_DAYS);
	roster->deadline_days = days_of(reader, d, "frist", DEADLINE_DAYS);
	list_least_read(reader, d);
}

/* ---- kommune, sted ---- */

static void municipalities_read(
    struct reader *reader, struct chosen chosen, struct alis_roster *roster)
{
	struct alis_municipality *all =
	    ALIS_NEW(reader->mem, struct alis_municipality, chosen.count + 1);

	for (size_t i = 0; i < chosen.count; i++) {
		struct alis_municipality *m = &all[i];
		const struct alis_directive *d = chosen.at[i];
		m->directive = d;
		m->name = d->name;
		m->contact = alis_attribute_value(d->attributes, "kontakt");
		m->has_budget = amount_of(
		    reader, d, "budsjett", ALIS_UNIT_KRONE, &m->budget);
		m->has_share = amount_of(
		    reader, d, "egenandel", ALIS_UNIT_KRONE, &m->share);
		alis__promises_read(reader, d, m->promises);
	}
	reader->municipality_names = names_of(reader, chosen, "kommune");
	reader->municipalities = roster->municipalities = all;
	reader->municipality_count = roster->municipality_count = chosen.count;
}

size_t alis__municipality_of(
    struct reader *reader, const struct alis_directive *directive)
{
	const struct alis_attribute *a = alis__said_of(directive, "kommune");
	alis_str name = alis__named_by(reader, directive, "kommune");
	struct alis_nearest nearest;
	struct alis_diag *diag;
	size_t found;

	if (a == NULL)
		return ALIS_NO_MUNICIPALITY;
	found = number_of(&reader->municipality_names, name, reader->mem);
	if (found != SIZE_MAX)
		return found;
	nearest = alis_nearest_to(name, reader->mem);
	for (size_t i = 0; i < reader->municipality_count; i++)
		alis_nearest_try(&nearest, reader->municipalities[i].name);
	diag = alis__roster_complain(
	    reader, directive, ALIS_A125, a->value_span, name);
	diag->words[1] = alis_nearest_word(&nearest);
	if (diag->words[1].n == 0)
		diag->hint =
		    ALIS_TEXT("write 'kommune %1' on a line of its own");
	alis_diag_fix_word(diag, &nearest);
	return ALIS_NO_MUNICIPALITY;
}

static void workplaces_read(
    struct reader *reader, struct chosen chosen, struct alis_roster *roster)
{
	struct alis_workplace *all =
	    ALIS_NEW(reader->mem, struct alis_workplace, chosen.count + 1);

	for (size_t i = 0; i < chosen.count; i++) {
		all[i].directive = chosen.at[i];
		all[i].name = chosen.at[i]->name;
		all[i].municipality =
		    alis__municipality_of(reader, chosen.at[i]);
		alis__promises_read(reader, chosen.at[i], all[i].promises);
	}
	(void)names_of(reader, chosen, "sted");
	roster->workplaces = all;
	roster->workplace_count = chosen.count;
}

/* ---- milepæl ---- */

static void tell_occasion(struct reader *reader,
    const struct alis_directive *directive, const struct alis_attribute *a)
{
	struct alis_nearest nearest = alis_nearest_to(a->value, reader->mem);
	struct alis_diag *diag = alis__roster_complain(
	    reader, directive, ALIS_A132, a->value_span, a->value);

	for (const struct alis_keyword *k = alis_keywords(); k->bokmaal != NULL;
	     k++)
		if (k->class == ALIS_WORDS_OCCASION)
			alis_keyword_try(k, &nearest);
	diag->words[1] = alis_nearest_word(&nearest);
	if (diag->words[1].n == 0)
		diag->hint = ALIS_TEXT("write opptak or frist; leave 'slag' "
		                       "out of any other day");
	alis_diag_fix_word(diag, &nearest);
}

static enum alis_occasion occasion_of(
    struct reader *reader, const struct alis_directive *directive)
{
	const struct alis_attribute *a = alis__said_of(directive, "slag");
	const struct alis_keyword *word;

	if (a == NULL)
		return ALIS_OCCASION_OTHER;
	word = alis_keyword_find(ALIS_WORDS_OCCASION, a->value);
	if (word == NULL) {
		tell_occasion(reader, directive, a);
		return ALIS_OCCASION_OTHER;
	}
	return word->value == ALIS_OCCASION_INTAKE ? ALIS_OCCASION_INTAKE
	                                           : ALIS_OCCASION_DEADLINE;
}

static int by_day(const void *left, const void *right)
{
	const struct alis_programme_day *a = left, *b = right;

	if (a->day != b->day)
		return a->day < b->day ? -1 : 1;
	return alis_str_compare(a->what, b->what);
}

static void days_read(
    struct reader *reader, struct chosen chosen, struct alis_roster *roster)
{
	struct alis_programme_day *all =
	    ALIS_NEW(reader->mem, struct alis_programme_day, chosen.count + 1);

	for (size_t i = 0; i < chosen.count; i++)
		all[i] = (struct alis_programme_day){
			.directive = chosen.at[i],
			.occasion = occasion_of(reader, chosen.at[i]),
			.day = chosen.at[i]->day,
			.what = chosen.at[i]->name,
		};
	qsort(all, chosen.count, sizeof(*all), by_day);
	roster->days = all;
	roster->day_count = chosen.count;
}

/* ---- lege ---- */

static void members_read(
    struct reader *reader, struct chosen chosen, struct alis_roster *roster)
{
	struct alis_member *all =
	    ALIS_NEW(reader->mem, struct alis_member, chosen.count + 1);
	size_t n = 0;

	for (size_t i = 0; i < chosen.count; i++)
		n += alis__member_read(reader, chosen.at[i], &all[n]);
	roster->member_count = alis__members_apart(reader, all, n);
	roster->members = all;
}

/* ---- the guard ---- */

/* Where what belongs to a directive ends: where the next begins. */
static uint32_t end_of(const struct alis_journal *journal, size_t number)
{
	const struct alis_directive *d = journal->directives[number];

	for (size_t i = number + 1; i < journal->directive_count; i++)
		if (journal->directives[i]->src == d->src)
			return journal->directives[i]->span.from;
	return (uint32_t)d->src->bytes.n;
}

/* Whether a directive holds an identity number: then nothing of it may be
 * repeated, be it in the name of a folder. */
static bool is_told(const struct alis_journal *journal, size_t number,
    const struct alis_diag *told)
{
	const struct alis_directive *d = journal->directives[number];
	uint32_t end = told == NULL ? 0 : end_of(journal, number);

	for (; told != NULL; told = told->next)
		if (told->src == d->src && told->code == ALIS_A080 &&
		    told->span.to > d->span.from && told->span.from < end)
			return true;
	return false;
}

/* What the guard says of all sources: the first of it, or NULL. */
static const struct alis_diag *guard(const struct reader *reader)
{
	struct alis_diags *diags = reader->diags;
	const struct alis_diag *last = diags->last;

	for (size_t i = 0; i < reader->journal->source_count; i++)
		alis_guard_source(
		    reader->journal->sources[i], reader->today, diags);
	return last == NULL ? diags->first : last->next;
}

static struct chosen choose(const struct reader *reader,
    const struct alis_diag *told, enum alis_directive_kind kind)
{
	const struct alis_journal *journal = reader->journal;
	const struct alis_directive **at = ALIS_NEW(reader->mem,
	    const struct alis_directive *, journal->directive_count + 1);
	size_t n = 0;

	for (size_t i = 0; i < journal->directive_count; i++)
		if (journal->directives[i]->kind == kind &&
		    !is_told(journal, i, told))
			at[n++] = journal->directives[i];
	return (struct chosen){ at, n };
}

const struct alis_roster *alis_roster_read(const struct alis_source *main,
    const struct alis_files *files, alis_day today, struct alis_arena *mem,
    struct alis_diags *diags)
{
	struct alis_roster *roster = ALIS_NEW(mem, struct alis_roster, 1);
	struct reader r = {
		.journal = alis_parse_roster(main, files, mem, diags),
		.today = today,
		.mem = mem,
		.diags = diags,
	};
	const struct alis_diag *told = guard(&r);

	roster->journal = r.journal;
	cohort_read(&r, roster);
	if (roster->directive == NULL)
		alis_diag_add(diags, ALIS_A130, main, (alis_span){ 0, 0 });
	municipalities_read(
	    &r, choose(&r, told, ALIS_DIRECTIVE_MUNICIPALITY), roster);
	workplaces_read(&r, choose(&r, told, ALIS_DIRECTIVE_PLACE), roster);
	days_read(&r, choose(&r, told, ALIS_DIRECTIVE_MILESTONE), roster);
	members_read(&r, choose(&r, told, ALIS_DIRECTIVE_MEMBER), roster);
	return roster;
}
