#!/bin/sh
# gcc -fanalyzer over all of src: paths through a file on which something is
# used that is NULL, freed or not set. What it tells that cannot happen stands
# in tests/analyzer.txt with the reason; anything else fails, and so does a line
# there that it tells no more, where this is the gcc that told of it.
#   FLAGS=... analyze.sh
set -u
cd "$(dirname "$0")/.." || exit 1
GCC=${GCC:-gcc} FLAGS=${FLAGS:?} LC_ALL=C
export GCC FLAGS LC_ALL
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT

# Each file's own: what a header tells it is told of the file that reads it.
# shellcheck disable=SC2016
printf '%s\n' src/*/*.c | xargs -n 1 -P 2 sh -c '
	out=$1/$(echo "$2" | tr / +)
	$GCC $FLAGS -O1 -fanalyzer -fdiagnostics-plain-output \
		-c -o "$out.o" "$2" 2>"$out.said" || echo "$2: no object" >>"$out.said"
	rm -f "$out.o"
	awk -v file="$2" "
		/: no object\$/ { print file, \"none\"; next }
		match(\$0, /\[-Wanalyzer-[a-z-]*\]\$/) {
			print file, substr(\$0, RSTART + 12, RLENGTH - 13)
		}" "$out.said" | sort -u >"$out.told"
' analyze "$dir"
cat "$dir"/*.told | sort >"$dir/told"
sed -n 's|^\(src/[^ ]* [a-z-]*\): .*|\1|p' tests/analyzer.txt | sort >"$dir/known"
status=0
comm -23 "$dir/told" "$dir/known" >"$dir/new"
while read -r file sort; do
	status=1
	echo "$file: $sort"
	cat "$dir/$(echo "$file" | tr / +).said"
done <"$dir/new"
if grep -qx "gcc $($GCC -dumpversion)" tests/analyzer.txt; then
	comm -13 "$dir/told" "$dir/known" >"$dir/gone"
	[ ! -s "$dir/gone" ] || {
		status=1
		sed 's/$/ stands in tests\/analyzer.txt and is told no more/' "$dir/gone"
	}
fi
exit $status
