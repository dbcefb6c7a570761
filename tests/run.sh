#!/bin/sh
# All tests of a build: headers, layers, sizes, units, golden files, samples.
# What went wrong is shown; the last line counts.
#   CC=... WARN=... run.sh BUILD
set -u
cd "$(dirname "$0")/.." || exit 1
B=${1:?run.sh BUILD}
CC=${CC:-cc}
passed=0 failed=0
log=$(mktemp) || exit 1
trap 'rm -f "$log"' EXIT

# count STATUS NAME: one check; what it said stands in $log.
count() {
	if [ "$1" -eq 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		cat "$log"
		echo "not ok: $2"
	fi
}

# Each public header compiles alone, whatever was included before it.
for header in include/alis/*.h; do
	# shellcheck disable=SC2086
	$CC -std=c17 ${WARN:-} -Werror -Iinclude -D_XOPEN_SOURCE=700 \
		-fsyntax-only -x c "$header" >"$log" 2>&1
	count $? "$header alone"
done

# Sanitizers add variables of their own to the objects.
case $B in
*-san*) sh tests/layers.sh >"$log" 2>&1 ;;
*) sh tests/layers.sh "$B" >"$log" 2>&1 ;;
esac
count $? layers
sh tests/size.sh >"$log" 2>&1
count $? sizes

# The units speak TAP. A test that is planned and does not report has failed.
"$B/unit" >"$log"
status=$?
units=$(awk -v status=$status '
/^1\.\.[0-9]+/ { planned += substr($0, 4) }
/^(not )?ok .*# SKIP/ { skipped++; shown = 1 }
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
		print "not ok: the units: " passed + 0 " of " planned + 0 \
			" reported, ended with " status | "cat >&2"
	print passed + 0, failed + 0
}
' "$log")
passed=$((passed + ${units% *})) failed=$((failed + ${units#* }))

# Journals drawn by chance, counted twice: a few of those of 'make property'.
"$B/property" 3000 >"$log" 2>&1
count $? 'journals counted slowly'

# Figures of groups under attack: a part of 'make attack'.
"$B/attack" 300 1 >"$log" 2>&1
count $? 'figures of groups under attack'

# What the fuzzers began with and once found holds still.
for target in tests/fuzz/corpus/*; do
	"$B/replay/${target##*/}" "$target"/* >"$log" 2>&1
	count $? "replay of $target"
done

# tally STATUS SCRIPT: add up the last line of $log, which counts the tests.
tally() {
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

# counted SCRIPT ...: a script whose last line counts its own tests.
counted() {
	sh "$@" >"$log" 2>&1
	tally $? "$1"
}

# where_possible SCRIPT ...: one that needs what not every machine has, and
# says so when it tests nothing.
where_possible() {
	sh "$@" >"$log" 2>&1
	status=$?
	if [ "$status,$(tail -n 1 "$log")" = '0,0 passed, 0 failed' ]; then
		sed '$d' "$log"
	else
		tally $status "$1"
	fi
}

counted tests/golden.sh "$B"
counted tests/hostile.sh "$B"
counted tests/crash/crash.sh "$B" short
counted tests/readme.sh "$B"
counted tests/samples.sh "$B"
counted tests/messages.sh
counted tests/completion.sh "$B"
counted tests/po.sh
counted tests/examples.sh "$B"
where_possible tests/exchange.sh "$B"
where_possible tests/quickfix.sh "$B"
where_possible tests/sarif.sh "$B"
counted tests/spec.sh "$B"
counted tests/rules.sh "$B"
counted tests/conformance.sh "$B"
counted tests/editors.sh "$B"
counted tests/manual.sh "$B"
counted tests/hooks.sh "$B"
where_possible tests/servers/servers.sh "$B"

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
