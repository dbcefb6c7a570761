#!/bin/sh
# Two auditors of the digests in a summary, who must agree: alis audit, and
# docs/audit.sh, which is git, sha256sum and awk alone. Histories are drawn by
# chance, with faults of every sort in them; for each commit both must find the
# same files, rule books and trailers at fault, by the same digests, and the same
# to be right.
#   auditors.sh BUILD [HISTORIES [SEED]]
set -u
cd "$(dirname "$0")/.." || exit 1
top=$(pwd -P)
build=$(cd "${1:?auditors.sh BUILD}" && pwd -P) || exit 1
histories=${2:-3} seed=${3:-1}
work=$(mktemp -d "${TMPDIR:-/tmp}/alis.XXXXXX") && work=$(cd "$work" && pwd -P) ||
	exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
for name in $(env | sed -n 's/^\(GIT_[A-Z_]*\|ALIS_[A-Z_]*\|LANGUAGE\)=.*/\1/p'); do
	unset "$name"
done
unset XDG_CONFIG_HOME
mkdir "$work/home" "$work/books"
HOME=$work/home GIT_CONFIG_NOSYSTEM=1 LC_ALL=C TZ=UTC0 PATH=$build:$PATH
export HOME GIT_CONFIG_NOSYSTEM LC_ALL TZ PATH
git config --global user.name 'Kari Nordmann'
git config --global user.email kari@alis.example
git config --global init.defaultBranch main
git config --global init.templateDir ''
for book in allmennmedisin-2017 felles; do
	alis rules show --raw $book >"$work/books/$book.regler"
done
passed=0 failed=0 faults=0

# draw SEED: the steps of a history, a word each.
draw() {
	awk -v seed="$1" 'BEGIN {
		srand(seed)
		n = split("entry entry entry entry unsummed unsummed journal " \
			"digest trailer figure book ownbook entries gone", \
			words, " ")
		for (i = 0; i < 18; i++)
			print words[1 + int(rand() * n)]
	}'
}

# tick: another day, on which the next commit is made.
tick() {
	days=$((days + 1))
	GIT_AUTHOR_DATE="$((1546300800 + days * 86400)) +0000"
	GIT_COMMITTER_DATE=$GIT_AUTHOR_DATE
	ALIS_DATE=2020-12-31
	export GIT_AUTHOR_DATE GIT_COMMITTER_DATE ALIS_DATE
}
entry() {
	echo "2018-0$((1 + days % 9))-1$((days % 9)) 16:00-23:00 * vakt Sted $days" \
		>>"journal/201$((8 + days % 2)).alis"
}
amend() { git commit -q --amend -a --no-edit; }
json=oppsummering/status.json

step() {
	tick
	case $1 in
	entry)
		entry
		alis commit
		;;
	entries)
		echo "2018-01-0$((1 + days % 9)) * kurs Ny $days" >"journal/ny$days.alis"
		alis commit
		;;
	unsummed) # the journal moves on, its summary does not
		entry
		git commit -qam uten
		;;
	journal) # changed under its summary
		sed -i "1s/Sted/Stad$days/" journal/2018.alis
		amend
		;;
	digest) # the summary names other bytes
		sed -i 's/\("blob": "\)..../\10000/' $json
		amend
		;;
	trailer)
		git log -1 --format=%B | sed 's/^\(Alis-Journal: sha256 \)..../\10000/' |
			git commit -q --amend -F -
		;;
	figure) # what follows from the journal is no matter of digests
		sed -i 's/"have": "[0-9]*/&1/' $json
		amend
		;;
	book) # the summary names another rule book
		sed -i 's/\("sha256": "\)..../\10000/' $json
		amend
		;;
	ownbook) # a rule book of the repository's own goes before the shipped one
		mkdir -p regelverk
		sed "s/minst: 40 vakter/minst: $((days + 1)) vakter/" \
			"$work/books/allmennmedisin-2017.regler" \
			>regelverk/allmennmedisin-2017.regler
		git add regelverk
		git commit -qm regler
		;;
	gone) # a file that the summary names is taken away
		git rm -q --ignore-unmatch "$(git ls-files journal | tail -n 1)"
		git commit -qm borte
		;;
	esac
}

# What each has found: a line for each commit, and for each thing at fault "COMMIT
# WHAT NAMED HELD". Only the script looks at the trailer (tests/golden/
# audit-script.t tries that), only the program at the figures.
by_shell() {
	sh "$top/docs/audit.sh" -b "$work/books" "$1" >"$work/shell"
	sed -n 's/^\([0-9a-f]*\) \(.*\): named \([0-9a-f]*\), there is \([0-9a-z]*\)$/\1 \2 \3 \4/p
		s/^\([0-9a-f]*\) .*/\1/p' "$work/shell" |
		grep -v ' Alis-Journal ' | sort -u
}
by_alis() {
	alis audit "$1" >"$work/alis" 2>"$work/err"
	awk '
	/^[0-9a-f]+  / { print commit = $1; stale[commit] = $3 == "stale"; next }
	/^[^ ]/ { commit = "" }
	commit == "" { next }
	{ stale[commit] = 0 }
	/: summary of / {
		path = $0
		sub(/^ */, "", path)
		sub(/: summary of .*/, "", path)
		gsub(/,/, "")
		match($0, /summary of [0-9a-f]+/)
		named = substr($0, RSTART + 11, RLENGTH - 11)
		print commit, path, named, / holds / ? $NF : "none"
	}
	/^ *made with / { gsub(/,/, ""); print commit, $3, $5, $NF }
	END { for (commit in stale) if (stale[commit]) print commit, "is stale" }
	' "$work/alis" | sort -u
}

# try N: one history, and what both say of it.
try() {
	begin=$((seed + $1))
	days=0
	git init -q "$work/$1" && cd "$work/$1" && mkdir journal || exit 1
	printf 'alis Kari Nordmann\n    regelverk: allmennmedisin-2017\ninkluder journal/*.alis\n' \
		>loggbok.alis
	for step in entry entry entry $(draw $begin); do
		step "$step" >"$work/step" 2>&1
	done
	by_shell HEAD >"$work/by_shell"
	by_alis HEAD >"$work/by_alis"
	# A summary that stays as it was, and stale, is told once in full.
	awk '
	FILENAME == ARGV[1] { stale[$1] = stale[$1] || / is stale$/; next }
	NF > 1 && stale[$1] { print $1, "is stale"; next }
	{ print }
	' "$work/by_alis" "$work/by_shell" | sort -u >"$work/told"
	mv "$work/told" "$work/by_shell"
	found=$(grep -c ' ' "$work/by_shell")
	faults=$((faults + found))
	if cmp -s "$work/by_shell" "$work/by_alis" && [ -s "$work/by_alis" ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "not ok: auditors: a history drawn from $begin: < the script, > alis"
		diff "$work/by_shell" "$work/by_alis"
	fi
}

at=0
while [ $at -lt "$histories" ]; do
	at=$((at + 1))
	try $at
done
# Histories in which nothing is wrong would prove nothing.
if [ $faults -ge $((histories * 2)) ]; then
	passed=$((passed + 1))
else
	failed=$((failed + 1))
	echo "not ok: auditors: only $faults faults in $histories histories"
fi
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
