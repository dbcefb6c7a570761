/* SPDX-License-Identifier: MIT */
#include "exchange.h"

#include <stdlib.h>

/* The parts of which the names of accounts are made. */

#define PART_MOST 60  /* letters */
#define KIND_MOST 200 /* bytes, but for its last part */

/* U+00C0 to U+00FF without their marks; "" is no letter. */
static const char *const latin_1[64] = { "A", "A", "A", "A", "Ae", "Aa", "Ae",
	"C", "E", "E", "E", "E", "I", "I", "I", "I", "D", "N", "O", "O", "O",
	"O", "Oe", "", "Oe", "U", "U", "U", "Ue", "Y", "Th", "ss", "a", "a",
	"a", "a", "ae", "aa", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
	"d", "n", "o", "o", "o", "o", "oe", "", "oe", "u", "u", "u", "ue", "y",
	"th", "y" };

/* U+0100 to U+017F, the letters of Sámi among them. */
static const char latin_a[] = "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIi"
                              "IiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSs"
                              "SsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";
_Static_assert(sizeof(latin_a) == 128 + 1, "a letter for each");

static bool is_ascii(int32_t point)
{
	return (point >= 'a' && point <= 'z') ||
	    (point >= 'A' && point <= 'Z') || (point >= '0' && point <= '9');
}

static int capital_ascii(int c)
{
	return c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c;
}

/* The capital of a letter of Latin-1. */
static int32_t capital(int32_t point)
{
	bool has = point >= 0xE0 && point <= 0xFE && point != 0xF7;

	return has ? point - 0x20 : capital_ascii(point);
}

static void put_point(struct alis_out *out, int32_t point)
{
	if (point < 0x80) {
		alis_out_char(out, (char)point);
		return;
	}
	alis_out_char(out, (char)(0xC0 | (point >> 6)));
	alis_out_char(out, (char)(0x80 | (point & 0x3F)));
}

/* A letter as the form may have it; false if it has none for it. */
static bool put_letter(
    struct alis_out *out, int32_t point, enum alis_exchange_form form)
{
	if (is_ascii(point)) {
		alis_out_char(out, (char)point);
		return true;
	}
	if (point < 0xC0 || point > 0x17F || point == 0xD7 || point == 0xF7)
		return false;
	if (form != ALIS_FORM_BEANCOUNT)
		put_point(out, point);
	else if (point < 0x100)
		alis_out_lit(out, latin_1[point - 0xC0]);
	else
		alis_out_char(out, latin_a[point - 0x100]);
	return true;
}

/* "kari nordmann" is Kari-nordmann. A '-' never stands at an end, nor beside
 * another. */
static alis_str part_of(
    alis_str name, enum alis_exchange_form form, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);
	bool owes_dash = false;
	size_t letters = 0;

	name = alis_utf8_composed(name, mem);
	while (name.n > 0 && letters < PART_MOST) {
		int32_t point = 0;
		size_t n = alis_utf8_read(name, &point), before = out.used;
		struct alis_out letter = alis_out_memory(mem);
		if (letters == 0)
			point = capital(point);
		name = alis_str_from(name, n > 0 ? n : 1);
		if (n == 0 || !put_letter(&letter, point, form)) {
			owes_dash = before > 0;
			continue;
		}
		if (owes_dash)
			alis_out_char(&out, '-');
		/* "ŋ" is n, and beancount wants a capital or a digit. */
		if (letters == 0)
			letter.at[0] = (char)capital_ascii(letter.at[0]);
		owes_dash = false;
		alis_out_put(&out, alis_out_text(&letter));
		letters++;
	}
	if (out.used == 0)
		alis_out_char(&out, 'X');
	return alis_out_text(&out);
}

/* ---- each its own ---- */

struct keyed {
	alis_str key;
	size_t number;
};

static int by_key(const void *left, const void *right)
{
	const struct keyed *a = left, *b = right;
	int order = alis_str_compare(a->key, b->key);

	return order != 0 ? order
	                  : (a->number > b->number) - (a->number < b->number);
}

/* Where several have one part, the second gets "--2": no part has two '-' by
 * itself. */
static void tell_apart(alis_str *parts, size_t count, struct alis_arena *mem)
{
	struct keyed *keyed = ALIS_NEW(mem, struct keyed, count + 1);
	size_t same = 1;

	for (size_t i = 0; i < count; i++)
		keyed[i] = (struct keyed){ alis_utf8_fold(parts[i], mem), i };
	qsort(keyed, count, sizeof(*keyed), by_key);
	for (size_t i = 1; i < count; i++) {
		alis_str words[] = { parts[keyed[i].number], ALIS_STR("--"),
			{ NULL, 0 } };
		same = alis_str_same(keyed[i].key, keyed[i - 1].key) ? same + 1
		                                                     : 1;
		if (same == 1)
			continue;
		words[2] = ALIS_NUMBER((int64_t)same);
		parts[keyed[i].number] =
		    alis_str_join(mem, words, ALIS_COUNT(words));
	}
}

/* ---- kinds ---- */

/* "utgift:kurs" is the kind "kurs". */
static alis_str kind_word(alis_str account, struct alis_arena *mem)
{
	return alis_utf8_fold(alis_str_cut(account, ':').tail, mem);
}

static int by_word(const void *left, const void *right)
{
	return alis_str_compare(
	    *(const alis_str *)left, *(const alis_str *)right);
}

static alis_str kind_part(
    alis_str word, enum alis_exchange_form form, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);
	alis_cut cut = { .tail = word, .found = true };

	if (word.n == 0)
		return ALIS_STR("Annet");
	while (cut.found && out.used < KIND_MOST) {
		cut = alis_str_cut(cut.tail, ':');
		if (out.used > 0)
			alis_out_char(&out, ':');
		alis_out_put(&out, part_of(cut.head, form, mem));
	}
	return alis_out_text(&out);
}

static size_t kinds_of(
    const struct alis_cohort *cohort, alis_str **kinds, struct alis_arena *mem)
{
	size_t most = 0, count = 0, kept = 0;

	for (size_t i = 0; i < cohort->count; i++)
		most += cohort->members[i].figures->spending_count;
	*kinds = ALIS_NEW(mem, alis_str, most + 1);
	for (size_t i = 0; i < cohort->count; i++) {
		const struct alis_figures *figures = cohort->members[i].figures;
		for (size_t k = 0; k < figures->spending_count; k++)
			if (alis_money_sort_of(&figures->spendings[k]) ==
			    ALIS_MONEY_EXPENSE)
				(*kinds)[count++] = kind_word(
				    figures->spendings[k].account, mem);
	}
	qsort(*kinds, count, sizeof(**kinds), by_word);
	for (size_t i = 0; i < count; i++)
		if (i == 0 || !alis_str_same((*kinds)[i], (*kinds)[kept - 1]))
			(*kinds)[kept++] = (*kinds)[i];
	return kept;
}

alis_str alis__part_of_kind(const struct alis_exchange_parts *parts,
    alis_str account, struct alis_arena *mem)
{
	alis_str word = kind_word(account, mem);
	const alis_str *at = parts->kind_count > 0
	    ? bsearch(&word, parts->kind_words, parts->kind_count, sizeof(word),
	          by_word)
	    : NULL;

	return at != NULL ? parts->kinds[at - parts->kind_words]
	                  : ALIS_STR("X");
}

/* ---- all ---- */

const struct alis_exchange_parts *alis__parts(const struct alis_cohort *cohort,
    enum alis_exchange_form form, struct alis_arena *mem)
{
	const struct alis_roster *roster = cohort->roster;
	struct alis_exchange_parts *parts =
	    ALIS_NEW(mem, struct alis_exchange_parts, 1);
	size_t places_count = roster->municipality_count + 1;
	alis_str *members = ALIS_NEW(mem, alis_str, cohort->count + 1);
	alis_str *places = ALIS_NEW(mem, alis_str, places_count);
	alis_str *words, *kinds;

	for (size_t i = 0; i < cohort->count; i++)
		members[i] =
		    part_of(cohort->members[i].member->name, form, mem);
	for (size_t i = 0; i + 1 < places_count; i++)
		places[i] = part_of(roster->municipalities[i].name, form, mem);
	places[places_count - 1] = ALIS_STR("Uten-kommune");
	parts->kind_count = kinds_of(cohort, &words, mem);
	kinds = ALIS_NEW(mem, alis_str, parts->kind_count + 1);
	for (size_t i = 0; i < parts->kind_count; i++)
		kinds[i] = kind_part(words[i], form, mem);
	tell_apart(members, cohort->count, mem);
	tell_apart(places, places_count, mem);
	tell_apart(kinds, parts->kind_count, mem);
	parts->members = members;
	parts->places = places;
	parts->kinds = kinds;
	parts->kind_words = words;
	return parts;
}
