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
