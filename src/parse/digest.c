/* SPDX-License-Identifier: MIT */
#include <alis/parse.h>

struct alis_hex alis_journal_digest(const struct alis_journal *journal)
{
	struct alis_arena mem = { 0 };
	struct alis_out lines = alis_out_memory(&mem);
	struct alis_hex digest;

	for (size_t i = 0; i < journal->source_count; i++) {
		const struct alis_source *src = journal->sources[i];
		struct alis_hex id = alis_blob_id(src->bytes);
		alis_out_lit(&lines, id.text);
		alis_out_char(&lines, ' ');
		alis_out_put(&lines, src->path);
		alis_out_char(&lines, '\n');
	}
	digest = alis_sha256(alis_out_text(&lines));
	alis_arena_release(&mem);
	return digest;
}
