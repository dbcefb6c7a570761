/* SPDX-License-Identifier: MIT */
/*
 * Fetch repositories by alis' transports, a line for each of how it went:
 *
 *	fetch [OPTION ...] FOLDER ADDRESS ...
 *
 * Into FOLDER/N.git each, N from 0; what is fetched stands under
 * refs/alis/in/x. Options: libgit2, git; branch=NAME, seconds=N, bytes=N,
 * jobs=N (in worker processes, ssh with shared connections).
 */
#include <alis/mirror.h>

#include <stdio.h>
#include <stdlib.h>

struct all {
	struct alis_pulling how;
	struct alis_address *addresses;
	alis_str folder;
	alis_str branch;
};

static int fetch(void *with, size_t job, struct alis_out *out)
{
	struct all *all = with;
	const alis_str parts[] = { all->folder, ALIS_STR("/"),
		ALIS_NUMBER((int64_t)job), ALIS_STR(".git") };
	struct alis_arena mem = { 0 };
	struct alis_fetched got;
	struct alis_err err;

	alis_out_count(out, (int64_t)job);
	alis_out_lit(out, ": ");
	if (alis_transport_fetch(&all->how, &all->addresses[job],
	        alis_str_join(&mem, parts, 4), all->branch,
	        ALIS_STR("refs/alis/in/x"), &mem, &got, &err) < 0) {
		alis_out_lit(out, "failed: ");
		alis_out_safe(out, alis_err_said(&err, ALIS_EN, &mem));
	} else {
		alis_out_lit(out, alis_unfetched_name(got.why));
		alis_out_lit(out, got.has_branch ? " branch" : " none");
		alis_out_lit(out, got.is_shallow ? " shallow" : "");
		alis_out_lit(out, " default=");
		alis_out_safe(out, got.default_branch);
		alis_out_lit(out, " tip=");
		alis_out_lit(out, got.tip.text);
		alis_out_lit(out, " said=");
		alis_out_safe(out, got.said);
	}
	alis_out_char(out, '\n');
	alis_arena_release(&mem);
	return 0;
}

static int done(void *with, size_t job, enum alis_worked how, alis_str result,
    struct alis_err *err)
{
	static const char *const ways[] = { "", "slow\n", "died\n", "not\n" };

	(void)with;
	(void)job;
	(void)err;
	fwrite(result.at, 1, result.n, stdout);
	fputs(ways[how], stdout);
	return 0;
}

static void option(struct all *all, alis_str word, long *jobs)
{
	alis_cut cut = alis_str_cut(word, '=');

	if (alis_str_is(word, "libgit2"))
		all->how.transport = ALIS_TRANSPORT_LIBGIT2;
	else if (alis_str_is(word, "git"))
		all->how.transport = ALIS_TRANSPORT_GIT;
	else if (alis_str_is(cut.head, "branch"))
		all->branch = cut.tail;
	else if (alis_str_is(cut.head, "seconds"))
		all->how.seconds = (int)strtol(cut.tail.at, NULL, 10);
	else if (alis_str_is(cut.head, "bytes"))
		all->how.bytes_most = strtoul(cut.tail.at, NULL, 10);
	else if (alis_str_is(cut.head, "jobs"))
		*jobs = strtol(cut.tail.at, NULL, 10);
}

int main(int argc, char **argv)
{
	struct alis_arena mem = { 0 };
	struct all all = {
		.how = { .local = true, .plain_git = true, .seconds = 60 }
	};
	struct alis_work work = {
		.seconds = 60, .run = fetch, .done = done, .with = &all
	};
	struct alis_err err;
	long jobs = 0;
	int at = 1, rc;

	for (; at < argc && argv[at][0] != '/'; at++)
		option(&all, alis_str_of(argv[at]), &jobs);
	if (argc - at < 2)
		return 2;
	all.folder = alis_str_of(argv[at++]);
	work.jobs = (size_t)(argc - at);
	work.workers = jobs > 0 ? (size_t)jobs : 1;
	all.addresses = ALIS_NEW(&mem, struct alis_address, work.jobs);
	for (size_t i = 0; i < work.jobs; i++)
		all.addresses[i] =
		    alis_address_read(alis_str_of(argv[at + (int)i]), &mem);
	if (jobs > 0 &&
	    alis_ssh_open(&all.how, all.addresses, work.jobs, &mem, &err) < 0)
		return 3;
	rc = alis_io_work(&work, &mem, &err);
	if (jobs > 0)
		alis_ssh_close(&all.how, all.addresses, work.jobs);
	alis_arena_release(&mem);
	return rc < 0 ? 3 : 0;
}
