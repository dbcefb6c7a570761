/* SPDX-License-Identifier: MIT */
#ifndef ALIS_FUZZ_H
#define ALIS_FUZZ_H

/*
 * fuzz: what must hold of any bytes. Each tests/fuzz/NAME.c is a target of
 * libFuzzer, with its words in NAME.dict and its first inputs in corpus/NAME;
 * but for shared.c, which all have in common, shelf.c, which makes a
 * repository of an input, and replay.c, which gives the same inputs to them
 * without libFuzzer. mutate/ changes inputs by what they are made of.
 */

#include <stddef.h>
#include <stdint.h>

/* Returns 0; a thing that does not hold ends the program with SIGABRT. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif
