/* SPDX-License-Identifier: MIT */
#ifndef CLI_MAKING_H
#define CLI_MAKING_H

/* What the commands share that make a repository to begin with. */

#include "cli.h"

/* What an option gives, or what is answered to a question at a terminal, an
 * English text; else 'otherwise'. */
alis_str making_answer(struct cli *cli, enum option option,
    const char *question, const char *otherwise);

/* The folder that the first word names, or the working directory: made unless
 * --dry-run is given. */
int making_folder(struct cli *cli, alis_str *folder);

/* The repository whose top the folder is, opened; made if there is none. */
int making_repo(struct cli *cli, alis_str folder);

/* Whether anything stands at a path of the folder. */
bool making_is_there(struct cli *cli, alis_str folder, alis_str path);

/* EXIT_WORLD, having said so, if one of the files is there already. */
int making_refuse(
    struct cli *cli, alis_str folder, const struct alis_blob *blobs, size_t n);

/* Write the files, one after the other, and note their stamps. */
int making_files(struct cli *cli, const struct alis_folder *folder,
    struct alis_blob *blobs, size_t count);

#endif
