/* SPDX-License-Identifier: MIT */
#include "books.h"

static void lack(
    struct maker *maker, const struct alis_clause *clause, const char *what)
{
	struct alis_diag *diag =
	    alis__book_complain(maker, ALIS_A064, clause->span);

	diag->words[0] = clause->name;
	diag->words[1] = alis_str_of(what);
	diag->said = 1U << 1; /* where it is more than a key */
}

static void tell_category(
    struct maker *maker, const struct alis_attribute *a, alis_str name)
{
	struct alis_nearest nearest = alis_nearest_to(name, maker->mem);
	struct alis_diag *diag = alis__book_complain(
	    maker, ALIS_A066, alis__part_span(maker, a, name));

	for (size_t i = 0; i < maker->books->category_count; i++)
		if (maker->words[i].kind->is_service)
			alis_nearest_try(
			    &nearest, maker->words[i].word[ALIS_NB]);
	diag->words[0] = ALIS_STR(ALIS_TEXT("category"));
	diag->said = 1U << 0;
	diag->words[1] = name;
	diag->words[2] = alis_nearest_word(&nearest);
}

/* 'tid' names categories of service; the others name accounts. */
static struct alis_accounts time_accounts(
    struct maker *maker, const struct alis_attribute *a, alis_str value)
{
	struct alis_accounts items = alis__items(value, maker->mem);
	alis_str *accounts = ALIS_NEW(maker->mem, alis_str, items.count + 1);
	alis_str root = maker->books->rules.service.service;

	for (size_t i = 0; i < items.count; i++) {
		alis_str parts[] = { root, ALIS_STR(":"), items.names[i] };
		bool known = false;
		accounts[i] =
		    alis_str_join(maker->mem, parts, ALIS_COUNT(parts));
		for (size_t k = 0; k < maker->books->category_count; k++)
			known = known ||
			    alis_utf8_same(
			        accounts[i], maker->words[k].account);
		if (!known)
			tell_category(maker, a, items.names[i]);
	}
	return (struct alis_accounts){ accounts, items.count };
}

static bool how_read(struct maker *maker, const struct alis_clause *clause,
    struct alis_rule *rule)
{
	static const struct {
		const char *key;
		enum alis_how how;
	} ways[] = {
		{ "sum", ALIS_HOW_SUM },
		{ "sett", ALIS_HOW_SET },
		{ "tid", ALIS_HOW_TIME },
	};

	for (size_t i = 0; i < ALIS_COUNT(ways); i++) {
		const struct alis_attribute *a =
		    alis__attribute(clause, ways[i].key);
		if (a == NULL)
			continue;
		rule->how = ways[i].how;
		rule->accounts = rule->how == ALIS_HOW_TIME
		    ? time_accounts(maker, a, a->value)
		    : alis__items(a->value, maker->mem);
		return true;
	}
	lack(maker, clause, ALIS_TEXT("sum, sett or tid"));
	return false;
}

static bool need_read(struct maker *maker, const struct alis_clause *clause,
    struct alis_rule *rule)
{
	const struct alis_attribute *a = alis__attribute(clause, "minst");
	struct alis_need *need = ALIS_NEW(maker->mem, struct alis_need, 1);

	if (a == NULL) {
		lack(maker, clause, "minst");
		return false;
	}
	need->days = (struct alis_days){ ALIS_DAY_MIN, ALIS_DAY_MAX };
	rule->needs = need;
	rule->need_count = 1;
	if (!alis_parse_quantity(
	        a->value, true, &need->amount[ALIS_CAUTIOUS], &rule->unit)) {
		alis__misfit(
		    maker, a, ALIS_TEXT("write an amount: 40 vakter, 2 år"));
		return false;
	}
	need->amount[ALIS_LENIENT] = need->amount[ALIS_CAUTIOUS];
	if ((rule->how == ALIS_HOW_TIME) == (rule->unit == ALIS_UNIT_DAY))
		return true;
	alis__misfit(maker, a,
	    rule->how == ALIS_HOW_TIME
	        ? ALIS_TEXT("time is counted in years, months and days")
	        : ALIS_TEXT("years, months and days belong to 'tid'"));
	return false;
}

/* "sykehjem + kad 2 år": accounts joined by '+', then the most that counts. */
static bool cap_read(struct maker *maker, const struct alis_attribute *a,
    struct alis_rule *rule, struct alis_limit *cap)
{
	size_t plus = 1, at = a->value.n;
	enum alis_unit unit;
	alis_str names, *list;

	/* The amount is the longest tail that reads as one. */
	for (size_t i = a->value.n; i > 0; i--)
		if (a->value.at[i - 1] == ' ' &&
		    alis_parse_quantity(alis_str_from(a->value, i), true,
		        &cap->most[ALIS_CAUTIOUS], &unit) &&
		    unit == rule->unit)
			at = i;
	if (at == a->value.n) {
		alis__misfit(maker, a,
		    ALIS_TEXT("write what is capped and the most that counts: "
		              "sykehjem + kad 2 år"));
		return false;
	}
	(void)alis_parse_quantity(alis_str_from(a->value, at), true,
	    &cap->most[ALIS_CAUTIOUS], &unit);
	cap->most[ALIS_LENIENT] = cap->most[ALIS_CAUTIOUS];
	names = alis_str_trim(alis_str_part(a->value, 0, at));
	for (size_t i = 0; i < names.n; i++)
		plus += names.at[i] == '+';
	list = ALIS_NEW(maker->mem, alis_str, plus);
	for (size_t i = 0; i < plus; i++) {
		alis_cut cut = alis_str_cut(names, '+');
		list[i] = alis_str_trim(cut.head);
		names = cut.tail;
		if (rule->how == ALIS_HOW_TIME)
			list[i] = time_accounts(maker, a, list[i]).names[0];
	}
	cap->accounts = (struct alis_accounts){ list, plus };
	return true;
}

/* Caps: 'tak', and 'tak-vurderes' for the same by the lenient reading, which
 * follows the cap that it widens. */
static void caps_read(struct maker *maker, const struct alis_clause *clause,
    struct alis_rule *rule)
{
	struct alis_limit *caps;
	size_t most = 0;

	for (const struct alis_attribute *a = clause->attributes; a != NULL;
	     a = a->next)
		most++;
	caps = ALIS_NEW(maker->mem, struct alis_limit, most + 1);
	rule->limits = caps;
	for (const struct alis_attribute *a = clause->attributes; a != NULL;
	     a = a->next) {
		struct alis_limit wider;
		if (alis_str_is(a->key, "tak") &&
		    cap_read(maker, a, rule, &caps[rule->limit_count]))
			rule->limit_count++;
		if (!alis_str_is(a->key, "tak-vurderes") ||
		    !cap_read(maker, a, rule, &wider))
			continue;
		if (rule->limit_count == 0)
			alis__misfit(
			    maker, a, ALIS_TEXT("write it below its 'tak'"));
		else
			caps[rule->limit_count - 1].most[ALIS_LENIENT] =
			    wider.most[ALIS_CAUTIOUS];
	}
}

void alis__rule_make(struct maker *maker, const struct alis_clause *clause)
{
	struct alis_rules *rules = &maker->books->rules;
	struct alis_rule *rule = &maker->rules[rules->count];

	*rule =
	    (struct alis_rule){ .id = clause->name, .book = maker->book->id };
	rule->service = &rules->service;
	rule->window.days = (struct alis_days){ ALIS_DAY_MIN, ALIS_DAY_MAX };
	alis__values(clause, "tittel", maker->mem, rule->title);
	alis__values(clause, "vurderes", maker->mem, rule->open_question);
	alis__values(clause, "lesemåter", maker->mem, rule->readings);
	rule->source = alis__value(clause, "kilde");
	if (rule->title[ALIS_NB].n == 0)
		lack(maker, clause, "tittel");
	if (rule->source.n == 0)
		lack(maker, clause, "kilde");
	if (!how_read(maker, clause, rule) || !need_read(maker, clause, rule))
		return;
	caps_read(maker, clause, rule);
	rule->each_once = rule->how == ALIS_HOW_SET ||
	    alis__is_yes(maker, clause, "hver-en-gang");
	rule->confirmed_only = alis__is_yes(maker, clause, "bare-bekreftet");
	rules->count++;
}
