/* SPDX-License-Identifier: MIT */
#include "books.h"

/* Figures that no source gives, by name, and amounts or such names. */

#define NO_LIMIT "ingen"

/* "2 stk", "50 %", "ingen". */
static bool value_read(struct maker *maker, const struct alis_attribute *a,
    alis_amount *amount, enum alis_unit *unit)
{
	if (alis_str_is(a->value, NO_LIMIT)) {
		*amount = ALIS_NO_LIMIT;
		*unit = ALIS_UNIT_NONE;
		return true;
	}
	if (alis_parse_quantity(a->value, true, amount, unit))
		return true;
	alis__misfit(maker, a,
	    ALIS_TEXT("write an amount: 2 stk, 50 %, 3 måneder; "
	              "or ingen, for no limit"));
	return false;
}

/* Both values; of 'ingen' and an amount the amount has the unit. */
static bool values_read(struct maker *maker, const struct alis_clause *clause,
    struct made_parameter *made)
{
	const struct alis_attribute *cautious =
	    alis__attribute(clause, "forsiktig");
	const struct alis_attribute *lenient =
	    alis__attribute(clause, "romslig");
	enum alis_unit unit;

	if (cautious == NULL) {
		alis__lack(maker, clause, "forsiktig");
		return false;
	}
	if (!value_read(
	        maker, cautious, &made->amount[ALIS_CAUTIOUS], &made->unit))
		return false;
	made->amount[ALIS_LENIENT] = made->amount[ALIS_CAUTIOUS];
	if (lenient == NULL)
		return true;
	if (!value_read(maker, lenient, &made->amount[ALIS_LENIENT], &unit))
		return false;
	if (made->unit == ALIS_UNIT_NONE)
		made->unit = unit;
	if (unit == ALIS_UNIT_NONE || unit == made->unit)
		return true;
	alis__misfit_unit(maker, lenient, lenient->value, made->unit,
	    ALIS_TEXT("write it in %2, as 'forsiktig' has it"));
	return false;
}

void alis__parameter_make(struct maker *maker, const struct alis_clause *clause)
{
	struct alis_books *books = maker->books;
	struct alis_parameter *said = &maker->said[books->parameter_count];
	struct made_parameter *made =
	    &maker->parameters[books->parameter_count];

	for (size_t i = 0; i < books->parameter_count; i++)
		if (maker->parameters[i].origin.book == maker->book &&
		    alis_utf8_same(maker->said[i].id, clause->name))
			return; /* which is told */
	said->id = clause->name;
	alis__values(clause, "tittel", said->title);
	alis__values(clause, "spørsmål", said->question);
	said->source = alis__value(clause, "kilde");
	said->value[ALIS_CAUTIOUS] = alis__value(clause, "forsiktig");
	said->value[ALIS_LENIENT] = alis__value(clause, "romslig");
	if (said->title[ALIS_NB].n == 0)
		alis__lack(maker, clause, "tittel");
	if (said->source.n == 0)
		alis__lack(maker, clause, "kilde");
	if (said->question[ALIS_NB].n == 0)
		alis__lack(maker, clause, "spørsmål");
	*made = (struct made_parameter){
		.origin = { clause, maker->written, maker->book },
		.said = said,
	};
	made->faulty = !values_read(maker, clause, made);
	books->parameter_count++;
}

static struct made_parameter *parameter_find(
    const struct maker *maker, alis_str name)
{
	for (size_t i = 0; i < maker->books->parameter_count; i++)
		if (maker->parameters[i].origin.book == maker->book &&
		    alis_utf8_same(maker->said[i].id, name))
			return &maker->parameters[i];
	return NULL;
}

static void use(struct using *using, struct made_parameter *made)
{
	made->used = true;
	for (size_t i = 0; i < using->count; i++)
		if (using->at[i] == made)
			return;
	if (using->count < USING_MOST)
		using->at[using->count++] = made;
}

void alis__using_add(struct using *using, const struct using *other)
{
	for (size_t i = 0; i < other->count; i++)
		use(using, other->at[i]);
}

/* A word that could be a parameter's name: no amount, and no unit. */
static bool is_name(alis_str text)
{
	return text.n > 0 && !alis_str_cut(text, ' ').found &&
	    (text.at[0] < '0' || text.at[0] > '9') && text.at[0] != '-' &&
	    alis_keyword_find(ALIS_WORDS_UNIT, text) == NULL;
}

static void tell_unknown(
    struct maker *maker, const struct alis_attribute *a, alis_str name)
{
	struct alis_nearest nearest = alis_nearest_to(name, maker->mem);
	struct alis_diag *diag = alis__book_complain(
	    maker, ALIS_A074, alis__part_span(maker, a, name));

	for (size_t i = 0; i < maker->books->parameter_count; i++)
		if (maker->parameters[i].origin.book == maker->book)
			alis_nearest_try(&nearest, maker->said[i].id);
	diag->words[0] = name;
	diag->words[1] = alis_nearest_word(&nearest);
	if (diag->words[1].n > 0) /* so that one is not told of, too */
		parameter_find(maker, diag->words[1])->used = true;
	else
		diag->hint = ALIS_TEXT("write an amount, 40 vakter or 2 år, or "
		                       "declare it: parameter %1");
	alis_diag_fix_word(diag, &nearest);
}

bool alis__is_figure(const struct maker *maker, alis_str text)
{
	alis_amount amount;
	enum alis_unit unit;

	return alis_parse_quantity(text, true, &amount, &unit) ||
	    parameter_find(maker, text) != NULL;
}

enum figure_found alis__figure_read(struct maker *maker,
    const struct alis_attribute *a, alis_str text, struct figure *figure)
{
	struct made_parameter *made;

	if (alis_parse_quantity(
	        text, true, &figure->amount[ALIS_CAUTIOUS], &figure->unit)) {
		figure->amount[ALIS_LENIENT] = figure->amount[ALIS_CAUTIOUS];
		return FIGURE_READ;
	}
	made = parameter_find(maker, text);
	if (made == NULL && !is_name(text))
		return FIGURE_NONE;
	if (made == NULL) {
		tell_unknown(maker, a, text);
		return FIGURE_TOLD;
	}
	use(maker->using, made);
	if (made->faulty)
		return FIGURE_TOLD;
	for (int i = 0; i < ALIS_READING_COUNT; i++)
		figure->amount[i] = made->amount[i];
	figure->unit = made->unit;
	return FIGURE_READ;
}

/* Whether a name stands where an amount may, be it in a clause that cannot be
 * read for another reason. */
static bool is_written(
    const struct maker *maker, const struct made_parameter *made)
{
	static const char *const keys[] = { "minst", "minst-vurderes", "høyst",
		"høyst-vurderes", "tak", "tak-vurderes", "gulv", "mens",
		"alene", "alene-vurderes", "andel" };

	for (const struct alis_clause *c = maker->written->clauses; c != NULL;
	     c = c->next)
		for (const struct alis_attribute *a = c->attributes; a != NULL;
		     a = a->next)
			for (size_t i = 0; i < ALIS_COUNT(keys); i++)
				if (alis_utf8_same(
				        a->key, alis_str_of(keys[i])) &&
				    alis__has_word(a->value, made->said->id))
					return true;
	return false;
}

void alis__parameters_check(struct maker *maker)
{
	for (size_t i = 0; i < maker->books->parameter_count; i++) {
		const struct made_parameter *made = &maker->parameters[i];
		maker->written = made->origin.written;
		if (made->used || is_written(maker, made))
			continue;
		alis__book_complain(
		    maker, ALIS_A085, made->origin.clause->name_span);
	}
}
