#!/bin/sh
# Standard streams that are closed, full, or go away: a row of harden.sh. What a
# command opens must not get the number of a closed one, so that something is
# written into it; what cannot be written is told.
#   streams.sh BUILD ROOM short|long SEED
set -u
build=$1 dir=$2 form=$3 seed=$4
here=$(cd "$(dirname "$0")" && pwd) || exit 1
. "$here/lib.sh"
. "$here/each.sh"

# in_state OLD: nothing is there but what should be.
in_state() {
	sh "$dir/state.sh" "$dir/now" >"$dir/is"
	cmp -s "$dir/is" "$dir/was" || cmp -s "$dir/is" "$dir/shall" || {
		case $flag in
		loose | parts) ! grep -q 'WRONG\|\.tmp$\|\.lock$' "$dir/is" ;;
		*) false ;;
		esac
	}
}

# tried HOW STATUS: it ended by itself, and left the old state or the new.
tried() {
	points=$((points + 1))
	[ "$2" -lt 124 ] || wrong "$1: status $2"
	in_state || wrong "$1: it left $(diff "$dir/was" "$dir/is" | head -n 5)"
}

one() {
	fresh
	sh "$dir/state.sh" "$dir/now" >"$dir/was"
	run >"$dir/out" 2>"$dir/said"
	usual=$?
	sh "$dir/state.sh" "$dir/now" >"$dir/shall"
	for closed in '<&-' '>&-' '2>&-' '<&- >&-' '<&- 2>&-' '>&- 2>&-' \
		'<&- >&- 2>&-'; do
		fresh
		eval "run $closed" >"$dir/out2" 2>"$dir/said2"
		tried "$closed" $?
	done
	fresh
	run >/dev/full 2>"$dir/said"
	status=$?
	tried '>/dev/full' $status
	# Who has something to say must tell that it could not.
	if [ -s "$dir/out" ]; then
		[ $status -ne 0 ] && [ -s "$dir/said" ] ||
			wrong ">/dev/full: status $status, said '$(cat "$dir/said")'"
	fi
	fresh
	{ run 2>"$dir/said"; echo $? >"$dir/status"; } | head -n 1 >"$dir/head"
	tried '| head -n 1' "$(cat "$dir/status")"
}

each_command 'closed and full streams'
