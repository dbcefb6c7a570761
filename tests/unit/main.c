/* SPDX-License-Identifier: MIT */
/* Run all groups of tests, or those that are named; TAP on standard output. */

#include <stdio.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "unit.h"

struct group {
	const char *name;
	int (*run)(void);
};

#define GROUP(name) { #name, test_##name },
static const struct group groups[] = { UNIT_GROUPS(GROUP){ NULL, NULL } };

static int wrong_rows;

void unit_check_at(bool ok, const char *why, const char *file, int line)
{
	if (ok)
		return;
	fprintf(stderr, "%s:%d: %s\n", file, line, why);
	wrong_rows++;
}

int unit_begin(void **state)
{
	(void)state;
	wrong_rows = 0;
	return 0;
}

int unit_end(void **state)
{
	(void)state;
	return wrong_rows;
}

static bool is_wanted(const char *name, int argc, char **argv)
{
	for (int i = 1; i < argc; i++)
		if (strcmp(argv[i], name) == 0)
			return true;
	return argc == 1;
}

int main(int argc, char **argv)
{
	int failed = 0, top = open(".", O_RDONLY);

	setvbuf(stdout, NULL, _IOLBF, 0);
	cmocka_set_message_output(CM_OUTPUT_TAP);
	for (const struct group *group = groups; group->name != NULL; group++) {
		if (!is_wanted(group->name, argc, argv))
			continue;
		/* A group may leave the folder; the next begins at the top. */
		failed += fchdir(top) == 0 ? group->run() : 1;
	}
	close(top);
	return failed != 0;
}
