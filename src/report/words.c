/* SPDX-License-Identifier: MIT */
#include <alis/report.h>

static const char *const words[ALIS_WORD_COUNT][ALIS_LANGUAGE_COUNT] = {
	[ALIS_WORD_MET] = { "oppfylt", "oppfylt", "met" },
	[ALIS_WORD_MET_UNCONFIRMED] = { "ubekreftet", "ustadfest",
	    "unconfirmed" },
	[ALIS_WORD_SHORT] = { "mangler", "manglar", "short" },
	[ALIS_WORD_JUDGEMENT] = { "vurderes", "vurderast", "judgement" },
	[ALIS_WORD_OF] = { "av", "av", "of" },
	[ALIS_WORD_YEAR] = { "år", "år", "y" },
	[ALIS_WORD_MONTH] = { "md", "md", "m" },
	[ALIS_WORD_DAY] = { "d", "d", "d" },
	[ALIS_WORD_COMPLETE] = { "Alle krav er oppfylt.",
	    "Alle krav er oppfylte.", "Every requirement is met." },
	[ALIS_WORD_NOT_COMPLETE] = { "Ikke ferdig.", "Ikkje ferdig.",
	    "Not complete." },
	[ALIS_WORD_FORECAST] = { "Tidligst ferdig", "Tidlegast ferdig",
	    "Complete at the earliest" },
	[ALIS_WORD_WAITS_FOR] = { "venter på", "ventar på", "waits for" },
	[ALIS_WORD_MISSING] = { "mangler", "manglar", "lacks" },
	[ALIS_WORD_OTHER_READING] = { "med den andre lesemåten",
	    "med den andre lesemåten", "by the other reading" },
	[ALIS_WORD_PLANNED] = { "planlagt", "planlagt", "planned" },
	[ALIS_WORD_UNCONFIRMED] = { "ikke bekreftet", "ikkje stadfesta",
	    "not confirmed" },
	[ALIS_WORD_ERROR] = { "feil", "feil", "error" },
	[ALIS_WORD_WARNING] = { "advarsel", "åtvaring", "warning" },
	[ALIS_WORD_LEFT_OUT_ONE] = { "linje er ikke regnet med",
	    "linje er ikkje rekna med", "entry is left out" },
	[ALIS_WORD_ERRORS] = { "feil", "feil", "errors" },
	[ALIS_WORD_WARNINGS] = { "advarsler", "åtvaringar", "warnings" },
	[ALIS_WORD_LEFT_OUT] = { "linjer er ikke regnet med",
	    "linjer er ikkje rekna med", "entries are left out" },
	[ALIS_WORD_FROM_REPOSITORY] = { "fra dette arkivet",
	    "frå dette arkivet", "from this repository" },
	[ALIS_WORD_VERSION] = { "versjon", "versjon", "version" },
	[ALIS_WORD_REQUIREMENT] = { "krav", "krav", "requirement" },
	[ALIS_WORD_HAVE] = { "har", "har", "have" },
	[ALIS_WORD_STATE] = { "status", "status", "state" },
	[ALIS_WORD_WHEN] = { "når", "når", "when" },
	[ALIS_WORD_LEGEND] = { "\xE2\x86\x92 etter det som er ført, "
	                       "\xE2\x89\x88 i samme takt som de siste 12 månedene",
	    "\xE2\x86\x92 etter det som er ført, "
	    "\xE2\x89\x88 i same takt som dei siste 12 månadene",
	    "\xE2\x86\x92 by what is entered, "
	    "\xE2\x89\x88 at the pace of the last 12 months" },
	[ALIS_WORD_SETTLED] = { "vurdert som oppfylt", "vurdert som oppfylt",
	    "judged to be met" },
	[ALIS_WORD_CONFIRMED] = { "bekreftet", "stadfesta", "confirmed" },
	[ALIS_WORD_CHANGED] = { "endret", "endra", "changed" },
	[ALIS_WORD_REMOVED] = { "fjernet", "fjerna", "removed" },
	[ALIS_WORD_NO_CHANGE] = { "ny oppsummering", "ny oppsummering",
	    "new summary" },
	[ALIS_WORD_SURPLUS] = { "mer enn det trengs eller teller",
	    "meir enn det trengst eller tel", "more than is needed or counts" },
	[ALIS_WORD_NOBODY] = { "uten navn", "utan namn", "unnamed" },
};

alis_str alis_word(enum alis_language language, enum alis_word word)
{
	return alis_str_of(words[word][language]);
}
