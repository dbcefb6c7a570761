#!/bin/sh
# Writers at the same time in one repository: two 'alis commit' and a 'git
# commit', each ROUNDS times, while git packs. Nothing may be lost: as many
# commits as were said to be made, every one of them in the branch's history,
# every line in the last.
# One line of the table; the exit status is 0 if all is well.
#   race.sh BUILD ROUNDS
set -u
build=$(cd "${1:?race.sh BUILD ROUNDS}" && pwd) || exit 1
here=$(cd "$(dirname "$0")" && pwd) || exit 1
rounds=${2:?race.sh BUILD ROUNDS}
alis=$build/alis
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
trap 'exit 1' HUP INT TERM
. "$here/lib.sh"
unset GIT_AUTHOR_DATE GIT_COMMITTER_DATE
failed=0

fault() {
	failed=$((failed + 1))
	echo "not ok: race: $*"
}

repository_make
cd "$dir/old" || exit 1
git commit -qam before
began=$(git rev-list --count HEAD)

# Until there is nothing left to commit; the other may have taken it along.
alis_writer() {
	for i in $(seq "$rounds"); do
		echo "2018-06-01 * vakt $1 $i" >>"journal/$1.alis"
		tries=0
		until "$alis" commit >"$dir/$1.out" 2>>"$dir/$1.said"; do
			tries=$((tries + 1))
			[ $tries -lt 1000 ] || return 1
		done
		sed -n '/^[0-9a-f]\{8\} /p' "$dir/$1.out" >>"$dir/$1.made"
	done
}

git_writer() {
	for i in $(seq "$rounds"); do
		echo "note $i" >>notat.txt
		tries=0
		until git commit -qm "note $i" -- notat.txt 2>>"$dir/git.said"; do
			tries=$((tries + 1))
			[ $tries -lt 1000 ] || return 1
		done
		echo "note $i" >>"$dir/git.made"
	done
}

packer() {
	while [ ! -e "$dir/done" ]; do
		git pack-refs --all
		git gc -q
	done >"$dir/packer" 2>&1
}

: >"$dir/a.made" >"$dir/b.made" >"$dir/git.made"
packer &
packing=$!
alis_writer a &
one=$!
alis_writer b &
other=$!
git_writer || fault "git gave up: $(tail -n 1 "$dir/git.said")"
wait $one || fault "alis gave up: $(tail -n 1 "$dir/a.said")"
wait $other || fault "alis gave up: $(tail -n 1 "$dir/b.said")"
: >"$dir/done"
wait $packing

made=$(cat "$dir/a.made" "$dir/b.made" "$dir/git.made" | wc -l)
count=$(($(git rev-list --count HEAD) - began))
[ "$made" -eq "$count" ] || fault "$made commits were said, $count are there"
git rev-list --abbrev-commit --abbrev=8 HEAD >"$dir/all"
cut -c1-8 "$dir/a.made" "$dir/b.made" | sort >"$dir/said.ids"
sort "$dir/all" | comm -13 - "$dir/said.ids" >"$dir/lost"
[ ! -s "$dir/lost" ] || fault "lost: $(cat "$dir/lost")"
[ "$(git log --format=%s | grep -c '^note [0-9]')" -eq "$rounds" ] ||
	fault 'a commit of git is lost'
git fsck --strict --full --no-dangling >"$dir/fsck" 2>&1 ||
	fault "git fsck: $(cat "$dir/fsck")"
[ -z "$(git status --porcelain)" ] || fault "git status: $(git status --porcelain)"
for writer in a b; do
	[ "$(git show "HEAD:journal/$writer.alis" | wc -l)" -eq "$rounds" ] ||
		fault "lines of $writer are lost"
done
refused=$(cat "$dir/a.said" "$dir/b.said" | grep -c '^alis:')
echo "writers at the same time   race    3 writers, $rounds rounds each:" \
	"$count commits, $refused refused and tried again"
[ $failed -eq 0 ]
