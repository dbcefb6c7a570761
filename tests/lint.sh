#!/bin/sh
# What the compilers do not see: layout (.clang-format), clang-tidy
# (.clang-tidy) and cppcheck over all C code, gcc -fanalyzer over that of the
# program, and mandoc over the manual pages. The last line counts the tools.
set -u
cd "$(dirname "$0")/.." || exit 1
passed=0 failed=0
flags="-std=c17 -Iinclude -D_XOPEN_SOURCE=700 -D_FILE_OFFSET_BITS=64
	-DALIS_VERSION=\"0\"
	$(pkg-config --cflags libgit2 libpcre2-8 libutf8proc jansson libmd libedit cmocka)"

count() {
	if [ "$1" -eq 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "not ok: $2"
	fi
}

clang-format --dry-run -Werror include/*/*.h src/*/*.[ch] tests/*/*.[ch] \
	tests/fuzz/mutate/*.[ch]
count $? clang-format

# Its 'N warnings generated' on standard error counts what it leaves out.
log=$(mktemp) || exit 1
trap 'rm -f "$log"' EXIT
# shellcheck disable=SC2086
printf '%s\n' src/*/*.c tests/*/*.c tests/fuzz/mutate/*.c | FLAGS=$(echo $flags) \
	xargs -n 1 -P 2 sh -c 'clang-tidy --quiet "$@" -- $FLAGS' tidy 2>"$log"
status=$?
grep -v 'warnings* generated' "$log"
count $status clang-tidy

cppcheck --quiet --enable=warning,style,performance,portability \
	--error-exitcode=1 --inline-suppr --std=c11 --library=posix \
	--library=tests/cppcheck.cfg \
	-Iinclude -j 2 src tests
count $? cppcheck

# shellcheck disable=SC2086
FLAGS=$(echo $flags) sh tests/analyze.sh
count $? 'gcc -fanalyzer'

# Below warnings it would want pages of other programs to be installed.
mandoc -T lint -W warning docs/man/*.[1-8]
count $? mandoc

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
