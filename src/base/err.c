/* SPDX-License-Identifier: MIT */
#include <alis/base.h>

#include <assert.h>
#include <errno.h>
#include <inttypes.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>

#define REASON   ((size_t)2 * ALIS_ERR_WORDS)
#define ELLIPSIS ALIS_STR("\xE2\x80\xA6")

/* How much of a word there is room for: a long path leaves some room to what
 * comes behind it. Of what is cut off no half character stays. */
static size_t room_for(alis_str word, size_t left)
{
	size_t n = left - left / 4;

	if (word.n <= n)
		return word.n;
	n = n > ELLIPSIS.n ? n - ELLIPSIS.n : 0;
	while (n > 0 && ((unsigned char)word.at[n] & 0xC0) == 0x80)
		n--;
	return n;
}

/* Put a word behind those that are there. */
static void put_word(struct alis_err *err, size_t i, alis_str word)
{
	size_t at = i == 0 ? 0 : err->ends[i - 1];
	size_t n = room_for(word, sizeof(err->bytes) - at);

	if (n > 0)
		memcpy(err->bytes + at, word.at, n);
	at += n;
	if (n > 0 && n < word.n) {
		memcpy(err->bytes + at, ELLIPSIS.at, ELLIPSIS.n);
		at += ELLIPSIS.n;
	}
	for (; i <= REASON; i++)
		err->ends[i] = (uint16_t)at;
}

static alis_str word_of(const struct alis_err *err, size_t i)
{
	size_t at = i == 0 ? 0 : err->ends[i - 1];

	return (alis_str){ err->bytes + at, err->ends[i] - at };
}

int alis_fail_words(struct alis_err *err, enum alis_fault code,
    const char *text, const alis_str *words, size_t n)
{
	assert(n <= ALIS_ERR_WORDS);
	err->code = code;
	err->text = text;
	err->because = NULL;
	put_word(err, 0, ALIS_STR(""));
	for (size_t i = 0; i < n; i++)
		put_word(err, i, words[i]);
	return code;
}

int alis_err_reason(struct alis_err *err, const char *reason)
{
	put_word(err, REASON, alis_str_of(reason));
	return err->code;
}

/* What a system may say of files, in its own English words, so that it can be
 * said in the reader's; NULL for what hardly comes. */
static const char *system_reason(int number)
{
	static const struct {
		int number;
		const char *text;
	} reasons[] = {
		{ EACCES, ALIS_TEXT("Permission denied") },
		{ EPERM, ALIS_TEXT("Operation not permitted") },
		{ ENOENT, ALIS_TEXT("No such file or directory") },
		{ ENOTDIR, ALIS_TEXT("Not a directory") },
		{ EISDIR, ALIS_TEXT("Is a directory") },
		{ EEXIST, ALIS_TEXT("File exists") },
		{ ENOSPC, ALIS_TEXT("No space left on device") },
		{ EDQUOT, ALIS_TEXT("Disk quota exceeded") },
		{ EROFS, ALIS_TEXT("Read-only file system") },
		{ EIO, ALIS_TEXT("Input/output error") },
		{ ENAMETOOLONG, ALIS_TEXT("File name too long") },
	};

	for (size_t i = 0; i < ALIS_COUNT(reasons); i++)
		if (reasons[i].number == number)
			return reasons[i].text;
	return NULL;
}

/* The rest in the system's words, in the reader's language if it has them. The
 * locale is read here, where it is needed: for most commands, that would take
 * longer than all else that they do before they read a journal. */
static int reason_by_locale(struct alis_err *err, int number)
{
	locale_t locale = newlocale(LC_MESSAGES_MASK, "", (locale_t)0);

	if (locale == (locale_t)0)
		return alis_err_reason(err, strerror(number));
	(void)alis_err_reason(err, strerror_l(number, locale));
	freelocale(locale);
	return err->code;
}

int alis_err_errno(struct alis_err *err)
{
	int number = errno;
	const char *known = system_reason(number);

	return known != NULL ? alis_err_reason(err, known)
	                     : reason_by_locale(err, number);
}

void alis_err_because(struct alis_err *err, const struct alis_err *why)
{
	err->because = why->text;
	for (size_t i = 0; i < ALIS_ERR_WORDS; i++)
		put_word(err, ALIS_ERR_WORDS + i, word_of(why, i));
	put_word(err, REASON, word_of(why, REASON));
}

static void put_said(struct alis_out *out, enum alis_language language,
    const char *text, const struct alis_err *err, size_t from)
{
	alis_str words[ALIS_ERR_WORDS];

	for (size_t i = 0; i < ALIS_ERR_WORDS; i++)
		words[i] = word_of(err, from + i);
	alis_out_put(out,
	    alis_filled(
	        alis_said(language, text), words, ALIS_ERR_WORDS, out->mem));
}

alis_str alis_err_said(const struct alis_err *err, enum alis_language language,
    struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);
	alis_str reason = word_of(err, REASON);

	put_said(&out, language, err->text, err, 0);
	if (err->because != NULL) {
		alis_out_lit(&out, ": ");
		put_said(&out, language, err->because, err, ALIS_ERR_WORDS);
	}
	if (reason.n > 0) {
		alis_out_lit(&out, ": ");
		/* What no catalogue has, such as git's words, stays as it is.
		 */
		alis_out_lit(
		    &out, alis_said(language, alis_str_copy(reason, mem).at));
	}
	return alis_out_text(&out);
}

struct alis_saying alis_err_saying(
    const struct alis_err *err, struct alis_arena *mem)
{
	struct alis_saying saying = { .text = err->text };

	for (size_t i = 0; i < ALIS_SAYING_WORDS; i++)
		saying.words[i] = alis_str_copy(word_of(err, i), mem);
	return saying;
}

alis_str alis_number(char room[24], int64_t n)
{
	int used = snprintf(room, 24, "%" PRId64, n);

	return (alis_str){ room, used > 0 ? (size_t)used : 0 };
}
