/* SPDX-License-Identifier: MIT */
#include "books.h"

/* Service: its categories, absence, and what a rule book says of both. */

/* ---- the book ---- */

/* "..2026-12-31", "2019-03-01..", "2017-01-01..2026-12-31" */
static void validity_read(struct maker *maker, const struct alis_attribute *a)
{
	struct alis_days *days = &maker->book->days;
	size_t dots = 0;
	alis_str from, to;

	while (dots + 1 < a->value.n &&
	    (a->value.at[dots] != '.' || a->value.at[dots + 1] != '.'))
		dots++;
	from = alis_str_trim(alis_str_part(a->value, 0, dots));
	to = alis_str_trim(alis_str_from(a->value, dots + 2));
	if (dots + 1 >= a->value.n || (from.n == 0 && to.n == 0)) {
		alis__misfit(maker, a,
		    ALIS_TEXT("write the first and the last day: "
		              "2017-01-01..2026-12-31"));
		return;
	}
	if (from.n > 0 && !alis__value_day(maker, a, from, &days->first))
		return;
	if (to.n > 0 && !alis__value_day(maker, a, to, &days->last))
		return;
	if (days->last < days->first)
		alis__misfit(
		    maker, a, ALIS_TEXT("write the earlier date first"));
}

#define OVER "over "

/* The longest time whose percentage is still an amount. */
#define TIME_MOST ((alis_amount)100 * 360 * ALIS_ONE)

/* "over 10 % av 5 år", "over 180 dager" */
static void tolerance_read(struct maker *maker, const struct alis_attribute *a)
{
	alis_str rest = alis_str_from(a->value, sizeof(OVER) - 1), time = rest;
	alis_amount percent = 100 * ALIS_ONE, days;
	enum alis_unit unit;
	bool read = alis_str_starts(a->value, ALIS_STR(OVER));

	if (alis__tail_cut(&rest, "av", &time))
		read = read &&
		    alis_parse_quantity(rest, true, &percent, &unit) &&
		    unit == ALIS_UNIT_PERCENT;
	read = read && alis_parse_quantity(time, true, &days, &unit) &&
	    unit == ALIS_UNIT_DAY && days <= TIME_MOST &&
	    percent <= 100 * ALIS_ONE;
	if (!read) {
		alis__misfit(maker, a, ALIS_TEXT("write over 10 % av 5 år"));
		return;
	}
	maker->service->tolerance =
	    days / ALIS_FULL_TIME * (percent / (ALIS_ONE / 100));
}

/* Whether leave that is not whole is deducted has two readings. */
static void graded_read(struct maker *maker, const struct alis_clause *clause)
{
	const struct alis_attribute *a =
	    alis__attribute(clause, "gradert-fravær-vurderes");

	if (a == NULL)
		return;
	if (alis_str_is(a->value, "trekkes ikke"))
		maker->service->only_whole[ALIS_LENIENT] = true;
	else
		alis__misfit(maker, a, ALIS_TEXT("write trekkes ikke"));
}

void alis__book_make(struct maker *maker, const struct alis_clause *clause)
{
	const struct alis_attribute *days = alis__attribute(clause, "gjelder");
	const struct alis_attribute *over = alis__attribute(clause, "fravær");
	const struct alis_attribute *excess =
	    alis__attribute(clause, "fravær-vurderes");
	struct alis_book *book = maker->book;

	if (!alis_utf8_same(clause->name, book->id)) {
		struct alis_diag *diag =
		    alis__book_complain(maker, ALIS_A067, clause->name_span);
		diag->words[1] = book->id;
	}
	book->version = alis__value(clause, "versjon");
	book->source = alis__value(clause, "kilde");
	alis__values(clause, "tittel", book->title);
	book->converts_to = alis__value(clause, "konverteres-til");
	if (days != NULL)
		validity_read(maker, days);
	if (over != NULL)
		tolerance_read(maker, over);
	graded_read(maker, clause);
	if (excess == NULL)
		return;
	if (over == NULL)
		alis__lack(maker, clause, "fravær");
	else if (alis_str_is(excess->value, "bare det over"))
		maker->service->only_excess[ALIS_LENIENT] = true;
	else
		alis__misfit(maker, excess, ALIS_TEXT("write bare det over"));
}

/* ---- categories ---- */

#define ALONE_FORM ALIS_TEXT("write fra 50 %, over 50 % or nei")

/* A percentage, or a parameter in its place, in hundredths. */
static bool percent_read(struct maker *maker, const struct alis_attribute *a,
    alis_str text, struct alis_counting *counting)
{
	struct figure figure;
	enum figure_found found = alis__figure_read(maker, a, text, &figure);

	if (found == FIGURE_TOLD)
		return false;
	for (int i = 0; i < ALIS_READING_COUNT; i++) {
		if (found == FIGURE_NONE || figure.unit != ALIS_UNIT_PERCENT ||
		    figure.amount[i] > 100 * ALIS_ONE) {
			alis__misfit_part(maker, a, text, ALONE_FORM);
			return false;
		}
		counting[i].least =
		    (int32_t)(figure.amount[i] / (ALIS_ONE / 100));
	}
	return true;
}

/* "fra 50 %", "over 50 %", "nei": for the readings from 'first' on. */
static void alone_read(struct maker *maker, const struct alis_attribute *a,
    int first, struct alis_counting *counting)
{
	struct alis_counting read[ALIS_READING_COUNT] = { { .alone = false } };
	alis_cut cut = alis_str_cut(a->value, ' ');
	bool above = alis_str_is(cut.head, "over"), alone = false;

	if (!above && !alis_str_is(cut.head, "fra") &&
	    !alis_str_is(a->value, "nei"))
		alis__misfit_part(maker, a, cut.head, ALONE_FORM);
	else if (!alis_str_is(a->value, "nei"))
		alone = percent_read(maker, a, alis_str_trim(cut.tail), read);
	for (int i = first; i < ALIS_READING_COUNT; i++) {
		counting[i].alone = alone;
		counting[i].above = above;
		counting[i].least = read[i].least;
	}
}

static alis_str account_of(struct maker *maker, alis_str kind, alis_str word)
{
	alis_str parts[] = { kind, ALIS_STR(":"), word };

	return alis_str_join(maker->mem, parts, ALIS_COUNT(parts));
}

static struct alis_accounts beside_read(struct maker *maker,
    const struct alis_attribute *a, const struct alis_kind *kind)
{
	struct alis_accounts items = alis__items(a->value, maker->mem);
	alis_str *accounts = ALIS_NEW(maker->mem, alis_str, items.count + 1);

	for (size_t i = 0; i < items.count; i++)
		accounts[i] =
		    account_of(maker, kind->word[ALIS_NB], items.names[i]);
	return (struct alis_accounts){ accounts, items.count };
}

/* The keys of both readings: what the lenient one does not say is as the
 * cautious one has it. */
static void counting_read(struct maker *maker, const struct alis_clause *clause,
    const struct alis_kind *kind, struct alis_category *category)
{
	static const char *const alone[] = { "alene", "alene-vurderes" };
	static const char *const beside[] = { "sammen-med",
		"sammen-med-vurderes" };
	static const char *const when[] = { "når", "når-vurderes" };

	for (int i = 0; i < ALIS_READING_COUNT; i++) {
		const struct alis_attribute *a =
		    alis__attribute(clause, alone[i]);
		const struct alis_attribute *b =
		    alis__attribute(clause, beside[i]);
		const struct alis_attribute *c =
		    alis__attribute(clause, when[i]);
		struct alis_when read;
		if (a != NULL)
			alone_read(maker, a, i, category->counting);
		if (c == NULL || !alis__when_read(maker, c, &read))
			c = NULL;
		for (int k = i; k < ALIS_READING_COUNT; k++) {
			if (b != NULL)
				category->counting[k].beside =
				    beside_read(maker, b, kind);
			if (c != NULL)
				category->when[k] = read;
		}
	}
}

/* ---- words ---- */

static struct alis_category_word *word_find(
    const struct maker *maker, alis_str account)
{
	for (size_t i = 0; i < maker->books->category_count; i++)
		if (alis_utf8_same(maker->words[i].account, account))
			return &maker->words[i];
	return NULL;
}

/*
 * "legevakt", or "legevakt:kirurgisk" with a pattern: the first word of such
 * an entry is that of the category above it. Words are known from all books;
 * of two books that have one the first counts.
 */
static bool word_make(struct maker *maker, const struct alis_clause *clause,
    const struct alis_kind *kind, alis_str name, alis_str account)
{
	alis_cut cut = alis_str_cut(name, ':');
	struct alis_category_word *word;
	const struct alis_pattern *pattern = NULL;

	if (cut.found && clause->pattern.at == NULL) {
		alis__lack(maker, clause,
		    ALIS_TEXT("a pattern: legevakt:kirurgisk /kirurg/"));
		return false;
	}
	if (!cut.found && clause->pattern.at != NULL) {
		struct alis_diag *diag =
		    alis__book_complain(maker, ALIS_A065, clause->pattern_span);
		diag->words[1] = clause->name;
		diag->hint = ALIS_TEXT("only a part of a category has a "
		                       "pattern: legevakt:kirurgisk /kirurg/");
		return false;
	}
	if (cut.found) {
		pattern = alis__pattern_make(
		    maker, clause->pattern, clause->pattern_span);
		if (pattern == NULL)
			return false;
	}
	if (word_find(maker, account) != NULL)
		return true;
	word = &maker->words[maker->books->category_count++];
	*word = (struct alis_category_word){ .kind = kind,
		.pattern = pattern,
		.account = account,
		.clause = clause };
	alis__words_of(clause, cut.head, word->word);
	return true;
}

/* A part of a category below the category itself would never be reached. */
static void check_order(struct maker *maker, const struct alis_clause *clause)
{
	alis_str general = alis_str_cut(clause->name, ':').head;

	for (const struct alis_clause *c = maker->written->clauses; c != clause;
	     c = c->next) {
		struct alis_diag *diag;
		if (!alis_utf8_same(c->word, clause->word) ||
		    !alis_utf8_same(c->name, general) ||
		    general.n == clause->name.n)
			continue;
		diag = alis__book_complain(maker, ALIS_A065, clause->name_span);
		diag->words[0] = clause->name;
		diag->words[1] = clause->word;
		diag->hint = ALIS_TEXT("write it above its general category: "
		                       "the first that fits counts");
		diag->other = maker->written->src;
		diag->other_span = c->name_span;
		return;
	}
}

static bool is_made(const struct maker *maker, alis_str account)
{
	const struct alis_service *service = maker->service;

	for (size_t i = 0; i < service->category_count; i++)
		if (alis_utf8_same(service->categories[i].account, account))
			return true;
	for (size_t i = 0; i < service->absence_count; i++)
		if (alis_utf8_same(service->absences[i].account, account))
			return true;
	return false;
}

static void absence_make(
    struct maker *maker, const struct alis_clause *clause, alis_str account)
{
	struct alis_service *service = maker->service;

	if (service->absence_count == 0)
		service->absences = &maker->absences[maker->absence_count];
	maker->absences[maker->absence_count++] = (struct alis_absence){
		.account = account,
		.deducted = alis__attribute(clause, "trekkes") == NULL ||
		    alis__is_yes(maker, clause, "trekkes"),
	};
	service->absence_count++;
}

/* kategori tjeneste sykehjem; kategori permisjon ferie */
void alis__category_make(struct maker *maker, const struct alis_clause *clause)
{
	alis_cut cut = alis_str_cut(clause->name, ' ');
	const struct alis_kind *kind = alis_kind_find(maker->books, cut.head);
	struct alis_service *service = maker->service;
	alis_str name = alis_str_trim(cut.tail), account;
	struct alis_category *category;

	if (kind == NULL || (!kind->is_service && !kind->is_absence)) {
		alis__no_kind(maker, clause, cut.head,
		    ALIS_TEXT("kind of service or absence"));
		return;
	}
	account = account_of(maker, kind->word[ALIS_NB], name);
	check_order(maker, clause);
	if (!word_make(maker, clause, kind, name, account) ||
	    is_made(maker, account))
		return;
	if (kind->is_absence) {
		absence_make(maker, clause, account);
		return;
	}
	category = &maker->categories[maker->category_count];
	if (service->category_count++ == 0)
		service->categories = category;
	category->account = account;
	counting_read(maker, clause, kind, category);
	maker->category_uses[maker->category_count] = *maker->using;
	maker->category_origins[maker->category_count++] =
	    (struct origin){ clause, maker->written, maker->book };
}

/* ---- once all are made ---- */

/* The words of a part of a category are those of the category itself, where
 * it does not say its own. */
static void parts_name(struct maker *maker)
{
	for (size_t i = 0; i < maker->books->category_count; i++) {
		struct alis_category_word *part = &maker->words[i];
		const struct alis_category_word *whole;
		alis_str account = account_of(
		    maker, part->kind->word[ALIS_NB], part->word[ALIS_NB]);
		if (part->pattern == NULL)
			continue;
		whole = word_find(maker, account);
		for (int l = 0; whole != NULL && l < ALIS_LANGUAGE_COUNT; l++)
			if (alis_str_same(part->word[l], part->word[ALIS_NB]))
				part->word[l] = whole->word[l];
	}
}

/* What a book without categories has in place of its own. */
static void borrow(struct alis_service *own, const struct alis_service *from)
{
	own->categories = from->categories;
	own->category_count = from->category_count;
	if (own->absence_count == 0) {
		own->absences = from->absences;
		own->absence_count = from->absence_count;
	}
	if (own->tolerance > 0)
		return;
	own->tolerance = from->tolerance;
	for (int i = 0; i < ALIS_READING_COUNT; i++) {
		own->only_excess[i] = from->only_excess[i];
		own->only_whole[i] = from->only_whole[i];
	}
}

void alis__services_share(struct maker *maker)
{
	const struct alis_service *first = NULL;
	size_t n = maker->books->book_count;

	parts_name(maker);
	for (size_t i = 0; first == NULL && i < n; i++)
		if (maker->services[i].category_count > 0)
			first = &maker->services[i];
	for (size_t i = 0; first != NULL && i < n; i++)
		if (maker->services[i].category_count == 0)
			borrow(&maker->services[i], first);
	maker->books->rules.service =
	    first != NULL ? *first : maker->services[0];
}

/* What 'sammen-med' names must be a category of the book. */
static void beside_check(
    struct maker *maker, const struct alis_clause *clause, const char *key)
{
	const struct alis_attribute *a = alis__attribute(clause, key);

	if (a != NULL)
		(void)alis__time_accounts(
		    maker, a, alis__items(a->value, maker->mem));
}

void alis__categories_check(struct maker *maker)
{
	for (size_t i = 0; i < maker->category_count; i++) {
		const struct origin *origin = &maker->category_origins[i];
		maker->written = origin->written;
		maker->book = origin->book;
		maker->service =
		    &maker->services[origin->book - maker->books->books];
		beside_check(maker, origin->clause, "sammen-med");
		beside_check(maker, origin->clause, "sammen-med-vurderes");
	}
}
