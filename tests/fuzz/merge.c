/* SPDX-License-Identifier: MIT */
/*
 * Any bytes as three versions of a file that are joined. What comes of it can
 * be read, tells each conflict once, keeps every comment that anybody wrote,
 * and is the same whose side is ours.
 */
#include <alis/merge.h>

#include "fuzz.h"
#include "shared.h"

enum { BASE, OURS, THEIRS };

static const struct alis_source *source_of(
    alis_str bytes, struct alis_arena *mem)
{
	return alis_source_of(
	    ALIS_STR("a.alis"), ALIS_STR("a.alis"), bytes, mem);
}

static const struct alis_books *books_of(struct alis_arena *mem)
{
	struct input none = { .parts = { { "", 0 }, { "", 0 }, { "", 0 } } };
	struct alis_files files = input_files(&none);
	struct alis_diags diags = { .mem = mem };

	return alis_track_run(
	    source_of(ALIS_STR(""), mem), &files, TODAY, mem, &diags)
	    ->books;
}

/* ---- nothing is lost ---- */

static bool holds(alis_str text, alis_str part)
{
	for (size_t i = 0; i + part.n <= text.n; i++)
		if (alis_str_starts(alis_str_from(text, i), part))
			return true;
	return false;
}

static void comments_check(alis_str base, const struct alis_source *side,
    const struct alis_merged *merged)
{
	for (uint32_t n = 1; n <= alis_source_line_count(side); n++) {
		alis_str comment = alis_str_trim(
		    alis_parse_line(alis_source_line(side, n)).comment);
		must(holds(base, comment) || holds(merged->bytes, comment),
		    "a new comment is kept");
	}
}

/* ---- what can be read of it ---- */

static void read_check(const struct alis_merged *merged,
    struct alis_files *files, struct alis_arena *mem)
{
	struct alis_diags diags = { .mem = mem };
	size_t conflicts = 0;

	alis_parse_journal(source_of(merged->bytes, mem), files, mem, &diags);
	for (const struct alis_diag *d = diags.first; d != NULL; d = d->next) {
		conflicts += d->code == ALIS_A086;
		must(d->code == ALIS_A086 ||
		        (d->code >= ALIS_A030 && d->code <= ALIS_A034) ||
		        alis_code_info(d->code)->severity != ALIS_ERROR,
		    "joined, it has no error");
	}
	must(conflicts == merged->conflicts, "each conflict is told once");
}

/* The upper or the lower side of each conflict. */
static alis_str side_of(alis_str bytes, int side, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);
	int at = -1;

	if (alis_str_starts(bytes, ALIS_STR("\xEF\xBB\xBF")))
		bytes = alis_str_from(bytes, 3);
	while (bytes.n > 0) {
		alis_cut cut = alis_str_cut(bytes, '\n');
		if (alis_str_starts(cut.head, ALIS_STR("<<<<<<< o")))
			at = 0;
		else if (alis_str_starts(cut.head, ALIS_STR("=======")))
			at = 1;
		else if (alis_str_starts(cut.head, ALIS_STR(">>>>>>> t")))
			at = -1;
		else if (at < 0 || at == side) {
			alis_out_put(&out, cut.head);
			alis_out_lit(&out, cut.found ? "\n" : "");
		}
		bytes = cut.tail;
	}
	return alis_out_text(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input input = input_of(data, size);
	struct input none = { .parts = { { "", 0 }, { "", 0 }, { "", 0 } } };
	struct alis_files files = input_files(&none);
	struct alis_arena mem = { 0 };
	struct alis_merge_marks marks = { ALIS_STR("o"), ALIS_STR("t"), 7 };
	const struct alis_books *books = books_of(&mem);
	const struct alis_source *of[INPUT_PARTS];
	struct alis_merged merged, mirror;

	for (int i = 0; i < INPUT_PARTS; i++)
		of[i] = source_of(input.parts[i], &mem);
	if (alis_merge(
	        of[BASE], of[OURS], of[THEIRS], books, &marks, &mem, &merged) &&
	    alis_merge(
	        of[BASE], of[THEIRS], of[OURS], books, &marks, &mem, &mirror) &&
	    !alis_str_same(merged.bytes, of[OURS]->bytes) &&
	    !alis_str_same(merged.bytes, of[THEIRS]->bytes)) {
		read_check(&merged, &files, &mem);
		comments_check(of[BASE]->bytes, of[OURS], &merged);
		comments_check(of[BASE]->bytes, of[THEIRS], &merged);
		for (int side = 0; side < 2; side++)
			must(alis_str_same(side_of(merged.bytes, side, &mem),
			         side_of(mirror.bytes, 1 - side, &mem)),
			    "whose is whose makes no difference");
	}
	alis_arena_release(&mem);
	input_release(&input);
	return 0;
}
