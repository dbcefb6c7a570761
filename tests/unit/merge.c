/* SPDX-License-Identifier: MIT */
/*
 * Journals that two have edited, joined; and joined a second time without any
 * text, as tables of numbers: an entry is known by its number there, and a
 * field is what one side made of it. What the texts come to must be the same.
 */
#include "merges.h"

#include <stdio.h>
#include <stdlib.h>

#include "random.h"
#include "unit.h"

#define ROUNDS  3000
#define ENTRIES 12 /* the last of them begin in no base */
#define IN_BASE 7
/* The days before; what is new is not what was removed on the same day. */
#define MARCH 17590
#define APRIL 17621

/* ---- the tables ---- */

enum { DAY, TIME, MARK, KIND, AMOUNT, WHAT, NOTE, GOAL, PROOF, POINTS, FIELDS };

/* How many values a field has; 0 is that it is not there, if it may be. */
static const struct {
	size_t values;
	bool may_lack;
} fields[FIELDS] = {
	[DAY] = { 28, false },
	[TIME] = { 4, true },
	[MARK] = { 3, true },
	[KIND] = { 3, false },
	[AMOUNT] = { 9, true },
	[WHAT] = { 4, false },
	[NOTE] = { 9, true },
	[GOAL] = { 9, true },
	[PROOF] = { 9, true },
	[POINTS] = { 9, true },
};

struct row {
	bool there;
	size_t field[FIELDS];
};

struct table {
	struct row rows[ENTRIES];
	size_t order[ENTRIES];
};

static size_t drawn(uint64_t *seed, int field)
{
	size_t least = fields[field].may_lack ? 0 : 1;

	return least + test_below(seed, fields[field].values - least);
}

static void row_draw(uint64_t *seed, struct row *row)
{
	row->there = true;
	for (int f = 0; f < FIELDS; f++)
		row->field[f] = drawn(seed, f);
}

static struct table base_draw(uint64_t *seed)
{
	struct table table = { 0 };

	for (size_t i = 0; i < ENTRIES; i++) {
		table.order[i] = i;
		if (i < IN_BASE)
			row_draw(seed, &table.rows[i]);
	}
	return table;
}

/* What an entry is known by: with two of them others, it is another one. */
static bool is_name(int field)
{
	return field == DAY || field == KIND || field == WHAT;
}

/* What one side does: it removes, writes or changes up to two fields of some
 * entries, and may put them in another order. */
static void edit(
    uint64_t *seed, struct table *table, size_t side, const struct row *both)
{
	for (size_t i = 0; i < ENTRIES; i++) {
		struct row *row = &table->rows[i];
		size_t act = test_below(seed, 10);
		if (i >= IN_BASE) {
			if (i == IN_BASE && act < 5) { /* both may */
				*row = *both;
				row->field[MARK] = drawn(seed, MARK);
			} else if (i > IN_BASE && i % 2 == side && act < 5) {
				row_draw(seed, row);
			}
			continue;
		}
		if (act == 0)
			row->there = false;
		for (size_t n = act < 4 ? act : 0; n > 1; n--) {
			int f = (int)test_below(seed, FIELDS);
			if (n > 2 || !is_name(f)) /* one of these at most */
				row->field[f] = drawn(seed, f);
		}
	}
	if (test_below(seed, 6) == 0)
		for (size_t i = 1; i < ENTRIES; i++) {
			size_t k = test_below(seed, i + 1);
			size_t kept = table->order[i];
			table->order[i] = table->order[k];
			table->order[k] = kept;
		}
}

/* ---- as text ---- */

struct style {
	const char *gap;
	const char *indent;
	const char *ending;
};

static void lit_count(struct alis_out *out, const char *text, size_t n)
{
	alis_out_lit(out, text);
	alis_out_count(out, (int64_t)n);
}

static void put_row(struct alis_out *out, size_t number, const struct row *row,
    const struct style *style)
{
	static const char *const times[] = { "", "16:00-23:00", "8-16",
		"9:00-10:30" };
	static const char *const marks[] = { "", "!", "*" };
	static const char *const kinds[] = { "", "kurs", "undervisning" };
	static const char *const names[ENTRIES] = { "Legevakt og akutt",
		"Hudsykdommer", "Bemanning", "Trygdemedisin",
		"\xC3\x98yeundersøkelse", "Psykisk helse i kommunen",
		"Grunnkurs A", "Smittevern", "Rus", "Voksne med astma",
		"Forskningsmetode", "Kunnskapsbasert praksis" };
	const size_t *f = row->field;

	alis_out_day(out, (number < IN_BASE ? MARCH : APRIL) + (int)f[DAY]);
	if (f[TIME] > 0) {
		alis_out_char(out, ' ');
		alis_out_lit(out, times[f[TIME]]);
	}
	alis_out_lit(out, style->gap);
	if (f[MARK] > 0) {
		alis_out_lit(out, marks[f[MARK]]);
		alis_out_char(out, ' ');
	}
	alis_out_lit(out, kinds[f[KIND]]);
	if (f[AMOUNT] > 0) {
		lit_count(out, " ", f[AMOUNT]);
		alis_out_lit(out, " t");
	}
	alis_out_char(out, ' ');
	alis_out_lit(out, names[number]);
	lit_count(out, " del ", f[WHAT]);
	if (f[NOTE] > 0)
		lit_count(out, " | merknad ", f[NOTE]);
	alis_out_lit(out, style->ending);
	for (int k = GOAL; k <= POINTS; k++) {
		static const char *const keys[] = { "m\xC3\xA5l: ALM-0",
			"bevis: bilag/", "emnekurs:lunge  " };
		if (f[k] == 0)
			continue;
		alis_out_lit(out, style->indent);
		lit_count(out, keys[k - GOAL], f[k]);
		alis_out_lit(out, k == POINTS ? " poeng" : "");
		alis_out_lit(out, style->ending);
	}
}

static alis_str text_of(const struct table *table, const struct style *style,
    struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_out_lit(&out, "; mars");
	alis_out_lit(&out, style->ending);
	for (size_t i = 0; i < ENTRIES; i++)
		if (table->rows[table->order[i]].there)
			put_row(&out, table->order[i],
			    &table->rows[table->order[i]], style);
	return alis_out_text(&out);
}

static const struct style *style_draw(uint64_t *seed)
{
	static const struct style styles[] = {
		{ "  ", "    ", "\n" },
		{ "  ", "    ", "\n" },
		{ "                ", "  ", "\n" },
		{ "\t", "\t", "\n" },
		{ "  ", "    ", "\r\n" },
	};

	return &styles[test_below(seed, ALIS_COUNT(styles))];
}

/* ---- joined without text ---- */

/* What somebody has who takes one side of each conflict. */
static struct row row_join(const struct row *base, const struct row *mine,
    const struct row *other, bool *conflict)
{
	struct row began = *mine, row = *mine;

	if (!base->there) { /* began without a mark */
		if (!mine->there || !other->there)
			return mine->there ? *mine : *other;
		began.field[MARK] = 0;
		base = &began;
	}
	if (!mine->there || !other->there) {
		const struct row *left = mine->there ? mine : other;
		bool same =
		    memcmp(left->field, base->field, sizeof(base->field)) == 0;
		*conflict = left->there && !same;
		row.there = mine->there && !same;
		return row;
	}
	for (int f = 0; f < FIELDS; f++) {
		size_t was = base->field[f];
		if (mine->field[f] == was)
			row.field[f] = other->field[f];
		else if (other->field[f] != was &&
		    other->field[f] != mine->field[f])
			*conflict = true;
	}
	return row;
}

/* ---- compared ---- */

static int by_bytes(const void *left, const void *right)
{
	return alis_str_compare(
	    *(const alis_str *)left, *(const alis_str *)right);
}

/* The lines of a text in the order of their bytes: what both sides put below
 * an entry stands in no certain order. */
static alis_str in_order(alis_str text, struct alis_arena *mem)
{
	alis_str lines[FIELDS + 1] = { { NULL, 0 } };
	size_t n = 0;

	while (text.n > 0 && n < ALIS_COUNT(lines)) {
		alis_cut cut = alis_str_cut(text, '\n');
		lines[n++] = cut.head;
		text = cut.tail;
	}
	qsort(lines, n, sizeof(*lines), by_bytes);
	return alis_str_join(mem, lines, n);
}

/* What a journal's entries say, mark and all, in no order. */
static alis_str said_by(
    alis_str bytes, const struct alis_books *books, struct alis_arena *mem)
{
	struct alis_files files = files_of(no_files);
	struct alis_diags diags = { .mem = mem };
	const struct alis_journal *journal =
	    alis_parse_journal(merge_source(bytes, mem), &files, mem, &diags);
	struct alis_version version = { journal, books };
	size_t n = journal->entry_count;
	alis_str *texts = ALIS_NEW(mem, alis_str, n + 1);

	for (size_t i = 0; i < n; i++) {
		const struct alis_entry *entry = alis_journal_entry(journal, i);
		static const char *const marks[] = { "", "!", "*" };
		alis_str parts[] = {
			in_order(alis_entry_text(entry, &version, mem), mem),
			alis_str_of(marks[entry->mark])
		};
		texts[i] = alis_str_join(mem, parts, 2);
	}
	qsort(texts, n, sizeof(*texts), by_bytes);
	return alis_str_join(mem, texts, n);
}

static bool is_said(alis_str bytes, const struct table *tables, int side,
    const struct alis_books *books, struct alis_arena *mem, size_t *conflicts)
{
	static const struct style plain = { " ", "  ", "\n" };
	struct table joined = tables[0];

	*conflicts = 0;
	for (size_t i = 0; i < ENTRIES; i++) {
		bool conflict = false;
		joined.rows[i] =
		    row_join(&tables[0].rows[i], &tables[1 + side].rows[i],
		        &tables[2 - side].rows[i], &conflict);
		*conflicts += conflict;
	}
	return alis_str_same(said_by(text_of(&joined, &plain, mem), books, mem),
	    said_by(merge_side(bytes, side, mem), books, mem));
}

struct verdicts {
	size_t unread, meaning, conflicts, parsed, mirror, joined;
};

static void judge(struct verdicts *v, const struct table *tables,
    struct three three, const struct alis_books *books, struct alis_arena *mem)
{
	struct three swapped = { three.base, three.theirs, three.ours };
	struct alis_merged merged, mirror;
	size_t expected, told;

	if (!merge_three(three, books, mem, &merged) ||
	    !merge_three(swapped, books, mem, &mirror)) {
		v->unread++;
		return;
	}
	for (int side = 0; side < 2; side++) {
		v->meaning +=
		    !is_said(merged.bytes, tables, side, books, mem, &expected);
		v->mirror += !alis_str_same(merge_side(merged.bytes, side, mem),
		    merge_side(mirror.bytes, 1 - side, mem));
	}
	v->joined += merged.conflicts == 0;
	v->conflicts += merged.conflicts != expected;
	v->parsed += merge_errors(merged.bytes, mem, &told) > 0 ||
	    told != merged.conflicts;
}

static void joins_as_tables_do(void **state)
{
	struct alis_arena kept = { 0 };
	const struct alis_books *books = merge_books(&kept);
	struct verdicts v = { 0 };
	uint64_t seed = 20180517;

	(void)state;
	for (int i = 0; i < ROUNDS; i++) {
		struct alis_arena mem = { 0 };
		struct table tables[3];
		struct row both;
		struct verdicts before = v;
		uint64_t began = seed;
		tables[0] = base_draw(&seed);
		tables[1] = tables[2] = tables[0];
		row_draw(&seed, &both);
		edit(&seed, &tables[1], 0, &both);
		edit(&seed, &tables[2], 1, &both);
		struct three three = {
			text_of(&tables[0], style_draw(&seed), &mem),
			text_of(&tables[1], style_draw(&seed), &mem),
			text_of(&tables[2], style_draw(&seed), &mem),
		};
		judge(&v, tables, three, books, &mem);
		before.joined = v.joined;
		if (memcmp(&before, &v, sizeof(v)) != 0)
			print_message(
			    "# seed %llu\n", (unsigned long long)began);
		alis_arena_release(&mem);
	}
	alis_arena_release(&kept);
	unit_check(v.unread == 0, "all can be read");
	unit_check(v.meaning == 0, "every field is what one side made of it");
	unit_check(
	    v.conflicts == 0, "conflicts are where both changed a field");
	unit_check(
	    v.parsed == 0, "each conflict is told once, and nothing else");
	unit_check(v.mirror == 0, "whose is whose makes no difference");
	unit_check(v.joined > ROUNDS / 10, "some have no conflict");
	unit_check(v.joined < ROUNDS - ROUNDS / 10, "and some have");
}

/* ---- by hand ---- */

static const struct {
	const char *base, *ours, *theirs, *joined, *why;
} by_hand[] = {
	{ "2018-03-01 kurs A\n", "2018-03-01 * kurs A\n",
	    "2018-03-01 kurs A | Bergen\n", "2018-03-01 * kurs A | Bergen\n",
	    "a mark and a note" },
	{ "2018-03-01 kurs A\n", "2018-03-01 kurs A  ; x\n",
	    "2018-03-01 kurs A  ; y\n", "2018-03-01 kurs A  ; x  ; y\n",
	    "both comments" },
	{ "; hode\n\n2018-03-09 kurs A\n",
	    "; hode\n\n2018-03-05 kurs B\n2018-03-09 kurs A\n",
	    "; hode\n\n2018-03-02 kurs C\n2018-03-09 kurs A\n",
	    "; hode\n\n2018-03-02 kurs C\n2018-03-05 kurs B\n"
	    "2018-03-09 kurs A\n",
	    "both put in at one place, by date" },
	{ "2018-03-09 kurs A\n2018-03-01 kurs B\n",
	    "2018-03-12 kurs C\n2018-03-09 kurs A\n2018-03-01 kurs B\n",
	    "2018-03-13 kurs D\n2018-03-09 kurs A\n2018-03-01 kurs B\n",
	    "2018-03-13 kurs D\n2018-03-12 kurs C\n2018-03-09 kurs A\n"
	    "2018-03-01 kurs B\n",
	    "the newest first, as the file has it" },
	{ "2018-03-01 kurs A\n\n2018-03-09 kurs B\n",
	    "2018-03-01 kurs A\n\n2018-03-03 kurs C\n\n"
	    "2018-03-09 kurs B\n",
	    "2018-03-01 kurs A\n\n2018-03-05 kurs D\n\n"
	    "2018-03-09 kurs B\n",
	    "2018-03-01 kurs A\n\n2018-03-03 kurs C\n\n"
	    "2018-03-05 kurs D\n\n2018-03-09 kurs B\n",
	    "a blank line between any two" },
	{ "2018-03-01 kurs A\n", "2018-03-01 kurs A\n2018-04-01 kurs B\n",
	    "2018-03-01 kurs A | x\n2018-04-01 * kurs B\n",
	    "2018-03-01 kurs A | x\n2018-04-01 * kurs B\n",
	    "what both added stands once, confirmed by one" },
	{ "2018-03-01 kurs A\n2018-03-02 kurs B\n2018-03-03 kurs C\n",
	    "2018-03-03 kurs C\n2018-03-02 kurs B\n2018-03-01 kurs A\n",
	    "2018-03-01 kurs A\n2018-03-02 kurs B | x\n"
	    "2018-03-03 kurs C\n",
	    "2018-03-03 kurs C\n2018-03-02 kurs B | x\n"
	    "2018-03-01 kurs A\n",
	    "one sorted, the other wrote" },
	{ "2018-03-01 kurs A\n2018-03-02 kurs B\n", "2018-03-02 kurs B\n",
	    "2018-03-01 kurs A\n2018-03-02 kurs B | x\n",
	    "2018-03-02 kurs B | x\n", "one removed, untouched" },
	{ "2018-03-01 kurs A\n", "", "1.3.2018    kurs  A\n2018-03-02 kurs B\n",
	    "2018-03-02 kurs B\n", "one removed, the other laid it out anew" },
	{ "2018-03-01 kurs A\n2018-03-02 kurs B\n",
	    "2018-03-01 kurs A\r\n2018-03-02 kurs B\r\n",
	    "2018-03-01 kurs A | x\n2018-03-02 kurs B\n",
	    "2018-03-01 kurs A | x\r\n2018-03-02 kurs B\r\n",
	    "another line end for all" },
	{ "2018-03-01 kurs A\n", "2018-03-01 kurs A\n    bevis: a\n",
	    "2018-03-01 kurs A\n        refleksjon: b\n",
	    "2018-03-01 kurs A\n    bevis: a\n    refleksjon: b\n",
	    "keys of one depth, so that none goes on with another" },
	{ "2018-03-01 kurs A\n  m\xC3\xA5l: 1\n  m\xC3\xA5l: 2\n",
	    "2018-03-01 kurs A\n  m\xC3\xA5l: 1\n  m\xC3\xA5l: 2\n"
	    "  m\xC3\xA5l: 3\n",
	    "2018-03-01 kurs A\n  m\xC3\xA5l: 1\n  m\xC3\xA5l: 2\n"
	    "  m\xC3\xA5l: 4\n",
	    "2018-03-01 kurs A\n  m\xC3\xA5l: 1\n  m\xC3\xA5l: 2\n"
	    "  m\xC3\xA5l: 3\n  m\xC3\xA5l: 4\n",
	    "a key that stands several times is a list" },
	{ "veileder Ola Hansen\n",
	    "veileder Ola Hansen\n  epost: o@x.example\n",
	    "veileder Ola Hansen\n  spesialist: allmennmedisin\n",
	    "veileder Ola Hansen\n  epost: o@x.example\n"
	    "  spesialist: allmennmedisin\n",
	    "keys of a directive" },
	{ "veileder Ola Hansen\n  epost: a@x.example\n",
	    "veileder Ola Hansen\n  epost: b@x.example\n",
	    "veileder Ola Hansen\n  epost: c@x.example\n",
	    "<<<<<<< o\nveileder Ola Hansen\n  epost: b@x.example\n"
	    "=======\nveileder Ola Hansen\n  epost: c@x.example\n"
	    ">>>>>>> t\n",
	    "one key of a directive, otherwise" },
	{ "2018-03-01 kurs 1 t A\n", "2018-03-01 kurs 2 t A | x\n",
	    "2018-03-01 * kurs 3 t A\n",
	    "<<<<<<< o\n2018-03-01 * kurs 2 t A | x\n=======\n"
	    "2018-03-01 * kurs 3 t A | x\n>>>>>>> t\n",
	    "only the amount is left to choose" },
	{ "2018-03-01 kurs 1 t A\n", "", "2018-03-01 kurs 3 t A\n",
	    "<<<<<<< o\n=======\n2018-03-01 kurs 3 t A\n>>>>>>> t\n",
	    "one removed what the other changed" },
	{ "", "; 2018\n\n2018-03-01 kurs A\n", "; 2018\n\n2018-02-01 kurs B\n",
	    "; 2018\n\n2018-02-01 kurs B\n2018-03-01 kurs A\n",
	    "a file that both made" },
};

static void joins_what_is_written_here(void **state)
{
	struct alis_arena kept = { 0 };
	const struct alis_books *books = merge_books(&kept);

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(by_hand); i++) {
		struct alis_arena mem = { 0 };
		struct alis_merged merged;
		struct three three = { alis_str_of(by_hand[i].base),
			alis_str_of(by_hand[i].ours),
			alis_str_of(by_hand[i].theirs) };
		unit_check(merge_three(three, books, &mem, &merged) &&
		        alis_str_is(merged.bytes, by_hand[i].joined),
		    by_hand[i].why);
		alis_arena_release(&mem);
	}
	alis_arena_release(&kept);
}

int test_merge(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(joins_what_is_written_here),
		UNIT_TEST(joins_as_tables_do),
	};
	return cmocka_run_group_tests_name("merge", tests, NULL, NULL);
}
