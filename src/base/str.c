/* SPDX-License-Identifier: MIT */
#include <alis/base.h>

#include <string.h>

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

alis_str alis_str_trim(alis_str s)
{
	while (s.n > 0 && is_blank(s.at[0])) {
		s.at++;
		s.n--;
	}
	while (s.n > 0 && is_blank(s.at[s.n - 1]))
		s.n--;
	return s;
}

int alis_str_compare(alis_str a, alis_str b)
{
	size_t n = a.n < b.n ? a.n : b.n;
	int order = n == 0 ? 0 : memcmp(a.at, b.at, n);

	return order != 0 ? order : (a.n > b.n) - (a.n < b.n);
}

alis_str alis_str_copy(alis_str s, struct alis_arena *mem)
{
	return alis_str_join(mem, &s, 1);
}

alis_str alis_str_join(struct alis_arena *mem, const alis_str *parts, size_t n)
{
	size_t total = 0, at = 0;
	char *bytes;

	for (size_t i = 0; i < n; i++)
		total += parts[i].n;
	bytes = ALIS_NEW(mem, char, total + 1);
	for (size_t i = 0; i < n; i++) {
		if (parts[i].n > 0)
			memcpy(bytes + at, parts[i].at, parts[i].n);
		at += parts[i].n;
	}
	return (alis_str){ bytes, total };
}
