#!/bin/sh
# The long campaign: each target until it has run FUZZ_RUNS=10000000 inputs or
# has had FUZZ_SECONDS=900 of a processor, of one core at low priority. It is
# kept under BUILD/campaign what each has had, so that it can be ended at any
# time and goes on where it was; remove that folder to begin anew. A target
# that has found something is left until what it found is taken away from
# BUILD/found. The table at the end is what docs/testing.md quotes.
#   fuzz-long.sh BUILD TARGET ...
#   fuzz-long.sh BUILD              the table alone
set -u
cd "$(dirname "$0")/.." || exit 1
build=${1:?fuzz-long.sh BUILD TARGET ...}
shift
runs=${FUZZ_RUNS:-10000000} seconds=${FUZZ_SECONDS:-900}
campaign=$build/campaign
mkdir -p "$campaign" || exit 1

# spent_by TARGET: executions, processor seconds, edges; "0 0 0" if none.
spent_by() {
	cat "$campaign/$1" 2>/dev/null || echo 0 0 0
}

# told TARGET: the figures of its line.
told() {
	sed -n "s/^$1: \([0-9]*\) exec.* \([0-9]*\) edges.* \([0-9]*\) s\$/\1 \2 \3/p"
}

found() {
	find "$build/found/$1" -type f 2>/dev/null | wc -l | tr -d ' '
}

# Rounds of three minutes: no more than that is lost by ending it.
for name; do
	while :; do
		read -r had spent edges <<-END
			$(spent_by "$name")
		END
		if [ "$had" -ge "$runs" ] || [ "$spent" -ge "$seconds" ] ||
			[ "$(found "$name")" -gt 0 ]; then
			break
		fi
		said=$(FUZZ_EVEN=1 FUZZ_RUNS=$((runs - had)) FUZZ_SEED=0 \
			nice -n 15 sh tests/fuzz.sh "$build" 180 "$name" 2>&1)
		status=$?
		echo "$said" >>"$campaign/$name.log"
		read -r ran reached took <<-END
			$(echo "$said" | told "$name")
		END
		[ "${reached:-0}" -gt "$edges" ] && edges=$reached
		echo "$((had + ${ran:-0})) $((spent + ${took:-0})) $edges" \
			>"$campaign/$name"
		[ "$status" -eq 0 ] || break
	done
done

printf '| %-10s | %12s | %8s | %7s | %5s |\n' \
	target executions seconds edges found
printf '|%s|\n' "------------|-------------:|---------:|--------:|------:"
for file in "$campaign"/*.log; do
	name=$(basename "$file" .log)
	read -r had spent edges <<-END
		$(spent_by "$name")
	END
	printf '| %-10s | %12s | %8s | %7s | %5s |\n' \
		"$name" "$had" "$spent" "$edges" "$(found "$name")"
done
