/* SPDX-License-Identifier: MIT */
#include <alis/cohort.h>

#include <stdlib.h>

#define PLAN "plan" /* the account of plans that were made or revised */

struct maker {
	const struct alis_run *run;
	struct alis_figures *figures;
	enum alis_language language;
	struct alis_arena *mem;
};

static alis_str kept(const struct maker *maker, alis_str text)
{
	return alis_str_copy(text, maker->mem);
}

/* ---- by what it was judged, and what is wrong ---- */

/* As status tells them: without what is yet to take over, and without the
 * common words unless they are the repository's own. */
static void books_set(struct maker *maker)
{
	const struct alis_books *books = maker->run->books;
	struct alis_figures_book *list = ALIS_NEW(
	    maker->mem, struct alis_figures_book, books->book_count + 1);
	size_t n = 0;

	for (size_t i = 0; i < books->book_count; i++) {
		const struct alis_book *book = &books->books[i];
		bool is_common = alis_str_is(book->id, ALIS_COMMON_BOOK);
		if ((is_common && !book->from_repository) ||
		    (book->words_only && book->replaced_by.n == 0))
			continue;
		list[n++] = (struct alis_figures_book){
			.id = kept(maker, book->id),
			.version = kept(maker, book->version),
			.sha256 = kept(maker, alis_str_of(book->sha256.text)),
			.is_own = book->from_repository,
		};
	}
	maker->figures->books = list;
	maker->figures->book_count = n;
}

static void findings_set(struct maker *maker)
{
	const struct alis_diags *diags = maker->run->diags;
	struct alis_figures *figures = maker->figures;
	struct alis_arena scratch = { 0 };
	const struct alis_diag **sorted = alis_diags_sorted(diags, &scratch);

	figures->errors = diags->errors;
	figures->warnings = diags->warnings;
	for (size_t i = 0; i < diags->count; i++) {
		const struct alis_diag *diag = sorted[i];
		const struct alis_code_info *info = alis_code_info(diag->code);
		if (info->severity != ALIS_ERROR)
			continue;
		figures->first_error = alis_str_of(info->name);
		figures->error_file = kept(maker, diag->src->path);
		figures->error_line =
		    alis_source_place(diag->src, diag->span.from).line;
		break;
	}
	alis_arena_release(&scratch);
}

static void requirements_set(struct maker *maker)
{
	const struct alis_run *run = maker->run;
	struct alis_figure *list =
	    ALIS_NEW(maker->mem, struct alis_figure, run->status_count + 1);

	for (size_t i = 0; i < run->status_count; i++) {
		const struct alis_status *s = alis_run_status(run, i);
		list[i] = (struct alis_figure){
			.id = kept(maker, s->rule->id),
			.book = kept(maker, s->rule->book),
			.title = kept(maker, s->rule->title[maker->language]),
			.state = s->state,
			.unit = s->rule->unit,
			.have = s->have,
			.confirmed = s->confirmed,
			.need = s->need,
			.remaining = s->remaining,
			.planned = s->planned,
			.reached = s->reached,
			.forecast = s->forecast,
		};
	}
	maker->figures->figures = list;
	maker->figures->figure_count = run->status_count;
}

/* ---- what is done, by the ledger ---- */

static const struct alis_entry *entry_of(
    const struct maker *maker, const struct alis_fact *fact)
{
	return alis_journal_entry(maker->run->journal, fact->entry);
}

/* NULL: of a kind that no rule book has. */
static const struct alis_kind *kind_of(
    const struct maker *maker, const struct alis_fact *fact)
{
	return alis_posted_kind(maker->run->posted, fact->entry);
}

static bool is_done(const struct maker *maker, const struct alis_fact *fact)
{
	return fact->standing != ALIS_PLANNED &&
	    fact->first <= maker->run->today;
}

static bool is_post(const struct maker *maker, const struct alis_fact *fact)
{
	const struct alis_kind *kind = kind_of(maker, fact);

	return fact->unit == ALIS_UNIT_PERCENT && is_done(maker, fact) &&
	    kind != NULL && kind->is_service;
}

static bool is_session(const struct maker *maker, const struct alis_fact *fact)
{
	const struct alis_kind *kind = kind_of(maker, fact);

	return fact->unit == ALIS_UNIT_HOUR && is_done(maker, fact) &&
	    fact->last <= maker->run->today && kind != NULL &&
	    kind->names_supervisor;
}

static struct alis_post_held post_of(
    const struct maker *maker, const struct alis_fact *fact)
{
	return (struct alis_post_held){
		.days = { fact->first, fact->last },
		.percent = (int32_t)(fact->amount / (ALIS_ONE / 100)),
		.account = kept(maker, fact->account->name),
		.place = kept(maker,
		    alis_entry_place(
		        entry_of(maker, fact), kind_of(maker, fact))),
	};
}

static struct alis_session session_of(
    const struct maker *maker, const struct alis_fact *fact)
{
	return (struct alis_session){
		.day = fact->last,
		.account = kept(maker, fact->account->name),
		.hours = fact->amount,
		.standing = fact->standing,
	};
}

static struct alis_spending spending_of(
    const struct maker *maker, const struct alis_fact *fact)
{
	return (struct alis_spending){
		.day = fact->last < ALIS_DAY_MAX ? fact->last : fact->first,
		.account = kept(maker, fact->account->name),
		.amount = fact->amount,
		.standing = fact->standing,
		.text = kept(maker, entry_of(maker, fact)->what),
	};
}

/* Facts come by their first day, and are told by their last. */
static int by_session_day(const void *left, const void *right)
{
	const struct alis_session *a = left, *b = right;
	int order = (a->day > b->day) - (a->day < b->day);

	if (order == 0)
		order = alis_str_compare(a->account, b->account);
	if (order == 0)
		order = (a->hours > b->hours) - (a->hours < b->hours);
	return order != 0 ? order : (int)a->standing - (int)b->standing;
}

static int by_spending_day(const void *left, const void *right)
{
	const struct alis_spending *a = left, *b = right;
	int order = (a->day > b->day) - (a->day < b->day);

	if (order == 0)
		order = alis_str_compare(a->account, b->account);
	if (order == 0)
		order = alis_str_compare(a->text, b->text);
	if (order == 0)
		order = (a->amount > b->amount) - (a->amount < b->amount);
	return order != 0 ? order : (int)a->standing - (int)b->standing;
}

/* Where the two readings differ the cautious one is told. */
static void facts_set(struct maker *maker)
{
	const struct alis_ledger *ledger = &maker->run->posted->ledger;
	struct alis_figures *figures = maker->figures;
	struct alis_post_held *posts =
	    ALIS_NEW(maker->mem, struct alis_post_held, ledger->count + 1);
	struct alis_session *sessions =
	    ALIS_NEW(maker->mem, struct alis_session, ledger->count + 1);
	struct alis_spending *spendings =
	    ALIS_NEW(maker->mem, struct alis_spending, ledger->count + 1);

	for (size_t i = 0; i < ledger->count; i++) {
		const struct alis_fact *fact = &ledger->facts[i];
		if (!fact->in_reading[ALIS_CAUTIOUS])
			continue;
		if (is_post(maker, fact))
			posts[figures->post_count++] = post_of(maker, fact);
		if (is_session(maker, fact))
			sessions[figures->session_count++] =
			    session_of(maker, fact);
		if (fact->unit == ALIS_UNIT_KRONE)
			spendings[figures->spending_count++] =
			    spending_of(maker, fact);
	}
	qsort(sessions, figures->session_count, sizeof(*sessions),
	    by_session_day);
	qsort(spendings, figures->spending_count, sizeof(*spendings),
	    by_spending_day);
	figures->posts = posts;
	figures->sessions = sessions;
	figures->spendings = spendings;
}

static void later(alis_day *day, alis_day candidate)
{
	if (candidate > *day)
		*day = candidate;
}

/* The last day of an entry that is done; of one that runs on, its first. */
static alis_day last_done(const struct maker *maker, size_t number)
{
	const struct alis_entry *entry =
	    alis_journal_entry(maker->run->journal, number);

	if (entry->mark == ALIS_MARK_PENDING || entry->last < entry->first ||
	    maker->run->posted->entries[number].faulty)
		return ALIS_DAY_NONE;
	if (entry->last <= maker->run->today)
		return entry->last;
	return entry->first <= maker->run->today ? entry->first : ALIS_DAY_NONE;
}

static void last_days_set(struct maker *maker)
{
	const struct alis_run *run = maker->run;
	const struct alis_ledger *ledger = &run->posted->ledger;
	struct alis_figures *figures = maker->figures;

	if (!alis_journal_start(run->journal, &figures->start))
		figures->start = ALIS_DAY_NONE;
	figures->last_entry = figures->last_plan = ALIS_DAY_NONE;
	for (size_t i = 0; i < run->journal->entry_count; i++)
		later(&figures->last_entry, last_done(maker, i));
	for (size_t i = 0; i < ledger->count; i++) {
		const struct alis_fact *fact = &ledger->facts[i];
		if (alis_account_within(fact->account->name, ALIS_STR(PLAN)) &&
		    is_done(maker, fact) && fact->last <= run->today)
			later(&figures->last_plan, fact->last);
	}
}

/* ---- supervision ---- */

static int by_first(const void *left, const void *right)
{
	const struct alis_days *a = left, *b = right;

	if (a->first != b->first)
		return a->first < b->first ? -1 : 1;
	return (a->last > b->last) - (a->last < b->last);
}

/* When it was held, by the kinds that must not pause for long. One with an
 * error has taken place too. */
static size_t supervision_of(const struct maker *maker, struct alis_days *held)
{
	const struct alis_run *run = maker->run;
	size_t n = 0;

	for (size_t i = 0; i < run->journal->entry_count; i++) {
		const struct alis_entry *entry =
		    alis_journal_entry(run->journal, i);
		const struct alis_kind *kind = alis_posted_kind(run->posted, i);
		if (kind == NULL || kind->longest_pause == 0 ||
		    entry->mark == ALIS_MARK_PENDING ||
		    entry->first > run->today || entry->last < entry->first)
			continue;
		held[n++] = (struct alis_days){ entry->first, entry->last };
	}
	qsort(held, n, sizeof(*held), by_first);
	return n;
}

static void supervision_set(struct maker *maker)
{
	const struct alis_run *run = maker->run;
	struct alis_figures *figures = maker->figures;
	struct alis_arena scratch = { 0 };
	struct alis_days *held =
	    ALIS_NEW(&scratch, struct alis_days, run->journal->entry_count + 1);
	size_t held_count = supervision_of(maker, held);
	struct alis_days within = { figures->start, run->today };
	const struct alis_lapse *lapses;
	size_t n;

	if (within.first == ALIS_DAY_NONE)
		within.first = alis_day_of((struct alis_civil){ 1000, 1, 1 });
	n = alis_rule_lapses(&run->books->rules, &run->posted->ledger, held,
	    held_count, 0, within, &scratch, &lapses);
	/* The one that nothing has ended. */
	for (size_t i = 0; i < n; i++)
		if (lapses[i].after == ALIS_LAPSE_OPEN)
			figures->unsupervised = lapses[i].served;
	/* A day of service is one without supervision, if none was held. */
	within.first = run->today;
	figures->serving =
	    alis_rule_lapses(&run->books->rules, &run->posted->ledger, NULL, 0,
	        0, within, &scratch, &lapses) > 0;
	figures->last_supervision = ALIS_DAY_NONE;
	for (size_t i = 0; i < held_count; i++)
		later(&figures->last_supervision,
		    held[i].last < run->today ? held[i].last : run->today);
	alis_arena_release(&scratch);
}

/* ---- ahead ---- */

static void plan_set(struct maker *maker)
{
	struct alis_figures *figures = maker->figures;
	struct alis_arena scratch = { 0 };
	const struct alis_plan *plan = alis_track_plan(maker->run, &scratch);

	figures->late = plan->states[ALIS_PLANNED_LATE];
	figures->deadline = ALIS_DAY_NONE;
	for (size_t i = 0; i < plan->deadline_count; i++) {
		const struct alis_deadline *d = &plan->deadlines[i];
		alis_day last = d->last[ALIS_CAUTIOUS];
		if (d->done != ALIS_DAY_NONE || last == ALIS_DAY_NONE ||
		    d->status->settled)
			continue;
		if (figures->deadline != ALIS_DAY_NONE &&
		    last >= figures->deadline)
			continue;
		figures->deadline = last;
		figures->deadline_of = kept(maker, d->status->rule->id);
	}
	alis_arena_release(&scratch);
}

const struct alis_figures *alis_figures_of(const struct alis_run *run,
    const struct alis_hex *commit, int64_t committed,
    enum alis_language language, struct alis_arena *mem)
{
	struct alis_figures *figures = ALIS_NEW(mem, struct alis_figures, 1);
	struct maker maker = { run, figures, language, mem };

	figures->state = ALIS_FIGURES_READ;
	figures->commit = *commit;
	figures->committed = committed;
	figures->today = run->today;
	figures->journal = alis_journal_digest(run->journal);
	figures->entries = run->journal->entry_count;
	figures->who = kept(&maker, run->who);
	figures->municipality = kept(&maker, run->municipality);
	figures->complete = alis_run_judged(run)->complete;
	figures->forecast = alis_run_judged(run)->forecast;
	figures->waits_for = kept(&maker, alis_run_judged(run)->waits_for);
	books_set(&maker);
	findings_set(&maker);
	requirements_set(&maker);
	facts_set(&maker);
	last_days_set(&maker);
	supervision_set(&maker);
	plan_set(&maker);
	return figures;
}
