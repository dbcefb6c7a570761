/* SPDX-License-Identifier: MIT */

/*
 * The time of day that the program is told, of the same library as fault.c:
 * ALIS_HARDEN_CLOCK of the environment, seconds since 1970; without it, as it
 * is.
 */

/* The names are the C library's own. */
// NOLINTBEGIN(bugprone-reserved-identifier, cert-dcl37-c, cert-dcl51-cpp)
// NOLINTBEGIN(readability-inconsistent-declaration-parameter-name)
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>

static long long clock_told; /* 0: as it is */

__attribute__((constructor)) static void begin(void)
{
	const char *seconds = getenv("ALIS_HARDEN_CLOCK");

	if (seconds != NULL)
		clock_told = strtoll(seconds, NULL, 10);
}

/* The function of that name in the library behind this one. */
static void *behind(const char *name)
{
	void *found = dlsym(RTLD_NEXT, name);

	if (found == NULL)
		abort();
	return found;
}

/* ISO C has no way from an object's pointer to a function's; POSIX has. */
#define BEHIND(name) (*(__typeof__(&(name)) *)(void *[]){ behind(#name) })

time_t time(time_t *to)
{
	time_t now = clock_told != 0 ? (time_t)clock_told : BEHIND(time)(NULL);

	if (to != NULL)
		*to = now;
	return now;
}

int clock_gettime(clockid_t clock, struct timespec *now)
{
	int rc = BEHIND(clock_gettime)(clock, now);

	if (clock_told != 0 && clock == CLOCK_REALTIME)
		now->tv_sec = (time_t)clock_told;
	return rc;
}

int gettimeofday(struct timeval *now, void *zone)
{
	int rc = BEHIND(gettimeofday)(now, zone);

	if (clock_told != 0)
		now->tv_sec = (time_t)clock_told;
	return rc;
}
// NOLINTEND(readability-inconsistent-declaration-parameter-name)
// NOLINTEND(bugprone-reserved-identifier, cert-dcl37-c, cert-dcl51-cpp)
