/* SPDX-License-Identifier: MIT */
#include "audit.h"

alis_str alis__deed_text(const struct alis_deed *deed,
    enum alis_language language, struct alis_arena *mem)
{
	return JOINED(mem, deed->id, ALIS_STR("  "),
	    alis__commit_day_text(deed->when, language, mem), ALIS_STR("  "),
	    deed->who);
}

void alis__count_line(
    struct fields *fields, size_t count, alis_str words, enum alis_tone tone)
{
	alis_str number = alis__count_text((int64_t)count, fields->mem);
	size_t pad = number.n < COUNT_WIDTH ? COUNT_WIDTH - number.n : 0;

	alis__line(fields,
	    JOINED(fields->mem, alis_str_part(ALIS_STR("          "), 0, pad),
	        number, ALIS_STR("  "), words),
	    tone);
}

void alis__put_summaries(struct fields *fields,
    const struct alis_audit_item *items, size_t count, enum alis_for machines,
    enum alis_language language)
{
	static const struct alis_column columns[] = {
		{ "verdict", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "commit", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "date", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "author", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "subject", TITLE(""), ALIS_FOR_MACHINES, false, false },
		{ "details", TITLE(""), ALIS_FOR_MACHINES, false, false },
	};
	struct alis_arena *mem = fields->mem;
	struct rows rows = alis__rows(columns, ALIS_COUNT(columns), count, mem);

	for (size_t i = 0; i < count; i++) {
		const struct alis_audit_item *item = &items[i];
		const char *verdict = alis_verdict_name(item->verdict);
		alis__cell(&rows, alis__lit(verdict));
		alis__cell(&rows, alis__text(item->id));
		alis__cell(&rows, alis__text(item->when));
		alis__cell(&rows, alis__text(item->who));
		alis__cell(&rows, alis__text(item->subject));
		alis__cell(&rows,
		    (struct alis_cell){
		        .kind = ALIS_CELL_LIST, .list = item->details });
		alis__line(fields,
		    JOINED(mem, item->id, ALIS_STR("  "),
		        alis__commit_day_text(item->when, language, mem),
		        ALIS_STR("  "), SAID(language, verdict), ALIS_STR("  "),
		        item->subject),
		    item->fails ? ALIS_TONE_BAD : ALIS_TONE_GOOD);
		for (size_t k = 0; k < item->details.count; k++)
			alis__line(fields,
			    JOINED(
			        mem, ALIS_STR("    "), item->details.names[k]),
			    ALIS_TONE_PLAIN);
	}
	alis__field(
	    fields, "summaries", ALIS_STR(""), machines, alis__table(&rows));
}

const struct alis_report *alis_report_of_audit(const struct alis_audit *audit,
    enum alis_language language, struct alis_arena *mem)
{
	struct fields fields = alis__fields(mem);

	alis__field(&fields, "format", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__number(1));
	alis__field(&fields, "alis", ALIS_STR(""), ALIS_FOR_MACHINES,
	    audit->who.n == 0 ? alis__null() : alis__text(audit->who));
	alis__put_summaries(
	    &fields, audit->items, audit->count, ALIS_FOR_MACHINES, language);
	alis__line(&fields,
	    FILLED(mem, alis_said(language, "%1 looked at, %2 at fault"),
	        alis__count_text((int64_t)audit->count, mem),
	        alis__count_text((int64_t)audit->failed, mem)),
	    ALIS_TONE_PLAIN);
	alis__put_marks(&fields, audit, language);
	alis__put_changes(&fields, audit, language);
	alis__put_signatures(&fields, audit, language);
	alis__put_lateness(&fields, audit, language);
	alis__put_branches(&fields, audit, language);
	return alis__report_masked(&fields);
}
