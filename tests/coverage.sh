#!/bin/sh
# What of src/ and include/ the tests reach: all of 'make test', and a short
# 'make harden', with a build that counts every line and both ways of every
# condition.
#   coverage.sh BUILD [again]
# 'again' runs no test: it only tells anew what was counted last.
#   build/coverage.txt   a row for each folder and each file
#   build/missed.txt     what was not reached, with the reason
#   build/coverage/      each line, in HTML
# tests/coverage/*.txt have the reasons, those for all folders in all.txt, and say
# which of them leave a thing out of the figures: what cannot happen. Such a rule must still have something to
# leave out. Under 95 % of the lines or 90 % of the branches, this fails.
# A branch is one way out of one condition ('a && b' has four), as clang counts
# them. A function in a header counts once, however many files it is in.
set -u
cd "$(dirname "$0")/.." || exit 1
B=${1:?coverage.sh BUILD [again]}
LINES_WANTED=${LINES_WANTED:-95} BRANCHES_WANTED=${BRANCHES_WANTED:-90}

if [ "${2-}" != again ]; then
	rm -rf "$B/counts"
	sh tests/run.sh "$B" >"$B/tests.log"
	tested=$?
	tail -n 12 "$B/tests.log"
	if [ $tested -ne 0 ]; then
		grep '^not ok' "$B/tests.log"
	fi
	if [ -e tests/harden/harden.sh ]; then
		for seed in 1 2 3 4; do
			sh tests/harden/harden.sh "$B" short $seed || tested=1
		done
	fi
else
	tested=0
fi
if [ -z "$(ls "$B/counts" 2>/dev/null)" ]; then
	echo "coverage.sh: nothing was counted in $B/counts" >&2
	exit 1
fi

# What it warns of are functions of headers in files that do not use them.
# Without the counts of one that ran when another of its kind was made.
llvm-profdata merge --failure-mode=all -o "$B/counted" "$B"/counts/*.profraw ||
	exit 1
set -- "$B/alis"
for other in unit property exchange attack fetch; do
	[ ! -e "$B/$other" ] || set -- "$@" -object "$B/$other"
done
set -- "$@" --instr-profile="$B/counted" --show-branches=count \
	--show-instantiations=false --ignore-filename-regex='/(tests|build)/'
llvm-cov show "$@" --format=html --output-dir=build/coverage >/dev/null \
	2>"$B/counted.log" || { cat "$B/counted.log"; exit 1; }
llvm-cov show "$@" >"$B/counted.txt" 2>"$B/counted.log" ||
	{ cat "$B/counted.log"; exit 1; }
for file in tests/coverage/*.txt; do
	[ "$file" = tests/coverage/all.txt ] || cat "$file"
done | cat - tests/coverage/all.txt >"$B/reasons"
awk -f tests/coverage.awk -v top="$PWD/" -v missed=build/missed.txt \
	-v lines_wanted="$LINES_WANTED" -v branches_wanted="$BRANCHES_WANTED" \
	"$B/reasons" "$B/counted.txt" >build/coverage.txt
reached=$?
grep -v '\.[ch] ' build/coverage.txt
echo "each file: build/coverage.txt; each line: build/coverage/index.html;"
echo "what was not reached: build/missed.txt"
[ $tested -eq 0 ] || echo "coverage.sh: a test failed"
[ $reached -eq 0 ] && [ $tested -eq 0 ]
