/* SPDX-License-Identifier: MIT */
/*
 * What the guard says of numbers that nobody need fear: 1 000 000 of each
 * class from a fixed seed, one a line. Prints the rows of the table in
 * docs/privacy.md; tests/measure.sh compares them.
 */
#include <alis/guard.h>

#include <stdio.h>

#define GROUPS 1000000
#define BATCH  10000
#define CODES  3 /* A080 to A082; the others need words */

struct writer {
	uint64_t seed;
	struct alis_out *out;
};

/* xorshift64*: the same numbers everywhere. */
static unsigned below(struct writer *w, unsigned limit)
{
	w->seed ^= w->seed >> 12;
	w->seed ^= w->seed << 25;
	w->seed ^= w->seed >> 27;
	return (unsigned)((w->seed * 0x2545F4914F6CDD1DU) >> 33) % limit;
}

static void digits(struct writer *w, unsigned n)
{
	while (n-- > 0)
		alis_out_char(w->out, (char)('0' + below(w, 10)));
}

/* Digits where '#' stands, other signs as they are. */
static void pattern(struct writer *w, const char *text)
{
	for (; *text != '\0'; text++)
		if (*text == '#')
			digits(w, 1);
		else
			alis_out_char(w->out, *text);
}

static void one_of(struct writer *w, const char *const *texts, unsigned n)
{
	pattern(w, texts[below(w, n)]);
}

#define ONE_OF(w, ...) \
	do { \
		static const char *const texts[] = { __VA_ARGS__ }; \
		one_of(w, texts, ALIS_COUNT(texts)); \
	} while (0)

/* ---- the classes ---- */

static alis_day some_day(struct writer *w)
{
	/* 1930-01-01 to 2029-12-31 */
	return (alis_day)below(w, 36525) - 14610;
}

static void two(struct writer *w, int n)
{
	alis_out_char(w->out, (char)('0' + n / 10 % 10));
	alis_out_char(w->out, (char)('0' + n % 10));
}

static void iso_date(struct writer *w)
{
	alis_out_day(w->out, some_day(w));
}

static void point_date(struct writer *w)
{
	struct alis_civil civil = alis_day_civil(some_day(w));

	two(w, civil.day);
	alis_out_char(w->out, '.');
	two(w, civil.month);
	alis_out_char(w->out, '.');
	if (below(w, 2) == 0)
		two(w, civil.year / 100);
	two(w, civil.year);
}

static void short_date(struct writer *w)
{
	struct alis_civil civil = alis_day_civil(some_day(w));

	two(w, civil.day);
	two(w, civil.month);
	two(w, civil.year);
}

static void period(struct writer *w)
{
	alis_day first = some_day(w);

	alis_out_day(w->out, first);
	alis_out_lit(w->out, "..");
	alis_out_day(w->out, first + (alis_day)below(w, 400));
}

static void clock_time(struct writer *w, char sign)
{
	two(w, (int)below(w, 24));
	alis_out_char(w->out, sign);
	two(w, (int)below(w, 60));
}

static void shift(struct writer *w)
{
	char sign = below(w, 2) == 0 ? ':' : '.';

	iso_date(w);
	alis_out_char(w->out, ' ');
	clock_time(w, sign);
	alis_out_char(w->out, '-');
	clock_time(w, sign);
}

static void phone(struct writer *w)
{
	ONE_OF(w, "2#######", "4#######", "9#######", "2# ## ## ##",
	    "9## ## ###", "+47 5#######", "+479#######", "0047 4## ## ###",
	    "+47 7# ## ## ##", "tlf. 6#######");
}

/* Ten digits and the control digit of an account, split where asked. */
static void account_of(struct writer *w, bool split)
{
	static const int weights[] = { 5, 4, 3, 2, 7, 6, 5, 4, 3, 2 };
	int digit[11], sum;

	do {
		sum = 0;
		for (int i = 0; i < 10; i++) {
			digit[i] = (int)below(w, 10);
			sum += weights[i] * digit[i];
		}
	} while (sum % 11 == 1);
	digit[10] = (11 - sum % 11) % 11;
	for (int i = 0; i < 11; i++) {
		if (split && (i == 4 || i == 6))
			alis_out_char(w->out, '.');
		alis_out_char(w->out, (char)('0' + digit[i]));
	}
}

static void account(struct writer *w)
{
	account_of(w, true);
}

static void account_together(struct writer *w)
{
	account_of(w, false);
}

static void organisation(struct writer *w)
{
	ONE_OF(w, "9########", "8########", "9## ### ###", "NO 9######## MVA");
}

static void staff(struct writer *w)
{
	ONE_OF(w, "HPR #######", "HPR-nr ########", "HPR #########");
}

static void course(struct writer *w)
{
	ONE_OF(w, "kurs ####", "kurs #####", "kursnr. ######", "K-####-####",
	    "2018-#####", "#####/2018");
}

static void iban(struct writer *w)
{
	ONE_OF(w, "NO## #### #### ###", "NO#############",
	    "DE## #### #### #### #### ##");
}

static void money(struct writer *w)
{
	ONE_OF(w, "1# ### kr", "### ### kr", "# ### ###,50 kr", "## ### ### kr",
	    "4####### kr", "kr 1#.###,-", "### ### ### kr");
}

static void digest(struct writer *w)
{
	unsigned n = below(w, 2) == 0 ? 40 : 64;

	for (; n > 0; n--)
		alis_out_char(w->out, "0123456789abcdef"[below(w, 16)]);
}

static void long_number(struct writer *w)
{
	digits(w, 12 + below(w, 14));
}

static void address(struct writer *w)
{
	ONE_OF(w, "https://kurs.example/a/#####",
	    "https://e.example/?id=########",
	    "https://e.example/2018/0#/1#/#######.html",
	    "https://e.example/##########");
}

static void eleven(struct writer *w)
{
	digits(w, 11);
}

static void six_and_five(struct writer *w)
{
	ONE_OF(w, "###### #####", "######-#####", "######.#####");
}

struct group {
	const char *title;
	void (*write)(struct writer *w);
};

static const struct group classes[] = {
	{ "dates, 2018-01-12", iso_date },
	{ "dates, 12.01.2018 and 12.01.18", point_date },
	{ "dates, 120118", short_date },
	{ "periods, 2018-01-12..2018-01-19", period },
	{ "days and times", shift },
	{ "telephone numbers", phone },
	{ "account numbers, 4.2.5", account },
	{ "organisation numbers", organisation },
	{ "HPR numbers", staff },
	{ "course numbers", course },
	{ "IBAN", iban },
	{ "amounts of money", money },
	{ "digests, hexadecimal", digest },
	{ "numbers of 12 to 25 digits", long_number },
	{ "addresses on the web", address },
	{ "account numbers, together", account_together },
	{ "any eleven digits, together", eleven },
	{ "any eleven digits, 6 and 5", six_and_five },
};

/* ---- the measure ---- */

/* Continues from '*seed', so that no batch repeats another. */
static void batch(const struct group *group, uint64_t *seed, size_t *counts)
{
	struct alis_arena mem = { 0 };
	struct alis_diags diags = { .mem = &mem };
	struct alis_out out = alis_out_memory(&mem);
	struct writer w = { *seed, &out };
	const struct alis_source *src;

	for (int i = 0; i < BATCH; i++) {
		group->write(&w);
		alis_out_char(&out, '\n');
	}
	*seed = w.seed;
	src = alis_source_of(
	    ALIS_STR("l.alis"), ALIS_STR("l.alis"), alis_out_text(&out), &mem);
	/* 2018-12-31 */
	alis_guard_source(src, 17896, &diags);
	for (const struct alis_diag *d = diags.first; d != NULL; d = d->next)
		counts[d->code < ALIS_A083 ? d->code - ALIS_A080 : CODES]++;
	alis_arena_release(&mem);
}

int main(void)
{
	size_t others = 0;

	for (size_t i = 0; i < ALIS_COUNT(classes); i++) {
		uint64_t seed = 20180112;
		size_t counts[CODES + 1] = { 0 };
		for (int k = 0; k < GROUPS / BATCH; k++)
			batch(&classes[i], &seed, counts);
		printf("| %s |", classes[i].title);
		for (size_t k = 0; k < CODES; k++)
			printf(" %zu |", counts[k]);
		printf("\n");
		others += counts[CODES];
	}
	return others > 0;
}
