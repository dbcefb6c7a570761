/* SPDX-License-Identifier: MIT */
#ifndef RULE_TIMELINE_H
#define RULE_TIMELINE_H

/* Service laid out in time: periods in which nothing changes. */

#include <alis/rule.h>

/* Which facts are looked at. */
enum view {
	VIEW_CONFIRMED, /* confirmed service, but all absence */
	VIEW_DONE,      /* recorded and confirmed */
	VIEW_ENTERED,   /* what is planned too, and running service goes on */
	VIEW_LISTED,    /* the same, but running service ends today */
};

/* What is planned counts in the last two, but only for today and days to
 * come: a plan that has passed is neither done nor to come. */
bool alis__view_has(
    enum view view, const struct alis_fact *fact, alis_day today);

/* A post that is granted something in a period, in hundredths of a percent. */
struct part {
	uint32_t fact; /* its number in the ledger */
	size_t category;
	int32_t percent; /* of the post */
	int32_t granted; /* that is counted, before absence */
	int32_t absence; /* of what is granted, in hundredths of a percent */
	int32_t away;    /* the same, with leave that takes nothing off */
};

struct period {
	alis_day first;
	alis_day last;
	int64_t percent; /* of all service together */
	uint32_t newest; /* of its posts, the one that began last */
	uint32_t oldest;
	const bool *counts; /* for each category: by itself or beside other */
	const struct part *parts;
	size_t count;
};

struct timeline {
	const struct alis_service *service;
	struct period *periods; /* in order of days, without overlap */
	size_t count;
};

/* What a timeline is made of. */
struct laying {
	const struct alis_service *service;
	const struct alis_accounts *categories; /* of all books */
	const struct alis_ledger *ledger;
	enum view view;
	enum alis_reading reading;
	alis_day today;
	const alis_day *cuts; /* days on which a period begins in any case */
	size_t cut_count;
};

/*
 * Lay out the service of a ledger. In each period the rules of counting are
 * applied: which categories count at all, 100 % at most in all, absence.
 * Cost: linear in the ledger but for sorting, times the categories.
 */
struct timeline alis__timeline(
    const struct laying *laying, struct alis_arena *mem);

/* The number of the first period that ends on a day or later. */
size_t alis__period_at(const struct timeline *line, alis_day day);

/* The category of an account; SIZE_MAX: none. */
size_t alis__category_of(const struct alis_service *service, alis_str account);

bool alis__is_among(alis_str account, const struct alis_accounts *accounts);

/* The exact value of some hundredths of a percent of a day's full time, of
 * which a part is absence, over so many 30E/360 days. */
alis_amount alis__service_value(
    int32_t granted, int32_t absence, int32_t weight);

/* Whether a milestone, or today if it is not known, is as a rule wants it. */
bool alis__is_when(const struct alis_when *when,
    const struct alis_ledger *ledger, alis_day today);

#endif
