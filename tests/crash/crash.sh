#!/bin/sh
# What 'alis commit' leaves when it is killed, refused by the system, runs out
# of disk or meets another writer: the old state or the new, never a third.
# Prints a table of faults and outcomes; the last line counts its rows.
#
#   crash.sh BUILD              all of it; takes minutes (make crash)
#   crash.sh BUILD short [SEED] a few points of each campaign, drawn by chance
#
#   points   faults, one commit each
#   old, new what the branch was afterwards
#   refused  alis said why, and ended with a status; checked to be true
#   died     by another signal than the one that was sent
#   locked   the next commit needed 'alis doctor --break-lock' first
#   broken   anything else than the issue allows; must be 0
#
# Faults are put in by strace; where that is not allowed, by a library that
# stands before the C library (shim.c). The table says by which.
set -u
build=$(cd "${1:?crash.sh BUILD}" && pwd) || exit 1
here=$(cd "$(dirname "$0")" && pwd) || exit 1
form=${2:-long} seed=${3:-$(date +%N | sed 's/^0*//')}
alis=$build/alis
dir=$(mktemp -d) || exit 1
mounted=
trap '[ -z "$mounted" ] || umount "$mounted"; rm -rf "$dir"' EXIT
trap 'exit 1' HUP INT TERM
room=now
. "$here/lib.sh"

repository_make
[ "$form" = long ] || echo "seed $seed (tests/crash/crash.sh BUILD short $seed)"

# few N: those points of the input that are to be tried.
few() {
	if [ "$form" = long ]; then
		cat
	else
		drawn "$1"
	fi
}

# ---- which way ----

tracer=no
strace -qq -o "$dir/calls" -e inject=getcwd:error=EIO true 2>/dev/null &&
	[ -s "$dir/calls" ] && tracer=yes
shim=$dir/shim.so
${CC:-cc} -std=c17 -shared -fPIC -o "$shim" "$here/shim.c" -ldl || exit 1

# ---- killed, or an error, at every call of the system ----

# Each call by name and number among those of that name; in the short form
# those alone that come after something was written.
points_list() {
	fresh
	strace -qq -o "$dir/calls" "$alis" commit >/dev/null || exit 1
	sed -n '2,$s/^\([a-z_0-9]*\)(.*/\1 &/p' "$dir/calls" |
		awk -v all="$form" '
		{ n[$1]++ }
		/O_CREAT/ { all = "long" }
		all == "long" { print $1, n[$1] }' >"$dir/points"
}

# killed_by_strace ROW, at the points in $dir/tried.
killed_by_strace() {
	row_begin
	while read -r call n; do
		at="killed at $call $n"
		fresh
		# The tracer ends by the same signal, and the shell would tell.
		under sh -c 'strace -qq -o ../trace "$@"; exit $?' sh \
			-e "inject=$call:signal=KILL:when=$n"
	done <"$dir/tried" 2>/dev/null
	row_end "$1" strace
}

# The same with a commit that is signed, by a key that signs the same bytes
# alike; at some points, for most are those of any commit.
killed_while_signing() {
	ssh-keygen -q -t ed25519 -N '' -f "$dir/key" 2>"$dir/git" || {
		echo "killed, signed: not tried, there is no ssh-keygen"
		return
	}
	git config --global gpg.format ssh
	git config --global user.signingkey "$dir/key"
	git config --global commit.gpgsign true
	rm -rf "$dir/old" "$dir/new"
	repository_make
	git cat-file -p HEAD | grep -q '^gpgsig ' || exit 1
	points_list
	some=100
	[ "$form" = long ] || some=4
	drawn $some <"$dir/points" >"$dir/tried"
	# What was to be signed is left behind by a kill.
	export TMPDIR="$dir"
	killed_by_strace 'killed, signed'
}

# fails_by_strace ERRNO once|ever CALLS
fails_by_strace() {
	row_begin
	grep -E "^($3) " "$dir/points" | few 8 >"$dir/tried"
	while read -r call n; do
		at="$1 $2 at $call $n"
		[ "$2" = once ] || n=$n+
		fresh
		under strace -qq -o ../trace -e "inject=$call:error=$1:when=$n"
	done <"$dir/tried"
	row_end "$1 $2" strace
}

writing='write|pwrite64|fsync|fdatasync|ftruncate|rename.*|link.*|mkdir.*|open.*'
writing="$writing|mmap|close|fchmod|utimensat"
reading='read|pread64|newfstatat|fstat|stat|lstat|access|readlink|lseek|fcntl'
reading="$reading|flock|getdents64|unlink.*|brk|munmap|mprotect|getcwd"

# ---- the same by a library, and what strace cannot do ----

# shimmed FAULT: once with the fault at each call that changes something.
shimmed() {
	case $1 in
	*+) fault=${1%+} ever=+ ;;
	*) fault=$1 ever= ;;
	esac
	seq "$calls" | few 4 >"$dir/tried"
	while read -r n; do
		at="$1 at call $n of the library"
		fresh
		under env "ALIS_SHIM=$fault:$n$ever" "LD_PRELOAD=$shim"
	done <"$dir/tried" 2>/dev/null
}

# How many calls there are: the first that is not killed is past the end.
calls_count() {
	low=1 high=1024
	while [ $low -lt $high ]; do
		middle=$(((low + high) / 2))
		fresh
		if ALIS_SHIM=KILL:$middle LD_PRELOAD=$shim sh -c '"$@"' sh \
			"$alis" commit >/dev/null 2>&1; then
			high=$middle
		else
			low=$((middle + 1))
		fi
	done
	calls=$((low - 1))
}

by_shim() {
	calls_count 2>/dev/null
	[ $calls -gt 30 ] || {
		echo "not ok: the shim sees $calls calls"
		rows_failed=$((rows_failed + 1))
	}
	for fault in $1; do
		row_begin
		shimmed "$fault"
		row_end "${fault%+} ${fault#"${fault%+}"}" shim
	done
	row_begin
	at='short writes, and interrupted'
	fresh
	under env ALIS_SHIM=short "LD_PRELOAD=$shim"
	[ $were_new -eq 1 ] || wrong 'a short write is no failure'
	row_end 'short writes, EINTR' shim
}

# ---- a disk that is full ----

# Rooms in KiB that are left of it.
full_disk() {
	row_begin
	mkdir -p "$dir/disk"
	if ! mount -t tmpfs -o size=2m,mode=700 alis "$dir/disk" 2>"$dir/git"
	then
		echo "no full disk: a small file system cannot be mounted here" \
			"($(cat "$dir/git")); ENOSPC stands above"
		return
	fi
	mounted=$dir/disk
	room=disk/now
	seq 0 4 120 | few 3 >"$dir/tried"
	while read -r left; do
		at="a disk with $left KiB left"
		rm -f "$dir/disk/fill"
		fresh
		# To the last byte; then as much is given back.
		cat /dev/zero >"$dir/disk/fill" 2>/dev/null
		size=$(wc -c <"$dir/disk/fill")
		truncate -s $((size - left * 1024)) "$dir/disk/fill"
		"$alis" commit >"$dir/out" 2>"$dir/said" </dev/null
		status=$?
		rm "$dir/disk/fill"
		judge $status
	done <"$dir/tried"
	cd "$dir" && umount "$mounted" && mounted=
	room=now
	row_end 'full disk' tmpfs
}

# ---- all of it ----

# row_of SCRIPT ...: one that prints its own line of the table.
row_of() {
	sh "$@" 2>&1
	status=$?
	rows=$((rows + 1))
	[ $status -eq 0 ] || rows_failed=$((rows_failed + 1))
}

table_head
if [ $tracer = yes ]; then
	points_list
	few 20 <"$dir/points" >"$dir/tried"
	killed_by_strace killed
	for way in once ever; do
		fails_by_strace EIO $way "$writing|$reading"
		fails_by_strace ENOSPC $way "$writing"
	done
	by_shim 'ENOSPC+'
else
	echo 'strace may not trace here: faults are put in by shim.c alone'
	by_shim 'KILL EIO EIO+ ENOSPC ENOSPC+'
fi
full_disk
[ $tracer = no ] || killed_while_signing
cd "$dir" || exit 1
rounds=1000
[ "$form" = long ] || rounds=8
if [ $tracer = yes ]; then
	row_of "$here/order.sh" "$build" "$dir/order"
else
	echo 'order of fsyncs: not looked at, strace may not trace here'
fi
row_of "$here/race.sh" "$build" "$rounds"
row_of "$here/pull.sh" "$build" "$form" "$seed"
echo "$((rows - rows_failed)) passed, $rows_failed failed"
[ $rows_failed -eq 0 ]
