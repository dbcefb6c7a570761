#!/bin/sh
# Recompute the digests of summaries without alis: git, sha256sum and awk alone.
#   audit.sh [-d FOLDER] [-b BOOKS] [REV ...]
# FOLDER is where the journal lies in the repository, if not at its top; BOOKS
# has the shipped rule books (alis rules show --raw); REV is what git rev-list
# takes: --all, main, A..B; HEAD alone if not given. A line for each commit with a
# summary; status 1 if a digest is another. That the figures follow from the
# journal only 'alis audit' proves: see docs/audit.md.
set -u
export LC_ALL=C GIT_NO_REPLACE_OBJECTS=1
folder='' books='' failed=0
while [ $# -gt 1 ]; do case $1 in
	-d) folder=${2%/}/ ;;
	-b) books=$2 ;;
	*) break ;;
	esac
	shift 2
done
[ $# -gt 0 ] || set -- --no-walk HEAD
summary=${folder}oppsummering/status.json
# What a status.json names, in order: "file BLOB PATH", "book SHA256 ID".
named() {
	awk 'function value() { sub(/^[^:]*: "/, ""); sub(/",?$/, ""); return $0 }
	{ gsub(/[\001-\037\177]/, "?") }
	/^      "id": / { id = value() }
	/^      "sha256": / { print "book", value(), id }
	/^        "path": / { path = value() }
	/^        "blob": / { print "file", value(), path }'
}
same() { # COMMIT WHAT NAMED HELD: tell it if the two are not the same
	[ "$3" = "$4" ] && return
	printf '%.8s %s: named %.8s, there is %.8s\n' "$1" "$2" "$3" "${4:-none}"
	failed=1 well=''
}
check() {
	lines=$(git cat-file blob "$1:$summary" | named) well=same
	while read -r sort digest name; do
		book=${folder}regelverk/$name.regler held=$digest
		if [ "$sort" = file ]; then
			held=$(git rev-parse -q --verify "$1:$name")
		elif git cat-file -e "$1:$book" 2>/dev/null; then
			held=$(git cat-file blob "$1:$book" | sha256sum)
		elif [ -n "$books" ]; then held=$(sha256sum <"$books/$name.regler")
		else well=${well:+'same, but for the shipped rule books'}
		fi
		same "$1" "$name" "$digest" "${held%% *}"
	done <<-END
		$lines
	END
	said=$(git cat-file commit "$1" |
		awk 'body && sub(/^Alis-Journal: sha256 /, ""); /^$/ { body = 1 }')
	held=$(printf '%s\n' "$lines" | awk 'sub(/^file /, "")' | sha256sum)
	[ -z "$said" ] || same "$1" Alis-Journal "$said" "${held%% *}"
	[ -z "$well" ] || printf '%.8s %s\n' "$1" "$well"
}
for commit in $(git rev-list "$@" || echo bad); do
	[ "$commit" != bad ] || exit 2
	git cat-file -e "$commit:$summary" 2>/dev/null && check "$commit"
done
exit $failed
