#!/bin/sh
# All tests of a build: headers, layers, sizes, units, golden files, samples,
# as many parts side by side as there are processors. What went wrong is shown,
# then what took longest; the last line counts.
#   CC=... WARN=... LOADED=... run.sh BUILD
set -u
cd "$(dirname "$0")/.." || exit 1
B=${1:?run.sh BUILD}
CC=${CC:-cc}
passed=0 failed=0 parts=0
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
trap 'exit 1' HUP INT TERM

# part JUDGE NAME COMMAND: what is to be run, and who reads what it says.
part() {
	parts=$((parts + 1))
	printf '%s\n' "$1" >"$dir/$parts.judge"
	printf '%s\n' "$2" >"$dir/$parts.name"
	printf '%s\n' "$3" >"$dir/$parts.command"
}

# ---- who reads what a part says: its end is $1, its name $2, it said $log ----

# whole: one test.
whole() {
	if [ "$1" -eq 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		cat "$log"
		echo "not ok: $2"
	fi
}

# tap: the units. A test that is planned and does not report has failed. One
# that is skipped is 'not ok' to cmocka, which would hide among these the ones
# that are.
tap() {
	units=$(awk -v status="$1" '
	/^1\.\.[0-9]+/ { planned += substr($0, 4) }
	/^(not )?ok .*# SKIP/ { skipped++; shown = 1; sub(/^not /, "") }
	/^ok / && !/# SKIP/ { passed++; shown = 0 }
	/^not ok / && !/# SKIP/ { failed++; shown = 1 }
	shown { print | "cat >&2" }
	END {
		lost = planned - passed - failed - skipped
		if (lost > 0)
			failed += lost
		if (failed == 0 && (status != 0 || planned == 0))
			failed = 1
		if (lost > 0 || status > 1 || planned == 0)
			print "not ok: the units: " passed + 0 " of " \
				planned + 0 " reported, ended with " \
				status | "cat >&2"
		print passed + 0, failed + 0
	}
	' "$log")
	# What went wrong outside of any test: a leak, say, is told at the end.
	case $1,$units in
	0,* | *' 0') ;;
	*) tail -n 40 "$log" ;;
	esac
	passed=$((passed + ${units% *})) failed=$((failed + ${units#* }))
}

# counted: the last line counts its tests.
counted() {
	counts=$(sed -n '$s/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' "$log")
	: "${counts:=0 0}"
	case $counts,$1 in
	'0 0',* | *' 0',[!0]*)
		counts="${counts% *} 1"
		echo "not ok: $2 ended with $1"
		;;
	esac
	sed '${/^[0-9]* passed, [0-9]* failed$/d;}' "$log"
	passed=$((passed + ${counts% *})) failed=$((failed + ${counts#* }))
}

# possible: the same of one that needs what not every machine has, and says so
# when it tests nothing.
possible() {
	if [ "$1,$(tail -n 1 "$log")" = '0,0 passed, 0 failed' ]; then
		sed '$d' "$log"
	else
		counted "$1" "$2"
	fi
}

# libgit2 forgets the patterns of a repository that it refuses. To know that leak
# from ours takes whole stacks; golden.sh does the same for itself.
leaks=
case $B in
*-san*)
	echo leak:git_config_foreach_match >"$dir/leaks"
	leaks="ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}fast_unwind_on_malloc=0"
	leaks="$leaks LSAN_OPTIONS=suppressions=$dir/leaks:print_suppressions=0"
	;;
esac

# ---- the parts, the longest first ----

script() {
	part "$1" "$2" "sh tests/$2 '$B' ${3-}"
}

script counted golden.sh
part tap units "$leaks '$B/unit'"
script counted crash/crash.sh short
# The same points each time; 'make harden' tries them all.
script possible harden/harden.sh 'short 77'
script possible servers/servers.sh
script counted hostile.sh
script counted safe.sh
script counted examples.sh
script counted hooks.sh
script counted threads.sh
# Two auditors, over histories with faults: a few.
script counted auditors.sh 2
script possible power.sh
# Figures of groups under attack: a part of 'make attack'.
part whole 'figures of groups under attack' "'$B/attack' 300 1"
# Journals drawn by chance, counted twice: a few of those of 'make property'.
part whole 'journals counted slowly' "'$B/property' 3000"
script possible exchange.sh
script counted manual.sh
script counted completion.sh
script counted conformance.sh
script counted samples.sh
script counted spec.sh
script counted rules.sh
script counted editors.sh
script counted po.sh
script counted messages.sh
script counted readme.sh
script possible start.sh
script possible binary.sh
script possible quickfix.sh
script possible sarif.sh

# Each public header compiles alone, whatever was included before it.
for header in include/alis/*.h; do
	part whole "$header alone" "echo '#include <${header#include/}>' |
		$CC -std=c17 ${WARN:-} -Werror -Iinclude \
		-D_XOPEN_SOURCE=700 -fsyntax-only -x c -"
done
# Sanitizers and counting add variables of their own to the objects.
case $B in
*-san* | *-cov*) part whole layers 'sh tests/layers.sh' ;;
*) script whole layers.sh ;;
esac
part whole sizes 'sh tests/size.sh'
part whole doors 'sh tests/doors.sh'
part whole pages 'sh tests/pages.sh'
# What the fuzzers began with and once found holds still.
for target in tests/fuzz/corpus/*; do
	part whole "replay of $target" "'$B/replay/${target##*/}' $target/*"
done

# shellcheck disable=SC2016
seq $parts | xargs -P "$(getconf _NPROCESSORS_ONLN)" -I PART sh -c '
	began=$(date +%s)
	sh "$1.command" >"$1.log" 2>&1
	echo "$? $(($(date +%s) - began))" >"$1.end"
' part "$dir/PART"

at=0
while [ $at -lt $parts ]; do
	at=$((at + 1))
	log=$dir/$at.log
	read -r name <"$dir/$at.name"
	read -r judge <"$dir/$at.judge"
	end='1 0'
	[ ! -e "$dir/$at.end" ] || read -r end <"$dir/$at.end"
	[ -e "$log" ] || : >"$log"
	$judge "${end% *}" "$name"
	echo "${end#* } s $name" >>"$dir/times"
done

echo "the ten that took longest:"
sort -rn "$dir/times" | sed 10q
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
