/* SPDX-License-Identifier: MIT */
#include "cursor.h"

static void tell_clock(struct cursor *cur, const struct alis_entry *entry,
    enum alis_clock clock, alis_str times, alis_str dates)
{
	struct alis_diag *diag;
	struct alis_out hours;

	if (clock == ALIS_CLOCK_PLAIN)
		return;
	diag = alis__complain(
	    cur, clock == ALIS_CLOCK_SKIPPED ? ALIS_A021 : ALIS_A022, times);
	hours = alis_out_memory(cur->mem);
	alis_out_amount(&hours, ALIS_ONE / 60 * entry->minutes);
	diag->words[1] = dates;
	diag->words[2] = alis_out_text(&hours);
	diag->figures = 1U << 2;
}

/*
 * DATE, TIME and MARK. What is wrong is told, and reading goes on: the rest of
 * the line may hold more to tell. False if the line begins with no date at
 * all; then nobody knows what the rest is.
 */
static bool when_read(
    struct cursor *cur, alis_str *rest, struct alis_entry *entry)
{
	alis_str dates = alis__word_take(rest);

	entry->from = entry->to = ALIS_NO_TIME;
	if (!alis__dates_read(cur, dates, entry) &&
	    cur->diags->last->code == ALIS_A011)
		return false;
	if ((!entry->is_period || entry->last == ALIS_DAY_MAX) &&
	    alis__tell_loose_period(cur, dates))
		return false;
	if (alis__tell_loose_times(cur, rest)) {
		/* told; the rest of the line is read as ever */
	} else if (rest->n > 0 && rest->at[0] >= '0' && rest->at[0] <= '9') {
		alis_str line = *rest, times = alis__word_take(rest);
		enum alis_clock clock;
		if (alis__times_read(
		        cur, times, line, &entry->from, &entry->to)) {
			entry->minutes = alis_clock_minutes(
			    entry->first, entry->from, entry->to, &clock);
			tell_clock(cur, entry, clock, times, dates);
		} else {
			entry->from = entry->to = ALIS_NO_TIME;
		}
	}
	if (rest->n > 0 && (rest->at[0] == '*' || rest->at[0] == '!')) {
		entry->mark = rest->at[0] == '*' ? ALIS_MARK_CONFIRMED
		                                 : ALIS_MARK_PENDING;
		entry->mark_span =
		    alis__span_of(cur, alis_str_part(*rest, 0, 1));
		*rest = alis_str_trim(alis_str_from(*rest, 1));
	}
	return true;
}

/* The quantities behind KIND, one after the other. */
static void quantities_read(
    struct cursor *cur, alis_str *rest, struct alis_entry *entry)
{
	struct alis_quantity **tail = &entry->quantities;
	struct alis_quantity quantity;
	enum quantity_found found;

	while ((found = alis__quantity_take(cur, rest, false, &quantity)) !=
	    QUANTITY_NONE) {
		if (found == QUANTITY_WRONG)
			continue;
		*tail = ALIS_NEW(cur->mem, struct alis_quantity, 1);
		**tail = quantity;
		tail = &(*tail)->next;
	}
}

void alis__thing_read(
    struct cursor *cur, alis_str text, struct alis_entry *entry)
{
	alis_cut note = alis_str_cut(text, '|');
	alis_str rest = alis_str_trim(note.head);

	entry->note = alis_str_trim(note.tail);
	entry->kind = alis__word_take(&rest);
	entry->kind_span = alis__span_of(cur, entry->kind);
	if (entry->kind.n == 0)
		return;
	quantities_read(cur, &rest, entry);
	if (entry->quantities == NULL)
		(void)alis__tell_fraction(cur, rest);
	entry->what = rest;
	entry->what_span = alis__span_of(cur, rest);
}

static void head_read(
    struct cursor *cur, alis_str text, struct alis_entry *entry)
{
	alis_str rest = text;

	if (!when_read(cur, &rest, entry))
		return;
	alis__thing_read(cur, rest, entry);
	if (entry->kind.n == 0 && !cur->faulty) /* where it should stand */
		alis__complain(cur, ALIS_A015, entry->kind);
}

struct alis_entry *alis__entry_read(struct cursor *cur, struct line line)
{
	struct alis_entry *entry = ALIS_NEW(cur->mem, struct alis_entry, 1);

	cur->faulty = false;
	entry->src = cur->src;
	entry->head = alis__span_of(cur, line.text);
	entry->span = entry->head;
	entry->span.to = line.end;
	head_read(cur, line.text, entry);
	alis__below_read(
	    cur, &entry->attributes, &entry->postings, false, &entry->span.to);
	alis__keys_read_days(cur, entry->attributes, "planlagt");
	entry->faulty = cur->faulty;
	return entry;
}
