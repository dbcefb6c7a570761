/* SPDX-License-Identifier: MIT */
#include "adding.h"

#include <histedit.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#ifdef LIBEDIT_FILE
#include "libedit.h" /* by which its functions are called: editor_load */
#endif

#define LISTED_MOST 12
#define BACK        "<"

/* One line at the terminal; the editor's functions find it as their data. */
struct asking {
	char *prompt;
	struct alis_names names;
	struct alis_arena *mem;
	bool goes_back;
};

static struct asking *asking_of(EditLine *el)
{
	void *asking = NULL;

	el_get(el, EL_CLIENTDATA, &asking);
	return asking;
}

static char *prompt_of(EditLine *el)
{
	/* The editor only reads it, though its type does not say so. */
	return asking_of(el)->prompt;
}

/* ---- completion ---- */

struct matches {
	alis_str first;
	size_t count;
	size_t common; /* bytes that all of them begin with */
	struct alis_out list;
};

static size_t common_length(alis_str a, size_t most, alis_str b)
{
	size_t n = 0;

	while (n < most && n < b.n && a.at[n] == b.at[n])
		n++;
	/* Never a part of a letter. */
	while (n > 0 && n < a.n && ((unsigned char)a.at[n] & 0xC0) == 0x80)
		n--;
	return n;
}

static void match(struct matches *m, alis_str name)
{
	if (m->count++ == 0) {
		m->first = name;
		m->common = name.n;
	}
	m->common = common_length(m->first, m->common, name);
	if (m->count > LISTED_MOST)
		return;
	alis_out_lit(&m->list, "\n  ");
	alis_out_safe(&m->list, name);
}

static struct matches matches_of(const struct asking *asking, alis_str typed)
{
	struct matches m = { .list = alis_out_memory(asking->mem) };
	alis_str wanted = alis_utf8_fold(typed, asking->mem);

	for (size_t i = 0; i < asking->names.count; i++)
		if (alis_str_starts(
		        alis_utf8_fold(asking->names.names[i], asking->mem),
		        wanted))
			match(&m, asking->names.names[i]);
	if (m.count > LISTED_MOST)
		alis_out_lit(&m.list, "\n  ...");
	alis_out_char(&m.list, '\n');
	return m;
}

static unsigned char complete(EditLine *el, int key)
{
	struct asking *asking = asking_of(el);
	const LineInfo *line = el_line(el);
	alis_str typed = { line->buffer,
		(size_t)(line->cursor - line->buffer) };
	struct matches m = matches_of(asking, typed);
	alis_str put;

	(void)key;
	if (m.count == 0)
		return CC_ERROR;
	put = alis_str_part(m.first, 0, m.count == 1 ? m.first.n : m.common);
	if (put.n > typed.n || m.count == 1) {
		el_deletestr(el, (int)alis_utf8_count(typed));
		return el_insertstr(el, alis_str_copy(put, asking->mem).at) < 0
		    ? CC_ERROR
		    : CC_REFRESH;
	}
	cli_put_now(alis_out_text(&m.list));
	return CC_REDISPLAY;
}

static unsigned char go_back(EditLine *el, int key)
{
	(void)key;
	asking_of(el)->goes_back = true;
	return CC_NEWLINE;
}

/* Also where a line holds text already, which the editor's own Ctrl-D would
 * not end. */
static unsigned char give_up(EditLine *el, int key)
{
	(void)el;
	(void)key;
	return CC_EOF;
}

/* ---- a line ---- */

/* Only who is asked at a terminal needs the library. */
#ifdef LIBEDIT_FILE

struct alis__libedit alis__libedit;

_Static_assert(sizeof(alis__libedit) == LIBEDIT_COUNT * sizeof(void *),
    "a struct of pointers and nothing else");

static int editor_load(struct alis_err *err)
{
	static const struct alis_library library = {
		.file = LIBEDIT_FILE,
		.names = LIBEDIT_NAMES,
		.count = LIBEDIT_COUNT,
		.functions = &alis__libedit,
	};

	return alis_library_load(&library, err);
}

#else

static int editor_load(struct alis_err *err)
{
	(void)err;
	return ALIS_OK;
}

#endif

static EditLine *editor_begin(struct asking *asking)
{
	EditLine *el = el_init("alis", stdin, stdout, stderr);

	if (el == NULL)
		return NULL;
	el_set(el, EL_CLIENTDATA, asking);
	el_set(el, EL_PROMPT, prompt_of);
	el_set(el, EL_EDITOR, "emacs");
	el_set(el, EL_SIGNAL, 1);
	/* The narrow call would copy these names, and never free them. */
	el_wset(el, EL_ADDFN, L"alis-complete", L"complete", complete);
	el_wset(el, EL_ADDFN, L"alis-back", L"one question back", go_back);
	el_wset(el, EL_ADDFN, L"alis-end", L"end without writing", give_up);
	el_set(el, EL_BIND, "^D", "alis-end", NULL);
	el_set(el, EL_BIND, "^I", "alis-complete", NULL);
	el_set(el, EL_BIND, "^P", "alis-back", NULL);
	el_set(el, EL_BIND, "\033[A", "alis-back", NULL);
	el_set(el, EL_BIND, "\033OA", "alis-back", NULL);
	return el;
}

static enum answered line_read(
    struct cli *cli, struct asking *asking, alis_str *answer)
{
	EditLine *el = editor_begin(asking);
	enum answered answered = ANSWERED_END;
	const char *line = NULL;
	int length = 0;

	if (el == NULL)
		return ANSWERED_END;
	if (answer->n > 0)
		el_push(el, alis_str_copy(*answer, &cli->mem).at);
	/* Before the question is shown: what is typed at once is for it. */
	el_set(el, EL_PREP_TERM, 1);
	line = el_gets(el, &length);
	if (asking->goes_back || line == NULL)
		cli_put_now(ALIS_STR("\n"));
	if (asking->goes_back) {
		answered = ANSWERED_BACK;
	} else if (line != NULL && length > 0) {
		alis_str text = { line, (size_t)length };
		text = alis_str_trim(alis_str_cut(text, '\n').head);
		answered = alis_str_is(text, BACK) ? ANSWERED_BACK : ANSWERED;
		if (answered == ANSWERED)
			*answer = alis_str_copy(text, &cli->mem);
	}
	el_end(el);
	return answered;
}

/* The editor counts letters by the locale; a UTF-8 one if there is any. */
static void letters_set(void)
{
	if (setlocale(LC_CTYPE, "") == NULL || MB_CUR_MAX == 1)
		(void)setlocale(LC_CTYPE, "C.UTF-8");
}

enum answered cli_ask_line(
    struct cli *cli, alis_str prompt, struct alis_names names, alis_str *answer)
{
	struct asking asking = { .names = names, .mem = &cli->mem };

	asking.prompt = ALIS_NEW(&cli->mem, char, prompt.n + 1);
	memcpy(asking.prompt, prompt.at, prompt.n);
	if (editor_load(&cli->err) < 0) {
		(void)cli_failed(cli);
		return ANSWERED_END;
	}
	letters_set();
	return line_read(cli, &asking, answer);
}

enum answered cli_ask(struct cli *cli, enum question question,
    struct alis_names names, alis_str *answer)
{
	static const char *const texts[ASK_COUNT] = {
		[ASK_KIND] = ALIS_TEXT("Kind: "),
		[ASK_DATE] = ALIS_TEXT("Day, or period A..B (empty: %1): "),
		[ASK_AMOUNT] = ALIS_TEXT("Time 16-23, or amount 1,5 t: "),
		[ASK_WHAT] = ALIS_TEXT("What, who or where: "),
		[ASK_NOTE] = ALIS_TEXT("Note: "),
		[ASK_WRITE] = ALIS_TEXT("Write it? yes or no: "),
	};
	struct alis_out today = alis_out_memory(&cli->mem);
	alis_str word;

	alis_out_day(&today, cli->today);
	word = alis_out_text(&today);
	return cli_ask_line(cli,
	    alis_filled(
	        alis_said(cli->language, texts[question]), &word, 1, &cli->mem),
	    names, answer);
}
