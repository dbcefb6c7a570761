/* SPDX-License-Identifier: MIT */
#include <alis/text.h>

#include <stdlib.h>

static const struct alis_code_info infos[] = {
#define ALIS_CODE_INFO(code, severity, message, hint) \
	{ #code, ALIS_##severity, message, hint },
	ALIS_CODES(ALIS_CODE_INFO)
#undef ALIS_CODE_INFO
};

const struct alis_code_info *alis_code_info(enum alis_code code)
{
	return &infos[code];
}

struct alis_diag *alis_diag_add(struct alis_diags *diags, enum alis_code code,
    const struct alis_source *src, alis_span span)
{
	struct alis_diag *diag = ALIS_NEW(diags->mem, struct alis_diag, 1);

	diag->code = code;
	diag->src = src;
	diag->span = span;
	if (diags->last == NULL)
		diags->first = diag;
	else
		diags->last->next = diag;
	diags->last = diag;
	diags->count++;
	if (infos[code].severity == ALIS_ERROR)
		diags->errors++;
	else
		diags->warnings++;
	return diag;
}

void alis_diags_adopt(struct alis_diags *diags, struct alis_diags *more)
{
	if (more->first == NULL)
		return;
	if (diags->last == NULL)
		diags->first = more->first;
	else
		diags->last->next = more->first;
	diags->last = more->last;
	diags->count += more->count;
	diags->errors += more->errors;
	diags->warnings += more->warnings;
	more->first = more->last = NULL;
	more->count = more->errors = more->warnings = 0;
}

void alis_diag_fix(struct alis_diag *diag, alis_span span, alis_str text)
{
	if (alis_str_same(alis_source_text(diag->src, span), text))
		return; /* it is not what is wrong */
	diag->has_fix = true;
	diag->fix_span = span;
	diag->fix = text;
}

void alis_diag_fix_word(
    struct alis_diag *diag, const struct alis_nearest *nearest)
{
	alis_str sure = alis_nearest_sure(nearest);

	if (sure.n > 0)
		alis_diag_fix(diag, diag->span, sure);
}

void alis_diag_tell(struct alis_diags *diags, struct alis_diag *diag,
    const struct alis_err *err)
{
	struct alis_err *kept = ALIS_NEW(diags->mem, struct alis_err, 1);

	*kept = *err;
	diag->err = kept;
}

struct ranked {
	const struct alis_diag *diag;
	size_t file; /* where its file comes */
	size_t number;
};

static int by_place(const void *left, const void *right)
{
	const struct ranked *a = left, *b = right;

	if (a->file != b->file)
		return a->file < b->file ? -1 : 1;
	if (a->diag->span.from != b->diag->span.from)
		return a->diag->span.from < b->diag->span.from ? -1 : 1;
	if (a->diag->code != b->diag->code)
		return a->diag->code < b->diag->code ? -1 : 1;
	return (a->number > b->number) - (a->number < b->number);
}

/* A file and its place among the others. */
struct filed {
	const struct alis_source *src;
	size_t rank;
};

static int by_address(const void *left, const void *right)
{
	const struct filed *a = left, *b = right;
	uintptr_t x = (uintptr_t)a->src, y = (uintptr_t)b->src;

	return (x > y) - (x < y);
}

static int by_address_and_rank(const void *left, const void *right)
{
	const struct filed *a = left, *b = right;
	int order = by_address(a, b);

	return order != 0 ? order : (a->rank > b->rank) - (a->rank < b->rank);
}

/* Each file once, sorted by address, for there may be as many as complaints.
 * One that has no place in the order of reading, such as a rule book, comes
 * behind, in the order of first complaint. */
static size_t files_of(const struct alis_diags *diags, struct filed *files)
{
	size_t n = 0, kept = 0;

	for (; n < diags->source_count; n++)
		files[n] = (struct filed){ diags->sources[n], n };
	for (const struct alis_diag *d = diags->first; d != NULL;
	     d = d->next, n++)
		files[n] = (struct filed){ d->src, n };
	qsort(files, n, sizeof(*files), by_address_and_rank);
	for (size_t i = 0; i < n; i++)
		if (kept == 0 || files[kept - 1].src != files[i].src)
			files[kept++] = files[i];
	return kept;
}

const struct alis_diag **alis_diags_sorted(
    const struct alis_diags *diags, struct alis_arena *mem)
{
	struct ranked *ranked = ALIS_NEW(mem, struct ranked, diags->count + 1);
	const struct alis_diag **sorted =
	    ALIS_NEW(mem, const struct alis_diag *, diags->count + 1);
	struct filed *files =
	    ALIS_NEW(mem, struct filed, diags->source_count + diags->count + 1);
	size_t n = 0, file_count;

	file_count = files_of(diags, files);
	for (const struct alis_diag *d = diags->first; d != NULL;
	     d = d->next, n++) {
		const struct filed key = { .src = d->src };
		const struct filed *file = bsearch(
		    &key, files, file_count, sizeof(*files), by_address);
		ranked[n] = (struct ranked){ d, file->rank, n };
	}
	qsort(ranked, n, sizeof(*ranked), by_place);
	for (size_t i = 0; i < n; i++)
		sorted[i] = ranked[i].diag;
	return sorted;
}
