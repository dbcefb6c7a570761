/* SPDX-License-Identifier: MIT */
#include "sign.h"

#include <string.h>

#define PROGRAM "gpg"

static const char *program_of(alis_str named, struct alis_arena *mem)
{
	return named.n > 0 ? alis_str_copy(named, mem).at : PROGRAM;
}

/* What stands behind "[GNUPG:] WORD " in a line of the status; false if the
 * line is another. */
static bool is_status(alis_str line, const char *word, alis_str *rest)
{
	const alis_str mark = ALIS_STR("[GNUPG:] ");
	alis_cut cut;

	if (line.n > 0 && line.at[line.n - 1] == '\r')
		line.n--;
	if (!alis_str_starts(line, mark))
		return false;
	cut = alis_str_cut(alis_str_from(line, mark.n), ' ');
	*rest = cut.tail;
	return alis_str_is(cut.head, word);
}

static bool has_status(alis_str text, const char *word)
{
	alis_cut cut = { .tail = text, .found = true };
	alis_str rest;

	while (cut.found) {
		cut = alis_str_cut(cut.tail, '\n');
		if (is_status(cut.head, word, &rest))
			return true;
	}
	return false;
}

/* ---- signing ---- */

int alis__openpgp_sign(const struct alis_signer *signer, alis_str bytes,
    struct alis_arena *mem, alis_str *signature, struct alis_err *err)
{
	const char *const argv[] = { program_of(signer->program, mem),
		"--status-fd=2", "-bsau", alis_str_copy(signer->key, mem).at,
		NULL };
	const struct alis_program program = {
		.argv = argv,
		.input = bytes,
		.seconds = SIGN_SECONDS,
		.output_most = OUTPUT_MOST,
		.asks = true,
	};
	struct alis_ended ended = { 0 };

	if (alis_io_run(&program, mem, &ended, err) < 0)
		return err->code;
	if (ended.status != 0 || !has_status(ended.said, "SIG_CREATED")) {
		alis_fail(err, ALIS_ESTATE, "'%1' could not sign",
		    alis_str_of(argv[0]));
		return alis_err_reason(err, alis__told_by(ended.said, mem).at);
	}
	return alis__signature_clean(ended.out, OPENPGP_BEGIN, OPENPGP_END,
	    argv[0], mem, signature, err);
}

/* ---- what gpg says of a signature ---- */

struct verdict {
	alis_str signer;  /* fingerprint of the key that signed */
	alis_str primary; /* of the key that it belongs to */
	bool is_of_bytes; /* and not of a text, or of another key */
	size_t verdicts;  /* of which there must be one */
	size_t valid;
	bool is_bad;
	bool is_expired;     /* the signature itself */
	bool is_key_expired; /* by now */
	bool is_key_revoked;
	bool is_key_missing;
	bool is_nothing; /* no signature was found */
	uint64_t key_expires;
};

static uint64_t number_of(alis_str text)
{
	uint64_t n = 0;

	for (size_t i = 0; i < text.n && i < 18; i++) {
		if (text.at[i] < '0' || text.at[i] > '9')
			break;
		n = n * 10 + (uint64_t)(text.at[i] - '0');
	}
	return n;
}

/* The n-th word of a line, from 0. */
static alis_str word_at(alis_str line, size_t n)
{
	alis_cut cut = alis_str_cut(line, ' ');

	for (; n > 0 && cut.found; n--)
		cut = alis_str_cut(cut.tail, ' ');
	return n == 0 ? cut.head : ALIS_STR("");
}

/* VALIDSIG: 0 fingerprint, 1 date, 2 time, 3 expiry, 4 version, 5 reserved,
 * 6 and 7 algorithms, 8 class, 9 fingerprint of the first key. */
static void take_valid(struct verdict *verdict, alis_str rest)
{
	verdict->valid++;
	verdict->signer = word_at(rest, 0);
	verdict->is_of_bytes = alis_str_is(word_at(rest, 8), "00");
	verdict->primary = word_at(rest, 9);
}

static void take_line(struct verdict *verdict, alis_str line)
{
	static const struct {
		const char *word;
		size_t flag; /* where it stands in the verdict; 0: nowhere */
	} words[] = {
		{ "GOODSIG", 0 },
		{ "BADSIG", offsetof(struct verdict, is_bad) },
		{ "EXPSIG", offsetof(struct verdict, is_expired) },
		{ "EXPKEYSIG", offsetof(struct verdict, is_key_expired) },
		{ "REVKEYSIG", offsetof(struct verdict, is_key_revoked) },
		{ "ERRSIG", 0 },
	};
	alis_str rest;

	for (size_t i = 0; i < ALIS_COUNT(words); i++) {
		if (!is_status(line, words[i].word, &rest))
			continue;
		verdict->verdicts++;
		if (words[i].flag != 0)
			*(bool *)((char *)verdict + words[i].flag) = true;
	}
	if (is_status(line, "VALIDSIG", &rest))
		take_valid(verdict, rest);
	if (is_status(line, "NO_PUBKEY", &rest))
		verdict->is_key_missing = true;
	if (is_status(line, "NODATA", &rest))
		verdict->is_nothing = true;
	/* Of several keys that are told of, the first to expire. */
	if (is_status(line, "KEYEXPIRED", &rest) &&
	    number_of(rest) < verdict->key_expires)
		verdict->key_expires = number_of(rest);
}

static struct verdict verdict_read(alis_str text)
{
	struct verdict verdict = { .key_expires = UINT64_MAX };
	alis_cut cut = { .tail = text, .found = true };

	while (cut.found) {
		cut = alis_str_cut(cut.tail, '\n');
		take_line(&verdict, cut.head);
	}
	return verdict;
}

/* ---- who it is ---- */

static bool has_key(
    const struct alis_allowed *line, const struct verdict *verdict)
{
	return line->format == ALIS_SIGN_OPENPGP &&
	    (alis_str_same(line->key, verdict->signer) ||
	        alis_str_same(line->key, verdict->primary));
}

/* The line that lists the key: one that permits this, if any does; then one
 * that lets its principals attest. */
static const struct alis_allowed *find_line(
    const struct alis__check *check, const struct verdict *verdict)
{
	const struct alis_trust *trust = &check->verifier->trust;
	const struct alis_allowed *best = NULL;
	int best_rank = -1;

	for (size_t i = 0; i < trust->count; i++) {
		const struct alis_allowed *line = &trust->lines[i];
		int rank;
		if (!has_key(line, verdict))
			continue;
		rank = 4 * alis_allowed_permits(line, check->name_space) +
		    2 * alis_allowed_holds(line, check->when) +
		    alis_allowed_attests(line);
		if (rank > best_rank) {
			best = line;
			best_rank = rank;
		}
	}
	return best;
}

/* Whom the reader lists for the key, at whatever time and for whatever use. */
static void list_all(
    const struct alis__check *check, const struct verdict *verdict)
{
	const struct alis_trust *trust = &check->verifier->trust;
	alis_str *listed = ALIS_NEW(check->mem, alis_str, trust->count + 1);
	size_t n = 0;

	for (size_t i = 0; i < trust->count; i++)
		if (has_key(&trust->lines[i], verdict))
			listed[n++] = trust->lines[i].principals;
	check->result->listed = listed;
	check->result->listed_count = n;
}

/* gpg says that it fits and is by a key that stands as it should. */
static int accept(
    const struct alis__check *check, const struct verdict *verdict)
{
	const struct alis_allowed *line = find_line(check, verdict);
	struct alis_signature *result = check->result;
	int64_t until;

	if (line == NULL)
		return alis__state(check, ALIS_SIGNED_UNKNOWN);
	if (!alis_allowed_permits(line, check->name_space))
		return alis__settle(check, ALIS_SIGNED_UNKNOWN,
		    ALIS_TEXT("the key of '%1' is not listed for '%2'"),
		    line->principals, alis_str_of(check->name_space));
	if (!alis_allowed_holds(line, check->when))
		return alis__settle(check, ALIS_SIGNED_EXPIRED,
		    ALIS_TEXT("the key of '%1' is not listed for that time"),
		    line->principals);
	until = line->valid_before;
	if (verdict->is_key_expired) {
		int64_t end = verdict->key_expires > INT64_MAX
		    ? INT64_MIN
		    : (int64_t)verdict->key_expires - 1;
		if (check->when > end)
			return alis__settle(check, ALIS_SIGNED_EXPIRED,
			    ALIS_TEXT("the key of '%1' had expired"),
			    line->principals);
		until = end < until ? end : until;
	}
	result->principal = alis_str_cut(line->principals, ',').head;
	result->is_supervisor = alis_allowed_attests(line);
	result->until = until;
	list_all(check, verdict);
	return alis__state(check, ALIS_SIGNED_VALID);
}

static int judge(const struct alis__check *check, const struct verdict *verdict,
    const struct alis_ended *ended)
{
	if (verdict->verdicts > 1 || verdict->valid > 1)
		return alis__settle(check, ALIS_SIGNED_UNREADABLE,
		    ALIS_TEXT("it holds more than one signature"));
	if (verdict->is_bad)
		return alis__state(check, ALIS_SIGNED_BAD);
	if (verdict->is_key_missing)
		return alis__settle(check, ALIS_SIGNED_UNKNOWN,
		    ALIS_TEXT("its key is not in the reader's keyring"));
	if (verdict->valid == 0 || verdict->verdicts == 0)
		return verdict->is_nothing || verdict->verdicts > 0
		    ? alis__settle(check, ALIS_SIGNED_UNREADABLE,
		          ALIS_TEXT("'%1' cannot read it: %2"),
		          alis_str_of(PROGRAM),
		          alis__told_by(ended->said, check->mem))
		    : alis__settle(check, ALIS_SIGNED_NOT_CHECKED,
		          ALIS_TEXT("'%1' could not check it: %2"),
		          alis_str_of(PROGRAM),
		          alis__told_by(ended->said, check->mem));
	check->result->key =
	    verdict->primary.n > 0 ? verdict->primary : verdict->signer;
	if (verdict->is_key_revoked)
		return alis__state(check, ALIS_SIGNED_REVOKED);
	if (verdict->is_expired)
		return alis__settle(check, ALIS_SIGNED_EXPIRED,
		    ALIS_TEXT("the signature itself has expired"));
	if (!verdict->is_of_bytes)
		return alis__settle(check, ALIS_SIGNED_UNREADABLE,
		    ALIS_TEXT("it is of another sort than that of a file"));
	return accept(check, verdict);
}

/* Nothing is asked of anybody, and nothing is fetched. */
static int run_verify(const struct alis__check *check, alis_str file,
    struct alis_ended *ended, struct alis_err *err)
{
	const char *const argv[] = {
		program_of(check->verifier->gpg_program, check->mem), "--batch",
		"--no-tty", "--no-auto-key-retrieve", "--keyid-format=long",
		"--status-fd=1", "--verify", file.at, "-", NULL
	};

	return alis__check_run(check, argv, check->bytes, ended, err);
}

int alis__openpgp_verify(const struct alis__check *check, struct alis_err *err)
{
	struct alis_ended ended = { 0 };
	struct verdict verdict;
	alis_str room, file;
	int rc;

	if (check->verifier->trust.src == NULL)
		return alis__state(check, ALIS_SIGNED_NOT_CHECKED);
	rc = alis_io_room_open(check->mem, &room, err);
	if (rc == 0)
		rc = alis_io_room_put(room, "signature", check->signature,
		    check->mem, &file, err);
	if (rc == 0)
		rc = run_verify(check, file, &ended, err);
	alis_io_room_close(room);
	if (rc != 0)
		return rc < 0 ? rc : ALIS_OK;
	verdict = verdict_read(ended.out);
	return judge(check, &verdict, &ended);
}
