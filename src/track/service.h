/* SPDX-License-Identifier: MIT */
#ifndef TRACK_SERVICE_H
#define TRACK_SERVICE_H

#include <alis/track.h>

/* Tell what is odd about the days of service: more than full time, gaps, and
 * too long without what should come often. */
void alis__service_tell(const struct alis_run *run, struct alis_arena *mem,
    struct alis_diags *diags);

#endif
