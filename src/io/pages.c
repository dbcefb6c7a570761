/* SPDX-License-Identifier: MIT */
#define _DEFAULT_SOURCE /* MAP_ANONYMOUS, madvise */
#include "pages.h"

#include <stdint.h>
#include <sys/mman.h>

#define LARGE ((size_t)2 << 20)
#define LEAST (2 * LARGE) /* what is worth it */

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

char *alis__io_room(struct alis_arena *mem, size_t n)
{
	struct pages *pages;
	size_t room, before;
	char *at;

	/* A limit counts what the arena itself has. */
	if (n < LEAST || mem->limit != 0 ||
	    __builtin_add_overflow(n, 2 * LARGE, &room))
		return ALIS_NEW(mem, char, n);
	at = mmap(NULL, room, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (at == MAP_FAILED)
		return ALIS_NEW(mem, char, n);
	pages = ALIS_NEW(mem, struct pages, 1);
	*pages = (struct pages){ at, room };
	alis_arena_parting(mem, pages_leave, pages);
	before = -(uintptr_t)at % LARGE;
	/* A wish: small pages do as well. */
	(void)madvise(at + before, room - before - LARGE, MADV_HUGEPAGE);
	return at + before;
}

#else

char *alis__io_room(struct alis_arena *mem, size_t n)
{
	return ALIS_NEW(mem, char, n);
}

#endif
