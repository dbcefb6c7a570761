#!/bin/sh
# The samples are what samples/README.md says: written by make-samples.sh byte
# for byte, without complaints but for med-feil, and there with those that the
# list names: file, line and severity, no more and no fewer.
# The stories of samples/audit and samples/cohort are what their README.md show.
#   samples.sh BUILD
set -u
cd "$(dirname "$0")/.." || exit 1
LC_ALL=C
export LC_ALL
alis=${1:?samples.sh BUILD}/alis
dir=$(mktemp -d "${TMPDIR:-/tmp}/samples.XXXXXX") || exit 1
trap 'rm -rf "$dir"' EXIT
trap 'exit 1' HUP INT TERM
passed=0 failed=0

# same EXPECTED FOUND WHAT: two files or folders are the same.
same() {
	if diff -ru "$1" "$2"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "not ok: $3"
	fi
}

# told SAMPLE DATE: a line for each complaint: file, line, severity.
told() {
	"$alis" check -f "samples/$1/loggbok.alis" --date "$2" --format json |
		awk -v top="samples/$1/" '
		function value() {
			sub(/^[^:]*: "?/, "")
			sub(/"?,?$/, "")
			return $0
		}
		/^ *"format": 1,/ { whole = 1 }
		/^ *"severity": / { severity = value() }
		/^ *"file": / { file = value(); sub("^" top, "", file) }
		/^ *"line": / { print file, value(), severity }
		END { if (!whole) print "no JSON" }' | sort
}

# date SAMPLE: the day that the table of samples/README.md gives it.
date_of() {
	awk -F '|' -v name="$1/" '
	{ gsub(/ /, "", $2); gsub(/ /, "", $4) }
	$2 == name { print $4 }' samples/README.md
}

mkdir "$dir/again"
cp samples/README.md "$dir/again"
sh samples/make-samples.sh "$dir/again"
for name in ferdig halvveis med-feil README.md; do
	same "$dir/again/$name" "samples/$name" "make-samples.sh writes $name"
done

: >"$dir/none"
for name in kort ferdig halvveis; do
	told "$name" "$(date_of "$name")" >"$dir/told"
	same "$dir/none" "$dir/told" "nothing is wrong in samples/$name"
done

awk -F ' *[|] *' '
/^<!-- med-feil: begynner/ { inside = 1 }
/^<!-- med-feil: slutter/ { inside = 0 }
inside && $4 == "feil" { print $2, $3, "error" }
inside && $4 == "advarsel" { print $2, $3, "warning" }' samples/README.md |
	sort >"$dir/listed"
told med-feil "$(date_of med-feil)" >"$dir/told"
same "$dir/listed" "$dir/told" "the list of samples/README.md is what is told"

# README.md beside a story has, block by block, what it prints.
for name in audit cohort; do
	PATH=$(cd "$(dirname "$alis")" && pwd -P):$PATH \
		sh "samples/$name/story.sh" "$dir/story-$name" >"$dir/told" 2>&1
	awk '/^```/ { inside = $0 == "```text"; next } inside' \
		"samples/$name/README.md" >"$dir/listed"
	same "$dir/listed" "$dir/told" "samples/$name/README.md tells its story"
done

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
