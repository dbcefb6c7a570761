/* SPDX-License-Identifier: MIT */
#ifndef ALIS_UNIT_SHOWN_H
#define ALIS_UNIT_SHOWN_H

/*
 * Journals as text, so that a table can say what is read: an entry is
 *
 *	FIRST[..[LAST]] [FROM-TO=MINUTES] [MARK] KIND [QUANTITY]... WHAT
 *	    |NOTE {KEY=VALUE}... (ACCOUNT QUANTITY)...
 *
 * on one line; of one with an error what stands before KIND is 'faulty'.
 */

#include <alis/parse.h>

#include "files.h"

static const char sample_journal[] =
    "; Loggbok\n"
    "alis Kari Nordmann\n"
    "    kommune: Masfjorden\n"
    "    regelverk: allmennmedisin-2017\n"
    "\n"
    "veileder Ola Hansen\n"
    "    spesialist: allmennmedisin\n"
    "2017-09-01..              * tjeneste 100 % allmennpraksis | Kontoret\n"
    "2017-09-08                * veiledning 1,5 t Ola Hansen | Samtale\n"
    "2017-09-16 16:00-23:00    * vakt Nordhordland legevakt\n"
    "2017-10-16..2017-10-19    * kurs Grunnkurs A | Bergen\n"
    "    bevis: bilag/grunnkurs-a.pdf\n"
    "5.2.2018..06.02.2018      ! kurs Emnekurs i lungesykdommer | Oslo\n"
    "2018-05-03                  utgift 12 500,50 kr kurs | Reise\n"
    "2018-06-01..2019-04-30    * permisjon 100 % foreldrepermisjon\n"
    "2019-09-02..2019-09-06    * kurs Nidaroskongressen  ; stor\n"
    "    emnekurs:lunge           15 poeng\n"
    "    valgfri:kurs              6 poeng\n"
    "    refleksjon: mye nytt\n"
    "      og nyttig\n"
    "2019-10-01 * praksisbes\xC3\xB8k B\xC3\xB8mlo legekontor\n";

static inline const struct alis_journal *journal_read(
    const char *text, struct alis_arena *mem, struct alis_diags *diags)
{
	struct alis_files files = files_of(no_files);
	const struct alis_source *main = alis_source_of(
	    ALIS_STR("l.alis"), ALIS_STR("l.alis"), alis_str_of(text), mem);

	return alis_parse_journal(main, &files, mem, diags);
}

static inline void put_amount(
    struct alis_out *out, const struct alis_quantity *quantity)
{
	alis_out_amount(out, quantity->amount);
	alis_out_char(out, ' ');
	alis_out_lit(out, alis_unit_name(quantity->unit));
}

static inline void put_attributes(
    struct alis_out *out, const struct alis_attribute *attributes)
{
	for (const struct alis_attribute *a = attributes; a != NULL;
	     a = a->next) {
		alis_out_lit(out, " {");
		alis_out_put(out, a->key);
		alis_out_char(out, '=');
		alis_out_put(out, a->value);
		alis_out_char(out, '}');
	}
}

static inline void put_when(
    struct alis_out *out, const struct alis_entry *entry)
{
	alis_out_day(out, entry->first);
	if (entry->is_period)
		alis_out_lit(out, "..");
	if (entry->is_period && entry->last != ALIS_DAY_MAX)
		alis_out_day(out, entry->last);
	if (entry->to != ALIS_NO_TIME) {
		alis_out_char(out, ' ');
		alis_out_count(out, entry->from);
		alis_out_char(out, '-');
		alis_out_count(out, entry->to);
		alis_out_char(out, '=');
		alis_out_count(out, entry->minutes);
	}
	alis_out_lit(out,
	    entry->mark == ALIS_MARK_CONFIRMED     ? " *"
	        : entry->mark == ALIS_MARK_PENDING ? " !"
	                                           : "");
}

static inline void put_entry(
    struct alis_out *out, const struct alis_entry *entry)
{
	if (entry->faulty)
		alis_out_lit(out, "faulty");
	else
		put_when(out, entry);
	alis_out_lit(out, entry->kind.n > 0 ? " " : "");
	alis_out_put(out, entry->kind);
	for (const struct alis_quantity *q = entry->quantities; q != NULL;
	     q = q->next) {
		alis_out_lit(out, " [");
		put_amount(out, q);
		alis_out_char(out, ']');
	}
	alis_out_lit(out, entry->what.n > 0 ? " " : "");
	alis_out_put(out, entry->what);
	alis_out_lit(out, entry->note.n > 0 ? " |" : "");
	alis_out_put(out, entry->note);
	put_attributes(out, entry->attributes);
	for (const struct alis_posting *p = entry->postings; p != NULL;
	     p = p->next) {
		alis_out_lit(out, " (");
		alis_out_put(out, p->account);
		alis_out_char(out, ' ');
		put_amount(out, &p->quantity);
		alis_out_char(out, ')');
	}
}

static inline alis_str journal_text(
    const struct alis_journal *journal, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	for (size_t i = 0; i < journal->entry_count; i++) {
		alis_out_lit(&out, i > 0 ? "\n" : "");
		put_entry(&out, alis_journal_entry(journal, i));
	}
	return alis_out_text(&out);
}

/* The directives but for 'inkluder', which shows in the sources. */
static inline alis_str directives_text(
    const struct alis_journal *journal, struct alis_arena *mem)
{
	static const char *const words[ALIS_DIRECTIVE_COUNT] = { "alis",
		"veileder", "sted", "alias", "inkluder", "kontroll", "fast",
		"kohort", "lege", "kommune", "milepæl" };
	struct alis_out out = alis_out_memory(mem);

	for (size_t i = 0; i < journal->directive_count; i++) {
		const struct alis_directive *d = journal->directives[i];
		alis_out_lit(&out, i > 0 ? "\n" : "");
		alis_out_lit(&out, words[d->kind]);
		alis_out_lit(&out, " [");
		alis_out_put(&out, d->name);
		alis_out_char(&out, ']');
		if (d->kind == ALIS_DIRECTIVE_ALIAS) {
			alis_out_lit(&out, " -> [");
			alis_out_put(&out, d->value);
			alis_out_char(&out, ']');
		}
		if (d->kind == ALIS_DIRECTIVE_ASSERT) {
			alis_out_char(&out, ' ');
			alis_out_day(&out, d->day);
			alis_out_char(&out, ' ');
			put_amount(&out, &d->quantity);
		}
		if (d->kind == ALIS_DIRECTIVE_REPEAT) {
			alis_out_char(&out, ' ');
			alis_rhythm_put(&out, d->rhythm);
			alis_out_lit(&out, ": ");
			put_entry(&out, d->entry);
		}
		put_attributes(&out, d->attributes);
	}
	return alis_out_text(&out);
}

#endif
