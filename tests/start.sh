#!/bin/sh
# What a command loads before it does its work: libgit2 and libedit, with some
# twenty libraries that they need, only where a repository is read or a terminal
# asked. And what it says where there is no libgit2.
#   start.sh BUILD
# LOADED names the libraries that this build loads, if not both.
set -u
cd "$(dirname "$0")/.." || exit 1
build=${1:?start.sh BUILD}
build=$(cd "$build" && pwd -P) || exit 1
LOADED=${LOADED-libgit2 libedit}

case $LOADED,$(LD_DEBUG=files "$build/alis" --version 2>&1) in
*libgit2*libedit*,*'calling init:'*) ;;
*)
	echo "start.sh: skipped, for the libraries are linked, or the system" \
		"does not tell what it loads"
	echo "0 passed, 0 failed"
	exit 0
	;;
esac

dir=$(mktemp -d) && cd "$dir" || exit 1
trap 'rm -rf "$dir"' EXIT
passed=0 failed=0
ALIS_DATE=2018-12-31 HOME=$dir LC_ALL=C.UTF-8
export ALIS_DATE HOME LC_ALL
unset ALIS_FILE LANGUAGE

# count STATUS NAME: 0 is well.
count() {
	if [ "$1" -eq 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "not ok: $2"
	fi
}

# loads ARGUMENT ...: the libraries that alis loads, one a line; its end stands
# in 'status', what it says of failures in 'said'. A program that alis runs has
# a log of its own.
loads() {
	rm -f log.*
	LD_DEBUG=files LD_DEBUG_OUTPUT=log "$build/alis" "$@" >out 2>said \
		</dev/null
	echo $? >status
	set -- log.*
	sed -n 's|.*calling init: .*/||p' "$1" | sort -u
}

# without ARGUMENT ...: it ends well, and neither library is loaded.
without() {
	loads "$@" >loaded
	if [ "$(cat status)" -ne 0 ] || [ ! -s loaded ] ||
		grep -q 'libgit2\|libssl\|libcrypto\|libedit' loaded
	then
		cat status said loaded
		count 1 "alis $* loads no libgit2 and no libedit"
	else
		count 0
	fi
}

cat >loggbok.alis <<'EOT'
alis Kari Nordmann
    kommune: Masfjorden
    start: 2018-01-01
    regelverk: allmennmedisin-2017

2018-01-12 * vakt Førde
EOT
"$build/alis" fmt >out || exit 1
# In a repository, as people have it.
git init -q . && git add loggbok.alis &&
	git -c user.name=Kari -c user.email=kari@example.no commit -qm first ||
	exit 1

without --version
without --help
without help check
without check
without status
without list
without list kind:vakt
without sum
without print
without fmt --check
without explain A012
without explain legevakt
without keywords
without complete -- ch

# compiles FILE: whether a pattern is compiled when a journal is checked: a
# library that stands before PCRE2 ends the program with 70 then.
cat >compile.c <<'EOT'
#include <unistd.h>
void *pcre2_compile_8(void);
void *pcre2_compile_8(void)
{
	_exit(70);
}
EOT
compiles() {
	LD_PRELOAD=$dir/compile.so "$build/alis" check -f "$1" >out 2>said \
		</dev/null
	[ $? -eq 70 ]
}

sed 's/Førde/Førde | bakvakt, 4 timer/' loggbok.alis >noted.alis
if "${CC:-cc}" -shared -fPIC -o compile.so compile.c 2>said; then
	compiles noted.alis
	count $? 'a note that a pattern may be in has it compiled'
	! compiles loggbok.alis
	count $? 'no pattern is compiled for a journal that needs none'
else
	cat said
	echo "start.sh: no library can be made here, so that no pattern is looked for"
fi

loads log >loaded
grep -q libgit2 loaded && [ "$(cat status)" -eq 0 ]
count $? 'alis log loads libgit2'

# The system finds one that is none, and looks no further.
file=$(grep libgit2 loaded)
mkdir hidden && : >"hidden/$file"
LD_LIBRARY_PATH=$dir/hidden "$build/alis" log >out 2>said
[ $? -eq 3 ] && [ ! -s out ] &&
	grep -q "^alis: cannot load the library $file: " said
count $? 'alis log without libgit2 says so, and ends with 3'
LD_LIBRARY_PATH=$dir/hidden "$build/alis" check >out 2>said
count $? 'alis check goes well without libgit2'
LD_LIBRARY_PATH=$dir/hidden "$build/alis" doctor >out 2>said
[ $? -eq 3 ] && grep -q "cannot load the library $file" said
count $? 'alis doctor without libgit2 says so'

# What is listed is called: else it is loaded for nothing.
for list in "$OLDPWD"/src/*/*.functions; do
	idle=
	for name in $(grep -v '^#' "$list"); do
		grep -qw "$name" "${list%/*}"/*.c || idle="$idle $name"
	done
	[ -z "$idle" ]
	count $? "all of ${list##*/} is called, but for:$idle"
done

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
