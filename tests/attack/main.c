/* SPDX-License-Identifier: MIT */
/*
 * attack RUNS SEED [long]: try to find out from published figures of groups
 * what docs/privacy.md says that nobody can.
 */
#include "attack.h"

#include <stdlib.h>

int main(int argc, char **argv)
{
	size_t runs = argc > 1 ? strtoull(argv[1], NULL, 10) : 300;
	uint64_t seed = argc > 2 ? strtoull(argv[2], NULL, 10) : 1;
	size_t found = attack_by_trying_all(argc > 3);

	found += attack_by_groupings(argc > 3);
	found += attack_by_bounds(runs, seed);
	found += attack_by_difference(runs, seed);
	found += attack_by_dominance();
	return found > 0;
}
