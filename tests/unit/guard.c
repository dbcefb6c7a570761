/* SPDX-License-Identifier: MIT */
/*
 * Identity numbers. None stands here: each is built while the test runs, from
 * a date, a running number and control digits that are worked out, and none
 * is ever printed.
 */
#include <alis/guard.h>
#include <alis/render.h>

#include <string.h>

#include "shown.h"

#define TODAY   17896 /* 2018-12-31 */
#define IN_2031 22644 /* 2031-12-31 */
#define IN_2032 22645

struct built {
	char text[12];
};

static int remainder_of(const char *digits, const int *weights, int n)
{
	int sum = 0;

	for (int i = 0; i < n; i++)
		sum += weights[i] * (digits[i] - '0');
	return sum % 11;
}

static void put_two(char *at, int n)
{
	at[0] = (char)('0' + n / 10);
	at[1] = (char)('0' + n % 10);
}

/*
 * By the weights of the control rule: k1 such that the first sum leaves
 * 'left' (0: the rule of today), k2 such that the second leaves 0. The first
 * running number from 'running' on for which there are such digits.
 */
static struct built build(int day, int month, int year, int running, int left)
{
	static const int first[] = { 3, 7, 6, 1, 8, 9, 4, 5, 2 };
	static const int second[] = { 5, 4, 3, 2, 7, 6, 5, 4, 3, 2 };
	struct built b;
	int k1, k2;

	put_two(b.text, day);
	put_two(b.text + 2, month);
	put_two(b.text + 4, year);
	do {
		b.text[6] = (char)('0' + running / 100 % 10);
		put_two(b.text + 7, running++ % 100);
		k1 = (22 + left - remainder_of(b.text, first, 9)) % 11;
		b.text[9] = (char)('0' + k1 % 10);
		k2 = (11 - remainder_of(b.text, second, 10)) % 11;
	} while (k1 == 10 || k2 == 10);
	b.text[10] = (char)('0' + k2);
	b.text[11] = '\0';
	return b;
}

/* What the guard says of a text in which '@' stands for all eleven digits, '<'
 * for the first six and '>' for the last five: "A080@1:5+11". */
static alis_str told(const char *pattern, const struct built *b, alis_day today,
    struct alis_arena *mem)
{
	struct alis_diags diags = { .mem = mem };
	struct alis_out out = alis_out_memory(mem);
	const char *path = strchr(pattern, '$') == NULL ? "l.alis" : "";
	alis_str text;

	for (; *pattern != '\0'; pattern++) {
		alis_str all = alis_str_of(b->text);
		if (*pattern == '@')
			alis_out_put(&out, all);
		else if (*pattern == '<')
			alis_out_put(&out, alis_str_part(all, 0, 6));
		else if (*pattern == '>')
			alis_out_put(&out, alis_str_part(all, 6, 11));
		else if (*pattern != '$')
			alis_out_char(&out, *pattern);
	}
	text = alis_out_text(&out);
	/* "$...": the text is the path */
	alis_guard_source(path[0] == '\0'
	        ? alis_source_of(text, text, ALIS_STR("; tom\n"), mem)
	        : alis_source_of(
	              alis_str_of(path), alis_str_of(path), text, mem),
	    today, &diags);
	return diags_text(&diags, mem);
}

static void finds_every_kind(void **state)
{
	static const struct {
		const char *why;
		int day, month, left;
		alis_day today;
		const char *told;
		const char *word;
	} rows[] = {
		{ "ordinary", 0, 0, 0, TODAY, "A080@1:1+11",
		    "a national identity number" },
		{ "D-number", 40, 0, 0, TODAY, "A080@1:1+11", "a D-number" },
		{ "H-number", 0, 40, 0, TODAY, "A080@1:1+11", "an H-number" },
		{ "synthetic", 0, 80, 0, TODAY, "A080@1:1+11",
		    "a synthetic identity number" },
		{ "synthetic", 0, 65, 0, TODAY, "A080@1:1+11",
		    "a synthetic identity number" },
		{ "synthetic D-number", 40, 80, 0, TODAY, "A080@1:1+11",
		    "a synthetic identity number" },
		{ "looser rule", 0, 0, 1, IN_2031, "A081@1:1+11",
		    "an identity number of the rule from 2032" },
		{ "looser rule", 0, 80, 2, IN_2031, "A081@1:1+11",
		    "an identity number of the rule from 2032" },
		{ "looser rule", 40, 0, 3, IN_2031, "A081@1:1+11",
		    "an identity number of the rule from 2032" },
		{ "looser rule, from 2032", 0, 0, 3, IN_2032, "A080@1:1+11",
		    "a national identity number" },
		{ "no rule", 0, 0, 4, IN_2032, "", "" },
		{ "month of nothing", 0, 20, 0, TODAY, "", "" },
		{ "month of nothing", 0, 53, 0, TODAY, "", "" },
		{ "FH-number", 80, 0, 0, IN_2032, "A081@1:1+11",
		    "an FH-number" },
		{ "FH-number, looser rule", 80, 0, 1, IN_2032, "", "" },
	};
	struct alis_arena mem = { 0 };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		for (int n = 0; n < 1000; n += 37) {
			struct alis_diags diags = { .mem = &mem };
			struct built b = build(rows[i].day + 1 + n % 9,
			    rows[i].month + 1 + n % 12, n / 10, n,
			    rows[i].left);
			alis_str text = alis_str_of(b.text);
			alis_guard_source(alis_source_of(ALIS_STR("l"),
			                      ALIS_STR("l"), text, &mem),
			    rows[i].today, &diags);
			check_text(diags_text(&diags, &mem), rows[i].told,
			    rows[i].why);
			unit_check(diags.first == NULL ||
			        alis_str_is(
			            diags.first->words[0], rows[i].word),
			    rows[i].why);
		}
	}
	alis_arena_release(&mem);
}

/* Every weight of the second sum is prime to 11: one digit that is changed
 * cannot go unseen. */
static void knows_a_slip(void **state)
{
	struct alis_arena mem = { 0 };
	size_t wrong = 0;

	(void)state;
	for (int n = 0; n < 1000; n += 91) {
		struct built right =
		    build(1 + n % 28, 1 + n % 12, n / 10, n, 0);
		for (int i = 0; i < 11; i++) {
			struct built b = right;
			b.text[i] = (char)('0' + (b.text[i] - '0' + 1) % 10);
			wrong += told("@", &b, TODAY, &mem).n > 0;
		}
	}
	unit_check(wrong == 0, "a digit that is wrong makes it no number");
	alis_arena_release(&mem);
}

static void knows_dates(void **state)
{
	static const struct {
		int day, month, year;
		bool exists;
	} rows[] = {
		{ 31, 12, 99, true },
		{ 29, 2, 96, true },
		{ 29, 2, 0, true }, /* of 2000; the century is not known */
		{ 29, 2, 97, false },
		{ 30, 2, 96, false },
		{ 31, 4, 80, false },
		{ 0, 1, 80, false },
		{ 32, 1, 80, false },
		{ 1, 0, 80, false },
		{ 1, 13, 80, false },
		{ 40, 1, 80, false },
		{ 71, 1, 80, true }, /* a D-number of the 31st */
		{ 72, 1, 80, false },
		{ 1, 52, 80, true },
		{ 1, 66, 80, true },
		{ 1, 65, 80, false },
		{ 1, 77, 80, true },
		{ 1, 78, 80, false },
		{ 1, 92, 80, true },
		{ 1, 93, 80, false },
	};
	struct alis_arena mem = { 0 };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		struct built b = build(
		    rows[i].day, rows[i].month, rows[i].year, (int)(i * 41), 0);
		unit_check((told("@", &b, TODAY, &mem).n > 0) == rows[i].exists,
		    "a number is one if its date exists");
	}
	alis_arena_release(&mem);
}

static void knows_how_it_is_written(void **state)
{
	static const struct {
		const char *pattern;
		const char *told;
	} rows[] = {
		{ "; hos @, og", "A080@1:7+11" },
		{ "fnr@", "A080@1:4+11" },
		{ "< >", "A080@1:1+12" },
		{ "<-> <.>", "A080@1:1+12 A080@1:14+12" },
		{ "< - >", "A080@1:1+14" },
		{ "<\xC2\xA0>", "A080@1:1+12" },
		{ "<\xE2\x80\xAF>", "A080@1:1+12" },
		{ "<\xE2\x80\x93>", "A080@1:1+12" },
		{ "<_>.pdf", "A080@1:1+12" },
		{ "\xFF < >", "A080@1:3+12" }, /* in what is not UTF-8 */
		{ "(@)\n@\r\n", "A080@1:2+11 A080@2:1+11" },
		{ "@@", "" },
		{ "1@", "" },
		{ "@1", "" },
		{ "<\n>", "" },
		{ "<\xEF\xBC\x8F>", "" }, /* a wide stroke */
		{ "<  -  >", "" },
		{ "<,>", "" },
		{ "< 1>", "" },
		{ "1< >", "" },
		{ "< >1", "" },
		{ "5d@", "" },
		{ "@ff", "" },
		{ "ID@", "A080@1:3+11" },
		{ "vakt  ; @ ; personvern: ok", "A080@1:9+11" },
		{ "$bilag/@.alis", "A080@1:1+0" },
		{ "$@/< >.alis", "A080@1:1+0 A080@1:1+0" },
		{ "$bilag/1@.alis", "" },
	};
	struct alis_arena mem = { 0 };
	struct built b = build(13, 81, 99, 123, 0);

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++)
		check_text(told(rows[i].pattern, &b, TODAY, &mem), rows[i].told,
		    rows[i].pattern);
	alis_arena_release(&mem);
}

static void lets_warnings_pass(void **state)
{
	static const struct {
		const char *text;
		const char *told;
	} rows[] = {
		{ "ring 41234567", "A082@1:6+8" },
		{ "ring 41234567  ; personvern: ok", "" },
		{ "ring 41234567\t;personvern:  ok", "A082@1:6+8" },
		{ "ring 41234567\t; Personvern: ok  ", "" },
		{ "; ring 41234567; personvern: ok", "" },
		{ "# ring 41234567 ; personvern: ok", "" },
		{ "  ; ring 41234567 ; personvern: ok", "" },
		/* one blank before ';' begins no comment */
		{ "ring 41234567 ; personvern: ok", "A082@1:6+8" },
		{ "ring 41234567  ; personvern: okei", "A082@1:6+8" },
		{ "; personvern: ok\nring 41234567", "A082@2:6+8" },
		{ "ring 41234567; personvern: ok", "A082@1:6+8" },
		{ "ring 41234567\t ; personvern: ok", "" },
		/* how what is no word of its own is told from what is */
		{ "ring 41234567!", "A082@1:6+8" },
		{ "ring 41234567?", "A082@1:6+8" },
		{ "utlegg 41234567 kr", "" },
		{ "utlegg 41234567 kroner", "" },
		{ "utlegg 41234567 NOK", "" },
		{ "hei!tlf 22345678", "A082@1:9+8" },
		{ "heitlf 22345678", "" },
		/* names with the letters of Norway, and words with them */
		{ "J\xC3\xB8rgen \xC3\x85s 12.03.1956", "A083@1:11+10" },
		{ "j\xC3\xB8rgen \xC3\xA5s 12.03.1956", "" },
		{ "Kari \xC3\xA5s 12.03.1956", "" },
		{ "Kari \xC3\x86 12.03.1956", "" },
		/* so many on a line are enough */
		{ "41234501, 41234502, 41234503, 41234504, 41234505, "
		  "41234506, 41234507, 41234508, 41234509, 41234510",
		    "A082@1:1+8 A082@1:11+8 A082@1:21+8 A082@1:31+8 "
		    "A082@1:41+8 A082@1:51+8 A082@1:61+8 A082@1:71+8" },
	};
	struct alis_arena mem = { 0 };
	struct built none = { "" };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++)
		check_text(told(rows[i].text, &none, TODAY, &mem), rows[i].told,
		    rows[i].text);
	alis_arena_release(&mem);
}

/* ---- no message repeats a number ---- */

static bool holds(alis_str text, alis_str part)
{
	for (size_t i = 0; i + part.n <= text.n; i++)
		if (memcmp(text.at + i, part.at, part.n) == 0)
			return true;
	return false;
}

/* All that is printed of a journal's faults, in two formats. */
static alis_str printed(const struct alis_diags *diags, struct alis_arena *mem)
{
	struct alis_findings findings =
	    alis_report_findings(diags, ALIS_EN, mem);
	struct alis_out out = alis_out_memory(mem);

	alis_render_findings(findings, (struct alis_style){ 0 }, &out);
	alis_render_json(alis_report_of_check(findings, mem), &out);
	return alis_out_text(&out);
}

/* With the number written at one place of the sample: whether it was seen, and
 * the halves of it are nowhere in what is printed. */
static bool is_hidden(
    size_t at, const struct built *b, const char *split, bool *seen)
{
	struct alis_arena mem = { 0 };
	struct alis_diags diags = { .mem = &mem };
	struct alis_files files = files_of(no_files);
	alis_str sample = alis_str_of(sample_journal);
	alis_str number = alis_str_of(b->text);
	alis_str halves[] = { alis_str_part(number, 0, 6),
		alis_str_from(number, 6) };
	alis_str parts[] = { alis_str_part(sample, 0, at), halves[0],
		alis_str_of(split), halves[1], alis_str_from(sample, at) };
	alis_str text;

	alis_track_run(alis_source_of(ALIS_STR("l.alis"), ALIS_STR("l.alis"),
	                   alis_str_join(&mem, parts, ALIS_COUNT(parts)), &mem),
	    &files, TODAY, &mem, &diags);
	*seen = false;
	for (const struct alis_diag *d = diags.first; d != NULL; d = d->next)
		*seen = *seen || d->code == ALIS_A080;
	text = printed(&diags, &mem);
	bool hidden = !holds(text, halves[0]) && !holds(text, halves[1]);
	alis_arena_release(&mem);
	return hidden;
}

static void never_prints_a_number(void **state)
{
	static const char *const splits[] = { "", " ", "  ", "." };
	struct built b = build(13, 81, 99, 123, 0);
	size_t seen_count = 0, shown_count = 0, tried = 0;
	size_t n = sizeof(sample_journal);

	(void)state;
	for (size_t at = 0; at < n; at += 3, tried++) {
		bool seen;
		bool hidden =
		    is_hidden(at, &b, splits[at % ALIS_COUNT(splits)], &seen);
		seen_count += seen;
		shown_count += seen && !hidden;
	}
	unit_check(shown_count == 0, "no digit of a number that was found");
	/* Beside another digit it is none. */
	unit_check(seen_count > tried / 2, "most places are seen");
}

static void masks_keep_their_width(void **state)
{
	static const struct {
		const char *text;
		const char *masked;
	} rows[] = {
		{ "12.01.2018", "12.01.2018" },
		{ "", "" },
		{ "@", "***********" },
		{ "a < > b", "a ****** ***** b" },
		{ "1@ @", "1@ ***********" },
	};
	struct built b = build(13, 81, 99, 123, 0);
	struct alis_arena mem = { 0 };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		struct alis_out text = alis_out_memory(&mem);
		struct alis_out masked = alis_out_memory(&mem);
		for (const char *c = rows[i].text; *c != '\0'; c++)
			alis_out_put(&text,
			    *c == '@'       ? alis_str_of(b.text)
			        : *c == '<' ? (alis_str){ b.text, 6 }
			        : *c == '>' ? (alis_str){ b.text + 6, 5 }
			                    : (alis_str){ c, 1 });
		for (const char *c = rows[i].masked; *c != '\0'; c++)
			alis_out_put(&masked,
			    *c == '@' ? alis_str_of(b.text)
			              : (alis_str){ c, 1 });
		unit_check(
		    alis_str_same(alis_guard_masked(alis_out_text(&text), &mem),
		        alis_out_text(&masked)),
		    rows[i].text);
	}
	alis_arena_release(&mem);
}

int test_guard(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(finds_every_kind),
		UNIT_TEST(knows_a_slip),
		UNIT_TEST(knows_dates),
		UNIT_TEST(knows_how_it_is_written),
		UNIT_TEST(lets_warnings_pass),
		UNIT_TEST(never_prints_a_number),
		UNIT_TEST(masks_keep_their_width),
	};
	return cmocka_run_group_tests_name("guard", tests, NULL, NULL);
}
