/* SPDX-License-Identifier: MIT */
#include <alis/trust.h>

/*
 * A pattern as in ssh_config: '*' is any number of characters, '?' one.
 * Where it fails behind a '*', that takes one more; an earlier one need never
 * be looked at again, so that no pattern runs wild.
 */
static bool fits(alis_str text, alis_str pattern)
{
	size_t at = 0, in = 0, star = SIZE_MAX, taken = 0;

	while (at < text.n) {
		if (in < pattern.n && pattern.at[in] == '*') {
			star = in++;
			taken = at;
		} else if (in < pattern.n &&
		    (pattern.at[in] == '?' || pattern.at[in] == text.at[at])) {
			at++;
			in++;
		} else if (star != SIZE_MAX) {
			in = star + 1;
			at = ++taken;
		} else {
			return false;
		}
	}
	while (in < pattern.n && pattern.at[in] == '*')
		in++;
	return in == pattern.n;
}

/* A list parted by ','; a pattern behind '!' shuts out what it fits. */
static bool list_has(alis_str list, alis_str text)
{
	alis_cut cut = { .tail = list, .found = true };
	bool found = false;

	while (cut.found) {
		cut = alis_str_cut(cut.tail, ',');
		if (alis_str_starts(cut.head, ALIS_STR("!"))) {
			if (fits(text, alis_str_from(cut.head, 1)))
				return false;
		} else {
			found = found || fits(text, cut.head);
		}
	}
	return found;
}

static alis_str lowered(alis_str text, char *at)
{
	for (size_t i = 0; i < text.n; i++) {
		char c = text.at[i];
		at[i] = (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
	}
	return (alis_str){ at, text.n };
}

/* An address is the same in whatever case; ssh-keygen's principals are not. */
static bool list_has_address(alis_str list, alis_str address)
{
	struct alis_arena mem = { 0 };
	bool has = list_has(lowered(list, ALIS_NEW(&mem, char, list.n + 1)),
	    lowered(address, ALIS_NEW(&mem, char, address.n + 1)));

	alis_arena_release(&mem);
	return has;
}

bool alis_signature_may_be_of(
    const struct alis_signature *signature, alis_str address)
{
	if (signature->state != ALIS_SIGNED_VALID || address.n == 0)
		return false;
	for (size_t i = 0; i < signature->listed_count; i++)
		if (list_has_address(signature->listed[i], address))
			return true;
	return alis_utf8_same(signature->principal, address);
}

bool alis_allowed_names(const struct alis_allowed *allowed, alis_str principal)
{
	return list_has(allowed->principals, principal);
}

bool alis_allowed_permits(
    const struct alis_allowed *allowed, const char *name_space)
{
	return !allowed->has_namespaces ||
	    list_has(allowed->namespaces, alis_str_of(name_space));
}

bool alis_allowed_attests(const struct alis_allowed *allowed)
{
	alis_cut cut = { .tail = allowed->namespaces, .found = true };
	bool named = false;

	while (cut.found && !named) {
		cut = alis_str_cut(cut.tail, ',');
		named = alis_str_is(cut.head, ALIS_NAMESPACE_ATTEST);
	}
	return named && alis_allowed_permits(allowed, ALIS_NAMESPACE_ATTEST);
}

bool alis_allowed_holds(const struct alis_allowed *allowed, int64_t when)
{
	return allowed->valid_after <= when && when <= allowed->valid_before;
}
