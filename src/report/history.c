/* SPDX-License-Identifier: MIT */
#include "build.h"

#include <alis/guard.h>

static alis_str entry_words(const struct alis_entry *entry,
    const struct alis_kind *kind, enum alis_language language,
    struct alis_arena *mem)
{
	alis_str word = kind == NULL ? entry->kind : kind->word[language];
	alis_str what = entry->what;

	return what.n == 0 ? word : JOINED(mem, word, ALIS_STR(" "), what);
}

static const struct alis_kind *kind_of(
    const struct alis_books *books, const struct alis_entry_change *change)
{
	const struct alis_entry *entry =
	    change->is != NULL ? change->is : change->was;

	return alis_kind_find(books, entry->kind);
}

/* "kurs Grunnkurs A", "3 vakter": the changes of one sort and kind. */
static alis_str group_words(const struct alis_entry_change *first, size_t n,
    const struct alis_kind *kind, enum alis_language language,
    struct alis_arena *mem)
{
	const struct alis_entry *entry =
	    first->is != NULL ? first->is : first->was;

	if (n == 1)
		return entry_words(entry, kind, language, mem);
	return JOINED(mem, alis__count_text((int64_t)n, mem), ALIS_STR(" "),
	    kind == NULL ? entry->kind : kind->plural);
}

/* What became of them, in a language. */
static alis_str change_words(enum alis_change_kind kind, alis_str words,
    enum alis_language language, struct alis_arena *mem)
{
	static const char *const texts[ALIS_CHANGE_KIND_COUNT] = {
		[ALIS_CONFIRMED_NOW] = ALIS_TEXT("confirmed %1"),
		[ALIS_WITHDRAWN] = ALIS_TEXT("withdrew %1"),
		[ALIS_CHANGED] = ALIS_TEXT("changed %1"),
		[ALIS_REMOVED] = ALIS_TEXT("removed %1"),
	};

	return kind == ALIS_ADDED
	    ? words
	    : FILLED(mem, alis_said(language, texts[kind]), words);
}

/* One phrase for the changes that share sort and kind with the one at 'from';
 * 'told' marks them. */
static void put_phrase(struct alis_out *out, struct alis_changes changes,
    const struct alis_books *books, enum alis_language language, size_t from,
    bool *told, struct alis_arena *mem)
{
	const struct alis_entry_change *first = &changes.changes[from];
	const struct alis_kind *kind = kind_of(books, first);
	size_t n = 0;

	for (size_t i = from; i < changes.count; i++) {
		const struct alis_entry_change *c = &changes.changes[i];
		if (c->kind == first->kind && kind_of(books, c) == kind) {
			told[i] = true;
			n++;
		}
	}
	if (out->used > 0)
		alis_out_lit(out, "; ");
	alis_out_put(out,
	    change_words(first->kind,
	        group_words(first, n, kind, language, mem), language, mem));
}

/* "veileder Ola Hansen", "fast veiledning Ola Hansen"; of the 'alis' line, of
 * which there is one, the keys that changed: "start". */
static alis_str directive_words(const struct alis_directive_change *change,
    enum alis_language language, struct alis_arena *mem)
{
	const struct alis_directive *directive =
	    change->is != NULL ? change->is : change->was;
	const struct alis_entry *entry = directive->entry;
	struct alis_out out = alis_out_memory(mem);

	if (directive->kind == ALIS_DIRECTIVE_ALIS && change->field_count > 0) {
		for (size_t i = 0; i < change->field_count; i++) {
			const struct alis_field_change *f = &change->fields[i];
			alis_out_lit(&out, i == 0 ? "" : ", ");
			alis_out_put(&out,
			    f->key.n > 0
			        ? f->key
			        : SAID(language, alis_field_name(f->field)));
		}
		return alis_out_text(&out);
	}
	alis_out_lit(&out, alis_directive_word(directive->kind));
	alis_out_char(&out, ' ');
	alis_out_put(&out,
	    entry == NULL
	        ? directive->name
	        : JOINED(mem, entry->kind,
	              alis_str_of(entry->what.n > 0 ? " " : ""), entry->what));
	return alis_out_text(&out);
}

/* The directives behind the entries. Of a journal that is new they go without
 * saying. */
static void put_directives(struct alis_out *out, struct alis_changes changes,
    enum alis_language language, struct alis_arena *mem)
{
	for (size_t i = 0; i < changes.directive_count; i++)
		if (changes.directives[i].kind == ALIS_ADDED &&
		    changes.directives[i].is->kind == ALIS_DIRECTIVE_ALIS)
			return;
	for (size_t i = 0; i < changes.directive_count; i++) {
		const struct alis_directive_change *c = &changes.directives[i];
		if (out->used > 0)
			alis_out_lit(out, "; ");
		alis_out_put(out,
		    change_words(c->kind, directive_words(c, language, mem),
		        language, mem));
	}
}

alis_str alis_report_subject(struct alis_changes changes,
    const struct alis_books *books, enum alis_language language, size_t columns,
    struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);
	bool *told = ALIS_NEW(mem, bool, changes.count + 1);
	alis_str text, fit;

	for (size_t i = 0; i < changes.count; i++)
		if (!told[i])
			put_phrase(
			    &out, changes, books, language, i, told, mem);
	put_directives(&out, changes, language, mem);
	/* What is taken out must not live on in the message that says so. */
	text = alis_guard_masked(alis_out_text(&out), mem);
	if (text.n == 0)
		return SAID(language, "new summary");
	fit = alis_utf8_fit(text, columns);
	if (fit.n == text.n)
		return text;
	return JOINED(
	    mem, alis_utf8_fit(text, columns - 1), ALIS_STR("\xE2\x80\xA6"));
}

alis_str alis__commit_day_text(
    alis_str when, enum alis_language language, struct alis_arena *mem)
{
	return SAID(language, alis_str_copy(when, mem).at);
}
