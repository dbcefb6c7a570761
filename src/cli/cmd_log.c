/* SPDX-License-Identifier: MIT */
#include "filter.h"
#include "signing.h"
#include "stated.h"
#include "walk.h"

/* What has been told so far. */
struct telling {
	struct walk walk;
	struct versions versions;
	struct version_paths paths;
	struct filter filter;
	struct alis_verifier verifier;
	struct alis_log_item *items;
	size_t count;
	size_t room;
};

/* A commit while it is looked at. */
struct looking {
	struct version_at is;
	struct version_at *was;
	size_t was_count;
	struct compared compared;
	struct alis_changes changes;
	struct alis_log_item item;
};

/* ---- what a commit did ---- */

static int statement_of(struct telling *telling,
    const struct alis_commit *commit, struct alis_arena *mem,
    struct alis_log_statement *statement, struct alis_err *err)
{
	struct cli *cli = telling->walk.cli;
	struct alis_statement states;
	int code =
	    stated_by(cli, &telling->walk.loaded, commit, mem, &states, err);

	if (code == ALIS_OK && states.states != ALIS_STATES_NOTHING)
		*statement = (struct alis_log_statement){
			.withdraws = states.states == ALIS_STATES_WITHDRAWN,
			.by = walk_text(cli, states.by),
			.count = states.count,
		};
	return code;
}

static const struct alis_version *was_of(
    const struct looking *looking, const struct alis_entry *entry)
{
	for (size_t i = 0; i < looking->was_count; i++) {
		const struct alis_journal *journal =
		    looking->compared.was[i].journal;
		for (size_t k = 0; journal != NULL && k < journal->source_count;
		     k++)
			if (journal->sources[k] == entry->src)
				return &looking->compared.was[i];
	}
	return &looking->compared.is;
}

static void changes_tell(struct cli *cli, struct looking *looking)
{
	struct alis_log_item *item = &looking->item;
	struct alis_changes *changes = &looking->changes;
	struct alis_log_change *entries =
	    ALIS_NEW(&cli->mem, struct alis_log_change, changes->count + 1);
	struct alis_log_change *directives = ALIS_NEW(
	    &cli->mem, struct alis_log_change, changes->directive_count + 1);

	for (size_t i = 0; i < changes->count; i++) {
		const struct alis_entry_change *c = &changes->changes[i];
		entries[i] = alis_report_log_change(c,
		    c->was == NULL ? NULL : was_of(looking, c->was),
		    &looking->compared.is, &cli->mem);
	}
	for (size_t i = 0; i < changes->directive_count; i++)
		directives[i] = alis_report_log_directive(
		    &changes->directives[i], &cli->mem);
	item->changes = entries;
	item->change_count = changes->count;
	item->directives = directives;
	item->directive_count = changes->directive_count;
}

/* What is to be told when neither an entry nor a directive changed. */
static void bytes_tell(struct looking *looking)
{
	const struct compared *compared = &looking->compared;
	struct alis_log_item *item = &looking->item;
	bool changed = !compared->is_same && looking->was_count == 1 &&
	    looking->changes.count == 0 &&
	    looking->changes.directive_count == 0 &&
	    compared->is.journal != NULL && compared->was[0].journal != NULL;
	bool is_whole = compared->errors == 0 && compared->errors_were == 0;

	item->is_format = changed && is_whole;
	item->is_unread = changed && !is_whole;
}

/* The entries of a commit whose parents nobody fetched are as they were found:
 * who added them cannot be told. */
static int found_count(struct telling *telling, struct looking *looking,
    struct alis_arena *mem, struct alis_err *err)
{
	struct alis_version version;
	const bool *picked;
	int code =
	    versions_read(&telling->versions, &looking->is, mem, &version, err);

	if (code < 0 || version.journal == NULL)
		return code;
	picked = filter_pick(&telling->filter, &version,
	    alis_journal_entries(version.journal), version.journal->entry_count,
	    mem);
	for (size_t i = 0; i < version.journal->entry_count; i++)
		looking->item.found += picked[i] &&
		    !alis_journal_entry(version.journal, i)->faulty;
	looking->item.is_cut = true;
	looking->changes = (struct alis_changes){ 0 };
	return ALIS_OK;
}

static bool is_told(const struct telling *telling, struct looking *looking)
{
	const struct alis_log_item *item = &looking->item;
	bool changed =
	    looking->changes.count > 0 || looking->changes.directive_count > 0;

	if (telling->filter.count > 0)
		return looking->changes.count > 0 || item->found > 0;
	/* A merge brings what its parents have told of already. */
	return changed || item->is_cut || item->statement.by.n > 0 ||
	    (!item->is_merge &&
	        (item->has_summary || item->is_format || item->is_unread ||
	            item->renamed_from.n > 0));
}

static int look(struct telling *telling, const struct alis_commit *commit,
    struct looking *looking, struct alis_arena *mem, struct alis_err *err)
{
	alis_str renamed_from;
	bool has;
	int code =
	    versions_with_parents(&telling->paths, commit, mem, &looking->is,
	        &looking->was, &looking->was_count, &renamed_from, err);

	if (code == ALIS_OK)
		code = walk_made_summary(&telling->walk, &looking->is.commit,
		    mem, &has, &looking->item.has_summary, err);
	if (code == ALIS_OK && commit->is_cut)
		return found_count(telling, looking, mem, err);
	if (code == ALIS_OK)
		code = versions_compare(&telling->versions, &looking->is,
		    looking->was, looking->was_count, mem, &looking->compared,
		    err);
	if (code < 0)
		return code;
	looking->changes =
	    versions_changes(&looking->compared, looking->was_count, mem);
	looking->item.renamed_from = walk_text(telling->walk.cli, renamed_from);
	looking->item.is_merge = looking->was_count > 1;
	bytes_tell(looking);
	filter_changes(&telling->filter, &looking->compared, looking->was_count,
	    &looking->changes, mem);
	return ALIS_OK;
}

static int log_visit(void *to, const struct alis_commit *commit,
    struct alis_arena *mem, struct alis_err *err)
{
	struct telling *telling = to;
	struct cli *cli = telling->walk.cli;
	struct looking looking = { .was = NULL };
	int code = look(telling, commit, &looking, mem, err);

	if (code == ALIS_OK)
		code = statement_of(
		    telling, commit, mem, &looking.item.statement, err);
	if (code < 0)
		return code;
	if (!is_told(telling, &looking))
		return 0;
	looking.item.commit = walk_told(cli, &telling->verifier, commit);
	looking.item.errors =
	    looking.compared.is_same ? 0 : looking.compared.errors;
	changes_tell(cli, &looking);
	telling->items = walk_grown(cli, telling->items, telling->count,
	    &telling->room, sizeof(*telling->items));
	telling->items[telling->count++] = looking.item;
	return 0;
}

/* ---- the words of the command ---- */

/* "A..B", and not a period such as 2018-01..2018-06. */
static bool looks_like_range(alis_str word)
{
	struct alis_period period;
	const char *why;

	/* Nor a term of a query, "date:2018-01..2018-06". */
	for (size_t i = 0; i + 1 < word.n && word.at[i] != ':'; i++)
		if (word.at[i] == '.' && word.at[i + 1] == '.')
			return !alis_period_read(word, &period, &why);
	return false;
}

/* Which of the words is the range: the first, if git knows it or if it is
 * written as one; what stands behind "--" is none. '*query' is where the query
 * begins. */
static int range_of(
    struct cli *cli, alis_str *range, size_t *query, struct alis_err *err)
{
	bool is = false;
	int code = ALIS_OK;

	*range = ALIS_STR("HEAD");
	*query = 0;
	if (cli->word_count == 0 || cli->dashes == 0)
		return ALIS_OK;
	is = cli->dashes == 1 || looks_like_range(alis_str_of(cli->words[0]));
	if (!is)
		code = alis_repo_is_range(
		    cli->repo, alis_str_of(cli->words[0]), &is, err);
	if (is) {
		*range = alis_str_of(cli->words[0]);
		*query = 1;
	}
	return code;
}

/* A branch that was mistyped is a query that fits nothing, and so is a period
 * without its key. Other terms were hardly meant as a branch. */
static const char *nothing_text(struct cli *cli, size_t query)
{
	alis_str word = alis_str_of(cli->words[query]);
	struct alis_period period;
	const char *why;

	if (alis_period_read(word, &period, &why))
		return ALIS_TEXT("no change of an entry fits, in the commits "
		                 "of %2; a period is written date:%1");
	if (query > 0 || cli->dashes == 0 || word.at[0] == '/' ||
	    alis_str_cut(word, ':').found)
		return ALIS_TEXT("no change of an entry fits, in the commits "
		                 "of %2");
	return ALIS_TEXT("no revision has the name '%1', so it was read as a "
	                 "query: no change of an entry fits, in the commits "
	                 "of %2");
}

int cmd_log(struct cli *cli)
{
	struct telling telling = { .walk.cli = cli };
	int status = cli_locate(cli, &telling.walk.loaded);
	alis_str range;
	size_t query;

	if (status == EXIT_WELL)
		status = cli_repo(cli, telling.walk.loaded.folder.path);
	if (status == EXIT_WELL && range_of(cli, &range, &query, &cli->err) < 0)
		status = cli_failed(cli);
	if (status == EXIT_WELL)
		status = walk_tell_cuts(cli);
	if (status == EXIT_WELL)
		status = cli_verifier(cli, &telling.verifier);
	if (status != EXIT_WELL)
		return status;
	telling.filter = filter_of(cli, query);
	telling.versions.cli = telling.paths.cli = cli;
	telling.paths.path = telling.walk.loaded.path;
	if (alis_repo_walk_to_cut(
	        cli->repo, range, log_visit, &telling, &cli->err) < 0)
		status = cli_failed(cli);
	versions_release(&telling.versions);
	if (status == EXIT_WELL)
		status = filter_end(&telling.filter);
	if (status != EXIT_WELL)
		return status;
	if (telling.filter.count > 0 && telling.count == 0) {
		alis_str words[] = { alis_str_of(cli->words[query]), range };
		cli_tell(
		    cli, nothing_text(cli, query), words, ALIS_COUNT(words));
	}
	return cli_render(cli,
	    alis_report_of_log(
	        telling.items, telling.count, cli->language, &cli->mem));
}
