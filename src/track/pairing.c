/* SPDX-License-Identifier: MIT */
#include "plan.h"

/*
 * The two that are nearest stand side by side, for whatever stood between them
 * would be nearer to one of them. So the pairs of neighbours are kept in a
 * heap, and when two are taken out, those around them become neighbours.
 */

struct pair {
	uint32_t left; /* their places among the events */
	uint32_t right;
	int64_t apart;
};

struct heap {
	struct pair *at;
	size_t count;
};

static bool is_before(const struct pair *a, const struct pair *b)
{
	return a->apart != b->apart ? a->apart < b->apart : a->left < b->left;
}

static void swap(struct pair *a, struct pair *b)
{
	struct pair kept = *a;

	*a = *b;
	*b = kept;
}

static void push(struct heap *heap, struct pair pair)
{
	size_t i = heap->count++;

	heap->at[i] = pair;
	for (; i > 0 && is_before(&heap->at[i], &heap->at[(i - 1) / 2]);
	     i = (i - 1) / 2)
		swap(&heap->at[i], &heap->at[(i - 1) / 2]);
}

static struct pair pop(struct heap *heap)
{
	struct pair first = heap->at[0];
	size_t i = 0;

	heap->at[0] = heap->at[--heap->count];
	for (;;) {
		size_t least = i;
		for (size_t child = 2 * i + 1;
		     child <= 2 * i + 2 && child < heap->count; child++)
			if (is_before(&heap->at[child], &heap->at[least]))
				least = child;
		if (least == i)
			return first;
		swap(&heap->at[i], &heap->at[least]);
		i = least;
	}
}

static void meet(struct heap *heap, const struct event *events, uint32_t left,
    uint32_t right)
{
	if (events[left].is_plan == events[right].is_plan)
		return;
	push(heap,
	    (struct pair){
	        left, right, (int64_t)events[right].day - events[left].day });
}

void alis__pair_nearest(
    struct event *events, size_t count, struct alis_arena *mem)
{
	uint32_t *before = ALIS_NEW(mem, uint32_t, count + 1);
	uint32_t *after = ALIS_NEW(mem, uint32_t, count + 1);
	struct heap heap = { ALIS_NEW(mem, struct pair, 2 * count + 1), 0 };

	for (size_t i = 0; i < count; i++) {
		before[i] = i == 0 ? NO_OTHER : (uint32_t)(i - 1);
		after[i] = i + 1 == count ? NO_OTHER : (uint32_t)(i + 1);
		if (i > 0)
			meet(&heap, events, (uint32_t)(i - 1), (uint32_t)i);
	}
	while (heap.count > 0) {
		struct pair pair = pop(&heap);
		uint32_t left, right;
		if (events[pair.left].other != NO_OTHER ||
		    events[pair.right].other != NO_OTHER)
			continue;
		events[pair.left].other = events[pair.right].entry;
		events[pair.right].other = events[pair.left].entry;
		left = before[pair.left];
		right = after[pair.right];
		if (left != NO_OTHER)
			after[left] = right;
		if (right != NO_OTHER)
			before[right] = left;
		if (left != NO_OTHER && right != NO_OTHER)
			meet(&heap, events, left, right);
	}
}
