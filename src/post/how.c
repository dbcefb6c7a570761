/* SPDX-License-Identifier: MIT */
#include "books.h"

/* What a requirement counts. */

/* The ways, and the keys that go with each of them alone. */
static const struct {
	const char *key;
	enum alis_how how;
	enum alis_unit unit; /* NONE: that of what is needed */
	const char *keys;
} ways[] = {
	{ "frist", ALIS_HOW_DEADLINE, ALIS_UNIT_PIECE, "frist-vurderes" },
	{ "rytme", ALIS_HOW_RHYTHM, ALIS_UNIT_PIECE,
	    "sum, fra, til, siste, bare-bekreftet" },
	{ "begynt-før", ALIS_HOW_STARTED, ALIS_UNIT_DAY,
	    "tid, minst, minst-vurderes, andel, eller-avtale, "
	    "bare-bekreftet" },
	{ "ulike", ALIS_HOW_DISTINCT, ALIS_UNIT_PIECE,
	    "minst, minst-vurderes, høyst, høyst-vurderes, hver-minst, fra, "
	    "til, siste, bare-bekreftet" },
	{ "antall", ALIS_HOW_COUNT, ALIS_UNIT_PIECE,
	    "minst, minst-vurderes, høyst, høyst-vurderes, tak, "
	    "tak-vurderes, gulv, mens, fra, til, siste, bare-bekreftet" },
	{ "tid", ALIS_HOW_TIME, ALIS_UNIT_DAY,
	    "minst, minst-vurderes, høyst, høyst-vurderes, tak, "
	    "tak-vurderes, gulv, mens, fra, til, siste, bare-bekreftet" },
	{ "sett", ALIS_HOW_SET, ALIS_UNIT_NONE,
	    "minst, minst-vurderes, tak, tak-vurderes, gulv, mens, fra, til, "
	    "siste, hver-en-gang, bare-bekreftet" },
	{ "sum", ALIS_HOW_SUM, ALIS_UNIT_NONE,
	    "minst, minst-vurderes, høyst, høyst-vurderes, tak, "
	    "tak-vurderes, gulv, mens, fra, til, siste, hver-en-gang, "
	    "bare-bekreftet" },
};

/* The keys that any requirement may have. */
#define COMMON \
	"tittel, tittel-nn, tittel-en, kilde, merknad, vurderes, " \
	"vurderes-nn, vurderes-en, lesemåter, lesemåter-nn, lesemåter-en, " \
	"merknad-nn, merknad-en"

static bool is_in(const char *keys, alis_str key)
{
	alis_str rest = alis_str_of(keys), item;

	while (alis_parse_item(&rest, &item))
		if (alis_utf8_same(item, key))
			return true;
	return false;
}

/* Keys of one way do not go with another. A key that no clause has is told
 * elsewhere. */
static bool check_keys(
    struct maker *maker, const struct alis_clause *clause, size_t way)
{
	bool fit = true;

	for (const struct alis_attribute *a = clause->attributes; a != NULL;
	     a = a->next) {
		bool known = false;
		if (alis_str_is(a->key, ways[way].key) ||
		    is_in(ways[way].keys, a->key) || is_in(COMMON, a->key))
			continue;
		for (size_t i = 0; i < ALIS_COUNT(ways); i++)
			known = known || alis_str_is(a->key, ways[i].key) ||
			    is_in(ways[i].keys, a->key);
		if (!known)
			continue;
		alis__misfit_key(maker, a, alis_str_of(ways[way].key),
		    ALIS_TEXT("%2 goes with these: %3"));
		maker->diags->last->words[2] = alis_str_of(ways[way].keys);
		fit = false;
	}
	return fit;
}

/* ---- accounts ---- */

static void tell_category(
    struct maker *maker, const struct alis_attribute *a, alis_str name)
{
	struct alis_nearest nearest = alis_nearest_to(name, maker->mem);
	struct alis_diag *diag = alis__book_complain(
	    maker, ALIS_A066, alis__part_span(maker, a, name));
	const struct alis_service *service = maker->service;

	for (size_t i = 0; i < service->category_count; i++)
		alis_nearest_try(&nearest,
		    alis_str_cut(service->categories[i].account, ':').tail);
	diag->words[0] = ALIS_STR(ALIS_TEXT("category"));
	diag->said = 1U << 0;
	diag->words[1] = name;
	diag->words[2] = alis_nearest_word(&nearest);
}

/* The account of a category of the book by its word, "sykehjem", or account,
 * "tjeneste:sykehjem". */
static bool category_find(
    const struct maker *maker, alis_str name, alis_str *account)
{
	const struct alis_service *service = maker->service;

	for (size_t i = 0; i < service->category_count; i++) {
		*account = service->categories[i].account;
		if (alis_utf8_same(*account, name) ||
		    alis_utf8_same(alis_str_cut(*account, ':').tail, name))
			return true;
	}
	return false;
}

struct alis_accounts alis__time_accounts(struct maker *maker,
    const struct alis_attribute *a, struct alis_accounts words)
{
	alis_str *accounts = ALIS_NEW(maker->mem, alis_str, words.count + 1);
	size_t count = 0;

	for (size_t i = 0; i < words.count; i++) {
		if (category_find(maker, words.names[i], &accounts[count]))
			count++;
		else
			tell_category(maker, a, words.names[i]);
	}
	return (struct alis_accounts){ accounts, count };
}

struct alis_accounts alis__mixed_accounts(struct maker *maker,
    const struct alis_attribute *a, struct alis_accounts names)
{
	alis_str *accounts = ALIS_NEW(maker->mem, alis_str, names.count + 1);

	for (size_t i = 0; i < names.count; i++) {
		if (category_find(maker, names.names[i], &accounts[i]))
			continue;
		accounts[i] = names.names[i];
		if (alis_account_within(accounts[i], maker->service->service))
			tell_category(maker, a, accounts[i]);
		else if (!alis_account_within(
		             accounts[i], maker->service->absence))
			alis__credited_check(maker, a, accounts[i]);
	}
	return (struct alis_accounts){ accounts, names.count };
}

struct alis_accounts alis__credits(
    struct maker *maker, const struct alis_attribute *a, alis_str text)
{
	struct alis_accounts names = alis__items(text, maker->mem);

	for (size_t i = 0; i < names.count; i++)
		alis__credited_check(maker, a, names.names[i]);
	return names;
}

/* ---- the ways ---- */

static bool deadline_read(struct maker *maker, const struct alis_clause *clause,
    struct alis_rule *rule)
{
	static const char *const keys[] = { "frist", "frist-vurderes" };

	for (int i = 0; i < ALIS_READING_COUNT; i++) {
		const struct alis_attribute *a =
		    alis__attribute(clause, keys[i]);
		rule->deadline[i] = rule->deadline[ALIS_CAUTIOUS];
		if (a == NULL)
			continue;
		if (!alis__when_read(maker, a, &rule->deadline[i]))
			return false;
		if (rule->deadline[i].order <= ALIS_NO_LATER)
			continue;
		alis__misfit(
		    maker, a, ALIS_TEXT("a deadline is før or senest a date"));
		return false;
	}
	return true;
}

/* "hver uke", "hver 2. uke": weeks from one to the next. */
static bool rhythm_read(
    struct maker *maker, const struct alis_attribute *a, struct alis_rule *rule)
{
	alis_str rest = a->value;
	int32_t weeks = 0;
	size_t n = 0;

	if (alis_str_is(rest, "hver uke")) {
		rule->weeks = 1;
		return true;
	}
	if (alis_str_starts(rest, ALIS_STR("hver ")))
		rest = alis_str_from(rest, 5);
	for (; n < rest.n && n < 3 && rest.at[n] >= '0' && rest.at[n] <= '9';
	     n++)
		weeks = weeks * 10 + (rest.at[n] - '0');
	rule->weeks = weeks;
	if (rest.n < a->value.n && weeks > 0 &&
	    alis_str_is(alis_str_from(rest, n), ". uke"))
		return true;
	alis__misfit(maker, a, ALIS_TEXT("write hver uke, or hver 2. uke"));
	return false;
}

static bool percent_read(
    struct maker *maker, const struct alis_attribute *a, struct alis_rule *rule)
{
	alis_cut cut = alis_str_cut(a->value, ' ');
	alis_str text = alis_str_trim(cut.tail);
	struct figure figure;
	enum figure_found found = FIGURE_NONE;

	if (alis_str_is(cut.head, "fra"))
		found = alis__figure_read(maker, a, text, &figure);
	if (found == FIGURE_TOLD)
		return false;
	if (found == FIGURE_NONE || figure.unit != ALIS_UNIT_PERCENT ||
	    figure.amount[ALIS_CAUTIOUS] > 100 * ALIS_ONE) {
		alis__misfit(maker, a, ALIS_TEXT("write fra 50 %"));
		return false;
	}
	rule->least_percent =
	    (int32_t)(figure.amount[ALIS_CAUTIOUS] / (ALIS_ONE / 100));
	return true;
}

static bool started_read(struct maker *maker, const struct alis_clause *clause,
    struct alis_rule *rule)
{
	const struct alis_attribute *day =
	    alis__attribute(clause, "begynt-før");
	const struct alis_attribute *share = alis__attribute(clause, "andel");
	const struct alis_attribute * or
	    = alis__attribute(clause, "eller-avtale");

	if (or != NULL)
		rule->agreement = alis__credits(maker, or, or->value);
	return alis__value_day(maker, day, day->value, &rule->begun_before) &&
	    (share == NULL || percent_read(maker, share, rule));
}

static bool threshold_read(struct maker *maker,
    const struct alis_clause *clause, struct alis_rule *rule)
{
	const struct alis_attribute *a = alis__attribute(clause, "hver-minst");

	if (a == NULL ||
	    alis_parse_quantity(
	        a->value, true, &rule->threshold, &rule->threshold_unit))
		return true;
	alis__misfit(maker, a, ALIS_TEXT("write an amount: 15 t"));
	return false;
}

/* The key whose value names what is counted. */
static bool accounts_read(struct maker *maker, const struct alis_clause *clause,
    const char *key, struct alis_rule *rule)
{
	const struct alis_attribute *a = alis__attribute(clause, key);
	struct alis_accounts items;

	if (a == NULL) {
		alis__lack(maker, clause, key);
		return false;
	}
	if (alis_str_is(a->key, "tid")) {
		items = alis__items(a->value, maker->mem);
		rule->accounts = alis__time_accounts(maker, a, items);
	} else {
		items = rule->accounts = alis__credits(maker, a, a->value);
	}
	if (items.count == 0)
		alis__misfit(maker, a,
		    ALIS_TEXT("write what is counted, parted by commas"));
	return items.count > 0 && rule->accounts.count == items.count;
}

bool alis__how_read(struct maker *maker, const struct alis_clause *clause,
    struct alis_rule *rule)
{
	size_t way = 0;

	while (way < ALIS_COUNT(ways) &&
	    alis__attribute(clause, ways[way].key) == NULL)
		way++;
	if (way == ALIS_COUNT(ways)) {
		alis__lack(maker, clause,
		    ALIS_TEXT("sum, sett, tid, antall, ulike or frist"));
		return false;
	}
	rule->how = ways[way].how;
	rule->unit = ways[way].unit;
	if (!check_keys(maker, clause, way))
		return false;
	switch (rule->how) {
	case ALIS_HOW_DEADLINE:
		return deadline_read(maker, clause, rule);
	case ALIS_HOW_RHYTHM:
		return accounts_read(maker, clause, "sum", rule) &&
		    rhythm_read(maker, alis__attribute(clause, "rytme"), rule);
	case ALIS_HOW_STARTED:
		return accounts_read(maker, clause, "tid", rule) &&
		    started_read(maker, clause, rule);
	case ALIS_HOW_DISTINCT:
	case ALIS_HOW_SUM:
	case ALIS_HOW_SET:
	case ALIS_HOW_TIME:
	case ALIS_HOW_COUNT:
		return accounts_read(maker, clause, ways[way].key, rule) &&
		    threshold_read(maker, clause, rule);
	}
	return false;
}
