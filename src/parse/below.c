/* SPDX-License-Identifier: MIT */
#include "cursor.h"

static bool is_key_char(unsigned char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (c >= '0' && c <= '9') || c == '-' || c >= 0x80;
}

/* The key of "key: value", or nothing: "emnekurs:lunge  15 poeng" has none. */
static bool key_take(alis_str *rest, alis_str *key)
{
	size_t n = 0;

	while (n < rest->n && is_key_char((unsigned char)rest->at[n]))
		n++;
	if (n == 0 || n == rest->n || rest->at[n] != ':' ||
	    (n + 1 < rest->n && rest->at[n + 1] != ' ' &&
	        rest->at[n + 1] != '\t'))
		return false;
	*key = alis_str_part(*rest, 0, n);
	*rest = alis_str_trim(alis_str_from(*rest, n + 1));
	return true;
}

/* Where an account ends: at two blanks or a tab. */
static size_t account_length(alis_str text)
{
	for (size_t i = 0; i < text.n; i++)
		if (text.at[i] == '\t' ||
		    (text.at[i] == ' ' && i + 1 < text.n &&
		        (text.at[i + 1] == ' ' || text.at[i + 1] == '\t')))
			return i;
	return text.n;
}

bool alis__is_account(alis_str name)
{
	for (size_t i = 0; i < name.n; i++) {
		unsigned char c = (unsigned char)name.at[i];
		bool edge = i == 0 || i + 1 == name.n;
		if (c == ':' ? edge || name.at[i + 1] == ':'
		             : !is_key_char(c) && c != ' ' && c != '.')
			return false;
	}
	return name.n > 0;
}

static struct alis_posting *posting_read(struct cursor *cur, alis_str text)
{
	size_t n = account_length(text);
	alis_str account = alis_str_part(text, 0, n);
	alis_str rest = alis_str_trim(alis_str_from(text, n));
	struct alis_posting *posting;
	enum quantity_found found;

	if (!alis__is_account(account)) {
		if (n < text.n)
			alis__complain(cur, ALIS_A023, account);
		else
			alis__tell_no_posting(cur, text);
		return NULL;
	}
	posting = ALIS_NEW(cur->mem, struct alis_posting, 1);
	posting->account = account;
	posting->span = alis__span_of(cur, text);
	found = alis__quantity_take(cur, &rest, true, &posting->quantity);
	if (found == QUANTITY_WRONG)
		return NULL;
	if (found == QUANTITY_NONE || rest.n > 0) {
		alis__tell_no_posting(cur, text);
		return NULL;
	}
	return posting;
}

/* 'value' gathers the pieces, so that many lines cost no more than their
 * length; the attribute's view of it grows with it. */
static void goes_on(struct cursor *cur, struct alis_attribute *attribute,
    struct line line, struct alis_out *value)
{
	if (attribute->value.n == 0) {
		attribute->value = line.text;
		attribute->value_span = alis__span_of(cur, line.text);
		return;
	}
	if (value->used == 0)
		alis_out_put(value, attribute->value);
	alis_out_char(value, ' ');
	alis_out_put(value, line.text);
	attribute->value = alis_out_text(value);
}

/* The bokmål word of a key that is known, or as it is written. */
static alis_str key_read(const struct cursor *cur, alis_str written)
{
	const struct alis_keyword *known = alis__key_find(cur->sort, written);

	return known == NULL ? written : alis_str_of(known->bokmaal);
}

/* The same, of keys that are met again and again. */
static alis_str key_of(struct cursor *cur, alis_str written)
{
	size_t n = written.n;
	size_t place = ((n * 31 + (unsigned char)written.at[0]) * 31 +
	                   (unsigned char)written.at[n / 2]) *
	        31 +
	    (unsigned char)written.at[n - (n > 1 ? 2 : 1)];
	struct key_met *met;

	if (cur->met == NULL)
		return key_read(cur, written);
	met = &cur->met[(place ^ place >> 6) % KEYS_MET];
	if (!alis_str_same(met->written, written))
		*met = (struct key_met){ written, key_read(cur, written) };
	return met->key;
}

static struct alis_attribute *attribute_new(
    struct cursor *cur, alis_str key, alis_str value)
{
	struct alis_attribute *attribute =
	    ALIS_NEW(cur->mem, struct alis_attribute, 1);

	attribute->key = key_of(cur, key);
	attribute->key_span = alis__span_of(cur, key);
	attribute->value = value;
	attribute->value_span = alis__span_of(cur, value);
	return attribute;
}

/* The whole line of an attribute, with its end; empty if the attribute goes on
 * over other lines, or a comment stands behind it. */
static alis_span line_of(
    const struct cursor *cur, const struct alis_attribute *attribute)
{
	const struct alis_source *src = cur->src;
	uint32_t from = attribute->key_span.from, n;
	uint32_t line = alis_source_place(src, from).line;
	alis_span value = attribute->value_span, whole;
	alis_str rest;

	n = value.to > value.from ? value.to : attribute->key_span.to + 1;
	whole = (alis_span){ alis_source_line_at(src, line),
		alis_source_line_at(src, line + 1) };
	rest = alis_str_trim(alis_source_text(src, (alis_span){ n, whole.to }));
	if (attribute->value.n != value.to - value.from ||
	    (rest.n > 0 && rest.at[0] != '\r' && rest.at[0] != '\n'))
		return (alis_span){ from, from };
	return whole;
}

/* 'attributes' has what stands before 'last' too. */
static void tell_twice(struct cursor *cur,
    const struct alis_attribute *attributes, const struct alis_attribute *last)
{
	for (; attributes != last; attributes = attributes->next) {
		struct alis_diag *diag;
		alis_span line;
		if (!alis_utf8_same(attributes->key, last->key))
			continue;
		diag = alis__complain(
		    cur, ALIS_A025, alis_source_text(cur->src, last->key_span));
		diag->other = cur->src;
		diag->other_span = attributes->key_span;
		line = line_of(cur, last);
		if (alis_str_same(attributes->value, last->value) &&
		    line.to > line.from)
			alis_diag_fix(diag, line, ALIS_STR(""));
		return;
	}
}

/* The next line, without stepping. */
static struct line line_peek(const struct cursor *cur, uint32_t *behind)
{
	return cur->is_sound ? alis__sound_peek(cur, behind)
	                     : alis__line_peek(cur);
}

/* Step to it. */
static struct line line_step(
    struct cursor *cur, struct line line, uint32_t behind)
{
	if (!cur->is_sound)
		return alis__line_next(cur);
	cur->at = behind;
	return line;
}

void alis__below_read(struct cursor *cur, struct alis_attribute **attributes,
    struct alis_posting **postings, bool once, uint32_t *end)
{
	struct alis_attribute **next_attribute = attributes, *last = NULL;
	struct alis_out value = alis_out_memory(cur->mem);
	size_t indent = 0;
	uint32_t behind = 0;
	struct line line = line_peek(cur, &behind);

	for (; line.kind == LINE_INDENT; line = line_peek(cur, &behind)) {
		alis_str key, rest;
		line = line_step(cur, line, behind);
		*end = line.end;
		rest = line.text;
		if (line.kind == LINE_UNFIT)
			continue;
		if (last != NULL && line.indent > indent) {
			goes_on(cur, last, line, &value);
		} else if (key_take(&rest, &key)) {
			last = attribute_new(cur, key, rest);
			value = alis_out_memory(cur->mem);
			indent = line.indent;
			*next_attribute = last;
			next_attribute = &last->next;
		} else if (postings == NULL) {
			alis__tell_no_posting(cur, line.text);
			last = NULL;
		} else {
			last = NULL;
			*postings = posting_read(cur, line.text);
			if (*postings != NULL)
				postings = &(*postings)->next;
		}
	}
	/* Now that the values are whole. */
	for (last = once ? *attributes : NULL; last != NULL; last = last->next)
		tell_twice(cur, *attributes, last);
}

alis_str alis_attribute_value(
    const struct alis_attribute *attributes, const char *key)
{
	for (; attributes != NULL; attributes = attributes->next)
		if (alis_str_is(attributes->key, key))
			return attributes->value;
	return ALIS_STR("");
}

/* The first attribute of a key that says anything, or NULL. */
static struct alis_attribute *first_of(
    struct alis_attribute *attributes, alis_str key)
{
	while (attributes != NULL &&
	    (attributes->value.n == 0 || !alis_str_same(attributes->key, key)))
		attributes = attributes->next;
	return attributes;
}

void alis__keys_read_days(
    struct cursor *cur, struct alis_attribute *attributes, const char *keys)
{
	alis_str rest = alis_str_of(keys), key;

	while (alis_parse_item(&rest, &key)) {
		struct alis_attribute *a = first_of(attributes, key);
		alis_str first;
		if (a == NULL)
			continue;
		first = alis_source_text(cur->src, a->value_span);
		if (first.n == a->value.n)
			a->has_day = alis__date_read(cur, first, &a->day);
		else /* what goes on over several lines is no date */
			alis__complain(cur, ALIS_A011, first)->words[1] =
			    ALIS_STR("2018-01-31");
	}
}

bool alis_attribute_day(
    const struct alis_attribute *attributes, const char *key, alis_day *day)
{
	for (; attributes != NULL; attributes = attributes->next) {
		if (!attributes->has_day || !alis_str_is(attributes->key, key))
			continue;
		*day = attributes->day;
		return true;
	}
	return false;
}
