/* SPDX-License-Identifier: MIT */
#ifndef BASE_CATALOGUE_H
#define BASE_CATALOGUE_H

/* src/po as gettext's msgfmt compiles it, put into the program by the build. */

#include <stddef.h>

extern const unsigned char alis__catalogue_nb[];
extern const size_t alis__catalogue_nb_size;
extern const unsigned char alis__catalogue_nn[];
extern const size_t alis__catalogue_nn_size;

#endif
