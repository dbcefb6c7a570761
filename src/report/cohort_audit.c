/* SPDX-License-Identifier: MIT */
#include "audit.h"

/* ---- what was found of a member ---- */

/* What is at fault, of a count; NULL: it is of none. */
static const char *fault_text(
    enum alis_audit_count count, int64_t n, enum alis_language language)
{
	switch (count) {
	case ALIS_AUDIT_SUMMARIES_FAILED:
		return alis_said_count(language, "%1 summary at fault",
		    "%1 summaries at fault", n);
	case ALIS_AUDIT_CHANGES_FAILED:
		return alis_said_count(language,
		    "%1 confirmed entry changed later",
		    "%1 confirmed entries changed later", n);
	case ALIS_AUDIT_MARKS_FAILED:
		return alis_said_count(
		    language, "%1 mark at fault", "%1 marks at fault", n);
	case ALIS_AUDIT_SIGNATURES_FAILED:
		return alis_said_count(language, "%1 signature at fault",
		    "%1 signatures at fault", n);
	case ALIS_AUDIT_FAULTS:
		return alis_said_count(language, "%1 statement at fault",
		    "%1 statements at fault", n);
	case ALIS_AUDIT_REWRITTEN:
		return alis_said_count(language, "%1 branch rewritten",
		    "%1 branches rewritten", n);
	default:
		return NULL;
	}
}

static alis_str findings_text(const struct alis_audit_sum *sum,
    enum alis_language language, struct alis_arena *mem)
{
	alis_str text = sum->why;

	if (text.n == 0 && sum->counts[ALIS_AUDIT_SUMMARIES] == 0)
		text = SAID(language, "no summary");
	if (sum->pull.n > 0)
		text = text.n == 0
		    ? sum->pull
		    : JOINED(mem, sum->pull, ALIS_STR("; "), text);
	for (int i = 0; i < ALIS_AUDIT_COUNTS; i++) {
		int64_t n = (int64_t)sum->counts[i];
		const char *fault =
		    fault_text((enum alis_audit_count)i, n, language);
		alis_str one;
		if (fault == NULL || n == 0)
			continue;
		one = FILLED(mem, fault, alis__count_text(n, mem));
		text =
		    text.n == 0 ? one : JOINED(mem, text, ALIS_STR("; "), one);
	}
	return text;
}

/* What is known of somebody who was audited; else empty. */
static alis_str count_text(const struct alis_audit_sum *sum,
    enum alis_audit_count count, struct alis_arena *mem)
{
	return sum->why.n > 0
	    ? ALIS_STR("")
	    : alis__count_text((int64_t)sum->counts[count], mem);
}

/* ---- the members ---- */

static void people_cells(struct rows *rows, const struct alis_audit_sum *sum,
    enum alis_language language, struct alis_arena *mem)
{
	enum alis_tone tone = sum->fails ? ALIS_TONE_BAD : ALIS_TONE_GOOD;

	alis__cell(rows,
	    alis__toned(sum->why.n > 0 ? SAID(language, "not audited")
	            : sum->fails       ? SAID(language, "at fault")
	                               : SAID(language, "proved"),
	        tone));
	alis__cell(
	    rows, alis__text(count_text(sum, ALIS_AUDIT_SUMMARIES, mem)));
	alis__cell(rows, alis__text(count_text(sum, ALIS_AUDIT_MARKS, mem)));
	alis__cell(rows, alis__text(count_text(sum, ALIS_AUDIT_SIGNED, mem)));
	alis__cell(rows, alis__prose(findings_text(sum, language, mem)));
}

static void machine_cells(struct rows *rows, const struct alis_audit_sum *sum)
{
	alis__cell(rows, alis__bool(sum->fails));
	alis__cell(rows, sum->why.n > 0 ? alis__text(sum->why) : alis__null());
	for (size_t i = 0; i < ALIS_AUDIT_COUNTS; i++)
		alis__cell(rows, alis__number((int64_t)sum->counts[i]));
	alis__cell(rows,
	    sum->held != ALIS_WITHHELD_NOT
	        ? alis__text(alis_str_of(alis_withheld_name(sum->held)))
	        : alis__null());
}

static struct alis_cell members_table(const struct alis_audit_sum *sums,
    size_t count, enum alis_language language, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "name", TITLE(ALIS_TEXT("doctor")), ALIS_FOR_ALL, false,
		    ALIS_FIT_CUT },
		{ NULL, TITLE(ALIS_TEXT("audit")), ALIS_FOR_PEOPLE, false,
		    ALIS_FIT_KEEP },
		{ NULL, TITLE(ALIS_TEXT("summaries")), ALIS_FOR_PEOPLE, true,
		    ALIS_FIT_DROP },
		{ NULL, TITLE(ALIS_TEXT("confirmed")), ALIS_FOR_PEOPLE, true,
		    ALIS_FIT_DROP },
		{ NULL, TITLE(ALIS_TEXT("signed")), ALIS_FOR_PEOPLE, true,
		    ALIS_FIT_DROP },
		{ NULL, TITLE(ALIS_TEXT("findings")), ALIS_FOR_PEOPLE, false,
		    ALIS_FIT_BELOW },
		{ "fails", TITLE(""), ALIS_FOR_MACHINES, false, ALIS_FIT_KEEP },
		{ "why", TITLE(""), ALIS_FOR_MACHINES, false, ALIS_FIT_KEEP },
		{ "summaries", TITLE(""), ALIS_FOR_MACHINES, true,
		    ALIS_FIT_KEEP },
		{ "summaries_at_fault", TITLE(""), ALIS_FOR_MACHINES, true,
		    ALIS_FIT_KEEP },
		{ "confirmed", TITLE(""), ALIS_FOR_MACHINES, true,
		    ALIS_FIT_KEEP },
		{ "signed", TITLE(""), ALIS_FOR_MACHINES, true, ALIS_FIT_KEEP },
		{ "marks_at_fault", TITLE(""), ALIS_FOR_MACHINES, true,
		    ALIS_FIT_KEEP },
		{ "changed_later", TITLE(""), ALIS_FOR_MACHINES, true,
		    ALIS_FIT_KEEP },
		{ "signatures_at_fault", TITLE(""), ALIS_FOR_MACHINES, true,
		    ALIS_FIT_KEEP },
		{ "statements_at_fault", TITLE(""), ALIS_FOR_MACHINES, true,
		    ALIS_FIT_KEEP },
		{ "rewritten", TITLE(""), ALIS_FOR_MACHINES, true,
		    ALIS_FIT_KEEP },
		{ "held", TITLE(""), ALIS_FOR_MACHINES, false, ALIS_FIT_KEEP },
	};
	struct rows rows = alis__rows(
	    alis__titled(columns, ALIS_COUNT(columns), language, mem),
	    ALIS_COUNT(columns), count, mem);

	_Static_assert(ALIS_COUNT(columns) == 9 + ALIS_AUDIT_COUNTS,
	    "every count has its column");
	for (size_t i = 0; i < count; i++) {
		alis__cell(&rows, alis__text(sums[i].name));
		people_cells(&rows, &sums[i], language, mem);
		machine_cells(&rows, &sums[i]);
	}
	return alis__table(&rows);
}

const struct alis_report *alis_report_of_cohort_audit(
    const struct alis_audit_sum *sums, size_t count,
    const struct alis_audit_item *items, size_t item_count,
    enum alis_language language, struct alis_arena *mem)
{
	struct fields fields = alis__fields(mem);
	int64_t failed = 0;

	for (size_t i = 0; i < count; i++)
		failed += sums[i].fails;
	alis__field(
	    &fields, "format", ALIS_STR(""), ALIS_FOR_JSON, alis__number(1));
	alis__field(&fields, "members", ALIS_STR(""), ALIS_FOR_ALL,
	    members_table(sums, count, language, mem));
	alis__line(&fields,
	    FILLED(mem, alis_said(language, "%1 looked at, %2 at fault"),
	        alis__count_text((int64_t)count, mem),
	        alis__count_text(failed, mem)),
	    ALIS_TONE_PLAIN);
	if (item_count > 0)
		alis__line(&fields, SAID(language, "summaries of the cohort"),
		    ALIS_TONE_HEAD);
	alis__put_summaries(
	    &fields, items, item_count, ALIS_FOR_JSON, language);
	return alis__report_masked(&fields);
}
