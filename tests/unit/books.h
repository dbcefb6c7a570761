/* SPDX-License-Identifier: MIT */
#ifndef ALIS_UNIT_BOOKS_H
#define ALIS_UNIT_BOOKS_H

/* Rule books of a few clauses. */

#include <alis/post.h>

#include "files.h"

#define KINDS \
	"slag tjeneste\n teller-som: tjeneste\n" \
	"slag permisjon\n teller-som: fravær\n" \
	"slag kurs\n felt: sted, bevis\nslag vakt\n"
#define SERVICE \
	"kategori tjeneste praksis\n alene: fra 50 %\n" \
	"kategori tjeneste sykehus\n alene: fra 50 %\n"
#define CREDITS \
	"katalog kurs\n gir: kurs:$1 t\n gir: nett t\n" \
	"katalog vakt\n gir: vakt vakt\n gir: avtale 1 stk\n"
#define PARAMETER(name, values) \
	"parameter " name "\n tittel: T\n kilde: K\n" values \
	" spørsmål: hvor mye av " name "\n spørsmål-en: how much " name "\n"
#define RULE(keys) "krav r\n tittel: T\n kilde: K\n" keys

static inline const struct alis_books *books_of(const char *const *texts,
    size_t count, struct alis_arena *mem, struct alis_diags *diags)
{
	static const char *const names[] = { "a", "b", "c", "d" };
	struct alis_book *books = ALIS_NEW(mem, struct alis_book, count);
	const struct alis_rulebook **written =
	    ALIS_NEW(mem, const struct alis_rulebook *, count);

	for (size_t i = 0; i < count; i++) {
		alis_str name = alis_str_of(names[i]);
		books[i].id = name;
		books[i].src =
		    alis_source_of(name, name, alis_str_of(texts[i]), mem);
		written[i] = alis_parse_rulebook(books[i].src, mem, diags);
	}
	return alis_post_books(books, written, count, mem, diags);
}

/* A text behind what stands above; it begins in line 18. */
static inline alis_str put_behind(const char *text, struct alis_arena *mem)
{
	const alis_str parts[] = { ALIS_STR(KINDS SERVICE CREDITS),
		alis_str_of(text) };

	return alis_str_join(mem, parts, ALIS_COUNT(parts));
}

#endif
