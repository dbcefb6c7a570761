/* SPDX-License-Identifier: MIT */
#include "commit.h"

#include <stdio.h>

#define OFFSET_MOST (14 * 60) /* minutes; no clock on earth is further off */

/* A line feed in a name would add lines to the commit's head. */
static int check_name(alis_str name, const char *what, struct alis_err *err)
{
	int32_t point;
	size_t n;

	for (; name.n > 0; name = alis_str_from(name, n)) {
		n = alis_utf8_read(name, &point);
		if (n == 0)
			return alis_fail(err, ALIS_ESTATE,
			    "the %s for the commit is not UTF-8", what);
		if (point == '<' || point == '>' || point == '\n' ||
		    point == '\t' || alis_utf8_hidden(point))
			return alis_fail(err, ALIS_ESTATE,
			    "the %s for the commit holds '<', '>', a line "
			    "break or a hidden character, which git does not "
			    "take there",
			    what);
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
	static const char example_name[] = "Kari Nordmann";
	static const char example_email[] = "kari@example.no";
	bool is_name = alis_str_is(alis_str_of(what), "name");

	*value = value->n > 0 ? alis_str_copy(*value, mem)
	                      : from_config(config, role, what, mem);
	if (value->n == 0)
		return alis_fail(err, ALIS_ESTATE,
		    "git does not know your %s; tell it once with: "
		    "git config --global user.%s \"%s\"",
		    is_name ? "name" : "e-mail address", what,
		    is_name ? example_name : example_email);
	return check_name(*value, is_name ? "name" : "e-mail address", err);
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
		    "git cannot write the time of the commit: %lld seconds "
		    "since 1970, %d minutes from UTC",
		    (long long)who->when, who->offset);
	else
		code = git_signature_new(signature, who->name.at, who->email.at,
		    who->when, who->offset);
	if (code < 0)
		return git_failed(
		    err, "cannot sign the commit as '%s'", who->name.at);
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
