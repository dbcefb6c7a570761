/* SPDX-License-Identifier: MIT */
#include <alis/base.h>

#include <string.h>

alis_str alis_str_of(const char *text)
{
	return (alis_str){ text, strlen(text) };
}

alis_str alis_str_from(alis_str s, size_t from)
{
	return alis_str_part(s, from, s.n);
}

alis_str alis_str_part(alis_str s, size_t from, size_t to)
{
	if (to > s.n)
		to = s.n;
	if (from > to)
		from = to;
	return s.at == NULL ? s : (alis_str){ s.at + from, to - from };
}

alis_cut alis_str_cut(alis_str s, char mark)
{
	const char *at = s.n == 0 ? NULL : memchr(s.at, mark, s.n);
	size_t head = at == NULL ? s.n : (size_t)(at - s.at);

	return (alis_cut){
		.head = alis_str_part(s, 0, head),
		.tail = alis_str_from(s, at == NULL ? s.n : head + 1),
		.found = at != NULL,
	};
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

alis_str alis_str_trim(alis_str s)
{
	while (s.n > 0 && is_blank(s.at[0]))
		s = alis_str_from(s, 1);
	while (s.n > 0 && is_blank(s.at[s.n - 1]))
		s.n--;
	return s;
}

bool alis_str_is(alis_str a, const char *b)
{
	return alis_str_same(a, alis_str_of(b));
}

bool alis_str_same(alis_str a, alis_str b)
{
	return a.n == b.n && (a.n == 0 || memcmp(a.at, b.at, a.n) == 0);
}

int alis_str_compare(alis_str a, alis_str b)
{
	size_t n = a.n < b.n ? a.n : b.n;
	int order = n == 0 ? 0 : memcmp(a.at, b.at, n);

	return order != 0 ? order : (a.n > b.n) - (a.n < b.n);
}

bool alis_str_starts(alis_str s, alis_str with)
{
	return s.n >= with.n &&
	    alis_str_same(alis_str_part(s, 0, with.n), with);
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
