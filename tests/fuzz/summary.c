/* SPDX-License-Identifier: MIT */
/*
 * Any bytes as a summary, a status.json of one journal or of a cohort, and
 * beside another behind a line "%%". What is read of it is what jansson reads,
 * and two are the same to an audit only if they say the same.
 */
#include <alis/audit.h>

#include <jansson.h>
#include <stdlib.h>

#include "fuzz.h"
#include "shared.h"

static alis_str text_at(const json_t *root, const char *key)
{
	const json_t *value = json_object_get(root, key);

	return json_is_string(value)
	    ? (alis_str){ json_string_value(value), json_string_length(value) }
	    : (alis_str){ NULL, 0 };
}

static json_t *root_of(alis_str json)
{
	json_error_t error;

	return json.n == 0
	    ? NULL
	    : json_loadb(json.at, json.n, JSON_REJECT_DUPLICATES, &error);
}

static void said_check(
    const struct alis_saying *saying, size_t size, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	if (saying->text == NULL)
		return;
	alis_out_safe(&out,
	    alis_saying_in(
	        saying, (enum alis_language)(size % ALIS_LANGUAGE_COUNT), mem));
	text_check(&out);
}

/* ---- of one journal ---- */

static void books_check(const struct alis_claim *claim, const json_t *root)
{
	const json_t *list = json_object_get(root, "rulebooks");

	must(claim->book_count <= json_array_size(list),
	    "no rule book comes of nothing");
	for (size_t i = 0; i < claim->book_count; i++) {
		bool found = false;
		for (size_t k = 0; k < json_array_size(list); k++) {
			const json_t *book = json_array_get(list, k);
			found = found ||
			    (alis_str_same(
			         claim->books[i].id, text_at(book, "id")) &&
			        alis_str_same(claim->books[i].sha256,
			            text_at(book, "sha256")));
		}
		must(found, "a rule book is one that it names");
	}
}

static bool claim_check(alis_str json, struct alis_arena *mem)
{
	struct alis_claim claim = alis_audit_claim(json, mem);
	json_t *root = root_of(json);
	alis_day day, fast;

	must(claim.readable == (claim.why.text == NULL),
	    "what cannot be read is told");
	said_check(&claim.why, json.n, mem);
	if (claim.readable) {
		must(json_is_object(root), "what is read is an object");
		must(alis_day_read(text_at(root, "date"), &day) &&
		        day == claim.date,
		    "of the day that it says");
		must(alis_str_same(claim.version, text_at(root, "alis")),
		    "by the version that it says");
		books_check(&claim, root);
	}
	/* The fast way looks where the program writes it, and reads a day. */
	if (alis_audit_date(json, &fast))
		must(alis_day_civil(fast).year >= 1000, "a day is a day");
	json_decref(root);
	return claim.readable;
}

/* ---- of a cohort ---- */

static bool is_whole_id(alis_str id)
{
	for (size_t i = 0; i < id.n; i++)
		if (!((id.at[i] >= '0' && id.at[i] <= '9') ||
		        (id.at[i] >= 'a' && id.at[i] <= 'f')))
			return false;
	return id.n == 0 || id.n == 40 || id.n == 64;
}

static bool pins_check(alis_str json, struct alis_arena *mem)
{
	struct alis_pins pins = alis_pins_read(json, mem);
	json_t *root = root_of(json);
	alis_day day;

	must(pins.readable == (pins.why.text == NULL),
	    "what cannot be read is told");
	said_check(&pins.why, json.n, mem);
	if (pins.readable)
		must(alis_day_read(text_at(root, "date"), &day) &&
		        day == pins.date,
		    "of the day that it says");
	for (size_t i = 0; pins.readable && i < pins.count; i++) {
		const struct alis_pin *pin = &pins.pins[i];
		must(is_whole_id(pin->commit) && is_whole_id(pin->held_commit),
		    "a commit is a whole id");
		must(alis_pins_find(&pins, pin->name) != NULL,
		    "who is pinned is found");
		must(i == 0 ||
		        alis_str_compare(pins.pins[i - 1].name, pin->name) <= 0,
		    "by name");
	}
	json_decref(root);
	return pins.readable;
}

/* ---- beside another ---- */

static void details_check(
    const struct alis_sayings *details, size_t size, struct alis_arena *mem)
{
	for (size_t i = 0; i < details->count; i++)
		said_check(&details->at[i], size, mem);
}

static void compare_check(
    alis_str a, alis_str b, bool a_reads, bool b_reads, struct alis_arena *mem)
{
	const alis_str text = ALIS_STR("x\n"), other = ALIS_STR("y\n");
	struct alis_sayings said;
	enum alis_verdict verdict =
	    alis_audit_compare(a, b, text, text, mem, &said);
	bool is_same = alis_str_same(a, b);

	must((verdict == ALIS_PROVED) == is_same,
	    "only the same bytes are proved");
	must((verdict == ALIS_UNREADABLE) ==
	        (!is_same && (!a_reads || !b_reads)),
	    "what cannot be read is told");
	must(is_same == (said.count == 0), "what differs is told");
	details_check(&said, a.n, mem);
	verdict = alis_audit_compare(a, a, text, other, mem, &said);
	must(verdict == (a_reads ? ALIS_DIFFERS : ALIS_UNREADABLE),
	    "a text that was changed is told");
}

static void cohort_check(
    alis_str a, alis_str b, bool a_reads, bool b_reads, struct alis_arena *mem)
{
	const struct alis_accounts none = { 0 };
	struct alis_sayings said;
	enum alis_verdict verdict = alis_pins_compare(
	    a, b, ALIS_STR("x"), ALIS_STR("x"), &none, mem, &said);

	must(verdict != ALIS_PROVED || alis_str_same(a, b),
	    "only the same bytes are proved");
	must(!a_reads || !b_reads || verdict != ALIS_UNREADABLE,
	    "what can be read is compared");
	details_check(&said, b.n, mem);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input input = input_of(data, size);
	alis_str a = input.parts[0];
	alis_str b = input.parts[1].n > 0 ? input.parts[1] : a;
	struct alis_arena mem = { 0 };
	bool a_reads = claim_check(a, &mem), b_reads = claim_check(b, &mem);

	compare_check(a, b, a_reads, b_reads, &mem);
	a_reads = pins_check(a, &mem);
	b_reads = pins_check(b, &mem);
	cohort_check(a, b, a_reads, b_reads, &mem);
	alis_arena_release(&mem);
	input_release(&input);
	return 0;
}
