/* SPDX-License-Identifier: MIT */
/*
 * Any bytes as the message of a commit, as an answer of a supervisor, and as a
 * journal whose entries are marked. What is read says what it must; a mark
 * changes nothing but itself.
 */
#include <alis/audit.h>
#include <alis/edit.h>
#include <alis/render.h>

#include <stdlib.h>
#include <string.h>

#include "fuzz.h"
#include "shared.h"

static bool is_digest(const struct alis_hex *digest)
{
	return strlen(digest->text) == ALIS_HEX_MOST &&
	    strspn(digest->text, "0123456789abcdef") == ALIS_HEX_MOST;
}

/* ---- a message ---- */

static bool is_same(
    const struct alis_statement *a, const struct alis_statement *b)
{
	return a->states == b->states && a->count == b->count &&
	    alis_str_same(a->by, b->by) &&
	    (a->count == 0 ||
	        memcmp(a->digests, b->digests,
	            a->count * sizeof(*a->digests)) == 0);
}

static void message_check(alis_str message, struct alis_arena *mem)
{
	struct alis_statement statement = alis_statement_of(message, mem);
	alis_str plain = alis_answer_plain(message, mem);
	struct alis_statement again = alis_statement_of(plain, mem);
	alis_str behind[] = { message, ALIS_STR("\n\nprose\n") };
	struct alis_statement none =
	    alis_statement_of(alis_str_join(mem, behind, 2), mem);

	must(
	    (statement.states == ALIS_STATES_NOTHING) == (statement.count == 0),
	    "a statement is of something");
	must(statement.states == ALIS_STATES_NOTHING ||
	        statement.fault.text == NULL,
	    "what has a fault states nothing");
	for (size_t i = 0; i < statement.count; i++)
		must(is_digest(&statement.digests[i]), "a digest is one");
	must(is_same(&statement, &again), "line endings say nothing");
	must(none.states == ALIS_STATES_NOTHING,
	    "only the last paragraph counts");
}

/* ---- an answer ---- */

static struct alis_answer answer_of(
    alis_str text, struct alis_arena *mem, struct alis_diags *diags)
{
	const alis_str name = ALIS_STR("answer.txt");

	*diags = (struct alis_diags){ .mem = mem };
	return alis_answer_read(
	    alis_source_of(name, name, text, mem), mem, diags);
}

static void told_check(const struct alis_diags *diags, struct alis_arena *mem)
{
	const struct alis_style style = { .width = 80, .colour = false };
	struct alis_out out = alis_out_memory(mem);

	diags_check(diags);
	alis_render_findings(
	    alis_report_findings(diags, ALIS_NB, mem), style, &out);
	text_check(&out);
}

/* What was read, asked for anew, is read as the same. */
static void again_check(
    const struct alis_answer *answer, struct alis_arena *mem)
{
	struct alis_request request = { .owner = answer->owner,
		.supervisor = alis_owner_read(answer->supervisor),
		.day = answer->day,
		.commit = answer->commit,
		.language = ALIS_NN,
		.count = answer->count };
	alis_str *texts = ALIS_NEW(mem, alis_str, answer->count + 1);
	struct alis_answer again;
	struct alis_diags diags;
	alis_str text;

	request.texts = texts;
	for (size_t i = 0; i < answer->count; i++)
		texts[i] = answer->entries[i].text;
	text = alis_request_text(&request, mem);
	if (text.n > ALIS_ANSWER_MOST)
		return;
	again = answer_of(text, mem, &diags);
	if (!again.readable) /* a name alone in brackets is no name */
		return;
	must(again.count == answer->count, "as many entries");
	for (size_t i = 0; i < answer->count; i++)
		must(
		    memcmp(&again.entries[i].digest, &answer->entries[i].digest,
		        sizeof(again.entries[i].digest)) == 0,
		    "the same entries");
}

static void answer_check(alis_str text, struct alis_arena *mem)
{
	struct alis_diags diags, ignored;
	struct alis_answer answer = answer_of(text, mem, &diags);
	struct alis_answer plain =
	    answer_of(alis_answer_plain(text, mem), mem, &ignored);

	told_check(&diags, mem);
	must(answer.readable == plain.readable && answer.count == plain.count,
	    "line endings say nothing");
	for (size_t i = 0; i < answer.count; i++) {
		struct alis_hex digest = alis_sha256(answer.entries[i].text);
		must(is_digest(&digest) &&
		        strcmp(digest.text, answer.entries[i].digest.text) == 0,
		    "a digest is of its text");
	}
	if (answer.readable)
		again_check(&answer, mem);
}

/* ---- marks ---- */

static const struct alis_run *run_of(
    alis_str text, struct alis_arena *mem, struct alis_diags *diags)
{
	const alis_str name = ALIS_STR("loggbok.alis");
	struct input none = { 0 };
	struct alis_files files = input_files(&none);

	*diags = (struct alis_diags){ .mem = mem };
	return alis_track_run(
	    alis_source_of(name, name, text, mem), &files, TODAY, mem, diags);
}

/* All entries get the mark, and none of their texts is another by it. One that
 * is at fault is never marked: an amount where the kind should stand would be
 * read as a time. */
static alis_str mark_check(
    alis_str text, enum alis_mark mark, struct alis_arena *mem)
{
	struct alis_diags diags, after;
	const struct alis_run *was = run_of(text, mem, &diags), *is;
	const struct alis_version version = { was->journal, was->books };
	alis_str bytes = alis_edit_mark(was->journal->sources[0],
	    alis_journal_entries(was->journal), was->journal->entry_count, mark,
	    mem);
	struct alis_version marked;
	const alis_str *texts, *now;

	is = run_of(bytes, mem, &after);
	marked = (struct alis_version){ is->journal, is->books };
	texts = alis_entry_texts(&version, mem);
	now = alis_entry_texts(&marked, mem);
	must(is->journal->entry_count == was->journal->entry_count,
	    "no entry comes or goes");
	for (size_t i = 0; i < is->journal->entry_count; i++) {
		if (was->posted->entries[i].faulty)
			continue;
		must(!alis_journal_entry(is->journal, i)->faulty &&
		        alis_journal_entry(is->journal, i)->mark == mark,
		    "every entry has the mark");
		must(alis_str_same(texts[i], now[i]), "and says what it said");
	}
	return bytes;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct alis_arena mem = { 0 };
	char *block = malloc(size + 1); /* so that its end is seen */
	alis_str text = { block, size };

	must(block != NULL, "there is memory");
	if (block != NULL && size > 0)
		memcpy(block, data, size);
	message_check(text, &mem);
	answer_check(text, &mem);
	text = mark_check(text, ALIS_MARK_CONFIRMED, &mem);
	(void)mark_check(text, ALIS_MARK_NONE, &mem);
	alis_arena_release(&mem);
	free(block);
	return 0;
}
