/* SPDX-License-Identifier: MIT */
#include "line.h"

#define FIRST_LINE "alis-speil 1"

/* ---- words ---- */

struct word {
	const char *name;
	const char *words;
};

static const struct word withheld[ALIS_WITHHELD_COUNT] = {
	[ALIS_WITHHELD_NOT] = { "no", ALIS_TEXT("nothing is held back") },
	[ALIS_WITHHELD_REWRITTEN] = { "rewritten",
	    ALIS_TEXT("the branch was rewritten") },
	[ALIS_WITHHELD_BACK] = { "back",
	    ALIS_TEXT("the branch was set back: commits are gone") },
	[ALIS_WITHHELD_UNRELATED] = { "unrelated",
	    ALIS_TEXT("the branch has another history altogether") },
	[ALIS_WITHHELD_DELETED] = { "deleted",
	    ALIS_TEXT("the branch is not there any more") },
	[ALIS_WITHHELD_OTHER] = { "other",
	    ALIS_TEXT("the repository has another default branch") },
	[ALIS_WITHHELD_SHALLOW] = { "shallow",
	    ALIS_TEXT("the repository lacks its older commits") },
};

static const struct word unfetched[ALIS_UNFETCHED_COUNT] = {
	[ALIS_FETCHED] = { "fetched", ALIS_TEXT("fetched") },
	[ALIS_UNFETCHED_ADDRESS] = { "address",
	    ALIS_TEXT("this address is not used; write https://, ssh:// or "
	              "user@host:path") },
	[ALIS_UNFETCHED_UNREACHABLE] = { "unreachable",
	    ALIS_TEXT("the server does not answer; look at the address and "
	              "the network, and pull again") },
	[ALIS_UNFETCHED_CREDENTIALS] = { "credentials",
	    ALIS_TEXT("the server wants a key or a password; try 'git "
	              "ls-remote' with the address") },
	[ALIS_UNFETCHED_HOST_KEY] = { "host-key",
	    ALIS_TEXT("the server cannot prove who it is; compare its key or "
	              "certificate with its owner's") },
	[ALIS_UNFETCHED_MISSING] = { "missing",
	    ALIS_TEXT("there is no such repository or branch, or it is not "
	              "for you to see; ask its owner") },
	[ALIS_UNFETCHED_EMPTY] = { "empty",
	    ALIS_TEXT("the repository has no commit yet; its owner must push "
	              "one") },
	[ALIS_UNFETCHED_CUT_OFF] = { "cut-off",
	    ALIS_TEXT("the server hung up midway; pull again") },
	[ALIS_UNFETCHED_SLOW] = { "slow",
	    ALIS_TEXT("it took longer than it may; pull again, or allow more "
	              "with --timeout") },
	[ALIS_UNFETCHED_LARGE] = { "large",
	    ALIS_TEXT("the repository is larger than it may be; see what was "
	              "put in it") },
	[ALIS_UNFETCHED_BROKEN] = { "broken",
	    ALIS_TEXT("the repository has objects that git does not accept; "
	              "its owner can see them by 'git fsck'") },
	[ALIS_UNFETCHED_FORMAT] = { "format",
	    ALIS_TEXT("the repository has a format that cannot be read here; "
	              "it must be one of SHA-1 and complete") },
	[ALIS_UNFETCHED_NO_GIT] = { "no-git",
	    ALIS_TEXT("the git command is needed for this address; install "
	              "git") },
	[ALIS_UNFETCHED_DIED] = { "died",
	    ALIS_TEXT("the process that fetched it ended, of memory or a "
	              "fault; pull it alone, and report it") },
	[ALIS_UNFETCHED_OTHER] = { "other",
	    ALIS_TEXT("it could not be fetched") },
};

const char *alis_withheld_name(enum alis_withheld held)
{
	return withheld[held].name;
}

const char *alis_withheld_words(enum alis_withheld held)
{
	return withheld[held].words;
}

const char *alis_unfetched_name(enum alis_unfetched why)
{
	return unfetched[why].name;
}

const char *alis_unfetched_words(enum alis_unfetched why)
{
	return unfetched[why].words;
}

/* The number of a name; false if there is none. */
static bool word_find(
    const struct word *words, size_t count, alis_str name, size_t *at)
{
	for (*at = 0; *at < count; ++*at)
		if (alis_str_is(name, words[*at].name))
			return true;
	return false;
}

/* ---- text from outside, on one line ---- */

static int digit_of(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

static void put_text(struct alis_out *out, alis_str text)
{
	static const char digits[] = "0123456789ABCDEF";

	for (size_t i = 0; i < text.n; i++) {
		unsigned char c = (unsigned char)text.at[i];
		if (c >= ' ' && c != 0x7f && c != '%') {
			alis_out_char(out, text.at[i]);
			continue;
		}
		alis_out_char(out, '%');
		alis_out_char(out, digits[c >> 4]);
		alis_out_char(out, digits[c & 15]);
	}
}

static bool read_text(alis_str text, struct alis_arena *mem, alis_str *value)
{
	char *at = ALIS_NEW(mem, char, text.n + 1);
	size_t n = 0;

	for (size_t i = 0; i < text.n; i++) {
		at[n] = text.at[i];
		if (text.at[i] == '%') {
			int low = -1,
			    high =
			        i + 2 < text.n ? digit_of(text.at[i + 1]) : -1;
			if (high >= 0)
				low = digit_of(text.at[i + 2]);
			if (low < 0)
				return false;
			at[n] = (char)(high * 16 + low);
			i += 2;
		}
		n++;
	}
	*value = (alis_str){ at, n };
	return true;
}

/* ---- lines ---- */

enum sort { SORT_TEXT, SORT_ID, SORT_TIME, SORT_WITHHELD, SORT_UNFETCHED };

/* A line: a key, a blank, a value. What is empty, 0 or the first of its words
 * has no line. */
struct field {
	const char *key;
	enum sort sort;
	size_t at;
};

#define FIELD(key, sort, member) \
	{ \
		(key), (sort), offsetof(struct alis_sight, member) \
	}

static const struct field fields[] = {
	FIELD("url", SORT_TEXT, url),
	FIELD("branch", SORT_TEXT, branch),
	FIELD("commit", SORT_ID, commit),
	FIELD("taken", SORT_TIME, taken),
	FIELD("pulled", SORT_TIME, pulled),
	FIELD("tried", SORT_TIME, tried),
	FIELD("why", SORT_UNFETCHED, why),
	FIELD("said", SORT_TEXT, said),
	FIELD("held", SORT_WITHHELD, held),
	FIELD("held-commit", SORT_ID, held_commit),
	FIELD("held-branch", SORT_TEXT, held_branch),
	FIELD("held-since", SORT_TIME, held_since),
};

static void put_field(
    struct alis_out *out, const struct field *field, const void *at)
{
	const char *word = NULL;

	if (field->sort == SORT_TEXT && ((const alis_str *)at)->n == 0)
		return;
	if (field->sort == SORT_ID)
		word = ((const struct alis_hex *)at)->text;
	else if (field->sort == SORT_WITHHELD)
		word = *(const enum alis_withheld *)at == ALIS_WITHHELD_NOT
		    ? ""
		    : alis_withheld_name(*(const enum alis_withheld *)at);
	else if (field->sort == SORT_UNFETCHED)
		word = *(const enum alis_unfetched *)at == ALIS_FETCHED
		    ? ""
		    : alis_unfetched_name(*(const enum alis_unfetched *)at);
	if ((word != NULL && word[0] == '\0') ||
	    (field->sort == SORT_TIME && *(const int64_t *)at == 0))
		return;
	alis_out_lit(out, field->key);
	alis_out_char(out, ' ');
	if (word != NULL)
		alis_out_lit(out, word);
	else if (field->sort == SORT_TIME)
		alis_seen_put_time(out, *(const int64_t *)at);
	else
		put_text(out, *(const alis_str *)at);
	alis_out_char(out, '\n');
}

void alis_sight_put(struct alis_out *out, const struct alis_sight *sight)
{
	alis_out_lit(out, FIRST_LINE "\n");
	for (size_t i = 0; i < ALIS_COUNT(fields); i++)
		put_field(out, &fields[i], (const char *)sight + fields[i].at);
}

static bool read_field(
    const struct field *field, alis_str value, struct alis_arena *mem, void *at)
{
	size_t number;

	switch (field->sort) {
	case SORT_TEXT:
		return read_text(value, mem, at);
	case SORT_ID:
		return alis__id_read(value, at);
	case SORT_TIME:
		return alis__time_read(value, at);
	case SORT_WITHHELD:
		if (!word_find(withheld, ALIS_WITHHELD_COUNT, value, &number))
			return false;
		*(enum alis_withheld *)at = (enum alis_withheld)number;
		return true;
	case SORT_UNFETCHED:
		break;
	}
	if (!word_find(unfetched, ALIS_UNFETCHED_COUNT, value, &number))
		return false;
	*(enum alis_unfetched *)at = (enum alis_unfetched)number;
	return true;
}

/* Keys stand in the order of the table, each once at most. */
static bool read_lines(
    alis_str text, struct alis_arena *mem, struct alis_sight *sight)
{
	alis_cut line = alis_str_cut(text, '\n');
	size_t next = 0;

	if (!line.found || !alis_str_is(line.head, FIRST_LINE))
		return false;
	while (line.tail.n > 0) {
		alis_cut pair;
		line = alis_str_cut(line.tail, '\n');
		pair = alis_str_cut(line.head, ' ');
		while (next < ALIS_COUNT(fields) &&
		    !alis_str_is(pair.head, fields[next].key))
			next++;
		if (!line.found || !pair.found || next == ALIS_COUNT(fields) ||
		    !read_field(&fields[next], pair.tail, mem,
		        (char *)sight + fields[next].at))
			return false;
		next++;
	}
	return true;
}

bool alis_sight_read(
    alis_str text, struct alis_arena *mem, struct alis_sight *sight)
{
	*sight = (struct alis_sight){ .why = ALIS_FETCHED };
	if (read_lines(text, mem, sight))
		return true;
	*sight = (struct alis_sight){ .why = ALIS_FETCHED };
	return false;
}
