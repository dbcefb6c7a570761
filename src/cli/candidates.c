/* SPDX-License-Identifier: MIT */
#include "complete.h"

#include <alis/edit.h>
#include <stdlib.h>
#include <string.h>

/* What may stand where, for the completion of shells. Nothing here says a
 * word of what is wrong: who completes has not asked yet. */

static void put(struct completion *c, alis_str word, const char *what)
{
	cli_candidate(c, word, alis_str_of(alis_said(c->cli->language, what)));
}

/* ---- the journal, or the shipped rule books ---- */

/* A journal that names every shipped book, and has nothing in it. */
static const struct alis_source *shipped_journal(struct alis_arena *mem)
{
	struct alis_out text = alis_out_memory(mem);

	alis_out_lit(&text, "alis -\n    regelverk: ");
	for (size_t i = 0, n = 0; i < alis_shipped_book_count; i++) {
		if (strcmp(alis_shipped_books[i].name, ALIS_COMMON_BOOK) == 0)
			continue;
		alis_out_lit(&text, n++ > 0 ? ", " : "");
		alis_out_lit(&text, alis_shipped_books[i].name);
	}
	alis_out_char(&text, '\n');
	return alis_source_of(
	    ALIS_STR("-"), ALIS_STR("-"), alis_out_text(&text), mem);
}

/* A shell hands "~/journal.alis" on as it was typed. */
static alis_str without_tilde(struct cli *cli, const char *file)
{
	const char *home = getenv("HOME");

	if (home == NULL || file[0] != '~' || file[1] != '/')
		return alis_str_of(file);
	alis_str parts[] = { alis_str_of(home), alis_str_of(file + 1) };
	return alis_str_join(&cli->mem, parts, ALIS_COUNT(parts));
}

const struct alis_books *cli_books_or_shipped(
    struct cli *cli, const struct alis_journal **journal)
{
	const char *file = cli->values[OPTION_FILE];
	struct alis_folder *folder = ALIS_NEW(&cli->mem, struct alis_folder, 1);
	struct alis_diags *diags = ALIS_NEW(&cli->mem, struct alis_diags, 1);
	struct alis_files files = cli_no_files();
	const struct alis_source *main = NULL;
	struct alis_err err;
	alis_str path;
	int code;

	if (file == NULL)
		file = getenv("ALIS_FILE");
	if (file == NULL || file[0] == '\0')
		code = alis_io_find(
		    ALIS_STR(MAIN_FILE), &cli->mem, folder, &path, &err);
	else
		code = alis_io_locate(
		    without_tilde(cli, file), &cli->mem, folder, &path, &err);
	if (code == ALIS_OK) {
		files = alis_io_files(folder);
		code = files.read(files.from, path, &cli->mem, &main, &err);
	}
	if (code < 0 || main == NULL) {
		files = cli_no_files();
		main = shipped_journal(&cli->mem);
	}
	diags->mem = &cli->mem;
	return alis_track_books(
	    main, &files, cli->today, &cli->mem, diags, journal);
}

const struct alis_books *cli_completion_books(struct completion *c)
{
	if (c->books == NULL)
		c->books = cli_books_or_shipped(c->cli, &c->journal);
	return c->books;
}

/* ---- names that may come many times ---- */

struct names {
	alis_str *at;
	size_t count;
};

static int by_bytes(const void *left, const void *right)
{
	const alis_str *a = left, *b = right;

	return alis_str_compare(*a, *b);
}

static void names_add(struct names *names, alis_str name)
{
	if (name.n > 0 &&
	    (names->count == 0 ||
	        !alis_str_same(names->at[names->count - 1], name)))
		names->at[names->count++] = name;
}

static void put_names(
    struct completion *c, struct names *names, const char *what)
{
	if (names->count > 0)
		qsort(names->at, names->count, sizeof(*names->at), by_bytes);
	for (size_t i = 0; i < names->count; i++)
		if (i == 0 || !alis_str_same(names->at[i - 1], names->at[i]))
			put(c, names->at[i], what);
}

/* ---- what the tables name ---- */

static void put_commands(struct completion *c)
{
	for (const struct command *k = cli_commands(); k->name != NULL; k++) {
		put(c, alis_str_of(k->name), k->summary);
		if (strcmp(k->name, k->norwegian) != 0)
			put(c, alis_str_of(k->norwegian), k->summary);
	}
}

static void put_subjects(struct completion *c)
{
	cli_candidate_subjects(c, cli_completion_books(c));
}

static void put_files(struct completion *c)
{
	cli_candidate_paths(c, "files");
	put(c, ALIS_STR("-"), ALIS_TEXT("standard input"));
}

static void put_folders(struct completion *c)
{
	cli_candidate_paths(c, "folders");
}

static void put_days(struct completion *c)
{
	struct alis_out day = alis_out_memory(&c->cli->mem);

	alis_out_day(&day, c->cli->today);
	put(c, alis_out_text(&day), ALIS_TEXT("today"));
}

/* A list parted by ',': the last of it is completed. */
static void put_books(struct completion *c)
{
	size_t n = c->typed.n;

	while (n > 0 && c->typed.at[n - 1] != ',')
		n--;
	cli_complete_behind(c, n);
	for (size_t i = 0; i < alis_shipped_book_count; i++)
		if (strcmp(alis_shipped_books[i].name, ALIS_COMMON_BOOK) != 0)
			put(c, alis_str_of(alis_shipped_books[i].name),
			    ALIS_TEXT("a rule book that is shipped"));
}

/* ---- the repository ---- */

static void put_revisions(struct completion *c)
{
	struct alis_folder folder = { .path = ALIS_STR("") };
	struct alis_names names;
	struct alis_err err;
	alis_str path;
	const char *file = c->cli->values[OPTION_FILE];

	if (file == NULL)
		file = MAIN_FILE;
	if (alis_io_locate(without_tilde(c->cli, file), &c->cli->mem, &folder,
	        &path, &err) < 0 ||
	    alis_repo_open(folder.path, &c->cli->mem, &c->cli->repo, &err) <
	        0 ||
	    alis_repo_refs(c->cli->repo, &c->cli->mem, &names, &err) < 0)
		return;
	put(c, ALIS_STR("HEAD"), ALIS_TEXT("the last commit"));
	for (size_t i = 0; i < names.count; i++)
		put(c, names.names[i], ALIS_TEXT("branch or tag"));
}

/* A..B: the second, if the first is there. */
static void put_range(struct completion *c)
{
	size_t n = c->typed.n;

	while (
	    n > 1 && (c->typed.at[n - 1] != '.' || c->typed.at[n - 2] != '.'))
		n--;
	cli_complete_behind(c, n > 1 ? n : 0);
	put_revisions(c);
}

/* ---- the journal's own words ---- */

static void put_kinds(struct completion *c)
{
	const struct alis_books *books = cli_completion_books(c);

	for (size_t i = 0; i < books->kind_count; i++) {
		const alis_str *words = books->kinds[i].word;
		for (int k = 0; k < ALIS_LANGUAGE_COUNT; k++)
			if ((k == ALIS_NB ||
			        !alis_str_same(words[k], words[ALIS_NB])) &&
			    (k != ALIS_EN ||
			        !alis_str_same(words[k], words[ALIS_NN])))
				put(c, words[k], ALIS_TEXT("kind of entry"));
	}
}

/* "emnekurs:lunge" and, above it, "emnekurs". */
static void account_add(struct names *names, alis_str account)
{
	for (size_t n = account.n; n > 0; n--)
		if (n == account.n || account.at[n] == ':')
			names_add(names, alis_str_part(account, 0, n));
}

static size_t parts_of(alis_str account)
{
	size_t parts = 1;

	for (size_t i = 0; i < account.n; i++)
		parts += account.at[i] == ':';
	return parts;
}

static void put_accounts(struct completion *c)
{
	const struct alis_books *books = cli_completion_books(c);
	const struct alis_rules *rules = &books->rules;
	struct alis_diags ignored = { .mem = &c->cli->mem };
	const struct alis_ledger *ledger = &alis_post_journal(
	    c->journal, books, c->cli->today, &c->cli->mem, &ignored)
	                                        ->ledger;
	struct names names = { NULL, 0 };
	size_t room = 0;

	for (size_t i = 0; i < ledger->count; i++)
		room += parts_of(ledger->facts[i].account->name);
	for (size_t i = 0; i < rules->count; i++)
		for (size_t k = 0; k < rules->rules[i].accounts.count; k++)
			room += parts_of(rules->rules[i].accounts.names[k]);
	names.at = ALIS_NEW(&c->cli->mem, alis_str, room + 1);
	for (size_t i = 0; i < ledger->count; i++)
		account_add(&names, ledger->facts[i].account->name);
	for (size_t i = 0; i < rules->count; i++)
		for (size_t k = 0; k < rules->rules[i].accounts.count; k++)
			account_add(&names, rules->rules[i].accounts.names[k]);
	put_names(c, &names, ALIS_TEXT("account"));
}

/* Those that the journal introduces, and those that its entries name. */
static void put_supervisors(struct completion *c)
{
	const struct alis_books *books = cli_completion_books(c);
	const struct alis_journal *journal = c->journal;
	struct names names = { ALIS_NEW(&c->cli->mem, alis_str,
		                   journal->directive_count +
		                       2 * journal->entry_count + 1),
		0 };

	for (size_t i = 0; i < journal->directive_count; i++)
		if (journal->directives[i]->kind == ALIS_DIRECTIVE_SUPERVISOR)
			names_add(&names, journal->directives[i]->name);
	for (size_t i = 0; i < journal->entry_count; i++) {
		const struct alis_entry *entry = alis_journal_entry(journal, i);
		const struct alis_kind *kind =
		    alis_kind_find(books, entry->kind);
		names_add(&names,
		    alis_attribute_value(entry->attributes, "veileder"));
		if (kind != NULL && kind->names_supervisor)
			names_add(&names, entry->what);
	}
	put_names(c, &names, ALIS_TEXT("supervisor"));
}

/* What an entry of the kind that was named may say. */
static void put_asked(struct completion *c, enum alis_asked asked)
{
	const struct alis_books *books = cli_completion_books(c);
	alis_str kind = alis_str_of(c->first == NULL ? "" : c->first);
	struct alis_names names =
	    alis_edit_suggest(c->journal, books, asked, kind, &c->cli->mem);

	for (size_t i = 0; i < names.count; i++)
		cli_candidate(c, names.names[i], kind);
}

static void put_what(struct completion *c)
{
	put_asked(c, ALIS_ASKED_WHAT);
}

static void put_note(struct completion *c)
{
	put_asked(c, ALIS_ASKED_NOTE);
}

static void put_keys(struct completion *c)
{
	for (const struct alis_keyword *k = alis_keywords(); k->bokmaal != NULL;
	     k++)
		if (k->class == ALIS_WORDS_KEY)
			put(c, alis_str_of(k->bokmaal), ALIS_TEXT("key"));
}

static void put_marks(struct completion *c)
{
	put(c, ALIS_STR("*"), ALIS_TEXT("confirmed"));
	put(c, ALIS_STR("!"), ALIS_TEXT("planned"));
}

static void put_query(struct completion *c);

/* The terms of a query, by all their words, and what stands behind each. */
static const struct {
	const char *prefix;
	void (*put)(struct completion *c);
} terms[] = {
	{ "kind:", put_kinds },
	{ "slag:", put_kinds },
	{ "acct:", put_accounts },
	{ "konto:", put_accounts },
	{ "date:", put_days },
	{ "dato:", put_days },
	{ "mark:", put_marks },
	{ "merke:", put_marks },
	{ "tag:", put_keys },
	{ "nøkkel:", put_keys },
	{ "nykel:", put_keys },
	{ "amt:", NULL },
	{ "mengde:", NULL },
	{ "mengd:", NULL },
	{ "not:", put_query },
	{ "ikke:", put_query },
	{ "ikkje:", put_query },
};

/* A term, or what may stand behind its prefix; words are looked for too, and
 * supervisors are the names that are asked for most. */
static void put_query(struct completion *c)
{
	for (size_t i = 0; i < ALIS_COUNT(terms); i++) {
		alis_str prefix = alis_str_of(terms[i].prefix);
		if (!alis_str_starts(c->typed, prefix))
			continue;
		cli_complete_behind(c, prefix.n);
		if (terms[i].put != NULL)
			terms[i].put(c);
		return;
	}
	for (size_t i = 0; i < ALIS_COUNT(terms); i++)
		put(c, alis_str_of(terms[i].prefix),
		    ALIS_TEXT("term of a query"));
	put_supervisors(c);
}

/* KEY=, by the kind that was named if it is known; the value behind it. */
static void put_setting(struct completion *c)
{
	const struct alis_books *books = cli_completion_books(c);
	const struct alis_kind *kind = c->first == NULL
	    ? NULL
	    : alis_kind_find(books, alis_str_of(c->first));
	alis_cut cut = alis_str_cut(c->typed, '=');

	if (cut.found) {
		const struct alis_keyword *key =
		    alis_keyword_find(ALIS_WORDS_KEY, cut.head);
		cli_complete_behind(c, cut.head.n + 1);
		if (key != NULL && strcmp(key->bokmaal, "veileder") == 0)
			put_supervisors(c);
		return;
	}
	for (size_t i = 0; kind != NULL && i < kind->fields.count; i++) {
		alis_str parts[] = { kind->fields.names[i], ALIS_STR("=") };
		put(c, alis_str_join(&c->cli->mem, parts, ALIS_COUNT(parts)),
		    ALIS_TEXT("key of an entry"));
	}
	if (kind != NULL)
		put(c, ALIS_STR(ALIS_KEY_OF_ALL "="),
		    ALIS_TEXT("key of an entry"));
}

/* ---- hooks ---- */

static void put_hooks(struct completion *c)
{
	static const struct {
		const char *word;
		const char *what;
	} hooks[] = {
		{ "install", ALIS_TEXT("let git run alis") },
		{ "installer", ALIS_TEXT("let git run alis") },
		{ "remove", ALIS_TEXT("put back what was there") },
		{ "fjern", ALIS_TEXT("put back what was there") },
		{ "pre-commit", ALIS_TEXT("what git runs before a commit") },
		{ "commit-msg", ALIS_TEXT("what git runs on a message") },
		{ "pre-receive", ALIS_TEXT("what a server runs on a push") },
	};

	for (size_t i = 0; i < ALIS_COUNT(hooks); i++)
		put(c, alis_str_of(hooks[i].word), hooks[i].what);
}

/* ---- actions ---- */

/* Behind 'help COMMAND', those of that command. */
static void put_actions(struct completion *c)
{
	const struct command *of;

	if (c->command == NULL || c->command->run != cmd_help) {
		cli_candidates_actions(c);
		return;
	}
	of = c->first == NULL ? NULL : cli_command_find(c->first);
	if (of != NULL && of->subs != NULL)
		cli_candidates_subs(c, of->subs);
}

/* ---- which of them ---- */

static const struct {
	const char *argument;
	void (*put)(struct completion *c);
} sources[] = {
	{ "A", put_range },
	{ "ACTION", put_actions },
	{ "B", put_revisions },
	{ "BOOK", cli_candidates_books },
	{ "COMMAND", put_commands },
	{ "DATE", put_days },
	{ "DIR", put_folders },
	{ "ENTRY", put_query },
	{ "FILE", put_files },
	{ "HOOK", put_hooks },
	{ "ID", put_subjects },
	{ "KEY=VALUE", put_setting },
	{ "KIND", put_kinds },
	{ "NAME", cli_candidates_members },
	{ "NAMES", put_books },
	{ "QUERY", put_query },
	{ "RANGE", put_range },
	{ "REV", put_revisions },
	{ "SUPERVISOR", put_supervisors },
	{ "TEXT", put_note },
	{ "WHAT", put_what },
	{ "YYYY-MM-DD", put_days },
};

void cli_candidates(struct completion *c, alis_str argument)
{
	for (size_t i = 0; i < ALIS_COUNT(sources); i++)
		if (alis_str_is(argument, sources[i].argument))
			sources[i].put(c);
}
