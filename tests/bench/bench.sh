#!/bin/sh
# Measure alis beside other programs that read such things, beside git, and
# beside what the machine cannot do without, in one run. No time makes it fail.
#   bench.sh BUILD
#   BENCH_ENTRIES=1000000  entries of the large journal, which peers read once;
#                          the other sizes are 1/1000 to 10 times as much
#   BENCH_ROUNDS=5         rounds, each of which runs every command once
#   BENCH_PARTS='entries start keys history pull cohort'
#   BENCH_COMMITS=3000 BENCH_PULLS=200 BENCH_COHORT=300
#                          of a history, mirrors, members; 3000 members take
#                          minutes and 2.4 GB
#   BENCH_CSV=build/bench.csv, BENCH_DOCS=docs/performance.md
# The events of a journal are the same in each program's language (events.c); all
# commands run in turn (runner.c). A program that is missing is left out, which
# is said. Between its marks BENCH_DOCS gets the tables of this run.
set -eu
cd "$(dirname "$0")/../.."
build=$(cd "${1:?bench.sh BUILD}" && pwd -P)
entries=${BENCH_ENTRIES:-1000000} rounds=${BENCH_ROUNDS:-5}
parts=${BENCH_PARTS:-entries start keys history pull cohort}
csv=${BENCH_CSV:-build/bench.csv} docs=${BENCH_DOCS:-docs/performance.md}
commits=${BENCH_COMMITS:-3000} pulls=${BENCH_PULLS:-200}
members=${BENCH_COHORT:-300}
here=tests/bench alis=$build/alis
work=$(mktemp -d "${TMPDIR:-/tmp}/alis-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
export LC_ALL=C.UTF-8 TZ=UTC0 ALIS_DATE=2022-08-31 HOME="$work"
jobs=$work/jobs notes=$work/notes
mkdir "$work/data"
: >"$jobs" && : >"$notes" && : >"$work/sizes" && : >"$work/rows"

# note WORDS...: something that the tables do not say by themselves.
note() {
	echo "$*" | tee -a "$notes"
}

has() {
	command -v "$1" >/dev/null
}

# ---- the events, and who reads them ----

# make_events LANGUAGE SHAPE COUNT: the folder goes to 'made'.
make_events() {
	made=$work/data/$1-$2-$3
	[ ! -d "$made" ] || return 0
	mkdir "$made"
	"$build/events" "$1" "$2" "$3" "$made"
	find "$made" -type f -exec cat {} + | wc -c |
		awk -v key="$1,$2,$3" '{ print key "," $1 }' >>"$work/sizes"
}

# job WHAT LANGUAGE SHAPE COUNT CACHE ROUNDS COMMAND...: @ is the folder.
job() {
	make_events "$2" "$3" "$4"
	id="$1,$2,$3,$4,$5" times=$6 cold=-
	[ "$5" = warm ] || cold=$made
	shift 6
	printf '%s\t%s\t%s\t%s\n' "$id" "$times" "$cold" "$*" |
		sed "s|@|$made|g" >>"$jobs"
}

# ours SHAPE COUNT CACHE ROUNDS COMMAND...: some commands of alis.
ours() {
	shape=$1 count=$2 cache=$3 times=$4
	shift 4
	for command; do
		job "alis $command" alis "$shape" "$count" "$cache" "$times" \
			"$alis $command -f @/events.alis"
	done
	[ "$shape" = files ] ||
		job 'wc -l' alis "$shape" "$count" "$cache" "$times" \
			'wc -l @/events.alis'
}

# theirs SHAPE COUNT CACHE ROUNDS PROGRAM...: those that are there.
theirs() {
	shape=$1 count=$2 cache=$3 times=$4
	shift 4
	for program; do
		has "${program%% *}" || continue
		set -- "$shape" "$count" "$cache" "$times"
		case $program in
		ledger* | hledger*)
			job "$program" ledger "$@" "${program%% *}" \
				-f @/events.ledger "${program#* }"
			;;
		bean-check)
			job "$program" beancount "$@" bean-check --no-cache \
				@/events.beancount
			;;
		timew)
			job 'timew summary' timewarrior "$@" TIMEWARRIORDB=@ \
				timew summary :all
			;;
		esac
	done
}

missing() {
	for program in ledger hledger bean-check timew hyperfine; do
		has $program ||
			note "$program is left out: it could not be installed here."
	done
}

# Whether so many GiB are free, for a program that takes much.
has_memory() {
	awk -v need="$1" '/^MemAvailable:/ { exit $2 < need * 1048576 }' \
		/proc/meminfo 2>/dev/null
}

plan_entries() {
	few=$((rounds < 3 ? rounds : 3)) tenth=$((entries / 10))
	for count in $((entries / 1000)) $((entries / 100)) $tenth; do
		ours ordinary "$count" warm "$rounds" check
	done
	ours ordinary "$entries" warm "$rounds" check status list 'fmt --check'
	ours ordinary "$entries" cold "$few" check
	ours ordinary $((entries * 10)) warm 1 check
	ours files "$entries" warm "$rounds" check
	for shape in short notes attributes postings foreign; do
		ours "$shape" $tenth warm "$rounds" check
		theirs "$shape" $tenth warm 1 'ledger bal'
	done
	theirs ordinary $((tenth / 10)) warm "$few" 'ledger bal' \
		'ledger reg' 'hledger bal' bean-check timew
	theirs ordinary $tenth warm "$few" 'ledger bal'
	theirs ordinary $tenth warm 1 'ledger reg' 'hledger bal' bean-check \
		timew
	theirs ordinary "$entries" warm 1 'ledger bal' 'ledger reg'
	theirs ordinary "$entries" cold 1 'ledger bal'
	if has_memory $((entries / 100000)); then
		theirs ordinary "$entries" warm 1 'hledger bal'
	else
		note "hledger bal of $entries entries is left out:" \
			'it needs more memory than is free here.'
	fi
}

measure_entries() {
	plan_entries
	sort -u -t , -k 1,1 -k 3,3 -k 4,4n -k 5,5 "$jobs" >"$work/once"
	mv "$work/once" "$jobs"
	"$build/runner" "$jobs" >>"$work/rows"
	rm -rf "$work/data"
	mkdir "$work/data"
}

# ---- start, by hyperfine: it knows best what the least costs ----

measure_start() {
	has hyperfine || return 0
	make_events alis ordinary 2000
	hyperfine -N --warmup 5 --min-runs $((rounds * 10)) --style none \
		--export-csv "$work/start.csv" /bin/true "$alis --version" \
		"$alis check -f $made/events.alis" \
		"$alis status -f $made/events.alis" >/dev/null 2>&1 || {
		note 'The start was not measured: hyperfine ended badly.'
		return 0
	}
	# command,mean,stddev,median,user,system,min,max
	awk -F , -v rounds="$rounds" 'NR > 1 {
		what = $1
		sub(/^.*\/alis /, "alis ", what)
		n = sub(/ -f .*/, "", what) ? 2000 : 0
		printf "%s,alis,start,%d,warm,%d,%d,%d,%d,0,0\n", what, n,
			rounds * 10, $4 * 1e6, $7 * 1e6, ($5 + $6) * 1e6
	}' "$work/start.csv" >>"$work/rows"
}

# ---- one key in an editor ----

measure_keys() {
	make_events alis ordinary 2000
	"$build/latency" "$made/events.alis" $ALIS_DATE $((rounds * 200)) |
		awk -v keys=$((rounds * 200)) '{
		gsub(/[,;]/, "")
		for (i = 1; i < NF; i++)
			if ($i ~ /^(p50|p99|longest)$/)
				printf "%s,alis,key,2000,warm,%d,%d,%d,0,0,0\n",
					$i, keys, $(i + 1), $(i + 1)
	}' >>"$work/rows"
}

# ---- what the other scripts of this folder measure ----

# told SCRIPT ARGUMENT...: what it says, also to who waits.
told() {
	script=$1
	shift
	sh "$here/$script" "$alis" "$@" >"$work/told" 2>&1 ||
		note "$script ended badly: $(tail -n 1 "$work/told")"
	cat "$work/told"
}

measure_history() {
	told history.sh "$commits" "$rounds"
	awk -v rounds="$rounds" -v commits="$commits" '
	/^a summary/ { shape = /fiftieth/ ? "history" : "history-each" }
	/^  / {
		printf "%s %s%s,git,%s,%d,warm,%d,%d,0,0,0,0\n", $1, $2,
			$1 == "git" ? " " $3 : "", shape, commits, rounds,
			$(NF - 1) * 1e6
	}' "$work/told" >>"$work/rows"
}

measure_pull() {
	told pull.sh "$pulls" 250 5 "$rounds"
	awk -v rounds="$rounds" -v pulls="$pulls" '
	/ repositories, / {
		shape = "pull-" $1
		gsub(/[,;]/, "")
		n = split($0, word, " ")
		for (i = 1; i < n; i++)
			if (word[i + 1] == "ms")
				ms[++count] = word[i]
			else if (word[i] == "new:")
				ms[++count] = word[i + 1]
		row("alis cohort pull", shape, 1, ms[1])
		row("xargs -P8 git fetch", shape, 1, ms[2])
		row("alis cohort pull", shape "-nothing", rounds, ms[3])
		row("xargs -P8 git fetch", shape "-nothing", rounds, ms[4])
		count = 0
	}
	function row(what, shape, rounds, ms) {
		printf "%s,git,%s,%d,warm,%d,%d,0,0,0,0\n", what, shape,
			pulls, rounds, ms * 1000
	}' "$work/told" >>"$work/rows"
}

measure_cohort() {
	told cohort.sh "$members"
	awk -v members="$members" '
	NF > 4 && $(NF - 1) ~ /^[0-9]+$/ && $(NF - 2) ~ /\./ {
		what = ""
		for (i = 1; i < NF - 3; i++)
			what = what (i > 1 ? " " : "") $i
		gsub(/,/, ":", what)
		printf "%s,git,cohort,%d,warm,1,%d,0,%d,%d,0\n", what, members,
			$(NF - 3) * 1e6, $(NF - 2) * 1e6, $(NF - 1) * 1024
	}' "$work/told" >>"$work/rows"
}

# ---- what it was measured on ----

version() {
	"$@" 2>/dev/null </dev/null | sed -n '/[0-9]\.[0-9]/{s/,.*//;p;q;}'
}

machine() {
	echo "$(date -u +%Y-%m-%d), $(sed -n 's/^model name[^:]*: *//p' \
		/proc/cpuinfo 2>/dev/null | sed 1q), $(getconf _NPROCESSORS_ONLN)" \
		"processors, $(awk '/^MemTotal/ { printf "%.0f GiB", $2 / 1048576 }' \
		/proc/meminfo 2>/dev/null) of memory, $(uname -sr), load" \
		"$(cut -d ' ' -f 1-2 /proc/loadavg 2>/dev/null) at the end."
	for program in "$alis" ledger hledger bean-check timew git hyperfine; do
		has "$program" || continue
		printf '%s; ' "$(version "$program" --version |
			sed "s/^\([0-9]\)/${program##*/} \1/")"
	done | sed 's/; $/./'
	echo
}

missing
for part in $parts; do
	echo "bench: $part"
	"measure_$part"
done
mkdir -p "$(dirname "$csv")"
machine >"$work/machine"
awk -f $here/table.awk -v what=csv "$work/sizes" "$work/rows" >"$csv"
{
	cat "$work/machine"
	echo
	awk -f $here/table.awk -v what=targets -v entries="$entries" \
		-v commits="$commits" -v pulls="$pulls" -v members="$members" \
		"$work/sizes" "$work/rows"
	echo
	awk -f $here/table.awk -v what=all "$work/sizes" "$work/rows"
	[ ! -s "$notes" ] || { echo && cat "$notes"; }
} >"$work/tables"
cat "$work/tables"
awk -v tables="$work/tables" '
/<!-- bench: end -->/ { skip = 0 }
!skip { print }
/<!-- bench: begin -->/ {
	skip = 1
	while ((getline line < tables) > 0)
		print line
}' "$docs" >"$work/docs"
cp "$work/docs" "$docs"
echo "bench: written to $csv and $docs"
