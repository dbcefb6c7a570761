/* SPDX-License-Identifier: MIT */
#include "cohort.h"

int cohort_commit(struct cli *cli)
{
	return cli_misuse(cli, "this action is not there yet");
}
