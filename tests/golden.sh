#!/bin/sh
# Golden tests: run the commands in tests/golden/*.t, compare what they print.
#   golden.sh BUILD [accept] [--valgrind] [FILE.t ...]
# 'accept' writes what is printed now into the files. --valgrind runs alis
# under valgrind, and anything that it says fails the test.
#
# A file is a list of blocks; each begins with a line of one of three forms:
#   ## text      a remark
#   == path      a file is written; its lines follow
#   $ command    run by 'sh -c' with alis in PATH; what it prints follows:
#                standard output, then standard error with '! ' before each
#                line, then '? N' if it ends with N, not 0
# All blocks of one file share one empty folder. One blank line before the
# next block or at the end of a '==' file only parts the two. In what is
# expected, '\ no newline' stands below output whose last line is not ended; a
# '\' is put before a line of output that begins as one of these forms does
# or with '\', and a last line that is empty is shown as '\'. Where the path
# of the folder, HOME, the samples or the sources is printed, the words $T,
# $HOME, $SAMPLES and $TOP stand.
set -u
cd "$(dirname "$0")/.." || exit 1

build=${1:?golden.sh BUILD [accept] [--valgrind] [FILE.t ...]}
build=$(cd "$build" && pwd -P) || exit 1
shift
accept= valgrind=
while [ $# -gt 0 ]; do
	case $1 in
	accept) accept=yes ;;
	--valgrind) valgrind=yes ;;
	*) break ;;
	esac
	shift
done
[ $# -gt 0 ] || set -- tests/golden/*.t
if [ ! -e "$1" ]; then
	echo "not ok: there is no test $1"
	echo "0 passed, 1 failed"
	exit 1
fi

# ---- the same surroundings everywhere ----

for name in $(env | sed -n 's/^\([A-Za-z_][A-Za-z_0-9]*\)=.*/\1/p'); do
	case $name in
	PATH | TMPDIR | PWD | OLDPWD | LD_* | ASAN_OPTIONS | UBSAN_OPTIONS) ;;
	SHELLOPTS | BASHOPTS | UID | EUID | PPID) ;;
	*) unset "$name" ;;
	esac
done
root=$(mktemp -d "${TMPDIR:-/tmp}/alis.XXXXXX") && root=$(cd "$root" && pwd -P) ||
	exit 1
trap 'chmod -R u+w "$root"; rm -rf "$root"' EXIT
trap 'exit 1' HUP INT TERM

LC_ALL=C
locale=C.UTF-8
if command -v locale >/dev/null &&
	! locale -a 2>/dev/null | grep -qi '^C\.utf-\{0,1\}8$'; then
	locale=C
fi
TOP=$(pwd -P)
TZ=UTC0 COLUMNS=80 TERM=dumb PAGER=cat EDITOR=false ALIS_DATE=2018-12-31
SAMPLES=$TOP/samples
GIT_CONFIG_NOSYSTEM=1 GIT_PAGER=cat
GIT_AUTHOR_DATE=2019-01-01T12:00:00+0100 GIT_COMMITTER_DATE=$GIT_AUTHOR_DATE
PATH=$root/bin:$build:$PATH
export LC_ALL TZ COLUMNS TERM PAGER EDITOR ALIS_DATE TOP SAMPLES PATH \
	GIT_CONFIG_NOSYSTEM GIT_PAGER GIT_AUTHOR_DATE GIT_COMMITTER_DATE
umask 022
gitconfig='[user]
	name = Kari Nordmann
	email = kari@example.org
[init]
	defaultBranch = main'
# libgit2 forgets the patterns of a repository that it refuses. To know that leak
# from ours takes whole stacks.
case $build in
*-san*)
	echo leak:git_config_foreach_match >"$root/leaks"
	ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}fast_unwind_on_malloc=0
	LSAN_OPTIONS=suppressions=$root/leaks:print_suppressions=0
	export ASAN_OPTIONS LSAN_OPTIONS
	;;
esac
mkdir "$root/bin"
if [ -n "$valgrind" ]; then
	command -v valgrind >/dev/null ||
		{ echo "golden.sh: no valgrind"; echo "0 passed, 1 failed"; exit 1; }
	cat >"$root/bin/alis" <<-EOT
		#!/bin/sh
		exec valgrind -q --vgdb=no --read-inline-info=no \\
			--error-exitcode=99 --leak-check=full \\
			--errors-for-leak-kinds=definite \\
			--suppressions="$TOP/tests/valgrind.supp" \\
			--log-file="\$GOLDEN_LOGS/valgrind.%p" "$build/alis" "\$@"
	EOT
	chmod +x "$root/bin/alis"
fi

# ---- one test: $test is the file, $here its folder under $root ----

# show: write $line, the paths that differ from machine to machine by name.
show() {
	for name in T HOME SAMPLES TOP; do
		eval "path=\$$name"
		shown=
		while :; do
			case $line in
			*"$path"*)
				shown="$shown${line%%"$path"*}\$$name"
				line=${line#*"$path"}
				;;
			*) break ;;
			esac
		done
		line=$shown$line
	done
	printf '%s\n' "$before$line"
}

# output FILE: what came on standard output, as it stands in a test.
output() {
	empty=
	while IFS= read -r line || [ -n "$line" ]; do
		[ -z "$empty" ] || printf '\n'
		empty= before=
		case $line in
		'') empty=yes ;;
		'$ '* | '## '* | '== '* | '! '* | '!' | '? '* | \\*) before=\\ ;;
		esac
		[ -n "$empty" ] || show
	done <"$1"
	[ -z "$empty" ] || printf '%s\n' \\
}

# errors FILE: what came on standard error.
errors() {
	while IFS= read -r line || [ -n "$line" ]; do
		before='! '
		[ -n "$line" ] || before='!'
		show
	done <"$1"
}

# unended FILE: say so if its last line has no end.
unended() {
	while IFS= read -r line; do
		:
	done <"$1"
	[ -z "$line" ] || printf '%s\n' '\ no newline'
}

run() {
	out=$here/$number.out err=$here/$number.err
	LC_ALL=$locale sh -c "$1" </dev/null >"$out" 2>"$err"
	status=$?
	output "$out"
	unended "$out"
	errors "$err"
	unended "$err"
	[ $status -eq 0 ] || echo "? $status"
}

# end_block: a blank line, if one stood here, is the only one that is kept.
end_block() {
	if [ "$block" = file ]; then
		exec 4>&-
	fi
	[ -z "$blank" ] || printf '\n'
	blank=
}

# replay: read the test, do what it says, write it as it should stand.
replay() {
	block=remark blank= number=0
	while IFS= read -r text || [ -n "$text" ]; do
		number=$((number + 1))
		case $text in
		'## '*)
			end_block
			block=remark
			printf '%s\n' "$text"
			;;
		'== '*)
			end_block
			block=file
			printf '%s\n' "$text"
			path=${text#== }
			case $path in */*) mkdir -p "${path%/*}" ;; esac
			exec 4>"$path"
			;;
		'$ '*)
			end_block
			block=command
			printf '%s\n' "$text"
			run "${text#??}"
			;;
		*)
			if [ $block = file ]; then
				[ -z "$blank" ] || { echo; echo >&4; }
				if [ -n "$text" ]; then
					printf '%s\n' "$text"
					printf '%s\n' "$text" >&4
				fi
			elif [ $block = remark ] && [ -n "$text" ]; then
				echo "$test:$number: belongs to nothing: $text" \
					>>"$here/faults"
			fi
			blank=
			[ -n "$text" ] || blank=yes
			;;
		esac
	done
}

one() {
	here=$root/${test##*/}
	T=$here/t HOME=$here/home GOLDEN_LOGS=$here/logs
	GIT_CONFIG_GLOBAL=$HOME/.gitconfig
	ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}log_path=$GOLDEN_LOGS/asan
	UBSAN_OPTIONS=${UBSAN_OPTIONS:+$UBSAN_OPTIONS:}print_stacktrace=1
	UBSAN_OPTIONS=$UBSAN_OPTIONS:log_path=$GOLDEN_LOGS/ubsan
	export HOME GIT_CONFIG_GLOBAL GOLDEN_LOGS ASAN_OPTIONS UBSAN_OPTIONS
	mkdir "$T" "$HOME" "$GOLDEN_LOGS" && : >"$here/faults" &&
		echo "$gitconfig" >"$GIT_CONFIG_GLOBAL" && cd "$T" || return
	replay <"$TOP/$test" >"$here/now" 2>>"$here/faults"
	cd "$TOP" || return
	if [ "$(cat "$here"/*.out "$here"/*.err | tr -dc '\000' | wc -c)" -ne 0 ]
	then
		echo "$test: a NUL byte is printed; show it with od" >>"$here/faults"
	fi
	# An old valgrind does not know the calls of Landlock (444 and on) and
	# seccomp (317), which then fail as on an old kernel.
	for log in "$GOLDEN_LOGS"/*; do
		[ ! -s "$log" ] || sed '/unhandled .* syscall: \(317\|44[456]\)$/,/bug_reports.html/d' \
			"$log" >>"$here/faults"
	done
	if [ -s "$here/faults" ]; then
		echo "not ok: $test"
		cat "$here/faults"
	elif cmp -s "$test" "$here/now"; then
		: >"$here/passed"
	elif [ -n "$accept" ]; then
		cat "$here/now" >"$test" && : >"$here/passed" &&
			echo "accepted: $test"
	else
		echo "not ok: $test"
		diff -u "$test" "$here/now" |
			sed "1s|.*|--- $test|; 2s|.*|+++ what is printed now|"
	fi
	: >"$here/done"
}

# ---- all tests, in two rows side by side ----

# Whoever makes its folder first runs a test.
row() {
	for test; do
		mkdir "$root/${test##*/}" 2>/dev/null || continue
		(one >"$root/report.${test##*/}" 2>&1)
	done
}

row "$@" &
row "$@" &
wait

passed=0 failed=0
for test; do
	cat "$root/report.${test##*/}" || echo "not ok: $test: no report"
	if [ -e "$root/${test##*/}/passed" ] && [ -e "$root/${test##*/}/done" ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
	fi
done
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
