/* SPDX-License-Identifier: MIT */
#include "cursor.h"

#include <string.h>

#define TAB 8

alis_span alis__span_of(const struct cursor *cur, alis_str text)
{
	size_t from = (size_t)(text.at - cur->src->bytes.at);

	return (alis_span){ (uint32_t)from, (uint32_t)(from + text.n) };
}

struct alis_diag *alis__complain(
    struct cursor *cur, enum alis_code code, alis_str at)
{
	struct alis_diag *diag =
	    alis_diag_add(cur->diags, code, cur->src, alis__span_of(cur, at));

	if (alis_code_info(code)->severity == ALIS_ERROR)
		cur->faulty = true;
	diag->words[0] = at;
	return diag;
}

static alis_str hex_word(struct cursor *cur, uint32_t value, unsigned least)
{
	static const char digits[] = "0123456789ABCDEF";
	char *text = ALIS_NEW(cur->mem, char, 9);
	unsigned n = least;

	while (n < 8 && value >> (4 * n) != 0)
		n++;
	for (unsigned i = 0; i < n; i++)
		text[i] = digits[value >> (4 * (n - 1 - i)) & 15];
	return (alis_str){ text, n };
}

/* Windows-1252 has letters and quotes where ISO-8859-1 has controls. */
static alis_str likely_encoding(const struct cursor *cur)
{
	alis_str bytes = cur->src->bytes;

	if (alis_str_starts(bytes, ALIS_STR("\xFF\xFE")) ||
	    alis_str_starts(bytes, ALIS_STR("\xFE\xFF")))
		return ALIS_STR("UTF-16");
	for (size_t i = 0; i < bytes.n; i++) {
		unsigned char c = (unsigned char)bytes.at[i];
		if (c >= 0x80 && c < 0xA0)
			return ALIS_STR("Windows-1252");
	}
	return ALIS_STR(ALIS_TEXT("ISO-8859-1 (or Windows-1252)"));
}

static void tell_encoding(struct cursor *cur, alis_str byte)
{
	struct alis_diag *diag;

	cur->faulty = true;
	if (cur->told_encoding)
		return;
	cur->told_encoding = true;
	diag = alis__complain(cur, ALIS_A001, byte);
	diag->words[0] = hex_word(cur, (unsigned char)byte.at[0], 2);
	diag->words[1] = likely_encoding(cur);
	diag->said = 1U << 1;
}

/* Half of UTF-16 is NUL: tell it once for the file, and of UTF-16 not at all.
 */
static bool told_already(struct cursor *cur, int32_t point)
{
	bool told = cur->told_nul || cur->told_encoding;

	if (point == 0)
		cur->told_nul = true;
	cur->faulty = true;
	return point == 0 && told;
}

/* UTF-16 without a byte-order mark: of Western text every other byte is NUL.
 * The start of the file tells. */
static bool is_wide(alis_str bytes)
{
	size_t even = 0, odd = 0;

	bytes = alis_str_part(bytes, 0, 256);
	for (size_t i = 0; i < bytes.n; i++) {
		even += i % 2 == 0 && bytes.at[i] == '\0';
		odd += i % 2 == 1 && bytes.at[i] == '\0';
	}
	return even + odd > bytes.n / 3 && (even == 0 || odd == 0);
}

/* Marks that nobody sees and that do not turn the text around them, which
 * comes with what is copied: a person reads the line without them. Joiners are
 * no such marks, for they change what signs look like. */
static bool is_blank_mark(int32_t point)
{
	return point == 0x200B || point == 0x2060 || point == 0xFEFF ||
	    point == 0x200E;
}

/* How much of the start of a text can be taken away for sure: carriage returns
 * at its end (in its middle one may have ended a line), and blank marks. */
static size_t removable(alis_str text)
{
	size_t n = 0;

	while (n < text.n && text.at[n] == '\r')
		n++;
	if (n > 0)
		return n == text.n ? n : 0;
	while (n < text.n) {
		int32_t point;
		size_t length = alis_utf8_read(alis_str_from(text, n), &point);
		if (length == 0 || !is_blank_mark(point))
			break;
		n += length;
	}
	return n;
}

/* 'rest' is the line from the character on, which is n bytes. */
static void tell_hidden(
    struct cursor *cur, int32_t point, alis_str rest, size_t n)
{
	bool control = point < 0x20 || (point >= 0x7F && point < 0xA0);
	enum alis_code code = point == 0 ? ALIS_A002
	    : control                    ? ALIS_A003
	                                 : ALIS_A004;
	struct alis_diag *diag;

	if (told_already(cur, point))
		return;
	diag = alis__complain(cur, code, alis_str_part(rest, 0, n));
	diag->words[0] = hex_word(cur, (uint32_t)point, 4);
	n = removable(rest);
	if (n > 0)
		alis_diag_fix(diag,
		    alis__span_of(cur, alis_str_part(rest, 0, n)),
		    ALIS_STR(""));
	if (point == 0 && is_wide(cur->src->bytes))
		diag->hint =
		    ALIS_TEXT("it looks like UTF-16; save it as UTF-8");
}

/* Whether a line has nothing in it that is_fit would have to look at. */
static bool is_fit_for_sure(alis_scan *scan, alis_str line)
{
	struct alis_scanned scanned;

	if (scan == NULL || line.n > ALIS_LINE_MOST)
		return false;
	scan(line.at, line.at + line.n, &scanned);
	return scanned.is_fit && scanned.control == SIZE_MAX;
}

/* Whether all of a line can be read; tells the first thing that cannot. */
static bool is_fit(struct cursor *cur, alis_str line)
{
	alis_str rest = line;

	if (is_fit_for_sure(cur->scan, line))
		return true;

	if (line.n > ALIS_LINE_MOST) {
		alis__complain(cur, ALIS_A005, alis_str_part(line, 0, 1))
		    ->words[0] = ALIS_STR("65536");
		return false;
	}
	while (rest.n > 0) {
		int32_t point;
		size_t n = 1;
		if ((unsigned char)rest.at[0] < 0x20 ||
		    (unsigned char)rest.at[0] >= 0x7F) {
			n = alis_utf8_read(rest, &point);
			if (n == 0) {
				tell_encoding(cur, alis_str_part(rest, 0, 1));
				return false;
			}
			if (alis_utf8_hidden(point)) {
				tell_hidden(cur, point, rest, n);
				return false;
			}
		}
		rest = alis_str_from(rest, n);
	}
	return true;
}

/* The next one from a place on; the length if there is none. */
static size_t semicolon_at(alis_str text, size_t at)
{
	const char *found =
	    at < text.n ? memchr(text.at + at, ';', text.n - at) : NULL;

	return found == NULL ? text.n : (size_t)(found - text.at);
}

/* Where a ';' stands after two blanks or a tab; the length if nowhere. The
 * text begins with something that is no blank. */
static size_t comment_at(alis_str text)
{
	for (size_t i = semicolon_at(text, 1); i < text.n;
	     i = semicolon_at(text, i + 1)) {
		bool tab = text.at[i - 1] == '\t';
		bool blanks = i > 1 && text.at[i - 1] == ' ' &&
		    (text.at[i - 2] == ' ' || text.at[i - 2] == '\t');
		if (tab || blanks)
			return i;
	}
	return text.n;
}

/* Whoever writes one blank before a ';' means a comment, and what follows has
 * become a part of a name. */
static void tell_lone_blank(struct cursor *cur, alis_str text)
{
	for (size_t i = semicolon_at(text, 2); i < text.n;
	     i = semicolon_at(text, i + 1)) {
		if (text.at[i - 1] != ' ')
			continue;
		alis__complain(cur, ALIS_A026, alis_str_part(text, i, i + 1));
		return;
	}
}

static size_t indent_of(alis_str *line)
{
	size_t columns = 0, i = 0;

	for (; i < line->n; i++) {
		if (line->at[i] == '\t')
			columns += TAB - columns % TAB;
		else if (line->at[i] == ' ')
			columns++;
		else
			break;
	}
	*line = alis_str_from(*line, i);
	return columns;
}

struct alis_line alis_parse_line(alis_str line)
{
	struct alis_line parts = { .text = line };
	bool silent;
	size_t n;

	parts.indent = indent_of(&parts.text);
	silent = parts.text.n > 0 &&
	    (parts.text.at[0] == ';' ||
	        (parts.indent == 0 && parts.text.at[0] == '#'));
	n = silent ? 0 : comment_at(parts.text);
	parts.comment = alis_str_from(parts.text, n);
	parts.text.n = n;
	while (parts.text.n > 0 &&
	    (parts.text.at[parts.text.n - 1] == ' ' ||
	        parts.text.at[parts.text.n - 1] == '\t'))
		parts.text.n--;
	return parts;
}

/* What a line says, without telling of anything; false if it is silent. */
static bool line_of(const struct cursor *cur, alis_str bytes, struct line *line)
{
	struct alis_line parts = alis_parse_line(bytes);

	line->end = alis__span_of(cur, parts.comment).from;
	line->indent = parts.indent;
	line->text = parts.text;
	line->at_margin = parts.indent == 0;
	line->kind = line->at_margin ? LINE_HEAD : LINE_INDENT;
	return parts.text.n > 0;
}

struct line alis__line_step(struct cursor *cur)
{
	struct line line = { .kind = LINE_END };
	uint32_t from = cur->at, end = cur->conflict.end;
	alis_str bytes;
	bool says;

	if (from >= cur->src->bytes.n)
		return line;
	bytes = alis_source_next(cur->src, &cur->at);
	if (alis__conflict_passes(cur->src, from, &cur->conflict)) {
		if (cur->conflict.end != end)
			alis__conflict_tell(cur);
		return (struct line){ .kind = LINE_SILENT };
	}
	says = line_of(cur, bytes, &line);
	if (!is_fit(cur, bytes))
		line.kind = LINE_UNFIT;
	else if (says)
		tell_lone_blank(cur, line.text);
	else
		line.kind = LINE_SILENT;
	return line;
}

struct line alis__line_next(struct cursor *cur)
{
	struct line line;

	do
		line = alis__line_step(cur);
	while (line.kind == LINE_SILENT);
	return line;
}

struct line alis__line_peek(const struct cursor *cur)
{
	struct line line = { .kind = LINE_END };
	struct conflict conflict = cur->conflict;

	for (uint32_t at = cur->at; at < cur->src->bytes.n;) {
		uint32_t from = at;
		alis_str bytes = alis_source_next(cur->src, &at);
		if (!alis__conflict_passes(cur->src, from, &conflict) &&
		    line_of(cur, bytes, &line))
			return line;
	}
	return (struct line){ .kind = LINE_END };
}
