/* SPDX-License-Identifier: MIT */
#include <alis/trust.h>

#include <string.h>
#include <time.h>

#define DAY_SECONDS 86400
#define LINES_MOST  10000

/* A line that is being read. */
struct reading {
	const struct alis_source *src;
	uint32_t from;  /* where the line begins in it */
	alis_str whole; /* the line */
	alis_str rest;  /* what is not read yet */
	struct alis_arena *mem;
	struct alis_diags *diags;
};

/* ---- complaints ---- */

/* Say what is wrong with a part of the line. Always false. */
static bool refuse(struct reading *it, alis_str part, const char *why)
{
	uint32_t from = it->from + (uint32_t)(part.at - it->whole.at);
	struct alis_diag *diag = alis_diag_add(it->diags, ALIS_A088, it->src,
	    (alis_span){ from, from + (uint32_t)part.n });

	diag->words[0] = alis_str_of(why);
	diag->said = 1;
	return false;
}

/* ---- words ---- */

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

static void skip_blanks(struct reading *it)
{
	while (it->rest.n > 0 && is_blank(it->rest.at[0]))
		it->rest = alis_str_from(it->rest, 1);
}

/* Cut off what stands before the next blank; blanks between quotes are none.
 * False if a quote is not closed. */
static bool take_word(struct reading *it, alis_str *word)
{
	bool is_quoted = false;
	size_t n = 0;

	for (; n < it->rest.n; n++) {
		char c = it->rest.at[n];
		if (c == '\\' && n + 1 < it->rest.n &&
		    it->rest.at[n + 1] == '"')
			n++;
		else if (c == '"')
			is_quoted = !is_quoted;
		else if (!is_quoted && is_blank(c))
			break;
	}
	*word = alis_str_part(it->rest, 0, n);
	it->rest = alis_str_from(it->rest, n);
	skip_blanks(it);
	return !is_quoted;
}

/* Two names that look the same would be two people. */
static bool is_seen(alis_str text)
{
	int32_t point;
	size_t n;

	for (; text.n > 0; text = alis_str_from(text, n)) {
		n = alis_utf8_read(text, &point);
		if (n == 0 || alis_utf8_hidden(point))
			return false;
	}
	return true;
}

static bool take_principals(struct reading *it, alis_str *principals)
{
	alis_str word;

	if (!take_word(it, &word))
		return refuse(it, word, ALIS_TEXT("a quote is not closed"));
	*principals = word;
	if (word.at[0] == '"')
		*principals = alis_str_part(word, 1, word.n - 1);
	if (principals->n == 0 || alis_str_cut(*principals, '"').found)
		return refuse(it, word,
		    ALIS_TEXT("the principals are not written so: parted by "
		              "',', and in quotes if they have blanks"));
	if (!is_seen(*principals))
		return refuse(it, word,
		    ALIS_TEXT("the principals have a character that cannot be "
		              "seen, or are not UTF-8"));
	return true;
}

/* ---- options ---- */

static char lower(char c)
{
	return (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

/* Whether a text begins with a name, in whatever case. */
static bool begins(alis_str text, const char *name)
{
	size_t n = strlen(name);

	if (text.n < n)
		return false;
	for (size_t i = 0; i < n; i++)
		if (lower(text.at[i]) != name[i])
			return false;
	return true;
}

static bool digits_read(alis_str *rest, size_t n, int *value)
{
	*value = 0;
	if (rest->n < n)
		return false;
	for (size_t i = 0; i < n; i++) {
		char c = rest->at[i];
		if (c < '0' || c > '9')
			return false;
		*value = *value * 10 + (c - '0');
	}
	*rest = alis_str_from(*rest, n);
	return true;
}

/* YYYYMMDD, YYYYMMDDHHMM or YYYYMMDDHHMMSS, Z behind it for UTC. */
static bool time_read(alis_str text, int64_t *when)
{
	struct alis_civil day = { 0, 0, 0 };
	int hour = 0, minute = 0, second = 0;
	bool is_utc = text.n > 0 && text.at[text.n - 1] == 'Z';
	struct tm tm;

	if (is_utc)
		text.n--;
	if (!digits_read(&text, 4, &day.year) ||
	    !digits_read(&text, 2, &day.month) ||
	    !digits_read(&text, 2, &day.day) || !alis_day_exists(day) ||
	    (text.n > 0 &&
	        (!digits_read(&text, 2, &hour) ||
	            !digits_read(&text, 2, &minute))) ||
	    (text.n > 0 && !digits_read(&text, 2, &second)) || text.n > 0 ||
	    hour > 23 || minute > 59 || second > 59)
		return false;
	*when = (int64_t)alis_day_of(day) * DAY_SECONDS + hour * 3600 +
	    minute * 60 + second;
	if (!is_utc) {
		tm = (struct tm){ .tm_year = day.year - 1900,
			.tm_mon = day.month - 1,
			.tm_mday = day.day,
			.tm_hour = hour,
			.tm_min = minute,
			.tm_sec = second,
			.tm_isdst = -1 };
		*when = (int64_t)mktime(&tm);
	}
	return *when > 0; /* OpenSSH takes 0 for none */
}

/* What stands in quotes behind the '=' of an option; \" is a quote. */
static bool value_read(
    struct reading *it, alis_str option, alis_str *rest, alis_str *value)
{
	char *at = ALIS_NEW(it->mem, char, rest->n + 1);
	size_t n = 0, i = 1;

	if (rest->n == 0 || rest->at[0] != '"')
		return refuse(
		    it, option, ALIS_TEXT("its value must stand in quotes"));
	for (; i < rest->n && rest->at[i] != '"'; i++) {
		if (rest->at[i] == '\\' && i + 1 < rest->n &&
		    rest->at[i + 1] == '"')
			i++;
		at[n++] = rest->at[i];
	}
	if (i == rest->n)
		return refuse(it, option, ALIS_TEXT("a quote is not closed"));
	*rest = alis_str_from(*rest, i + 1);
	*value = (alis_str){ at, n };
	return true;
}

static bool take_time(struct reading *it, alis_str option, alis_str value,
    int64_t none, int64_t *when)
{
	if (*when != none)
		return refuse(it, option, ALIS_TEXT("the option stands twice"));
	if (!time_read(value, when))
		return refuse(it, option,
		    ALIS_TEXT("the time is not written as 20181231 or "
		              "20181231235959, with Z behind it for UTC"));
	return true;
}

/* One option, cut off '*rest'. */
static bool take_option(
    struct reading *it, alis_str *rest, struct alis_allowed *line)
{
	static const char authority[] = "cert-authority";
	static const char *const names[] = {
		"namespaces=", "valid-after=", "valid-before="
	};
	alis_str option = *rest, value;
	size_t which = 0;

	if (begins(*rest, authority)) {
		*rest = alis_str_from(*rest, strlen(authority));
		line->is_authority = true;
		return true;
	}
	while (which < ALIS_COUNT(names) && !begins(*rest, names[which]))
		which++;
	if (which == ALIS_COUNT(names))
		return refuse(it, alis_str_cut(option, ',').head,
		    ALIS_TEXT("the option is not known"));
	*rest = alis_str_from(*rest, strlen(names[which]));
	if (!value_read(it, option, rest, &value))
		return false;
	option.n -= rest->n;
	if (which == 1)
		return take_time(
		    it, option, value, INT64_MIN, &line->valid_after);
	if (which == 2)
		return take_time(
		    it, option, value, INT64_MAX, &line->valid_before);
	if (line->has_namespaces)
		return refuse(it, option, ALIS_TEXT("the option stands twice"));
	line->namespaces = value;
	line->has_namespaces = true;
	return true;
}

static bool read_options(
    struct reading *it, alis_str word, struct alis_allowed *line)
{
	alis_str rest = word;

	while (rest.n > 0) {
		if (!take_option(it, &rest, line))
			return false;
		if (rest.n > 0 && (rest.at[0] != ',' || rest.n == 1))
			return refuse(
			    it, rest, ALIS_TEXT("the option is not known"));
		rest = alis_str_from(rest, rest.n > 0);
	}
	if (line->valid_before <= line->valid_after)
		return refuse(it, word,
		    ALIS_TEXT("valid-before is not after valid-after"));
	return true;
}

/* ---- keys ---- */

/* The name of a sort of key, and no option. */
static bool is_key_type(alis_str word)
{
	if (begins(word, "cert-authority"))
		return false;
	for (size_t i = 0; i < word.n; i++) {
		char c = lower(word.at[i]);
		if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' &&
		    c != '@' && c != '.' && c != '_')
			return false;
	}
	return word.n > 0;
}

/* A key says its type itself, behind four bytes that hold its length. */
static bool says_type(alis_str blob, alis_str type)
{
	size_t n = 0;

	if (blob.n <= 4 + type.n)
		return false;
	for (size_t i = 0; i < 4; i++)
		n = n << 8 | (unsigned char)blob.at[i];
	return n == type.n &&
	    alis_str_same(alis_str_part(blob, 4, 4 + n), type);
}

static bool read_ssh_key(
    struct reading *it, alis_str type, struct alis_allowed *line)
{
	const alis_str cert = ALIS_STR("-cert-v01@openssh.com");
	alis_str word, blob;

	if (type.n > cert.n &&
	    alis_str_same(alis_str_from(type, type.n - cert.n), cert))
		return refuse(it, type,
		    ALIS_TEXT("a certificate is not listed; list the key of "
		              "its authority, with cert-authority"));
	if (!take_word(it, &word) || !alis_base64_read(word, it->mem, &blob) ||
	    !says_type(blob, type))
		return refuse(it, word.n > 0 ? word : type,
		    ALIS_TEXT("this is no key of the type that is written"));
	line->key_type = type;
	line->key = word;
	return true;
}

static bool is_hex(char c)
{
	c = lower(c);
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

/* In one piece, or in the groups of four that gpg shows. */
static bool read_fingerprint(
    struct reading *it, alis_str type, struct alis_allowed *line)
{
	char *at = ALIS_NEW(it->mem, char, it->rest.n + 1);
	size_t n = 0;

	for (size_t i = 0; i < it->rest.n; i++) {
		char c = it->rest.at[i];
		if (is_hex(c))
			at[n++] =
			    (char)(lower(c) == c && c >= 'a' ? c - 'a' + 'A'
			                                     : c);
		else if (!is_blank(c) || n == 40 || n == 64)
			break;
	}
	if (n != 40 && n != 64)
		return refuse(it, it->rest.n > 0 ? it->rest : type,
		    ALIS_TEXT("a fingerprint has 40 hexadecimal digits"));
	if (line->is_authority)
		return refuse(it, type,
		    ALIS_TEXT("an OpenPGP key is no certificate authority"));
	line->format = ALIS_SIGN_OPENPGP;
	line->key_type = type;
	line->key = (alis_str){ at, n };
	return true;
}

/* ---- lines ---- */

static bool read_line(struct reading *it, struct alis_allowed *line)
{
	alis_str word;

	if (it->whole.n > ALIS_LINE_MOST)
		return refuse(it, alis_str_part(it->whole, 0, 1),
		    ALIS_TEXT("it is too long"));
	for (size_t i = 0; i < it->whole.n; i++) {
		unsigned char c = (unsigned char)it->whole.at[i];
		if ((c < ' ' && c != '\t') || c == 0x7F)
			return refuse(it, alis_str_part(it->whole, i, i + 1),
			    ALIS_TEXT("a control character"));
	}
	if (!take_principals(it, &line->principals))
		return false;
	if (it->rest.n == 0)
		return refuse(
		    it, it->whole, ALIS_TEXT("no key stands behind it"));
	if (!take_word(it, &word))
		return refuse(it, word, ALIS_TEXT("a quote is not closed"));
	if (!is_key_type(word)) {
		if (!read_options(it, word, line))
			return false;
		if (it->rest.n == 0)
			return refuse(
			    it, word, ALIS_TEXT("no key stands behind it"));
		(void)take_word(it, &word);
	}
	if (begins(word, "openpgp") && word.n == strlen("openpgp"))
		return read_fingerprint(it, word, line);
	return read_ssh_key(it, word, line);
}

/* A key is one person's: whose signature would it be? */
static void tell_shared(const struct alis_trust *trust,
    const struct alis_allowed *line, struct alis_diags *diags)
{
	for (size_t i = 0; i < trust->count; i++) {
		const struct alis_allowed *other = &trust->lines[i];
		const struct alis_source *src = trust->src;
		struct alis_diag *diag;
		if (!alis_str_same(other->key, line->key) ||
		    alis_str_same(other->principals, line->principals))
			continue;
		diag = alis_diag_add(diags, ALIS_A089, src,
		    (alis_span){ alis_source_line_at(src, line->line),
		        alis_source_line_at(src, line->line) +
		            (uint32_t)alis_str_trim(
		                alis_source_line(src, line->line))
		                .n });
		diag->words[0] = line->principals;
		diag->words[1] = other->principals;
		diag->other = src;
		diag->other_span =
		    (alis_span){ alis_source_line_at(src, other->line),
			    alis_source_line_at(src, other->line) };
		return;
	}
}

/* Read a line if it says something. */
static bool is_line(struct reading *it, struct alis_allowed *line)
{
	*line = (struct alis_allowed){
		.valid_after = INT64_MIN,
		.valid_before = INT64_MAX,
	};
	skip_blanks(it);
	return it->rest.n > 0 && it->rest.at[0] != '#' && read_line(it, line);
}

struct alis_trust alis_trust_read(const struct alis_source *src,
    struct alis_arena *mem, struct alis_diags *diags)
{
	uint32_t count = alis_source_line_count(src) < LINES_MOST
	    ? alis_source_line_count(src)
	    : LINES_MOST;
	struct alis_allowed *lines = ALIS_NEW(mem, struct alis_allowed, count);
	struct alis_trust trust = { src, lines, 0 };

	for (uint32_t i = 1; i <= alis_source_line_count(src); i++) {
		alis_str text = alis_source_line(src, i);
		struct reading it = {
			.src = src,
			.from = (uint32_t)(text.at - src->bytes.at),
			.whole = text,
			.rest = text,
			.mem = mem,
			.diags = diags,
		};
		struct alis_allowed line;
		if (i > LINES_MOST) {
			refuse(&it, text,
			    ALIS_TEXT("no more lines than 10000 are read"));
			break;
		}
		if (!is_line(&it, &line))
			continue;
		line.line = i;
		tell_shared(&trust, &line, diags);
		lines[trust.count++] = line;
	}
	return trust;
}

alis_str alis_trust_ssh_lines(
    const struct alis_trust *trust, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	for (size_t i = 0; i < trust->count; i++) {
		if (trust->lines[i].format != ALIS_SIGN_SSH)
			continue;
		alis_out_put(
		    &out, alis_source_line(trust->src, trust->lines[i].line));
		alis_out_char(&out, '\n');
	}
	return alis_out_text(&out);
}
