/* SPDX-License-Identifier: MIT */
#include <alis/base.h>

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <unistd.h>

#define HANDS_MOST 16

/* What the hands share: which part is next. */
struct work {
	void (*part)(void *shared, size_t number);
	void *shared;
	size_t count;
	atomic_size_t next;
};

unsigned alis_crew_size(void)
{
	const char *wanted = getenv("ALIS_THREADS");
	long n = wanted != NULL ? strtol(wanted, NULL, 10)
	                        : sysconf(_SC_NPROCESSORS_ONLN);

	if (n < 1)
		return 1;
	return n > HANDS_MOST ? HANDS_MOST : (unsigned)n;
}

static void *lend_a_hand(void *to)
{
	struct work *work = to;
	size_t number;

	while ((number = atomic_fetch_add(&work->next, 1)) < work->count)
		work->part(work->shared, number);
	return NULL;
}

void alis_crew_run(unsigned hands, size_t count,
    void (*part)(void *shared, size_t number), void *shared)
{
	struct work work = { .part = part, .shared = shared, .count = count };
	pthread_t threads[HANDS_MOST];
	unsigned started = 0;

	atomic_init(&work.next, 0);
	while (started + 1 < hands && started + 1 < count &&
	    started < HANDS_MOST &&
	    pthread_create(&threads[started], NULL, lend_a_hand, &work) == 0)
		started++;
	(void)lend_a_hand(&work);
	while (started > 0)
		(void)pthread_join(threads[--started], NULL);
}
