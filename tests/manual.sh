#!/bin/sh
# The manual pages, --help and completion agree with the tables of commands and
# options: each names every command, option and value, and none that is not.
# The examples of the pages run.
#   manual.sh BUILD
set -u
cd "$(dirname "$0")/.." || exit 1
build=$(cd "${1:?manual.sh BUILD}" && pwd -P) || exit 1
top=$(pwd -P)
man=$top/docs/man
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
passed=0 failed=0
PATH=$build:$PATH HOME=$dir LC_ALL=C ALIS_DATE=2018-12-31 PAGER=cat
GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=$dir/gitconfig
export PATH HOME LC_ALL ALIS_DATE PAGER GIT_CONFIG_NOSYSTEM GIT_CONFIG_GLOBAL
unset ALIS_FILE LANGUAGE
printf '[user]\n\tname = Kari Nordmann\n\temail = kari@example.org\n' \
	>"$dir/gitconfig"

# count STATUS WHAT
count() {
	if [ "$1" -eq 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "not ok: $2"
	fi
}

# same A B WHAT: two lists have the same words.
same() {
	sort -u "$1" >"$dir/a"
	sort -u "$2" >"$dir/b"
	[ -s "$dir/a" ] && cmp -s "$dir/a" "$dir/b"
	count $? "$3: $(comm -3 "$dir/a" "$dir/b" | tr '\n\t' ' -')"
}

# text PAGE: the page without its macros, a word a line.
text() {
	sed 's/^\.[A-Z][A-Za-z]//
	s/\\(oa/å/g; s/\\(\/o/ø/g; s/\\(ae/æ/g; s/\\&//g' "$1" |
		tr ' ' '\n' | grep -v '^$'
}

# flags PAGE: the long options it names.
flags() {
	grep -o 'Fl -[a-z-]*' "$1" | sed 's/^Fl -/--/'
}

# ---- commands ----

alis complete -- '' | cut -f 1 >"$dir/names"
alis help | sed -n 's/^  \([a-z-]*\) (\([^)]*\)).*/\1 \2/p
	s/^  \([a-z-]*\)  .*/\1 \1/p' >"$dir/pairs"
tr ' ' '\n' <"$dir/pairs" >"$dir/words"
same "$dir/words" "$dir/names" "commands in help and completion"
cut -d ' ' -f 1 "$dir/pairs" >"$dir/commands"
(cd "$man" && ls alis-*.1) | sed 's/^alis-//; s/\.1$//' >"$dir/pages"
same "$dir/commands" "$dir/pages" "commands and pages"
sed -n 's/^\.It Xr alis-\([a-z-]*\) 1 Pq Ql \(.*\)/\1 \2/p' "$man/alis.1" |
	sed 's/\\(\/o/ø/g' >"$dir/listed"
same "$dir/pairs" "$dir/listed" "commands in help and alis(1)"

# ---- options ----

while read -r command norwegian; do
	# What an action takes is said with it.
	page=$dir/page.1
	sed '/^\.Sh ACTIONS/,/^\.Sh FILES/d' "$man/alis-$command.1" >"$page"
	[ "$command" = cohort ] || cp "$man/alis-$command.1" "$page"
	alis help "$command" | sed -n '/^Options:/,$p' |
		grep -o '^ *\(-[a-z], \)*--[a-z-]*' | grep -o -e '--[a-z-]*' \
		>"$dir/help"
	alis "$norwegian" --help >"$dir/help.norwegian"
	alis help "$command" | cmp -s - "$dir/help.norwegian"
	count $? "'$norwegian --help' is 'help $command'"
	alis complete -- "$command" -- >"$dir/offered"
	cut -f 1 "$dir/offered" >"$dir/complete"
	same "$dir/help" "$dir/complete" "options of $command in help, completion"
	flags "$page" >"$dir/flags"
	same "$dir/help" "$dir/flags" "options of $command in help, alis-$command(1)"
	sed -n '/^\.Sh SYNOPSIS/,/^\.Sh DESC/p' "$page" >"$dir/synopsis"
	flags "$dir/synopsis" >"$dir/flags"
	same "$dir/help" "$dir/flags" "options of $command in help, SYNOPSIS"
	grep -q "^\.Ic $norwegian" "$page" || [ "$norwegian" = "$command" ]
	count $? "alis-$command(1) gives the Norwegian name"
	word= # that the command cannot do without
	[ "$command" != explain ] || word=A012
	[ "$command" != rules ] || word=check
	[ "$command" != hook ] || word=pre-commit
	[ "$command" != blame ] || word=kind:vakt
	# Each value that is offered is described, and taken.
	while read -r option; do
		file=/dev/null asked=$word
		# A code's page has one form.
		[ "$command $option" != 'explain --format' ] ||
			asked=tjeneste file=samples/kort/loggbok.alis
		alis complete -- "$command" "$option" '' |
			awk -F '\t' '$2 == "" && $1 != "" { print $1 }' \
				>"$dir/values"
		while read -r value; do
			cat "$page" "$man/alis.1" | grep -q "Cm $value"
			count $? "alis-$command(1) says '$option $value'"
			alis "$command" "$option" "$value" -f "$file" \
				${asked:+"$asked"} >"$dir/said" 2>&1 </dev/null
			[ $? -ne 2 ]
			count $? "alis $command $option $value: $(cat "$dir/said")"
		done <"$dir/values"
	done <"$dir/complete"
done <"$dir/pairs"

alis complete -- -- | cut -f 1 >"$dir/shared"
echo --rev >>"$dir/shared"

# ---- actions ----

# Those of a command, by their names; each has its part of the page.
alis help cohort | sed -n '/^Actions:/,/^$/{
	s/^  \([a-z-]*\) (\([^)]*\)).*/\1 \2/p
	s/^  \([a-z-]*\)  .*/\1 \1/p
}' >"$dir/pairs.actions"
cut -d ' ' -f 1 "$dir/pairs.actions" >"$dir/actions"
sed -n '/^\.Sh ACTIONS/,/^\.Sh OPTIONS/s/^\.Ss //p' "$man/alis-cohort.1" \
	>"$dir/listed"
same "$dir/actions" "$dir/listed" "actions in help and alis-cohort(1)"
tr ' ' '\n' <"$dir/pairs.actions" >"$dir/words"
alis complete -- cohort '' | cut -f 1 >"$dir/complete"
same "$dir/words" "$dir/complete" "actions in help and completion"
while read -r action norwegian; do
	sed -n "/^\.Ss $action\$/,/^\.S[sh] /p" "$man/alis-cohort.1" |
		sed '$d' >"$dir/page"
	alis help cohort "$action" | sed -n '/^Options:/,$p' |
		grep -o '^ *\(-[a-z], \)*--[a-z-]*' | grep -o -e '--[a-z-]*' \
		>"$dir/help"
	alis kohort "$norwegian" --help >"$dir/help.norwegian"
	alis help cohort "$action" | cmp -s - "$dir/help.norwegian"
	count $? "'kohort $norwegian --help' is 'help cohort $action'"
	alis complete -- cohort "$action" -- | cut -f 1 >"$dir/complete"
	same "$dir/help" "$dir/complete" "options of cohort $action, completion"
	flags "$dir/page" >"$dir/flags"
	same "$dir/help" "$dir/flags" "options of cohort $action, alis-cohort(1)"
	grep -q "^\.Ic $norwegian" "$dir/page" || [ "$norwegian" = "$action" ]
	count $? "alis-cohort(1) gives the Norwegian name of $action"
	while read -r option; do
		grep -q "^\.It .*Fl -${option#--}" "$man/alis-cohort.1" ||
			grep -qx -e "$option" "$dir/shared"
		count $? "alis-cohort(1) or alis(1) tells of $option"
		alis complete -- cohort "$action" "$option" '' |
			awk -F '\t' '$2 == "" && $1 != "" { print $1 }' \
				>"$dir/values"
		while read -r value; do
			cat "$man/alis-cohort.1" "$man/alis.1" |
				grep -q "Cm $value"
			count $? "alis-cohort(1) says '$option $value'"
		done <"$dir/values"
	done <"$dir/complete"
done <"$dir/pairs.actions"

# What alis(1) describes is every option that several commands share.
flags "$man/alis.1" >"$dir/flags"
same "$dir/shared" "$dir/flags" "shared options and alis(1)"

# ---- words ----

text "$man/alis-journal.5" >"$dir/text"
alis keywords -f /dev/null --format csv | tr -d '"\r' |
	awk -F , 'NR > 1 && $1 !~ /^(category|answer|cohort-.*|milestone)$/ {
		for (i = 2; i <= 4; i++) print $i }' | sort -u >"$dir/words"
while read -r word; do
	grep -q -x -F -e "$word" "$dir/text"
	count $? "alis-journal(5) has the word '$word'"
done <"$dir/words"
text "$man/alis-kohort.5" | tr -d ',;' >"$dir/text"
alis keywords -f /dev/null --format csv | tr -d '"\r' |
	awk -F , '$1 ~ /^(cohort-.*|milestone)$/ {
		for (i = 2; i <= 4; i++) print $i }' | sort -u >"$dir/words"
[ -s "$dir/words" ]
count $? 'the words of cohort files are found'
while read -r word; do
	grep -q -x -F -e "$word" "$dir/text"
	count $? "alis-kohort(5) has the word '$word'"
done <"$dir/words"
text "$man/alis-rules.5" | sed 's/:$//' >"$dir/text"
sed -n 's/^\([a-zæøå]*\) .*/\1/p; s/^ *\([a-zæøå-]*\): .*/\1/p' \
	src/post/books/*.regler | sort -u >"$dir/words"
while read -r word; do
	grep -q -x -F -e "$word" "$dir/text"
	count $? "alis-rules(5) has the word '$word'"
done <"$dir/words"

# ---- keys of rule books ----

# The clauses of src/post/books.c: "CLAUSE KEY", a line for each key.
LC_ALL=C awk '
function strings(line) {
	said = ""
	while (match(line, /"[^"]*"/)) {
		said = said substr(line, RSTART + 1, RLENGTH - 2)
		line = substr(line, RSTART + RLENGTH)
	}
	return said
}
/^#define TITLES / { titles = strings($0) }
/ forms\[\] = / { inside = 1; next }
inside && /^};/ { exit }
inside && /^\t\{ "/ {
	clause = strings(substr($0, 1, index($0, ",")))
	$0 = substr($0, index($0, ",") + 1)
}
inside && sub(/TITLES/, "") { $0 = "\"" titles "\"" $0 }
inside {
	keys = keys strings($0)
	if (!/"$/ && keys != "") {
		n = split(keys, key, /, */)
		for (i = 1; i <= n; i++)
			print clause, key[i]
		keys = ""
	}
}' "$top/src/post/books.c" >"$dir/keys"
cut -d ' ' -f 1 "$dir/keys" | uniq >"$dir/clauses"
[ "$(grep -c '' "$dir/clauses")" -ge 7 ] && grep -qx 'krav tak' "$dir/keys" &&
	grep -qx 'krav kilde' "$dir/keys"
count $? 'the clauses of src/post/books.c are found'

# Each has a section in the manual page and one in rules.md, where each of its
# keys is marked up as a word of the language.
while read -r clause; do
	sed 's/\\(oa/å/g; s/\\(\/o/ø/g; s/\\(ae/æ/g' "$man/alis-rules.5" |
		LC_ALL=C awk -v "clause=$clause" '
	/^\.S[sh] / { inside = $2 == clause; next }
	inside && sub(/^\.(It )?(.* )?Cm /, "")' |
		tr -s ' :,' '\n' >"$dir/page"
	LC_ALL=C awk -v "clause=$clause" '
	/^### / { inside = $2 == clause }
	!inside { next }
	/^```/ { fence = !fence }
	fence { next }
	/^\| / { print substr($0, 2, index(substr($0, 2), "|") - 1) }
	{
		n = split($0, part, "`")
		for (i = 2; i <= n; i += 2)
			print part[i]
	}' "$top/docs/rules.md" | tr -s ' :;,`' '\n' >"$dir/chapter"
	while read -r of key; do
		[ "$of" = "$clause" ] || continue
		grep -qxFe "$key" "$dir/page"
		count $? "alis-rules(5) has '$key' of '$clause'"
		grep -qxFe "$key" "$dir/chapter"
		count $? "docs/rules.md has '$key' of '$clause'"
	done <"$dir/keys"
done <"$dir/clauses"

# ---- examples ----

# example PAGE: its first literal display.
example() {
	sed -n '/^\.Bd -literal/,/^\.Ed/p' "$1" | sed '/^\.[BE]d/d
	s/\\(oa/å/g; s/\\(\/o/ø/g; s/\\(ae/æ/g'
}
mkdir -p "$dir/rules/regelverk" "$dir/work"
example "$man/alis-journal.5" >"$dir/example.alis"
alis check -f "$dir/example.alis" >"$dir/said" 2>&1
count $? "the example of alis-journal(5): $(cat "$dir/said")"
mkdir -p "$dir/cohort" && example "$man/alis-kohort.5" >"$dir/cohort/kohort.alis"
alis check -f "$dir/cohort/kohort.alis" >"$dir/said" 2>&1
count $? "the example of alis-kohort(5): $(cat "$dir/said")"
example "$man/alis-rules.5" >"$dir/rules/regelverk/hus.regler"
printf '%s\n' 'alis Kari Nordmann' '    regelverk: hus' \
	'2018-01-12 * møte fagmøte | Stord' 'kontroll 2018-01-12 møte:fag = 2 t' \
	>"$dir/rules/loggbok.alis"
alis check -f "$dir/rules/loggbok.alis" >"$dir/said" 2>&1
count $? "the example of alis-rules(5): $(cat "$dir/said")"

# Those of commands, in a repository with a journal: all go well.
cd "$dir/work" && git init -q . && cp "$top/samples/kort/loggbok.alis" . &&
	git add . && git commit -q -m first || exit 1
for page in "$man"/*.1; do
	sed -n 's/^\.Dl \$ //p' "$page" >"$dir/examples"
	[ -s "$dir/examples" ]
	count $? "${page##*/} has examples"
	while read -r example; do
		sh -c "$example" >"$dir/said" 2>&1 </dev/null
		status=$?
		case $example,$status in
		*,0 | *--strict*,1 | 'alis audit'*,1) count 0 ;;
		*) count 1 "${page##*/}: '$example' ends with $status: \
$(cat "$dir/said")" ;;
		esac
	done <"$dir/examples"
done

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
