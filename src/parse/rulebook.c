/* SPDX-License-Identifier: MIT */
#include "cursor.h"

/* The pattern between the first slash and the last, if there is one. */
static void pattern_take(
    struct cursor *cur, alis_str *rest, struct alis_clause *clause)
{
	alis_cut cut = alis_str_cut(*rest, '/');
	size_t n = cut.tail.n;

	clause->pattern = (alis_str){ NULL, 0 };
	if (!cut.found)
		return;
	while (n > 0 && cut.tail.at[n - 1] != '/')
		n--;
	if (n == 0) {
		struct alis_diag *diag =
		    alis__complain(cur, ALIS_A062, cut.tail);
		diag->words[0] =
		    ALIS_STR(ALIS_TEXT("it has no slash at its end"));
		diag->said = 1U << 0;
		*rest = alis_str_trim(cut.head);
		clause->pattern = alis_str_part(cut.tail, 0, 0);
		return;
	}
	clause->pattern = alis_str_part(cut.tail, 0, n - 1);
	clause->pattern_span = alis__span_of(cur, clause->pattern);
	*rest = alis_str_trim(cut.head);
}

static struct alis_clause *clause_read(struct cursor *cur, struct line line)
{
	struct alis_clause *clause = ALIS_NEW(cur->mem, struct alis_clause, 1);
	alis_str rest = line.text;
	uint32_t end = line.end;

	clause->span = alis__span_of(cur, line.text);
	clause->word = alis__word_take(&rest);
	clause->word_span = alis__span_of(cur, clause->word);
	pattern_take(cur, &rest, clause);
	clause->name = rest;
	clause->name_span = alis__span_of(cur, rest);
	alis__below_read(cur, &clause->attributes, NULL, false, &end);
	return clause;
}

static struct line head_next(struct cursor *cur)
{
	if (!cur->is_sound)
		return alis__line_next(cur);
	return alis__sound_peek(cur, &cur->at);
}

static const struct alis_rulebook *book_read(struct cursor *cur)
{
	struct alis_rulebook *book =
	    ALIS_NEW(cur->mem, struct alis_rulebook, 1);
	struct alis_clause **tail = &book->clauses;
	struct key_met met[KEYS_MET] = { 0 };
	bool orphaned = false;
	struct line line;

	book->src = cur->src;
	cur->met = met;
	while ((line = head_next(cur)).kind != LINE_END) {
		if (line.kind == LINE_HEAD) {
			orphaned = false;
			*tail = clause_read(cur, line);
			tail = &(*tail)->next;
		} else if (line.kind == LINE_INDENT && !orphaned) {
			alis__complain(cur, ALIS_A018, line.text);
			orphaned = true;
		}
	}
	return book;
}

const struct alis_rulebook *alis_parse_rulebook(const struct alis_source *src,
    struct alis_arena *mem, struct alis_diags *diags)
{
	struct cursor cur = { .src = src, .mem = mem, .diags = diags };

	return book_read(&cur);
}

const struct alis_rulebook *alis_parse_rulebook_sound(
    const struct alis_source *src, struct alis_arena *mem)
{
	struct alis_diags none = { .mem = mem };
	struct cursor cur = {
		.src = src, .mem = mem, .diags = &none, .is_sound = true
	};

	return book_read(&cur);
}
