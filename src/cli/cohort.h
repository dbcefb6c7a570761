/* SPDX-License-Identifier: MIT */
#ifndef CLI_COHORT_H
#define CLI_COHORT_H

/* What the actions of 'alis cohort' share. */

#include "cli.h"

#include <alis/cohort.h>
#include <alis/mirror.h>

#define ROSTER_FILE    "kohort.alis"
#define OWN_FOLDER     ".alis"                 /* beside it, never committed */
#define MIRRORS_FOLDER ".alis/speil"           /* in it */
#define CACHE_FOLDER   ".alis/mellomlager"     /* the same */
#define SEEN_FILE      "kohort/sett.txt"       /* the seen log, committed */
#define COHORT_SUMMARY "kohort/"               /* status.json, status.txt */
#define MIRRORS_FOLDER ".alis/speil"           /* beside it, never committed */
#define CACHE_FOLDER   ".alis/mellomlager"     /* the same */
#define SEEN_FILE      "kohort/sett.txt"       /* the seen log, committed */
#define COHORT_SUMMARY "kohort/"               /* status.json, status.txt */
#define RELEASES_FILE  "kohort/statistikk.txt" /* of whom tables are */

extern const struct command cohort_commands[];

int cohort_init(struct cli *cli);
int cohort_pull(struct cli *cli);
int cohort_accept(struct cli *cli);
int cohort_status(struct cli *cli);
int cohort_report(struct cli *cli);
int cohort_show(struct cli *cli);
int cohort_check(struct cli *cli);
int cohort_audit(struct cli *cli);
int cohort_commit(struct cli *cli);
int cohort_money(struct cli *cli);
int cohort_stats(struct cli *cli);

/* The roster, and where it lies. */
struct cohort {
	struct cli *cli;
	struct alis_folder folder; /* the top of the leader's repository */
	alis_str path;             /* of kohort.alis, from there */
	struct alis_files files;
	struct alis_diags diags;
	const struct alis_roster *roster;
	bool *picked; /* each member, by the words and --kommune */
	size_t picked_count;
};

/* Where the cohort file is, and its bytes; negative as alis_io_find and the
 * supply have it, with the reason in cli->err. */
int cohort_read(
    struct cli *cli, struct cohort *cohort, const struct alis_source **main);

/*
 * Find and read kohort.alis: that of -f, or in the working directory or a
 * folder above. Its complaints are told on standard error. EXIT_WELL; or
 * EXIT_WORLD, having said why it cannot be read. Members at fault are left out,
 * and make the command end with EXIT_FINDINGS (cohort_verdict).
 */
int cohort_load(struct cli *cli, struct cohort *cohort);

/* Tell of each depot that is no address of a repository. */
void cohort_addresses(struct cli *cli, const struct alis_roster *roster,
    struct alis_diags *diags);

/* Pick members by the words from 'from' on and by --kommune; all if there is
 * neither. Says what is wrong and returns EXIT_USAGE, or EXIT_WELL. */
int cohort_pick(struct cohort *cohort, size_t from);

/* EXIT_FINDINGS if the roster has errors. */
int cohort_verdict(const struct cohort *cohort);

/* A file or folder beside kohort.alis, from the top of the repository; in the
 * command's memory. */
alis_str cohort_beside(const struct cohort *cohort, const char *name);

/* Where a member's mirror is: absolute. */
alis_str cohort_mirror(
    const struct cohort *cohort, const struct alis_member *member);

/* The number that an option gives; '*value' stays if it is not given. Says what
 * is wrong and returns EXIT_USAGE, or EXIT_WELL. 'least' is not negative, and
 * 'most' far from the largest number. */
int cohort_number(const struct cli *cli, enum option option, int64_t least,
    int64_t most, int64_t *value);

/* Seconds since 1970: now, or noon of another day that was asked for. */
int64_t cohort_now(const struct cli *cli);

/*
 * What the journals of those that were picked say on cli->today, in the order
 * of the roster: from the cache where that holds, else read in worker
 * processes. What cannot be read is told in its figures, and is no failure.
 */
int cohort_figures(struct cohort *cohort, struct alis_cohort *all);

/* The same of the commits that the rows' sights name, by cohort->roster and
 * on cli->today: always read, never taken from the cache. */
int cohort_figures_at(
    struct cohort *cohort, struct alis_standing_of *rows, size_t count);

/* How many work side by side, by --jobs or the machine. Says what is wrong and
 * returns EXIT_USAGE, or EXIT_WELL. */
int cohort_workers(const struct cli *cli, size_t *workers);

/* Set how many workers read members' journals, and what each of them may take
 * for one. Says what is wrong and returns EXIT_USAGE, or EXIT_WELL. */
int cohort_readers(const struct cli *cli, struct alis_work *work);

/*
 * Say on standard error whose branch is held back and whose last pull failed, a
 * line each: for every command whose results do not say so themselves.
 */
void cohort_tell_held(struct cohort *cohort, const struct alis_cohort *all);

/* cohort_load, cohort_pick by all words, cohort_figures: EXIT_WELL, or what the
 * first that failed returned. */
int cohort_gather(
    struct cli *cli, struct cohort *cohort, struct alis_cohort *all);

/* EXIT_FINDINGS if somebody has a concern of the gravest sort, else 'status'.
 */
int cohort_worst(
    const struct cohort *cohort, const struct alis_cohort *all, int status);

/* How the members are sorted, by --sort; '*by' is the requirement, or NULL.
 * Says what is wrong and returns EXIT_USAGE, or EXIT_WELL. */
int cohort_order(struct cli *cli, const struct alis_cohort *all,
    enum alis_cohort_sort *sort, const struct alis_demand **by);

/* Whether the results are for people. */
bool cohort_is_text(const struct cli *cli);

#endif
