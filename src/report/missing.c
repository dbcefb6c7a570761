/* SPDX-License-Identifier: MIT */
#include "whynot.h"

/* ---- members of a set, topics ---- */

/* What credits an account, told as a step; how many there are. */
static size_t credit_steps(
    struct steps *steps, enum step_kind kind, alis_str account, alis_str more)
{
	const struct about *about = steps->about;
	const struct credit *credits;
	size_t n = alis__credits_of(about, account, &credits);

	for (size_t i = 0; i < n; i++) {
		alis_str text = more.n == 0
		    ? credits[i].entry
		    : JOINED(
		          about->mem, credits[i].entry, ALIS_STR("; "), more);
		alis__step(steps,
		    (struct step){ .kind = kind,
		        .account = credits[i].account,
		        .text = text });
	}
	return n;
}

static void set_steps(struct steps *steps)
{
	const struct alis_accounts *missing = &steps->about->status->missing;

	for (size_t i = 0; i < missing->count; i++)
		if (credit_steps(steps, STEP_MISSING, missing->names[i],
		        ALIS_STR("")) == 0)
			alis__step(steps,
			    (struct step){ .kind = STEP_MISSING,
			        .account = missing->names[i] });
}

static bool is_done(const struct about *about, const struct alis_fact *fact)
{
	return fact->in_reading[ALIS_CAUTIOUS] &&
	    fact->standing != ALIS_PLANNED && fact->last <= about->run->today &&
	    alis__lies_in(fact->account->name, &about->rule->accounts);
}

/* The topics that something is credited to, and how much. */
struct topics {
	struct names names;
	alis_amount *held; /* of each name */
};

static struct topics topics_of(const struct about *about)
{
	const struct alis_ledger *ledger = &about->run->posted->ledger;
	alis_str *given = ALIS_NEW(about->mem, alis_str, ledger->count + 1);
	uint32_t *facts = ALIS_NEW(about->mem, uint32_t, ledger->count + 1);
	struct topics topics;
	size_t n = 0;

	for (size_t i = 0; i < ledger->count; i++)
		if (is_done(about, &ledger->facts[i])) {
			facts[n] = (uint32_t)i;
			given[n++] = ledger->facts[i].account->name;
		}
	topics.names = alis__names(given, n, about->mem);
	topics.held = ALIS_NEW(about->mem, alis_amount, topics.names.count + 1);
	for (size_t i = 0; i < n; i++) {
		const struct alis_fact *fact = &ledger->facts[facts[i]];
		alis_amount *held = &topics.held[topics.names.of[i]];
		if (fact->unit == about->rule->threshold_unit)
			*held = alis_amount_add(*held, fact->amount);
	}
	return topics;
}

static bool is_held(const struct topics *topics, alis_str account)
{
	for (size_t i = 0; i < topics->names.count; i++)
		if (alis_utf8_same(topics->names.at[i], account))
			return true;
	return false;
}

/* Topics that are begun, then those that the catalogue has by name. */
static void topic_steps(struct steps *steps)
{
	const struct about *about = steps->about;
	const struct alis_rule *rule = about->rule;
	const struct topics topics = topics_of(about);
	const struct credit *credits;

	for (size_t i = 0; i < topics.names.count; i++)
		if (topics.held[i] < rule->threshold)
			alis__step(steps,
			    (struct step){ .kind = STEP_MISSING,
			        .account = topics.names.at[i],
			        .amount = rule->threshold - topics.held[i],
			        .unit = rule->threshold_unit,
			        .text = SAID(about->language,
			            "begun, and too little") });
	for (size_t i = 0; i < rule->accounts.count; i++) {
		size_t n =
		    alis__credits_of(about, rule->accounts.names[i], &credits);
		for (size_t k = 0; k < n; k++)
			if (!is_held(&topics, credits[k].account))
				alis__step(steps,
				    (struct step){ .kind = STEP_MISSING,
				        .account = credits[k].account,
				        .text = credits[k].entry });
	}
}

/* ---- what would count ---- */

static alis_str room_text(const struct about *about, alis_amount room)
{
	return room == ALIS_NO_LIMIT
	    ? ALIS_STR("")
	    : alis__saying(about, ALIS_TEXT("room for %1 more"),
	          alis__of_unit(about, room));
}

static void service_step(
    struct steps *steps, alis_str account, alis_amount room)
{
	const struct about *about = steps->about;
	alis_str how = alis__counting_text(about, account);
	alis_str more = room_text(about, room);

	if (how.n == 0)
		return;
	alis__step(steps,
	    (struct step){ .kind = STEP_COUNTS,
	        .account = account,
	        .text = more.n == 0
	            ? how
	            : JOINED(about->mem, how, ALIS_STR("; "), more) });
}

static void counts_steps(struct steps *steps)
{
	const struct about *about = steps->about;
	const struct alis_rule *rule = about->rule;

	for (size_t i = 0; i < rule->accounts.count; i++) {
		alis_str account = rule->accounts.names[i];
		alis_amount room = steps->rooms[i];
		if (room == 0)
			continue;
		if (rule->how == ALIS_HOW_TIME)
			service_step(steps, account, room);
		else
			(void)credit_steps(steps, STEP_COUNTS, account,
			    room_text(about, room));
	}
}

/* ---- years, weeks, milestones, posts ---- */

static void year_steps(struct steps *steps)
{
	const struct about *about = steps->about;

	for (size_t i = 0; i < about->status->year_count; i++) {
		const struct alis_year *year = &about->status->years[i];
		const alis_str words[] = {
			alis__count_text(year->year, about->mem),
			alis__of_unit(about, year->limit - year->used),
		};
		if (year->used < year->limit)
			alis__step(steps,
			    (struct step){ .kind = STEP_MISSING,
			        .text = alis_filled(
			            alis_said(about->language,
			                ALIS_TEXT("%1 lacks %2")),
			            words, ALIS_COUNT(words), about->mem) });
	}
}

static void gap_steps(struct steps *steps)
{
	const struct about *about = steps->about;

	for (size_t i = 0; i < about->status->gap_count; i++)
		alis__step(steps,
		    (struct step){ .kind = STEP_MISSING,
		        .text = alis__saying(about,
		            ALIS_TEXT(
		                "nothing in %1: enter it, if it was held"),
		            alis__period_text(
		                about->status->gaps[i], about->mem)) });
}

/* One that is written late stays late. */
static void deadline_step(struct steps *steps)
{
	const struct about *about = steps->about;
	const struct alis_when *when = &about->rule->deadline[ALIS_CAUTIOUS];
	alis_day day;

	if (alis_ledger_milestone(
	        &about->run->posted->ledger, when->milestone, &day))
		return;
	alis__step(steps,
	    (struct step){ .kind = STEP_MISSING,
	        .text = alis__saying(about,
	            ALIS_TEXT(
	                "if it was in time, write the day below 'alis': %1: ..."),
	            when->milestone) });
}

static void started_step(struct steps *steps)
{
	const struct about *about = steps->about;
	alis_day before = about->rule->begun_before;

	if (about->run->today < before)
		return;
	alis__step(steps,
	    (struct step){ .kind = STEP_MISSING,
	        .text = alis__saying(about,
	            ALIS_TEXT("no post that begins now counts: it had to begin "
	                      "before %1"),
	            alis__day_text(before, about->mem)) });
}

void alis__steps_of_missing(struct steps *steps)
{
	switch (steps->about->rule->how) {
	case ALIS_HOW_SET:
		set_steps(steps);
		break;
	case ALIS_HOW_DISTINCT:
		topic_steps(steps);
		break;
	case ALIS_HOW_RHYTHM:
		gap_steps(steps);
		break;
	case ALIS_HOW_DEADLINE:
		deadline_step(steps);
		break;
	case ALIS_HOW_STARTED:
		started_step(steps);
		break;
	case ALIS_HOW_SUM:
	case ALIS_HOW_TIME:
	case ALIS_HOW_COUNT:
		if (!alis__may_grow(steps->about))
			break;
		year_steps(steps);
		counts_steps(steps);
		break;
	}
}
