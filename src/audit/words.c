/* SPDX-License-Identifier: MIT */
#include "words.h"

#include <assert.h>
#include <string.h>

static void put_place(
    struct alis_out *out, const struct reader *reader, const char *key)
{
	alis_out_lit(out, reader->where);
	if (reader->listed) {
		alis_out_char(out, '[');
		alis_out_count(out, (int64_t)reader->row);
		alis_out_char(out, ']');
	}
	if (reader->where[0] != '\0' && key[0] != '\0')
		alis_out_char(out, '.');
	alis_out_lit(out, key);
}

static void fault(struct reader *reader, const char *key, enum kind wanted)
{
	static const char *const names[KIND_COUNT_OF_KINDS] = {
		[KIND_TEXT] = ALIS_TEXT("a text"),
		[KIND_TEXT_OR_NULL] = ALIS_TEXT("a text or null"),
		[KIND_DAY] = ALIS_TEXT("a day"),
		[KIND_DAY_OR_NULL] = ALIS_TEXT("a day or null"),
		[KIND_COUNT] = ALIS_TEXT("a whole number"),
		[KIND_TRUTH] = ALIS_TEXT("true or false"),
		[KIND_OBJECT] = ALIS_TEXT("an object"),
		[KIND_LIST] = ALIS_TEXT("a list"),
	};
	struct alis_out out = alis_out_memory(reader->mem);

	assert(wanted < KIND_COUNT_OF_KINDS);
	if (reader->why.text != NULL)
		return;
	put_place(&out, reader, key);
	reader->why = (struct alis_saying){
		.text = ALIS_TEXT("%1 is not %2"),
		.words = { alis_out_text(&out), alis_str_of(names[wanted]) },
		.said = 1U << 1,
	};
}

static alis_str string_of(const json_t *value)
{
	return (
	    alis_str){ json_string_value(value), json_string_length(value) };
}

static bool is_day(const json_t *value)
{
	alis_day day;

	return json_is_string(value) && alis_day_read(string_of(value), &day);
}

/* 'value' is NULL where the key is missing: that is of no kind. */
static bool is_of_kind(const json_t *value, enum kind kind)
{
	switch (kind) {
	case KIND_TEXT:
		return json_is_string(value);
	case KIND_TEXT_OR_NULL:
		return json_is_string(value) || json_is_null(value);
	case KIND_DAY:
		return is_day(value);
	case KIND_DAY_OR_NULL:
		return is_day(value) || json_is_null(value);
	case KIND_COUNT:
		return json_is_integer(value);
	case KIND_TRUTH:
		return json_is_boolean(value);
	case KIND_OBJECT:
		return json_is_object(value);
	case KIND_LIST:
		return json_is_array(value);
	case KIND_COUNT_OF_KINDS:
		break;
	}
	return false;
}

/* The member of an object, or NULL if it is not of the kind that it must be. */
static json_t *member(struct reader *reader, const json_t *object,
    const char *key, enum kind kind)
{
	json_t *value = json_object_get(object, key);

	if (is_of_kind(value, kind))
		return value;
	fault(reader, key, kind);
	return NULL;
}

/* A copy: what is jansson's goes when the reading is over. */
static alis_str word_of(const json_t *value, struct alis_arena *mem)
{
	struct alis_out out;

	if (json_is_string(value))
		return alis_str_copy(string_of(value), mem);
	if (json_is_boolean(value))
		return json_is_true(value) ? ALIS_STR("true")
		                           : ALIS_STR("false");
	if (!json_is_integer(value))
		return (alis_str){ NULL, 0 };
	out = alis_out_memory(mem);
	alis_out_count(&out, json_integer_value(value));
	return alis_out_text(&out);
}

alis_str alis__words_read(struct reader *reader, const json_t *object,
    const char *key, enum kind kind)
{
	return word_of(member(reader, object, key, kind), reader->mem);
}

static bool is_known(const struct rows *rows, const char *key)
{
	for (size_t i = 0; i < rows->column_count; i++)
		if (strcmp(rows->columns[i].name, key) == 0)
			return true;
	for (size_t i = 0; rows->others[i] != NULL; i++)
		if (strcmp(rows->others[i], key) == 0)
			return true;
	return false;
}

static void add_unknown(struct reader *reader, const char *key)
{
	struct unknown *unknown = ALIS_NEW(reader->mem, struct unknown, 1);
	struct alis_out out = alis_out_memory(reader->mem);

	put_place(&out, reader, key);
	unknown->place = alis_utf8_fit(alis_out_text(&out), SHOWN_MOST);
	*reader->end = unknown;
	reader->end = &unknown->next;
}

static void read_figures(struct reader *reader, json_t *object,
    const struct rows *rows, struct row *row)
{
	void *at = json_object_iter(object);

	for (; at != NULL; at = json_object_iter_next(object, at))
		if (!is_known(rows, json_object_iter_key(at)))
			add_unknown(reader, json_object_iter_key(at));
	for (size_t i = 0; i < rows->column_count; i++)
		row->figures[i] = alis__words_read(reader, object,
		    rows->columns[i].name, rows->columns[i].kind);
}

void alis__words_object(
    struct reader *reader, json_t *object, const char *where, struct rows *rows)
{
	reader->where = where;
	reader->listed = false;
	rows->rows = ALIS_NEW(reader->mem, struct row, 1);
	rows->count = 1;
	read_figures(reader, object, rows, &rows->rows[0]);
}

void alis__words_list(struct reader *reader, const json_t *list,
    const char *where, const char *key, struct rows *rows)
{
	reader->where = where;
	reader->listed = true;
	rows->count = json_array_size(list);
	rows->rows = ALIS_NEW(reader->mem, struct row, rows->count);
	for (size_t i = 0; i < rows->count; i++) {
		json_t *object = json_array_get(list, i);
		reader->row = i;
		if (!json_is_object(object)) {
			fault(reader, "", KIND_OBJECT);
			return;
		}
		rows->rows[i].key =
		    alis__words_read(reader, object, key, KIND_TEXT);
		read_figures(reader, object, rows, &rows->rows[i]);
	}
}

json_t *alis__words_member(struct reader *reader, const json_t *object,
    const char *where, const char *key, enum kind kind)
{
	reader->where = where;
	reader->listed = false;
	return member(reader, object, key, kind);
}

static alis_str count_word(struct reader *reader, int64_t n)
{
	return alis_str_copy(ALIS_NUMBER(n), reader->mem);
}

bool alis__words_format(
    struct reader *reader, const json_t *root, json_int_t wanted)
{
	const json_t *format =
	    alis__words_member(reader, root, "", "format", KIND_COUNT);

	if (format == NULL)
		return false;
	if (json_integer_value(format) == wanted)
		return true;
	reader->why = (struct alis_saying){
		.text = ALIS_TEXT(
		    "its format is %1; the one that can be read is %2"),
		.words = { count_word(reader, json_integer_value(format)),
		    count_word(reader, wanted) },
	};
	return false;
}

json_t *alis__words_load(struct reader *reader, alis_str json, size_t most)
{
	json_error_t error;
	json_t *root;

	if (json.n == 0) {
		reader->why.text = ALIS_TEXT("it is empty");
		return NULL;
	}
	if (json.n > most << 20) {
		reader->why = (struct alis_saying){
			.text = ALIS_TEXT("it is larger than %1 MiB"),
			.words = { count_word(reader, (int64_t)most) },
		};
		return NULL;
	}
	root = json_loadb(json.at, json.n, JSON_REJECT_DUPLICATES, &error);
	if (root != NULL)
		return root;
	reader->why = (struct alis_saying){
		.text = ALIS_TEXT("line %1 is not JSON: %2"),
		.words = { count_word(reader, error.line),
		    alis_str_copy(alis_str_of(error.text), reader->mem) },
	};
	return NULL;
}
