/* SPDX-License-Identifier: MIT */
#include "audit.h"

#include <stdlib.h>
#include <string.h>

#define LOADED_MOST 32 /* versions that are kept for their children */

/* ---- commits ---- */

static struct alis_who who_copy(struct alis_who who, struct alis_arena *mem)
{
	who.name = alis_str_copy(who.name, mem);
	who.email = alis_str_copy(who.email, mem);
	return who;
}

static int gather_one(void *to, const struct alis_commit *commit,
    struct alis_arena *scratch, struct alis_err *err)
{
	struct audit *audit = to;
	struct alis_arena *mem = &audit->cli->mem;
	struct alis_hex *parents =
	    ALIS_NEW(mem, struct alis_hex, commit->parent_count + 1);
	struct alis_commit *copy;

	(void)scratch, (void)err;
	audit->at = walk_grown(audit->cli, audit->at, audit->count,
	    &audit->room, sizeof(struct audited));
	copy = &audit->at[audit->count++].commit;
	*copy = *commit;
	for (size_t i = 0; i < commit->parent_count; i++)
		parents[i] = commit->parents[i];
	copy->parents = parents;
	copy->author = who_copy(commit->author, mem);
	copy->committer = who_copy(commit->committer, mem);
	copy->message = alis_str_copy(commit->message, mem);
	return 0;
}

static int by_id(const void *left, const void *right)
{
	const struct numbered_id *a = left, *b = right;

	return strcmp(a->id, b->id);
}

size_t audit_number(const struct audit *audit, const char *id)
{
	size_t from = 0, to = audit->count;

	while (from < to) {
		size_t middle = from + (to - from) / 2;
		int order = strcmp(audit->by_id[middle].id, id);
		if (order == 0)
			return audit->by_id[middle].number;
		if (order < 0)
			from = middle + 1;
		else
			to = middle;
	}
	return ALIS_NO_COMMIT;
}

/* A walk has children first; here parents come first. */
static void number_all(struct audit *audit)
{
	for (size_t i = 0; i < audit->count / 2; i++) {
		struct audited one = audit->at[i];
		audit->at[i] = audit->at[audit->count - 1 - i];
		audit->at[audit->count - 1 - i] = one;
	}
	audit->by_id =
	    ALIS_NEW(&audit->cli->mem, struct numbered_id, audit->count + 1);
	for (size_t i = 0; i < audit->count; i++)
		audit->by_id[i] =
		    (struct numbered_id){ audit->at[i].commit.id.text, i };
	qsort(audit->by_id, audit->count, sizeof(*audit->by_id), by_id);
	for (size_t i = 0; i < audit->count; i++) {
		struct audited *one = &audit->at[i];
		one->basis = ALIS_NO_COMMIT;
		one->parents = ALIS_NEW(
		    &audit->cli->mem, size_t, one->commit.parent_count + 1);
		for (size_t k = 0; k < one->commit.parent_count; k++) {
			one->parents[k] =
			    audit_number(audit, one->commit.parents[k].text);
			audit->at[one->parents[k]].children++;
		}
	}
}

/* What the journal is called in a parent: as in the child, unless git finds
 * that the child renamed it. */
static int name_parent(
    struct audit *audit, const struct audited *one, struct audited *parent)
{
	struct cli *cli = audit->cli;
	struct alis_hex is, was;
	alis_str path = ALIS_STR("");

	if (parent->path.at != NULL)
		return ALIS_OK;
	parent->path = one->path;
	if (alis_repo_file_id_at(
	        cli->repo, &one->commit, one->path, &is, &cli->err) < 0 ||
	    alis_repo_file_id_at(
	        cli->repo, &parent->commit, one->path, &was, &cli->err) < 0)
		return cli->err.code;
	if (is.text[0] == '\0' || was.text[0] != '\0')
		return ALIS_OK;
	if (alis_repo_renamed_from(cli->repo, &one->commit, &parent->commit,
	        one->path, &cli->mem, &path, &cli->err) < 0)
		return cli->err.code;
	if (path.n > 0)
		parent->path = path;
	return ALIS_OK;
}

/* It is named as at the tip, and followed from there. */
static int name_all(struct audit *audit)
{
	int code = ALIS_OK;

	if (audit->count > 0)
		audit->at[audit->count - 1].path = audit->walk.loaded.path;
	for (size_t i = audit->count; i > 0 && code == ALIS_OK; i--) {
		const struct audited *one = &audit->at[i - 1];
		for (size_t k = 0;
		     k < one->commit.parent_count && code == ALIS_OK; k++)
			code = name_parent(
			    audit, one, &audit->at[one->parents[k]]);
	}
	return code;
}

static int mark_range(void *to, const struct alis_commit *commit,
    struct alis_arena *scratch, struct alis_err *err)
{
	struct audit *audit = to;
	size_t number = audit_number(audit, commit->id.text);

	(void)scratch, (void)err;
	if (number != ALIS_NO_COMMIT)
		audit->at[number].in_range = true;
	return 0;
}

/* What stands behind the dots of a range; all of it if there are none. */
static void split_range(struct audit *audit, alis_str range)
{
	audit->tip = range;
	audit->is_whole = true;
	for (size_t i = 0; i + 1 < range.n; i++) {
		if (range.at[i] != '.' || range.at[i + 1] != '.')
			continue;
		audit->is_whole = false;
		audit->tip = alis_str_from(range, i + 2);
		break;
	}
	if (audit->tip.n == 0)
		audit->tip = ALIS_STR("HEAD");
}

int audit_gather(struct audit *audit)
{
	struct cli *cli = audit->cli;
	alis_str range =
	    alis_str_of(cli->word_count > 0 ? cli->words[0] : "HEAD");
	int status = EXIT_WELL;

	audit->walk.cli = cli;
	if (audit->walk.loaded.path.n == 0)
		status = cli_locate(cli, &audit->walk.loaded);
	if (status == EXIT_WELL)
		status = cli_repo(cli, audit->walk.loaded.folder.path);
	if (status != EXIT_WELL)
		return status;
	split_range(audit, range);
	/* What a range cannot be is told of the range as it was written. */
	if (!audit->is_whole &&
	    alis_repo_walk(cli->repo, range, mark_range, audit, &cli->err) < 0)
		return cli_failed(cli);
	if (alis_repo_walk(
	        cli->repo, audit->tip, gather_one, audit, &cli->err) < 0)
		return cli_failed(cli);
	number_all(audit);
	if (name_all(audit) < 0)
		return cli_failed(cli);
	for (size_t i = 0; audit->is_whole && i < audit->count; i++)
		audit->at[i].in_range = true;
	if (!audit->is_whole &&
	    alis_repo_walk(cli->repo, range, mark_range, audit, &cli->err) < 0)
		return cli_failed(cli);
	return EXIT_WELL;
}

struct alis_deed audit_deed(struct audit *audit, size_t number)
{
	const struct alis_commit *commit = &audit->at[number].commit;

	return (struct alis_deed){
		.id = cli_short(audit->cli, &commit->id),
		.when = cli_commit_day(&commit->author, &audit->cli->mem),
		.who = commit->author.name,
		.subject = alis_str_cut(commit->message, '\n').head,
	};
}

/* ---- versions ---- */

static void unload(struct audit *audit, size_t number)
{
	struct audited *one = &audit->at[number];

	if (!one->is_loaded)
		return;
	alis_arena_release(&one->mem);
	one->is_loaded = false;
	audit->loaded--;
}

static void keep_run(
    struct audit *audit, struct audited *one, const struct alis_run *run)
{
	one->version = (struct alis_version){ 0 };
	if (run != NULL)
		one->version =
		    (struct alis_version){ run->journal, run->books };
	if (!one->is_loaded)
		audit->loaded++;
	one->is_loaded = true;
}

int audit_load(struct audit *audit, size_t number)
{
	struct audited *one = &audit->at[number];

	if (one->is_loaded)
		return ALIS_OK;
	audit->walk.loaded.path = one->path;
	if (walk_version_at(&audit->walk, &one->commit, &one->mem,
	        &one->version, &audit->cli->err) < 0)
		return audit->cli->err.code;
	one->is_loaded = true;
	audit->loaded++;
	return ALIS_OK;
}

/* A history that is wide has many versions whose children wait: the oldest
 * are read again. */
static void unload_some(struct audit *audit, size_t number)
{
	for (size_t i = 0; i < number && audit->loaded > LOADED_MOST; i++)
		unload(audit, i);
}

static void let_go(struct audit *audit, size_t number)
{
	struct audited *one = &audit->at[number];

	for (size_t i = 0; i < one->commit.parent_count; i++) {
		struct audited *parent = &audit->at[one->parents[i]];
		if (--parent->children > 0)
			continue;
		unload(audit, one->parents[i]);
		alis_trail_forget(audit->trail, one->parents[i]);
	}
	unload_some(audit, number);
}

/* ---- summaries ---- */

/* What was found, in the reader's language. */
static struct alis_accounts told(struct cli *cli, struct alis_sayings found)
{
	struct alis_arena *mem = &cli->mem;
	alis_str *names = ALIS_NEW(mem, alis_str, found.count + 1);

	for (size_t i = 0; i < found.count; i++)
		names[i] = alis_saying_in(&found.at[i], cli->language, mem);
	return (struct alis_accounts){ names, found.count };
}

static void item_add(struct audit *audit, size_t number,
    enum alis_verdict verdict, bool answers, struct alis_sayings found)
{
	struct alis_deed deed = audit_deed(audit, number);

	audit->items = walk_grown(audit->cli, audit->items, audit->item_count,
	    &audit->item_room, sizeof(struct alis_audit_item));
	audit->items[audit->item_count] = (struct alis_audit_item){
		.id = deed.id,
		.when = deed.when,
		.who = deed.who,
		.subject = deed.subject,
		.verdict = verdict,
		.fails = alis_verdict_fails(verdict) && answers,
		.details = told(audit->cli, found),
	};
	audit->failed += audit->items[audit->item_count++].fails;
}

/*
 * A commit that made a summary must prove it. One that kept its parent's must
 * still have the journal and the rule books that it was made of, or the
 * summary is stale: at the tip that is a fault; before a later summary it is
 * only told.
 */
static int judge_one(struct audit *audit, size_t number,
    struct alis_arena *scratch, struct alis_err *err)
{
	struct audited *one = &audit->at[number];
	struct judged judged = { .verdict = ALIS_PROVED };
	enum audit_kept kept = AUDIT_KEPT_UNKNOWN;
	struct alis_files files;
	bool tip = number + 1 == audit->count, has, made, is_told;
	int code;

	audit->walk.loaded.path = one->path;
	code = walk_made_summary(
	    &audit->walk, &one->commit, scratch, &has, &made, err);

	audit->summarised = audit->summarised || has || made;
	if (code < 0 || (!has && !made))
		return code;
	if (!made && !tip)
		code = audit_kept(audit, number, &kept);
	if (kept == AUDIT_KEPT_STALE)
		item_add(audit, number, ALIS_STALE, false,
		    (struct alis_sayings){ NULL, 0 });
	if (code < 0 || kept != AUDIT_KEPT_UNKNOWN)
		return code;
	audit->walk.loaded.path = one->path; /* others were read */
	if (!one->is_proved)
		code = alis_repo_files(
		    audit->cli->repo, &one->commit, &one->mem, &files, err);
	if (code == ALIS_OK && !one->is_proved)
		code = judge_summary(
		    &audit->judge, &files, &one->mem, &judged, err);
	if (code == ALIS_OK && judged.run != NULL)
		keep_run(audit, one, judged.run);
	if (code < 0)
		return code;
	is_told = made || judge_kept(&judged);
	audit_basis(audit, number, &judged, made);
	if (!is_told)
		return code;
	item_add(audit, number, judged.verdict, made || tip, judged.found);
	return ALIS_OK;
}

/* ---- entries ---- */

/* Whether the author is a supervisor of the journal, by the address that git
 * has: a claim, like every author. */
static bool is_by_supervisor(
    const struct alis_commit *commit, const struct alis_journal *journal)
{
	struct alis_owner owner = alis_owner_of(journal);
	alis_str email = commit->author.email;

	if (email.n == 0 || alis_utf8_same(email, owner.email))
		return false;
	for (size_t i = 0; i < journal->directive_count; i++) {
		const struct alis_directive *d = journal->directives[i];
		alis_str listed;
		if (d->kind != ALIS_DIRECTIVE_SUPERVISOR)
			continue;
		listed = alis_attribute_value(d->attributes, "epost");
		if (listed.n > 0 && alis_utf8_same(listed, email))
			return true;
	}
	return false;
}

static int follow_entries(struct audit *audit, size_t number,
    struct alis_arena *scratch, struct alis_err *err)
{
	struct audited *one = &audit->at[number];
	size_t n = one->commit.parent_count;
	struct alis_version *versions =
	    ALIS_NEW(scratch, struct alis_version, n + 1);
	int code = audit_load(audit, number);

	for (size_t i = 0; i < n && code == ALIS_OK; i++) {
		code = audit_load(audit, one->parents[i]);
		versions[i] = audit->at[one->parents[i]].version;
	}
	if (code < 0)
		return code;
	audit->walk.loaded.path = one->path;
	alis_trail_add(audit->trail, number, &one->version, one->parents,
	    versions, n, scratch);
	if (one->version.journal != NULL)
		one->evidence.by_supervisor =
		    is_by_supervisor(&one->commit, one->version.journal);
	return audit_statement(audit, number, scratch, err);
}

int audit_follow(struct audit *audit)
{
	int code = ALIS_OK;

	audit_prove_ahead(audit);
	audit->trail = alis_trail_begin(audit->count, &audit->cli->mem);
	for (size_t i = 0; i < audit->count && code == ALIS_OK; i++) {
		struct alis_arena scratch = { 0 };
		if (audit->at[i].in_range)
			code = judge_one(audit, i, &scratch, &audit->cli->err);
		if (code == ALIS_OK)
			code = follow_entries(
			    audit, i, &scratch, &audit->cli->err);
		let_go(audit, i);
		alis_arena_release(&scratch);
	}
	if (audit->count > 0) /* of the tip again */
		audit->walk.loaded.path = audit->at[audit->count - 1].path;
	return code < 0 ? cli_failed(audit->cli) : EXIT_WELL;
}
