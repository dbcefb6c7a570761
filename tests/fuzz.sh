#!/bin/sh
# Let libFuzzer look for bytes that break what must hold, each target for some
# seconds. What it finds lies in BUILD/found; put it into tests/fuzz/corpus when
# it is mended, so that 'make test' replays it. What it learns is kept under
# BUILD for the next time. Inputs are at most 4096 bytes, and shorter where one
# thing alone is read: some steps take the square of a journal's length, and
# longer ones teach nothing new.
# 'journal', the widest, has its time in full, the others a quarter of it each.
# A target without a dictionary of its own reads journals, too; 'rules' begins
# with the shipped rule books, cut into pieces, besides its own inputs.
# FUZZ_SEED begins the search at the same place each time; without it each run
# goes its own way. FUZZ_RUNS ends a target after so many executions, and
# FUZZ_EVEN=1 gives each its time in full. The seconds that are told are those
# of the processor. The last line counts the targets.
#   fuzz.sh BUILD SECONDS TARGET ...
set -u
cd "$(dirname "$0")/.." || exit 1
build=${1:?fuzz.sh BUILD SECONDS TARGET ...} seconds=${2:?}
shift 2
passed=0 failed=0
ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}malloc_context_size=4
ASAN_OPTIONS=$ASAN_OPTIONS:quarantine_size_mb=32
export ASAN_OPTIONS
log=$(mktemp) || exit 1
trap 'rm -f "$log" "$log.times"' EXIT

# pieces FOLDER: the shipped rule books in pieces that are short enough, each of
# whole clauses.
pieces() {
	for book in src/post/books/*.regler; do
		awk -v folder="$1" -v name="$(basename "$book" .regler)" '
		function put() {
			if (size > 0)
				printf "%s", text >(folder "/" name "-" ++n)
			text = ""
			size = 0
		}
		function add() {
			if (size + length(clause) > 3500)
				put()
			text = text clause
			size += length(clause)
			clause = ""
		}
		/^[a-z]/ { add() }
		{ clause = clause $0 "\n" }
		END {
			add()
			put()
		}' "$book"
	done
}

# spent: the processor's seconds of what ran, from what 'times' says of it.
spent() {
	tail -n 1 "$log.times" | tr 'ms' '  ' |
		awk '{ print int($1 * 60 + $2 + $3 * 60 + $4) }'
}

for name; do
	learnt=$build/learnt/$name found=$build/found/$name
	like=$name share=$(((seconds + 3) / 4)) seeds=
	if [ "$name" = rules ]; then
		seeds=$build/seeds/$name
		mkdir -p "$seeds" && pieces "$seeds" || exit 1
	fi
	[ -f "tests/fuzz/$name.dict" ] || like=journal
	most=4096 leaks=1
	case $name in
	values) most=64 ;;
	letters | fast | trailers) most=1024 ;;
	# libgit2 forgets an encoding if a commit names two.
	objects) leaks=0 ;;
	esac
	[ "$name" = journal ] || [ -n "${FUZZ_EVEN:-}" ] && share=$seconds
	mkdir -p "$learnt" "$found" || exit 1
	(ASAN_OPTIONS=$ASAN_OPTIONS:detect_leaks=$leaks \
		"$build/fuzz/$name" -max_total_time="$share" -max_len=$most \
		-seed="${FUZZ_SEED:-0}" -runs="${FUZZ_RUNS:--1}" \
		-timeout=60 -report_slow_units=60 -rss_limit_mb=2048 -print_final_stats=1 \
		-entropic=0 -detect_leaks=0 -dict="tests/fuzz/$like.dict" \
		-artifact_prefix="$found/" "$learnt" \
		"tests/fuzz/corpus/$name" "tests/fuzz/corpus/$like" \
		${seeds:+"$seeds"} \
		>"$log" 2>&1
		status=$? && times >"$log.times" && exit $status)
	status=$?
	runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
	rate=$(sed -n 's/^stat::average_exec_per_sec: *//p' "$log")
	cover=$(sed -n 's/.* cov: \([0-9]*\).*/\1/p' "$log" | tail -n 1)
	echo "$name: ${runs:-0} executions, ${rate:-0} a second," \
		"${cover:-0} edges reached, $(spent) s"
	if [ $status -eq 0 ] && [ "${runs:-0}" -gt 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		tail -n 60 "$log"
		echo "not ok: $name ended with $status; see $found"
	fi
done
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
