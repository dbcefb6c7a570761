/* SPDX-License-Identifier: MIT */
#include "complete.h"

#include <alis/guard.h>
#include <string.h>

/* ---- printing ---- */

/* Whether a shell can be given it: one line, one field, nothing hidden. Nor a
 * sign that begins a command within a word: in what is no file's name bash does
 * not quote it, and who completes a pulled branch would run that command. */
static bool is_plain(alis_str word)
{
	while (word.n > 0) {
		int32_t point;
		size_t n = alis_utf8_read(word, &point);
		if (n == 0 || point == '\t' || point == '\n' || point == '`' ||
		    point == '$' || point == '\\' || alis_utf8_hidden(point))
			return false;
		word = alis_str_from(word, n);
	}
	return true;
}

static alis_str without_points(alis_str word, size_t count)
{
	for (int32_t point; count > 0 && word.n > 0; count--)
		word = alis_str_from(word, alis_utf8_read(word, &point));
	return word;
}

void cli_complete_behind(struct completion *c, size_t before)
{
	alis_str parts[] = { c->before, alis_str_part(c->typed, 0, before) };

	c->before = alis_str_join(&c->cli->mem, parts, ALIS_COUNT(parts));
	c->typed = alis_str_from(c->typed, before);
	c->folded = alis_utf8_fold(c->typed, &c->cli->mem);
}

void cli_candidate(struct completion *c, alis_str word, alis_str what)
{
	alis_str parts[] = { c->before, word };
	alis_str whole = alis_str_join(&c->cli->mem, parts, ALIS_COUNT(parts));
	struct alis_out *out = &c->cli->out;

	what = alis_str_cut(alis_str_cut(what, '\n').head, '\t').head;
	if (!is_plain(whole) ||
	    !alis_str_same(alis_guard_masked(word, &c->cli->mem), word) ||
	    !alis_str_starts(alis_utf8_fold(word, &c->cli->mem), c->folded))
		return;
	alis_out_put(out, without_points(whole, c->cut));
	alis_out_char(out, '\t');
	alis_out_safe(out, alis_guard_masked(what, &c->cli->mem));
	alis_out_char(out, '\n');
}

void cli_candidate_paths(struct completion *c, const char *what)
{
	struct alis_out *out = &c->cli->out;

	if (!is_plain(c->typed))
		return;
	alis_out_char(out, '\t');
	alis_out_lit(out, what);
	alis_out_char(out, '\t');
	alis_out_put(out, c->typed);
	alis_out_char(out, '\n');
}

/* ---- the words of a line, as a shell parts them ---- */

struct splitter {
	alis_str rest;
	char quote; /* that is open, or 0 */
	struct alis_out word;
	size_t points; /* of the word so far */
	size_t cut;    /* of them, that the shell does not replace */
};

static void word_begin(struct splitter *s, struct alis_arena *mem)
{
	s->word = alis_out_memory(mem);
	s->points = s->cut = 0;
}

/* One character of a word; 'breaks' are those after which bash sees another
 * word, if they are not quoted. */
static void word_char(struct splitter *s, const char *breaks)
{
	char c = s->rest.at[0];
	size_t n = 1;
	int32_t point;

	if (s->quote == 0 && (c == '"' || c == '\'')) {
		s->quote = c;
		s->cut = s->points;
	} else if (s->quote != 0 && c == s->quote) {
		s->quote = 0;
	} else if (c == '\\' && s->quote != '\'' && s->rest.n > 1) {
		s->rest = alis_str_from(s->rest, 1);
		n = alis_utf8_read(s->rest, &point);
		alis_out_put(
		    &s->word, alis_str_part(s->rest, 0, n > 0 ? n : 1));
		s->points++;
	} else {
		n = alis_utf8_read(s->rest, &point);
		alis_out_put(
		    &s->word, alis_str_part(s->rest, 0, n > 0 ? n : 1));
		s->points++;
		if (s->quote == 0 && strchr(breaks, c) != NULL)
			s->cut = s->points;
	}
	s->rest = alis_str_from(s->rest, n > 0 ? n : 1);
}

static void word_end(struct cli *cli, struct splitter *s)
{
	alis_out_char(&s->word, '\0');
	cli->words[cli->word_count++] = alis_out_text(&s->word).at;
}

/* The line's words in place of the command's own; the program's name is left
 * out. Returns what of the last the shell keeps. */
static size_t line_split(struct cli *cli, const char *line, const char *breaks)
{
	struct splitter s = { .rest = alis_str_of(line) };

	cli->words = ALIS_NEW(&cli->mem, const char *, s.rest.n + 2);
	cli->word_count = 0;
	word_begin(&s, &cli->mem);
	while (s.rest.n > 0) {
		if (s.quote != 0 ||
		    (s.rest.at[0] != ' ' && s.rest.at[0] != '\t')) {
			word_char(&s, breaks);
			continue;
		}
		word_end(cli, &s);
		word_begin(&s, &cli->mem);
		while (s.rest.n > 0 &&
		    (s.rest.at[0] == ' ' || s.rest.at[0] == '\t'))
			s.rest = alis_str_from(s.rest, 1);
	}
	word_end(cli, &s);
	cli->words++;
	cli->word_count--;
	return s.cut;
}

/* ---- what the word is ---- */

/* The words before the one that is completed. */
struct before {
	int option;   /* that lacks its value, or OPTION_COUNT */
	size_t words; /* of the command */
	bool ended;   /* by "--": what follows is no option */
	bool unknown; /* the first of them is no command */
};

/* Those that the command takes; all, while none is named. */
static uint64_t options_of(const struct completion *c)
{
	return c->command == NULL ? UINT64_MAX : c->command->options;
}

static void word_before(
    struct completion *c, struct before *before, const char *word)
{
	const char *value;
	int option;

	if (before->option != OPTION_COUNT) {
		c->cli->values[before->option] = word;
		before->option = OPTION_COUNT;
		return;
	}
	if (!before->ended && strcmp(word, "--") == 0) {
		before->ended = true;
		return;
	}
	if (before->ended || word[0] != '-' || word[1] == '\0') {
		if (c->command != NULL && c->command->subs != NULL) {
			c->command = cli_command_of(c->command->subs, word);
			before->unknown = c->command == NULL;
			return;
		}
		if (c->command != NULL && before->words++ == 0)
			c->first = word;
		if (c->command == NULL)
			c->command = cli_command_find(word);
		before->unknown = c->command == NULL;
		return;
	}
	option = cli_option_find(word, options_of(c), &value);
	if (option == OPTION_COUNT)
		return;
	c->given |= HAS(option);
	if (value != NULL)
		c->cli->values[option] = value;
	else if (cli_option_form(option)->argument != NULL)
		before->option = option;
}

static void complete_options(struct completion *c)
{
	uint64_t options = c->command == NULL ? SHARED : c->command->options;

	for (int i = 0; i < OPTION_COUNT; i++) {
		const struct option_form *form = cli_option_form(i);
		if ((options & ~c->given) & HAS(i))
			cli_candidate(c, alis_str_of(form->word),
			    alis_str_of(
			        alis_said(c->cli->language, form->text)));
	}
	if (c->command == NULL)
		cli_candidate(c, ALIS_STR("--version"),
		    alis_str_of(alis_said(
		        c->cli->language, ALIS_TEXT("which alis this is"))));
}

static void complete_value(struct completion *c, int option)
{
	const char *argument = cli_option_form(option)->argument;
	const char *values = cli_option_values(option, c->command);
	alis_cut cut = { .tail = alis_str_of(values == NULL ? "" : values),
		.found = values != NULL };

	if (option == OPTION_MUNICIPALITY)
		cli_candidates_municipalities(c);
	else if (values == NULL && argument != NULL && option != OPTION_NAME)
		cli_candidates(c, alis_str_of(argument));
	while (cut.found) {
		cut = alis_str_cut(cut.tail, ' ');
		cli_candidate(c, cut.head, ALIS_STR(""));
	}
}

/* The command's argument 'n' by its name, without brackets and dots; the last
 * is for all that the command takes besides. */
static alis_str argument_at(const struct command *command, size_t n)
{
	alis_cut cut = { .tail = alis_str_of(command->arguments),
		.found = n < command->words_most };
	alis_str name = ALIS_STR("");

	for (size_t i = 0; i <= n && cut.found; i++) {
		alis_str word;
		cut = alis_str_cut(cut.tail, ' ');
		word = cut.head;
		if (word.n > 0 && word.at[0] == '[')
			word = alis_str_from(word, 1);
		while (word.n > 0 &&
		    (word.at[word.n - 1] == ']' || word.at[word.n - 1] == '.'))
			word.n--;
		if (word.n > 0)
			name = word;
	}
	return name;
}

static void complete_word(struct completion *c, const struct before *before)
{
	const char *value;
	int option = cli_option_find(c->typed.at, options_of(c), &value);

	if (before->option != OPTION_COUNT) {
		complete_value(c, before->option);
	} else if (!before->ended && option != OPTION_COUNT && value != NULL) {
		cli_complete_behind(c, (size_t)(value - c->typed.at));
		complete_value(c, option);
	} else if (!before->ended && c->typed.n > 0 && c->typed.at[0] == '-') {
		complete_options(c);
	} else if (c->command == NULL) {
		cli_candidates(c, ALIS_STR("COMMAND"));
	} else if (c->command->subs != NULL) {
		cli_candidates_subs(c, c->command->subs);
	} else {
		bool behind = before->ended &&
		    strstr(c->command->arguments, "-- ") != NULL;
		cli_candidates(c,
		    argument_at(
		        c->command, behind ? WORDS_MOST - 1 : before->words));
	}
}

int cmd_complete(struct cli *cli)
{
	struct before before = { .option = OPTION_COUNT };
	struct completion c = { .cli = cli, .before = ALIS_STR("") };
	const char *line = cli->values[OPTION_LINE];
	const char *breaks = cli->values[OPTION_BREAKS];

	if (line != NULL && cli->word_count > 0)
		return cli_misuse(cli, "give --line or words, not both");
	if (line != NULL)
		c.cut = line_split(cli, line, breaks == NULL ? "" : breaks);
	if (cli->word_count == 0)
		return EXIT_WELL;
	memset(cli->values, 0, sizeof(cli->values));
	for (size_t i = 0; i + 1 < cli->word_count && !before.unknown; i++)
		word_before(&c, &before, cli->words[i]);
	c.typed = alis_str_of(cli->words[cli->word_count - 1]);
	cli_complete_behind(&c, 0);
	if (!before.unknown)
		complete_word(&c, &before);
	return EXIT_WELL;
}
