/* SPDX-License-Identifier: MIT */
#include "complete.h"

/* What 'alis explain' can be asked of. */

static void put_codes(struct completion *c)
{
	const alis_str dots[] = { ALIS_STR("..."), ALIS_STR("..."),
		ALIS_STR("..."), ALIS_STR("..."), ALIS_STR("..."),
		ALIS_STR("...") };

	for (int i = 0; i < ALIS_CODE_COUNT; i++) {
		const struct alis_code_info *info =
		    alis_code_info((enum alis_code)i);
		cli_candidate(c, alis_str_of(info->name),
		    alis_filled(alis_said(c->cli->language, info->message),
		        dots, ALIS_COUNT(dots), &c->cli->mem));
	}
}

/* A requirement by its id; of the same id in two books, by their names too. */
static void put_requirement(
    struct completion *c, const struct alis_rules *rules, size_t i)
{
	const struct alis_rule *rule = &rules->rules[i];
	const alis_str parts[] = { rule->book, ALIS_STR(":"), rule->id };
	alis_str title = rule->title[c->cli->language];
	bool first = true, alone = true;

	for (size_t k = 0; k < rules->count; k++) {
		bool same =
		    k != i && alis_utf8_same(rules->rules[k].id, rule->id);
		alone = alone && !same;
		first = first && !(same && k < i);
	}
	if (first)
		cli_candidate(c, rule->id, title);
	if (!alone)
		cli_candidate(c,
		    alis_str_join(&c->cli->mem, parts, ALIS_COUNT(parts)),
		    title);
}

void cli_candidate_subjects(
    struct completion *c, const struct alis_books *books)
{
	const struct alis_rules *rules = &books->rules;

	for (size_t i = 0; i < rules->count; i++)
		put_requirement(c, rules, i);
	if (alis_str_starts(c->typed, ALIS_STR("A")) ||
	    (c->folded.n > 1 && c->folded.at[1] >= '0' &&
	        c->folded.at[1] <= '9'))
		put_codes(c);
}
