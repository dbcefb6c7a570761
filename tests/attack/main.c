/* SPDX-License-Identifier: MIT */
/*
 * attack RUNS SEED [long]: try to find out from published figures of groups
 * what docs/privacy.md says that nobody can.
 */
#include "attack.h"

#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
	size_t runs = argc > 1 ? strtoull(argv[1], NULL, 10) : 300;
	uint64_t seed = argc > 2 ? strtoull(argv[2], NULL, 10) : 1;
	const size_t found[] = {
		attack_by_trying_all(argc > 3),
		attack_by_groupings(argc > 3),
		attack_by_bounds(runs, seed),
		attack_by_difference(runs, seed),
		attack_by_dominance(),
	};
	size_t n = sizeof(found) / sizeof(*found), failed = 0;

	for (size_t i = 0; i < n; i++)
		failed += found[i] > 0;
	printf("%zu passed, %zu failed\n", n - failed, failed);
	return failed > 0;
}
