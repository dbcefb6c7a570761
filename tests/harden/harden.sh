#!/bin/sh
# What alis does when the world fails it: memory, files, disks, streams, signals,
# terminals, places and clocks. Every campaign is a row of a table: what was
# tried, how many commands, at how many points, and what broke. Nothing may.
# The last line counts the rows.
#
#   harden.sh BUILD               all of it; takes some tens of minutes (make
#                                 harden)
#   harden.sh BUILD short [SEED]  a few commands of each campaign, and four
#                                 points of each, drawn by chance
#   harden.sh BUILD row NAME COMMAND FROM TO
#                                 one row again, for one command (part of its
#                                 line in 'commands'), at some points
#
# Commands are in 'commands', the folders they run in are made by worlds.sh.
# Faults are put in by fault.c, which stands before the C library and needs that
# to be glibc's; runner.c goes through the points and judges each.
set -u
build=$(cd "${1:?harden.sh BUILD}" && pwd) || exit 1
here=$(cd "$(dirname "$0")" && pwd) || exit 1
form=${2:-long}
seed=1
[ "$form" != short ] || seed=${3:-$(date +%N | sed 's/^0*//')}
# In memory, if that can be: there are many thousands of small files.
dir=$(mktemp -d /dev/shm/alis-harden.XXXXXX 2>/dev/null) || dir=$(mktemp -d) ||
	exit 1
trap 'rm -rf "$dir"' EXIT
trap 'exit 1' HUP INT TERM
row=${3:-} command=${4:-} from=${5:-1} to=${6:-999999}
most=0
[ "$form" != short ] || most=2
passed=0 failed=0
. "$here/lib.sh"

result() {
	if [ "$1" -eq 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
	fi
}

# ---- what it takes ----

sh "$here/worlds.sh" "$build" "$dir" >"$dir/log" 2>&1 || {
	cat "$dir/log"
	echo 'not ok: the worlds cannot be made'
	exit 1
}
cp "$here/commands" "$here/state.sh" "$dir"
# A compiler may need its own room for temporary files; TMPDIR is in the world.
if ! env -u TMPDIR ${CC:-cc} -std=c17 -O1 -shared -fPIC -o "$dir/fault.so" \
	"$here/fault.c" "$here/clock.c" -ldl 2>"$dir/log"; then
	cat "$dir/log"
	if getconf GNU_LIBC_VERSION >/dev/null 2>&1; then
		echo 'not ok: the library with the faults cannot be made'
		exit 1
	fi
	echo 'no faults: they need glibc to stand before'
	echo '0 passed, 0 failed'
	exit 0
fi
env -u TMPDIR ${CC:-cc} -std=c17 -O1 -o "$dir/runner" "$here/runner.c" \
	"$here/judge.c" "$here/world.c" "$here/writer.c" -pthread || exit 1
[ "$form" != short ] ||
	echo "seed $seed (tests/harden/harden.sh BUILD short $seed)"
printf '%-26s %8s %7s %7s %7s %8s %6s %7s\n' campaign commands points hit \
	same refused ended broken

# ---- faults at every call: rows of 'faults' ----

: >"$dir/rows"
grep -v '^#' "$here/faults" |
	while IFS='	' read -r name calls by how number ever each
do
	[ "$form" != row ] || [ "$name" = "$row" ] || continue
	if [ "$form" = row ]; then
		set -- "$command" "$from" "$to"
	else
		set --
	fi
	[ "$form" != short ] || each=4
	# Other commands in each row, the same ones by the same seed.
	seed=$((seed + 1))
	"$dir/runner" "$dir" "$build/alis" "$calls" "$by" "$how" "$number" \
		"$ever" "$most" "$each" "$seed" "$@" >"$dir/log" 2>&1
	status=$?
	sed '$d' "$dir/log"
	# shellcheck disable=SC2046 # seven numbers
	printf '%-26s %8s %7s %7s %7s %8s %6s %7s\n' "$name" \
		$(sed -n '$p' "$dir/log")
	[ $status -eq 0 ] ||
		echo "    again: harden.sh BUILD row '$name' COMMAND FROM TO"
	echo $status >>"$dir/rows"
done
while read -r status; do
	result "$status"
done <"$dir/rows"

# ---- the rest: a script each ----

if [ "$form" != row ]; then
	for script in streams disk surroundings; do
		seed=$((seed + 100))
		sh "$here/$script.sh" "$build" "$dir" "$form" "$seed"
		result $?
	done
fi
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
