/* SPDX-License-Identifier: MIT */
#include <alis/edit.h>

#include <stdlib.h>

static int by_place(const void *left, const void *right)
{
	const struct alis_diag *a = *(const struct alis_diag *const *)left;
	const struct alis_diag *b = *(const struct alis_diag *const *)right;

	if (a->fix_span.from != b->fix_span.from)
		return a->fix_span.from < b->fix_span.from ? -1 : 1;
	return (a->fix_span.to > b->fix_span.to) -
	    (a->fix_span.to < b->fix_span.to);
}

/* The complaints about a source that carry a fix, by place. */
static const struct alis_diag **fixes_of(const struct alis_source *src,
    const struct alis_diags *diags, struct alis_arena *mem, size_t *n)
{
	const struct alis_diag **fixes =
	    ALIS_NEW(mem, const struct alis_diag *, diags->count + 1);

	*n = 0;
	for (const struct alis_diag *d = diags->first; d != NULL; d = d->next)
		if (d->src == src && d->has_fix)
			fixes[(*n)++] = d;
	qsort(fixes, *n, sizeof(const struct alis_diag *), by_place);
	return fixes;
}

alis_str alis_edit_fix(const struct alis_source *src,
    const struct alis_diags *diags, struct alis_arena *mem, size_t *count)
{
	struct alis_out out = alis_out_memory(mem);
	size_t n, at = 0;
	const struct alis_diag **fixes = fixes_of(src, diags, mem, &n);

	*count = 0;
	for (size_t i = 0; i < n; i++) {
		alis_span span = fixes[i]->fix_span;
		/* Two at one place would be the same fix told twice. */
		if (span.from < at || (*count > 0 && span.from == at))
			continue;
		alis_out_put(&out, alis_str_part(src->bytes, at, span.from));
		alis_out_put(&out, fixes[i]->fix);
		at = span.to;
		++*count;
	}
	if (*count == 0)
		return src->bytes;
	alis_out_put(&out, alis_str_from(src->bytes, at));
	return alis_out_text(&out);
}
