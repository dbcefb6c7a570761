/* SPDX-License-Identifier: MIT */
#include "pins.h"

#include <stdlib.h>
#include <string.h>

/* Some 9 MB are a cohort of 3000; JSON takes many times its size in memory. */
#define JSON_MOST 32 /* MiB */
#define FORMAT    1
#define TEXT_MOST 4096 /* bytes of what is made use of */

static const char *const whole_others[] = { "format", "alis", "roster",
	"members", NULL };
static const char *const member_others[] = { "name", "rulebooks",
	"requirements", NULL };
static const char *const id_others[] = { "id", NULL };
static const char *const path_others[] = { "path", NULL };

static const struct column whole_columns[] = {
	{ "date", KIND_DAY },
	{ "cohort", KIND_TEXT },
};

static const struct column file_columns[] = {
	{ "blob", KIND_TEXT },
};

static const struct column member_columns[] = {
	[PIN_STATE] = { "state", KIND_TEXT },
	[PIN_PULL] = { "pull", KIND_TEXT_OR_NULL },
	[PIN_HELD] = { "held", KIND_TEXT },
	[PIN_HELD_COMMIT] = { "held_commit", KIND_TEXT_OR_NULL },
	[PIN_BRANCH] = { "branch", KIND_TEXT_OR_NULL },
	[PIN_COMMIT] = { "commit", KIND_TEXT_OR_NULL },
	[PIN_JOURNAL] = { "journal", KIND_TEXT },
	[PIN_DIGEST] = { "digest", KIND_TEXT_OR_NULL },
	{ "entries", KIND_COUNT },
	{ "errors", KIND_COUNT },
	{ "warnings", KIND_COUNT },
	{ "complete", KIND_TRUTH },
	{ "forecast", KIND_DAY_OR_NULL },
};

static const struct column book_columns[] = {
	{ "sha256", KIND_TEXT },
	{ "version", KIND_TEXT },
	{ "own", KIND_TRUTH },
};

static const struct column requirement_columns[] = {
	{ "book", KIND_TEXT },
	{ "state", KIND_TEXT },
	{ "unit", KIND_TEXT_OR_NULL },
	{ "have", KIND_TEXT_OR_NULL },
	{ "confirmed", KIND_TEXT_OR_NULL },
	{ "need", KIND_TEXT_OR_NULL },
	{ "remaining", KIND_TEXT_OR_NULL },
	{ "planned", KIND_TEXT_OR_NULL },
	{ "reached", KIND_DAY_OR_NULL },
	{ "forecast", KIND_DAY_OR_NULL },
};

_Static_assert(ALIS_COUNT(member_columns) <= FIGURES_MOST,
    "a row has room for every figure of a member");

static const char *joined(
    struct reader *reader, const char *head, alis_str middle, const char *tail)
{
	const alis_str parts[] = { alis_str_of(head), middle,
		alis_str_of(tail) };

	return alis_str_join(reader->mem, parts, ALIS_COUNT(parts)).at;
}

/* A list of a member, by its key. */
static void read_listed(struct reader *reader, const json_t *object,
    const char *where, const char *key, struct rows *rows)
{
	const json_t *list =
	    alis__words_member(reader, object, where, key, KIND_LIST);

	alis__words_list(reader, list,
	    joined(reader, where, ALIS_STR("."), key), "id", rows);
}

static void read_pinned(struct reader *reader, const json_t *object, size_t i,
    struct pinned *pinned)
{
	const char *where =
	    joined(reader, "members[", ALIS_NUMBER((int64_t)i), "]");

	*pinned = (struct pinned){
		.books = ROWS(book_columns, id_others),
		.requirements = ROWS(requirement_columns, id_others),
	};
	read_listed(reader, object, where, "rulebooks", &pinned->books);
	read_listed(
	    reader, object, where, "requirements", &pinned->requirements);
}

/* The first fault is enough: thousands would be read in vain. */
static void read_members(
    struct reader *reader, const json_t *root, struct pinning *pinning)
{
	const json_t *list =
	    alis__words_member(reader, root, "", "members", KIND_LIST);

	alis__words_list(reader, list, "members", "name", &pinning->members);
	pinning->pinned =
	    ALIS_NEW(reader->mem, struct pinned, pinning->members.count + 1);
	for (size_t i = 0;
	     i < pinning->members.count && reader->why.text == NULL; i++)
		read_pinned(
		    reader, json_array_get(list, i), i, &pinning->pinned[i]);
}

static void read_all(
    struct reader *reader, json_t *root, struct pinning *pinning)
{
	const json_t *list;

	if (!alis__words_format(reader, root, FORMAT))
		return;
	alis__words_object(reader, root, "", &pinning->whole);
	pinning->version = alis__words_read(reader, root, "alis", KIND_TEXT);
	list = alis__words_member(reader, root, "", "roster", KIND_LIST);
	alis__words_list(reader, list, "roster", "path", &pinning->files);
	read_members(reader, root, pinning);
}

struct pinning alis__pinning_read(alis_str json, struct alis_arena *mem)
{
	struct pinning pinning = {
		.whole = ROWS(whole_columns, whole_others),
		.files = ROWS(file_columns, path_others),
		.members = ROWS(member_columns, member_others),
	};
	struct reader reader = {
		.mem = mem, .where = "", .end = &pinning.unknown
	};
	json_t *root = alis__words_load(&reader, json, JSON_MOST);

	if (root != NULL)
		read_all(&reader, root, &pinning);
	json_decref(root);
	pinning.why = reader.why;
	return pinning;
}

/* ---- what is made use of ---- */

/* A name, a branch or a word, on one line: it may come to stand in a message,
 * where a line more could be taken for a trailer. */
static bool is_text(alis_str word)
{
	if (word.n > TEXT_MOST)
		return false;
	while (word.n > 0) {
		int32_t point;
		size_t n = alis_utf8_read(word, &point);
		if (n == 0 || point == '\n' || point == '\t' ||
		    alis_utf8_hidden(point))
			return false;
		word = alis_str_from(word, n);
	}
	return true;
}

/* Null, or a whole id: a shorter one might become that of two objects, and a
 * revision could name anything. */
static bool is_id(alis_str word)
{
	if (word.at == NULL)
		return true;
	for (size_t i = 0; i < word.n; i++)
		if (word.at[i] == '\0' ||
		    strchr("0123456789abcdef", word.at[i]) == NULL)
			return false;
	return word.n == 40 || word.n == 64;
}

static bool is_sound(const struct row *row)
{
	static const enum pin_column texts[] = { PIN_STATE, PIN_PULL, PIN_HELD,
		PIN_BRANCH, PIN_JOURNAL };

	for (size_t i = 0; i < ALIS_COUNT(texts); i++)
		if (!is_text(row->figures[texts[i]]))
			return false;
	return row->key.n > 0 && is_text(row->key) &&
	    is_id(row->figures[PIN_COMMIT]) &&
	    is_id(row->figures[PIN_DIGEST]) &&
	    is_id(row->figures[PIN_HELD_COMMIT]);
}

static struct alis_pin pin_of(
    const struct row *row, const struct pinned *pinned, struct alis_arena *mem)
{
	const struct rows *books = &pinned->books;
	struct alis_claimed_book *claimed =
	    ALIS_NEW(mem, struct alis_claimed_book, books->count + 1);

	for (size_t i = 0; i < books->count; i++)
		claimed[i] = (struct alis_claimed_book){
			.id = books->rows[i].key,
			.sha256 = books->rows[i].figures[0],
		};
	return (struct alis_pin){
		.name = row->key,
		.state = row->figures[PIN_STATE],
		.commit = row->figures[PIN_COMMIT],
		.branch = row->figures[PIN_BRANCH],
		.digest = row->figures[PIN_DIGEST],
		.pull = row->figures[PIN_PULL],
		.held = row->figures[PIN_HELD],
		.held_commit = row->figures[PIN_HELD_COMMIT],
		.books = claimed,
		.book_count = books->count,
	};
}

/* Of two of one name the first is found as well as the second: no roster has
 * them. */
static int by_name(const void *left, const void *right)
{
	const struct alis_pin *a = left, *b = right;

	return alis_str_compare(a->name, b->name);
}

struct alis_pins alis_pins_read(alis_str json, struct alis_arena *mem)
{
	struct pinning pinning = alis__pinning_read(json, mem);
	struct alis_pins pins = { .why = pinning.why };
	struct alis_pin *list;

	if (pins.why.text != NULL)
		return pins;
	list = ALIS_NEW(mem, struct alis_pin, pinning.members.count + 1);
	for (size_t i = 0; i < pinning.members.count; i++) {
		const struct row *row = &pinning.members.rows[i];
		if (!is_sound(row)) {
			pins.why = (struct alis_saying){
				.text =
				    ALIS_TEXT("%1 is not what a pin can be"),
				.words = { alis_utf8_fit(
				    row->key, SHOWN_MOST) },
			};
			return pins;
		}
		list[i] = pin_of(row, &pinning.pinned[i], mem);
	}
	/* The first column of the whole; it was a day when it was read. */
	pins.readable =
	    alis_day_read(pinning.whole.rows[0].figures[0], &pins.date);
	pins.version = pinning.version;
	qsort(list, pinning.members.count, sizeof(*list), by_name);
	pins.pins = list;
	pins.count = pinning.members.count;
	return pins;
}

const struct alis_pin *alis_pins_find(
    const struct alis_pins *pins, alis_str name)
{
	const struct alis_pin wanted = { .name = name };

	return bsearch(
	    &wanted, pins->pins, pins->count, sizeof(*pins->pins), by_name);
}

bool alis_pins_are_of(
    alis_str json, const struct alis_journal *roster, struct alis_arena *mem)
{
	struct pinning pinning = alis__pinning_read(json, mem);
	const struct rows *files = &pinning.files;

	if (pinning.why.text != NULL || files->count != roster->source_count)
		return false;
	for (size_t i = 0; i < files->count; i++) {
		const struct alis_source *src = roster->sources[i];
		if (!alis_str_same(files->rows[i].key, src->path) ||
		    !alis_str_is(files->rows[i].figures[0],
		        alis_blob_id(src->bytes).text))
			return false;
	}
	return true;
}
