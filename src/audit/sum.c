/* SPDX-License-Identifier: MIT */
#include <alis/audit.h>

static void count_marks(
    const struct alis_audit *audit, struct alis_audit_sum *sum)
{
	for (size_t i = 0; i < audit->mark_count; i++) {
		const struct alis_audit_mark *mark = &audit->marks[i];
		sum->counts[ALIS_AUDIT_SIGNED] +=
		    mark->backing == ALIS_BACKED_SIGNED;
		sum->counts[ALIS_AUDIT_MARKS_FAILED] += mark->fails;
	}
	for (size_t i = 0; i < audit->change_count; i++)
		sum->counts[ALIS_AUDIT_CHANGES_FAILED] +=
		    audit->changes[i].fails;
}

struct alis_audit_sum alis_audit_sum_of(const struct alis_audit *audit)
{
	struct alis_audit_sum sum = {
		.counts = {
			[ALIS_AUDIT_SUMMARIES] = audit->count,
			[ALIS_AUDIT_SUMMARIES_FAILED] = audit->failed,
			[ALIS_AUDIT_MARKS] = audit->mark_count,
			[ALIS_AUDIT_FAULTS] = audit->fault_count,
		},
	};

	count_marks(audit, &sum);
	for (size_t i = 0; i < audit->signature_count; i++)
		sum.counts[ALIS_AUDIT_SIGNATURES_FAILED] +=
		    audit->signatures[i].fails;
	for (size_t i = 0; i < audit->branch_count; i++)
		sum.counts[ALIS_AUDIT_REWRITTEN] +=
		    alis_moved_fails(audit->branches[i].moved);
	return sum;
}

/* Numbers on a line, whether it fails the last; the reason below. */
void alis_audit_sum_put(struct alis_out *out, const struct alis_audit_sum *sum)
{
	for (size_t i = 0; i < ALIS_AUDIT_COUNTS; i++) {
		alis_out_count(out, (int64_t)sum->counts[i]);
		alis_out_char(out, ' ');
	}
	alis_out_lit(out, sum->fails ? "1\n" : "0\n");
	alis_out_put(out, sum->why);
}

static bool count_read(alis_str word, size_t *count)
{
	*count = 0;
	if (word.n == 0 || word.n > 9)
		return false;
	for (size_t i = 0; i < word.n; i++) {
		if (word.at[i] < '0' || word.at[i] > '9')
			return false;
		*count = 10 * *count + (size_t)(word.at[i] - '0');
	}
	return true;
}

bool alis_audit_sum_read(alis_str text, struct alis_audit_sum *sum)
{
	alis_cut line = alis_str_cut(text, '\n');
	alis_str rest = line.head;

	for (size_t i = 0; i < ALIS_AUDIT_COUNTS; i++) {
		alis_cut word = alis_str_cut(rest, ' ');
		if (!count_read(word.head, &sum->counts[i]))
			return false;
		rest = word.tail;
	}
	sum->fails = alis_str_is(rest, "1");
	sum->why = line.tail;
	return line.found && (sum->fails || alis_str_is(rest, "0"));
}
