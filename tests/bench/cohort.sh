#!/bin/sh
# Measure what a cohort costs: 'alis cohort status' of many members, when
# nothing is known of them yet, when everything is, and when one in a hundred has
# written something. No time makes it fail.
#   cohort.sh PROGRAM [MEMBERS [FOLDER]]
#
# Each member has a bare repository of their own with five years of entries,
# committed four at a time: twenty invented journals, each with the member's
# name, and a last commit that nobody else has. What was just written lies in
# the memory of the system: a disk that must be read takes longer. With FOLDER
# the repositories are made there, and stay.
set -eu
alis=$(cd "$(dirname "${1:?cohort.sh PROGRAM [MEMBERS [FOLDER]]}")" && pwd -P)/$(basename "$1")
members=${2:-300} journals=20
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

# measure WORDS ARGUMENT...: wall time, processor time and memory of a run.
measure() {
	words=$1
	shift
	if [ -x /usr/bin/time ]; then
		# It begins with a line of its own if the command fails.
		/usr/bin/time -f '%e %U %S %M' -o "$work/time" \
			"$alis" cohort status "$@" >/dev/null || :
		tail -n 1 "$work/time" | awk -v words="$words" '{
			printf "%-34s %7.2f s, %6.1f s of processor, %4d MB\n",
				words, $1, $2 + $3, $4 / 1024
		}'
	else
		echo "$words (the program 'time' is missing: no memory)"
		time -p "$alis" cohort status "$@" >/dev/null || :
	fi
}

[ -f "$work/kohort.alis" ] || make_cohort
cd "$work"
echo "A cohort of $members, five years each, $(du -sh .alis/speil | cut -f 1)," \
	"$(getconf _NPROCESSORS_ONLN) processors:"
rm -rf .alis/mellomlager
measure 'nothing is known'
measure 'everything is known'
change_some
measure 'one in a hundred has changed'
measure 'without what is known' --no-cache
