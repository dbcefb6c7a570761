/* SPDX-License-Identifier: MIT */
/*
 * How long a journal takes to be checked anew after one typed character: what
 * a server for editors does between two keys.
 *   latency FILE DATE [KEYS [SEED]]
 * FILE is held in memory. A place is drawn, a word is typed there letter by
 * letter and taken away again, as often as it takes; after each key the whole
 * journal is read, posted and judged, with the rule books kept from the time
 * before, and each complaint is made a finding with its words. Prints the p50,
 * p99 and longest time of KEYS keys, in microseconds.
 */
#include <alis/report.h>
#include <alis/track.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* What is typed: a piece of a note, of an amount, a date, an error. */
static const char *const words[] = { "legevakt", "12,5", "2018-01-12 * vakt",
	"|", " 3 poeng", "å", "\n", "12x" };

struct typed {
	char *bytes;
	size_t n, room;
	uint64_t state;
	const char *word;
	size_t done;    /* letters of it that stand there */
	size_t at;      /* where the next goes */
	bool is_erased; /* it goes away again */
};

static uint64_t chance(uint64_t *state, uint64_t below)
{
	*state ^= *state >> 12;
	*state ^= *state << 25;
	*state ^= *state >> 27;
	return (*state * 0x2545F4914F6CDD1DULL >> 33) % below;
}

static size_t letter(const char *at)
{
	size_t n = 1;

	while (((unsigned char)at[n] & 0xC0) == 0x80)
		n++;
	return n;
}

/* One key more. */
static void type(struct typed *t)
{
	size_t n;

	if (t->word == NULL) {
		t->word =
		    words[chance(&t->state, sizeof(words) / sizeof(*words))];
		t->at = chance(&t->state, t->n);
		while (t->at < t->n &&
		    ((unsigned char)t->bytes[t->at] & 0xC0) == 0x80)
			t->at++;
		t->done = 0;
		t->is_erased = false;
	}
	if (!t->is_erased) {
		n = letter(t->word + t->done);
		memmove(t->bytes + t->at + n, t->bytes + t->at, t->n - t->at);
		memcpy(t->bytes + t->at, t->word + t->done, n);
		t->n += n;
		t->at += n;
		t->done += n;
		t->is_erased = t->word[t->done] == '\0';
		return;
	}
	for (n = 1; ((unsigned char)t->bytes[t->at - n] & 0xC0) == 0x80;)
		n++;
	memmove(t->bytes + t->at - n, t->bytes + t->at, t->n - t->at);
	t->n -= n;
	t->at -= n;
	t->done -= n;
	if (t->done == 0)
		t->word = NULL;
}

/* ---- the only file ---- */

static int no_file(void *from, alis_str path, struct alis_arena *mem,
    const struct alis_source **src, struct alis_err *err)
{
	(void)from, (void)path, (void)mem, (void)src;
	return alis_fail(err, ALIS_ENOENT, "it is not there");
}

static int no_names(void *from, alis_str folder, struct alis_arena *mem,
    struct alis_names *names, struct alis_err *err)
{
	(void)from, (void)folder, (void)mem, (void)err;
	*names = (struct alis_names){ 0 };
	return ALIS_OK;
}

static bool load(const char *path, struct typed *t)
{
	FILE *in = fopen(path, "rb");
	long size;
	bool fine;

	if (in == NULL)
		return false;
	fine = fseek(in, 0, SEEK_END) == 0 && (size = ftell(in)) > 0 &&
	    fseek(in, 0, SEEK_SET) == 0;
	if (fine) {
		t->n = (size_t)size;
		t->room = t->n + 64;
		t->bytes = malloc(t->room);
		fine = t->bytes != NULL && fread(t->bytes, 1, t->n, in) == t->n;
	}
	return fclose(in) == 0 && fine;
}

/* ---- the time of a check ---- */

static int64_t now(void)
{
	struct timespec t;

	(void)clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

/* The number of findings goes to 'found'. */
static int64_t check(
    struct typed *t, alis_day today, struct alis_kept *kept, size_t *found)
{
	const struct alis_files files = { .read = no_file, .list = no_names };
	int64_t from = now();
	struct alis_arena mem = { 0 };
	struct alis_diags diags = { .mem = &mem };
	const struct alis_source *typed =
	    alis_source_of(ALIS_STR("loggbok.alis"), ALIS_STR("loggbok.alis"),
	        (alis_str){ t->bytes, t->n }, &mem);
	struct alis_findings findings;

	(void)alis_track_run_with(
	    typed, &files, (struct alis_shelf){ 0 }, today, kept, &mem, &diags);
	findings = alis_report_findings(&diags, ALIS_EN, &mem);
	*found += findings.count;
	alis_arena_release(&mem);
	/* A text that stood there before is read as if it were new. */
	alis_arena_release(&kept->files.mem);
	kept->files = (struct alis_kept_files){ 0 };
	return now() - from;
}

static int by_time(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

static int measure(struct typed *t, alis_day today, int64_t *took, size_t keys)
{
	struct alis_kept kept = { 0 };
	size_t found = 0;

	(void)check(t, today, &kept, &found);
	found = 0;
	for (size_t i = 0; i < keys; i++) {
		type(t);
		took[i] = check(t, today, &kept, &found);
	}
	alis_kept_release(&kept);
	qsort(took, keys, sizeof(*took), by_time);
	printf("%zu keys, %zu findings; p50 %lld us, p99 %lld us, longest "
	       "%lld us\n",
	    keys, found, (long long)took[keys / 2] / 1000,
	    (long long)took[keys - 1 - keys / 100] / 1000,
	    (long long)took[keys - 1] / 1000);
	return fflush(stdout) == 0 ? 0 : 3;
}

int main(int argc, char **argv)
{
	struct typed t = { .state = 0x9E3779B97F4A7C15ULL };
	size_t keys = argc > 3 ? strtoul(argv[3], NULL, 10) : 2000;
	int64_t *took;
	alis_day today;
	int end = 3;

	if (argc > 4)
		t.state += strtoull(argv[4], NULL, 10);
	if (argc < 3 || keys == 0 || keys > 10000000 ||
	    !alis_day_read(alis_str_of(argv[2]), &today)) {
		fputs("usage: latency FILE DATE [KEYS [SEED]]\n", stderr);
		return 2;
	}
	took = malloc(keys * sizeof(*took));
	if (took == NULL || !load(argv[1], &t))
		perror(argv[1]);
	else
		end = measure(&t, today, took, keys);
	free(took);
	free(t.bytes);
	return end;
}
