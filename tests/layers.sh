#!/bin/sh
# Check that no layer reaches past its neighbours (tests/layers.txt), that no
# banned function or inexact number is used, and, given a build folder, that
# no library object has a variable that can change; and that git keeps nothing at
# the top of the tree but what belongs there.
#   layers.sh [BUILD]
# Prints file:line: what is wrong; ends with 1 if anything is.
set -u
LC_ALL=C
export LC_ALL
cd "$(dirname "$0")/.." || exit 1
bad=0

# Every line of the sources is read once, without its comments and strings.
awk '
function fault(at, words) {
	print at ": " words
	faults++
}

# Read tests/layers.txt: "layer: others above it", "= header layer".
function table(line,	i, n, w) {
	sub(/#.*/, "", line)
	n = split(line, w, /[ \t:]+/)
	if (w[n] == "")
		n--
	if (n == 0)
		return
	if (w[1] == "=") {
		if (n != 3 || !(w[3] in seen))
			fault(FILENAME ":" FNR, "want: = HEADER LAYER")
		owner[w[2]] = w[3]
		return
	}
	seen[w[1]] = 1
	for (i = 2; i <= n; i++) {
		if (!(w[i] in seen) || w[i] == w[1])
			fault(FILENAME ":" FNR, w[1] " names " w[i] \
				", which is not above it")
		may[w[1], w[i]] = 1
	}
}

# The layer that a file belongs to.
function layer_of(file,	p) {
	split(file, p, "/")
	if (p[1] == "src")
		return p[2]
	sub(/\.h$/, "", p[3])
	return p[3]
}

function include(line,	it, how, header) {
	sub(/^[ \t]*#[ \t]*include[ \t]*/, "", line)
	how = substr(line, 1, 1)
	it = substr(line, 2)
	sub(/[>"].*/, "", it)
	includes++
	if (how == "\"" && it ~ /\//)
		fault(at, "\"" it "\" leaves the folder; use <alis/LAYER.h>")
	if (it ~ /^alis\//) {
		sub(/^alis\//, "", it)
		sub(/\.h$/, "", it)
		if (it != me && !((me, it) in may))
			fault(at, me " may not include alis/" it ".h")
		return
	}
	for (header in owner)
		if ((it == header || header ~ /\/$/ && index(it, header) == 1) \
		    && owner[header] != me)
			fault(at, me " may not include " it ", only " \
				owner[header] " may")
}

# The line without comments, and with "" for each string.
function code(line,	out, what) {
	out = ""
	while (line != "") {
		if (inside) {
			if (!match(line, /\*\//))
				return out
			line = substr(line, RSTART + 2)
			inside = 0
			continue
		}
		if (!match(line, /"|\047|\/\*|\/\//))
			return out line
		out = out substr(line, 1, RSTART - 1)
		what = substr(line, RSTART, RLENGTH)
		line = substr(line, RSTART + RLENGTH)
		if (what == "//")
			return out
		if (what == "/*") {
			inside = 1
			out = out " "
			continue
		}
		if (what == "\"")
			match(line, /^([^"\\]|\\.)*"/)
		else
			match(line, /^([^\047\\]|\\.)*\047/)
		line = RSTART ? substr(line, RLENGTH + 1) : ""
		out = out what what
	}
	return out
}

FILENAME == "tests/layers.txt" {
	table($0)
	next
}
FNR == 1 {
	inside = 0
	me = layer_of(FILENAME)
	if (!(me in seen))
		fault(FILENAME, me " is no layer of tests/layers.txt")
	files++
}
{
	at = FILENAME ":" FNR
	was_inside = inside
	text = code($0)
	if (!was_inside && $0 ~ /^[ \t]*#[ \t]*include[ \t]*[<"]/)
		include($0)
	if (text ~ banned) {
		match(text, banned)
		word = substr(text, RSTART, RLENGTH)
		gsub(/[^a-z]/, "", word)
		fault(at, word "() is banned")
	}
	if (me ~ /^(ledger|rule|post|base)$/ && text ~ inexact)
		fault(at, "no float or double in " me ": amounts are exact")
}
BEGIN {
	word = "(^|[^A-Za-z0-9_])"
	banned = word "(strcpy|strcat|sprintf|vsprintf|strtok|atoi|atol|gets|" \
		"localtime|gmtime|system|popen|rand)[ \t]*[(]"
	inexact = word "(float|double)([^A-Za-z0-9_]|$)"
}
END {
	if (files == 0)
		fault("src", "no sources found")
	printf "%d files, %d includes, %d faults\n", files, includes, faults
	exit faults > 0
}
' tests/layers.txt src/*/*.[ch] include/alis/*.h || bad=1

# A variable at file scope that is not const makes a layer remember things;
# only src/cli may, and what loads a library (docs/architecture.md). Constant
# tables with pointers stand in .data.rel.ro.
if [ $# -gt 0 ]; then
	found=$(nm -A -f sysv "$1"/src/*/*.o "$1"/gen/*.o) || bad=1
	printf '%s\n' "$found" | awk -F'|' -v build="$1" '
	NF < 7 || $NF ~ /^\.data\.rel\.ro/ || \
	    $NF !~ /^(\.t?data|\.t?bss|\*COM\*)/ || $1 ~ /\/src\/cli\// {
		next
	}
	{
		file = name = $1
		sub(/:[^:]*$/, "", file)
		sub(/.*:/, "", name)
		gsub(/ /, "", name)
		sub(/\.o$/, ".c", file)
		if (file ~ /\/src\/base\/library\.c$/ && name == "loading" || \
		    file ~ /\/src\/base\/undo\.c$/ && \
		    (name == "undos" || name == "changing") || \
		    file ~ /\/src\/git\/load\.c$/ && name == "alis__libgit2")
			next
		if (index(file, build "/src/") == 1)
			file = substr(file, length(build) + 2)
		print file ": the variable " name " can change; pass it on"
		faults++
	}
	END { exit faults > 0 }
	' || bad=1
fi
# Of a repository of its own alone; another's has other things.
if [ "$(git rev-parse --show-prefix 2>/dev/null || echo none)" = "" ]; then
	git -c core.quotePath=false ls-files | cut -d / -f 1 | sort -u |
		grep -vxE '\.[a-z].*|src|include|samples|tests|docs' |
		grep -vxE 'Makefile|README\.md|LICENSE|SECURITY\.md' |
		sed 's/$/: is kept at the top of the tree/' | grep . && bad=1
fi
exit $bad
