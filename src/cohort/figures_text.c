/* SPDX-License-Identifier: MIT */
#include <alis/cohort.h>

#include <string.h>

/*
 * Figures as text: a line for each fact, its fields parted by tabs. One
 * description of it serves both directions, so that what is written can be
 * read: each function below writes what it is handed, or reads it.
 */

#define HEAD       "alis-figures"
#define LINE_LEAST 8 /* bytes that any line of a list has */

struct codec {
	struct alis_out *out; /* NULL: it is read */
	alis_str rest;        /* of what is read */
	bool is_first;        /* field of its line */
	bool ok;
	struct alis_arena *mem;
};

/* ---- fields ---- */

/* The next field, whatever ends it; a line's last one leaves its LF. */
static alis_str take(struct codec *c)
{
	size_t n = 0;

	if (!c->is_first) {
		c->ok = c->ok && c->rest.n > 0 && c->rest.at[0] == '\t';
		c->rest = alis_str_from(c->rest, 1);
	}
	c->is_first = false;
	while (n < c->rest.n && c->rest.at[n] != '\t' && c->rest.at[n] != '\n')
		n++;
	c->ok = c->ok && n < c->rest.n;
	alis_str field = alis_str_part(c->rest, 0, n);
	c->rest = alis_str_from(c->rest, n);
	return c->ok ? field : ALIS_STR("");
}

static void give(struct codec *c, alis_str field)
{
	if (!c->is_first)
		alis_out_char(c->out, '\t');
	c->is_first = false;
	alis_out_put(c->out, field);
}

static void line_ends(struct codec *c)
{
	if (c->out != NULL) {
		alis_out_char(c->out, '\n');
	} else {
		c->ok = c->ok && c->rest.n > 0 && c->rest.at[0] == '\n';
		c->rest = alis_str_from(c->rest, 1);
	}
	c->is_first = true;
}

static void word(struct codec *c, const char *text)
{
	if (c->out != NULL)
		give(c, alis_str_of(text));
	else
		c->ok = alis_str_is(take(c), text) && c->ok;
}

/* ---- numbers ---- */

/* Digits as alis_out_count writes them, and no others. */
static bool read_number(alis_str text, int64_t *value)
{
	bool is_negative = text.n > 0 && text.at[0] == '-';
	size_t at = is_negative ? 1 : 0;
	int64_t sum = 0;

	if (at == text.n || (text.at[at] == '0' && text.n > 1))
		return false;
	for (; at < text.n; at++) {
		int digit = text.at[at] - '0';
		if (digit < 0 || digit > 9 ||
		    __builtin_mul_overflow(sum, (int64_t)10, &sum) ||
		    __builtin_add_overflow(
		        sum, is_negative ? -digit : digit, &sum))
			return false;
	}
	*value = sum;
	return true;
}

static void number(struct codec *c, int64_t *value, int64_t least, int64_t most)
{
	struct alis_out *out = c->out;

	if (out != NULL) {
		give(c, ALIS_STR(""));
		alis_out_count(out, *value);
		return;
	}
	if (read_number(take(c), value) && *value >= least && *value <= most)
		return;
	c->ok = false;
	*value = least;
}

static void amount(struct codec *c, alis_amount *value)
{
	number(c, value, INT64_MIN, INT64_MAX);
}

static void day(struct codec *c, alis_day *value)
{
	int64_t wide = *value;

	number(c, &wide, INT32_MIN, INT32_MAX);
	*value = (alis_day)wide;
}

static void size(struct codec *c, size_t *value)
{
	int64_t wide = (int64_t)*value;

	number(c, &wide, 0, INT32_MAX);
	*value = (size_t)wide;
}

static void truth(struct codec *c, bool *value)
{
	int64_t wide = *value;

	number(c, &wide, 0, 1);
	*value = wide != 0;
}

/* One of some constants, of which there are so many. */
static int choice(struct codec *c, int value, int count)
{
	int64_t wide = value;

	number(c, &wide, 0, count - 1);
	return (int)wide;
}

/* ---- text ---- */

/* What parts fields and lines is written as \t, \n and \\. */
static void give_text(struct codec *c, alis_str text)
{
	give(c, ALIS_STR(""));
	for (size_t i = 0; i < text.n; i++) {
		switch (text.at[i]) {
		case '\t':
			alis_out_lit(c->out, "\\t");
			break;
		case '\n':
			alis_out_lit(c->out, "\\n");
			break;
		case '\\':
			alis_out_lit(c->out, "\\\\");
			break;
		default:
			alis_out_char(c->out, text.at[i]);
		}
	}
}

static bool unescape(char mark, char *is)
{
	switch (mark) {
	case 't':
		*is = '\t';
		return true;
	case 'n':
		*is = '\n';
		return true;
	case '\\':
		*is = '\\';
		return true;
	default:
		return false;
	}
}

/* Most have nothing to be undone, and are left where they stand. */
static alis_str take_text(struct codec *c)
{
	alis_str field = take(c);
	size_t n = 0;
	char *made;

	if (field.n == 0 || memchr(field.at, '\\', field.n) == NULL)
		return field;
	made = ALIS_NEW(c->mem, char, field.n);
	for (size_t i = 0; i < field.n; i++) {
		if (field.at[i] != '\\') {
			made[n++] = field.at[i];
			continue;
		}
		i++;
		if (i == field.n || !unescape(field.at[i], &made[n++]))
			c->ok = false;
	}
	return (alis_str){ made, n };
}

static void text(struct codec *c, alis_str *value)
{
	if (c->out != NULL)
		give_text(c, *value);
	else
		*value = take_text(c);
}

static void hex(struct codec *c, struct alis_hex *value)
{
	alis_str field;

	if (c->out != NULL) {
		give(c, alis_str_of(value->text));
		return;
	}
	field = take(c);
	*value = (struct alis_hex){ "" };
	for (size_t i = 0; i < field.n; i++)
		c->ok = c->ok && field.n <= ALIS_HEX_MOST &&
		    field.at[i] != '\0' &&
		    strchr("0123456789abcdef", field.at[i]) != NULL;
	if (c->ok)
		memcpy(value->text, field.at, field.n);
}

/* ---- lines ---- */

static void head(struct codec *c, struct alis_figures *f)
{
	int64_t format = ALIS_FIGURES_FORMAT;

	word(c, HEAD);
	number(c, &format, ALIS_FIGURES_FORMAT, ALIS_FIGURES_FORMAT);
	line_ends(c);
	word(c, "of");
	f->state = (enum alis_figures_state)choice(
	    c, (int)f->state, ALIS_FIGURES_STATE_COUNT);
	text(c, &f->why);
	hex(c, &f->commit);
	number(c, &f->committed, INT64_MIN, INT64_MAX);
	day(c, &f->today);
	hex(c, &f->journal);
	size(c, &f->entries);
	text(c, &f->who);
	text(c, &f->municipality);
	line_ends(c);
}

static void sums(struct codec *c, struct alis_figures *f)
{
	size_t line = f->error_line;

	word(c, "findings");
	size(c, &f->errors);
	size(c, &f->warnings);
	text(c, &f->first_error);
	text(c, &f->error_file);
	size(c, &line);
	f->error_line = (uint32_t)line;
	line_ends(c);
	word(c, "whole");
	truth(c, &f->complete);
	day(c, &f->forecast);
	text(c, &f->waits_for);
	line_ends(c);
	word(c, "days");
	day(c, &f->start);
	day(c, &f->last_entry);
	day(c, &f->last_supervision);
	day(c, &f->unsupervised);
	truth(c, &f->serving);
	day(c, &f->last_plan);
	size(c, &f->late);
	day(c, &f->deadline);
	text(c, &f->deadline_of);
	line_ends(c);
}

static void book(struct codec *c, struct alis_figures_book *b)
{
	word(c, "book");
	text(c, &b->id);
	text(c, &b->version);
	text(c, &b->sha256);
	truth(c, &b->is_own);
	line_ends(c);
}

static void figure(struct codec *c, struct alis_figure *f)
{
	word(c, "need");
	text(c, &f->id);
	text(c, &f->book);
	text(c, &f->title);
	f->state = (enum alis_state)choice(c, (int)f->state, ALIS_STATE_COUNT);
	f->unit = (enum alis_unit)choice(c, (int)f->unit, ALIS_UNIT_COUNT);
	amount(c, &f->have);
	amount(c, &f->confirmed);
	amount(c, &f->need);
	amount(c, &f->remaining);
	amount(c, &f->planned);
	day(c, &f->reached);
	day(c, &f->forecast);
	line_ends(c);
}

static void post(struct codec *c, struct alis_post_held *p)
{
	word(c, "post");
	day(c, &p->days.first);
	day(c, &p->days.last);
	day(c, &p->percent);
	text(c, &p->account);
	text(c, &p->place);
	line_ends(c);
}

static enum alis_standing standing(struct codec *c, enum alis_standing value)
{
	return (enum alis_standing)choice(c, (int)value, ALIS_CONFIRMED + 1);
}

/* Of sessions there are hundreds, most like the one before but for the day. */
static void session(
    struct codec *c, struct alis_session *s, const struct alis_session *before)
{
	int64_t passed = (int64_t)s->day - before->day;
	bool is_like = s->hours == before->hours &&
	    s->standing == before->standing &&
	    alis_str_same(s->account, before->account);

	word(c, "met");
	number(c, &passed, INT32_MIN - (int64_t)INT32_MAX,
	    INT32_MAX - (int64_t)INT32_MIN);
	passed += before->day;
	c->ok = c->ok && passed >= INT32_MIN && passed <= INT32_MAX;
	truth(c, &is_like);
	if (is_like) {
		*s = *before;
	} else {
		text(c, &s->account);
		amount(c, &s->hours);
		s->standing = standing(c, s->standing);
	}
	s->day = c->ok ? (alis_day)passed : 0;
	line_ends(c);
}

static void spending(struct codec *c, struct alis_spending *s)
{
	word(c, "paid");
	day(c, &s->day);
	text(c, &s->account);
	amount(c, &s->amount);
	s->standing = standing(c, s->standing);
	text(c, &s->text);
	line_ends(c);
}

/* ---- all of it ---- */

/* How many lines of each follow: no more than there is text for. */
static void counts(struct codec *c, struct alis_figures *f)
{
	size_t *const all[] = { &f->book_count, &f->figure_count,
		&f->post_count, &f->session_count, &f->spending_count };

	word(c, "lines");
	for (size_t i = 0; i < ALIS_COUNT(all); i++) {
		size(c, all[i]);
		if (c->out == NULL &&
		    (!c->ok || *all[i] > c->rest.n / LINE_LEAST)) {
			c->ok = false;
			*all[i] = 0;
		}
	}
	line_ends(c);
}

void alis_figures_put(struct alis_out *out, const struct alis_figures *figures)
{
	struct codec c = { .out = out, .is_first = true, .ok = true };
	struct alis_figures f = *figures;
	struct alis_session before = { 0 };

	head(&c, &f);
	sums(&c, &f);
	counts(&c, &f);
	for (size_t i = 0; i < f.book_count; i++) {
		struct alis_figures_book it = f.books[i];
		book(&c, &it);
	}
	for (size_t i = 0; i < f.figure_count; i++) {
		struct alis_figure it = f.figures[i];
		figure(&c, &it);
	}
	for (size_t i = 0; i < f.post_count; i++) {
		struct alis_post_held it = f.posts[i];
		post(&c, &it);
	}
	for (size_t i = 0; i < f.session_count; i++) {
		struct alis_session it = f.sessions[i];
		session(&c, &it, &before);
		before = it;
	}
	for (size_t i = 0; i < f.spending_count; i++) {
		struct alis_spending it = f.spendings[i];
		spending(&c, &it);
	}
	word(&c, "end");
	line_ends(&c);
}

static void read_lists(struct codec *c, struct alis_figures *f)
{
	struct alis_figures_book *books =
	    ALIS_NEW(c->mem, struct alis_figures_book, f->book_count + 1);
	struct alis_figure *figures =
	    ALIS_NEW(c->mem, struct alis_figure, f->figure_count + 1);
	struct alis_post_held *posts =
	    ALIS_NEW(c->mem, struct alis_post_held, f->post_count + 1);
	struct alis_session *sessions =
	    ALIS_NEW(c->mem, struct alis_session, f->session_count + 2);
	struct alis_spending *spendings =
	    ALIS_NEW(c->mem, struct alis_spending, f->spending_count + 1);

	for (size_t i = 0; c->ok && i < f->book_count; i++)
		book(c, &books[i]);
	for (size_t i = 0; c->ok && i < f->figure_count; i++)
		figure(c, &figures[i]);
	for (size_t i = 0; c->ok && i < f->post_count; i++)
		post(c, &posts[i]);
	/* Before the first one stands one of nothing. */
	for (size_t i = 0; c->ok && i < f->session_count; i++)
		session(c, &sessions[i + 1], &sessions[i]);
	for (size_t i = 0; c->ok && i < f->spending_count; i++)
		spending(c, &spendings[i]);
	f->books = books;
	f->figures = figures;
	f->posts = posts;
	f->sessions = sessions + 1;
	f->spendings = spendings;
}

bool alis_figures_read(
    alis_str text, struct alis_arena *mem, const struct alis_figures **figures)
{
	struct alis_figures *f = ALIS_NEW(mem, struct alis_figures, 1);
	struct codec c = {
		.rest = text, .is_first = true, .ok = true, .mem = mem
	};

	head(&c, f);
	sums(&c, f);
	counts(&c, f);
	if (c.ok)
		read_lists(&c, f);
	word(&c, "end");
	line_ends(&c);
	*figures = f;
	return c.ok && c.rest.n == 0;
}
