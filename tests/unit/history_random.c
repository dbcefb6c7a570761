/* SPDX-License-Identifier: MIT */
/*
 * Which entry is which, of journals that are made up: shuffled and laid out
 * anew nothing has changed; one edited in one field is itself, however many
 * were; with the versions exchanged the pairs are the same.
 */
#include <alis/edit.h>
#include <alis/history.h>

#include <stdlib.h>

#include "files.h"
#include "made.h"

#define JOURNALS 1500

static struct alis_version read_bytes(
    alis_str bytes, const struct alis_books *books, struct alis_arena *mem)
{
	struct alis_files files = files_of(no_files);
	struct alis_diags *diags = ALIS_NEW(mem, struct alis_diags, 1);

	diags->mem = mem;
	return (struct alis_version){ alis_parse_journal(
		                          alis_source_of(ALIS_STR("l.alis"),
		                              ALIS_STR("l.alis"), bytes, mem),
		                          &files, mem, diags),
		books };
}

static const struct alis_books *books_make(struct alis_arena *mem)
{
	static const char text[] =
	    "alis Kari Nordmann\n    regelverk: allmennmedisin-2017\n";
	struct alis_files files = files_of(no_files);
	struct alis_diags diags = { .mem = mem };
	const struct alis_source *main = alis_source_of(
	    ALIS_STR("l.alis"), ALIS_STR("l.alis"), alis_str_of(text), mem);

	return alis_track_run(main, &files, 17896, mem, &diags)->books;
}

/* Pieces of text that can change places. */
struct pieces {
	alis_str *at;
	size_t count;
};

static void shuffle(struct pieces *all, uint64_t *seed)
{
	for (size_t i = all->count; i > 1; i--) {
		size_t k = test_below(seed, i);
		alis_str kept = all->at[k];
		all->at[k] = all->at[i - 1];
		all->at[i - 1] = kept;
	}
}

static alis_str joined(const struct pieces *all, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	for (size_t i = 0; i < all->count; i++) {
		alis_out_put(&out, all->at[i]);
		alis_out_char(&out, '\n');
	}
	return alis_out_text(&out);
}

static bool is_inverse(const struct alis_version *was,
    const struct alis_version *is, struct alis_arena *mem)
{
	struct alis_pairs one = alis_history_pairs(was, is, mem);
	struct alis_pairs other = alis_history_pairs(is, was, mem);
	bool same = true;

	for (size_t i = 0; i < was->journal->entry_count; i++)
		same = same && one.is_of_was[i] == other.was_of_is[i] &&
		    (one.is_of_was[i] == ALIS_NO_ENTRY ||
		        one.was_of_is[one.is_of_was[i]] == i);
	for (size_t i = 0; i < is->journal->entry_count; i++)
		same = same && one.was_of_is[i] == other.is_of_was[i];
	return same;
}

/* ---- shuffled and laid out anew ---- */

/* A directive with the lines that are indented below it. */
static alis_str whole_directive(const struct alis_directive *directive)
{
	alis_str bytes = directive->src->bytes;
	size_t to = directive->span.to;

	while (to + 1 < bytes.n &&
	    !(bytes.at[to] == '\n' && bytes.at[to + 1] > ' '))
		to++;
	return alis_str_part(bytes, directive->span.from, to);
}

static bool survives_layout(
    uint64_t *seed, const struct alis_books *books, struct alis_arena *mem)
{
	struct maker m = { .seed = *seed, .out = alis_out_memory(mem) };
	struct alis_version was = read_bytes(journal_make(&m), books, mem);
	const struct alis_journal *journal = was.journal;
	struct alis_version is = read_bytes(
	    alis_edit_format(journal->sources[0], journal, books, true, mem),
	    books, mem);
	struct pieces all = { ALIS_NEW(mem, alis_str,
		                  is.journal->entry_count +
		                      is.journal->directive_count + 1),
		0 };
	struct alis_changes changes;

	*seed = m.seed;
	for (size_t i = 0; i < is.journal->entry_count; i++)
		all.at[all.count++] = alis_source_text(is.journal->sources[0],
		    alis_journal_entry(is.journal, i)->span);
	for (size_t i = 0; i < is.journal->directive_count; i++)
		all.at[all.count++] =
		    whole_directive(is.journal->directives[i]);
	shuffle(&all, seed);
	is = read_bytes(joined(&all, mem), books, mem);
	changes = alis_history_changes(&was, &is, mem);
	return changes.count == 0 && changes.directive_count == 0 &&
	    is_inverse(&was, &is, mem);
}

/* ---- one field edited ---- */

static alis_str with(
    alis_str text, size_t from, size_t to, alis_str put, struct alis_arena *mem)
{
	return alis_str_join(mem,
	    (alis_str[]){
	        alis_str_part(text, 0, from), put, alis_str_from(text, to) },
	    3);
}

/* Where things stand in the text of an entry. */
struct marks {
	size_t days; /* their end */
	size_t kind; /* where it begins and ends */
	size_t behind;
	size_t note; /* its sign; the end of the line, if there is none */
	bool has_note;
	size_t head; /* the end of the line */
};

static struct marks marks_of(const struct alis_entry *entry, alis_str text)
{
	struct marks m = { .days = alis_str_cut(text, ' ').head.n };

	m.kind = m.days + 1 + (entry->from == ALIS_NO_TIME ? 0 : 12);
	m.head = alis_str_cut(text, '\n').head.n;
	m.behind = m.kind;
	while (m.behind < m.head && text.at[m.behind] != ' ')
		m.behind++;
	m.note = m.behind;
	while (m.note < m.head && text.at[m.note] != '|')
		m.note++;
	m.has_note = m.note < m.head;
	m.note -= m.has_note;
	return m;
}

static alis_str edited(const struct alis_entry *entry, alis_str text,
    enum alis_field_kind field, uint64_t *seed, struct alis_arena *mem)
{
	struct marks m = marks_of(entry, text);
	struct alis_out day = alis_out_memory(mem);
	bool is_note =
	    alis_str_is(alis_str_part(text, m.kind, m.behind), "notat");

	switch (field) {
	case ALIS_FIELD_DATE:
		alis_out_day(
		    &day, entry->first - 1 - (alis_day)test_below(seed, 900));
		return with(text, 0, 10, alis_out_text(&day), mem);
	case ALIS_FIELD_TIME:
		return with(
		    text, m.days + 1, m.kind, ALIS_STR("05:01-06:02 "), mem);
	case ALIS_FIELD_MARK:
		return with(text, m.kind, m.kind, ALIS_STR("* "), mem);
	case ALIS_FIELD_KIND:
		return with(text, m.kind, m.behind,
		    is_note ? ALIS_STR("plan") : ALIS_STR("notat"), mem);
	case ALIS_FIELD_AMOUNT:
		return with(text, m.behind, m.behind, ALIS_STR(" 77 stk"), mem);
	case ALIS_FIELD_WHAT:
		return with(text, m.note, m.note, ALIS_STR(" endret"), mem);
	case ALIS_FIELD_NOTE:
		return with(text, m.head, m.head,
		    m.has_note ? ALIS_STR(" endret") : ALIS_STR(" | endret"),
		    mem);
	case ALIS_FIELD_ATTRIBUTE:
		return with(
		    text, m.head, m.head, ALIS_STR("\n    endret: ja"), mem);
	default:
		return with(
		    text, text.n, text.n, ALIS_STR("    endret  1 stk\n"), mem);
	}
}

/* The number of the entry, as it was, that stands in its piece. */
struct edit {
	alis_str text;
	size_t number;
	int field; /* -1: none */
};

static bool same_edits(const struct alis_version *was,
    const struct alis_version *is, const struct edit *edits, size_t count,
    struct alis_arena *mem)
{
	struct alis_pairs pairs = alis_history_pairs(was, is, mem);
	struct alis_changes changes = alis_history_changes(was, is, mem);
	size_t edited_count = 0;

	if (is->journal->entry_count != count)
		return false;
	for (size_t i = 0; i < count; i++) {
		edited_count += edits[i].field >= 0;
		if (pairs.was_of_is[i] != edits[i].number)
			return false;
	}
	for (size_t i = 0; i < changes.count; i++) {
		const struct alis_entry_change *c = &changes.changes[i];
		size_t at = 0;
		while (alis_journal_entry(is->journal, at) != c->is)
			at++;
		if (c->field_count != 1 ||
		    (int)c->fields[0].field != edits[at].field)
			return false;
	}
	return changes.count == edited_count;
}

static bool survives_edits(
    uint64_t *seed, const struct alis_books *books, struct alis_arena *mem)
{
	struct maker m = { .seed = *seed, .out = alis_out_memory(mem) };
	struct alis_version made = read_bytes(journal_make(&m), books, mem);
	const alis_str *texts = alis_entry_texts(&made, mem);
	size_t n = made.journal->entry_count;
	struct pieces was = { ALIS_NEW(mem, alis_str, n + 1), n };
	struct pieces is = { ALIS_NEW(mem, alis_str, n + 1), n };
	struct edit *edits = ALIS_NEW(mem, struct edit, n + 1);
	struct alis_version before, after;

	*seed = m.seed;
	for (size_t i = 0; i < n; i++) {
		int field = (int)test_below(seed, ALIS_FIELD_NAME + 3);
		field = field < ALIS_FIELD_NAME ? field : -1;
		was.at[i] = texts[i];
		edits[i] = (struct edit){ texts[i], i, field };
		if (field >= 0)
			edits[i].text = edited(
			    alis_journal_entry(made.journal, i), texts[i],
			    (enum alis_field_kind)field, seed, mem);
	}
	for (size_t i = n; i > 1; i--) {
		size_t k = test_below(seed, i);
		struct edit kept = edits[k];
		edits[k] = edits[i - 1];
		edits[i - 1] = kept;
	}
	for (size_t i = 0; i < n; i++)
		is.at[i] = edits[i].text;
	before = read_bytes(joined(&was, mem), books, mem);
	after = read_bytes(joined(&is, mem), books, mem);
	return same_edits(&before, &after, edits, n, mem) &&
	    is_inverse(&before, &after, mem);
}

/* ---- few words, so that everything is alike ---- */

static struct pieces alike_make(uint64_t *seed, struct alis_arena *mem)
{
	static const char *const days[] = { "2018-01-01", "2018-01-02",
		"2018-02-01", "2019-01-01" };
	static const char *const marks[] = { " ", " * ", " ! " };
	static const char *const names[] = { "vakt", "vakt 1 t", "kurs" };
	static const char *const whats[] = { "", " A", " A B", " B" };
	static const char *const notes[] = { "", "", " | C", " | C D" };
	static const char *const belows[] = { "", "", "\n  bevis: E",
		"\n  x  1 t" };
	size_t n = test_below(seed, 40);
	struct pieces all = { ALIS_NEW(mem, alis_str, n + 1), n };

	for (size_t i = 0; i < n; i++) {
		struct alis_out out = alis_out_memory(mem);
		alis_out_lit(&out, days[test_below(seed, 4)]);
		alis_out_lit(&out, marks[test_below(seed, 3)]);
		alis_out_lit(&out, names[test_below(seed, 3)]);
		alis_out_lit(&out, whats[test_below(seed, 4)]);
		alis_out_lit(&out, notes[test_below(seed, 4)]);
		alis_out_lit(&out, belows[test_below(seed, 4)]);
		all.at[i] = alis_out_text(&out);
	}
	return all;
}

static int by_bytes(const void *left, const void *right)
{
	const alis_str *a = left, *b = right;

	return alis_str_compare(*a, *b);
}

/* The pairs by what they say, sorted: it does not know where they stood. */
static alis_str pairs_text(const struct alis_version *was,
    const struct alis_version *is, struct alis_arena *mem)
{
	static const char *const marks[] = { "", "!", "*" };
	struct alis_pairs pairs = alis_history_pairs(was, is, mem);
	const alis_str *texts_was = alis_entry_texts(was, mem);
	const alis_str *texts_is = alis_entry_texts(is, mem);
	size_t n = was->journal->entry_count;
	struct pieces lines = { ALIS_NEW(mem, alis_str, n + 1), n };

	for (size_t i = 0; i < n; i++) {
		struct alis_out out = alis_out_memory(mem);
		size_t k = pairs.is_of_was[i];
		alis_out_lit(
		    &out, marks[alis_journal_entry(was->journal, i)->mark]);
		alis_out_put(&out, texts_was[i]);
		if (k != ALIS_NO_ENTRY) {
			alis_out_lit(&out,
			    marks[alis_journal_entry(is->journal, k)->mark]);
			alis_out_put(&out, texts_is[k]);
		}
		lines.at[i] = alis_out_text(&out);
	}
	qsort(lines.at, n, sizeof(alis_str), by_bytes);
	return joined(&lines, mem);
}

static bool knows_no_order(
    uint64_t *seed, const struct alis_books *books, struct alis_arena *mem)
{
	struct pieces one = alike_make(seed, mem);
	struct pieces other = alike_make(seed, mem);
	struct alis_version was = read_bytes(joined(&one, mem), books, mem);
	struct alis_version is = read_bytes(joined(&other, mem), books, mem);
	alis_str pairs = pairs_text(&was, &is, mem);

	if (!is_inverse(&was, &is, mem))
		return false;
	shuffle(&one, seed);
	shuffle(&other, seed);
	was = read_bytes(joined(&one, mem), books, mem);
	is = read_bytes(joined(&other, mem), books, mem);
	return alis_str_same(pairs, pairs_text(&was, &is, mem));
}

/* ---- all of them ---- */

static void holds_of_all(
    bool (*holds)(
        uint64_t *seed, const struct alis_books *books, struct alis_arena *mem),
    uint64_t seed, const char *why)
{
	struct alis_arena kept = { 0 };
	const struct alis_books *books = books_make(&kept);

	for (int i = 0; i < JOURNALS; i++) {
		struct alis_arena mem = { 0 };
		uint64_t begun = seed;
		bool held = holds(&seed, books, &mem);
		unit_check(held, why);
		if (!held)
			print_error("seed %llu\n", (unsigned long long)begun);
		alis_arena_release(&mem);
		if (!held)
			break;
	}
	alis_arena_release(&kept);
}

static void layout_and_order_change_nothing(void **state)
{
	(void)state;
	holds_of_all(survives_layout, 20181122, "the same, laid out anew");
}

static void one_field_makes_no_other_entry(void **state)
{
	(void)state;
	holds_of_all(survives_edits, 20181123, "each edited one is itself");
}

static void order_and_direction_are_nothing(void **state)
{
	(void)state;
	holds_of_all(knows_no_order, 20181124, "the same pairs");
}

int test_history_random(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(layout_and_order_change_nothing),
		UNIT_TEST(one_field_makes_no_other_entry),
		UNIT_TEST(order_and_direction_are_nothing),
	};

	return cmocka_run_group_tests_name("history_random", tests, NULL, NULL);
}
