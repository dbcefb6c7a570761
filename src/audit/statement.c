/* SPDX-License-Identifier: MIT */
#include "statement.h"

#include <string.h>

/* ---- as git reads a message ---- */

/* git's own notion: no vertical tab, no form feed. */
static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

alis_str alis__value_trim(alis_str value)
{
	while (value.n > 0 && is_blank(value.at[0]))
		value = alis_str_from(value, 1);
	while (value.n > 0 && is_blank(value.at[value.n - 1]))
		value.n--;
	return value;
}

static bool is_key_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (c >= '0' && c <= '9') || c == '-';
}

/*
 * A line that git may end the message at, so that what it calls the last
 * paragraph is another: a patch's "---", or the scissors of 'commit -v'.
 */
static bool is_divider(alis_str line)
{
	static const char scissors[] = "------------------------ >8 ---";

	if (alis_str_starts(line, ALIS_STR("---")) &&
	    (line.n == 3 || is_blank(line.at[3])))
		return true;
	while (line.n >= sizeof(scissors) - 1) {
		if (memcmp(line.at, scissors, sizeof(scissors) - 1) == 0)
			return true;
		line = alis_str_from(line, 1);
	}
	return false;
}

/* Whether all programs agree on where the message's paragraphs are. */
static bool is_plain(alis_str message)
{
	if (message.n > 0 && memchr(message.at, '\0', message.n) != NULL)
		return false;
	while (message.n > 0) {
		alis_cut cut = alis_str_cut(message, '\n');
		if (is_divider(cut.head))
			return false;
		message = cut.tail;
	}
	return true;
}

/* The last paragraph; empty if it is the first too, which is the title. */
static alis_str last_paragraph(alis_str message)
{
	alis_str paragraph = ALIS_STR(""), before = ALIS_STR("");
	bool ended = true;

	while (message.n > 0) {
		alis_cut cut = alis_str_cut(message, '\n');
		if (alis__value_trim(cut.head).n == 0) {
			ended = true;
		} else if (ended) {
			before = paragraph;
			paragraph = message;
			ended = false;
		}
		message = cut.tail;
	}
	while (paragraph.n > 0 && is_blank(paragraph.at[paragraph.n - 1]))
		paragraph.n--;
	return before.n == 0 ? ALIS_STR("") : paragraph;
}

struct trailer {
	alis_str key;
	alis_str value;
};

/* A line that goes on from the one before, or prose, is none. */
static bool read_trailer(alis_str line, struct trailer *trailer)
{
	alis_cut cut = alis_str_cut(line, ':');

	trailer->key = alis__value_trim(cut.head);
	trailer->value = alis__value_trim(cut.tail);
	if (!cut.found || trailer->key.n == 0 || is_blank(line.at[0]))
		return false;
	for (size_t i = 0; i < trailer->key.n; i++)
		if (!is_key_char(trailer->key.at[i]))
			return false;
	return true;
}

/* ---- what it states ---- */

bool alis__is_lower_hex(alis_str text)
{
	for (size_t i = 0; i < text.n; i++)
		if (!((text.at[i] >= '0' && text.at[i] <= '9') ||
		        (text.at[i] >= 'a' && text.at[i] <= 'f')))
			return false;
	return true;
}

bool alis__digest_read(alis_str value, struct alis_hex *digest)
{
	static const char algorithm[] = "sha256 ";

	if (!alis_str_starts(value, ALIS_STR("sha256 ")))
		return false;
	value = alis_str_from(value, sizeof(algorithm) - 1);
	if (value.n != ALIS_HEX_MOST || !alis__is_lower_hex(value))
		return false;
	*digest = (struct alis_hex){ "" };
	memcpy(digest->text, value.at, value.n);
	return true;
}

static const struct {
	const char *key;
	enum alis_states states;
	bool has_digest; /* its value is one; else a name */
} statements[] = {
	{ "Alis-Attested-By", ALIS_STATES_ATTESTED, false },
	{ "Alis-Withdrawn-By", ALIS_STATES_WITHDRAWN, false },
	{ "Alis-Attestation", ALIS_STATES_IMPORTED, true },
	{ ATTEST_ENTRY, ALIS_STATES_NOTHING, true },
	{ ATTEST_OWNER, ALIS_STATES_NOTHING, false },
};

/* Reads on after a fault, so that a message is read to its end or not at all
 * and the first fault is told. */
struct reading {
	struct alis_statement statement;
	struct alis_hex *digests;
	size_t named; /* lines "Alis-Entry" */
};

#define FAULT(reading, ...) \
	((reading)->statement.fault = \
	        (struct alis_saying){ .text = __VA_ARGS__ })

static void read_state(
    struct reading *reading, enum alis_states states, alis_str by)
{
	if (reading->statement.states != ALIS_STATES_NOTHING)
		FAULT(reading,
		    ALIS_TEXT("its message states more than one thing"));
	reading->statement.states = states;
	reading->statement.by = by;
}

/* Without a name it would be said of the journal of whoever commits. */
static void read_owner(struct reading *reading, const struct trailer *trailer)
{
	if (reading->statement.of.name.n > 0)
		FAULT(reading,
		    ALIS_TEXT("its message states more than one thing"));
	reading->statement.of = alis_owner_read(trailer->value);
	if (reading->statement.of.name.n == 0)
		FAULT(reading, ALIS_TEXT("'%1:' names nobody"),
		    .words = { trailer->key });
}

static void read_known(
    struct reading *reading, const struct trailer *trailer, size_t which)
{
	struct alis_hex *digest = &reading->digests[reading->statement.count];

	if (!statements[which].has_digest) {
		if (statements[which].states == ALIS_STATES_NOTHING) {
			read_owner(reading, trailer);
			return;
		}
		if (trailer->value.n == 0)
			FAULT(reading, ALIS_TEXT("'%1:' names nobody"),
			    .words = { trailer->key });
		read_state(reading, statements[which].states, trailer->value);
		return;
	}
	if (!alis__digest_read(trailer->value, digest)) {
		FAULT(reading,
		    ALIS_TEXT("'%1:' is not followed by sha256 and 64 digits"),
		    .words = { trailer->key });
		return;
	}
	reading->statement.count++;
	if (statements[which].states != ALIS_STATES_NOTHING)
		read_state(reading, statements[which].states, ALIS_STR(""));
	else
		reading->named++;
}

static void read_line(struct reading *reading, const struct trailer *trailer)
{
	for (size_t i = 0; i < ALIS_COUNT(statements); i++)
		if (alis_str_is(trailer->key, statements[i].key)) {
			read_known(reading, trailer, i);
			return;
		}
}

/* An answer stands alone; entries stand with who speaks of them. */
static void check_whole(struct reading *reading)
{
	const struct alis_statement *statement = &reading->statement;

	if (statement->states == ALIS_STATES_IMPORTED) {
		if (reading->named > 0)
			FAULT(reading,
			    ALIS_TEXT(
			        "its message states more than one thing"));
	} else if (statement->states == ALIS_STATES_NOTHING) {
		if (reading->named > 0)
			FAULT(reading,
			    ALIS_TEXT("its message does not say who attests"));
	} else if (reading->named == 0) {
		FAULT(reading, ALIS_TEXT("its message names no entry"));
	}
}

static bool is_ours(alis_str line)
{
	for (size_t i = 0; i < ALIS_COUNT(statements); i++)
		if (alis_str_starts(line, alis_str_of(statements[i].key)))
			return true;
	return false;
}

/* Whether every line is a trailer, and 'ours' of them begin as ours do. */
static bool are_trailers(alis_str paragraph, size_t *ours)
{
	struct trailer trailer;
	bool all = true;

	*ours = 0;
	while (paragraph.n > 0) {
		alis_cut cut = alis_str_cut(paragraph, '\n');
		*ours += is_ours(cut.head);
		if (!read_trailer(cut.head, &trailer))
			all = false;
		paragraph = cut.tail;
	}
	return all;
}

struct alis_statement alis_statement_of(
    alis_str message, struct alis_arena *mem)
{
	alis_str paragraph = last_paragraph(message);
	struct reading reading = { 0 };
	struct trailer trailer;
	size_t ours;

	if (!are_trailers(paragraph, &ours) || !is_plain(message)) {
		if (ours > 0)
			FAULT(&reading,
			    ALIS_TEXT("its last paragraph has other lines "
			              "than trailers of one line"));
		return reading.statement;
	}
	reading.digests = ALIS_NEW(mem, struct alis_hex, ours + 1);
	while (ours > 0 && paragraph.n > 0) {
		alis_cut cut = alis_str_cut(paragraph, '\n');
		if (read_trailer(cut.head, &trailer))
			read_line(&reading, &trailer);
		paragraph = cut.tail;
	}
	check_whole(&reading);
	reading.statement.digests = reading.digests;
	if (reading.statement.fault.text != NULL) {
		reading.statement.states = ALIS_STATES_NOTHING;
		reading.statement.count = 0;
	}
	return reading.statement;
}
