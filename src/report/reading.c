/* SPDX-License-Identifier: MIT */
#include "proof.h"

/* ---- figures that no source gives ---- */

static alis_str value_text(const struct about *about, alis_str value)
{
	return value.n > 0 ? value : SAID(about->language, "not known");
}

static void parameter_lines(struct fields *fields, const struct about *about,
    const struct alis_parameter *parameter)
{
	enum alis_language language = about->language;
	const struct {
		const char *text;
		alis_str words[2];
	} lines[] = {
		{ ALIS_TEXT("cautious %1, lenient %2"),
		    { value_text(about, parameter->value[ALIS_CAUTIOUS]),
		        value_text(about, parameter->value[ALIS_LENIENT]) } },
		{ ALIS_TEXT("left open: %1"),
		    { parameter->question[language], ALIS_STR("") } },
		{ ALIS_TEXT("looked for in: %1"),
		    { parameter->source, ALIS_STR("") } },
	};

	alis__field(fields, NULL, ALIS_STR(""), ALIS_FOR_PEOPLE,
	    alis__prose(JOINED(about->mem, ALIS_STR("  "), parameter->id,
	        ALIS_STR(": "), parameter->title[language])));
	for (size_t i = 0; i < ALIS_COUNT(lines); i++) {
		alis_str text = alis_filled(alis_said(language, lines[i].text),
		    lines[i].words, 2, about->mem);
		if (lines[i].words[0].n > 0)
			alis__field(fields, NULL, ALIS_STR(""), ALIS_FOR_PEOPLE,
			    alis__prose(
			        JOINED(about->mem, ALIS_STR("    "), text)));
	}
}

static struct alis_cell parameters_table(const struct about *about)
{
	static const struct alis_column columns[] = {
		{ "name", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "title", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "question", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "cautious", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "lenient", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "source", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
	};
	const struct alis_rule *rule = about->rule;
	struct rows rows = alis__rows(
	    columns, ALIS_COUNT(columns), rule->parameter_count, about->mem);

	for (size_t i = 0; i < rule->parameter_count; i++) {
		const struct alis_parameter *parameter = rule->parameters[i];
		const alis_str *value = parameter->value;
		alis__cell(&rows, alis__text(parameter->id));
		alis__cell(
		    &rows, alis__text(parameter->title[about->language]));
		alis__cell(
		    &rows, alis__text(parameter->question[about->language]));
		alis__cell(&rows, alis__text(value[ALIS_CAUTIOUS]));
		alis__cell(&rows,
		    value[ALIS_LENIENT].n > 0 ? alis__text(value[ALIS_LENIENT])
		                              : alis__null());
		alis__cell(&rows, alis__text(parameter->source));
	}
	return alis__table(&rows);
}

/* People see them where they make a difference. */
static void parameter_fields(
    struct fields *fields, const struct about *about, bool for_people)
{
	const struct alis_rule *rule = about->rule;

	alis__field(fields, "parameters", ALIS_STR(""), ALIS_FOR_JSON,
	    parameters_table(about));
	if (!for_people)
		return;
	alis__sentence(fields,
	    SAID(about->language, "figures that no source gives"),
	    ALIS_TONE_DIM);
	for (size_t i = 0; i < rule->parameter_count; i++)
		parameter_lines(fields, about, rule->parameters[i]);
}

/* ---- limits ---- */

static alis_str most_text(const struct about *about, alis_amount most)
{
	return most == ALIS_NO_LIMIT ? SAID(about->language, "no limit")
	                             : alis__of_unit(about, most);
}

/* What a limit says, by whether it has time that it must go with. */
static const char *limit_template(const struct alis_limit *limit)
{
	if (limit->reason == ALIS_LEFT_FLOOR)
		return ALIS_TEXT("at most %1 of others than %2");
	if (limit->meanwhile.count == 0)
		return limit->others ? ALIS_TEXT("at most %1 of others than %2")
		                     : ALIS_TEXT("at most %1 of %2");
	if (!limit->apart)
		return ALIS_TEXT("at most %1 of %2 at the time of %3");
	return limit->most[ALIS_CAUTIOUS] == 0
	    ? ALIS_TEXT("only what is at the time of %3")
	    : ALIS_TEXT("at most %1 of what is not at the time of %3");
}

static alis_str limit_text(
    const struct about *about, const struct alis_limit *limit)
{
	const alis_amount *most = limit->most;
	alis_str words[] = {
		most_text(about, most[ALIS_CAUTIOUS]),
		alis__accounts_text(&limit->accounts, " + ", about->mem),
		alis__accounts_text(&limit->meanwhile, " + ", about->mem),
	};
	alis_str text =
	    alis_filled(alis_said(about->language, limit_template(limit)),
	        words, ALIS_COUNT(words), about->mem);

	if (most[ALIS_LENIENT] == most[ALIS_CAUTIOUS])
		return text;
	return FILLED(about->mem,
	    alis_said(about->language, "%1; by the other reading: %2"), text,
	    most_text(about, most[ALIS_LENIENT]));
}

static struct alis_cell limits_table(const struct about *about)
{
	static const struct alis_column columns[] = {
		{ "reason", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "text", TITLE(""), ALIS_FOR_JSON, false, ALIS_FIT_KEEP },
		{ "most", TITLE(""), ALIS_FOR_JSON, true, ALIS_FIT_KEEP },
		{ "lenient_most", TITLE(""), ALIS_FOR_JSON, true,
		    ALIS_FIT_KEEP },
	};
	const struct alis_rule *rule = about->rule;
	struct rows rows = alis__rows(
	    columns, ALIS_COUNT(columns), rule->limit_count, about->mem);

	for (size_t i = 0; i < rule->limit_count; i++) {
		const struct alis_limit *limit = &rule->limits[i];
		alis__cell(&rows, alis__lit(alis_left_name(limit->reason)));
		alis__cell(&rows, alis__text(limit_text(about, limit)));
		for (int k = 0; k < ALIS_READING_COUNT; k++)
			alis__cell(&rows,
			    limit->most[k] == ALIS_NO_LIMIT
			        ? alis__null()
			        : alis__amount(limit->most[k]));
	}
	return alis__table(&rows);
}

/* Whether people see a limit: if it is for something that is there. */
static bool bears(const struct about *about, const struct alis_limit *limit)
{
	const struct alis_status *status = about->status;

	if (limit->others || limit->reason != ALIS_LEFT_CAP)
		return true;
	for (size_t i = 0; i < status->proof_count; i++)
		if (alis__lies_in(status->proof[i].account, &limit->accounts))
			return true;
	return false;
}

static void limit_fields(struct fields *fields, const struct about *about)
{
	alis_str window = alis__window_text(about);

	if (window.n > 0)
		alis__field(fields, "window", SAID(about->language, "counts"),
		    ALIS_FOR_ALL, alis__prose(window));
	if (about->rule->limit_count == 0)
		return;
	alis__field(
	    fields, "limits", ALIS_STR(""), ALIS_FOR_JSON, limits_table(about));
	for (size_t i = 0; i < about->rule->limit_count; i++)
		if (bears(about, &about->rule->limits[i]))
			alis__field(fields, NULL,
			    SAID(about->language, "limit"), ALIS_FOR_PEOPLE,
			    alis__prose(
			        limit_text(about, &about->rule->limits[i])));
}

/* ---- readings ---- */

static alis_str figure_text(
    const struct about *about, alis_amount have, alis_amount need)
{
	return FILLED(about->mem, alis_said(about->language, "%1 of %2"),
	    alis__of_unit(about, have), most_text(about, need));
}

static void reading_line(struct fields *fields, alis_str name, alis_str figures)
{
	alis__field(fields, NULL, JOINED(fields->mem, ALIS_STR("  "), name),
	    ALIS_FOR_PEOPLE, alis__text(figures));
}

/* Of a judgement that no figure settles, the other reading is not known. */
static void figures_lines(
    struct fields *fields, const struct about *about, bool known)
{
	const struct alis_status *status = about->status;

	reading_line(fields, SAID(about->language, "cautious"),
	    figure_text(about, status->have, status->need));
	reading_line(fields, SAID(about->language, "lenient"),
	    known ? figure_text(about, status->lenient, status->lenient_need)
	          : SAID(about->language, "not known"));
}

static void text_field(struct fields *fields, const char *key, alis_str text)
{
	alis__field(fields, key, ALIS_STR(""), ALIS_FOR_MACHINES,
	    text.n > 0 ? alis__text(text) : alis__null());
}

void alis__reading_fields(struct fields *fields, const struct about *about)
{
	const struct alis_status *status = about->status;
	const struct alis_rule *rule = about->rule;
	enum alis_language language = about->language;
	bool differ = status->lenient != status->have ||
	    status->lenient_need != status->need;
	bool doubtful = differ || status->state == ALIS_JUDGEMENT;

	limit_fields(fields, about);
	text_field(fields, "question", rule->open_question[language]);
	text_field(fields, "readings", rule->readings[language]);
	if (rule->open_question[language].n > 0)
		alis__field(fields, NULL, SAID(language, "left open"),
		    ALIS_FOR_PEOPLE,
		    alis__prose(rule->open_question[language]));
	if (doubtful) {
		if (rule->readings[language].n > 0)
			alis__field(fields, NULL,
			    SAID(language, "two readings"), ALIS_FOR_PEOPLE,
			    alis__prose(rule->readings[language]));
		figures_lines(fields, about, differ);
	}
	if (rule->parameter_count > 0)
		parameter_fields(fields, about,
		    doubtful || rule->open_question[language].n > 0);
}
