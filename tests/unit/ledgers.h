/* SPDX-License-Identifier: MIT */
#ifndef ALIS_UNIT_LEDGERS_H
#define ALIS_UNIT_LEDGERS_H

/* Rules and ledgers made by hand, for the tests of the rule layer. */

#include <alis/parse.h>
#include <alis/rule.h>

#include "files.h"

#define S(text) \
	{ \
		"" text, sizeof(text) - 1 \
	}
#define MANY(names) \
	{ \
		names, ALIS_COUNT(names) \
	}

#define FROM(percent) \
	{ \
		true, percent, false, \
		{ \
			NULL, 0 \
		} \
	}
#define ABOVE(percent) \
	{ \
		true, percent, true, \
		{ \
			NULL, 0 \
		} \
	}
#define FROM_OR(percent, with) \
	{ \
		true, percent, false, MANY(with) \
	}
#define ABOVE_OR(percent, with) \
	{ \
		true, percent, true, MANY(with) \
	}
#define NEVER_BUT(with) \
	{ \
		false, 0, false, MANY(with) \
	}

static const alis_str with_open[] = { S("tjeneste:open") };
static const alis_str with_small[] = { S("tjeneste:sykehjem"),
	S("tjeneste:kad"), S("tjeneste:helsestasjon") };

/* In the order in which a day is filled. */
static const struct alis_category categories[] = {
	{ .account = S("tjeneste:open"),
	    .counting = { FROM(5000), FROM_OR(5000, with_small) } },
	{ .account = S("tjeneste:sykehjem"),
	    .counting = { ABOVE_OR(5000, with_open),
	        FROM_OR(5000, with_open) } },
	{ .account = S("tjeneste:kad"),
	    .counting = { ABOVE_OR(5000, with_open),
	        FROM_OR(5000, with_open) } },
	{ .account = S("tjeneste:forskning"),
	    .counting = { FROM(5000), FROM(5000) } },
	{ .account = S("tjeneste:helsestasjon"),
	    .counting = { NEVER_BUT(with_open), NEVER_BUT(with_open) } },
	{ .account = S("tjeneste:turnus") },
};

static const struct alis_absence absences[] = {
	{ S("permisjon:ferie"), false },
};

#define DAYS(n)   ((alis_amount)(n)*ALIS_ONE)
#define POINTS(n) ((alis_amount)(n)*ALIS_ONE)

static const alis_str all_service[] = { S("tjeneste:open"),
	S("tjeneste:sykehjem"), S("tjeneste:kad"), S("tjeneste:forskning"),
	S("tjeneste:helsestasjon") };
static const alis_str homes[] = { S("tjeneste:sykehjem"), S("tjeneste:kad") };
static const alis_str research[] = { S("tjeneste:forskning") };
static const alis_str courses[] = { S("kurs") };
static const alis_str net[] = { S("kurs:nett") };
static const alis_str pair[] = { S("kurs:a"), S("kurs:b") };
static const alis_str set[] = { S("sett:A"), S("sett:B") };
static const alis_str skills[] = { S("ferdighet") };

static const struct alis_limit service_caps[] = {
	{ .accounts = MANY(homes), .most = { DAYS(720), DAYS(720) } },
	{ .accounts = MANY(research), .most = { DAYS(360), DAYS(720) } },
};
static const struct alis_limit course_caps[] = {
	{ .accounts = MANY(net), .most = { POINTS(30), POINTS(40) } },
	{ .accounts = MANY(pair), .most = { POINTS(50), POINTS(50) } },
};

#define EVER \
	{ \
		ALIS_DAY_MIN, ALIS_DAY_MAX \
	}
#define ALWAYS .window = { .days = EVER }
#define NEEDS(amount) \
	.needs = &(const struct alis_need){ EVER, { amount, amount }, \
		{ ALIS_PER_ALL, ALIS_PER_ALL } }, \
	.need_count = 1

static const struct alis_service service = { .categories = categories,
	.category_count = ALIS_COUNT(categories),
	.absences = absences,
	.absence_count = ALIS_COUNT(absences),
	.service = S("tjeneste"),
	.absence = S("permisjon") };

enum { SERVICE, OPEN, COURSES, SET, SKILLS };

static const struct alis_rule service_rule = { .id = S("tjeneste"),
	.how = ALIS_HOW_TIME,
	.accounts = MANY(all_service),
	NEEDS(DAYS(1440)),
	ALWAYS,
	.service = &service,
	.unit = ALIS_UNIT_DAY,
	.limits = service_caps,
	.limit_count = ALIS_COUNT(service_caps) };
static const struct alis_rule open_rule = { .id = S("tjeneste-open"),
	.how = ALIS_HOW_TIME,
	.accounts = MANY(with_open),
	NEEDS(DAYS(720)),
	ALWAYS,
	.service = &service,
	.unit = ALIS_UNIT_DAY };
static const struct alis_rule courses_rule = { .id = S("kurs"),
	.accounts = MANY(courses),
	NEEDS(POINTS(100)),
	ALWAYS,
	.service = &service,
	.unit = ALIS_UNIT_POINT,
	.limits = course_caps,
	.limit_count = ALIS_COUNT(course_caps) };
static const struct alis_rule set_rule = { .id = S("sett"),
	.how = ALIS_HOW_SET,
	.accounts = MANY(set),
	NEEDS(POINTS(70)),
	ALWAYS,
	.service = &service,
	.unit = ALIS_UNIT_POINT,
	.each_once = true };
static const struct alis_rule skills_rule = { .id = S("ferdigheter"),
	.accounts = MANY(skills),
	NEEDS(DAYS(2)),
	ALWAYS,
	.service = &service,
	.unit = ALIS_UNIT_PIECE,
	.each_once = true,
	.confirmed_only = true,
	.open_question = { S("hvilke?"), S("kva?"), S("which?") } };
static const struct alis_rule *const rule_table[] = {
	[SERVICE] = &service_rule,
	[OPEN] = &open_rule,
	[COURSES] = &courses_rule,
	[SET] = &set_rule,
	[SKILLS] = &skills_rule,
};

static const struct alis_rules rules = {
	.service = { .categories = categories,
	    .category_count = ALIS_COUNT(categories),
	    .absences = absences,
	    .absence_count = ALIS_COUNT(absences),
	    .service = S("tjeneste"),
	    .absence = S("permisjon") },
	.judgements = S("vurdering"),
};

/* ---- ledgers ---- */

/* "2018-01-01", "2018-01-01..2018-12-31", "2018-01-01.." */
struct fact_row {
	const char *days;
	char mark; /* '*', ' ' or '!'; '~' is recorded, by one reading only */
	const char *account;
	const char *amount;
};

static inline alis_day day_of(alis_str text)
{
	alis_day day = 0;

	assert_true(alis_day_read(text, &day));
	return day;
}

static inline struct alis_fact fact_of(
    const struct fact_row *row, struct alis_chart *chart)
{
	alis_str days = alis_str_of(row->days);
	alis_amount amount;
	enum alis_unit unit;
	struct alis_fact fact = {
		.account = alis_chart_account(chart, alis_str_of(row->account)),
		.first = day_of(alis_str_part(days, 0, 10)),
		.standing = row->mark == '*' ? ALIS_CONFIRMED
		    : row->mark == '!'       ? ALIS_PLANNED
		                             : ALIS_RECORDED,
		.in_reading = { row->mark != '~', true },
	};

	fact.last = days.n == 10 ? fact.first
	    : days.n == 12       ? ALIS_DAY_MAX
	                         : day_of(alis_str_from(days, 12));
	assert_true(alis_parse_quantity(
	    alis_str_of(row->amount), true, &amount, &unit));
	fact.amount = amount;
	fact.unit = (uint8_t)unit;
	return fact;
}

/* The rows up to one without days, which must be in order of days. */
static inline struct alis_ledger ledger_of(
    const struct fact_row *rows, struct alis_arena *mem)
{
	struct alis_fact *facts = ALIS_NEW(mem, struct alis_fact, 20);
	struct alis_chart chart = { .mem = mem };
	size_t n = 0;

	for (; rows[n].days != NULL; n++) {
		facts[n] = fact_of(&rows[n], &chart);
		facts[n].entry = (uint32_t)n;
		assert_true(n == 0 || facts[n - 1].first <= facts[n].first);
	}
	return (struct alis_ledger){ .facts = facts,
		.count = n,
		.accounts = chart.accounts,
		.account_count = chart.count };
}

#endif
