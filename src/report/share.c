/* SPDX-License-Identifier: MIT */
#include "whynot.h"

/*
 * Where all that some accounts hold is needed, what they hold and the
 * requirement does not count is what it lacks.
 */

static bool is_lacking(const struct about *about, const struct alis_fact *fact)
{
	const struct alis_rule *rule = about->rule;

	return fact->in_reading[ALIS_CAUTIOUS] &&
	    fact->standing != ALIS_PLANNED && fact->last <= about->run->today &&
	    fact->unit == rule->unit &&
	    alis__lies_in(fact->account->name, &rule->share_of) &&
	    !alis__lies_in(fact->account->name, &rule->accounts);
}

static const struct alis_entry *entry_of(
    const struct about *about, const struct alis_fact *fact)
{
	return alis_journal_entry(about->run->journal, fact->entry);
}

/* ---- in the proof ---- */

static void share_cells(
    struct rows *rows, const struct about *about, const struct alis_fact *fact)
{
	const struct alis_entry *entry = entry_of(about, fact);
	struct alis_place at = alis_source_place(entry->src, entry->span.from);
	struct alis_arena *mem = about->mem;

	alis__cell(rows, alis__text(alis__days_text(entry, mem)));
	alis__cell(rows, alis__text(alis__mark_text(entry->mark)));
	alis__cell(rows, alis__text(alis__entry_place(entry, mem)));
	alis__cell(rows, alis__text(alis__entry_text(entry, mem)));
	alis__cell(rows, alis__text(entry->src->name));
	alis__cell(rows, alis__number(at.line));
	alis__cell(rows, alis__text(entry->kind));
	alis__cell(rows, alis__text(entry->what));
	alis__cell(rows, alis__text(fact->account->name));
	alis__cell(rows, alis__text(alis__of_unit(about, fact->amount)));
	alis__cell(rows, alis__amount(fact->amount));
}

void alis__share_fields(struct fields *fields, const struct about *about)
{
	static const struct alis_column columns[] = {
		{ "date", TITLE(""), ALIS_FOR_ALL, false, ALIS_FIT_KEEP },
		{ "mark", TITLE(""), ALIS_FOR_ALL, false, ALIS_FIT_KEEP },
		{ "place", TITLE(""), ALIS_FOR_PEOPLE, false, ALIS_FIT_BELOW },
		{ "", TITLE(""), ALIS_FOR_PEOPLE, false, ALIS_FIT_BELOW },
		{ "file", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "line", TITLE(""), ALIS_FOR_JSON, true, ALIS_FIT_KEEP },
		{ "kind", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "what", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "account", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "", TITLE(""), ALIS_FOR_PEOPLE, true, ALIS_FIT_KEEP },
		{ "amount", TITLE(""), ALIS_FOR_JSON, true, ALIS_FIT_KEEP },
	};
	const struct alis_ledger *ledger = &about->run->posted->ledger;
	struct rows rows;
	bool any = false;

	if (about->rule->share_of.count == 0)
		return;
	rows =
	    alis__rows(columns, ALIS_COUNT(columns), ledger->count, about->mem);
	for (size_t i = 0; i < ledger->count; i++) {
		if (!is_lacking(about, &ledger->facts[i]))
			continue;
		share_cells(&rows, about, &ledger->facts[i]);
		any = true;
	}
	alis__field(fields, "not_among", ALIS_STR(""), ALIS_FOR_JSON,
	    alis__table(&rows));
	if (!any)
		return;
	alis__line(fields, ALIS_STR(""), ALIS_TONE_PLAIN);
	alis__sentence(fields,
	    FILLED(about->mem,
	        alis_said(about->language, "of %1, but not of what counts"),
	        alis__accounts_text(&about->rule->share_of, " + ", about->mem)),
	    ALIS_TONE_DIM);
	alis__field(
	    fields, NULL, ALIS_STR(""), ALIS_FOR_PEOPLE, alis__table(&rows));
}

/* ---- what would complete it ---- */

/* "would count as veiledning:spesialist: veiledning, with ..." */
static alis_str would_text(const struct about *about)
{
	const struct alis_accounts *accounts = &about->rule->accounts;
	alis_str text = alis__saying(about, ALIS_TEXT("would count as %1"),
	    alis__accounts_text(accounts, " + ", about->mem));
	const struct credit *credits;
	struct alis_out out = alis_out_memory(about->mem);
	const char *between = ": ";

	alis_out_put(&out, text);
	for (size_t i = 0; i < accounts->count; i++) {
		size_t n =
		    alis__credits_of(about, accounts->names[i], &credits);
		for (size_t k = 0; k < n; k++) {
			alis_out_lit(&out, between);
			alis_out_put(&out, credits[k].entry);
			between = "; ";
		}
	}
	return alis_out_text(&out);
}

void alis__steps_of_share(struct steps *steps)
{
	const struct about *about = steps->about;
	const struct alis_ledger *ledger = &about->run->posted->ledger;
	alis_str text = would_text(about);

	for (size_t i = 0; i < ledger->count; i++) {
		const struct alis_fact *fact = &ledger->facts[i];
		if (is_lacking(about, fact))
			alis__step(steps,
			    (struct step){ STEP_LEFT_OUT, entry_of(about, fact),
			        fact->account->name, fact->amount, fact->unit,
			        text });
	}
}
