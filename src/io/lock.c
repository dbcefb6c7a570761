/* SPDX-License-Identifier: MIT */
#include "walk.h"

#include <errno.h>
#include <sys/file.h>
#include <time.h>
#include <unistd.h>

#define WAIT_MS 10000
#define STEP_MS 10

/* Whether a lock that was refused is held by somebody. Some file systems have
 * no locks at all. */
static bool is_held(int reason)
{
	return reason == EWOULDBLOCK || reason == EINTR;
}

int alis_io_lock(
    const struct alis_folder *folder, int *lock, struct alis_err *err)
{
	const struct timespec step = { 0, STEP_MS * 1000000L };
	int fd = alis__io_open_folder(folder, ALIS_STR(""), NULL, err);

	if (fd < 0)
		return fd;
	for (int waited = 0; flock(fd, LOCK_EX | LOCK_NB) < 0;
	     waited += STEP_MS) {
		if (!is_held(errno))
			break;
		if (waited >= WAIT_MS) {
			close(fd);
			return alis_fail(err, ALIS_ELOCKED,
			    "another alis has been writing in '%1' for %2 "
			    "seconds; nothing is changed, try again",
			    folder->path, ALIS_NUMBER(WAIT_MS / 1000));
		}
		nanosleep(&step, NULL);
	}
	*lock = fd;
	return ALIS_OK;
}

void alis_io_unlock(int lock)
{
	close(lock);
}
