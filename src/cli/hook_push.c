/* SPDX-License-Identifier: MIT */
#include "hook_push.h"

#include <alis/guard.h>
#include <string.h>
#include <unistd.h>

#define LINES_MOST         40
#define DETAILS_MOST       3
#define PRIVATE_CODE(code) ((code) == ALIS_A080)

/* ---- telling the pusher ---- */

void push_tell(
    struct push *push, const char *text, const alis_str *words, size_t n)
{
	if (push->told++ < LINES_MOST)
		cli_tell(push->cli, text, words, n);
}

void push_details(struct push *push, struct alis_sayings found)
{
	if (push->told <= LINES_MOST)
		hook_put_details(push->cli, found, DETAILS_MOST);
}

/* One complaint, copied into a list of its own. */
static void put_one(struct push *push, const struct alis_diag *diag)
{
	struct alis_arena mem = { 0 };
	struct alis_out out = alis_out_memory(&mem);
	struct alis_diags one = { .mem = &mem };
	struct alis_diag *copy =
	    alis_diag_add(&one, diag->code, diag->src, diag->span);

	*copy = *diag;
	copy->next = NULL;
	alis_render_lines(
	    alis_report_findings(&one, push->cli->language, &mem), &out);
	cli_put_error(alis_out_text(&out));
	alis_arena_release(&mem);
}

void push_complaints(
    struct push *push, const struct alis_diags *diags, bool skip_guard)
{
	for (const struct alis_diag *d = diags->first; d != NULL; d = d->next) {
		if (alis_code_info(d->code)->severity != ALIS_ERROR ||
		    (skip_guard && PRIVATE_CODE(d->code)))
			continue;
		push->faults++;
		push->is_private = push->is_private || PRIVATE_CODE(d->code);
		if (push->told++ < LINES_MOST)
			put_one(push, d);
	}
}

alis_str push_short(const struct alis_hex *id, struct alis_arena *mem)
{
	return alis_str_copy(alis_str_part(alis_str_of(id->text), 0, 8), mem);
}

int push_journals(struct push *push, const struct alis_commit *commit,
    struct alis_arena *mem, struct alis_names *paths, struct alis_err *err)
{
	alis_str given = hook_journal(push->cli);
	struct alis_hex id;
	int code;

	if (given.n == 0)
		return alis_repo_find(push->cli->repo, commit,
		    ALIS_STR(MAIN_FILE), JOURNALS_MOST, mem, paths, err);
	*paths = (struct alis_names){ ALIS_NEW(mem, alis_str, 1), 0 };
	code = alis_repo_id_at(push->cli->repo, commit, given, &id, err);
	if (code == ALIS_OK && id.text[0] != '\0')
		paths->names[paths->count++] = given;
	return code;
}

/* ---- what is asked for ---- */

static bool is_zero(const struct alis_hex *id)
{
	return strspn(id->text, "0") == strlen(id->text);
}

static bool id_read(alis_str text, struct alis_hex *id)
{
	*id = (struct alis_hex){ { 0 } };
	if (text.n < 40 || text.n > ALIS_HEX_MOST)
		return false;
	memcpy(id->text, text.at, text.n);
	return strspn(id->text, "0123456789abcdef") == text.n;
}

/* "OLD NEW REF": what git gives to pre-receive, a line each. */
static bool update_read(alis_str line, struct update *update)
{
	alis_cut was = alis_str_cut(line, ' ');
	alis_cut is = alis_str_cut(was.tail, ' ');
	struct alis_hex claimed;

	*update = (struct update){ .name = is.tail };
	if (!was.found || !is.found || is.tail.n == 0 ||
	    !id_read(was.head, &claimed) || !id_read(is.head, &update->is))
		return false;
	update->deletes = is_zero(&update->is);
	return true;
}

static size_t lines_of(alis_str text)
{
	size_t n = 0;

	for (; text.n > 0; n++)
		text = alis_str_cut(text, '\n').tail;
	return n;
}

static int updates_read(struct push *push)
{
	struct cli *cli = push->cli;
	alis_str *moved, text;

	if (alis_io_read_stream(STDIN_FILENO, &cli->mem, &text, &cli->err) < 0)
		return cli_failed(cli);
	push->updates = ALIS_NEW(&cli->mem, struct update, lines_of(text) + 1);
	moved = ALIS_NEW(&cli->mem, alis_str, lines_of(text) + 1);
	while (text.n > 0) {
		alis_cut cut = alis_str_cut(text, '\n');
		text = cut.tail;
		if (cut.head.n == 0)
			continue;
		if (!update_read(cut.head, &push->updates[push->count]))
			return cli_misuse(cli,
			    "git gives pre-receive lines of 'OLD NEW REF', "
			    "not: '%1'",
			    cut.head);
		moved[push->count] = push->updates[push->count].name;
		push->count++;
	}
	push->moved = moved;
	return EXIT_WELL;
}

/* A name stays in the logs, and a tag's message as long as the tag. */
static void name_check(
    struct push *push, const struct update *update, alis_str message)
{
	struct cli *cli = push->cli;
	struct alis_diags diags = { .mem = &cli->mem };

	alis_guard_source(
	    alis_source_of(update->name, update->name, message, &cli->mem),
	    cli->today, &diags);
	push_complaints(push, &diags, false);
}

static bool is_branch(alis_str name)
{
	return alis_str_starts(name, ALIS_STR("refs/heads/"));
}

static int update_peel(struct push *push, struct update *update)
{
	struct cli *cli = push->cli;
	struct alis_hex now;
	alis_str message;

	if (alis_repo_reference(cli->repo, update->name, &now, &cli->err) < 0 ||
	    (now.text[0] != '\0' &&
	        alis_repo_peel(cli->repo, &now, &cli->mem, &update->from,
	            &message, &cli->err) < 0))
		return cli_failed(cli);
	if (update->deletes)
		return EXIT_WELL;
	if (alis_repo_peel(cli->repo, &update->is, &cli->mem, &update->to,
	        &message, &cli->err) < 0)
		return cli_failed(cli);
	name_check(push, update, message);
	if (update->to.text[0] == '\0')
		return EXIT_WELL;
	push->ends[push->end_count++] = update->to;
	if (is_branch(update->name))
		push->tips[push->tip_count++] = update->to;
	return EXIT_WELL;
}

/* Which commits the references are of, and would be of. */
static int updates_peel(struct push *push)
{
	struct alis_arena *mem = &push->cli->mem;
	int status = EXIT_WELL;

	push->ends = ALIS_NEW(mem, struct alis_hex, push->count + 1);
	push->stays = ALIS_NEW(mem, struct alis_hex, push->count + 1);
	push->tips = ALIS_NEW(mem, struct alis_hex, push->count + 1);
	for (size_t i = 0; i < push->count && status == EXIT_WELL; i++)
		status = update_peel(push, &push->updates[i]);
	return status;
}

/* ---- the hook ---- */

static int tell_refused(const struct push *push)
{
	if (push->told > LINES_MOST)
		cli_say(push->cli, "and %1 more",
		    ALIS_NUMBER((int64_t)(push->told - LINES_MOST)));
	if (push->is_private)
		cli_say(push->cli,
		    "history keeps what a later commit takes out: rewrite the "
		    "commits named above before you push again (git commit "
		    "--amend, git rebase -i)");
	cli_say(push->cli,
	    "the push is refused, and nothing on the server has changed");
	return EXIT_FINDINGS;
}

int hook_pre_receive(struct cli *cli)
{
	struct push push = { .cli = cli };
	int status = updates_read(&push);

	if (status == EXIT_WELL)
		status = hook_repo(cli);
	if (status == EXIT_WELL)
		status = updates_peel(&push);
	if (status == EXIT_WELL)
		status = push_check_references(&push);
	if (status == EXIT_WELL)
		status = push_check_commits(&push);
	if (status != EXIT_WELL) {
		cli_say(cli, "the push could not be checked, and is refused");
		return status;
	}
	return push.faults > 0 ? tell_refused(&push) : EXIT_WELL;
}
