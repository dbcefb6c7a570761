/* SPDX-License-Identifier: MIT */
#include "cursor.h"

#define ASSERT_FORM ALIS_TEXT("write: kontroll 2018-12-31 legevakt = 14 vakter")

void alis__tell_lack(
    struct cursor *cur, alis_str word, const char *lack, const char *form)
{
	struct alis_diag *diag = alis__complain(cur, ALIS_A024, word);

	diag->words[1] = alis_str_of(lack);
	diag->said = 1U << 1;
	diag->hint = form;
}

static void name_set(
    struct cursor *cur, struct alis_directive *directive, alis_str name)
{
	directive->name = name;
	directive->name_span = alis__span_of(cur, name);
}

/* alias OLD = NEW */
static void alias_read(struct cursor *cur, alis_str word, alis_str rest,
    struct alis_directive *directive)
{
	alis_cut cut = alis_str_cut(rest, '=');

	name_set(cur, directive, alis_str_trim(cut.head));
	directive->value = alis_str_trim(cut.tail);
	if (directive->name.n == 0 || directive->value.n == 0)
		alis__tell_lack(cur, word, ALIS_TEXT("an old and a new name"),
		    ALIS_TEXT("write: alias OLD = NEW"));
}

/* kontroll DATE account = quantity */
static void assert_read(struct cursor *cur, alis_str word, alis_str rest,
    struct alis_directive *directive)
{
	alis_str date = alis__word_take(&rest);
	alis_cut cut = alis_str_cut(rest, '=');
	alis_str amount = alis_str_trim(cut.tail);
	enum quantity_found found;

	if (date.n == 0 || !cut.found || alis_str_trim(cut.head).n == 0) {
		alis__tell_lack(cur, word,
		    ALIS_TEXT("a date, an account and an amount"), ASSERT_FORM);
		return;
	}
	name_set(cur, directive, alis_str_trim(cut.head));
	if (!alis__is_account(directive->name))
		alis__complain(cur, ALIS_A023, directive->name);
	if (!alis__date_read(cur, date, &directive->day))
		return;
	found = alis__quantity_take(cur, &amount, true, &directive->quantity);
	if (found == QUANTITY_FOUND &&
	    directive->quantity.unit == ALIS_UNIT_PERCENT)
		alis__tell_lack(cur, word,
		    ALIS_TEXT("an amount that an account can hold"),
		    ALIS_TEXT("service is held in days, months and years"));
	else if (found == QUANTITY_NONE || amount.n > 0)
		alis__tell_lack(cur, word, ALIS_TEXT("an amount with its unit"),
		    ASSERT_FORM);
}

/* milepæl DATE WHAT */
static void milestone_read(struct cursor *cur, alis_str word, alis_str rest,
    struct alis_directive *directive)
{
	alis_str date = alis__word_take(&rest);

	name_set(cur, directive, rest);
	if (date.n == 0 || rest.n == 0)
		alis__tell_lack(cur, word, ALIS_TEXT("a date and what it is"),
		    ALIS_TEXT("write: milepæl 2017-09-01 Første opptak"));
	else
		(void)alis__date_read(cur, date, &directive->day);
}

static void arguments_read(struct cursor *cur, alis_str word, alis_str rest,
    struct alis_directive *directive)
{
	if (directive->kind == ALIS_DIRECTIVE_ALIAS) {
		alias_read(cur, word, rest, directive);
	} else if (directive->kind == ALIS_DIRECTIVE_ASSERT) {
		assert_read(cur, word, rest, directive);
	} else if (directive->kind == ALIS_DIRECTIVE_REPEAT) {
		alis__repeat_read(cur, word, rest, directive);
	} else if (directive->kind == ALIS_DIRECTIVE_MILESTONE) {
		milestone_read(cur, word, rest, directive);
	} else {
		name_set(cur, directive, rest);
		if (rest.n == 0)
			alis__tell_lack(cur, word,
			    directive->kind == ALIS_DIRECTIVE_INCLUDE
			        ? ALIS_TEXT("the name of a file")
			        : ALIS_TEXT("a name"),
			    NULL);
	}
}

static void suggest(struct alis_diag *diag, const struct alis_nearest *nearest)
{
	diag->words[1] = alis_nearest_word(nearest);
	alis_diag_fix_word(diag, nearest);
}

static void tell_unknown(struct cursor *cur, alis_str word)
{
	struct alis_nearest nearest = alis_nearest_to(word, cur->mem);
	struct alis_diag *diag;

	for (const struct alis_keyword *k = alis_keywords(); k->bokmaal != NULL;
	     k++)
		if (k->class == ALIS_WORDS_DIRECTIVE &&
		    alis_directive_belongs(
		        (enum alis_directive_kind)k->value, cur->sort))
			alis_keyword_try(k, &nearest);
	diag = alis__complain(cur, ALIS_A017, word);
	suggest(diag, &nearest);
	if (diag->words[1].n == 0 || alis__has_odd_blank(word))
		diag->hint = alis__directive_slip(word);
}

/* The word is one of the other sort of file. */
static void tell_elsewhere(struct cursor *cur, alis_str word)
{
	alis__complain(
	    cur, cur->sort == ALIS_FILE_ROSTER ? ALIS_A121 : ALIS_A120, word);
}

/* The keys that a directive takes, by their bokmål words: */
struct keys {
	const char *texts;
	const char *days; /* those whose values are dates */
};

static const struct keys directive_keys[ALIS_DIRECTIVE_COUNT] = {
	[ALIS_DIRECTIVE_ALIS] = { "kommune, epost, stilling, regelverk, språk",
	    "start, autorisasjon, konvertert, søknad, avtale" },
	[ALIS_DIRECTIVE_SUPERVISOR] = { "spesialist, epost, nøkkel", "fritak" },
	[ALIS_DIRECTIVE_PLACE] = { "slag, kommune, solo", "" },
	[ALIS_DIRECTIVE_ALIAS] = { "", "" },
	[ALIS_DIRECTIVE_INCLUDE] = { "", "" },
	[ALIS_DIRECTIVE_ASSERT] = { "", "" },
	[ALIS_DIRECTIVE_REPEAT] = { "unntatt", "" },
	[ALIS_DIRECTIVE_COHORT] = { "språk, tilskudd, egenandel, stille, "
	                            "veiledning, frist, liste-minst",
	    "" },
	[ALIS_DIRECTIVE_MEMBER] = { "depot, gren, journal, kommune, regelverk, "
	                            "veileder, gruppe",
	    "fra, til" },
	[ALIS_DIRECTIVE_MUNICIPALITY] = { "kontakt, budsjett, egenandel, "
	                                  "spesialist, daglig, liste, leger, "
	                                  "vikar",
	    "" },
	[ALIS_DIRECTIVE_MILESTONE] = { "slag", "" },
};

/* A workplace has more to say where many are followed. */
static const struct keys roster_place_keys = {
	"kommune, spesialist, daglig, liste, leger, vikar", ""
};

static const struct keys *keys_of(
    enum alis_directive_kind kind, enum alis_file_sort sort)
{
	if (kind == ALIS_DIRECTIVE_PLACE && sort == ALIS_FILE_ROSTER)
		return &roster_place_keys;
	return &directive_keys[kind];
}

static bool is_listed(const char *keys, alis_str key)
{
	alis_str rest = alis_str_of(keys), item;

	while (alis_parse_item(&rest, &item))
		if (alis_utf8_same(item, key))
			return true;
	return false;
}

static bool takes_key(const struct keys *keys, alis_str key)
{
	return is_listed(keys->texts, key) || is_listed(keys->days, key);
}

static bool is_key(const struct alis_keyword *k, enum alis_file_sort sort)
{
	return k->class == ALIS_WORDS_KEY ||
	    (k->class == ALIS_WORDS_ROSTER_KEY && sort == ALIS_FILE_ROSTER);
}

const struct alis_keyword *alis__key_find(
    enum alis_file_sort sort, alis_str key)
{
	const struct alis_keyword *known =
	    alis_keyword_find(ALIS_WORDS_KEY, key);

	if (known == NULL && sort == ALIS_FILE_ROSTER)
		known = alis_keyword_find(ALIS_WORDS_ROSTER_KEY, key);
	return known;
}

static struct alis_nearest nearest_key(
    const struct cursor *cur, const struct keys *keys, alis_str written)
{
	struct alis_nearest nearest = alis_nearest_to(written, cur->mem);

	for (const struct alis_keyword *k = alis_keywords(); k->bokmaal != NULL;
	     k++)
		if (is_key(k, cur->sort) &&
		    takes_key(keys, alis_str_of(k->bokmaal)))
			alis_keyword_try(k, &nearest);
	return nearest;
}

/* 'key' may be in any language. */
static bool stands_there(const struct cursor *cur,
    const struct alis_attribute *attributes, alis_str key)
{
	const struct alis_keyword *known = alis__key_find(cur->sort, key);

	if (known != NULL)
		key = alis_str_of(known->bokmaal);
	for (; attributes != NULL; attributes = attributes->next)
		if (alis_utf8_same(attributes->key, key))
			return true;
	return false;
}

static void check_keys(struct cursor *cur,
    const struct alis_directive *directive, const struct keys *keys)
{
	for (const struct alis_attribute *a = directive->attributes; a != NULL;
	     a = a->next) {
		alis_str written = alis_source_text(cur->src, a->key_span);
		struct alis_nearest nearest;
		if (takes_key(keys, a->key))
			continue;
		nearest = nearest_key(cur, keys, written);
		suggest(alis__complain(cur, ALIS_A038, written), &nearest);
		if (stands_there(cur, directive->attributes, nearest.best))
			cur->diags->last->has_fix = false;
	}
}

struct alis_directive *alis__directive_read(
    struct cursor *cur, struct line line)
{
	struct alis_directive *directive =
	    ALIS_NEW(cur->mem, struct alis_directive, 1);
	alis_str rest = line.text, word = alis__word_take(&rest);
	const struct alis_keyword *known =
	    alis_keyword_find(ALIS_WORDS_DIRECTIVE, word);
	struct alis_directive *whole = NULL;
	const struct keys *keys = NULL;
	uint32_t end = line.end;

	cur->faulty = false;
	directive->src = cur->src;
	directive->span = alis__span_of(cur, line.text);
	if (known == NULL) {
		tell_unknown(cur, word);
	} else if (!alis_directive_belongs(
	               (enum alis_directive_kind)known->value, cur->sort)) {
		tell_elsewhere(cur, word);
	} else {
		directive->kind = (enum alis_directive_kind)known->value;
		keys = keys_of(directive->kind, cur->sort);
		arguments_read(cur, word, rest, directive);
	}
	if (!cur->faulty)
		whole = directive;
	/* A fault in one key does not lose the others. */
	alis__below_read(cur, &directive->attributes, NULL, true, &end);
	if (keys != NULL)
		check_keys(cur, directive, keys);
	if (whole != NULL && keys != NULL)
		alis__keys_read_days(cur, whole->attributes, keys->days);
	if (whole != NULL && whole->kind == ALIS_DIRECTIVE_REPEAT)
		alis__exceptions_read(cur, whole);
	return whole;
}
