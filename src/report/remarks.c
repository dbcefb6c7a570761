/* SPDX-License-Identifier: MIT */
#include "proof.h"

static void remark(struct fields *fields, const struct about *about,
    alis_str text, enum alis_tone tone)
{
	alis__sentence(fields,
	    JOINED(fields->mem, ALIS_STR("  "),
	        alis__requirement_name(about->run, about->rule, fields->mem),
	        ALIS_STR(": "), text),
	    tone);
}

/* What the other reading says: of what is there, and of what is needed. */
static void reading_remark(struct fields *fields, const struct about *about)
{
	const struct alis_status *s = about->status;
	alis_str words[] = {
		about->rule->readings[about->language],
		alis__of_unit(about, s->lenient),
		s->lenient_need == ALIS_NO_LIMIT
		    ? ALIS_STR("")
		    : alis__of_unit(about, s->lenient_need),
	};
	const char *text = ALIS_TEXT("%1; by the other reading: %2");

	if (s->lenient == s->have && s->lenient_need == s->need)
		return;
	if (s->lenient == s->have && s->lenient_need != ALIS_NO_LIMIT)
		text = ALIS_TEXT("%1; by the other reading %3 is needed");
	else if (s->lenient_need != s->need && s->lenient_need != ALIS_NO_LIMIT)
		text = ALIS_TEXT("%1; by the other reading: %2 of %3");
	remark(fields, about,
	    alis_filled(alis_said(about->language, text), words,
	        ALIS_COUNT(words), about->mem),
	    ALIS_TONE_DOUBTFUL);
}

static void judgement_remarks(struct fields *fields, const struct about *about)
{
	const struct alis_status *s = about->status;
	const struct alis_rule *rule = about->rule;
	enum alis_language language = about->language;

	if (s->settled)
		remark(fields, about, SAID(language, "judged to be met"),
		    ALIS_TONE_DIM);
	if (s->state != ALIS_JUDGEMENT)
		return;
	if (rule->open_question[language].n > 0)
		remark(fields, about, rule->open_question[language],
		    ALIS_TONE_DOUBTFUL);
	reading_remark(fields, about);
}

/* A day that is yet to come, and a person must keep in mind. */
static void deadline_remark(struct fields *fields, const struct about *about)
{
	const struct alis_when *when = &about->rule->deadline[ALIS_CAUTIOUS];
	alis_day day;

	if (about->rule->how == ALIS_HOW_DEADLINE &&
	    !alis_ledger_milestone(
	        &about->run->posted->ledger, when->milestone, &day))
		remark(fields, about, alis__when_text(about, when),
		    ALIS_TONE_PLAIN);
}

static const char *surplus_template(const struct about *about)
{
	return about->rule->at_most && !about->status->fulfilled
	    ? ALIS_TEXT("%1 over what may be")
	    : ALIS_TEXT("%1 more than is needed or counts");
}

static void amount_remarks(struct fields *fields, const struct about *about)
{
	const struct alis_status *s = about->status;
	const struct {
		const char *text;
		alis_amount amount;
		enum alis_tone tone;
	} amounts[] = {
		{ ALIS_TEXT("%1 not confirmed"),
		    s->have > s->confirmed ? s->have - s->confirmed : 0,
		    ALIS_TONE_PLAIN },
		{ ALIS_TEXT("%1 planned"), s->planned, ALIS_TONE_DIM },
		/* Over a number that is not known nothing can be. */
		{ surplus_template(about),
		    s->rule->open_question[ALIS_NB].n > 0 ? 0 : s->surplus,
		    ALIS_TONE_DIM },
	};

	for (size_t i = 0; i < ALIS_COUNT(amounts); i++)
		if (amounts[i].amount != 0)
			remark(fields, about,
			    FILLED(about->mem,
			        alis_said(about->language, amounts[i].text),
			        alis__of_unit(about, amounts[i].amount)),
			    amounts[i].tone);
}

void alis__remark_lines(struct fields *fields, const struct about *about)
{
	const struct alis_accounts *missing = &about->status->missing;

	judgement_remarks(fields, about);
	deadline_remark(fields, about);
	if (missing->count > 0)
		remark(fields, about,
		    FILLED(about->mem, alis_said(about->language, "lacks %1"),
		        alis__accounts_text(missing, ", ", about->mem)),
		    ALIS_TONE_PLAIN);
	amount_remarks(fields, about);
}
