/* SPDX-License-Identifier: MIT */
#include "books.h"

/* The words of a rule book: clauses and the keys that each takes. */
struct clause_form {
	const char *word;
	const char *keys;
	void (*make)(struct maker *maker, const struct alis_clause *clause);
};

#define TITLES "tittel, tittel-nn, tittel-en, kilde"

/* In the order in which they are made: what is named stands before. */
static const struct clause_form forms[] = {
	{ "regelverk",
	    TITLES ", versjon, gjelder, fravær, fravær-vurderes, "
	           "gradert-fravær-vurderes, konverteres-til",
	    alis__book_make },
	{ "parameter",
	    TITLES ", forsiktig, romslig, spørsmål, spørsmål-nn, "
	           "spørsmål-en, merknad",
	    alis__parameter_make },
	{ "slag",
	    "nynorsk, engelsk, flertall, periode, løpende, teller-som, "
	    "enheter, felt, krever, bør-ha, hva, merknad, lengste-opphold",
	    alis__kind_make },
	{ "kategori",
	    "nynorsk, engelsk, alene, alene-vurderes, sammen-med, "
	    "sammen-med-vurderes, når, når-vurderes, trekkes, kilde",
	    alis__category_make },
	{ "katalog",
	    "gir, gir-vurderes, gir-forsiktig, fra, til, før, etter, hvis, "
	    "hvis-ikke, fordi, fordi-nn, fordi-en, kilde",
	    alis__catalogue_make },
	{ "krav",
	    TITLES ", sum, sett, tid, antall, ulike, hver-minst, rytme, "
	           "begynt-før, andel, eller-avtale, frist, frist-vurderes, "
	           "minst, minst-vurderes, høyst, høyst-vurderes, tak, "
	           "tak-vurderes, gulv, mens, fra, til, siste, hver-en-gang, "
	           "bare-bekreftet, vurderes, vurderes-nn, vurderes-en, "
	           "lesemåter, lesemåter-nn, lesemåter-en, merknad, "
	           "merknad-nn, merknad-en",
	    alis__rule_make },
	{ "budsjett", TITLES ", inntekt, kostnad, merknad", alis__budget_make },
};

/* The keys that may stand several times in a clause. */
#define REPEATED \
	"gir, gir-vurderes, gir-forsiktig, hvis, hvis-ikke, fra, til, før, " \
	"etter, minst, minst-vurderes, høyst, høyst-vurderes, tak, " \
	"tak-vurderes, gulv, mens, inntekt, kostnad"

const struct alis_shipped *alis_shipped_of(const struct alis_source *src)
{
	for (size_t i = 0; i < alis_shipped_book_count; i++)
		if (src->bytes.at == (const char *)alis_shipped_books[i].bytes)
			return &alis_shipped_books[i];
	return NULL;
}

static const struct clause_form *form_of(alis_str word)
{
	for (size_t i = 0; i < ALIS_COUNT(forms); i++)
		if (alis_utf8_same(word, alis_str_of(forms[i].word)))
			return &forms[i];
	return NULL;
}

static bool has_key(const char *keys, alis_str key)
{
	alis_str rest = alis_str_of(keys), item;

	while (alis_parse_item(&rest, &item))
		if (alis_utf8_same(item, key))
			return true;
	return false;
}

/* The first attribute of a key; NULL if there is none. */
static const struct alis_attribute *first_of(
    const struct alis_clause *clause, alis_str key)
{
	for (const struct alis_attribute *a = clause->attributes; a != NULL;
	     a = a->next)
		if (alis_utf8_same(a->key, key))
			return a;
	return NULL;
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

/* Only what entries are held against has a pattern. */
static void check_pattern(struct maker *maker, const struct alis_clause *clause)
{
	struct alis_diag *diag;

	if (clause->pattern.at == NULL ||
	    alis_str_is(clause->word, "katalog") ||
	    alis_str_is(clause->word, "kategori"))
		return;
	diag = alis__book_complain(maker, ALIS_A065, clause->pattern_span);
	diag->words[0] = clause->pattern;
	diag->words[1] = clause->word;
	diag->hint = ALIS_TEXT("a pattern stands behind 'katalog' or a part "
	                       "of a 'kategori'");
}

/* What is named is asked for by its name: BOOK:ID, one word. */
static void check_name(struct maker *maker, const struct alis_clause *clause)
{
	struct alis_diag *diag;

	if (alis_str_is(clause->word, "katalog") ||
	    alis_str_is(clause->word, "kategori"))
		return;
	if (clause->name.n == 0) {
		diag = alis__book_complain(maker, ALIS_A064, clause->span);
		diag->words[0] = clause->word;
		diag->words[1] = ALIS_STR(ALIS_TEXT("a name"));
		diag->said = 1U << 1;
	} else if (alis_str_cut(clause->name, ' ').found ||
	    alis_str_cut(clause->name, ':').found) {
		diag = alis__book_complain(maker, ALIS_A065, clause->name_span);
		diag->words[1] = clause->word;
	} else {
		return;
	}
	diag->hint = ALIS_TEXT("write one word behind it: krav legevakt");
}

/* Words and keys that no clause has. */
static void check_words(struct maker *maker, const struct alis_clause *clause)
{
	const struct clause_form *form = form_of(clause->word);
	const struct alis_attribute *first;
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
	check_pattern(maker, clause);
	check_name(maker, clause);
	for (const struct alis_attribute *a = clause->attributes; a != NULL;
	     a = a->next) {
		first = first_of(clause, a->key);
		if (first != a && !has_key(REPEATED, a->key)) {
			diag =
			    alis__book_complain(maker, ALIS_A025, a->key_span);
			diag->other = maker->written->src;
			diag->other_span = first->key_span;
		}
		if (has_key(form->keys, a->key))
			continue;
		nearest = nearest_key(form, a->key, maker->mem);
		diag = alis__book_complain(maker, ALIS_A061, a->key_span);
		diag->words[1] = clause->word;
		diag->words[2] = alis_nearest_word(&nearest);
		if (first_of(clause, nearest.best) == NULL)
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

/* How many clauses are of a form. */
static size_t count_of(const struct clause_form *const *is, size_t n,
    // cppcheck-suppress constParameter
    void (*make)(struct maker *maker, const struct alis_clause *clause))
{
	size_t count = 0;

	for (size_t i = 0; i < n; i++)
		count += is[i] != NULL && is[i]->make == make;
	return count;
}

/* 'is' says what each of all n clauses is. */
static void room_make(struct maker *maker, const struct clause_form *const *is,
    size_t n, size_t book_count)
{
	struct alis_books *books = maker->books;
	size_t categories = count_of(is, n, alis__category_make) + 1;
	size_t parameters = count_of(is, n, alis__parameter_make) + 1;

	maker->kinds = ALIS_NEW(
	    maker->mem, struct alis_kind, count_of(is, n, alis__kind_make) + 1);
	maker->words =
	    ALIS_NEW(maker->mem, struct alis_category_word, categories);
	maker->categories =
	    ALIS_NEW(maker->mem, struct alis_category, categories);
	maker->category_uses = ALIS_NEW(maker->mem, struct using, categories);
	maker->category_origins =
	    ALIS_NEW(maker->mem, struct origin, categories);
	maker->absences = ALIS_NEW(maker->mem, struct alis_absence, categories);
	maker->rules = ALIS_NEW(
	    maker->mem, struct alis_rule, count_of(is, n, alis__rule_make) + 1);
	maker->said = ALIS_NEW(maker->mem, struct alis_parameter, parameters);
	maker->parameters =
	    ALIS_NEW(maker->mem, struct made_parameter, parameters);
	maker->services =
	    ALIS_NEW(maker->mem, struct alis_service, book_count + 1);
	maker->catalogue_end = &books->catalogue;
	books->kinds = maker->kinds;
	books->categories = maker->words;
	books->parameters = maker->said;
	books->rules = (struct alis_rules){
		.rules = maker->rules,
		.judgements = ALIS_STR("vurdering"),
	};
}

/* The account roots of service and absence are the kinds' own words. */
static void roots_set(struct maker *maker)
{
	alis_str service = ALIS_STR("tjeneste"),
	         absence = ALIS_STR("permisjon");

	for (size_t i = 0; i < maker->books->kind_count; i++) {
		const struct alis_kind *kind = &maker->kinds[i];
		if (kind->is_service)
			service = kind->word[ALIS_NB];
		if (kind->is_absence)
			absence = kind->word[ALIS_NB];
	}
	for (size_t i = 0; i <= maker->books->book_count; i++) {
		maker->services[i].service = service;
		maker->services[i].absence = absence;
	}
}

/* What each clause of the books is, one after the other. */
static const struct clause_form **forms_of(
    const struct alis_rulebook *const *written, size_t count,
    struct alis_arena *mem)
{
	const struct clause_form **found = ALIS_NEW(
	    mem, const struct clause_form *, count_clauses(written, count) + 1);
	size_t n = 0;

	for (size_t i = 0; i < count; i++)
		for (const struct alis_clause *c = written[i]->clauses;
		     c != NULL; c = c->next)
			found[n++] = form_of(c->word);
	return found;
}

/* Make all clauses of a form; 'is' says what each is. */
static void make_all(struct maker *maker, const struct clause_form *form,
    const struct clause_form **is, struct alis_book *books,
    const struct alis_rulebook *const *written, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		maker->written = written[i];
		maker->book = &books[i];
		maker->service = &maker->services[i];
		for (const struct alis_clause *c = written[i]->clauses;
		     c != NULL; c = c->next) {
			struct using using;
			if (*is++ != form)
				continue;
			using.count = 0;
			maker->using = &using;
			form->make(maker, c);
		}
	}
	maker->using = NULL;
}

static void words_check(struct maker *maker, struct alis_book *books,
    const struct alis_rulebook *const *written, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		maker->written = written[i];
		maker->book = &books[i];
		/* What a test looks at once for all. */
		if (alis_shipped_of(written[i]->src) != NULL)
			continue;
		for (const struct alis_clause *c = written[i]->clauses;
		     c != NULL; c = c->next) {
			check_words(maker, c);
			check_twice(maker, c);
		}
	}
}

/* Leave is taken from a category that any book knows. */
static void categories_list(struct maker *maker)
{
	alis_str *names =
	    ALIS_NEW(maker->mem, alis_str, maker->books->category_count + 1);
	size_t n = 0;

	for (size_t i = 0; i < maker->books->category_count; i++)
		if (maker->words[i].kind->is_service)
			names[n++] = maker->words[i].account;
	maker->books->rules.categories = (struct alis_accounts){ names, n };
}

static bool are_all_shipped(
    const struct alis_rulebook *const *written, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (alis_shipped_of(written[i]->src) == NULL)
			return false;
	return true;
}

const struct alis_books *alis_post_books(struct alis_book *books,
    const struct alis_rulebook *const *written, size_t count,
    struct alis_arena *mem, struct alis_diags *diags)
{
	struct alis_books *made = ALIS_NEW(mem, struct alis_books, 1);
	struct maker maker = { .books = made, .mem = mem, .diags = diags };
	const struct clause_form **is = forms_of(written, count, mem);

	maker.all_shipped = are_all_shipped(written, count);
	made->books = books;
	made->book_count = count;
	for (size_t i = 0; i < count; i++)
		books[i].days =
		    (struct alis_days){ ALIS_DAY_MIN, ALIS_DAY_MAX };
	room_make(&maker, is, count_clauses(written, count), count);
	for (size_t i = 0; i < count; i++)
		books[i].service = &maker.services[i];
	words_check(&maker, books, written, count);
	for (size_t i = 0; i < ALIS_COUNT(forms); i++) {
		make_all(&maker, &forms[i], is, books, written, count);
		roots_set(&maker);
		if (forms[i].make == alis__category_make)
			alis__services_share(&maker);
	}
	categories_list(&maker);
	alis__categories_check(&maker);
	alis__parameters_check(&maker);
	return made;
}
