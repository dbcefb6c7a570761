/* SPDX-License-Identifier: MIT */
#include "complete.h"

/* What may stand behind 'alis rules'. */

static void put(struct completion *c, alis_str word, const char *what)
{
	cli_candidate(c, word, alis_str_of(alis_said(c->cli->language, what)));
}

void cli_candidates_actions(struct completion *c)
{
	static const struct {
		const char *word;
		const char *norwegian;
		const char *what;
	} actions[] = {
		{ "list", "liste", ALIS_TEXT("which rule books there are") },
		{ "show", "vis", ALIS_TEXT("a rule book in words") },
		{ "check", "sjekk", ALIS_TEXT("what is wrong with one") },
		{ "diff", "forskjell", ALIS_TEXT("what differs between two") },
	};

	for (size_t i = 0; i < ALIS_COUNT(actions); i++) {
		put(c, alis_str_of(actions[i].word), actions[i].what);
		put(c, alis_str_of(actions[i].norwegian), actions[i].what);
	}
}

/* Those that are shipped, those of the repository that the journal names, and
 * files; for 'show' the requirements, too. */
void cli_candidates_books(struct completion *c)
{
	const struct alis_books *books = cli_completion_books(c);
	alis_str action = alis_str_of(c->first == NULL ? "" : c->first);

	for (size_t i = 0; i < alis_shipped_book_count; i++)
		put(c, alis_str_of(alis_shipped_books[i].name),
		    ALIS_TEXT("a rule book that is shipped"));
	for (size_t i = 0; i < books->book_count; i++)
		if (books->books[i].from_repository)
			cli_candidate(c, books->books[i].id,
			    books->books[i].title[c->cli->language]);
	if (alis_str_is(action, "show") || alis_str_is(action, "vis"))
		for (size_t i = 0; i < books->rules.count; i++)
			cli_candidate(c, books->rules.rules[i].id,
			    books->rules.rules[i].title[c->cli->language]);
	cli_candidate_paths(c, "rulebooks");
}
