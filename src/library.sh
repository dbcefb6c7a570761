#!/bin/sh
# What it takes to load a library only when it is needed (alis_library_load).
#   library.sh file CC LIBRARY
#     the name that a program linked with it notes: "libgit2.so.1.5". Nothing
#     if it cannot be told: there is no such file, only one to be linked in.
#   library.sh header NAME FILE.functions
#     C on standard output: a struct of the functions that FILE lists, one a
#     line, and each of their names as the call through it. It goes behind the
#     library's own header. One that is called and not listed is not found when
#     the program is linked.
set -eu
LC_ALL=C
export LC_ALL

case $1 in
file)
	dir=$(mktemp -d)
	trap 'rm -rf "$dir"' EXIT
	echo 'int main(void) { return 0; }' >"$dir/probe.c"
	# shellcheck disable=SC2046,SC2086
	$2 -o "$dir/probe" "$dir/probe.c" -Wl,--no-as-needed \
		$(pkg-config --libs "$3") 2>/dev/null || exit 0
	wanted=$(pkg-config --libs-only-l "$3" |
		sed 's/^ *-l\([^ ]*\).*/lib\1/')
	${READELF:-readelf} -d "$dir/probe" 2>/dev/null |
		sed -n "s/.*(NEEDED).*\[\($wanted\.so[^]]*\)\].*/\1/p"
	;;
header)
	sed -n '/^[A-Za-z_][A-Za-z0-9_]*$/p' "$3" | awk -v name="$2" '
	{ function_of[NR] = $0 }
	END {
		print "/* Made by src/library.sh. */"
		print "struct alis__" name " {"
		for (i = 1; i <= NR; i++)
			print "\t__typeof__(" function_of[i] ") *" \
				function_of[i] ";"
		print "};"
		print "extern struct alis__" name " alis__" name ";"
		printf "#define %s_COUNT %d\n", toupper(name), NR
		printf "#define %s_NAMES", toupper(name)
		for (i = 1; i <= NR; i++)
			printf " \\\n\t\"%s\\0\"", function_of[i]
		print ""
		for (i = 1; i <= NR; i++)
			print "#define " function_of[i] " (alis__" name "." \
				function_of[i] ")"
	}'
	;;
*)
	echo "library.sh: file or header, not '$1'" >&2
	exit 1
	;;
esac
