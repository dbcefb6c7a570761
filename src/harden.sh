#!/bin/sh
# What compiler and linker can do against faults that are exploited, one word
# after the other: of what is known, that which they take here.
#   harden.sh compile|fortify|link COMPILER
# 'fortify' is for what is optimised, and not for sanitizers, which do it better.
# docs/hardening.md says what each is for; tests/binary.sh looks for it in the
# program.
set -u
mode=${1:?harden.sh compile|fortify|link COMPILER} compiler=${2:?}
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
printf '%s\n' '#include <string.h>' 'int main(void) { return 0; }' >"$dir/a.c"

# takes FLAG ...: the compiler says nothing against it. Clang only warns of what
# it does not know.
takes() {
	# The compiler may be several words, as in 'ccache gcc'.
	# shellcheck disable=SC2086
	said=$($compiler -O2 "$@" -o "$dir/a" "$dir/a.c" 2>&1) && [ -z "$said" ]
}

flags=
case $mode in
compile)
	for flag in -fPIE -fstack-protector-strong -fstack-clash-protection \
		-fcf-protection=full -mbranch-protection=standard; do
		! takes "$flag" || flags="$flags $flag"
	done
	;;
fortify)
	# Some systems have set it already.
	for level in 3 2; do
		if takes -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=$level; then
			flags=" -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=$level"
			break
		fi
	done
	;;
link)
	for flag in -pie -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack \
		-Wl,-z,separate-code; do
		! takes -fPIE "$flag" || flags="$flags $flag"
	done
	;;
esac
echo "${flags# }"
