/* SPDX-License-Identifier: MIT */
#include "statement.h"

static void put_field(struct alis_out *out, const char *key, alis_str value)
{
	alis_out_lit(out, key);
	alis_out_lit(out, ": ");
	alis_out_put(out, value);
	alis_out_char(out, '\n');
}

static alis_str name_and_address(
    struct alis_owner owner, struct alis_arena *mem)
{
	alis_str parts[] = { owner.name, ALIS_STR(" <"), owner.email,
		ALIS_STR(">") };

	return owner.email.n == 0
	    ? owner.name
	    : alis_str_join(mem, parts, ALIS_COUNT(parts));
}

static void put_head(struct alis_out *out, const struct alis_request *request,
    struct alis_arena *mem)
{
	alis_out_lit(out, ATTEST_FIRST_LINE "\n");
	put_field(out, ATTEST_OWNER, name_and_address(request->owner, mem));
	put_field(
	    out, ATTEST_SUPERVISOR, name_and_address(request->supervisor, mem));
	alis_out_lit(out, ATTEST_DATE ": ");
	alis_out_day(out, request->day);
	alis_out_char(out, '\n');
	if (request->commit.n > 0)
		put_field(out, ATTEST_COMMIT, request->commit);
}

/* For people: what is asked of them. */
static void put_words(struct alis_out *out, const struct alis_request *request,
    struct alis_arena *mem)
{
	static const char text[] = ALIS_TEXT(
	    "Request for confirmation, to %1\n"
	    "\n"
	    "This comes from %2: please confirm the entries of a training\n"
	    "journal that stand below, as they read. What you sign you say is\n"
	    "right.\n"
	    "\n"
	    "If one of them is wrong, take it out: its line 'Alis-Entry:' and the\n"
	    "indented lines below it. Change nothing else; a corrected entry comes\n"
	    "back to you in a new request.\n"
	    "\n"
	    "Sign this file with either of these, FILE being its name and KEY your\n"
	    "own ssh key, and send it back together with FILE.sig:\n"
	    "\n"
	    "    alis attest --sign FILE\n"
	    "    ssh-keygen -Y sign -n alis-attest -f KEY FILE\n");
	alis_str words[] = { request->supervisor.name, request->owner.name };

	alis_out_char(out, '\n');
	alis_out_put(out,
	    alis_filled(alis_said(request->language, text), words,
	        ALIS_COUNT(words), mem));
}

static void put_entry(struct alis_out *out, alis_str text)
{
	struct alis_hex digest = alis_sha256(text);

	alis_out_lit(out, "\n" ATTEST_ENTRY ": sha256 ");
	alis_out_lit(out, digest.text);
	alis_out_char(out, '\n');
	while (text.n > 0) {
		alis_cut cut = alis_str_cut(text, '\n');
		alis_out_lit(out, "    ");
		alis_out_put(out, cut.head);
		alis_out_char(out, '\n');
		text = cut.tail;
	}
}

alis_str alis_request_text(
    const struct alis_request *request, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	put_head(&out, request, mem);
	put_words(&out, request, mem);
	for (size_t i = 0; i < request->count; i++)
		put_entry(&out, request->texts[i]);
	return alis_out_text(&out);
}
