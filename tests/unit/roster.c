/* SPDX-License-Identifier: MIT */
#include <alis/cohort.h>

#include <string.h>

#include "files.h"

/* Assert, and name the row by its reason. */
static void check_true(bool is, const char *why)
{
	if (!is)
		fail_msg("%s", why);
}

static void check_count(size_t is, size_t wanted, const char *why)
{
	if (is != wanted)
		fail_msg("%s: %zu, not %zu", why, is, wanted);
}

#define TODAY 17896 /* 2018-12-31 */

static const struct alis_roster *roster_read(
    const char *text, struct alis_arena *mem, struct alis_diags *diags)
{
	struct alis_files files = files_of(no_files);
	const struct alis_source *main = alis_source_of(ALIS_STR("kohort.alis"),
	    ALIS_STR("kohort.alis"), alis_str_of(text), mem);

	*diags = (struct alis_diags){ .mem = mem };
	return alis_roster_read(main, &files, TODAY, mem, diags);
}

/* "A123 A125", in the order of the places. */
static alis_str codes_of(const struct alis_diags *diags, struct alis_arena *mem)
{
	const struct alis_diag **sorted = alis_diags_sorted(diags, mem);
	struct alis_out out = alis_out_memory(mem);

	for (size_t i = 0; i < diags->count; i++) {
		alis_out_lit(&out, i > 0 ? " " : "");
		alis_out_lit(&out, alis_code_info(sorted[i]->code)->name);
	}
	return alis_out_text(&out);
}

/* ---- all that can be said ---- */

static const char whole[] =
    "kohort ALIS-VEST\n"
    "    spr\xC3\xA5k: nn\n"
    "    tilskudd: 200 000 kr\n"
    "    egenandel: 50000 kr\n"
    "    stille: 45 dager\n"
    "    veiledning: 1 m\xC3\xA5ned\n" /* 30 days, as everywhere */
    "    frist: 0 dager\n"
    "    liste-minst: 500 pasienter\n"
    "milep\xC3\xA6l 2018-09-01 Andre opptak\n"
    "    slag: opptak\n"
    "milep\xC3\xA6l 2017-10-01 S\xC3\xB8knad\n"
    "    slag: frist\n"
    "milep\xC3\xA6l 2017-09-01 Samling\n"
    "alias Masfj. = Masfjorden\n"
    "lege Kari Nordmann\n" /* before its municipality */
    "    depot: https://git.masfjorden.example/kari.git\n"
    "    gren: hoved/gren\n"
    "    journal: kari/logg.alis\n"
    "    kommune: Masfj.\n"
    "    regelverk: allmennmedisin-2017, alis-vest\n"
    "    veileder: Ola Hansen\n"
    "    fra: 2017-09-01\n"
    "    til: 2022-08-31\n"
    "    gruppe: kyst\n"
    "lege Ola \xC3\x98ye\n"
    "    depot: git@git.modalen.example:ola\n"
    "kommune Masfjorden\n"
    "    kontakt: Berit Dal <berit@masfjorden.example>\n"
    "    budsjett: 1 650 000 kr\n"
    "    egenandel: 40 000 kr\n"
    "    liste: 499 pasienter, 2017-09-01 Berit Dal\n"
    "    leger: 2, 2017-10-02 Per Vik\n"
    "    vikar: nei\n"
    "sted Legekontoret\n"
    "    kommune: masfjorden\n"
    "    leger: 1\n"
    "    liste: 500\n";

static void check_money(alis_amount amount, int64_t kroner, const char *what)
{
	check_count((size_t)(amount / ALIS_ONE), (size_t)kroner, what);
	check_count((size_t)(amount % ALIS_ONE), 0, what);
}

static void reads_what_holds_for_all(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_diags diags;
	const struct alis_roster *roster = roster_read(whole, &mem, &diags);

	(void)state;
	check_text(codes_of(&diags, &mem), "", "nothing is wrong");
	check_text(roster->name, "ALIS-VEST", "name");
	check_true(roster->language == ALIS_NN, "language");
	check_true(roster->has_grant && roster->has_share, "money");
	check_money(roster->grant, 200000, "grant");
	check_money(roster->share, 50000, "share");
	check_count((size_t)roster->silent_days, 45, "silent");
	check_count((size_t)roster->supervision_days, 30, "supervision");
	check_count((size_t)roster->deadline_days, 0, "deadline");
	check_count(roster->day_count, 3, "days");
	check_text(roster->days[0].what, "Samling", "by day");
	check_text(roster->days[1].what, "S\xC3\xB8knad", "by day");
	check_true(roster->days[0].occasion == ALIS_OCCASION_OTHER, "other");
	check_true(
	    roster->days[1].occasion == ALIS_OCCASION_DEADLINE, "deadline");
	check_true(roster->days[2].occasion == ALIS_OCCASION_INTAKE, "intake");
	alis_arena_release(&mem);
}

static void reads_doctors(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_diags diags;
	const struct alis_roster *roster = roster_read(whole, &mem, &diags);
	const struct alis_member *kari = &roster->members[0];
	const struct alis_member *ola = &roster->members[1];

	(void)state;
	check_count(roster->member_count, 2, "members");
	check_text(kari->name, "Kari Nordmann", "name");
	check_text(
	    kari->depot, "https://git.masfjorden.example/kari.git", "depot");
	check_text(kari->branch, "hoved/gren", "branch");
	check_text(kari->journal, "kari/logg.alis", "journal");
	check_count(kari->municipality, 0, "by its alias");
	check_count(kari->books.count, 2, "books");
	check_text(kari->books.names[1], "alis-vest", "second book");
	check_text(kari->supervisor, "Ola Hansen", "supervisor");
	check_true(kari->first == 17410 && kari->last == 19235, "from, to");
	check_text(kari->group, "kyst", "group");
	check_text(ola->branch, "", "the default branch");
	check_text(ola->journal, "loggbok.alis", "the usual journal");
	check_true(ola->municipality == ALIS_NO_MUNICIPALITY, "in none");
	check_count(ola->books.count, 0, "those of the journal");
	check_true(ola->first == ALIS_DAY_NONE && ola->last == ALIS_DAY_MAX,
	    "no days");
	alis_arena_release(&mem);
}

static void reads_what_is_promised(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_diags diags;
	const struct alis_roster *roster = roster_read(whole, &mem, &diags);
	const struct alis_municipality *m = &roster->municipalities[0];
	const struct alis_workplace *w = &roster->workplaces[0];
	const struct alis_promised *p = m->promises;

	(void)state;
	check_count(roster->municipality_count, 1, "municipalities");
	check_text(
	    m->contact, "Berit Dal <berit@masfjorden.example>", "contact");
	check_true(m->has_budget && m->has_share, "money");
	check_money(m->budget, 1650000, "budget");
	check_money(m->share, 40000, "share");
	check_true(!p[ALIS_PROMISE_SPECIALIST].is_stated, "not stated");
	check_true(p[ALIS_PROMISE_SPECIALIST].day == ALIS_DAY_NONE, "no day");
	check_true(p[ALIS_PROMISE_LIST].is_stated, "stated");
	check_true(!p[ALIS_PROMISE_LIST].is_met, "499 of 500");
	check_text(p[ALIS_PROMISE_LIST].value, "499 pasienter", "value");
	check_true(p[ALIS_PROMISE_DOCTORS].is_met, "two are several");
	check_text(p[ALIS_PROMISE_DOCTORS].by, "Per Vik", "by whom");
	check_true(p[ALIS_PROMISE_DOCTORS].day == 17441, "when");
	check_true(p[ALIS_PROMISE_COVER].is_stated, "nei is stated");
	check_true(!p[ALIS_PROMISE_COVER].is_met, "and not met");
	check_text(p[ALIS_PROMISE_COVER].by, "", "by nobody");
	check_count(roster->workplace_count, 1, "workplaces");
	check_count(w->municipality, 0, "whatever the case of letters");
	check_true(!w->promises[ALIS_PROMISE_DOCTORS].is_met, "one is not");
	check_true(w->promises[ALIS_PROMISE_LIST].is_met, "500 of 500");
	alis_arena_release(&mem);
}

/* Where the file does not say how many patients are enough, any number is. */
static void leaves_it_to_be_judged(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_diags diags;
	const struct alis_roster *roster =
	    roster_read("kohort A\nsted B\n    list: 1\nsted C\n    liste: 0\n",
	        &mem, &diags);

	(void)state;
	check_text(codes_of(&diags, &mem), "", "nothing is wrong");
	check_true(roster->workplaces[0].promises[ALIS_PROMISE_LIST].is_met,
	    "one patient");
	check_true(
	    !roster->workplaces[1].promises[ALIS_PROMISE_LIST].is_met, "none");
	check_count((size_t)roster->silent_days, 60, "usual");
	check_count((size_t)roster->supervision_days, 28, "usual");
	check_count((size_t)roster->deadline_days, 90, "usual");
	check_true(!roster->has_grant && !roster->has_share, "no money");
	alis_arena_release(&mem);
}

/* ---- what is wrong ---- */

#define HEAD "kohort A\nkommune Voss\n"
#define KARI "lege Kari\n    depot: https://a.example/k\n"

static const struct {
	const char *text;
	const char *codes;
	size_t members;
	const char *why;
} faults[] = {
	{ HEAD KARI, "", 1, "nothing" },
	{ "", "A130", 0, "an empty file" },
	{ "kohort\n", "A024 A130", 0, "no name" },
	{ HEAD "kohort B\n", "A036", 0, "two of them" },
	{ HEAD "lege Kari\n", "A024", 0, "no depot" },
	{ HEAD "lege Kari\n    depot:\n", "A024", 0, "an empty depot" },
	{ HEAD KARI "lege kARI\n    depot: b\n", "A123", 1, "names" },
	{ HEAD KARI "lege Ola\n    depot: https://a.example/k.git/\n", "A124",
	    1, "depots" },
	{ HEAD KARI KARI, "A123", 1, "both is told once" },
	{ HEAD "kommune voss\n", "A123", 0, "municipalities" },
	{ HEAD "sted A\nsted a\n", "A123", 0, "workplaces" },
	{ HEAD KARI "    kommune: Vos\n", "A125", 0, "municipality" },
	{ HEAD KARI "    fra: 2018-02-30\n", "A012", 0, "no such day" },
	{ HEAD KARI "    fra: 2018-01-02\n    til: 2018-01-01\n", "A126", 0,
	    "ends before it starts" },
	{ HEAD KARI "    fra: 2018-01-02\n    til: 2018-01-02\n", "", 1,
	    "one day" },
	{ HEAD KARI "    gren: -x\n", "A134", 0, "an option" },
	{ HEAD KARI "    gren: /x\n", "A134", 0, "from the top" },
	{ HEAD KARI "    gren: .x\n", "A134", 0, "a hidden name" },
	{ HEAD KARI "    gren: x.\n", "A134", 0, "a dot at the end" },
	{ HEAD KARI "    gren: @\n", "A134", 0, "what git has for HEAD" },
	{ HEAD KARI "    gren: a..b\n", "A134", 0, "a range" },
	{ HEAD KARI "    gren: a b\n", "A134", 0, "two words" },
	{ HEAD KARI "    gren: a/.b\n", "A134", 0, "a hidden part" },
	{ HEAD KARI "    gren: a@{1}\n", "A134", 0, "a revision" },
	{ HEAD KARI "    journal: /etc/passwd\n", "A133", 0, "from the root" },
	{ HEAD KARI "    journal: a/../b\n", "A133", 0, "upward" },
	{ HEAD KARI "    journal: .git/config\n", "A133", 0, "git's own" },
	{ HEAD KARI "    regelverk: ../hus\n", "A037", 0, "no book" },
	{ HEAD KARI "    depott: c\n", "A038", 1, "a key" },
	{ HEAD KARI "    depot: c\n", "A025", 1, "a key twice" },
	{ HEAD "milep\xC3\xA6l 2018-01-01\n", "A024", 0, "no what" },
	{ HEAD "milep\xC3\xA6l Opptak\n", "A024", 0, "no date" },
	{ HEAD "milep\xC3\xA6l i morgen\n", "A011", 0, "no date" },
	{ HEAD "milep\xC3\xA6l 2018-01-01 A\n    slag: x\n", "A132", 0,
	    "sort" },
	{ "kohort A\n    stille: 1,5 dager\n", "A129", 0, "half a day" },
	{ "kohort A\n    stille: 60 t\n", "A129", 0, "hours" },
	{ "kohort A\n    stille: 200 \xC3\xA5r\n", "A129", 0, "too long" },
	{ "kohort A\n    tilskudd: 200000\n", "A129", 0, "no unit" },
	{ "kohort A\n    tilskudd: 5 dager\n", "A129", 0, "days" },
	{ "kohort A\n    liste-minst: mange\n", "A129", 0, "many" },
	{ HEAD "    daglig: 3\n", "A128", 0, "a number of no count" },
	{ HEAD "    leger: 2,5\n", "A128", 0, "half a doctor" },
	{ HEAD "    leger: 2leger\n", "A128", 0, "no blank" },
	{ HEAD "    leger: ja, Berit Dal\n", "A128", 0, "no day" },
	{ HEAD "    leger: ja, 2018-01-01\n", "A128", 0, "nobody" },
	{ HEAD "    leger: ja,2018-01-01 Berit\n", "", 0, "no blank" },
	{ HEAD "    leger: ja, 2019-01-01 Berit\n", "A131", 0, "to come" },
	{ HEAD "    leger: ja, 2018-12-31 Berit\n", "", 0, "today" },
	{ HEAD "alis Kari\n    start: 2018-01-01\n", "A121", 0, "a journal's" },
	{ HEAD "veileder Ola\n", "A121", 0, "a journal's" },
	{ HEAD "2018-01-01 kurs A\n    sted: B\n", "A122", 0, "an entry" },
	{ HEAD "veileda Ola\n", "A017", 0, "near to a journal's alone" },
	{ HEAD "lege Kari 01010101006\n    depot: a\n", "A080", 0,
	    "a number in the name" },
	{ HEAD KARI "    gruppe: 01010101006\n", "A080", 0,
	    "a number below it" },
	{ HEAD "; 01010101006\n" KARI, "A080", 1, "a number elsewhere" },
};

static void tells_what_is_wrong(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(faults); i++) {
		struct alis_arena mem = { 0 };
		struct alis_diags diags;
		const struct alis_roster *roster =
		    roster_read(faults[i].text, &mem, &diags);
		check_text(
		    codes_of(&diags, &mem), faults[i].codes, faults[i].why);
		check_count(
		    roster->member_count, faults[i].members, faults[i].why);
		alis_arena_release(&mem);
	}
}

/* No word of a journal is offered for one of a cohort file, nor the other way
 * round. */
static void offers_words_of_its_own(void **state)
{
	static const struct {
		bool is_roster;
		const char *text;
		const char *offered;
	} rows[] = {
		{ true, "kohort A\nkomune B\n", "kommune" },
		{ true, "kohort A\nveileda B\n", "" },
		{ true, "kohort A\nkontrol B\n", "" },
		{ false, "alis A\nkomune B\n", "" },
		{ false, "alis A\nkohor B\n", "" },
		{ false, "alis A\nveileda B\n", "veileder" },
		{ true, "kohort A\nlege B\n  depo: x\n", "depot" },
		{ true, "kohort A\nsted B\n  lister: ja\n", "liste" },
		{ false, "alis A\nsted B\n  lister: ja\n", "" },
	};

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		struct alis_arena mem = { 0 };
		struct alis_diags diags = { .mem = &mem };
		struct alis_files files = files_of(no_files);
		const struct alis_source *main = alis_source_of(ALIS_STR("a"),
		    ALIS_STR("a"), alis_str_of(rows[i].text), &mem);
		if (rows[i].is_roster)
			alis_parse_roster(main, &files, &mem, &diags);
		else
			alis_parse_journal(main, &files, &mem, &diags);
		check_count(diags.count, 1, rows[i].text);
		check_text(
		    diags.first->words[1], rows[i].offered, rows[i].text);
		alis_arena_release(&mem);
	}
}

/* ---- which sort of file it is ---- */

static void knows_a_cohort_file(void **state)
{
	static const struct {
		const char *path, *text;
		bool is_roster;
	} rows[] = {
		{ "kohort.alis", "alis Kari\n", true },
		{ "a/kohort.alis", "", true },
		{ "ikke-kohort.alis", "", false },
		{ "a.alis", "; x\n\n  ; y\nCOHORT A\n", true },
		{ "a.alis", "lege A\nkohort B\n", false },
		{ "a.alis", "kohorten A\n", false },
		{ "a.alis", "2018-01-01 kurs A\n", false },
	};

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		struct alis_arena mem = { 0 };
		alis_str path = alis_str_of(rows[i].path);
		enum alis_file_sort sort = alis_parse_sort(alis_source_of(
		    path, path, alis_str_of(rows[i].text), &mem));
		check_true((sort == ALIS_FILE_ROSTER) == rows[i].is_roster,
		    rows[i].text);
		alis_arena_release(&mem);
	}
}

/* ---- names ---- */

static void finds_a_doctor(void **state)
{
	static const struct {
		const char *name;
		size_t found, at;
	} rows[] = {
		{ "Kari Nordmann", 1, 0 },
		{ "kari nordmann", 1, 0 },
		{ "nordmann", 2, 0 },
		{ "Ola", 1, 1 }, /* a whole name goes before parts */
		{ "hansen", 1, 3 },
		{ "\xC3\x98YE", 1, 4 },
		{ "Nord", 0, 0 }, /* no part of a word */
		{ "", 0, 0 },
		{ "Ola Kari", 0, 0 },
	};
	struct alis_arena mem = { 0 };
	struct alis_diags diags;
	const struct alis_roster *roster = roster_read(
	    "kohort A\n"
	    "lege Kari Nordmann\n    depot: a\nlege Ola\n    depot: b\n"
	    "lege Ola Nordmann\n    depot: c\nlege Ola  Hansen\n    depot: d\n"
	    "lege Siri \xC3\xB8ye\n    depot: e\n",
	    &mem, &diags);

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		size_t at = 0;
		check_count(
		    alis_roster_find(roster, alis_str_of(rows[i].name), &at),
		    rows[i].found, rows[i].name);
		check_count(at, rows[i].at, rows[i].name);
	}
	alis_arena_release(&mem);
}

/* What folders are called, by printf NAME | sha256sum of the folded name. */
static void names_a_folder(void **state)
{
	static const struct {
		const char *name, *slug;
	} rows[] = {
		{ "Kari Nordmann", "kari-nordmann-" },
		{ "KARI  nordmann!", "kari-nordmann-" },
		{ "\xC3\x86gir \xC3\x98ye \xC3\x85s", "aegir-oye-as-" },
		{ "Per-Ola D'Arc", "per-ola-d-arc-" },
		{ "../../etc/passwd", "etc-passwd-" },
		{ "-rf /", "rf-" },
		/* Perhaps an identity number, by the rule from 2032. */
		{ "Kari 13819912380", "kari-" },
		/* One that only the folder's name would have. */
		{ "Kari 010101@01006", "lege-" },
		{ "\xD0\x98\xD0\xB2\xD0\xB0\xD0\xBD", "lege-" },
		{ "", "lege-" },
		{ "\xFF\xFE", "lege-" },
	};
	struct alis_arena mem = { 0 };
	alis_str name = ALIS_STR("Kari Nordmann");
	char many[1000];

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		alis_str slug =
		    alis_member_slug(alis_str_of(rows[i].name), &mem);
		check_text(alis_str_part(slug, 0, slug.n - 8), rows[i].slug,
		    rows[i].name);
	}
	check_text(alis_member_slug(name, &mem), "kari-nordmann-1b126b44",
	    "the digits of its digest");
	check_text(alis_member_slug(ALIS_STR("KARI NORDMANN"), &mem),
	    "kari-nordmann-1b126b44", "folded");
	memset(many, 'a', sizeof(many));
	check_count(alis_member_slug((alis_str){ many, sizeof(many) }, &mem).n,
	    40 + 1 + 8, "no longer than a file system takes");
	alis_arena_release(&mem);
}

int test_roster(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(reads_what_holds_for_all),
		UNIT_TEST(reads_doctors),
		UNIT_TEST(reads_what_is_promised),
		UNIT_TEST(leaves_it_to_be_judged),
		UNIT_TEST(tells_what_is_wrong),
		UNIT_TEST(offers_words_of_its_own),
		UNIT_TEST(knows_a_cohort_file),
		UNIT_TEST(finds_a_doctor),
		UNIT_TEST(names_a_folder),
	};

	return cmocka_run_group_tests_name("roster", tests, NULL, NULL);
}
