/* SPDX-License-Identifier: MIT */
#ifndef CLI_HOOK_PUSH_H
#define CLI_HOOK_PUSH_H

/* What a push asks for, while it is judged. */

#include "hook.h"

#define JOURNALS_MOST 100 /* in one commit */

/* One reference that the push would move. What it is of now is asked of the
 * repository: the line says what the pusher claims. */
struct update {
	alis_str name;        /* whole: "refs/heads/main" */
	struct alis_hex is;   /* the object it would be of */
	struct alis_hex from; /* the commit it is of; empty: none */
	struct alis_hex to;   /* the commit it would be of; empty: none */
	bool deletes;         /* there will be none */
};

struct push {
	struct cli *cli;
	struct update *updates;
	size_t count;
	struct alis_hex *ends; /* commits that references would be of */
	size_t end_count;
	/* What references keep whether the push moves them or fails to: git
	 * moves each by itself. */
	struct alis_hex *stays;
	size_t stay_count;
	const alis_str *moved; /* the names of the updates */
	struct alis_hex *tips; /* those that a branch would be of */
	size_t tip_count;
	size_t told; /* lines that the pusher was shown, or would have been */
	size_t faults;
	bool is_private; /* personal data is among the faults */
};

/* Tell the pusher of a fault, in one line, if there have not been too many. */
#define push_fault(push, ...) \
	((push)->faults++, push_remark((push), __VA_ARGS__))
/* The same of what stops no push. */
#define push_remark(push, ...) \
	push_tell((push), ALIS_FIRST_(__VA_ARGS__, 0), \
	    ALIS_WORDS_(__VA_ARGS__, { NULL, 0 }))
void push_tell(
    struct push *push, const char *text, const alis_str *words, size_t n);

/* What was found of a summary, below the fault that it is. */
void push_details(struct push *push, struct alis_sayings found);

/* Tell of the errors among complaints, a line each; what else is complained of
 * stops no push. 'skip' leaves out those of the guard. */
void push_complaints(
    struct push *push, const struct alis_diags *diags, bool skip_guard);

/* A short name of a commit. */
alis_str push_short(const struct alis_hex *id, struct alis_arena *mem);

/* The journals of a commit, by path. */
int push_journals(struct push *push, const struct alis_commit *commit,
    struct alis_arena *mem, struct alis_names *paths, struct alis_err *err);

/* Whether the references may be moved as asked: no history of a journal is
 * taken away. EXIT_WELL, or EXIT_WORLD having said why it could not be told. */
int push_check_references(struct push *push);

/* What the new commits bring. */
int push_check_commits(struct push *push);

#endif
