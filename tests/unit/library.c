/* SPDX-License-Identifier: MIT */
#include <alis/base.h>

#include "unit.h"

/* PCRE2 is linked, so it is there; its name is the same on all systems. */
#define FILE_NAME "libpcre2-8.so.0"
#define CONFIG    "pcre2_config_8"

struct functions {
	int (*config)(uint32_t what, void *where);
	void (*other)(void);
};

static struct alis_library library_of(
    const char *file, const char *names, struct functions *functions)
{
	return (struct alis_library){
		.file = file,
		.names = names,
		.count = 2,
		.functions = functions,
	};
}

static void functions_are_found(void **state)
{
	struct functions found = { NULL, NULL };
	struct alis_library library =
	    library_of(FILE_NAME, CONFIG "\0pcre2_code_free_8\0", &found);
	struct alis_err err;

	(void)state;
	for (int i = 0; i < 2; i++) {
		assert_int_equal(alis_library_load(&library, &err), ALIS_OK);
		assert_non_null(found.other);
		/* 11: PCRE2_CONFIG_VERSION, as a length with its NUL. */
		assert_in_range(found.config(11, NULL), 5, 40);
	}
}

static void what_is_missing_is_told(void **state)
{
	static const struct {
		const char *file, *names, *said;
	} rows[] = {
		/* no such library: its name is not said twice */
		{ "libalis-none.so.7", CONFIG "\0" CONFIG "\0",
		    "cannot load the library libalis-none.so.7: " },
		/* no such function, the first or the last */
		{ FILE_NAME, "alis_none\0" CONFIG "\0",
		    "cannot load the library " FILE_NAME ": " },
		{ FILE_NAME, CONFIG "\0alis_none\0",
		    "cannot load the library " FILE_NAME ": " },
	};
	struct alis_arena mem = { 0 };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++) {
		struct functions found = { NULL, NULL };
		struct alis_library library =
		    library_of(rows[i].file, rows[i].names, &found);
		struct alis_err err;
		alis_str said;

		/* The second time too. */
		for (int k = 0; k < 2; k++) {
			assert_int_equal(
			    alis_library_load(&library, &err), ALIS_EIO);
			assert_null(found.other);
		}
		said = alis_err_said(&err, ALIS_EN, &mem);
		assert_true(alis_str_starts(said, alis_str_of(rows[i].said)));
		assert_true(said.n > strlen(rows[i].said));
		said = alis_str_from(said, strlen("cannot load the library "));
		assert_null(strstr(alis_str_copy(said, &mem).at,
		    "libalis-none.so.7: "
		    "libalis-none"));
	}
	alis_arena_release(&mem);
}

int test_library(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(functions_are_found),
		cmocka_unit_test(what_is_missing_is_told),
	};

	return cmocka_run_group_tests_name("library", tests, NULL, NULL);
}
