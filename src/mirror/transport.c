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

/* Whether the git command is here. */
static int find_git(struct alis_arena *mem, bool *found, struct alis_err *err)
{
	static const char *const argv[] = { "git", "--version", NULL };
	const struct alis_program program = {
		.argv = argv, .seconds = 30, .output_most = 4096
	};
	struct alis_ended ended;
	int rc = alis_io_run(&program, mem, &ended, err);

	*found = rc == 0 && ended.status == 0;
	return rc == ALIS_ENOENT ? ALIS_OK : rc;
}

static int fetch_local(const struct alis_pulling *how,
    const struct alis_address *address, alis_str mirror, alis_str branch,
    alis_str into, struct alis_arena *mem, struct alis_fetched *fetched,
    struct alis_err *err)
{
	bool found;

	if (alis__transport_libgit2.fetch(
	        how, address, mirror, branch, into, mem, fetched, err) < 0)
		return err->code;
	/* A newer git may read what libgit2 cannot. */
	if (fetched->why != ALIS_UNFETCHED_FORMAT)
		return ALIS_OK;
	if (find_git(mem, &found, err) < 0)
		return err->code;
	if (!found)
		return ALIS_OK;
	return alis__transport_git.fetch(
	    how, address, mirror, branch, into, mem, fetched, err);
}

int alis_transport_fetch(const struct alis_pulling *how,
    const struct alis_address *address, alis_str mirror, alis_str branch,
    alis_str into, struct alis_arena *mem, struct alis_fetched *fetched,
    struct alis_err *err)
{
	const struct alis_transport *by = &alis__transport_git;
	int rc;

	if (!is_allowed(how, address) ||
	    (branch.n > 0 && !alis_git_is_branch(branch))) {
		*fetched =
		    (struct alis_fetched){ .why = ALIS_UNFETCHED_ADDRESS };
		return ALIS_OK;
	}
	if (how->transport == ALIS_TRANSPORT_AUTO &&
	    address->kind == ALIS_ADDRESS_LOCAL)
		return fetch_local(
		    how, address, mirror, branch, into, mem, fetched, err);
	if (how->transport == ALIS_TRANSPORT_LIBGIT2)
		by = &alis__transport_libgit2;
	rc = by->fetch(how, address, mirror, branch, into, mem, fetched, err);
	/* There is no git command. */
	if (rc != ALIS_ENOENT || by == &alis__transport_libgit2)
		return rc;
	if (how->transport == ALIS_TRANSPORT_AUTO)
		return alis__transport_libgit2.fetch(
		    how, address, mirror, branch, into, mem, fetched, err);
	*fetched = (struct alis_fetched){ .why = ALIS_UNFETCHED_NO_GIT };
	return ALIS_OK;
}
