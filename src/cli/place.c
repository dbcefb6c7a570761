/* SPDX-License-Identifier: MIT */
#include "adding.h"

#include <stdlib.h>

/* A journal read with a new entry in it. */
struct trial {
	const struct alis_source *src;
	const struct alis_run *run;
	struct alis_diags diags;
	const struct alis_entry *entry; /* NULL: it is not read as one */
};

/* ---- what is new ---- */

static alis_str line_at(const struct alis_source *src, uint32_t at)
{
	return alis_source_line(src, alis_source_place(src, at).line);
}

/* A complaint about the journal as a whole, which stands at its first byte
 * for want of a better place. */
static bool is_of_whole(const struct alis_diag *d)
{
	return d->code == ALIS_A039;
}

/* By what a complaint is known again when its line has moved. */
struct known {
	enum alis_code code;
	alis_str path;
	alis_str line;
};

struct known_list {
	struct known *known; /* in their order */
	size_t count;
};

static struct known known_of(const struct alis_diag *d)
{
	struct known known = { .code = d->code };

	if (is_of_whole(d))
		return known;
	known.path = d->src->path;
	known.line = line_at(d->src, d->span.from);
	return known;
}

static int by_place(const void *left, const void *right)
{
	const struct known *a = left, *b = right;
	int order = (int)a->code - (int)b->code;

	if (order == 0)
		order = alis_str_compare(a->path, b->path);
	return order != 0 ? order : alis_str_compare(a->line, b->line);
}

static struct known_list known_before(
    struct cli *cli, const struct alis_diags *was)
{
	struct known_list list = {
		.known = ALIS_NEW(&cli->mem, struct known, was->count + 1),
	};

	for (const struct alis_diag *d = was->first; d != NULL; d = d->next)
		list.known[list.count++] = known_of(d);
	qsort(list.known, list.count, sizeof(*list.known), by_place);
	return list;
}

/* Whether the journal had a complaint before. */
static bool was_there(const struct known_list *was, const struct alis_diag *d)
{
	struct known known = known_of(d);

	return bsearch(&known, was->known, was->count, sizeof(known),
	           by_place) != NULL;
}

static bool is_within(const struct alis_diag *d, const struct alis_entry *entry)
{
	return entry != NULL && !is_of_whole(d) && d->src == entry->src &&
	    d->span.from >= entry->span.from && d->span.from <= entry->span.to;
}

/* What a trial brings: about the entry itself, or because of it. */
static struct alis_diags news_of(
    struct cli *cli, const struct trial *trial, const struct alis_diags *was)
{
	struct alis_diags news = { .mem = &cli->mem };
	struct known_list known = known_before(cli, was);

	for (const struct alis_diag *d = trial->diags.first; d != NULL;
	     d = d->next) {
		struct alis_diag *copy, *next;
		if (!is_within(d, trial->entry) && was_there(&known, d))
			continue;
		copy = alis_diag_add(&news, d->code, d->src, d->span);
		next = copy->next;
		*copy = *d;
		copy->next = next;
	}
	return news;
}

/* ---- trying ---- */

static void try_lines(struct cli *cli, struct loaded *loaded,
    const struct alis_spot *spot, alis_str lines, struct placed *placed,
    struct trial *trial)
{
	const struct alis_source *changed;

	*trial = (struct trial){ .diags = { .mem = &cli->mem } };
	placed->bytes = alis_edit_insert(spot, lines, &cli->mem, &placed->from);
	trial->src = changed = alis_source_of(spot->src->path,
	    alis_io_name(&loaded->folder, spot->src->path, &cli->mem),
	    placed->bytes, &cli->mem);
	trial->run = cli_run_with(cli, loaded, &changed, 1, &trial->diags);
	for (size_t i = 0; i < trial->run->journal->entry_count; i++) {
		const struct alis_entry *entry =
		    alis_journal_entry(trial->run->journal, i);
		if (entry->src == changed && entry->head.from == placed->from)
			trial->entry = entry;
	}
}

static int tell_news(
    struct cli *cli, const struct alis_diags *news, bool with_warnings)
{
	if (news->count > 0 && (with_warnings || news->errors > 0))
		cli_put_findings(cli, news);
	if (news->errors == 0)
		return EXIT_WELL;
	return EXIT_FINDINGS;
}

const struct alis_journal *cli_read_alone(struct cli *cli, alis_str lines)
{
	const alis_str name =
	    alis_str_of(alis_said(cli->language, ALIS_TEXT("the new entry")));
	struct alis_files files = cli_no_files();
	struct alis_diags diags = { .mem = &cli->mem };
	const struct alis_journal *journal =
	    alis_parse_journal(alis_source_of(name, name, lines, &cli->mem),
	        &files, &cli->mem, &diags);

	if (diags.errors == 0)
		return journal;
	cli_put_findings(cli, &diags);
	return NULL;
}

/* The draft alone, so that a fault in its date is told before a place is
 * looked for by it. */
static int read_draft(struct cli *cli, struct draft *draft)
{
	const struct alis_journal *journal = cli_read_alone(cli, draft->lines);

	if (journal == NULL)
		return EXIT_FINDINGS;
	if (journal->entry_count == 1) {
		draft->day = alis_journal_entry(journal, 0)->first;
		return EXIT_WELL;
	}
	/* Whatever --date was, it made a comment or a directive of it. */
	return cli_misuse(cli,
	    "an entry begins with a date, 2018-12-31, not with '%1'",
	    draft->lines);
}

int cli_place(struct cli *cli, struct loaded *loaded, struct draft *draft,
    struct placed *placed)
{
	struct trial trial;
	struct alis_diags news;
	int status = read_draft(cli, draft);

	if (status != EXIT_WELL)
		return status;
	placed->spot =
	    alis_edit_spot(loaded->run->journal, draft->day, &cli->mem);
	/* As it was typed first, so that what is wrong with it is shown so. */
	try_lines(cli, loaded, &placed->spot, draft->lines, placed, &trial);
	news = news_of(cli, &trial, &loaded->diags);
	status = tell_news(cli, &news, false);
	if (status != EXIT_WELL || trial.entry == NULL)
		return status != EXIT_WELL ? status : EXIT_FINDINGS;
	placed->lines = alis_edit_entry(trial.entry, trial.run->journal,
	    trial.run->books, placed->spot.column, &cli->mem);
	try_lines(cli, loaded, &placed->spot, placed->lines, placed, &trial);
	news = news_of(cli, &trial, &loaded->diags);
	return tell_news(cli, &news, !draft->is_told);
}
