/* SPDX-License-Identifier: MIT */
#include "proof.h"

/* ---- each with its limit ---- */

static void year_cells(
    struct rows *rows, const struct about *about, const struct alis_year *year)
{
	const alis_amount amounts[] = {
		year->limit,
		year->used,
		year->limit > year->used ? year->limit - year->used : 0,
		year->used > year->limit ? year->used - year->limit : 0,
	};
	/* Too much of what has a most is what a person must see. */
	bool bad = about->rule->at_most && amounts[3] > 0;

	alis__cell(rows, alis__number(year->year));
	for (size_t i = 0; i < ALIS_COUNT(amounts); i++) {
		alis__cell(rows, alis__amount(amounts[i]));
		alis__cell(rows,
		    alis__toned(alis__of_unit(about, amounts[i]),
		        bad && i == 3 ? ALIS_TONE_BAD : ALIS_TONE_PLAIN));
	}
}

static void limit_fields(struct fields *fields, const struct about *about)
{
	static const struct alis_column columns[] = {
		{ "year", TITLE(ALIS_TEXT("year")), ALIS_FOR_ALL, true,
		    ALIS_FIT_KEEP },
		{ "limit", TITLE(""), ALIS_FOR_JSON, true, ALIS_FIT_KEEP },
		{ "", TITLE(ALIS_TEXT("limit")), ALIS_FOR_PEOPLE, true,
		    ALIS_FIT_KEEP },
		{ "used", TITLE(""), ALIS_FOR_JSON, true, ALIS_FIT_KEEP },
		{ "", TITLE(ALIS_TEXT("used")), ALIS_FOR_PEOPLE, true,
		    ALIS_FIT_KEEP },
		{ "left", TITLE(""), ALIS_FOR_JSON, true, ALIS_FIT_KEEP },
		{ "", TITLE(ALIS_TEXT("left")), ALIS_FOR_PEOPLE, true,
		    ALIS_FIT_BELOW },
		{ "over", TITLE(""), ALIS_FOR_JSON, true, ALIS_FIT_KEEP },
		{ "", TITLE(ALIS_TEXT("over")), ALIS_FOR_PEOPLE, true,
		    ALIS_FIT_BELOW },
	};
	const struct alis_status *status = about->status;
	struct rows rows;

	rows = alis__rows(alis__titled(columns, ALIS_COUNT(columns),
	                      about->language, about->mem),
	    ALIS_COUNT(columns), status->year_count, about->mem);
	for (size_t i = 0; i < status->year_count; i++)
		year_cells(&rows, about, &status->years[i]);
	alis__line(fields, ALIS_STR(""), ALIS_TONE_PLAIN);
	alis__field(fields, "years", ALIS_STR(""),
	    ALIS_FOR_JSON | ALIS_FOR_PEOPLE, alis__table(&rows));
}

/* ---- what each was used for ---- */

/* What the lines of a proof gave, by their accounts. */
static struct names accounts_of(const struct about *about)
{
	const struct alis_status *status = about->status;
	alis_str *given =
	    ALIS_NEW(about->mem, alis_str, status->proof_count + 1);

	for (size_t i = 0; i < status->proof_count; i++)
		given[i] = status->proof[i].account;
	return alis__names(given, status->proof_count, about->mem);
}

/* Of one account the years say all there is. */
static bool has_parts(const struct about *about, const struct names *accounts)
{
	const struct alis_accounts *own = &about->rule->accounts;

	return accounts->count > 1 ||
	    (accounts->count == 1 &&
	        !alis_utf8_same(accounts->at[0], own->names[0]));
}

/* Year by year a sum for each account, in the order of 'accounts'. */
static alis_amount *uses_of(
    const struct about *about, const struct names *accounts)
{
	const struct alis_status *status = about->status;
	const struct alis_year *years = status->years;
	alis_amount *uses = ALIS_NEW(
	    about->mem, alis_amount, status->year_count * accounts->count + 1);

	for (size_t i = 0; i < status->proof_count; i++) {
		const struct alis_proof *row = &status->proof[i];
		int year = alis_day_civil(row->last).year;
		size_t at = (size_t)(year - years[0].year);
		alis_amount *use;
		if (year < years[0].year || at >= status->year_count)
			continue;
		use = &uses[at * accounts->count + accounts->of[i]];
		*use = alis_amount_add(*use, row->gave);
	}
	return uses;
}

static void use_fields(struct fields *fields, const struct about *about)
{
	static const struct alis_column columns[] = {
		{ "year", TITLE(ALIS_TEXT("year")), ALIS_FOR_ALL, true,
		    ALIS_FIT_KEEP },
		{ "account", TITLE(ALIS_TEXT("used for")), ALIS_FOR_ALL, false,
		    ALIS_FIT_CUT },
		{ "used", TITLE(""), ALIS_FOR_JSON, true, ALIS_FIT_KEEP },
		{ "", TITLE(ALIS_TEXT("used")), ALIS_FOR_PEOPLE, true,
		    ALIS_FIT_KEEP },
	};
	const struct names accounts = accounts_of(about);
	const alis_amount *uses = uses_of(about, &accounts);
	size_t n = about->status->year_count * accounts.count;
	struct rows rows = alis__rows(alis__titled(columns, ALIS_COUNT(columns),
	                                  about->language, about->mem),
	    ALIS_COUNT(columns), n, about->mem);

	if (!has_parts(about, &accounts))
		return;
	for (size_t i = 0; i < n; i++) {
		if (uses[i] == 0)
			continue;
		alis__cell(&rows,
		    alis__number(
		        about->status->years[i / accounts.count].year));
		alis__cell(&rows, alis__text(accounts.at[i % accounts.count]));
		alis__cell(&rows, alis__amount(uses[i]));
		alis__cell(&rows, alis__text(alis__of_unit(about, uses[i])));
	}
	alis__line(fields, ALIS_STR(""), ALIS_TONE_PLAIN);
	alis__field(fields, "uses", ALIS_STR(""),
	    ALIS_FOR_JSON | ALIS_FOR_PEOPLE, alis__table(&rows));
}

void alis__year_fields(struct fields *fields, const struct about *about)
{
	if (about->status->year_count == 0)
		return;
	limit_fields(fields, about);
	use_fields(fields, about);
}
