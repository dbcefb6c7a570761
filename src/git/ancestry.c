/* SPDX-License-Identifier: MIT */
#include "ancestry.h"
#include "read.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NO_NODE UINT32_MAX

struct alis__node {
	git_oid id;
	int64_t when;
	uint32_t *parents;
	uint32_t parent_count;
	uint32_t waits; /* for so many children */
	bool read;
	bool hidden;
	bool is_cut;
};

/* ---- the commits that a shallow repository ends at ---- */

static int by_id(const void *a, const void *b)
{
	return git_oid_cmp(a, b);
}

static void cut_add(struct alis__ancestry *ancestry, size_t *room, git_oid id)
{
	git_oid *wider;

	if (ancestry->cut_count == *room) {
		*room = *room == 0 ? 16 : *room * 2;
		wider = ALIS_NEW(ancestry->mem, git_oid, *room);
		if (ancestry->cut_count > 0)
			memcpy(wider, ancestry->cuts,
			    ancestry->cut_count * sizeof(*wider));
		ancestry->cuts = wider;
	}
	ancestry->cuts[ancestry->cut_count++] = id;
}

/* They stand in a file, an id on each line. Without it nothing is cut: a
 * parent that is missing then is a fault of the repository. */
static int cuts_read(struct alis__ancestry *ancestry, struct alis_err *err)
{
	const alis_str parts[] = {
		alis_str_of(git_repository_commondir(ancestry->git)),
		ALIS_STR("shallow"),
	};
	FILE *file = fopen(alis_str_join(ancestry->mem, parts, 2).at, "re");
	char line[GIT_OID_HEXSZ + 2];
	size_t room = 0;
	git_oid id;
	bool failed;

	if (file == NULL && errno == ENOENT)
		return ALIS_OK;
	while (file != NULL && fgets(line, sizeof(line), file) != NULL)
		if (strlen(line) >= GIT_OID_HEXSZ &&
		    git_oid_fromstr(&id, line) == 0)
			cut_add(ancestry, &room, id);
	failed = file == NULL || ferror(file);
	if (file != NULL)
		fclose(file);
	if (failed)
		return alis_fail(
		    err, ALIS_EGIT, "cannot tell if history is complete");
	if (ancestry->cut_count > 0)
		qsort(ancestry->cuts, ancestry->cut_count, sizeof(git_oid),
		    by_id);
	return ALIS_OK;
}

static bool is_cut(const struct alis__ancestry *ancestry, const git_oid *id)
{
	return ancestry->cut_count > 0 &&
	    bsearch(id, ancestry->cuts, ancestry->cut_count, sizeof(git_oid),
	        by_id) != NULL;
}

/* ---- nodes by their ids ---- */

static size_t slot_of(const struct alis__ancestry *ancestry, const git_oid *id)
{
	size_t mask = ancestry->slot_count - 1, at = 0;

	/* An id is as good as drawn by lot already. */
	memcpy(&at, id->id, sizeof(at));
	for (at &= mask; ancestry->slots[at] != 0; at = (at + 1) & mask)
		if (git_oid_equal(
		        &ancestry->nodes[ancestry->slots[at] - 1].id, id))
			break;
	return at;
}

static void slots_grow(struct alis__ancestry *ancestry)
{
	ancestry->slot_count =
	    ancestry->slot_count == 0 ? 1024 : 2 * ancestry->slot_count;
	ancestry->slots =
	    ALIS_NEW(ancestry->mem, uint32_t, ancestry->slot_count);
	for (size_t i = 0; i < ancestry->count; i++)
		ancestry->slots[slot_of(ancestry, &ancestry->nodes[i].id)] =
		    (uint32_t)i + 1;
}

static void nodes_grow(struct alis__ancestry *ancestry)
{
	struct alis__node *wider;

	ancestry->room = ancestry->room == 0 ? 512 : 2 * ancestry->room;
	wider = ALIS_NEW(ancestry->mem, struct alis__node, ancestry->room);
	if (ancestry->count > 0)
		memcpy(
		    wider, ancestry->nodes, ancestry->count * sizeof(*wider));
	ancestry->nodes = wider;
}

static uint32_t node_of(struct alis__ancestry *ancestry, const git_oid *id)
{
	size_t slot;

	if (2 * ancestry->count >= ancestry->slot_count)
		slots_grow(ancestry);
	slot = slot_of(ancestry, id);
	if (ancestry->slots[slot] != 0)
		return ancestry->slots[slot] - 1;
	if (ancestry->count == ancestry->room)
		nodes_grow(ancestry);
	ancestry->nodes[ancestry->count].id = *id;
	ancestry->slots[slot] = (uint32_t)++ancestry->count;
	return (uint32_t)ancestry->count - 1;
}

static int node_read(
    struct alis__ancestry *ancestry, uint32_t at, struct alis_err *err)
{
	git_oid id = ancestry->nodes[at].id;
	git_commit *commit = NULL;
	git_oid *ids = NULL;
	uint32_t *parents;
	size_t count = 0;

	if (git_commit_lookup(&commit, ancestry->git, &id) < 0)
		return git_failed(err, "cannot read the commit %1",
		    alis_str_of(alis__oid_hex(&id).text));
	ancestry->nodes[at].when = git_commit_time(commit);
	ancestry->nodes[at].is_cut = is_cut(ancestry, &id);
	if (!ancestry->nodes[at].is_cut)
		ids = alis__parents_read(commit, ancestry->mem, &count);
	git_commit_free(commit);
	parents = ALIS_NEW(ancestry->mem, uint32_t, count + 1);
	for (size_t i = 0; i < count; i++)
		parents[i] = node_of(ancestry, &ids[i]);
	ancestry->nodes[at].parents = parents;
	ancestry->nodes[at].parent_count = (uint32_t)count;
	ancestry->nodes[at].read = true;
	return ALIS_OK;
}

/* ---- the range ---- */

int alis__ancestry_add(struct alis__ancestry *ancestry, const git_oid *id,
    bool hidden, struct alis_err *err)
{
	size_t room = 64, count = 0;
	uint32_t *stack = ALIS_NEW(ancestry->mem, uint32_t, room);

	if (ancestry->count == 0 && cuts_read(ancestry, err) < 0)
		return err->code;
	stack[count++] = node_of(ancestry, id);
	while (count > 0) {
		uint32_t at = stack[--count];
		if (ancestry->nodes[at].read)
			continue;
		if (node_read(ancestry, at, err) < 0)
			return err->code;
		ancestry->nodes[at].hidden = hidden;
		const struct alis__node *node = &ancestry->nodes[at];
		while (count + node->parent_count > room) {
			uint32_t *wider =
			    ALIS_NEW(ancestry->mem, uint32_t, 2 * room);
			memcpy(wider, stack, count * sizeof(*stack));
			stack = wider;
			room *= 2;
		}
		for (uint32_t i = 0; i < node->parent_count; i++)
			if (!ancestry->nodes[node->parents[i]].read)
				stack[count++] = node->parents[i];
	}
	return ALIS_OK;
}

/* ---- the order ---- */

/* Of the same time, the one that was come upon first. */
static bool goes_before(
    const struct alis__ancestry *ancestry, uint32_t a, uint32_t b)
{
	int64_t one = ancestry->nodes[a].when, two = ancestry->nodes[b].when;

	return one != two ? one > two : a < b;
}

static void heap_put(struct alis__ancestry *ancestry, uint32_t node)
{
	uint32_t *heap = ancestry->heap;
	size_t at = ancestry->heap_count++;

	while (at > 0 && goes_before(ancestry, node, heap[(at - 1) / 2])) {
		heap[at] = heap[(at - 1) / 2];
		at = (at - 1) / 2;
	}
	heap[at] = node;
}

static uint32_t heap_take(struct alis__ancestry *ancestry)
{
	uint32_t *heap = ancestry->heap, first = heap[0];
	uint32_t last = heap[--ancestry->heap_count];
	size_t at = 0, below = 1;

	while (below < ancestry->heap_count) {
		if (below + 1 < ancestry->heap_count &&
		    goes_before(ancestry, heap[below + 1], heap[below]))
			below++;
		if (!goes_before(ancestry, heap[below], last))
			break;
		heap[at] = heap[below];
		at = below;
		below = 2 * at + 1;
	}
	heap[at] = last;
	return first;
}

static void begin(struct alis__ancestry *ancestry)
{
	ancestry->begun = true;
	ancestry->heap = ALIS_NEW(ancestry->mem, uint32_t, ancestry->count + 1);
	for (size_t i = 0; i < ancestry->count; i++) {
		const struct alis__node *node = &ancestry->nodes[i];
		for (uint32_t k = 0; k < node->parent_count && !node->hidden;
		     k++)
			ancestry->nodes[node->parents[k]].waits++;
	}
	for (size_t i = 0; i < ancestry->count; i++)
		if (!ancestry->nodes[i].hidden && ancestry->nodes[i].waits == 0)
			heap_put(ancestry, (uint32_t)i);
}

bool alis__ancestry_next(
    struct alis__ancestry *ancestry, git_oid *id, bool *cut)
{
	const struct alis__node *node;

	if (!ancestry->begun)
		begin(ancestry);
	if (ancestry->heap_count == 0)
		return false;
	node = &ancestry->nodes[heap_take(ancestry)];
	for (uint32_t i = 0; i < node->parent_count; i++) {
		struct alis__node *parent = &ancestry->nodes[node->parents[i]];
		if (--parent->waits == 0 && !parent->hidden)
			heap_put(ancestry, node->parents[i]);
	}
	*id = node->id;
	*cut = node->is_cut;
	return true;
}
