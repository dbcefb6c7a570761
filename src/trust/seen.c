/* SPDX-License-Identifier: MIT */
#include "line.h"

#include <stdlib.h>
#include <string.h>

#define FIELDS      5
#define DAY_SECONDS 86400
#define TIME_LENGTH (sizeof("2018-12-31T12:00:00Z") - 1)
#define ID_SHOWN    8
#define NO_ID       "0000000000000000000000000000000000000000"

/* ---- words of a line ---- */

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Two digits, at most 'most'. */
static bool read_pair(alis_str text, size_t at, int most, int *value)
{
	if (!is_digit(text.at[at]) || !is_digit(text.at[at + 1]))
		return false;
	*value = (text.at[at] - '0') * 10 + (text.at[at + 1] - '0');
	return *value <= most;
}

bool alis__time_read(alis_str text, int64_t *when)
{
	int hours, minutes, seconds;
	alis_day day;

	if (text.n != TIME_LENGTH ||
	    !alis_day_read(alis_str_part(text, 0, 10), &day) ||
	    text.at[10] != 'T' || text.at[13] != ':' || text.at[16] != ':' ||
	    text.at[19] != 'Z' || !read_pair(text, 11, 23, &hours) ||
	    !read_pair(text, 14, 59, &minutes) ||
	    !read_pair(text, 17, 59, &seconds))
		return false;
	*when =
	    (int64_t)day * DAY_SECONDS + hours * 3600 + minutes * 60 + seconds;
	return true;
}

bool alis__id_read(alis_str text, struct alis_hex *id)
{
	bool is_zero = true;

	*id = (struct alis_hex){ { 0 } };
	if (text.n != 40 && text.n != 64)
		return false;
	for (size_t i = 0; i < text.n; i++) {
		if (!is_digit(text.at[i]) &&
		    (text.at[i] < 'a' || text.at[i] > 'f'))
			return false;
		is_zero = is_zero && text.at[i] == '0';
	}
	if (!is_zero)
		memcpy(id->text, text.at, text.n);
	return true;
}

bool alis_seen_is_name(alis_str name)
{
	alis_str rest = name;

	while (rest.n > 0) {
		int32_t point;
		size_t n = alis_utf8_read(rest, &point);
		if (n == 0 || point <= ' ' || alis_utf8_hidden(point))
			return false;
		rest = alis_str_from(rest, n);
	}
	return name.n > 0 && name.at[0] != '#';
}

/* ---- lines ---- */

/* What a line lacks, as an English text; NULL: it is a line of a log. */
static const char *read_line(alis_str text, struct alis_sighting *sighting)
{
	alis_str fields[FIELDS] = { { NULL, 0 } };
	alis_cut cut = { .tail = text, .found = true };
	size_t n = 0;

	for (; cut.found && n < FIELDS; n++) {
		cut = alis_str_cut(cut.tail, ' ');
		fields[n] = cut.head;
	}
	if (n < FIELDS || cut.found)
		return ALIS_TEXT(
		    "it has not five words with one blank between");
	if (!alis__time_read(fields[0], &sighting->when))
		return ALIS_TEXT("its time cannot be read");
	if (!alis_seen_is_name(fields[1]) || !alis_seen_is_name(fields[2]))
		return ALIS_TEXT("a name holds what cannot be seen");
	sighting->repository = fields[1];
	sighting->branch = fields[2];
	if (!alis__id_read(fields[3], &sighting->was) ||
	    !alis__id_read(fields[4], &sighting->is) ||
	    fields[3].n != fields[4].n)
		return ALIS_TEXT(
		    "an id has not 40 or 64 digits of 0-9 and a-f");
	return NULL;
}

static alis_str time_text(int64_t when, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_seen_put_time(&out, when);
	return alis_out_text(&out);
}

/* A log while it is read. */
struct reading {
	const struct alis_source *src;
	bool is_shared; /* several keep it: time may go back */
	struct alis_diags *diags;
	struct alis_sighting *lines;
	alis_span *spans;
	size_t count;
};

/* A time that goes back would let somebody say that he was seen earlier. */
static void check_time(struct reading *reading, struct alis_sighting *line)
{
	int64_t above;

	if (reading->count == 0)
		return;
	above = reading->lines[reading->count - 1].when;
	if (line->when >= above)
		return;
	if (!reading->is_shared) {
		struct alis_diag *diag = alis_diag_add(reading->diags,
		    ALIS_A101, reading->src, reading->spans[reading->count]);
		diag->words[0] = time_text(line->when, reading->diags->mem);
		diag->words[1] = time_text(above, reading->diags->mem);
	}
	line->when = above;
}

static void read_lines(struct reading *reading)
{
	for (uint32_t at = 0; at < reading->src->bytes.n;) {
		struct alis_sighting line = { 0 };
		uint32_t from = at;
		alis_str text = alis_source_next(reading->src, &at);
		alis_span span = { from, from + (uint32_t)text.n };
		const char *fault;
		if (text.n == 0 || text.at[0] == '#')
			continue;
		fault = read_line(text, &line);
		if (fault != NULL) {
			struct alis_diag *diag = alis_diag_add(
			    reading->diags, ALIS_A100, reading->src, span);
			diag->words[0] = alis_str_of(fault);
			diag->said = 1;
			continue;
		}
		reading->spans[reading->count] = span;
		check_time(reading, &line);
		reading->lines[reading->count++] = line;
	}
}

/* ---- each branch by itself ---- */

/* By repository and branch, then in the order of the log. */
static int by_branch(const void *left, const void *right)
{
	const struct alis_sighting *a = *(struct alis_sighting *const *)left;
	const struct alis_sighting *b = *(struct alis_sighting *const *)right;
	int order = alis_str_compare(a->repository, b->repository);

	if (order == 0)
		order = alis_str_compare(a->branch, b->branch);
	return order != 0 ? order : (a > b) - (a < b);
}

static bool same_branch(
    const struct alis_sighting *a, const struct alis_sighting *b)
{
	return alis_str_same(a->branch, b->branch) &&
	    alis_str_same(a->repository, b->repository);
}

static alis_str short_id(const struct alis_hex *id, struct alis_arena *mem)
{
	alis_str text = alis_str_of(id->text[0] == '\0' ? NO_ID : id->text);

	return alis_str_copy(alis_str_part(text, 0, ID_SHOWN), mem);
}

/* Where a branch has been, by the lines of it from 'lines' on. */
static bool has_been(struct alis_sighting *const *lines, size_t count,
    const struct alis_hex *commit)
{
	for (size_t i = count; i > 0; i--)
		if (strcmp(lines[i - 1]->is.text, commit->text) == 0)
			return true;
	return commit->text[0] == '\0';
}

/*
 * Each line says where the one above it has left its branch. Where two kept the
 * log and git has merged the lines of both, a line follows one further up, or
 * begins anew: so it need only say where the branch has been.
 */
static void check_chain(struct reading *reading)
{
	struct alis_arena scratch = { 0 };
	struct alis_sighting **sorted =
	    ALIS_NEW(&scratch, struct alis_sighting *, reading->count + 1);
	const struct alis_hex none = { { 0 } };
	size_t first = 0; /* of the branch */

	for (size_t i = 0; i < reading->count; i++)
		sorted[i] = &reading->lines[i];
	qsort(
	    sorted, reading->count, sizeof(struct alis_sighting *), by_branch);
	for (size_t i = 0; i < reading->count; i++) {
		const struct alis_hex *above;
		struct alis_diag *diag;
		if (i > 0 && !same_branch(sorted[i - 1], sorted[i]))
			first = i;
		if (has_been(&sorted[first], i - first, &sorted[i]->was))
			continue;
		above = i > first ? &sorted[i - 1]->is : &none;
		diag = alis_diag_add(reading->diags, ALIS_A102, reading->src,
		    reading->spans[sorted[i] - reading->lines]);
		diag->words[0] = sorted[i]->branch;
		diag->words[1] = short_id(above, reading->diags->mem);
		diag->words[2] = short_id(&sorted[i]->was, reading->diags->mem);
	}
	alis_arena_release(&scratch);
}

static struct alis_seen_log read_log(const struct alis_source *src,
    bool is_shared, struct alis_arena *mem, struct alis_diags *diags)
{
	struct reading reading = {
		.src = src,
		.is_shared = is_shared,
		.diags = diags,
		.lines = ALIS_NEW(
		    mem, struct alis_sighting, alis_source_line_count(src)),
		.spans =
		    ALIS_NEW(mem, alis_span, alis_source_line_count(src) + 1),
	};

	read_lines(&reading);
	check_chain(&reading);
	return (struct alis_seen_log){ reading.lines, reading.count };
}

struct alis_seen_log alis_seen_read(const struct alis_source *src,
    struct alis_arena *mem, struct alis_diags *diags)
{
	return read_log(src, false, mem, diags);
}

struct alis_seen_log alis_seen_read_shared(const struct alis_source *src,
    struct alis_arena *mem, struct alis_diags *diags)
{
	return read_log(src, true, mem, diags);
}

bool alis_seen_at(const struct alis_seen_log *seen, alis_str repository,
    alis_str branch, const struct alis_hex *commit)
{
	for (size_t i = seen->count; i > 0; i--) {
		const struct alis_sighting *line = &seen->lines[i - 1];
		if (strcmp(line->is.text, commit->text) == 0 &&
		    alis_str_same(line->branch, branch) &&
		    alis_str_same(line->repository, repository))
			return true;
	}
	return false;
}

const struct alis_sighting *alis_seen_last(
    const struct alis_seen_log *seen, alis_str repository, alis_str branch)
{
	for (size_t i = seen->count; i > 0; i--) {
		const struct alis_sighting *line = &seen->lines[i - 1];
		if (alis_str_same(line->branch, branch) &&
		    alis_str_same(line->repository, repository))
			return line;
	}
	return NULL;
}

/* ---- writing ---- */

static void put_pair(struct alis_out *out, int64_t value)
{
	if (value < 10)
		alis_out_char(out, '0');
	alis_out_count(out, value);
}

void alis_seen_put_time(struct alis_out *out, int64_t when)
{
	int64_t second = when % DAY_SECONDS, day;

	if (second < 0)
		second += DAY_SECONDS;
	day = (when - second) / DAY_SECONDS;
	alis_out_day(out, (alis_day)day);
	alis_out_char(out, 'T');
	put_pair(out, second / 3600);
	alis_out_char(out, ':');
	put_pair(out, second / 60 % 60);
	alis_out_char(out, ':');
	put_pair(out, second % 60);
	alis_out_char(out, 'Z');
}

/* No commit is as many zeros as the other id has digits. */
static void put_id(struct alis_out *out, const struct alis_hex *id,
    const struct alis_hex *other)
{
	size_t n = strlen(other->text);

	alis_out_char(out, ' ');
	if (id->text[0] != '\0')
		alis_out_lit(out, id->text);
	else
		alis_out_fill(out, '0', n == 0 ? sizeof(NO_ID) - 1 : n);
}

void alis_seen_put(struct alis_out *out, const struct alis_sighting *sighting)
{
	alis_seen_put_time(out, sighting->when);
	alis_out_char(out, ' ');
	alis_out_put(out, sighting->repository);
	alis_out_char(out, ' ');
	alis_out_put(out, sighting->branch);
	put_id(out, &sighting->was, &sighting->is);
	put_id(out, &sighting->is, &sighting->was);
	alis_out_char(out, '\n');
}
