#!/bin/sh
# Write the syntax files of this folder from the table of words that the
# program has, so that an editor knows the words that alis knows.
#   make.sh PROGRAM [FOLDER [JOURNAL]]
# PROGRAM is an alis. FOLDER is another place than this folder; JOURNAL one that
# has rule books of its own, whose words are wanted too.
set -eu
program=${1:?make.sh PROGRAM [FOLDER [JOURNAL]]}
case $program in
*/*) program=$(cd "$(dirname "$program")" && pwd -P)/${program##*/} ;;
esac
here=$(cd "$(dirname "$0")" && pwd -P)
to=${2:-$here}
# Where no journal is, the words are those of the shipped rule books.
ALIS_FILE=/dev/null
[ -z "${3:-}" ] || ALIS_FILE=$3
LC_ALL=C
export ALIS_FILE LC_ALL
words=$(mktemp)
trap 'rm -f "$words"' EXIT
"$program" keywords --format csv | tr -d '\r' >"$words"

# list CLASS [BOKMÅL]: the words of a class, or the three of one row, the
# longest first, parted by '|'.
list() {
	awk -v class="$1" -v only="${2:-}" -F '","' '
	NR > 1 {
		sub(/^"/, "")
		sub(/"$/, "")
		if ($1 != class || (only != "" && $2 != only))
			next
		for (i = 2; i <= 4; i++)
			if (!($i in seen)) {
				seen[$i] = 1
				# No word is a pattern of its own.
				if ($i !~ /^[A-Za-z0-9\200-\377%-]+$/) {
					print "make.sh: no word: " $i >"/dev/stderr"
					bad = 1
					exit
				}
				word[++n] = $i
			}
	}
	END {
		if (bad || n == 0)
			exit 1
		for (i = 1; i <= n; i++)
			for (k = i + 1; k <= n; k++)
				if (length(word[k]) > length(word[i])) {
					swap = word[i]
					word[i] = word[k]
					word[k] = swap
				}
		for (i = 1; i <= n; i++)
			printf "%s%s", (i > 1 ? "|" : ""), word[i]
	}' "$words"
}

directive=$(list directive)\|$(list cohort-directive)
key=$(list key)\|$(list cohort-key) unit=$(list unit)
wide=$unit\|$(list account-unit) kind=$(list kind)
category=$(list category 2>/dev/null) || category=- # a book need have none
service=$(list kind tjeneste)\|$(list kind permisjon)
include=$(list directive inkluder) alias=$(list directive alias)
assert=$(list directive kontroll) repeat=$(list directive fast)
rhythm=$(list rhythm)

# fill FLAVOUR FILE: write what comes in with @NAME@ filled in: the words as
# that flavour of patterns wants them, and dates, times and amounts.
fill() {
	mkdir -p "$to/$(dirname "$2")"
	DIRECTIVE=$directive KEY=$key UNIT=$unit WIDE=$wide KIND=$kind \
		CATEGORY=$category SERVICE=$service INCLUDE=$include \
		ALIAS=$alias ASSERT=$assert REPEAT=$repeat \
		RHYTHM=$rhythm awk -v flavour="$1" '
	function all(text, from, to,  at, done) {
		done = ""
		while ((at = index(text, from)) > 0) {
			done = done substr(text, 1, at - 1) to
			text = substr(text, at + length(from))
		}
		return done text
	}
	function put(name, value) {
		if (flavour == "json" || flavour == "emacs")
			value = all(value, "\\", "\\\\")
		names[++count] = "@" name "@"
		values[count] = value
	}
	function words(name,  value) {
		value = ENVIRON[name]
		if (flavour == "vim")
			value = all(value, "%", "\\%")
		if (flavour == "emacs")
			value = all(value, "|", "\\|")
		put(name, value)
	}
	BEGIN {
		n = split("DIRECTIVE KEY UNIT WIDE KIND CATEGORY SERVICE " \
			"INCLUDE ALIAS ASSERT REPEAT", name, " ")
		rhythm = ENVIRON["RHYTHM"]
		for (i = 1; i <= n; i++)
			words(name[i])
		if (flavour == "vim") {
			put("DAY", "%(\\d{4}-\\d\\d-\\d\\d|\\d{1,2}\\.\\d{1,2}\\.\\d{4})")
			put("TIME", "\\d{1,2}%([:.]\\d\\d)=[-–]\\d{1,2}%([:.]\\d\\d)=")
			put("NUMBER", "\\d+%([   ]\\d{3})*%([.,]\\d+)=")
			put("END", "%(\\s|[|,]|$)")
			rhythm = "%(\\d+\\.=\\s+)=%(" rhythm ")"
			put("RHYTHMS", rhythm "%(\\s+" rhythm ")+")
		} else if (flavour == "emacs") {
			put("DAY", "\\(?:[0-9]\\{4\\}-[0-9]\\{2\\}-[0-9]\\{2\\}\\|" \
				"[0-9]\\{1,2\\}[.][0-9]\\{1,2\\}[.][0-9]\\{4\\}\\)")
			put("TIME", "[0-9]\\{1,2\\}\\(?:[:.][0-9][0-9]\\)?[-–]" \
				"[0-9]\\{1,2\\}\\(?:[:.][0-9][0-9]\\)?")
			put("NUMBER", "[0-9]+\\(?:[   ][0-9]\\{3\\}\\)*" \
				"\\(?:[.,][0-9]+\\)?")
			rhythm = "\\(?:[0-9]+[.]?[ \t]+\\)?\\(?:" \
				all(rhythm, "|", "\\|") "\\)"
			put("RHYTHMS", rhythm "\\(?:[ \t]+" rhythm "\\)+")
		} else if (flavour == "nano") {
			day = "([0-9]{4}-[0-9]{2}-[0-9]{2}|" \
				"[0-9]{1,2}[.][0-9]{1,2}[.][0-9]{4})"
			put("DAYS", day "([.][.]" day "?)?")
			put("TIMES", "([[:blank:]]+[0-9]{1,2}([:.][0-9]{2})?(-|–)" \
				"[0-9]{1,2}([:.][0-9]{2})?)?")
			put("NUMBER", "[0-9]+( [0-9]{3})*([.,][0-9]+)?")
			rhythm = "([0-9]+[.]?[[:blank:]]+)?(" rhythm ")"
			put("RHYTHMS", rhythm "([[:blank:]]+" rhythm ")+")
		} else {
			put("DAY", "(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}\\.\\d{1,2}\\.\\d{4})")
			put("TIME", "\\d{1,2}(?:[:.]\\d\\d)?[-–]\\d{1,2}(?:[:.]\\d\\d)?")
			put("NUMBER", "\\d+(?:[   ]\\d{3})*(?:[.,]\\d+)?")
			put("END", "(?=[\\s|,]|$)")
			rhythm = "(?:\\d+\\.?\\s+)?(?:" rhythm ")"
			put("RHYTHMS", rhythm "(?:\\s+" rhythm ")+")
		}
	}
	{
		for (i = 1; i <= count; i++)
			$0 = all($0, names[i], values[i])
		print
	}' >"$to/$2"
}

# ---- Vim ----

fill vim vim/ftdetect/alis.vim <<'EOT'
autocmd BufRead,BufNewFile *.alis setfiletype alis
EOT

fill vim vim/ftplugin/alis.vim <<'EOT'
" Journals of alis. Written by samples/editors/make.sh: change that.
if exists('b:did_ftplugin')
  finish
endif
let b:did_ftplugin = 1
setlocal commentstring=;\ %s comments=:;,:#
setlocal makeprg=alis\ check\ --format\ line
setlocal errorformat=%f:%l:%v:\ %t%*[^:]:\ %m
let b:undo_ftplugin = 'setlocal commentstring< comments< makeprg< errorformat<'
EOT

fill vim vim/syntax/alis.vim <<'EOT'
" Journals of alis. Written by samples/editors/make.sh: change that.
if exists('b:current_syntax')
  finish
endif
scriptencoding utf-8
syntax case ignore
syntax spell toplevel

" An entry: each piece says what may follow it.
syntax match alisDate /\v^@DAY@%(\.\.@DAY@=)=\ze%(\s|$)/ nextgroup=alisTime,alisConfirmed,alisPlanned,alisKind,alisServiceKind skipwhite contains=@NoSpell
syntax match alisTime /\v@TIME@\ze%(\s|$)/ contained nextgroup=alisConfirmed,alisPlanned,alisKind,alisServiceKind skipwhite
syntax match alisConfirmed /\*/ contained nextgroup=alisKind,alisServiceKind skipwhite
syntax match alisPlanned /!/ contained nextgroup=alisKind,alisServiceKind skipwhite
syntax match alisKind /\v%(@KIND@)\ze%(\s|\||$)/ contained nextgroup=alisNumber skipwhite
syntax match alisServiceKind /\v%(@SERVICE@)\ze%(\s|\||$)/ contained nextgroup=alisServiceNumber,alisCategory skipwhite
syntax match alisNumber /\v@NUMBER@\ze\s*%(@UNIT@)@END@/ contained nextgroup=alisUnit skipwhite
syntax match alisUnit /\v%(@UNIT@)\ze@END@/ contained nextgroup=alisNumber skipwhite
syntax match alisServiceNumber /\v@NUMBER@\ze\s*%(@UNIT@)@END@/ contained nextgroup=alisServiceUnit skipwhite
syntax match alisServiceUnit /\v%(@UNIT@)\ze@END@/ contained nextgroup=alisServiceNumber,alisCategory skipwhite
syntax match alisCategory /\v%(@CATEGORY@)\ze%(\s|\||$)/ contained
syntax match alisNote /\v%(^%(\d|%(@REPEAT@)\s)[^|]*)@<=\|.*/ contains=alisComment,@Spell

" Below it: keys and postings.
syntax match alisKey /\v^\s+%(@KEY@):\ze%(\s|\S|$)/
syntax match alisAccount /\v^\s+[^;[:blank:]]\S*%( \S+)*\ze%(  |\t)\s*@NUMBER@\s*%(@WIDE@)@END@/ nextgroup=alisTotal skipwhite contains=@NoSpell

" Directives.
syntax match alisDirective /\v^%(@DIRECTIVE@)\ze%(\s|$)/ nextgroup=alisName skipwhite
syntax match alisDirective /\v^%(@INCLUDE@)\ze\s/ nextgroup=alisPath skipwhite
syntax match alisDirective /\v^%(@ALIAS@)\ze\s/ nextgroup=alisOld skipwhite
syntax match alisDirective /\v^%(@ASSERT@)\ze\s/ nextgroup=alisCheckDate skipwhite
syntax match alisDirective /\v^%(@REPEAT@)\ze\s/ nextgroup=alisPeriod skipwhite
syntax match alisPeriod /\v@DAY@\.\.@DAY@\ze%(\s|$)/ contained nextgroup=alisRhythm skipwhite
syntax match alisRhythm /\v@RHYTHMS@\ze%(\s|$)/ contained nextgroup=alisKind skipwhite
syntax match alisName /.*/ contained contains=alisComment,@NoSpell
syntax match alisPath /.*/ contained contains=alisComment,@NoSpell
syntax match alisOld /[^=]*/ contained nextgroup=alisEquals contains=@NoSpell
syntax match alisCheckDate /\v@DAY@/ contained nextgroup=alisCheckAccount skipwhite
syntax match alisCheckAccount /\v[^=]*\S\ze\s*\=/ contained nextgroup=alisEquals skipwhite contains=@NoSpell
syntax match alisEquals /=/ contained nextgroup=alisTotal skipwhite
syntax match alisTotal /\v@NUMBER@\ze\s*%(@WIDE@)@END@/ contained nextgroup=alisTotalUnit skipwhite
syntax match alisTotalUnit /\v%(@WIDE@)\ze@END@/ contained

" Comments go before all.
syntax match alisComment /\v%(\t|\s )@<=;.*/ contains=alisTodo,@Spell
syntax match alisComment /\v^\s+;.*/ contains=alisTodo,@Spell
syntax match alisComment /^[;#].*/ contains=alisTodo,@Spell
syntax keyword alisTodo TODO FIXME contained

highlight default link alisDate Constant
highlight default link alisTime Constant
highlight default link alisConfirmed String
highlight default link alisPlanned WarningMsg
highlight default link alisKind Statement
highlight default link alisServiceKind Statement
highlight default link alisNumber Number
highlight default link alisUnit Type
highlight default link alisServiceNumber Number
highlight default link alisServiceUnit Type
highlight default link alisCategory Identifier
highlight default link alisNote Special
highlight default link alisKey Label
highlight default link alisAccount Identifier
highlight default link alisDirective PreProc
highlight default link alisPeriod Constant
highlight default link alisRhythm Repeat
highlight default link alisName Title
highlight default link alisPath Underlined
highlight default link alisOld Identifier
highlight default link alisCheckDate Constant
highlight default link alisCheckAccount Identifier
highlight default link alisEquals Operator
highlight default link alisTotal Number
highlight default link alisTotalUnit Type
highlight default link alisComment Comment
highlight default link alisTodo Todo

let b:current_syntax = 'alis'
EOT

# ---- nano: each rule paints over those above it ----

fill nano nano/alis.nanorc <<'EOT'
## Journals of alis. Written by samples/editors/make.sh: change that.
syntax alis "\.alis$"
comment "; "
linter alis check --format line --file

## An entry, from its end to its start.
icolor magenta "^@DAYS@[[:blank:]].*\|.*$"
icolor normal "^@DAYS@[[:blank:]][^|]*"
icolor brightcyan "^@DAYS@@TIMES@([[:blank:]]+[*!])?[[:blank:]]+(@SERVICE@)([[:blank:]]+@NUMBER@[[:blank:]]*(@UNIT@))*[[:blank:]]+(@CATEGORY@)([[:blank:]]|$)"
icolor brightmagenta "^@DAYS@@TIMES@([[:blank:]]+[*!])?[[:blank:]]+(@KIND@)([[:blank:]]+@NUMBER@[[:blank:]]*(@UNIT@))+([[:blank:],|]|$)"
icolor brightblue "^@DAYS@@TIMES@([[:blank:]]+[*!])?[[:blank:]]+(@KIND@)([[:blank:]|]|$)"
icolor brightgreen "^@DAYS@@TIMES@[[:blank:]]+[*]"
icolor brightyellow "^@DAYS@@TIMES@[[:blank:]]+!"
icolor cyan "^@DAYS@@TIMES@"

## Below it: postings and keys.
icolor brightcyan "^[[:blank:]]+[^;[:blank:]]+( [^[:blank:]]+)*(  |	)[[:blank:]]*@NUMBER@[[:blank:]]*(@WIDE@)[[:blank:]]*($|;)"
icolor brightmagenta "(  |	)@NUMBER@[[:blank:]]*(@WIDE@)[[:blank:]]*($|;)"
icolor yellow "^[[:blank:]]+(@KEY@):"

## Directives.
icolor brightwhite "^(@DIRECTIVE@)[[:blank:]].*$"
icolor brightmagenta "^(@ASSERT@)[[:blank:]].*$"
icolor brightcyan "^((@ASSERT@)|(@ALIAS@))[[:blank:]][^=]*="
icolor cyan "^(@ASSERT@)[[:blank:]]+@DAYS@"
icolor magenta "^(@REPEAT@)[[:blank:]].*\|.*$"
icolor normal "^(@REPEAT@)[[:blank:]][^|]*"
icolor brightmagenta "^(@REPEAT@)[[:blank:]]+@DAYS@[[:blank:]]+@RHYTHMS@[[:blank:]]+(@KIND@)([[:blank:]]+@NUMBER@[[:blank:]]*(@UNIT@))+([[:blank:],|]|$)"
icolor brightblue "^(@REPEAT@)[[:blank:]]+@DAYS@[[:blank:]]+@RHYTHMS@[[:blank:]]+(@KIND@)([[:blank:]|]|$)"
icolor brightcyan "^(@REPEAT@)[[:blank:]]+@DAYS@[[:blank:]]+@RHYTHMS@([[:blank:]]|$)"
icolor cyan "^(@REPEAT@)[[:blank:]]+@DAYS@"
icolor brightred "^(@DIRECTIVE@)([[:blank:]]|$)"

## Comments.
color green "([[:blank:]] |	);.*$"
color green "^[[:blank:]]+;.*$"
color green "^[;#].*$"
EOT

# ---- Kate and what else uses KDE's syntax files ----

fill pcre kate/alis.xml <<'EOT'
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE language>
<!-- Journals of alis. Written by samples/editors/make.sh: change that. -->
<language name="Alis" section="Other" version="1" kateversion="5.62" extensions="*.alis" casesensitive="0" author="alis" license="MIT">
  <highlighting>
    <contexts>
      <context name="line" attribute="Text" lineEndContext="#stay">
        <RegExpr String="^(?:[;#]|\s+;).*" attribute="Comment" context="#stay" column="0"/>
        <RegExpr String="^@DAY@(?:\.\.@DAY@?)?(?=\s|$)" attribute="Date" context="time" column="0" insensitive="true"/>
        <RegExpr String="^\s+(?:@KEY@):" attribute="Key" context="value" insensitive="true" column="0"/>
        <RegExpr String="^\s+[^;\s]\S*(?: \S+)*(?=(?:  |\t)\s*@NUMBER@\s*(?:@WIDE@)@END@)" attribute="Account" context="total" insensitive="true" column="0"/>
        <RegExpr String="^(?:@ASSERT@)(?=\s|$)" attribute="Directive" context="check" insensitive="true" column="0"/>
        <RegExpr String="^(?:@REPEAT@)(?=\s|$)" attribute="Directive" context="repeat" insensitive="true" column="0"/>
        <RegExpr String="^(?:@DIRECTIVE@)(?=\s|$)" attribute="Directive" context="name" insensitive="true" column="0"/>
        <IncludeRules context="comment"/>
      </context>
      <context name="comment" attribute="Text" lineEndContext="#stay">
        <RegExpr String="(?&lt;=\t|\s );.*" attribute="Comment" context="#stay"/>
      </context>
      <context name="time" attribute="Text" lineEndContext="#pop">
        <RegExpr String="\s+@TIME@(?=\s|$)" attribute="Date" context="#stay"/>
        <RegExpr String="\s+\*" attribute="Confirmed" context="kind"/>
        <RegExpr String="\s+!" attribute="Planned" context="kind"/>
        <RegExpr String="\s+(?:@KIND@)(?=[\s|]|$)" attribute="Kind" context="amount" insensitive="true"/>
        <RegExpr String="\s+\S" attribute="Text" context="what"/>
      </context>
      <context name="repeat" attribute="Text" lineEndContext="#pop">
        <RegExpr String="\s+@DAY@\.\.@DAY@(?=\s|$)" attribute="Date" context="#stay"/>
        <RegExpr String="\s+@RHYTHMS@(?=\s|$)" attribute="Rhythm" context="kind" insensitive="true"/>
        <IncludeRules context="comment"/>
      </context>
      <context name="kind" attribute="Text" lineEndContext="#pop#pop">
        <RegExpr String="\s*(?:@KIND@)(?=[\s|]|$)" attribute="Kind" context="amount" insensitive="true"/>
        <RegExpr String="\s*\S" attribute="Text" context="what"/>
      </context>
      <context name="amount" attribute="Text" lineEndContext="#pop#pop#pop">
        <RegExpr String="\s+@NUMBER@\s*(?:@UNIT@)@END@" attribute="Amount" context="#stay" insensitive="true"/>
        <RegExpr String="\s+(?:@CATEGORY@)(?=[\s|]|$)" attribute="Category" context="what" insensitive="true"/>
        <RegExpr String="\|" attribute="Note" context="note"/>
        <IncludeRules context="comment"/>
        <RegExpr String="\s+[^\s;|]" attribute="Text" context="what"/>
      </context>
      <context name="what" attribute="Text" lineEndContext="#pop#pop#pop#pop">
        <RegExpr String="\|" attribute="Note" context="note"/>
        <IncludeRules context="comment"/>
      </context>
      <context name="note" attribute="Note" lineEndContext="#pop#pop#pop#pop#pop">
        <IncludeRules context="comment"/>
      </context>
      <context name="value" attribute="Value" lineEndContext="#pop">
        <IncludeRules context="comment"/>
      </context>
      <context name="total" attribute="Text" lineEndContext="#pop">
        <RegExpr String="@NUMBER@\s*(?:@WIDE@)@END@" attribute="Amount" context="#stay" insensitive="true"/>
        <IncludeRules context="comment"/>
      </context>
      <context name="check" attribute="Account" lineEndContext="#pop">
        <RegExpr String="@DAY@" attribute="Date" context="#stay"/>
        <RegExpr String="=\s*@NUMBER@\s*(?:@WIDE@)@END@" attribute="Amount" context="#stay" insensitive="true"/>
        <IncludeRules context="comment"/>
      </context>
      <context name="name" attribute="Name" lineEndContext="#pop">
        <IncludeRules context="comment"/>
      </context>
    </contexts>
    <itemDatas>
      <itemData name="Text" defStyleNum="dsNormal"/>
      <itemData name="Comment" defStyleNum="dsComment"/>
      <itemData name="Date" defStyleNum="dsConstant" spellChecking="false"/>
      <itemData name="Confirmed" defStyleNum="dsInformation" spellChecking="false"/>
      <itemData name="Planned" defStyleNum="dsWarning" spellChecking="false"/>
      <itemData name="Kind" defStyleNum="dsKeyword" spellChecking="false"/>
      <itemData name="Amount" defStyleNum="dsDecVal" spellChecking="false"/>
      <itemData name="Category" defStyleNum="dsDataType" spellChecking="false"/>
      <itemData name="Note" defStyleNum="dsDocumentation"/>
      <itemData name="Key" defStyleNum="dsAttribute" spellChecking="false"/>
      <itemData name="Value" defStyleNum="dsString"/>
      <itemData name="Account" defStyleNum="dsVariable" spellChecking="false"/>
      <itemData name="Directive" defStyleNum="dsPreprocessor" spellChecking="false"/>
      <itemData name="Rhythm" defStyleNum="dsControlFlow" spellChecking="false"/>
      <itemData name="Name" defStyleNum="dsOthers" spellChecking="false"/>
    </itemDatas>
  </highlighting>
  <general>
    <comments>
      <comment name="singleLine" start=";"/>
    </comments>
    <keywords casesensitive="0"/>
  </general>
</language>
EOT

# ---- Emacs ----

fill emacs emacs/alis-mode.el <<'EOT'
;;; alis-mode.el --- Journals of alis  -*- lexical-binding: t; coding: utf-8 -*-
;; SPDX-License-Identifier: MIT

;;; Commentary:
;; Written by samples/editors/make.sh: change that.

;;; Code:

(defconst alis-mode--date "@DAY@\\(?:\\.\\.@DAY@?\\)?")
(defconst alis-mode--amount "@NUMBER@[ \t]*\\(?:@UNIT@\\)")
(defconst alis-mode--total "@NUMBER@[ \t]*\\(?:@WIDE@\\)")

(defconst alis-mode--when
  (concat "^" alis-mode--date "\\(?:[ \t]+@TIME@\\)?"))

(defconst alis-mode--kind
  (concat alis-mode--when "\\(?:[ \t]+[*!]\\)?[ \t]*[ \t*!]\\(@KIND@\\)\\(?:[ \t|]\\|$\\)"))

(defconst alis-mode-font-lock-keywords
  (list
   '("^[;#].*\\|^[ \t]+;.*" 0 font-lock-comment-face t)
   '("\\(?:\t\\|[ \t] \\)\\(;.*\\)" 1 font-lock-comment-face t)
   ;; An entry.
   (list alis-mode--when 0 'font-lock-constant-face)
   (list (concat alis-mode--when "[ \t]+\\(\\*\\)") 1 ''success)
   (list (concat alis-mode--when "[ \t]+\\(!\\)") 1 ''warning)
   (list alis-mode--kind 1 'font-lock-keyword-face)
   (list (concat alis-mode--when "\\(?:[ \t]+[*!]\\)?[ \t]*[ \t*!]\\(?:@KIND@\\)\\(\\(?:[ \t]+"
                 alis-mode--amount "\\)+\\)\\(?:[ \t|,]\\|$\\)")
         1 'font-lock-type-face)
   (list (concat alis-mode--when "\\(?:[ \t]+[*!]\\)?[ \t]*[ \t*!]\\(?:@SERVICE@\\)\\(?:[ \t]+"
                 alis-mode--amount "\\)*[ \t]+\\(@CATEGORY@\\)\\(?:[ \t|]\\|$\\)")
         1 'font-lock-variable-name-face)
   (list (concat alis-mode--when "[^|\n]*\\(|.*\\)") 1 'font-lock-doc-face 'keep)
   ;; Below it.
   '("^[ \t]+\\(@KEY@\\):" 1 font-lock-builtin-face)
   (list (concat "^[ \t]+\\([^; \t\n][^ \t\n]*\\(?: [^ \t\n]+\\)*\\)\\(?:  \\|\t\\)[ \t]*\\("
                 alis-mode--total "\\)\\(?:[ \t]\\|$\\)")
         '(1 font-lock-variable-name-face) '(2 font-lock-type-face))
   ;; Directives.
   (list (concat "^\\(?:@ASSERT@\\)[ \t]+\\(" alis-mode--date
                 "\\)[ \t]+\\([^=\n]*\\)=[ \t]*\\(" alis-mode--total "\\)")
         '(1 font-lock-constant-face) '(2 font-lock-variable-name-face)
         '(3 font-lock-type-face))
   (list (concat "^\\(?:@REPEAT@\\)[ \t]+\\(" alis-mode--date
                 "\\)[ \t]+\\(@RHYTHMS@\\)[ \t]+\\(@KIND@\\)\\(\\(?:[ \t]+"
                 alis-mode--amount "\\)*\\)\\(?:[ \t|,]\\|$\\)")
         '(1 font-lock-constant-face) '(2 font-lock-builtin-face)
         '(3 font-lock-keyword-face) '(4 font-lock-type-face))
   '("^\\(?:@REPEAT@\\)[ \t][^|\n]*\\(|.*\\)" 1 font-lock-doc-face keep)
   '("^\\(@DIRECTIVE@\\)\\(?:[ \t]\\|$\\)" 1 font-lock-preprocessor-face)
   '("^\\(?:@DIRECTIVE@\\)[ \t]+\\(.*\\)" 1 font-lock-function-name-face keep))
  "What stands where in a line of a journal.")

;;;###autoload
(define-derived-mode alis-mode text-mode "Alis"
  "Major mode for the journals of alis."
  (setq-local comment-start "; ")
  (setq-local comment-start-skip "^[;#]+[ \t]*")
  (setq-local compile-command "alis check --format line")
  (setq-local font-lock-defaults '(alis-mode-font-lock-keywords t t)))

;;;###autoload
(add-to-list 'auto-mode-alist '("\\.alis\\'" . alis-mode))

(provide 'alis-mode)
;;; alis-mode.el ends here
EOT

# ---- Visual Studio Code: a TextMate grammar ----

fill json vscode/package.json <<'EOT'
{
  "name": "alis-journal",
  "displayName": "alis",
  "description": "Journals of alis",
  "version": "1.0.0",
  "publisher": "alis",
  "license": "MIT",
  "engines": { "vscode": "^1.60.0" },
  "categories": ["Programming Languages"],
  "contributes": {
    "languages": [
      {
        "id": "alis",
        "aliases": ["alis"],
        "extensions": [".alis"],
        "configuration": "./language-configuration.json"
      }
    ],
    "grammars": [
      {
        "language": "alis",
        "scopeName": "text.alis",
        "path": "./syntaxes/alis.tmLanguage.json"
      }
    ],
    "problemMatchers": [
      {
        "name": "alis",
        "owner": "alis",
        "fileLocation": "relative",
        "pattern": {
          "regexp": "^(.+?):(\\d+):(\\d+): (error|warning): (.*) \\[([A-Z]\\d+)\\](?:; .*)?$",
          "file": 1,
          "line": 2,
          "column": 3,
          "severity": 4,
          "message": 5,
          "code": 6
        }
      }
    ]
  }
}
EOT

fill json vscode/language-configuration.json <<'EOT'
{
  "comments": { "lineComment": ";" },
  "onEnterRules": [
    {
      "beforeText": "^\\s+\\S",
      "action": { "indent": "none" }
    }
  ]
}
EOT

fill json vscode/syntaxes/alis.tmLanguage.json <<'EOT'
{
  "comment": "Written by samples/editors/make.sh: change that.",
  "name": "alis",
  "scopeName": "text.alis",
  "fileTypes": ["alis"],
  "patterns": [
    { "include": "#comment" },
    {
      "begin": "(?i)^(@DAY@(?:\\.\\.@DAY@?)?)(?:\\s+(@TIME@))?(?:\\s+(?:(\\*)|(!)))?(?=\\s|[*!]|$)",
      "beginCaptures": {
        "1": { "name": "constant.other.date.alis" },
        "2": { "name": "constant.other.time.alis" },
        "3": { "name": "markup.inserted.confirmed.alis" },
        "4": { "name": "markup.changed.planned.alis" }
      },
      "end": "$",
      "patterns": [
        { "include": "#comment" },
        { "include": "#note" },
        {
          "match": "(?i)(?<=[\\s*!])\\G\\s*(@SERVICE@)((?:\\s+@NUMBER@\\s*(?:@UNIT@)(?=[\\s|,]|$))*)(?:\\s+(@CATEGORY@)(?=[\\s|]|$))?(?=[\\s|]|$)|\\G\\s*(@KIND@)((?:\\s+@NUMBER@\\s*(?:@UNIT@)(?=[\\s|,]|$))*)(?=[\\s|,]|$)",
          "captures": {
            "1": { "name": "keyword.other.kind.alis" },
            "2": { "patterns": [{ "include": "#amount" }] },
            "3": { "name": "entity.name.type.category.alis" },
            "4": { "name": "keyword.other.kind.alis" },
            "5": { "patterns": [{ "include": "#amount" }] }
          }
        }
      ]
    },
    {
      "match": "(?i)^\\s+(@KEY@)(:)(.*)$",
      "captures": {
        "1": { "name": "entity.other.attribute-name.alis" },
        "2": { "name": "punctuation.separator.alis" },
        "3": { "name": "string.unquoted.alis", "patterns": [{ "include": "#comment" }] }
      }
    },
    {
      "match": "(?i)^\\s+([^;\\s]\\S*(?: \\S+)*)(?:  |\\t)\\s*(@NUMBER@\\s*(?:@WIDE@))@END@",
      "captures": {
        "1": { "name": "variable.other.account.alis" },
        "2": { "patterns": [{ "include": "#total" }] }
      }
    },
    {
      "begin": "(?i)^(@ASSERT@)\\s+(@DAY@)\\s+([^=]*?)\\s*(=)",
      "beginCaptures": {
        "1": { "name": "keyword.control.directive.alis" },
        "2": { "name": "constant.other.date.alis" },
        "3": { "name": "variable.other.account.alis" },
        "4": { "name": "keyword.operator.alis" }
      },
      "end": "$",
      "patterns": [{ "include": "#comment" }, { "include": "#total" }]
    },
    {
      "begin": "(?i)^(@REPEAT@)\\s+(@DAY@\\.\\.@DAY@)\\s+(@RHYTHMS@)(?=\\s|$)",
      "beginCaptures": {
        "1": { "name": "keyword.control.directive.alis" },
        "2": { "name": "constant.other.date.alis" },
        "3": { "name": "keyword.control.rhythm.alis" }
      },
      "end": "$",
      "patterns": [
        { "include": "#comment" },
        { "include": "#note" },
        {
          "match": "(?i)\\G\\s+(@KIND@)((?:\\s+@NUMBER@\\s*(?:@UNIT@)(?=[\\s|,]|$))*)(?=[\\s|,]|$)",
          "captures": {
            "1": { "name": "keyword.other.kind.alis" },
            "2": { "patterns": [{ "include": "#amount" }] }
          }
        }
      ]
    },
    {
      "begin": "(?i)^(@DIRECTIVE@)(?=\\s|$)",
      "beginCaptures": { "1": { "name": "keyword.control.directive.alis" } },
      "end": "$",
      "contentName": "entity.name.section.alis",
      "patterns": [
        { "include": "#comment" },
        { "match": "=", "name": "keyword.operator.alis" }
      ]
    }
  ],
  "repository": {
    "comment": {
      "match": "^[;#].*|^\\s+;.*|(?<=\\t|\\s );.*",
      "name": "comment.line.alis"
    },
    "note": {
      "begin": "\\|",
      "end": "$",
      "name": "comment.block.documentation.note.alis",
      "patterns": [{ "include": "#comment" }]
    },
    "amount": {
      "match": "(?i)(@NUMBER@)\\s*(@UNIT@)@END@",
      "captures": {
        "1": { "name": "constant.numeric.alis" },
        "2": { "name": "keyword.other.unit.alis" }
      }
    },
    "total": {
      "match": "(?i)(@NUMBER@)\\s*(@WIDE@)@END@",
      "captures": {
        "1": { "name": "constant.numeric.alis" },
        "2": { "name": "keyword.other.unit.alis" }
      }
    }
  }
}
EOT
