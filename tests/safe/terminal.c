/* SPDX-License-Identifier: MIT */
/*
 * Run a program in a terminal of its own, and give what it shows there.
 *   terminal [-a] PROGRAM ...
 * The terminal changes nothing that passes through it. With -a the program
 * reads from it too, and whoever is asked there has nothing to say: Ctrl-D is
 * typed. Ends as the program does.
 */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

static int opened(int master)
{
	struct winsize size = { .ws_row = 24, .ws_col = 100 };
	struct termios how;
	char *name;
	int fd;

	if (grantpt(master) < 0 || unlockpt(master) < 0)
		return -1;
	name = ptsname(master);
	fd = name == NULL ? -1 : open(name, O_RDWR);
	if (fd < 0 || tcgetattr(fd, &how) < 0)
		return -1;
	how.c_oflag &= ~(tcflag_t)OPOST;
	how.c_lflag &= ~(tcflag_t)(ECHO | ICANON);
	if (tcsetattr(fd, TCSANOW, &how) < 0 ||
	    ioctl(fd, TIOCSWINSZ, &size) < 0)
		return -1;
	return fd;
}

int main(int argc, char **argv)
{
	int asks = argc > 2 && strcmp(argv[1], "-a") == 0, status = 0;
	int master = posix_openpt(O_RDWR | O_NOCTTY), slave;
	char room[4096];
	pid_t child;
	ssize_t n;

	if (argc < 2 || master < 0 || (slave = opened(master)) < 0)
		return 99;
	child = fork();
	if (child == 0) {
		setsid();
		if (asks)
			dup2(slave, 0);
		dup2(slave, 1);
		dup2(slave, 2);
		close(slave);
		close(master);
		alarm(60);
		execvp(argv[1 + asks], argv + 1 + asks);
		_exit(127);
	}
	close(slave);
	for (int i = 0; asks && i < 8; i++)
		if (write(master, "\004\n", 2) < 0)
			return 99;
	while ((n = read(master, room, sizeof(room))) > 0)
		if (write(1, room, (size_t)n) != n)
			return 99;
	if (child < 0 || waitpid(child, &status, 0) != child)
		return 99;
	return WIFEXITED(status) ? WEXITSTATUS(status) : 98;
}
