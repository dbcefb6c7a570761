#!/bin/sh
# Mutation: faults are put into src/ledger, src/rule and src/post, one at a time,
# and the tests are asked whether they see it. A fault that none sees is one that
# a change tomorrow may bring in.
#   mutate.sh BUILD COUNT|all SEED [FILE.c ...]
# BUILD is a folder of its own: its program is made anew for each fault. COUNT
# faults are drawn from SEED of those that mutants.awk finds. One that is no C is
# passed over; one by which the compiler makes the same object is 'equal' and
# counts for nothing. Each test has a limit of time and memory, and one that runs
# over it has seen the fault. The test that saw the last comes first.
# A fault that survives is shown. survivors.txt has those that change nothing that
# anybody could see, with the reason: they are no part of what is to be killed.
# Of the rest, under 90 % killed, this fails. KNOWN is what an earlier run printed
# with V=1: what it has seen is not tried again, so that after new tests the rest
# alone is. CC and FLAGS compile.
set -u
cd "$(dirname "$0")/../.." || exit 1
B=${1:?mutate.sh BUILD COUNT SEED [FILE.c ...]} count=${2:?} seed=${3:?}
shift 3
[ $# -gt 0 ] || set -- src/ledger/*.c src/rule/*.c src/post/*.c
CC=${CC:-cc} FLAGS=${FLAGS:?} LIBS=${LIBS:?} LIBS_TEST=${LIBS_TEST:?}
LC_ALL=C
export LC_ALL
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"; rm -f "$B/alis" "$B/unit" "$B/property"' EXIT
trap 'exit 1' HUP INT TERM
# shellcheck disable=SC3045
ulimit -v 4000000 # which dash, bash and ksh have

for file; do
	awk -f tests/mutate/mutants.awk "$file" | sed "s|^|$file	|"
done >"$dir/all"
[ "$count" != all ] || count=$(wc -l <"$dir/all")
# A generator of its own (Park and Miller), because each awk has another.
awk -v x="$seed" '{
	x = (x * 16807) % 2147483647
	printf "%010d\t%s\n", x, $0
}' "$dir/all" | sort | cut -f 2- | head -n "$count" >"$dir/drawn"

# ---- the tests, the quickest first ----

tests=0
add() {
	tests=$((tests + 1))
	printf '%s\n' "$2" >"$dir/test.$tests"
	echo "$1" >"$dir/seconds.$tests"
}
add 60 "'$B/unit' books bookfaults bookforms chart clauses concern dict fast \
	figures gaps include kinds mark parse render rule track"
add 60 "'$B/property' 300 1"
add 120 "'$B/unit' beside folds form fuzz order plain plan repeat runs service \
	suggest trace trail"
# Without those of git, signatures and people: what they hold is elsewhere.
away='/\(add\|attest\|audit\|blame\|cohort\|columns\|commit\|complete\|doctor'
away="$away"'\|fmt\|help\|history\|hook\|init\|log\|merge\|rev\)[^/]*$'
printf '%s\n' tests/golden/*.t | grep -v "$away" | awk '
	{ list[NR % 6] = list[NR % 6] " " $0 }
	END { for (i = 0; i < 6; i++) print list[i] }' >"$dir/golden"
while read -r list; do
	add 180 "sh tests/golden.sh '$B' $list"
done <"$dir/golden"
# QUICK=1 stops here: what survives then may still be seen by the others.
quick=$tests
add 60 "sh tests/rules.sh '$B'"
add 120 "sh tests/conformance.sh '$B'"
add 120 "sh tests/samples.sh '$B'"
add 300 "'$B/property' 3000 2"
[ -z "${QUICK-}" ] || tests=$quick
seq $tests >"$dir/order"

# make OBJECT TEXT FILE: the object of a text that stands for a file.
make_object() {
	{ echo "#line 1 \"$3\""; cat "$2"; } >"$dir/text.c"
	# shellcheck disable=SC2086
	$CC $FLAGS -w -iquote "${3%/*}" -c -o "$1" "$dir/text.c" \
		>/dev/null 2>&1
}

# link TEST OBJECT: the program that a test runs, with the object instead of
# what the library has. Once for each fault.
link() {
	program=alis of=src/cli more=
	case $(cat "$dir/test.$1") in
	*"$B/unit"*) program=unit of=tests/unit more=$LIBS_TEST ;;
	*"$B/property"*) program=property of=tests/property ;;
	esac
	shift
	[ ! -e "$B/$program" ] || return 0
	# shellcheck disable=SC2086
	$CC -o "$B/$program" "$B/$of"/*.o "$@" "$B/libalis.a" $LIBS $more && return
	echo "mutate.sh: cannot link $program" >&2
	exit 1
}

# seen OBJECT: does a test see the fault? Its number is put first.
# shellcheck disable=SC2094
seen() {
	rm -f "$B/alis" "$B/unit" "$B/property"
	while read -r number; do
		link "$number" "$@"
		timeout -k 1 "$(cat "$dir/seconds.$number")" \
			sh "$dir/test.$number" >"$dir/log" 2>&1 </dev/null &&
			continue
		{ echo "$number"; grep -vx "$number" "$dir/order"; } >"$dir/new"
		mv "$dir/new" "$dir/order"
		killer=$number
		return 0
	done <"$dir/order"
	return 1
}

# is_known FAULT: it was seen in the run that KNOWN has the output of (V=1).
is_known() {
	[ -n "${KNOWN-}" ] && FAULT="killed $1 [" awk '
		index($0, ENVIRON["FAULT"]) == 1 { found = 1 }
		END { exit !found }' "$KNOWN"
}

# Without a fault, all must be well. BASELINE=no takes it for granted.
rm -f "$B/alis" "$B/unit" "$B/property"
[ "${BASELINE-}" = no ] || while read -r number; do
	link "$number"
	timeout -k 1 "$(cat "$dir/seconds.$number")" sh "$dir/test.$number" \
		>"$dir/log" 2>&1 </dev/null && continue
	echo "mutate.sh: without a fault this fails:"
	cat "$dir/test.$number" "$dir/log"
	exit 1
done <"$dir/order"

killed=0 survived=0 explained=0 equal=0 no_c=0
while IFS='	' read -r file line column length new; do
	awk -v at="$line" -v column="$column" -v n="$length" -v new="$new" '
	NR == at && n == 0 { print substr($0, 1, column - 1) new; next }
	NR == at {
		print substr($0, 1, column - 1) new substr($0, column + n)
		next
	}
	{ print }' "$file" >"$dir/mutant.c"
	first=$dir/$(echo "$file" | tr / _).o
	[ -e "$first" ] || make_object "$first" "$file" "$file" || exit 1
	if ! make_object "$dir/mutant.o" "$dir/mutant.c" "$file"; then
		no_c=$((no_c + 1))
		continue
	fi
	if cmp -s "$first" "$dir/mutant.o"; then
		equal=$((equal + 1))
		continue
	fi
	now=$(sed -n "${line}s/^[ 	]*//p" "$dir/mutant.c")
	if is_known "$file:$line: $now"; then
		killed=$((killed + 1))
		[ -z "${V-}" ] || echo "killed $file:$line: $now [before]"
		continue
	fi
	if seen "$dir/mutant.o"; then
		killed=$((killed + 1))
		[ -z "${V-}" ] || echo "killed $file:$line: $now [$killer]"
		continue
	fi
	was=$(sed -n "${line}s/^[ 	]*//p" "$file")
	why=$(WAS="$file | $was | $now | " awk '
		index($0, ENVIRON["WAS"]) == 1 {
			print substr($0, length(ENVIRON["WAS"]) + 1)
			exit
		}' tests/mutate/survivors.txt)
	if [ -n "$why" ]; then
		explained=$((explained + 1))
		echo "explained: $file:$line: $now: $why"
	else
		survived=$((survived + 1))
		echo "survived: $file:$line: $was -> $now"
	fi
done <"$dir/drawn"
echo "$killed killed, $survived survived, $explained survived and are explained;"
echo "$equal the same to the compiler, $no_c no C; of $(wc -l <"$dir/all")"
visible=$((killed + survived)) all=$((killed + survived + explained))
[ $visible -gt 0 ] || exit 1
echo "$((100 * killed / all)) % of all," \
	"$((100 * killed / visible)) % but for those that change nothing"
[ $((killed * 100)) -ge $((visible * 90)) ]
