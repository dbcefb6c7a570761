/* SPDX-License-Identifier: MIT */
#include "cli.h"

#include <alis/guard.h>
#include <string.h>

#define NARROW 78 /* columns below which some of them give way */

/* ---- what if: lines that the journal does not have ---- */

/* The lines as they were typed, and without those that are no entries. */
struct assumed {
	struct alis_assumption lines;
	struct alis_milestone *milestones;
	const struct alis_source *typed;
	struct alis_diags diags;
};

/* The keys of 'alis' that tell of a day of the training. */
static const char *milestone_of(alis_str word)
{
	static const char *const keys[] = { "start", "autorisasjon",
		"konvertert", "søknad", "avtale" };
	const struct alis_keyword *known =
	    alis_keyword_find(ALIS_WORDS_KEY, word);

	for (size_t i = 0; i < ALIS_COUNT(keys) && known != NULL; i++)
		if (strcmp(known->bokmaal, keys[i]) == 0)
			return keys[i];
	return NULL;
}

static const struct alis_journal *read_alone(
    struct cli *cli, const struct alis_source *src, struct alis_diags *diags)
{
	struct alis_files files = cli_no_files();

	return alis_parse_journal(src, &files, &cli->mem, diags);
}

/* Let a date be read as the key's would be, and what is wrong with it be told
 * where it was typed. */
static bool day_read(struct cli *cli, struct assumed *assumed, const char *key,
    alis_str date, alis_day *day)
{
	static const char head[] = "alis -\n    ";
	uint32_t typed_at = (uint32_t)(date.at - assumed->typed->bytes.at);
	alis_str parts[] = { alis_str_of(head), alis_str_of(key),
		ALIS_STR(": "), date, ALIS_STR("\n") };
	alis_str text = alis_str_join(&cli->mem, parts, ALIS_COUNT(parts));
	uint32_t read_at = (uint32_t)(text.n - 1 - date.n);
	struct alis_diags diags = { .mem = &cli->mem };
	const struct alis_journal *journal = read_alone(cli,
	    alis_source_of(ALIS_STR("-"), ALIS_STR("-"), text, &cli->mem),
	    &diags);

	for (const struct alis_diag *d = diags.first; d != NULL; d = d->next) {
		struct alis_diag *told = alis_diag_add(&assumed->diags, d->code,
		    assumed->typed, (alis_span){ 0, 0 });
		struct alis_diag *next = told->next;
		*told = *d;
		told->next = next;
		told->src = assumed->typed;
		told->span.from = typed_at + (d->span.from - read_at);
		told->span.to = typed_at + (d->span.to - read_at);
		told->has_fix = false;
	}
	return diags.errors == 0 &&
	    alis_attribute_day(journal->directives[0]->attributes, key, day);
}

static void milestone_set(
    struct assumed *assumed, const char *key, alis_day day)
{
	size_t n = assumed->lines.milestone_count, i = 0;

	while (i < n && !alis_str_is(assumed->milestones[i].name, key))
		i++;
	assumed->milestones[i] =
	    (struct alis_milestone){ alis_str_of(key), day };
	assumed->lines.milestone_count += i == n;
}

/* "konvertert 2019-03-01", with or without a colon. */
static bool milestone_read(
    struct cli *cli, struct assumed *assumed, alis_str line)
{
	alis_cut cut = alis_str_cut(line, ' ');
	alis_str word = cut.head;
	const char *key;
	alis_day day;

	if (word.n > 0 && word.at[word.n - 1] == ':')
		word.n--;
	key = milestone_of(word);
	if (key == NULL || alis_str_trim(cut.tail).n == 0)
		return false;
	if (day_read(cli, assumed, key, alis_str_trim(cut.tail), &day))
		milestone_set(assumed, key, day);
	return true;
}

/* The lines as a file beside the journal's first, named by the option. */
static const struct alis_source *typed_source(
    struct cli *cli, const struct loaded *loaded)
{
	struct alis_out out = alis_out_memory(&cli->mem);

	for (size_t i = 0; i < cli->setting_count; i++) {
		alis_out_lit(&out, cli->settings[i]);
		alis_out_char(&out, '\n');
	}
	/* No pattern of 'inkluder' finds a name that begins with a dot. */
	return alis_source_of(cli_beside(cli, loaded, ".what-if"),
	    ALIS_STR("--what-if"), alis_out_text(&out), &cli->mem);
}

/* Take out what says a day of the training; blanks stand in its place, so that
 * every other byte keeps its own. */
static void lines_part(struct cli *cli, struct assumed *assumed)
{
	alis_str rest = assumed->typed->bytes;
	struct alis_out out = alis_out_memory(&cli->mem);

	assumed->milestones =
	    ALIS_NEW(&cli->mem, struct alis_milestone, SETTINGS_MOST);
	while (rest.n > 0) {
		alis_cut cut = alis_str_cut(rest, '\n');
		if (milestone_read(cli, assumed, cut.head))
			alis_out_fill(&out, ' ', cut.head.n);
		else
			alis_out_put(&out, cut.head);
		alis_out_char(&out, '\n');
		rest = cut.tail;
	}
	assumed->lines.milestones = assumed->milestones;
	assumed->lines.src = alis_source_of(assumed->typed->path,
	    assumed->typed->name, alis_out_text(&out), &cli->mem);
}

/* The directives of the journal, but for what it expects and asserts itself,
 * and those that are assumed. */
static const struct alis_directive *const *directives_with(struct cli *cli,
    const struct alis_journal *journal, const struct alis_journal *assumed,
    size_t *count)
{
	const struct alis_directive **all =
	    ALIS_NEW(&cli->mem, const struct alis_directive *,
	        journal->directive_count + assumed->directive_count + 1);

	*count = 0;
	for (size_t i = 0; i < journal->directive_count; i++)
		if (journal->directives[i]->kind != ALIS_DIRECTIVE_REPEAT &&
		    journal->directives[i]->kind != ALIS_DIRECTIVE_ASSERT)
			all[(*count)++] = journal->directives[i];
	for (size_t i = 0; i < assumed->directive_count; i++)
		all[(*count)++] = assumed->directives[i];
	return all;
}

static int tell_unfit(struct cli *cli, const struct alis_directive *directive)
{
	return cli_misuse(cli,
	    "--what-if takes an entry, a 'fast' line or a day such as "
	    "'konvertert 2019-03-01', not: '%1'",
	    alis_source_text(directive->src, directive->span));
}

/* Read and post the lines alone, by the words of the journal. */
static int assumed_read(
    struct cli *cli, const struct loaded *loaded, struct assumed *assumed)
{
	const struct alis_run *run = loaded->run;
	struct alis_journal *with = ALIS_NEW(&cli->mem, struct alis_journal, 1);
	const struct alis_journal *alone;

	assumed->diags.mem = &cli->mem;
	assumed->typed = typed_source(cli, loaded);
	lines_part(cli, assumed);
	alone = read_alone(cli, assumed->lines.src, &assumed->diags);
	for (size_t i = 0; i < alone->directive_count; i++)
		if (alone->directives[i]->kind != ALIS_DIRECTIVE_REPEAT)
			return tell_unfit(cli, alone->directives[i]);
	(void)alis_journal_entries(alone); /* makes them all */
	*with = alis_journal_of(
	    run->journal, alone->made, alone->entry_count, &cli->mem);
	with->directives =
	    directives_with(cli, run->journal, alone, &with->directive_count);
	assumed->lines.journal = with;
	assumed->lines.posted = alis_post_journal(
	    with, run->books, cli->today, &cli->mem, &assumed->diags);
	return EXIT_WELL;
}

/* Tell what is wrong with the lines themselves; nothing else is new. */
static int tell_own(struct cli *cli, const struct assumed *assumed,
    const struct alis_diags *all, bool warnings)
{
	struct alis_diags own = { .mem = &cli->mem };

	for (const struct alis_diag *d = all->first; d != NULL; d = d->next) {
		struct alis_diag *copy, *next;
		if (!alis_str_same(d->src->path, assumed->typed->path) ||
		    (!warnings &&
		        alis_code_info(d->code)->severity != ALIS_ERROR))
			continue;
		copy = alis_diag_add(&own, d->code, d->src, d->span);
		next = copy->next;
		*copy = *d;
		copy->next = next;
	}
	if (own.count > 0)
		cli_put_findings(cli, &own);
	return own.errors > 0 ? EXIT_USAGE : EXIT_WELL;
}

static int what_if(struct cli *cli, struct loaded *loaded)
{
	struct assumed assumed = { .typed = NULL };
	struct alis_meaning is = { loaded->run->journal, loaded->run->posted,
		&loaded->diags };
	struct alis_diags diags = { .mem = &cli->mem };
	const struct alis_source *const *sources;
	const struct alis_run *run;
	alis_str *lines = ALIS_NEW(&cli->mem, alis_str, cli->setting_count);
	size_t count;
	int status = assumed_read(cli, loaded, &assumed);

	if (status == EXIT_WELL)
		status = tell_own(cli, &assumed, &assumed.diags, true);
	if (status != EXIT_WELL)
		return status;
	if (!alis_edit_assume(is, loaded->run->books, &assumed.lines, &cli->mem,
	        &sources, &count))
		return cli_misuse(cli,
		    "there is no 'alis' line in the journal for this: '%1'",
		    assumed.milestones[0].name);
	run = cli_run_with(cli, loaded, sources, count, &diags);
	status = tell_own(cli, &assumed, &diags, false);
	if (status == EXIT_WELL)
		status = cli_read_again(cli, &loaded->diags, &diags);
	if (status != EXIT_WELL)
		return status;
	for (size_t i = 0; i < cli->setting_count; i++)
		lines[i] = alis_str_of(cli->settings[i]);
	cli_render(cli,
	    alis_report_of_what_if(loaded->run, run, lines, cli->setting_count,
	        cli->language, &cli->mem));
	return cli_verdict(loaded);
}

/* ---- the plan ---- */

static enum alis_room room_of(size_t width)
{
	return width > 0 && width < NARROW ? ALIS_ROOM_NARROW
	                                   : ALIS_ROOM_NORMAL;
}

int cmd_plan(struct cli *cli)
{
	struct loaded loaded;
	int status = cli_load(cli, &loaded);

	if (status != EXIT_WELL)
		return status;
	if (cli->setting_count > 0)
		return what_if(cli, &loaded);
	cli_render(cli,
	    alis_report_of_plan(loaded.run,
	        alis_track_plan(loaded.run, &cli->mem),
	        cli->values[OPTION_ALL] != NULL, cli->language,
	        room_of(cli->style.width), &cli->mem));
	return cli_verdict(&loaded);
}
