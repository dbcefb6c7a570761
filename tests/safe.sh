#!/bin/sh
# Nothing that others wrote reaches a terminal, a spreadsheet or a program raw.
# Worlds are made in which every field of every file, every name, commit, branch
# and server says what should never be shown as it is; every command reads them
# in every format that it has, through a pipe and in a terminal; and each byte of
# what it says is looked at by tests/safe/judge.c, which knows nothing of alis.
#   safe.sh BUILD
# tests/safe/worlds.sh makes the worlds, tests/safe/cases has the command lines.
# Commands, options and formats are taken from alis itself: one without a case is
# a failure. So is a field that no command has shown.
set -u
cd "$(dirname "$0")/.." || exit 1
top=$(pwd -P)
build=$(cd "${1:?safe.sh BUILD}" && pwd -P) || exit 1
work=$(mktemp -d "${TMPDIR:-/tmp}/alis.XXXXXX") && work=$(cd "$work" && pwd -P) ||
	exit 1
pids=
end() {
	for pid in $pids; do
		kill "$pid" 2>/dev/null
	done
	chmod -R u+w "$work"
	rm -rf "$work"
}
trap end EXIT
trap 'exit 1' HUP INT TERM
for name in $(env | sed -n 's/^\(GIT_[A-Z_]*\|ALIS_[A-Z_]*\|SSH_[A-Z_]*\|LANG[A-Z]*\|LC_[A-Z]*\|NO_COLOR\|COLUMNS\|PAGER\)=.*/\1/p'); do
	unset "$name"
done
unset XDG_CONFIG_HOME
mkdir "$work/home" "$work/bin" "$work/out"
HOME=$work/home GIT_CONFIG_NOSYSTEM=1 LC_ALL=C TZ=UTC0 ALIS_DATE=2018-12-31
PATH=$build:$PATH PAGER=cat TERM=dumb
export HOME GIT_CONFIG_NOSYSTEM LC_ALL TZ ALIS_DATE PATH PAGER TERM
for tool in judge terminal; do
	"${CC:-cc}" -std=c17 -D_XOPEN_SOURCE=700 -O1 -o "$work/bin/$tool" \
		"tests/safe/$tool.c" || { echo '0 passed, 1 failed'; exit 1; }
done
. "$top/tests/safe/worlds.sh" || exit 1

failed=0 passed=0 runs=0
: >"$work/list"

wrong() {
	failed=$((failed + 1))
	echo "not ok: safe: $1"
}

# heard FORM CHANNEL: what the last run has left there is to be judged.
heard() { echo "$1 $2 $work/out/$runs" >>"$work/list"; }

# ended STATUS: alis may find, misunderstand and fail; it may not die.
ended() {
	[ "$1" -gt 3 ] || return
	wrong "$(head -n 1 "$work/out/$runs.words" | LC_ALL=C tr -c '\040-\176' '?')
	ended with $1"
}

# try FORM WORDS ...: through a pipe.
try() {
	form=$1
	shift
	runs=$((runs + 1))
	printf '%s ' "$world: alis" "$@" >"$work/out/$runs.words"
	alis "$@" >"$work/out/$runs.out" 2>"$work/out/$runs.err" <"$input"
	ended $?
	heard "$form" out
	heard "$errors" err
}

# show WORDS ...: in a terminal.
show() {
	runs=$((runs + 1))
	printf '%s ' "$world: alis" "$@" >"$work/out/$runs.words"
	"$work/bin/terminal" $asked alis "$@" >"$work/out/$runs.terminal" <"$input"
	ended $?
	case " $* " in
	*' --yes '*) heard colour terminal ;;
	*' attest '*) heard asked terminal ;;
	*) heard colour terminal ;;
	esac
}

# candidates LINE: what alis itself would complete it with.
candidates() { (cd "$work/plain" && alis complete --line "$1") | cut -f 1; }

# here WORLD: the working directory is there; in a copy of it if it ends with +.
here() {
	world=${1%+}
	cd "$work/$world" || exit 1
	[ "$world" != "$1" ] || return
	copies=$world
	[ "$world" != leader ] || copies='sound raw leader'
	rm -rf "$work/copies" && mkdir "$work/copies" || exit 1
	for copy in $copies; do
		cp -R "$work/$copy" "$work/copies" || exit 1
	done
	cd "$work/copies/$world" || exit 1
}

# of_command NAME: its formats but text, and whether it has colours.
of_command() {
	[ "$1" != "$asked_of" ] || return
	asked_of=$1 formats='' coloured=''
	for option in $(candidates "alis $1 --"); do
		case $option in
		--format) formats=$(candidates "alis $1 --format ") ;;
		--color) coloured=yes ;;
		esac
	done
}

# case_of WORLD WORDS ...: one line of the cases.
case_of() {
	where=$1
	shift
	command=$1
	case $1 in
	cohort | rules | hook) command="$1 $2" ;;
	esac
	of_command "$command"
	echo "$command" >>"$work/tried"
	input=/dev/null errors=text form=text asked=-a
	case $* in
	'fmt -') input=loggbok.alis form=binary asked='' ;;
	*--raw) form=binary ;;
	'cohort report'*) form=html ;;
	'hook pre-receive') input=$work/pushed asked='' ;;
	esac
	here "$where"
	try $form "$@"
	here "$where"
	show "$@"
	for format in $formats; do
		case $format in
		text) continue ;;
		csv) form=csv ;;
		json | sarif) form=json ;;
		*) form=text ;;
		esac
		here "$where"
		try $form --format $format "$@"
	done
	# What is coloured holds alis' own sequences, and no others.
	if [ -n "$coloured" ] && [ "${*#*--raw}" = "$*" ]; then
		errors=colour
		here "$where"
		try colour --color always "$@"
	fi
}
asked_of=

while IFS= read -r line; do
	case $line in
	'' | '#'*) continue ;;
	esac
	eval "set -- $line"
	worlds=$1
	shift
	case $worlds in
	both*)
		case_of "sound${worlds#both}" "$@"
		case_of "raw${worlds#both}" "$@"
		;;
	*) case_of "$worlds" "$@" ;;
	esac
done <"$top/tests/safe/cases"

# ---- all commands, and the options of each with a hostile value ----

# A command takes actions if its usage says so; of two names for the same thing,
# which alis explains in the same words, one is enough.
(cd "$work/plain" && alis complete --line 'alis ') >"$work/commands"
for command in $(cut -f 1 "$work/commands"); do
	case $(alis help "$command" | head -n 1) in
	*ACTION*:* | *HOOK*:*) ;;
	*) continue ;;
	esac
	[ "$command" != help ] && [ "$command" != hjelp ] || continue
	(cd "$work/plain" && alis complete --line "alis $command ") |
		sed "s/^/$command /" >>"$work/actions"
	sed -i "/^$command	/d" "$work/commands"
done
awk -F'\t' '
FILENAME == ARGV[1] { tried[$1] = 1; next }
{
	key = $2
	if (FILENAME == ARGV[3])
		key = key "|action"
	names[key] = names[key] (names[key] == "" ? "" : ", ") $1
	if ($1 in tried)
		done[key] = 1
	count++
}
END {
	for (key in names)
		if (!(key in done))
			print "tests/safe/cases has no line of " names[key]
	if (count < 60)
		print "alis tells only " count + 0 " commands and actions"
}' "$work/tried" "$work/commands" "$work/actions" >"$work/untried"
while IFS= read -r line; do
	wrong "$line"
done <"$work/untried"

input=/dev/null errors=text
sort -u "$work/tried" >"$work/names"
while read -r command; do
	here leader+
	try text $command "$evil" "$evil"
	try text $command "--$evil"
	for option in $(candidates "alis $command --"); do
		try text $command "$option" "$evil"
	done
done <"$work/names"
here plain+
try text "$evil"
try text help "$evil" "$evil"

# ---- the environment ----

for name in ALIS_FILE ALIS_DATE ALIS_THREADS LANGUAGE LC_ALL HOME TMPDIR \
	GIT_INDEX_FILE GIT_SSH_COMMAND GIT_SSH GIT_COMMITTER_NAME \
	GIT_COMMITTER_EMAIL GIT_CONFIG_GLOBAL LOGNAME COLUMNS TERM SSH_AUTH_SOCK; do
	here sound+
	for line in check doctor 'hook pre-commit' log; do
		was=$(eval "printf %s \"\${$name-}\"")
		set=$(eval "printf %s \"\${$name+yes}\"")
		export "$name=$evil"
		try text $line
		if [ -n "$set" ]; then
			export "$name=$was"
		else
			unset "$name"
		fi
	done
done

# ---- what came of it ----

"$work/bin/judge" <"$work/list" >"$work/judged"
sed '$d' "$work/judged" | head -n "${SAFE_MOST:-60}"
counts=$(sed -n '$s/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' "$work/judged")
: "${counts:=0 1}"
passed=$((passed + ${counts% *})) failed=$((failed + ${counts#* }))

# Every field has been shown somewhere, or nothing was tried of it.
cat "$work"/out/* >"$work/all"
for mark in $(cat "$work/marks"); do
	if grep -qa "$mark" "$work/all"; then
		passed=$((passed + 1))
	else
		wrong "no command has shown the field $mark of tests/safe/worlds.sh"
	fi
done
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
