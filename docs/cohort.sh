#!/bin/sh
# Look a cohort's pins up without alis: git, sha256sum and awk alone.
#   cohort.sh [REV]
# Run in the leader's repository, where the mirrors lie in .alis/speil. A line
# for each member of the summary in REV (HEAD): whether the commit that is pinned
# is in a mirror, and whether the files that its own summary names are those of
# the digest. Status 1 if a commit is lost or a digest is another. That the
# figures follow from the journals only 'alis cohort audit' proves.
set -u
export LC_ALL=C GIT_NO_REPLACE_OBJECTS=1
rev=${1:-HEAD} failed=0
# Of each member: COMMIT DIGEST JOURNAL NAME; '-' for null.
pins() {
	awk 'function value() { gsub(/^[^:]*: "?|"?,?$/, "")
		return $0 == "null" ? "-" : $0 }
	{ gsub(/[\001-\037\177]/, "?") }
	/^      "name": / { name = value() }
	/^      "commit": / { commit = value() }
	/^      "journal": / { journal = value() }
	/^      "digest": / { print commit, value(), journal, name }'
}
mirror_of() { # COMMIT: the mirror that has it
	for mirror in .alis/speil/*; do
		git -C "$mirror" cat-file -e "$1^{commit}" 2>/dev/null &&
			echo "$mirror" && return
	done
}
# The lines "BLOB PATH" of the journal that a commit holds, by its own summary.
files() { # MIRROR COMMIT JOURNAL
	case $3 in */*) folder=${3%/*}/ ;; *) folder= ;; esac
	git -C "$1" cat-file blob "$2:${folder}oppsummering/status.json" |
		awk '/^        "path": / { sub(/^[^:]*: "/, "")
			sub(/",?$/, ""); print }' |
		while IFS= read -r path; do
			echo "$(git -C "$1" rev-parse "$2:$path") $path"
		done
}
while read -r commit digest journal name; do
	if [ "$commit" = - ]; then
		echo "$name: nothing was pinned"
		continue
	fi
	mirror=$(mirror_of "$commit")
	if [ -z "$mirror" ]; then
		printf '%s: %.8s is in no mirror\n' "$name" "$commit" && failed=1
		continue
	fi
	held=$(files "$mirror" "$commit" "$journal" 2>/dev/null | sha256sum)
	if [ "$digest" = "${held%% *}" ]; then
		printf '%s: %.8s same\n' "$name" "$commit"
	else
		printf '%s: %.8s digest %.8s, the files have %.8s\n' "$name" \
			"$commit" "$digest" "$held" && failed=1
	fi
done <<END
$(git cat-file blob "$rev:kohort/status.json" | pins)
END
exit $failed
