/* SPDX-License-Identifier: MIT */
#include "exchange.h"

#include <alis/guard.h>

/* Texts on the line of a transaction. */

#define TEXT_MOST 120 /* columns: ledger reads no line of 4096 bytes */

static bool is_ascii_letter(int32_t point)
{
	return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
}

/*
 * Letters, digits and the few signs that mean nothing in any of the programs.
 * Left out are ; # % * ! ( ) [ ] { } | = @ " \ : ~ & < > and every blank that
 * is none of ASCII; beyond the alphabets of Europe and its neighbours there
 * are such blanks between the letters, so these are left out too.
 */
static bool is_plain(int32_t point)
{
	static const char signs[] = ".,/+_'-";

	if (is_ascii_letter(point) || (point >= '0' && point <= '9'))
		return true;
	for (size_t i = 0; i + 1 < sizeof(signs); i++)
		if (point == signs[i])
			return true;
	return point >= 0xC0 && point < 0x1680 && !alis_utf8_hidden(point);
}

static bool begins_text(int32_t point)
{
	return is_ascii_letter(point) || (point >= '0' && point <= '9') ||
	    point >= 0xC0;
}

alis_str alis__plain(alis_str text, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);
	bool owes_blank = false, begun = false;

	text = alis_utf8_composed(alis_guard_masked(text, mem), mem);
	while (text.n > 0) {
		int32_t point = 0;
		size_t n = alis_utf8_read(text, &point);
		bool fits =
		    n > 0 && is_plain(point) && (begun || begins_text(point));
		if (fits && owes_blank)
			alis_out_char(&out, ' ');
		if (fits)
			alis_out_put(&out, alis_str_part(text, 0, n));
		owes_blank = begun && !fits;
		begun = begun || fits;
		text = alis_str_from(text, n > 0 ? n : 1);
	}
	return alis_str_trim(alis_utf8_fit(alis_out_text(&out), TEXT_MOST));
}
