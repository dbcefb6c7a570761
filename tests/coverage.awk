# Reads the reasons of tests/coverage/ and then what 'llvm-cov show' prints; writes a table
# of lines and branches, and to 'missed' what was not reached and why.

# give FILE, LINE, SIDE: the reason, and whether it leaves out, as 'left'.
function reason(file, line, text, side,   i) {
	left = 0
	for (i = 1; i <= rules; i++) {
		if (side !~ of[i] || file !~ where[i] || text !~ what[i])
			continue
		used[i]++
		left = how[i] == "out"
		return why[i]
	}
	unknown++
	return "no test yet"
}

function add(file, lines, hit, branches, taken) {
	total["L" file] += lines
	total["l" file] += hit
	total["B" file] += branches
	total["b" file] += taken
}

function folder(file) {
	return substr(file, 1, match(file, "/[^/]*$") - 1)
}

function count(file, lines, hit, branches, taken) {
	add(file, lines, hit, branches, taken)
	add(folder(file), lines, hit, branches, taken)
	add("all", lines, hit, branches, taken)
}

# A condition within a macro stands at the line that uses it, and one in a
# header comes once for each file that has it: their counts are added up.
function end_file(   i, at, place, side, why_not) {
	for (i = 1; i <= conditions; i++) {
		at = condition[i]
		split(at, place, ":")
		for (side = 0; side <= 1; side++) {
			if (ways[at, side]) {
				count(name, 0, 0, 1, 1)
				continue
			}
			why_not = reason(name, place[1], text_of[place[1]],
			    side ? "true" : "false")
			if (!left)
				count(name, 0, 0, 1, 0)
			else
				left_out++
			printf "%s:%s: never %s: %s [%s]\n", name, at,
			    side ? "true" : "false",
			    trim(text_of[place[1]]), why_not >missed
		}
	}
	conditions = 0
	split("", ways)
	split("", seen)
	split("", text_of)
}

function trim(text) {
	gsub(/^[ \t]+|[ \t]+$/, "", text)
	return text
}

function percent(part, whole) {
	return whole ? sprintf("%.1f", int(1000 * part / whole) / 10) : "-"
}

function row(file) {
	printf "%-36s %6d %6s %8d %6s\n", file, total["L" file],
	    percent(total["l" file], total["L" file]), total["B" file],
	    percent(total["b" file], total["B" file])
}

FNR == NR {
	if (/^#/ || NF == 0)
		next
	split($0, part, / *\| */)
	rules++
	how[rules] = trim(part[1])
	of[rules] = trim(part[2])
	where[rules] = trim(part[3])
	what[rules] = trim(part[4])
	why[rules] = trim(part[5])
	gsub(/ or /, "|", of[rules])
	gsub(/<bar>/, "|", where[rules])
	gsub(/<bar>/, "|", what[rules])
	next
}
/^\/.*:$/ {
	end_file()
	name = substr($0, 1, length($0) - 1)
	if (index(name, top) == 1)
		name = substr(name, length(top) + 1)
	files[++n] = name
	next
}
/^ *\|  Branch \([0-9]+:[0-9]+\): \[True: / {
	split($0, part, /[]():,[ ]+/)
	at = part[4] ":" part[5]
	if (!(at in seen)) {
		seen[at] = 1
		condition[++conditions] = at
	}
	if (part[7] != "0")
		ways[at, 1] = 1
	if (part[9] != "0")
		ways[at, 0] = 1
	next
}
/^ +[0-9]+\|/ {
	at = $0
	sub(/^ +/, "", at)
	line = at + 0
	sub(/^[0-9]+\|/, "", at)
	hits = at
	sub(/\|.*/, "", hits)
	sub(/^[^|]*\|/, "", at)
	text_of[line] = at
	gsub(/ /, "", hits)
	if (hits == "")
		next
	if (hits != "0") {
		count(name, 1, 1, 0, 0)
		next
	}
	why_not = reason(name, line, at, "line")
	if (!left)
		count(name, 1, 0, 0, 0)
	else
		left_out++
	printf "%s:%d: never run: %s [%s]\n", name, line, trim(at), why_not >missed
}
END {
	end_file()
	printf "%-36s %6s %6s %8s %6s\n", "", "lines", "%", "branches", "%"
	for (i = 1; i <= n; i++) {
		if (folder(files[i]) != last)
			row(last = folder(files[i]))
		row(files[i])
	}
	row("all")
	printf "left out as what cannot happen: %d; not reached and without a reason: %d\n",
	    left_out, unknown
	for (i = 1; i <= rules; i++)
		if (!used[i]) {
			print "tests/coverage: nothing more to explain: " why[i]
			# What is reached by chance is not reached each time.
			if (how[i] == "out")
				bad = 1
		}
	if (100 * total["lall"] < lines_wanted * total["Lall"] ||
	    100 * total["ball"] < branches_wanted * total["Ball"]) {
		print "under the " lines_wanted " % of lines and " \
		    branches_wanted " % of branches that are wanted"
		bad = 1
	}
	exit bad
}
