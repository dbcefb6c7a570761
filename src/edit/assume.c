/* SPDX-License-Identifier: MIT */
#include <alis/edit.h>

#include <stdlib.h>

/* ---- bytes put in place of others, in several files ---- */

struct change {
	const struct alis_source *src;
	alis_span span;
	alis_str text;
	size_t number; /* of one place the first stands first */
};

struct changes {
	struct change *at;
	size_t count;
	size_t room;
	struct alis_arena *mem;
};

static void change_add(struct changes *changes, const struct alis_source *src,
    alis_span span, alis_str text)
{
	if (changes->count == changes->room) {
		size_t room = 2 * changes->room + 8;
		struct change *wider =
		    ALIS_NEW(changes->mem, struct change, room);
		for (size_t i = 0; i < changes->count; i++)
			wider[i] = changes->at[i];
		changes->at = wider;
		changes->room = room;
	}
	changes->at[changes->count] =
	    (struct change){ src, span, text, changes->count };
	changes->count++;
}

static int by_place(const void *left, const void *right)
{
	const struct change *a = left, *b = right;
	int order = alis_str_compare(a->src->path, b->src->path);

	if (order == 0)
		order = (a->span.from > b->span.from) -
		    (a->span.from < b->span.from);
	return order != 0 ? order
	                  : (a->number > b->number) - (a->number < b->number);
}

/* The source with the first 'n' changes made in it. */
static const struct alis_source *changed(
    const struct change *changes, size_t n, struct alis_arena *mem)
{
	const struct alis_source *src = changes[0].src;
	struct alis_out out = alis_out_memory(mem);
	size_t at = 0;

	for (size_t i = 0; i < n; i++) {
		alis_out_put(
		    &out, alis_str_part(src->bytes, at, changes[i].span.from));
		alis_out_put(&out, changes[i].text);
		at = changes[i].span.to;
	}
	alis_out_put(&out, alis_str_from(src->bytes, at));
	return alis_source_of(src->path, src->name, alis_out_text(&out), mem);
}

static const struct alis_source *const *all_changed(
    struct changes *changes, size_t *count)
{
	const struct alis_source **sources = ALIS_NEW(
	    changes->mem, const struct alis_source *, changes->count + 1);

	qsort(changes->at, changes->count, sizeof(*changes->at), by_place);
	*count = 0;
	for (size_t i = 0, n; i < changes->count; i += n) {
		for (n = 1; i + n < changes->count; n++)
			if (changes->at[i + n].src != changes->at[i].src)
				break;
		sources[(*count)++] = changed(&changes->at[i], n, changes->mem);
	}
	return sources;
}

/* ---- posts that give way ---- */

/* A post, and the days that are left of it. */
struct post {
	const struct alis_entry *entry;
	alis_str account;
	bool is_full_time;
	struct alis_days *days;
	size_t count;
	bool is_cut;
};

struct posts {
	struct post *at;
	size_t count;
};

/* The posts of a journal; each has room for as many cuts as there may be. */
static void posts_add(struct posts *posts, const struct alis_journal *journal,
    const struct alis_posting_result *posted, size_t cuts,
    struct alis_arena *mem)
{
	const struct alis_ledger *ledger = &posted->ledger;

	for (size_t i = 0; i < ledger->count; i++) {
		const struct alis_fact *fact = &ledger->facts[i];
		const struct alis_kind *kind =
		    alis_posted_kind(posted, fact->entry);
		struct post *post = &posts->at[posts->count];
		if (kind == NULL || !kind->is_service ||
		    fact->unit != ALIS_UNIT_PERCENT)
			continue;
		*post = (struct post){
			.entry = alis_journal_entry(journal, fact->entry),
			.account = fact->account->name,
			.is_full_time = fact->amount >= 100 * ALIS_ONE,
			.days = ALIS_NEW(mem, struct alis_days, cuts + 2),
			.count = 1,
		};
		post->days[0] = (struct alis_days){ fact->first, fact->last };
		posts->count++;
	}
}

/* Take some days out of a post. */
static void cut(struct post *post, struct alis_days out)
{
	struct alis_days *days = post->days;
	size_t n = post->count;

	for (size_t i = 0; i < n; i++) {
		struct alis_days was = days[i];
		if (out.first > was.last || out.last < was.first)
			continue;
		post->is_cut = true;
		days[i].last = out.first - 1;
		if (out.last < was.last)
			days[post->count++] =
			    (struct alis_days){ out.last + 1, was.last };
	}
}

/* What is left, without what became empty, by day. */
static void tidy(struct post *post)
{
	size_t n = 0;

	for (size_t i = 0; i < post->count; i++)
		if (post->days[i].last >= post->days[i].first)
			post->days[n++] = post->days[i];
	post->count = n;
}

static alis_str days_text(struct alis_days days, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	alis_out_day(&out, days.first);
	alis_out_lit(&out, "..");
	if (days.last != ALIS_DAY_MAX)
		alis_out_day(&out, days.last);
	return alis_out_text(&out);
}

/* The same lines without a word in them. */
static alis_str blanked(alis_str text, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);

	for (size_t i = 0; i < text.n; i++)
		alis_out_char(&out, text.at[i] == '\n' ? '\n' : ' ');
	return alis_out_text(&out);
}

/* The first days that are left stay where they stand; the others come to
 * 'behind', as further posts. */
static void write_post(
    struct changes *changes, const struct post *post, struct alis_out *behind)
{
	const struct alis_entry *entry = post->entry;
	alis_str text = alis_source_text(entry->src, entry->span);
	size_t dates = entry->dates_span.to - entry->span.from;

	if (post->count == 0) {
		change_add(changes, entry->src, entry->span,
		    blanked(text, changes->mem));
		return;
	}
	change_add(changes, entry->src, entry->dates_span,
	    days_text(post->days[0], changes->mem));
	for (size_t i = 1; i < post->count; i++) {
		alis_out_put(behind, days_text(post->days[i], changes->mem));
		alis_out_put(behind, alis_str_from(text, dates));
		alis_out_char(behind, '\n');
	}
}

static void make_way(struct alis_meaning is,
    const struct alis_assumption *assumed, struct changes *changes,
    struct alis_out *behind)
{
	size_t cuts = assumed->posted->ledger.count;
	struct posts posts = { ALIS_NEW(changes->mem, struct post,
		                   is.posted->ledger.count + cuts + 1),
		0 };
	size_t first;

	posts_add(&posts, is.journal, is.posted, cuts, changes->mem);
	first = posts.count;
	posts_add(
	    &posts, assumed->journal, assumed->posted, cuts, changes->mem);
	/* Of two that are assumed the one that begins later stands. Beside full
	 * time there is room for nothing. */
	for (size_t i = first; i < posts.count; i++)
		for (size_t k = 0; k < i; k++)
			if (posts.at[i].is_full_time ||
			    alis_utf8_same(
			        posts.at[k].account, posts.at[i].account))
				cut(&posts.at[k],
				    (struct alis_days){
				        posts.at[i].entry->first,
				        posts.at[i].entry->last });
	for (size_t i = 0; i < posts.count; i++) {
		if (!posts.at[i].is_cut)
			continue;
		tidy(&posts.at[i]);
		write_post(changes, &posts.at[i], behind);
	}
}

/* ---- milestones ---- */

static const struct alis_attribute *attribute_of(
    const struct alis_directive *directive, alis_str key)
{
	const struct alis_attribute *a = directive->attributes;

	while (a != NULL && !alis_utf8_same(a->key, key))
		a = a->next;
	return a;
}

static void milestone_put(struct changes *changes,
    const struct alis_directive *alis, const struct alis_milestone *milestone)
{
	const struct alis_attribute *there =
	    attribute_of(alis, milestone->name);
	alis_span behind = { alis->span.to, alis->span.to };
	struct alis_out out = alis_out_memory(changes->mem);

	if (there == NULL) {
		alis_out_lit(&out, "\n    ");
		alis_out_put(&out, milestone->name);
		alis_out_lit(&out, ": ");
	}
	alis_out_day(&out, milestone->day);
	change_add(changes, alis->src,
	    there == NULL ? behind : there->value_span, alis_out_text(&out));
}

static bool is_listed(alis_str list, alis_str name)
{
	alis_str item;

	while (alis_parse_item(&list, &item))
		if (alis_str_same(item, name))
			return true;
	return false;
}

static alis_str successor_of(const struct alis_books *books, alis_str name)
{
	for (size_t i = 0; i < books->book_count; i++)
		if (alis_str_same(books->books[i].id, name))
			return books->books[i].converts_to;
	return ALIS_STR("");
}

/* The rule books as they are named once all that can be are converted. A day
 * to come converts them now, so that there is something to foresee by. */
static void books_convert(struct changes *changes,
    const struct alis_directive *alis, const struct alis_books *books)
{
	const struct alis_attribute *there =
	    attribute_of(alis, ALIS_STR("regelverk"));
	struct alis_out out = alis_out_memory(changes->mem);
	alis_str rest, name;

	if (there == NULL)
		return;
	rest = there->value;
	while (alis_parse_item(&rest, &name)) {
		alis_str next = successor_of(books, name);
		if (next.n > 0 && is_listed(there->value, next))
			continue;
		alis_out_lit(&out, out.used > 0 ? ", " : "");
		alis_out_put(&out, next.n > 0 ? next : name);
	}
	change_add(changes, alis->src, there->value_span, alis_out_text(&out));
}

/* ---- the whole ---- */

/* The lines are read as a file that the journal includes at its end. */
static void include(const struct alis_source *main,
    const struct alis_source *src, struct changes *changes)
{
	uint32_t end = (uint32_t)main->bytes.n;
	size_t n = src->path.n;

	while (n > 0 && src->path.at[n - 1] != '/')
		n--;
	alis_str parts[] = { ALIS_STR("\ninkluder "),
		alis_str_from(src->path, n), ALIS_STR("\n") };
	change_add(changes, main, (alis_span){ end, end },
	    alis_str_join(changes->mem, parts, ALIS_COUNT(parts)));
}

bool alis_edit_assume(struct alis_meaning is, const struct alis_books *books,
    const struct alis_assumption *assumed, struct alis_arena *mem,
    const struct alis_source *const **sources, size_t *count)
{
	const struct alis_directive *alis =
	    alis_journal_find(is.journal, ALIS_DIRECTIVE_ALIS);
	struct changes changes = { .mem = mem };
	struct alis_out behind = alis_out_memory(mem);
	uint32_t end = (uint32_t)assumed->src->bytes.n;

	if (alis == NULL && assumed->milestone_count > 0)
		return false;
	make_way(is, assumed, &changes, &behind);
	for (size_t i = 0; i < assumed->milestone_count; i++) {
		milestone_put(&changes, alis, &assumed->milestones[i]);
		if (alis_str_is(assumed->milestones[i].name, "konvertert"))
			books_convert(&changes, alis, books);
	}
	include(is.journal->sources[0], assumed->src, &changes);
	change_add(&changes, assumed->src, (alis_span){ end, end },
	    alis_out_text(&behind));
	*sources = all_changed(&changes, count);
	return true;
}
