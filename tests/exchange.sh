#!/bin/sh
# What 'alis cohort money' writes for ledger, hledger and beancount is read by
# these programs: they accept it, and each account holds there, to the øre, what
# alis counts.
#   exchange.sh BUILD [RUNS [SEED]]
# RUNS cohorts are drawn by chance from SEED, with names and texts that mean
# something to those programs. A program that is missing is named, and its part
# is left out. So is the programme of samples/cohort, of which each of the six
# accounts holds what the columns of 'alis cohort money' add up to.
set -u
cd "$(dirname "$0")/.." || exit 1
build=$(cd "${1:?exchange.sh BUILD [RUNS [SEED]]}" && pwd -P) || exit 1
runs=${2:-300} seed=${3:-1}
LC_ALL=C.UTF-8
export LC_ALL
passed=0 failed=0
work=$(mktemp -d "${TMPDIR:-/tmp}/alis.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
HOME=$work
export HOME

# check STATUS NAME: what went wrong stands in $work/said.
check() {
	if [ "$1" -eq 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		head -n 20 "$work/said"
		echo "not ok: $2"
	fi
}

# sums: ACCOUNT<tab>AMOUNT with two decimals, without zeroes, sorted.
sums() {
	LC_ALL=C awk -F '\t' '{
		sub(/ NOK$/, "", $2)
		sub(/ +$/, "", $1)
		gsub(/ /, "", $2)
		if ($2 !~ /\./)
			$2 = $2 "."
		while ($2 ~ /\.[0-9]?$/)
			$2 = $2 "0"
		if ($2 !~ /^-?0*\.00$/)
			print $1 "\t" $2
	}' | LC_ALL=C sort
}

# comma: two cells of CSV, in quotes or not, parted by a tab.
comma() {
	tr -d '\r' | sed '1d; s/^"\(.*\)","\(.*\)"$/\1	\2/; s/,/	/'
}

# Each takes a file: 'accepts' says what is wrong with it, 'holds' the balances.
accepts_ledger() {
	timeout 60 ledger -f "$1" --args-only --pedantic balance --flat 2>&1 >/dev/null
}
holds_ledger() {
	timeout 60 ledger -f "$1" --args-only balance --flat --no-total \
		--format '%(account)\t%(quantity(scrub(amount)))\n' | sums
}
accepts_hledger() {
	timeout 60 hledger -f "$1" check --strict
}
holds_hledger() {
	timeout 60 hledger -f "$1" balance --flat -N -O csv | comma | sums
}
accepts_beancount() {
	timeout 60 bean-check "$1"
}
holds_beancount() {
	timeout 60 bean-query -f csv "$1" \
		'SELECT account, sum(number) GROUP BY account' | comma | sums
}

# judge FORM JOURNAL SUMS: the journal is accepted, and holds the sums.
judge() {
	"accepts_$1" "$2" >"$work/said" 2>&1 </dev/null
	status=$?
	# ledger says what it ignores, and ends well.
	[ "$1" != ledger ] || [ ! -s "$work/said" ] || status=1
	check $status "$1 accepts ${2##*/}"
	"holds_$1" "$2" >"$work/held" 2>"$work/said" </dev/null
	diff "$3" "$work/held" >>"$work/said" && [ -s "$work/held" ]
	check $? "$1 holds what alis counts in ${2##*/}"
}

PATH=$build:$PATH ALIS_DATE=2019-06-05
export PATH ALIS_DATE
sh samples/cohort/story.sh "$work/story" >"$work/said" 2>&1 </dev/null
check $? 'the story of samples/cohort'
# columns: what the accounts hold, by the table; amounts in øre meanwhile.
(cd "$work/story/leder" && alis cohort money --format csv 2>/dev/null) |
	awk -F, '
	function ore(text, parts) {
		split(text ".", parts, ".")
		return parts[1] * 100 + substr(parts[2] "00", 1, 2)
	}
	function put(account, n) {
		printf "%s\t%s%d.%02d NOK\n", account, n < 0 ? "-" : "",
			(n < 0 ? -n : n) / 100, (n < 0 ? -n : n) % 100
	}
	NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
	$at["read"] == "true" { for (name in at) sum[name] += ore($at[name]) }
	END {
		put("Utgifter", sum["spent"])
		put("Utenfor", sum["outside"])
		put("Egenandel", sum["own_share"])
		put("Tilskudd", -sum["grant"])
		put("Tilgode", sum["grant"] - sum["received"])
		put("Skyldig", sum["own_share_paid"] - sum["own_share"])
		sum["left"] = sum["received"] - sum["own_share_paid"]
		put("Kommunen", sum["left"] - sum["spent"] - sum["outside"])
	}' | sums >"$work/columns"
# by_root: accounts of one name added up, without beancount's own first word.
by_root() {
	awk -F '\t' '{
		sub(/^(Assets|Liabilities|Income|Expenses):/, "")
		sub(/:.*/, "", $1)
		minus = sub(/^-/, "", $2)
		sub(/\./, "", $2)
		sum[$1] += minus ? -$2 : $2
	} END {
		for (name in sum)
			printf "%s\t%s%d.%02d\n", name, sum[name] < 0 ? "-" : "",
				(sum[name] < 0 ? -sum[name] : sum[name]) / 100,
				(sum[name] < 0 ? -sum[name] : sum[name]) % 100
	}' | sums
}

for form in ledger hledger beancount; do
	program=$form
	[ $form != beancount ] || program=bean-check
	if ! command -v $program >/dev/null; then
		echo "skipped: $program is not installed, which reads what is" \
			"written for $form"
		continue
	fi
	"$build/exchange" $form "$runs" "$seed" >"$work/drawn.$form"
	"$build/exchange" sums $form "$runs" "$seed" | LC_ALL=C sort \
		>"$work/sums.$form"
	judge $form "$work/drawn.$form" "$work/sums.$form"
	(cd "$work/story/leder" && alis cohort money --format $form) \
		>"$work/story.$form" 2>/dev/null
	"accepts_$form" "$work/story.$form" >"$work/said" 2>&1 </dev/null
	check $? "$form accepts the story"
	"holds_$form" "$work/story.$form" 2>"$work/said" </dev/null | by_root \
		>"$work/held"
	diff "$work/columns" "$work/held" >>"$work/said" && [ -s "$work/held" ]
	check $? "$form holds what the table of the story does"
done

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
