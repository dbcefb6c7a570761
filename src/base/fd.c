/* SPDX-License-Identifier: MIT */
#include <alis/base.h>

#include <errno.h>
#include <unistd.h>

int alis_fd_write(int fd, alis_str bytes)
{
	while (bytes.n > 0) {
		ssize_t n = write(fd, bytes.at, bytes.n);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -1;
		bytes = alis_str_from(bytes, (size_t)n);
	}
	return 0;
}

bool alis_fd_read(int fd, void *to, size_t n)
{
	char *at = to;

	while (n > 0) {
		ssize_t got = read(fd, at, n);
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return false;
		at += got;
		n -= (size_t)got;
	}
	return true;
}
