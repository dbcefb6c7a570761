/* SPDX-License-Identifier: MIT */
#include "stats.h"

#include <alis/report.h>

/*
 * Figures of groups as tables. All that is shown follows from the counts of
 * parts in struct alis_groups, and those may all be told: shares, the band of
 * the median, and how many stay are worked out from them here.
 */

static const struct {
	const char *key;
	const char *title;
	enum alis_measure measure;
	bool has_median;
} shown_measures[] = {
	{ "months", ALIS_TEXT("Months in post, by bands"), ALIS_MEASURE_POST,
	    true },
	{ "hours", ALIS_TEXT("Hours of supervision in a year of service"),
	    ALIS_MEASURE_HOURS, true },
	{ "weeks", ALIS_TEXT("Weeks with supervision in a year of service"),
	    ALIS_MEASURE_RHYTHM, true },
	{ "plan", ALIS_TEXT("Plan of training"), ALIS_MEASURE_PLAN, false },
	{ "completion", ALIS_TEXT("Expected to complete, by calendar year"),
	    ALIS_MEASURE_COMPLETION, false },
};

/* One row of one measure: all, or a group. */
struct row {
	const struct alis_groups *groups;
	const struct alis_group *group; /* NULL: all */
	const uint8_t *parts;
	const int64_t *counts; /* by part */
	int64_t count;         /* doctors */
	uint32_t kinds;
};

static struct row row_of(
    const struct alis_groups *groups, enum alis_measure measure, size_t number)
{
	const struct alis_measured *measured = &groups->measures[measure];
	struct row row = { groups, NULL, measured->parts_of_all,
		measured->of_all, groups->count, measured->kinds };

	if (number > 0) {
		row.group = &groups->groups[number - 1];
		row.parts = measured->parts;
		row.counts = measured->counts + (number - 1) * ALIS_KINDS_MOST;
		row.count = row.group->count;
	}
	return row;
}

/* How many are of some kinds. False if that is not told. */
static bool count_of(const struct row *row, uint32_t kinds, int64_t *count)
{
	*count = 0;
	for (uint8_t part = 0; part < ALIS_KINDS_MOST; part++) {
		uint32_t of_part = 0;
		for (size_t kind = 0; kind < ALIS_KINDS_MOST; kind++)
			if ((row->kinds >> kind & 1) != 0 &&
			    row->parts[kind] == part)
				of_part |= UINT32_C(1) << kind;
		if ((of_part & kinds) == 0)
			continue;
		if ((of_part & ~kinds) != 0)
			return false;
		*count += row->counts[part];
	}
	return true;
}

/* The kinds of the levels first..last. */
static uint32_t kinds_of(enum alis_measure measure, size_t first, size_t last)
{
	uint32_t kinds = 0;

	for (size_t kind = 0; kind < alis_measure_kinds(measure); kind++) {
		size_t level = alis__level_of(measure, kind);
		if (level >= first && level <= last)
			kinds |= UINT32_C(1) << kind;
	}
	return kinds;
}

/* ---- tables ---- */

/* One for people about each measure, one for machines about all. */
struct tables {
	struct rows people;
	struct rows *machines;
	enum alis_language language;
	struct alis_arena *mem;
};

struct line {
	const char *measure;
	alis_str group; /* for people */
	alis_str name;  /* for machines: of one language */
	alis_str key, text;
	bool is_told;
	int64_t count, of;
	bool is_median;
	bool begins; /* the first of its group */
};

static struct alis_cell told(bool is_told, int64_t count)
{
	return is_told ? alis__number(count)
	               : alis__toned(ALIS_STR(":"), ALIS_TONE_DIM);
}

/* Rounded to the nearest whole percent. */
static int64_t percent(const struct line *line)
{
	return (200 * line->count + line->of) / (2 * line->of);
}

static void put_line(struct tables *tables, const struct line *line)
{
	struct alis_arena *mem = tables->mem;
	struct rows *machines = tables->machines;
	alis_str share = ALIS_STR(":");

	if (line->is_told)
		share = JOINED(
		    mem, alis__count_text(percent(line), mem), ALIS_STR(" %"));
	alis__cell(&tables->people,
	    alis__text(line->begins ? line->group : ALIS_STR("")));
	alis__cell(&tables->people, alis__text(line->text));
	alis__cell(&tables->people, told(line->is_told, line->count));
	alis__cell(&tables->people, told(line->is_told, line->of));
	alis__cell(&tables->people, alis__text(share));
	alis__cell(&tables->people,
	    alis__text(line->is_median ? ALIS_STR("*") : ALIS_STR("")));

	alis__cell(machines, alis__lit(line->measure));
	alis__cell(machines, alis__text(line->name));
	alis__cell(machines, alis__text(line->key));
	alis__cell(
	    machines, line->is_told ? alis__number(line->count) : alis__null());
	alis__cell(
	    machines, line->is_told ? alis__number(line->of) : alis__null());
	alis__cell(machines,
	    line->is_told ? alis__number(percent(line)) : alis__null());
	alis__cell(machines, alis__bool(line->is_median));
}

static const struct alis_column people_columns[] = {
	{ "", TITLE(""), ALIS_FOR_PEOPLE, false, ALIS_FIT_CUT },
	{ "", TITLE(""), ALIS_FOR_PEOPLE, false, ALIS_FIT_KEEP },
	{ "", TITLE(ALIS_TEXT("doctors")), ALIS_FOR_PEOPLE, true,
	    ALIS_FIT_KEEP },
	{ "", TITLE(ALIS_TEXT("of")), ALIS_FOR_PEOPLE, true, ALIS_FIT_KEEP },
	{ "", TITLE(ALIS_TEXT("share")), ALIS_FOR_PEOPLE, true, ALIS_FIT_KEEP },
	{ "", TITLE(ALIS_TEXT("median")), ALIS_FOR_PEOPLE, false,
	    ALIS_FIT_KEEP },
};

static const struct alis_column machine_columns[] = {
	{ "measure", TITLE(""), ALIS_FOR_MACHINES, false, ALIS_FIT_KEEP },
	{ "group", TITLE(""), ALIS_FOR_MACHINES, false, ALIS_FIT_KEEP },
	{ "band", TITLE(""), ALIS_FOR_MACHINES, false, ALIS_FIT_KEEP },
	{ "doctors", TITLE(""), ALIS_FOR_MACHINES, false, ALIS_FIT_KEEP },
	{ "of", TITLE(""), ALIS_FOR_MACHINES, false, ALIS_FIT_KEEP },
	{ "percent", TITLE(""), ALIS_FOR_MACHINES, false, ALIS_FIT_KEEP },
	{ "median", TITLE(""), ALIS_FOR_MACHINES, false, ALIS_FIT_KEEP },
};

/* ---- bands ---- */

/* Whether both doctors in the middle, or the one, are among those from
 * 'before' on. */
static bool holds_median(int64_t before, int64_t count, int64_t all)
{
	return before < (all + 1) / 2 && before + count > all / 2;
}

static void put_bands(
    struct tables *tables, size_t number, const struct row *row)
{
	enum alis_measure measure = shown_measures[number].measure;
	size_t levels = alis__levels(measure);
	int64_t before = 0;
	struct band band = { 0, 0, false };

	for (; band.first < levels; band.first = band.last + 1) {
		struct line line = { .measure = shown_measures[number].key,
			.group = alis__group_text(row->groups, row->group,
			    tables->language, tables->mem),
			.name = alis__group_text(
			    row->groups, row->group, ALIS_EN, tables->mem),
			.of = row->count,
			.begins = band.first == 0 };
		/* As few levels as may be told of. */
		for (band.last = band.first; band.last + 1 < levels &&
		     !count_of(row, kinds_of(measure, band.first, band.last),
		         &line.count);
		     band.last++)
			;
		count_of(
		    row, kinds_of(measure, band.first, band.last), &line.count);
		band.is_all = band.first == 0 && band.last + 1 == levels;
		line.is_told = !band.is_all;
		line.key = alis__band_key(
		    measure, band, row->groups->today, tables->mem);
		line.text = alis__band_text(measure, band, row->groups->today,
		    tables->language, tables->mem);
		line.is_median = line.is_told &&
		    shown_measures[number].has_median &&
		    holds_median(before, line.count, row->count);
		before += line.count;
		put_line(tables, &line);
	}
}

/* ---- how many stay: of those who could have been in post so long ---- */

static void put_stable(struct tables *tables, const struct row *row)
{
	static const char *const keys[] = { "12", "36", "60" };

	for (size_t step = 1; step < ALIS_POST_STEPS; step++) {
		alis_str months =
		    alis__count_text(alis_post_months[step - 1], tables->mem);
		struct line line = { .measure = "stable",
			.group = alis__group_text(row->groups, row->group,
			    tables->language, tables->mem),
			.name = alis__group_text(
			    row->groups, row->group, ALIS_EN, tables->mem),
			.key = alis_str_of(keys[step - 1]),
			.text = FILLED(tables->mem,
			    alis_said(tables->language,
			        ALIS_TEXT("%1 months or more")),
			    months),
			.begins = step == 1 };
		uint32_t could = ~UINT32_C(0)
		    << ALIS_POST_KIND(step, 0); /* have been so long */
		line.is_told =
		    count_of(row,
		        kinds_of(ALIS_MEASURE_POST, step, ALIS_POST_STEPS),
		        &line.count) &&
		    count_of(row, could & row->kinds, &line.of);
		put_line(tables, &line);
	}
}

/* ---- the report ---- */

static struct tables tables_begin(const struct alis_groups *groups,
    struct rows *machines, enum alis_language language, struct alis_arena *mem)
{
	size_t rows = (groups->group_count + 1) * ALIS_KINDS_MOST;
	struct tables tables = {
		.machines = machines, .language = language, .mem = mem
	};

	tables.people =
	    alis__rows(alis__titled(people_columns, ALIS_COUNT(people_columns),
	                   language, mem),
	        ALIS_COUNT(people_columns), rows, mem);
	return tables;
}

static void tables_end(
    struct tables *tables, const char *title, struct fields *fields)
{
	alis__line(fields, ALIS_STR(""), ALIS_TONE_PLAIN);
	alis__line(fields, SAID(tables->language, title), ALIS_TONE_HEAD);
	alis__field(fields, NULL, ALIS_STR(""), ALIS_FOR_PEOPLE,
	    alis__table(&tables->people));
}

/* How large the groups are. */
static void put_sizes(const struct alis_groups *groups, struct tables *tables)
{
	for (size_t i = 0; i <= groups->group_count; i++) {
		const struct alis_group *group =
		    i == 0 ? NULL : &groups->groups[i - 1];
		struct line line = { .measure = "doctors",
			.group = alis__group_text(
			    groups, group, tables->language, tables->mem),
			.name = alis__group_text(
			    groups, group, ALIS_EN, tables->mem),
			.is_told = groups->count > 0,
			.count = group == NULL ? groups->count : group->count,
			.of = groups->count,
			.begins = true };
		put_line(tables, &line);
	}
}

static void put_measures(const struct alis_groups *groups,
    struct rows *machines, struct fields *fields, enum alis_language language,
    struct alis_arena *mem)
{
	struct tables tables = tables_begin(groups, machines, language, mem);

	put_sizes(groups, &tables);
	tables_end(
	    &tables, ALIS_TEXT("Doctors who have been in service"), fields);
	if (groups->count == 0)
		return;
	for (size_t i = 0; i < ALIS_COUNT(shown_measures); i++) {
		tables = tables_begin(groups, machines, language, mem);
		for (size_t k = 0; k <= groups->group_count; k++) {
			struct row row =
			    row_of(groups, shown_measures[i].measure, k);
			put_bands(&tables, i, &row);
		}
		tables_end(&tables, shown_measures[i].title, fields);
	}
	tables = tables_begin(groups, machines, language, mem);
	for (size_t k = 0; k <= groups->group_count; k++) {
		struct row row = row_of(groups, ALIS_MEASURE_POST, k);
		put_stable(&tables, &row);
	}
	tables_end(&tables,
	    ALIS_TEXT("Still in post, or were, of those who could be so long"),
	    fields);
}

/* ---- what people must know to read it ---- */

static const char *const held_texts[] = {
	[ALIS_HELD_GROUPS] =
	    ALIS_TEXT("with the table of %1, groups would set apart fewer than "
	              "%2 doctors: none is told of"),
	[ALIS_HELD_FEW] =
	    ALIS_TEXT("fewer than %2 doctors have come since the table of %1: "
	              "together they would tell of them"),
	[ALIS_HELD_GONE] =
	    ALIS_TEXT("doctors in the table of %1 are not counted now: "
	              "together they would tell of them"),
};

/* Why there is less than was asked for. */
static void put_why(const struct alis_groups *groups,
    enum alis_language language, struct fields *fields)
{
	struct alis_arena *mem = fields->mem;
	alis_str least = alis__count_text(groups->least, mem);
	alis_str text = ALIS_STR("");

	if (groups->held != ALIS_HELD_NOTHING)
		text =
		    FILLED(mem, alis_said(language, held_texts[groups->held]),
		        alis__day_text(groups->held_by, mem), least);
	else if (groups->count > 0 && groups->by != ALIS_BY_NOTHING &&
	    groups->group_count == 0)
		text = FILLED(mem,
		    alis_said(language,
		        ALIS_TEXT("no two groups of %1 doctors or more can be "
		                  "made: none is told of")),
		    least);
	if (text.n > 0)
		alis__sentence(fields, text, ALIS_TONE_DOUBTFUL);
}

static void put_legend(const struct alis_groups *groups, bool is_published,
    enum alis_language language, struct fields *fields)
{
	alis_str least = alis__count_text(groups->least, fields->mem);

	alis__line(fields, ALIS_STR(""), ALIS_TONE_PLAIN);
	put_why(groups, language, fields);
	alis__sentence(fields,
	    FILLED(fields->mem,
	        alis_said(language,
	            ALIS_TEXT(": is not told: it is of fewer than %1 "
	                      "doctors, or would tell of fewer; for the "
	                      "same reason bands and groups are joined")),
	        least),
	    ALIS_TONE_DIM);
	if (!is_published)
		alis__sentence(fields,
		    SAID(language,
		        ALIS_TEXT("for your eyes: what leaves you is made "
		                  "with --publish")),
		    ALIS_TONE_DIM);
}

const struct alis_report *alis_report_of_groups(
    const struct alis_groups *groups, bool is_published, alis_str programme,
    enum alis_language language, struct alis_arena *mem)
{
	size_t most = (groups->group_count + 1) *
	    (ALIS_COUNT(shown_measures) + 2) * ALIS_KINDS_MOST;
	struct fields fields = alis__fields(mem);
	struct rows machines =
	    alis__rows(machine_columns, ALIS_COUNT(machine_columns), most, mem);

	alis__line(&fields,
	    JOINED(mem, programme,
	        programme.n == 0 ? ALIS_STR("") : ALIS_STR(" · "),
	        alis__day_text(groups->today, mem)),
	    ALIS_TONE_PLAIN);
	alis__field(&fields, "format", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__number(1));
	alis__field(&fields, "date", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__day(groups->today));
	alis__field(&fields, "least", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__number(groups->least));
	alis__field(&fields, "by", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__lit(alis_groupings[groups->by]));
	put_measures(groups, &machines, &fields, language, mem);
	put_legend(groups, is_published, language, &fields);
	alis__field(&fields, "figures", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__table(&machines));
	return alis__report_masked(&fields);
}
