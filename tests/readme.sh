#!/bin/sh
# The sessions of README.md and some of docs/ are real: every
# ```console block of a page, one after the other in one folder with the short
# sample, prints what stands there.
#   readme.sh BUILD [accept]
# They are made into golden tests and compared by golden.sh. docs/leader.md begins
# beside the samples instead. Each command has a shell of its own there, so 'cd'
# and 'export' are said again before those that follow.
set -u
cd "$(dirname "$0")/.." || exit 1
build=${1:?readme.sh BUILD [accept]}
pages='README.md docs/plan.md docs/queries.md docs/cohort.md docs/leader.md'

# prepare PAGE: what is there before its first command.
prepare() {
	case $1 in
	docs/leader.md) echo '$ ln -s "$SAMPLES" samples' ;;
	*) echo '$ cp "$SAMPLES/kort/loggbok.alis" .' ;;
	esac
}

set -- "${2:-}"
for page in $pages; do
	test=$build/$(basename "$page" .md).t
	{
		prepare "$page"
		awk '
/^```/ { inside = !inside && /console/; next }
!inside { next }
/^\$ cd [.\/]*$/ { at = ""; print; next }
/^\$ unset / { set = ""; print; next }
/^\$ cd [^&]*$/ { at = "cd ./" $3 " && "; print; next }
/^\$ export [^&]*$/ { set = "export " $3 " && "; print; next }
/^\$ / && (set at) != "" { print "$ " set at substr($0, 3); next }
{ print }' "$page"
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
	# Without the preparation, and what was said again.
	sed -e 1d -e 's/^\$ \(export [^ ]* && \)\{0,1\}\(cd \.\/[^ ]* && \)\{0,1\}/$ /' \
		"$name.t" >"$name.now"
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
