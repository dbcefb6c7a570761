/* SPDX-License-Identifier: MIT */
#include "filter.h"

struct filter filter_of(struct cli *cli, size_t from)
{
	size_t count = from < cli->word_count ? cli->word_count - from : 0;
	alis_str *words = ALIS_NEW(&cli->mem, alis_str, count + 1);

	for (size_t i = 0; i < count; i++)
		words[i] = alis_str_of(cli->words[from + i]);
	return (struct filter){ .cli = cli, .words = words, .count = count };
}

static const struct alis_query *query_read(struct filter *filter,
    const struct alis_version *version, const struct alis_journal *journal,
    struct alis_arena *mem, struct alis_diags *diags)
{
	const alis_str name =
	    alis_str_of(alis_said(filter->cli->language, "QUERY"));
	const struct alis_query *query = alis_query_read(name, filter->words,
	    filter->count, journal, version->books, mem, diags);

	if (diags->errors == 0) {
		filter->was_read = true;
		return query;
	}
	if (filter->faults == NULL && !filter->was_read) {
		/* They are told at the end, as the first version had them. */
		filter->faults =
		    ALIS_NEW(&filter->cli->mem, struct alis_diags, 1);
		filter->faults->mem = &filter->cli->mem;
		alis_query_read(name, filter->words, filter->count, journal,
		    version->books, &filter->cli->mem, filter->faults);
	}
	return NULL;
}

const bool *filter_pick(struct filter *filter,
    const struct alis_version *version, const struct alis_entry *const *entries,
    size_t count, struct alis_arena *mem)
{
	bool *all = ALIS_NEW(mem, bool, count + 1);
	struct alis_diags diags = { .mem = mem }, ignored = { .mem = mem };
	struct alis_journal journal;
	const struct alis_entry **own;
	const struct alis_query *query;
	const struct alis_selection *selection;

	for (size_t i = 0; i < count; i++)
		all[i] = filter->count == 0;
	if (filter->count == 0 || count == 0 || filter->gave_up ||
	    version->journal == NULL)
		return all;
	own = ALIS_NEW(mem, const struct alis_entry *, count + 1);
	for (size_t i = 0; i < count; i++)
		own[i] = entries[i];
	journal = alis_journal_of(version->journal, own, count, mem);
	query = query_read(filter, version, &journal, mem, &diags);
	if (query == NULL)
		return all;
	selection = alis_query_select(query, &journal,
	    alis_post_journal(
	        &journal, version->books, filter->cli->today, mem, &ignored),
	    filter->cli->today, mem, &diags);
	if (diags.errors == 0)
		return selection->entries;
	cli_put_findings(filter->cli, &diags);
	filter->gave_up = true;
	return all;
}

static bool is_of(
    const struct alis_version *version, const struct alis_entry *entry)
{
	for (size_t i = 0;
	     version->journal != NULL && i < version->journal->source_count;
	     i++)
		if (version->journal->sources[i] == entry->src)
			return true;
	return false;
}

/* Mark the changes of which the entry as it was, or is, fits. */
static void mark(struct filter *filter, const struct alis_version *version,
    const struct alis_changes *changes, bool *fits, struct alis_arena *mem)
{
	const struct alis_entry **entries =
	    ALIS_NEW(mem, const struct alis_entry *, 2 * changes->count + 1);
	size_t *of = ALIS_NEW(mem, size_t, 2 * changes->count + 1);
	const bool *picked;
	size_t n = 0;

	for (size_t i = 0; i < changes->count; i++) {
		const struct alis_entry_change *c = &changes->changes[i];
		const struct alis_entry *both[] = { c->was, c->is };
		for (size_t k = 0; k < ALIS_COUNT(both); k++) {
			if (both[k] == NULL || !is_of(version, both[k]))
				continue;
			of[n] = i;
			entries[n++] = both[k];
		}
	}
	picked = filter_pick(filter, version, entries, n, mem);
	for (size_t i = 0; i < n; i++)
		fits[of[i]] = fits[of[i]] || picked[i];
}

void filter_changes(struct filter *filter, const struct compared *compared,
    size_t was_count, struct alis_changes *changes, struct alis_arena *mem)
{
	struct alis_entry_change *left =
	    ALIS_NEW(mem, struct alis_entry_change, changes->count + 1);
	bool *fits = ALIS_NEW(mem, bool, changes->count + 1);
	size_t n = 0;

	if (filter->count == 0)
		return;
	mark(filter, &compared->is, changes, fits, mem);
	for (size_t i = 0; i < was_count; i++)
		mark(filter, &compared->was[i], changes, fits, mem);
	for (size_t i = 0; i < changes->count; i++)
		if (fits[i])
			left[n++] = changes->changes[i];
	*changes = (struct alis_changes){ .changes = left, .count = n };
}

int filter_end(const struct filter *filter)
{
	if (filter->gave_up)
		return EXIT_USAGE;
	if (filter->faults == NULL || filter->was_read)
		return EXIT_WELL;
	cli_put_findings(filter->cli, filter->faults);
	return EXIT_USAGE;
}
