/* SPDX-License-Identifier: MIT */
#include "cursor.h"

#define FORM \
	ALIS_TEXT( \
	    "write: fast 2019-01-01..2019-12-31 hver uke veiledning 1 t NAME")

/* No rhythm is more than one day in a day, in the shortest month too. */
#define EVERY_MOST       99
#define TIMES_WEEK_MOST  7
#define TIMES_MONTH_MOST 28

/* ---- how often ---- */

static bool is_word(alis_str word, enum alis_rhythm_word wanted)
{
	const struct alis_keyword *known =
	    alis_keyword_find(ALIS_WORDS_RHYTHM, word);

	return known != NULL && known->value == (int)wanted;
}

/* A number that fills a word, with the point of "2." or not. */
static bool is_number(alis_str word, bool pointed, int *number)
{
	alis_str rest = word;
	int read;

	if (alis__number_take(&rest, &read) == 0 ||
	    (rest.n > 0 && !(pointed && alis_str_is(rest, "."))))
		return false;
	*number = read;
	return true;
}

static bool is_unit(alis_str word, struct alis_rhythm *rhythm)
{
	rhythm->in_months = is_word(word, ALIS_RHYTHM_MONTH);
	return rhythm->in_months || is_word(word, ALIS_RHYTHM_WEEK);
}

/* "hver uke", "hver 2. uke"; '*word' is what was read last. */
static bool every_take(
    alis_str *word, alis_str *rest, struct alis_rhythm *rhythm)
{
	rhythm->every = 1;
	*word = alis__word_take(rest);
	if (is_number(*word, true, &rhythm->every))
		*word = alis__word_take(rest);
	return is_unit(*word, rhythm);
}

/* "2 per måned" */
static bool times_take(
    alis_str *word, alis_str *rest, struct alis_rhythm *rhythm)
{
	*word = alis__word_take(rest);
	if (!is_word(*word, ALIS_RHYTHM_PER))
		return false;
	*word = alis__word_take(rest);
	return is_unit(*word, rhythm);
}

static bool can_be(const struct alis_rhythm *rhythm)
{
	int most = rhythm->in_months ? TIMES_MONTH_MOST : TIMES_WEEK_MOST;

	return rhythm->times > 0
	    ? rhythm->times <= most
	    : rhythm->every > 0 && rhythm->every <= EVERY_MOST;
}

/* Cut off '*rest'; what cannot be read is told, as far as it was read. */
static bool rhythm_take(
    struct cursor *cur, alis_str *rest, struct alis_rhythm *rhythm)
{
	alis_str text = *rest, word = alis__word_take(rest);
	struct alis_diag *diag;
	bool found = false;

	if (is_word(word, ALIS_RHYTHM_EVERY))
		found = every_take(&word, rest, rhythm);
	else if (is_number(word, false, &rhythm->times))
		found = times_take(&word, rest, rhythm);
	if (found && can_be(rhythm))
		return true;
	text.n = (size_t)(word.at + word.n - text.at);
	diag = alis__complain(cur, ALIS_A027, alis_str_trim(text));
	if (found)
		diag->hint =
		    ALIS_TEXT("write 1 to 7 per uke, 1 to 28 per måned, "
		              "or 1 to 99 behind hver");
	return false;
}

void alis_rhythm_put(struct alis_out *out, struct alis_rhythm rhythm)
{
	if (rhythm.times > 0) {
		alis_out_count(out, rhythm.times);
		alis_out_lit(out, " per ");
	} else {
		alis_out_lit(out, "hver ");
	}
	if (rhythm.every > 1) {
		alis_out_count(out, rhythm.every);
		alis_out_lit(out, ". ");
	}
	alis_out_lit(out, rhythm.in_months ? "måned" : "uke");
}

/* ---- the line ---- */

/* A period with both ends. */
static bool period_read(
    struct cursor *cur, alis_str word, alis_str dates, struct alis_entry *entry)
{
	if (!alis__dates_read(cur, dates, entry))
		return false;
	if (entry->is_period && entry->last != ALIS_DAY_MAX)
		return true;
	if (alis__tell_loose_period(cur, dates))
		return false;
	if (entry->is_period)
		alis__complain(cur, ALIS_A045, dates)->hint =
		    ALIS_TEXT("write the last day too");
	else
		alis__tell_lack(
		    cur, word, ALIS_TEXT("a period with both days"), FORM);
	return false;
}

void alis__repeat_read(struct cursor *cur, alis_str word, alis_str rest,
    struct alis_directive *directive)
{
	struct alis_entry *entry = ALIS_NEW(cur->mem, struct alis_entry, 1);
	alis_str dates = alis__word_take(&rest);

	entry->src = cur->src;
	entry->head = entry->span = directive->span;
	entry->from = entry->to = ALIS_NO_TIME;
	if (dates.n == 0) {
		alis__tell_lack(cur, word,
		    ALIS_TEXT("a period, a rhythm and a kind"), FORM);
		return;
	}
	if (!period_read(cur, word, dates, entry))
		return;
	if (rest.n == 0) {
		alis__tell_lack(
		    cur, word, ALIS_TEXT("a rhythm and a kind"), FORM);
		return;
	}
	if (!rhythm_take(cur, &rest, &directive->rhythm))
		return;
	alis__thing_read(cur, rest, entry);
	if (entry->kind.n == 0)
		alis__tell_lack(cur, word, ALIS_TEXT("a kind"), FORM);
	directive->entry = entry;
}

/* ---- what is left out ---- */

void alis__exceptions_read(struct cursor *cur, struct alis_directive *directive)
{
	const struct alis_exception **end = &directive->exceptions;
	const struct alis_attribute *a = directive->attributes;
	alis_str rest, item;

	while (a != NULL && !alis_str_is(a->key, "unntatt"))
		a = a->next;
	if (a == NULL)
		return;
	rest = a->value;
	while (alis_parse_item(&rest, &item)) {
		struct alis_exception *e =
		    ALIS_NEW(cur->mem, struct alis_exception, 1);
		if (alis__days_read(item, &e->first, &e->last)) {
			*end = e;
			end = &e->next;
			continue;
		}
		/* What goes on over several lines stands in none of them. */
		if (a->value.n == a->value_span.to - a->value_span.from)
			alis__complain(cur, ALIS_A029, item);
		else
			alis__complain(cur, ALIS_A029,
			    alis_source_text(cur->src, a->value_span))
			    ->words[0] = item;
	}
}
