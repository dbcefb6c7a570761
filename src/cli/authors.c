/* SPDX-License-Identifier: MIT */
#include "cli.h"

#include <stdlib.h>

/* A run of exactly 'n' digits, cut off '*rest'. */
static bool take_digits(alis_str *rest, size_t n, int *value)
{
	*value = 0;
	if (rest->n < n)
		return false;
	for (size_t i = 0; i < n; i++) {
		if (rest->at[i] < '0' || rest->at[i] > '9')
			return false;
		*value = *value * 10 + (rest->at[i] - '0');
	}
	*rest = alis_str_from(*rest, n);
	return true;
}

static bool take_char(alis_str *rest, char c)
{
	if (rest->n == 0 || rest->at[0] != c)
		return false;
	*rest = alis_str_from(*rest, 1);
	return true;
}

/* "+0100", "+01:00", "Z", or nothing: Greenwich. */
static bool zone_read(alis_str rest, int *minutes)
{
	int hours = 0, rest_minutes = 0;
	bool west;

	*minutes = 0;
	if (rest.n == 0 || alis_str_is(rest, "Z"))
		return true;
	west = take_char(&rest, '-');
	if (!west && !take_char(&rest, '+'))
		return false;
	if (!take_digits(&rest, 2, &hours))
		return false;
	(void)take_char(&rest, ':');
	if (!take_digits(&rest, 2, &rest_minutes) || rest.n > 0)
		return false;
	*minutes = (hours * 60 + rest_minutes) * (west ? -1 : 1);
	return true;
}

/* 2018-12-31T12:00:00+0100, a blank in place of T too. */
static bool iso_read(alis_str text, struct alis_who *who)
{
	alis_str rest = alis_str_from(text, 10);
	int hour, minute, second;
	alis_day day;

	if (!alis_day_read(alis_str_part(text, 0, 10), &day) ||
	    (!take_char(&rest, 'T') && !take_char(&rest, ' ')) ||
	    !take_digits(&rest, 2, &hour) || !take_char(&rest, ':') ||
	    !take_digits(&rest, 2, &minute) || !take_char(&rest, ':') ||
	    !take_digits(&rest, 2, &second) || hour > 23 || minute > 59 ||
	    second > 60 || !zone_read(alis_str_trim(rest), &who->offset))
		return false;
	who->when = (int64_t)day * 86400 + hour * 3600 + minute * 60 + second -
	    (int64_t)who->offset * 60;
	return true;
}

/* git's own form: seconds since 1970 and a zone. */
static bool seconds_read(alis_str text, struct alis_who *who)
{
	alis_cut cut = alis_str_cut(text, ' ');
	alis_str digits = cut.head;

	(void)take_char(&digits, '@');
	if (digits.n == 0 || digits.n > 12)
		return false;
	who->when = 0;
	for (size_t i = 0; i < digits.n; i++) {
		if (digits.at[i] < '0' || digits.at[i] > '9')
			return false;
		who->when = who->when * 10 + (digits.at[i] - '0');
	}
	return zone_read(alis_str_trim(cut.tail), &who->offset);
}

static alis_str environment(const char *name)
{
	const char *value = getenv(name);

	return alis_str_of(value == NULL ? "" : value);
}

static int who_read(struct cli *cli, struct alis_who *who, const char *name,
    const char *email, const char *date)
{
	alis_str when = environment(date);

	*who = (struct alis_who){ environment(name), environment(email),
		INT64_MIN, 0 };
	if (when.n == 0 || iso_read(when, who) || seconds_read(when, who))
		return EXIT_WELL;
	return cli_misuse(cli,
	    "%1 is not read: '%2'; write it as 2018-12-31T12:00:00+0100",
	    alis_str_of(date), when);
}

int cli_authors(struct cli *cli, struct alis_authors *authors)
{
	int status = who_read(cli, &authors->author, "GIT_AUTHOR_NAME",
	    "GIT_AUTHOR_EMAIL", "GIT_AUTHOR_DATE");

	if (status != EXIT_WELL)
		return status;
	return who_read(cli, &authors->committer, "GIT_COMMITTER_NAME",
	    "GIT_COMMITTER_EMAIL", "GIT_COMMITTER_DATE");
}
