/* SPDX-License-Identifier: MIT */
#include "facts.h"
#include "recall.h"

/* ---- what a clause of the catalogue gives ---- */

const struct alis_account *alis__account_filled(
    struct poster *poster, alis_str account, const struct alis_match *match)
{
	alis_cut cut = alis_str_cut(account, '$');
	alis_str parts[] = { cut.head, ALIS_STR(""), ALIS_STR("") };

	if (!cut.found || cut.tail.n == 0 || cut.tail.at[0] < '0' ||
	    cut.tail.at[0] > '3')
		return alis_chart_account(poster->chart, account);
	parts[1] = alis_utf8_fold(
	    alis_str_trim(match->group[cut.tail.at[0] - '0']), poster->mem);
	parts[2] = alis_str_from(cut.tail, 1);
	return alis_chart_account(poster->chart,
	    alis_str_join(poster->mem, parts, ALIS_COUNT(parts)));
}

static void tell_assumed(
    struct poster *poster, size_t number, const struct alis_gift *gift)
{
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);
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
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);
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
	fact = alis__fact_add(poster, number,
	    alis__account_filled(poster, gift->account, match), amount,
	    gift->unit);
	for (int i = 0; i < ALIS_READING_COUNT; i++)
		fact->in_reading[i] = gift->in_reading[i];
	return true;
}

/* 'item' is the clause that gave nothing, or NULL: none fits. */
static void tell_nothing(
    struct poster *poster, size_t number, const struct alis_catalogue *item)
{
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);
	struct alis_diag *diag =
	    alis__entry_complain(poster, number, ALIS_A053, entry->kind_span);

	diag->words[0] = entry->kind;
	if (item == NULL && entry->what.n == 0)
		diag->hint = ALIS_TEXT("write what it is, behind the kind");
	if (item == NULL || item->gifts == NULL)
		return;
	diag->words[1] = alis_str_of(alis_unit_name(item->gifts->unit));
}

/* The clause says of itself that it gives nothing. */
static void tell_refused(
    struct poster *poster, size_t number, const struct alis_catalogue *item)
{
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);
	struct alis_diag *diag =
	    alis__entry_complain(poster, number, ALIS_A075, entry->kind_span);

	diag->words[0] = entry->kind;
	if (item->why[ALIS_NB].n > 0)
		diag->why = item->why;
}

/* Whether a clause fits an entry, whose text is 'what'. */
static enum alis_found fits(struct poster *poster, size_t number, alis_str what,
    struct fit *fit, alis_span *at)
{
	*at = alis_journal_entry(poster->journal, number)->what_span;
	fit->found = ALIS_FOUND;
	fit->match = (struct alis_match){ .group = { what } };
	if (fit->item->pattern != NULL)
		fit->found =
		    alis_pattern_find(fit->item->pattern, what, &fit->match);
	return fit->found == ALIS_FOUND
	    ? alis__conditions_fit(poster, number, fit->item, at)
	    : fit->found;
}

/* The same, of clauses whose patterns are known to fit. */
static enum alis_found recalled_find(struct poster *poster, size_t number,
    struct fits known, struct fit *fit, alis_span *at)
{
	for (size_t i = 0; i < known.count; i++) {
		enum alis_found found = known.fits[i].found;
		*fit = known.fits[i];
		*at = alis_journal_entry(poster->journal, number)->what_span;
		if (found == ALIS_FOUND)
			found =
			    alis__conditions_fit(poster, number, fit->item, at);
		if (found != ALIS_FOUND_NOT)
			return found;
	}
	fit->item = NULL;
	return ALIS_FOUND_NOT;
}

/* The first clause of the catalogue that fits an entry, or NULL; '*at' is the
 * text on which a pattern gave up. */
static enum alis_found catalogue_find(struct poster *poster, size_t number,
    struct alis_match *match, const struct alis_catalogue **item, alis_span *at)
{
	const struct alis_kind *kind = alis__kind_of(poster, number);
	alis_str what = alis_journal_renamed(
	    poster->journal, alis_journal_entry(poster->journal, number)->what);
	enum alis_found found = ALIS_FOUND_NOT;
	struct fit fit = { .item = NULL };
	struct fits known;

	if (alis__recall(poster->books, kind, what, &known)) {
		found = recalled_find(poster, number, known, &fit, at);
	} else {
		fit.item = poster->books->catalogue;
		for (; fit.item != NULL; fit.item = fit.item->next) {
			if (fit.item->kind == kind)
				found = fits(poster, number, what, &fit, at);
			if (found != ALIS_FOUND_NOT)
				break;
		}
	}
	*item = fit.item;
	*match = fit.match;
	return found;
}

/* Whether any clause of the catalogue is about the kind of an entry. */
static bool is_catalogued(const struct poster *poster, size_t number)
{
	for (const struct alis_catalogue *c = poster->books->catalogue;
	     c != NULL; c = c->next)
		if (c->kind == alis__kind_of(poster, number))
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
	if (item->gives_nothing)
		tell_refused(poster, number, item);
	else if (!gave && !poster->posted[number].amount_behind)
		tell_nothing(poster, number, item);
}

static alis_str root_of(alis_str account)
{
	return alis_str_cut(account, ':').head;
}

/* Whether any account of a list has this root; watches for the nearest, unless
 * 'nearest' is NULL. */
static bool has_root(const struct alis_accounts *accounts, alis_str root,
    struct alis_nearest *nearest)
{
	for (size_t i = 0; i < accounts->count; i++) {
		alis_str known = root_of(accounts->names[i]);
		if (alis_utf8_same(known, root))
			return true;
		if (nearest != NULL)
			alis_nearest_try(nearest, known);
	}
	return false;
}

/* Whether the rule books have a use for accounts of this root. */
static bool is_used(
    const struct poster *poster, alis_str root, struct alis_nearest *nearest)
{
	const struct alis_rules *rules = &poster->books->rules;

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

/* The same, of roots that are met again and again. */
static bool is_counted(struct poster *poster, alis_str root)
{
	alis_str *met;

	if (root.n == 0)
		return is_used(poster, root, NULL);
	met = &poster->roots[((unsigned char)root.at[0] + root.n) %
	    ALIS_COUNT(poster->roots)];
	if (alis_str_same(*met, root))
		return true;
	if (!is_used(poster, root, NULL))
		return false;
	*met = root;
	return true;
}

/* The nearest word is looked for only here: that is dear, and nearly all
 * accounts are counted. */
static void tell_uncounted(struct poster *poster, size_t number,
    const struct alis_posting *posting, alis_str account)
{
	alis_str root = root_of(account);
	struct alis_nearest nearest = alis_nearest_to(root, poster->mem);
	struct alis_diag *diag =
	    alis__entry_complain(poster, number, ALIS_A055, posting->span);

	(void)is_used(poster, root, &nearest);
	diag->words[0] = account;
	diag->words[1] = alis_nearest_word(&nearest);
}

static void post_posting(
    struct poster *poster, size_t number, const struct alis_posting *posting)
{
	alis_str account =
	    alis_journal_renamed(poster->journal, posting->account);

	alis__fact_add(poster, number,
	    alis_chart_account(poster->chart, account),
	    posting->quantity.amount, posting->quantity.unit);
	if (!is_counted(poster, root_of(account)))
		tell_uncounted(poster, number, posting, account);
}

/* Postings go before the catalogue, which is asked even so: they may say
 * other points than it gives. */
void alis__credits_post(struct poster *poster, size_t number)
{
	const struct alis_entry *entry =
	    alis_journal_entry(poster->journal, number);
	const struct alis_catalogue *item;
	struct alis_match match;
	alis_span at;
	enum alis_found found =
	    catalogue_find(poster, number, &match, &item, &at);

	if (found == ALIS_FOUND_LIMIT && entry->postings == NULL) {
		alis__entry_complain(poster, number, ALIS_A068, at);
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
