/* SPDX-License-Identifier: MIT */
#include <alis/mirror.h>

static bool is_allowed(
    const struct alis_pulling *how, const struct alis_address *address)
{
	switch (address->kind) {
	case ALIS_ADDRESS_HTTPS:
	case ALIS_ADDRESS_SSH:
		return true;
	case ALIS_ADDRESS_GIT:
		return how->plain_git;
	case ALIS_ADDRESS_LOCAL:
		return how->local;
	case ALIS_ADDRESS_BAD:
		break;
	}
	return false;
}

int alis_transport_fetch(const struct alis_pulling *how,
    const struct alis_address *address, alis_str mirror, alis_str branch,
    alis_str into, struct alis_arena *mem, struct alis_fetched *fetched,
    struct alis_err *err)
{
	if (!is_allowed(how, address) ||
	    (branch.n > 0 && !alis_git_is_branch(branch))) {
		*fetched =
		    (struct alis_fetched){ .why = ALIS_UNFETCHED_ADDRESS };
		return ALIS_OK;
	}
	return alis__transport_libgit2.fetch(
	    how, address, mirror, branch, into, mem, fetched, err);
}
