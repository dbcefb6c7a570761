/* SPDX-License-Identifier: MIT */
#include "sign.h"

#include <string.h>

/* ---- the wire format (RFC 4251, section 5) ---- */

static bool take_number(alis_str *rest, size_t bytes, uint64_t *number)
{
	*number = 0;
	if (rest->n < bytes)
		return false;
	for (size_t i = 0; i < bytes; i++)
		*number = *number << 8 | (unsigned char)rest->at[i];
	*rest = alis_str_from(*rest, bytes);
	return true;
}

static bool take_string(alis_str *rest, alis_str *string)
{
	uint64_t n;

	if (!take_number(rest, 4, &n) || n > rest->n)
		return false;
	*string = alis_str_part(*rest, 0, (size_t)n);
	*rest = alis_str_from(*rest, (size_t)n);
	return true;
}

/* ---- the armour ---- */

/* The bytes between the two lines. */
static bool armour_read(
    alis_str armoured, struct alis_arena *mem, alis_str *blob)
{
	struct alis_out base64 = alis_out_memory(mem);
	alis_cut cut = { .tail = armoured, .found = true };
	bool is_open = false;

	while (cut.found) {
		cut = alis_str_cut(cut.tail, '\n');
		alis_str line = cut.head;
		if (line.n > 0 && line.at[line.n - 1] == '\r')
			line.n--;
		if (!is_open && !alis_str_is(line, SSH_BEGIN))
			return false;
		if (is_open && alis_str_is(line, SSH_END))
			return alis_str_trim(cut.tail).n == 0 &&
			    alis_base64_read(alis_out_text(&base64), mem, blob);
		if (is_open)
			alis_out_put(&base64, line);
		is_open = true;
	}
	return false;
}

/* ---- keys ---- */

/* The sorts of key that are certified, and of how many strings each is. */
static const struct sort {
	const char *certificate;
	const char *plain;
	size_t strings;
} sorts[] = {
	{ "ssh-ed25519-cert-v01@openssh.com", "ssh-ed25519", 1 },
	{ "ssh-rsa-cert-v01@openssh.com", "ssh-rsa", 2 },
	{ "rsa-sha2-256-cert-v01@openssh.com", "ssh-rsa", 2 },
	{ "rsa-sha2-512-cert-v01@openssh.com", "ssh-rsa", 2 },
	{ "ecdsa-sha2-nistp256-cert-v01@openssh.com", "ecdsa-sha2-nistp256",
	    2 },
	{ "ecdsa-sha2-nistp384-cert-v01@openssh.com", "ecdsa-sha2-nistp384",
	    2 },
	{ "ecdsa-sha2-nistp521-cert-v01@openssh.com", "ecdsa-sha2-nistp521",
	    2 },
	{ "sk-ssh-ed25519-cert-v01@openssh.com", "sk-ssh-ed25519@openssh.com",
	    2 },
	{ "sk-ecdsa-sha2-nistp256-cert-v01@openssh.com",
	    "sk-ecdsa-sha2-nistp256@openssh.com", 3 },
};

static void put_string(struct alis_out *out, alis_str string)
{
	for (unsigned shift = 32; shift > 0; shift -= 8)
		alis_out_char(out, (char)(string.n >> (shift - 8) & 0xFF));
	alis_out_put(out, string);
}

/* What a certificate says behind its type: the key that it is about comes out
 * as 'plain'. */
static bool certificate_read(alis_str rest, const struct sort *sort,
    struct alis_arena *mem, alis_str *plain, struct alis__sshsig *sig)
{
	struct alis_out key = alis_out_memory(mem);
	alis_str string;
	uint64_t number;

	put_string(&key, alis_str_of(sort->plain));
	if (!take_string(&rest, &string)) /* nonce */
		return false;
	for (size_t i = 0; i < sort->strings; i++) {
		if (!take_string(&rest, &string))
			return false;
		put_string(&key, string);
	}
	if (!take_number(&rest, 8, &number) || /* serial */
	    !take_number(&rest, 4, &number) || /* of a user or of a host */
	    !take_string(&rest, &string) ||    /* key id */
	    !take_string(&rest, &string) ||    /* principals */
	    !take_number(&rest, 8, &sig->cert_after) ||
	    !take_number(&rest, 8, &sig->cert_before) ||
	    !take_string(&rest, &string) || /* critical options */
	    !take_string(&rest, &string) || /* extensions */
	    !take_string(&rest, &string) || /* reserved */
	    !take_string(&rest, &string))   /* who certified it */
		return false;
	sig->authority = alis_base64(string, mem);
	*plain = alis_out_text(&key);
	return true;
}

/* As OpenSSH shows it: base64 of the digest, without padding. */
static alis_str fingerprint_of(alis_str key, struct alis_arena *mem)
{
	static const char hex[] = "0123456789abcdef";
	struct alis_hex digest = alis_sha256(key);
	alis_str parts[] = { ALIS_STR("SHA256:"), { 0 } };
	char bytes[ALIS_HEX_MOST / 2];

	for (size_t i = 0; i < sizeof(bytes); i++) {
		size_t high = strcspn(hex, (char[]){ digest.text[2 * i], 0 });
		size_t low =
		    strcspn(hex, (char[]){ digest.text[2 * i + 1], 0 });
		bytes[i] = (char)(high << 4 | low);
	}
	parts[1] = alis_base64((alis_str){ bytes, sizeof(bytes) }, mem);
	while (parts[1].n > 0 && parts[1].at[parts[1].n - 1] == '=')
		parts[1].n--;
	return alis_str_join(mem, parts, ALIS_COUNT(parts));
}

static bool key_read(
    alis_str key, struct alis_arena *mem, struct alis__sshsig *sig)
{
	alis_str rest = key, type, plain = key;

	if (!take_string(&rest, &type))
		return false;
	for (size_t i = 0; i < ALIS_COUNT(sorts); i++)
		if (alis_str_is(type, sorts[i].certificate) &&
		    !certificate_read(rest, &sorts[i], mem, &plain, sig))
			return false;
	sig->key = alis_base64(key, mem);
	sig->fingerprint = fingerprint_of(plain, mem);
	return true;
}

bool alis__sshsig_read(
    alis_str armoured, struct alis_arena *mem, struct alis__sshsig *sig)
{
	const alis_str magic = ALIS_STR("SSHSIG");
	alis_str rest, key, string;
	uint64_t version;

	*sig = (struct alis__sshsig){ .cert_before = UINT64_MAX };
	if (!armour_read(armoured, mem, &rest) || !alis_str_starts(rest, magic))
		return false;
	rest = alis_str_from(rest, magic.n);
	return take_number(&rest, 4, &version) && version == 1 &&
	    take_string(&rest, &key) && take_string(&rest, &sig->name_space) &&
	    take_string(&rest, &string) && /* reserved */
	    take_string(&rest, &string) && /* digest */
	    take_string(&rest, &string) && /* the signature itself */
	    rest.n == 0 && key_read(key, mem, sig);
}
