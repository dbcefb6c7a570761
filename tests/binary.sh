#!/bin/sh
# The program that was built has what src/harden.sh asked for: docs/hardening.md.
#   binary.sh BUILD
set -u
cd "$(dirname "$0")/.." || exit 1
build=${1:?binary.sh BUILD}
program=$build/alis
passed=0 failed=0
compile=$(sh src/harden.sh compile "${CC:-cc}")
link=$(sh src/harden.sh link "${CC:-cc}")
if ! command -v readelf >/dev/null; then
	echo "binary.sh: skipped, no readelf"
	echo "0 passed, 0 failed"
	exit 0
fi
readelf -hldW "$program" >"$build/binary.txt" 2>&1 || {
	echo "binary.sh: skipped, $program is no ELF file"
	echo "0 passed, 0 failed"
	exit 0
}
readelf -sW "$program" >>"$build/binary.txt"
objdump -d --section=.text "$program" 2>/dev/null | grep endbr64 |
	sed 2q >>"$build/binary.txt"

# has FLAG FLAGS WHAT PATTERN: where the flag was taken, the pattern is there.
has() {
	case " $2 " in
	*" $1 "*) ;;
	*)
		echo "$3: skipped, ${CC:-cc} does not take $1"
		return
		;;
	esac
	if grep -Eq -e "$4" "$build/binary.txt"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "not ok: $3: nothing like '$4' in $program"
	fi
}

has -pie "$link" 'loaded anywhere' 'Type: +DYN'
has -Wl,-z,relro "$link" 'tables that are read only' 'GNU_RELRO'
has -Wl,-z,now "$link" 'functions found at the start' 'FLAGS.* NOW'
has -Wl,-z,noexecstack "$link" 'a stack that is no code' 'GNU_STACK .* RW  *0x'
has -fstack-protector-strong "$compile" 'canaries' '__stack_chk_fail'
has -fcf-protection=full "$compile" 'landing places' 'endbr64'
case $build in
*-san* | *-cov*) ;;
*)
	fortify=$(sh src/harden.sh fortify "${CC:-cc}")
	has "${fortify##* }" "$fortify" 'calls that know their room' \
		'(mem|str|sn?printf|read|vf?printf)[a-z]*_chk'
	;;
esac
# Code that can be written, or data that can be run, is nowhere.
if grep -E 'LOAD .* RWE ' "$build/binary.txt"; then
	failed=$((failed + 1))
	echo "not ok: $program has memory that can be written and run"
else
	passed=$((passed + 1))
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
