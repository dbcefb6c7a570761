/* SPDX-License-Identifier: MIT */
#include "cohort_pins.h"

#include <alis/guard.h>
#include <alis/history.h>
#include <alis/report.h>
#include <stdlib.h>

#define NEWS_WIDTH 72 /* columns of what changed in a journal */

/* The message while it is being written. */
struct news {
	const struct cohort *cohort;
	const struct alis_cohort *all;
	const struct alis_pins *was; /* or NULL */
	enum alis_language language;
	struct alis_out body;
	size_t changed;    /* members */
	size_t gone;       /* of them, who are not in the cohort any more */
	alis_str *changes; /* in each member's journal, as far as told */
	size_t *moved;     /* the members whose journals are compared */
};

/* A line of the body: "Kari Nordmann: ...". */
static void put_news(struct news *news, alis_str name, alis_str what)
{
	alis_out_put(&news->body, name);
	alis_out_lit(&news->body, ": ");
	alis_out_put(&news->body, what);
	alis_out_char(&news->body, '\n');
}

static alis_str said(const struct news *news, const char *text)
{
	return alis_str_of(alis_said(news->language, text));
}

/* ---- what changed in a journal ---- */

/* The journal of a commit of a mirror; none is a version without one. */
static int version_at(struct alis_repo *repo, const char *id,
    const struct alis_member *member, alis_day today, struct alis_arena *mem,
    struct alis_version *version, struct alis_err *err)
{
	struct alis_diags *diags = ALIS_NEW(mem, struct alis_diags, 1);
	const struct alis_source *main;
	struct alis_commit commit;
	struct alis_files *files = ALIS_NEW(mem, struct alis_files, 1);
	int code =
	    alis_repo_commit_at(repo, alis_str_of(id), mem, &commit, err);

	*version = (struct alis_version){ NULL, NULL };
	if (code == ALIS_OK)
		code = alis_repo_files(repo, &commit, mem, files, err);
	if (code < 0)
		return code;
	code = files->read(files->from, member->journal, mem, &main, err);
	if (code == ALIS_ENOENT || code == ALIS_ELINK)
		return ALIS_OK;
	diags->mem = mem;
	if (code == ALIS_OK)
		version->books = alis_track_version(
		    main, files, today, NULL, mem, diags, &version->journal);
	return code;
}

/* "3 vakter, kurs Grunnkurs A" from one commit to another; empty if the first
 * is not there any more, or cannot be read. */
static alis_str changes_text(struct news *news,
    const struct alis_member *member, const char *was, const char *is,
    struct alis_arena *mem)
{
	struct alis_repo *repo = NULL;
	struct alis_version before, after;
	struct alis_err err;
	alis_str text = ALIS_STR("");

	if (alis_repo_open_bare(
	        cohort_mirror(news->cohort, member), mem, &repo, &err) < 0)
		return text;
	if (version_at(repo, was, member, news->all->today, mem, &before,
	        &err) == ALIS_OK &&
	    version_at(repo, is, member, news->all->today, mem, &after, &err) ==
	        ALIS_OK &&
	    (before.journal != NULL || after.journal != NULL))
		text = alis_report_subject(
		    alis_history_changes(&before, &after, mem),
		    after.books != NULL ? after.books : before.books,
		    news->language, NEWS_WIDTH, mem);
	alis_repo_close(repo);
	return text;
}

/* Where a member was pinned, if another commit is to be told of; or NULL. */
static const struct alis_pin *moved_from(
    const struct news *news, const struct alis_standing_of *of)
{
	const struct alis_pin *pin = news->was == NULL
	    ? NULL
	    : alis_pins_find(news->was, of->member->name);
	const char *is = of->figures->commit.text;

	return pin == NULL || pin->commit.n == 0 || is[0] == '\0' ||
	        alis_str_is(pin->commit, is)
	    ? NULL
	    : pin;
}

/* In a worker: two versions of a journal that anybody may have written. */
static int compare_one(void *with, size_t job, struct alis_out *result)
{
	struct news *news = with;
	const struct alis_standing_of *of =
	    &news->all->members[news->moved[job]];
	const struct alis_pin *pin = moved_from(news, of);
	struct alis_arena mem = { 0 };

	if (pin != NULL)
		alis_out_put(result,
		    changes_text(news, of->member,
		        alis_str_copy(pin->commit, &mem).at,
		        of->figures->commit.text, &mem));
	alis_arena_release(&mem);
	return ALIS_OK;
}

/* What took too much leaves no words. */
static int compared(void *with, size_t job, enum alis_worked how,
    alis_str result, struct alis_err *err)
{
	struct news *news = with;

	(void)err;
	if (how == ALIS_WORKED)
		news->changes[news->moved[job]] =
		    alis_str_copy(result, &news->cohort->cli->mem);
	return ALIS_OK;
}

static int compare_all(struct news *news)
{
	struct cli *cli = news->cohort->cli;
	struct alis_work work = {
		.run = compare_one,
		.done = compared,
		.with = news,
	};
	size_t count = news->all->count;
	int status = cohort_readers(cli, &work);

	news->changes = ALIS_NEW(&cli->mem, alis_str, count + 1);
	news->moved = ALIS_NEW(&cli->mem, size_t, count + 1);
	for (size_t i = 0; i < count; i++)
		if (moved_from(news, &news->all->members[i]) != NULL)
			news->moved[work.jobs++] = i;
	if (status != EXIT_WELL || work.jobs == 0)
		return status;
	return alis_io_work(&work, &cli->mem, &cli->err) < 0 ? cli_failed(cli)
	                                                     : EXIT_WELL;
}

/* ---- a member ---- */

static alis_str filled(struct news *news, const char *text, alis_str a,
    alis_str b, struct alis_arena *mem)
{
	const alis_str words[] = { a, b };

	return alis_filled(alis_said(news->language, text), words, 2, mem);
}

/* What stands in the way of the newest, if it was not there before. */
static alis_str obstacle_text(struct news *news,
    const struct alis_standing_of *of, const struct alis_pin *pin,
    struct alis_arena *mem)
{
	const struct alis_sight *sight = of->sight;
	const char *held = alis_withheld_name(sight->held);

	if (sight->held != ALIS_WITHHELD_NOT &&
	    (pin == NULL || !alis_str_is(pin->held, held) ||
	        !alis_str_is(pin->held_commit, sight->held_commit.text)))
		return filled(news, ALIS_TEXT("held back: %1"),
		    said(news, alis_withheld_words(sight->held)), ALIS_STR(""),
		    mem);
	if (of->figures->state == ALIS_FIGURES_NOT_PULLED)
		return pin != NULL && pin->commit.n == 0
		    ? ALIS_STR("")
		    : said(news, ALIS_TEXT("not pulled"));
	if (sight->why != ALIS_FETCHED &&
	    (pin == NULL ||
	        !alis_str_is(pin->pull, alis_unfetched_name(sight->why))))
		return said(news, ALIS_TEXT("the pull failed"));
	return ALIS_STR("");
}

static alis_str moved_text(struct news *news, size_t i,
    const struct alis_pin *pin, struct alis_arena *mem)
{
	const struct alis_standing_of *of = &news->all->members[i];
	const char *is = of->figures->commit.text;

	if (pin == NULL)
		return said(news, ALIS_TEXT("new in the cohort"));
	if (is[0] == '\0' || alis_str_is(pin->commit, is))
		return ALIS_STR("");
	if (pin->commit.n == 0)
		return said(news, ALIS_TEXT("pulled for the first time"));
	if (news->changes[i].n > 0)
		return news->changes[i];
	return filled(news, ALIS_TEXT("from %1 to %2"),
	    alis_str_part(pin->commit, 0, 8),
	    alis_str_part(alis_str_of(is), 0, 8), mem);
}

static void tell_member(struct news *news, size_t i)
{
	const struct alis_standing_of *of = &news->all->members[i];
	struct alis_arena mem = { 0 };
	const struct alis_pin *pin = news->was == NULL
	    ? NULL
	    : alis_pins_find(news->was, of->member->name);
	alis_str parts[] = { moved_text(news, i, pin, &mem), ALIS_STR("; "),
		obstacle_text(news, of, pin, &mem) };

	if (parts[0].n > 0 || parts[2].n > 0) {
		if (parts[0].n == 0 || parts[2].n == 0)
			parts[1] = ALIS_STR("");
		put_news(news, of->member->name,
		    alis_str_join(&mem, parts, ALIS_COUNT(parts)));
		news->changed++;
	}
	alis_arena_release(&mem);
}

static int by_name(const void *left, const void *right)
{
	const alis_str *a = left, *b = right;

	return alis_str_compare(*a, *b);
}

/* Those that were pinned, and that the roster has no more. */
static void tell_gone(struct news *news)
{
	size_t count = news->all->count;
	alis_str *names =
	    ALIS_NEW(&news->cohort->cli->mem, alis_str, count + 1);

	for (size_t i = 0; i < count; i++)
		names[i] = news->all->members[i].member->name;
	qsort(names, count, sizeof(*names), by_name);
	for (size_t i = 0; news->was != NULL && i < news->was->count; i++) {
		alis_str name = news->was->pins[i].name;
		if (bsearch(&name, names, count, sizeof(*names), by_name) !=
		    NULL)
			continue;
		put_news(
		    news, name, said(news, ALIS_TEXT("not in the cohort")));
		news->changed++;
		news->gone++;
	}
}

/* ---- trailers ---- */

static int by_book(const void *left, const void *right)
{
	const struct alis_figures_book *a = left, *b = right;
	int order = alis_str_compare(a->id, b->id);

	return order != 0 ? order : alis_str_compare(a->sha256, b->sha256);
}

/* Each rule book once, whoever it was that was judged by it. */
static void put_books(struct news *news, struct alis_out *out)
{
	const struct alis_cohort *all = news->all;
	struct alis_figures_book *books;
	size_t room = 1, n = 0;

	for (size_t i = 0; i < all->count; i++)
		room += all->members[i].figures->book_count;
	books =
	    ALIS_NEW(&news->cohort->cli->mem, struct alis_figures_book, room);
	for (size_t i = 0; i < all->count; i++) {
		const struct alis_figures *figures = all->members[i].figures;
		for (size_t k = 0; k < figures->book_count; k++)
			books[n++] = figures->books[k];
	}
	qsort(books, n, sizeof(*books), by_book);
	for (size_t i = 0; i < n; i++) {
		if (i > 0 && by_book(&books[i - 1], &books[i]) == 0)
			continue;
		alis_out_lit(out, "Alis-Regelverk: ");
		alis_out_put(out, books[i].id);
		alis_out_lit(out, " sha256 ");
		alis_out_put(out, books[i].sha256);
		alis_out_char(out, '\n');
	}
}

static void put_subject(struct news *news, struct alis_out *out)
{
	char rooms[2][24] = { { 0 } };
	struct alis_out day = alis_out_memory(out->mem);
	alis_str words[3];

	alis_out_day(&day, news->all->today);
	words[0] = alis_out_text(&day);
	words[1] = alis_number(rooms[0], (int64_t)news->changed);
	words[2] =
	    alis_number(rooms[1], (int64_t)(news->all->count + news->gone));
	alis_out_put(out,
	    alis_filled(
	        alis_said(news->language, "cohort %1: %2 of %3 changed"), words,
	        ALIS_COUNT(words), out->mem));
}

int cohort_message(const struct cohort *cohort, const struct alis_cohort *all,
    const struct alis_pins *was, alis_str *message)
{
	struct alis_arena *mem = &cohort->cli->mem;
	struct alis_out out = alis_out_memory(mem);
	struct news news = {
		.cohort = cohort,
		.all = all,
		.was = was,
		.language = cohort->roster->language,
		.body = alis_out_memory(mem),
	};
	int status = compare_all(&news);

	if (status != EXIT_WELL)
		return status;
	for (size_t i = 0; i < all->count; i++)
		tell_member(&news, i);
	tell_gone(&news);
	put_subject(&news, &out);
	alis_out_lit(&out, "\n\n");
	alis_out_put(&out, alis_guard_masked(alis_out_text(&news.body), mem));
	if (news.changed > 0)
		alis_out_char(&out, '\n');
	alis_out_lit(&out, "Alis-Kohort: ");
	alis_out_day(&out, all->today);
	alis_out_char(&out, ' ');
	alis_out_count(&out, (int64_t)all->count);
	alis_out_char(&out, '\n');
	put_books(&news, &out);
	*message = alis_out_text(&out);
	return EXIT_WELL;
}
