#!/bin/sh
# 'alis check --format sarif' is valid by the standard's schema, and its fixes
# do what 'alis check --fix' does.
#   sarif.sh BUILD
#   sarif.sh --fetch
# The schema and what judges by it come with a package of npm, which is not a
# part of this repository. --fetch brings it into build/sarif, and npm itself if
# need be; where it is not, that is said and nothing is tested.
set -u
cd "$(dirname "$0")/.." || exit 1
kit=$PWD/build/sarif modules=$PWD/build/sarif/node_modules
package=@microsoft/jest-sarif@1.0.0-beta.0

if [ "${1:-}" = --fetch ]; then
	[ ! -d "$modules/@microsoft/jest-sarif" ] || exit 0
	mkdir -p "$kit" && sh src/deps.sh sarif &&
		npm install --silent --ignore-scripts --no-audit --no-fund \
			--no-save --prefix "$kit" "$package" && exit 0
	echo "sarif.sh: cannot fetch $package" >&2
	exit 1
fi
build=${1:?sarif.sh BUILD}
build=$(cd "$build" && pwd -P) || exit 1
if [ ! -d "$modules/@microsoft/jest-sarif" ]; then
	echo "sarif.sh: skipped, for the schema is not here;" \
		"'sh tests/sarif.sh --fetch' brings it"
	echo "0 passed, 0 failed"
	exit 0
fi
command -v node >/dev/null || {
	echo "sarif.sh: skipped, for there is no node"
	echo "0 passed, 0 failed"
	exit 0
}

dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
PATH=$build:$PATH ALIS_DATE=2018-12-31
export PATH ALIS_DATE
unset ALIS_FILE LANGUAGE LC_ALL LC_MESSAGES LANG
passed=0 failed=0

# judge NAME FOLDER LOG [MENDED]
judge() {
	name=$1
	shift
	if node tests/sarif.js "$modules" "$@"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "not ok: sarif: $name"
	fi
}

# One log for each sample, in each language.
cp -R samples "$dir/samples"
for sample in "$dir"/samples/*/loggbok.alis; do
	for language in nb nn en; do
		(cd "${sample%/*}" && LANGUAGE=$language LANG=nb_NO.UTF-8 \
			alis check --format sarif) >"$dir/log"
		judge "${sample#"$dir/"} in $language" "${sample%/*}" "$dir/log"
	done
done

# What a journal should not hold: other encodings, hidden characters, braces,
# links, names of files with blanks, a file that is marked and has CRLF.
mkdir -p "$dir/odd/journal"
(
	cd "$dir/odd" || exit 1
	printf 'alis Kari Nordmann\n    kommune: Gulen\n    kommune: Gulen\n'
	printf '    sprak: nynorsk\n    regelverk: Allmennmedisin-2017\n'
	printf 'inkluder journal/*.alis\n'
) >"$dir/odd/loggbok.alis"
{
	printf '\357\273\2772018/1/5 * vakt Nordhordland\r\n'
	printf '2018-01-05 * vakt B\303\270m\342\200\213\342\200\213lo\r\n'
	printf '2018-01-06 16:00 \342\200\223 23:00 * vakt B\303\270mlo\r\n'
	printf '2018-01-07 * vakt\r\r\n'
	printf '2018-01-08 * vakt\r\n    maal: B\303\270mlo\r\n'
	printf '2018-05-05 * utgift 12.500,50 kr kurs \303\270 12.500 kr\r\n'
} >"$dir/odd/journal/a {0} #%.alis"
{
	printf '2018-01-12 {0} [a](b) \033[31m\n2018-01-12 * vakt B\370mlo\n'
	printf '2018-01-12 * [a](https://kurs.example) {1}\n'
	printf '\t\t2018\n2018-01-12 * vagt \360\237\230\200\n'
	printf '2018-01-12 * vagt\n2018-01-12 * vagt'
} >"$dir/odd/journal/b.alis"
(cd "$dir/odd" && alis check --format sarif) >"$dir/log"
judge 'odd bytes' "$dir/odd" "$dir/log"

# The fixes in a log are those of --fix, to the byte (no fault hides another,
# which --fix would mend when it sees it).
cp -R "$dir/odd" "$dir/mended"
(cd "$dir/mended" && alis check --fix) >"$dir/diff" 2>&1
rm "$dir/odd/journal/b.alis" "$dir/mended/journal/b.alis"
(cd "$dir/odd" && alis check --format sarif) >"$dir/log"
judge 'fixes' "$dir/odd" "$dir/log" "$dir/mended"

printf 'alis Kari\n    regelverk: allmennmedisin-2017\n2018-02-30 vakt\n' |
	alis check -f - --format sarif >"$dir/log"
judge 'standard input' "$dir" "$dir/log"

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
