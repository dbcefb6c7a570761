/* SPDX-License-Identifier: MIT */
#include "roster.h"

#define JOURNAL_NAME "loggbok.alis"

/* ---- reading one ---- */

/* Whether git takes it for a branch, and for nothing but a name
 * (git-check-ref-format). */
static bool is_branch(alis_str name)
{
	const alis_str refused = ALIS_STR(" ~^:?*[\\\x7f");

	if (!alis_path_is_sound(name) || name.at[0] == '-' ||
	    name.at[0] == '.' || name.at[name.n - 1] == '.' ||
	    alis_str_is(name, "@"))
		return false;
	for (size_t i = 0; i < name.n; i++) {
		alis_str rest = alis_str_from(name, i);
		if ((unsigned char)name.at[i] < 0x20 ||
		    alis_str_cut(refused, name.at[i]).found ||
		    alis_str_starts(rest, ALIS_STR("..")) ||
		    alis_str_starts(rest, ALIS_STR("@{")) ||
		    alis_str_starts(rest, ALIS_STR("/.")))
			return false;
	}
	return true;
}

static alis_str day_word(struct reader *reader, alis_day day)
{
	struct alis_out out = alis_out_memory(reader->mem);

	alis_out_day(&out, day);
	return alis_out_text(&out);
}

/* A day that is written and cannot be read has been told by the parser. */
static void days_read(struct reader *reader, const struct alis_directive *d,
    struct alis_member *member)
{
	const struct alis_attribute *from = alis__said_of(d, "fra");
	const struct alis_attribute *to = alis__said_of(d, "til");

	member->first = ALIS_DAY_NONE;
	member->last = ALIS_DAY_MAX;
	if ((from != NULL && !from->has_day) || (to != NULL && !to->has_day)) {
		reader->faulty = true;
		return;
	}
	if (from != NULL)
		member->first = from->day;
	if (to == NULL)
		return;
	member->last = to->day;
	if (member->first > member->last)
		alis__roster_complain(reader, d, ALIS_A126, to->value_span,
		    day_word(reader, member->last))
		    ->words[1] = day_word(reader, member->first);
}

static void books_read(struct reader *reader, const struct alis_directive *d,
    struct alis_member *member)
{
	const struct alis_attribute *a = alis__said_of(d, "regelverk");
	alis_str rest, item, *names;
	size_t n = 0;

	if (a == NULL)
		return;
	for (rest = a->value; alis_parse_item(&rest, &item);)
		n++;
	names = ALIS_NEW(reader->mem, alis_str, n + 1);
	n = 0;
	for (rest = a->value; alis_parse_item(&rest, &item);) {
		if (!alis_track_is_book_name(item))
			alis__roster_complain(
			    reader, d, ALIS_A037, a->value_span, item);
		names[n++] = item;
	}
	member->books = (struct alis_accounts){ names, n };
}

static void depot_read(struct reader *reader, const struct alis_directive *d,
    struct alis_member *member)
{
	const struct alis_attribute *a = alis__said_of(d, "depot");
	struct alis_diag *diag;

	if (a != NULL) {
		member->depot = a->value;
		return;
	}
	diag = alis__roster_complain(
	    reader, d, ALIS_A024, d->span, ALIS_STR("lege"));
	diag->words[1] =
	    ALIS_STR(ALIS_TEXT("the address of the doctor's repository"));
	diag->said = 1U << 1;
	diag->hint =
	    ALIS_TEXT("write below it: "
	              "depot: https://git.masfjorden.example/kari.git");
}

bool alis__member_read(struct reader *reader,
    const struct alis_directive *directive, struct alis_member *member)
{
	const struct alis_attribute *branch = alis__said_of(directive, "gren");
	const struct alis_attribute *journal =
	    alis__said_of(directive, "journal");

	reader->faulty = false;
	*member = (struct alis_member){
		.directive = directive,
		.name = directive->name,
		.slug = alis_member_slug(directive->name, reader->mem),
		.journal = ALIS_STR(JOURNAL_NAME),
		.supervisor = alis__named_by(reader, directive, "veileder"),
		.group = alis__named_by(reader, directive, "gruppe"),
	};
	depot_read(reader, directive, member);
	if (branch != NULL && !is_branch(branch->value))
		alis__roster_complain(reader, directive, ALIS_A134,
		    branch->value_span, branch->value);
	else if (branch != NULL)
		member->branch = branch->value;
	if (journal != NULL && !alis_path_is_sound(journal->value))
		alis__roster_complain(reader, directive, ALIS_A133,
		    journal->value_span, journal->value);
	else if (journal != NULL)
		member->journal = journal->value;
	member->municipality = alis__municipality_of(reader, directive);
	books_read(reader, directive, member);
	days_read(reader, directive, member);
	return !reader->faulty;
}

/* ---- telling them apart ---- */

/* An address without what may or may not stand at its end. */
static alis_str bare_address(alis_str depot)
{
	const alis_str end = ALIS_STR(".git");

	while (depot.n > 1 && depot.at[depot.n - 1] == '/')
		depot.n--;
	if (depot.n > end.n &&
	    alis_str_same(alis_str_from(depot, depot.n - end.n), end))
		depot.n -= end.n;
	return depot;
}

static void tell_second_name(struct reader *reader,
    const struct alis_member *first, const struct alis_member *second)
{
	const struct alis_directive *d = second->directive;
	struct alis_diag *diag = alis__roster_complain(
	    reader, d, ALIS_A123, d->name_span, ALIS_STR("lege"));

	diag->words[1] = second->name;
	diag->other = first->directive->src;
	diag->other_span = first->directive->name_span;
}

static void tell_second_depot(struct reader *reader,
    const struct alis_member *first, const struct alis_member *second)
{
	const struct alis_directive *d = second->directive;
	struct alis_diag *diag = alis__roster_complain(reader, d, ALIS_A124,
	    alis__said_of(d, "depot")->value_span, second->name);

	diag->words[1] = first->name;
	diag->other = first->directive->src;
	diag->other_span = alis__said_of(first->directive, "depot")->value_span;
}

/* Mark those whose key one before has, too. */
static void mark_second(struct reader *reader, struct names *keys,
    const struct alis_member *members, bool *left_out,
    void (*tell)(struct reader *reader, const struct alis_member *first,
        const struct alis_member *second))
{
	const struct named *first = keys->at;

	alis__names_sort(keys);
	for (size_t i = 1; i < keys->count; i++) {
		const struct named *key = &keys->at[i];
		if (!alis_str_same(key->folded, first->folded)) {
			first = key;
			continue;
		}
		if (!left_out[key->number])
			tell(reader, &members[first->number],
			    &members[key->number]);
		left_out[key->number] = true;
	}
}

size_t alis__members_apart(
    struct reader *reader, struct alis_member *members, size_t count)
{
	struct names keys = { ALIS_NEW(reader->mem, struct named, count + 1),
		count };
	bool *left_out = ALIS_NEW(reader->mem, bool, count + 1);
	size_t n = 0;

	for (size_t i = 0; i < count; i++)
		keys.at[i] = (struct named){
			alis_utf8_fold(members[i].name, reader->mem), i
		};
	mark_second(reader, &keys, members, left_out, tell_second_name);
	for (size_t i = 0; i < count; i++)
		keys.at[i] =
		    (struct named){ bare_address(members[i].depot), i };
	mark_second(reader, &keys, members, left_out, tell_second_depot);
	for (size_t i = 0; i < count; i++)
		if (!left_out[i])
			members[n++] = members[i];
	return n;
}

/* ---- finding one ---- */

static bool has_word(alis_str name, alis_str word)
{
	while (name.n > 0) {
		alis_cut cut = alis_str_cut(name, ' ');
		if (alis_utf8_same(cut.head, word))
			return true;
		name = alis_str_trim(cut.tail);
	}
	return false;
}

size_t alis_roster_find(
    const struct alis_roster *roster, alis_str name, size_t *at)
{
	size_t found = 0;

	for (size_t i = 0; i < roster->member_count; i++) {
		if (!alis_utf8_same(roster->members[i].name, name))
			continue;
		*at = i; /* no two have the same name */
		return 1;
	}
	for (size_t i = 0; i < roster->member_count; i++)
		if (has_word(roster->members[i].name, name) && found++ == 0)
			*at = i;
	return found;
}
