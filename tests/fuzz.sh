#!/bin/sh
# Let libFuzzer look for bytes that break what must hold, each target for some
# seconds. What it finds lies in BUILD/found; put it into tests/fuzz/corpus when
# it is mended, so that 'make test' replays it. What it learns is kept under
# BUILD for the next time. Inputs are at most 4096 bytes: some steps take the
# square of a journal's length, and longer ones teach nothing new.
# 'journal', the widest, has its time in full, the others a quarter of it each.
# A target without a dictionary of its own reads journals, too; 'rules' begins
# with the shipped rule books, cut into pieces, besides its own inputs. FUZZ_SEED begins
# the search at the same place each time; without it each run goes its own way.
# The last line counts the targets.
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
trap 'rm -f "$log"' EXIT

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

for name; do
	learnt=$build/learnt/$name found=$build/found/$name
	like=$name share=$(((seconds + 3) / 4)) seeds=
	if [ "$name" = rules ]; then
		seeds=$build/seeds/$name
		mkdir -p "$seeds" && pieces "$seeds" || exit 1
	fi
	[ -f "tests/fuzz/$name.dict" ] || like=journal
	[ "$name" = journal ] && share=$seconds
	mkdir -p "$learnt" "$found" || exit 1
	"$build/fuzz/$name" -max_total_time="$share" -max_len=4096 \
		-seed="${FUZZ_SEED:-0}" \
		-timeout=20 -rss_limit_mb=2048 -print_final_stats=1 \
		-entropic=0 -dict="tests/fuzz/$like.dict" \
		-artifact_prefix="$found/" "$learnt" \
		"tests/fuzz/corpus/$name" "tests/fuzz/corpus/$like" \
		${seeds:+"$seeds"} \
		>"$log" 2>&1
	status=$?
	runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
	rate=$(sed -n 's/^stat::average_exec_per_sec: *//p' "$log")
	cover=$(sed -n 's/.* cov: \([0-9]*\).*/\1/p' "$log" | tail -n 1)
	echo "$name: ${runs:-0} executions, ${rate:-0} a second," \
		"${cover:-0} edges reached"
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
