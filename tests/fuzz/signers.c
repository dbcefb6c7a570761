/* SPDX-License-Identifier: MIT */
/*
 * Any bytes as an allowed-signers file: each line is read, or told what is
 * wrong with it, and what is handed to ssh-keygen is the lines that were read,
 * which say the same when they are read again.
 */
#include <alis/sign.h>

#include <stdlib.h>
#include <string.h>

#include "fuzz.h"
#include "shared.h"

static struct alis_trust trust_of(
    alis_str bytes, struct alis_arena *mem, struct alis_diags *diags)
{
	const alis_str name = ALIS_STR("signers");

	*diags = (struct alis_diags){ .mem = mem };
	return alis_trust_read(
	    alis_source_of(name, name, bytes, mem), mem, diags);
}

static void line_check(const struct alis_allowed *line)
{
	must(line->principals.n > 0, "a line is about somebody");
	must(line->key.n > 0, "a line has a key");
	must(line->valid_after < line->valid_before, "a key is good some time");
	must(!alis_str_cut(line->principals, '\n').found,
	    "a principal stands on one line");
	if (alis_allowed_attests(line))
		must(line->has_namespaces &&
		        alis_allowed_permits(line, ALIS_NAMESPACE_ATTEST),
		    "the role is given by name");
	(void)alis_allowed_names(line, line->principals);
}

static bool is_same(const struct alis_allowed *a, const struct alis_allowed *b)
{
	return alis_str_same(a->principals, b->principals) &&
	    alis_str_same(a->key, b->key) &&
	    alis_str_same(a->namespaces, b->namespaces) &&
	    a->is_authority == b->is_authority &&
	    a->valid_after == b->valid_after &&
	    a->valid_before == b->valid_before;
}

/* What ssh-keygen is given, read again. */
static void copy_check(const struct alis_trust *trust, struct alis_arena *mem)
{
	struct alis_diags diags;
	struct alis_trust again =
	    trust_of(alis_trust_ssh_lines(trust, mem), mem, &diags);
	size_t k = 0;

	must(diags.errors == 0, "what was read can be read again");
	for (size_t i = 0; i < trust->count; i++) {
		if (trust->lines[i].format != ALIS_SIGN_SSH)
			continue;
		must(k < again.count &&
		        is_same(&trust->lines[i], &again.lines[k]),
		    "a line says the same in the copy");
		k++;
	}
	must(k == again.count, "no line comes of nothing");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct alis_arena mem = { 0 };
	struct alis_diags diags;
	char *block = malloc(size + 1); /* so that its end is seen */
	struct alis_verifier verifier = { .ssh_program = ALIS_STR("") };
	struct alis_signature signature;
	struct alis_trust trust;
	struct alis_err err;

	must(block != NULL, "there is memory");
	if (block != NULL && size > 0)
		memcpy(block, data, size);
	trust = trust_of((alis_str){ block, size }, &mem, &diags);
	diags_check(&diags);
	for (size_t i = 0; i < trust.count; i++)
		line_check(&trust.lines[i]);
	copy_check(&trust, &mem);
	/* The same bytes as a signature: nothing is listed to check it by, so
	 * no program is run. */
	must(alis_verify(&verifier, (alis_str){ block, size },
	         ALIS_NAMESPACE_GIT, ALIS_STR(""), 1, &mem, &signature,
	         &err) == ALIS_OK &&
	        signature.state != ALIS_SIGNED_VALID,
	    "without a list nothing is valid");
	alis_arena_release(&mem);
	free(block);
	return 0;
}
