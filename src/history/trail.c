/* SPDX-License-Identifier: MIT */
#include "trail.h"

#include <string.h>

struct alis_trail *alis_trail_begin(size_t commits, struct alis_arena *mem)
{
	struct alis_trail *trail = ALIS_NEW(mem, struct alis_trail, 1);

	trail->mem = mem;
	trail->states = ALIS_NEW(mem, struct state, commits + 1);
	return trail;
}

void alis_trail_forget(struct alis_trail *trail, size_t commit)
{
	alis_arena_release(&trail->states[commit].mem);
	trail->states[commit] = (struct state){ .count = 0 };
}

static void *widened(struct alis_arena *mem, const void *items, size_t count,
    size_t room, size_t size)
{
	void *wider = alis_arena_alloc(mem, room, size);

	if (count > 0)
		memcpy(wider, items, count * size);
	return wider;
}

/* ---- events ---- */

static alis_str first_line(const struct alis_entry *entry,
    const struct alis_version *version, struct alis_arena *scratch)
{
	alis_str text = alis_entry_text(entry, version, scratch);

	return alis_str_cut(text, '\n').head;
}

static struct alis_trail_event *event_new(struct adding *adding)
{
	struct alis_trail *trail = adding->trail;

	if (trail->event_count == trail->event_room) {
		trail->event_room =
		    trail->event_room == 0 ? 16 : trail->event_room * 2;
		trail->events =
		    widened(trail->mem, trail->events, trail->event_count,
		        trail->event_room, sizeof(*trail->events));
	}
	return &trail->events[trail->event_count++];
}

static bool has_field(const struct alis_entry_change *change,
    const struct alis_field_change *field)
{
	for (size_t i = 0; change != NULL && i < change->field_count; i++)
		if (change->fields[i].field == field->field &&
		    alis_str_same(change->fields[i].key, field->key))
			return true;
	return false;
}

/* A merge answers only for what none of its parents says. */
static bool is_news(const struct adding *adding, size_t number,
    const struct alis_field_change *field)
{
	for (size_t i = 0; i < adding->link_count; i++) {
		const struct link *link = &adding->links[i];
		if (alis__link_was(adding, link, number) != ALIS_NO_ENTRY &&
		    !has_field(alis__link_change(adding, link, number), field))
			return false;
	}
	return true;
}

static bool is_ended(const struct alis_entry_change *change)
{
	return change->was->last == ALIS_DAY_MAX &&
	    change->is->last != ALIS_DAY_MAX &&
	    change->was->first == change->is->first;
}

/* The fields that a change of a confirmed entry is told by; none: there is
 * nothing to tell. */
static void take_fields(struct adding *adding, size_t number,
    const struct alis_entry_change *change, struct alis_trail_event *event)
{
	struct alis_arena *mem = adding->trail->mem;
	struct alis_field_change *fields =
	    ALIS_NEW(mem, struct alis_field_change, change->field_count + 1);

	event->only_ends = is_ended(change);
	for (size_t i = 0; i < change->field_count; i++) {
		const struct alis_field_change *field = &change->fields[i];
		if (field->field == ALIS_FIELD_MARK ||
		    !is_news(adding, number, field))
			continue;
		if (field->field != ALIS_FIELD_DATE)
			event->only_ends = false;
		if (field->field != ALIS_FIELD_NOTE &&
		    field->field != ALIS_FIELD_ATTRIBUTE)
			event->is_weighty = true;
		fields[event->field_count++] = (struct alis_field_change){
			.field = field->field,
			.key = alis_str_copy(field->key, mem),
			.was = alis_str_copy(field->was, mem),
			.is = alis_str_copy(field->is, mem),
		};
	}
	event->fields = fields;
}

static void tell_changed(struct adding *adding, size_t number,
    const struct link *link, struct standing standing)
{
	const struct alis_entry_change *change =
	    alis__link_change(adding, link, number);
	struct alis_trail_event event = {
		.kind = change->kind == ALIS_WITHDRAWN ? ALIS_TRAIL_WITHDRAWN
		                                       : ALIS_TRAIL_CHANGED,
		.commit = adding->commit,
		.traced = standing.traced,
		.marked_by = standing.marked_by,
		.keeps_mark = change->is->mark == ALIS_MARK_CONFIRMED,
	};

	if (event.kind == ALIS_TRAIL_CHANGED) {
		take_fields(adding, number, change, &event);
		if (event.field_count == 0 && event.keeps_mark)
			return;
	}
	event.text = alis_str_copy(
	    first_line(change->was, link->version, adding->scratch),
	    adding->trail->mem);
	*event_new(adding) = event;
}

static void tell_removed(struct adding *adding, const struct link *link,
    const struct alis_entry *was, struct standing standing)
{
	*event_new(adding) = (struct alis_trail_event){
		.kind = ALIS_TRAIL_REMOVED,
		.commit = adding->commit,
		.traced = standing.traced,
		.marked_by = standing.marked_by,
		.is_weighty = true,
		.text = alis_str_copy(
		    first_line(was, link->version, adding->scratch),
		    adding->trail->mem),
	};
}

/* ---- entries ---- */

static uint32_t traced_new(struct alis_trail *trail)
{
	if (trail->entry_count == trail->entry_room) {
		trail->entry_room =
		    trail->entry_room == 0 ? 64 : trail->entry_room * 2;
		trail->entries =
		    widened(trail->mem, trail->entries, trail->entry_count,
		        trail->entry_room, sizeof(*trail->entries));
		trail->placed =
		    widened(trail->mem, trail->placed, trail->entry_count,
		        trail->entry_room, sizeof(*trail->placed));
	}
	trail->entries[trail->entry_count] =
	    (struct alis_traced){ .done_by = ALIS_NO_COMMIT };
	return (uint32_t)trail->entry_count++;
}

static void add_writer(struct adding *adding, uint32_t number)
{
	struct alis_traced *traced = &adding->trail->entries[number];
	struct alis_writer *writer =
	    ALIS_NEW(adding->trail->mem, struct alis_writer, 1);

	*writer = (struct alis_writer){ adding->commit, traced->writers };
	traced->writers = writer;
}

/* The first commit that has it as something done. */
static void note_done(
    struct adding *adding, uint32_t number, const struct alis_record *entry)
{
	struct alis_traced *traced = &adding->trail->entries[number];

	adding->trail->placed[number] = adding->commit + 1;
	/* What one branch removed and the other did not. */
	if (adding->link_count > 1)
		traced->is_gone = false;
	if (traced->done_by != ALIS_NO_COMMIT ||
	    entry->mark == ALIS_MARK_PENDING)
		return;
	traced->done_by = adding->commit;
	traced->day = entry->last == ALIS_DAY_MAX ? entry->first : entry->last;
}

/* Of the parents that have the entry, the one that it is told beside: that
 * where it is the same, else one where it is confirmed, else the first. */
static const struct link *link_of(const struct adding *adding, size_t number)
{
	const struct link *best = NULL;
	bool best_confirmed = false;

	for (size_t i = 0; i < adding->link_count; i++) {
		const struct link *link = &adding->links[i];
		size_t was = alis__link_was(adding, link, number);
		bool confirmed;
		if (was == ALIS_NO_ENTRY)
			continue;
		if (alis__link_change(adding, link, number) == NULL)
			return link;
		confirmed = link->state->at[was].marked_by != NONE;
		if (best == NULL || (confirmed && !best_confirmed)) {
			best = link;
			best_confirmed = confirmed;
		}
	}
	return best;
}

static struct standing place(struct adding *adding, size_t number)
{
	const struct alis_record *entry =
	    &adding->own->journal->records[number];
	bool confirmed = entry->mark == ALIS_MARK_CONFIRMED;
	struct standing standing = { NONE, NONE };
	const struct alis_entry_change *change = NULL;
	const struct link *link;

	if (entry->is_faulty)
		return standing;
	link = link_of(adding, number);
	if (link != NULL) {
		standing =
		    link->state->at[alis__link_was(adding, link, number)];
		change = alis__link_change(adding, link, number);
	} else {
		standing.traced = traced_new(adding->trail);
		add_writer(adding, standing.traced);
	}
	if (change != NULL && standing.marked_by != NONE)
		tell_changed(adding, number, link, standing);
	if (change != NULL && change->kind == ALIS_CHANGED)
		add_writer(adding, standing.traced);
	if (!confirmed)
		standing.marked_by = NONE;
	else if (standing.marked_by == NONE)
		standing.marked_by = adding->commit;
	note_done(adding, standing.traced, entry);
	return standing;
}

/* What a parent has and the commit has not, nor anybody took away before. */
static void find_removed(struct adding *adding, const struct link *link)
{
	struct alis_trail *trail = adding->trail;

	for (size_t i = 0; i < link->state->count; i++) {
		struct standing standing = link->state->at[i];
		if (standing.traced == NONE ||
		    trail->placed[standing.traced] == adding->commit + 1 ||
		    trail->entries[standing.traced].is_gone)
			continue;
		trail->entries[standing.traced].is_gone = true;
		if (standing.marked_by != NONE)
			tell_removed(adding, link,
			    alis_journal_entry(link->version->journal, i),
			    standing);
	}
}

void alis_trail_add(struct alis_trail *trail, size_t commit,
    const struct alis_version *own, const size_t *parents,
    const struct alis_version *versions, size_t parent_count,
    struct alis_arena *scratch)
{
	size_t n = own->journal == NULL ? 0 : own->journal->entry_count;
	struct adding adding = {
		.trail = trail,
		.commit = (uint32_t)commit,
		.own = own,
		.state = &trail->states[commit],
		.links = ALIS_NEW(scratch, struct link, parent_count + 1),
		.link_count = parent_count,
		.scratch = scratch,
	};
	adding.state->at = ALIS_NEW(&adding.state->mem, struct standing, n + 1);
	adding.state->count = n;
	for (size_t i = 0; i < parent_count; i++) {
		adding.links[i].version = &versions[i];
		adding.links[i].state = &trail->states[parents[i]];
		alis__link_to(&adding, &adding.links[i]);
	}
	for (size_t i = 0; i < n; i++)
		adding.state->at[i] = place(&adding, i);
	for (size_t i = 0; i < parent_count; i++)
		find_removed(&adding, &adding.links[i]);
}

/* ---- what was attested ---- */

static bool is_named(
    const struct alis_hex *digests, size_t count, const struct alis_hex *digest)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(digests[i].text, digest->text) == 0)
			return true;
	return false;
}

void alis_trail_note(struct alis_trail *trail, size_t commit,
    const struct alis_version *own, const struct alis_hex *digests,
    size_t count, struct alis_arena *scratch)
{
	const struct state *state = &trail->states[commit];

	for (size_t i = 0; i < state->count; i++) {
		struct alis_noted *noted;
		struct alis_traced *traced;
		struct alis_hex digest;
		if (state->at[i].traced == NONE)
			continue;
		digest = alis_entry_digest(
		    alis_journal_entry(own->journal, i), own, scratch);
		if (!is_named(digests, count, &digest))
			continue;
		traced = &trail->entries[state->at[i].traced];
		noted = ALIS_NEW(trail->mem, struct alis_noted, 1);
		*noted = (struct alis_noted){ digest, commit, traced->noted };
		traced->noted = noted;
	}
}

/* ---- what is known at last ---- */

const struct alis_traced *alis_trail_entry(const struct alis_trail *trail,
    size_t commit, size_t number, size_t *marked_by)
{
	struct standing standing = trail->states[commit].at[number];

	*marked_by =
	    standing.marked_by == NONE ? ALIS_NO_COMMIT : standing.marked_by;
	return standing.traced == NONE ? NULL
	                               : &trail->entries[standing.traced];
}

struct alis_trail_events alis_trail_events(const struct alis_trail *trail)
{
	return (struct alis_trail_events){ trail->events, trail->event_count };
}

const struct alis_traced *alis_trail_entries(
    const struct alis_trail *trail, size_t *count)
{
	*count = trail->entry_count;
	return trail->entries;
}
