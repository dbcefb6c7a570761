#!/bin/sh
# The editors' files under samples/editors: they are what make.sh makes of the
# words of the program now, and the editors take them. An editor that is not
# here is skipped, and that is said.
#   editors.sh BUILD
set -u
cd "$(dirname "$0")/.." || exit 1
build=$(cd "${1:?editors.sh BUILD}" && pwd -P) || exit 1
files=$(pwd -P)/samples/editors
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
passed=0 failed=0
LC_ALL=C.UTF-8 HOME=$dir
export LC_ALL HOME

# count STATUS WHAT
count() {
	if [ "$1" -eq 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "not ok: $2"
	fi
}

# ---- what make.sh makes ----

sh "$files/make.sh" "$build/alis" "$dir/made" &&
	(cd "$dir/made" && find . -type f) | sort >"$dir/names" &&
	[ -s "$dir/names" ]
count $? "samples/editors/make.sh ends well"
while read -r name; do
	diff -u "$files/$name" "$dir/made/$name"
	count $? "samples/editors/$name is what make.sh makes"
done <"$dir/names"

# ---- a journal with a line of each sort, and what its pieces are ----

cat >"$dir/test.alis" <<'EOT'
; Loggbok for Kari Nordmann
# også en kommentar
alis Kari Nordmann
    kommune: Masfjorden   ; merknad
rettleiar Ola Hansen
include journal/*.alis
alias legevaktsvakt = vakt
kontroll 2018-12-31 grunnkurs = 35 poeng
2017-09-01..              * tjeneste 100 % allmennpraksis | Masfjorden
31.1.2018 16:00-23:00   ! vakt Nordhordland; legevakt
2017-09-08  VEILEDNING 1,5 t Ola Hansen | Om   ; byttet
2018-05-03  expense 12 500 kr kurs
2018-03-02..2018-03-03 * kurs 1 time 30 min | a
    emnekurs:lunge        15 poeng
    refleksjon: en | to
    ; innrykket
2018-09-03 ukjent 3 t x
    veit ikke: hva
fast 2019-01-01..2019-12-31 hver 2. uke vakt 2 vakter Stord | natt
Repeat 1.1.2019..31.12.2019 2 per month shift
EOT

# ---- Vim: LINE COLUMN GROUP, "-" for none ----

cat >"$dir/groups" <<'EOT'
1 1 Comment
2 5 Comment
3 1 Directive
3 6 Name
4 5 Key
4 14 -
4 27 Comment
5 1 Directive
5 11 Name
6 1 Directive
6 9 Path
7 1 Directive
7 7 Old
7 21 Equals
7 23 -
8 1 Directive
8 10 CheckDate
8 21 CheckAccount
8 31 Equals
8 33 Total
8 36 TotalUnit
9 1 Date
9 11 Date
9 27 Confirmed
9 29 ServiceKind
9 38 ServiceNumber
9 42 ServiceUnit
9 44 Category
9 59 Note
10 1 Date
10 11 Time
10 25 Planned
10 27 Kind
10 32 -
10 44 -
11 13 Kind
11 24 Number
11 28 Unit
11 30 -
11 41 Note
11 48 Comment
12 13 Kind
12 21 Number
12 28 Unit
12 31 -
13 12 Date
13 24 Confirmed
13 26 Kind
13 31 Number
13 38 Number
13 41 Unit
14 5 Account
14 27 Total
14 30 TotalUnit
15 5 Key
15 17 -
15 20 -
16 5 Comment
17 1 Date
17 12 -
17 19 -
18 5 -
19 1 Directive
19 6 Period
19 18 Period
19 29 Rhythm
19 37 Rhythm
19 41 Kind
19 46 Number
19 48 Unit
19 55 -
19 61 Note
20 1 Directive
20 8 Period
20 29 Rhythm
20 41 Kind
EOT
cat >"$dir/groups.vim" <<'EOT'
set encoding=utf-8
let &runtimepath = escape($FILES . '/vim', ' ,\') . ',' . &runtimepath
filetype plugin on
syntax on
execute 'edit ' . fnameescape($DIR . '/test.alis')
let got = [&filetype . ' ' . &commentstring . ' ' . &makeprg]
for row in readfile($DIR . '/groups')
  let [line, column, group] = split(row)
  let name = synIDattr(synID(line, column, 1), 'name')
  let name = substitute(name, '^alis', '', '')
  call add(got, line . ' ' . column . ' ' . (name == '' ? '-' : name))
endfor
" Linking to a group that the colours do not have would show nothing.
for name in getcompletion('alis', 'highlight')
  if synIDattr(synIDtrans(hlID(name)), 'name') ==# name
    call add(got, name . ' links to nothing')
  endif
endfor
set errorformat=%-G%.%#
execute 'cgetexpr readfile($DIR . "/lines")'
setlocal errorformat<
execute 'source ' . fnameescape($FILES . '/vim/ftplugin/alis.vim')
unlet b:did_ftplugin
execute 'source ' . fnameescape($FILES . '/vim/ftplugin/alis.vim')
execute 'cgetfile ' . fnameescape($DIR . '/lines')
for at in getqflist()
  call add(got, 'at ' . at.lnum . ' ' . at.col . ' ' . at.type)
endfor
call writefile(got, $DIR . '/got')
qa!
EOT
sed '1i\
alis ; %s alis check --format line' "$dir/groups" >"$dir/wanted"
printf 'at 3 5 e\nat 4 6 w\n' >>"$dir/wanted"
printf '%s\n' 'test.alis:3:5: error: a fault [A010]; mend it' \
	'test.alis:4:6: warning: another [A038]' >"$dir/lines"
if command -v vim >/dev/null; then
	DIR=$dir FILES=$files timeout 60 vim -es -N -u NONE -i NONE \
		-S "$dir/groups.vim" </dev/null >"$dir/said" 2>&1
	count $? "vim reads its files: $(cat "$dir/said")"
	: >>"$dir/got"
	diff -u "$dir/wanted" "$dir/got" >"$dir/differ"
	differ=$(grep -c '^-[^-]' "$dir/differ")
	passed=$((passed + $(wc -l <"$dir/wanted") - differ))
	failed=$((failed + differ))
	if [ -s "$dir/differ" ]; then
		count 1 "vim, what is a piece of a journal?"
		cat "$dir/differ"
	fi
else
	echo "skip: vim is not here"
fi

# ---- nano: what it shows, with its colours ----

cat >"$dir/nano.zsh" <<'EOT'
zmodload zsh/zpty
zpty -b nano "stty rows 40 cols 100; TERM=xterm-256color nano --rcfile ${(q)1} ${(q)2}"
shown=
until [[ $shown == *'veit ikke'* || $shown == *(Error|Mistakes)* ]]; do
	zpty -r nano heard || break
	shown+=$heard
done
# What comes when nothing is under way any more.
repeat 3; do sleep 0.1; while zpty -rt nano heard; do shown+=$heard; done; done
print -r -- $shown
zpty -w -n nano $'\x18'
zpty -d nano
EOT
# nano_shows RCFILE: the text with {COLOUR} where one begins.
nano_shows() {
	timeout 30 zsh -f "$dir/nano.zsh" "$1" "$dir/test.alis" |
		tr '\033' '~' | sed 's/~\[3\([0-7]\)m/{\1}/g; s/~\[39m/{9}/g
		s/~\[[0-9;?]*[A-Za-z]//g; s/~(B//g'
}
if ! command -v nano >/dev/null; then
	echo "skip: nano is not here"
elif ! command -v zsh >/dev/null; then
	echo "skip: nano: zsh is not here, nor its terminals (zsh/zpty)"
else
	nano_shows "$files/nano/alis.nanorc" >"$dir/nano"
	grep -q -e 'Error in' -e 'Mistakes in' -e 'Bad regex' "$dir/nano"
	[ $? -eq 1 ]
	count $? "nano takes its file: $(grep -m 1 -e Error -e Mistakes "$dir/nano")"
	# 2 green, 3 yellow, 4 blue, 5 magenta, 6 cyan, 1 red, 7 white.
	while read -r piece; do
		grep -q -F -e "$piece" "$dir/nano"
		count $? "nano shows '$piece'"
	done <<-'EOT'
		{2}; Loggbok
		{1}alis {7}Kari Nordmann
		{3}    kommune:{9}
		{2}  ; merknad
		{6}2017-09-01..
		{2}*
		{4} tjeneste {5}100 % {6}allmennpraksis
		{5}| Masfjorden
		{3}   !{4} vakt
		{4}  VEILEDNING {5}1,5 t
		{6}    emnekurs:lunge
		{5}  15 poeng
		ukjent 3 t x
		{1}fast {6}2019-01-01..2019-12-31
		 hver 2. uke {4}vakt {5}2 vakter 
		{5}| natt
	EOT
	# The same test says so when nano does not take it.
	sed 's/^icolor cyan .*/icolor cyan "("/' "$files/nano/alis.nanorc" \
		>"$dir/bad.nanorc"
	nano_shows "$dir/bad.nanorc" >"$dir/nano"
	grep -q -e 'Error in' -e 'Mistakes in' -e 'Bad regex' "$dir/nano"
	count $? "nano complains of a bad file"
fi

# ---- the others: whole, and patterns that compile ----

if command -v xmllint >/dev/null; then
	xmllint --noout "$files/kate/alis.xml"
	count $? "kate/alis.xml is XML"
else
	echo "skip: kate: xmllint is not here"
fi
if command -v vim >/dev/null; then
	cat >"$dir/json.vim" <<-'EOT'
		set encoding=utf-8
		let patterns = []
		function! Gather(value)
		  if type(a:value) == v:t_dict
		    for key in keys(a:value)
		      if index(['match', 'begin', 'end'], key) >= 0
		        call add(g:patterns, a:value[key])
		      endif
		    endfor
		    call map(copy(a:value), 'Gather(v:val)')
		  elseif type(a:value) == v:t_list
		    call map(copy(a:value), 'Gather(v:val)')
		  endif
		endfunction
		for name in ['package', 'language-configuration', 'syntaxes/alis.tmLanguage']
		  let text = join(readfile($FILES . '/vscode/' . name . '.json'), "\n")
		  call Gather(json_decode(text))
		endfor
		call writefile(patterns, $DIR . '/patterns')
		qa!
	EOT
	DIR=$dir FILES=$files timeout 60 vim -es -N -u NONE -i NONE \
		-S "$dir/json.vim" </dev/null >"$dir/said" 2>&1 &&
		[ -s "$dir/patterns" ]
	count $? "the JSON of vscode/ is read: $(cat "$dir/said")"
	if echo x | grep -q -P x 2>/dev/null; then
		while IFS= read -r pattern; do
			grep -q -P -e "$pattern" /dev/null 2>"$dir/said"
			[ $? -eq 1 ]
			count $? "compiles: $pattern: $(cat "$dir/said")"
		done <"$dir/patterns"
	else
		echo "skip: the patterns of vscode/: grep has no PCRE2"
	fi
fi
if command -v emacs >/dev/null; then
	cp "$files/emacs/alis-mode.el" "$dir"
	emacs --batch -Q --eval '(setq byte-compile-error-on-warn t)' \
		-f batch-byte-compile "$dir/alis-mode.el" >"$dir/said" 2>&1
	count $? "emacs compiles its file: $(cat "$dir/said")"
else
	# Strings and parentheses, without what follows ';' at a line's start.
	sed '/^[[:space:]]*;/d' "$files/emacs/alis-mode.el" | awk '
	{
		for (i = 1; i <= length($0); i++) {
			c = substr($0, i, 1)
			if (c == "\\") i++
			else if (c == "\"") quoted = !quoted
			else if (!quoted && c == "(") depth++
			else if (!quoted && c == ")" && --depth < 0) exit
		}
	}
	END { exit depth != 0 || quoted }'
	count $? "emacs is not here; the parentheses of its file balance"
fi

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
