/* SPDX-License-Identifier: MIT */
#include <alis/render.h>

/*
 * SARIF 2.1.0 (OASIS, with errata 01). Numbers of sections below are that
 * standard's.
 */

#define SCHEMA \
	"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/" \
	"sarif-schema-2.1.0.json"

/* What the parts of a log are written with. */
struct log {
	struct alis_json json;
	struct alis_arena *mem;
	const struct alis_scan *scan;
	const alis_str *files; /* paths, each once */
	size_t file_count;
};

/* ---- texts ---- */

static bool has_link(alis_str text)
{
	for (size_t i = 0; i + 1 < text.n; i++)
		if (text.at[i] == ']' && text.at[i + 1] == '(')
			return true;
	return false;
}

/*
 * Braces are doubled, for a viewer takes {0} for a place to be filled in
 * (3.11.5); and what a journal says never becomes a link (3.11.6).
 */
static alis_str message_text(alis_str text, struct alis_arena *mem)
{
	struct alis_out out = alis_out_memory(mem);
	bool link = has_link(text);

	for (size_t i = 0; i < text.n; i++) {
		char c = text.at[i];
		if (link && (c == '[' || c == ']'))
			alis_out_char(&out, '\\');
		alis_out_char(&out, c);
		if (c == '{' || c == '}')
			alis_out_char(&out, c);
	}
	return alis_out_text(&out);
}

static void put_message(struct log *log, const char *key, alis_str text)
{
	alis_json_open(&log->json, key, '{');
	alis_json_str(&log->json, "text", message_text(text, log->mem));
	alis_json_close(&log->json, '}');
}

/* A path as a reference that is relative to the repository (RFC 3986). */
static alis_str uri_of(alis_str path, struct alis_arena *mem)
{
	static const char digits[] = "0123456789ABCDEF";
	struct alis_out out = alis_out_memory(mem);

	for (size_t i = 0; i < path.n; i++) {
		unsigned char c = (unsigned char)path.at[i];
		bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
		    (c >= '0' && c <= '9') || c == '-' || c == '.' ||
		    c == '_' || c == '~' || c == '/';
		if (plain) {
			alis_out_char(&out, (char)c);
			continue;
		}
		alis_out_char(&out, '%');
		alis_out_char(&out, digits[c >> 4]);
		alis_out_char(&out, digits[c & 15]);
	}
	return alis_out_text(&out);
}

static const char *level_of(enum alis_severity severity)
{
	return severity == ALIS_ERROR ? "error" : "warning";
}

/* ---- files ---- */

static size_t file_number(const struct log *log, alis_str path)
{
	size_t n = 0;

	while (n < log->file_count && !alis_str_same(log->files[n], path))
		n++;
	return n;
}

/* The files that findings are in, in their order. */
static void gather_files(struct log *log)
{
	struct alis_findings findings = log->scan->findings;
	alis_str *files = ALIS_NEW(log->mem, alis_str, 2 * findings.count + 1);

	log->files = files;
	for (size_t i = 0; i < findings.count; i++) {
		const struct alis_finding *f = &findings.findings[i];
		if (file_number(log, f->path) == log->file_count)
			files[log->file_count++] = f->path;
		if (f->has_other &&
		    file_number(log, f->other_path) == log->file_count)
			files[log->file_count++] = f->other_path;
	}
}

static void put_file(struct log *log, const char *key, alis_str path)
{
	alis_json_open(&log->json, key, '{');
	alis_json_str(&log->json, "uri", uri_of(path, log->mem));
	alis_json_count(&log->json, "index", (int64_t)file_number(log, path));
	alis_json_close(&log->json, '}');
}

static void put_files(struct log *log)
{
	alis_json_open(&log->json, "artifacts", '[');
	for (size_t i = 0; i < log->file_count; i++) {
		alis_json_open(&log->json, NULL, '{');
		alis_json_open(&log->json, "location", '{');
		alis_json_str(
		    &log->json, "uri", uri_of(log->files[i], log->mem));
		alis_json_close(&log->json, '}');
		alis_json_close(&log->json, '}');
	}
	alis_json_close(&log->json, ']');
}

/* ---- places ---- */

/* The end of a region is one past its last character (3.30.8). */
static void put_region(struct log *log, const char *key, struct alis_place from,
    struct alis_place to)
{
	alis_json_open(&log->json, key, '{');
	alis_json_count(&log->json, "startLine", from.line);
	alis_json_count(&log->json, "startColumn", from.column);
	if (to.line != from.line)
		alis_json_count(&log->json, "endLine", to.line);
	alis_json_count(&log->json, "endColumn", to.column);
	alis_json_close(&log->json, '}');
}

static void put_location(struct log *log, alis_str path, struct alis_place from,
    struct alis_place to)
{
	alis_json_open(&log->json, NULL, '{');
	alis_json_open(&log->json, "physicalLocation", '{');
	put_file(log, "artifactLocation", path);
	put_region(log, "region", from, to);
	alis_json_close(&log->json, '}');
	alis_json_close(&log->json, '}');
}

/* ---- rules ---- */

static void put_rule(struct log *log, const struct alis_scan_rule *rule)
{
	struct alis_json *json = &log->json;

	alis_json_open(json, NULL, '{');
	alis_json_str(json, "id", alis_str_of(rule->code));
	put_message(log, "shortDescription", rule->page.title);
	put_message(log, "fullDescription", rule->page.about);
	alis_json_open(json, "defaultConfiguration", '{');
	alis_json_str(json, "level", alis_str_of(level_of(rule->severity)));
	alis_json_close(json, '}');
	alis_json_open(json, "help", '{');
	alis_json_str(json, "text", message_text(rule->page.advice, log->mem));
	alis_json_str(
	    json, "markdown", message_text(rule->page.whole, log->mem));
	alis_json_close(json, '}');
	alis_json_close(json, '}');
}

static void put_tool(struct log *log)
{
	struct alis_json *json = &log->json;

	alis_json_open(json, "tool", '{');
	alis_json_open(json, "driver", '{');
	alis_json_str(json, "name", ALIS_STR("alis"));
	alis_json_str(json, "version", alis_str_of(log->scan->version));
	alis_json_open(json, "rules", '[');
	for (size_t i = 0; i < log->scan->rule_count; i++)
		put_rule(log, &log->scan->rules[i]);
	alis_json_close(json, ']');
	alis_json_close(json, '}');
	alis_json_close(json, '}');
}

/* ---- results ---- */

static void put_fix(struct log *log, const struct alis_finding *finding)
{
	struct alis_json *json = &log->json;

	alis_json_open(json, "fixes", '[');
	alis_json_open(json, NULL, '{');
	alis_json_open(json, "artifactChanges", '[');
	alis_json_open(json, NULL, '{');
	put_file(log, "artifactLocation", finding->path);
	alis_json_open(json, "replacements", '[');
	alis_json_open(json, NULL, '{');
	put_region(log, "deletedRegion", finding->fix_from, finding->fix_to);
	if (finding->fix.n > 0) {
		alis_json_open(json, "insertedContent", '{');
		alis_json_str(json, "text", finding->fix);
		alis_json_close(json, '}');
	}
	alis_json_close(json, '}');
	alis_json_close(json, ']');
	alis_json_close(json, '}');
	alis_json_close(json, ']');
	alis_json_close(json, '}');
	alis_json_close(json, ']');
}

static void put_result(struct log *log, size_t number)
{
	const struct alis_finding *f = &log->scan->findings.findings[number];
	struct alis_place end = { f->place.line, f->end_column };
	struct alis_json *json = &log->json;
	alis_str parts[] = { f->message, ALIS_STR("; "), f->hint };

	alis_json_open(json, NULL, '{');
	alis_json_str(json, "ruleId", alis_str_of(f->code));
	alis_json_count(json, "ruleIndex", (int64_t)log->scan->rule_of[number]);
	alis_json_str(json, "level", alis_str_of(level_of(f->severity)));
	put_message(log, "message",
	    alis_str_join(log->mem, parts, f->hint.n > 0 ? 3 : 1));
	alis_json_open(json, "locations", '[');
	put_location(log, f->path, f->place, end);
	alis_json_close(json, ']');
	if (f->has_other) {
		alis_json_open(json, "relatedLocations", '[');
		put_location(log, f->other_path, f->other_place, f->other_end);
		alis_json_close(json, ']');
	}
	alis_json_open(json, "partialFingerprints", '{');
	alis_json_str(json, "alisLine/v1", log->scan->prints[number]);
	alis_json_close(json, '}');
	if (f->has_fix)
		put_fix(log, f);
	alis_json_close(json, '}');
}

/* ---- the whole ---- */

/* That the journal has errors is a result; the run was a success (3.20.14). */
static void put_run(struct log *log)
{
	static const char *const languages[ALIS_LANGUAGE_COUNT] = { "nb", "nn",
		"en" };
	struct alis_json *json = &log->json;

	alis_json_open(json, NULL, '{');
	put_tool(log);
	alis_json_str(
	    json, "language", alis_str_of(languages[log->scan->language]));
	alis_json_str(json, "columnKind", ALIS_STR("unicodeCodePoints"));
	alis_json_open(json, "invocations", '[');
	alis_json_open(json, NULL, '{');
	alis_json_bool(json, "executionSuccessful", true);
	alis_json_close(json, '}');
	alis_json_close(json, ']');
	put_files(log);
	alis_json_open(json, "results", '[');
	for (size_t i = 0; i < log->scan->findings.count; i++)
		put_result(log, i);
	alis_json_close(json, ']');
	alis_json_close(json, '}');
}

void alis_render_sarif(const struct alis_scan *scan, struct alis_out *out)
{
	struct alis_arena mem = { 0 };
	struct log log = { .json = { .out = out }, .mem = &mem, .scan = scan };

	gather_files(&log);
	alis_json_open(&log.json, NULL, '{');
	alis_json_str(&log.json, "$schema", ALIS_STR(SCHEMA));
	alis_json_str(&log.json, "version", ALIS_STR("2.1.0"));
	alis_json_open(&log.json, "runs", '[');
	put_run(&log);
	alis_json_close(&log.json, ']');
	alis_json_close(&log.json, '}');
	alis_arena_release(&mem);
}
