/* SPDX-License-Identifier: MIT */
#include "roster.h"

#define DOCTORS_LEAST 2 /* "several" */

/* What is asked for, and whether a number may stand for ja and nei. */
static const struct {
	const char *key;
	bool is_count;
} asked[ALIS_PROMISE_COUNT] = {
	[ALIS_PROMISE_SPECIALIST] = { "spesialist", false },
	[ALIS_PROMISE_DAILY] = { "daglig", false },
	[ALIS_PROMISE_LIST] = { "liste", true },
	[ALIS_PROMISE_DOCTORS] = { "leger", true },
	[ALIS_PROMISE_COVER] = { "vikar", false },
};

/* How many patients are enough is for the leader to say, or to judge. */
static alis_amount least_of(
    const struct reader *reader, enum alis_promise promise)
{
	if (promise == ALIS_PROMISE_DOCTORS)
		return DOCTORS_LEAST * ALIS_ONE;
	return reader->has_list_least ? reader->list_least : 1;
}

/* ja, nei, or a whole number with words behind it: "700 pasienter". */
static bool value_read(const struct reader *reader, enum alis_promise promise,
    struct alis_promised *promised)
{
	const struct alis_keyword *answer =
	    alis_keyword_find(ALIS_WORDS_ANSWER, promised->value);
	alis_amount amount;
	size_t used;

	if (answer != NULL) {
		promised->is_met = answer->value == 1;
		return true;
	}
	if (!asked[promise].is_count ||
	    alis_amount_read(promised->value, &amount, &used) != ALIS_READ_OK ||
	    amount % ALIS_ONE != 0 ||
	    (used < promised->value.n && promised->value.at[used] != ' '))
		return false;
	promised->is_met = amount >= least_of(reader, promise);
	return true;
}

/* "2017-09-01 Berit Dal" */
static bool confirmation_read(alis_str text, struct alis_promised *promised)
{
	alis_cut cut = alis_str_cut(text, ' ');

	promised->by = alis_str_trim(cut.tail);
	return alis_day_read(cut.head, &promised->day) && promised->by.n > 0;
}

/* "VALUE", or "VALUE, DATE NAME" */
static bool promised_read(const struct reader *reader, alis_str text,
    enum alis_promise promise, struct alis_promised *promised)
{
	alis_cut cut = alis_str_cut(text, ',');

	promised->value = alis_str_trim(cut.head);
	return value_read(reader, promise, promised) &&
	    (!cut.found ||
	        confirmation_read(alis_str_trim(cut.tail), promised));
}

static void tell_unread(struct reader *reader,
    const struct alis_directive *directive, const struct alis_attribute *a,
    enum alis_promise promise)
{
	struct alis_diag *diag = alis__roster_complain(
	    reader, directive, ALIS_A128, a->value_span, a->value);

	diag->words[1] = alis_source_text(directive->src, a->key_span);
	if (asked[promise].is_count)
		diag->hint = ALIS_TEXT("write a number, ja or nei, and who "
		                       "confirmed it: 3, 2017-09-01 NAME");
}

static void tell_to_come(struct reader *reader,
    const struct alis_directive *directive, const struct alis_attribute *a,
    alis_day day)
{
	struct alis_out out = alis_out_memory(reader->mem);

	alis_out_day(&out, day);
	alis__roster_complain(
	    reader, directive, ALIS_A131, a->value_span, alis_out_text(&out));
}

void alis__promises_read(struct reader *reader,
    const struct alis_directive *directive,
    struct alis_promised promises[ALIS_PROMISE_COUNT])
{
	for (int i = 0; i < ALIS_PROMISE_COUNT; i++) {
		const struct alis_promised none = { .day = ALIS_DAY_NONE };
		const struct alis_attribute *a =
		    alis__said_of(directive, asked[i].key);
		enum alis_promise promise = (enum alis_promise)i;
		promises[i] = none;
		if (a == NULL)
			continue;
		promises[i].is_stated =
		    promised_read(reader, a->value, promise, &promises[i]);
		if (!promises[i].is_stated) {
			promises[i] = none;
			tell_unread(reader, directive, a, promise);
		} else if (promises[i].day > reader->today) {
			tell_to_come(reader, directive, a, promises[i].day);
		}
	}
}
