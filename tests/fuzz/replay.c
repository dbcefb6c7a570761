/* SPDX-License-Identifier: MIT */
/* Give files to a target, one after the other, whatever the compiler. */
#include <alis/base.h>

#include <stdio.h>
#include <stdlib.h>

#include "fuzz.h"

#define FILE_MOST ((size_t)1 << 20)

static int replay(const char *path)
{
	FILE *file = fopen(path, "rb");
	uint8_t *bytes;
	size_t n;

	if (file == NULL) {
		perror(path);
		return 1;
	}
	bytes = calloc(FILE_MOST, 1);
	n = bytes == NULL ? FILE_MOST : fread(bytes, 1, FILE_MOST, file);
	fclose(file);
	if (n == FILE_MOST) {
		fprintf(stderr, "%s: too large\n", path);
		free(bytes);
		return 1;
	}
	/* The last that is named is the one that ends the program. */
	printf("%s\n", path);
	fflush(stdout);
	LLVMFuzzerTestOneInput(bytes, n);
	free(bytes);
	return 0;
}

int main(int argc, char **argv)
{
	int failed = argc < 2;

	for (int i = 1; i < argc; i++)
		failed |= replay(argv[i]);
	return failed;
}
