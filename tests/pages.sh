#!/bin/sh
# Check what no program reads in the pages: that each row of a table has as many
# cells as its head, and that each link leads to a file, and to a heading, that
# is there.
#   pages.sh
# Prints file:line: what is wrong; ends with 1 if anything is.
set -u
LC_ALL=C
export LC_ALL
cd "$(dirname "$0")/.." || exit 1

awk '
function fault(at, words) {
	print at ": " words
	faults++
}

# The cells of a row: what stands between bars that no backslash goes before.
function cells(row) {
	gsub(/\\\|/, "", row)
	return row ~ /\|[ \t]*$/ ? gsub(/\|/, "", row) - 1 : 0
}

# The name that a heading is linked by, as hosts of git show pages.
function anchor(heading) {
	sub(/^#+ */, "", heading)
	heading = tolower(heading)
	gsub(/[^a-z0-9_ \200-\377-]/, "", heading)
	gsub(/ /, "-", heading)
	return heading
}

# What PAGE links to, seen from its own folder, with a/../ taken out.
function target(page, link) {
	if (link ~ /^#/)
		return page link
	if (page ~ /\//)
		sub(/[^\/]*$/, "", page)
	else
		page = ""
	link = page link
	while (sub(/[^\/.]+\/\.\.\//, "", link))
		;
	return link
}

function links(at, page, line,	link) {
	while (match(line, /\]\([^)]*\)/)) {
		link = substr(line, RSTART + 2, RLENGTH - 3)
		line = substr(line, RSTART + RLENGTH)
		if (link ~ /^[a-z]+:/)
			continue
		to[++n] = target(page, link)
		from[n] = at
	}
}

FNR == 1 { pages++; fenced = head = 0; found[FILENAME] = 1 }
/^[ \t]*```/ { fenced = !fenced; head = 0 }
fenced || /^[ \t]*```/ { next }
/^#/ { found[FILENAME "#" anchor($0)] = 1 }
/^\|/ {
	rows++
	if (head == 0)
		head = cells($0)
	if (cells($0) != head || head == 0)
		fault(FILENAME ":" FNR, cells($0) " cells in a table of " head)
}
!/^\|/ { head = 0 }
{ links(FILENAME ":" FNR, FILENAME, $0) }
END {
	for (i = 1; i <= n; i++) {
		if (to[i] in found)
			continue
		if (to[i] ~ /#/ || (getline line <to[i]) < 0)
			fault(from[i], "no such place: " to[i])
		close(to[i])
	}
	if (pages < 30 || rows == 0 || n == 0)
		fault("tests/pages.sh", "hardly anything was found to check")
	printf "%d pages, %d rows, %d links, %d faults\n", pages, rows, n, faults
	exit faults > 0
}
' README.md SECURITY.md docs/*.md samples/*.md samples/*/*.md tests/*/*.md
