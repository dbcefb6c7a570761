/* SPDX-License-Identifier: MIT */
#include "walk.h"

#include <alis/guard.h>
#include <string.h>

#define DAY_SECONDS 86400

void *walk_grown(
    struct cli *cli, void *items, size_t count, size_t *room, size_t size)
{
	void *wider;

	if (count < *room)
		return items;
	*room = *room == 0 ? 64 : *room * 2;
	wider = alis_arena_alloc(&cli->mem, *room, size);
	if (count > 0)
		memcpy(wider, items, count * size);
	return wider;
}

int walk_file_at(struct walk *walk, const struct alis_commit *commit,
    alis_str path, struct alis_arena *mem, struct alis_files *files,
    const struct alis_source **src, struct alis_err *err)
{
	int code = alis_repo_files(walk->cli->repo, commit, mem, files, err);

	*src = NULL;
	if (code == ALIS_OK)
		code = files->read(files->from, path, mem, src, err);
	return code == ALIS_ENOENT || code == ALIS_ELINK ? ALIS_OK : code;
}

int walk_version_at(struct walk *walk, const struct alis_commit *commit,
    struct alis_arena *mem, struct alis_version *version, struct alis_err *err)
{
	struct alis_diags *diags = ALIS_NEW(mem, struct alis_diags, 1);
	struct alis_files files;
	const struct alis_source *main;
	int code = walk_file_at(
	    walk, commit, walk->loaded.path, mem, &files, &main, err);

	*version = (struct alis_version){ 0 };
	diags->mem = mem;
	if (code == ALIS_OK && main != NULL)
		version->books =
		    alis_track_version(main, &files, walk->cli->today,
		        &walk->kept, mem, diags, &version->journal);
	return code;
}

static int id_at(struct walk *walk, const struct alis_hex *commit,
    const char *file, struct alis_arena *mem, struct alis_hex *id,
    struct alis_err *err)
{
	struct alis_commit at;
	const alis_str name[] = { alis_str_of(walk->summary != NULL
		                          ? walk->summary
		                          : SUMMARY_FOLDER),
		alis_str_of(file) };
	int code = alis_repo_commit_at(
	    walk->cli->repo, alis_str_of(commit->text), mem, &at, err);

	id->text[0] = '\0';
	if (code < 0)
		return code;
	return alis_repo_id_at(walk->cli->repo, &at,
	    cli_beside(walk->cli, &walk->loaded,
	        alis_str_join(mem, name, ALIS_COUNT(name)).at),
	    id, err);
}

/* The ids of a commit's summary; empty where it has none. */
struct summary_ids {
	struct alis_hex json;
	struct alis_hex text;
};

static int summary_ids(struct walk *walk, const struct alis_hex *commit,
    struct alis_arena *mem, struct summary_ids *ids, struct alis_err *err)
{
	int code = id_at(walk, commit, "status.json", mem, &ids->json, err);

	if (code == ALIS_OK)
		code = id_at(walk, commit, "status.txt", mem, &ids->text, err);
	return code;
}

static bool same_id(const struct alis_hex *a, const struct alis_hex *b)
{
	return strcmp(a->text, b->text) == 0;
}

/* A merge keeps each file of one of its parents: of the two, git takes the one
 * that a single side changed, and the driver ours of one that both did. */
int walk_made_summary(struct walk *walk, const struct alis_commit *commit,
    struct alis_arena *mem, bool *has, bool *made, struct alis_err *err)
{
	struct summary_ids own, parent;
	int code = summary_ids(walk, &commit->id, mem, &own, err);
	bool json_kept = false, text_kept = false;

	*has = code == ALIS_OK && own.json.text[0] != '\0';
	*made = code == ALIS_OK &&
	    (commit->parent_count > 0 || *has || own.text.text[0] != '\0');
	for (size_t i = 0; i < commit->parent_count && code == ALIS_OK; i++) {
		code =
		    summary_ids(walk, &commit->parents[i], mem, &parent, err);
		json_kept |=
		    code == ALIS_OK && same_id(&own.json, &parent.json);
		text_kept |=
		    code == ALIS_OK && same_id(&own.text, &parent.text);
	}
	*made = *made && !(json_kept && text_kept);
	return code;
}

/* ---- what is told of a commit ---- */

alis_str walk_text(struct cli *cli, alis_str text)
{
	return alis_guard_masked(alis_str_copy(text, &cli->mem), &cli->mem);
}

static void put_two(struct alis_out *out, int number)
{
	alis_out_char(out, (char)('0' + number / 10));
	alis_out_char(out, (char)('0' + number % 10));
}

/* "2018-03-05T12:00:00+01:00", as RFC 3339 has it; empty if nobody can have
 * meant the time that is claimed. */
static alis_str time_text(const struct alis_who *who, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);
	int64_t local = who->when + (int64_t)who->offset * 60;
	int zone = who->offset < 0 ? -who->offset : who->offset;
	alis_str day = cli_commit_day(who, mem);
	int second = (int)((local % 86400 + 86400) % 86400);
	alis_day read;

	if (!alis_day_read(day, &read) || zone >= 24 * 60)
		return ALIS_STR("");
	alis_out_put(&out, day);
	alis_out_char(&out, 'T');
	put_two(&out, second / 3600);
	alis_out_char(&out, ':');
	put_two(&out, second / 60 % 60);
	alis_out_char(&out, ':');
	put_two(&out, second % 60);
	alis_out_char(&out, who->offset < 0 ? '-' : '+');
	put_two(&out, zone / 60);
	alis_out_char(&out, ':');
	put_two(&out, zone % 60);
	return alis_out_text(&out);
}

/* Two signatures are none that can be told of: programs would not agree on
 * which counts. */
static struct alis_signature signature_of(struct cli *cli,
    const struct alis_verifier *verifier, const struct alis_commit *commit)
{
	struct alis_signature found = { .state = ALIS_SIGNED_UNREADABLE };
	struct alis_err err;
	alis_str signature, bytes;

	if (alis_repo_signature(cli->repo, &commit->id, &cli->mem, &signature,
	        &bytes, &err) < 0) {
		found.why = alis_err_saying(&err, &cli->mem);
		return found;
	}
	found.state = ALIS_UNSIGNED;
	if (signature.n > 0 &&
	    alis_verify(verifier, signature, ALIS_NAMESPACE_GIT, bytes,
	        commit->committer.when, &cli->mem, &found, &err) < 0)
		found.state = ALIS_SIGNED_NOT_CHECKED;
	/* Nobody but the signer says that it was made then. */
	if (found.state == ALIS_SIGNED_VALID)
		alis_signature_doubt(
		    &found, ((int64_t)cli->today + 1) * DAY_SECONDS - 1);
	return found;
}

struct alis_log_commit walk_told(struct cli *cli,
    const struct alis_verifier *verifier, const struct alis_commit *commit)
{
	struct alis_signature signature = signature_of(cli, verifier, commit);
	const struct alis_who *author = &commit->author;
	const struct alis_who *committer = &commit->committer;
	bool is_one = alis_str_same(author->name, committer->name) &&
	    alis_str_same(author->email, committer->email);

	return (struct alis_log_commit){
		.id = cli_short(cli, &commit->id),
		.who = walk_text(cli, author->name),
		.email = walk_text(cli, author->email),
		.when = cli_commit_day(author, &cli->mem),
		.time = time_text(author, &cli->mem),
		.committer =
		    is_one ? ALIS_STR("") : walk_text(cli, committer->name),
		.commit_when = cli_commit_day(committer, &cli->mem),
		.commit_time = time_text(committer, &cli->mem),
		.subject =
		    walk_text(cli, alis_str_cut(commit->message, '\n').head),
		.signature = signature.state,
		.signer = signature.state == ALIS_SIGNED_VALID
		    ? walk_text(cli, signature.principal)
		    : ALIS_STR(""),
		.why = signature.why,
	};
}

int walk_tell_cuts(struct cli *cli)
{
	struct alis_cuts cuts;

	if (alis_repo_cuts(cli->repo, &cuts, &cli->err) < 0)
		return cli_failed(cli);
	if (cuts.is_shallow)
		cli_say(cli,
		    "the repository is shallow, so its history is cut off; "
		    "fetch the rest with: git fetch --unshallow");
	if (cuts.has_replaced)
		cli_say(cli,
		    "git shows other objects by refs/replace; alis reads those "
		    "that the ids name");
	if (cuts.has_grafts)
		cli_say(cli,
		    "git shows other parents by info/grafts; alis reads those "
		    "that the commits name");
	return EXIT_WELL;
}

alis_str walk_subject(struct walk *walk, const struct alis_commit *commit)
{
	return alis_str_copy(
	    alis_str_cut(commit->message, '\n').head, &walk->cli->mem);
}
