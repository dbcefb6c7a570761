/* SPDX-License-Identifier: MIT */
/* Lines of a journal to entries, directives and complaints. What is included
 * stands in include.c, journals that nobody would write in fuzz.c. */
#include <alis/parse.h>

#include <string.h>

#include "shown.h"

#define BOM  "\xEF\xBB\xBF"
#define OE   "\xC3\xB8"
#define AA   "\xC3\xA5"
#define NBSP "\xC2\xA0"

struct read_row {
	const char *text;
	const char *shown;
	const char *diags;
	const char *why;
};

static void check_rows(const struct read_row *rows, size_t count,
    alis_str (*show)(const struct alis_journal *, struct alis_arena *))
{
	for (size_t i = 0; i < count; i++) {
		struct alis_arena mem = { 0 };
		struct alis_diags diags = { .mem = &mem };
		const struct alis_journal *journal =
		    journal_read(rows[i].text, &mem, &diags);
		check_text(show(journal, &mem), rows[i].shown, rows[i].why);
		check_text(
		    diags_text(&diags, &mem), rows[i].diags, rows[i].why);
		alis_arena_release(&mem);
	}
}

/* ---- entries: dates, times, mark, kind, quantities, what, note ---- */

static const struct read_row heads[] = {
	{ "2018-01-12 kurs", "2018-01-12 kurs", "", "the least" },
	{ "2018-01-12 * kurs A", "2018-01-12 * kurs A", "", "confirmed" },
	{ "2018-01-12 ! kurs A", "2018-01-12 ! kurs A", "", "pending" },
	{ "2018-01-12 *kurs A", "2018-01-12 * kurs A", "", "no blank" },
	{ "12.01.2018 kurs", "2018-01-12 kurs", "", "day first" },
	{ "1.2.2018 kurs", "2018-02-01 kurs", "", "day first, one digit" },
	{ "2018-01-12..2018-01-14 kurs", "2018-01-12..2018-01-14 kurs", "",
	    "a period" },
	{ "12.1.2018..14.1.2018 kurs", "2018-01-12..2018-01-14 kurs", "",
	    "a period, day first" },
	{ "2018-01-12..2018-01-12 kurs", "2018-01-12..2018-01-12 kurs", "",
	    "a period of one day" },
	{ "2018-01-12.. tjeneste", "2018-01-12.. tjeneste", "", "running" },
	{ "12.1.2018.. tjeneste", "2018-01-12.. tjeneste", "",
	    "running, day first" },
	{ "2018-09-16 16:00-23:00 * vakt", "2018-09-16 960-1380=420 * vakt", "",
	    "times" },
	{ "2018-09-16 16.00-23.30 vakt", "2018-09-16 960-1410=450 vakt", "",
	    "times with points" },
	{ "2018-09-16 16-23 vakt", "2018-09-16 960-1380=420 vakt", "",
	    "whole hours" },
	{ "2018-09-16 15:30\xE2\x80\x93"
	  "08:00 vakt",
	    "2018-09-16 930-480=990 vakt", "", "a dash, over midnight" },
	{ "2018-09-16 16:00-24:00 vakt", "2018-09-16 960-0=480 vakt", "",
	    "24:00 is midnight" },
	{ "2018-01-12 kurs 15 poeng A", "2018-01-12 kurs [15 poeng] A", "",
	    "a quantity" },
	{ "2018-01-12 kurs 15 poeng 2 dager A",
	    "2018-01-12 kurs [15 poeng] [2 d] A", "", "two" },
	{ "2018-01-12 veiledning 1,5 t Ola",
	    "2018-01-12 veiledning [1.5 t] Ola", "", "a comma" },
	{ "2018-01-12 veiledning 1.5 t Ola",
	    "2018-01-12 veiledning [1.5 t] Ola", "", "a point" },
	{ "2018-01-12 veiledning 90 min Ola",
	    "2018-01-12 veiledning [1.5 t] Ola", "", "minutes" },
	{ "2018-01-12 tjeneste 50% x", "2018-01-12 tjeneste [50 %] x", "",
	    "no blank before %" },
	{ "2018-01-12 utgift 12 500,50 kr x",
	    "2018-01-12 utgift [12500.5 kr] x", "", "thousands" },
	{ "2018-01-12 utgift 12" NBSP "500" NBSP "kr x",
	    "2018-01-12 utgift [12500 kr] x", "", "no-break blanks" },
	{ "2018-01-12 kurs 3 timer", "2018-01-12 kurs [3 t]", "", "a word" },
	{ "2018-01-12 kurs 3 hours", "2018-01-12 kurs [3 t]", "", "English" },
	{ "2018-01-12 kurs 5 t-banestasjoner",
	    "2018-01-12 kurs 5 t-banestasjoner", "", "a unit is a whole word" },
	{ "2018-01-12 kurs 3 kurs om rus", "2018-01-12 kurs 3 kurs om rus", "",
	    "the name of a kind is no unit here" },
	{ "2018-01-12 kurs 2 " AA "r etter", "2018-01-12 kurs 2 " AA "r etter",
	    "", "nor is a year" },
	{ "2018-01-12 kurs A 15 poeng", "2018-01-12 kurs A 15 poeng", "",
	    "behind WHAT it is text" },
	{ "2018-01-12 kurs A | Bergen", "2018-01-12 kurs A |Bergen", "",
	    "a note" },
	{ "2018-01-12 kurs | a | b", "2018-01-12 kurs |a | b", "",
	    "a note with a bar" },
	{ "2018-01-12 kurs 15 poeng| Bergen",
	    "2018-01-12 kurs [15 poeng] |Bergen", "",
	    "no blank before the bar" },
	{ "2018-01-12\t*\tkurs\tA", "2018-01-12 * kurs A", "", "tabs" },
	{ "2018-01-12 kurs A  ; a remark", "2018-01-12 kurs A", "",
	    "a comment" },
	{ "2018-01-12 kurs A\t; a remark", "2018-01-12 kurs A", "",
	    "a comment behind a tab" },
	{ "2018-01-12 kurs A; B", "2018-01-12 kurs A; B", "",
	    "no comment: no blanks" },
	{ "2018-01-12 kurs A ; B", "2018-01-12 kurs A ; B", "A026@1:19+1",
	    "no comment: one blank" },
	{ "; 2018-01-12 kurs\n# 2018-01-12 kurs\n\n", "", "",
	    "comments and empty lines" },
	{ BOM "2018-01-12 kurs", "2018-01-12 kurs", "", "a byte-order mark" },
	{ "2018-01-12 kurs A\r\n2018-01-13 vakt\r\n",
	    "2018-01-12 kurs A\n2018-01-13 vakt", "", "CRLF" },
	{ "2018-01-12 praksisbes" OE "k B" OE "mlo",
	    "2018-01-12 praksisbes" OE "k B" OE "mlo", "", "UTF-8" },
};

/* ---- what is wrong with an entry, and where ---- */

static const struct read_row faults[] = {
	{ "2018-02-30 kurs", "faulty kurs", "A012@1:1+10", "no such day" },
	{ "31.11.2019 kurs", "faulty kurs", "A012@1:1+10", "no such day" },
	{ "2018-13-01 kurs", "faulty kurs", "A012@1:1+10", "no such month" },
	{ "2018/01/12 kurs", "faulty", "A011@1:1+10", "other signs" },
	{ "12.01-2018 kurs", "faulty", "A011@1:1+10", "mixed signs" },
	{ "2018-1-12 kurs", "faulty", "A011@1:1+9", "one digit" },
	{ "12.01.18 kurs", "faulty", "A011@1:1+8", "two digits of a year" },
	{ "2018 kurs", "faulty", "A011@1:1+4", "a year" },
	{ "2018-01-12..2018-01-11 kurs", "faulty kurs", "A013@1:1+22",
	    "an end before the start" },
	{ "2018-01-12..2018-02-30 kurs", "faulty kurs", "A012@1:13+10",
	    "an end that does not exist" },
	{ "2018-01-12...2018-01-13 kurs", "faulty", "A011@1:13+11",
	    "three dots" },
	{ "2018-01-12 25:00-26:00 vakt A", "faulty vakt A", "A014@1:12+11",
	    "no such hour" },
	{ "2018-01-12 24:00-08:00 vakt A", "faulty vakt A", "A014@1:12+11",
	    "24:00 begins nothing" },
	{ "2018-01-12 16:00 vakt A", "faulty vakt A", "A014@1:12+5",
	    "a start alone" },
	{ "2018-01-12 16:60-17:00 vakt", "faulty vakt", "A014@1:12+11",
	    "60 minutes" },
	{ "2018-01-12", "faulty", "A015@1:11+0", "no kind" },
	{ "2018-01-12 * | note", "faulty |note", "A015@1:14+0",
	    "a mark and a note, no kind" },
	{ "2018-03-25 02:30-08:00 vakt", "faulty vakt", "A021@1:12+11",
	    "a time that the clock skipped" },
	{ "2018-10-28 02:30-08:00 vakt", "2018-10-28 150-480=390 vakt",
	    "A022@1:12+11", "a doubled time is a warning" },
	{ "2018-01-12 kurs 1,00001 poeng A", "faulty kurs A", "A020@1:17+13",
	    "five decimals" },
	{ "2018-01-12 utgift 1000000000 kr A", "faulty utgift A",
	    "A020@1:19+13", "too much" },
	{ "2018-01-12 kurs -5 poeng A", "faulty kurs A", "A020@1:17+8",
	    "less than nothing" },
	{ "2018-01-12 utgift 12.500 kr A", "faulty utgift A", "A020@1:19+9",
	    "a point that may part thousands" },
	{ "2018-01-12 utgift 12.500,00 kr A", "faulty utgift A", "A020@1:19+12",
	    "a point that does" },
	{ "2018-01-12 kurs A\xE2\x80\x8B", "", "A004@1:18+1",
	    "a hidden character" },
	{ "2018-01-12 kurs \x1B[31m", "", "A003@1:17+1", "an escape" },
	{ "2018-01-12 kurs bl\xE5", "", "A001@1:19+1", "ISO-8859-1" },
	{ "2018-01-12 bl\xE5\n2018-01-13 bl\xE5\n2018-01-14 kurs",
	    "2018-01-14 kurs", "A001@1:14+1", "told once for a file" },
	{ "* kurs", "", "A010@1:1+1", "a mark first" },
	{ "-\n    x: y\n    z\n2018-01-12 kurs", "2018-01-12 kurs",
	    "A010@1:1+1", "what is below belongs to it" },
	{ "    bevis: a\n    mer: b\n2018-01-12 kurs", "2018-01-12 kurs",
	    "A018@1:5+8", "indented below nothing, told once" },
	{ "\xC3\xA6\xC3\xB8\xC3\xA5 2018-02-30\n2018-02-30 kurs", "faulty kurs",
	    "A017@1:1+3 A012@2:1+10", "all of them in one run" },
};

static void reads_heads(void **state)
{
	(void)state;
	check_rows(heads, ALIS_COUNT(heads), journal_text);
}

static void tells_faults(void **state)
{
	(void)state;
	check_rows(faults, ALIS_COUNT(faults), journal_text);
}

/* ---- what stands below an entry ---- */

#define E "2018-01-12 kurs A\n"

static const struct read_row belows[] = {
	{ E "    bevis: a.pdf", "2018-01-12 kurs A {bevis=a.pdf}", "",
	    "an attribute" },
	{ E "\tbevis: a.pdf", "2018-01-12 kurs A {bevis=a.pdf}", "", "a tab" },
	{ E "  evidence: a\n  prov: b", "2018-01-12 kurs A {bevis=a} {bevis=b}",
	    "", "English and nynorsk" },
	{ E "  Bevis: a", "2018-01-12 kurs A {bevis=a}", "", "a capital" },
	{ E "  bevis:", "2018-01-12 kurs A {bevis=}", "", "an empty value" },
	{ E "  eget: a: b", "2018-01-12 kurs A {eget=a: b}", "",
	    "a key of one's own, a colon in the value" },
	{ E "  bevis: a\n    b\n      c\n  m" AA "l: d",
	    "2018-01-12 kurs A {bevis=a b c} {m" AA "l=d}", "",
	    "a value over three lines" },
	{ E "  bevis:\n    a", "2018-01-12 kurs A {bevis=a}", "",
	    "a value that begins below" },
	{ E "  bevis: a\n\n  ; no\n  m" AA "l: b\n",
	    "2018-01-12 kurs A {bevis=a} {m" AA "l=b}", "",
	    "empty lines and comments end nothing" },
	{ E "  emnekurs:lunge  15 poeng",
	    "2018-01-12 kurs A (emnekurs:lunge 15 poeng)", "", "a posting" },
	{ E "  emnekurs:lunge\t15 poeng",
	    "2018-01-12 kurs A (emnekurs:lunge 15 poeng)", "", "a tab" },
	{ E "  valgfri:eget arbeid  2,5 t",
	    "2018-01-12 kurs A (valgfri:eget arbeid 2.5 t)", "",
	    "a blank in an account" },
	{ E "  a  1 kurs\n  b  2 " AA "r\n  c  1 m" AA "ned",
	    "2018-01-12 kurs A (a 1 kurs) (b 720 d) (c 30 d)", "",
	    "units of accounts" },
	{ E "  emnekurs:lunge 15 poeng", "faulty kurs A", "A019@2:3+23",
	    "one blank only" },
	{ E "  emnekurs:  15 poeng", "2018-01-12 kurs A {emnekurs=15 poeng}",
	    "", "a colon at the end makes a key" },
	{ E "  :lunge  15 poeng", "faulty kurs A", "A023@2:3+6", "no account" },
	{ E "  a::b  15 poeng", "faulty kurs A", "A023@2:3+4",
	    "an empty part" },
	{ E "  a  15", "faulty kurs A", "A019@2:3+5", "no unit" },
	{ E "  a  15 poeng x", "faulty kurs A", "A019@2:3+13",
	    "something behind it" },
	{ E "  a  -1 poeng\n  b  1 poeng", "faulty kurs A (b 1 poeng)",
	    "A020@2:6+8", "the next is read all the same" },
	{ E "  bl\xE5\n  bevis: b", "faulty kurs A {bevis=b}", "A001@2:5+1",
	    "a line that cannot be read" },
};

static void reads_belows(void **state)
{
	(void)state;
	check_rows(belows, ALIS_COUNT(belows), journal_text);
}

/* ---- directives ---- */

#define F "fast 2019-02-01..2020-01-31 "
#define P "2019-02-01..2020-01-31"

static const struct read_row directives[] = {
	{ "alis Kari Nordmann\n  kommune: Masfjorden",
	    "alis [Kari Nordmann] {kommune=Masfjorden}", "", "who" },
	{ "ALIS Kari", "alis [Kari]", "", "in capitals" },
	{ "supervisor Ola\n  e-mail: o@x\nrettleiar Per\nveileder Eva",
	    "veileder [Ola] {epost=o@x}\nveileder [Per]\nveileder [Eva]", "",
	    "three languages" },
	{ "stad Kontoret\n  solo: nei", "sted [Kontoret] {solo=nei}", "",
	    "a place" },
	{ "alias A = B = C", "alias [A] -> [B = C]", "", "an alias" },
	{ "kontroll 2018-12-31 legevakt = 14 vakter",
	    "kontroll [legevakt] 2018-12-31 14 vakt", "", "an assertion" },
	{ "assert 31.12.2018 a:b = 1,5 t", "kontroll [a:b] 2018-12-31 1.5 t",
	    "", "an assertion in English" },
	{ "alis", "", "A024@1:1+4", "no name" },
	{ "alias A", "", "A024@1:1+5", "no new name" },
	{ "alias = B", "", "A024@1:1+5", "no old name" },
	{ "kontroll 2018-12-31 legevakt", "", "A024@1:1+8", "no amount" },
	{ "kontroll 2018-12-31 legevakt = 14", "", "A024@1:1+8", "no unit" },
	{ "kontroll 2018-02-30 a = 1 t", "", "A012@1:10+10", "no such day" },
	{ "veilder Ola\n  epost: x", "", "A017@1:1+7", "no such word" },
	{ "alis K\n  kommune: a\n  kommune: b",
	    "alis [K] {kommune=a} {kommune=b}", "A025@3:3+7", "a key twice" },
	{ "alis K\n  start: 1.9.2017", "alis [K] {start=1.9.2017}", "",
	    "a start in the Norwegian form" },
	{ "alis K\n  start: i fjor\n  kommune: A",
	    "alis [K] {start=i fjor} {kommune=A}", "A011@2:10+6",
	    "a start that is no date loses no other key" },
	{ "alis K\n  start: 2017-02-29", "alis [K] {start=2017-02-29}",
	    "A012@2:10+10", "a start that does not exist" },
	{ "alis K\n  a  15 poeng", "alis [K]", "A019@2:3+11", "a posting" },
	{ "alis K\nalis L", "alis [K]\nalis [L]", "A036@2:1+6", "two of them" },
	{ F "hver uke veiledning 1 t Ola | Samtale  ; x",
	    "fast [] hver uke: " P " veiledning [1 t] Ola |Samtale", "",
	    "all pieces of a line that repeats" },
	{ "REPEAT 1.2.2019..2020-01-31\tEvery  2 WEEKS shift",
	    "fast [] hver 2. uke: " P " shift", "", "English, and blanks" },
	{ F "kvar 3. m\303\245nad vakt 2 vakt, 8 t Voss",
	    "fast [] hver 3. m\303\245ned: " P " vakt [2 vakt] [8 t] Voss", "",
	    "nynorsk, and two amounts" },
	{ F "hver 1 uke vakt", "fast [] hver uke: " P " vakt", "",
	    "a number without a point" },
	{ F "7 per veke vakt\n" F "28 per month vakt",
	    "fast [] 7 per uke: " P " vakt\nfast [] 28 per m\303\245ned: " P
	    " vakt",
	    "", "the most of both" },
	{ F "hver 99. uke vakt 1 per uke",
	    "fast [] hver 99. uke: " P " vakt 1 per uke", "",
	    "the rarest; what is behind the kind is text" },
	{ F "hver uke vakt\n  except: 1.3.2019,\n    2019-04-01..2019-04-05",
	    "fast [] hver uke: " P
	    " vakt {unntatt=1.3.2019, 2019-04-01..2019-04-05}",
	    "", "exceptions over two lines" },
	{ F "8 per uke vakt", "", "A027@1:29+9", "too often a week" },
	{ F "29 per uke vakt\n" F "29 per m\303\245ned vakt", "",
	    "A027@1:29+10 A027@2:29+12", "too often a month" },
	{ F "hver 0. uke vakt\n" F "0 per uke vakt\n" F "hver 100. uke vakt",
	    "", "A027@1:29+11 A027@2:29+9 A027@3:29+13",
	    "never, and too rarely" },
	{ F "hver annen uke vakt\n" F "ukentlig vakt\n" F "2. per uke vakt", "",
	    "A027@1:29+10 A027@2:29+8 A027@3:29+2", "no rhythm" },
	{ F "hver", "", "A027@1:29+4", "a rhythm cut off" },
	{ F "hver uke", "", "A024@1:1+4", "no kind" },
	{ F "hver uke | Samtale", "", "A024@1:1+4", "a note alone" },
	{ "fast 2019-02-01..2020-01-31", "", "A024@1:1+4", "no rhythm at all" },
	{ "fast", "", "A024@1:1+4", "nothing" },
	{ "fast hver uke vakt", "", "A011@1:6+4", "no period" },
	{ "fast 2019-02-01 hver uke vakt", "", "A024@1:1+4", "one day" },
	{ "fast 2019-02-01.. hver uke vakt", "", "A045@1:6+12", "no end" },
	{ "fast 2020-02-01..2020-01-31 hver uke vakt", "", "A013@1:6+22",
	    "it ends before it starts" },
	{ "fast 2019-02-01 - 2020-01-31 hver uke vakt", "", "A011@1:6+23",
	    "a dash in place of dots" },
	{ F "hver uke vakt -1 t", "", "A020@1:43+4", "a faulty amount" },
	{ F "hver uke vakt\n  unntatt: juli, 2019-08-01,, 2019-08-02..",
	    "fast [] hver uke: " P
	    " vakt {unntatt=juli, 2019-08-01,, 2019-08-02..}",
	    "A029@2:12+4 A029@2:29+0 A029@2:31+12",
	    "exceptions that cannot be read lose no others" },
	{ F "hver uke vakt\n  unntatt: 2019-08-01,\n    2019-09-02..2019-09-01",
	    "fast [] hver uke: " P
	    " vakt {unntatt=2019-08-01, 2019-09-02..2019-09-01}",
	    "A029@2:12+11", "one on a second line is told on the first" },
};

#undef F
#undef P

static void reads_directives(void **state)
{
	(void)state;
	check_rows(directives, ALIS_COUNT(directives), directives_text);
}

/* ---- the whole ---- */

static void reads_crlf_as_lf(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_diags lf = { .mem = &mem }, crlf = { .mem = &mem };
	const struct alis_journal *a, *b;
	char text[2 * sizeof(sample_journal)];
	size_t n = 0;

	(void)state;
	for (const char *c = sample_journal; *c != '\0'; c++) {
		if (*c == '\n')
			text[n++] = '\r';
		text[n++] = *c;
	}
	text[n] = '\0';
	a = journal_read(sample_journal, &mem, &lf);
	b = journal_read(text, &mem, &crlf);
	unit_check(
	    a->entry_count == 9 && a->directive_count == 2 && lf.count == 0,
	    "the sample is read without complaint");
	unit_check(alis_str_same(journal_text(a, &mem), journal_text(b, &mem)),
	    "the same entries");
	unit_check(
	    alis_str_same(directives_text(a, &mem), directives_text(b, &mem)),
	    "the same directives");
	unit_check(crlf.count == 0, "no complaint");
	alis_arena_release(&mem);
}

static void limits_lines(void **state)
{
	static const char head[] = "2018-01-12 kurs ";
	static const char tail[] = "\n2018-01-13 vakt\n";
	static char text[ALIS_LINE_MOST + sizeof(tail) + 1];
	struct alis_arena mem = { 0 };

	(void)state;
	for (size_t over = 0; over < 2; over++) {
		struct alis_diags diags = { .mem = &mem };
		const struct alis_journal *journal;
		size_t n = ALIS_LINE_MOST + over;
		for (size_t i = 0; i < n; i++)
			text[i] = i < strlen(head) ? head[i] : 'x';
		for (size_t i = 0; i < sizeof(tail); i++)
			text[n + i] = tail[i];
		journal = journal_read(text, &mem, &diags);
		unit_check(journal->entry_count == 2 - over,
		    "a line of the greatest length, and one byte more");
		check_text(diags_text(&diags, &mem), over ? "A005@1:1+1" : "",
		    "it is told where it begins");
	}
	alis_arena_release(&mem);
}

int test_parse(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(reads_heads),
		UNIT_TEST(tells_faults),
		UNIT_TEST(reads_belows),
		UNIT_TEST(reads_directives),
		UNIT_TEST(reads_crlf_as_lf),
		UNIT_TEST(limits_lines),
	};
	return cmocka_run_group_tests_name("parse", tests, NULL, NULL);
}
