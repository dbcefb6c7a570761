/* SPDX-License-Identifier: MIT */
/*
 * A server that does what servers should not, on a free port of 127.0.0.1,
 * which it prints. It ends with its standard input.
 *
 *	faulty silent           takes every connection and never says a word
 *	faulty cut PORT BYTES   hands on to PORT, and hangs up when that has
 *	                        answered with so many bytes, over all
 *connections
 */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define PAIRS 64

struct pair {
	int client;
	int server; /* -1: there is none, and nobody answers */
};

static struct sockaddr_in at_port(long port)
{
	struct sockaddr_in address = { .sin_family = AF_INET };

	address.sin_port = htons((uint16_t)port);
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	return address;
}

static int listen_anywhere(void)
{
	struct sockaddr_in address = at_port(0);
	socklen_t n = sizeof(address);
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	if (fd < 0 || bind(fd, (struct sockaddr *)&address, n) < 0 ||
	    listen(fd, PAIRS) < 0 ||
	    getsockname(fd, (struct sockaddr *)&address, &n) < 0)
		return -1;
	printf("%d\n", ntohs(address.sin_port));
	fflush(stdout);
	return fd;
}

static int connect_to(long port)
{
	struct sockaddr_in address = at_port(port);
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	if (connect(fd, (struct sockaddr *)&address, sizeof(address)) < 0)
		exit(1);
	return fd;
}

/* Hand on what one has said; how much, or 0 if it has ended. */
static size_t hand_on(int from, int to, size_t most)
{
	char bytes[4096];
	ssize_t n =
	    read(from, bytes, most < sizeof(bytes) ? most : sizeof(bytes));

	return n > 0 && write(to, bytes, (size_t)n) == n ? (size_t)n : 0;
}

static void hang_up(struct pair *pair)
{
	close(pair->client);
	if (pair->server >= 0)
		close(pair->server);
	pair->client = pair->server = -1;
}

/* What a pair has to say. '*left' is what the server may still answer. */
static void serve(struct pair *pair, const struct pollfd *fds, size_t *left)
{
	size_t n = 1;

	if (pair->server < 0)
		return;
	if (fds[1].revents != 0) {
		n = *left > 0 ? hand_on(pair->server, pair->client, *left) : 0;
		*left -= n;
	}
	if (n > 0 && fds[0].revents != 0)
		n = hand_on(pair->client, pair->server, 4096);
	if (n == 0 || *left == 0)
		hang_up(pair);
}

int main(int argc, char **argv)
{
	bool cuts = argc == 4 && strcmp(argv[1], "cut") == 0;
	size_t left = cuts ? strtoul(argv[3], NULL, 10) : 0;
	struct pair pairs[PAIRS];
	struct pollfd fds[2 + 2 * PAIRS];
	int count = 0, fd;

	if (!cuts && (argc != 2 || strcmp(argv[1], "silent") != 0))
		return 2;
	signal(SIGPIPE, SIG_IGN);
	fd = listen_anywhere();
	for (;;) {
		fds[0] = (struct pollfd){ .fd = fd, .events = POLLIN };
		fds[1] = (struct pollfd){ .fd = 0, .events = POLLIN };
		for (int i = 0; i < count; i++) {
			int client = cuts ? pairs[i].client : -1;
			fds[2 + 2 * i] =
			    (struct pollfd){ .fd = client, .events = POLLIN };
			fds[3 + 2 * i] = (struct pollfd){ .fd = pairs[i].server,
				.events = POLLIN };
		}
		if (fd < 0 || poll(fds, 2 + 2 * (nfds_t)count, -1) < 0 ||
		    fds[1].revents != 0)
			return fd < 0;
		for (int i = 0; i < count; i++)
			serve(&pairs[i], &fds[2 + 2 * i], &left);
		if (fds[0].revents == 0 || count == PAIRS)
			continue;
		pairs[count].client = accept(fd, NULL, NULL);
		pairs[count].server =
		    cuts ? connect_to(strtol(argv[2], NULL, 10)) : -1;
		count++;
	}
}
