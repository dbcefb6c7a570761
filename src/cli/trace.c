/* SPDX-License-Identifier: MIT */
#include "stated.h"
#include "trace.h"

#include <string.h>

/* Where an entry stands in a version: by file and byte, for the same version
 * may be read more than once. */
struct where {
	enum { NOT_LOOKED_FOR, STANDS, GONE } state;
	alis_str path;
	uint32_t from;
	alis_str text; /* of an entry that is gone: as it was added later */
	struct alis_hex digest;
};

/* What to look for in a commit: one for each entry that is followed. */
struct trace_place {
	struct alis_hex commit;
	struct where *at;
};

/* A version and those that it came of. */
struct step {
	const struct alis_commit *commit; /* NULL: the work tree */
	struct compared compared;
	size_t count;
	const struct version_at *was;
	struct alis_changes changes;
	struct alis_pairs *pairs; /* with each of those that it came of */
	struct where **next;      /* in each of them */
	struct alis_log_commit told;
	bool is_told;
	struct alis_arena *mem;
};

/* ---- what is to come ---- */

static struct trace_place *place_find(
    const struct tracing *tracing, const struct alis_hex *commit)
{
	for (size_t i = 0; i < tracing->place_count; i++)
		if (strcmp(tracing->places[i].commit.text, commit->text) == 0)
			return &tracing->places[i];
	return NULL;
}

/* From several commits one may come to the same; where an entry stands goes
 * before where it is missed. */
static void place_put(struct tracing *tracing, const struct alis_hex *commit,
    const struct where *at)
{
	struct trace_place *place = place_find(tracing, commit);

	if (place == NULL) {
		tracing->places = walk_grown(tracing->cli, tracing->places,
		    tracing->place_count, &tracing->place_room,
		    sizeof(*tracing->places));
		place = &tracing->places[tracing->place_count++];
		place->commit = *commit;
		place->at = ALIS_NEW(
		    &tracing->cli->mem, struct where, tracing->count + 1);
	}
	for (size_t i = 0; i < tracing->count; i++)
		if (place->at[i].state == NOT_LOOKED_FOR ||
		    (place->at[i].state == GONE && at[i].state == STANDS))
			place->at[i] = at[i];
}

/* NULL: nothing is looked for in this commit. */
static struct where *place_take(
    struct tracing *tracing, const struct alis_hex *commit)
{
	struct trace_place *place = place_find(tracing, commit);
	struct where *at = place == NULL ? NULL : place->at;

	if (place != NULL)
		*place = tracing->places[--tracing->place_count];
	return at;
}

/* ---- events ---- */

static void event_add(struct tracing *tracing, size_t i, struct step *step,
    struct alis_blame_event event)
{
	struct traced *traced = &tracing->traced[i];

	if (step->commit != NULL && !step->is_told)
		step->told =
		    walk_told(tracing->cli, &tracing->verifier, step->commit);
	step->is_told = true;
	event.commit = step->told;
	traced->events = walk_grown(tracing->cli, traced->events, traced->count,
	    &traced->room, sizeof(*traced->events));
	traced->events[traced->count++] = event;
}

static void text_event_add(struct tracing *tracing, size_t i, struct step *step,
    enum alis_event event, const struct alis_entry *entry, alis_str text)
{
	event_add(tracing, i, step,
	    (struct alis_blame_event){
	        .event = event,
	        .text = walk_text(tracing->cli, alis_str_trim(text)),
	        .mark = entry->mark,
	    });
}

static void change_event_add(struct tracing *tracing, size_t i,
    struct step *step, const struct alis_entry_change *change)
{
	event_add(tracing, i, step,
	    (struct alis_blame_event){
	        .event = change->kind == ALIS_CONFIRMED_NOW
	            ? ALIS_EVENT_CONFIRMED
	            : change->kind == ALIS_WITHDRAWN ? ALIS_EVENT_WITHDRAWN
	                                             : ALIS_EVENT_CHANGED,
	        .fields = alis_report_fields(
	            change->fields, change->field_count, &tracing->cli->mem),
	        .field_count = change->field_count,
	    });
}

/* ---- from a version to those that it came of ---- */

static struct where where_is(struct tracing *tracing,
    const struct alis_entry *entry, const struct alis_version *version)
{
	return (struct where){
		.state = STANDS,
		.path = alis_str_copy(entry->src->path, &tracing->cli->mem),
		.from = entry->span.from,
		.digest = alis_entry_digest(entry, version, &tracing->cli->mem),
	};
}

/* The same of an entry that was found by where it is; its digest is that of
 * its text, which may not have changed. */
static struct where where_was(struct tracing *tracing,
    const struct alis_entry *entry, const struct alis_version *version,
    const struct where *where, bool is_same)
{
	struct where was = *where;

	if (!is_same)
		return where_is(tracing, entry, version);
	was.from = entry->span.from;
	if (!alis_str_same(was.path, entry->src->path))
		was.path = alis_str_copy(entry->src->path, &tracing->cli->mem);
	return was;
}

/* The entry's number; ALIS_NO_ENTRY if its file was left out, being the same
 * in all versions. */
static size_t number_of(
    const struct alis_version *version, const struct where *where)
{
	const struct alis_journal *journal = version->journal;
	const struct alis_source *src = NULL;

	for (size_t i = 0; journal != NULL && i < journal->source_count; i++)
		if (alis_str_same(journal->sources[i]->path, where->path))
			src = journal->sources[i];
	if (src == NULL || src->bytes.n == 0)
		return ALIS_NO_ENTRY;
	for (size_t i = 0; i < journal->entry_count; i++)
		if (alis_journal_entry(journal, i)->span.from == where->from &&
		    alis_journal_entry(journal, i)->src == src)
			return i;
	return ALIS_NO_ENTRY;
}

/* What became of an entry, in all that it came of. */
static const struct alis_entry_change *change_of(
    const struct step *step, const struct alis_entry *entry)
{
	for (size_t i = 0; i < step->changes.count; i++)
		if (step->changes.changes[i].is == entry)
			return &step->changes.changes[i];
	return NULL;
}

static void pass_on(struct step *step, size_t i, const struct where *where)
{
	for (size_t k = 0; k < step->count; k++)
		step->next[k][i] = *where;
}

/* An entry that stands in this version: find it in those before. */
static void trace_standing(struct tracing *tracing, size_t i, struct step *step,
    const struct where *where)
{
	const struct alis_version *is = &step->compared.is;
	const struct alis_entry_change *change;
	struct where gone = { .state = GONE };
	const struct alis_entry *entry;
	bool found = false;
	size_t number =
	    step->compared.is_same ? ALIS_NO_ENTRY : number_of(is, where);

	if (number == ALIS_NO_ENTRY) {
		pass_on(step, i, where);
		return;
	}
	entry = alis_journal_entry(is->journal, number);
	for (size_t k = 0; k < step->count; k++) {
		const struct alis_version *was = &step->compared.was[k];
		size_t old = was->journal == NULL
		    ? ALIS_NO_ENTRY
		    : step->pairs[k].was_of_is[number];
		if (old == ALIS_NO_ENTRY)
			continue;
		found = true;
		step->next[k][i] =
		    where_was(tracing, alis_journal_entry(was->journal, old),
		        was, where, change_of(step, entry) == NULL);
	}
	change = change_of(step, entry);
	if (found && change != NULL && change->kind != ALIS_ADDED)
		change_event_add(tracing, i, step, change);
	if (found)
		return;
	gone.text = alis_entry_text(entry, is, &tracing->cli->mem);
	text_event_add(tracing, i, step, ALIS_EVENT_ADDED, entry, gone.text);
	pass_on(step, i, &gone);
}

static bool says(const struct alis_entry *entry,
    const struct alis_version *version, alis_str text, struct step *step)
{
	return !entry->faulty &&
	    alis_str_same(alis_entry_text(entry, version, step->mem), text);
}

/* The entry of a version that it came of, and that is no longer there. */
static void trace_removed(struct tracing *tracing, size_t i, struct step *step,
    const struct where *gone)
{
	for (size_t k = 0; k < step->count; k++) {
		const struct alis_version *was = &step->compared.was[k];
		const struct alis_journal *journal = was->journal;
		step->next[k][i] = (struct where){ .state = NOT_LOOKED_FOR };
		for (size_t n = 0; journal != NULL && n < journal->entry_count;
		     n++)
			if (step->pairs[k].is_of_was[n] == ALIS_NO_ENTRY &&
			    says(alis_journal_entry(journal, n), was,
			        gone->text, step))
				step->next[k][i] = where_is(tracing,
				    alis_journal_entry(journal, n), was);
	}
}

/* Whether the entry of a change that took it away said this, in the version
 * that it stood in. */
static bool removed_says(
    const struct alis_entry_change *change, alis_str text, struct step *step)
{
	for (size_t k = 0; k < step->count; k++) {
		const struct alis_version *was = &step->compared.was[k];
		const struct alis_journal *journal = was->journal;
		for (size_t n = 0; journal != NULL && n < journal->entry_count;
		     n++)
			if (alis_journal_entry(journal, n) == change->was)
				return says(change->was, was, text, step);
	}
	return false;
}

/* An entry that was added later: it may have been there before, and been taken
 * away, or a merge may have dropped it. */
static void trace_gone(struct tracing *tracing, size_t i, struct step *step,
    const struct where *where)
{
	pass_on(step, i, where);
	for (size_t k = 0; k < step->changes.count; k++) {
		const struct alis_entry_change *c = &step->changes.changes[k];
		if (c->kind == ALIS_ADDED &&
		    says(c->is, &step->compared.is, where->text, step)) {
			text_event_add(tracing, i, step, ALIS_EVENT_ADDED,
			    c->is, where->text);
			return;
		}
		if (c->kind == ALIS_REMOVED &&
		    removed_says(c, where->text, step)) {
			text_event_add(tracing, i, step, ALIS_EVENT_REMOVED,
			    c->was, where->text);
			trace_removed(tracing, i, step, where);
			return;
		}
	}
}

/* ---- attestations ---- */

static bool has_digest(
    const struct alis_hex *digests, size_t count, const struct alis_hex *digest)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(digests[i].text, digest->text) == 0)
			return true;
	return false;
}

static int statement_trace(struct tracing *tracing, struct step *step,
    const struct where *at, struct alis_err *err)
{
	struct alis_blame_event event = { .event = ALIS_EVENT_ATTESTED };
	struct alis_statement states;
	int code = stated_by(tracing->cli, tracing->loaded, step->commit,
	    step->mem, &states, err);

	if (code < 0 || states.states == ALIS_STATES_NOTHING)
		return code;
	if (states.states == ALIS_STATES_WITHDRAWN)
		event.event = ALIS_EVENT_UNATTESTED;
	event.by = walk_text(tracing->cli, states.by);
	for (size_t i = 0; i < tracing->count; i++)
		if (at[i].state == STANDS &&
		    has_digest(states.digests, states.count, &at[i].digest))
			event_add(tracing, i, step, event);
	return ALIS_OK;
}

/* ---- steps ---- */

/* Without those that it came of. */
static int trace_cut(struct tracing *tracing, struct step *step,
    const struct version_at *at, const struct where *where,
    struct alis_err *err)
{
	struct alis_version version;
	int code =
	    versions_read(&tracing->versions, at, step->mem, &version, err);

	for (size_t i = 0; code == ALIS_OK && i < tracing->count; i++) {
		size_t number = where[i].state != STANDS
		    ? ALIS_NO_ENTRY
		    : number_of(&version, &where[i]);
		if (number != ALIS_NO_ENTRY)
			text_event_add(tracing, i, step, ALIS_EVENT_FOUND,
			    alis_journal_entry(version.journal, number),
			    alis_entry_text(
			        alis_journal_entry(version.journal, number),
			        &version, step->mem));
	}
	return code;
}

static struct alis_version with_books(
    const struct alis_version *version, const struct alis_version *other)
{
	return (struct alis_version){ version->journal,
		version->books != NULL ? version->books : other->books };
}

static void trace_step(
    struct tracing *tracing, struct step *step, const struct where *at)
{
	step->next = ALIS_NEW(step->mem, struct where *, step->count + 1);
	step->pairs = ALIS_NEW(step->mem, struct alis_pairs, step->count + 1);
	step->changes =
	    versions_changes(&step->compared, step->count, step->mem);
	for (size_t k = 0; k < step->count; k++) {
		step->next[k] =
		    ALIS_NEW(step->mem, struct where, tracing->count + 1);
		struct alis_version was =
		    with_books(&step->compared.was[k], &step->compared.is);
		struct alis_version is =
		    with_books(&step->compared.is, &step->compared.was[k]);
		if (!step->compared.is_same && was.books != NULL)
			step->pairs[k] =
			    alis_history_pairs(&was, &is, step->mem);
	}
	for (size_t i = 0; i < tracing->count; i++) {
		if (at[i].state == STANDS)
			trace_standing(tracing, i, step, &at[i]);
		else if (at[i].state == GONE)
			trace_gone(tracing, i, step, &at[i]);
	}
	for (size_t k = 0; k < step->count; k++)
		place_put(tracing, &step->was[k].commit.id, step->next[k]);
}

static int trace_visit(void *to, const struct alis_commit *commit,
    struct alis_arena *mem, struct alis_err *err)
{
	struct tracing *tracing = to;
	struct step step = { .commit = commit, .mem = mem };
	struct where *at = place_take(tracing, &commit->id);
	struct version_at is, *was;
	alis_str renamed_from;
	int code;

	if (at == NULL)
		return 0;
	code = versions_with_parents(&tracing->paths, commit, mem, &is, &was,
	    &step.count, &renamed_from, err);
	if (code == ALIS_OK)
		code = statement_trace(tracing, &step, at, err);
	if (code == ALIS_OK && commit->is_cut)
		return trace_cut(tracing, &step, &is, at, err);
	step.was = was;
	if (code == ALIS_OK)
		code = versions_compare(&tracing->versions, &is, was,
		    step.count, mem, &step.compared, err);
	if (code < 0)
		return code;
	trace_step(tracing, &step, at);
	return 0;
}

/* ---- where it begins ---- */

static void begin(struct tracing *tracing)
{
	tracing->versions.cli = tracing->paths.cli = tracing->cli;
	tracing->paths.path = tracing->loaded->path;
}

int trace_from_commit(struct tracing *tracing, const struct version_at *at,
    const struct alis_version *version, const struct alis_entry *const *entries,
    struct alis_err *err)
{
	struct where *where =
	    ALIS_NEW(&tracing->cli->mem, struct where, tracing->count + 1);

	begin(tracing);
	for (size_t i = 0; i < tracing->count; i++)
		where[i] = where_is(tracing, entries[i], version);
	place_put(tracing, &at->commit.id, where);
	return alis_repo_walk_to_cut(tracing->cli->repo,
	    alis_str_of(at->commit.id.text), trace_visit, tracing, err);
}

int trace_from_work_tree(struct tracing *tracing, const struct version_at *head,
    const struct alis_version *version, const struct alis_entry *const *entries,
    struct alis_err *err)
{
	struct alis_arena *mem = &tracing->cli->mem;
	struct where *where = ALIS_NEW(mem, struct where, tracing->count + 1);
	struct step step = {
		.compared = { .is = *version,
		    .was = ALIS_NEW(mem, struct alis_version, 1) },
		.count = head != NULL,
		.was = head,
		.mem = mem,
	};
	int code = ALIS_OK;

	begin(tracing);
	for (size_t i = 0; i < tracing->count; i++)
		where[i] = where_is(tracing, entries[i], version);
	if (head != NULL)
		code = versions_read(
		    &tracing->versions, head, mem, &step.compared.was[0], err);
	if (code < 0)
		return code;
	trace_step(tracing, &step, where);
	if (head == NULL)
		return ALIS_OK;
	return alis_repo_walk_to_cut(tracing->cli->repo,
	    alis_str_of(head->commit.id.text), trace_visit, tracing, err);
}
