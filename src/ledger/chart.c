/* SPDX-License-Identifier: MIT */
#include <alis/ledger.h>

/*
 * A crit-bit tree (D. J. Bernstein, "Crit-bit trees", https://cr.yp.to/
 * critbit.html): a node asks for one bit of the name, the first in which the
 * names below it differ. No choice of names makes it slow.
 */
struct alis_chart_node {
	size_t bit;
	uint32_t
	    child[2]; /* of a node twice its number; of an account, and 1 */
};

#define BITS 9

/* Each byte has a bit before it that says that it is there. */
static size_t bit_of(alis_str name, size_t bit)
{
	size_t byte = bit / BITS, within = bit % BITS;

	if (byte >= name.n)
		return 0;
	return within == 0
	    ? 1
	    : (size_t)((unsigned char)name.at[byte] >> (BITS - 1 - within) & 1);
}

/* The first bit in which two names that differ do. */
static size_t differing_bit(alis_str a, alis_str b)
{
	size_t byte = 0, bit;

	while (byte < a.n && byte < b.n && a.at[byte] == b.at[byte])
		byte++;
	bit = byte * BITS;
	while (bit_of(a, bit) == bit_of(b, bit))
		bit++;
	return bit;
}

static void grow(struct alis_chart *chart)
{
	size_t room = 2 * chart->room + 16;
	const struct alis_account **accounts =
	    ALIS_NEW(chart->mem, const struct alis_account *, room);
	struct alis_chart_node *nodes =
	    ALIS_NEW(chart->mem, struct alis_chart_node, room);

	for (size_t i = 0; i < chart->count; i++) {
		accounts[i] = chart->accounts[i];
		nodes[i] = chart->nodes[i];
	}
	chart->accounts = accounts;
	chart->nodes = nodes;
	chart->room = room;
}

static const struct alis_account *add(struct alis_chart *chart, alis_str name)
{
	struct alis_account *account =
	    ALIS_NEW(chart->mem, struct alis_account, 1);

	if (chart->count == chart->room)
		grow(chart);
	*account = (struct alis_account){ name, (uint32_t)chart->count };
	chart->accounts[chart->count++] = account;
	return account;
}

/* Where a name hangs that differs from those below first in a bit; SIZE_MAX:
 * where a search for it ends. */
static uint32_t *place_of(
    struct alis_chart *chart, alis_str name, size_t before)
{
	uint32_t *at = &chart->root;

	while (*at % 2 == 0 && chart->nodes[*at / 2].bit < before) {
		struct alis_chart_node *node = &chart->nodes[*at / 2];
		at = &node->child[bit_of(name, node->bit)];
	}
	return at;
}

static const struct alis_account *find_or_add(
    struct alis_chart *chart, alis_str name)
{
	const struct alis_account *found, *account;
	struct alis_chart_node *node;
	uint32_t *at;
	size_t side;

	if (chart->count == 0) {
		chart->root = 1;
		return add(chart, name);
	}
	found = chart->accounts[*place_of(chart, name, SIZE_MAX) / 2];
	if (alis_str_same(found->name, name))
		return found;
	account = add(chart, name);
	node = &chart->nodes[account->number];
	node->bit = differing_bit(found->name, name);
	side = bit_of(name, node->bit);
	at = place_of(chart, name, node->bit);
	node->child[side] = 2 * account->number + 1;
	node->child[1 - side] = *at;
	*at = 2 * account->number;
	return account;
}

/* A clause of a rule book gives the same text, not a copy, again and again. */
const struct alis_account *alis_chart_account(
    struct alis_chart *chart, alis_str name)
{
	uintptr_t where = (uintptr_t)name.at;
	const struct alis_account **recent =
	    &chart->recent[(where ^ where >> 6) % ALIS_CHART_RECENT];

	if (*recent == NULL || (*recent)->name.at != name.at ||
	    (*recent)->name.n != name.n)
		*recent = find_or_add(chart, name);
	return *recent;
}
