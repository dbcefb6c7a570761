/* SPDX-License-Identifier: MIT */
#ifndef ALIS_PROPERTY_SLOW_KINDS_H
#define ALIS_PROPERTY_SLOW_KINDS_H

#include "slow.h"

void slow_rhythm(const struct slow_question *question, alis_day day,
    struct slow_count *count);
void slow_started(const struct slow_question *question, alis_day day,
    struct slow_count *count);

#endif
