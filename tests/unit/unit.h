/* SPDX-License-Identifier: MIT */
#ifndef ALIS_UNIT_H
#define ALIS_UNIT_H

/*
 * unit: what the tests of the layers share.
 *
 * Each tests/unit/NAME.c defines 'int test_NAME(void)', which runs its group
 * and returns how many of its tests failed; it is found by its name:
 *
 *	int test_base(void)
 *	{
 *		static const struct CMUnitTest tests[] = {
 *			UNIT_TEST(reads_days),
 *		};
 *		return cmocka_run_group_tests_name("base", tests, NULL, NULL);
 *	}
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The Makefile gives the list of groups: X(base) X(text) ... */
#ifndef UNIT_GROUPS
#define UNIT_GROUPS(X)
#endif

#define UNIT_DECLARE(name) int test_##name(void);
UNIT_GROUPS(UNIT_DECLARE)
#undef UNIT_DECLARE

/* A test in which unit_check may be used. */
#define UNIT_TEST(test) \
	cmocka_unit_test_setup_teardown(test, unit_begin, unit_end)

/*
 * Check one row of a table. A row that is wrong is named on standard error
 * by 'why', the other rows are checked too, and the test fails at its end.
 */
#define unit_check(ok, why) unit_check_at((ok), (why), __FILE__, __LINE__)

void unit_check_at(bool ok, const char *why, const char *file, int line);
int unit_begin(void **state);
int unit_end(void **state);

#endif
