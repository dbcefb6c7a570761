/* SPDX-License-Identifier: MIT */
#include <alis/base.h>

static void put_unit(struct alis_out *out, uint32_t unit)
{
	static const char hex[] = "0123456789abcdef";

	alis_out_lit(out, "\\u");
	for (int shift = 12; shift >= 0; shift -= 4)
		alis_out_char(out, hex[unit >> shift & 15]);
}

/* Beyond U+FFFF an escape is a pair of UTF-16 surrogates. */
static void put_escape(struct alis_out *out, uint32_t point)
{
	if (point >= 0x10000) {
		put_unit(out, 0xD800 + ((point - 0x10000) >> 10));
		point = 0xDC00 + ((point - 0x10000) & 0x3FF);
	}
	put_unit(out, point);
}

/* Hidden characters are escaped too: JSON is looked at in terminals. */
static void put_quoted(struct alis_out *out, alis_str text)
{
	alis_out_char(out, '"');
	for (;;) {
		int32_t point;
		unsigned char c;
		size_t n = alis_utf8_plain(text, '"', '\\');
		alis_out_put(out, alis_str_part(text, 0, n));
		text = alis_str_from(text, n);
		if (text.n == 0)
			break;
		n = alis_utf8_read(text, &point);
		c = (unsigned char)text.at[0];
		if (n == 0) {
			/* JSON is UTF-8: a stray byte becomes U+FFFD. */
			alis_out_lit(out, "\xEF\xBF\xBD");
			n = 1;
		} else if (c == '"' || c == '\\') {
			alis_out_char(out, '\\');
			alis_out_char(out, (char)c);
		} else if (c < 0x20 || alis_utf8_hidden(point)) {
			put_escape(out, (uint32_t)point);
		} else {
			alis_out_put(out, alis_str_part(text, 0, n));
		}
		text = alis_str_from(text, n);
	}
	alis_out_char(out, '"');
}

static void begin(struct alis_json *json, const char *key)
{
	if (json->begun)
		alis_out_char(json->out, ',');
	if (json->depth > 0) {
		alis_out_char(json->out, '\n');
		alis_out_fill(json->out, ' ', (size_t)json->depth * 2);
	}
	json->begun = true;
	if (key == NULL)
		return;
	put_quoted(json->out, alis_str_of(key));
	alis_out_lit(json->out, ": ");
}

void alis_json_open(struct alis_json *json, const char *key, char bracket)
{
	begin(json, key);
	alis_out_char(json->out, bracket);
	json->depth++;
	json->begun = false;
}

void alis_json_close(struct alis_json *json, char bracket)
{
	json->depth--;
	if (json->begun) {
		alis_out_char(json->out, '\n');
		alis_out_fill(json->out, ' ', (size_t)json->depth * 2);
	}
	alis_out_char(json->out, bracket);
	json->begun = true;
	if (json->depth == 0)
		alis_out_char(json->out, '\n');
}

void alis_json_str(struct alis_json *json, const char *key, alis_str value)
{
	begin(json, key);
	put_quoted(json->out, value);
}

void alis_json_count(struct alis_json *json, const char *key, int64_t value)
{
	begin(json, key);
	alis_out_count(json->out, value);
}

void alis_json_bool(struct alis_json *json, const char *key, bool value)
{
	begin(json, key);
	alis_out_lit(json->out, value ? "true" : "false");
}

void alis_json_null(struct alis_json *json, const char *key)
{
	begin(json, key);
	alis_out_lit(json->out, "null");
}
