/* SPDX-License-Identifier: MIT */
#include "facts.h"

#include <stdlib.h>

static struct alis_fact *fact_add(struct poster *poster, size_t number,
    alis_str account, alis_amount amount, enum alis_unit unit)
{
	static const enum alis_standing standings[] = {
		[ALIS_MARK_NONE] = ALIS_RECORDED,
		[ALIS_MARK_PENDING] = ALIS_PLANNED,
		[ALIS_MARK_CONFIRMED] = ALIS_CONFIRMED,
	};
	const struct alis_entry *entry = poster->journal->entries[number];
	struct alis_fact *fact = &poster->facts[poster->fact_count++];

	*fact = (struct alis_fact){
		.entry = (uint32_t)number,
		.account = account,
		.first = entry->first,
		.last = entry->last,
		.amount = amount,
		.unit = unit,
		.standing = standings[entry->mark],
		.in_reading = { true, true },
	};
	return fact;
}

alis_str alis_journal_renamed(const struct alis_journal *journal, alis_str name)
{
	const struct alis_directive *alias = alis_journal_alias(journal, name);

	return alias != NULL ? alias->value : name;
}

bool alis_entry_says(
    const struct alis_entry *entry, enum alis_unit unit, alis_amount *amount)
{
	bool found = false;

	*amount = 0;
	for (const struct alis_quantity *q = entry->quantities; q != NULL;
	     q = q->next) {
		if (q->unit != unit)
			continue;
		*amount = alis_amount_add(*amount, q->amount);
		found = true;
	}
	if (!found && unit == ALIS_UNIT_HOUR && entry->from != ALIS_NO_TIME) {
		*amount = ALIS_ONE / 60 * entry->minutes;
		found = true;
	}
	return found;
}

/* ---- service and absence ---- */

static alis_str first_word(alis_str text)
{
	return alis_str_cut(alis_str_cut(text, ' ').head, '\t').head;
}

static const struct alis_category_word *category_find(
    const struct poster *poster, const struct alis_kind *kind, alis_str word)
{
	for (size_t i = 0; i < poster->books->category_count; i++) {
		const struct alis_category_word *c =
		    &poster->books->categories[i];
		for (int l = 0; c->kind == kind && l < ALIS_LANGUAGE_COUNT; l++)
			if (alis_utf8_same(c->word[l], word))
				return c;
	}
	return NULL;
}

/* The categories of a kind in bokmål, parted by commas. */
static alis_str categories_of(
    const struct poster *poster, const struct alis_kind *kind)
{
	struct alis_out out = alis_out_memory(poster->mem);
	bool first = true;

	for (size_t i = 0; i < poster->books->category_count; i++) {
		if (poster->books->categories[i].kind != kind)
			continue;
		if (!first)
			alis_out_lit(&out, ", ");
		first = false;
		alis_out_put(&out, poster->books->categories[i].word[ALIS_NB]);
	}
	return alis_out_text(&out);
}

static void tell_category(
    struct poster *poster, size_t number, const struct alis_kind *kind)
{
	const struct alis_entry *entry = poster->journal->entries[number];
	alis_str word = first_word(entry->what);
	struct alis_nearest nearest = alis_nearest_to(word, poster->mem);
	alis_span span = entry->what_span;
	struct alis_diag *diag;

	for (size_t i = 0; i < poster->books->category_count; i++)
		for (int l = 0; l < ALIS_LANGUAGE_COUNT; l++)
			if (poster->books->categories[i].kind == kind)
				alis_nearest_try(&nearest,
				    poster->books->categories[i].word[l]);
	if (word.n == 0)
		span = entry->kind_span;
	else
		span.to = span.from + (uint32_t)word.n;
	diag = alis__entry_complain(
	    poster, number, word.n == 0 ? ALIS_A047 : ALIS_A042, span);
	if (word.n == 0)
		return;
	diag->words[1] = kind->word[ALIS_NB];
	diag->words[2] = alis_nearest_word(&nearest);
	if (diag->words[2].n == 0) {
		diag->hint = ALIS_TEXT("write one of these: %4");
		diag->words[3] = categories_of(poster, kind);
	}
	if (alis_str_same(alis_journal_renamed(poster->journal, entry->what),
	        entry->what))
		alis_diag_fix_word(diag, &nearest);
}

static void post_time(
    struct poster *poster, size_t number, const struct alis_kind *kind)
{
	const struct alis_entry *entry = poster->journal->entries[number];
	alis_str word =
	    first_word(alis_journal_renamed(poster->journal, entry->what));
	const struct alis_category_word *category =
	    category_find(poster, kind, word);
	alis_str account = kind->word[ALIS_NB];
	alis_amount percent;

	if (category == NULL && kind->is_service &&
	    poster->books->rules.service.category_count > 0) {
		tell_category(poster, number, kind);
		return;
	}
	if (category != NULL) {
		account = category->account;
	} else if (word.n > 0) {
		alis_str parts[] = { account, ALIS_STR(":"), word };
		account = alis_str_join(poster->mem, parts, ALIS_COUNT(parts));
	}
	if (!alis_entry_says(entry, ALIS_UNIT_PERCENT, &percent))
		percent = 100 * ALIS_ONE;
	fact_add(poster, number, account, percent, ALIS_UNIT_PERCENT);
}

/* ---- credits ---- */

/* The account of a gift, with what the pattern found in place of "$1". */
static alis_str filled_in(
    struct poster *poster, alis_str account, const struct alis_match *match)
{
	alis_cut cut = alis_str_cut(account, '$');
	alis_str parts[] = { cut.head, ALIS_STR(""), ALIS_STR("") };

	if (!cut.found || cut.tail.n == 0 || cut.tail.at[0] < '0' ||
	    cut.tail.at[0] > '3')
		return account;
	parts[1] = alis_utf8_fold(
	    alis_str_trim(match->group[cut.tail.at[0] - '0']), poster->mem);
	parts[2] = alis_str_from(cut.tail, 1);
	return alis_str_join(poster->mem, parts, ALIS_COUNT(parts));
}

alis_str alis__amount_text(
    struct poster *poster, alis_amount amount, enum alis_unit unit)
{
	struct alis_out out = alis_out_memory(poster->mem);

	alis_out_amount(&out, amount);
	alis_out_char(&out, ' ');
	alis_out_lit(&out, alis_unit_name(unit));
	return alis_out_text(&out);
}

static void tell_assumed(
    struct poster *poster, size_t number, const struct alis_gift *gift)
{
	const struct alis_entry *entry = poster->journal->entries[number];
	struct alis_out out = alis_out_memory(poster->mem);
	struct alis_diag *diag =
	    alis__entry_complain(poster, number, ALIS_A052, entry->what_span);

	diag->words[0] = alis__amount_text(poster, gift->otherwise, gift->unit);
	alis_out_put(&out, entry->kind);
	alis_out_char(&out, ' ');
	alis_out_put(&out, diag->words[0]);
	alis_out_char(&out, ' ');
	alis_out_put(&out, entry->what);
	diag->words[1] = alis_out_text(&out);
	diag->figures = 1U << 0;
}

static bool give(struct poster *poster, size_t number,
    const struct alis_gift *gift, const struct alis_match *match)
{
	const struct alis_entry *entry = poster->journal->entries[number];
	alis_amount amount = gift->fixed;
	struct alis_fact *fact;

	if (amount < 0 && !alis_entry_says(entry, gift->unit, &amount)) {
		if (gift->otherwise < 0)
			return false;
		amount = gift->otherwise;
		if (gift->warn && gift->in_reading[ALIS_CAUTIOUS] &&
		    !poster->posted[number].amount_behind)
			tell_assumed(poster, number, gift);
	}
	fact = fact_add(poster, number, filled_in(poster, gift->account, match),
	    amount, gift->unit);
	for (int i = 0; i < ALIS_READING_COUNT; i++)
		fact->in_reading[i] = gift->in_reading[i];
	return true;
}

/* 'item' is the clause that gave nothing, or NULL: none fits. */
static void tell_nothing(
    struct poster *poster, size_t number, const struct alis_catalogue *item)
{
	const struct alis_entry *entry = poster->journal->entries[number];
	struct alis_diag *diag =
	    alis__entry_complain(poster, number, ALIS_A053, entry->kind_span);

	diag->words[0] = entry->kind;
	if (item == NULL && entry->what.n == 0)
		diag->hint = ALIS_TEXT("write what it is, behind the kind");
	if (item == NULL || item->gifts == NULL)
		return;
	diag->words[1] = alis_str_of(alis_unit_name(item->gifts->unit));
}

/* The first clause of the catalogue whose pattern fits WHAT, or NULL. */
static enum alis_found catalogue_find(struct poster *poster, size_t number,
    struct alis_match *match, const struct alis_catalogue **item)
{
	const struct alis_entry *entry = poster->journal->entries[number];
	alis_str what = alis_journal_renamed(poster->journal, entry->what);

	*match = (struct alis_match){ .group = { what } };
	for (*item = poster->books->catalogue; *item != NULL;
	     *item = (*item)->next) {
		enum alis_found found;
		if ((*item)->kind != poster->posted[number].kind)
			continue;
		if ((*item)->pattern == NULL)
			return ALIS_FOUND;
		found = alis_pattern_find((*item)->pattern, what, match);
		if (found != ALIS_FOUND_NOT)
			return found;
	}
	return ALIS_FOUND_NOT;
}

/* Whether any clause of the catalogue is about the kind of an entry. */
static bool is_catalogued(const struct poster *poster, size_t number)
{
	for (const struct alis_catalogue *c = poster->books->catalogue;
	     c != NULL; c = c->next)
		if (c->kind == poster->posted[number].kind)
			return !poster->posted[number].faulty;
	return false;
}

static void post_catalogue(struct poster *poster, size_t number,
    const struct alis_catalogue *item, const struct alis_match *match)
{
	bool gave = false;

	if (item == NULL) {
		if (is_catalogued(poster, number))
			tell_nothing(poster, number, NULL);
		return;
	}
	for (const struct alis_gift *g = item->gifts; g != NULL; g = g->next)
		gave = give(poster, number, g, match) || gave;
	if (!gave && !poster->posted[number].amount_behind)
		tell_nothing(poster, number, item);
}

static alis_str root_of(alis_str account)
{
	return alis_str_cut(account, ':').head;
}

/* Whether any account of a list has this root; watches for the nearest. */
static bool has_root(const struct alis_accounts *accounts, alis_str root,
    struct alis_nearest *nearest)
{
	for (size_t i = 0; i < accounts->count; i++) {
		alis_str known = root_of(accounts->names[i]);
		if (alis_utf8_same(known, root))
			return true;
		alis_nearest_try(nearest, known);
	}
	return false;
}

/* Whether the rule books have a use for an account, by its first part. */
static bool is_counted(
    const struct poster *poster, alis_str account, struct alis_nearest *nearest)
{
	const struct alis_rules *rules = &poster->books->rules;
	alis_str root = root_of(account);

	for (size_t i = 0; i < rules->count; i++)
		if (has_root(&rules->rules[i].accounts, root, nearest))
			return true;
	for (const struct alis_catalogue *c = poster->books->catalogue;
	     c != NULL; c = c->next)
		for (const struct alis_gift *g = c->gifts; g != NULL;
		     g = g->next) {
			struct alis_accounts one = { &g->account, 1 };
			if (has_root(&one, root, nearest))
				return true;
		}
	return false;
}

static void post_posting(
    struct poster *poster, size_t number, const struct alis_posting *posting)
{
	alis_str account =
	    alis_journal_renamed(poster->journal, posting->account);
	struct alis_nearest nearest =
	    alis_nearest_to(root_of(account), poster->mem);
	struct alis_diag *diag;

	fact_add(poster, number, account, posting->quantity.amount,
	    posting->quantity.unit);
	if (is_counted(poster, account, &nearest))
		return;
	diag = alis__entry_complain(poster, number, ALIS_A055, posting->span);
	diag->words[0] = account;
	diag->words[1] = alis_nearest_word(&nearest);
}

static void tell_posting(struct poster *poster, size_t number)
{
	const struct alis_entry *entry = poster->journal->entries[number];
	struct alis_diag *diag = alis__entry_complain(
	    poster, number, ALIS_A053, entry->postings->span);

	diag->words[0] = ALIS_STR(ALIS_TEXT("posting"));
	diag->said = 1U << 0;
	diag->hint =
	    ALIS_TEXT("service and leave count by their days and percentage");
}

/* Postings go before the catalogue, which is asked even so: they may say
 * other points than it gives. */
static void post_credits(struct poster *poster, size_t number)
{
	const struct alis_entry *entry = poster->journal->entries[number];
	const struct alis_catalogue *item;
	struct alis_match match;
	enum alis_found found = catalogue_find(poster, number, &match, &item);

	if (found == ALIS_FOUND_LIMIT && entry->postings == NULL) {
		alis__entry_complain(
		    poster, number, ALIS_A068, entry->what_span);
		return;
	}
	for (const struct alis_posting *p = entry->postings; p != NULL;
	     p = p->next)
		post_posting(poster, number, p);
	if (entry->postings == NULL)
		post_catalogue(poster, number, item, &match);
	if (found == ALIS_FOUND)
		alis__check_points(poster, number, item);
}

void alis__entry_post(struct poster *poster, size_t number)
{
	const struct alis_entry *entry = poster->journal->entries[number];
	const struct alis_kind *kind = poster->posted[number].kind;

	if (poster->posted[number].faulty || kind == NULL)
		return;
	if (kind->is_service || kind->is_absence) {
		post_time(poster, number, kind);
		if (entry->postings != NULL)
			tell_posting(poster, number);
	} else {
		post_credits(poster, number);
	}
}

/* ---- the whole ---- */

static int by_first(const void *left, const void *right)
{
	const struct alis_fact *a = left, *b = right;

	if (a->first != b->first)
		return a->first < b->first ? -1 : 1;
	if (a->entry != b->entry)
		return a->entry < b->entry ? -1 : 1;
	return alis_str_compare(a->account, b->account);
}

/* As many facts as there can be. */
static size_t most_facts(const struct poster *poster)
{
	size_t most = 1, total = 0;

	for (const struct alis_catalogue *c = poster->books->catalogue;
	     c != NULL; c = c->next) {
		size_t n = 0;
		for (const struct alis_gift *g = c->gifts; g != NULL;
		     g = g->next)
			n++;
		most = n > most ? n : most;
	}
	for (size_t i = 0; i < poster->journal->entry_count; i++) {
		total += most;
		for (const struct alis_posting *p =
		         poster->journal->entries[i]->postings;
		     p != NULL; p = p->next)
			total++;
	}
	return total;
}

static void check_asserts(
    struct poster *poster, const struct alis_ledger *ledger)
{
	for (size_t i = 0; i < poster->journal->directive_count; i++) {
		const struct alis_directive *d = poster->journal->directives[i];
		struct alis_diag *diag;
		alis_amount total;
		if (d->kind != ALIS_DIRECTIVE_ASSERT)
			continue;
		total = alis_ledger_total(ledger,
		    alis_journal_renamed(poster->journal, d->name),
		    d->quantity.unit, d->day);
		if (total == d->quantity.amount)
			continue;
		diag = alis_diag_add(
		    poster->diags, ALIS_A035, d->src, d->quantity.span);
		diag->words[0] = d->name;
		diag->words[1] =
		    alis__amount_text(poster, total, d->quantity.unit);
		diag->words[2] = alis__amount_text(
		    poster, d->quantity.amount, d->quantity.unit);
		diag->figures = 1U << 1 | 1U << 2;
	}
}

const struct alis_posting_result *alis_post_journal(
    const struct alis_journal *journal, const struct alis_books *books,
    alis_day today, struct alis_arena *mem, struct alis_diags *diags)
{
	struct alis_posting_result *result =
	    ALIS_NEW(mem, struct alis_posting_result, 1);
	struct poster poster = { .journal = journal,
		.books = books,
		.today = today,
		.mem = mem,
		.diags = diags };

	poster.posted =
	    ALIS_NEW(mem, struct alis_posted, journal->entry_count + 1);
	poster.facts = ALIS_NEW(mem, struct alis_fact, most_facts(&poster));
	result->faulty_count = journal->unread_count;
	poster.posts = alis__posts_begin(&poster);
	for (size_t i = 0; i < journal->entry_count; i++) {
		const struct alis_posted *posted = &poster.posted[i];
		alis__entry_check(&poster, i);
		alis__entry_post(&poster, i);
		if (posted->kind != NULL && posted->kind->is_service &&
		    !posted->faulty)
			alis__post_keep(&poster, i);
		result->faulty_count += posted->faulty;
	}
	qsort(poster.facts, poster.fact_count, sizeof(*poster.facts), by_first);
	result->ledger = (struct alis_ledger){ .facts = poster.facts,
		.count = poster.fact_count };
	result->entries = poster.posted;
	check_asserts(&poster, &result->ledger);
	alis__check_dates(&poster);
	alis__check_twice(&poster);
	alis__check_supervisors(&poster);
	return result;
}
