#!/bin/sh
# The examples of docs/journal.md are true: each is read, and what comes of it is
# what stands there; and every numbered section has one.
#   spec.sh BUILD
# Fences: ```alis is read without error. ```alis A012 A014 gives those codes: as
# many errors, no others; and at least those warnings. ```reads is what 'alis
# print' makes of the example before it. ```alis PATH.alis is a file of the next
# example. <U+00A0> stands for a character, <F8> for a byte. An example without
# an alis directive has one behind it. Other fences show forms, and are not read.
set -u
cd "$(dirname "$0")/.." || exit 1
page=docs/journal.md
build=$(cd "${1:?spec.sh BUILD}" && pwd) || exit 1
unset ALIS_FILE LANGUAGE
LC_ALL=C.UTF-8 ALIS_DATE=2018-12-31 COLUMNS=80
export LC_ALL ALIS_DATE COLUMNS
root=$(mktemp -d "${TMPDIR:-/tmp}/alis.XXXXXX") || exit 1
trap 'rm -rf "$root"' EXIT
trap 'exit 1' HUP INT TERM

# One folder for each example: its files, 'codes', 'reads', 'line' of the page.
LC_ALL=C awk -v root="$root" '
function tell(text) { print "docs/journal.md:" FNR ": " text > (root "/faults") }
function folder() {
	if (!waiting) {
		number++
		here = sprintf("%s/%03d", root, number)
		system("mkdir -p " here)
		print FNR > (here "/line")
		close(here "/line")
	}
	waiting = 0
}
function hex(text,  i, n) {
	for (i = 1; i <= length(text); i++)
		n = n * 16 + index("0123456789ABCDEF", substr(text, i, 1)) - 1
	return n
}
function utf8(n) {
	if (n < 128) return sprintf("%c", n)
	if (n < 2048) return sprintf("%c%c", 192 + int(n / 64), 128 + n % 64)
	return sprintf("%c%c%c", 224 + int(n / 4096), \
		128 + int(n / 64) % 64, 128 + n % 64)
}
function plain(text,  done, mark) {
	while (match(text, /<(U\+)?[0-9A-F]+>/)) {
		mark = substr(text, RSTART + 1, RLENGTH - 2)
		done = done substr(text, 1, RSTART - 1) \
			(mark ~ /^U/ ? utf8(hex(substr(mark, 3))) : \
				sprintf("%c", hex(mark)))
		text = substr(text, RSTART + RLENGTH)
	}
	return done text
}
# A numbered section needs an example, unless sections below it have them.
function end_section(next_one) {
	if (section ~ /^#+ [0-9]/ && !examples && \
	    !(section ~ /^## / && next_one ~ /^### /))
		tell("no example in \"" section "\"")
	sections += section ~ /^#+ [0-9]/
	examples = 0
}
/^#+ / && !inside { end_section($0); section = $0 }
/^```/ && inside { inside = 0; close(into); into = ""; next }
/^```/ {
	inside = 1
	name = substr($1, 4)
	if (name == "alis") {
		examples++
		folder()
		into = here "/loggbok.alis"
		if ($2 ~ /\.alis$/) {
			waiting = 1
			into = here "/" $2
			if ($2 ~ /\//)
				system("mkdir -p " here "/" substr($2, 1, \
					match($2, /\/[^\/]*$/)))
		} else {
			$1 = ""
			print $0 > (here "/codes")
			close(here "/codes")
		}
	} else if (name == "reads" && here != "")
		into = here "/reads"
	else if (name !~ /^(ebnf|json|)$/)
		tell("a fence that is not known: " $0)
	next
}
inside && into != "" { print plain($0) > into }
END {
	end_section("")
	if (inside)
		tell("the last fence is not closed")
	if (!sections)
		tell("no sections are found")
}' $page

passed=0 failed=0
# end WHAT: one check; what is wrong stands in $root/wrong.
end() {
	if [ ! -s "$root/wrong" ]; then
		passed=$((passed + 1))
		return
	fi
	failed=$((failed + 1))
	echo "not ok: $1"
	cat "$root/wrong"
}

: >>"$root/faults"
mv "$root/faults" "$root/wrong"
end "$page: its sections and fences"
alis=$build/alis
for here in "$root"/[0-9]*; do
	cd "$here" || exit 1
	own=
	grep -qi '^alis ' loggbok.alis || own=yes
	[ -z "$own" ] || printf '%s\n' 'alis Kari Nordmann' \
		'    regelverk: allmennmedisin-2017' >>loggbok.alis
	"$alis" check -f loggbok.alis >out 2>&1
	for severity in error warning; do
		sed -n "s/^[^ ].*: $severity\[\(A[0-9]*\)\]: .*/\1/p" out |
			sort >${severity}s
	done
	tr ' ' '\n' <codes | sed '/^$/d' | sort >wanted
	# Errors must be those that are wanted; wanted ones may be warnings too.
	sort -u -o warnings warnings
	comm -23 wanted errors | sort -u | comm -23 - warnings >"$root/wrong"
	comm -13 wanted errors >>"$root/wrong"
	[ ! -s "$root/wrong" ] || cat out >>"$root/wrong"
	end "$page:$(cat line): the codes '$(tr '\n' ' ' <wanted)'"
	[ -e reads ] || continue
	"$alis" print -f loggbok.alis 2>/dev/null |
		if [ -n "$own" ]; then
			sed '/^alis Kari Nordmann$/d
				/^    regelverk: allmennmedisin-2017$/d'
		else
			cat
		fi >now
	diff reads now >"$root/wrong"
	end "$page:$(cat line): what it reads as"
done
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
