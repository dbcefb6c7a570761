#!/bin/sh
# 'alis check --format line' is read by editors: vim finds every file, line,
# column, kind and message, and its cursor jumps to the fault.
#   quickfix.sh BUILD
set -u
cd "$(dirname "$0")/.." || exit 1
build=${1:?quickfix.sh BUILD}
build=$(cd "$build" && pwd -P) || exit 1

if ! command -v vim >/dev/null ||
	! vim --version | grep -q '+quickfix' || ! vim --version | grep -q '+eval'
then
	echo "quickfix.sh: skipped, for there is no vim with quickfix"
	echo "0 passed, 0 failed"
	exit 0
fi

dir=$(mktemp -d) && cd "$dir" || exit 1
trap 'rm -rf "$dir"' EXIT
passed=0 failed=0
ALIS_DATE=2018-12-31 HOME=$dir LC_ALL=C.UTF-8
export ALIS_DATE HOME LC_ALL
unset ALIS_FILE LANGUAGE

mkdir 'my journal'
cat >loggbok.alis <<'EOT'
alis Kari Nordmann
    regelverk: allmennmedisin-2017
inkluder my journal/*.alis
2018-01-12 * vagt Førde
EOT
printf '%s\n' '2018-02-30 * vakt Bømlo' '2018-03-01 * kurs 5 stk Ål' \
	>'my journal/2018.alis'
printf '2018-03-02 * kurs Bømlo på ski 15 poeng\n\tbevsi:\tå\n' \
	>>'my journal/2018.alis'
printf '2018-05-05 * tjeneste 50 %% Ærø | blåbær\n\tæøå  \t5 poeng\n' \
	>>'my journal/2018.alis'

"$build/alis" check --format line >out
# What vim understands by a format: file|line|column|kind|the text at the cursor|the code
read_back() {
	cat >script.vim <<-EOT
		set nocompatible encoding=utf-8 fileencodings=utf-8
		set errorformat=$1
		cgetfile out
		let found = []
		for n in range(len(getqflist()))
			let q = getqflist()[n]
			exe 'cc ' . (n + 1)
			call add(found, bufname(q.bufnr) . '|' . q.lnum . '|' . q.valid
				\\ . q.type . '|' . strpart(getline('.'), col('.') - 1)
				\\ . '|' . matchstr(q.text, '\\[A[0-9]*\\]'))
		endfor
		call writefile(found, 'found')
		qall!
	EOT
	rm -f found
	vim -es -u NONE -i NONE -n -S script.vim </dev/null >/dev/null 2>&1
}

# is NAME: what vim found is what stands on standard input.
is() {
	if cat >wanted && diff -u wanted found; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "not ok: quickfix: $1"
	fi
}

# As docs/checking.md says to set it: the column is that of the screen.
read_back '%f:%l:%v:\ %t%*[^:]:\ %m'
is 'vim as it is told to' <<'EOT'
loggbok.alis|4|1e|vagt Førde|[A016]
my journal/2018.alis|1|1e|2018-02-30 * vakt Bømlo|[A012]
my journal/2018.alis|2|1e|5 stk Ål|[A040]
my journal/2018.alis|3|1w|15 poeng|[A054]
my journal/2018.alis|4|1w|bevsi:	å|[A038]
my journal/2018.alis|5|1e|Ærø | blåbær|[A042]
my journal/2018.alis|6|1w|æøå  	5 poeng|[A053]
EOT

# Its own setting knows files and lines too; the column it takes for bytes.
read_back '%f:%l:%c:%m'
cut -d'|' -f1,2 found >shorter
mv shorter found
is 'vim as it comes' <<'EOT'
loggbok.alis|4
my journal/2018.alis|1
my journal/2018.alis|2
my journal/2018.alis|3
my journal/2018.alis|4
my journal/2018.alis|5
my journal/2018.alis|6
EOT

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
