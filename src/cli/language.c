/* SPDX-License-Identifier: MIT */
#include "cli.h"

#include <stdlib.h>
#include <string.h>

/* What a locale's name begins with, and its language. "no" is what bokmål was
 * called before it had a name of its own. */
static const struct {
	const char *name;
	enum alis_language language;
} names[] = { { "nb", ALIS_NB }, { "no", ALIS_NB }, { "nn", ALIS_NN },
	{ "en", ALIS_EN } };

/* The language of "nb_NO.UTF-8", "nn", "en:..."; or the count of them. */
static enum alis_language language_of(const char *locale)
{
	size_t n = strcspn(locale, "_.@:");

	for (size_t i = 0; i < ALIS_COUNT(names); i++)
		if (n == strlen(names[i].name) &&
		    strncmp(locale, names[i].name, n) == 0)
			return names[i].language;
	return ALIS_LANGUAGE_COUNT;
}

/* The first that is set and not empty. */
static const char *locale_wanted(void)
{
	static const char *const variables[] = { "LC_ALL", "LC_MESSAGES",
		"LANG" };

	for (size_t i = 0; i < ALIS_COUNT(variables); i++) {
		const char *value = getenv(variables[i]);
		if (value != NULL && value[0] != '\0')
			return value;
	}
	return "C";
}

enum alis_language cli_language(void)
{
	const char *locale = locale_wanted();
	const char *list = getenv("LANGUAGE");
	enum alis_language language;

	if (strcmp(locale, "C") == 0 || strcmp(locale, "POSIX") == 0)
		return ALIS_EN;
	while (list != NULL && list[0] != '\0') {
		language = language_of(list);
		if (language != ALIS_LANGUAGE_COUNT)
			return language;
		list += strcspn(list, ":");
		list += list[0] == ':';
	}
	language = language_of(locale);
	return language == ALIS_LANGUAGE_COUNT ? ALIS_EN : language;
}
