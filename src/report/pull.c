/* SPDX-License-Identifier: MIT */
#include "pull.h"

#include <string.h>

#define ID_SHOWN   12
#define SAID_LINES 4 /* of what a server said */

/* ---- words ---- */

static const char *const ends[ALIS_PULL_END_COUNT] = {
	[ALIS_PULL_NEW] = ALIS_TEXT("new"),
	[ALIS_PULL_UNCHANGED] = ALIS_TEXT("unchanged"),
	[ALIS_PULL_HELD] = ALIS_TEXT("held back"),
	[ALIS_PULL_FAILED] = ALIS_TEXT("failed"),
	[ALIS_PULL_NOT] = ALIS_TEXT("not pulled"),
	[ALIS_PULL_TO_COME] = ALIS_TEXT("nothing there yet"),
};

/* For machines. */
static const char *const end_names[ALIS_PULL_END_COUNT] = {
	[ALIS_PULL_NEW] = "new",
	[ALIS_PULL_UNCHANGED] = "unchanged",
	[ALIS_PULL_HELD] = "held",
	[ALIS_PULL_FAILED] = "failed",
	[ALIS_PULL_NOT] = "not_pulled",
	[ALIS_PULL_TO_COME] = "to_come",
};

/* What it means that something is held back, and what can be done. */
static const char *const meanings[ALIS_WITHHELD_COUNT] = {
	[ALIS_WITHHELD_REWRITTEN] =
	    ALIS_TEXT("commits that were seen are not in it any more, or say "
	              "something else; ask why, and compare the two"),
	[ALIS_WITHHELD_BACK] =
	    ALIS_TEXT("the last commits that were seen are not in it any more; "
	              "ask why, and whether they can be pushed again"),
	[ALIS_WITHHELD_UNRELATED] =
	    ALIS_TEXT("not one commit that was seen is in it; ask why, and "
	              "whether the address is right"),
	[ALIS_WITHHELD_DELETED] =
	    ALIS_TEXT("what was seen of it is kept here; ask why, and whether "
	              "the journal goes on elsewhere"),
	[ALIS_WITHHELD_OTHER] =
	    ALIS_TEXT("the journal may go on in '%1'; 'gren: %2' in "
	              "kohort.alis says that it does not"),
	[ALIS_WITHHELD_SHALLOW] =
	    ALIS_TEXT("nothing can be proved from it; its owner can push it "
	              "whole: git fetch --unshallow, git push"),
};

const char *alis_report_pull_end(
    enum alis_pull_end end, enum alis_language language)
{
	return alis_said(language, ends[end]);
}

static size_t count_of(
    const struct alis_pull *pulls, size_t count, enum alis_pull_end end)
{
	size_t n = 0;

	for (size_t i = 0; i < count; i++)
		n += pulls[i].end == end;
	return n;
}

alis_str alis_report_pull_sum(const struct alis_pull *pulls, size_t count,
    enum alis_language language, struct alis_arena *mem)
{
	alis_str words[ALIS_PULL_END_COUNT];
	bool undone = count_of(pulls, count, ALIS_PULL_NOT) > 0;
	bool to_come = count_of(pulls, count, ALIS_PULL_TO_COME) > 0;
	const char *text =
	    ALIS_TEXT("%1 new, %2 unchanged, %3 held back, %4 failed");

	if (undone && to_come)
		text = ALIS_TEXT("%1 new, %2 unchanged, %3 held back, %4 "
		                 "failed, %5 not pulled, %6 not there yet");
	else if (undone)
		text = ALIS_TEXT("%1 new, %2 unchanged, %3 held back, %4 "
		                 "failed, %5 not pulled");
	else if (to_come)
		text = ALIS_TEXT("%1 new, %2 unchanged, %3 held back, %4 "
		                 "failed, %6 not there yet");
	for (size_t i = 0; i < ALIS_PULL_END_COUNT; i++)
		words[i] = alis__count_text(
		    (int64_t)count_of(pulls, count, (enum alis_pull_end)i),
		    mem);
	return alis_filled(
	    alis_said(language, text), words, ALIS_COUNT(words), mem);
}

/* ---- for people ---- */

static alis_str short_id(const struct alis_hex *id)
{
	return alis_str_part(alis_str_of(id->text), 0, ID_SHOWN);
}

static alis_str time_text(int64_t when, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_seen_put_time(&out, when);
	return alis_out_text(&out);
}

/* People need no seconds. */
static alis_str day_text(int64_t when, struct alis_arena *mem)
{
	return alis_str_part(time_text(when, mem), 0, 10);
}

static void below(struct fields *fields, alis_str text)
{
	alis__sentence(fields, JOINED(fields->mem, ALIS_STR("    "), text),
	    ALIS_TONE_PLAIN);
}

/*
 * A name as any shell leaves it between double quotes; another is left for the
 * reader to type, for what stands in a line that is made to be copied would be
 * run. Letters are ASCII's and the Latin ones from U+00C0 to U+027F, which are
 * C3 to C9 and one byte more.
 */
static alis_str to_type(alis_str name)
{
	static const char plain[] = "abcdefghijklmnopqrstuvwxyz"
	                            "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	                            "0123456789 .-_";

	for (size_t i = 0; i < name.n; i++) {
		unsigned char c = (unsigned char)name.at[i];

		if (memchr(plain, c, sizeof plain - 1) != NULL &&
		    (c != '-' || i > 0))
			continue;
		if (c < 0xC3 || c > 0xC9 || ++i == name.n)
			return ALIS_STR("...");
	}
	return name;
}

static void head(struct fields *fields, const struct alis_pull *pull,
    const char *text, const char *what, enum alis_tone tone)
{
	alis__sentence(fields,
	    FILLED(fields->mem, text, pull->name, alis_str_of(what)), tone);
}

void alis__held_lines(struct fields *fields, const struct alis_pull *pull,
    enum alis_language language)
{
	const struct alis_sight *sight = &pull->sight;
	struct alis_arena *mem = fields->mem;

	head(fields, pull, alis_said(language, "%1: held back: %2"),
	    alis_said(language, alis_withheld_words(sight->held)),
	    ALIS_TONE_BAD);
	if (sight->commit.text[0] != '\0')
		below(fields,
		    FILLED(mem, alis_said(language, "%1 was taken on %2"),
		        short_id(&sight->commit), day_text(sight->taken, mem)));
	if (sight->held_commit.text[0] != '\0')
		below(fields,
		    FILLED(mem, alis_said(language, "%1 is there since %2"),
		        short_id(&sight->held_commit),
		        day_text(sight->held_since, mem)));
	below(fields,
	    FILLED(mem, alis_said(language, meanings[sight->held]),
	        sight->held_branch, sight->branch));
	if (sight->held_commit.text[0] != '\0' ||
	    sight->held == ALIS_WITHHELD_DELETED)
		below(fields,
		    FILLED(mem,
		        alis_said(language,
		            "what it would lose: alis cohort accept --dry-run "
		            "\"%1\"; if that is right, without --dry-run"),
		        to_type(pull->name)));
}

/* The first lines, marked as words of another. */
static void said_lines(struct fields *fields, alis_str said)
{
	for (size_t i = 0; said.n > 0 && i < SAID_LINES;) {
		alis_cut cut = alis_str_cut(said, '\n');
		alis_str line = alis_str_trim(cut.head);
		said = cut.tail;
		if (line.n == 0)
			continue;
		below(fields, JOINED(fields->mem, ALIS_STR("| "), line));
		i++;
	}
}

void alis__failed_lines(struct fields *fields, const struct alis_pull *pull,
    enum alis_language language)
{
	const struct alis_sight *sight = &pull->sight;
	struct alis_arena *mem = fields->mem;

	if (pull->here.n > 0) {
		alis__sentence(fields,
		    FILLED(mem, "%1: %2", pull->name, pull->here),
		    ALIS_TONE_BAD);
		return;
	}
	head(fields, pull, alis_said(language, "%1: failed: %2"),
	    alis_said(language, alis_unfetched_words(sight->why)),
	    ALIS_TONE_BAD);
	below(fields, sight->url);
	/* What alis itself has to say of an address is an English text. */
	said_lines(fields,
	    alis_str_of(
	        alis_said(language, alis_str_copy(sight->said, mem).at)));
	/* It is not forgotten because the other side is away. */
	if (sight->held != ALIS_WITHHELD_NOT)
		alis__held_lines(fields, pull, language);
}

static void lines(struct fields *fields, const struct alis_pull *pull,
    enum alis_language language)
{
	if (pull->end == ALIS_PULL_HELD)
		alis__held_lines(fields, pull, language);
	else if (pull->end == ALIS_PULL_FAILED)
		alis__failed_lines(fields, pull, language);
	else if (pull->is_back)
		head(fields, pull,
		    alis_said(language,
		        "%1: the branch stands on what was taken again; "
		        "nothing is held back any more"),
		    "", ALIS_TONE_GOOD);
}

/* ---- for machines ---- */

static struct alis_cell text_or_null(alis_str text)
{
	return text.n > 0 ? alis__text(text) : alis__null();
}

static struct alis_cell time_or_null(int64_t when, struct alis_arena *mem)
{
	return when == 0 ? alis__null() : alis__text(time_text(when, mem));
}

static void row(
    struct rows *rows, const struct alis_pull *pull, struct alis_arena *mem)
{
	const struct alis_sight *sight = &pull->sight;
	bool is_held = sight->held != ALIS_WITHHELD_NOT;
	bool failed = sight->why != ALIS_FETCHED;

	alis__cell(rows, alis__text(pull->name));
	alis__cell(rows, alis__text(pull->slug));
	alis__cell(rows, text_or_null(sight->url));
	alis__cell(rows, text_or_null(sight->branch));
	alis__cell(rows, alis__lit(end_names[pull->end]));
	alis__cell(rows, text_or_null(alis_str_of(pull->was.text)));
	alis__cell(rows, text_or_null(alis_str_of(sight->commit.text)));
	alis__cell(rows, time_or_null(sight->taken, mem));
	alis__cell(rows,
	    is_held ? alis__lit(alis_withheld_name(sight->held))
	            : alis__null());
	alis__cell(rows, text_or_null(alis_str_of(sight->held_commit.text)));
	alis__cell(rows, text_or_null(sight->held_branch));
	alis__cell(rows, time_or_null(sight->held_since, mem));
	alis__cell(rows,
	    failed ? alis__lit(alis_unfetched_name(sight->why)) : alis__null());
	alis__cell(
	    rows, text_or_null(pull->here.n > 0 ? pull->here : sight->said));
}

#define COLUMN(key) \
	{ \
		(key), TITLE(""), ALIS_FOR_MACHINES, false, false \
	}

static const struct alis_column columns[] = {
	COLUMN("member"),
	COLUMN("slug"),
	COLUMN("depot"),
	COLUMN("branch"),
	COLUMN("result"),
	COLUMN("was"),
	COLUMN("commit"),
	COLUMN("taken"),
	COLUMN("held"),
	COLUMN("held_commit"),
	COLUMN("held_branch"),
	COLUMN("held_since"),
	COLUMN("why"),
	COLUMN("said"),
};

const struct alis_report *alis_report_of_pull(const struct alis_pull *pulls,
    size_t count, enum alis_language language, struct alis_arena *mem)
{
	struct rows rows = alis__rows(columns, ALIS_COUNT(columns), count, mem);
	struct fields fields = alis__fields(mem);

	alis__field(
	    &fields, "format", ALIS_STR(""), ALIS_FOR_JSON, alis__number(1));
	for (size_t i = 0; i < ALIS_PULL_END_COUNT; i++)
		alis__field(&fields, end_names[i], ALIS_STR(""), ALIS_FOR_JSON,
		    alis__number((int64_t)count_of(
		        pulls, count, (enum alis_pull_end)i)));
	for (size_t i = 0; i < count; i++) {
		row(&rows, &pulls[i], mem);
		lines(&fields, &pulls[i], language);
	}
	alis__field(&fields, "members", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__table(&rows));
	alis__line(&fields, alis_report_pull_sum(pulls, count, language, mem),
	    ALIS_TONE_HEAD);
	return alis__report_masked(&fields);
}
