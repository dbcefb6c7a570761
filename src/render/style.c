/* SPDX-License-Identifier: MIT */
#include "style.h"

static const char *const codes[] = {
	[ALIS_TONE_PLAIN] = "",
	[ALIS_TONE_GOOD] = "\033[32m",
	[ALIS_TONE_BAD] = "\033[31m",
	[ALIS_TONE_DOUBTFUL] = "\033[33m",
	[ALIS_TONE_DIM] = "\033[2m",
	[ALIS_TONE_HEAD] = "\033[1m",
};

alis_str alis__clean(alis_str text, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	if (alis_utf8_clean(text) == text.n)
		return text;
	while (text.n > 0) {
		size_t n = 0;
		while (n < text.n && text.at[n] != '\n' && text.at[n] != '\t')
			n++;
		alis_out_safe(&out, alis_str_part(text, 0, n));
		if (n < text.n)
			alis_out_char(&out, ' ');
		text = alis_str_from(text, n + 1);
	}
	return alis_out_text(&out);
}

void alis__put_clean(struct alis_out *out, struct alis_style style,
    enum alis_tone tone, alis_str text)
{
	bool coloured = style.colour && tone != ALIS_TONE_PLAIN && text.n > 0;

	if (coloured)
		alis_out_lit(out, codes[tone]);
	alis_out_put(out, text);
	if (coloured)
		alis_out_lit(out, "\033[0m");
}

void alis__put_toned(struct alis_out *out, struct alis_style style,
    enum alis_tone tone, alis_str text)
{
	struct alis_arena mem = { 0 };

	alis__put_clean(out, style, tone, alis__clean(text, &mem));
	alis_arena_release(&mem);
}
