/* SPDX-License-Identifier: MIT */
#include "books.h"

#include <string.h>

/* The parts that values are made of: patterns, dates, milestones, lists. */

const struct alis_pattern *alis__pattern_make(
    struct maker *maker, alis_str text, alis_span at)
{
	const struct alis_pattern *pattern;
	struct alis_diag *diag;
	alis_str why;
	size_t offset;

	/* A test compiles all of theirs. */
	if (alis_shipped_of(maker->written->src) != NULL)
		return alis_pattern_later(text, maker->mem);
	pattern = alis_pattern_compile(text, maker->mem, &why, &offset);
	if (pattern != NULL)
		return pattern;
	at.from += (uint32_t)offset;
	if (at.to < at.from + 1)
		at.to = at.from + 1;
	diag = alis__book_complain(maker, ALIS_A062, at);
	diag->words[0] = why;
	diag->said = 1U << 0; /* where it is ours; PCRE2's words stay */
	return NULL;
}

bool alis__tail_cut(alis_str *text, const char *word, alis_str *rest)
{
	alis_str parts = *text;
	size_t n = strlen(word);

	for (size_t i = parts.n; i-- > 0;) {
		if (i == 0 || parts.at[i - 1] != ' ' ||
		    !alis_str_starts(
		        alis_str_from(parts, i), alis_str_of(word)) ||
		    i + n >= parts.n || parts.at[i + n] != ' ')
			continue;
		*text = alis_str_trim(alis_str_part(parts, 0, i));
		*rest = alis_str_trim(alis_str_from(parts, i + n));
		return true;
	}
	return false;
}

struct alis_accounts alis__plus_items(alis_str text, struct alis_arena *mem)
{
	alis_str *names = ALIS_NEW(mem, alis_str, text.n / 2 + 2);
	size_t count = 0;
	alis_cut cut = { .tail = text, .found = text.n > 0 };

	while (cut.found) {
		cut = alis_str_cut(cut.tail, '+');
		if (alis_str_trim(cut.head).n > 0)
			names[count++] = alis_str_trim(cut.head);
	}
	return (struct alis_accounts){ names, count };
}

/* ---- dates ---- */

bool alis__is_day(alis_str text)
{
	return text.n > 0 && text.at[0] >= '0' && text.at[0] <= '9';
}

bool alis__value_day(struct maker *maker, const struct alis_attribute *a,
    alis_str text, alis_day *day)
{
	if (alis_day_read(text, day))
		return true;
	alis__misfit_part(
	    maker, a, text, ALIS_TEXT("write a date that exists: 2026-03-01"));
	return false;
}

/* The milestones of a journal, by their keys below 'alis'. */
static const char *const milestones[] = { "start", "autorisasjon", "konvertert",
	"søknad", "avtale" };

bool alis__is_milestone(alis_str name)
{
	for (size_t i = 0; i < ALIS_COUNT(milestones); i++)
		if (alis_str_is(name, milestones[i]))
			return true;
	return false;
}

static void tell_milestone(
    struct maker *maker, const struct alis_attribute *a, alis_str name)
{
	struct alis_nearest nearest = alis_nearest_to(name, maker->mem);
	struct alis_diag *diag = alis__book_complain(
	    maker, ALIS_A066, alis__part_span(maker, a, name));

	for (size_t i = 0; i < ALIS_COUNT(milestones); i++)
		alis_nearest_try(&nearest, alis_str_of(milestones[i]));
	diag->words[0] = ALIS_STR(ALIS_TEXT("milestone"));
	diag->said = 1U << 0;
	diag->words[1] = name;
	diag->words[2] = alis_nearest_word(&nearest);
	if (diag->words[2].n == 0)
		diag->hint = ALIS_TEXT("write start, autorisasjon, konvertert, "
		                       "søknad or avtale");
	alis_diag_fix_word(diag, &nearest);
}

bool alis__milestone_read(struct maker *maker, const struct alis_attribute *a,
    alis_str name, alis_str *milestone)
{
	*milestone = name;
	if (alis__is_milestone(name))
		return true;
	tell_milestone(maker, a, name);
	return false;
}

bool alis__when_read(
    struct maker *maker, const struct alis_attribute *a, struct alis_when *when)
{
	static const struct {
		const char *word;
		enum alis_order order;
	} orders[] = {
		{ "før", ALIS_BEFORE },
		{ "senest", ALIS_NO_LATER },
		{ "fra", ALIS_FROM },
		{ "etter", ALIS_AFTER },
	};

	*when = (struct alis_when){ .order = ALIS_BEFORE };
	for (size_t i = 0; i < ALIS_COUNT(orders); i++) {
		alis_str name = a->value, day;
		if (!alis__tail_cut(&name, orders[i].word, &day))
			continue;
		when->order = orders[i].order;
		return alis__milestone_read(maker, a, name, &when->milestone) &&
		    alis__value_day(maker, a, day, &when->day);
	}
	alis__misfit(maker, a,
	    ALIS_TEXT("write a milestone and a date: "
	              "søknad senest 2026-12-31"));
	return false;
}
