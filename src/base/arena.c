/* SPDX-License-Identifier: MIT */
#include "pages.h"

#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

#define CHUNK_LEAST ((size_t)32 << 10)
#define CHUNK_MOST  ((size_t)8 << 20)
/* An arena for one word is made and left again for every cell of a table. */
#define CHUNK_FIRST 1024

/*
 * Under the address sanitizer nothing may be touched but what was asked for:
 * what is not given out yet, and a gap behind each item, are forbidden.
 */
#ifdef ALIS_ARENA_DEBUG
#include <sanitizer/asan_interface.h>
#define GAP             32
#define FORBID(at, n)   ASAN_POISON_MEMORY_REGION(at, n)
#define GIVE_OUT(at, n) ASAN_UNPOISON_MEMORY_REGION(at, n)
#else
#define GAP             0
#define FORBID(at, n)   ((void)(at), (void)(n))
#define GIVE_OUT(at, n) ((void)(at), (void)(n))
#endif

struct alis_chunk {
	struct alis_chunk *next;
	size_t used;
	size_t room;
	size_t mapped; /* bytes, if it came in large pages; else 0 */
	alignas(max_align_t) char bytes[];
};

/* What is to be done when the memory is given back; it stands in a chunk. */
struct alis_parting {
	struct alis_parting *next;
	void (*leave)(void *at);
	void *at;
};

/* Out of memory is no path that the rest of the program sees: 7 to 10 % of
 * the lines of programs that do are spent on it, and seldom tested. */
static struct alis_chunk *chunk_new(struct alis_arena *mem, size_t room)
{
	struct alis_chunk *chunk;
	size_t mapped = 0;

	if (room > SIZE_MAX - sizeof(*chunk))
		alis_memory_gone("a size that does not fit");
	/* What was taken over may be beyond the limit already. */
	if (mem->limit != 0 &&
	    (mem->held > mem->limit || room > mem->limit - mem->held))
		alis_memory_gone("the limit set for this text is reached");
	/* A limit counts no more than what was asked for. */
	chunk = mem->limit == 0
	    ? alis__pages_take(sizeof(*chunk) + room, &mapped)
	    : NULL;
	if (chunk != NULL)
		room = mapped - sizeof(*chunk);
	else
		chunk = calloc(1, sizeof(*chunk) + room);
	if (chunk == NULL)
		alis_memory_gone("the system has no more");
	FORBID(chunk->bytes, room);
	chunk->room = room;
	chunk->mapped = mapped;
	chunk->next = mem->chunk;
	mem->chunk = chunk;
	mem->held += room;
	return chunk;
}

/* Chunks grow with what is held, so that there are few of them, from 16 MiB on
 * faster, so that they are worth large pages; not where a limit could be
 * reached by room that nobody asked for. */
static size_t room_of(const struct alis_arena *mem)
{
	if (mem->chunk == NULL)
		return CHUNK_FIRST;
	if (mem->limit != 0 || mem->held < 8 * CHUNK_LEAST)
		return CHUNK_LEAST;
	if (mem->held < 2 * CHUNK_MOST)
		return mem->held / 8;
	return mem->held < 4 * CHUNK_MOST ? mem->held / 4 : CHUNK_MOST;
}

void *alis_arena_alloc(struct alis_arena *mem, size_t n, size_t size)
{
	const size_t step = alignof(max_align_t);
	struct alis_chunk *chunk = mem->chunk;
	size_t asked, bytes, left;
	void *at;

	if (__builtin_mul_overflow(n, size, &asked) || asked > SIZE_MAX - step)
		alis_memory_gone("a size that does not fit");
	bytes = (asked + step - 1) / step * step;
	if (chunk == NULL || chunk->room - chunk->used < bytes) {
		size_t least = room_of(mem);
		chunk = chunk_new(mem, bytes > least ? bytes : least);
	}
	at = chunk->bytes + chunk->used;
	GIVE_OUT(at, asked);
	chunk->used += bytes;
	/* A gap takes what is left, and no room of its own: a limit that is
	 * reached is the same with it. */
	left = chunk->room - chunk->used;
	chunk->used += left > GAP ? GAP : left;
	return at;
}

void alis_arena_parting(
    struct alis_arena *mem, void (*leave)(void *at), void *at)
{
	struct alis_parting *parting = ALIS_NEW(mem, struct alis_parting, 1);

	*parting = (struct alis_parting){ mem->partings, leave, at };
	mem->partings = parting;
}

static void partings_adopt(struct alis_arena *mem, struct alis_arena *part)
{
	struct alis_parting **end = &part->partings;

	while (*end != NULL)
		end = &(*end)->next;
	*end = mem->partings;
	mem->partings = part->partings;
	part->partings = NULL;
}

void alis_arena_adopt(struct alis_arena *mem, struct alis_arena *part)
{
	struct alis_chunk *last = part->chunk;

	if (last == NULL)
		return;
	partings_adopt(mem, part);
	while (last->next != NULL)
		last = last->next;
	/* Behind the chunk that is being filled, which stays the first. */
	if (mem->chunk == NULL) {
		mem->chunk = part->chunk;
	} else {
		last->next = mem->chunk->next;
		mem->chunk->next = part->chunk;
	}
	mem->held += part->held;
	part->chunk = NULL;
	part->held = 0;
}

void alis_arena_release(struct alis_arena *mem)
{
	for (; mem->partings != NULL; mem->partings = mem->partings->next)
		mem->partings->leave(mem->partings->at);
	while (mem->chunk != NULL) {
		struct alis_chunk *next = mem->chunk->next;
		if (mem->chunk->mapped > 0)
			alis__pages_give(mem->chunk, mem->chunk->mapped);
		else
			free(mem->chunk);
		mem->chunk = next;
	}
	mem->held = 0;
}
