#!/bin/sh
# Measure what history costs: 'alis audit' and 'alis log' beside 'git log -p'
# over the same commits, in turn and in one run. No time makes it fail.
#   history.sh PROGRAM [COMMITS [RUNS]]
#
# Two histories of one ALIS over five years, a file for each year: in the first
# every entry is committed by 'alis commit', a summary with it; in the second by
# git, and a summary is made after every fiftieth. What is measured is the
# median of the wall time, packed, as it is after 'git gc'.
set -eu
alis=$(cd "$(dirname "${1:?history.sh PROGRAM [COMMITS [RUNS]]}")" && pwd -P)/$(basename "$1")
commits=${2:-3000} runs=${3:-5}
work=$(mktemp -d "${TMPDIR:-/tmp}/alis-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
export HOME="$work" GIT_CONFIG_NOSYSTEM=1 GIT_PAGER=cat LC_ALL=C TZ=UTC0
git config --global user.name 'Kari Nordmann'
git config --global user.email kari@alis.example
git config --global init.defaultBranch main
git config --global gc.auto 0

# commit FOLDER DAY. The warnings of a journal that is made up are of no
# interest.
commit() {
	(
		cd "$1"
		GIT_AUTHOR_DATE=${2}T12:00:00Z GIT_COMMITTER_DATE=${2}T12:00:00Z
		ALIS_DATE=$2
		export GIT_AUTHOR_DATE GIT_COMMITTER_DATE ALIS_DATE
		"$alis" commit
	) >/dev/null 2>"$work/said" || {
		cat "$work/said" >&2
		exit 1
	}
}

# The entries, one a line: day, year, text. The same for every run.
entries() {
	awk -v n="$commits" 'BEGIN {
		srand(7)
		split("31 28 31 30 31 30 31 31 30 31 30 31", days, " ")
		for (i = 0; i < n; i++) {
			at = int(i * 1800 / n); y = 2018 + int(at / 360)
			m = int(at % 360 / 30) + 1; d = at % 30 + 1
			if (d > days[m]) d = days[m]
			day = sprintf("%04d-%02d-%02d", y, m, d)
			r = rand()
			if (r < 0.5) text = sprintf("* veiledning 1,5 t Ola Hansen | Tema %d", i)
			else if (r < 0.7) text = sprintf("16:00-23:00 * vakt Sotra legevakt | %d", i)
			else if (r < 0.9) text = sprintf("* kurs 15 poeng Emnekurs %d | Bergen", i)
			else text = sprintf("* utgift 1200 kr kurs | Reise %d", i)
			print day, y, day " " text
		}
	}'
}

begin() {
	git init -q "$1"
	mkdir "$1/journal"
	cat >"$1/loggbok.alis" <<-EOT
	alis Kari Nordmann
	    start: 2018-01-01
	    regelverk: allmennmedisin-2017, alis-vest
	veileder Ola Hansen
	inkluder journal/*.alis
	EOT
	echo '2018-01-01.. * tjeneste 100 % allmennpraksis | Sotra' >"$1/journal/2018.alis"
}

# Each entry by 'alis commit'.
by_alis() {
	begin "$1"
	entries | while read -r day year text; do
		echo "$text" >>"$1/journal/$year.alis"
		commit "$1" "$day"
	done
}

# Each entry by git, fifty at a time, then a summary.
by_git() {
	begin "$1"
	commit "$1" 2018-01-01
	entries | awk -v n=50 -v dir="$work/parts" 'BEGIN { system("mkdir " dir) }
		{ print > sprintf("%s/%05d", dir, int((NR - 1) / n)) }'
	for part in "$work"/parts/*; do
		day=$(tail -n 1 "$part" | cut -d' ' -f1)
		while read -r _ year text; do
			echo "$text" >>"$1/journal/$year.alis"
			echo "commit refs/heads/main"
			echo "committer Kari Nordmann <kari@alis.example> $(date -ud "$day" +%s) +0000"
			printf 'data 7\nf\303\270ring\n'
			[ -n "${first:-}" ] || echo "from refs/heads/main^0"
			first=no
			echo "M 100644 inline journal/$year.alis"
			echo "data $(wc -c <"$1/journal/$year.alis")"
			cat "$1/journal/$year.alis"
			echo
		done <"$part" | (cd "$1" && git fast-import --quiet --force)
		(cd "$1" && git reset -q)
		commit "$1" "$day"
	done
	rm -rf "$work/parts"
}

now() { date +%s%N; }
median() { sort -n | awk '{ t[NR] = $1 } END { print t[int((NR + 1) / 2)] }'; }

measure() {
	cd "$1"
	git gc -q
	printf '%s: %s commits, %s bytes of journal\n' "$2" \
		"$(git rev-list --count HEAD)" "$(cat loggbok.alis journal/* | wc -c)"
	i=0
	while [ $i -lt "$runs" ]; do
		i=$((i + 1))
		for what in 'git log -p' "$alis audit" "$alis log"; do
			from=$(now)
			$what >/dev/null || :
			echo "$(($(now) - from)) ${what##*/}" >>"$work/times"
		done
	done
	for what in 'git log -p' 'alis audit' 'alis log'; do
		grep " $what\$" "$work/times" | cut -d' ' -f1 | median |
			awk -v what="$what" '{ printf "  %-12s %8.3f s\n", what, $1 / 1e9 }'
	done
	rm "$work/times"
	cd "$work"
}

by_git "$work/git"
measure "$work/git" 'a summary every fiftieth commit'
by_alis "$work/alis"
measure "$work/alis" 'a summary in every commit'
