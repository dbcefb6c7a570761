#!/bin/sh
# The sessions of README.md are real: every ```console block, one after the
# other in one folder with the short sample, prints what stands there.
#   readme.sh BUILD [accept]
# They are made into a golden test and compared by golden.sh.
set -u
cd "$(dirname "$0")/.." || exit 1
build=${1:?readme.sh BUILD [accept]}
test=$build/readme.t

{
	echo '$ cp "$SAMPLES/kort/loggbok.alis" .'
	awk '/^```/ { inside = !inside && /console/; next } inside' README.md
} >"$test"
if [ "${2:-}" != accept ]; then
	sh tests/golden.sh "$build" "$test"
	exit
fi

# Put the blocks back, each command with what it prints now.
sh tests/golden.sh "$build" accept "$test" || exit 1
sed 1d "$test" >"$build/readme.now" # without the copying
awk -v now="$build/readme.now" '
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
}' README.md >"$build/README.md" && cp "$build/README.md" README.md
