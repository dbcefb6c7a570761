#!/bin/sh
# Terminals of one column, no home, odd locales and time zones, and clocks that
# are wrong: a row of harden.sh. With ALIS_DATE the figures are the same whatever
# the clock, the zone and the locale say; without it nothing breaks.
#   surroundings.sh BUILD ROOM short|long SEED
set -u
build=$1 dir=$2 form=$3 seed=$4
here=$(cd "$(dirname "$0")" && pwd) || exit 1
. "$here/lib.sh"
. "$here/each.sh"

# in_place ENV ...: the command with that in its environment.
in_place() {
	fresh
	(
		for set in "$@"; do
			case $set in
			-*) unset "${set#-}" ;;
			*) export "${set?}" ;;
			esac
		done
		run >"$dir/out2" 2>"$dir/said2"
	)
	status=$?
	points=$((points + 1))
	[ $status -lt 124 ] || wrong "$*: status $status"
}

same() {
	in_place "$@"
	[ $status -eq $usual ] || wrong "$*: status $status, not $usual"
	case $words in doctor*) return ;; esac # it tells of these
	cmp -s "$dir/out" "$dir/out2" || wrong "$*: it prints something else"
}

one() {
	fresh
	run >"$dir/out" 2>"$dir/said"
	usual=$?
	same LC_ALL=POSIX
	same LC_ALL=tr_TR.UTF-8
	same LC_ALL=en_US.ISO-8859-1
	same LC_ALL=not_there
	for zone in Asia/Kolkata Pacific/Kiritimati Pacific/Niue 'nonsense<<9' ''
	do
		same TZ=$zone
	done
	# Nobody is named without a home, so a commit may be refused.
	in_place -HOME
	in_place HOME=/nowhere
	in_place COLUMNS=1
	in_place COLUMNS=0
	in_place COLUMNS=99999999999999999999
	for clock in 1 86399 4102444800 253402300800; do
		# No key is good at a time with a year of five figures.
		case $clock,$words in
		253402300800,attest*--import*) check=in_place ;;
		*) check=same ;;
		esac
		$check "ALIS_HARDEN_CLOCK=$clock" "LD_PRELOAD=$dir/fault.so"
		in_place "ALIS_HARDEN_CLOCK=$clock" "LD_PRELOAD=$dir/fault.so" \
			-ALIS_DATE
	done
	narrow
}

# A terminal of one column and three lines; its input ends at once.
narrow() {
	command -v script >/dev/null || return 0
	fresh
	set --
	for word in $words; do
		set -- "$@" "'$(echo "$word" | tr _ ' ')'"
	done
	[ "$input" = - ] || set -- "$@" "<'$input'"
	unset COLUMNS
	TERM=xterm PAGER=cat timeout 20 script -qec \
		"stty cols 1 rows 3; '$build/alis' $*" /dev/null \
		>"$dir/out2" 2>&1
	status=$?
	COLUMNS=80
	export COLUMNS
	points=$((points + 1))
	[ $status -lt 124 ] || wrong "in one column: status $status"
}

command -v script >/dev/null ||
	echo 'no terminal of one column: there is no script(1) here'
each_command 'places and clocks'
