/* SPDX-License-Identifier: MIT */
#include <alis/edit.h>

#include "unit.h"

static alis_str marked(
    const char *text, enum alis_mark mark, struct alis_arena *mem)
{
	struct alis_overlay none = { .count = 0 };
	struct alis_files files = alis_edit_files(&none);
	struct alis_diags diags = { .mem = mem };
	const struct alis_source *src = alis_source_of(ALIS_STR("loggbok.alis"),
	    ALIS_STR("loggbok.alis"), alis_str_of(text), mem);
	const struct alis_journal *journal =
	    alis_parse_journal(src, &files, mem, &diags);

	return alis_edit_mark(src, alis_journal_entries(journal),
	    journal->entry_count, mark, mem);
}

static void a_mark_touches_nothing_else(void **state)
{
	static const struct {
		const char *why;
		const char *was;
		const char *is;
		enum alis_mark mark;
	} rows[] = {
		{ "close", "2018-03-05 vakt Stord  ; x\n",
		    "2018-03-05 * vakt Stord  ; x\n", ALIS_MARK_CONFIRMED },
		{ "in a column", "2018-03-05   vakt Stord\n",
		    "2018-03-05 * vakt Stord\n", ALIS_MARK_CONFIRMED },
		{ "in a wide column", "2018-03-05                  vakt A\n",
		    "2018-03-05                * vakt A\n",
		    ALIS_MARK_CONFIRMED },
		{ "with times", "2018-03-05 16-23 vakt A\r\n",
		    "2018-03-05 16-23 * vakt A\r\n", ALIS_MARK_CONFIRMED },
		{ "with a tab", "2018-03-05\tvakt A", "2018-03-05\t* vakt A",
		    ALIS_MARK_CONFIRMED },
		{ "planned before",
		    "\xEF\xBB\xBF"
		    "2018-03-05  !  vakt A\n",
		    "\xEF\xBB\xBF"
		    "2018-03-05  *  vakt A\n",
		    ALIS_MARK_CONFIRMED },
		{ "without a blank", "2018-03-05 !vakt A\n",
		    "2018-03-05 *vakt A\n", ALIS_MARK_CONFIRMED },
		{ "has it", "2018-03-05 *  vakt A\n", "2018-03-05 *  vakt A\n",
		    ALIS_MARK_CONFIRMED },
		{ "several, some at fault",
		    "2018-03-05 vakt A\n2018-13-05 vakt B\n; 2018\n"
		    "2018-03-06 vakt C\n",
		    "2018-03-05 * vakt A\n2018-13-05 vakt B\n; 2018\n"
		    "2018-03-06 * vakt C\n",
		    ALIS_MARK_CONFIRMED },
		{ "taken away", "2018-03-05 * vakt A\n", "2018-03-05 vakt A\n",
		    ALIS_MARK_NONE },
		{ "taken away from a column", "2018-03-05    * vakt A\n",
		    "2018-03-05      vakt A\n", ALIS_MARK_NONE },
		{ "taken away, no blank", "2018-03-05 *vakt A\n",
		    "2018-03-05 vakt A\n", ALIS_MARK_NONE },
		{ "taken away, tabs", "2018-03-05\t*\tvakt A\n",
		    "2018-03-05\tvakt A\n", ALIS_MARK_NONE },
		{ "planned", "2018-03-05 vakt A\n", "2018-03-05 ! vakt A\n",
		    ALIS_MARK_PENDING },
		{ "planned, in a column", "2018-03-05   vakt A\n",
		    "2018-03-05 ! vakt A\n", ALIS_MARK_PENDING },
		{ "planned, not confirmed", "2018-03-05 * vakt A\n",
		    "2018-03-05 ! vakt A\n", ALIS_MARK_PENDING },
	};
	struct alis_arena mem = { 0 };

	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(rows); i++)
		unit_check(alis_str_is(marked(rows[i].was, rows[i].mark, &mem),
		               rows[i].is),
		    rows[i].why);
	alis_arena_release(&mem);
}

int test_mark(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(a_mark_touches_nothing_else),
	};

	return cmocka_run_group_tests_name("mark", tests, NULL, NULL);
}
