/* SPDX-License-Identifier: MIT */
#include <alis/trust.h>

const char *alis_signed_name(enum alis_signed state)
{
	static const char *const names[ALIS_SIGNED_COUNT] = {
		[ALIS_UNSIGNED] = ALIS_TEXT("unsigned"),
		[ALIS_SIGNED_VALID] = ALIS_TEXT("valid"),
		[ALIS_SIGNED_BAD] = ALIS_TEXT("does not fit"),
		[ALIS_SIGNED_UNKNOWN] = ALIS_TEXT("unknown key"),
		[ALIS_SIGNED_EXPIRED] = ALIS_TEXT("key not good then"),
		[ALIS_SIGNED_REVOKED] = ALIS_TEXT("key revoked"),
		[ALIS_SIGNED_UNREADABLE] = ALIS_TEXT("unreadable"),
		[ALIS_SIGNED_NOT_CHECKED] = ALIS_TEXT("not checked"),
	};

	return names[state];
}

void alis_signature_doubt(struct alis_signature *signature, int64_t now)
{
	if (signature->state != ALIS_SIGNED_VALID || now <= signature->until)
		return;
	signature->state = ALIS_SIGNED_EXPIRED;
	signature->is_supervisor = false;
	signature->why = (struct alis_saying){
		.text = ALIS_TEXT(
		    "the key of '%1' was good at the time that the signer "
		    "wrote, is no longer, and nobody but the signer says "
		    "that it was signed then"),
		.words = { signature->principal },
	};
}
