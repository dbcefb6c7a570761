/* SPDX-License-Identifier: MIT */
#include "log.h"

static const struct alis_column columns[] = {
	{ "commit", TITLE(""), ALIS_FOR_CSV, false, false },
	{ "date", TITLE(""), ALIS_FOR_CSV, false, false },
	{ "author", TITLE(""), ALIS_FOR_CSV, false, false },
	{ "commit_date", TITLE(""), ALIS_FOR_CSV, false, false },
	{ "committer", TITLE(""), ALIS_FOR_CSV, false, false },
	{ "signature", TITLE(""), ALIS_FOR_CSV, false, false },
	{ "subject", TITLE(""), ALIS_FOR_CSV, false, false },
	{ "change", TITLE(""), ALIS_FOR_CSV, false, false },
	{ "entry_date", TITLE(""), ALIS_FOR_CSV, false, false },
	{ "kind", TITLE(""), ALIS_FOR_CSV, false, false },
	{ "what", TITLE(""), ALIS_FOR_CSV, false, false },
	{ "amount", TITLE(""), ALIS_FOR_CSV, false, false },
	{ "field", TITLE(""), ALIS_FOR_CSV, false, false },
	{ "key", TITLE(""), ALIS_FOR_CSV, false, false },
	{ "was", TITLE(""), ALIS_FOR_CSV, false, false },
	{ "is", TITLE(""), ALIS_FOR_CSV, false, false },
};

static size_t rows_needed(const struct alis_log_change *changes, size_t count)
{
	size_t n = count;

	for (size_t i = 0; i < count; i++)
		n += changes[i].field_count;
	return n;
}

static void put_row(struct rows *rows, const struct alis_log_commit *commit,
    const struct alis_log_change *change, const struct alis_field_change *field)
{
	static const struct alis_field_change none = { 0 };
	const alis_str empty = ALIS_STR("");

	alis__cell(rows, alis__text(commit->id));
	alis__cell(rows, alis__text(commit->when));
	alis__cell(rows, alis__text(commit->who));
	alis__cell(rows, alis__text(commit->commit_when));
	alis__cell(rows,
	    alis__text(
	        commit->committer.n > 0 ? commit->committer : commit->who));
	alis__cell(rows, alis__lit(alis_signed_name(commit->signature)));
	alis__cell(rows, alis__text(commit->subject));
	alis__cell(rows, alis__lit(alis__change_name(change->change)));
	alis__cell(rows, alis__text(change->days));
	alis__cell(rows, alis__text(change->kind));
	alis__cell(rows, alis__text(change->what));
	alis__cell(rows, alis__text(change->amounts));
	alis__cell(rows,
	    alis__text(field == NULL
	            ? empty
	            : alis_str_of(alis_field_name(field->field))));
	field = field == NULL ? &none : field;
	alis__cell(rows, alis__text(field->key));
	alis__cell(rows, alis__text(field->was));
	alis__cell(rows, alis__text(field->is));
}

static void put_rows(struct rows *rows, const struct alis_log_commit *commit,
    const struct alis_log_change *changes, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		for (size_t k = 0; k < changes[i].field_count; k++)
			put_row(
			    rows, commit, &changes[i], &changes[i].fields[k]);
		if (changes[i].field_count == 0)
			put_row(rows, commit, &changes[i], NULL);
	}
}

struct alis_cell alis__log_rows(
    const struct alis_log_item *items, size_t count, struct alis_arena *mem)
{
	struct rows rows;
	size_t needed = 0;

	for (size_t i = 0; i < count; i++)
		needed += rows_needed(items[i].changes, items[i].change_count) +
		    rows_needed(items[i].directives, items[i].directive_count);
	rows = alis__rows(columns, ALIS_COUNT(columns), needed, mem);
	for (size_t i = 0; i < count; i++) {
		put_rows(&rows, &items[i].commit, items[i].changes,
		    items[i].change_count);
		put_rows(&rows, &items[i].commit, items[i].directives,
		    items[i].directive_count);
	}
	return alis__table(&rows);
}
