/* SPDX-License-Identifier: MIT */
#include "spawn.h"

void alis__io_hold(struct alis__hold *hold, bool ends)
{
	sigemptyset(&hold->set);
	sigemptyset(&hold->before);
	sigaddset(&hold->set, SIGPIPE);
	if (ends) {
		sigaddset(&hold->set, SIGINT);
		sigaddset(&hold->set, SIGTERM);
		sigaddset(&hold->set, SIGHUP);
	}
	pthread_sigmask(SIG_BLOCK, &hold->set, &hold->old);
	sigpending(&hold->before);
}

bool alis__io_is_interrupted(const struct alis__hold *hold)
{
	static const int ends[] = { SIGINT, SIGTERM, SIGHUP };
	sigset_t pending;

	if (sigpending(&pending) < 0)
		return false;
	for (size_t i = 0; i < ALIS_COUNT(ends); i++)
		if (sigismember(&hold->set, ends[i]) == 1 &&
		    sigismember(&pending, ends[i]) == 1)
			return true;
	return false;
}

void alis__io_let_go(const struct alis__hold *hold)
{
	static const int signals[] = { SIGPIPE, SIGINT, SIGTERM, SIGHUP };
	sigset_t pending, one;
	int got;

	for (size_t i = 0; i < ALIS_COUNT(signals); i++) {
		if (sigismember(&hold->set, signals[i]) != 1 ||
		    sigismember(&hold->before, signals[i]) == 1 ||
		    sigpending(&pending) < 0 ||
		    sigismember(&pending, signals[i]) != 1)
			continue;
		sigemptyset(&one);
		sigaddset(&one, signals[i]);
		sigwait(&one, &got);
	}
	pthread_sigmask(SIG_SETMASK, &hold->old, NULL);
}
