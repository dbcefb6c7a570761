#!/bin/sh
# Measure what a cohort costs: 'alis cohort status' of many members, when
# nothing is known of them yet, when everything is, and when one in a hundred has
# written something; and the other commands. No time makes it fail.
#   cohort.sh PROGRAM [MEMBERS [FOLDER [RUNS]]]
#
# Each member has a bare repository of their own with five years of entries,
# committed four at a time: twenty invented journals, each with the member's
# name, and a last commit that nobody else has. What was just written lies in
# the memory of the system: a disk that must be read takes longer. With FOLDER
# the repositories are made there, and stay. Of what is quick the median of RUNS
# is told, of what is slow the only one. The floor is to read the two files of
# each mirror that say where it stands, or, where journals are read, to have
# 'git archive' write what is read of each.
set -eu
alis=$(cd "$(dirname "${1:?cohort.sh PROGRAM [MEMBERS [FOLDER]]}")" && pwd -P)/$(basename "$1")
members=${2:-300} runs=${4:-5} journals=20
samples=$(cd "$(dirname "$0")/../../samples" && pwd -P)
if [ -n "${3-}" ]; then
	work=$3
	mkdir -p "$work"
else
	work=$(mktemp -d "${TMPDIR:-/tmp}/alis-bench.XXXXXX")
	trap 'rm -rf "$work"' EXIT
fi
trap 'exit 1' HUP INT TERM
export HOME="$work" GIT_CONFIG_NOSYSTEM=1 LC_ALL=C TZ=UTC0
export ALIS_DATE=2022-08-31
mirrors=$work/.alis/speil

# A history for git fast-import, of the files of a journal in order.
stream() {
	awk -v top="$1/loggbok.alis" '
	function commit() {
		printf "commit refs/heads/main\ncommitter Kari Nordmann "
		printf "<kari@alis.example> %d +0000\n", when
		printf "data 7\nEntries\n"
		for (f in changed) {
			printf "M 100644 inline %s\n", f
			printf "data %d\n%s\n", length(text[f]), text[f]
		}
		split("", changed)
		when += 700000
		n = 0
	}
	BEGIN {
		when = 1504260000
		while ((getline line < top) > 0)
			text["loggbok.alis"] = text["loggbok.alis"] line "\n"
		changed["loggbok.alis"] = 1
	}
	{
		f = FILENAME
		sub(/.*\/journal\//, "journal/", f)
		if (/^[0-9]/ && ++n > 4) commit()
		text[f] = text[f] $0 "\n"
		changed[f] = 1
	}
	END { commit() }' "$1"/journal/*.alis
}

# The invented journals, as bare repositories.
templates() {
	i=0
	while [ $i -lt $journals ]; do
		sh "$samples/make-journal.sh" --seed $((i + 1)) \
			--out "$work/journal/$i"
		git init -q --bare --initial-branch=main "$work/git/$i"
		rm -rf "$work/git/$i/hooks" "$work/git/$i/description" \
			"$work/git/$i/info"
		stream "$work/journal/$i" |
			git -c core.fsync=none -C "$work/git/$i" fast-import --quiet --force
		i=$((i + 1))
	done
}

# One more commit: the member's own name.
own() {
	printf 'commit refs/heads/main\ncommitter %s <alis@alis.example> ' "$2"
	printf '%d +0000\ndata 4\nName\nfrom refs/heads/main^0\n' "$3"
	printf 'M 100644 inline loggbok.alis\ndata <<END\n'
	sed "s/Kari Nordmann/$2/" "$work/journal/$1/loggbok.alis"
	printf 'END\n'
}

# The name of a mirror: that of the member, and eight digits of its SHA-256.
slugs() {
	mkdir "$work/names"
	awk -v n="$members" -v to="$work/names" 'BEGIN {
		for (i = 1; i <= n; i++) {
			file = sprintf("%s/alis-nummer-%05d", to, i)
			printf "alis nummer %05d", i > file
			close(file)
		}
	}'
	(cd "$work/names" && find . -type f -name 'alis-*' -exec sha256sum {} +) |
		sed 's/^\(.\{8\}\).*\.\/\(.*\)$/\2 \1/' | sort >"$work/slugs"
}

make_cohort() {
	templates
	slugs
	mkdir -p "$mirrors"
	{
		printf 'kohort Måling\n\nkommune Masfjorden\n'
		awk '{
			split($1, part, "-")
			printf "\nlege Alis Nummer %s\n", part[3]
			printf "    depot: https://git.example/%s.git\n", $1
			printf "    kommune: Masfjorden\n    fra: 2017-09-01\n"
		}' "$work/slugs"
	} >"$work/kohort.alis"
	n=0
	while read -r name digits; do
		cp -R "$work/git/$((n % journals))" "$mirrors/$name-$digits"
		own $((n % journals)) "Alis Nummer ${name##*-}" 1661900000 |
			git -c core.fsync=none -C "$mirrors/$name-$digits" fast-import --quiet
		n=$((n + 1))
	done <"$work/slugs"
}

# One in a hundred has written something.
change_some() {
	awk 'NR % 100 == 1' "$work/slugs" | while read -r name digits; do
		own 0 "Alis Nummer ${name##*-}" 1661990000 |
			git -c core.fsync=none -C "$mirrors/$name-$digits" fast-import --quiet
	done
}

# timed COMMAND...: seconds of wall and processor and MB of memory of a run, in
# $work/runs, a line each.
timed() {
	/usr/bin/time -f '%e %U %S %M' -o "$work/time" "$@" \
		>"$work/out" 2>"$work/said" || :
	# It begins with a line of its own if the command fails.
	tail -n 1 "$work/time" >>"$work/runs"
}

# row WORDS FLOOR: the medians of the runs, beside a floor's wall time.
row() {
	sort -n "$work/runs" | awk -v words="$1" -v floor="$2" '
	{ wall[NR] = $1; cpu[NR] = $2 + $3; if ($4 > most) most = $4 }
	END {
		at = int((NR + 1) / 2)
		ratio = floor > 0 ? sprintf("%7.1f", wall[at] / floor) : "      -"
		printf "%-36s %8.2f %8.2f %7d %s\n", words, wall[at], cpu[at],
			most / 1024, ratio
		print wall[at] >"'"$work/wall"'"
	}'
	rm -f "$work/runs"
}

# once WORDS FLOOR ARGUMENT...; often: the same, so many times.
once() {
	words=$1 floor=$2
	shift 2
	timed "$alis" cohort "$@"
	row "$words" "$floor"
}

often() {
	words=$1 floor=$2
	shift 2
	n=0
	while [ $n -lt "$runs" ]; do
		timed "$alis" cohort "$@"
		n=$((n + 1))
	done
	row "$words" "$floor"
}

# Everything that is read of a journal, by git.
archives() {
	# shellcheck disable=SC2016 # the other shell expands it
	timed sh -c 'for mirror in "$1"/*; do
		git -C "$mirror" archive main loggbok.alis journal; done' - "$mirrors"
	row 'floor: git archive of each' 0
	slow=$(cat "$work/wall")
}

# Where each mirror stands, as files.
tips() {
	n=0
	while [ $n -lt "$runs" ]; do
		# shellcheck disable=SC2016
		timed sh -c 'find "$1" -path "*/objects" -prune -o \
			\( -name HEAD -o -path "*/refs/heads/main" \) -type f \
			-exec cat {} +' - "$mirrors"
		n=$((n + 1))
	done
	row 'floor: cat HEAD and main of each' 0
	quick=$(cat "$work/wall")
}

# The leader's own repository, in which it is committed, made anew.
lead() {
	rm -rf "$work/.git" "$work/kohort"
	echo '*' >.alis/.gitignore
	git init -q --initial-branch=main
	git config user.name 'Kari Nordmann'
	git config user.email kari@alis.example
	git add kohort.alis
	git commit -qm kohort
}

[ -x /usr/bin/time ] || {
	echo "cohort.sh: skipped, for the program 'time' is missing"
	exit 0
}
[ -f "$work/kohort.alis" ] || make_cohort
cd "$work"
lead
echo "A cohort of $members, five years each, $(du -sh .alis/speil | cut -f 1)," \
	"$(getconf _NPROCESSORS_ONLN) processors, load $(cut -d ' ' -f 1 /proc/loadavg \
		2>/dev/null || echo unknown):"
printf '%-36s %8s %8s %7s %7s\n' '' 'wall s' 'cpu s' MB 'x floor'
tips
archives
rm -rf .alis/mellomlager
once 'status, nothing is known' "$slow" status
often 'status, everything is known' "$quick" status
often '  as JSON' "$quick" status --format json
often 'show one' 0 show 'Alis Nummer 00001'
often 'check' "$quick" check
often 'money' "$quick" money
often 'stats' "$quick" stats
once 'commit, the first' "$quick" commit
often 'commit, nothing new' "$quick" commit --dry-run
change_some
once 'status, one in a hundred is new' "$quick" status
once 'commit, one in a hundred is new' "$quick" commit --dry-run
once 'status without what is known' "$slow" status --no-cache
once 'audit of one' 0 audit 'Alis Nummer 00001'
