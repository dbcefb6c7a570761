/* SPDX-License-Identifier: MIT */
/*
 * Whether bytes may go to a terminal, a spreadsheet, a program or a browser.
 * Nothing here is of alis: what is forbidden is written down a second time.
 *   judge <LIST
 * Each line of LIST is "FORM CHANNEL RUN": FORM is text, colour, csv, json,
 * html or binary; the file RUN.CHANNEL has the bytes, RUN.words what they came
 * of. One line for each file that is at fault, with the byte and what stands
 * there; the last line counts.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct bytes {
	const unsigned char *at;
	size_t n, next;
};

#define NONE (-1)
#define BAD  (-2)

/* The next code point, by the table 3-7 of the Unicode standard; NONE at the
 * end, BAD if there is none. */
static long point(struct bytes *b)
{
	static const struct {
		unsigned char first, last, low, high;
		size_t more;
	} forms[] = {
		{ 0x00, 0x7F, 0, 0, 0 },
		{ 0xC2, 0xDF, 0x80, 0xBF, 1 },
		{ 0xE0, 0xE0, 0xA0, 0xBF, 2 },
		{ 0xE1, 0xEC, 0x80, 0xBF, 2 },
		{ 0xED, 0xED, 0x80, 0x9F, 2 },
		{ 0xEE, 0xEF, 0x80, 0xBF, 2 },
		{ 0xF0, 0xF0, 0x90, 0xBF, 3 },
		{ 0xF1, 0xF3, 0x80, 0xBF, 3 },
		{ 0xF4, 0xF4, 0x80, 0x8F, 3 },
	};
	unsigned char c;

	if (b->next == b->n)
		return NONE;
	c = b->at[b->next];
	for (size_t i = 0; i < sizeof(forms) / sizeof(*forms); i++) {
		long found = c;
		if (c < forms[i].first || c > forms[i].last)
			continue;
		if (b->n - b->next <= forms[i].more)
			return BAD;
		if (forms[i].more > 0)
			found = c & (0x3F >> forms[i].more);
		for (size_t k = 1; k <= forms[i].more; k++) {
			unsigned char d = b->at[b->next + k];
			if (d < (k == 1 ? forms[i].low : 0x80) ||
			    d > (k == 1 ? forms[i].high : 0xBF))
				return BAD;
			found = found << 6 | (d & 0x3F);
		}
		b->next += 1 + forms[i].more;
		return found;
	}
	return BAD;
}

/* What docs/journal.md forbids in a journal, 2.1. */
static bool is_forbidden(long p)
{
	return (p < 0x20 && p != '\n' && p != '\t') ||
	    (p >= 0x7F && p <= 0x9F) || p == 0xAD || p == 0x34F || p == 0x61C ||
	    p == 0x115F || p == 0x1160 || p == 0x17B4 || p == 0x17B5 ||
	    (p >= 0x180B && p <= 0x180F) || (p >= 0x200B && p <= 0x200F) ||
	    (p >= 0x2028 && p <= 0x202E) || (p >= 0x2060 && p <= 0x206F) ||
	    p == 0x3164 || p == 0xFEFF || p == 0xFFA0 ||
	    (p >= 0xFFF9 && p <= 0xFFFB) || (p >= 0x1BCA0 && p <= 0x1BCA3) ||
	    (p >= 0x1D173 && p <= 0x1D17A) || (p >= 0xE0000 && p <= 0xE007F);
}

/* Step over one of the sequences that alis itself writes; false if it is none
 * of them. */
static bool is_colour(struct bytes *b)
{
	static const char *const ours[] = { "\033[0m", "\033[1m", "\033[2m",
		"\033[31m", "\033[32m", "\033[33m", "\r\033[K" };

	for (size_t i = 0; i < sizeof(ours) / sizeof(*ours); i++) {
		size_t n = strlen(ours[i]);
		if (b->n - b->next >= n &&
		    memcmp(b->at + b->next, ours[i], n) == 0) {
			b->next += n;
			return true;
		}
	}
	return false;
}

static const char *judge_text(struct bytes *b, bool coloured, bool returns)
{
	for (;;) {
		struct bytes before = *b;
		long p;
		if (coloured && is_colour(b))
			continue;
		p = point(b);
		if (p == NONE)
			return NULL;
		if (p == BAD)
			return "bytes that are no UTF-8";
		if (returns && p == '\r' && b->next < b->n &&
		    b->at[b->next] == '\n')
			continue;
		if (is_forbidden(p)) {
			*b = before;
			return "a control or hidden character";
		}
	}
}

/* ---- CSV, RFC 4180 ---- */

static bool is_number(const unsigned char *at, size_t n)
{
	size_t i = n > 0 && at[0] == '-', digits = 0;

	for (; i < n && at[i] >= '0' && at[i] <= '9'; i++)
		digits++;
	if (digits > 0 && i < n && at[i] == '.')
		for (i++; i < n && at[i] >= '0' && at[i] <= '9';)
			i++;
	return digits > 0 && i == n;
}

/* Whether a spreadsheet would run what a cell begins with, also behind blanks
 * and in the wide forms that some take for the narrow ones. */
static bool would_run(const unsigned char *at, size_t n)
{
	struct bytes b = { at, n, 0 };
	long p;

	do
		p = point(&b);
	while (p == ' ' || p == 0xA0 || p == 0x3000 || p == 0x1680 ||
	    (p >= 0x2000 && p <= 0x200A) || p == 0x202F || p == 0x205F);
	return p == '=' || p == '+' || p == '-' || p == '@' || p == '\t' ||
	    p == '\r' || p == '\n' || p == 0xFF1D || p == 0xFF0B ||
	    p == 0xFF0D || p == 0xFF20 || p == 0x2212 || p == 0xFE62 ||
	    p == 0xFE63 || p == 0xFE66 || p == 0xFE6B;
}

/* One cell; what is wrong with it, or NULL. 'cell' has room for all. */
static const char *judge_cell(struct bytes *b, unsigned char *cell)
{
	bool quoted = b->next < b->n && b->at[b->next] == '"';
	size_t n = 0;

	b->next += quoted;
	for (; b->next < b->n; b->next++) {
		unsigned char c = b->at[b->next];
		if (quoted && c == '"') {
			if (b->next + 1 == b->n || b->at[b->next + 1] != '"')
				break;
			b->next++;
		} else if (!quoted && (c == ',' || c == '\r')) {
			break;
		} else if (!quoted && (c == '"' || c == '\n')) {
			return "a quote or a line's end within a bare cell";
		}
		cell[n++] = b->at[b->next];
	}
	if (quoted && b->next == b->n)
		return "a quote that is not closed";
	b->next += quoted;
	if (would_run(cell, n) && !is_number(cell, n))
		return "a cell that a spreadsheet would run";
	if (b->n - b->next >= 2 && memcmp(b->at + b->next, "\r\n", 2) == 0)
		return NULL;
	return b->next < b->n && b->at[b->next] == ','
	    ? NULL
	    : "a cell that goes on behind its end";
}

static const char *judge_csv(struct bytes *b)
{
	unsigned char *cell = malloc(b->n + 1);
	const char *fault = cell == NULL ? "no memory" : NULL;
	size_t first = 0, cells = 0;

	while (fault == NULL && b->next < b->n) {
		fault = judge_cell(b, cell);
		if (fault != NULL)
			break;
		cells++;
		if (b->at[b->next] == ',') {
			b->next++;
			continue;
		}
		b->next += 2;
		if (first == 0)
			first = cells;
		if (cells != first)
			fault = "a row with more or fewer cells than the first";
		cells = 0;
	}
	free(cell);
	return fault;
}

/* ---- JSON, RFC 8259 ---- */

static unsigned char peek(struct bytes *b)
{
	while (b->next < b->n && strchr(" \t\r\n", b->at[b->next]) != NULL &&
	    b->at[b->next] != '\0')
		b->next++;
	return b->next < b->n ? b->at[b->next] : '\0';
}

static long unit(struct bytes *b)
{
	char digits[5] = "";
	char *end;
	long value;

	if (b->n - b->next < 6 || b->at[b->next] != '\\' ||
	    b->at[b->next + 1] != 'u')
		return BAD;
	memcpy(digits, b->at + b->next + 2, 4);
	if (strspn(digits, "0123456789abcdefABCDEF") != 4)
		return BAD;
	value = strtol(digits, &end, 16);
	b->next += 6;
	return value;
}

static const char *judge_string(struct bytes *b)
{
	if (peek(b) != '"')
		return "no string where one must stand";
	for (b->next++; b->next < b->n && b->at[b->next] != '"';) {
		if (b->at[b->next] < 0x20)
			return "a control character in a string";
		if (b->at[b->next] != '\\') {
			b->next++;
		} else if (b->n - b->next < 2) {
			break;
		} else if (b->at[b->next + 1] == 'u') {
			long high = unit(b), low;
			if (high == BAD || (high >= 0xDC00 && high <= 0xDFFF))
				return "an escape that is none";
			if (high < 0xD800 || high > 0xDBFF)
				continue;
			low = unit(b);
			if (low < 0xDC00 || low > 0xDFFF)
				return "half a pair of surrogates";
		} else if (strchr("\"\\/bfnrt", b->at[b->next + 1]) == NULL) {
			return "an escape that is none";
		} else {
			b->next += 2;
		}
	}
	if (b->next == b->n)
		return "a string without an end";
	b->next++;
	return NULL;
}

static const char *judge_value(struct bytes *b, int depth);

static const char *judge_members(struct bytes *b, int depth, char close)
{
	const char *fault = NULL;

	b->next++;
	if (peek(b) == (unsigned char)close) {
		b->next++;
		return NULL;
	}
	for (;;) {
		if (close == '}') {
			fault = judge_string(b);
			if (fault == NULL && peek(b) != ':')
				fault = "a key without a value";
			b->next++;
		}
		if (fault == NULL)
			fault = judge_value(b, depth + 1);
		if (fault != NULL)
			return fault;
		if (peek(b) == (unsigned char)close) {
			b->next++;
			return NULL;
		}
		if (peek(b) != ',')
			return "neither a comma nor an end";
		b->next++;
	}
}

static const char *judge_value(struct bytes *b, int depth)
{
	static const char *const words[] = { "true", "false", "null" };
	size_t n = 0;

	if (depth > 64)
		return "too deep";
	switch (peek(b)) {
	case '{':
		return judge_members(b, depth, '}');
	case '[':
		return judge_members(b, depth, ']');
	case '"':
		return judge_string(b);
	default:
		break;
	}
	for (size_t i = 0; i < 3; i++)
		if (b->n - b->next >= strlen(words[i]) &&
		    memcmp(b->at + b->next, words[i], strlen(words[i])) == 0) {
			b->next += strlen(words[i]);
			return NULL;
		}
	while (b->next + n < b->n && b->at[b->next + n] != '\0' &&
	    strchr("-.0123456789", b->at[b->next + n]) != NULL)
		n++;
	if (!is_number(b->at + b->next, n))
		return "no value";
	b->next += n;
	return NULL;
}

static const char *judge_json(struct bytes *b)
{
	const char *fault = judge_value(b, 0);

	if (fault == NULL && peek(b) != '\0')
		fault = "more behind the value";
	return fault;
}

/* ---- HTML ---- */

static bool begins(const struct bytes *b, const char *with)
{
	size_t n = strlen(with);

	return b->n - b->next >= n && memcmp(b->at + b->next, with, n) == 0;
}

/* Only tags that the page has, only attributes that it has, and each sign of
 * HTML escaped. */
static const char *judge_html(struct bytes *b)
{
	static const char *const tags[] = { "<!DOCTYPE html>", "<html lang=\"",
		"</html>", "<head>", "</head>", "<meta ", "<style>", "</style>",
		"<title>", "</title>", "<body>", "</body>", "<h1>", "</h1>",
		"<section>", "</section>", "<p>", "<p class=\"", "</p>",
		"<table>", "</table>", "<thead>", "</thead>", "<tbody>",
		"</tbody>", "<tr>", "</tr>", "<th scope=\"", "</th>", "<td>",
		"<td class=\"", "</td>", "<h1 class=\"" };
	static const char *const signs[] = { "&amp;", "&lt;", "&gt;", "&quot;",
		"&#39;" };
	bool style = false, inside = false;

	for (; b->next < b->n; b->next++) {
		unsigned char c = b->at[b->next];
		bool known = false;
		if (begins(b, "<style>"))
			style = true;
		if (begins(b, "</style>"))
			style = false;
		if (c == '<') {
			for (size_t i = 0; i < sizeof(tags) / sizeof(*tags);
			     i++)
				known = known || begins(b, tags[i]);
			if (!known || inside)
				return "a tag that is none of the page's";
			inside = true;
		} else if (c == '>') {
			if (!inside)
				return "a bare >";
			inside = false;
		} else if (c == '&') {
			for (size_t i = 0; i < sizeof(signs) / sizeof(*signs);
			     i++)
				known = known || begins(b, signs[i]);
			if (!known)
				return "a bare &";
		} else if ((c == '"' || c == '\'') && !inside && !style) {
			return "a bare quote";
		}
	}
	return NULL;
}

/* ---- files ---- */

static const char *judge(const char *form, struct bytes *b)
{
	bool csv = strcmp(form, "csv") == 0, asked = strcmp(form, "asked") == 0;
	const char *fault;

	if (strcmp(form, "binary") == 0)
		return NULL;
	/* A row of a table ends with CR LF, and so does a line that was typed.
	 */
	fault =
	    judge_text(b, asked || strcmp(form, "colour") == 0, asked || csv);
	if (fault != NULL || b->n == 0)
		return fault;
	b->next = 0;
	if (csv)
		return judge_csv(b);
	if (strcmp(form, "json") == 0)
		return judge_json(b);
	if (strcmp(form, "html") == 0)
		return judge_html(b);
	return NULL;
}

static void put_bytes(const unsigned char *at, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (at[i] >= 0x20 && at[i] < 0x7F)
			putchar(at[i]);
		else
			printf("\\x%02X", at[i]);
}

static void show(const struct bytes *b)
{
	size_t from = b->next > 40 ? b->next - 40 : 0;

	printf("    byte %zu: ", b->next);
	put_bytes(b->at + from, b->n - from > 70 ? 70 : b->n - from);
	putchar('\n');
}

/* A file's first bytes, as many as there is room for. */
static size_t read_file(
    const char *run, const char *channel, void *at, size_t n)
{
	char name[1100];
	FILE *file;

	(void)snprintf(name, sizeof(name), "%s.%s", run, channel);
	file = fopen(name, "rb");
	if (file == NULL)
		return n;
	n = fread(at, 1, n, file);
	fclose(file);
	return n;
}

static bool judge_file(const char *form, const char *channel, const char *run)
{
	static unsigned char at[8 << 20];
	struct bytes b = { at, read_file(run, channel, at, sizeof(at)), 0 };
	const char *fault =
	    b.n == sizeof(at) ? "not there, or too long" : judge(form, &b);
	char words[160] = "";

	if (fault == NULL)
		return true;
	printf("not ok: safe: ");
	put_bytes((unsigned char *)words,
	    read_file(run, "words", words, sizeof(words)));
	printf("(%s, %s): %s\n", form, channel, fault);
	show(&b);
	return false;
}

int main(void)
{
	char line[1200], form[16], channel[16], run[1024];
	size_t passed = 0, failed = 0;

	while (fgets(line, sizeof(line), stdin) != NULL) {
		if (sscanf(line, "%15s %15s %1023s", form, channel, run) != 3)
			return 2;
		if (judge_file(form, channel, run))
			passed++;
		else
			failed++;
	}
	printf("%zu passed, %zu failed\n", passed, failed);
	return failed > 0;
}
