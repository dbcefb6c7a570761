/* SPDX-License-Identifier: MIT */
#include "cursor.h"

/* What is kept of one journal's history is bounded; what is beyond it is read
 * each time. */
#define COUNT_MOST 256
#define BYTES_MOST ((size_t)8 << 20)
#define TAIL       256

/*
 * A trace of a file: its path, its length and its end, where it grows. It only
 * says whether keeping the file may be worth it, so that two of one trace do
 * no harm. FNV-1a, 64 bits.
 */
static uint64_t trace_of(const struct alis_source *src)
{
	alis_str tail = alis_str_from(
	    src->bytes, src->bytes.n > TAIL ? src->bytes.n - TAIL : 0);
	const alis_str parts[] = { src->path, tail };
	uint64_t hash = UINT64_C(0xcbf29ce484222325) ^ src->bytes.n;

	for (size_t i = 0; i < ALIS_COUNT(parts); i++)
		for (size_t k = 0; k < parts[i].n; k++)
			hash = (hash ^ (unsigned char)parts[i].at[k]) *
			    UINT64_C(0x100000001b3);
	return hash;
}

const struct alis_journal *alis__kept_find(
    const struct alis_kept_files *kept, const struct alis_source *src)
{
	for (const struct alis_kept_file *f = kept->files; f != NULL;
	     f = f->next)
		if (alis_str_same(f->src->path, src->path) &&
		    alis_str_same(f->src->bytes, src->bytes))
			return f->read;
	return NULL;
}

struct alis_kept_file *alis_kept_file_of(
    const struct alis_kept_files *kept, const struct alis_source *src)
{
	struct alis_kept_file *f = kept->files;

	while (f != NULL && f->src != src)
		f = f->next;
	return f;
}

/* Read it once more, into what lasts. There is no 'inkluder' in it, so that no
 * supply is asked. */
static void keep(struct alis_kept_files *kept, const struct alis_source *src)
{
	struct alis_arena *mem = &kept->mem;
	struct alis_diags none = { .mem = mem };
	struct alis_kept_file *file = ALIS_NEW(mem, struct alis_kept_file, 1);
	alis_str path = alis_str_copy(src->path, mem);

	file->src =
	    alis_source_of(path, path, alis_str_copy(src->bytes, mem), mem);
	file->read = alis_parse_journal(file->src, NULL, mem, &none);
	file->clean_on = ALIS_DAY_MAX; /* none yet */
	file->next = kept->files;
	kept->files = file;
	kept->count++;
	kept->bytes += src->bytes.n;
}

void alis__kept_note(
    struct alis_kept_files *kept, const struct alis_source *src)
{
	uint64_t trace = trace_of(src);
	uint64_t *met = &kept->met[trace % ALIS_COUNT(kept->met)];

	if (*met == trace && kept->count < COUNT_MOST &&
	    src->bytes.n <= BYTES_MOST - kept->bytes)
		keep(kept, src);
	*met = trace;
}
