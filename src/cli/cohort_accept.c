/* SPDX-License-Identifier: MIT */
#include "cohort_seen.h"
#include "walk.h"

struct accepting {
	struct cli *cli;
	struct cohort cohort;
	struct seen_log seen;
	struct alis_accepted *accepted;
	size_t count;
};

/* ---- what is lost ---- */

struct losing {
	struct walk walk;
	struct alis_accepted *accepted;
	struct alis_deed *gone;
	size_t room;
};

static int gone_one(void *to, const struct alis_commit *commit,
    struct alis_arena *scratch, struct alis_err *err)
{
	struct losing *losing = to;
	struct alis_accepted *accepted = losing->accepted;
	struct cli *cli = losing->walk.cli;

	(void)scratch, (void)err;
	losing->gone = walk_grown(cli, losing->gone, accepted->gone_count,
	    &losing->room, sizeof(*losing->gone));
	losing->gone[accepted->gone_count++] = (struct alis_deed){
		.id = cli_short(cli, &commit->id),
		.when = cli_commit_day(&commit->author, &cli->mem),
		.who = alis_str_copy(commit->author.name, &cli->mem),
		.subject = walk_subject(&losing->walk, commit),
	};
	return 0;
}

static int find_gone(struct losing *losing)
{
	const struct alis_sight *before = &losing->accepted->before;
	struct cli *cli = losing->walk.cli;
	bool has_is = before->held_commit.text[0] != '\0';
	const alis_str range[] = { alis_str_of(before->held_commit.text),
		has_is ? ALIS_STR("..") : ALIS_STR(""),
		alis_str_of(before->commit.text) };
	int code = alis_repo_walk(cli->repo,
	    alis_str_join(&cli->mem, range, ALIS_COUNT(range)), gone_one,
	    losing, &cli->err);

	losing->accepted->gone = losing->gone;
	return code;
}

/* Without a commit there is no journal. */
static int version_at(struct losing *losing, const struct alis_hex *id,
    struct alis_version *version)
{
	struct cli *cli = losing->walk.cli;
	struct alis_commit commit;
	int code;

	*version = (struct alis_version){ 0 };
	if (id->text[0] == '\0')
		return ALIS_OK;
	code = alis_repo_commit_at(
	    cli->repo, alis_str_of(id->text), &cli->mem, &commit, &cli->err);
	return code < 0 ? code
	                : walk_version_at(&losing->walk, &commit, &cli->mem,
	                      version, &cli->err);
}

static alis_str line_of(const struct alis_entry *entry,
    const struct alis_version *version, struct alis_arena *mem)
{
	return alis_str_cut(alis_entry_text(entry, version, mem), '\n').head;
}

static int find_losses(struct losing *losing)
{
	struct alis_arena *mem = &losing->walk.cli->mem;
	struct alis_accepted *accepted = losing->accepted;
	struct alis_version was, is;
	struct alis_changes changes;
	struct alis_audit_loss *losses;

	if (version_at(losing, &accepted->before.commit, &was) < 0 ||
	    version_at(losing, &accepted->before.held_commit, &is) < 0)
		return losing->walk.cli->err.code;
	changes = alis_history_changes(&was, &is, mem);
	losses = ALIS_NEW(mem, struct alis_audit_loss, changes.count + 1);
	for (size_t i = 0; i < changes.count; i++) {
		const struct alis_entry_change *c = &changes.changes[i];
		if (c->was == NULL || c->kind == ALIS_CONFIRMED_NOW)
			continue;
		losses[accepted->loss_count].was = line_of(c->was, &was, mem);
		if (c->is != NULL)
			losses[accepted->loss_count].is =
			    line_of(c->is, &is, mem);
		accepted->loss_count++;
	}
	accepted->losses = losses;
	return ALIS_OK;
}

/* Looks at the mirror as if it were the command's repository. */
static int find_lost(struct accepting *accepting,
    const struct alis_member *member, struct alis_accepted *accepted)
{
	struct cli *cli = accepting->cli;
	struct losing losing = {
		.walk = { .cli = cli, .loaded = { .path = member->journal } },
		.accepted = accepted,
	};
	int code;

	if (accepted->before.commit.text[0] == '\0')
		return ALIS_OK;
	if (alis_repo_open_bare(cohort_mirror(&accepting->cohort, member),
	        &cli->mem, &cli->repo, &cli->err) < 0)
		return cli->err.code;
	code = find_gone(&losing);
	if (code == ALIS_OK)
		code = find_losses(&losing);
	alis_kept_release(&losing.walk.kept);
	alis_repo_close(cli->repo);
	cli->repo = NULL;
	return code;
}

/* ---- accepting ---- */

/* One member: looked at, and taken unless nothing shall be changed. */
static int accept_one(
    struct accepting *accepting, const struct alis_member *member)
{
	struct cli *cli = accepting->cli;
	struct alis_accepted *accepted = &accepting->accepted[accepting->count];
	alis_str mirror = cohort_mirror(&accepting->cohort, member);
	struct alis_sight sight;

	*accepted = (struct alis_accepted){
		.name = member->name,
		.slug = member->slug,
	};
	if (alis_mirror_look(mirror, &cli->mem, &accepted->before, &cli->err) <
	    0)
		return cli_failed(cli);
	if (accepted->before.held == ALIS_WITHHELD_NOT) {
		cli_say(cli, "nothing is held back of %1", member->name);
		return EXIT_WELL;
	}
	if (find_lost(accepting, member, accepted) < 0)
		return cli_failed(cli);
	if (cli->values[OPTION_DRY_RUN] == NULL) {
		if (alis_mirror_accept(mirror, accepting->seen.now, &cli->mem,
		        &accepted->before, &sight, &cli->err) < 0 ||
		    seen_record(&accepting->seen, member, &sight, &cli->err) <
		        0)
			return cli_failed(cli);
		accepted->is_done = true;
	}
	accepting->count++;
	return EXIT_WELL;
}

/* Who accepts is who commits. */
static alis_str message_of(struct accepting *accepting)
{
	struct alis_arena *mem = &accepting->cli->mem;
	enum alis_language language = accepting->cohort.roster->language;
	struct alis_out out = alis_out_memory(mem), names = out;

	for (size_t i = 0; i < accepting->count; i++) {
		alis_out_lit(&names, i > 0 ? ", " : "");
		alis_out_put(&names, accepting->accepted[i].name);
	}
	const alis_str all = alis_out_text(&names);
	alis_out_put(&out,
	    alis_filled(alis_said(language, "accept what was held back: %1"),
	        &all, 1, mem));
	alis_out_char(&out, '\n');
	for (size_t i = 0; i < accepting->count; i++) {
		const struct alis_accepted *one = &accepting->accepted[i];
		const alis_str parts[] = { ALIS_STR("\n"), one->name,
			ALIS_STR(": "),
			alis_str_of(alis_said(
			    language, alis_withheld_words(one->before.held))),
			ALIS_STR("\n  "), alis_str_of(one->before.commit.text),
			ALIS_STR(" -> "),
			alis_str_of(one->before.held_commit.text) };
		alis_out_put(
		    &out, alis_str_join(mem, parts, ALIS_COUNT(parts)));
	}
	return alis_out_text(&out);
}

/* What was accepted is told and committed, also if the next could not be. */
static int finish(struct accepting *accepting, int status)
{
	struct cli *cli = accepting->cli;
	struct alis_hex id;
	int rendered = EXIT_WELL;

	if (accepting->count > 0)
		rendered = cli_render(cli,
		    alis_report_of_accepted(accepting->accepted,
		        accepting->count, cli->language, &cli->mem));
	if (accepting->count > 0 && cli->values[OPTION_DRY_RUN] == NULL &&
	    seen_commit(&accepting->seen, message_of(accepting), &id) !=
	        EXIT_WELL)
		status = EXIT_WORLD;
	return rendered != EXIT_WELL ? rendered : status;
}

int cohort_accept(struct cli *cli)
{
	struct accepting accepting = { .cli = cli };
	const struct alis_roster *roster;
	int status;

	if (cli->word_count == 0)
		return cli_misuse(cli,
		    "whose? write the names of those whose held branch is "
		    "right");
	status = cohort_load(cli, &accepting.cohort);
	if (status == EXIT_WELL)
		status = cohort_pick(&accepting.cohort, 0);
	if (status == EXIT_WELL)
		status = seen_open(&accepting.cohort, &accepting.seen);
	if (status != EXIT_WELL)
		return status;
	roster = accepting.cohort.roster;
	accepting.accepted = ALIS_NEW(
	    &cli->mem, struct alis_accepted, accepting.cohort.picked_count + 1);
	for (size_t i = 0; i < roster->member_count && status == EXIT_WELL; i++)
		if (accepting.cohort.picked[i])
			status = accept_one(&accepting, &roster->members[i]);
	return finish(&accepting, status);
}
