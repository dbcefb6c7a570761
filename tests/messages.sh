#!/bin/sh
# Every code of include/alis/text.h has one section in docs/messages.md, in the
# order of the table, with an example that is wrong and one that is right, in
# lines that fit a terminal; and a golden test expects it with its severity.
# An example is fenced as ```alis, ```alis FILE, ```query or ```sh: what these
# mean, and how the examples are run, is said at the head of tests/examples.sh.
# The pages in Norwegian have the same sections with the same examples to the
# byte, and tell of --fix where the English one does.
set -u
cd "$(dirname "$0")/.." || exit 1
LC_ALL=C
export LC_ALL

awk '
function tell(text) { print "not ok: " text; failed++ }
function check(well, text) { if (well) passed++; else tell(text) }

# The sections end where the next begins, and the last with its page.
function end_section() {
	if (section != "" && examples != 2)
		tell(page ": " section " has " examples " examples, not 2")
	if (fenced)
		tell(page ": a fence of " section " is not closed")
	examples = fenced = 0
}

FNR == 1 {
	end_section()
	section = last = ""
	page = FILENAME ~ /^docs\/messages/ ? FILENAME : ""
	if (page != "")
		pages[++page_count] = page
}

/^[ \t]*X\(A[0-9]+, (ERROR|WARNING),/ && FILENAME ~ /\.h$/ {
	split($0, word, /[(, ]+/)
	code[++codes] = word[2]
	severity[word[2]] = tolower(word[3])
	if (codes > 1 && word[2] <= code[codes - 1])
		tell(FILENAME ": " word[2] " stands after " code[codes - 1])
}

page != "" {
	width = $0
	gsub(/[\200-\277]/, "", width)
	if (length(width) > 78)
		tell(page ":" FNR ": " length(width) " columns, over 78")
}
page != "" && /^## / {
	end_section()
	section = substr($2, 1, 4)
	if ($0 !~ /^## A[0-9][0-9][0-9]: [^ ]/)
		tell(page ":" FNR ": not of the form \"## A012: title\"")
	else if (!(section in severity))
		tell(page ":" FNR ": there is no code " section)
	else if ((page, section) in has)
		tell(page ":" FNR ": a second section " section)
	else if (section < last)
		tell(page ":" FNR ": " section " stands after " last)
	has[page, section] = 1
	last = section
}
page != "" && /^```/ {
	fenced = !fenced
	examples += fenced
	if (fenced ? $0 !~ /^```(alis( [^ ]+)?|query|sh)$/ : $0 != "```")
		tell(page ":" FNR ": a fence that is not ```alis or ```")
	# "Wrong:" and "Right:", or what the first section of the page says.
	if (fenced && !((page, examples) in label))
		label[page, examples] = above
	if (fenced && above != label[page, examples])
		tell(page ":" FNR ": no \"" label[page, examples] "\" above")
}
page != "" && (fenced || /^```/) {
	shown[page, section] = shown[page, section] $0 "\n"
}
page != "" && /--fix/ { mended[page, section] = 1 }
page != "" && /./ { above = $0 }

page == "" && /^(! )?[^ $].*: (error|warning)\[A[0-9]+\]: / {
	match($0, /(error|warning)\[A[0-9]+\]: /)
	seen[substr($0, RSTART, RLENGTH - 2)] = 1
}

END {
	check(codes > 0, "include/alis/text.h: no codes are found")
	for (i = 1; i <= codes; i++) {
		c = code[i]
		check((severity[c] "[" c "]") in seen, \
			"tests/golden: nothing expects " severity[c] "[" c "]")
		for (k = 1; k <= page_count; k++) {
			page = pages[k]
			check((page, c) in has, page ": " c " has no section")
			check(shown[page, c] == shown[pages[1], c], \
				page ": " c " has other examples than " pages[1])
			check(((page, c) in mended) == ((pages[1], c) in mended), \
				page ": " c " and --fix: not as " pages[1])
		}
	}
	print passed + 0 " passed, " failed + 0 " failed"
	exit failed > 0
}
' include/alis/text.h docs/messages.md docs/messages.nb.md docs/messages.nn.md \
	tests/golden/*.t
