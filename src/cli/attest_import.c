/* SPDX-License-Identifier: MIT */
#include "attest_import.h"

#include <string.h>

/* An answer that a supervisor signed, into the journal. */

#define SHORT_DIGEST 12
#define NAME_WIDTH   40 /* columns of a name that a subject has room for */

/* ---- the answer ---- */

static int answer_read(struct import *import, alis_str name)
{
	struct cli *cli = import->attesting.cli;
	struct named_file signature;
	int status = cli_attest_read(cli, name, &import->file);

	if (status == EXIT_WELL)
		status = cli_attest_read(
		    cli, cli_attest_beside(cli, name), &signature);
	if (status != EXIT_WELL)
		return status;
	import->signature = alis_answer_plain(signature.src->bytes, &cli->mem);
	import->bytes = import->file.src->bytes;
	import->diags.mem = &cli->mem;
	import->answer =
	    alis_answer_read(import->file.src, &cli->mem, &import->diags);
	if (import->answer.readable)
		return EXIT_WELL;
	cli_put_findings(cli, &import->diags);
	cli_say(cli, "the answer is not taken in");
	return EXIT_FINDINGS;
}

static int check_owner(struct import *import)
{
	struct cli *cli = import->attesting.cli;

	if (alis_owner_same(import->answer.owner, import->attesting.owner))
		return EXIT_WELL;
	cli_say(cli,
	    "the answer is not taken in: it is about the journal of %1, and "
	    "this is that of %2",
	    import->answer.owner.name, import->attesting.owner.name);
	return EXIT_FINDINGS;
}

static bool has_signature(struct import *import, alis_str name)
{
	struct cli *cli = import->attesting.cli;
	const struct alis_files *files = &import->attesting.loaded.files;
	const struct alis_source *src;

	return files->read(files->from, cli_attest_beside(cli, name), &cli->mem,
	           &src, &cli->err) == ALIS_OK &&
	    alis_str_same(
	        alis_answer_plain(src->bytes, &cli->mem), import->signature);
}

/* The same answer that was taken in before, whatever its line endings. With
 * another signature it is another's answer, or a better one. */
static bool is_known(struct import *import)
{
	struct cli *cli = import->attesting.cli;
	const struct alis_files *files = &import->attesting.loaded.files;
	struct alis_names names = cli_attest_answers(&import->attesting);
	alis_str plain = alis_answer_plain(import->bytes, &cli->mem);

	for (size_t i = 0; i < names.count; i++) {
		const struct alis_source *src;
		if (files->read(files->from, names.names[i], &cli->mem, &src,
		        &cli->err) < 0 ||
		    !alis_str_same(
		        alis_answer_plain(src->bytes, &cli->mem), plain))
			continue;
		if (!has_signature(import, names.names[i])) {
			import->is_signed_anew = true;
			continue;
		}
		cli_put(cli, "'%1' is this answer already; nothing is done\n",
		    src->name);
		return true;
	}
	return false;
}

/* ---- its entries ---- */

/* An entry of the journal with a digest that nothing of the answer has taken
 * yet, one without the mark first. */
static size_t entry_find(const struct import *import,
    const struct alis_hex *digests, const struct alis_hex *digest)
{
	const struct alis_journal *journal = import->attesting.version.journal;
	size_t found = ALIS_NO_ENTRY;

	for (size_t i = 0; i < journal->entry_count; i++) {
		if (import->taken[i] ||
		    memcmp(digests[i].text, digest->text,
		        sizeof(digest->text)) != 0)
			continue;
		if (alis_journal_entry(journal, i)->mark != ALIS_MARK_CONFIRMED)
			return i;
		if (found == ALIS_NO_ENTRY)
			found = i;
	}
	return found;
}

static void find_same(struct import *import, const struct alis_hex *digests)
{
	for (size_t i = 0; i < import->answer.count; i++) {
		size_t found = entry_find(
		    import, digests, &import->answer.entries[i].digest);
		if (found == ALIS_NO_ENTRY)
			continue;
		import->found[i] = true;
		import->taken[found] = true;
	}
}

/* The answer's entries as a journal, by the books of the present one. */
static const struct alis_journal *answer_journal(struct import *import)
{
	struct alis_arena *mem = &import->attesting.cli->mem;
	struct alis_out out = alis_out_memory(mem);
	struct alis_files none = cli_no_files();
	struct alis_diags ignored = { .mem = mem };

	for (size_t i = 0; i < import->answer.count; i++)
		alis_out_put(&out, import->answer.entries[i].text);
	return alis_parse_journal(
	    alis_source_of(ALIS_STR("-"), import->file.src->name,
	        alis_out_text(&out), mem),
	    &none, mem, &ignored);
}

/* The journal as it was asked about; NULL if its commit is not at hand. */
static const struct alis_journal *asked_journal(struct import *import)
{
	struct cli *cli = import->attesting.cli;
	struct alis_diags ignored = { .mem = &cli->mem };
	const struct alis_source *main;
	struct alis_commit asked;
	struct alis_files files;
	struct alis_err err;

	if (import->answer.commit.n == 0 ||
	    alis_repo_commit_at(cli->repo, import->answer.commit, &cli->mem,
	        &asked, &err) < 0 ||
	    alis_repo_files(cli->repo, &asked, &cli->mem, &files, &err) < 0 ||
	    files.read(files.from, import->attesting.loaded.path, &cli->mem,
	        &main, &err) < 0)
		return NULL;
	return alis_parse_journal(main, &files, &cli->mem, &ignored);
}

/* What an entry of the answer is now: the same one, rewritten. */
struct past {
	struct alis_version version;
	bool is_whole; /* the journal that was asked about; else the answer */
	const alis_str *texts;
	struct alis_pairs pairs;
	bool *told;
};

/* The whole journal tells which entry became which. Of those alone that were
 * signed, what is like another may be another: it must be of the same day. */
static bool is_likely(const struct import *import, const struct past *past,
    const struct alis_entry *was, size_t is)
{
	return past->is_whole ||
	    was->first ==
	    alis_journal_entry(import->attesting.version.journal, is)->first;
}

static size_t now_of(const struct import *import, const struct past *past,
    const struct alis_answer_entry *entry)
{
	const struct alis_journal *was = past->version.journal;

	for (size_t i = 0; i < was->entry_count; i++) {
		size_t is = past->pairs.is_of_was[i];
		if (past->told[i] ||
		    !alis_str_same(past->texts[i], entry->text))
			continue;
		past->told[i] = true;
		if (is == ALIS_NO_ENTRY || import->taken[is] ||
		    !is_likely(import, past, alis_journal_entry(was, i), is))
			return ALIS_NO_ENTRY;
		return is;
	}
	return ALIS_NO_ENTRY;
}

static void tell_changed(struct import *import, size_t number,
    const struct alis_entry *is, const struct alis_hex *digest)
{
	struct alis_arena *mem = &import->attesting.cli->mem;
	const struct alis_answer_entry *was = &import->answer.entries[number];
	struct alis_diag *diag = alis_diag_add(&import->diags,
	    is == NULL ? ALIS_A114 : ALIS_A112, import->file.src, was->span);

	if (is == NULL)
		return;
	diag->words[0] =
	    alis_str_part(alis_str_of(was->digest.text), 0, SHORT_DIGEST);
	diag->words[1] = alis_str_copy(
	    alis_str_part(alis_str_of(digest->text), 0, SHORT_DIGEST), mem);
	diag->other = is->src;
	diag->other_span = is->head;
}

static void tell_others(struct import *import, const struct alis_hex *digests)
{
	const struct alis_version *is = &import->attesting.version;
	struct alis_arena *mem = &import->attesting.cli->mem;
	struct past past = { .version = { asked_journal(import), is->books } };

	past.is_whole = past.version.journal != NULL;
	if (!past.is_whole)
		past.version.journal = answer_journal(import);
	past.texts = alis_entry_texts(&past.version, mem);
	past.pairs = alis_history_pairs(&past.version, is, mem);
	past.told = ALIS_NEW(mem, bool, past.version.journal->entry_count + 1);
	for (size_t i = 0; i < import->answer.count; i++) {
		size_t now;
		if (import->found[i])
			continue;
		now = now_of(import, &past, &import->answer.entries[i]);
		if (now == ALIS_NO_ENTRY)
			tell_changed(import, i, NULL, NULL);
		else
			tell_changed(import, i,
			    alis_journal_entry(is->journal, now),
			    &digests[now]);
	}
}

/* Those that the answer confirms, as they are offered elsewhere. */
static void gather(struct import *import)
{
	struct attesting *attesting = &import->attesting;
	struct alis_arena *mem = &attesting->cli->mem;
	const struct alis_journal *journal = attesting->version.journal;
	const alis_str *texts = alis_entry_texts(&attesting->version, mem);
	struct alis_hex *digests =
	    ALIS_NEW(mem, struct alis_hex, journal->entry_count + 1);

	for (size_t i = 0; i < journal->entry_count; i++)
		digests[i] = alis_sha256(texts[i]);
	import->taken = ALIS_NEW(mem, bool, journal->entry_count + 1);
	import->found = ALIS_NEW(mem, bool, import->answer.count + 1);
	find_same(import, digests);
	tell_others(import, digests);
	attesting->offered =
	    ALIS_NEW(mem, struct offered, journal->entry_count + 1);
	for (size_t i = 0; i < journal->entry_count; i++)
		if (import->taken[i])
			attesting->offered[attesting->count++] =
			    (struct offered){ true,
				    alis_journal_entry(journal, i), i, texts[i],
				    digests[i] };
}

/* ---- the commit ---- */

/* bekreftelser/2018-12-31-0123456789ab.txt, beside the journal */
static alis_str path_of(
    struct import *import, const struct alis_hex *digest, const char *ending)
{
	struct cli *cli = import->attesting.cli;
	struct alis_out out = alis_out_memory(&cli->mem);

	alis_out_put(&out,
	    cli_beside(cli, &import->attesting.loaded, ANSWERS_FOLDER "/"));
	alis_out_day(&out, import->answer.day);
	alis_out_char(&out, '-');
	alis_out_put(
	    &out, alis_str_part(alis_str_of(digest->text), 0, SHORT_DIGEST));
	alis_out_lit(&out, ending);
	return alis_out_text(&out);
}

static const char *subject_of(struct import *import)
{
	struct cli *cli = import->attesting.cli;
	enum alis_language language = import->attesting.loaded.run->language;
	int64_t n = (int64_t)import->attesting.count;
	alis_str words[] = { ALIS_NUMBER(n),
		alis_utf8_fit(import->signer.n > 0
		        ? import->signer
		        : alis_owner_read(import->answer.supervisor).name,
		    NAME_WIDTH) };

	return alis_str_copy(
	    alis_filled(alis_said_count(language,
	                    "%2 confirms %1 entry, by a signed answer",
	                    "%2 confirms %1 entries, by a signed answer", n),
	        words, ALIS_COUNT(words), &cli->mem),
	    &cli->mem)
	    .at;
}

static alis_str trailer_of(struct import *import, const struct alis_hex *digest)
{
	struct alis_out out = alis_out_memory(&import->attesting.cli->mem);

	alis_out_lit(&out, "Alis-Attestation: sha256 ");
	alis_out_lit(&out, digest->text);
	alis_out_char(&out, '\n');
	return alis_out_text(&out);
}

/* Stand ready beside their places; both or none. */
static int stage(
    struct import *import, struct alis_blob *blobs, struct alis_staged *staged)
{
	struct cli *cli = import->attesting.cli;

	for (size_t i = 0; i < 2; i++) {
		if (alis_io_stage(&import->attesting.loaded.folder,
		        blobs[i].path, blobs[i].bytes, &cli->mem, &staged[i],
		        &cli->err) < 0) {
			if (i > 0)
				alis_io_discard(&staged[0]);
			return cli_failed(cli);
		}
		blobs[i].stamp = staged[i].stamp;
	}
	return EXIT_WELL;
}

static int publish(struct cli *cli, const struct alis_staged *staged)
{
	int status = EXIT_WELL;

	for (size_t i = 0; i < 2; i++)
		if (alis_io_publish(&staged[i], &cli->err) < 0)
			status = cli_failed(cli);
	return status;
}

static int commit_with(struct import *import, struct alis_blob *blobs,
    struct committing *committing)
{
	struct attesting *attesting = &import->attesting;
	struct cli *cli = attesting->cli;
	const struct alis_entry **entries = ALIS_NEW(
	    &cli->mem, const struct alis_entry *, attesting->count + 1);
	struct alis_staged staged[2];
	bool dry = cli->values[OPTION_DRY_RUN] != NULL;
	int status = dry ? EXIT_WELL : stage(import, blobs, staged);

	if (status != EXIT_WELL)
		return status;
	for (size_t i = 0; i < attesting->count; i++)
		entries[i] = attesting->offered[i].entry;
	status = cli_attest_commit(attesting, entries, attesting->count,
	    ALIS_MARK_CONFIRMED, committing);
	if (committing->has_moved)
		return publish(cli, staged) == EXIT_WELL ? status : EXIT_WORLD;
	if (!dry) {
		alis_io_discard(&staged[1]);
		alis_io_discard(&staged[0]);
	}
	return status;
}

static int commit(struct import *import)
{
	struct alis_hex digest = alis_sha256(import->bytes);
	struct alis_blob blobs[] = {
		{ .path = path_of(import, &digest, ".txt"),
		    .bytes = import->bytes },
		{ .path = path_of(import, &digest, ".txt.sig"),
		    .bytes = import->signature },
	};
	struct committing committing = {
		.extra = blobs,
		.extra_count = ALIS_COUNT(blobs),
		.subject = subject_of(import),
		.trailers = trailer_of(import, &digest),
	};

	for (size_t i = 0; i < import->attesting.count; i++) {
		cli_attest_put(
		    &import->attesting, i, &import->attesting.cli->out);
		alis_out_char(&import->attesting.cli->out, '\n');
	}
	return commit_with(import, blobs, &committing);
}

/* ---- the command ---- */

int cli_attest_import(struct cli *cli)
{
	struct import import = { .attesting.cli = cli };
	int status =
	    answer_read(&import, alis_str_of(cli->values[OPTION_IMPORT]));

	if (status == EXIT_WELL)
		status = cli_attest_load(&import.attesting);
	if (status == EXIT_WELL)
		status = check_owner(&import);
	if (status == EXIT_WELL && is_known(&import))
		return EXIT_WELL;
	if (status == EXIT_WELL)
		status = cli_attest_check_clean(&import.attesting);
	if (status == EXIT_WELL)
		status = cli_import_check_signature(&import);
	if (status != EXIT_WELL)
		return status;
	gather(&import);
	if (import.diags.count > 0)
		cli_put_findings(cli, &import.diags);
	if (import.attesting.count == 0) {
		cli_say(cli,
		    "nothing is taken in: the journal has no entry as it was "
		    "signed");
		return EXIT_FINDINGS;
	}
	status = commit(&import);
	return status == EXIT_WELL && import.diags.errors > 0 ? EXIT_FINDINGS
	                                                      : status;
}
