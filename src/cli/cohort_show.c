/* SPDX-License-Identifier: MIT */
#include "cohort.h"

/* ---- who or what is meant ---- */

/* A member, or a place. */
struct subject {
	size_t member; /* or SIZE_MAX */
	struct alis_shown_place place;
};

/* All words are one name. */
static alis_str name_of(struct cli *cli)
{
	struct alis_out out = alis_out_memory(&cli->mem);

	for (size_t i = 0; i < cli->word_count; i++) {
		alis_out_lit(&out, i == 0 ? "" : " ");
		alis_out_lit(&out, cli->words[i]);
	}
	return alis_str_trim(alis_out_text(&out));
}

static bool place_find(const struct alis_roster *roster, alis_str name,
    struct alis_shown_place *place)
{
	name = alis_journal_renamed(roster->journal, name);
	for (size_t i = 0; i < roster->municipality_count; i++) {
		if (!alis_utf8_same(roster->municipalities[i].name, name))
			continue;
		*place = (struct alis_shown_place){ .municipality = i };
		return true;
	}
	for (size_t i = 0; i < roster->workplace_count; i++) {
		const struct alis_workplace *one = &roster->workplaces[i];
		if (!alis_utf8_same(one->name, name))
			continue;
		*place = (struct alis_shown_place){ one->municipality, one };
		return true;
	}
	return false;
}

static int nobody(struct cohort *cohort, alis_str name)
{
	const struct alis_roster *roster = cohort->roster;
	struct alis_nearest nearest = alis_nearest_to(name, &cohort->cli->mem);
	alis_str best;

	for (size_t i = 0; i < roster->member_count; i++)
		alis_nearest_try(&nearest, roster->members[i].name);
	for (size_t i = 0; i < roster->municipality_count; i++)
		alis_nearest_try(&nearest, roster->municipalities[i].name);
	for (size_t i = 0; i < roster->workplace_count; i++)
		alis_nearest_try(&nearest, roster->workplaces[i].name);
	best = alis_nearest_word(&nearest);
	if (best.n > 0)
		return cli_misuse(cohort->cli,
		    "there is no member, municipality or workplace '%1'; did "
		    "you mean '%2'?",
		    name, best);
	return cli_misuse(cohort->cli,
	    "there is no member, municipality or workplace '%1'", name);
}

/* A whole name goes before a part of one, whatever it names. */
static int find(struct cohort *cohort, alis_str name, struct subject *subject)
{
	const struct alis_roster *roster = cohort->roster;
	size_t at, found = alis_roster_find(roster, name, &at);
	bool whole =
	    found == 1 && alis_utf8_same(roster->members[at].name, name);

	*subject = (struct subject){ .member = SIZE_MAX };
	if (!whole && place_find(roster, name, &subject->place))
		return EXIT_WELL;
	if (found == 0)
		return nobody(cohort, name);
	if (found > 1)
		return cli_misuse(cohort->cli,
		    "several in the cohort are called '%1'; write the whole "
		    "name",
		    name);
	subject->member = at;
	subject->place.municipality = roster->members[at].municipality;
	return EXIT_WELL;
}

/* ---- a member ---- */

/* The journal as it stands in the commit that was taken; '*run' is NULL if the
 * figures say why it cannot be read. */
static int run_of(struct cohort *cohort, const struct alis_standing_of *of,
    struct alis_diags *diags, const struct alis_run **run)
{
	struct cli *cli = cohort->cli;
	const struct alis_shelf shelf = { .named = of->member->books };
	const struct alis_source *main;
	struct alis_commit commit;
	struct alis_files files;

	*run = NULL;
	if (of->figures->state != ALIS_FIGURES_READ)
		return EXIT_WELL;
	if (alis_repo_open_bare(cohort_mirror(cohort, of->member), &cli->mem,
	        &cli->repo, &cli->err) < 0 ||
	    alis_repo_commit_at(cli->repo,
	        alis_str_of(of->figures->commit.text), &cli->mem, &commit,
	        &cli->err) < 0 ||
	    alis_repo_files(cli->repo, &commit, &cli->mem, &files, &cli->err) <
	        0 ||
	    files.read(files.from, of->member->journal, &cli->mem, &main,
	        &cli->err) < 0)
		return cli_failed(cli);
	*run = alis_track_run_with(
	    main, &files, shelf, cli->today, NULL, &cli->mem, diags);
	return EXIT_WELL;
}

static int show_member(struct cohort *cohort, const struct subject *subject)
{
	struct cli *cli = cohort->cli;
	struct alis_diags diags = { .mem = &cli->mem };
	struct alis_cohort all;
	const struct alis_run *run;
	const struct alis_report *status = NULL;
	int code;

	cohort->picked[subject->member] = true;
	cohort->picked_count = 1;
	code = cohort_figures(cohort, &all);
	if (code != EXIT_WELL)
		return code;
	code = run_of(cohort, &all.members[0], &diags, &run);
	if (code != EXIT_WELL)
		return code;
	if (run != NULL)
		status = alis_report_of_status(run, ALIS_VERSION, cli->language,
		    cli_room(cli->style.width), ALIS_FOR_ALL, &cli->mem);
	if (!cohort_is_text(cli))
		cohort_tell_held(cohort, &all);
	cli_render(cli,
	    alis_report_of_member(
	        &all, &subject->place, status, cli->language, &cli->mem));
	return cohort_worst(cohort, &all, cohort_verdict(cohort));
}

/* ---- a place ---- */

static bool works_at(
    const struct alis_standing_of *of, alis_str place, alis_day today)
{
	const struct alis_figures *figures = of->figures;

	for (size_t i = 0; i < figures->post_count; i++)
		if (figures->posts[i].days.first <= today &&
		    figures->posts[i].days.last >= today &&
		    alis_utf8_same(figures->posts[i].place, place))
			return true;
	return false;
}

/* Those of all who work at a place on the day, by their journals. */
static void keep_those_at(
    struct cli *cli, struct alis_cohort *all, alis_str place)
{
	struct alis_standing_of *rows =
	    ALIS_NEW(&cli->mem, struct alis_standing_of, all->count + 1);
	size_t n = 0;

	for (size_t i = 0; i < all->count; i++)
		if (works_at(&all->members[i], place, all->today))
			rows[n++] = all->members[i];
	all->members = rows;
	all->count = n;
}

static int show_place(struct cohort *cohort, const struct subject *subject)
{
	struct cli *cli = cohort->cli;
	const struct alis_shown_place *place = &subject->place;
	struct alis_cohort all;
	int code;

	for (size_t i = 0; i < cohort->roster->member_count; i++) {
		cohort->picked[i] =
		    place->municipality == ALIS_NO_MUNICIPALITY ||
		    cohort->roster->members[i].municipality ==
		        place->municipality;
		cohort->picked_count += cohort->picked[i];
	}
	code = cohort_figures(cohort, &all);
	if (code != EXIT_WELL)
		return code;
	if (place->workplace != NULL)
		keep_those_at(cli, &all, place->workplace->name);
	if (!cohort_is_text(cli))
		cohort_tell_held(cohort, &all);
	cli_render(cli,
	    alis_report_of_place(
	        &all, place, cli->language, cli->style.width, &cli->mem));
	return cohort_worst(cohort, &all, cohort_verdict(cohort));
}

int cohort_show(struct cli *cli)
{
	struct cohort cohort;
	struct subject subject;
	int status;

	if (cli->word_count == 0)
		return cli_misuse(
		    cli, "write whom, or which municipality or workplace");
	status = cohort_load(cli, &cohort);
	if (status == EXIT_WELL)
		status = find(&cohort, name_of(cli), &subject);
	if (status != EXIT_WELL)
		return status;
	return subject.member != SIZE_MAX ? show_member(&cohort, &subject)
	                                  : show_place(&cohort, &subject);
}
