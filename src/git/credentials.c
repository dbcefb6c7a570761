/* SPDX-License-Identifier: MIT */
#include "fetch.h"

#include <stdlib.h>
#include <unistd.h>

/* The keys of the user's that OpenSSH tries by itself, in its order of what
 * is safe. Those with a passphrase are the agent's. */
static const char *const keys[] = { "/.ssh/id_ed25519", "/.ssh/id_ecdsa",
	"/.ssh/id_rsa" };

static int key_file(git_credential **out, const char *user,
    struct alis__fetch *it, const char *key)
{
	const char *home = getenv("HOME");
	const alis_str parts[] = { alis_str_of(home != NULL ? home : ""),
		alis_str_of(key), ALIS_STR(".pub") };
	alis_str file = alis_str_join(it->mem, parts, 2);
	alis_str shown = alis_str_join(it->mem, parts, 3);

	if (home == NULL || access(file.at, R_OK) != 0)
		return GIT_ENOTFOUND;
	return git_credential_ssh_key_new(out, user,
	    access(shown.at, R_OK) == 0 ? shown.at : NULL, file.at, "");
}

int alis__credentials(git_credential **out, const char *url, const char *user,
    unsigned allowed, void *payload)
{
	struct alis__fetch *it = payload;
	const char *login = getenv("LOGNAME");

	(void)url;
	if (user == NULL)
		user = login != NULL ? login : "git";
	if (allowed & GIT_CREDENTIAL_USERNAME)
		return git_credential_username_new(out, user);
	while ((allowed & GIT_CREDENTIAL_SSH_KEY) &&
	    it->tried < 1 + ALIS_COUNT(keys)) {
		unsigned turn = it->tried++;
		if (turn == 0 && getenv("SSH_AUTH_SOCK") != NULL)
			return git_credential_ssh_key_from_agent(out, user);
		if (turn > 0 && key_file(out, user, it, keys[turn - 1]) == 0)
			return 0;
	}
	git_error_set_str(GIT_ERROR_CALLBACK, "authentication required");
	it->ended = ALIS_ARRIVAL_CREDENTIALS;
	return GIT_EUSER;
}
