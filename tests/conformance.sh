#!/bin/sh
# The cases of tests/conformance: a program that reads journals prints each as
# JSON, and what it prints is compared with what is expected.
#   conformance.sh BUILD
#   READER='my-reader --json' conformance.sh
# READER is a command of the shell; each case runs in a folder of its own, and
# the file is the reader's last argument.
# Blanks and lines between the tokens of JSON do not matter; the order of
# members does (tests/conformance/README.md).
set -u
cd "$(dirname "$0")/conformance" || exit 1
if [ -z "${READER:-}" ]; then
	build=$(cd ../.. && cd "${1:?conformance.sh BUILD}" && pwd) || exit 1
	READER="'$build/alis' print --format json --file"
fi
unset ALIS_FILE LANGUAGE
LC_ALL=C.UTF-8 ALIS_DATE=2018-12-31
export LC_ALL ALIS_DATE
passed=0 failed=0
root=$(mktemp -d "${TMPDIR:-/tmp}/alis.XXXXXX") || exit 1
trap 'rm -rf "$root"' EXIT
trap 'exit 1' HUP INT TERM

# tokens: JSON without the blanks between its tokens, an object to a line.
tokens() {
	LC_ALL=C awk '
	{ text = text $0 "\n" }
	END {
		while (match(text, /"([^"\\]|\\.)*"|[ \t\r\n]+|[{}]|[^" \t\r\n{}]+/)) {
			token = substr(text, RSTART, RLENGTH)
			text = substr(text, RSTART + RLENGTH)
			if (token !~ /^[ \t\r\n]/)
				printf "%s%s", token == "{" ? "\n" : "", token
		}
		print ""
	}'
}

for expected in *.json; do
	name=${expected%.json}
	here=$root/$name file=$name.alis
	mkdir "$here"
	if [ -d "$name" ]; then
		cp -R "$name/." "$here"
		file=loggbok.alis
	else
		cp "$file" "$here"
	fi
	(cd "$here" && eval "$READER \"\$file\"") >"$root/out" 2>"$root/err"
	status=$?
	tokens <"$expected" >"$root/expected"
	tokens <"$root/out" >"$root/now"
	if [ $status -le 1 ] && cmp -s "$root/expected" "$root/now"; then
		passed=$((passed + 1))
		continue
	fi
	failed=$((failed + 1))
	echo "not ok: tests/conformance/$name (ended with $status)"
	diff "$root/expected" "$root/now"
	[ $status -le 1 ] || cat "$root/err"
done

# A case whose expectation was lost would never be missed.
for input in *.alis */loggbok.alis; do
	name=${input%/loggbok.alis}
	if [ ! -e "${name%.alis}.json" ]; then
		failed=$((failed + 1))
		echo "not ok: tests/conformance/$input: nothing is expected of it"
	fi
done
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
