/* SPDX-License-Identifier: MIT */
#ifndef RENDER_STYLE_H
#define RENDER_STYLE_H

#include <alis/render.h>

/* Text in a tone; without colour the text alone. What is hidden is shown, and
 * a line feed or tab becomes a blank. */
void alis__put_toned(struct alis_out *out, struct alis_style style,
    enum alis_tone tone, alis_str text);

/* The text as it will be put, to know its width. */
alis_str alis__clean(alis_str text, struct alis_arena *mem);

#endif
