/* SPDX-License-Identifier: MIT */
/* The fast way through a journal: what it reads is what the slow way reads. */
#include "../same.h"

#include <stdio.h>
#include <string.h>

#include "files.h"
#include "random.h"

/* A line and what stands below it, in both ways, which must be the same. True
 * if the fast one read it. */
static bool is_read_after(struct plain *plain, alis_str text, const char *why)
{
	struct alis_arena mem = { 0 };
	const struct alis_source *src =
	    alis_source_of(ALIS_STR("a.alis"), ALIS_STR("a.alis"), text, &mem);
	bool read;

	unit_check(same_both_ways(plain, src, 0, &read, &mem), why);
	alis_arena_release(&mem);
	return read;
}

static bool is_read(alis_str text, const char *why)
{
	struct plain plain = { .scan = alis_scan_fastest() };

	return is_read_after(&plain, text, why);
}

struct row {
	const char *text;
	bool read;
	const char *why;
};

static const struct row rows[] = {
	{ "2018-01-12 vakt", true, "as little as there can be" },
	{ "2018-01-12 16:00-23:00    * vakt Nordhordland legevakt\n", true,
	    "a time and a mark" },
	{ "2018-01-12 * veiledning 1,5 t Ola Hansen | Hud\n", true,
	    "an amount and a note" },
	{ "2018-01-12 * supervisjon 20 min Ola\n", true, "minutes" },
	{ "2018-01-12 utgift 12 500 kr kurs | Reise\n", true, "thousands" },
	{ "2018-01-12 utgift 12 500,50 kr\n", true, "and decimals" },
	{ "2018-01-12 kurs 0,0625 t Hud\n", true, "four decimals" },
	{ "2018-01-12 kurs 0,06250 t Hud\n", false, "five of them" },
	{ "2018-01-12 kurs 123456789 min", true, "nine digits" },
	{ "2018-01-12 kurs 1234567890 min", false, "ten of them" },
	{ "2018-01-12 vakt 2 vakter Stord\n", true, "a unit of six letters" },
	{ "2018-01-12 vakt 2 v\n", false, "half a unit" },
	{ "2018-01-12 vakt 2 tt\n", false, "one and a half" },
	{ "2018-01-12 vakt 2 ttimetime Stord\n", false, "nine letters" },
	{ "2018-01-12 ! vakt 2 t!\n", false, "more than letters" },
	{ "2018-01-12 ! vakt Stord\n", true, "not confirmed" },
	{ "2018-01-12 klinikk Stord\n", false, "may be a loose time" },
	{ "2018-01-12..2018-02-01 * kurs 15 poeng Lunge  ; and so on\r\n", true,
	    "a period, a comment and CRLF" },
	{ "2018-01-12.. * tjeneste 100 % allmennpraksis\n", true, "running" },
	{ "12.1.2018\tvakt\tStord|natt\n", true, "tabs and Norwegian dates" },
	{ "2018-01-12 l\xC3\xA6ringsm\xC3\xA5l ALM-012 | \xE2\x80\x93\n", true,
	    "letters beyond ASCII" },
	{ "2018-01-12 vakt\n\n  \n; a comment\n   ; and one\n2018", true,
	    "what says nothing stands below" },
	{ "2018-03-24 22:00-08:00 * vakt\n", true, "the clock jumps" },
	{ "2018-03-24 20:00-02:30 * vakt\n", false, "into the jump" },
	{ "2018-01-12 vakt\n    bevis: a.pdf\n", false, "a key below" },
	{ "2018-01-12 vakt\n\n; x\n\t legevakt  1 t\n", false,
	    "further below" },
	{ "2018-01-12 vakt\n=======\n", false, "what a merge left" },
	{ "2018-01-12 vakt 1 t 2 poeng\n", false, "two amounts" },
	{ "2018-01-12 vakt 1 t, Ola\n", false, "a comma" },
	{ "2018-01-12 vakt 1 \xC3\xA5r\n", false, "no unit" },
	{ "2018-01-12 vakt -1 t\n", false, "below nothing" },
	{ "2018-01-12 utgift 12.500 kr\n", false, "three decimals of money" },
	{ "2018-01-12 vakt 1/2 t\n", false, "a fraction" },
	{ "2018-01-12 vakt Stord ; natt\n", false, "one blank before ;" },
	{ "2018-01-12 - 2018-01-13 vakt\n", false, "a loose period" },
	{ "2018-01-12 til 2018-01-13 vakt\n", false, "in words" },
	{ "2018-01-12 tilstedevakt Stord\n", true, "which is a kind" },
	{ "2018-01-12 kl 16 vakt\n", false, "a loose time" },
	{ "2018-01-12 16-23 vakt\n", false, "hours alone" },
	{ "2018-01-12 24:00-08:00 vakt\n", false, "no time to begin" },
	{ "2018-02-29 vakt\n", false, "no such day" },
	{ "2018-01-12..2018-01-11 kurs\n", false, "ends before it begins" },
	{ "2018-01-12 *\n", false, "no kind" },
	{ "2018-01-12 * | vakt\n", false, "no kind before the note" },
	{ "2018-01-12 vakt 2\xE2\x80\xAE vakter\n", false, "a hidden one" },
	{ "2018-01-12 vakt \xF8\n", false, "no UTF-8" },
	{ "2018-01-12 vakt \x1B\n", false, "a control" },
};

static void reads_what_is_plain(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++)
		unit_check(is_read(alis_str_of(rows[i].text), rows[i].why) ==
		        rows[i].read,
		    rows[i].why);
}

/* Lines of all sorts with faults of all sorts. */
static void reads_what_the_slow_way_reads(void **state)
{
	struct plain plain = { .scan = alis_scan_fastest() };
	uint64_t seed = 20181231;
	size_t read = 0;

	(void)state;
	for (size_t i = 0; i < 60000; i++) {
		struct alis_arena mem = { 0 };
		alis_str text = alis_str_of(rows[i % ALIS_COUNT(rows)].text);
		for (size_t n = test_below(&seed, 3); n > 0; n--) {
			char *room = ALIS_NEW(&mem, char, text.n + 80);
			if (text.n > 0)
				memcpy(room, text.at, text.n);
			text.n = test_mutate(&seed, room, text.n);
			text.at = room;
		}
		/* In memory of just that size. */
		if (is_read_after(&plain, alis_str_copy(text, &mem), "mutated"))
			read++;
		alis_arena_release(&mem);
	}
	assert_true(read > 10000);
}

/* Words of two letters are numbered as they come, however alike they are; the
 * second time, too. */
static void numbers_every_word(void **state)
{
	struct alis_arena mem = { 0 };
	struct words words = { .mem = &mem };

	(void)state;
	for (int round = 0; round < 2; round++) {
		uint16_t number = 0;
		for (unsigned n = 1; n <= 10; n++)
			for (unsigned w = 0; w < 1U << n; w++, number++) {
				char *word = ALIS_NEW(&mem, char, n);
				for (unsigned i = 0; i < n; i++)
					word[i] = w >> i & 1 ? 'a' : 'b';
				assert_int_equal(alis__word_number(&words,
				                     (alis_str){ word, n }),
				    number);
			}
	}
	assert_int_equal(alis__word_number(&words, ALIS_STR("")), ALIS_NO_WORD);
	alis_arena_release(&mem);
}

static const char journal_text[] = "2018-01-12 * vakt Stord | natt\n"
                                   "2018-01-13 kurs 15 poeng Lunge\n"
                                   "    bevis: a.pdf\n"
                                   "\n"
                                   "2018-01-14..2018-01-16 kurs Hud ; x\n"
                                   "2018-01-17 * l\xC3\xA6ring 2 t Ola\n"
                                   "tull\n"
                                   "2018-02-30 vakt\n"
                                   "2018-01-18 * vakt Stord | natt\n";

/* An entry that is made when it is asked for is the one that was read. */
static void makes_entries_when_asked(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_diags diags = { .mem = &mem };
	const struct alis_source *src = alis_source_of(ALIS_STR("a.alis"),
	    ALIS_STR("a.alis"), alis_str_of(journal_text), &mem);
	const struct alis_journal *journal =
	    alis_parse_journal(src, NULL, &mem, &diags);
	size_t told = diags.count;

	(void)state;
	assert_int_equal(journal->entry_count, 6);
	for (size_t i = 0; i < journal->entry_count; i++) {
		const struct alis_record *r = &journal->records[i];
		const struct alis_entry *entry;
		struct alis_record again;
		assert_int_equal(
		    journal->made[i] == NULL, i == 0 || i == 3 || i == 5);
		entry = alis_journal_entry(journal, i);
		again = alis__record_of(entry);
		assert_true(same_record(r, &again));
		assert_true(r->kind == ALIS_NO_WORD
		        ? entry->kind.n == 0
		        : alis_str_same(journal->words[r->kind], entry->kind));
		assert_ptr_equal(entry, alis_journal_entry(journal, i));
		assert_ptr_equal(entry->src, src);
	}
	assert_int_equal(diags.count, told);
	alis_arena_release(&mem);
}

int test_fast(void)
{
	const struct CMUnitTest tests[] = {
		UNIT_TEST(reads_what_is_plain),
		UNIT_TEST(reads_what_the_slow_way_reads),
		UNIT_TEST(numbers_every_word),
		UNIT_TEST(makes_entries_when_asked),
	};

	return cmocka_run_group_tests_name("fast", tests, NULL, NULL);
}
