/* SPDX-License-Identifier: MIT */
#include <alis/mirror.h>

#include <ctype.h>
#include <string.h>

#define ADDRESS_MOST 2000
#define HOST_MOST    253

/* What is not an address, as English texts. */
#define WHY_EMPTY   ALIS_TEXT("it is empty")
#define WHY_LONG    ALIS_TEXT("it is longer than 2000 bytes")
#define WHY_HIDDEN  ALIS_TEXT("it has a character that cannot be seen")
#define WHY_DASH    ALIS_TEXT("a part of it begins with '-'")
#define WHY_HELPER  ALIS_TEXT("'::' would run another program")
#define WHY_HTTP    ALIS_TEXT("http:// keeps nothing secret; use https://")
#define WHY_SCHEME  ALIS_TEXT("use https://, ssh:// or user@host:path")
#define WHY_SECRET  ALIS_TEXT("a password stands in it; let git keep it")
#define WHY_USER    ALIS_TEXT("the user has a sign that no user's name has")
#define WHY_HOST    ALIS_TEXT("the host is not the name of one")
#define WHY_PORT    ALIS_TEXT("the port is not a number from 1 to 65535")
#define WHY_NO_PATH ALIS_TEXT("it names no repository on the host")
#define WHY_PATH    ALIS_TEXT("the path has a sign that paths here may not have")
#define WHY_WINDOWS ALIS_TEXT("it is a path of Windows")
#define WHY_HOME    ALIS_TEXT("write the whole path in place of '~'")

static struct alis_address bad(const char *why)
{
	return (struct alis_address){ .kind = ALIS_ADDRESS_BAD, .why = why };
}

/* ---- its parts; each gives NULL, or what is wrong ---- */

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool has_only(alis_str text, const char *signs)
{
	for (size_t i = 0; i < text.n; i++)
		if (!is_letter(text.at[i]) && !is_digit(text.at[i]) &&
		    strchr(signs, text.at[i]) == NULL)
			return false;
	return true;
}

static const char *visible_check(alis_str text)
{
	int32_t point;
	size_t n;

	for (; text.n > 0; text = alis_str_from(text, n)) {
		n = alis_utf8_read(text, &point);
		if (n == 0 || point < ' ' || alis_utf8_hidden(point))
			return WHY_HIDDEN;
	}
	return NULL;
}

/* "%40" is the '@' of a user who is called by his e-mail. */
static const char *user_check(alis_str user)
{
	if (user.n > 0 && user.at[0] == '-')
		return WHY_DASH;
	if (user.n == 0 || user.n > HOST_MOST)
		return WHY_USER;
	for (size_t i = 0; i < user.n; i++) {
		if (alis_str_starts(alis_str_from(user, i), ALIS_STR("%40")) &&
		    i > 0)
			i += 2;
		else if (!has_only(alis_str_part(user, i, i + 1), "._+-"))
			return WHY_USER;
	}
	return NULL;
}

static const char *host_check(alis_str host)
{
	size_t colons = 0;

	if (host.n == 0 || host.n > HOST_MOST)
		return WHY_HOST;
	if (host.at[0] == '-')
		return WHY_DASH;
	if (host.at[0] != '[')
		return is_letter(host.at[0]) || is_digit(host.at[0])
		    ? has_only(host, "._-") ? NULL : WHY_HOST
		    : WHY_HOST;
	/* An address of IPv6: its zone would be of this machine alone. */
	for (size_t i = 1; i + 1 < host.n; i++) {
		char c = host.at[i];
		bool is_hex = is_digit(c) || (c >= 'a' && c <= 'f') ||
		    (c >= 'A' && c <= 'F');
		if (!is_hex && c != ':' && c != '.')
			return WHY_HOST;
		colons += c == ':';
	}
	return colons >= 2 && host.at[host.n - 1] == ']' ? NULL : WHY_HOST;
}

static const char *port_check(alis_str port)
{
	unsigned number = 0;

	if (port.n == 0 || port.n > 5 || !has_only(port, ""))
		return WHY_PORT;
	for (size_t i = 0; i < port.n; i++) {
		if (!is_digit(port.at[i]))
			return WHY_PORT;
		number = number * 10 + (unsigned)(port.at[i] - '0');
	}
	return number >= 1 && number <= 65535 ? NULL : WHY_PORT;
}

/*
 * A path on a host. No shell, no program and no protocol takes a sign of it for
 * anything else, however each of them quotes it.
 */
static const char *path_check(alis_str path)
{
	static const char control[] = "01";

	if (path.n == 0 || alis_str_is(path, "/") || alis_str_is(path, "/~"))
		return WHY_NO_PATH;
	if (path.at[0] == '-')
		return WHY_DASH;
	for (size_t i = 0; i < path.n; i++) {
		char c = path.at[i];
		if ((unsigned char)c >= 0x80)
			continue;
		if (c == '%' &&
		    (i + 2 >= path.n ||
		        !isxdigit((unsigned char)path.at[i + 1]) ||
		        !isxdigit((unsigned char)path.at[i + 2]) ||
		        strchr(control, path.at[i + 1]) != NULL))
			return WHY_PATH;
		if (!has_only(alis_str_part(path, i, i + 1), "%._~/+@,=:-"))
			return WHY_PATH;
	}
	return NULL;
}

/* [user@]host[:port] */
static const char *authority_check(alis_str authority, bool may_have_port)
{
	alis_cut at = alis_str_cut(authority, '@');
	alis_str host = at.found ? at.tail : authority;
	const char *why = NULL;
	size_t end = host.n;

	if (at.found && alis_str_cut(at.head, ':').found)
		return WHY_SECRET;
	if (at.found)
		why = user_check(at.head);
	if (why != NULL)
		return why;
	while (end > 0 && host.at[end - 1] != ':' && host.at[end - 1] != ']')
		end--;
	if (may_have_port && end > 0 && host.at[end - 1] == ':') {
		why = port_check(alis_str_from(host, end));
		host = alis_str_part(host, 0, end - 1);
	}
	return why != NULL ? why : host_check(host);
}

/* ---- its forms ---- */

/* What follows "https://". */
static struct alis_address read_url(
    enum alis_address_kind kind, alis_str url, alis_str rest)
{
	alis_cut cut = alis_str_cut(rest, '/');
	const char *why;

	why = authority_check(cut.head, true);
	if (why == NULL)
		why = path_check(alis_str_from(rest, cut.head.n));
	if (why != NULL)
		return bad(why);
	return (
	    struct alis_address){ .kind = kind, .url = url, .host = cut.head };
}

/* user@host:path; the colon of an address of IPv6 stands in brackets. */
static struct alis_address read_scp(alis_str text)
{
	size_t at = 0;
	bool inside = false;
	const char *why;

	for (; at < text.n && (inside || text.at[at] != ':'); at++)
		inside = text.at[at] == '[' || (inside && text.at[at] != ']');
	if (at == text.n)
		return bad(WHY_HOST);
	if (at == 1 && is_letter(text.at[0]))
		return bad(WHY_WINDOWS);
	/* user:secret@host:path is no form of ssh, but somebody writes it. */
	if (alis_str_cut(alis_str_from(text, at), '@').found &&
	    !alis_str_cut(alis_str_part(text, 0, at), '@').found &&
	    !alis_str_cut(alis_str_cut(alis_str_from(text, at), '@').head, '/')
	         .found)
		return bad(WHY_SECRET);
	why = authority_check(alis_str_part(text, 0, at), false);
	if (why == NULL)
		why = path_check(alis_str_from(text, at + 1));
	if (why != NULL)
		return bad(why);
	return (struct alis_address){
		.kind = ALIS_ADDRESS_SSH,
		.url = text,
		.host = alis_str_part(text, 0, at),
	};
}

static struct alis_address read_local(alis_str path)
{
	if (path.at[0] == '-')
		return bad(WHY_DASH);
	if (path.at[0] == '~')
		return bad(WHY_HOME);
	if (memchr(path.at, '\\', path.n) != NULL)
		return bad(WHY_WINDOWS);
	return (struct alis_address){ .kind = ALIS_ADDRESS_LOCAL, .url = path };
}

/* Where "scheme:" ends, or 0: git takes what stands before "::" for the name
 * of a program, and before "://" too if it does not know it. */
static size_t scheme_of(alis_str text)
{
	size_t n = 0;

	while (n < text.n &&
	    (is_letter(text.at[n]) || is_digit(text.at[n]) ||
	        strchr("+.-", text.at[n]) != NULL))
		n++;
	return n < text.n && text.at[n] == ':' ? n + 1 : 0;
}

static struct alis_address read_scheme(alis_str text, size_t n)
{
	alis_str scheme = alis_str_part(text, 0, n - 1);
	alis_str rest = alis_str_from(text, n + 2);

	if (alis_str_is(scheme, "https"))
		return read_url(ALIS_ADDRESS_HTTPS, text, rest);
	if (alis_str_is(scheme, "ssh"))
		return read_url(ALIS_ADDRESS_SSH, text, rest);
	if (alis_str_is(scheme, "git"))
		return read_url(ALIS_ADDRESS_GIT, text, rest);
	if (alis_str_is(scheme, "file"))
		return rest.n > 0 && rest.at[0] == '/' ? read_local(rest)
		                                       : bad(WHY_HOST);
	return bad(alis_str_is(scheme, "http") ? WHY_HTTP : WHY_SCHEME);
}

struct alis_address alis_address_read(alis_str text, struct alis_arena *mem)
{
	size_t n = scheme_of(text);
	alis_cut colon = alis_str_cut(text, ':');
	struct alis_address address;
	const char *why;

	if (text.n == 0)
		return bad(WHY_EMPTY);
	if (text.n > ADDRESS_MOST)
		return bad(WHY_LONG);
	why = visible_check(text);
	if (why != NULL)
		return bad(why);
	if (text.at[0] == '-')
		return bad(WHY_DASH);
	if (n > 0 && n < text.n && text.at[n] == ':')
		return bad(WHY_HELPER);
	if (n > 0 && alis_str_starts(alis_str_from(text, n), ALIS_STR("//")))
		address = read_scheme(text, n);
	else if (colon.found &&
	    memchr(colon.head.at, '/', colon.head.n) == NULL)
		address = read_scp(text);
	else
		address = read_local(text);
	/* A NUL behind each, for the doors that need one. */
	address.url = alis_str_copy(address.url, mem);
	address.host = alis_str_copy(address.host, mem);
	return address;
}

void alis_address_root(
    struct alis_address *address, alis_str folder, struct alis_arena *mem)
{
	const alis_str parts[] = { folder, ALIS_STR("/"), address->url };

	if (address->kind == ALIS_ADDRESS_LOCAL && address->url.at[0] != '/')
		address->url = alis_str_join(mem, parts, ALIS_COUNT(parts));
}
