/* SPDX-License-Identifier: MIT */
/*
 * What passes over most lines must pass over none with a finding: each way of
 * the guard is held against looking at every line, on texts put together of
 * all that its findings are made of.
 */
#include <alis/guard.h>

#include <stdlib.h>
#include <string.h>

#include "random.h"
#include "unit.h"

#define TODAY 17896 /* 2018-12-31 */
#define TEXTS 40000
#define MOST  4096 /* bytes of a text */

static const char *const parts[] = { " ", " ", " ", "  ", "\t", "-", ".", "_",
	"/", ",", ":", ";", "|", "(", ")", "+", "?", "\n", "\n", "\r\n", "..",
	/* blanks and dashes of other widths, and what is none */
	"\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "\xE2\x80\x93",
	"\xE2\x88\x92", "\xC2", "\xE2\x80", "\xFF", "\xEF", "\xEF\xBB\xBF",
	"\xEF\xBC\x94", "\xEF\xBC\x91",
	/* numbers and dates, of use and of none */
	"1", "12", "123", "1234", "12345", "123456", "1234567", "41234567",
	"47", "0047", "+47", "22 33 44 55", "412 34 567", "2017-09-01",
	"1956-03-12", "12.3.1956", "12/03/1956", "5-5-1949", "16:00-23:00",
	"16.00\342\200\22323.00", "12 500 kr", "\n2017-09-01 ",
	"\n2017-10-16..2017-10-19 * kurs ",
	/* words */
	" f 12.3.1956 Ola", "Kari Nordmann 1956-03-12", "pasient Kari",
	"pasient", "Pasienten", "PASIENTENS", "patient", "pas.", "pt",
	"Ptn:", "pasientsikkerhet", "opptak", "Ola", "Nordmann", "Kari ",
	"\xC3\x85se", "A\314\212se", "\xC3\x98rn\xC3\xA6s", "f", "f\303\270dt ",
	"F\303\230DT: ", "fo\314\270dt ", "born ", "den ", "tlf ",
	"mobil: ", "nr ", "kr", "ff", "  ; personvern: ok", "; " };

static void put(char *text, size_t *n, alis_str piece)
{
	if (*n + piece.n > MOST)
		return;
	memcpy(text + *n, piece.at, piece.n);
	*n += piece.n;
}

/* Eleven digits that the guard knows as an identity number. */
static void number_draw(uint64_t *seed, char number[11])
{
	struct alis_arena mem = { 0 };
	alis_str text = { number, 11 };

	do {
		number[0] = (char)('0' + test_below(seed, 8));
		number[1] = (char)('0' + test_below(seed, 10));
		number[2] = "01459"[test_below(seed, 5)];
		for (size_t i = 3; i < 11; i++)
			number[i] = (char)('0' + test_below(seed, 10));
	} while (alis_guard_masked(text, &mem).at == text.at);
	alis_arena_release(&mem);
}

/* It in one of its shapes, and in some that are none. */
static void put_number(uint64_t *seed, char *text, size_t *n)
{
	static const char *const splits[] = { "", "", "", " ", "-", ".", "  ",
		" - ", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x93", "\t_", "/",
		"\xE2\x80\x93\xE2\x80\xAF\xE2\x88\x92", "    ", "," };
	static const size_t cuts[][4] = { { 0 }, { 6, 0 }, { 6, 9, 0 },
		{ 2, 4, 6, 0 }, { 4, 6, 0 }, { 5, 0 } };
	const size_t *cut = cuts[test_below(seed, ALIS_COUNT(cuts))];
	const char *split = splits[test_below(seed, ALIS_COUNT(splits))];
	char number[11];

	number_draw(seed, number);
	for (size_t i = 0; i < 11; i++) {
		if (i > 0 && i == *cut) {
			put(text, n, alis_str_of(split));
			cut++;
		}
		put(text, n, (alis_str){ &number[i], 1 });
	}
}

static alis_str text_draw(uint64_t *seed, char *text)
{
	size_t count = 1 + test_below(seed, 30), n = 0;

	for (size_t i = 0; i < count; i++)
		if (test_below(seed, 40) == 0)
			put_number(seed, text, &n);
		else if (test_below(seed, 6) == 0)
			put(text, &n, ALIS_STR("\n"));
		else
			put(text, &n,
			    alis_str_of(
			        parts[test_below(seed, ALIS_COUNT(parts))]));
	return (alis_str){ text, n };
}

/* ---- comparing ---- */

static bool same_diags(const struct alis_diags *a, const struct alis_diags *b)
{
	const struct alis_diag *x = a->first, *y = b->first;

	while (x != NULL && y != NULL && x->code == y->code &&
	    x->span.from == y->span.from && x->span.to == y->span.to &&
	    alis_str_same(x->words[0], y->words[0]) && x->hint == y->hint) {
		x = x->next;
		y = y->next;
	}
	return x == NULL && y == NULL && a->count == b->count &&
	    a->errors == b->errors && a->warnings == b->warnings;
}

static const struct alis_source *source_of(
    alis_str text, struct alis_arena *mem)
{
	return alis_source_of(
	    ALIS_STR("l.alis"), ALIS_STR("l.alis"), text, mem);
}

static struct alis_diags by_way(enum alis_guard_way way,
    const struct alis_source *src, struct alis_arena *mem)
{
	struct alis_diags diags = { .mem = mem };

	alis_guard_lines_by(
	    way, src, (alis_span){ 0, (uint32_t)src->bytes.n }, TODAY, &diags);
	return diags;
}

static void tally(const struct alis_diags *diags, size_t *found)
{
	for (const struct alis_diag *d = diags->first; d != NULL; d = d->next)
		found[d->code]++;
}

static void passes_over_nothing(void **state)
{
	static const enum alis_code codes[] = { ALIS_A080, ALIS_A081, ALIS_A082,
		ALIS_A083, ALIS_A084 };
	size_t found[ALIS_CODE_COUNT] = { 0 }, wrong[4] = { 0 };
	uint64_t seed = 7;

	(void)state;
	for (size_t i = 0; i < TEXTS; i++) {
		struct alis_arena mem = { 0 };
		/* Of its own size, so that a byte too far is seen. */
		char buffer[MOST];
		alis_str text = alis_str_copy(text_draw(&seed, buffer), &mem);
		const struct alis_source *src = source_of(text, &mem);
		struct alis_diags all = by_way(ALIS_GUARD_ALL, src, &mem);
		tally(&all, found);
		for (enum alis_guard_way way = ALIS_GUARD_BY_1;
		     way <= ALIS_GUARD_BY_32; way++) {
			struct alis_diags diags;
			if (!alis_guard_has(way))
				continue;
			diags = by_way(way, src, &mem);
			wrong[way] += !same_diags(&all, &diags);
		}
		alis_arena_release(&mem);
	}
	unit_check(wrong[ALIS_GUARD_BY_1] == 0, "byte by byte");
	unit_check(wrong[ALIS_GUARD_BY_16] == 0, "by 16 bytes");
	unit_check(wrong[ALIS_GUARD_BY_32] == 0, "by 32 bytes");
	for (size_t i = 0; i < ALIS_COUNT(codes); i++)
		unit_check(
		    found[codes[i]] > 1000, alis_code_info(codes[i])->name);
}

/* Each finding alone, at every place of a window and at the text's ends. */
static void finds_it_anywhere(void **state)
{
	static const char *const found[] = { "ring 41234567", "+4741234567",
		"004741234567", "22 33 44 55", "412 34 567",
		"22\xC2\xA0"
		"33 44 55",
		"412 34\xE2\x80\xAF"
		"567",
		"0047412\xC2\xA0"
		"34 567",
		"Ola Nordmann 12.3.1956", "født 1956-03-12 Ola", "pt. Kari",
		"PASIENT: Kari" };
	struct alis_arena mem = { 0 };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(found); i++) {
		for (size_t before = 0; before < 140; before++) {
			char line[400];
			size_t n = 0;
			alis_str text;
			while (n < before) {
				line[n] = n % 7 == 6 ? '\n' : '.';
				n++;
			}
			line[n++] = '\n';
			memcpy(line + n, found[i], strlen(found[i]));
			n += strlen(found[i]);
			text = (alis_str){ line, n };
			for (size_t after = 0; after < 70; after += 3) {
				const struct alis_source *src =
				    source_of(text, &mem);
				for (unsigned way = 0; way < 4; way++)
					unit_check(!alis_guard_has(way) ||
					        by_way(way, src, &mem).count ==
					            1,
					    found[i]);
				line[text.n++] = '\n';
				line[text.n++] = 'a';
				line[text.n++] = 'b';
			}
			alis_arena_release(&mem);
		}
	}
}

/* ---- parts and threads ---- */

static alis_str large_text(struct alis_arena *mem)
{
	size_t room = (size_t)3 << 20, n = 0;
	char *at = ALIS_NEW(mem, char, room);
	uint64_t seed = 11;
	char text[MOST];

	while (n + MOST + 100 < room) {
		alis_str piece = text_draw(&seed, text);
		memcpy(at + n, piece.at, piece.n);
		n += piece.n;
		/* Some lines are longer than a part. */
		if (n / 1000 == 900) {
			memset(at + n, '1', 700000);
			n += 700000;
		}
	}
	return (alis_str){ at, n };
}

static void is_the_same_by_any_number(void **state)
{
	static const char *const threads[] = { "1", "2", "3", "7" };
	struct alis_arena mem = { 0 };
	const struct alis_source *src = source_of(large_text(&mem), &mem);
	struct alis_diags all = by_way(ALIS_GUARD_ALL, src, &mem);

	(void)state;
	unit_check(all.count > 1000, "there is much to tell");
	for (size_t i = 0; i < ALIS_COUNT(threads); i++) {
		struct alis_diags diags = { .mem = &mem };
		setenv("ALIS_THREADS", threads[i], 1);
		alis_guard_source(src, TODAY, &diags);
		unit_check(same_diags(&all, &diags), threads[i]);
	}
	unsetenv("ALIS_THREADS");
	alis_arena_release(&mem);
}

/* Lines that are asked for apart say together what the source does. */
static void is_the_same_by_lines(void **state)
{
	struct alis_arena mem = { 0 };
	alis_str text =
	    ALIS_STR("\xEF\xBB\xBF"
	             "41234567\nring 41234567\r\n41234567\n\n"
	             "pasient Kari\n12.3.1956 x\n; f 12.3.1956 Ola");
	const struct alis_source *src = source_of(text, &mem);
	struct alis_diags all = by_way(ALIS_GUARD_ALL, src, &mem);
	struct alis_diags diags = { .mem = &mem };

	(void)state;
	for (uint32_t at = 0, from; at < src->bytes.n;) {
		from = at;
		(void)alis_source_next(src, &at);
		alis_guard_lines(src, (alis_span){ from, at }, TODAY, &diags);
	}
	unit_check(all.count == 5, "five things are told");
	unit_check(same_diags(&all, &diags), "the lines one by one");
	alis_arena_release(&mem);
}

int test_sieve(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(passes_over_nothing),
		UNIT_TEST(finds_it_anywhere),
		UNIT_TEST(is_the_same_by_any_number),
		UNIT_TEST(is_the_same_by_lines),
	};
	return cmocka_run_group_tests_name("sieve", tests, NULL, NULL);
}
