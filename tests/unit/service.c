/* SPDX-License-Identifier: MIT */
/*
 * Service counted a second time, day by day and without cleverness, on ledgers
 * made at random: the two must agree to the last hundred-millionth of a day.
 */
#include <alis/rule.h>

#include "ledgers.h"

#define LEDGERS   2000
#define FACTS     7
#define SPAN      500       /* days in which entries begin */
#define PARTS     100000000 /* of a day: hundredths of a percent squared */
#define MOST_DAYS 800

enum { CONFIRMED, DONE, VIEWS };

struct slow {
	int64_t counted[ALIS_COUNT(categories)];
};

struct drawn {
	struct alis_fact facts[FACTS];
	size_t count;
	alis_day begin;
	alis_day today;
	struct alis_chart *chart;
};

/* ---- chance ---- */

static uint32_t draw(uint64_t *seed, uint32_t limit)
{
	*seed = *seed * 6364136223846793005U + 1442695040888963407U;
	return (uint32_t)(*seed >> 33) % limit;
}

static struct alis_fact draw_fact(
    uint64_t *seed, alis_day begin, struct alis_chart *chart)
{
	static const int32_t percents[] = { 10000, 10000, 5000, 5001, 4999,
		6000, 4000, 8000, 2000, 3333 };
	static const char *const leaves[] = { "permisjon", "permisjon:sykdom",
		"permisjon:ferie", "permisjon:sykehjem" };
	struct alis_fact fact = {
		.unit = ALIS_UNIT_PERCENT,
		.standing = (uint8_t)((draw(seed, 5) + 1) / 2),
		.in_reading = { true, true },
	};

	fact.first = begin + (alis_day)draw(seed, SPAN);
	fact.last = draw(seed, 8) == 0 ? ALIS_DAY_MAX
	                               : fact.first + (alis_day)draw(seed, 300);
	fact.amount =
	    ALIS_ONE / 100 * percents[draw(seed, ALIS_COUNT(percents))];
	fact.account = alis_chart_account(chart,
	    draw(seed, 4) == 0
	        ? alis_str_of(leaves[draw(seed, ALIS_COUNT(leaves))])
	        : categories[draw(seed, ALIS_COUNT(categories))].account);
	return fact;
}

static struct drawn draw_ledger(uint64_t *seed, struct alis_arena *mem)
{
	struct drawn drawn = { .count = 3 + draw(seed, FACTS - 2),
		.chart = ALIS_NEW(mem, struct alis_chart, 1) };

	drawn.chart->mem = mem;
	drawn.begin = (alis_day)(17000 + draw(seed, 1500));
	drawn.today = drawn.begin + MOST_DAYS / 4 +
	    (alis_day)draw(seed, MOST_DAYS * 3 / 4);
	for (size_t i = 0; i < drawn.count; i++) {
		struct alis_fact fact =
		    draw_fact(seed, drawn.begin, drawn.chart);
		size_t at = i;
		while (at > 0 && drawn.facts[at - 1].first > fact.first) {
			drawn.facts[at] = drawn.facts[at - 1];
			at--;
		}
		drawn.facts[at] = fact;
	}
	for (size_t i = 0; i < drawn.count; i++)
		drawn.facts[i].entry = (uint32_t)i;
	return drawn;
}

/* ---- one day ---- */

static int64_t day_weight(alis_day day)
{
	struct alis_civil a = alis_day_civil(day);
	struct alis_civil b = alis_day_civil(day + 1);

	return (360 * b.year + 30 * b.month + (b.day > 30 ? 30 : b.day)) -
	    (360 * a.year + 30 * a.month + (a.day > 30 ? 30 : a.day));
}

static bool alone(size_t category, enum alis_reading reading, int32_t percent)
{
	bool homes_of_two = category == 1 || category == 2;

	if (category == 4 || percent == 0)
		return false;
	return homes_of_two && reading == ALIS_CAUTIOUS ? percent > 5000
	                                                : percent >= 5000;
}

/* The rules of 'categories' in ledgers.h, told in words: a nursing home or
 * acute unit counts beside open practice that counts; so does a child health
 * centre, and only so. By the lenient reading it is enough that the practice
 * is there, and a small practice counts beside one of those. */
static bool does_count(
    size_t category, enum alis_reading reading, const int32_t *percent)
{
	if (alone(category, reading, percent[category]))
		return true;
	if (category == 0)
		return reading == ALIS_LENIENT &&
		    percent[1] + percent[2] + percent[4] > 0;
	if (category == 3)
		return false;
	return reading == ALIS_LENIENT ? percent[0] > 0
	                               : alone(0, reading, percent[0]);
}

/* The percentages of a day: of each category, of leave from it. */
static void look_at(const struct drawn *drawn, int view, alis_day day,
    int32_t *percent, int32_t *leave)
{
	for (size_t c = 0; c < ALIS_COUNT(categories); c++)
		percent[c] = leave[c] = 0;
	for (size_t i = 0; i < drawn->count; i++) {
		const struct alis_fact *fact = &drawn->facts[i];
		int32_t n = (int32_t)(fact->amount / (ALIS_ONE / 100));
		bool off =
		    alis_str_starts(fact->account->name, ALIS_STR("perm"));
		if (fact->standing == ALIS_PLANNED || day < fact->first ||
		    day > fact->last ||
		    (!off && view == CONFIRMED &&
		        fact->standing != ALIS_CONFIRMED))
			continue;
		for (size_t c = 0; c < ALIS_COUNT(categories); c++) {
			bool its = alis_str_same(
			    fact->account->name, categories[c].account);
			bool of_home = alis_str_is(
			    fact->account->name, "permisjon:sykehjem");
			percent[c] += its ? n : 0;
			if (off &&
			    !alis_str_is(
			        fact->account->name, "permisjon:ferie") &&
			    (!of_home || c == 1))
				leave[c] += n;
		}
	}
}

static void count_day(const struct drawn *drawn, int view,
    enum alis_reading reading, alis_day day, struct slow *slow)
{
	int32_t percent[ALIS_COUNT(categories)];
	int32_t leave[ALIS_COUNT(categories)];
	int32_t room = 10000;
	int64_t weight = day_weight(day);

	look_at(drawn, view, day, percent, leave);
	for (size_t c = 0; c < ALIS_COUNT(categories); c++) {
		int32_t take = percent[c] < room ? percent[c] : room;
		int32_t off = leave[c] < 10000 ? leave[c] : 10000;
		if (percent[c] == 0 || !does_count(c, reading, percent))
			continue;
		room -= take;
		slow->counted[c] += weight * take * (10000 - off);
	}
}

/* 'have' of the rule for all service, with its two caps. */
static int64_t slow_sum(const struct slow *slow, enum alis_reading reading)
{
	int64_t home = slow->counted[1] + slow->counted[2];
	int64_t study = slow->counted[3];
	int64_t home_most = (int64_t)720 * PARTS;
	int64_t study_most =
	    (int64_t)(reading == ALIS_LENIENT ? 720 : 360) * PARTS;

	return slow->counted[0] + slow->counted[4] +
	    (home < home_most ? home : home_most) +
	    (study < study_most ? study : study_most);
}

static int64_t slow_have(const struct drawn *drawn, int view,
    enum alis_reading reading, int64_t need, alis_day *reached)
{
	struct slow slow = { { 0 } };

	*reached = ALIS_DAY_NONE;
	for (alis_day day = drawn->begin; day <= drawn->today; day++) {
		count_day(drawn, view, reading, day, &slow);
		if (*reached == ALIS_DAY_NONE &&
		    slow_sum(&slow, reading) >= need)
			*reached = day;
	}
	return slow_sum(&slow, reading);
}

/* ---- both ---- */

struct tally {
	size_t wrong, some, differing, reached;
};

static void compare(const struct drawn *drawn, struct tally *tally)
{
	const alis_amount part = ALIS_ONE / PARTS;
	struct alis_arena mem = { 0 };
	struct alis_ledger ledger = { .facts = drawn->facts,
		.count = drawn->count,
		.accounts = drawn->chart->accounts,
		.account_count = drawn->chart->count };
	const struct alis_need need = { { ALIS_DAY_MIN, ALIS_DAY_MAX },
		{ DAYS(200), DAYS(200) }, { ALIS_PER_ALL, ALIS_PER_ALL } };
	struct alis_rule rule = *rule_table[SERVICE];
	struct alis_status status;
	int64_t done, confirmed, lenient;
	alis_day reached, ignored;

	rule.needs = &need;
	status = alis_rule_status(&rule, &rules, &ledger, drawn->today, &mem);
	done = slow_have(
	    drawn, DONE, ALIS_CAUTIOUS, (int64_t)200 * PARTS, &reached);
	lenient = slow_have(drawn, DONE, ALIS_LENIENT, 1, &ignored);
	confirmed = slow_have(drawn, CONFIRMED, ALIS_CAUTIOUS, 1, &ignored);
	confirmed = confirmed < done ? confirmed : done;
	tally->wrong += status.have != done * part ||
	    status.lenient != lenient * part ||
	    status.confirmed != confirmed * part || status.reached != reached;
	tally->some += done > 0;
	tally->differing += done != lenient;
	tally->reached += reached != ALIS_DAY_NONE;
	alis_arena_release(&mem);
}

static void counts_as_day_by_day(void **state)
{
	uint64_t seed = 20170901;
	struct tally tally = { 0 };

	(void)state;
	for (int i = 0; i < LEDGERS; i++) {
		struct alis_arena mem = { 0 };
		struct drawn drawn = draw_ledger(&seed, &mem);
		compare(&drawn, &tally);
		alis_arena_release(&mem);
	}
	unit_check(tally.wrong == 0, "have, lenient, confirmed and reached");
	unit_check(tally.some > LEDGERS / 2 && tally.differing > LEDGERS / 10 &&
	        tally.reached > LEDGERS / 10,
	    "the ledgers are of many sorts");
}

/* ---- the proof ---- */

struct proof_row {
	struct fact_row facts[5];
	const char *proof;
	const char *why;
};

#define Y18 "2018-01-01..2018-12-31"

static const struct proof_row proofs[] = {
	{ { { Y18, '*', "tjeneste:open", "60 %" },
	      { Y18, '*', "tjeneste:open", "60 %" } },
	    "0:216=216 1:144=360(over-full 72)", "over 100 %" },
	{ { { Y18, '*', "tjeneste:helsestasjon", "100 %" } },
	    "0:0=0(combination 360)", "only beside other work" },
	{ { { Y18, '*', "tjeneste:open", "100 %" },
	      { "2018-06-01..2018-06-30", '*', "permisjon", "50 %" } },
	    "0:345=345(absence 15)", "leave" },
	{ { { "2014-01-01..2016-12-31", '*', "tjeneste:kad", "100 %" } },
	    "0:720=720(cap 360)", "a cap" },
	{ { { Y18, '!', "tjeneste:open", "100 %" },
	      { "2021-01-01..2021-12-31", '*', "tjeneste:open", "50 %" },
	      { "2021-01-01..", '*', "tjeneste:open", "50 %" } },
	    "0:0=0(planned 360) 1:0=0(planned 180) 2:0=0", "plans" },
	{ { { Y18, '*', "kurs:x", "100 poeng" } }, "", "of no account" },
};

static void proves_its_figures(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(proofs); i++) {
		struct alis_arena mem = { 0 };
		struct alis_ledger ledger = ledger_of(proofs[i].facts, &mem);
		struct alis_out out = alis_out_memory(&mem);
		struct alis_status s = alis_rule_status(rule_table[SERVICE],
		    &rules, &ledger, day_of(ALIS_STR("2020-12-31")), &mem);
		for (size_t k = 0; k < s.proof_count; k++) {
			const struct alis_proof *row = &s.proof[k];
			alis_out_lit(&out, k > 0 ? " " : "");
			alis_out_count(&out, row->entry);
			alis_out_char(&out, ':');
			alis_out_amount(&out, row->gave);
			alis_out_char(&out, '=');
			alis_out_amount(&out, row->total);
			for (int l = 0; l < ALIS_LEFT_COUNT; l++) {
				if (row->left[l] == 0)
					continue;
				alis_out_char(&out, '(');
				alis_out_lit(
				    &out, alis_left_name((enum alis_left)l));
				alis_out_char(&out, ' ');
				alis_out_amount(&out, row->left[l]);
				alis_out_char(&out, ')');
			}
		}
		check_text(alis_out_text(&out), proofs[i].proof, proofs[i].why);
		alis_arena_release(&mem);
	}
}

static const struct {
	struct fact_row facts[5];
	const char *found; /* entry<other from day: percent */
	const char *why;
} overfulls[] = {
	{ { { Y18, '*', "tjeneste:open", "50 %" },
	      { Y18, '*', "tjeneste:kad", "50 %" } },
	    "", "100 %" },
	{ { { Y18, '*', "tjeneste:open", "60 %" },
	      { "2018-06-01..2018-12-31", ' ', "tjeneste:kad", "60 %" } },
	    "1<0 2018-06-01 12000;", "120 % from June" },
	{ { { Y18, '*', "tjeneste:open", "60 %" },
	      { "2018-06-01..2018-12-31", '!', "tjeneste:kad", "60 %" } },
	    "", "a plan" },
	{ { { "2018-01-01..", '*', "tjeneste:open", "100 %" },
	      { "2021-01-01..", '*', "tjeneste:open", "100 %" } },
	    "", "after today" },
};

static void finds_overfull_days(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(overfulls); i++) {
		struct alis_arena mem = { 0 };
		struct alis_ledger ledger = ledger_of(overfulls[i].facts, &mem);
		struct alis_out out = alis_out_memory(&mem);
		const struct alis_overfull *found;
		size_t n = alis_rule_overfull(&rules, &ledger,
		    day_of(ALIS_STR("2020-12-31")), &mem, &found);
		for (size_t k = 0; k < n; k++) {
			alis_out_count(&out, found[k].entry);
			alis_out_char(&out, '<');
			alis_out_count(&out, found[k].other);
			alis_out_char(&out, ' ');
			alis_out_day(&out, found[k].day);
			alis_out_char(&out, ' ');
			alis_out_count(&out, found[k].percent);
			alis_out_char(&out, ';');
		}
		check_text(
		    alis_out_text(&out), overfulls[i].found, overfulls[i].why);
		alis_arena_release(&mem);
	}
}

int test_service(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(counts_as_day_by_day),
		UNIT_TEST(proves_its_figures),
		UNIT_TEST(finds_overfull_days),
	};
	return cmocka_run_group_tests_name("service", tests, NULL, NULL);
}
