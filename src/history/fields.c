/* SPDX-License-Identifier: MIT */
#include "pairs.h"

#include <stdlib.h>

const char *alis_field_name(enum alis_field_kind field)
{
	static const char *const names[ALIS_FIELD_COUNT] = {
		[ALIS_FIELD_DATE] = ALIS_TEXT("date"),
		[ALIS_FIELD_TIME] = ALIS_TEXT("time"),
		[ALIS_FIELD_MARK] = ALIS_TEXT("mark"),
		[ALIS_FIELD_KIND] = ALIS_TEXT("kind"),
		[ALIS_FIELD_AMOUNT] = ALIS_TEXT("amount"),
		[ALIS_FIELD_WHAT] = ALIS_TEXT("what"),
		[ALIS_FIELD_NOTE] = ALIS_TEXT("note"),
		[ALIS_FIELD_ATTRIBUTE] = ALIS_TEXT("attribute"),
		[ALIS_FIELD_POSTING] = ALIS_TEXT("posting"),
		[ALIS_FIELD_NAME] = ALIS_TEXT("name"),
		[ALIS_FIELD_VALUE] = ALIS_TEXT("value"),
		[ALIS_FIELD_RHYTHM] = ALIS_TEXT("rhythm"),
	};

	return names[field];
}

void alis__compare(struct comparing *fields, enum alis_field_kind field,
    alis_str was, alis_str is)
{
	if (!alis_str_same(was, is))
		fields->at[fields->count++] =
		    (struct alis_field_change){ field, ALIS_STR(""), was, is };
}

/* ---- lists: attributes, postings ---- */

struct listed {
	alis_str key;
	alis_str value;
	size_t order;
};

struct list {
	struct listed *at;
	size_t count;
};

static int by_value(const void *left, const void *right)
{
	const struct listed *a = left, *b = right;
	int order = alis_str_compare(a->key, b->key);

	if (order == 0)
		order = alis_str_compare(a->value, b->value);
	return order != 0 ? order
	                  : (a->order > b->order) - (a->order < b->order);
}

static int by_order(const void *left, const void *right)
{
	const struct listed *a = left, *b = right;
	int order = alis_str_compare(a->key, b->key);

	return order != 0 ? order
	                  : (a->order > b->order) - (a->order < b->order);
}

static bool same_list(const struct list *a, const struct list *b)
{
	if (a->count != b->count)
		return false;
	for (size_t i = 0; i < a->count; i++)
		if (!alis_str_same(a->at[i].key, b->at[i].key) ||
		    !alis_str_same(a->at[i].value, b->at[i].value))
			return false;
	return true;
}

/* "mål: A; bevis: b.pdf" */
static alis_str list_text(const struct list *list, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	for (size_t i = 0; i < list->count; i++) {
		alis_out_lit(&out, i == 0 ? "" : "; ");
		alis_out_put(&out, list->at[i].key);
		alis_out_lit(&out, ": ");
		alis_out_put(&out, list->at[i].value);
	}
	return alis_out_text(&out);
}

/* Take out of both what they share; the rest comes by key, of one key in the
 * order that it was written. */
static void leave_differing(struct list *was, struct list *is)
{
	size_t i = 0, k = 0, n = 0, m = 0;

	qsort(was->at, was->count, sizeof(struct listed), by_value);
	qsort(is->at, is->count, sizeof(struct listed), by_value);
	while (i < was->count || k < is->count) {
		const struct listed *a = &was->at[i], *b = &is->at[k];
		int order = i == was->count ? 1
		    : k == is->count        ? -1
		                            : alis_str_compare(a->key, b->key);
		if (order == 0)
			order = alis_str_compare(a->value, b->value);
		if (order < 0)
			was->at[n++] = was->at[i];
		else if (order > 0)
			is->at[m++] = is->at[k];
		i += order <= 0;
		k += order >= 0;
	}
	was->count = n;
	is->count = m;
	qsort(was->at, n, sizeof(struct listed), by_order);
	qsort(is->at, m, sizeof(struct listed), by_order);
}

static void compare_lists(struct comparing *fields, enum alis_field_kind field,
    struct list was, struct list is)
{
	alis_str text_was, text_is;
	size_t i = 0, k = 0;

	if (same_list(&was, &is))
		return;
	text_was = list_text(&was, fields->mem);
	text_is = list_text(&is, fields->mem);
	leave_differing(&was, &is);
	if (was.count == 0 && is.count == 0)
		alis__compare(fields, field, text_was, text_is);
	while (i < was.count || k < is.count) {
		int order = i == was.count ? 1
		    : k == is.count
		    ? -1
		    : alis_str_compare(was.at[i].key, is.at[k].key);
		struct alis_field_change *change = &fields->at[fields->count++];
		*change = (struct alis_field_change){ .field = field };
		change->key = order <= 0 ? was.at[i].key : is.at[k].key;
		if (order <= 0)
			change->was = was.at[i++].value;
		if (order >= 0)
			change->is = is.at[k++].value;
	}
}

size_t alis__attribute_count(const struct alis_attribute *attributes)
{
	size_t n = 0;

	for (const struct alis_attribute *a = attributes; a != NULL;
	     a = a->next)
		n++;
	return n;
}

static struct list attribute_list(const struct words *words,
    const struct alis_attribute *attributes, struct alis_arena *mem)
{
	struct list list = { ALIS_NEW(mem, struct listed,
		                 alis__attribute_count(attributes) + 1),
		0 };

	for (const struct alis_attribute *a = attributes; a != NULL;
	     a = a->next) {
		list.at[list.count] = (struct listed){ alis_utf8_composed(
			                                   a->key, mem),
			alis_utf8_composed(alis__value_words(words, a), mem),
			list.count };
		list.count++;
	}
	return list;
}

void alis__compare_attributes(struct comparing *fields,
    const struct words *words_was, const struct alis_attribute *was,
    const struct words *words_is, const struct alis_attribute *is)
{
	compare_lists(fields, ALIS_FIELD_ATTRIBUTE,
	    attribute_list(words_was, was, fields->mem),
	    attribute_list(words_is, is, fields->mem));
}

static size_t posting_count(const struct alis_posting *postings)
{
	size_t n = 0;

	for (const struct alis_posting *p = postings; p != NULL; p = p->next)
		n++;
	return n;
}

static struct list posting_list(const struct words *words,
    const struct alis_posting *postings, struct alis_arena *mem)
{
	struct list list = {
		ALIS_NEW(mem, struct listed, posting_count(postings) + 1), 0
	};

	for (const struct alis_posting *p = postings; p != NULL; p = p->next) {
		struct alis_out out = alis_out_memory(mem);
		alis_quantity_put(&out, &p->quantity);
		list.at[list.count] = (struct listed){
			alis_utf8_composed(
			    alis__unaliased(words, p->account), mem),
			alis_out_text(&out), list.count
		};
		list.count++;
	}
	return list;
}

/* ---- entries ---- */

static alis_str mark_text(enum alis_mark mark)
{
	return mark == ALIS_MARK_CONFIRMED ? ALIS_STR("*")
	    : mark == ALIS_MARK_PENDING    ? ALIS_STR("!")
	                                   : ALIS_STR("");
}

struct fields alis__entry_fields(const struct words *words_was,
    const struct alis_entry *was, const struct words *words_is,
    const struct alis_entry *is, struct alis_arena *mem)
{
	struct said a = alis__said(words_was, was);
	struct said b = alis__said(words_is, is);
	size_t most = ALIS_FIELD_COUNT +
	    alis__attribute_count(was->attributes) +
	    alis__attribute_count(is->attributes) +
	    posting_count(was->postings) + posting_count(is->postings);
	struct comparing fields = {
		.at = ALIS_NEW(mem, struct alis_field_change, most), .mem = mem
	};

	alis__compare(&fields, ALIS_FIELD_DATE, a.days, b.days);
	alis__compare(&fields, ALIS_FIELD_TIME, a.time, b.time);
	alis__compare(&fields, ALIS_FIELD_MARK, mark_text(was->mark),
	    mark_text(is->mark));
	alis__compare(&fields, ALIS_FIELD_KIND, a.kind, b.kind);
	alis__compare(&fields, ALIS_FIELD_AMOUNT, a.amounts, b.amounts);
	alis__compare(&fields, ALIS_FIELD_WHAT, a.what, b.what);
	alis__compare(&fields, ALIS_FIELD_NOTE, a.note, b.note);
	alis__compare_attributes(
	    &fields, words_was, was->attributes, words_is, is->attributes);
	compare_lists(&fields, ALIS_FIELD_POSTING,
	    posting_list(words_was, was->postings, mem),
	    posting_list(words_is, is->postings, mem));
	return (struct fields){ fields.at, fields.count };
}
