/* SPDX-License-Identifier: MIT */
#include "cohort_cache.h"

#include <stdlib.h>
#include <string.h>

#define MAGIC      "alis-mellomlager 1"
#define START      "tall-" /* of the files' names */
#define NAME_HEX   16      /* digits of the digest in it */
#define DAYS_MOST  4       /* files that are kept */
#define BYTES_MOST ((uint64_t)1 << 30)
#define IGNORE     ".gitignore"
#define UNFINISHED ".alis-" /* what a killed alis was writing */

/* ---- keys ---- */

static void put_line(struct alis_out *out, alis_str text)
{
	alis_out_put(out, text);
	alis_out_char(out, '\n');
}

/* Of what all figures depend on. */
static struct alis_hex key_of_all(const struct cohort *cohort)
{
	struct alis_arena mem = { 0 };
	struct alis_out out = alis_out_memory(&mem);
	struct alis_hex key;

	put_line(&out, ALIS_STR(MAGIC));
	put_line(&out, ALIS_STR(ALIS_VERSION));
	alis_out_count(&out, ALIS_FIGURES_FORMAT);
	alis_out_char(&out, ' ');
	alis_out_count(&out, cohort->cli->today);
	alis_out_char(&out, ' ');
	alis_out_count(&out, (int64_t)cohort->roster->language);
	alis_out_char(&out, '\n');
	for (size_t i = 0; i < alis_shipped_book_count; i++) {
		const struct alis_shipped *book = &alis_shipped_books[i];
		put_line(&out, alis_str_of(book->name));
		put_line(&out,
		    alis_str_of(alis_sha256(
		        (alis_str){ (const char *)book->bytes, book->size })
		                    .text));
	}
	key = alis_sha256(alis_out_text(&out));
	alis_arena_release(&mem);
	return key;
}

/* Of what else a member's depend on. */
static struct alis_hex key_of(
    const struct alis_member *member, const struct alis_hex *commit)
{
	struct alis_arena mem = { 0 };
	struct alis_out out = alis_out_memory(&mem);
	struct alis_hex key;

	put_line(&out, alis_str_of(commit->text));
	put_line(&out, member->journal);
	for (size_t i = 0; i < member->books.count; i++)
		put_line(&out, member->books.names[i]);
	key = alis_sha256(alis_out_text(&out));
	alis_arena_release(&mem);
	return key;
}

/* ---- reading ---- */

static bool take(alis_str *rest, char mark, alis_str *field)
{
	alis_cut cut = alis_str_cut(*rest, mark);

	*field = cut.head;
	*rest = cut.tail;
	return cut.found;
}

static bool take_size(alis_str *rest, char mark, size_t most, size_t *size)
{
	alis_str field;
	size_t sum = 0;

	if (!take(rest, mark, &field) || field.n == 0 || field.n > 18)
		return false;
	for (size_t i = 0; i < field.n; i++) {
		if (field.at[i] < '0' || field.at[i] > '9')
			return false;
		sum = sum * 10 + (size_t)(field.at[i] - '0');
	}
	*size = sum;
	return sum <= most;
}

static bool take_word(alis_str *rest, const char *word)
{
	alis_str text = alis_str_of(word);

	if (!alis_str_starts(*rest, text))
		return false;
	*rest = alis_str_from(*rest, text.n);
	return true;
}

static bool take_entry(alis_str *rest, struct cached *entry)
{
	size_t size = 0;

	if (!take(rest, ' ', &entry->slug) || !take(rest, ' ', &entry->key) ||
	    !take(rest, ' ', &entry->sha256) ||
	    !take_size(rest, '\n', (size_t)BYTES_MOST, &size))
		return false;
	entry->text.n = size;
	return true;
}

/* The line behind the head, which has its digest. */
static bool is_proved(alis_str bytes, alis_str *rest)
{
	alis_str head = alis_str_part(bytes, 0, (size_t)(rest->at - bytes.at));
	alis_str sha256;

	return take_word(rest, "sha256 ") && take(rest, '\n', &sha256) &&
	    alis_str_is(sha256, alis_sha256(head).text);
}

static int by_slug(const void *left, const void *right)
{
	const struct cached *a = left, *b = right;

	return alis_str_compare(a->slug, b->slug);
}

/* False if it is not whole: then nothing of it is used. */
static bool read_bytes(struct cache *cache, alis_str bytes)
{
	struct alis_arena *mem = &cache->cohort->cli->mem;
	alis_str rest = bytes;
	struct cached *entries;
	size_t count;

	if (!take_word(&rest, MAGIC " ") ||
	    !take_word(&rest, cache->key.text) || !take_word(&rest, " ") ||
	    !take_size(&rest, '\n', bytes.n, &count))
		return false;
	entries = ALIS_NEW(mem, struct cached, count + 1);
	for (size_t i = 0; i < count; i++)
		if (!take_entry(&rest, &entries[i]))
			return false;
	if (!is_proved(bytes, &rest))
		return false;
	for (size_t i = 0; i < count; i++) {
		size_t size = entries[i].text.n;
		if (size > rest.n)
			return false;
		entries[i].text = alis_str_part(rest, 0, size);
		rest = alis_str_from(rest, size);
	}
	qsort(entries, count, sizeof(*entries), by_slug);
	cache->entries = entries;
	cache->count = count;
	return rest.n == 0;
}

void cache_open(struct cache *cache, const struct cohort *cohort)
{
	struct cli *cli = cohort->cli;
	struct alis_hex key = key_of_all(cohort);
	const alis_str path[] = { cohort->folder.path, ALIS_STR("/"),
		cohort_beside(cohort, CACHE_FOLDER) };
	const alis_str above[] = { path[0], path[1],
		cohort_beside(cohort, OWN_FOLDER) };
	const alis_str name[] = { ALIS_STR(START),
		alis_str_part(alis_str_of(key.text), 0, NAME_HEX) };
	alis_str own = alis_str_join(&cli->mem, above, ALIS_COUNT(above));
	struct alis_err err;
	alis_str bytes;

	*cache = (struct cache){
		.cohort = cohort,
		.key = key,
		.folder = alis_str_join(&cli->mem, path, ALIS_COUNT(path)),
		.name = alis_str_join(&cli->mem, name, ALIS_COUNT(name)),
	};
	cache->is_used =
	    cli->values[OPTION_NO_CACHE] == NULL && alis_io_is_folder(own);
	if (!cache->is_used ||
	    alis_io_private_read(cache->folder, cache->name.at, BYTES_MOST,
	        &cli->mem, &bytes, &err) < 0)
		return;
	if (!read_bytes(cache, bytes))
		cache->count = 0;
}

static const struct cached *entry_of(
    const struct cache *cache, const struct alis_member *member)
{
	const struct cached wanted = { .slug = member->slug };

	return cache->count == 0
	    ? NULL
	    : bsearch(&wanted, cache->entries, cache->count,
	          sizeof(*cache->entries), by_slug);
}

const struct alis_figures *cache_find(const struct cache *cache,
    const struct alis_member *member, const struct alis_hex *commit)
{
	const struct cached *entry = entry_of(cache, member);
	const struct alis_figures *figures;

	if (entry == NULL ||
	    !alis_str_is(entry->key, key_of(member, commit).text) ||
	    !alis_str_is(entry->sha256, alis_sha256(entry->text).text) ||
	    !alis_figures_read(entry->text, &cache->cohort->cli->mem, &figures))
		return NULL;
	if (strcmp(figures->commit.text, commit->text) != 0 ||
	    figures->today != cache->cohort->cli->today)
		return NULL;
	return figures;
}

/* ---- writing ---- */

/* A line of the head, and the text that it is of. */
struct writing {
	struct alis_out head;
	alis_str *parts; /* the head first */
	size_t count;
};

static void add(struct writing *writing, alis_str slug, alis_str key,
    alis_str sha256, alis_str text)
{
	const alis_str fields[] = { slug, key, sha256 };

	for (size_t i = 0; i < ALIS_COUNT(fields); i++) {
		alis_out_put(&writing->head, fields[i]);
		alis_out_char(&writing->head, ' ');
	}
	alis_out_count(&writing->head, (int64_t)text.n);
	alis_out_char(&writing->head, '\n');
	writing->parts[++writing->count] = text;
}

static void add_all(const struct cache *cache, const struct fresh *fresh,
    size_t count, struct writing *writing)
{
	const struct alis_roster *roster = cache->cohort->roster;
	size_t next = 0;

	for (size_t i = 0; i < roster->member_count; i++) {
		const struct alis_member *member = &roster->members[i];
		const struct cached *old = entry_of(cache, member);
		bool is_new = next < count && fresh[next].member == member;
		if (is_new && fresh[next].text.n > 0)
			add(writing, member->slug,
			    alis_str_of(
			        key_of(member, &fresh[next].commit).text),
			    alis_str_of(alis_sha256(fresh[next].text).text),
			    fresh[next].text);
		else if (!is_new && old != NULL)
			add(writing, old->slug, old->key, old->sha256,
			    old->text);
		next += is_new;
	}
}

/* The first lines, which say how many follow. */
static alis_str head_of(const struct cache *cache,
    const struct writing *writing, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_out_lit(&out, MAGIC " ");
	alis_out_lit(&out, cache->key.text);
	alis_out_char(&out, ' ');
	alis_out_count(&out, (int64_t)writing->count);
	alis_out_char(&out, '\n');
	alis_out_put(&out, alis_out_text(&writing->head));
	struct alis_hex sha256 = alis_sha256(alis_out_text(&out));
	alis_out_lit(&out, "sha256 ");
	put_line(&out, alis_str_of(sha256.text));
	return alis_out_text(&out);
}

static bool has_any(const struct fresh *fresh, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (fresh[i].text.n > 0)
			return true;
	return false;
}

static void write_anew(
    const struct cache *cache, const struct fresh *fresh, size_t count)
{
	const alis_str all = ALIS_STR("*\n");
	struct alis_arena mem = { 0 };
	struct writing writing = {
		.head = alis_out_memory(&mem),
		.parts = ALIS_NEW(
		    &mem, alis_str, cache->cohort->roster->member_count + 1),
	};
	struct alis_err err;
	alis_str ignore;

	add_all(cache, fresh, count, &writing);
	writing.parts[0] = head_of(cache, &writing, &mem);
	if (alis_io_private_read(
	        cache->folder, IGNORE, all.n, &mem, &ignore, &err) < 0)
		alis_io_private_write(cache->folder, IGNORE, &all, 1, &err);
	alis_io_private_write(cache->folder, cache->name.at, writing.parts,
	    writing.count + 1, &err);
	alis_io_private_trim(cache->folder, START, DAYS_MOST, &mem);
	alis_io_private_trim(cache->folder, UNFINISHED, 1, &mem);
	alis_arena_release(&mem);
}

void cache_write(
    const struct cache *cache, const struct fresh *fresh, size_t count)
{
	if (cache->is_used && has_any(fresh, count))
		write_anew(cache, fresh, count);
}
