# The tables of bench.sh: 'what' is csv, targets (what was asked for) or all.
# The first file has LANGUAGE,SHAPE,COUNT,BYTES, the second the rows of
# runner.c: WHAT,LANGUAGE,SHAPE,COUNT,CACHE, then rounds, median, least and
# processor time in microseconds, KiB of memory, and how it ended.

function duration(us) {
	return us < 10000 ? sprintf("%d us", us) \
		: us < 1e6 ? sprintf("%.0f ms", us / 1000) \
		: sprintf("%.2f s", us / 1e6)
}

# is_fine KEY: measured, by a command that did what it was asked.
function is_fine(key) {
	return key in median && end[key] < 2
}

# asked WORDS KEY OTHER HOW FACTOR: a row of what was asked for. HOW is
#   faster   KEY takes at most a FACTORth of the time of OTHER
#   most     KEY takes at most FACTOR times the time of OTHER
#   memory   KEY takes at most FACTOR times the bytes of its journal
function asked(words, key, other, how, factor,    a, b, ratio, cpu_ratio, met) {
	if (!is_fine(key) || (how != "memory" && !is_fine(other))) {
		printf "| %s | - | - | - | - | %s %s | not measured |\n", words,
			how == "faster" ? ">=" : "<=", factor
		return
	}
	a = how == "memory" ? memory[key] * 1024 : median[key]
	b = how == "memory" ? bytes[key] : median[other]
	ratio = how == "faster" ? b / a : a / b
	cpu_ratio = "-"
	if (how != "memory" && cpu[key] > 0 && cpu[other] > 0)
		cpu_ratio = sprintf("%.2f", how == "faster" \
			? cpu[other] / cpu[key] : cpu[key] / cpu[other])
	met = how == "faster" ? ratio >= factor : ratio <= factor
	printf "| %s | %s | %s | %.2f | %s | %s %s | %s |\n", words,
		how == "memory" ? sprintf("%.1f MiB", a / 1048576) : duration(a),
		how == "memory" ? sprintf("%.1f MiB", b / 1048576) : duration(b),
		ratio, cpu_ratio, how == "faster" ? ">=" : "<=", factor,
		met ? "yes" : "**no**"
}

# told WORDS KEY OTHER: a row of what nobody asked a ratio of.
function told(words, key, other) {
	if (is_fine(key))
		printf "| %s | %s | %s | %s | | | |\n", words,
			key ~ /,key,/ ? median[key] " us" : duration(median[key]),
			is_fine(other) ? duration(median[other]) : "",
			is_fine(other) ? sprintf("%.2f",
				median[key] / median[other]) : ""
}

function key_of(words, shape, count, cache) {
	return words "," shape "," count "," (cache == "" ? "warm" : cache)
}

function one(words, count) {
	return key_of(words, "ordinary", count)
}

function targets(    check, how, n, m) {
	n = entries
	check = one("alis check", n)
	print "| what | median | beside | ratio | by processor time | asked | met |"
	print "|---|--:|--:|--:|--:|--:|---|"
	asked("check, ledger bal", check, one("ledger bal", n), "faster", 100)
	asked("check, hledger bal", check, one("hledger bal", n), "faster", 300)
	asked("check, wc -l", check, one("wc -l", n), "most", 12)
	asked("check, its memory beside the file", check, "", "memory", 3)
	asked("status, check", one("alis status", n), check, "most", 1.5)
	asked("list, ledger reg", one("alis list", n), one("ledger reg", n),
		"faster", 50)
	asked("fmt --check, check", one("alis fmt --check", n), check, "most", 3)
	asked("check of 500 files, of one", key_of("alis check", "files", n), check,
		"most", 1.1)
	asked("2 000 entries: check, /bin/true", key_of("alis check", "start", 2000),
		key_of("/bin/true", "start", 0), "most", 3)
	asked("2 000 entries: status, /bin/true",
		key_of("alis status", "start", 2000),
		key_of("/bin/true", "start", 0), "most", 3)
	asked("audit of " commits " commits, git log -p",
		key_of("alis audit", "history", commits),
		key_of("git log -p", "history", commits), "faster", 10)
	for (m = 1; m <= split("path daemon ssh", how, " "); m++)
		if (key_of("alis cohort pull", "pull-" how[m], pulls) in median)
			asked("pull of " pulls " (" how[m] "), xargs -P8 git fetch",
				key_of("alis cohort pull", "pull-" how[m], pulls),
				key_of("xargs -P8 git fetch", "pull-" how[m], pulls),
				"most", 1)
	told("status of " members ": nothing is known, git archive of each",
		key_of("status: nothing is known", "cohort", members),
		key_of("floor: git archive of each", "cohort", members))
	told("status of " members ": all is known, cat HEAD and main of each",
		key_of("status: everything is known", "cohort", members),
		key_of("floor: cat HEAD and main of each", "cohort", members))
	split("p50 p99 longest", how, " ")
	for (m = 1; m <= 3; m++)
		told("one key in 2 000 entries: " how[m],
			key_of(how[m], "key", 2000), "")
}

function table(    i, key) {
	print "| what | events | entries | cache | median | least | processor | memory | each |"
	print "|---|---|--:|---|--:|--:|--:|--:|--:|"
	for (i = 1; i <= count; i++) {
		key = order[i]
		split(key, part, ",")
		if (end[key] >= 2) {
			printf "| %s | %s | %s | %s | ended with %d | | | | |\n",
				part[1], part[2], part[3], part[4], end[key]
			continue
		}
		printf "| %s | %s | %s | %s | %s | %s | %s | %s | %s |\n", part[1],
			part[2], (part[3] > 0 ? part[3] : ""), part[4],
			duration(median[key]),
			(least[key] > 0 ? duration(least[key]) : ""),
			(cpu[key] > 0 ? duration(cpu[key]) : ""),
			(memory[key] > 0 ? sprintf("%.1f MiB", memory[key] / 1024) : ""),
			(part[3] > 0 ? sprintf("%.3f us", median[key] / part[3]) : "")
	}
}

BEGIN {
	FS = ","
}
NF == 4 { size[$1 "," $2 "," $3] = $4 }
NF == 11 {
	key = key_of($1, $3, $4, $5)
	order[++count] = key
	bytes[key] = size[$2 "," $3 "," $4]
	median[key] = $7
	least[key] = $8
	cpu[key] = $9
	memory[key] = $10
	end[key] = $11
	rows[count] = $1 "," $3 "," $4 "," (bytes[key] + 0) "," $5 "," $6 "," $7 \
		"," $8 "," $9 "," $10 "," $11
}
END {
	if (what == "targets")
		targets()
	else if (what == "all")
		table()
	else {
		print "what,events,entries,bytes,cache,rounds,median_us,least_us," \
			"cpu_us,memory_kib,end"
		for (i = 1; i <= count; i++)
			print rows[i]
	}
}
