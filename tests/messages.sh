#!/bin/sh
# Every code of include/alis/text.h has one section in docs/messages.md, in the
# order of the table, with an example that is wrong and one that is right, in
# lines that fit a terminal; and a golden test expects it with its severity.
# An example is fenced as ```alis, ```alis FILE, ```query or ```sh: what these
# mean, and how the examples are run, is said at the head of tests/examples.sh.
set -u
cd "$(dirname "$0")/.." || exit 1
LC_ALL=C
export LC_ALL

awk '
function tell(text) { print "not ok: " text; failed++ }
function check(well, text) { if (well) passed++; else tell(text) }

# The sections end where the next begins, and the last at the end.
function end_section() {
	if (section != "" && examples != 2)
		tell(page ": " section " has " examples " examples, not 2")
	if (fenced)
		tell(page ": a fence of " section " is not closed")
	examples = fenced = 0
}

FNR == 1 { file++ }

file == 1 && /^[ \t]*X\(A[0-9]+, (ERROR|WARNING),/ {
	split($0, word, /[(, ]+/)
	code[++codes] = word[2]
	severity[word[2]] = tolower(word[3])
	if (codes > 1 && word[2] <= code[codes - 1])
		tell(FILENAME ": " word[2] " stands after " code[codes - 1])
}

file == 2 {
	page = FILENAME
	width = $0
	gsub(/[\200-\277]/, "", width)
	if (length(width) > 78)
		tell(page ":" FNR ": " length(width) " columns, over 78")
}
file == 2 && /^## / {
	end_section()
	section = substr($2, 1, 4)
	if ($0 !~ /^## A[0-9][0-9][0-9]: [^ ]/)
		tell(page ":" FNR ": not of the form \"## A012: title\"")
	else if (!(section in severity))
		tell(page ":" FNR ": there is no code " section)
	else if (section in has)
		tell(page ":" FNR ": a second section " section)
	else if (section < last)
		tell(page ":" FNR ": " section " stands after " last)
	has[section] = 1
	last = section
}
file == 2 && /^```/ {
	fenced = !fenced
	examples += fenced
	if (fenced ? $0 !~ /^```(alis( [^ ]+)?|query|sh)$/ : $0 != "```")
		tell(page ":" FNR ": a fence that is not ```alis or ```")
}

file > 2 && /^(! )?[^ $].*: (error|warning)\[A[0-9]+\]: / {
	match($0, /(error|warning)\[A[0-9]+\]: /)
	seen[substr($0, RSTART, RLENGTH - 2)] = 1
}

END {
	end_section()
	check(codes > 0, "include/alis/text.h: no codes are found")
	for (i = 1; i <= codes; i++) {
		c = code[i]
		check(c in has, page ": " c " has no section")
		check((severity[c] "[" c "]") in seen, \
			"tests/golden: nothing expects " severity[c] "[" c "]")
	}
	print passed + 0 " passed, " failed + 0 " failed"
	exit failed > 0
}
' include/alis/text.h docs/messages.md tests/golden/*.t
