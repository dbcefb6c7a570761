/* SPDX-License-Identifier: MIT */
#include "term.h"

#include <string.h>

/* The prefixes in bokmål, nynorsk and English, and what a value may look like.
 * A further row is another spelling. */
static const struct prefix_form {
	enum prefix prefix;
	const char *words[ALIS_LANGUAGE_COUNT];
	const char *example;
} forms[] = {
	{ PREFIX_KIND, { "slag", "slag", "kind" }, "kind:kurs" },
	{ PREFIX_ACCOUNT, { "konto", "konto", "acct" }, "acct:legevakt" },
	{ PREFIX_ACCOUNT, { "konto", "konto", "account" }, "acct:legevakt" },
	{ PREFIX_MARK, { "merke", "merke", "mark" }, "mark:*" },
	{ PREFIX_DATE, { "dato", "dato", "date" }, "date:2018-03" },
	{ PREFIX_TAG, { "n\xC3\xB8kkel", "nykel", "tag" }, "tag:bevis" },
	{ PREFIX_AMOUNT, { "mengde", "mengd", "amt" }, "amt:>2" },
	{ PREFIX_AMOUNT, { "mengde", "mengd", "amount" }, "amt:>2" },
	{ PREFIX_NOT, { "ikke", "ikkje", "not" }, "not:kind:kurs" },
};

struct alis_diag *alis__query_complain(
    const struct reader *reader, enum alis_code code, alis_span span)
{
	struct alis_diag *diag =
	    alis_diag_add(reader->diags, code, reader->src, span);

	diag->words[0] = alis_source_text(reader->src, span);
	return diag;
}

/* ---- the words as one line ---- */

/* The quotation mark that a word needs to be one word, as a shell has it; 0 if
 * it needs none, or if it holds both. It is only for the eye. */
static char quote_of(alis_str word)
{
	bool plain = word.n > 0;

	for (size_t i = 0; i < word.n; i++)
		plain = plain && strchr(" \t\n'\"", word.at[i]) == NULL;
	if (plain)
		return '\0';
	if (!alis_str_cut(word, '\'').found)
		return '\'';
	return alis_str_cut(word, '"').found ? '\0' : '"';
}

static const struct alis_source *line_of(alis_str name, const alis_str *words,
    size_t count, struct term *terms, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	for (size_t i = 0; i < count; i++) {
		char quote = quote_of(words[i]);
		if (i > 0)
			alis_out_char(&out, ' ');
		if (quote != '\0')
			alis_out_char(&out, quote);
		terms[i].span.from = (uint32_t)out.used;
		alis_out_put(&out, words[i]);
		terms[i].span.to = (uint32_t)out.used;
		if (quote != '\0')
			alis_out_char(&out, quote);
	}
	return alis_source_of(name, name, alis_out_text(&out), mem);
}

/* ---- terms ---- */

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (unsigned char)c >= 0x80;
}

/* Letters and a colon: a time and a path are no prefixes. */
static alis_str prefix_of(alis_str word)
{
	size_t n = 0;

	while (n < word.n && is_letter(word.at[n]))
		n++;
	return n > 0 && n < word.n && word.at[n] == ':'
	    ? alis_str_part(word, 0, n)
	    : ALIS_STR("");
}

static const struct prefix_form *form_of(alis_str word)
{
	for (size_t i = 0; i < ALIS_COUNT(forms); i++)
		for (int l = 0; l < ALIS_LANGUAGE_COUNT; l++)
			if (alis_utf8_same(
			        word, alis_str_of(forms[i].words[l])))
				return &forms[i];
	return NULL;
}

/* Whether a text begins with the name of an account that the books know, as
 * "emnekurs:lunge" does. */
static bool is_account(const struct alis_books *books, alis_str text)
{
	alis_str root = alis_str_cut(text, ':').head;

	for (size_t i = 0; i < books->rules.count; i++) {
		const struct alis_accounts *names =
		    &books->rules.rules[i].accounts;
		for (size_t k = 0; k < names->count; k++)
			if (alis_account_within(names->names[k], root))
				return true;
	}
	for (const struct alis_catalogue *c = books->catalogue; c != NULL;
	     c = c->next)
		for (const struct alis_gift *g = c->gifts; g != NULL;
		     g = g->next)
			if (alis_account_within(g->account, root))
				return true;
	return false;
}

static void tell_prefix(const struct reader *reader, alis_span span, size_t n)
{
	alis_str text = alis_source_text(reader->src, span);
	alis_str parts[] = { ALIS_STR("/"), text, ALIS_STR("/") };
	struct alis_nearest nearest =
	    alis_nearest_to(alis_str_part(text, 0, n), reader->mem);
	struct alis_diag *diag = alis__query_complain(reader, ALIS_A090,
	    (alis_span){ span.from, span.from + (uint32_t)n + 1 });

	for (size_t i = 0; i < ALIS_COUNT(forms); i++)
		for (int l = 0; l < ALIS_LANGUAGE_COUNT; l++)
			alis_nearest_try(
			    &nearest, alis_str_of(forms[i].words[l]));
	if (is_account(reader->books, text)) {
		parts[0] = ALIS_STR("acct:");
		diag->words[1] = alis_str_join(reader->mem, parts, 2);
		diag->hint = ALIS_TEXT("for an account write %2");
	} else if (alis_nearest_word(&nearest).n > 0) {
		parts[0] = alis_nearest_word(&nearest);
		parts[1] = ALIS_STR(":");
		diag->words[1] = alis_str_join(reader->mem, parts, 2);
	} else {
		diag->words[1] = alis_str_join(reader->mem, parts, 3);
		diag->hint = ALIS_TEXT("for text with a colon in it write %2");
	}
}

static void text_read(const struct reader *reader, struct term *term)
{
	alis_str text = alis_source_text(reader->src, term->value_span);

	if (text.n == 0)
		alis__query_complain(reader, ALIS_A096, term->span)->words[1] =
		    ALIS_STR("not:Bergen");
	else if (!alis__pattern_read(reader, term, text))
		term->value = alis_utf8_fold(text, reader->mem);
}

static void term_read(const struct reader *reader, struct term *term)
{
	term->value_span = term->span;
	for (;;) {
		alis_span *span = &term->value_span;
		alis_str text = alis_source_text(reader->src, *span);
		alis_str prefix = prefix_of(text);
		const struct prefix_form *form = form_of(prefix);
		if (prefix.n == 0) {
			text_read(reader, term);
			return;
		}
		if (form == NULL) {
			tell_prefix(reader, *span, prefix.n);
			return;
		}
		span->from += (uint32_t)prefix.n + 1;
		if (span->from == span->to && form->prefix != PREFIX_MARK) {
			alis__query_complain(reader, ALIS_A096, term->span)
			    ->words[1] = alis_str_of(form->example);
			return;
		}
		if (form->prefix != PREFIX_NOT) {
			term->prefix = form->prefix;
			alis__value_read(reader, term);
			return;
		}
		term->negated = !term->negated;
	}
}

/* Patterns and folding want well-formed text. */
static bool is_utf8(const struct reader *reader, alis_span span)
{
	alis_str text = alis_source_text(reader->src, span);

	while (text.n > 0) {
		int32_t point;
		size_t n = alis_utf8_read(text, &point);
		if (n == 0) {
			uint32_t at = span.to - (uint32_t)text.n;
			alis__query_complain(
			    reader, ALIS_A098, (alis_span){ at, at + 1 });
			return false;
		}
		text = alis_str_from(text, n);
	}
	return true;
}

const struct alis_query *alis_query_read(alis_str name, const alis_str *words,
    size_t count, const struct alis_journal *journal,
    const struct alis_books *books, struct alis_arena *mem,
    struct alis_diags *diags)
{
	struct alis_query *query = ALIS_NEW(mem, struct alis_query, 1);
	struct reader reader = {
		.journal = journal, .books = books, .mem = mem, .diags = diags
	};

	query->books = books;
	query->terms = ALIS_NEW(mem, struct term, count + 1);
	query->count = count;
	query->src = line_of(name, words, count, query->terms, mem);
	reader.src = query->src;
	for (size_t i = 0; i < count; i++)
		if (is_utf8(&reader, query->terms[i].span))
			term_read(&reader, &query->terms[i]);
	return query;
}
