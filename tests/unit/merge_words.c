/* SPDX-License-Identifier: MIT */
/*
 * Journals of everything that may stand in one, edited by two and joined.
 * Each word has a number, so that none is lost without being seen.
 */
#include "merges.h"

#include <stdlib.h>

#include "made.h"
#include "unit.h"

#define ROUNDS     3000
#define WORDS_MOST 4096

/* ---- editing ---- */

static bool begins_item(alis_str line)
{
	return line.n > 0 && line.at[0] != ' ' && line.at[0] != '\t' &&
	    line.at[0] != ';' && line.at[0] != '#' && line.at[0] != '\r';
}

/* Where each entry and directive begins, and the end. */
static size_t starts_of(alis_str text, size_t *starts, size_t most)
{
	size_t n = 0, at = 0;

	while (at < text.n && n + 1 < most) {
		alis_cut cut = alis_str_cut(alis_str_from(text, at), '\n');
		alis_str line = cut.head;
		if (at == 0 && alis_str_starts(line, ALIS_STR("\xEF\xBB\xBF")))
			line = alis_str_from(line, 3);
		if (begins_item(line))
			starts[n++] = at + (size_t)(line.at - cut.head.at);
		at += cut.head.n + 1;
	}
	starts[n] = text.n;
	return n;
}

static alis_str glued(struct maker *m, alis_str a, alis_str b, alis_str c)
{
	return alis_str_join(m->out.mem, (alis_str[]){ a, b, c }, 3);
}

static alis_str made(struct maker *m)
{
	struct alis_out kept = m->out;
	alis_str text;

	m->out = alis_out_memory(kept.mem);
	entry(m);
	text = alis_out_text(&m->out);
	m->out = kept;
	return text;
}

/* Another number for some word: what says it has changed. */
static alis_str another_word(struct maker *m, alis_str text)
{
	size_t at = any(m, text.n + 1), end;
	struct alis_out other = alis_out_memory(m->out.mem);

	while (at + 1 < text.n &&
	    (text.at[at] != 'w' || text.at[at + 1] < '0' ||
	        text.at[at + 1] > '9'))
		at++;
	if (at + 1 >= text.n)
		return text;
	for (end = at + 1;
	     end < text.n && text.at[end] >= '0' && text.at[end] <= '9';)
		end++;
	alis_out_char(&other, 'w');
	alis_out_count(&other, ++m->words);
	return glued(m, alis_str_part(text, 0, at), alis_out_text(&other),
	    alis_str_from(text, end));
}

static alis_str edited(struct maker *m, alis_str text)
{
	size_t starts[64];

	for (size_t times = 1 + any(m, 3); times > 0; times--) {
		size_t n = starts_of(text, starts, ALIS_COUNT(starts));
		size_t i = n == 0 ? 0 : any(m, n);
		switch (any(m, 5)) {
		case 0: /* one less */
			if (n > 0)
				text =
				    glued(m, alis_str_part(text, 0, starts[i]),
				        ALIS_STR(""),
				        alis_str_from(text, starts[i + 1]));
			break;
		case 1: /* one more */
			text = glued(m, alis_str_part(text, 0, starts[i]),
			    made(m), alis_str_from(text, starts[i]));
			break;
		case 2: /* two change places, if the last line is ended */
			if (i + 2 > n || text.at[text.n - 1] != '\n')
				break;
			text = glued(m, alis_str_part(text, 0, starts[i]),
			    alis_str_part(text, starts[i + 1], starts[i + 2]),
			    glued(m,
			        alis_str_part(text, starts[i], starts[i + 1]),
			        alis_str_from(text, starts[i + 2]),
			        ALIS_STR("")));
			break;
		default:
			text = another_word(m, text);
		}
	}
	return text;
}

/* ---- words ---- */

static void words_of(alis_str text, bool *has)
{
	memset(has, 0, WORDS_MOST * sizeof(*has));
	for (size_t i = 0; i + 1 < text.n; i++) {
		size_t which = 0;
		if (text.at[i] != 'w' || text.at[i + 1] < '0' ||
		    text.at[i + 1] > '9')
			continue;
		for (size_t k = i + 1;
		     k < text.n && text.at[k] >= '0' && text.at[k] <= '9'; k++)
			which = which * 10 + (size_t)(text.at[k] - '0');
		has[which % WORDS_MOST] = true;
	}
}

/* What is new on a side, and what both kept, is there; what one took away and
 * the other left alone, only in a conflict. */
static bool keeps_words(const struct three *three, alis_str joined)
{
	static bool base[WORDS_MOST], ours[WORDS_MOST], theirs[WORDS_MOST],
	    has[WORDS_MOST];

	words_of(three->base, base);
	words_of(three->ours, ours);
	words_of(three->theirs, theirs);
	words_of(joined, has);
	for (size_t i = 0; i < WORDS_MOST; i++) {
		bool wanted =
		    base[i] ? ours[i] && theirs[i] : ours[i] || theirs[i];
		if (wanted && !has[i])
			return false;
	}
	return true;
}

/* ---- what must hold of each ---- */

struct verdicts {
	size_t unread, words, parsed, mirror, same, joined;
};

static bool is_kept(alis_str bytes, alis_str ours, alis_str theirs,
    alis_str base, const struct alis_books *books, struct alis_arena *mem)
{
	struct alis_merged merged;

	return merge_three(
	           (struct three){ base, ours, theirs }, books, mem, &merged) &&
	    merged.conflicts == 0 && alis_str_same(merged.bytes, bytes);
}

/* The same with a comment more at the end of theirs, so that the bytes alone
 * do not decide. */
static bool is_kept_beside(alis_str base, alis_str ours,
    const struct alis_books *books, struct alis_arena *mem)
{
	const alis_str more = ALIS_STR("; slutt\n");
	alis_str theirs = alis_str_join(mem, (alis_str[]){ base, more }, 2);
	alis_str joined = alis_str_join(mem, (alis_str[]){ ours, more }, 2);

	return is_kept(joined, ours, theirs, base, books, mem) &&
	    is_kept(joined, theirs, ours, base, books, mem);
}

static alis_str last_item(alis_str text)
{
	size_t starts[64], n = starts_of(text, starts, ALIS_COUNT(starts));

	return n == 0 ? text : alis_str_from(text, starts[n - 1]);
}

/* Lines end alike, and the last item is what it was. */
static bool is_plain(alis_str base, alis_str ours)
{
	return alis_str_same(last_item(base), last_item(ours)) && base.n > 0 &&
	    base.at[base.n - 1] == '\n' && !alis_str_cut(base, '\r').found &&
	    !alis_str_cut(ours, '\r').found;
}

static void judge(struct verdicts *v, struct three three,
    const struct alis_books *books, struct alis_arena *mem)
{
	struct three swapped = { three.base, three.theirs, three.ours };
	struct alis_merged merged, mirror;
	size_t told;

	if (!merge_three(three, books, mem, &merged) ||
	    !merge_three(swapped, books, mem, &mirror)) {
		v->unread++;
		return;
	}
	v->joined += merged.conflicts == 0;
	v->words += !keeps_words(&three, merged.bytes);
	v->parsed += merge_errors(merged.bytes, mem, &told) > 0 ||
	    told != merged.conflicts;
	for (int side = 0; side < 2; side++)
		v->mirror += !alis_str_same(merge_side(merged.bytes, side, mem),
		    merge_side(mirror.bytes, 1 - side, mem));
	v->same += !is_kept(
	    three.ours, three.ours, three.base, three.base, books, mem);
	v->same += !is_kept(
	    three.ours, three.base, three.ours, three.base, books, mem);
	v->same += !is_kept(
	    three.ours, three.ours, three.ours, three.base, books, mem);
	if (is_plain(three.base, three.ours))
		v->same += !is_kept_beside(three.base, three.ours, books, mem);
}

static void loses_no_word(void **state)
{
	struct alis_arena kept = { 0 };
	const struct alis_books *books = merge_books(&kept);
	struct verdicts v = { 0 };
	uint64_t seed = 20180518;

	(void)state;
	for (int i = 0; i < ROUNDS; i++) {
		struct alis_arena mem = { 0 };
		struct maker m = { .seed = seed, .out = alis_out_memory(&mem) };
		struct verdicts before = v;
		struct three three;
		three.base = journal_make(&m);
		m.words = 1000;
		three.ours = edited(&m, three.base);
		m.words = 2000;
		three.theirs = edited(&m, three.base);
		judge(&v, three, books, &mem);
		before.joined = v.joined;
		before.unread = v.unread;
		if (memcmp(&before, &v, sizeof(v)) != 0)
			print_message(
			    "# seed %llu\n", (unsigned long long)seed);
		seed = m.seed;
		alis_arena_release(&mem);
	}
	alis_arena_release(&kept);
	unit_check(v.words == 0, "no word is lost");
	unit_check(
	    v.parsed == 0, "each conflict is told once, and nothing else");
	unit_check(v.mirror == 0, "whose is whose makes no difference");
	unit_check(v.same == 0, "what one did alone is what there is");
	unit_check(v.unread < ROUNDS / 5, "most can be read");
	unit_check(v.joined > ROUNDS / 10, "some have no conflict");
	unit_check(v.joined < ROUNDS - ROUNDS / 10, "and some have");
}

int test_merge_words(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(loses_no_word),
	};
	return cmocka_run_group_tests_name("merge_words", tests, NULL, NULL);
}
