/* SPDX-License-Identifier: MIT */
#include <alis/mirror.h>

/* The same of a repository that was pulled. */
static const enum alis_unfetched whys[ALIS_ARRIVAL_COUNT] = {
	[ALIS_ARRIVED] = ALIS_FETCHED,
	[ALIS_ARRIVAL_UNREACHABLE] = ALIS_UNFETCHED_UNREACHABLE,
	[ALIS_ARRIVAL_CREDENTIALS] = ALIS_UNFETCHED_CREDENTIALS,
	[ALIS_ARRIVAL_HOST_KEY] = ALIS_UNFETCHED_HOST_KEY,
	[ALIS_ARRIVAL_MISSING] = ALIS_UNFETCHED_MISSING,
	[ALIS_ARRIVAL_EMPTY] = ALIS_UNFETCHED_EMPTY,
	[ALIS_ARRIVAL_CUT_OFF] = ALIS_UNFETCHED_CUT_OFF,
	[ALIS_ARRIVAL_SLOW] = ALIS_UNFETCHED_SLOW,
	[ALIS_ARRIVAL_LARGE] = ALIS_UNFETCHED_LARGE,
	[ALIS_ARRIVAL_BROKEN] = ALIS_UNFETCHED_BROKEN,
	[ALIS_ARRIVAL_FORMAT] = ALIS_UNFETCHED_FORMAT,
	[ALIS_ARRIVAL_UNABLE] = ALIS_UNFETCHED_NO_GIT,
	[ALIS_ARRIVAL_OTHER] = ALIS_UNFETCHED_OTHER,
};

static int fetch(const struct alis_pulling *how,
    const struct alis_address *address, alis_str mirror, alis_str branch,
    alis_str into, struct alis_arena *mem, struct alis_fetched *fetched,
    struct alis_err *err)
{
	const struct alis_fetching what = {
		.url = address->url,
		.branch = branch,
		.into = into,
		.bytes_most = how->bytes_most,
		.seconds = how->seconds,
	};
	struct alis_arrived arrived;

	*fetched = (struct alis_fetched){ .why = ALIS_UNFETCHED_OTHER };
	if (alis_git_fetch(mirror, &what, mem, &arrived, err) < 0)
		return err->code;
	*fetched = (struct alis_fetched){
		.why = whys[arrived.how],
		.said = arrived.said,
		.default_branch = arrived.default_branch,
		.has_branch = arrived.has_branch,
		.is_shallow = arrived.is_shallow,
		.tip = arrived.tip,
	};
	return ALIS_OK;
}

const struct alis_transport alis__transport_libgit2 = { "libgit2", fetch };
