#!/bin/sh
# Repositories that somebody made to fool or to break alis: each is built here
# by script, read, and must be told for what it is, in bounds of time and memory
# and without running anything of its own.
#   hostile.sh BUILD
#
# tests/hostile/{cases,more,cohort}.sh have the cases: 'begin NAME' makes an empty
# repository and goes there; 'expect STATUS PATTERN COMMAND ...' runs a command,
# which must end so and say so; 'reject PATTERN' is what the command before may
# not have said. Whatever runs that the repository names leaves the file $ran.
set -u
cd "$(dirname "$0")/.." || exit 1
build=$(cd "${1:?hostile.sh BUILD}" && pwd -P) || exit 1
top=$(pwd -P)
work=$(mktemp -d "${TMPDIR:-/tmp}/alis.XXXXXX") && work=$(cd "$work" && pwd -P) ||
	exit 1
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

# A second of processor and 256 MB; a sanitizer has shadows of its own, and looks
# at the whole stack of each allocation: a log of a thousand parents, 0.1 s without
# it, takes 2.2.
ms=1000 mb=256
case $build in
*-san*) ms=10000 mb=700 ;;
esac
passed=0 failed=0
ran=$work/ran
for name in $(env | sed -n 's/^\(GIT_[A-Z_]*\|ALIS_[A-Z_]*\|LANGUAGE\)=.*/\1/p'); do
	unset "$name"
done
# Else git would write 'git config --global' there.
unset XDG_CONFIG_HOME
mkdir "$work/home" "$work/bin"
HOME=$work/home GIT_CONFIG_NOSYSTEM=1 LC_ALL=C TZ=UTC0 ALIS_DATE=2018-12-31
GIT_AUTHOR_DATE=2018-06-01T12:00:00Z GIT_COMMITTER_DATE=$GIT_AUTHOR_DATE
PATH=$build:$PATH
export HOME GIT_CONFIG_NOSYSTEM LC_ALL TZ ALIS_DATE GIT_AUTHOR_DATE \
	GIT_COMMITTER_DATE PATH
git config --global user.name 'Kari Nordmann'
git config --global user.email kari@alis.example
git config --global init.defaultBranch main
git config --global gc.auto 0
"${CC:-cc}" -O1 -o "$work/bound" tests/hostile/bound.c ||
	{ echo '0 passed, 1 failed'; exit 1; }

# libgit2 forgets a reference to what is not there, and the patterns of a
# repository that it refuses. To know these leaks from ours takes whole stacks.
printf 'leak:%s\n' git_revparse_ext git_config_foreach_match >"$work/leaks"
ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}fast_unwind_on_malloc=0
LSAN_OPTIONS=suppressions=$work/leaks:print_suppressions=0
export ASAN_OPTIONS LSAN_OPTIONS

# ---- the cases' words ----

# begin NAME: an empty repository, and the working directory in it.
begin() {
	case=$1
	mkdir "$work/$1"
	cd "$work/$1" || exit 1
	git init -q .
}

wrong() {
	failed=$((failed + 1))
	echo "not ok: hostile $case: $1"
	sed 's/^/    /' "$work/said" | head -n 12 | cut -c 1-300
}

# What no terminal may get: control characters but tab and line feed, and those
# of Unicode that are hidden or turn the direction of writing.
is_raw() {
	tr -d '\n\t\040-\176\200-\377' <"$work/said" | grep -q . ||
		grep -q "$(printf '\342\200[\256\213\217]')" "$work/said"
}

expect() {
	want=$1 pattern=$2
	shift 2
	"$work/bound" $ms $mb 60 "$@" >"$work/said" 2>&1 </dev/null
	got=$?
	if [ $got -ne "$want" ]; then
		wrong "$* ended with $got, not $want"
	elif [ -n "$pattern" ] && ! grep -q -e "$pattern" "$work/said"; then
		wrong "$* does not say '$pattern'"
	elif is_raw; then
		wrong "$* gives the terminal raw characters"
	elif [ -e "$ran" ]; then
		wrong "$* ran $(cat "$ran")"
		rm -f "$ran"
	else
		passed=$((passed + 1))
	fi
}

reject() {
	if grep -q -e "$1" "$work/said"; then
		wrong "it says '$1'"
	else
		passed=$((passed + 1))
	fi
}

# A case that this machine cannot build, with the reason.
leave_out() {
	echo "left out: hostile $case: $1"
}

# ---- objects, however wrong ----

blob() { git hash-object -w --stdin; }
# The bytes of an id.
binary() {
	rest=$1
	while [ -n "$rest" ]; do
		byte=${rest%"${rest#??}"}
		rest=${rest#??}
		# shellcheck disable=SC2059
		printf "\\$(printf %03o "0x$byte")"
	done
}
# raw_entry MODE NAME ID: as a tree has it; NAME may have escapes.
raw_entry() {
	# shellcheck disable=SC2059
	printf "$1 $2\\0"
	binary "$3"
}
raw_tree() { git hash-object -t tree -w --literally --stdin; }
raw_commit() { git hash-object -t commit -w --literally --stdin; }
# commit TREE [-p PARENT ...]: on main.
commit() { tip "$(git commit-tree -m ny "$@")"; }
# tip ID: main is there, whatever it is.
tip() { mkdir -p .git/refs/heads && echo "$1" >.git/refs/heads/main; }

journal() {
	cat <<-EOT
	alis Kari Nordmann
	    regelverk: allmennmedisin-2017
	2018-03-17 * vakt Sotra
	EOT
}
# A plain journal, committed.
plain() {
	journal >loggbok.alis
	git add -A
	git commit -qm ny
}

. "$top/tests/hostile/cases.sh"
. "$top/tests/hostile/more.sh"
. "$top/tests/hostile/cohort.sh"
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
