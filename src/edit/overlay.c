/* SPDX-License-Identifier: MIT */
#include <alis/edit.h>

static int overlay_read(void *from, alis_str path, struct alis_arena *mem,
    const struct alis_source **src, struct alis_err *err)
{
	const struct alis_overlay *overlay = from;

	for (size_t i = 0; i < overlay->count; i++)
		if (alis_str_same(overlay->sources[i]->path, path)) {
			*src = overlay->sources[i];
			return ALIS_OK;
		}
	return overlay->under->read(overlay->under->from, path, mem, src, err);
}

/* The name of a file in a folder; empty if it lies elsewhere. */
static alis_str name_in(alis_str folder, alis_str path)
{
	size_t n = path.n;

	while (n > 0 && path.at[n - 1] != '/')
		n--;
	if (!alis_str_same(alis_str_part(path, 0, n > 0 ? n - 1 : 0), folder))
		return ALIS_STR("");
	return alis_str_from(path, n);
}

/* Put a name where it belongs; 'names' has room for it. */
static void add_sorted(struct alis_names *names, alis_str name)
{
	size_t at = 0;

	while (
	    at < names->count && alis_str_compare(names->names[at], name) < 0)
		at++;
	if (at < names->count && alis_str_same(names->names[at], name))
		return;
	for (size_t i = names->count++; i > at; i--)
		names->names[i] = names->names[i - 1];
	names->names[at] = name;
}

/* Of a folder that is not there yet only its new files are listed; that the
 * folders above do not name it is seen by nothing but a pattern for it. */
static int overlay_list(void *from, alis_str folder, struct alis_arena *mem,
    struct alis_names *names, struct alis_err *err)
{
	const struct alis_overlay *overlay = from;
	struct alis_names under;
	int code = overlay->under->list(
	    overlay->under->from, folder, mem, &under, err);

	if (code < 0)
		return code;
	names->names = ALIS_NEW(mem, alis_str, under.count + overlay->count);
	names->count = under.count;
	for (size_t i = 0; i < under.count; i++)
		names->names[i] = under.names[i];
	for (size_t i = 0; i < overlay->count; i++) {
		alis_str name = name_in(folder, overlay->sources[i]->path);
		if (name.n > 0)
			add_sorted(names, name);
	}
	return ALIS_OK;
}

struct alis_files alis_edit_files(struct alis_overlay *overlay)
{
	return (struct alis_files){
		.from = overlay,
		.read = overlay_read,
		.list = overlay_list,
	};
}
