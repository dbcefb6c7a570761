#!/bin/sh
# The sessions of README.md and some of docs/ are real: every
# ```console block of a page, one after the other in one folder with the short
# sample, prints what stands there.
#   readme.sh BUILD [accept]
# They are made into golden tests and compared by golden.sh.
set -u
cd "$(dirname "$0")/.." || exit 1
build=${1:?readme.sh BUILD [accept]}
pages='README.md docs/plan.md docs/queries.md docs/cohort.md'

set -- "${2:-}"
for page in $pages; do
	test=$build/$(basename "$page" .md).t
	{
		echo '$ cp "$SAMPLES/kort/loggbok.alis" .'
		awk '/^```/ { inside = !inside && /console/; next } inside' \
			"$page"
	} >"$test"
	set -- "$@" "$test"
done
accept=$1
shift
if [ "$accept" != accept ]; then
	sh tests/golden.sh "$build" "$@"
	exit
fi

# Put the blocks back, each command with what it prints now.
sh tests/golden.sh "$build" accept "$@" || exit 1
for page in $pages; do
	name=$build/$(basename "$page" .md)
	sed 1d "$name.t" >"$name.now" # without the copying
	awk -v now="$name.now" '
/^```console/ { print; inside = 1; n = 0; next }
inside && /^```/ { show(n); print; inside = 0; next }
inside { if (/^\$ /) n++; next }
{ print }
function show(n,  seen) {
	seen = 0
	while (pending || (getline kept < now) > 0) {
		pending = 0
		if (kept ~ /^\$ / && ++seen > n) { pending = 1; return }
		print kept
	}
}' "$page" >"$name.md" && cp "$name.md" "$page" || exit 1
done
