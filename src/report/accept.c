/* SPDX-License-Identifier: MIT */
#include "build.h"

#define ID_SHOWN     12
#define SHOWN_MOST   20 /* commits and entries each, for people */
#define NO_COMMIT_ID "-"

static alis_str short_id(const struct alis_hex *id)
{
	return id->text[0] == '\0'
	    ? ALIS_STR(NO_COMMIT_ID)
	    : alis_str_part(alis_str_of(id->text), 0, ID_SHOWN);
}

/* ---- for people ---- */

static void line(struct fields *fields, const char *before, alis_str text)
{
	alis__sentence(fields, JOINED(fields->mem, alis_str_of(before), text),
	    ALIS_TONE_PLAIN);
}

static void more_line(
    struct fields *fields, size_t count, enum alis_language language)
{
	if (count > SHOWN_MOST)
		line(fields, "    ",
		    FILLED(fields->mem, alis_said(language, "and %1 more"),
		        alis__count_text(
		            (int64_t)(count - SHOWN_MOST), fields->mem)));
}

static void gone_lines(struct fields *fields,
    const struct alis_accepted *accepted, enum alis_language language)
{
	struct alis_arena *mem = fields->mem;

	if (accepted->gone_count == 0)
		return;
	line(fields, "  ",
	    FILLED(mem,
	        alis_said_count(language, "%1 commit is not in it:",
	            "%1 commits are not in it:", (int64_t)accepted->gone_count),
	        alis__count_text((int64_t)accepted->gone_count, mem)));
	for (size_t i = 0; i < accepted->gone_count && i < SHOWN_MOST; i++) {
		const struct alis_deed *deed = &accepted->gone[i];
		line(fields, "    ",
		    JOINED(mem, deed->id, ALIS_STR(" "), deed->when,
		        ALIS_STR(" "), deed->who, ALIS_STR(": "),
		        deed->subject));
	}
	more_line(fields, accepted->gone_count, language);
}

static void loss_lines(struct fields *fields,
    const struct alis_accepted *accepted, enum alis_language language)
{
	if (accepted->before.commit.text[0] == '\0') {
		line(fields, "  ",
		    SAID(language,
		        "what was taken before is not in the mirror, so what is "
		        "lost cannot be shown"));
		return;
	}
	if (accepted->loss_count == 0) {
		line(fields, "  ",
		    SAID(language,
		        "no entry of the journal is lost or says "
		        "something else"));
		return;
	}
	line(fields, "  ",
	    FILLED(fields->mem,
	        alis_said_count(language,
	            "%1 entry is lost or says something else:",
	            "%1 entries are lost or say something else:",
	            (int64_t)accepted->loss_count),
	        alis__count_text((int64_t)accepted->loss_count, fields->mem)));
	for (size_t i = 0; i < accepted->loss_count && i < SHOWN_MOST; i++) {
		const struct alis_audit_loss *loss = &accepted->losses[i];
		line(fields, "    - ", loss->was);
		if (loss->is.n > 0)
			line(fields, "    + ", loss->is);
	}
	more_line(fields, accepted->loss_count, language);
}

static void lines(struct fields *fields, const struct alis_accepted *accepted,
    enum alis_language language)
{
	const struct alis_sight *before = &accepted->before;
	struct alis_arena *mem = fields->mem;
	const char *head = accepted->is_done
	    ? ALIS_TEXT("%1: accepted: %2 (%3 to %4)")
	    : ALIS_TEXT("%1: would be accepted: %2 (%3 to %4)");

	alis__sentence(fields,
	    FILLED(mem, alis_said(language, head), accepted->name,
	        SAID(language, alis_withheld_words(before->held)),
	        short_id(&before->commit), short_id(&before->held_commit)),
	    ALIS_TONE_HEAD);
	gone_lines(fields, accepted, language);
	loss_lines(fields, accepted, language);
	if (accepted->is_done && accepted->gone_count > 0)
		line(fields, "  ",
		    SAID(language,
		        "what was taken before stays in the mirror, under "
		        "refs/alis/was"));
}

/* ---- for machines ---- */

static struct alis_cell text_or_null(alis_str text)
{
	return text.n > 0 ? alis__text(text) : alis__null();
}

#define COLUMN(key) \
	{ \
		(key), TITLE(""), ALIS_FOR_MACHINES, false, false \
	}

static struct alis_cell gone_table(
    const struct alis_accepted *accepted, struct alis_arena *mem)
{
	static const struct alis_column columns[] = { COLUMN("id"),
		COLUMN("when"), COLUMN("who"), COLUMN("subject") };
	struct rows rows =
	    alis__rows(columns, ALIS_COUNT(columns), accepted->gone_count, mem);

	for (size_t i = 0; i < accepted->gone_count; i++) {
		const struct alis_deed *deed = &accepted->gone[i];
		alis__cell(&rows, alis__text(deed->id));
		alis__cell(&rows, alis__text(deed->when));
		alis__cell(&rows, alis__text(deed->who));
		alis__cell(&rows, alis__text(deed->subject));
	}
	return alis__table(&rows);
}

static struct alis_cell loss_table(
    const struct alis_accepted *accepted, struct alis_arena *mem)
{
	static const struct alis_column columns[] = { COLUMN("was"),
		COLUMN("is") };
	struct rows rows =
	    alis__rows(columns, ALIS_COUNT(columns), accepted->loss_count, mem);

	for (size_t i = 0; i < accepted->loss_count; i++) {
		alis__cell(&rows, alis__text(accepted->losses[i].was));
		alis__cell(&rows, text_or_null(accepted->losses[i].is));
	}
	return alis__table(&rows);
}

static void row(struct rows *rows, const struct alis_accepted *accepted,
    struct alis_arena *mem)
{
	const struct alis_sight *before = &accepted->before;

	alis__cell(rows, alis__text(accepted->name));
	alis__cell(rows, alis__text(accepted->slug));
	alis__cell(rows, alis__lit(alis_withheld_name(before->held)));
	alis__cell(rows, alis__bool(accepted->is_done));
	alis__cell(rows,
	    text_or_null(before->held_branch.n > 0 ? before->held_branch
	                                           : before->branch));
	alis__cell(rows, text_or_null(alis_str_of(before->commit.text)));
	alis__cell(rows, text_or_null(alis_str_of(before->held_commit.text)));
	alis__cell(rows, gone_table(accepted, mem));
	alis__cell(rows, loss_table(accepted, mem));
}

const struct alis_report *alis_report_of_accepted(
    const struct alis_accepted *accepted, size_t count,
    enum alis_language language, struct alis_arena *mem)
{
	static const struct alis_column columns[] = { COLUMN("member"),
		COLUMN("slug"), COLUMN("held"), COLUMN("accepted"),
		COLUMN("branch"), COLUMN("was"), COLUMN("is"),
		{ "gone", TITLE(""), ALIS_FOR_JSON, false, false },
		{ "losses", TITLE(""), ALIS_FOR_JSON, false, false } };
	struct rows rows = alis__rows(columns, ALIS_COUNT(columns), count, mem);
	struct fields fields = alis__fields(mem);

	alis__field(
	    &fields, "format", ALIS_STR(""), ALIS_FOR_JSON, alis__number(1));
	for (size_t i = 0; i < count; i++) {
		row(&rows, &accepted[i], mem);
		lines(&fields, &accepted[i], language);
	}
	alis__field(&fields, "members", ALIS_STR(""), ALIS_FOR_MACHINES,
	    alis__table(&rows));
	return alis__report_masked(&fields);
}
