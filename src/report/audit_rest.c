/* SPDX-License-Identifier: MIT */
#include "audit.h"

/* ---- signatures ---- */

static const char *const state_keys[ALIS_SIGNED_COUNT] = {
	[ALIS_UNSIGNED] = "unsigned",
	[ALIS_SIGNED_VALID] = "valid",
	[ALIS_SIGNED_BAD] = "bad",
	[ALIS_SIGNED_UNKNOWN] = "unknown",
	[ALIS_SIGNED_EXPIRED] = "expired",
	[ALIS_SIGNED_REVOKED] = "revoked",
	[ALIS_SIGNED_UNREADABLE] = "unreadable",
	[ALIS_SIGNED_NOT_CHECKED] = "not-checked",
};

/* What there is to say beyond the state; empty if nothing. */
static alis_str why_text(const struct alis_signature *signature,
    enum alis_language language, struct alis_arena *mem)
{
	return signature->why.text == NULL
	    ? ALIS_STR("")
	    : alis_saying_in(&signature->why, language, mem);
}

static struct alis_cell signatures_table(
    const struct alis_audit *audit, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "commit", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "date", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "author", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "state", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "principal", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "key", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "supervisor", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "why", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "fails", TITLE(""), ALIS_FOR_JSON, false, false },
	};
	struct rows rows = alis__rows(
	    columns, ALIS_COUNT(columns), audit->signature_count, mem);

	for (size_t i = 0; i < audit->signature_count; i++) {
		const struct alis_audit_signature *s = &audit->signatures[i];
		alis_str why = why_text(&s->signature, ALIS_EN, mem);
		alis__cell(&rows, alis__text(s->deed.id));
		alis__cell(&rows, alis__text(s->deed.when));
		alis__cell(&rows, alis__text(s->deed.who));
		alis__cell(&rows, alis__lit(state_keys[s->signature.state]));
		alis__cell(&rows,
		    s->signature.principal.n > 0
		        ? alis__text(s->signature.principal)
		        : alis__null());
		alis__cell(&rows,
		    s->signature.key.n > 0 ? alis__text(s->signature.key)
		                           : alis__null());
		alis__cell(&rows, alis__bool(s->signature.is_supervisor));
		alis__cell(&rows, why.n > 0 ? alis__text(why) : alis__null());
		alis__cell(&rows, alis__bool(s->fails));
	}
	return alis__table(&rows);
}

static void signature_line(struct fields *fields,
    const struct alis_audit_signature *s, enum alis_language language)
{
	struct alis_arena *mem = fields->mem;
	alis_str why = why_text(&s->signature, language, mem);

	alis__line(fields,
	    JOINED(mem, ALIS_STR("        "),
	        alis__deed_text(&s->deed, language, mem), ALIS_STR("  "),
	        SAID(language, alis_signed_name(s->signature.state)),
	        alis_str_of(why.n > 0 ? ": " : ""), why),
	    ALIS_TONE_BAD);
}

static void fault_lines(struct fields *fields, const struct alis_audit *audit,
    enum alis_language language)
{
	struct alis_arena *mem = fields->mem;

	for (size_t i = 0; i < audit->fault_count; i++)
		alis__line(fields,
		    JOINED(mem, ALIS_STR("    "),
		        alis__deed_text(&audit->faults[i].deed, language, mem),
		        ALIS_STR("  "), audit->faults[i].why),
		    ALIS_TONE_BAD);
}

static struct alis_cell faults_table(
    const struct alis_audit *audit, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "commit", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "why", TITLE(""), ALIS_FOR_JSON, false, false },
	};
	struct rows rows =
	    alis__rows(columns, ALIS_COUNT(columns), audit->fault_count, mem);

	for (size_t i = 0; i < audit->fault_count; i++) {
		alis__cell(&rows, alis__text(audit->faults[i].deed.id));
		alis__cell(&rows, alis__text(audit->faults[i].why));
	}
	return alis__table(&rows);
}

void alis__put_signatures(struct fields *fields, const struct alis_audit *audit,
    enum alis_language language)
{
	struct fields counts = alis__fields(fields->mem);

	alis__field(&counts, "checked", ALIS_STR(""), ALIS_FOR_JSON,
	    alis__bool(audit->is_checked));
	if (audit->signature_count > 0)
		alis__line(fields,
		    audit->is_checked
		        ? SAID(language, "signatures of commits")
		        : SAID(language,
		              "signatures of commits, with no list to check "
		              "them by"),
		    ALIS_TONE_HEAD);
	for (int state = 0; state < ALIS_SIGNED_COUNT; state++) {
		const char *name = alis_signed_name((enum alis_signed)state);
		size_t n = 0;
		bool failed = false;
		for (size_t i = 0; i < audit->signature_count; i++) {
			const struct alis_audit_signature *s =
			    &audit->signatures[i];
			if ((int)s->signature.state != state)
				continue;
			n++;
			failed = failed || s->fails;
		}
		alis__field(&counts, state_keys[state], ALIS_STR(""),
		    ALIS_FOR_JSON, alis__number((int64_t)n));
		if (n > 0)
			alis__count_line(fields, n, SAID(language, name),
			    failed ? ALIS_TONE_BAD : ALIS_TONE_PLAIN);
		for (size_t i = 0; i < audit->signature_count && failed; i++)
			if ((int)audit->signatures[i].signature.state == state)
				signature_line(
				    fields, &audit->signatures[i], language);
	}
	alis__field(&counts, "commits", ALIS_STR(""), ALIS_FOR_JSON,
	    signatures_table(audit, fields->mem));
	alis__field(fields, "signatures", ALIS_STR(""), ALIS_FOR_JSON,
	    (struct alis_cell){
	        .kind = ALIS_CELL_REPORT, .report = alis__report(&counts) });
	fault_lines(fields, audit, language);
	alis__field(fields, "statements_at_fault", ALIS_STR(""), ALIS_FOR_JSON,
	    faults_table(audit, fields->mem));
}

/* ---- how late ---- */

/* Half a number of days, exactly. */
static alis_str half_text(
    int64_t twice, enum alis_language language, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);
	int64_t whole = twice < 0 ? -twice : twice;

	if (twice < 0)
		alis_out_char(&out, '-');
	alis_out_count(&out, whole / 2);
	if (whole % 2 != 0)
		alis_out_lit(&out, ".5");
	return alis__figures(alis_out_text(&out), language, mem);
}

void alis__put_lateness(struct fields *fields, const struct alis_audit *audit,
    enum alis_language language)
{
	static const char *const keys[ALIS_LATE_COUNT] = { "before", "same_day",
		"week", "month", "quarter", "year", "later" };
	const struct alis_lateness *late = &audit->lateness;
	struct fields counts = alis__fields(fields->mem);
	struct alis_arena *mem = fields->mem;

	alis__field(&counts, "entries", ALIS_STR(""), ALIS_FOR_JSON,
	    alis__number((int64_t)late->count));
	if (late->count > 0)
		alis__line(fields,
		    SAID(language, "when entries came, after their day"),
		    ALIS_TONE_HEAD);
	for (int i = 0; i < ALIS_LATE_COUNT; i++) {
		alis__field(&counts, keys[i], ALIS_STR(""), ALIS_FOR_JSON,
		    alis__number((int64_t)late->counts[i]));
		if (late->counts[i] > 0)
			alis__count_line(fields, late->counts[i],
			    SAID(language, alis_late_name((enum alis_late)i)),
			    ALIS_TONE_PLAIN);
	}
	alis__field(&counts, "median_days", ALIS_STR(""), ALIS_FOR_JSON,
	    late->count == 0
	        ? alis__null()
	        : alis__text(half_text(late->twice_median, ALIS_EN, mem)));
	alis__field(&counts, "longest_days", ALIS_STR(""), ALIS_FOR_JSON,
	    late->count == 0 ? alis__null() : alis__number(late->longest));
	if (late->count > 0)
		alis__line(fields,
		    JOINED(mem, ALIS_STR("    "),
		        FILLED(mem,
		            alis_said(
		                language, "median %1 days, the longest %2"),
		            half_text(late->twice_median, language, mem),
		            alis__count_text(late->longest, mem))),
		    ALIS_TONE_PLAIN);
	alis__field(fields, "late", ALIS_STR(""), ALIS_FOR_JSON,
	    (struct alis_cell){
	        .kind = ALIS_CELL_REPORT, .report = alis__report(&counts) });
}

/* ---- branches ---- */

static void branch_lines(struct fields *fields,
    const struct alis_audit_branch *branch, enum alis_language language)
{
	struct alis_arena *mem = fields->mem;
	alis_str words = SAID(language, alis_moved_words(branch->moved));
	alis_str head =
	    JOINED(mem, ALIS_STR("    "), branch->name, ALIS_STR(": "), words);

	if (branch->was.n > 0)
		head = JOINED(mem, head, ALIS_STR(" ("),
		    FILLED(mem, alis_said(language, "%1 on %2"), branch->was,
		        branch->seen),
		    ALIS_STR(")"));
	alis__line(fields, head,
	    alis_moved_fails(branch->moved) ? ALIS_TONE_BAD : ALIS_TONE_PLAIN);
	for (size_t i = 0; i < branch->gone_count; i++)
		alis__line(fields,
		    JOINED(mem, ALIS_STR("        "),
		        FILLED(mem, alis_said(language, "commit gone: %1"),
		            JOINED(mem,
		                alis__deed_text(
		                    &branch->gone[i], language, mem),
		                ALIS_STR("  "), branch->gone[i].subject))),
		    ALIS_TONE_PLAIN);
	for (size_t i = 0; i < branch->loss_count; i++) {
		const struct alis_audit_loss *loss = &branch->losses[i];
		alis__line(fields,
		    JOINED(mem, ALIS_STR("        "),
		        loss->is.n == 0
		            ? FILLED(mem, alis_said(language, "entry gone: %1"),
		                  loss->was)
		            : FILLED(mem,
		                  alis_said(
		                      language, "entry changed: %1, now %2"),
		                  loss->was, loss->is)),
		    ALIS_TONE_PLAIN);
	}
}

static struct alis_cell gone_table(
    const struct alis_audit_branch *branch, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "commit", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "date", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "author", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "subject", TITLE(""), ALIS_FOR_JSON, false, false },
	};
	struct rows rows =
	    alis__rows(columns, ALIS_COUNT(columns), branch->gone_count, mem);

	for (size_t i = 0; i < branch->gone_count; i++) {
		alis__cell(&rows, alis__text(branch->gone[i].id));
		alis__cell(&rows, alis__text(branch->gone[i].when));
		alis__cell(&rows, alis__text(branch->gone[i].who));
		alis__cell(&rows, alis__text(branch->gone[i].subject));
	}
	return alis__table(&rows);
}

static struct alis_cell losses_table(
    const struct alis_audit_branch *branch, struct alis_arena *mem)
{
	static const struct alis_column columns[] = {
		{ "was", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "is", TITLE(""), ALIS_FOR_JSON, false, false },
	};
	struct rows rows =
	    alis__rows(columns, ALIS_COUNT(columns), branch->loss_count, mem);

	for (size_t i = 0; i < branch->loss_count; i++) {
		const struct alis_audit_loss *loss = &branch->losses[i];
		alis__cell(&rows, alis__text(loss->was));
		alis__cell(&rows,
		    loss->is.n > 0 ? alis__text(loss->is) : alis__null());
	}
	return alis__table(&rows);
}

static void branch_cells(struct rows *rows,
    const struct alis_audit_branch *branch, struct alis_arena *mem)
{
	alis__cell(rows, alis__text(branch->name));
	alis__cell(rows, alis__lit(alis_moved_name(branch->moved)));
	alis__cell(
	    rows, branch->was.n > 0 ? alis__text(branch->was) : alis__null());
	alis__cell(
	    rows, branch->seen.n > 0 ? alis__text(branch->seen) : alis__null());
	alis__cell(
	    rows, branch->is.n > 0 ? alis__text(branch->is) : alis__null());
	alis__cell(rows, gone_table(branch, mem));
	alis__cell(rows, losses_table(branch, mem));
	alis__cell(rows, alis__bool(alis_moved_fails(branch->moved)));
}

void alis__put_branches(struct fields *fields, const struct alis_audit *audit,
    enum alis_language language)
{
	static const struct alis_column columns[] = {
		{ "branch", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "state", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "seen_at", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "seen_when", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "now", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "commits_gone", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "entries", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "fails", TITLE(""), ALIS_FOR_JSON, false, false },
	};
	struct rows rows = alis__rows(
	    columns, ALIS_COUNT(columns), audit->branch_count, fields->mem);

	if (audit->has_seen)
		alis__line(fields,
		    SAID(language, "branches, beside what was seen"),
		    ALIS_TONE_HEAD);
	for (size_t i = 0; i < audit->branch_count; i++) {
		branch_lines(fields, &audit->branches[i], language);
		branch_cells(&rows, &audit->branches[i], fields->mem);
	}
	alis__field(fields, "branches", ALIS_STR(""), ALIS_FOR_JSON,
	    alis__table(&rows));
}
