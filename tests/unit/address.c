/* SPDX-License-Identifier: MIT */
/* What may be the address of a repository: it comes from a file that many
 * people write, and goes to programs that take options and run others. */
#include <alis/mirror.h>

#include <string.h>

#include "sandbox.h"

struct address_row {
	const char *text;
	enum alis_address_kind kind;
	const char *host; /* or what the reason says */
	const char *why;
};

static const struct address_row address_rows[] = {
	{ "https://git.nordvik.example/kari.git", ALIS_ADDRESS_HTTPS,
	    "git.nordvik.example", "the usual" },
	{ "https://kari@git.nordvik.example:8443/~kari/logg%20bok",
	    ALIS_ADDRESS_HTTPS, "kari@git.nordvik.example:8443",
	    "a user, a port, an escape" },
	{ "https://kari%40nordvik.example@git.example/k", ALIS_ADDRESS_HTTPS,
	    "kari%40nordvik.example@git.example", "an e-mail as the user" },
	{ "https://[2001:db8::1]:8443/kari", ALIS_ADDRESS_HTTPS,
	    "[2001:db8::1]:8443", "IPv6" },
	{ "https://git.example/lege/bjørn.git", ALIS_ADDRESS_HTTPS,
	    "git.example", "letters of Norwegian in the path" },
	{ "ssh://git@git.example:2222/srv/kari.git", ALIS_ADDRESS_SSH,
	    "git@git.example:2222", "ssh with a port" },
	{ "ssh://git.example/~/kari", ALIS_ADDRESS_SSH, "git.example",
	    "ssh, from the home folder" },
	{ "git@git.example:lege/kari.git", ALIS_ADDRESS_SSH, "git@git.example",
	    "the form of scp" },
	{ "git.example:/srv/kari", ALIS_ADDRESS_SSH, "git.example",
	    "without a user" },
	{ "kari@[::1]:loggbok", ALIS_ADDRESS_SSH, "kari@[::1]",
	    "the form of scp with IPv6" },
	{ "git://git.example:9418/kari", ALIS_ADDRESS_GIT, "git.example:9418",
	    "git's own" },
	{ "/srv/git/Kari Nordmann.git", ALIS_ADDRESS_LOCAL, "",
	    "a path, with a blank" },
	{ "../kari.git", ALIS_ADDRESS_LOCAL, "", "a relative path" },
	{ "kari", ALIS_ADDRESS_LOCAL, "", "a name here" },
	{ "./a:b", ALIS_ADDRESS_LOCAL, "", "a colon behind a slash" },
	{ "file:///srv/kari.git", ALIS_ADDRESS_LOCAL, "", "a path as a URL" },

	{ "", ALIS_ADDRESS_BAD, "empty", "nothing" },
	{ "ext::sh -c id", ALIS_ADDRESS_BAD, "'::'", "a command" },
	{ "ext::https://git.example/x", ALIS_ADDRESS_BAD, "'::'",
	    "a command before a URL" },
	{ "fd::17/x", ALIS_ADDRESS_BAD, "'::'", "a descriptor" },
	{ "persistent-https::x", ALIS_ADDRESS_BAD, "'::'", "any helper" },
	{ "ext://sh", ALIS_ADDRESS_BAD, "use https", "a helper as a scheme" },
	{ "HTTPS://git.example/x", ALIS_ADDRESS_BAD, "use https",
	    "git would look for git-remote-HTTPS" },
	{ "http://git.example/x", ALIS_ADDRESS_BAD, "secret", "no TLS" },
	{ "ftp://git.example/x", ALIS_ADDRESS_BAD, "use https", "ftp" },
	{ "git+ssh://git.example/x", ALIS_ADDRESS_BAD, "use https",
	    "an old name of ssh" },
	{ "--upload-pack=touch /tmp/x", ALIS_ADDRESS_BAD, "'-'", "an option" },
	{ "-oProxyCommand=id:x", ALIS_ADDRESS_BAD, "'-'", "an option of ssh" },
	{ "ssh://-oProxyCommand=id/x", ALIS_ADDRESS_BAD, "'-'",
	    "a host that is an option" },
	{ "ssh://-G@git.example/x", ALIS_ADDRESS_BAD, "'-'",
	    "a user that is an option" },
	{ "-G@git.example:x", ALIS_ADDRESS_BAD, "'-'",
	    "a user that is an option, as scp" },
	{ "kari@-oX:x", ALIS_ADDRESS_BAD, "'-'", "a host, as scp" },
	{ "git.example:-x", ALIS_ADDRESS_BAD, "'-'",
	    "a path that is an option" },
	{ "ssh://%2doProxyCommand=id/x", ALIS_ADDRESS_BAD, "host",
	    "a dash in disguise" },
	{ "ssh://%2dG@git.example/x", ALIS_ADDRESS_BAD, "user",
	    "a dash in disguise, of a user" },
	{ "https://kari:hemmelig@git.example/x", ALIS_ADDRESS_BAD, "password",
	    "a password" },
	{ "https://kari:@git.example/x", ALIS_ADDRESS_BAD, "password",
	    "an empty one" },
	{ "ssh://kari:hemmelig@git.example/x", ALIS_ADDRESS_BAD, "password",
	    "a password of ssh" },
	{ "kari:hemmelig@git.example:x", ALIS_ADDRESS_BAD, "password",
	    "a password, as scp" },
	{ "https://a@b@git.example/x", ALIS_ADDRESS_BAD, "host", "two users" },
	{ "https://git.example:0/x", ALIS_ADDRESS_BAD, "port", "port 0" },
	{ "https://git.example:65536/x", ALIS_ADDRESS_BAD, "port",
	    "a port too far" },
	{ "https://git.example:8x/x", ALIS_ADDRESS_BAD, "port", "no number" },
	{ "https://git.example:/x", ALIS_ADDRESS_BAD, "port", "no port" },
	{ "https:///x", ALIS_ADDRESS_BAD, "host", "no host" },
	{ "https://git_.exa mple/x", ALIS_ADDRESS_BAD, "host", "a blank" },
	{ "https://[::1/x", ALIS_ADDRESS_BAD, "host", "half a bracket" },
	{ "https://[fe80::1%25eth0]/x", ALIS_ADDRESS_BAD, "host", "a zone" },
	{ "https://git.example", ALIS_ADDRESS_BAD, "no repository", "no path" },
	{ "https://git.example/", ALIS_ADDRESS_BAD, "no repository",
	    "an empty path" },
	{ "git.example:", ALIS_ADDRESS_BAD, "no repository",
	    "an empty path, as scp" },
	{ "https://git.example/x?token=1", ALIS_ADDRESS_BAD, "the path",
	    "a query" },
	{ "https://git.example/x#y", ALIS_ADDRESS_BAD, "the path",
	    "a fragment" },
	{ "https://git.example/a%0ahost=b", ALIS_ADDRESS_BAD, "the path",
	    "a line feed for a credential helper" },
	{ "https://git.example/a%2", ALIS_ADDRESS_BAD, "the path",
	    "half an escape" },
	{ "git.example:a';id;'", ALIS_ADDRESS_BAD, "the path",
	    "a command for the shell there" },
	{ "ssh://git.example/$(id)", ALIS_ADDRESS_BAD, "the path", "another" },
	{ "https://git.example/a\\..\\b", ALIS_ADDRESS_BAD, "the path",
	    "a backslash" },
	{ "https://git.example/a\nb", ALIS_ADDRESS_BAD, "seen", "a line feed" },
	{ "/srv/\033[2J", ALIS_ADDRESS_BAD, "seen", "an escape" },
	{ "/srv/\xe2\x80\xae"
	  "tig\xe2\x80\xac",
	    ALIS_ADDRESS_BAD, "seen", "text turned round" },
	{ "/srv/\xff", ALIS_ADDRESS_BAD, "seen", "no UTF-8" },
	{ "C:\\git\\kari", ALIS_ADDRESS_BAD, "Windows", "a path of Windows" },
	{ "C:/git/kari", ALIS_ADDRESS_BAD, "Windows",
	    "the same with slashes, which git takes for a host" },
	{ "..\\kari", ALIS_ADDRESS_BAD, "Windows", "a relative one" },
	{ "~/kari.git", ALIS_ADDRESS_BAD, "whole path", "no shell reads it" },
	{ "file://host/x", ALIS_ADDRESS_BAD, "host", "a file elsewhere" },
};

static void reads_addresses(void **state)
{
	(void)state;
	for (size_t i = 0; i < ALIS_COUNT(address_rows); i++) {
		const struct address_row *row = &address_rows[i];
		struct alis_arena mem = { 0 };
		struct alis_address got =
		    alis_address_read(alis_str_of(row->text), &mem);
		unit_check(got.kind == row->kind, row->why);
		if (row->kind == ALIS_ADDRESS_BAD)
			unit_check(got.why != NULL &&
			        strstr(got.why, row->host) != NULL,
			    row->why);
		else
			unit_check(alis_str_is(got.host, row->host), row->why);
		alis_arena_release(&mem);
	}
}

static void makes_paths_absolute(void **state)
{
	struct alis_arena mem = { 0 };
	struct alis_address address;

	(void)state;
	address = alis_address_read(ALIS_STR("../kari.git"), &mem);
	alis_address_root(&address, ALIS_STR("/leder"), &mem);
	unit_check(alis_str_is(address.url, "/leder/../kari.git"), "relative");
	address = alis_address_read(ALIS_STR("file:///srv/kari"), &mem);
	alis_address_root(&address, ALIS_STR("/leder"), &mem);
	unit_check(alis_str_is(address.url, "/srv/kari"), "absolute");
	address = alis_address_read(ALIS_STR("git.example:kari"), &mem);
	alis_address_root(&address, ALIS_STR("/leder"), &mem);
	unit_check(alis_str_is(address.url, "git.example:kari"), "elsewhere");
	alis_arena_release(&mem);
}

int test_address(void)
{
	static const struct CMUnitTest tests[] = {
		UNIT_TEST(reads_addresses),
		UNIT_TEST(makes_paths_absolute),
	};

	return cmocka_run_group_tests_name("address", tests, NULL, NULL);
}
