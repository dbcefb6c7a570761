/* SPDX-License-Identifier: MIT */
#include "runs.h"

#include <string.h>

/* One line, or an entry and what stands below it. False, and nothing is read,
 * where the run must end. */
static bool line_read(struct run *run, struct plain *plain, struct cursor *cur)
{
	const struct cursor was = *cur;
	const struct alis_diags told = run->diags;
	struct line line;

	if (alis__gather_plain(&run->entries, plain, cur->src, &cur->at))
		return true;
	line = alis__line_step(cur);
	if (line.kind == LINE_HEAD && line.text.at[0] >= '0' &&
	    line.text.at[0] <= '9') {
		const struct alis_entry *entry = alis__entry_read(cur, line);
		if (cur->conflict.end == 0 && !cur->told_encoding &&
		    !cur->told_nul) {
			alis__gather_entry(&run->entries, entry);
			return true;
		}
	} else if (line.kind == LINE_SILENT && cur->conflict.end == 0) {
		return true;
	}
	/* As if it had not been looked at. */
	*cur = was;
	run->diags = told;
	if (told.last != NULL)
		told.last->next = NULL;
	return false;
}

static void run_read(struct run *run, const struct piece *piece)
{
	struct plain plain = { .scan = alis_scan_fastest() };
	struct key_met met[KEYS_MET] = { 0 };
	struct cursor cur = {
		.src = piece->src,
		.mem = &run->mem,
		.diags = &run->diags,
		.scan = plain.scan,
		.met = met,
		.at = run->from,
	};

	run->diags.mem = &run->mem;
	while (cur.at < piece->to && line_read(run, &plain, &cur))
		;
	run->to = cur.at;
}

static bool begins_entry(const struct alis_source *src, uint32_t at)
{
	return src->bytes.at[at] >= '0' && src->bytes.at[at] <= '9';
}

/* As many entries can begin in a piece. */
static void piece_count(void *shared, size_t number)
{
	struct piece *piece = &((struct piece *)shared)[number];
	const char *at = piece->src->bytes.at + piece->from;
	const char *end = piece->src->bytes.at + piece->to;

	while (at != NULL && at < end) {
		piece->share.room += *at >= '0' && *at <= '9';
		at = memchr(at, '\n', (size_t)(end - at));
		at = at == NULL ? NULL : at + 1;
	}
}

static void run_begin(struct run *run, const struct piece *piece, uint32_t at)
{
	run->from = at;
	run->entries.source = piece->number;
	run->entries.place = piece->place;
	run->entries.share = piece->share;
	if (piece->met != NULL)
		run->entries.words = alis__words_lent(piece->met);
}

static void piece_read(void *shared, size_t number)
{
	struct piece *piece = &((struct piece *)shared)[number];
	struct run **next = &piece->first;
	uint32_t at = piece->from;

	while (at < piece->to) {
		struct run *run;
		if (!begins_entry(piece->src, at)) {
			(void)alis_source_next(piece->src, &at);
			continue;
		}
		run = ALIS_NEW(&piece->mem, struct run, 1);
		run_begin(run, piece, at);
		run_read(run, piece);
		piece->share.records += run->entries.count;
		piece->share.room -= run->entries.count;
		*next = run;
		next = &run->next;
		at = run->to;
		if (at < piece->to) /* where it could not go on */
			(void)alis_source_next(piece->src, &at);
	}
}

/* The pieces of all files, in their order. */
struct pieces {
	struct piece *at;
	size_t count;
};

/* Each piece has room for its records behind those before it. */
static void places_share(
    const struct pieces *pieces, size_t before, struct alis_arena *mem)
{
	struct place all = { NULL, before };
	size_t at = before;

	for (size_t i = 0; i < pieces->count; i++)
		all.room += pieces->at[i].share.room;
	all.records = ALIS_NEW_LARGE(mem, struct alis_record, all.room + 1);
	for (size_t i = 0; i < pieces->count; i++) {
		pieces->at[i].place = all;
		pieces->at[i].share.records = all.records + at;
		at += pieces->at[i].share.room;
	}
}

/* The first piece alone, then the others by the words that it has. */
static void pieces_read(const struct pieces *pieces, unsigned hands)
{
	struct run *first;

	piece_read(pieces->at, 0);
	first = pieces->at[0].first;
	for (size_t i = 1; first != NULL && i < pieces->count; i++)
		pieces->at[i].met = &first->entries.words;
	alis_crew_run(hands, pieces->count - 1, piece_read, pieces->at + 1);
}

/* The runs of a file are those of its pieces, which are cut here. */
static void file_cut(struct pieces *pieces, const struct alis_source *src,
    uint16_t number, size_t piece, struct runs *runs)
{
	uint32_t at = 0;

	runs->pieces = &pieces->at[pieces->count];
	while (at < src->bytes.n) {
		struct piece *p = &runs->pieces[runs->count++];
		p->src = src;
		p->number = number;
		p->from = at;
		at = (uint32_t)(src->bytes.n - at > piece ? at + piece - 1
		                                          : src->bytes.n);
		if (at < src->bytes.n)
			(void)alis_source_next(src, &at);
		p->to = at;
	}
	pieces->count += runs->count;
}

void alis__runs_read(const struct alis_source *const *files, size_t count,
    struct before before, size_t piece, unsigned hands, struct alis_arena *mem,
    struct runs *runs)
{
	struct pieces pieces = { NULL, 0 };
	size_t bytes = 0, most = 0;

	for (size_t i = 0; i < count; i++) {
		runs[i] = (struct runs){ NULL, 0, 0, NULL };
		bytes += files[i]->bytes.n;
		most += files[i]->bytes.n / piece + 1;
	}
	/* Memory that has a limit is left to one. */
	if (hands == 1 || mem->limit != 0 || bytes < 2 * piece)
		return;
	/* The system is asked only where there is work to share. */
	if (hands == 0)
		hands = alis_crew_size();
	if (hands == 1)
		return;
	pieces.at = ALIS_NEW(mem, struct piece, most);
	for (size_t i = 0; i < count; i++)
		file_cut(&pieces, files[i], (uint16_t)(before.files + i), piece,
		    &runs[i]);
	alis_crew_run(hands, pieces.count, piece_count, pieces.at);
	places_share(&pieces, before.entries, mem);
	pieces_read(&pieces, hands);
	for (size_t i = 0; i < count; i++)
		if (runs[i].count > 0)
			runs[i].next = runs[i].pieces[0].first;
}

struct run *alis__run_at(struct runs *runs, uint32_t at)
{
	while (runs->at < runs->count) {
		if (runs->next == NULL) {
			if (++runs->at < runs->count)
				runs->next = runs->pieces[runs->at].first;
		} else if (runs->next->from < at ||
		    runs->next->from == runs->next->to) {
			runs->next = runs->next->next;
		} else {
			break;
		}
	}
	return runs->at < runs->count && runs->next->from == at ? runs->next
	                                                        : NULL;
}

void alis__runs_release(struct runs *runs)
{
	for (size_t i = 0; i < runs->count; i++) {
		struct piece *piece = &runs->pieces[i];
		for (struct run *r = piece->first; r != NULL; r = r->next) {
			alis_arena_release(&r->mem);
			alis_arena_release(&r->entries.mem);
		}
		alis_arena_release(&piece->mem);
	}
	runs->count = 0;
}
