/* SPDX-License-Identifier: MIT */
#include <alis/cohort.h>
#include <alis/guard.h>

#define SLUG_MOST   40 /* bytes of the name, and two more of its last letter */
#define SLUG_DIGITS 8

/* A letter as ASCII has it; "" if it has none. */
static const char *plain_letter(int32_t point)
{
	static const struct {
		int32_t first, last;
		const char *plain;
	} letters[] = {
		{ 0xE0, 0xE5, "a" }, /* à to å */
		{ 0xE6, 0xE6, "ae" },
		{ 0xE7, 0xE7, "c" },
		{ 0xE8, 0xEB, "e" },
		{ 0xEC, 0xEF, "i" },
		{ 0xF0, 0xF0, "d" },
		{ 0xF1, 0xF1, "n" },
		{ 0xF2, 0xF6, "o" },
		{ 0xF8, 0xF8, "o" },
		{ 0xF9, 0xFC, "u" },
		{ 0xFD, 0xFD, "y" },
		{ 0xFE, 0xFE, "th" },
		{ 0xFF, 0xFF, "y" },
		{ 0x10D, 0x10D, "c" }, /* North Sámi */
		{ 0x111, 0x111, "d" },
		{ 0x14B, 0x14B, "n" },
		{ 0x161, 0x161, "s" },
		{ 0x167, 0x167, "t" },
		{ 0x17E, 0x17E, "z" },
	};

	for (size_t i = 0; i < ALIS_COUNT(letters); i++)
		if (point >= letters[i].first && point <= letters[i].last)
			return letters[i].plain;
	return "";
}

/* Letters and digits of a name, what is between them as one '-'. */
static void name_put(struct alis_out *out, alis_str name)
{
	bool apart = false;

	while (name.n > 0 && out->used < SLUG_MOST) {
		int32_t point = ' ';
		size_t n = alis_utf8_read(name, &point);
		char self[] = { (char)point, '\0' };
		const char *plain = (point >= 'a' && point <= 'z') ||
		        (point >= '0' && point <= '9')
		    ? self
		    : plain_letter(point);
		name = alis_str_from(name, n == 0 ? 1 : n);
		if (plain[0] == '\0') {
			apart = true;
			continue;
		}
		if (apart && out->used > 0)
			alis_out_char(out, '-');
		alis_out_lit(out, plain);
		apart = false;
	}
}

static alis_str joined(alis_str name, alis_str folded, struct alis_arena *mem)
{
	struct alis_hex digest = alis_sha256(folded);
	const alis_str parts[] = { name, ALIS_STR("-"),
		alis_str_part(alis_str_of(digest.text), 0, SLUG_DIGITS) };

	return alis_str_join(mem, parts, ALIS_COUNT(parts));
}

alis_str alis_member_slug(alis_str name, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);
	alis_str folded = alis_utf8_fold(name, mem), slug;

	/* A number that may be somebody's stands in no name of a folder, nor
	 * one that comes about where a letter without another is left out. */
	name_put(&out, alis_guard_masked(folded, mem));
	slug = joined(alis_out_text(&out), folded, mem);
	return out.used > 0 && alis_str_same(alis_guard_masked(slug, mem), slug)
	    ? slug
	    : joined(ALIS_STR("lege"), folded, mem);
}
