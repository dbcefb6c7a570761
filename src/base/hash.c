/* SPDX-License-Identifier: MIT */
#include <alis/base.h>

#include <sys/types.h>

#include <sha1.h>
#include <sha2.h>

static struct alis_hex hex_of(const uint8_t *bytes, size_t n)
{
	static const char digits[] = "0123456789abcdef";
	struct alis_hex hex = { "" };

	for (size_t i = 0; i < n; i++) {
		hex.text[2 * i] = digits[bytes[i] >> 4];
		hex.text[2 * i + 1] = digits[bytes[i] & 15];
	}
	return hex;
}

struct alis_hex alis_sha256(alis_str bytes)
{
	uint8_t digest[SHA256_DIGEST_LENGTH];
	SHA2_CTX state;

	SHA256Init(&state);
	SHA256Update(&state, (const uint8_t *)bytes.at, bytes.n);
	SHA256Final(digest, &state);
	return hex_of(digest, sizeof(digest));
}

/* A blob's id is the SHA-1 of "blob", its size, a NUL and the bytes. */
struct alis_hex alis_blob_id(alis_str bytes)
{
	uint8_t digest[SHA1_DIGEST_LENGTH];
	struct alis_arena mem = { 0 };
	struct alis_out head = alis_out_memory(&mem);
	SHA1_CTX state;

	alis_out_lit(&head, "blob ");
	alis_out_count(&head, (int64_t)bytes.n);
	alis_out_char(&head, '\0');
	SHA1Init(&state);
	SHA1Update(&state, (const uint8_t *)head.at, head.used);
	SHA1Update(&state, (const uint8_t *)bytes.at, bytes.n);
	SHA1Final(digest, &state);
	alis_arena_release(&mem);
	return hex_of(digest, sizeof(digest));
}
