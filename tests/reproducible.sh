#!/bin/sh
# Two builds of what stands here, in two folders and at two times, are the same
# program, byte for byte. It asks no git: what was unpacked is built in the same
# way as what was cloned.
#   CC=... reproducible.sh
set -u
cd "$(dirname "$0")/.." || exit 1
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
trap 'exit 1' HUP INT TERM

# The second folder's name is longer, its files are younger, its locale and zone
# are others, and its objects are made one after the other.
mkdir -p "$dir/a" "$dir/another/folder with a long name" || exit 1
tar -cf "$dir/all.tar" --exclude=./build --exclude=./.git . &&
	tar -xf "$dir/all.tar" -C "$dir/a" &&
	tar -xmf "$dir/all.tar" -C "$dir/another/folder with a long name" || {
	echo "not ok: what is to be built cannot be copied"
	echo "0 passed, 1 failed"
	exit 1
}
if ! {
	(cd "$dir/a" && LC_ALL=C TZ=UTC0 make -j2 DEPS=no CC="${CC:-cc}") &&
		(cd "$dir/another/folder with a long name" && umask 077 &&
			LC_ALL=C.UTF-8 TZ=Pacific/Kiritimati \
				make -j1 DEPS=no CC="${CC:-cc}")
} >"$dir/log" 2>&1; then
	tail -n 20 "$dir/log"
	echo "0 passed, 1 failed"
	exit 1
fi
if cmp "$dir/a/build/alis" "$dir/another/folder with a long name/build/alis"; then
	echo "1 passed, 0 failed"
else
	echo "not ok: two builds differ"
	echo "0 passed, 1 failed"
	exit 1
fi
