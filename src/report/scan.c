/* SPDX-License-Identifier: MIT */
#include "build.h"

#include <stdlib.h>
#include <string.h>

/* ---- the pages ---- */

/* Lines of a paragraph joined by blanks; an empty line parts paragraphs. */
static alis_str unwrapped(alis_str text, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);
	bool begun = false, parted = false;

	while (text.n > 0) {
		alis_cut cut = alis_str_cut(text, '\n');
		text = cut.tail;
		if (cut.head.n == 0) {
			parted = begun;
			continue;
		}
		if (begun)
			alis_out_lit(&out, parted ? "\n\n" : " ");
		alis_out_put(&out, cut.head);
		begun = true;
		parted = false;
	}
	return alis_out_text(&out);
}

/* What stands before the first line that begins so; all if none does. */
static alis_str up_to(alis_str text, alis_str head)
{
	alis_str rest = text;

	while (rest.n > 0 && !alis_str_starts(rest, head))
		rest = alis_str_cut(rest, '\n').tail;
	return alis_str_part(text, 0, text.n - rest.n);
}

/* What stands behind the last fence. */
static alis_str behind_fences(alis_str text)
{
	alis_str rest = text;

	while (rest.n > 0) {
		alis_cut cut = alis_str_cut(rest, '\n');
		rest = cut.tail;
		if (alis_str_starts(cut.head, ALIS_STR("```")))
			text = rest;
	}
	return text;
}

/* What stands before the first fence and the line above it, which says
 * "Wrong:" in the language of the page. */
static alis_str before_fences(alis_str text)
{
	alis_str rest = up_to(text, ALIS_STR("```"));
	size_t all = rest.n, label = 0;

	while (rest.n > 0) {
		alis_cut line = alis_str_cut(rest, '\n');
		if (line.head.n > 0)
			label = all - rest.n;
		rest = line.tail;
	}
	return alis_str_part(text, 0, label);
}

struct alis_page alis_report_page(
    alis_str code, enum alis_language language, struct alis_arena *mem)
{
	alis_str rest = alis_messages_pages[language];

	while (rest.n > 0) {
		alis_cut line = alis_str_cut(rest, '\n');
		alis_cut head = alis_str_cut(
		    alis_str_from(line.head, ALIS_STR("## ").n), ':');
		alis_str page = rest, text;
		rest = line.tail;
		if (!alis_str_starts(line.head, ALIS_STR("## ")) ||
		    !alis_utf8_same(head.head, code))
			continue;
		text = up_to(rest, ALIS_STR("## "));
		return (struct alis_page){
			.title = alis_str_trim(head.tail),
			.about = unwrapped(before_fences(text), mem),
			.advice = unwrapped(behind_fences(text), mem),
			.whole =
			    alis_str_part(page, 0, line.head.n + 1 + text.n),
		};
	}
	return (struct alis_page){ .title = ALIS_STR("") };
}

/* ---- marks ---- */

/*
 * A finding is known again by its code, its file and its line. Digits behind
 * the line's date are left out: a number that should not be in a journal must
 * not be found by trying what gives the same mark.
 */
static alis_str print_of(
    const struct alis_finding *finding, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);
	size_t date = ALIS_STR("2018-01-31").n;
	struct alis_hex hex;
	alis_day day;

	alis_out_lit(&out, finding->code);
	alis_out_char(&out, '\n');
	alis_out_put(&out, finding->path);
	alis_out_char(&out, '\n');
	if (!alis_day_read(alis_str_part(finding->excerpt, 0, date), &day))
		date = 0;
	for (size_t i = 0; i < finding->excerpt.n; i++) {
		char c = finding->excerpt.at[i];
		bool digit = c >= '0' && c <= '9';
		alis_out_char(&out, digit && i >= date ? '0' : c);
	}
	hex = alis_sha256(alis_out_text(&out));
	return alis_str_copy(alis_str_part(alis_str_of(hex.text), 0, 32), mem);
}

struct print {
	alis_str text;
	size_t number;
};

static int by_text(const void *left, const void *right)
{
	const struct print *a = left, *b = right;
	int order = alis_str_compare(a->text, b->text);

	return order != 0 ? order
	                  : (a->number > b->number) - (a->number < b->number);
}

/* Those that are alike are told apart by their order. */
static const alis_str *prints_of(
    struct alis_findings findings, struct alis_arena *mem)
{
	size_t n = findings.count, alike = 0;
	struct print *sorted = ALIS_NEW(mem, struct print, n + 1);
	alis_str *prints = ALIS_NEW(mem, alis_str, n + 1);

	for (size_t i = 0; i < n; i++)
		sorted[i] =
		    (struct print){ print_of(&findings.findings[i], mem), i };
	qsort(sorted, n, sizeof(*sorted), by_text);
	for (size_t i = 0; i < n; i++) {
		struct alis_out out = alis_out_memory(mem);
		bool same =
		    i > 0 && alis_str_same(sorted[i].text, sorted[i - 1].text);
		alike = same ? alike + 1 : 1;
		alis_out_put(&out, sorted[i].text);
		alis_out_char(&out, ':');
		alis_out_count(&out, (int64_t)alike);
		prints[sorted[i].number] = alis_out_text(&out);
	}
	return prints;
}

/* ---- the whole ---- */

/* The rules that are needed, in the order of the table of codes. */
static void rules_set(struct alis_scan *scan, struct alis_arena *mem)
{
	struct alis_scan_rule *rules =
	    ALIS_NEW(mem, struct alis_scan_rule, ALIS_CODE_COUNT);
	size_t *rule_of = ALIS_NEW(mem, size_t, scan->findings.count + 1);

	for (int code = 0; code < ALIS_CODE_COUNT; code++) {
		const struct alis_code_info *info =
		    alis_code_info((enum alis_code)code);
		bool needed = false;
		for (size_t i = 0; i < scan->findings.count; i++) {
			if (strcmp(scan->findings.findings[i].code,
			        info->name) != 0)
				continue;
			rule_of[i] = scan->rule_count;
			needed = true;
		}
		if (needed)
			rules[scan->rule_count++] = (struct alis_scan_rule){
				.code = info->name,
				.severity = info->severity,
				.page =
				    alis_report_page(alis_str_of(info->name),
				        scan->language, mem),
			};
	}
	scan->rules = rules;
	scan->rule_of = rule_of;
}

const struct alis_scan *alis_report_of_scan(struct alis_findings findings,
    const char *version, enum alis_language language, struct alis_arena *mem)
{
	struct alis_scan *scan = ALIS_NEW(mem, struct alis_scan, 1);

	scan->version = version;
	scan->language = language;
	scan->findings = findings;
	scan->prints = prints_of(findings, mem);
	rules_set(scan, mem);
	return scan;
}
