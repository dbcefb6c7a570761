/* SPDX-License-Identifier: MIT */
/* Entries and directives as a journal could say them again. */
#include "print.h"

static alis_str attribute_line(
    const struct alis_attribute *attribute, struct alis_arena *mem)
{
	return JOINED(mem, ALIS_STR("    "), attribute->key,
	    attribute->value.n > 0 ? ALIS_STR(": ") : ALIS_STR(":"),
	    attribute->value);
}

static void attribute_lines(struct fields *fields,
    const struct alis_attribute *first, struct alis_arena *mem)
{
	for (const struct alis_attribute *a = first; a != NULL; a = a->next)
		alis__line(fields, attribute_line(a, mem), ALIS_TONE_PLAIN);
}

static void directive_lines(struct fields *fields,
    const struct alis_directive *directive, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_out_lit(&out, alis_directive_word(directive->kind));
	alis_out_char(&out, ' ');
	if (directive->kind == ALIS_DIRECTIVE_ASSERT) {
		alis_out_day(&out, directive->day);
		alis_out_char(&out, ' ');
	}
	alis_out_put(&out, directive->name);
	if (directive->kind == ALIS_DIRECTIVE_ALIAS) {
		alis_out_lit(&out, " = ");
		alis_out_put(&out, directive->value);
	} else if (directive->kind == ALIS_DIRECTIVE_ASSERT) {
		alis_out_lit(&out, " = ");
		alis_quantity_put(&out, &directive->quantity);
	}
	alis__line(fields, alis_out_text(&out), ALIS_TONE_PLAIN);
	attribute_lines(fields, directive->attributes, mem);
}

/* The kind's own word; or what was written, where an alias would read that
 * word as another. */
static alis_str kind_word(const struct alis_run *run,
    const struct alis_entry *entry, const struct alis_kind *kind)
{
	alis_str word = kind->word[ALIS_NB];

	return alis_journal_alias(run->journal, word) != NULL ? entry->kind
	                                                      : word;
}

/* KIND, amounts, WHAT and NOTE. */
static void put_thing(struct alis_out *out, const struct alis_run *run,
    const struct alis_entry *entry, const struct alis_kind *kind)
{
	alis_out_put(out, kind_word(run, entry, kind));
	for (const struct alis_quantity *q = entry->quantities; q != NULL;
	     q = q->next) {
		alis_out_char(out, ' ');
		alis_quantity_put(out, q);
	}
	if (entry->what.n > 0)
		alis_out_char(out, ' ');
	alis_out_put(out, entry->what);
	if (entry->note.n > 0)
		alis_out_lit(out, " | ");
	alis_out_put(out, entry->note);
}

static void repeat_lines(struct fields *fields, const struct alis_run *run,
    const struct alis_repeat *repeat, struct alis_arena *mem)
{
	const struct alis_directive *directive = repeat->directive;
	struct alis_out out = alis_out_memory(mem);

	alis_out_lit(&out, alis_directive_word(directive->kind));
	alis_out_char(&out, ' ');
	alis_out_put(&out, alis__days_text(directive->entry, mem));
	alis_out_char(&out, ' ');
	alis_rhythm_put(&out, directive->rhythm);
	alis_out_char(&out, ' ');
	put_thing(&out, run, directive->entry, repeat->kind);
	alis__line(fields, alis_out_text(&out), ALIS_TONE_PLAIN);
	attribute_lines(fields, directive->attributes, mem);
}

static alis_str entry_line(const struct alis_run *run,
    const struct alis_entry *entry, const struct alis_kind *kind,
    struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_days_put(&out, entry);
	alis_out_char(&out, ' ');
	if (entry->from != ALIS_NO_TIME) {
		alis_time_put(&out, entry->from);
		alis_out_char(&out, '-');
		alis_time_put(&out, entry->to);
		alis_out_char(&out, ' ');
	}
	if (entry->mark != ALIS_MARK_NONE) {
		alis_out_put(&out, alis__mark_text(entry->mark));
		alis_out_char(&out, ' ');
	}
	put_thing(&out, run, entry, kind);
	return alis_out_text(&out);
}

static alis_str posting_line(
    const struct alis_posting *posting, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_out_lit(&out, "    ");
	alis_out_put(&out, posting->account);
	alis_out_lit(&out, "  ");
	alis_quantity_put(&out, &posting->quantity);
	return alis_out_text(&out);
}

static void lines_make(const void *of, size_t number, enum alis_for audience,
    struct alis_arena *mem, struct alis_cell *cells)
{
	const struct printed *printed = of;
	uint32_t which = printed->numbers[number];
	const struct alis_entry *entry =
	    alis__printed_entry(printed, which, mem);
	size_t count = 1, n = 0;
	alis_str *lines;

	(void)audience;
	for (const struct alis_attribute *a = entry->attributes; a != NULL;
	     a = a->next)
		count++;
	for (const struct alis_posting *p = entry->postings; p != NULL;
	     p = p->next)
		count++;
	lines = ALIS_NEW(mem, alis_str, count);
	lines[n++] = entry_line(printed->run, entry,
	    alis_posted_kind(printed->run->posted, which), mem);
	for (const struct alis_attribute *a = entry->attributes; a != NULL;
	     a = a->next)
		lines[n++] = attribute_line(a, mem);
	for (const struct alis_posting *p = entry->postings; p != NULL;
	     p = p->next)
		lines[n++] = posting_line(p, mem);
	cells[0] = (struct alis_cell){ .kind = ALIS_CELL_LIST,
		.list = { lines, count } };
}

void alis__printed_lines(struct fields *fields, const struct printed *printed,
    struct alis_arena *mem)
{
	static const struct alis_column lines[] = {
		{ NULL, TITLE(""), ALIS_FOR_PEOPLE, false, false },
	};
	const struct alis_run *run = printed->run;
	const struct alis_journal *journal = run->journal;
	const struct alis_repeat *repeat;
	size_t next = 0;

	for (size_t i = 0; i < journal->directive_count; i++) {
		if (!alis__printed_directive(run, i, &next, &repeat) ||
		    journal->directives[i]->kind == ALIS_DIRECTIVE_INCLUDE)
			continue;
		if (repeat != NULL)
			repeat_lines(fields, run, repeat, mem);
		else
			directive_lines(fields, journal->directives[i], mem);
	}
	alis__field(fields, NULL, ALIS_STR(""), ALIS_FOR_PEOPLE,
	    alis__made(lines, ALIS_COUNT(lines), printed->count,
	        (struct alis_row_source){ lines_make, printed }, mem));
}
