/* SPDX-License-Identifier: MIT */
#include "audit.h"
#include "cohort_pins.h"

/*
 * Does what a leader committed follow from what it pins? Each summary is made
 * anew from the commits, the roster, the day and the rule books that it names,
 * and compared.
 */

/* A commit that made a summary, or the tip that kept one. */
struct found {
	struct alis_commit commit; /* in the command's memory */
	bool made;
};

struct proving {
	struct cohort *cohort;
	struct walk walk;
	struct found *found; /* the newest first */
	size_t count, room;
	bool begun; /* the tip was seen */
};

/* ---- finding them ---- */

static int find_one(void *to, const struct alis_commit *commit,
    struct alis_arena *scratch, struct alis_err *err)
{
	struct proving *proving = to;
	struct cli *cli = proving->cohort->cli;
	bool is_tip = !proving->begun, has, made;
	struct alis_commit *copy;
	int code = walk_made_summary(
	    &proving->walk, commit, scratch, &has, &made, err);

	proving->begun = true;
	if (code < 0 || (!made && !(is_tip && has)))
		return code;
	proving->found = walk_grown(cli, proving->found, proving->count,
	    &proving->room, sizeof(struct found));
	proving->found[proving->count].made = made;
	copy = &proving->found[proving->count++].commit;
	*copy = *commit;
	copy->parents = NULL;
	copy->parent_count = 0;
	copy->author.name = alis_str_copy(commit->author.name, &cli->mem);
	copy->message = alis_str_copy(commit->message, &cli->mem);
	return ALIS_OK;
}

/* ---- making one anew ---- */

/* One summary while it is being judged. */
struct proof {
	struct proving *proving;
	struct alis_files files; /* of its commit */
	struct alis_pins pins;
	alis_str json, text;
	const struct alis_roster *roster;
	struct alis_accounts lost;
	enum alis_verdict verdict;
	struct alis_sayings found;
};

static void conclude(
    struct proof *proof, enum alis_verdict verdict, struct alis_saying why)
{
	struct alis_saying *one =
	    ALIS_NEW(&proof->proving->cohort->cli->mem, struct alis_saying, 1);

	*one = why;
	proof->verdict = verdict;
	proof->found = (struct alis_sayings){ one, 1 };
}

static int file_of(
    struct proof *proof, alis_str path, alis_str *bytes, struct alis_err *err)
{
	const struct alis_source *src;
	int code = proof->files.read(proof->files.from, path,
	    &proof->proving->cohort->cli->mem, &src, err);

	*bytes = code == ALIS_OK ? src->bytes : ALIS_STR("");
	return code == ALIS_ENOENT || code == ALIS_ELINK ? ALIS_OK : code;
}

/* The roster as it stood in the commit. */
static int roster_read(struct proof *proof, struct alis_err *err)
{
	struct cohort *cohort = proof->proving->cohort;
	struct alis_arena *mem = &cohort->cli->mem;
	struct alis_diags *diags = ALIS_NEW(mem, struct alis_diags, 1);
	const struct alis_source *main;
	int code =
	    proof->files.read(proof->files.from, cohort->path, mem, &main, err);

	diags->mem = mem;
	if (code == ALIS_OK)
		proof->roster = alis_roster_read(
		    main, &proof->files, proof->pins.date, mem, diags);
	return code == ALIS_ENOENT || code == ALIS_ELINK ? ALIS_OK : code;
}

/* Not memcpy's: without an id there is no address either. */
static struct alis_hex hex_of(alis_str id)
{
	struct alis_hex hex = { { 0 } };

	for (size_t i = 0; i < id.n && i < ALIS_HEX_MOST; i++)
		hex.text[i] = id.at[i];
	return hex;
}

/* What was claimed when it was pinned: nothing can make that anew. A word that
 * is none is taken as nothing, so that the summary differs. */
static struct alis_sight *sight_of(
    const struct alis_pin *pin, struct alis_arena *mem)
{
	struct alis_sight *sight = ALIS_NEW(mem, struct alis_sight, 1);

	if (pin == NULL)
		return sight;
	sight->branch = pin->branch;
	sight->tried = pin->pull.n > 0; /* when, nobody knows */
	sight->commit = hex_of(pin->commit);
	sight->held_commit = hex_of(pin->held_commit);
	for (int i = 0; i < ALIS_WITHHELD_COUNT; i++)
		if (alis_str_is(
		        pin->held, alis_withheld_name((enum alis_withheld)i)))
			sight->held = (enum alis_withheld)i;
	for (int i = 0; i < ALIS_UNFETCHED_COUNT; i++)
		if (alis_str_is(
		        pin->pull, alis_unfetched_name((enum alis_unfetched)i)))
			sight->why = (enum alis_unfetched)i;
	return sight;
}

/* Whether the mirror has a commit; a repository that is not there has none. */
static bool has_commit(struct proof *proof, const struct alis_standing_of *row)
{
	struct cohort *cohort = proof->proving->cohort;
	struct alis_arena scratch = { 0 };
	struct alis_repo *repo = NULL;
	struct alis_err err;
	bool has = false;

	if (alis_repo_open_bare(cohort_mirror(cohort, row->member), &scratch,
	        &repo, &err) == ALIS_OK &&
	    alis_repo_has_commit(repo, &row->sight->commit, &has, &err) < 0)
		has = false;
	alis_repo_close(repo);
	alis_arena_release(&scratch);
	return has;
}

/* Of what could not be read, whose commit is not at hand. */
static void lost_find(
    struct proof *proof, const struct alis_standing_of *rows, size_t count)
{
	alis_str *lost =
	    ALIS_NEW(&proof->proving->cohort->cli->mem, alis_str, count + 1);
	size_t n = 0;

	for (size_t i = 0; i < count; i++)
		if (rows[i].figures->state == ALIS_FIGURES_UNREADABLE &&
		    rows[i].sight->commit.text[0] != '\0' &&
		    !has_commit(proof, &rows[i]))
			lost[n++] = rows[i].member->name;
	proof->lost = (struct alis_accounts){ lost, n };
}

/* A mirror that could not even be looked at then is a claim, too. */
static void claim_unreadable(
    struct proof *proof, struct alis_standing_of *rows, size_t count)
{
	struct alis_arena *mem = &proof->proving->cohort->cli->mem;

	for (size_t i = 0; i < count; i++) {
		const struct alis_pin *pin =
		    alis_pins_find(&proof->pins, rows[i].member->name);
		struct alis_figures *figures;
		if (pin == NULL || pin->commit.n > 0 ||
		    !alis_str_is(pin->state, "unreadable"))
			continue;
		figures = ALIS_NEW(mem, struct alis_figures, 1);
		*figures = *rows[i].figures;
		figures->state = ALIS_FIGURES_UNREADABLE;
		rows[i].figures = figures;
	}
}

static int make_anew(struct proof *proof, struct summary *anew)
{
	struct cohort *cohort = proof->proving->cohort;
	struct cli *cli = cohort->cli;
	const struct alis_roster *roster = proof->roster;
	struct alis_standing_of *rows = ALIS_NEW(
	    &cli->mem, struct alis_standing_of, roster->member_count + 1);
	struct cohort then = *cohort;
	const alis_day today = cli->today;
	struct alis_cohort all = {
		.roster = roster,
		.today = proof->pins.date,
		.members = rows,
		.count = roster->member_count,
	};
	int status;

	for (size_t i = 0; i < all.count; i++) {
		rows[i].member = &roster->members[i];
		rows[i].sight =
		    sight_of(alis_pins_find(&proof->pins, rows[i].member->name),
		        &cli->mem);
	}
	then.roster = roster;
	cli->today = proof->pins.date;
	status = cohort_figures_at(&then, rows, all.count);
	cli->today = today;
	if (status != EXIT_WELL)
		return status;
	claim_unreadable(proof, rows, all.count);
	lost_find(proof, rows, all.count);
	*anew = cohort_summary(&all, &cli->mem);
	return EXIT_WELL;
}

/* A roster that has changed since its summary, where that is the newest. */
static void judge_stale(struct proof *proof)
{
	const struct alis_journal *journal = proof->roster->journal;
	const struct alis_saying changed = {
		.text = ALIS_TEXT("the cohort file has changed since")
	};

	if (!alis_pins_are_of(
	        proof->json, journal, &proof->proving->cohort->cli->mem))
		conclude(proof, ALIS_STALE, changed);
}

static int judge_made(struct proof *proof)
{
	struct cli *cli = proof->proving->cohort->cli;
	struct summary anew;
	int status = make_anew(proof, &anew);

	if (status == EXIT_WELL)
		proof->verdict =
		    alis_pins_compare(proof->json, anew.json, proof->text,
		        anew.text, &proof->lost, &cli->mem, &proof->found);
	return status;
}

static int judge(struct proof *proof, const struct found *found)
{
	struct cohort *cohort = proof->proving->cohort;
	struct cli *cli = cohort->cli;

	if (alis_repo_files(cli->repo, &found->commit, &cli->mem, &proof->files,
	        &cli->err) < 0 ||
	    file_of(proof, cohort_beside(cohort, COHORT_SUMMARY "status.json"),
	        &proof->json, &cli->err) < 0 ||
	    file_of(proof, cohort_beside(cohort, COHORT_SUMMARY "status.txt"),
	        &proof->text, &cli->err) < 0)
		return cli_failed(cli);
	if (proof->json.n == 0) {
		const struct alis_saying none = {
			.text =
			    ALIS_TEXT("kohort/status.json is not in the commit")
		};
		conclude(proof, ALIS_UNREADABLE, none);
		return EXIT_WELL;
	}
	proof->pins = alis_pins_read(proof->json, &cli->mem);
	if (!proof->pins.readable) {
		conclude(proof, ALIS_UNREADABLE, proof->pins.why);
		return EXIT_WELL;
	}
	if (roster_read(proof, &cli->err) < 0)
		return cli_failed(cli);
	if (proof->roster == NULL) {
		const struct alis_saying none = {
			.text = ALIS_TEXT("the commit has no cohort file")
		};
		conclude(proof, ALIS_OTHER_JOURNAL, none);
		return EXIT_WELL;
	}
	if (found->made)
		return judge_made(proof);
	judge_stale(proof);
	return EXIT_WELL;
}

/* ---- all of them ---- */

static struct alis_audit_item item_of(
    struct cli *cli, const struct proof *proof, const struct found *found)
{
	alis_str *details =
	    ALIS_NEW(&cli->mem, alis_str, proof->found.count + 1);

	for (size_t i = 0; i < proof->found.count; i++)
		details[i] = alis_saying_in(
		    &proof->found.at[i], cli->language, &cli->mem);
	return (struct alis_audit_item){
		.id = cli_short(cli, &found->commit.id),
		.when = cli_commit_day(&found->commit.author, &cli->mem),
		.who = found->commit.author.name,
		.subject = alis_str_cut(found->commit.message, '\n').head,
		.verdict = proof->verdict,
		.fails = alis_verdict_fails(proof->verdict),
		.details = { details, proof->found.count },
	};
}

/* In memory of its own, which goes with it: of many summaries no more is kept
 * than their lines. */
static int prove_one(const struct proving *proving, const struct found *found,
    struct alis_audit_item *items, size_t *count)
{
	struct cli *cli = proving->cohort->cli;
	struct cli one = *cli;
	struct cohort cohort = *proving->cohort;
	struct proving then = *proving;
	struct proof proof = { .verdict = ALIS_PROVED };
	int status;

	one.mem = (struct alis_arena){ .chunk = NULL };
	cohort.cli = &one;
	then.cohort = &cohort;
	proof.proving = &then;
	status = judge(&proof, found);
	if (status == EXIT_WELL && (found->made || proof.verdict == ALIS_STALE))
		items[(*count)++] = item_of(cli, &proof, found);
	alis_arena_release(&one.mem);
	return status;
}

static int prove_all(
    const struct proving *proving, struct alis_audit_item *items, size_t *count)
{
	int status = EXIT_WELL;

	for (size_t i = 0; i < proving->count && status == EXIT_WELL; i++)
		status = prove_one(proving, &proving->found[i], items, count);
	return status;
}

int cohort_prove(
    struct cohort *cohort, const struct alis_audit_item **items, size_t *count)
{
	struct cli *cli = cohort->cli;
	struct proving proving = { .cohort = cohort };
	struct alis_audit_item *list;
	struct alis_commit head;
	int status = cli_repo(cli, cohort->folder.path);

	*items = NULL;
	*count = 0;
	if (status != EXIT_WELL)
		return status;
	proving.walk.cli = cli;
	proving.walk.loaded.path = cohort->path;
	proving.walk.summary = COHORT_SUMMARY;
	/* Nothing is committed yet: there is nothing to prove. */
	if (alis_repo_commit_at(cli->repo, ALIS_STR("HEAD"), &cli->mem, &head,
	        &cli->err) == ALIS_ENOENT)
		return EXIT_WELL;
	status = walk_tell_cuts(cli);
	if (status == EXIT_WELL &&
	    alis_repo_walk(
	        cli->repo, ALIS_STR("HEAD"), find_one, &proving, &cli->err) < 0)
		status = cli_failed(cli);
	list = ALIS_NEW(&cli->mem, struct alis_audit_item, proving.count + 1);
	*items = list;
	return status == EXIT_WELL ? prove_all(&proving, list, count) : status;
}
