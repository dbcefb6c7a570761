#!/bin/sh
# What 'alis cohort pull' leaves when it is killed: mirrors that are whole, with
# branches where they were or where they shall be; and the next pull ends what
# this one began. Prints lines of the table of crash.sh; of 'old' and 'new' are
# counted the mirrors together.
#
#   pull.sh BUILD             at every call that changes something, and at 50
#                             moments drawn by chance
#   pull.sh BUILD short SEED  at a few
#
# The library of shim.c kills each process at a call of its own: the worker that
# pulls, whom alis outlives, and alis itself, whom no worker outlives.
set -u
build=$(cd "${1:?pull.sh BUILD}" && pwd) || exit 1
here=$(cd "$(dirname "$0")" && pwd) || exit 1
form=${2:-long} seed=${3:-$(date +%N | sed 's/^0*//')}
alis=$build/alis
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
trap 'exit 1' HUP INT TERM
room=now
. "$here/lib.sh"
members='kari ola eva per'

git_in() {
	git -C "$@" 2>"$dir/git" || exit 1
}

depot_make() {
	git init -q "$dir/$1" && cd "$dir/$1" && journal_begin && git add . &&
		git commit -qm one || exit 1
}

# What shall be taken, held, followed no more and made.
depots_change() {
	git_in "$dir/kari" commit -q --allow-empty -m two
	git_in "$dir/ola" commit -q --amend -m another
	git_in "$dir/eva" commit -q --allow-empty -m two
	git_in "$dir/eva" checkout -q -b trunk
	git_in "$dir/eva" commit -q --allow-empty -m three
	depot_make per
}

pull() {
	"$@" "$alis" cohort pull --local --jobs 2 >"$dir/out" 2>"$dir/said" \
		</dev/null
}

cohort_make() {
	mkdir -p "$dir/home"
	git config --global user.name 'Kari Nordmann'
	git config --global user.email kari@masfjorden.example
	git config --global init.defaultBranch main
	for one in kari ola eva; do
		depot_make $one
	done
	mkdir "$dir/old" && cd "$dir/old" && git init -q || exit 1
	echo 'kohort Vest' >kohort.alis
	for one in $members; do
		printf '\nlege %s\n    depot: %s\n' $one "$dir/$one"
	done >>kohort.alis
	git add . && git commit -qm 'the cohort'
	pull
	[ $? -eq 1 ] || exit 1 # per has none yet
	depots_change
	cp -a "$dir/old" "$dir/new" && cd "$dir/new" || exit 1
	pull
	[ $? -eq 1 ] || exit 1 # two are held back
}

refs_of() {
	git -C "$1" for-each-ref --format='%(refname) %(objectname)' \
		2>"$dir/git"
	cat "$1/sett"
}

# Each mirror that there is, whole, at the old commit or the new.
look() {
	points=$((points + 1))
	for mirror in .alis/speil/*-*; do
		[ -d "$mirror" ] && [ "${mirror%.ny}" = "$mirror" ] || continue
		git -C "$mirror" fsck --strict --full --no-dangling \
			>"$dir/git" 2>&1 || wrong "fsck: $(cat "$dir/git")"
		head=$(git -C "$mirror" rev-parse -q --verify refs/heads/main)
		if [ "$head" = "$(git -C "$dir/new/$mirror" rev-parse -q \
			--verify refs/heads/main)" ]; then
			were_new=$((were_new + 1))
		elif [ -d "$dir/old/$mirror" ] &&
			[ "$head" = "$(git -C "$dir/old/$mirror" rev-parse -q \
				--verify refs/heads/main)" ]; then
			were_old=$((were_old + 1))
		elif [ -n "$head" ]; then
			wrong "$mirror is at $head"
		fi
	done
}

# The next pull ends what this one began.
resume() {
	pull
	if [ $? -ne 1 ]; then
		grep -q 'alis doctor --break-lock' "$dir/said" ||
			wrong 'the next pull does not say why it failed'
		locked=$((locked + 1))
		"$alis" doctor --break-lock >"$dir/out2" 2>"$dir/said2" \
			</dev/null || wrong "doctor: $(cat "$dir/said2")"
		pull
		[ $? -eq 1 ] || wrong 'the pull after doctor failed'
	fi
	for mirror in .alis/speil/*; do
		refs_of "$mirror" >"$dir/is"
		refs_of "$dir/new/$mirror" >"$dir/shall" 2>"$dir/git"
		cmp -s "$dir/is" "$dir/shall" ||
			wrong "$mirror: $(diff "$dir/shall" "$dir/is")"
		left=$(find "$mirror" -name '*.lock' -o -name '*tmp*' -o \
			-name '*.keep' -o -name 'pack_git2_*')
		[ -z "$left" ] || wrong "left behind: $left"
	done
	sort kohort/sett.txt >"$dir/is"
	sort "$dir/new/kohort/sett.txt" | cmp -s - "$dir/is" ||
		wrong 'the seen log is other'
	git diff --quiet HEAD -- kohort || wrong 'the log is not committed'
}

judged() {
	case $1 in
	137 | 1) ;;
	*) refused=$((refused + 1)) ;;
	esac
	look
	resume
}

few() {
	if [ "$form" = long ]; then
		cat
	else
		drawn "$1"
	fi
}

by_call() {
	row_begin
	seq "$calls" | few 12 >"$dir/tried"
	while read -r n; do
		at="pull killed at call $n of the library"
		fresh
		pull env "ALIS_SHIM=KILL:$n" "LD_PRELOAD=$shim"
		judged $?
	done <"$dir/tried" 2>/dev/null
	row_end 'pull, killed' shim
}

# Moments of the time that a whole pull takes.
by_time() {
	row_begin
	fresh
	began=$(date +%s%N)
	pull
	took=$((($(date +%s%N) - began) / 1000000))
	seq 50 | awk -v seed="$seed" -v took=$took '
		BEGIN { srand(seed) }
		{ printf "%.3f\n", rand() * took / 1000 + 0.001 }' |
		few 6 >"$dir/tried"
	while read -r seconds; do
		for signal in KILL TERM; do
			at="pull ended by $signal after $seconds s"
			fresh
			pull timeout --foreground -s $signal "$seconds"
			judged $?
		done
	done <"$dir/tried" 2>/dev/null
	row_end 'pull, killed, interrupted' time
}

shim=$dir/shim.so
${CC:-cc} -std=c17 -shared -fPIC -o "$shim" "$here/shim.c" -ldl || exit 1
cohort_make

# So many calls that nobody is killed any more.
calls=64
until fresh && pull env "ALIS_SHIM=KILL:$calls" "LD_PRELOAD=$shim"
	[ $? -eq 1 ] && grep -q ' 0 failed' "$dir/out"; do
	calls=$((calls + calls / 4))
	[ $calls -lt 5000 ] || exit 1
done 2>/dev/null
by_call
by_time
[ $broken -eq 0 ] && [ $rows_failed -eq 0 ]
