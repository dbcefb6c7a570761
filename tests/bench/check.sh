#!/bin/sh
# Count the instructions of fixed commands over fixed journals, and compare
# them with those recorded in tests/bench/instructions.txt: over 5 % more fails.
#   check.sh BUILD [--record]
# Counts are exact, so that no load hides or makes a difference; but they are
# those of one machine's kind, compiler and C library. Those that were recorded
# elsewhere are compared with nothing, which is said. What differs from run to
# run is held still: addresses, threads, day, language, environment, folder.
set -u
cd "$(dirname "$0")/../.." || exit 1
build=$(cd "${1:?check.sh BUILD [--record]}" && pwd -P) || exit 1
file=tests/bench/instructions.txt
passed=0 failed=0
# A name of fixed length: it stands in what is printed.
dir=$(mktemp -d /tmp/alis-check.XXXXXX) || exit 1
trap 'rm -rf "$dir"' EXIT
trap 'exit 1' HUP INT TERM

if ! command -v valgrind >/dev/null; then
	echo "bench-check: skipped, for valgrind is missing"
	echo "0 passed, 0 failed"
	exit 0
fi
still=
command -v setarch >/dev/null && setarch "$(uname -m)" -R true 2>/dev/null &&
	still="setarch $(uname -m) -R"

# ---- on what counts depend, in words without blanks ----

where=$(uname -m)
# Code is chosen by what the processor can do.
! grep -q '^flags.* avx2' /proc/cpuinfo 2>/dev/null || where=$where,avx2
add() {
	where=$where,$(printf '%s' "$*" | tr -s ' ()/' '-')
}
add "$(${CC:-cc} --version | sed 1q)"
add "${CFLAGS:-no flags}"
add "$(getconf GNU_LIBC_VERSION 2>/dev/null || echo another libc)"
add "$(valgrind --version)"
for lib in libgit2 libpcre2-8 libutf8proc jansson; do
	add "$lib $(pkg-config --modversion $lib)"
done

# ---- what is counted ----

commands() {
	echo 'version --version'
	echo 'check-2000 check -f 2000/events.alis'
	echo 'status-2000 status -f 2000/events.alis'
	for shape in ordinary attributes foreign files; do
		echo "check-$shape check -f $shape/events.alis"
	done
	echo 'status-ordinary status -f ordinary/events.alis'
	echo 'list-ordinary list -f ordinary/events.alis'
	echo 'fmt-ordinary fmt --check -f ordinary/events.alis'
}

# count ARGUMENT...: how many instructions alis takes.
count() {
	# shellcheck disable=SC2086
	(cd "$dir" && env -i PATH=/usr/bin:/bin HOME="$dir" LC_ALL=C TZ=UTC0 \
		ALIS_THREADS=1 ALIS_DATE=2022-08-31 $still valgrind \
		--tool=callgrind --callgrind-out-file=/dev/null "$build/alis" "$@" \
		2>&1 >/dev/null) |
		sed -n 's/^==[0-9]*== Collected : \([0-9]*\).*/\1/p'
}

# was NAME: what is recorded of it here.
was() {
	awk -v where="$where" -v name="$1" \
		'$1 == "in" { here = $2 == where }
		here && $1 == name { print $2 }' $file
}

# judge NAME COUNT: more than 5 % over what was recorded?
judge() {
	recorded=$(was "$1")
	if awk -v name="$1" -v is="$2" -v was="$recorded" 'BEGIN {
		if (is !~ /^[0-9]+$/)
			words = "not ok: not counted"
		else if (was == "")
			words = "not ok: nothing is recorded of it"
		else if (is > was * 1.05)
			words = "not ok: more than 5 % over"
		else if (is < was * 0.95)
			words = "ok: make bench-record would write less"
		else
			words = "ok"
		printf "%-16s %12d, was %12d, %+6.1f %%  %s\n", name, is, was,
			(was > 0 ? (is - was) * 100 / was : 0), words
		exit (words !~ /^ok/)
	}'; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
	fi
}

# The same file with the counts of this machine's kind written anew.
record() {
	awk -v where="$where" '
	$1 == "in" { here = $2 == where }
	!here { print }' $file >"$dir/new"
	{
		echo "in $where"
		cat "$dir/counts"
	} >>"$dir/new"
	cp "$dir/new" $file
	sed 's/^/recorded: /' "$dir/counts"
}

while read -r folder shape n; do
	mkdir "$dir/$folder"
	"$build/events" alis "$shape" "$n" "$dir/$folder" || exit 1
done <<END
2000 ordinary 2000
ordinary ordinary 20000
attributes attributes 20000
foreign foreign 20000
files files 20000
END

if [ "${2-}" != --record ] && [ -z "$(was version)" ]; then
	echo "bench-check: not compared: nothing is recorded in $file for"
	echo "  $where"
	sed -n 's/^in /  but for: /p' $file
	echo "bench-check: skipped; 'make bench-record' records it"
	echo "0 passed, 0 failed"
	exit 0
fi
commands | while read -r name words; do
	# shellcheck disable=SC2086
	echo "$name $(count $words)"
done >"$dir/counts"
if [ "${2-}" = --record ]; then
	record
	exit
fi
while read -r name n; do
	judge "$name" "$n"
done <"$dir/counts"
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
