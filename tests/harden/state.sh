#!/bin/sh
# What there is in a folder, a line for each thing, in an order that does not
# depend on the system: files with their modes and digests; of repositories the
# references, the index as git reads it, and what git finds wrong. Objects, the
# reflog and a mirror's time of the last fetch are no part of it.
#   state.sh FOLDER
set -u
cd "${1:?state.sh FOLDER}" || exit 1
export LC_ALL=C

find . \( -name objects -o -name logs \) -prune -o -type f \
	! -name index ! -name FETCH_HEAD ! -name COMMIT_EDITMSG \
	-exec sha256sum {} + -exec stat -c 'mode %n %a' {} + |
	sed 's/\(\.alis-\)[0-9]*-[0-9]*\.tmp/\1PID-N.tmp/' | sort -k 2
find . -type d ! -path '*/objects/*' ! -path '*/logs/*' | sort
find . \( -name HEAD -a ! -path '*/logs/*' \) | sort | while read -r head; do
	at=${head%/HEAD}
	[ -d "$at/objects" ] || continue
	echo "refs $at"
	git --git-dir="$at" for-each-ref --format="ref $at %(refname) %(objectname)"
	[ ! -e "$at/index" ] || git --git-dir="$at" ls-files -s |
		sed "s|^|index $at |"
	git --git-dir="$at" fsck --strict --full --no-dangling --no-progress 2>&1 |
		grep -v '^notice: ' | sed "s|^|WRONG $at |"
	# What libgit2 could not take away, git gc does.
	find "$at/objects" -type f ! -name 'pack-*' ! -name 'tmp_object_*' \
		! -name 'pack_git2_*' |
		grep -v '/[0-9a-f][0-9a-f]/[0-9a-f]*$' |
		grep -v '/objects/info/' | sed 's/^/left /'
done
