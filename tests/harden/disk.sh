#!/bin/sh
# A disk that is full, and one that cannot be written: a row of harden.sh. On a
# small file system of its own; where none can be mounted, it says so.
#   disk.sh BUILD ROOM short|long SEED
set -u
build=$1 dir=$2 form=$3 seed=$4
here=$(cd "$(dirname "$0")" && pwd) || exit 1
. "$here/lib.sh"
. "$here/each.sh"
disk=$dir/now
mkdir -p "$disk"
if ! mount -t tmpfs -o size=4m,mode=700 alis "$disk" 2>"$dir/log"; then
	echo "no full disk: a small file system cannot be mounted here" \
		"($(cat "$dir/log")); ENOSPC and EROFS stand above"
	exit 0
fi
trap 'cd /; umount "$disk"' EXIT
trap 'exit 1' HUP INT TERM

fresh() {
	mount -o remount,rw "$disk"
	cd "$dir" && find "$disk" -mindepth 1 -delete &&
		cp -a "worlds/$world/." "$disk" && cd "$disk/$folder" || exit 1
}

judged() {
	points=$((points + 1))
	[ "$2" -lt 124 ] || wrong "$1: status $2"
	[ "$2" -eq 0 ] || [ "$2" -eq "$usual" ] || [ -s "$dir/said" ] ||
		wrong "$1: status $2 without a word"
	rm -f "$disk/fill"
	sh "$dir/state.sh" "$disk" >"$dir/is"
	cmp -s "$dir/is" "$dir/was" || cmp -s "$dir/is" "$dir/shall" || {
		case $flag in
		loose | parts) ! grep -q 'WRONG\|\.tmp$\|\.lock$' "$dir/is" ;;
		*) false ;;
		esac
	} || wrong "$1: it left $(diff "$dir/was" "$dir/is" | head -n 5)"
}

one() {
	fresh
	sh "$dir/state.sh" "$disk" >"$dir/was"
	run >"$dir/out" 2>"$dir/said"
	usual=$?
	sh "$dir/state.sh" "$disk" >"$dir/shall"
	for left in 0 4 16 40; do
		fresh
		cat /dev/zero >"$disk/fill" 2>/dev/null
		truncate -s $(($(wc -c <"$disk/fill") - left * 1024)) "$disk/fill"
		run >"$dir/out" 2>"$dir/said"
		judged "a disk with $left KiB left" $?
	done
	fresh
	mount -o remount,ro "$disk"
	run >"$dir/out" 2>"$dir/said"
	status=$?
	mount -o remount,rw "$disk"
	judged 'a disk that cannot be written' $status
}

each_command 'full and read-only disks'
