/* SPDX-License-Identifier: MIT */
#include "careful.h"

int careful_note(struct alis_err *first, int code, const struct alis_err *err)
{
	if ((code == ALIS_EGIT || code == ALIS_EIO) && first->code == ALIS_OK)
		*first = *err;
	return code;
}

static int careful_read(void *from, alis_str path, struct alis_arena *mem,
    const struct alis_source **src, struct alis_err *err)
{
	struct careful *careful = from;

	return careful_note(&careful->err,
	    careful->files.read(careful->files.from, path, mem, src, err), err);
}

static int careful_list(void *from, alis_str folder, struct alis_arena *mem,
    struct alis_names *names, struct alis_err *err)
{
	struct careful *careful = from;

	return careful_note(&careful->err,
	    careful->files.list(careful->files.from, folder, mem, names, err),
	    err);
}

struct alis_files careful_files(struct careful *careful)
{
	return (struct alis_files){ careful, careful_read, careful_list };
}
