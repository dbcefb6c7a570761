/* SPDX-License-Identifier: MIT */
#include <alis/edit.h>

#include <stdlib.h>

#define NAMES_MOST 500 /* nobody looks further back */

struct gathering {
	const struct alis_journal *journal;
	const struct alis_books *books;
	const struct alis_kind *kind;
	struct alis_arena *mem;
	struct alis_names names;
	alis_str *folded; /* the same, to be compared */
};

static bool is_seen_whole(alis_str text)
{
	while (text.n > 0) {
		int32_t point;
		size_t n = alis_utf8_read(text, &point);
		if (n == 0 || alis_utf8_hidden(point))
			return false;
		text = alis_str_from(text, n);
	}
	return true;
}

static void add(struct gathering *g, alis_str name)
{
	alis_str folded;

	if (name.n == 0 || g->names.count == NAMES_MOST || !is_seen_whole(name))
		return;
	folded = alis_utf8_fold(name, g->mem);
	for (size_t i = 0; i < g->names.count; i++)
		if (alis_str_same(g->folded[i], folded))
			return;
	g->folded[g->names.count] = folded;
	g->names.names[g->names.count++] = name;
}

/* ---- the journal's own history ---- */

struct dated {
	const struct alis_entry *entry;
	size_t number;
};

static int newest_first(const void *left, const void *right)
{
	const struct dated *a = left, *b = right;

	if (a->entry->first != b->entry->first)
		return a->entry->first > b->entry->first ? -1 : 1;
	return (a->number < b->number) - (a->number > b->number);
}

static void add_of_entry(
    struct gathering *g, const struct alis_entry *entry, enum alis_asked asked)
{
	const struct alis_kind *kind = alis_kind_find(g->books, entry->kind);

	if (asked == ALIS_ASKED_KIND) {
		add(g, kind == NULL ? entry->kind : kind->word[ALIS_NB]);
		return;
	}
	if (kind == g->kind && kind != NULL)
		add(g, asked == ALIS_ASKED_WHAT ? entry->what : entry->note);
}

static void add_history(struct gathering *g, enum alis_asked asked)
{
	size_t n = 0;
	struct dated *dated =
	    ALIS_NEW(g->mem, struct dated, g->journal->entry_count + 1);

	for (size_t i = 0; i < g->journal->entry_count; i++)
		if (!alis_journal_entry(g->journal, i)->faulty)
			dated[n++] =
			    (struct dated){ alis_journal_entry(g->journal, i),
				    i };
	qsort(dated, n, sizeof(*dated), newest_first);
	for (size_t i = 0; i < n; i++)
		add_of_entry(g, dated[i].entry, asked);
}

/* ---- directives ---- */

static void add_directives(
    struct gathering *g, enum alis_directive_kind directive)
{
	for (size_t i = 0; i < g->journal->directive_count; i++)
		if (g->journal->directives[i]->kind == directive)
			add(g, g->journal->directives[i]->name);
}

/* Whoever and wherever the kind has a key for, in the order of its keys. */
static void add_known_names(struct gathering *g)
{
	for (size_t i = 0; i < g->kind->fields.count; i++) {
		alis_str key = g->kind->fields.names[i];
		if (alis_str_is(key, "veileder"))
			add_directives(g, ALIS_DIRECTIVE_SUPERVISOR);
		else if (alis_str_is(key, "sted"))
			add_directives(g, ALIS_DIRECTIVE_PLACE);
	}
}

/* ---- the rule books ---- */

static void add_categories(struct gathering *g)
{
	for (size_t i = 0; i < g->books->category_count; i++)
		if (g->books->categories[i].kind == g->kind)
			add(g, g->books->categories[i].word[ALIS_NB]);
}

/* Whether a clause gives something for an account; "$1" is what its pattern's
 * first group found. */
static bool gives(const struct alis_catalogue *clause, alis_str account,
    const struct alis_match *match, struct alis_arena *mem)
{
	for (const struct alis_gift *g = clause->gifts; g != NULL;
	     g = g->next) {
		alis_cut cut = alis_str_cut(g->account, '$');
		alis_str parts[] = { cut.head, match->group[1],
			alis_str_from(cut.tail, 1) };
		alis_str name = cut.found
		    ? alis_str_join(mem, parts, ALIS_COUNT(parts))
		    : g->account;
		if (alis_utf8_same(name, account))
			return true;
	}
	return false;
}

/* Suggest a text if a pattern of the catalogue knows it for that account. */
static void add_if_known(struct gathering *g, alis_str text, alis_str account)
{
	for (const struct alis_catalogue *c = g->books->catalogue; c != NULL;
	     c = c->next) {
		struct alis_match match = { 0 };
		if (c->kind != g->kind || c->pattern == NULL ||
		    alis_pattern_find(c->pattern, text, &match) != ALIS_FOUND)
			continue;
		if (gives(c, account, &match, g->mem))
			add(g, text);
		return;
	}
}

/* "grunnkurs:A" may be written Grunnkurs A, or A alone. */
static void add_account(struct gathering *g, alis_str account, alis_str title)
{
	alis_cut cut = alis_str_cut(account, ':');
	struct alis_out out = alis_out_memory(g->mem);

	if (!cut.found) {
		add_if_known(g, title, account);
		return;
	}
	if (cut.head.n == 0)
		return;
	alis_out_char(&out,
	    cut.head.at[0] >= 'a' && cut.head.at[0] <= 'z'
	        ? (char)(cut.head.at[0] - 'a' + 'A')
	        : cut.head.at[0]);
	alis_out_put(&out, alis_str_from(cut.head, 1));
	alis_out_char(&out, ' ');
	alis_out_put(&out, cut.tail);
	add_if_known(g, alis_out_text(&out), account);
	add_if_known(g, cut.tail, account);
}

static void add_known(struct gathering *g)
{
	for (size_t i = 0; i < g->books->rules.count; i++) {
		const struct alis_rule *rule = &g->books->rules.rules[i];
		for (size_t k = 0; k < rule->accounts.count; k++)
			add_account(
			    g, rule->accounts.names[k], rule->title[ALIS_NB]);
	}
}

struct alis_names alis_edit_suggest(const struct alis_journal *journal,
    const struct alis_books *books, enum alis_asked asked, alis_str kind,
    struct alis_arena *mem)
{
	struct gathering g = {
		.journal = journal,
		.books = books,
		.kind = alis_kind_find(books, kind),
		.mem = mem,
		.names = { ALIS_NEW(mem, alis_str, NAMES_MOST), 0 },
		.folded = ALIS_NEW(mem, alis_str, NAMES_MOST),
	};

	add_history(&g, asked);
	if (asked == ALIS_ASKED_KIND)
		for (size_t i = 0; i < books->kind_count; i++)
			add(&g, books->kinds[i].word[ALIS_NB]);
	if (asked == ALIS_ASKED_WHAT && g.kind != NULL) {
		add_known_names(&g);
		add_categories(&g);
		add_known(&g);
	}
	return g.names;
}
