/* SPDX-License-Identifier: MIT */
#include "commit.h"

#include <stdio.h>

#define OFFSET_MOST (14 * 60) /* minutes; no clock on earth is further off */

/* What is said of a name, and of an address. */
struct refusals {
	const char *missing;
	const char *not_utf8;
	const char *no_sign;
};

static const struct refusals of_name = {
	.missing = ALIS_TEXT("git does not know your name; tell it once with: "
	                     "git config --global user.name \"Kari Nordmann\""),
	.not_utf8 = ALIS_TEXT("the name for the commit is not UTF-8"),
	.no_sign = ALIS_TEXT(
	    "the name for the commit holds '<', '>', a line break or a "
	    "hidden character, which git does not take there"),
};

static const struct refusals of_email = {
	.missing = ALIS_TEXT(
	    "git does not know your e-mail address; tell it once with: "
	    "git config --global user.email \"kari@example.no\""),
	.not_utf8 = ALIS_TEXT("the e-mail address for the commit is not UTF-8"),
	.no_sign = ALIS_TEXT(
	    "the e-mail address for the commit holds '<', '>', a line break "
	    "or a hidden character, which git does not take there"),
};

/* A line feed in a name would add lines to the commit's head. */
static int check_name(
    alis_str name, const struct refusals *refusals, struct alis_err *err)
{
	int32_t point;
	size_t n;

	for (; name.n > 0; name = alis_str_from(name, n)) {
		n = alis_utf8_read(name, &point);
		if (n == 0)
			return alis_fail_words(
			    err, ALIS_ESTATE, refusals->not_utf8, NULL, 0);
		if (point == '<' || point == '>' || point == '\n' ||
		    point == '\t' || alis_utf8_hidden(point))
			return alis_fail_words(
			    err, ALIS_ESTATE, refusals->no_sign, NULL, 0);
	}
	return ALIS_OK;
}

static alis_str from_config(git_config *config, const char *role,
    const char *what, struct alis_arena *mem)
{
	const char *sections[] = { role, "user" };
	const char *value = NULL;
	char key[40];

	for (size_t i = 0; i < ALIS_COUNT(sections); i++) {
		snprintf(key, sizeof(key), "%s.%s", sections[i], what);
		if (git_config_get_string(&value, config, key) == 0 &&
		    value[0] != '\0')
			return alis_str_copy(alis_str_of(value), mem);
	}
	return (alis_str){ 0 };
}

static int complete(alis_str *value, git_config *config, const char *role,
    const char *what, struct alis_arena *mem, struct alis_err *err)
{
	const struct refusals *refusals =
	    alis_str_is(alis_str_of(what), "name") ? &of_name : &of_email;

	*value = value->n > 0 ? alis_str_copy(*value, mem)
	                      : from_config(config, role, what, mem);
	if (value->n == 0)
		return alis_fail_words(
		    err, ALIS_ESTATE, refusals->missing, NULL, 0);
	return check_name(*value, refusals, err);
}

static int sign(
    const struct alis_who *who, git_signature **signature, struct alis_err *err)
{
	int code;

	if (who->when == INT64_MIN)
		code =
		    git_signature_now(signature, who->name.at, who->email.at);
	else if (who->when < 0 || who->offset < -OFFSET_MOST ||
	    who->offset > OFFSET_MOST)
		return alis_fail(err, ALIS_ESTATE,
		    "git cannot write the time of the commit: %1 seconds "
		    "since 1970, %2 minutes from UTC",
		    ALIS_NUMBER(who->when), ALIS_NUMBER(who->offset));
	else
		code = git_signature_new(signature, who->name.at, who->email.at,
		    who->when, who->offset);
	if (code < 0)
		return git_failed(
		    err, "cannot sign the commit as '%1'", who->name);
	return ALIS_OK;
}

int alis__who_sign(struct alis_repo *repo, const struct alis_who *who,
    const char *role, git_signature **signature, struct alis_err *err)
{
	struct alis_arena mem = { 0 };
	struct alis_who full = *who;
	git_config *config = NULL;
	int rc;

	if (git_repository_config_snapshot(&config, repo->git) < 0) {
		rc = git_failed(err, "cannot read git's configuration");
		goto out;
	}
	rc = complete(&full.name, config, role, "name", &mem, err);
	if (rc == 0)
		rc = complete(&full.email, config, role, "email", &mem, err);
	if (rc == 0)
		rc = sign(&full, signature, err);
out:
	git_config_free(config);
	alis_arena_release(&mem);
	return rc;
}
