#!/bin/sh
# Check that nobody prints past the doors (tests/doors.txt): each way by which
# bytes could leave unlooked at is counted, file by file, and held to the list.
# Who adds one reads there which door it should have taken.
#   doors.sh
# Prints file: what is wrong; ends with 1 if anything is.
set -u
LC_ALL=C
export LC_ALL
cd "$(dirname "$0")/.." || exit 1

awk '
function fault(at, words) {
	print at ": " words
	faults++
}

# The line without comments, and with "" for each string; ESC for one that has
# an escape sequence.
function code(line,	out, what, had) {
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
			continue
		}
		if (what == "\"")
			match(line, /^([^"\\]|\\.)*"/)
		else
			match(line, /^([^\047\\]|\\.)*\047/)
		had = substr(line, 1, RLENGTH)
		line = RSTART ? substr(line, RLENGTH + 1) : ""
		out = out what (had ~ /\\(033|x1[bB]|e)/ ? " ESC " : "") what
	}
	return out
}

function count(sort, pattern,	rest, n) {
	rest = text
	for (n = 0; match(rest, pattern); n++)
		rest = substr(rest, RSTART + RLENGTH)
	if (n > 0)
		found[sort " " file] = n
}

# A file, as one line.
function look() {
	if (file == "")
		return
	gsub(/[ \t]+/, " ", text)
	gsub(/[(] /, "(", text)
	count("print", word "(v?f?w?printf|v?dprintf|f?puts|f?putc|putchar|" \
		"fputws|fputwc|putw|fwrite|perror|psignal|v?warnx?|v?errx?|" \
		"v?syslog|error)" call)
	count("write", word "(p?writev?|send|sendto|sendmsg|sendfile|splice|" \
		"tee|copy_file_range|ioctl)" call)
	count("fd", word "alis_fd_write" call)
	count("standard", word "(STDOUT_FILENO|STDERR_FILENO|stdout|stderr)")
	count("escape", " ESC ")
	if (file !~ /^src\/(cli|render)\//)
		return
	count("put", word "alis_out_put" call)
	count("lit", word "alis_out_lit[(][^\"?;]*[)];")
	# The results, given to somebody else than a door.
	gsub(/alis_out_(put|safe|lit|char|fill|count)[(]&cli->out/, "", text)
	gsub(/alis_render_[a-z]+[(][^;]*&cli->out/, "", text)
	gsub(/cli_put_line[(]&cli->out/, "", text)
	count("results", "&([a-z]+->)*cli->out")
}

FILENAME == "tests/doors.txt" {
	sub(/^#.*/, "")
	if (NF == 0)
		next
	if (NF < 4)
		fault(FILENAME ":" FNR, "want: SORT FILE COUNT WHY")
	allowed[$1 " " $2] = $3
	next
}
FNR == 1 {
	look()
	file = FILENAME
	text = ""
	inside = 0
	files++
}
{ text = text " " code($0) }
BEGIN {
	word = "(^|[^A-Za-z0-9_])"
	call = " ?[(]"
}
END {
	look()
	for (key in found) {
		split(key, part, " ")
		if (found[key] != allowed[key] + 0)
			fault(part[2], "\"" part[1] "\" " found[key] \
				" times, not " allowed[key] + 0 \
				"; tests/doors.txt says which door to take")
	}
	for (key in allowed)
		if (!(key in found))
			fault("tests/doors.txt", key " is not needed")
	if (files < 300)
		fault("src", "only " files + 0 " sources found")
	printf "%d files, %d ways listed, %d faults\n", files, \
		length(allowed), faults
	exit faults > 0
}
' tests/doors.txt src/*/*.[ch]
