/* SPDX-License-Identifier: MIT */
#include "spawn.h"

#include <errno.h>
#include <sys/wait.h>

int alis_io_begin(const struct alis_program *program, struct alis_arena *mem,
    struct alis_beside *beside, struct alis_err *err)
{
	struct alis__child child;
	sigset_t mask;

	*beside = (struct alis_beside){ 0 };
	pthread_sigmask(SIG_SETMASK, NULL, &mask);
	if (alis__io_spawn(program, &mask, mem, &child, err) < 0)
		return err->code;
	alis__io_shut(&child.in);
	beside->process = child.pid;
	beside->pipes[0] = child.in;
	beside->pipes[1] = child.out;
	beside->pipes[2] = child.said;
	return ALIS_OK;
}

/* Its pipes are open until now, so that a word of its does not end it. */
static bool look(struct alis_beside *beside, int options)
{
	int wait = 0;
	pid_t got;

	if (beside->process == 0)
		return true;
	do
		got = waitpid((pid_t)beside->process, &wait, options);
	while (got < 0 && errno == EINTR);
	if (got == 0)
		return false;
	beside->status = got < 0 ? 1
	    : WIFSIGNALED(wait)  ? 128 + WTERMSIG(wait)
	                         : WEXITSTATUS(wait);
	beside->process = 0;
	for (size_t i = 0; i < ALIS_COUNT(beside->pipes); i++)
		alis__io_shut(&beside->pipes[i]);
	return true;
}

bool alis_io_is_over(struct alis_beside *beside)
{
	return look(beside, WNOHANG);
}

void alis_io_end(struct alis_beside *beside)
{
	if (look(beside, WNOHANG))
		return;
	kill(-(pid_t)beside->process, SIGKILL);
	look(beside, 0);
}
