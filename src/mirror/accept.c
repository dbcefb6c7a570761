/* SPDX-License-Identifier: MIT */
#include "mirror.h"

static int accept(
    struct alis__mirror *mirror, struct alis_sight *sight, struct alis_err *err)
{
	const struct alis_hex none = { { 0 } };
	alis_str branch =
	    sight->held_branch.n > 0 ? sight->held_branch : sight->branch;

	if (sight->held == ALIS_WITHHELD_NOT)
		return alis_fail(err, ALIS_ENOENT, "nothing is held back");
	if (sight->held != ALIS_WITHHELD_DELETED &&
	    sight->held_commit.text[0] == '\0')
		return alis_fail(err, ALIS_ESTATE,
		    "what is held back lacks its older commits; its owner must "
		    "push it whole: git fetch --unshallow, git push");
	if (sight->held == ALIS_WITHHELD_DELETED) {
		if (alis__mirror_move(mirror, HEADS, branch, &none, err) < 0)
			return err->code;
	} else if (alis__mirror_follow(
	               mirror, branch, &sight->held_commit, err) < 0) {
		return err->code;
	}
	sight->branch = branch;
	sight->commit = sight->held_commit;
	sight->taken = mirror->now;
	sight->held = ALIS_WITHHELD_NOT;
	sight->held_commit = none;
	sight->held_branch = ALIS_STR("");
	sight->held_since = 0;
	if (alis__mirror_note(mirror, sight, err) < 0)
		return err->code;
	return alis__mirror_clear(mirror, HELD, ALIS_STR(""), err);
}

int alis_mirror_accept(alis_str folder, int64_t now, struct alis_arena *mem,
    struct alis_sight *before, struct alis_sight *sight, struct alis_err *err)
{
	struct alis__mirror mirror;
	int rc;

	if (alis__mirror_open(folder, now, mem, &mirror, err) < 0)
		return err->code;
	*before = mirror.noted;
	*sight = mirror.noted;
	rc = accept(&mirror, sight, err);
	alis__mirror_close(&mirror);
	return rc;
}
