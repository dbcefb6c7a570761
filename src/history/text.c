/* SPDX-License-Identifier: MIT */
#include "pairs.h"

/* The text of an entry, as docs/history.md writes it. */

/* ---- its parts ---- */

static void put_time(struct alis_out *out, const struct alis_entry *entry)
{
	if (entry->from == ALIS_NO_TIME)
		return;
	alis_time_put(out, entry->from);
	alis_out_char(out, '-');
	alis_time_put(out, entry->to);
}

static void put_amounts(struct alis_out *out, const struct alis_entry *entry)
{
	for (const struct alis_quantity *q = entry->quantities; q != NULL;
	     q = q->next) {
		if (q != entry->quantities)
			alis_out_char(out, ' ');
		alis_quantity_put(out, q);
	}
}

static void put_attributes(struct alis_out *out, const struct words *words,
    const struct alis_entry *entry)
{
	for (const struct alis_attribute *a = entry->attributes; a != NULL;
	     a = a->next) {
		alis_str value = alis__value_words(words, a);
		alis_out_lit(out, "    ");
		alis_out_put(out, a->key);
		alis_out_lit(out, value.n > 0 ? ": " : ":");
		alis_out_put(out, value);
		alis_out_char(out, '\n');
	}
}

static void put_postings(struct alis_out *out, const struct words *words,
    const struct alis_entry *entry)
{
	for (const struct alis_posting *p = entry->postings; p != NULL;
	     p = p->next) {
		alis_out_lit(out, "    ");
		alis_out_put(out, alis__unaliased(words, p->account));
		alis_out_lit(out, "  ");
		alis_quantity_put(out, &p->quantity);
		alis_out_char(out, '\n');
	}
}

/* ---- field by field ---- */

/* What has come into 'out' since the last piece was cut off there. */
static alis_str piece(
    struct alis_out *out, size_t *from, struct alis_arena *mem)
{
	alis_str bytes = alis_str_from(alis_out_text(out), *from);

	*from = out->used;
	return alis_utf8_composed(alis_str_copy(bytes, mem), mem);
}

struct said alis__said(
    const struct words *words, const struct alis_entry *entry)
{
	struct alis_out out = alis_out_memory(words->mem);
	const struct alis_kind *kind;
	struct said said;
	size_t at = 0;

	said.kind = alis__kind_word(words, entry->kind, &kind);
	said.kind = alis_utf8_composed(said.kind, words->mem);
	said.what = alis_utf8_composed(
	    alis__what_words(words, kind, entry->what), words->mem);
	said.note = alis_utf8_composed(entry->note, words->mem);
	alis_days_put(&out, entry);
	said.days = piece(&out, &at, words->mem);
	put_time(&out, entry);
	said.time = piece(&out, &at, words->mem);
	put_amounts(&out, entry);
	said.amounts = piece(&out, &at, words->mem);
	put_attributes(&out, words, entry);
	said.attributes = piece(&out, &at, words->mem);
	put_postings(&out, words, entry);
	said.postings = piece(&out, &at, words->mem);
	return said;
}

/* ---- the whole ---- */

/* Dates, time, kind, amounts, WHAT and NOTE; no mark. */
static void put_head(struct alis_out *out, const struct words *words,
    const struct alis_entry *entry)
{
	const struct alis_kind *kind;
	alis_str word = alis__kind_word(words, entry->kind, &kind);

	alis_days_put(out, entry);
	alis_out_char(out, ' ');
	put_time(out, entry);
	alis_out_lit(out, entry->from == ALIS_NO_TIME ? "" : " ");
	alis_out_put(out, word);
	alis_out_lit(out, entry->quantities == NULL ? "" : " ");
	put_amounts(out, entry);
	if (entry->what.n > 0) {
		alis_out_char(out, ' ');
		alis_out_put(out, alis__what_words(words, kind, entry->what));
	}
	if (entry->note.n > 0) {
		alis_out_lit(out, " | ");
		alis_out_put(out, entry->note);
	}
	alis_out_char(out, '\n');
}

alis_str alis__text_of(
    const struct words *words, const struct alis_entry *entry)
{
	struct alis_out out = alis_out_memory(words->mem);

	put_head(&out, words, entry);
	put_attributes(&out, words, entry);
	put_postings(&out, words, entry);
	return alis_utf8_composed(alis_out_text(&out), words->mem);
}

alis_str alis_entry_text(const struct alis_entry *entry,
    const struct alis_version *version, struct alis_arena *mem)
{
	struct words words = alis__words(version, mem);

	return alis__text_of(&words, entry);
}

struct alis_hex alis_entry_digest(const struct alis_entry *entry,
    const struct alis_version *version, struct alis_arena *mem)
{
	return alis_sha256(alis_entry_text(entry, version, mem));
}

const alis_str *alis_entry_texts(
    const struct alis_version *version, struct alis_arena *mem)
{
	size_t n = version->journal == NULL ? 0 : version->journal->entry_count;
	alis_str *texts = ALIS_NEW(mem, alis_str, n + 1);
	struct words words = alis__words(version, mem);

	for (size_t i = 0; i < n; i++)
		if (!alis_journal_entry(version->journal, i)->faulty)
			texts[i] = alis__text_of(
			    &words, alis_journal_entry(version->journal, i));
	return texts;
}
