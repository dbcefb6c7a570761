/* SPDX-License-Identifier: MIT */
#include "sign.h"

#define WORDS_MOST 64

/* The words of a command, each ended by NUL. Returns how many, or 0 if a quote
 * is not closed, nothing stands behind a backslash, or there are too many. */
static size_t split(
    alis_str command, struct alis_arena *mem, const char *words[WORDS_MOST + 1])
{
	char *at = ALIS_NEW(mem, char, command.n + 2);
	size_t count = 0;
	bool is_open = false; /* within a word */
	char quote = 0;

	for (size_t i = 0; i < command.n; i++) {
		char c = command.at[i];
		if (quote == 0 && (c == ' ' || c == '\t' || c == '\n')) {
			if (is_open)
				*at++ = '\0';
			is_open = false;
			continue;
		}
		if (!is_open && count == WORDS_MOST)
			return 0;
		if (!is_open)
			words[count++] = at;
		is_open = true;
		if (quote == 0 && (c == '\'' || c == '"')) {
			quote = c;
		} else if (quote != 0 && c == quote) {
			quote = 0;
		} else if (c == '\\' && quote != '\'') {
			if (++i == command.n)
				return 0;
			*at++ = command.at[i];
		} else {
			*at++ = c;
		}
	}
	words[count] = NULL;
	return quote == 0 ? count : 0;
}

int alis_sign_default_key(alis_str command, struct alis_arena *mem,
    alis_str *key, struct alis_err *err)
{
	const char *words[WORDS_MOST + 1];
	const struct alis_program program = {
		.argv = words,
		.seconds = CHECK_SECONDS,
		.output_most = OUTPUT_MOST,
	};
	struct alis_ended ended = { 0 };
	alis_str first;

	if (alis_str_cut(command, '\0').found ||
	    split(command, mem, words) == 0)
		return alis_fail(err, ALIS_ESTATE,
		    "'%1' cannot be read as a command", command);
	if (alis_io_run(&program, mem, &ended, err) < 0)
		return err->code;
	first = alis_str_trim(alis_str_cut(ended.out, '\n').head);
	if (ended.status == 0 && alis__is_literal(first)) {
		*key = alis_str_copy(first, mem);
		return ALIS_OK;
	}
	alis_fail(err, ALIS_ESTATE, "'%1' gave no key to sign with", command);
	return alis_err_reason(err, alis__told_by(ended.said, mem).at);
}
