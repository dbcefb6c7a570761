/* SPDX-License-Identifier: MIT */
#include "attest.h"

#include <alis/guard.h>
#include <alis/report.h>
#include <stdlib.h>

#define SHORT_DIGEST 12 /* digits that people compare */

/* ---- which ---- */

static bool is_named(const struct attesting *attesting, alis_str name)
{
	return name.n > 0 &&
	    alis_utf8_same(
	        alis_journal_renamed(attesting->version.journal, name),
	        attesting->supervisor.name);
}

/* In WHAT, if the kind says that this is who supervised, or in 'veileder'. */
static bool names_supervisor(const struct attesting *attesting, size_t number)
{
	const struct alis_entry *entry =
	    alis_journal_entry(attesting->version.journal, number);
	const struct alis_posting_result *result =
	    attesting->loaded.run->posted;
	const struct alis_posted *posted = &result->entries[number];
	const struct alis_kind *kind = alis_posted_kind(result, number);

	if (kind == NULL || posted->faulty)
		return false;
	if (kind->names_supervisor && !posted->amount_behind &&
	    is_named(attesting, entry->what))
		return true;
	for (const struct alis_attribute *a = entry->attributes; a != NULL;
	     a = a->next)
		if (alis_str_is(a->key, "veileder") &&
		    is_named(attesting, a->value))
			return true;
	return false;
}

/* What still runs is done as far as it has come. */
static bool is_done(const struct alis_entry *entry, alis_day today)
{
	return entry->last == ALIS_DAY_MAX ? entry->first <= today
	                                   : entry->last <= today;
}

static int by_day(const void *left, const void *right)
{
	const struct offered *a = left, *b = right;

	if (a->entry->first != b->entry->first)
		return a->entry->first < b->entry->first ? -1 : 1;
	return (a->number > b->number) - (a->number < b->number);
}

/* ---- gathering ---- */

static bool is_offered(const struct attesting *attesting,
    const struct alis_entry *entry, bool withdraws)
{
	if (!is_done(entry, attesting->cli->today))
		return false;
	if (withdraws)
		return entry->mark == ALIS_MARK_CONFIRMED;
	return entry->mark != ALIS_MARK_CONFIRMED ||
	    attesting->cli->values[OPTION_MARKED] != NULL;
}

/* Of those that are marked already, leave out what was attested before, and as
 * well as it would be now. */
static int leave_attested(struct attesting *attesting)
{
	struct cli *cli = attesting->cli;
	const struct alis_attested *before = cli_attest_before(attesting);
	struct alis_signer signer;
	size_t kept = 0;
	bool signs;

	if (before == NULL ||
	    cli_signer(cli, SIGN_IF_ABLE, &signer, &signs) != EXIT_WELL)
		return EXIT_WORLD;
	for (size_t i = 0; i < attesting->count; i++) {
		struct offered *o = &attesting->offered[i];
		if (o->entry->mark != ALIS_MARK_CONFIRMED ||
		    alis_attested_find(before, &o->digest, NULL, 0).cover <
		        (signs ? ALIS_COVER_NOT_CHECKED : ALIS_COVER_UNSIGNED))
			attesting->offered[kept++] = *o;
	}
	attesting->count = kept;
	return EXIT_WELL;
}

int cli_attest_gather(struct attesting *attesting, bool withdraws)
{
	struct cli *cli = attesting->cli;
	const struct alis_journal *journal = attesting->version.journal;
	const alis_str *texts =
	    alis_entry_texts(&attesting->version, &cli->mem);
	const struct alis_selection *selection;
	int status = cli_select(cli, &attesting->loaded, 0, &selection);

	if (status != EXIT_WELL)
		return status;
	attesting->offered =
	    ALIS_NEW(&cli->mem, struct offered, journal->entry_count + 1);
	for (size_t i = 0; i < journal->entry_count; i++)
		if ((selection == NULL || selection->entries[i]) &&
		    names_supervisor(attesting, i) &&
		    is_offered(
		        attesting, alis_journal_entry(journal, i), withdraws))
			attesting->offered[attesting->count++] =
			    (struct offered){ false,
				    alis_journal_entry(journal, i), i, texts[i],
				    alis_sha256(texts[i]) };
	qsort(attesting->offered, attesting->count, sizeof(struct offered),
	    by_day);
	return withdraws || cli->values[OPTION_MARKED] == NULL
	    ? EXIT_WELL
	    : leave_attested(attesting);
}

/* ---- showing ---- */

/* Every line as it stands, four columns in, so that none of them can look like
 * a line of ours. */
static void put_lines(struct alis_out *out, const struct alis_entry *entry,
    struct alis_arena *mem)
{
	alis_str rest = alis_source_text(entry->src, entry->span);

	while (rest.n > 0) {
		alis_cut cut = alis_str_cut(rest, '\n');
		alis_str line = cut.head;
		if (line.n > 0 && line.at[line.n - 1] == '\r')
			line.n--;
		alis_out_lit(out, "    ");
		alis_out_safe(out, alis_guard_masked(line, mem));
		alis_out_char(out, '\n');
		rest = cut.tail;
	}
}

static void put_words(struct cli *cli, struct alis_out *out, const char *text,
    const alis_str *words, size_t n)
{
	alis_out_safe(out,
	    alis_filled(alis_said(cli->language, text), words, n, &cli->mem));
}

/* What the entry credits, or would if it is done: one line for each. */
static void put_gives(
    struct attesting *attesting, size_t number, struct alis_out *out)
{
	struct cli *cli = attesting->cli;
	const struct alis_ledger *ledger =
	    &attesting->loaded.run->posted->ledger;
	bool any = false;

	for (size_t i = 0; i < ledger->count; i++) {
		const struct alis_fact *fact = &ledger->facts[i];
		alis_str words[2];
		if (fact->entry != number || !fact->in_reading[ALIS_CAUTIOUS])
			continue;
		words[0] = alis_report_amount(
		    fact->amount, fact->unit, cli->language, &cli->mem);
		words[1] = fact->account->name;
		put_words(
		    cli, out, ALIS_TEXT("    gives %1 to %2\n"), words, 2);
		any = true;
	}
	if (!any)
		put_words(cli, out,
		    ALIS_TEXT("    gives nothing by the rule books\n"), NULL,
		    0);
}

void cli_attest_put(
    struct attesting *attesting, size_t number, struct alis_out *out)
{
	struct cli *cli = attesting->cli;
	const struct offered *o = &attesting->offered[number];
	struct alis_place at =
	    alis_source_place(o->entry->src, o->entry->span.from);
	alis_str words[] = {
		ALIS_NUMBER((int64_t)number + 1),
		ALIS_NUMBER((int64_t)attesting->count),
		alis_io_name(
		    &attesting->loaded.folder, o->entry->src->path, &cli->mem),
		ALIS_NUMBER(at.line),
		alis_str_part(alis_str_of(o->digest.text), 0, SHORT_DIGEST),
	};
	struct alis_out line = alis_out_memory(&cli->mem);

	put_words(cli, &line, ALIS_TEXT("%1 of %2: %3:%4, digest %5"), words,
	    ALIS_COUNT(words));
	cli_put_line(out, alis_out_text(&line));
	alis_out_char(out, '\n');
	put_lines(out, o->entry, &cli->mem);
	put_gives(attesting, o->number, out);
}
