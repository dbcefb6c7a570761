/* SPDX-License-Identifier: MIT */
#include <alis/cohort.h>

#define FILLED(mem, text, ...) \
	alis_filled((text), (const alis_str[]){ __VA_ARGS__ }, \
	    sizeof((const alis_str[]){ __VA_ARGS__ }) / sizeof(alis_str), \
	    (mem))

static alis_str day_text(alis_day day, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_out_day(&out, day);
	return alis_out_text(&out);
}

static alis_str held_said(const struct alis_concern *concern,
    enum alis_language language, struct alis_arena *mem)
{
	alis_str why = alis_saying_in(&concern->why, language, mem);

	if (concern->day == ALIS_DAY_NONE)
		return FILLED(mem, alis_said(language, "held back: %1"), why);
	return FILLED(mem, alis_said(language, "held back since %2: %1"), why,
	    day_text(concern->day, mem));
}

static alis_str unpulled_said(const struct alis_concern *concern,
    enum alis_language language, struct alis_arena *mem)
{
	alis_str why = alis_saying_in(&concern->why, language, mem);

	if (concern->day == ALIS_DAY_NONE)
		return FILLED(
		    mem, alis_said(language, "never pulled: %1"), why);
	return FILLED(mem, alis_said(language, "not pulled since %2: %1"), why,
	    day_text(concern->day, mem));
}

/* What has a number of days or of things. */
static alis_str number_said(const struct alis_concern *concern,
    enum alis_language language, struct alis_arena *mem)
{
	bool has_days = concern->days != ALIS_NO_DAYS;
	int64_t n = has_days ? concern->days : (int64_t)concern->count;
	const char *text;

	switch (concern->kind) {
	case ALIS_CONCERN_ERRORS:
		text = alis_said_count(
		    language, "%1 error (%2)", "%1 errors, first %2", n);
		break;
	case ALIS_CONCERN_UNSUPERVISED:
		text = alis_said_count(language,
		    "%1 day of service without supervision",
		    "%1 days of service without supervision", n);
		break;
	case ALIS_CONCERN_SILENT:
		text = alis_said_count(language, "nothing new for %1 day",
		    "nothing new for %1 days", n);
		break;
	case ALIS_CONCERN_BEHIND:
		text = alis_said_count(language,
		    "%1 planned entry whose day has passed",
		    "%1 planned entries whose day has passed", n);
		break;
	default:
		text = alis_said_count(language, "%2: deadline %3, %1 day left",
		    "%2: deadline %3, %1 days left", n);
		break;
	}
	return FILLED(mem, text, ALIS_NUMBER(n), concern->what,
	    concern->day == ALIS_DAY_NONE ? ALIS_STR("")
	                                  : day_text(concern->day, mem));
}

alis_str alis_concern_said(const struct alis_concern *concern,
    enum alis_language language, struct alis_arena *mem)
{
	static const char *const texts[ALIS_CONCERN_COUNT] = {
		[ALIS_CONCERN_NEVER_PULLED] = ALIS_TEXT("never pulled"),
		[ALIS_CONCERN_UNREADABLE] = ALIS_TEXT("cannot be read: %1"),
		[ALIS_CONCERN_NO_JOURNAL] =
		    ALIS_TEXT("no journal '%1' in the repository"),
		[ALIS_CONCERN_OTHER_NAME] =
		    ALIS_TEXT("it is the journal of %1"),
		[ALIS_CONCERN_NO_SERVICE] =
		    ALIS_TEXT("no service in the journal"),
		[ALIS_CONCERN_OVERDUE] =
		    ALIS_TEXT("%1: deadline %2 has passed"),
		[ALIS_CONCERN_TOO_LATE] = ALIS_TEXT(
		    "complete on %2 at the earliest, after the programme"),
	};

	if (concern->kind == ALIS_CONCERN_HELD)
		return held_said(concern, language, mem);
	if (concern->kind == ALIS_CONCERN_UNPULLED)
		return unpulled_said(concern, language, mem);
	if (texts[concern->kind] == NULL)
		return number_said(concern, language, mem);
	return FILLED(mem, alis_said(language, texts[concern->kind]),
	    concern->what,
	    concern->day == ALIS_DAY_NONE ? ALIS_STR("")
	                                  : day_text(concern->day, mem));
}
