/* SPDX-License-Identifier: MIT */
#include <alis/parse.h>

/* What a journal can write in four decimals. */
#define PLACE (ALIS_ONE / 10000)

void alis_days_put(struct alis_out *out, const struct alis_entry *entry)
{
	alis_out_day(out, entry->first);
	if (entry->is_period)
		alis_out_lit(out, "..");
	if (entry->is_period && entry->last != ALIS_DAY_MAX)
		alis_out_day(out, entry->last);
}

void alis_time_put(struct alis_out *out, int minute)
{
	int parts[] = { minute / 60, minute % 60 };

	for (size_t i = 0; i < ALIS_COUNT(parts); i++) {
		alis_out_lit(out, i == 0 ? "" : ":");
		alis_out_lit(out, parts[i] < 10 ? "0" : "");
		alis_out_count(out, parts[i]);
	}
}

struct alis_exact alis_quantity_exact(const struct alis_quantity *quantity)
{
	bool minutes =
	    quantity->unit == ALIS_UNIT_HOUR && quantity->amount % PLACE != 0;

	return (struct alis_exact){ minutes ? quantity->amount * 60
		                            : quantity->amount,
		minutes ? "min" : alis_unit_name(quantity->unit) };
}

void alis_quantity_put(
    struct alis_out *out, const struct alis_quantity *quantity)
{
	struct alis_exact exact = alis_quantity_exact(quantity);

	alis_out_amount(out, exact.amount);
	alis_out_char(out, ' ');
	alis_out_lit(out, exact.unit);
}

const char *alis_directive_word(enum alis_directive_kind kind)
{
	const struct alis_keyword *k = alis_keywords();

	while (k->class != ALIS_WORDS_DIRECTIVE || k->value != (int)kind)
		k++;
	return k->bokmaal;
}
