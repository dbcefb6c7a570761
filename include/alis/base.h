/* SPDX-License-Identifier: MIT */
#ifndef ALIS_BASE_H
#define ALIS_BASE_H

/*
 * base: strings, memory, days, exact amounts, bytes out.
 *
 * Knows nothing of journals, git or files. Every other layer stands on it.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define ALIS_COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* ---- memory: what a function returns lives in the arena it was given ---- */

/*
 * A list of chunks that are freed together. Start with all zeroes, or set
 * 'limit' to the most bytes that it may hold (0: no limit).
 */
struct alis_arena {
	struct alis_chunk *chunk;
	size_t limit;
	size_t held;
	struct alis_parting *partings;
};

/*
 * Take n items of 'size' bytes, zeroed and aligned for any type.
 *
 * Never returns NULL: when memory is out, or the limit is reached, the
 * program says so on standard error and stops with status 3.
 */
void *alis_arena_alloc(struct alis_arena *mem, size_t n, size_t size);

/* Give back all memory at once. The arena may be used again afterwards. */
void alis_arena_release(struct alis_arena *mem);

/* Let 'leave' be called with 'at' when the memory is given back: for what had
 * to be had from elsewhere. */
void alis_arena_parting(
    struct alis_arena *mem, void (*leave)(void *at), void *at);

/* Let 'mem' hold all that 'part' holds, which is empty then: what several
 * threads made, each in an arena of its own, lives on as one. */
void alis_arena_adopt(struct alis_arena *mem, struct alis_arena *part);

#define ALIS_NEW(mem, type, n) ((type *)alis_arena_alloc(mem, n, sizeof(type)))

/* Say that memory is out, and why; take back what is set to be, and end the
 * program with status 3. For who asks others for memory than an arena. */
_Noreturn void alis_memory_gone(const char *why);

/*
 * What is taken back if memory is out before it is finished: a lock that is
 * held, a file on its way. 'back' may not ask for memory. The struct is the
 * caller's, and stays until it is dropped; in a process that was forked
 * meanwhile it means nothing.
 */
struct alis_undo {
	struct alis_undo *next;
	long process;
	void (*back)(void *of);
	void *of;
};

void alis_undo_set(struct alis_undo *undo, void (*back)(void *of), void *of);
/* It is finished, or was taken back. Nothing if it is not set. */
void alis_undo_drop(struct alis_undo *undo);

/*
 * The same for what is large and will be filled: from 2 MiB on in large pages,
 * where the system has such, which takes a third of the time.
 */
void *alis_arena_large(struct alis_arena *mem, size_t n, size_t size);

#define ALIS_NEW_LARGE(mem, type, n) \
	((type *)alis_arena_large(mem, n, sizeof(type)))

/* ---- a crew: long work in parts, done by several threads ---- */

/* How many threads long work is given: ALIS_THREADS, else as many as there are
 * processors; 1 to 16. */
unsigned alis_crew_size(void);

/*
 * Do the parts 0 to count - 1, each once, by up to 'hands' threads of which the
 * caller is one; all are done on return. Where a thread cannot be had, fewer do
 * it all. Parts share nothing that one of them changes.
 */
void alis_crew_run(unsigned hands, size_t count,
    void (*part)(void *shared, size_t number), void *shared);

/* ---- strings: a view, pointer and length, no NUL at its end ---- */

typedef struct {
	const char *at;
	size_t n;
} alis_str;

#define ALIS_STR(literal) ((alis_str){ "" literal, sizeof(literal) - 1 })
/* For printf's "%.*s"; only for texts whose bytes are known to be short. */
#define ALIS_FMT(s) (int)(s).n, (s).at

/* What stands before and after the first 'mark'; 'found' says if it does. */
typedef struct {
	alis_str head;
	alis_str tail;
	bool found;
} alis_cut;

/* These are called more often than all else, so they stand here; but not for
 * the analyzer, which would follow each into texts of some length that stand
 * nowhere, of which there are none. */
#ifdef __clang_analyzer__
alis_str alis_str_of(const char *text);
alis_str alis_str_part(alis_str s, size_t from, size_t to);
alis_str alis_str_from(alis_str s, size_t from);
alis_cut alis_str_cut(alis_str s, char mark);
bool alis_str_same(alis_str a, alis_str b);
bool alis_str_is(alis_str a, const char *b);
bool alis_str_starts(alis_str s, alis_str with);
#else

static inline alis_str alis_str_of(const char *text)
{
	return (alis_str){ text, strlen(text) };
}

static inline alis_str alis_str_part(alis_str s, size_t from, size_t to)
{
	if (to > s.n)
		to = s.n;
	if (from > to)
		from = to;
	return s.at == NULL ? s : (alis_str){ s.at + from, to - from };
}

static inline alis_str alis_str_from(alis_str s, size_t from)
{
	return alis_str_part(s, from, s.n);
}

static inline alis_cut alis_str_cut(alis_str s, char mark)
{
	const char *at =
	    s.n == 0 ? NULL : (const char *)memchr(s.at, mark, s.n);
	size_t n = at == NULL ? s.n : (size_t)(at - s.at);

	return (alis_cut){
		.head = { s.at, n },
		.tail = alis_str_from(s, at == NULL ? s.n : n + 1),
		.found = at != NULL,
	};
}

static inline bool alis_str_same(alis_str a, alis_str b)
{
	return a.n == b.n && (a.n == 0 || memcmp(a.at, b.at, a.n) == 0);
}

static inline bool alis_str_is(alis_str a, const char *b)
{
	return alis_str_same(a, alis_str_of(b));
}

static inline bool alis_str_starts(alis_str s, alis_str with)
{
	return s.n >= with.n &&
	    (with.n == 0 || memcmp(s.at, with.at, with.n) == 0);
}
#endif

/* Without the blanks and tabs at both ends. */
alis_str alis_str_trim(alis_str s);
/* Bytewise, as memcmp; a prefix sorts first. */
int alis_str_compare(alis_str a, alis_str b);
/* A copy in 'mem', with a NUL behind it for the doors that need one. */
alis_str alis_str_copy(alis_str s, struct alis_arena *mem);
/* The parts one after the other, in 'mem', with a NUL behind. */
alis_str alis_str_join(struct alis_arena *mem, const alis_str *parts, size_t n);

/* ---- UTF-8 ---- */

/*
 * Read the code point at s.at; s.n must not be 0.
 *
 * Returns its length in bytes, or 0 if no well-formed sequence stands there
 * (overlong forms, surrogates and values over U+10FFFF are not well formed).
 */
size_t alis_utf8_read(alis_str s, int32_t *point);

/* The number of code points; a byte that is not UTF-8 counts as one. */
size_t alis_utf8_count(alis_str s);

/* Columns on a terminal: 0 for a combining mark, 2 for a wide character. */
size_t alis_utf8_width(alis_str s);

/* How many bytes at the head are printable ASCII, but for two signs that a
 * writer treats on its own ('\0': none): each is one column wide. */
size_t alis_utf8_plain(alis_str s, char but, char nor);

/* How many bytes at the head stand on a line as they are: well formed, not
 * hidden, no tab or line feed. */
size_t alis_utf8_clean(alis_str s);

/* The longest head of 's' that is at most 'columns' wide. */
alis_str alis_utf8_fit(alis_str s, size_t columns);

/* What a person cannot see and a terminal may obey: control characters (but
 * for line feed and tab), bidirectional and zero-width marks, tags. */
bool alis_utf8_hidden(int32_t point);

/* What a line is made of, as far as its bytes tell. The first of a sort is
 * where it stands in the line, SIZE_MAX if there is none. */
struct alis_scanned {
	size_t n; /* bytes up to its line feed, or to the end */
	size_t bar;
	size_t semicolon;
	size_t control;  /* U+0000 to U+001F and U+007F: a CR or tab, too */
	uint64_t blanks; /* bit i: a blank or tab is byte i, of the first 64 */
	bool is_fit;     /* beyond ASCII all is UTF-8 and none is hidden */
};

/* Look through the line that begins at 'at'; the bytes end at 'end'. */
typedef void alis_scan(
    const char *at, const char *end, struct alis_scanned *line);

/* Whether the processor, and the system with it, has the instructions of AVX2:
 * 32 bytes at a time. */
bool alis_cpu_has_avx2(void);

/* The fastest way to do so that this processor has. */
alis_scan *alis_scan_fastest(void);

/* All ways that it has, the plain one first; how many. They are the same but
 * for their speed. */
#define ALIS_SCANS_MOST 4
size_t alis_scans(alis_scan *scans[ALIS_SCANS_MOST]);

/*
 * The key by which two names are the same to a person: NFC, case folded.
 * Text that is not UTF-8 stays as it is. In 'mem', or 's' itself.
 */
alis_str alis_utf8_fold(alis_str s, struct alis_arena *mem);

/* NFC with case kept: in 'mem', or 's' itself. */
alis_str alis_utf8_composed(alis_str s, struct alis_arena *mem);

/* Whether two names are the same to a person, as by alis_utf8_fold. Most differ
 * in their first letter: two of ASCII that differ do not become the same. */
bool alis_utf8_same_all(alis_str a, alis_str b);
#ifdef __clang_analyzer__
bool alis_utf8_same(alis_str a, alis_str b);
#else
static inline bool alis_utf8_same(alis_str a, alis_str b)
{
	unsigned char x = a.n == 0 ? 0 : (unsigned char)a.at[0];
	unsigned char y = b.n == 0 ? 0 : (unsigned char)b.at[0];

	return ((x | y) >= 0x80 || ((x ^ y) & ~0x20) == 0) &&
	    alis_utf8_same_all(a, b);
}
#endif

/*
 * How far two words are apart, in quarters of an edit: an insertion,
 * deletion or other letter costs 4; ø for o, å for a or aa, æ for ae costs 1.
 * Both must be folded. Words over 64 code points are infinitely far apart.
 */
unsigned alis_word_distance(alis_str a, alis_str b);

/* ---- days: days since 1970-01-01 in the civil calendar, no zone ---- */

typedef int32_t alis_day;

#define ALIS_DAY_MIN INT32_MIN /* before any day */
#define ALIS_DAY_MAX INT32_MAX /* a period that is still running ends here */

struct alis_civil {
	int year;
	int month;
	int day;
};

/* Years 1000 to 9999, and a day that the month has. */
bool alis_day_exists(struct alis_civil civil);
alis_day alis_day_of(struct alis_civil civil);
struct alis_civil alis_day_civil(alis_day day);
/* 0 is Sunday, 6 Saturday. */
int alis_day_weekday(alis_day day);
/* Read "2018-01-31", exactly that form. */
bool alis_day_read(alis_str text, alis_day *day);

/*
 * The weight of a period, both ends included, in days of 30E/360: a month is
 * 30 days and a year 360. With f(d) = 360 y + 30 m + min(day, 30) it is
 * f(last + 1 day) - f(first), so a whole month or year from the 1st to the
 * 28th of a month is exact (from the 29th to the 31st it may differ by two
 * days, where the last month is short), and a period cut in two weighs the
 * same as uncut. No source gives a day-count rule for service; this one is
 * the project's (docs/rules.md).
 * 0 if 'last' is before 'first'.
 */
int32_t alis_day_weight(alis_day first, alis_day last);

/*
 * The first day d for which the period first..d weighs at least 'weight'.
 * 'first' - 1 when 'weight' is 0 or less; ALIS_DAY_MAX after year 9999.
 */
alis_day alis_day_reaching(alis_day first, int64_t weight);

enum alis_clock {
	ALIS_CLOCK_PLAIN,
	ALIS_CLOCK_SKIPPED, /* a time that the clock jumped over in March */
	ALIS_CLOCK_DOUBLED, /* a time that came twice in October */
};

/*
 * The minutes that passed in Norway from one time on the clock to another;
 * times are minutes after midnight, and an end at or before the start is on
 * the next day.
 *
 * Summer time is Norway's since 1981: from the last Sunday of March at 02:00
 * to 03:00 on the last Sunday of October (of September to and with 1995).
 * '*clock' says whether an end stands in a skipped or doubled hour; a doubled
 * time is read as the first of the two at the start and the last at the end.
 */
int alis_clock_minutes(alis_day day, int from, int to, enum alis_clock *clock);

/* ---- exact amounts ---- */

/*
 * A quantity of hours, points, days, crowns ..., in units of 1/300 000 000:
 * any amount of up to eight decimals is exact, and so is a minute as a part
 * of an hour and a percentage of a percentage of a day.
 */
typedef int64_t alis_amount;

#define ALIS_ONE         ((alis_amount)300000000)
#define ALIS_AMOUNT_MOST ((alis_amount)1000000000 * ALIS_ONE)

enum alis_unit {
	ALIS_UNIT_NONE,
	ALIS_UNIT_PERCENT, /* of full time */
	ALIS_UNIT_DAY,     /* 30E/360 days: 30 a month, 360 a year */
	ALIS_UNIT_HOUR,
	ALIS_UNIT_POINT,
	ALIS_UNIT_SHIFT,
	ALIS_UNIT_COURSE,
	ALIS_UNIT_PIECE,
	ALIS_UNIT_KRONE,
	ALIS_UNIT_COUNT
};

/* Its fixed name in every output: "d", "t", "poeng" ... */
const char *alis_unit_name(enum alis_unit unit);

enum alis_read {
	ALIS_READ_OK,
	ALIS_READ_NOT,      /* no number stands there */
	ALIS_READ_DECIMALS, /* more than four decimals */
	ALIS_READ_LARGE,    /* a thousand million or more */
};

/*
 * Read a number at the start of 'text': digits, in groups of three parted by
 * a blank, no-break blank or thin blank where they are long; comma or point
 * before the decimals. '*used' is the number of bytes read.
 */
enum alis_read alis_amount_read(
    alis_str text, alis_amount *amount, size_t *used);

/* Sum; stays at the greatest value in place of overflowing. */
alis_amount alis_amount_add(alis_amount a, alis_amount b);

/* ---- languages ---- */

enum alis_language { ALIS_NB, ALIS_NN, ALIS_EN, ALIS_LANGUAGE_COUNT };

/* Marks an English text for the translators, where it stands in a table; the
 * text itself. */
#define ALIS_TEXT(text) "" text

/*
 * An English text in a language; itself if the catalogue has none. The
 * catalogues are gettext's (src/po), put into the program by the build, so
 * that a language is an argument like any other, and what is committed never
 * depends on the machine's locale. Lives as long as the program. Cost: a
 * binary search.
 */
const char *alis_said(enum alis_language language, const char *text);
/* The same for a number of things, of which English has two forms; Norwegian
 * has them for the same numbers. */
const char *alis_said_count(enum alis_language language, const char *one,
    const char *several, int64_t n);

/* A text with %1 to %9 in place; a number without its word stands as it is.
 * What is not such a mark is copied: no text is ever printf's. In 'mem'. */
alis_str alis_filled(
    const char *text, const alis_str *words, size_t n, struct alis_arena *mem);

/* A text for people and its words, before anybody has chosen a language. */
#define ALIS_SAYING_WORDS 4
struct alis_saying {
	const char *text; /* English, with %1 to %4; NULL: nothing is said */
	alis_str words[ALIS_SAYING_WORDS];
	unsigned said; /* bit i: words[i] is an English text itself */
};

struct alis_sayings {
	const struct alis_saying *at;
	size_t count;
};

alis_str alis_saying_in(const struct alis_saying *saying,
    enum alis_language language, struct alis_arena *mem);

/* ---- failure of the world ---- */

enum alis_fault {
	ALIS_OK = 0,
	ALIS_ENOENT = -1,  /* there is no such file, revision, repository */
	ALIS_ELIMIT = -2,  /* larger than what is read */
	ALIS_EIO = -3,     /* the system said no */
	ALIS_EGIT = -4,    /* git said no, or the repository is broken */
	ALIS_ELOCKED = -5, /* another program holds a lock */
	ALIS_ESTATE = -6,  /* the repository is not in a state for this */
	ALIS_EMOVED = -7,  /* somebody else moved the branch meanwhile */
	ALIS_ELINK = -8,   /* a link or a special file, where none may be */
};

#define ALIS_ERR_WORDS 4

/*
 * What failed, in English, and the words that it is about: the layers below
 * know no language. alis_err_said makes a sentence of it.
 */
struct alis_err {
	enum alis_fault code;
	const char *text;    /* with %1 to %4; lives as long as the program */
	const char *because; /* NULL, or the text of what led to it */
	/* The words of both and the reason, one after the other in 'bytes':
	 * where each ends. What finds no room is cut off, and ends in an
	 * ellipsis. */
	uint16_t ends[2 * ALIS_ERR_WORDS + 1];
	char bytes[640];
};

/*
 * Fill in 'err' and return 'code', so that a function can fail in one
 * statement: alis_fail(err, code, text, word ...), at most four words, each
 * an alis_str; they are copied and may hold bytes from outside.
 */
#define alis_fail(err, code, ...) \
	alis_fail_words((err), (code), ALIS_FIRST_(__VA_ARGS__, 0), \
	    ALIS_WORDS_(__VA_ARGS__, { NULL, 0 }))
#define ALIS_FIRST_(text, ...) "" text
/* A list of words after a text, ended by one without bytes, and its length. */
#define ALIS_WORDS_(text, ...) \
	(const alis_str[]){ __VA_ARGS__ }, \
	    sizeof((const alis_str[]){ __VA_ARGS__ }) / sizeof(alis_str) - 1

int alis_fail_words(struct alis_err *err, enum alis_fault code,
    const char *text, const alis_str *words, size_t n);

/* Add why: what the system or git said, in its own words. Returns the code. */
int alis_err_reason(struct alis_err *err, const char *reason);
/* alis_fail with ALIS_EIO, and the system's words for errno as the reason. */
#define alis_fail_system(err, ...) \
	(alis_fail((err), ALIS_EIO, __VA_ARGS__), alis_err_errno(err))
int alis_err_errno(struct alis_err *err);
/* Add why: another failure, which must not have another behind it. */
void alis_err_because(struct alis_err *err, const struct alis_err *why);

/* The sentence for a person, without full stop, in 'mem'. It may hold bytes
 * from outside; print it with alis_out_safe only. */
alis_str alis_err_said(const struct alis_err *err, enum alis_language language,
    struct alis_arena *mem);

/* Its first sentence as a saying, without what led to it; in 'mem'. */
struct alis_saying alis_err_saying(
    const struct alis_err *err, struct alis_arena *mem);

/* ---- libraries that are loaded when they are needed ---- */

struct alis_library {
	const char *file;  /* "libgit2.so.1.5", where the system looks for it */
	const char *names; /* of its functions, each with a NUL */
	size_t count;
	void *functions; /* a struct of pointers to them, in the same order */
};

/*
 * Load it for the rest of the process; nothing is done the second time. Any
 * thread may. ALIS_EIO, with the system's words, if it or one of the functions
 * is not there: then none may be called.
 */
int alis_library_load(const struct alis_library *library, struct alis_err *err);

/* A number as a word; lives as long as the block that it stands in. */
#define ALIS_NUMBER(n) alis_number((char[24]){ 0 }, (n))
alis_str alis_number(char room[24], int64_t n);

/* ---- bytes out ---- */

/*
 * A sink that remembers its first failure, so that one look after the last
 * byte is enough. Without 'flush' the bytes gather in 'mem'.
 */
struct alis_out {
	char *at;
	size_t used;
	size_t room;
	struct alis_arena *mem;
	int (*flush)(void *to, alis_str bytes);
	void *to;
	bool failed;
};

/* A sink into memory; alis_out_text gives what has come in so far. */
struct alis_out alis_out_memory(struct alis_arena *mem);
alis_str alis_out_text(const struct alis_out *out);
/* Hand what is held to 'flush'. Returns false if any write has failed. */
bool alis_out_finish(struct alis_out *out);

void alis_out_put(struct alis_out *out, alis_str bytes);
void alis_out_lit(struct alis_out *out, const char *text);
void alis_out_char(struct alis_out *out, char c);
void alis_out_fill(struct alis_out *out, char c, size_t n);
void alis_out_count(struct alis_out *out, int64_t n);
/* As 2018-01-31. */
void alis_out_day(struct alis_out *out, alis_day day);
/* As many decimals as it has, at most eight, after a point: "1.5", "40". */
void alis_out_amount(struct alis_out *out, alis_amount amount);
/* Text from outside: what is hidden or not UTF-8 is shown as <U+202E>. */
void alis_out_safe(struct alis_out *out, alis_str text);

/* Write all of the bytes to an open descriptor, however many calls it takes.
 * Returns 0, or -1 with errno. */
int alis_fd_write(int fd, alis_str bytes);
/* Read so many bytes, however many calls it takes. False if there are fewer, or
 * they cannot be read. */
bool alis_fd_read(int fd, void *to, size_t n);

/* ---- JSON out ---- */

/* Commas, indentation and closing are kept right by the writer. */
struct alis_json {
	struct alis_out *out;
	unsigned depth;
	bool begun; /* something stands at this depth already */
};

void alis_json_open(struct alis_json *json, const char *key, char bracket);
void alis_json_close(struct alis_json *json, char bracket);
/* 'key' is NULL inside a list. */
void alis_json_str(struct alis_json *json, const char *key, alis_str value);
void alis_json_count(struct alis_json *json, const char *key, int64_t value);
void alis_json_bool(struct alis_json *json, const char *key, bool value);
void alis_json_null(struct alis_json *json, const char *key);

/* ---- digests ---- */

#define ALIS_HEX_MOST 64

struct alis_hex {
	char text[ALIS_HEX_MOST + 1];
};

/* SHA-256 of the bytes. */
struct alis_hex alis_sha256(alis_str bytes);
/* The id that git gives a file of these bytes (SHA-1 repositories). */
struct alis_hex alis_blob_id(alis_str bytes);

/* ---- base64 (RFC 4648, section 4) ---- */

/* Read all of a text, with its padding; false if it is no base64, or has a
 * blank or line feed in it. The bytes live in 'mem'. */
bool alis_base64_read(alis_str text, struct alis_arena *mem, alis_str *bytes);
alis_str alis_base64(alis_str bytes, struct alis_arena *mem);

#endif
