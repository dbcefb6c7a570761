/* SPDX-License-Identifier: MIT */
#ifndef RENDER_STYLE_H
#define RENDER_STYLE_H

#include <alis/render.h>

/* Text in a tone; without colour the text alone. What is hidden is shown, and
 * a line feed or tab becomes a blank. */
void alis__put_toned(struct alis_out *out, struct alis_style style,
    enum alis_tone tone, alis_str text);

/* The same for a text that alis__clean has made. */
void alis__put_clean(struct alis_out *out, struct alis_style style,
    enum alis_tone tone, alis_str text);

/* The text as it will be put, to know its width: in 'mem', or itself. */
alis_str alis__clean(alis_str text, struct alis_arena *mem);

/* A cell as people see it; empty for what fits no line. */
alis_str alis__cell_text(const struct alis_cell *cell, struct alis_arena *mem);

/* A text on as many lines as it needs, cut between words. On the first line
 * 'used' columns are taken; the others begin 'indent' columns in. */
void alis__put_wrapped(struct alis_out *out, struct alis_style style,
    enum alis_tone tone, alis_str text, size_t used, size_t indent);

void alis__put_table(struct alis_out *out, const struct alis_table *table,
    struct alis_style style);

#endif
