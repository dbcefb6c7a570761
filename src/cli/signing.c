/* SPDX-License-Identifier: MIT */
#include "signing.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/* The first of some keys that is set, ended by NULL. */
static int config_read(struct cli *cli, const char *const *keys,
    enum alis_config_scope scope, alis_str *value)
{
	*value = ALIS_STR("");
	for (size_t i = 0; keys[i] != NULL && value->n == 0; i++)
		if (alis_repo_config(cli->repo, keys[i], scope, &cli->mem,
		        value, &cli->err) < 0)
			return cli_failed(cli);
	return EXIT_WELL;
}

static int config_one(struct cli *cli, const char *key,
    enum alis_config_scope scope, alis_str *value)
{
	const char *const keys[] = { key, NULL };

	return config_read(cli, keys, scope, value);
}

/* "~/" is the home folder, as git has it. */
static alis_str expanded(struct cli *cli, alis_str path)
{
	const char *home = getenv("HOME");
	const alis_str parts[] = { alis_str_of(home != NULL ? home : ""),
		alis_str_from(path, 1) };

	if (home == NULL || !alis_str_starts(path, ALIS_STR("~/")))
		return path;
	return alis_str_join(&cli->mem, parts, ALIS_COUNT(parts));
}

/* ---- signing ---- */

static int format_read(struct cli *cli, enum alis_sign_format *format)
{
	alis_str name;
	int status = config_one(cli, "gpg.format", ALIS_CONFIG_ALL, &name);

	if (status != EXIT_WELL)
		return status;
	*format = alis_str_is(name, "ssh") ? ALIS_SIGN_SSH : ALIS_SIGN_OPENPGP;
	if (name.n == 0 || alis_str_is(name, "ssh") ||
	    alis_str_is(name, "openpgp"))
		return EXIT_WELL;
	cli_say(cli,
	    "git's gpg.format is '%1', by which alis does not sign; ssh and "
	    "openpgp are what it signs by",
	    name);
	return EXIT_WORLD;
}

static int program_read(struct cli *cli, struct alis_signer *signer)
{
	static const char *const ssh[] = { "gpg.ssh.program", NULL };
	static const char *const gpg[] = { "gpg.openpgp.program", "gpg.program",
		NULL };
	int status =
	    config_read(cli, signer->format == ALIS_SIGN_SSH ? ssh : gpg,
	        ALIS_CONFIG_READER, &signer->program);

	signer->program = expanded(cli, signer->program);
	return status;
}

/* A key of ssh that is a file: a path from the top of the work tree. */
static alis_str key_path(struct cli *cli, alis_str key)
{
	const alis_str parts[] = { cli->repo != NULL ? alis_repo_top(cli->repo)
		                                     : ALIS_STR(""),
		ALIS_STR("/"), key };

	if (alis_str_starts(key, ALIS_STR("ssh-")) ||
	    alis_str_starts(key, ALIS_STR("key::")))
		return key;
	key = expanded(cli, key);
	if (key.n == 0 || key.at[0] == '/' || parts[0].n == 0)
		return key;
	return alis_str_join(&cli->mem, parts, ALIS_COUNT(parts));
}

/* Whom gpg looks for if no key is named: who commits. */
static int committer_read(struct cli *cli, alis_str *key)
{
	static const char *const names[] = { "committer.name", "user.name",
		NULL };
	static const char *const emails[] = { "committer.email", "user.email",
		NULL };
	const char *name = getenv("GIT_COMMITTER_NAME");
	const char *email = getenv("GIT_COMMITTER_EMAIL");
	alis_str parts[] = { alis_str_of(name != NULL ? name : ""),
		ALIS_STR(" <"), alis_str_of(email != NULL ? email : ""),
		ALIS_STR(">") };

	if ((parts[0].n == 0 &&
	        config_read(cli, names, ALIS_CONFIG_ALL, &parts[0]) !=
	            EXIT_WELL) ||
	    (parts[2].n == 0 &&
	        config_read(cli, emails, ALIS_CONFIG_ALL, &parts[2]) !=
	            EXIT_WELL))
		return EXIT_WORLD;
	*key = alis_str_join(&cli->mem, parts, ALIS_COUNT(parts));
	return EXIT_WELL;
}

static int key_read(struct cli *cli, bool is_asked, struct alis_signer *signer)
{
	alis_str command;
	int status =
	    config_one(cli, "user.signingkey", ALIS_CONFIG_ALL, &signer->key);

	if (status != EXIT_WELL)
		return status;
	if (signer->format == ALIS_SIGN_OPENPGP)
		return signer->key.n > 0 || !is_asked
		    ? EXIT_WELL
		    : committer_read(cli, &signer->key);
	if (signer->key.n > 0) {
		signer->key = key_path(cli, signer->key);
		return EXIT_WELL;
	}
	status = config_one(
	    cli, "gpg.ssh.defaultKeyCommand", ALIS_CONFIG_READER, &command);
	if (status == EXIT_WELL && command.n > 0 &&
	    alis_sign_default_key(command, &cli->mem, &signer->key, &cli->err) <
	        0)
		return cli_failed(cli);
	return status;
}

int cli_signer(struct cli *cli, enum signing wanted, struct alis_signer *signer,
    bool *signs)
{
	bool is_asked;
	int status;

	*signer = (struct alis_signer){ .format = ALIS_SIGN_OPENPGP };
	*signs = false;
	if (alis_repo_config_is(
	        cli->repo, "commit.gpgsign", &is_asked, &cli->err) < 0)
		return cli_failed(cli);
	if (wanted == SIGN_IF_ASKED && !is_asked)
		return EXIT_WELL;
	status = format_read(cli, &signer->format);
	if (status == EXIT_WELL)
		status = program_read(cli, signer);
	if (status == EXIT_WELL)
		status = key_read(cli, is_asked, signer);
	/* Without a key, alis_sign says how one is set. */
	*signs = status == EXIT_WELL && (is_asked || signer->key.n > 0);
	return status;
}

int cli_sign_commit(void *with, alis_str commit, struct alis_arena *mem,
    alis_str *signature, struct alis_err *err)
{
	return alis_sign(with, ALIS_NAMESPACE_GIT, commit, mem, signature, err);
}

/* ---- checking ---- */

/* A file of the reader's own, which may well be a link. */
static int file_read(
    struct cli *cli, alis_str name, const struct alis_source **src)
{
	int fd = open(alis_str_copy(name, &cli->mem).at,
	    O_RDONLY | O_NONBLOCK | O_CLOEXEC);
	struct stat st;
	alis_str bytes = { 0 };
	int rc;

	if (fd < 0 || fstat(fd, &st) < 0) {
		rc = alis_fail_system(&cli->err, "cannot read '%1'", name);
	} else if (!S_ISREG(st.st_mode)) {
		errno = S_ISDIR(st.st_mode) ? EISDIR : EINVAL;
		rc = alis_fail_system(&cli->err, "cannot read '%1'", name);
	} else {
		rc = alis_io_read_stream(fd, &cli->mem, &bytes, &cli->err);
		if (rc < 0) /* it speaks of standard input */
			rc = alis_fail(&cli->err, rc, "cannot read '%1'", name);
	}
	if (fd >= 0)
		close(fd);
	if (rc < 0)
		return cli_failed(cli);
	*src = alis_source_of(name, name, bytes, &cli->mem);
	return EXIT_WELL;
}

/* A path of the reader's configuration. One that is not absolute would be a
 * file of whatever repository is looked at. */
static int path_read(struct cli *cli, const char *key, alis_str *path)
{
	int status = config_one(cli, key, ALIS_CONFIG_READER, path);

	*path = expanded(cli, *path);
	if (status != EXIT_WELL || path->n == 0 || path->at[0] == '/')
		return status;
	cli_say(cli,
	    "git's %1 is '%2', which is not absolute, so it would be a file "
	    "of the repository; it is not used",
	    alis_str_of(key), *path);
	*path = ALIS_STR("");
	return EXIT_WELL;
}

static int programs_read(struct cli *cli, struct alis_verifier *verifier)
{
	struct alis_signer ssh = { .format = ALIS_SIGN_SSH };
	struct alis_signer gpg = { .format = ALIS_SIGN_OPENPGP };

	if (program_read(cli, &ssh) != EXIT_WELL ||
	    program_read(cli, &gpg) != EXIT_WELL)
		return EXIT_WORLD;
	verifier->ssh_program = ssh.program;
	verifier->gpg_program = gpg.program;
	return path_read(cli, "gpg.ssh.revocationFile", &verifier->revoked);
}

int cli_verifier(struct cli *cli, struct alis_verifier *verifier)
{
	const char *named = cli->values[OPTION_SIGNERS];
	struct alis_diags diags = { .mem = &cli->mem };
	const struct alis_source *src = NULL;
	alis_str path = alis_str_of(named != NULL ? named : "");
	int status;

	*verifier = (struct alis_verifier){ .ssh_program = ALIS_STR("") };
	status = programs_read(cli, verifier);
	if (status == EXIT_WELL && named == NULL)
		status = path_read(cli, "gpg.ssh.allowedSignersFile", &path);
	if (status == EXIT_WELL && path.n == 0)
		cli_run_nothing(cli);
	if (status != EXIT_WELL || path.n == 0)
		return status;
	status = file_read(cli, path, &src);
	if (status != EXIT_WELL)
		return status;
	verifier->trust = alis_trust_read(src, &cli->mem, &diags);
	if (diags.count > 0)
		cli_put_findings(cli, &diags);
	return EXIT_WELL;
}
