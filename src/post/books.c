/* SPDX-License-Identifier: MIT */
#include "books.h"

/* The words of a rule book: clauses and the keys that each takes. */
struct clause_form {
	const char *word;
	const char *keys;
	void (*make)(struct maker *maker, const struct alis_clause *clause);
};

static void book_make(struct maker *maker, const struct alis_clause *clause);

#define TITLES "tittel, tittel-nn, tittel-en, kilde"

/* In the order in which they are made: what is named stands before. */
static const struct clause_form forms[] = {
	{ "regelverk", TITLES ", versjon, gjelder", book_make },
	{ "slag",
	    "nynorsk, engelsk, flertall, periode, løpende, teller-som, "
	    "enheter, felt, krever, hva, merknad, lengste-opphold",
	    alis__kind_make },
	{ "kategori",
	    "nynorsk, engelsk, alene, alene-vurderes, sammen-med, "
	    "sammen-med-vurderes, trekkes, kilde",
	    alis__category_make },
	{ "katalog", "gir, gir-vurderes, gir-forsiktig, kilde",
	    alis__catalogue_make },
	{ "krav",
	    TITLES ", sum, sett, tid, minst, tak, tak-vurderes, hver-en-gang, "
	           "bare-bekreftet, vurderes, vurderes-nn, vurderes-en, "
	           "lesemåter, lesemåter-nn, lesemåter-en, merknad",
	    alis__rule_make },
};

static const struct clause_form *form_of(alis_str word)
{
	for (size_t i = 0; i < ALIS_COUNT(forms); i++)
		if (alis_utf8_same(word, alis_str_of(forms[i].word)))
			return &forms[i];
	return NULL;
}

static bool has_key(const struct clause_form *form, alis_str key)
{
	alis_str rest = alis_str_of(form->keys), item;

	while (alis_parse_item(&rest, &item))
		if (alis_utf8_same(item, key))
			return true;
	return false;
}

static bool has_attribute(const struct alis_clause *clause, alis_str key)
{
	for (const struct alis_attribute *a = clause->attributes; a != NULL;
	     a = a->next)
		if (alis_utf8_same(a->key, key))
			return true;
	return false;
}

/* Words are far apart only at some cost: not asked of keys that are right. */
static struct alis_nearest nearest_key(
    const struct clause_form *form, alis_str key, struct alis_arena *mem)
{
	struct alis_nearest nearest = alis_nearest_to(key, mem);
	alis_str rest = alis_str_of(form->keys), item;

	while (alis_parse_item(&rest, &item))
		alis_nearest_try(&nearest, item);
	return nearest;
}

/* Words and keys that no clause has. */
static void check_words(struct maker *maker, const struct alis_clause *clause)
{
	const struct clause_form *form = form_of(clause->word);
	struct alis_nearest nearest;
	struct alis_diag *diag;

	if (form == NULL) {
		nearest = alis_nearest_to(clause->word, maker->mem);
		for (size_t i = 0; i < ALIS_COUNT(forms); i++)
			alis_nearest_try(&nearest, alis_str_of(forms[i].word));
		diag = alis__book_complain(maker, ALIS_A060, clause->word_span);
		diag->words[1] = alis_nearest_word(&nearest);
		alis_diag_fix_word(diag, &nearest);
		return;
	}
	for (const struct alis_attribute *a = clause->attributes; a != NULL;
	     a = a->next) {
		if (has_key(form, a->key))
			continue;
		nearest = nearest_key(form, a->key, maker->mem);
		diag = alis__book_complain(maker, ALIS_A061, a->key_span);
		diag->words[1] = clause->word;
		diag->words[2] = alis_nearest_word(&nearest);
		if (!has_attribute(clause, nearest.best))
			alis_diag_fix_word(diag, &nearest);
	}
}

/* A name that stands twice in one book; a catalogue may name a kind often. */
static void check_twice(struct maker *maker, const struct alis_clause *clause)
{
	if (alis_str_is(clause->word, "katalog"))
		return;
	for (const struct alis_clause *c = maker->written->clauses; c != clause;
	     c = c->next) {
		struct alis_diag *diag;
		if (!alis_utf8_same(c->word, clause->word) ||
		    !alis_utf8_same(c->name, clause->name))
			continue;
		diag = alis__book_complain(maker, ALIS_A063, clause->name_span);
		diag->words[0] = clause->word;
		diag->words[1] = clause->name;
		diag->other = maker->written->src;
		diag->other_span = c->name_span;
		return;
	}
}

/* The clause that says which book it is. */
static void book_make(struct maker *maker, const struct alis_clause *clause)
{
	struct alis_book *book = maker->book;

	if (!alis_utf8_same(clause->name, book->id)) {
		struct alis_diag *diag =
		    alis__book_complain(maker, ALIS_A067, clause->name_span);
		diag->words[1] = book->id;
	}
	book->version = alis__value(clause, "versjon");
	alis__values(clause, "tittel", maker->mem, book->title);
}

static size_t count_clauses(
    const struct alis_rulebook *const *written, size_t count)
{
	size_t n = 0;

	for (size_t i = 0; i < count; i++)
		for (const struct alis_clause *c = written[i]->clauses;
		     c != NULL; c = c->next)
			n++;
	return n;
}

static void room_make(struct maker *maker, size_t n)
{
	struct alis_books *books = maker->books;

	maker->kinds = ALIS_NEW(maker->mem, struct alis_kind, n + 1);
	maker->words = ALIS_NEW(maker->mem, struct alis_category_word, n + 1);
	maker->categories = ALIS_NEW(maker->mem, struct alis_category, n + 1);
	maker->absences = ALIS_NEW(maker->mem, struct alis_absence, n + 1);
	maker->rules = ALIS_NEW(maker->mem, struct alis_rule, n + 1);
	maker->catalogue_end = &books->catalogue;
	books->kinds = maker->kinds;
	books->categories = maker->words;
	books->rules = (struct alis_rules){
		.rules = maker->rules,
		.service = {
			.categories = maker->categories,
			.absences = maker->absences,
			.service = ALIS_STR("tjeneste"),
			.absence = ALIS_STR("permisjon"),
		},
		.judgements = ALIS_STR("vurdering"),
	};
}

/* The account roots of service and absence are the kinds' own words. */
static void roots_set(struct maker *maker)
{
	struct alis_service *service = &maker->books->rules.service;

	for (size_t i = 0; i < maker->books->kind_count; i++) {
		const struct alis_kind *kind = &maker->kinds[i];
		if (kind->is_service)
			service->service = kind->word[ALIS_NB];
		if (kind->is_absence)
			service->absence = kind->word[ALIS_NB];
	}
}

static void make_all(struct maker *maker, const struct clause_form *form,
    struct alis_book *books, const struct alis_rulebook *const *written,
    size_t count)
{
	for (size_t i = 0; i < count; i++) {
		maker->written = written[i];
		maker->book = &books[i];
		for (const struct alis_clause *c = written[i]->clauses;
		     c != NULL; c = c->next)
			if (form_of(c->word) == form)
				form->make(maker, c);
	}
}

const struct alis_books *alis_post_books(struct alis_book *books,
    const struct alis_rulebook *const *written, size_t count,
    struct alis_arena *mem, struct alis_diags *diags)
{
	struct alis_books *made = ALIS_NEW(mem, struct alis_books, 1);
	struct maker maker = { .books = made, .mem = mem, .diags = diags };

	made->books = books;
	made->book_count = count;
	room_make(&maker, count_clauses(written, count));
	for (size_t i = 0; i < count; i++) {
		maker.written = written[i];
		for (const struct alis_clause *c = written[i]->clauses;
		     c != NULL; c = c->next) {
			check_words(&maker, c);
			check_twice(&maker, c);
		}
	}
	for (size_t i = 0; i < ALIS_COUNT(forms); i++) {
		make_all(&maker, &forms[i], books, written, count);
		roots_set(&maker);
	}
	return made;
}
