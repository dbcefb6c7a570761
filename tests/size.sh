#!/bin/sh
# Check that functions, files and headers stay small enough to be read:
# a function 70 lines, a .c file 500, a public header 350.
# Functions are found by the layout that clang-format gives them: the braces
# of a body stand alone at the start of a line.
# Prints file:line: what is wrong; ends with 1 if anything is.
set -u
LC_ALL=C
# What may be larger, and why: FILE or FILE:FUNCTION, the most lines, reason.
LARGER='
include/alis/audit.h 540 one room for each thing that can be proved
include/alis/base.h 590 the tools that every layer stands on, one room each
include/alis/cohort.h 390 one room for each thing that is asked of a member
include/alis/git.h 570 what commands, hooks, merges and mirrors ask of a repository
include/alis/parse.h 440 a journal as it is read, whole and in records, and a rule book
include/alis/report.h 580 the model, and what is reported of each thing
include/alis/rule.h 380 one model of a rule, whatever it counts
include/alis/text.h 500 every complaint has its row in one table
'
export LC_ALL LARGER
cd "$(dirname "$0")/.." || exit 1

awk '
function fault(at, words) {
	print at ": " words
	faults++
}

function weigh(at, what, n, most) {
	if (what in larger) {
		needed[what] = n > most
		most = larger[what]
	}
	if (n > most)
		fault(at, what " has " n " lines; the most is " most)
}

function file_ends() {
	if (file != "")
		weigh(file ":" lines, file, lines, file ~ /^include/ ? 350 : 500)
}

BEGIN {
	n = split(ENVIRON["LARGER"], rows, "\n")
	for (i = 1; i <= n; i++) {
		if (split(rows[i], field, " ") == 0)
			continue
		larger[field[1]] = field[2] + 0
		if (field[3] == "")
			fault("tests/size.sh", "no reason given for " field[1])
	}
}

FNR == 1 {
	file_ends()
	file = FILENAME
	files++
	begun = open = 0
}
{ lines = FNR }
/^[A-Za-z_].*[)] *[{]$/ {
	fault(FILENAME ":" FNR, "the brace of a body stands on its own line")
}
open {
	if (/^[}]/) {
		functions++
		weigh(FILENAME ":" open, FILENAME ":" name, FNR - open + 1, 70)
		open = begun = 0
	}
	next
}
begun && /^[{]/ {
	open = begun
	name = head
	sub(/[(].*/, "", name)
	sub(/.*[^A-Za-z0-9_]/, "", name)
	next
}
!begun && /^[A-Za-z_]/ {
	begun = FNR
	head = ""
}
begun { head = head $0 }
/;$|^[}]|^$/ { begun = 0 }
END {
	file_ends()
	for (what in larger)
		if (!needed[what])
			fault("tests/size.sh", "the exception for " what \
				" is not needed")
	if (functions == 0)
		fault("src", "no functions found")
	printf "%d files, %d functions, %d faults\n", files, functions, faults
	exit faults > 0
}
' src/*/*.[ch] tests/*/*.[ch] include/alis/*.h
