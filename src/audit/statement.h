/* SPDX-License-Identifier: MIT */
#ifndef AUDIT_STATEMENT_H
#define AUDIT_STATEMENT_H

/* What commits and answers have in common: lines "Key: value". */

#include <alis/audit.h>

#define ATTEST_ENTRY      "Alis-Entry"
#define ATTEST_FIRST_LINE "alis-attest 1"
#define ATTEST_OWNER      "Alis-Of"
#define ATTEST_SUPERVISOR "Alis-Supervisor"
#define ATTEST_DATE       "Alis-Date"
#define ATTEST_COMMIT     "Alis-Commit"

bool alis__is_lower_hex(alis_str text);

/* Read "sha256 HEX", 64 digits in lower case; false if it is not. */
bool alis__digest_read(alis_str value, struct alis_hex *digest);

/* Without what git calls blank, at both ends. */
alis_str alis__value_trim(alis_str value);

#endif
