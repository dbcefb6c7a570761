/* SPDX-License-Identifier: MIT */
#include "sign.h"

#include <string.h>
#include <time.h>
#include <unistd.h>

#define PROGRAM         "ssh-keygen"
#define PRINCIPALS_MOST 64

static const char *program_of(alis_str named, struct alis_arena *mem)
{
	return named.n > 0 ? alis_str_copy(named, mem).at : PROGRAM;
}

/* Too old a program answers with what it can do. */
static bool is_too_old(const struct alis_ended *ended)
{
	struct alis_arena mem = { 0 };
	bool is = ended->status != 0 &&
	    strstr(alis_str_copy(ended->said, &mem).at, "usage:") != NULL;

	alis_arena_release(&mem);
	return is;
}

/* ---- signing ---- */

#define LITERAL "key::"

bool alis__is_literal(alis_str key)
{
	return alis_str_starts(key, ALIS_STR(LITERAL)) ||
	    alis_str_starts(key, ALIS_STR("ssh-"));
}

/* The file that ssh-keygen is given the key in. */
static int key_file(const struct alis_signer *signer, alis_str room,
    struct alis_arena *mem, alis_str *file, bool *is_held_by_agent,
    struct alis_err *err)
{
	alis_str key = signer->key, mark = ALIS_STR(LITERAL);

	*is_held_by_agent = alis__is_literal(key);
	if (alis_str_starts(key, mark))
		key = alis_str_from(key, mark.n);
	if (*is_held_by_agent)
		return alis_io_room_put(room, "key", key, mem, file, err);
	*file = alis_str_copy(signer->key, mem);
	if (access(file->at, F_OK) < 0)
		return alis_fail(err, ALIS_ENOENT,
		    "there is no key '%1' to sign with", signer->key);
	return ALIS_OK;
}

static int run_sign(const struct alis_signer *signer, const char *name_space,
    alis_str key, bool is_held_by_agent, alis_str file, struct alis_arena *mem,
    struct alis_err *err)
{
	const char *const argv[] = { program_of(signer->program, mem), "-Y",
		"sign", "-n", name_space, "-f", key.at,
		is_held_by_agent ? "-U" : file.at,
		is_held_by_agent ? file.at : NULL, NULL };
	const struct alis_program program = {
		.argv = argv,
		.seconds = SIGN_SECONDS,
		.output_most = OUTPUT_MOST,
		.asks = true,
	};
	struct alis_ended ended = { 0 };

	if (alis_io_run(&program, mem, &ended, err) < 0)
		return err->code;
	if (is_too_old(&ended))
		return alis_fail(err, ALIS_ESTATE,
		    "'%1' cannot sign: OpenSSH 8.8 or newer can",
		    alis_str_of(argv[0]));
	if (ended.status == 0)
		return ALIS_OK;
	alis_fail(
	    err, ALIS_ESTATE, "'%1' could not sign", alis_str_of(argv[0]));
	return alis_err_reason(err, alis__told_by(ended.said, mem).at);
}

int alis__ssh_sign(const struct alis_signer *signer, const char *name_space,
    alis_str bytes, struct alis_arena *mem, alis_str *signature,
    struct alis_err *err)
{
	alis_str room, file, key, made;
	bool is_held_by_agent;
	int rc = alis_io_room_open(mem, &room, err);

	if (rc == 0)
		rc = alis_io_room_put(room, "bytes", bytes, mem, &file, err);
	if (rc == 0)
		rc = key_file(signer, room, mem, &key, &is_held_by_agent, err);
	if (rc == 0)
		rc = run_sign(
		    signer, name_space, key, is_held_by_agent, file, mem, err);
	/* Beside the file: the programs that sign in its place, such as a
	 * vault's, write nowhere else. */
	if (rc == 0)
		rc = alis_io_room_take(room, "bytes.sig", mem, &made, err);
	if (rc == 0)
		rc = alis__signature_clean(made, SSH_BEGIN, SSH_END,
		    program_of(signer->program, mem), mem, signature, err);
	alis_io_room_close(room);
	return rc;
}

/* ---- verifying ---- */

/* A check of an ssh signature. */
struct ssh {
	const struct alis__check *check;
	struct alis__sshsig sig;
	const char *program;
	const char *revoked; /* NULL: no such file */
	const char *allowed; /* files for the program */
	const char *signature;
	const char *time; /* as an option */
};

/* Seconds in the form of the option, in the machine's zone: with a Z behind
 * it, only OpenSSH 9.1 and newer would take it. */
static const char *time_option(int64_t when, struct alis_arena *mem)
{
	const size_t room = 60;
	char *option = ALIS_NEW(mem, char, room);
	time_t seconds = (time_t)when;
	struct tm tm;

	if (when <= 0 || localtime_r(&seconds, &tm) == NULL ||
	    tm.tm_year > 9999 - 1900 ||
	    strftime(option, room, "-Overify-time=%Y%m%d%H%M%S", &tm) == 0)
		return NULL;
	return option;
}

/* Whether a line is about the key that signed, or who certified it. */
static bool has_key(const struct ssh *it, const struct alis_allowed *line)
{
	if (line->format != ALIS_SIGN_SSH)
		return false;
	return alis_str_same(
	    line->key, line->is_authority ? it->sig.authority : it->sig.key);
}

static bool cert_holds(const struct ssh *it)
{
	uint64_t when = (uint64_t)it->check->when;

	return it->sig.authority.n == 0 ||
	    (it->sig.cert_after <= when && when < it->sig.cert_before);
}

/* Whether a line lets a principal sign this. */
static bool line_fits(
    const struct ssh *it, const struct alis_allowed *line, alis_str principal)
{
	return has_key(it, line) && alis_allowed_names(line, principal) &&
	    alis_allowed_permits(line, it->check->name_space) &&
	    alis_allowed_holds(line, it->check->when);
}

/* Whether it may attest, by any line that fits. */
static bool is_supervisor(const struct ssh *it, alis_str principal)
{
	const struct alis_trust *trust = &it->check->verifier->trust;

	for (size_t i = 0; i < trust->count; i++)
		if (line_fits(it, &trust->lines[i], principal) &&
		    alis_allowed_attests(&trust->lines[i]))
			return true;
	return false;
}

struct principals {
	alis_str at[PRINCIPALS_MOST];
	size_t count;
};

/* Whom the reader lists for the key, at whatever time and for whatever use. Of
 * an authority's line the certificate tells who it is. */
static void list_all(const struct ssh *it, const struct principals *found)
{
	const struct alis_trust *trust = &it->check->verifier->trust;
	struct alis_signature *result = it->check->result;
	alis_str *listed =
	    ALIS_NEW(it->check->mem, alis_str, trust->count + found->count + 1);
	size_t n = 0;

	for (size_t i = 0; i < trust->count; i++)
		if (has_key(it, &trust->lines[i]) &&
		    !trust->lines[i].is_authority)
			listed[n++] = trust->lines[i].principals;
	for (size_t i = 0; i < found->count; i++)
		listed[n++] = found->at[i];
	result->listed = listed;
	result->listed_count = n;
}

/* What the reader lists says the same as the program. */
static int accept(const struct ssh *it, alis_str principal)
{
	const struct alis_trust *trust = &it->check->verifier->trust;
	struct alis_signature *result = it->check->result;
	bool may_attest = is_supervisor(it, principal), found = false;
	int64_t until = INT64_MIN;

	for (size_t i = 0; i < trust->count; i++) {
		const struct alis_allowed *line = &trust->lines[i];
		if (!line_fits(it, line, principal) ||
		    alis_allowed_attests(line) != may_attest)
			continue;
		found = true;
		until = line->valid_before > until ? line->valid_before : until;
	}
	if (!found)
		return alis__settle(it->check, ALIS_SIGNED_UNKNOWN,
		    ALIS_TEXT("'%1' accepts it for '%2', but no line lists "
		              "that key for them"),
		    alis_str_of(it->program), principal);
	if (it->sig.authority.n > 0 && it->sig.cert_before <= (uint64_t)until)
		until = (int64_t)it->sig.cert_before - 1;
	result->principal = principal;
	result->is_supervisor = may_attest;
	result->until = until;
	return alis__state(it->check, ALIS_SIGNED_VALID);
}

/* ---- what the program says ---- */

/* Whether it says that the signature is good, for a principal if there is
 * one; negative if it could not be asked, 0 or 1 else. */
static int says_good(const struct ssh *it, const char *const *argv,
    alis_str principal, struct alis_err *err)
{
	const struct alis__check *check = it->check;
	const alis_str parts[] = { ALIS_STR("Good \""),
		alis_str_of(check->name_space), ALIS_STR("\" signature "),
		principal.n > 0 ? ALIS_STR("for ") : ALIS_STR("with "),
		principal, ALIS_STR(" with ") };
	alis_str good = alis_str_join(check->mem, parts,
	    principal.n > 0 ? ALIS_COUNT(parts) : ALIS_COUNT(parts) - 2);
	struct alis_ended ended = { 0 };
	int rc = alis__check_run(check, argv, check->bytes, &ended, err);

	if (rc != 0)
		return rc < 0 ? rc : 0;
	return ended.status == 0 && alis_str_starts(ended.out, good);
}

static int verify_as(const struct ssh *it, alis_str principal,
    const char *revoked, struct alis_err *err)
{
	const char *const argv[] = { it->program, "-Y", "verify", "-n",
		it->check->name_space, "-f", it->allowed, "-I",
		alis_str_copy(principal, it->check->mem).at, "-s",
		it->signature, it->time, revoked != NULL ? "-r" : NULL, revoked,
		NULL };

	return says_good(it, argv, principal, err);
}

/* Whoever they are. */
static int verify_alone(const struct ssh *it, struct alis_err *err)
{
	const char *const argv[] = { it->program, "-Y", "check-novalidate",
		"-n", it->check->name_space, "-s", it->signature, it->time,
		NULL };

	return says_good(it, argv, ALIS_STR(""), err);
}

/* Who may have signed: those who may attest first. Returns 1 if the program
 * cannot tell, and the result says so. */
static int find_principals(
    const struct ssh *it, struct principals *found, struct alis_err *err)
{
	const char *const argv[] = { it->program, "-Y", "find-principals", "-f",
		it->allowed, "-s", it->signature, it->time, NULL };
	struct alis_ended ended = { 0 };
	int rc = alis__check_run(it->check, argv, ALIS_STR(""), &ended, err);

	found->count = 0;
	if (rc != 0)
		return rc;
	if (is_too_old(&ended)) {
		alis__settle(it->check, ALIS_SIGNED_NOT_CHECKED,
		    ALIS_TEXT("'%1' cannot check it: OpenSSH 8.8 or newer can"),
		    alis_str_of(it->program));
		return 1;
	}
	if (ended.status != 0)
		return ALIS_OK;
	for (int role = 1; role >= 0; role--) {
		alis_cut cut = { .tail = ended.out, .found = true };
		while (cut.found && found->count < PRINCIPALS_MOST) {
			cut = alis_str_cut(cut.tail, '\n');
			if (cut.head.n > 0 && cut.head.at[0] != '!' &&
			    is_supervisor(it, cut.head) == (role != 0))
				found->at[found->count++] = cut.head;
		}
	}
	return ALIS_OK;
}

/* ---- why it is not valid ---- */

/* It fits the bytes; what do the lines with its key say against it? */
static int tell_why(const struct ssh *it)
{
	const struct alis__check *check = it->check;
	const struct alis_trust *trust = &check->verifier->trust;
	const struct alis_allowed *other = NULL;

	for (size_t i = 0; i < trust->count; i++) {
		const struct alis_allowed *line = &trust->lines[i];
		if (!has_key(it, line))
			continue;
		other = line;
		if (!alis_allowed_permits(line, check->name_space))
			continue;
		if (!alis_allowed_holds(line, check->when))
			return alis__settle(check, ALIS_SIGNED_EXPIRED,
			    ALIS_TEXT("the key of '%1' is not listed for that "
			              "time"),
			    line->principals);
		if (!cert_holds(it))
			return alis__settle(check, ALIS_SIGNED_EXPIRED,
			    ALIS_TEXT("its certificate is not good at that "
			              "time"));
	}
	if (other == NULL)
		return alis__state(check, ALIS_SIGNED_UNKNOWN);
	if (!alis_allowed_permits(other, check->name_space))
		return alis__settle(check, ALIS_SIGNED_UNKNOWN,
		    ALIS_TEXT("the key of '%1' is not listed for '%2'"),
		    other->principals, alis_str_of(check->name_space));
	return alis__settle(check, ALIS_SIGNED_UNKNOWN,
	    ALIS_TEXT("the key is listed, but not for whom it was certified"));
}

static int refuse(
    const struct ssh *it, const struct principals *found, struct alis_err *err)
{
	int rc = 0;

	for (size_t i = 0; i < found->count && it->revoked != NULL; i++) {
		rc = verify_as(it, found->at[i], NULL, err);
		if (rc < 0)
			return rc;
		if (rc > 0)
			return alis__settle(it->check, ALIS_SIGNED_REVOKED,
			    ALIS_TEXT("'%1' lists the key of '%2'"),
			    alis_str_of(it->revoked), found->at[i]);
	}
	rc = verify_alone(it, err);
	if (rc < 0)
		return rc;
	return rc > 0 ? tell_why(it) : alis__state(it->check, ALIS_SIGNED_BAD);
}

static int verify(const struct ssh *it, struct alis_err *err)
{
	struct principals found;
	int rc = find_principals(it, &found, err);

	if (rc != 0)
		return rc < 0 ? rc : ALIS_OK;
	for (size_t i = 0; i < found.count; i++) {
		rc = verify_as(it, found.at[i], it->revoked, err);
		if (rc < 0)
			return rc;
		if (rc > 0) {
			list_all(it, &found);
			return accept(it, found.at[i]);
		}
	}
	return refuse(it, &found, err);
}

/* ---- from its beginning to its end ---- */

/* Returns 1 if there is nothing to ask a program about. */
static int look(struct ssh *it)
{
	const struct alis__check *check = it->check;
	const struct alis_verifier *verifier = check->verifier;

	if (!alis__sshsig_read(check->signature, check->mem, &it->sig))
		return 1 + alis__state(check, ALIS_SIGNED_UNREADABLE);
	check->result->key = it->sig.fingerprint;
	if (verifier->trust.src == NULL)
		return 1 + alis__state(check, ALIS_SIGNED_NOT_CHECKED);
	if (!alis_str_is(it->sig.name_space, check->name_space))
		return 1 +
		    alis__settle(check, ALIS_SIGNED_BAD,
		        ALIS_TEXT("it was made for '%1', not for '%2'"),
		        it->sig.name_space, alis_str_of(check->name_space));
	it->time = time_option(check->when, check->mem);
	if (it->time == NULL)
		return 1 +
		    alis__settle(check, ALIS_SIGNED_EXPIRED,
		        ALIS_TEXT("its time is none that a key is good at"));
	it->program = program_of(verifier->ssh_program, check->mem);
	if (verifier->revoked.n > 0)
		it->revoked = alis_str_copy(verifier->revoked, check->mem).at;
	if (it->revoked != NULL && access(it->revoked, R_OK) < 0)
		return 1 +
		    alis__settle(check, ALIS_SIGNED_NOT_CHECKED,
		        ALIS_TEXT("the revoked keys in '%1' cannot be read"),
		        verifier->revoked);
	return 0;
}

int alis__ssh_verify(const struct alis__check *check, struct alis_err *err)
{
	struct ssh it = { .check = check };
	alis_str room, signature, allowed;
	int rc;

	if (look(&it) != 0)
		return ALIS_OK;
	rc = alis_io_room_open(check->mem, &room, err);
	if (rc == 0)
		rc = alis_io_room_put(room, "signature", check->signature,
		    check->mem, &signature, err);
	if (rc == 0)
		rc = alis_io_room_put(room, "allowed",
		    alis_trust_ssh_lines(&check->verifier->trust, check->mem),
		    check->mem, &allowed, err);
	if (rc == 0) {
		it.signature = signature.at;
		it.allowed = allowed.at;
		rc = verify(&it, err);
	}
	alis_io_room_close(room);
	return rc;
}
