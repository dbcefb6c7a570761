/* SPDX-License-Identifier: MIT */
/* Every sort of requirement against ledgers made by hand; what is expected was
 * worked out by f(d) = 360 y + 30 m + min(day, 30). */
#include <alis/rule.h>

#include "ledgers.h"

#define T(n)     ((alis_amount)(n)*ALIS_ONE)
#define YEAR_18  "2018-01-01..2018-12-31"
#define LATER    "2020-12-31"
#define OPEN_    "tjeneste:open"
#define HOME_    "tjeneste:sykehjem"
#define ONE_NEED .need_count = 1, ALWAYS, .service = &service
#define PER(amount, per_) \
	.needs = &(const struct alis_need) \
	{ \
		EVER, { amount, amount }, \
		{ \
			per_, per_ \
		} \
	}

static const alis_str hours[] = { S("veiledning") };
static const alis_str groups[] = { S("gruppe") };
static const alis_str topics[] = { S("emne") };
static const alis_str net_topics[] = { S("emne"), S("emne:nett") };
static const alis_str any_post[] = { S("tjeneste") };
static const alis_str costs[] = { S("utgift") };
static const alis_str good[] = { S("veiledning:god") };
static const alis_str open_post[] = { S("tjeneste:open") };
static const alis_str agreed[] = { S("avtale") };
static const alis_str plans[] = { S("plan") };

static const struct alis_rule rate = { .accounts = MANY(hours),
	.unit = ALIS_UNIT_HOUR,
	PER(T(42), ALIS_PER_YEAR),
	ONE_NEED };
static const struct alis_rule full_rate = { .accounts = MANY(hours),
	.unit = ALIS_UNIT_HOUR,
	PER(T(42), ALIS_PER_FULL_YEAR),
	ONE_NEED };
static const struct alis_rule frame = { .accounts = MANY(costs),
	.unit = ALIS_UNIT_KRONE,
	.at_most = true,
	PER(T(200000), ALIS_PER_CALENDAR_YEAR),
	ONE_NEED };
static const struct alis_rule most = { .how = ALIS_HOW_TIME,
	.accounts = MANY(open_post),
	.unit = ALIS_UNIT_DAY,
	.at_most = true,
	PER(T(360), ALIS_PER_ALL),
	ONE_NEED };
static const struct alis_rule number = { .how = ALIS_HOW_COUNT,
	.accounts = MANY(groups),
	.unit = ALIS_UNIT_PIECE,
	PER(T(3), ALIS_PER_ALL),
	ONE_NEED };
static const struct alis_rule distinct = { .how = ALIS_HOW_DISTINCT,
	.accounts = MANY(topics),
	.unit = ALIS_UNIT_PIECE,
	.threshold = T(15),
	.threshold_unit = ALIS_UNIT_HOUR,
	PER(T(2), ALIS_PER_ALL),
	ONE_NEED };
static const struct alis_rule distinct_net = { .how = ALIS_HOW_DISTINCT,
	.accounts = MANY(net_topics),
	.unit = ALIS_UNIT_PIECE,
	.threshold = T(15),
	.threshold_unit = ALIS_UNIT_HOUR,
	PER(T(2), ALIS_PER_ALL),
	ONE_NEED };
static const struct alis_rule share = { .accounts = MANY(good),
	.unit = ALIS_UNIT_HOUR,
	.share_of = MANY(hours),
	ALWAYS,
	.service = &service };
static const struct alis_rule weekly = { .how = ALIS_HOW_RHYTHM,
	.accounts = MANY(hours),
	.unit = ALIS_UNIT_PIECE,
	.weeks = 1,
	ALWAYS,
	.service = &service };
static const struct alis_rule fortnightly = { .how = ALIS_HOW_RHYTHM,
	.accounts = MANY(hours),
	.unit = ALIS_UNIT_PIECE,
	.weeks = 2,
	ALWAYS,
	.service = &service };
static const struct alis_rule begun = { .how = ALIS_HOW_STARTED,
	.accounts = MANY(open_post),
	.unit = ALIS_UNIT_DAY,
	.begun_before = 17956, /* 2019-03-01 */
	.least_percent = 5000,
	.agreement = MANY(agreed),
	PER(T(90), ALIS_PER_ALL),
	ONE_NEED };
static const struct alis_rule begun_all = { .how = ALIS_HOW_STARTED,
	.accounts = MANY(any_post),
	.unit = ALIS_UNIT_DAY,
	.begun_before = 17956,
	PER(T(90), ALIS_PER_ALL),
	ONE_NEED };
static const struct alis_rule by_date = { .how = ALIS_HOW_DEADLINE,
	.unit = ALIS_UNIT_PIECE,
	.deadline = { { S("søknad"), ALIS_BEFORE, 20818 /* 2026-12-31 */ },
	    { S("søknad"), ALIS_NO_LATER, 20818 } },
	ALWAYS,
	.service = &service };
static const struct alis_rule recent = { .accounts = MANY(plans),
	.unit = ALIS_UNIT_PIECE,
	PER(T(1), ALIS_PER_ALL),
	.need_count = 1,
	.window = { .days = EVER, .last_months = 12 },
	.service = &service };

/* 120 h of a group, of which 60 h while in open practice. */
static const struct alis_limit apart = { .accounts = MANY(groups),
	.meanwhile = MANY(open_post),
	.apart = true,
	.most = { T(60), T(60) },
	.reason = ALIS_LEFT_WHILE };
static const struct alis_rule meanwhile = { .accounts = MANY(groups),
	.unit = ALIS_UNIT_HOUR,
	PER(T(120), ALIS_PER_ALL),
	.limits = &apart,
	.limit_count = 1,
	ONE_NEED };
/* Two years, of which one at least in open practice. */
static const struct alis_limit others = { .accounts = MANY(open_post),
	.others = true,
	.most = { T(360), T(360) },
	.reason = ALIS_LEFT_FLOOR };
static const struct alis_rule floor_rule = { .how = ALIS_HOW_TIME,
	.accounts = MANY(all_service),
	.unit = ALIS_UNIT_DAY,
	PER(T(720), ALIS_PER_ALL),
	.limits = &others,
	.limit_count = 1,
	ONE_NEED };
/* At most a year of it in parallel with the group. */
static const struct alis_limit parallel = { .accounts = MANY(homes),
	.meanwhile = MANY(groups),
	.most = { T(360), T(360) },
	.reason = ALIS_LEFT_CAP };
static const struct alis_rule parallel_rule = { .how = ALIS_HOW_TIME,
	.accounts = MANY(all_service),
	.unit = ALIS_UNIT_DAY,
	PER(T(1440), ALIS_PER_ALL),
	.limits = &parallel,
	.limit_count = 1,
	ONE_NEED };

/* Leave is tolerated up to a tenth of five years. */
static const struct alis_service tolerant = { .categories = categories,
	.category_count = ALIS_COUNT(categories),
	.absences = absences,
	.absence_count = ALIS_COUNT(absences),
	.service = S("tjeneste"),
	.absence = S("permisjon"),
	.tolerance = T(180),
	.only_excess = { false, true } };
static const struct alis_rule five_years = { .how = ALIS_HOW_TIME,
	.accounts = MANY(open_post),
	.unit = ALIS_UNIT_DAY,
	PER(T(1800), ALIS_PER_ALL),
	.need_count = 1,
	ALWAYS,
	.service = &tolerant };

struct kind_row {
	const struct alis_rule *rule;
	const char *today;
	struct fact_row facts[6];
	const char *status;
	const char *why;
};

static void put(struct alis_out *out, const char *word, alis_amount amount)
{
	alis_out_lit(out, word);
	alis_out_amount(out, amount);
}

static alis_str kind_text(const struct alis_status *s, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_out_lit(&out, alis_state_name(s->state));
	put(&out, " ", s->have);
	put(&out, " of ", s->need);
	if (s->lenient != s->have)
		put(&out, ", lenient ", s->lenient);
	if (s->lenient_need != s->need)
		put(&out, " of ", s->lenient_need);
	if (s->remaining != 0)
		put(&out, ", remaining ", s->remaining);
	if (s->surplus != 0)
		put(&out, ", surplus ", s->surplus);
	if (s->reached != ALIS_DAY_NONE) {
		alis_out_lit(&out, ", on ");
		alis_out_day(&out, s->reached);
	}
	for (size_t i = 0; i < s->gap_count; i++) {
		alis_out_lit(&out, i == 0 ? ", none in " : ", ");
		alis_out_day(&out, s->gaps[i].first);
		alis_out_lit(&out, "..");
		alis_out_day(&out, s->gaps[i].last);
	}
	return alis_out_text(&out);
}

static void check_kind(const struct kind_row *row)
{
	struct alis_arena mem = { 0 };
	struct alis_ledger ledger = ledger_of(row->facts, &mem);
	alis_day today = day_of(alis_str_of(row->today));
	struct alis_status status =
	    alis_rule_status(row->rule, &rules, &ledger, today, &mem);
	const struct alis_stretch *stretches;
	size_t n = alis_rule_stretches(
	    row->rule, &rules, &ledger, today, &mem, &stretches);

	check_text(kind_text(&status, &mem), row->status, row->why);
	if (row->rule->how != ALIS_HOW_DEADLINE && status.proof_count > 0)
		unit_check(
		    status.proof[status.proof_count - 1].total == status.have,
		    row->why);
	if (n > 0)
		unit_check(stretches[n - 1].total == status.have, row->why);
	alis_arena_release(&mem);
}

#define HALF_18 "2018-01-01..2018-06-30"

static const struct kind_row kind_rows[] = {
	{ &rate, "2018-12-31",
	    { { YEAR_18, '*', OPEN_, "100 %" },
	        { "2018-03-01", '*', "veiledning", "42 t" } },
	    "met 42 of 42, on 2018-03-01", "a year of supervision in a day" },
	{ &rate, "2018-12-31",
	    { { YEAR_18, '*', OPEN_, "100 %" },
	        { "2018-03-01", '*', "veiledning", "41,5 t" } },
	    "short 41.5 of 42, remaining 0.5", "half an hour short" },
	{ &rate, "2018-12-31",
	    { { YEAR_18, '*', OPEN_, "50 %" },
	        { "2018-07-01..2018-12-31", '*', "permisjon", "100 %" },
	        { "2018-09-01", '*', "veiledning", "21 t" } },
	    "met 21 of 21, on 2018-09-01",
	    "half a post needs as much, wholly on leave nothing" },
	{ &full_rate, "2018-12-31",
	    { { YEAR_18, '*', OPEN_, "50 %" },
	        { "2018-03-01", '*', "veiledning", "21 t" } },
	    "met 21 of 21, on 2018-03-01", "half a post needs half" },
	/* 2018: 4 of 12 months, 66 666.666… cut to whole øre. */
	{ &frame, "2018-11-30",
	    { { "2018-09-01..2018-12-31", '*', OPEN_, "100 %" },
	        { "2018-10-01", ' ', "utgift", "60000 kr" } },
	    "met 60000 of 66666.66, remaining 6666.66",
	    "a third of a year, all of it though it is November" },
	{ &frame, "2019-06-30",
	    { { "2018-09-01..", '*', OPEN_, "50 %" },
	        { "2018-10-01", '*', "utgift", "70000 kr" },
	        { "2019-02-01", '*', "utgift", "150000 kr" } },
	    "short 220000 of 266666.66, remaining 50000, surplus 3333.34",
	    "one year does not pay for another; a running post goes on" },
	{ &most, LATER, { { "2018-01-01..2018-12-31", '*', OPEN_, "100 %" } },
	    "met 360 of 360", "a year at most" },
	{ &most, LATER, { { "2018-01-01..2019-01-31", '*', OPEN_, "100 %" } },
	    "short 390 of 360, surplus 30", "a month over the most" },
	{ &number, LATER,
	    { { "2018-01-08", '*', "gruppe", "3 t" },
	        { "2018-01-22", '*', "gruppe", "2 t" },
	        { "2018-02-05", '*', "gruppe", "1 stk" } },
	    "met 3 of 3, on 2018-02-05", "entries, whatever they have" },
	{ &distinct, LATER,
	    { { "2018-01-08", '*', "emne:lunge", "8 t" },
	        { "2018-02-08", '*', "emne:Lunge", "7 t" },
	        { "2018-03-08", '*', "emne:lunge", "15 t" },
	        { "2018-04-08", '*', "emne:hud", "14,5 t" } },
	    "short 1 of 2, remaining 1", "two short courses make one topic" },
	{ &distinct_net, LATER,
	    { { "2018-01-08", '*', "emne:nett:lunge", "8 t" },
	        { "2018-02-08", '*', "emne:lunge", "7 t" },
	        { "2018-03-08", '*', "emne", "15 t" },
	        { "2018-04-08", '*', "emne:hud", "15 t" } },
	    "met 2 of 2, on 2018-04-08",
	    "one topic, on the net or not; none by the name of all" },
	{ &share, LATER,
	    { { "2018-01-08", '*', "veiledning:god", "2 t" },
	        { "2018-01-15", '*', "veiledning:annen", "1 t" } },
	    "short 2 of 3, remaining 1", "not all of it" },
	{ &share, LATER, { { NULL, 0, NULL, NULL } }, "short 0 of 0",
	    "nothing is not all of something" },
	/* 2018-01-01 is a Monday. */
	{ &weekly, "2018-01-28",
	    { { "2018-01-01..2018-01-28", '*', OPEN_, "100 %" },
	        { "2018-01-03", '*', "veiledning", "1 t" },
	        { "2018-01-08", '*', "veiledning", "1 t" },
	        { "2018-01-26", '*', "veiledning", "1 t" } },
	    "short 3 of 4, remaining 1, none in 2018-01-15..2018-01-21",
	    "a week without" },
	{ &weekly, "2018-01-28",
	    { { "2018-01-01..2018-01-28", '*', OPEN_, "100 %" },
	        { "2018-01-03", '*', "veiledning", "1 t" },
	        { "2018-01-08", '*', "veiledning", "1 t" },
	        { "2018-01-17..2018-01-21", '*', "permisjon", "100 %" },
	        { "2018-01-26", '*', "veiledning", "1 t" } },
	    "met 3 of 3", "two working days are no week of service" },
	{ &weekly, "2018-01-28",
	    { { "2018-01-01..2018-01-28", '*', OPEN_, "100 %" },
	        { "2018-01-03", '*', "veiledning", "1 t" },
	        { "2018-01-08", '*', "veiledning", "1 t" },
	        { "2018-01-15..2018-01-21", '*', "permisjon:ferie", "100 %" },
	        { "2018-01-26", '*', "veiledning", "1 t" } },
	    "met 3 of 3", "nobody is there in a week of holiday" },
	{ &weekly, "2018-01-27",
	    { { "2018-01-01..2018-01-28", '*', OPEN_, "100 %" },
	        { "2018-01-03", '*', "veiledning", "1 t" } },
	    "short 1 of 3, remaining 2, none in 2018-01-08..2018-01-21",
	    "a week that is not over is not asked for" },
	{ &fortnightly, "2018-01-28",
	    { { "2018-01-01..2018-01-28", '*', OPEN_, "100 %" },
	        { "2018-01-10", '*', "veiledning", "1 t" } },
	    "short 2 of 4, remaining 2, none in 2018-01-01..2018-01-07, "
	    "2018-01-22..2018-01-28",
	    "a week and the next, not the one before" },
	{ &begun, LATER, { { "2019-02-15..2019-05-14", '*', OPEN_, "50 %" } },
	    "met 90 of 90, on 2019-02-15", "three months, begun in time" },
	{ &begun, LATER,
	    { { "2019-01-01..2019-02-28", '*', OPEN_, "100 %" },
	        { "2019-04-01..2020-03-31", '*', OPEN_, "100 %" } },
	    "short 60 of 90, remaining 30", "two months, and a year too late" },
	{ &begun, LATER,
	    { { "2019-02-01", '*', "avtale:fastlege", "1 stk" },
	        { "2019-04-01..2020-03-31", '*', OPEN_, "100 %" } },
	    "met 360 of 90, on 2019-04-01", "agreed in time" },
	{ &begun_all, LATER, { { YEAR_18, '*', "tjeneste:turnus", "100 %" } },
	    "short 0 of 90, remaining 90", "an internship begins nothing" },
	{ &begun, LATER, { { "2018-01-01..2018-12-31", '*', OPEN_, "49 %" } },
	    "short 0 of 90, remaining 90", "too small a post" },
	{ &by_date, "2026-12-30", { { NULL, 0, NULL, NULL } }, "met 1 of 1",
	    "there is a day left" },
	{ &by_date, "2026-12-31", { { NULL, 0, NULL, NULL } },
	    "judgement 0 of 1, lenient 1, remaining 1", "before, or by" },
	{ &by_date, "2027-01-01", { { NULL, 0, NULL, NULL } },
	    "short 0 of 1, remaining 1", "too late" },
	{ &recent, "2018-12-31", { { "2018-01-01", '*', "plan", "1 stk" } },
	    "met 1 of 1, on 2018-01-01", "a year back, to the day" },
	{ &recent, "2019-01-01", { { "2018-01-01", '*', "plan", "1 stk" } },
	    "short 0 of 1, remaining 1", "a year and a day" },
	{ &meanwhile, LATER,
	    { { HALF_18, '*', OPEN_, "100 %" },
	        { "2018-02-01", '*', "gruppe", "50 t" },
	        { "2018-09-01", '*', "gruppe", "70 t" } },
	    "short 110 of 120, remaining 10, surplus 10",
	    "70 h outside, of which 60 count" },
	{ &floor_rule, LATER,
	    { { YEAR_18, '*', HOME_, "100 %" },
	        { "2019-01-01..2019-12-31", '*', HOME_, "100 %" },
	        { "2020-01-01..2020-03-31", '*', OPEN_, "100 %" } },
	    "short 450 of 720, remaining 270, surplus 360",
	    "room is kept for a year of open practice" },
	{ &parallel_rule, LATER,
	    { { YEAR_18, '*', HOME_, "100 %" },
	        { "2018-04-01", '*', "gruppe", "3 t" },
	        { "2019-01-01..2019-12-31", '*', HOME_, "100 %" },
	        { "2019-09-30", '*', "gruppe", "3 t" } },
	    /* Parallel from 2018-04-01 to 2019-09-30: 540 d, 360 count. */
	    "short 540 of 1440, remaining 900, surplus 180",
	    "from the first meeting to the last" },
	{ &five_years, "2024-12-31",
	    { { "2019-03-01..2024-02-29", '*', OPEN_, "100 %" },
	        { "2020-01-01..2020-06-30", '*', "permisjon", "100 %" } },
	    "met 1800 of 1800, on 2024-02-29", "180 days are a tenth" },
	{ &five_years, "2024-12-31",
	    { { "2019-03-01..2024-02-29", '*', OPEN_, "100 %" },
	        { "2020-01-01..2020-07-20", '*', "permisjon", "100 %" } },
	    "judgement 1600 of 1800, lenient 1780, remaining 200",
	    "200 days: all of them, or 20" },
	/* 5 y 10 mo are 2100 d. */
	{ &five_years, "2024-12-31",
	    { { "2019-03-01..2024-12-31", '*', OPEN_, "100 %" },
	        { "2024-03-01..2024-09-10", '*', "permisjon", "100 %" } },
	    "met 1910 of 1800, lenient 2090, surplus 110, on 2024-02-29",
	    "190 days of one leave: all of them, or 10" },
	{ &five_years, "2024-12-31",
	    { { "2019-03-01..2024-12-31", '*', OPEN_, "100 %" },
	        { "2024-03-01..2024-09-01", '*', "permisjon", "100 %" } },
	    "met 1919 of 1800, lenient 2099, surplus 119, on 2024-02-29",
	    "181 days of one leave: all of them, or its last" },
	/* Of 10 d that are over, half were to be in open practice. */
	{ &five_years, "2024-12-31",
	    { { "2019-03-01..2024-12-31", '*', OPEN_, "50 %" },
	        { "2019-03-01..2024-12-31", '*', HOME_, "50 %" },
	        { "2024-03-01..2024-09-10", '*', "permisjon", "100 %" } },
	    "judgement 955 of 1800, lenient 1045, remaining 845",
	    "leave from two posts" },
	/* 260 d of it are 182 d. */
	{ &five_years, "2024-12-31",
	    { { "2019-03-01..2024-12-31", '*', OPEN_, "100 %" },
	        { "2024-03-01..2024-11-20", '*', "permisjon", "70 %" } },
	    "met 1918 of 1800, lenient 2098, surplus 118, on 2024-02-29",
	    "182 days of one leave: all of them, or 2" },
	/* 1800 d on 2024-02-29; the next day is the 181st of leave, and all of
	 * them are lost: 1801 - 181. 1990 d are had on 2024-09-10. */
	{ &five_years, "2024-12-31",
	    { { "2019-03-01..2024-12-31", '*', OPEN_, "100 %" },
	        { "2023-09-01..2024-03-10", '*', "permisjon", "100 %" } },
	    "met 1910 of 1800, lenient 2090, surplus 110, on 2024-09-10",
	    "reached, lost, and reached again" },
	{ &weekly, "2018-01-07",
	    { { "2018-01-01", '*', OPEN_, "100 %" },
	        { "2018-01-02", '*', OPEN_, "80 %" },
	        { "2018-01-03", '*', OPEN_, "100 %" } },
	    "short 0 of 1, remaining 1, none in 2018-01-01..2018-01-07",
	    "three days, each of its own, are a week of service" },
};

static void counts_every_sort(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(kind_rows); i++)
		check_kind(&kind_rows[i]);
}

/* A count that falls: reached early, lost when leave is over the tolerance,
 * and reached again. */
static void knows_when_it_was_reached_again(void **state)
{
	static const struct fact_row rows[] = {
		{ "2019-03-01..2024-12-31", '*', OPEN_, "100 %" },
		{ "2024-03-01..2024-08-31", '*', "permisjon", "100 %" },
		{ "2024-09-01..2024-09-10", '*', "permisjon", "100 %" },
		{ NULL, 0, NULL, NULL },
	};
	struct alis_arena mem = { 0 };
	struct alis_ledger ledger = ledger_of(rows, &mem);
	alis_day before = day_of(ALIS_STR("2024-08-31"));
	alis_day after = day_of(ALIS_STR("2024-12-31"));
	struct alis_status status;

	(void)state;
	/* 1800 d on 2024-02-29; 180 d of leave are tolerated. */
	status = alis_rule_status(&five_years, &rules, &ledger, before, &mem);
	check_text(kind_text(&status, &mem),
	    "met 1980 of 1800, surplus 180, on 2024-02-29", "tolerated");
	/* 190 d of leave are all deducted: 2100 - 190. What is lost on
	 * 2024-09-01 leaves 1981 - 181 = 1800, which is enough. */
	status = alis_rule_status(&five_years, &rules, &ledger, after, &mem);
	check_text(kind_text(&status, &mem),
	    "met 1910 of 1800, lenient 2090, surplus 110, on 2024-02-29",
	    "never lost");
	alis_arena_release(&mem);
}

/* A year that gives nothing, for the room is kept for open practice, is told
 * in one, though another post began and ended in it. */
static void what_gives_nothing_is_one_stretch(void **state)
{
	static const struct fact_row rows[] = {
		{ YEAR_18, '*', HOME_, "100 %" },
		{ "2019-01-01..2019-12-31", '*', HOME_, "100 %" },
		{ "2019-04-01..2019-06-30", '*', "tjeneste:turnus", "100 %" },
		{ NULL, 0, NULL, NULL },
	};
	struct alis_arena mem = { 0 };
	struct alis_ledger ledger = ledger_of(rows, &mem);
	const struct alis_stretch *stretches;
	size_t n = alis_rule_stretches(&floor_rule, &rules, &ledger,
	    day_of(ALIS_STR("2024-12-31")), &mem, &stretches);
	size_t count = 0;

	(void)state;
	for (size_t i = 0; i < n; i++)
		if (stretches[i].entry == 1) {
			count++;
			assert_int_equal(stretches[i].gave, 0);
			assert_int_equal(stretches[i].days.first,
			    day_of(ALIS_STR("2019-01-01")));
			assert_int_equal(stretches[i].days.last,
			    day_of(ALIS_STR("2019-12-31")));
		}
	assert_int_equal(count, 1);
	alis_arena_release(&mem);
}

int test_kinds(void)
{
	const struct CMUnitTest tests[] = {
		UNIT_TEST(counts_every_sort),
		UNIT_TEST(knows_when_it_was_reached_again),
		UNIT_TEST(what_gives_nothing_is_one_stretch),
	};

	return cmocka_run_group_tests_name("kinds", tests, NULL, NULL);
}
