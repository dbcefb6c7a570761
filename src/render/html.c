/* SPDX-License-Identifier: MIT */
#include "rows.h"
#include "style.h"

/*
 * Nothing is loaded from anywhere and nothing is run: a page can be sent by
 * mail and opened from a disk. Tones are told by weight and lines too, for
 * those who print it without colours or do not see them.
 */
static const char head_rest[] =
    "<meta name=\"viewport\" content=\"width=device-width\">\n"
    "<meta http-equiv=\"Content-Security-Policy\" "
    "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
    "<style>\n"
    ":root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif }\n"
    "body { margin: 2em auto; max-width: 90em; padding: 0 1em }\n"
    "table { border-collapse: collapse; margin: 1em 0 }\n"
    "th, td { border-bottom: 1px solid #8886; padding: .2em .8em .2em 0; "
    "text-align: left; vertical-align: top }\n"
    "thead { display: table-header-group }\n"
    "thead th { border-bottom: 2px solid; font-weight: 600 }\n"
    "tbody th { font-weight: 400 }\n"
    "tr { break-inside: avoid }\n"
    ".right { font-variant-numeric: tabular-nums; text-align: right }\n"
    "p { margin: .3em 0; max-width: 50em }\n"
    ".head { font-weight: 600; font-size: 1.15em; margin-top: 1.5em }\n"
    ".bad { color: light-dark(#a00, #f88); font-weight: 600 }\n"
    ".doubtful { color: light-dark(#850, #fc6); font-style: italic }\n"
    ".good { color: light-dark(#060, #8d8) }\n"
    ".dim { opacity: .7 }\n"
    "@media print { body { margin: 0; max-width: none } "
    ":root { font-size: 10pt } }\n"
    "</style>\n";

/* What is hidden is shown by alis__clean; then nothing is left that a browser
 * would take for its own. */
static void put_text(struct alis_out *out, alis_str text)
{
	for (size_t i = 0; i < text.n; i++) {
		switch (text.at[i]) {
		case '&':
			alis_out_lit(out, "&amp;");
			break;
		case '<':
			alis_out_lit(out, "&lt;");
			break;
		case '>':
			alis_out_lit(out, "&gt;");
			break;
		case '"':
			alis_out_lit(out, "&quot;");
			break;
		case '\'':
			alis_out_lit(out, "&#39;");
			break;
		default:
			alis_out_char(out, text.at[i]);
		}
	}
}

static const char *class_of(enum alis_tone tone)
{
	static const char *const classes[] = {
		[ALIS_TONE_PLAIN] = "",
		[ALIS_TONE_GOOD] = "good",
		[ALIS_TONE_BAD] = "bad",
		[ALIS_TONE_DOUBTFUL] = "doubtful",
		[ALIS_TONE_DIM] = "dim",
		[ALIS_TONE_HEAD] = "head",
	};

	return classes[tone];
}

/* "<td class="right bad">": what a tag begins with. */
static void put_tag(
    struct alis_out *out, const char *tag, enum alis_tone tone, bool right)
{
	const char *class = class_of(tone);

	alis_out_char(out, '<');
	alis_out_lit(out, tag);
	if (right || class[0] != '\0') {
		alis_out_lit(out, " class=\"");
		alis_out_lit(out, right ? "right" : "");
		alis_out_lit(out, right && class[0] != '\0' ? " " : "");
		alis_out_lit(out, class);
		alis_out_char(out, '"');
	}
	alis_out_char(out, '>');
}

/* ---- tables ---- */

static void put_titles(struct alis_out *out, const struct alis_table *table)
{
	struct alis_arena mem = { 0 };
	bool titled = false;

	for (size_t i = 0; i < table->column_count; i++)
		titled = titled ||
		    ((table->columns[i].audience & ALIS_FOR_PEOPLE) &&
		        table->columns[i].title.n > 0);
	if (!titled)
		return;
	alis_out_lit(out, "<thead><tr>");
	for (size_t i = 0; i < table->column_count; i++) {
		const struct alis_column *column = &table->columns[i];
		if (!(column->audience & ALIS_FOR_PEOPLE))
			continue;
		put_tag(
		    out, "th scope=\"col\"", ALIS_TONE_PLAIN, column->right);
		put_text(out, alis__clean(column->title, &mem));
		alis_out_lit(out, "</th>");
	}
	alis_out_lit(out, "</tr></thead>\n");
	alis_arena_release(&mem);
}

static void put_row(struct alis_out *out, struct row_reader *rows, size_t row)
{
	const struct alis_table *table = rows->table;
	const struct alis_cell *cell = alis__row_read(rows, row);
	bool begun = false;

	alis_out_lit(out, "<tr>");
	for (size_t i = 0; i < table->column_count; i++, cell++) {
		const struct alis_column *column = &table->columns[i];
		if (!(column->audience & ALIS_FOR_PEOPLE))
			continue;
		put_tag(out, begun ? "td" : "th scope=\"row\"", cell->tone,
		    column->right);
		put_text(out, alis__cell_text(cell, &rows->mem));
		alis_out_lit(out, begun ? "</td>" : "</th>");
		begun = true;
	}
	alis_out_lit(out, "</tr>\n");
}

static void put_table(struct alis_out *out, const struct alis_table *table)
{
	struct row_reader rows = { .table = table,
		.audience = ALIS_FOR_PEOPLE };

	alis_out_lit(out, "<table>\n");
	put_titles(out, table);
	alis_out_lit(out, "<tbody>\n");
	for (size_t row = 0; row < table->row_count; row++)
		put_row(out, &rows, row);
	alis__row_release(&rows);
	alis_out_lit(out, "</tbody>\n</table>\n");
}

/* ---- the whole ---- */

static void put_field(struct alis_out *out, const struct alis_field *field)
{
	struct alis_arena mem = { 0 };
	alis_str text = alis__cell_text(&field->cell, &mem);

	/* On a page an empty line is the space that all paragraphs have. */
	if (text.n == 0 && field->title.n == 0)
		return;
	put_tag(out, "p", field->cell.tone, false);
	if (field->title.n > 0) {
		put_text(out, alis__clean(field->title, &mem));
		alis_out_lit(out, ": ");
	}
	put_text(out, text);
	alis_out_lit(out, "</p>\n");
	alis_arena_release(&mem);
}

static void put_head(struct alis_out *out, const struct alis_page_head *head)
{
	static const char *const codes[ALIS_LANGUAGE_COUNT] = {
		[ALIS_NB] = "nb",
		[ALIS_NN] = "nn",
		[ALIS_EN] = "en",
	};
	struct alis_arena mem = { 0 };

	alis_out_lit(out, "<!DOCTYPE html>\n<html lang=\"");
	alis_out_lit(out, codes[head->language]);
	alis_out_lit(out, "\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
	put_text(out, alis__clean(head->title, &mem));
	alis_out_lit(out, "</title>\n");
	alis_out_lit(out, head_rest);
	alis_out_lit(out, "</head>\n<body>\n<h1>");
	put_text(out, alis__clean(head->title, &mem));
	alis_out_lit(out, "</h1>\n");
	alis_arena_release(&mem);
}

void alis_render_html(const struct alis_page_head *head,
    const struct alis_report *const *reports, size_t count,
    struct alis_out *out)
{
	put_head(out, head);
	for (size_t r = 0; r < count; r++) {
		alis_out_lit(out, "<section>\n");
		for (size_t i = 0; i < reports[r]->count; i++) {
			const struct alis_field *field = &reports[r]->fields[i];
			if (!(field->audience & ALIS_FOR_PEOPLE))
				continue;
			if (field->cell.kind == ALIS_CELL_TABLE)
				put_table(out, field->cell.table);
			else
				put_field(out, field);
		}
		alis_out_lit(out, "</section>\n");
	}
	alis_out_lit(out, "</body>\n</html>\n");
}
