#!/bin/sh
# The examples of docs/rules.md are true: each command prints what stands there.
#   rules.sh BUILD [accept]
# An example is one or more fences, one after the other:
#   ```regler        a rule book: regelverk/hus.regler
#   ```alis          a journal: loggbok.alis
#   ```console       commands, each behind '$ ', and what they print: standard
#                    output, then the complaints
# The first fence that is no ```console begins a new example, in a new folder. A
# rule book without a 'regelverk' line has one put behind it, and a journal
# without 'alis' one that names the rule book; today is 2019-12-31. A ```console
# in a section without either is in a folder with the short sample, on its day.
# Other fences show forms. 'accept' writes what is printed now into the page.
set -u
cd "$(dirname "$0")/.." || exit 1
page=docs/rules.md
build=$(cd "${1:?rules.sh BUILD [accept]}" && pwd) || exit 1
accept=${2:-}
unset ALIS_FILE LANGUAGE
PATH=$build:$PATH LC_ALL=C.UTF-8 COLUMNS=80
export PATH LC_ALL COLUMNS
top=$PWD
root=$(mktemp -d "${TMPDIR:-/tmp}/alis.XXXXXX") || exit 1
trap 'rm -rf "$root"' EXIT
trap 'exit 1' HUP INT TERM

# One folder for each example: its files; for each console fence a file of
# commands, NNN.run, and what stands below them, NNN.says.
LC_ALL=C awk -v root="$root" '
function folder(name) {
	if (!begun) {
		here = sprintf("%s/%03d", root, ++examples)
		system("mkdir -p " here "/" name)
	}
	begun = 1
}
/^##/ && !inside { begun = example = 0 }
/^```/ && inside { inside = 0; into = ""; next }
/^```/ {
	inside = 1
	name = substr($1, 4)
	if (name == "regler" || name == "alis") {
		if (ended)
			begun = 0
		ended = 0
		example = 1
		folder("regelverk")
	} else if (name == "console" && !example) {
		folder("sample")
	}
	if (name == "regler")
		into = here "/regelverk/hus.regler"
	else if (name == "alis")
		into = here "/loggbok.alis"
	else if (name == "console") {
		ended = 1
		number = sprintf("%03d", ++consoles)
		into = here "/" number ".says"
		printf "" > (here "/" number ".run")
		print FNR > (here "/" number ".line")
	}
	next
}
inside && into != "" {
	print > into
	if (name == "console" && /^\$ /)
		print substr($0, 3) > (here "/" number ".run")
}' $page

passed=0 failed=0
for here in "$root"/[0-9]*; do
	cd "$here" || exit 1
	book=regelverk/hus.regler
	if [ -d sample ]; then
		rmdir sample
		cp "$top/samples/kort/loggbok.alis" .
		day=2018-12-31
	else
		day=2019-12-31
	fi
	[ ! -e $book ] || grep -q '^regelverk ' $book ||
		printf 'regelverk hus\n    versjon: 1\n' >>$book
	[ ! -e loggbok.alis ] || grep -q '^alis ' loggbok.alis ||
		printf 'alis Kari Nordmann\n    regelverk: hus\n' >>loggbok.alis
	for run in *.run; do
		number=${run%.run}
		while IFS= read -r command; do
			printf '$ %s\n' "$command"
			ALIS_DATE=$day sh -c "$command" 2>../complaints
			sed '/^alis: by the rule book /d' ../complaints
		done <"$run" >"$root/$number.now"
		if diff "$number.says" "$root/$number.now" >wrong; then
			passed=$((passed + 1))
		else
			failed=$((failed + 1))
			[ -n "$accept" ] || {
				echo "not ok: $page:$(cat "$number.line")"
				cat wrong
			}
		fi
	done
	cd "$OLDPWD" || exit 1
done
if [ "$accept" = accept ]; then
	awk -v root="$root" '
/^```/ && inside { inside = 0 }
!inside { print }
/^```console/ {
	inside = 1
	now = sprintf("%s/%03d.now", root, ++consoles)
	while ((getline kept < now) > 0)
		print kept
	next
}
' $page >"$root/page" && cp "$root/page" $page
fi
[ $((passed + failed)) -gt 0 ] || failed=1
echo "$passed passed, $failed failed"
[ $failed -eq 0 ] || [ "$accept" = accept ]
