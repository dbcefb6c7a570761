/* SPDX-License-Identifier: MIT */
#include "seen.h"

#include <string.h>

#define FIRST_ROOM 256 /* a power of two, as every room is */

/* An id is a digest: any bytes of it are as good as a hash. All zeroes is no
 * object, and marks a slot that is free. */
static git_oid *slot_of(git_oid *slots, size_t room, const git_oid *id)
{
	size_t at;

	memcpy(&at, id->id, sizeof(at));
	while (!git_oid_is_zero(&slots[at & (room - 1)]) &&
	    !git_oid_equal(&slots[at & (room - 1)], id))
		at++;
	return &slots[at & (room - 1)];
}

static void grow(struct alis_seen *seen)
{
	size_t room = seen->room == 0 ? FIRST_ROOM : seen->room * 2;
	git_oid *wider = ALIS_NEW(seen->mem, git_oid, room);
	const git_oid *slots = seen->slots;

	for (size_t i = 0; i < seen->room; i++)
		if (!git_oid_is_zero(&slots[i]))
			*slot_of(wider, room, &slots[i]) = slots[i];
	seen->slots = wider;
	seen->room = room;
}

bool alis__seen_add(struct alis_seen *seen, const git_oid *id)
{
	git_oid *slot;

	if (seen->count * 2 >= seen->room)
		grow(seen);
	slot = slot_of(seen->slots, seen->room, id);
	if (!git_oid_is_zero(slot))
		return false;
	*slot = *id;
	seen->count++;
	return true;
}
