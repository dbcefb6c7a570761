/* SPDX-License-Identifier: MIT */
#include "claim.h"

/* A cohort's leader reads what others have written: JSON takes many times its
 * size in memory, and a summary is a few thousand bytes. */
#define JSON_MOST 4 /* MiB */
#define FORMAT    1

/* The bytes before the date, whatever the version is called. */
#define DATE_WITHIN 256

static const char *const whole_others[] = { "format", "alis", "rulebooks",
	"journal", "diagnostics", "requirements", NULL };
static const char *const journal_others[] = { "files", NULL };
static const char *const id_others[] = { "id", NULL };
static const char *const path_others[] = { "path", NULL };
static const char *const no_others[] = { NULL };

static const struct column whole_columns[] = {
	{ "date", KIND_DAY },
	{ "complete", KIND_TRUTH },
	{ "forecast", KIND_DAY_OR_NULL },
};

static const struct column journal_columns[] = {
	{ "entries", KIND_COUNT },
};

static const struct column diagnostics_columns[] = {
	{ "errors", KIND_COUNT },
	{ "warnings", KIND_COUNT },
};

static const struct column book_columns[] = {
	{ "sha256", KIND_TEXT },
	{ "version", KIND_TEXT },
};

static const struct column file_columns[] = {
	{ "blob", KIND_TEXT },
};

static const struct column requirement_columns[] = {
	{ "title", KIND_TEXT },
	{ "state", KIND_TEXT },
	{ "unit", KIND_TEXT_OR_NULL },
	{ "have", KIND_TEXT_OR_NULL },
	{ "confirmed", KIND_TEXT_OR_NULL },
	{ "need", KIND_TEXT_OR_NULL },
	{ "remaining", KIND_TEXT_OR_NULL },
	{ "planned", KIND_TEXT_OR_NULL },
	{ "surplus", KIND_TEXT_OR_NULL },
	{ "reached", KIND_DAY_OR_NULL },
	{ "forecast", KIND_DAY_OR_NULL },
};

_Static_assert(ALIS_COUNT(requirement_columns) <= FIGURES_MOST,
    "a row has room for every figure of a requirement");

static void read_all(
    struct reader *reader, json_t *root, struct summary *summary)
{
	json_t *journal, *diagnostics, *list;

	if (!alis__words_format(reader, root, FORMAT))
		return;
	alis__words_object(reader, root, "", &summary->whole);
	summary->version = alis__words_read(reader, root, "alis", KIND_TEXT);
	list = alis__words_member(reader, root, "", "rulebooks", KIND_LIST);
	alis__words_list(reader, list, "rulebooks", "id", &summary->books);
	journal = alis__words_member(reader, root, "", "journal", KIND_OBJECT);
	alis__words_object(reader, journal, "journal", &summary->journal);
	list =
	    alis__words_member(reader, journal, "journal", "files", KIND_LIST);
	alis__words_list(
	    reader, list, "journal.files", "path", &summary->files);
	diagnostics =
	    alis__words_member(reader, root, "", "diagnostics", KIND_OBJECT);
	alis__words_object(
	    reader, diagnostics, "diagnostics", &summary->diagnostics);
	list = alis__words_member(reader, root, "", "requirements", KIND_LIST);
	alis__words_list(
	    reader, list, "requirements", "id", &summary->requirements);
}

struct summary alis__summary_read(alis_str json, struct alis_arena *mem)
{
	struct summary summary = {
		.whole = ROWS(whole_columns, whole_others),
		.journal = ROWS(journal_columns, journal_others),
		.diagnostics = ROWS(diagnostics_columns, no_others),
		.books = ROWS(book_columns, id_others),
		.files = ROWS(file_columns, path_others),
		.requirements = ROWS(requirement_columns, id_others),
	};
	struct reader reader = {
		.mem = mem, .where = "", .end = &summary.unknown
	};
	json_t *root = alis__words_load(&reader, json, JSON_MOST);

	if (root != NULL)
		read_all(&reader, root, &summary);
	json_decref(root);
	summary.why = reader.why;
	return summary;
}

static const struct alis_claimed_book *claimed_books(
    const struct rows *books, struct alis_arena *mem)
{
	struct alis_claimed_book *claimed =
	    ALIS_NEW(mem, struct alis_claimed_book, books->count + 1);

	for (size_t i = 0; i < books->count; i++)
		claimed[i] = (struct alis_claimed_book){
			.id = books->rows[i].key,
			.sha256 = books->rows[i].figures[0],
		};
	return claimed;
}

bool alis_audit_date(alis_str json, alis_day *date)
{
	const alis_str key = ALIS_STR("\n  \"date\": \"");
	const size_t length = sizeof("2018-01-31") - 1;

	/* It is the third of its lines. */
	for (size_t i = 0; i < json.n && i < DATE_WITHIN; i++)
		if (alis_str_starts(alis_str_from(json, i), key))
			return alis_day_read(
			    alis_str_part(json, i + key.n, i + key.n + length),
			    date);
	return false;
}

struct alis_claim alis_audit_claim(alis_str json, struct alis_arena *mem)
{
	struct summary summary = alis__summary_read(json, mem);
	struct alis_claim claim = { .why = summary.why };

	if (summary.why.text != NULL)
		return claim;
	/* The first column of the whole; it was a day when it was read. */
	claim.readable =
	    alis_day_read(summary.whole.rows[0].figures[0], &claim.date);
	claim.version = summary.version;
	claim.books = claimed_books(&summary.books, mem);
	claim.book_count = summary.books.count;
	return claim;
}
