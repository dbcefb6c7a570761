/* SPDX-License-Identifier: MIT */
#include <alis/base.h>

static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                             "abcdefghijklmnopqrstuvwxyz0123456789+/";

static int value_of(char c)
{
	if (c >= 'A' && c <= 'Z')
		return c - 'A';
	if (c >= 'a' && c <= 'z')
		return c - 'a' + 26;
	if (c >= '0' && c <= '9')
		return c - '0' + 52;
	return c == '+' ? 62 : c == '/' ? 63 : -1;
}

/* One group of four; returns how many bytes it holds, 0 if it is none. */
static size_t read_group(const char *at, char bytes[3])
{
	size_t n = at[3] != '=' ? 3 : at[2] != '=' ? 2 : 1;
	uint32_t word = 0;

	for (size_t i = 0; i < 4; i++) {
		int value = i <= n ? value_of(at[i]) : 0;
		if (value < 0)
			return 0;
		word = word << 6 | (uint32_t)value;
	}
	/* Of two texts for the same bytes one alone is taken. */
	if ((n == 1 && (word & 0xFFFF) != 0) || (n == 2 && (word & 0xFF) != 0))
		return 0;
	bytes[0] = (char)(word >> 16);
	bytes[1] = (char)(word >> 8);
	bytes[2] = (char)word;
	return n;
}

bool alis_base64_read(alis_str text, struct alis_arena *mem, alis_str *bytes)
{
	char *at;
	size_t used = 0;

	if (text.n % 4 != 0)
		return false;
	at = ALIS_NEW(mem, char, text.n / 4 * 3 + 1);
	for (size_t i = 0; i < text.n; i += 4) {
		char group[3];
		size_t n = read_group(text.at + i, group);
		if (n == 0 || (n < 3 && i + 4 < text.n))
			return false;
		for (size_t k = 0; k < n; k++)
			at[used++] = group[k];
	}
	*bytes = (alis_str){ at, used };
	return true;
}

alis_str alis_base64(alis_str bytes, struct alis_arena *mem)
{
	size_t n = (bytes.n + 2) / 3 * 4, used = 0;
	char *at = ALIS_NEW(mem, char, n + 1);

	for (size_t i = 0; i < bytes.n; i += 3) {
		size_t left = bytes.n - i;
		uint32_t word = 0;
		for (size_t k = 0; k < 3; k++)
			word = word << 8 |
			    (k < left ? (unsigned char)bytes.at[i + k] : 0);
		at[used++] = digits[word >> 18 & 63];
		at[used++] = digits[word >> 12 & 63];
		at[used++] = (char)(left > 1 ? digits[word >> 6 & 63] : '=');
		at[used++] = (char)(left > 2 ? digits[word & 63] : '=');
	}
	return (alis_str){ at, used };
}
