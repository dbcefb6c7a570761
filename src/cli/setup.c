/* SPDX-License-Identifier: MIT */
#include "cli.h"

#include <string.h>

/* What a repository needs so that git joins journals by 'alis merge'. */

/* ---- .gitattributes ---- */

/* In the order they are written in; a remark goes before its first line. */
static const struct {
	const char *remark;
	const char *pattern;
	const char *attribute;
	const char *name; /* without what it is set to */
} attributes[] = {
	{ "# What is committed is what was checked, to the byte.\n", "*.alis",
	    "-text", "text" },
	{ NULL, "*.regler", "-text", "text" },
	{ NULL, SUMMARY_FOLDER "*", "-text", "text" },
	{ NULL, ANSWERS_FOLDER "/*", "-text", "text" },
	{ "# Journals are joined entry by entry; summaries are made anew.\n",
	    "*.alis", "merge=alis", "merge" },
	{ NULL, "**/" SUMMARY_FOLDER "*", "merge=alis-oppsummering", "merge" },
};

static alis_str word_take(alis_str *rest)
{
	size_t n = 0;
	alis_str word;

	*rest = alis_str_trim(*rest);
	while (n < rest->n && strchr(" \t\r", rest->at[n]) == NULL)
		n++;
	word = alis_str_part(*rest, 0, n);
	*rest = alis_str_from(*rest, n);
	return word;
}

/* Whether a line says anything of an attribute of a pattern: set, unset
 * ("-text"), left open ("!text") or "text=auto". */
static bool says(alis_str line, const char *pattern, const char *name)
{
	alis_str word = word_take(&line);

	if (!alis_str_is(word, pattern))
		return false;
	while ((word = word_take(&line)).n > 0) {
		if (word.at[0] == '-' || word.at[0] == '!')
			word = alis_str_from(word, 1);
		if (alis_str_is(alis_str_cut(word, '=').head, name))
			return true;
	}
	return false;
}

static bool is_said(alis_str text, const char *pattern, const char *name)
{
	while (text.n > 0) {
		alis_cut cut = alis_str_cut(text, '\n');
		if (says(cut.head, pattern, name))
			return true;
		text = cut.tail;
	}
	return false;
}

alis_str cli_attributes(struct cli *cli, alis_str was)
{
	struct alis_out out = alis_out_memory(&cli->mem);
	const char *remark = NULL;
	bool lacks = false;

	alis_out_put(&out, was);
	for (size_t i = 0; i < ALIS_COUNT(attributes); i++) {
		if (attributes[i].remark != NULL)
			remark = attributes[i].remark;
		if (is_said(was, attributes[i].pattern, attributes[i].name))
			continue;
		if (!lacks && was.n > 0 && was.at[was.n - 1] != '\n')
			alis_out_char(&out, '\n');
		lacks = true;
		alis_out_lit(&out, remark == NULL ? "" : remark);
		remark = NULL;
		alis_out_lit(&out, attributes[i].pattern);
		alis_out_char(&out, ' ');
		alis_out_lit(&out, attributes[i].attribute);
		alis_out_char(&out, '\n');
	}
	return lacks ? alis_out_text(&out) : was;
}

/* ---- git's configuration ---- */

/*
 * git runs the driver by a shell, on Windows too, and quotes what it puts in.
 * An older git leaves %X and %Y as they are. Where alis fails or is not found,
 * git would leave OURS alone in the file, as if that were the result; so the
 * lines are joined by git then, and nothing of THEIRS is lost.
 */
static const struct {
	const char *key;
	const char *value;
} drivers[] = {
	{ "merge.alis.name", "alis: join journals entry by entry" },
	{ "merge.alis.driver",
	    "alis merge --marks %L --ours %X --theirs %Y %O %A %B %P || "
	    "{ test $? -eq 1 && exit 1; "
	    "git merge-file --marker-size=%L -L ours -L base -L theirs "
	    "%A %O %B; }" },
	{ "merge.alis-oppsummering.name",
	    "alis: keep the summary, which 'alis commit' makes anew" },
	{ "merge.alis-oppsummering.driver", "true" },
};

int cli_setup_drivers(struct cli *cli)
{
	for (size_t i = 0; i < ALIS_COUNT(drivers); i++)
		if (alis_repo_config_set(cli->repo, drivers[i].key,
		        drivers[i].value, &cli->err) < 0)
			return cli_failed(cli);
	return EXIT_WELL;
}

/* ---- both ---- */

static int attributes_write(struct cli *cli, const struct alis_folder *folder,
    alis_str path, alis_str bytes)
{
	struct alis_staged staged;

	if (alis_io_stage(folder, path, bytes, &cli->mem, &staged, &cli->err) <
	    0)
		return cli_failed(cli);
	if (alis_io_publish(&staged, &cli->err) < 0) {
		alis_io_discard(&staged);
		return cli_failed(cli);
	}
	return EXIT_WELL;
}

int cli_setup_merge(struct cli *cli, const struct alis_folder *folder,
    alis_str path, bool *written)
{
	struct alis_folder from = *folder;
	struct alis_files files = alis_io_files(&from);
	const struct alis_source *src = NULL;
	alis_str was = ALIS_STR(""), is;
	int code = files.read(files.from, path, &cli->mem, &src, &cli->err);
	bool dry = cli->values[OPTION_DRY_RUN] != NULL;

	*written = false;
	if (code < 0 && code != ALIS_ENOENT)
		return cli_failed(cli);
	if (code == ALIS_OK)
		was = src->bytes;
	is = cli_attributes(cli, was);
	if (dry)
		return cli_put_diff(cli, path, was, is);
	if (!alis_str_same(was, is)) {
		code = attributes_write(cli, folder, path, is);
		if (code != EXIT_WELL)
			return code;
		*written = true;
	}
	return cli_setup_drivers(cli);
}
