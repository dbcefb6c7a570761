# More cases of tests/hostile.sh: what the files of .git say, names and texts
# that a terminal would obey, and the commands that read them another way.
# shellcheck shell=sh disable=SC2154

# supervised: the journal, as somebody else may confirm it.
supervised() { journal | sed 's/ \* / /' && echo 'veileder Ola Hansen'; }
# head_of_commit [WHO]: of that journal, here and in the commit; who made it may
# have escapes.
head_of_commit() {
	supervised >loggbok.alis
	echo "tree $(git add loggbok.alis && git write-tree)"
	# shellcheck disable=SC2059
	printf "author ${1:-$someone} 1500000000 +0000\ncommitter ${1:-$someone} 1500000000 +0000\n"
}
someone='K <k@alis.example>'

# ---- names and texts ----

begin line-feed-in-file-name
one=$(echo '2018-04-17 * vakt Sotra' | blob)
two=$({ journal && echo 'inkluder journal/*.alis'; } | blob)
inner=$({ raw_entry 100644 'a\nalis: all is well\033[2J.alis' "$one"
	raw_entry 100644 'b\377.alis' "$one"; } | raw_tree)
commit "$({ raw_entry 40000 journal "$inner"
	raw_entry 100644 loggbok.alis "$two"; } | raw_tree)"
expect 1 'A030.*U+001B' alis check --rev HEAD
reject '^alis: all is well'
expect 0 '2 errors' alis log
expect 0 'vakt' alis blame --rev HEAD Sotra
expect 1 '' alis audit
plain
mkdir journal
echo 'inkluder journal/*.alis' >>loggbok.alis
echo '2018-04-17 * vakt Sotra' >"journal/$(printf 'a\nb\033[2J').alis"
expect 0 '' alis check
expect 0 '2018-04-17' alis diff
expect 3 'no path that can be committed' alis commit
git add -A
expect 1 'A030' alis hook pre-commit

begin long-message
{
	head_of_commit
	echo
	head -c 10000000 /dev/zero | tr '\0' x
	printf '\0Alis-Attested-By: Ola\n\nAlis-Attested-By: Ola\0 <o>\n'
	printf 'Alis-Entry: sha256 %064d\n' 0
} >object
tip "$(raw_commit <object)"
expect 0 'vakt' alis log
expect 0 'xxxx' alis log --format json
expect 0 'xxxx' alis blame Sotra
expect 1 '' alis audit
expect 0 '' alis attest --dry-run --by 'Ola Hansen'

begin raw-author
tip "$({ head_of_commit 'K\033[2J\342\200\256 <k\033]0;x\007\r\342\200\256@\377>'
	printf '\n\033[2J\r\342\200\256ny\n'; } | raw_commit)"
expect 0 'U+001B' alis log
expect 0 'u001b' alis log --format json
expect 0 'U+001B' alis blame Sotra
expect 0 'u001b' alis blame --format json Sotra
expect 1 '' alis audit
expect 1 '' alis audit --format json
expect 0 '' alis attest --dry-run --by 'Ola Hansen'

begin huge-signature
{
	head_of_commit
	echo 'gpgsig -----BEGIN SSH SIGNATURE-----'
	head -c 10000000 /dev/zero | tr '\0' A | fold -w 70 | sed 's/^/ /'
	printf '\n -----END SSH SIGNATURE-----\n\nny\n'
} >object
tip "$(raw_commit <object)"
echo 'ola@alis.example namespaces="git,alis-attest" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHnOuL7xmyh6Yt8cpwzNhGD1ADQs7fU7b1gzFR0cV1Ak' >signers
expect 0 'signed, unreadable' alis log --signers signers
expect 0 'signed, unreadable' alis blame --signers signers Sotra
expect 1 'unreadable' alis audit --signers signers

# ---- references ----

begin raw-refs
plain
one=$(git rev-parse HEAD)
for name in 'a\342\200\256b' HEAD x.lock 'a b' '@{1}' 'x\033[2J'; do
	# shellcheck disable=SC2059
	echo "$one" >".git/refs/heads/$(printf "$name")"
done
echo "$one" >.git/refs/heads/-x && echo "$one" >.git/-x
expect 0 'vakt' alis log
expect 1 '' alis audit
expect 3 '@{1}.* is not valid' alis audit --seen seen --record
expect 0 'libgit2' alis doctor
expect 2 "'-x'" alis log -x
expect 0 '' alis check --rev -x
expect 3 '' alis check --rev -y

begin head
plain
for text in 'ref: ../../etc/passwd' 'ref: /etc/passwd' 'ref: HEAD' '' \
	'ref: refs/heads/../../config' '\033[2J' 'ref: refs/heads/x\033[2J' \
	'ref: refs/heads/a\nb'; do
	# shellcheck disable=SC2059
	printf "$text\n" >.git/HEAD
	expect 3 'HEAD' alis check --rev HEAD
	expect 3 'HEAD' alis log
	expect 3 'HEAD' alis audit
	expect 3 '' alis commit
	expect 0 'libgit2' alis doctor
done
echo 'ref: refs/heads/a' >.git/HEAD
echo 'ref: refs/heads/b' >.git/refs/heads/a
echo 'ref: refs/heads/a' >.git/refs/heads/b
expect 3 'levels deep' alis log
expect 3 'levels deep' alis diff
expect 3 'levels deep' alis blame Sotra
expect 3 'levels deep' alis commit
expect 3 'levels deep' alis hook pre-commit
rm .git/HEAD && ln -s /etc/passwd .git/HEAD
expect 3 'HEAD' alis log
reject 'root:'

begin packed-refs
plain
for text in 'x\033[2J\n' '\000\000\000' \
	'^1111111111111111111111111111111111111111\n' \
	'1111111111111111111111111111111111111111 refs/heads/main\n^\n'; do
	# shellcheck disable=SC2059
	printf "$text" >.git/packed-refs
	expect 3 'corrupted packed references' alis log
	expect 0 'libgit2' alis doctor
done
printf '1111111111111111111111111111111111111111 refs/heads/\377\033\n' >.git/packed-refs
expect 0 'vakt' alis log

begin tag-of-tag
plain
git tag -m x one "$(git rev-parse HEAD:loggbok.alis)"
git tag -m x two one 2>/dev/null
git tag -m x tree 'HEAD^{tree}'
git tag -m x well HEAD
git tag -m x better well 2>/dev/null
for name in two tree; do
	expect 3 'no commit' alis check --rev $name
	expect 3 'no commits' alis log $name..
	expect 3 'no commit' alis diff $name
	expect 3 'no commit' alis diff HEAD $name
	expect 3 'no commits' alis audit $name
	expect 3 'no commit' alis blame --rev $name Sotra
done
expect 0 '' alis check --rev better
expect 0 'vakt' alis log better
expect 0 'the same' alis diff better

# ---- other files of .git ----

begin modules
plain
printf '[submodule "x"]\n\tpath = loggbok.alis\n\turl = ext::%s\n\tupdate = !%s\n[submodule "../../x"]\n\tpath = -x\n\turl = -x\n' \
	"echo x >$ran" "echo x >$ran" >.gitmodules
git add -A && git commit -qm modules
expect 0 '' alis check --rev HEAD
expect 0 'vakt' alis log
expect 0 'the same' alis diff
expect 0 '' alis hook pre-commit
expect 0 'Alis-Status' alis commit --dry-run

begin alternates-loop
plain
git init -q ../loop-a && git init -q ../loop-b
mkdir -p .git/objects/info
echo "$work/loop-a/.git/objects" >.git/objects/info/alternates
echo "$work/loop-b/.git/objects" >../loop-a/.git/objects/info/alternates
echo "$work/alternates-loop/.git/objects" >../loop-b/.git/objects/info/alternates
expect 0 '' alis check --rev HEAD
expect 0 'vakt' alis log
echo "$work/loop-a/.git/objects" >../loop-a/.git/objects/info/alternates
expect 0 'vakt' alis log
awk 'BEGIN { for (i = 0; i < 100000; i++) print "/none/" i }' >.git/objects/info/alternates
expect 0 'vakt' alis log
printf '\033[2J\n\n\000\n../../../../../../../etc\n' >.git/objects/info/alternates
expect 0 'vakt' alis log

# What git keeps beside the objects to find them sooner names nothing itself.
begin caches
plain
echo '2018-04-17 * vakt Sotra' >>loggbok.alis && git commit -qam to
git repack -adq && git multi-pack-index write && git commit-graph write --reachable
for file in .git/objects/info/commit-graph .git/objects/pack/multi-pack-index; do
	cp "$file" keep && chmod u+w "$file"
	for at in 0 4 8 20 100 400 1000; do
		cp keep "$file"
		printf '\377\000\252\125\377\377\377\377' |
			dd of="$file" bs=1 seek=$at conv=notrunc 2>/dev/null
		expect 0 '2018-04-17' alis log
	done
	head -c 50 keep >"$file"
	expect 0 '2018-04-17' alis log
	expect 0 '2018-04-17' alis list --rev HEAD
	cp keep "$file"
done

begin index
plain
cp .git/index keep
echo '2018-04-17 * vakt Sotra' >>loggbok.alis
for at in 0 4 8 12 40 60 72; do
	cp keep .git/index
	printf '\377\377\377\377\377' |
		dd of=.git/index bs=1 seek=$at conv=notrunc 2>/dev/null
	expect 3 'index' alis hook pre-commit
	expect 3 'index' alis commit
	expect 0 '2018-04-17' alis diff
	expect 0 'libgit2' alis doctor
done
: >.git/index
expect 3 'index' alis hook pre-commit
expect 3 'index' alis commit
expect 0 '' alis check --rev HEAD

# Whoever reads them waits for ever.
begin pipes
plain
mkdir -p .git/info .git/objects/info
for file in config packed-refs index shallow info/grafts objects/info/alternates; do
	mv .git/$file keep 2>/dev/null
	mkfifo .git/$file
	expect 3 "$file' is a special file" alis check --rev HEAD
	expect 3 "$file' is a special file" alis log
	rm .git/$file
	ln -s /dev/zero .git/$file
	expect 3 "$file' is a special file" alis log
	rm .git/$file
	mv keep .git/$file 2>/dev/null
done
expect 0 'vakt' alis log
cd "$work" || exit 1
