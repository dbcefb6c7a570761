#!/bin/sh
# The examples of docs/messages.md are true: each section's wrong one is told
# of by the section's code and by no other, the right one by no error and not
# by that code.
#   examples.sh BUILD
#
# A section needs nothing here. Its first fenced block is the wrong example, its
# second the right one; the word behind the fence says what the block is:
#
#   ```alis        a journal: loggbok.alis in an empty folder, then 'alis check'.
#                  If it has no line that begins with 'alis', one that names
#                  Kari Nordmann and allmennmedisin-2017 is put behind it, and
#                  one that declares Ola Hansen unless it has a veileder. In
#                  a section of rule books (A06, A072 to A074, A085) a block in
#                  which no line begins with a digit is one instead:
#                  regelverk/hus.regler, named before allmennmedisin-2017 by
#                  such a journal, with 'regelverk hus' put behind it unless
#                  it has such a line.
#   ```alis FILE   the same as that file
#                  If that is kohort.alis, it is what 'alis check' looks at,
#                  with 'kohort ALIS-VEST' put behind it, but for A130, unless
#                  it has such a line.
#   ```query       a query, one a line: alis list -f JOURNAL 'QUERY', of a
#                  journal that is sound (samples/kort)
#   ```sh          commands, alis being in PATH, in a folder with that journal
#
# In a journal <NUL>, <ESC>, <U+202E>, <F8> stand for the character or the byte,
# and '(seventy thousand letters)' for as many. journal/2016.alis and
# journal/2018.alis are there, and empty.
#
# What else an example needs stands in tests/examples/CODE.sh, which is read in
# the folder before each of the two: it may make files, set 'books' to the rule
# books that are named in place of allmennmedisin-2017, and set 'also' to other
# codes that the wrong one is told of, too.
set -u
cd "$(dirname "$0")/.." || exit 1
top=$(pwd -P)
build=${1:?examples.sh BUILD}
build=$(cd "$build" && pwd -P) || exit 1
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
# What a reader has configured for git is his, and no part of an example.
mkdir "$dir/home" || exit 1
PATH=$build:$PATH ALIS_DATE=2019-12-31 LC_ALL=C
HOME=$dir/home GIT_CONFIG_NOSYSTEM=1
export PATH ALIS_DATE LC_ALL HOME GIT_CONFIG_NOSYSTEM
unset ALIS_FILE LANGUAGE XDG_CONFIG_HOME

# Cut the page up: $dir/CODE.1 and CODE.2 are the blocks as 'printf %b' wants
# them, and the words behind the fences stand in CODE.1.is and CODE.2.is.
awk -v dir="$dir" '
function escaped(c) { return sprintf("\\0%03o", c) }
function hex(text,  i, n) {
	for (i = 1; i <= length(text); i++)
		n = n * 16 + index("0123456789ABCDEF", substr(text, i, 1)) - 1
	return n
}
function utf8(c) {
	if (c < 128) return escaped(c)
	if (c < 2048) return escaped(192 + int(c / 64)) escaped(128 + c % 64)
	return escaped(224 + int(c / 4096)) escaped(128 + int(c / 64) % 64) \
		escaped(128 + c % 64)
}
function marks(text,  out, mark) {
	gsub(/\\/, "\\0134", text)
	sub(/\(seventy thousand letters\)/, many, text)
	while (match(text, /<(NUL|ESC|U\+[0-9A-F]+|[0-9A-F][0-9A-F])>/)) {
		mark = substr(text, RSTART + 1, RLENGTH - 2)
		out = out substr(text, 1, RSTART - 1)
		if (mark == "NUL") out = out escaped(0)
		else if (mark == "ESC") out = out escaped(27)
		else if (mark ~ /^U/) out = out utf8(hex(substr(mark, 3)))
		else out = out escaped(hex(mark))
		text = substr(text, RSTART + RLENGTH)
	}
	return out text
}
BEGIN {
	many = "abcdefghij"
	while (length(many) < 70000) many = many many
}
/^## A[0-9]/ { code = substr($2, 1, 4); n = 0; print code }
/^```/ && !inside {
	inside = 1
	file = dir "/" code "." ++n
	print substr($0, 4) >(file ".is")
	close(file ".is")
	printf "" >file
	next
}
/^```/ { inside = 0; close(file); next }
inside { printf "%s\\n", marks($0) >file }
' docs/messages.md >"$dir/codes"

# surroundings: the files that an example may name; reads CODE.sh
surroundings() {
	mkdir -p "$dir/t/journal" && cd "$dir/t" || exit 1
	: >journal/2016.alis && : >journal/2018.alis
	also=
	if [ -e "$top/tests/examples/$code.sh" ]; then
		# shellcheck disable=SC1090
		. "$top/tests/examples/$code.sh"
	fi
}

head='alis Kari Nordmann\n    regelverk: %s\n'

# journal: write the example where it belongs.
journal() {
	file=$1
	if [ -z "$file" ]; then
		file=loggbok.alis
		case $code in
		A06? | A07[2-4] | A085)
			grep -q '^[0-9]' ../example ||
				file=regelverk/hus.regler
			;;
		esac
	fi
	case $file in
	*/*) mkdir -p "${file%/*}" ;;
	esac
	cat ../example >"$file"
	cohort=
	case $file in
	kohort.alis)
		cohort=$file
		[ "$code" = A130 ] || grep -q '^kohort ' ../example ||
			echo 'kohort ALIS-VEST' >>"$file"
		;;
	*.regler)
		name=${file##*/}
		name=${name%.regler}
		# shellcheck disable=SC2059
		printf "$head" "$name, allmennmedisin-2017" >loggbok.alis
		grep -q '^regelverk ' ../example || echo "regelverk $name" >>"$file"
		;;
	loggbok.alis)
		# shellcheck disable=SC2059
		grep -aq '^alis ' ../example ||
			printf "$head" "${books:-allmennmedisin-2017}" >>"$file"
		grep -aqE '^(veileder|rettleiar|supervisor) ' ../example ||
			echo 'veileder Ola Hansen' >>"$file"
		;;
	esac
}

# told N: the codes that an example is told of, one a line, with severity
told() {
	kind=$(cat "$dir/$code.$1.is")
	case $kind in
	alis | alis\ *)
		kind=${kind#alis}
		journal "${kind# }"
		alis check ${cohort:+-f "$cohort"} --format csv 2>"$dir/errors" |
			sed -nE 's/^"(error|warning)","(A[0-9]*)".*/\1 \2/p'
		;;
	query)
		cp "$top/samples/kort/loggbok.alis" .
		while IFS= read -r query; do
			alis list "$query"
			ended $? "$1"
		done <../example 2>&1 | codes_in
		;;
	sh)
		cp "$top/samples/kort/loggbok.alis" .
		{
			sh ../example
			ended $? "$1"
		} 2>&1 | codes_in
		;;
	*) echo "error $kind?" ;;
	esac | sort -u
}
# ended STATUS N: what is right is also no wrong use, which has no code.
ended() {
	[ "$2" -eq 1 ] || [ "$1" -lt 2 ] || echo "error[A000]"
}
codes_in() {
	sed -nE 's/.*(error|warning)\[(A[0-9]*)\].*/\1 \2/p'
}

passed=0 failed=0
# check WELL TEXT CODES
check() {
	if [ "$1" -eq 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "not ok: docs/messages.md: $code: $2: $(echo $3)"
	fi
}

while read -r code; do
	for n in 1 2; do
		books=
		rm -rf "$dir/t"
		printf %b "$(cat "$dir/$code.$n")" >"$dir/example"
		echo >>"$dir/example"
		surroundings
		codes=$(told $n)
		cd "$top" || exit 1
		if [ $n -eq 1 ]; then
			wanted=$(printf '%s\n' "$code" $also | sort)
			is=$(printf '%s\n' "$codes" | sed 's/.* //' | sort -u)
			[ "$is" = "$wanted" ]
			check $? "the wrong example is told of by" "$codes"
		else
			! printf '%s\n' "$codes" | grep -q -e error -e "$code"
			check $? "the right example is told of by" "$codes"
		fi
	done
done <"$dir/codes"

[ $passed -gt 0 ] || failed=1
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
