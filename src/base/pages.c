/* SPDX-License-Identifier: MIT */
/* For MAP_ANONYMOUS and madvise. */
// NOLINTNEXTLINE(bugprone-reserved-identifier, cert-dcl37-c, cert-dcl51-cpp)
#define _DEFAULT_SOURCE
#include "pages.h"

#include <stdint.h>
#include <sys/mman.h>

#define LARGE ((size_t)2 << 20)
#define LEAST LARGE /* what is worth it */
#define GROWN (2 * LARGE)

/* Under the address sanitizer all memory is the arena's, which watches it. */
#if defined(MADV_HUGEPAGE) && !defined(ALIS_ARENA_DEBUG)

struct pages {
	void *at;
	size_t n;
};

static void pages_leave(void *of)
{
	struct pages *pages = of;

	(void)munmap(pages->at, pages->n);
}

void *alis_arena_large(struct alis_arena *mem, size_t n, size_t size)
{
	struct pages *pages;
	size_t bytes, room, before;
	char *at;

	/* A limit counts what the arena itself has. */
	if (__builtin_mul_overflow(n, size, &bytes) || bytes < LEAST ||
	    mem->limit != 0 || __builtin_add_overflow(bytes, 2 * LARGE, &room))
		return alis_arena_alloc(mem, n, size);
	at = mmap(NULL, room, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (at == MAP_FAILED)
		return alis_arena_alloc(mem, n, size);
	pages = ALIS_NEW(mem, struct pages, 1);
	*pages = (struct pages){ at, room };
	alis_arena_parting(mem, pages_leave, pages);
	before = -(uintptr_t)at % LARGE;
	/* A wish: small pages do as well. */
	(void)madvise(at + before, room - before - LARGE, MADV_HUGEPAGE);
	return at + before;
}

void *alis__pages_take(size_t bytes, size_t *n)
{
	size_t whole, before;
	char *at;

	if (bytes < GROWN || __builtin_add_overflow(bytes, 2 * LARGE, &whole))
		return NULL;
	*n = (bytes + LARGE - 1) / LARGE * LARGE;
	whole = *n + LARGE;
	at = mmap(NULL, whole, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (at == MAP_FAILED)
		return NULL;
	/* What stands before the first and behind the last goes back. */
	before = -(uintptr_t)at % LARGE;
	if (before > 0)
		(void)munmap(at, before);
	at += before;
	(void)munmap(at + *n, LARGE - before);
	(void)madvise(at, *n, MADV_HUGEPAGE);
	return at;
}

void alis__pages_give(void *at, size_t n)
{
	(void)munmap(at, n);
}

#else

void *alis__pages_take(size_t bytes, size_t *n)
{
	(void)bytes;
	(void)n;
	return NULL;
}

void alis__pages_give(void *at, size_t n)
{
	(void)at;
	(void)n;
}

void *alis_arena_large(struct alis_arena *mem, size_t n, size_t size)
{
	return alis_arena_alloc(mem, n, size);
}

#endif
