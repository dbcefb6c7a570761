/* SPDX-License-Identifier: MIT */
#ifndef ALIS_FUZZ_SHARED_H
#define ALIS_FUZZ_SHARED_H

/*
 * What the targets have in common: any bytes as a journal of several files,
 * and what must hold whatever was read.
 */

#include <alis/render.h>
#include <alis/track.h>

#define TODAY 17896 /* 2018-12-31 */

/* Ends the program with SIGABRT, and says what does not hold. */
void must(bool holds, const char *what);

/* ---- the input ---- */

#define INPUT_PARTS 3

/*
 * A line "%%" parts the input in three: loggbok.alis, the file that its
 * inkluder may name (b.alis, whatever the folder), and the rule book
 * regelverk/hus.regler. Each stands in a block of its own length, so that a
 * sanitizer sees its end.
 */
struct input {
	char *blocks[INPUT_PARTS];
	alis_str parts[INPUT_PARTS];
};

struct input input_of(const uint8_t *data, size_t size);
void input_release(struct input *input);

/* The supply of its files; it must live as long. */
struct alis_files input_files(struct input *input);
const struct alis_source *input_main(
    const struct input *input, struct alis_arena *mem);

/* ---- what must hold ---- */

void entries_check(const struct alis_journal *journal);
void diags_check(const struct alis_diags *diags);
/* What reaches a terminal: UTF-8, and nothing that it would obey. */
void text_check(const struct alis_out *out);

/* Figures that are figures, each proved. */
void statuses_check(const struct alis_run *run, struct alis_arena *mem);
/* Rendered as text and as JSON. */
void rendered_check(const struct alis_report *report, struct alis_arena *mem);

#endif
