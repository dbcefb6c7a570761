/* SPDX-License-Identifier: MIT */
#include "book.h"

#include <string.h>

/* What is wrong with a book is told by 'check'. */
static struct alis_told_book told_silently(
    struct cli *cli, const struct loaded *loaded, const struct alis_book *book)
{
	struct alis_diags ignored = { .mem = &cli->mem };

	return cli_book_told(cli, loaded, book, &ignored);
}

/* ---- all of them ---- */

static int rules_list(struct cli *cli, const struct loaded *loaded)
{
	struct alis_told_book *told;
	struct alis_book *own;
	size_t own_count, n = 0;
	int status = cli_books_own(cli, loaded, &own, &own_count);

	if (status != EXIT_WELL)
		return status;
	told = ALIS_NEW(&cli->mem, struct alis_told_book,
	    own_count + alis_shipped_book_count);
	for (size_t i = 0; i < alis_shipped_book_count; i++) {
		struct alis_book book;
		if (alis_track_shipped(alis_str_of(alis_shipped_books[i].name),
		        &cli->mem, &book))
			told[n++] = told_silently(cli, loaded, &book);
	}
	for (size_t i = 0; i < own_count; i++)
		told[n++] = told_silently(cli, loaded, &own[i]);
	return cli_render(
	    cli, alis_report_of_books(told, n, cli->language, &cli->mem));
}

/* ---- one ---- */

static int tell_no_requirement(
    struct cli *cli, const struct alis_told_book *told, alis_str id)
{
	const struct alis_rules *rules = &told->books->rules;
	struct alis_nearest nearest = alis_nearest_to(id, &cli->mem);
	alis_str best;

	for (size_t i = 0; i < rules->count; i++)
		if (alis_str_same(rules->rules[i].book, told->book->id))
			alis_nearest_try(&nearest, rules->rules[i].id);
	best = alis_nearest_word(&nearest);
	if (best.n == 0)
		return cli_misuse(cli,
		    "the rule book '%1' has no requirement '%2'",
		    told->book->id, id);
	return cli_misuse(cli,
	    "the rule book '%1' has no requirement '%2'; did you mean '%3'?",
	    told->book->id, id, best);
}

/* Of a name that is shipped the shipped one: the shell has emptied the file
 * that it is to be written to before it could be read. */
static int show_raw(struct cli *cli, const struct alis_book *book, alis_str id)
{
	struct alis_book shipped;

	if (id.n > 0)
		return cli_misuse(
		    cli, "--raw is the whole file; leave '%1' out", id);
	if (cli_audience(cli) != ALIS_FOR_PEOPLE)
		return cli_misuse(cli,
		    "--raw is the file as it is, and takes no --format: '%1'",
		    alis_str_of(cli->values[OPTION_FORMAT]));
	if (alis_str_is(book->id, cli->words[1]) &&
	    alis_track_shipped(book->id, &cli->mem, &shipped))
		book = &shipped;
	cli_put_raw(cli, book->src->bytes);
	return EXIT_WELL;
}

static int rules_show(struct cli *cli, const struct loaded *loaded)
{
	const struct alis_report *report;
	struct alis_told_book told;
	struct alis_book book;
	alis_str id = alis_str_of(cli->word_count > 2 ? cli->words[2] : "");
	int status;

	if (cli->word_count < 2)
		return cli_misuse(
		    cli, "name a rule book; 'alis rules list' lists them");
	status = cli_book_find(cli, loaded, cli->words[1], &book);
	if (status != EXIT_WELL)
		return status;
	if (cli->values[OPTION_RAW] != NULL)
		return show_raw(cli, &book, id);
	told = told_silently(cli, loaded, &book);
	report = alis_report_of_book(&told, id, cli->language, &cli->mem);
	if (report == NULL)
		return tell_no_requirement(cli, &told, id);
	return cli_render(cli, report);
}

/* ---- what is wrong ---- */

/* Of the complaints about a book and those behind it, those about it. */
static void keep(struct alis_diags *kept, const struct alis_diags *all,
    const struct alis_source *src)
{
	for (const struct alis_diag *d = all->first; d != NULL; d = d->next) {
		struct alis_diag *copy, *next;
		if (d->src != src)
			continue;
		copy = alis_diag_add(kept, d->code, d->src, d->span);
		next = copy->next;
		*copy = *d;
		copy->next = next;
	}
}

static void check_book(struct cli *cli, const struct loaded *loaded,
    const struct alis_book *book, struct alis_diags *kept)
{
	struct alis_diags all = { .mem = &cli->mem };
	size_t errors = kept->errors;

	cli_book_told(cli, loaded, book, &all);
	keep(kept, &all, book->src);
	if (kept->errors == errors && cli->values[OPTION_FORMAT] == NULL) {
		struct alis_out name = alis_out_memory(&cli->mem);
		cli_put_line(&name, book->src->name);
		cli_put(cli, "%1: no errors\n", alis_out_text(&name));
	}
}

static int books_named(struct cli *cli, const struct loaded *loaded,
    struct alis_book **books, size_t *count)
{
	if (cli->word_count < 2)
		return cli_books_own(cli, loaded, books, count);
	*count = cli->word_count - 1;
	*books = ALIS_NEW(&cli->mem, struct alis_book, *count);
	for (size_t i = 0; i < *count; i++) {
		int status =
		    cli_book_find(cli, loaded, cli->words[i + 1], &(*books)[i]);
		if (status != EXIT_WELL)
			return status;
	}
	return EXIT_WELL;
}

static int rules_check(struct cli *cli, const struct loaded *loaded)
{
	const char *format = cli->values[OPTION_FORMAT];
	struct alis_diags kept = { .mem = &cli->mem };
	struct alis_book *books;
	size_t count;
	int status = books_named(cli, loaded, &books, &count);

	if (status != EXIT_WELL)
		return status;
	if (format != NULL && strcmp(format, "text") == 0)
		cli->values[OPTION_FORMAT] = format = NULL;
	for (size_t i = 0; i < count; i++)
		check_book(cli, loaded, &books[i], &kept);
	if (format != NULL)
		cli_put_check(cli, &kept, format);
	else
		cli_put_findings(cli, &kept);
	if (count == 0 && format == NULL)
		cli_put(cli, "the repository has no rule book of its own\n");
	return kept.errors > 0 ? EXIT_FINDINGS : EXIT_WELL;
}

/* ---- what changes ---- */

/* One NAME: the shipped book and the repository's. */
static int versions_of_name(struct cli *cli, const struct loaded *loaded,
    struct alis_book *was, struct alis_book *is)
{
	alis_str name = alis_str_of(cli->words[1]);
	int status = cli_book_named(cli, loaded, &loaded->files, name, is);

	if (status != EXIT_WELL)
		return status;
	if (!is->from_repository)
		return cli_misuse(cli,
		    "the repository has no rule book '%1' of its own; name "
		    "what to compare it with",
		    name);
	if (!alis_track_shipped(name, &cli->mem, was))
		return cli_misuse(cli,
		    "no rule book '%1' is shipped; name what to compare it "
		    "with",
		    name);
	return EXIT_WELL;
}

/* The journal judged with a book in the place of the one that it names. */
static const struct alis_run *run_by(struct cli *cli,
    const struct loaded *loaded, alis_str id, const struct alis_book *book,
    struct alis_diags *diags)
{
	struct alis_book *put = ALIS_NEW(&cli->mem, struct alis_book, 1);
	struct alis_shelf shelf = { .books = put, .count = 1 };

	diags->mem = &cli->mem;
	*put = *book;
	put->id = id;
	return alis_track_run_with(loaded->run->journal->sources[0],
	    &loaded->files, shelf, cli->today, NULL, &cli->mem, diags);
}

/* What is judged by two books must be the whole of the journal; what its writer
 * has named and not made is no failure of the disk's. */
static int refuse_half(struct cli *cli, const struct loaded *loaded)
{
	const struct alis_diag *d = loaded->diags.first;

	while (d != NULL && d->code != ALIS_A034)
		d = d->next;
	if (d == NULL)
		return EXIT_WELL;
	cli_put_findings(cli, &loaded->diags);
	return EXIT_WORLD;
}

static int rules_diff(struct cli *cli, const struct loaded *loaded)
{
	struct alis_book was = { .src = NULL }, is = { .src = NULL };
	struct alis_told_book told_was, told_is;
	const struct alis_run *run_was = NULL, *run_is = NULL;
	struct alis_diags *diags = ALIS_NEW(&cli->mem, struct alis_diags, 2);
	const struct alis_book *named;
	int status;

	if (cli->word_count < 2)
		return cli_misuse(cli, "name two rule books, or one");
	status = cli->word_count == 2
	    ? versions_of_name(cli, loaded, &was, &is)
	    : cli_book_find(cli, loaded, cli->words[1], &was);
	if (status == EXIT_WELL && cli->word_count == 3)
		status = cli_book_find(cli, loaded, cli->words[2], &is);
	if (status != EXIT_WELL)
		return status;
	told_was = told_silently(cli, loaded, &was);
	told_is = told_silently(cli, loaded, &is);
	named = cli_book_of_journal(loaded, is.id);
	if (named == NULL)
		named = cli_book_of_journal(loaded, was.id);
	status = refuse_half(cli, loaded);
	if (named != NULL && status == EXIT_WELL) {
		run_was = run_by(cli, loaded, named->id, &was, &diags[0]);
		run_is = run_by(cli, loaded, named->id, &is, &diags[1]);
		status = cli_read_again(cli, &loaded->diags, &diags[0]);
		if (status == EXIT_WELL)
			status = cli_read_again(cli, &loaded->diags, &diags[1]);
	}
	if (status != EXIT_WELL)
		return status;
	return cli_render(cli,
	    alis_report_of_book_change(&told_was, &told_is, run_was, run_is,
	        cli->language, &cli->mem));
}

/* ---- which of these ---- */

static const struct action {
	const char *name;
	const char *norwegian;
	size_t words_most; /* with the action */
	bool has_lines;    /* the formats of complaints */
	int (*run)(struct cli *cli, const struct loaded *loaded);
} actions[] = {
	{ "list", "liste", 1, false, rules_list },
	{ "show", "vis", 3, false, rules_show },
	{ "check", "sjekk", WORDS_MOST, true, rules_check },
	{ "diff", "forskjell", 3, false, rules_diff },
};

static const struct action *action_of(const char *word)
{
	for (size_t i = 0; i < ALIS_COUNT(actions); i++)
		if (strcmp(word, actions[i].name) == 0 ||
		    strcmp(word, actions[i].norwegian) == 0)
			return &actions[i];
	return NULL;
}

static int action_check(struct cli *cli, const struct action *action)
{
	const char *format = cli->values[OPTION_FORMAT];

	if (cli->word_count > action->words_most)
		return cli_misuse(cli, "it takes no more arguments: '%1'",
		    alis_str_of(cli->words[action->words_most]));
	if (format != NULL && !action->has_lines &&
	    (strcmp(format, "line") == 0 || strcmp(format, "sarif") == 0))
		return cli_misuse(cli,
		    "--format is text, json or csv, not: '%1'",
		    alis_str_of(format));
	if (cli->values[OPTION_RAW] != NULL && action->run != rules_show)
		return cli_misuse(cli, "--raw is for 'alis rules show'");
	return EXIT_WELL;
}

int cmd_rules(struct cli *cli)
{
	const char *word = cli->word_count > 0 ? cli->words[0] : "list";
	const struct action *action = action_of(word);
	struct loaded loaded;
	int status;

	if (action == NULL)
		return cli_misuse(cli,
		    "write list, show, check or diff, not: '%1'",
		    alis_str_of(word));
	status = action_check(cli, action);
	if (status == EXIT_WELL)
		status = cli_load_if_any(cli, &loaded);
	if (status != EXIT_WELL)
		return status;
	return action->run(cli, &loaded);
}
