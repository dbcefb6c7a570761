/* SPDX-License-Identifier: MIT */
#include "statement.h"

#include <string.h>

#define INDENT 4 /* blanks before each line of an entry's text */

/* ---- whose ---- */

struct alis_owner alis_owner_of(const struct alis_journal *journal)
{
	const struct alis_directive *alis =
	    alis_journal_find(journal, ALIS_DIRECTIVE_ALIS);

	if (alis == NULL)
		return (struct alis_owner){ 0 };
	return (struct alis_owner){ alis->name,
		alis_attribute_value(alis->attributes, "epost") };
}

struct alis_owner alis_owner_read(alis_str text)
{
	alis_cut cut = alis_str_cut(text, '<');
	struct alis_owner owner = { .name = alis_str_trim(cut.head) };

	owner.email = alis_str_trim(alis_str_cut(cut.tail, '>').head);
	return owner;
}

bool alis_owner_same(struct alis_owner a, struct alis_owner b)
{
	if (a.email.n > 0 && b.email.n > 0)
		return alis_utf8_same(a.email, b.email);
	return a.name.n > 0 && alis_utf8_same(a.name, b.name);
}

/* ---- line endings ---- */

alis_str alis_answer_plain(alis_str bytes, struct alis_arena *mem)
{
	struct alis_out out;

	if (bytes.n == 0 || memchr(bytes.at, '\r', bytes.n) == NULL)
		return bytes;
	out = alis_out_memory(mem);
	for (size_t i = 0; i < bytes.n; i++)
		if (bytes.at[i] != '\r' || i + 1 == bytes.n ||
		    bytes.at[i + 1] != '\n')
			alis_out_char(&out, bytes.at[i]);
	return alis_out_text(&out);
}

/* ---- the text ---- */

enum field {
	FIELD_OWNER,
	FIELD_SUPERVISOR,
	FIELD_DATE,
	FIELD_COMMIT,
	FIELD_COUNT
};

static const char *const field_keys[FIELD_COUNT] = {
	[FIELD_OWNER] = ATTEST_OWNER,
	[FIELD_SUPERVISOR] = ATTEST_SUPERVISOR,
	[FIELD_DATE] = ATTEST_DATE,
	[FIELD_COMMIT] = ATTEST_COMMIT,
};

struct reading {
	const struct alis_source *src;
	struct alis_arena *mem;
	struct alis_diags *diags;
	uint32_t line; /* the next one, from 1 */
	bool broken;   /* beyond one entry */
	alis_str values[FIELD_COUNT];
	struct alis_answer_entry *entries;
	size_t count;
};

static alis_span span_of(const struct reading *reading, uint32_t line)
{
	alis_str text = alis_source_line(reading->src, line);
	uint32_t from = text.n == 0
	    ? alis_source_line_at(reading->src, line)
	    : (uint32_t)(text.at - reading->src->bytes.at);

	return (alis_span){ from, from + (uint32_t)text.n };
}

static struct alis_diag *tell(
    struct reading *reading, enum alis_code code, uint32_t line)
{
	alis_span span = { 0, 0 };

	if (line <= alis_source_line_count(reading->src))
		span = span_of(reading, line);
	return alis_diag_add(reading->diags, code, reading->src, span);
}

static struct alis_diag *tell_broken(
    struct reading *reading, enum alis_code code, uint32_t line)
{
	reading->broken = true;
	return tell(reading, code, line);
}

/*
 * What cannot be seen must not be signed: who reads the text on another screen
 * must see what a program reads. A tab and CR before LF are fine.
 */
static bool is_visible(alis_str line)
{
	while (line.n > 0) {
		int32_t point;
		size_t n = alis_utf8_read(line, &point);
		if (n == 0 || alis_utf8_hidden(point))
			return false;
		line = alis_str_from(line, n);
	}
	return true;
}

static void check_visible(struct reading *reading)
{
	for (uint32_t line = 1; line <= alis_source_line_count(reading->src);
	     line++)
		if (!is_visible(alis_source_line(reading->src, line)))
			tell_broken(reading, ALIS_A110, line);
}

/* "Alis-Date: 2018-12-31"; false if the line has no such key. */
static bool read_field(struct reading *reading, alis_str line, enum field field)
{
	alis_cut cut = alis_str_cut(line, ':');

	if (!cut.found || !alis_str_is(cut.head, field_keys[field]))
		return false;
	if (reading->values[field].at != NULL)
		tell_broken(reading, ALIS_A111, reading->line)->words[0] =
		    cut.head;
	reading->values[field] = alis__value_trim(cut.tail);
	return true;
}

/* The indented lines from the next one on, without their indent. */
static alis_str read_text(struct reading *reading)
{
	struct alis_out out = alis_out_memory(reading->mem);

	for (; reading->line < alis_source_line_count(reading->src);
	     reading->line++) {
		alis_str line =
		    alis_source_line(reading->src, reading->line + 1);
		if (!alis_str_starts(line, ALIS_STR("    ")))
			break;
		alis_out_put(&out, alis_str_from(line, INDENT));
		alis_out_char(&out, '\n');
	}
	return alis_out_text(&out);
}

static void read_entry(struct reading *reading, alis_str value)
{
	struct alis_answer_entry entry = { .span = span_of(
		                               reading, reading->line) };
	uint32_t at = reading->line;
	struct alis_hex digest;

	if (!alis__digest_read(value, &entry.digest)) {
		tell_broken(reading, ALIS_A111, at)->words[0] =
		    ALIS_STR(ATTEST_ENTRY);
		return;
	}
	entry.text = read_text(reading);
	digest = alis_sha256(entry.text);
	if (memcmp(digest.text, entry.digest.text, sizeof(digest.text)) != 0)
		tell(reading, ALIS_A087, at);
	else
		reading->entries[reading->count++] = entry;
}

static bool is_keyed(alis_str line)
{
	static const char key[] = "alis-";

	for (size_t i = 0; i < sizeof(key) - 1; i++) {
		char c = i < line.n ? line.at[i] : '\0';
		if (c >= 'A' && c <= 'Z')
			c = (char)(c - 'A' + 'a');
		if (c != key[i])
			return false;
	}
	return true;
}

/* A line that is not keyed is for people, and says nothing here. */
static void read_line(struct reading *reading)
{
	alis_str line = alis_source_line(reading->src, reading->line);
	alis_cut cut = alis_str_cut(line, ':');

	if (!is_keyed(line))
		return;
	if (alis_str_is(cut.head, ATTEST_ENTRY)) {
		read_entry(reading, alis__value_trim(cut.tail));
		return;
	}
	for (enum field field = 0; field < FIELD_COUNT; field++)
		if (reading->count == 0 && read_field(reading, line, field))
			return;
	tell_broken(reading, ALIS_A111, reading->line)->words[0] = cut.head;
}

/* An id and nothing else that git would find a commit by. */
static bool is_id(alis_str text)
{
	return (text.n == 40 || text.n == 64) && alis__is_lower_hex(text);
}

static void read_head(struct reading *reading, struct alis_answer *answer)
{
	const alis_str *values = reading->values;
	const bool good[FIELD_COUNT] = {
		[FIELD_OWNER] = values[FIELD_OWNER].n > 0,
		[FIELD_SUPERVISOR] = values[FIELD_SUPERVISOR].n > 0,
		[FIELD_DATE] = alis_day_read(values[FIELD_DATE], &answer->day),
		[FIELD_COMMIT] = values[FIELD_COMMIT].at == NULL ||
		    is_id(values[FIELD_COMMIT]),
	};

	for (enum field field = 0; field < FIELD_COUNT; field++)
		if (!good[field])
			tell_broken(reading, ALIS_A111, 1)->words[0] =
			    alis_str_of(field_keys[field]);
	answer->owner = alis_owner_read(values[FIELD_OWNER]);
	answer->supervisor = values[FIELD_SUPERVISOR];
	answer->commit = values[FIELD_COMMIT];
}

struct alis_answer alis_answer_read(const struct alis_source *src,
    struct alis_arena *mem, struct alis_diags *diags)
{
	struct reading reading = { .src = src, .mem = mem, .diags = diags };
	struct alis_answer answer = { 0 };

	if (src->bytes.n > ALIS_ANSWER_MOST) {
		tell(&reading, ALIS_A113, 1)->hint =
		    ALIS_TEXT("it is larger than 1 MiB");
		return answer;
	}
	if (!alis_str_is(
	        alis_str_trim(alis_source_line(src, 1)), ATTEST_FIRST_LINE)) {
		tell(&reading, ALIS_A113, 1);
		return answer;
	}
	reading.entries = ALIS_NEW(
	    mem, struct alis_answer_entry, alis_source_line_count(src));
	check_visible(&reading);
	for (reading.line = 2; reading.line <= alis_source_line_count(src);
	     reading.line++)
		read_line(&reading);
	read_head(&reading, &answer);
	answer.readable = !reading.broken;
	answer.entries = reading.entries;
	answer.count = reading.count;
	return answer;
}
