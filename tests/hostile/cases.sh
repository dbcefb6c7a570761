# The cases of tests/hostile.sh, which has their words.
# shellcheck shell=sh disable=SC2154

read_all() {
	expect "$1" "$2" alis check --rev HEAD
	expect "$3" "$4" alis log
	expect "$5" "$6" alis audit
}

# ---- trees in which git and libgit2 read different files ----

begin duplicate-entry
one=$(journal | blob) two=$(journal | sed 's/vakt/kurs/' | blob)
commit "$({ raw_entry 100644 loggbok.alis "$one"
	raw_entry 100644 loggbok.alis "$two"; } | raw_tree)"
expect 3 'not in order' alis check --rev HEAD
expect 3 'is broken' alis log
expect 3 'is broken' alis audit

begin unsorted-tree
one=$(journal | blob)
commit "$({ raw_entry 100644 z "$one"
	raw_entry 100644 loggbok.alis "$one"; } | raw_tree)"
expect 3 'not in order' alis check --rev HEAD
expect 3 'not in order' alis log

begin file-and-folder
one=$(journal | blob)
folder=$(raw_entry 100644 x "$one" | raw_tree)
commit "$({ raw_entry 100644 loggbok.alis "$one"
	raw_entry 100644 loggbok.alis.x "$one"
	raw_entry 40000 loggbok.alis "$folder"; } | raw_tree)"
expect 3 'is broken' alis check --rev HEAD

# ---- names that lead elsewhere ----

begin dot-dot
journal >j && echo 'inkluder ../x/*.alis' >>j
one=$(blob <j)
inner=$(raw_entry 100644 y.alis "$one" | raw_tree)
commit "$({ raw_entry 40000 .. "$inner"
	raw_entry 100644 loggbok.alis "$one"; } | raw_tree)"
expect 1 'A031' alis check --rev HEAD

begin dot-git
journal >j && echo 'inkluder .git/*' >>j && echo 'inkluder .GIT/config' >>j
one=$(blob <j)
inner=$(raw_entry 100644 config "$one" | raw_tree)
commit "$({ raw_entry 40000 .git "$inner"
	raw_entry 100644 loggbok.alis "$one"; } | raw_tree)"
expect 1 'A030' alis check --rev HEAD

begin slash-in-name
one=$(journal | blob)
commit "$({ raw_entry 100644 journal/2018.alis "$one"
	raw_entry 100644 loggbok.alis "$one"; } | raw_tree)"
expect 0 '' alis check --rev HEAD

begin absolute-include
journal >loggbok.alis
echo 'inkluder /etc/passwd' >>loggbok.alis
git add -A && git commit -qm ny
expect 1 'A031' alis check --rev HEAD
expect 1 'A031' alis check

begin link
ln -s /etc/passwd loggbok.alis
git add -A && git commit -qm ny
expect 3 'link' alis check --rev HEAD
expect 3 'link' alis check
reject root:

begin link-in-include
journal >loggbok.alis && mkdir journal
echo 'inkluder journal/*.alis' >>loggbok.alis
ln -s /etc/passwd journal/2018.alis
git add -A && git commit -qm ny
expect 1 'A031.*link' alis check --rev HEAD
expect 1 'A031.*link' alis check
reject root:

begin link-to-folder
journal >loggbok.alis
echo 'inkluder journal/*.alis' >>loggbok.alis
ln -s /etc journal
git add -A && git commit -qm ny
expect 1 'A03[01]' alis check --rev HEAD
expect 1 'A03[01]' alis check

begin submodule
one=$(journal | blob)
commit "$(raw_entry 160000 loggbok.alis "$one" | raw_tree)"
expect 3 'submodule' alis check --rev HEAD

begin folder-for-journal
mkdir loggbok.alis && journal >loggbok.alis/x
git add -A && git commit -qm ny
expect 3 'folder' alis check --rev HEAD

begin pipe
git commit -q --allow-empty -m ny
mkfifo loggbok.alis
expect 3 'special' alis check

begin device
ln -s /dev/zero loggbok.alis
expect 3 'link' alis check

begin odd-mode
commit "$(raw_entry 100664 loggbok.alis "$(journal | blob)" | raw_tree)"
expect 0 '' alis check --rev HEAD

begin twins-by-form
mkdir journal
journal >loggbok.alis && echo 'inkluder journal/*.alis' >>loggbok.alis
one=$(echo '2018-04-17 * vakt Sotra' | blob) two=$(blob <loggbok.alis)
inner=$({ raw_entry 100644 'a\314\212.alis' "$one"
	raw_entry 100644 '\303\245.alis' "$one"; } | raw_tree)
commit "$({ raw_entry 40000 journal "$inner"
	raw_entry 100644 loggbok.alis "$two"; } | raw_tree)"
expect 1 'A031.*same name' alis check --rev HEAD

begin twins-by-case
one=$(echo '2018-04-17 * vakt Sotra' | blob)
two=$({ journal && echo 'inkluder journal/*.alis'; } | blob)
inner=$({ raw_entry 100644 A.alis "$one"; raw_entry 100644 a.alis "$one"; } | raw_tree)
commit "$({ raw_entry 40000 journal "$inner"
	raw_entry 100644 loggbok.alis "$two"; } | raw_tree)"
expect 1 'A031.*same name' alis check --rev HEAD

# ---- size ----

begin huge-blob
head -c 300000000 /dev/zero | git -c core.compression=1 hash-object -w --stdin >id
commit "$(raw_entry 100644 loggbok.alis "$(cat id)" | raw_tree)"
expect 3 'has 300000000 bytes; at most' alis check --rev HEAD
expect 3 'has 300000000 bytes' alis log

begin wide-tree
one=$(journal | blob)
commit "$(awk -v one="$one" 'BEGIN {
	for (i = 0; i < 100000; i++) printf "100644 blob %s\tf%06d\n", one, i
	printf "100644 blob %s\tloggbok.alis\n", one }' | git mktree)"
expect 0 '' alis check --rev HEAD
expect 0 'vakt' alis log

begin many-includes
one=$(echo '; nothing' | blob)
inner=$(awk -v one="$one" 'BEGIN { for (i = 0; i < 100000; i++)
	printf "100644 blob %s\tf%06d.alis\n", one, i }' | git mktree)
two=$({ journal && echo 'inkluder journal/*.alis'; } | blob)
commit "$(printf '040000 tree %s\tjournal\n100644 blob %s\tloggbok.alis\n' \
	"$inner" "$two" | git mktree)"
expect 1 'A031.*4096' alis check --rev HEAD

begin deep-tree
one=$({ journal && awk 'BEGIN { printf "inkluder "
	for (i = 0; i < 10000; i++) printf "a/"; print "f.alis" }'; } | blob)
{
	printf 'commit refs/heads/main\ncommitter K <k@alis.example> 1500000000 +0000\n'
	printf 'data 2\nny\nM 100644 %s loggbok.alis\nM 100644 %s ' "$one" "$one"
	awk 'BEGIN { for (i = 0; i < 10000; i++) printf "a/"; print "f.alis" }'
} | git fast-import --quiet
expect 1 'A0' alis check --rev HEAD

begin tree-bomb
one=$({ journal && echo 'inkluder a/*/*/*/*/*/*/*/*/*.alis'; } | blob)
inner=$(printf '100644 blob %s\tf.alis\n' "$one" | git mktree)
for i in 1 2 3 4 5 6 7 8 9; do
	inner=$(for j in 0 1 2 3 4 5 6 7 8 9; do
		printf '040000 tree %s\t%s\n' "$inner" $j
	done | git mktree)
done
commit "$(printf '040000 tree %s\ta\n100644 blob %s\tloggbok.alis\n' \
	"$inner" "$one" | git mktree)"
expect 1 'A031.*4096' alis check --rev HEAD
expect 0 '' alis log

begin includes-itself
{ journal; echo 'inkluder loggbok.alis'; echo 'inkluder b.alis'; } >loggbok.alis
echo 'inkluder loggbok.alis' >b.alis
git add -A && git commit -qm ny
expect 1 'A032' alis check --rev HEAD

begin long-line
{ journal; printf '2018-04-01 * vakt '
	head -c 10000000 /dev/zero | tr '\0' x; echo; } >loggbok.alis
git add -A && git commit -qm ny
expect 1 'A005' alis check --rev HEAD
expect 0 'vakt' alis log

# ---- text ----

begin raw-text
{
	journal
	printf '2018-04-01 * vakt \033[31mred\n2018-04-02 * vakt \000nul\n'
	printf '2018-04-03 * vakt \377\n2018-04-04 * vakt a\rb\n'
	printf '2018-04-05 * vakt \342\200\256turned\n'
} >loggbok.alis
git add -A && git commit -qm ny
expect 1 'A003' alis check --rev HEAD
expect 0 '' alis log
expect 1 '' alis audit

begin raw-names
plain
printf '\n' >>loggbok.alis
git add -A
git -c user.name="$(printf 'Kari\033[2J\342\200\256')" commit -qm "$(printf 'a\033]0;x\007b')"
expect 0 '' alis log
branch=$(printf 'x\342\200\256y')
git branch "$branch"
expect 0 '' alis log "$branch"
expect 3 '' alis log "$branch-.."
# What git does not know is looked for as a word.
expect 0 'fits' alis log "$branch-"

# ---- commits ----

begin newline-in-name
tree=$(printf '100644 blob %s\tloggbok.alis\n' "$(journal | blob)" | git mktree)
tip "$(printf 'tree %s\nauthor Kari\nevil: x <k> 1500000000 +0000\ncommitter K <k> 1500000000 +0000\n\nny\n' \
	"$tree" | raw_commit)"
expect 3 '' alis log

begin no-author
tip "$(printf 'tree %s\n\nny\n' "$tree" | raw_commit)"
expect 3 '' alis log
expect 3 '' alis audit

for date in 9223372036854775808 99999999999999999999; do
	begin "date-$date"
	tree=$(printf '100644 blob %s\tloggbok.alis\n' "$(journal | blob)" | git mktree)
	tip "$(printf 'tree %s\nauthor K <k@alis.example> %s +0000\ncommitter K <k@alis.example> %s +0000\n\nny\n' \
		"$tree" "$date" "$date" | raw_commit)"
	expect 3 'Unix timestamp' alis log
done

for date in -1 1e9 '' 0; do
	begin "date-${date:-none}"
	tree=$(printf '100644 blob %s\tloggbok.alis\n' "$(journal | blob)" | git mktree)
	tip "$(printf 'tree %s\nauthor K <k@alis.example> %s +0000\ncommitter K <k@alis.example> %s +0000\n\nny\n' \
		"$tree" "$date" "$date" | raw_commit)"
	expect 0 '' alis log
	expect 1 '' alis audit
done

begin odd-zone
tree=$(printf '100644 blob %s\tloggbok.alis\n' "$(journal | blob)" | git mktree)
tip "$(printf 'tree %s\nauthor K <k@alis.example> 1500000000 +9999\ncommitter K <k@alis.example> 1500000000 -99999999\n\nny\n' \
	"$tree" | raw_commit)"
expect 0 '' alis log

begin thousand-parents
plain
parents=$(i=0
	while [ $i -lt 1000 ]; do
		i=$((i + 1))
		printf 'commit refs/heads/b%s\ncommitter K <k@alis.example> %s +0000\ndata 2\nny\nM 100644 %s f\n' \
			$i $((1500000000 + i)) "$(git rev-parse HEAD:loggbok.alis)"
	done | git fast-import --quiet
	git for-each-ref --format='parent %(objectname)' refs/heads/b*)
tip "$(printf 'tree %s\n%s\nauthor K <k@alis.example> 1600000000 +0000\ncommitter K <k@alis.example> 1600000000 +0000\n\nny\n' \
	"$(git rev-parse 'HEAD^{tree}')" "$parents" | raw_commit)"
expect 0 '' alis log

begin missing-tree
tip "$(printf 'tree 1111111111111111111111111111111111111111\nauthor K <k@alis.example> 1500000000 +0000\ncommitter K <k@alis.example> 1500000000 +0000\n\nny\n' | raw_commit)"
expect 3 '' alis check --rev HEAD
expect 3 '' alis log
expect 3 '' alis audit

begin missing-parent
tree=$(printf '100644 blob %s\tloggbok.alis\n' "$(journal | blob)" | git mktree)
tip "$(printf 'tree %s\nparent 1111111111111111111111111111111111111111\nauthor K <k@alis.example> 1500000000 +0000\ncommitter K <k@alis.example> 1500000000 +0000\n\nny\n' \
	"$tree" | raw_commit)"
expect 0 '' alis check --rev HEAD
expect 3 '' alis log
expect 3 '' alis audit

begin missing-blob
commit "$(raw_entry 100644 loggbok.alis 1111111111111111111111111111111111111111 | raw_tree)"
expect 3 '' alis check --rev HEAD
expect 3 '' alis log

begin two-signatures
tree=$(printf '100644 blob %s\tloggbok.alis\n' "$(journal | blob)" | git mktree)
tip "$(printf 'tree %s\nauthor K <k@alis.example> 1500000000 +0000\ncommitter K <k@alis.example> 1500000000 +0000\ngpgsig -----BEGIN SSH SIGNATURE-----\n x\ngpgsig -----BEGIN PGP SIGNATURE-----\n y\n\nny\n' \
	"$tree" | raw_commit)"
expect 0 'two signatures' alis log
expect 0 'two signatures' alis log --format json
journal >loggbok.alis && : >signers
expect 0 'two signatures' alis blame Sotra
expect 1 'two signatures' alis audit --signers signers

begin blob-for-tree
tip "$(printf 'tree %s\nauthor K <k@alis.example> 1500000000 +0000\ncommitter K <k@alis.example> 1500000000 +0000\n\nny\n' \
	"$(journal | blob)" | raw_commit)"
expect 3 '' alis check --rev HEAD
expect 3 '' alis log

# ---- another history than the ids name ----

begin replaced
plain
one=$(git rev-parse HEAD)
echo '2018-04-17 * vakt Sotra' >>loggbok.alis
git commit -qam to
two=$(git rev-parse HEAD)
git replace "$two" "$one"
expect 0 'refs/replace' alis log
expect 0 '2018-04-17' alis log
expect 1 'refs/replace' alis audit

begin replaced-blob
plain
git replace "$(git rev-parse HEAD:loggbok.alis)" "$(journal | sed 's/vakt/kurs/' | blob)"
expect 0 'refs/replace' alis log
expect 0 'vakt' alis list --rev HEAD
reject kurs

begin grafts
plain
one=$(git rev-parse HEAD)
echo '2018-04-17 * vakt Sotra' >>loggbok.alis
git commit -qam to
mkdir -p .git/info
printf '%s %s\n%s %s\n' "$one" "$(git rev-parse HEAD)" "$(git rev-parse HEAD)" "$one" >.git/info/grafts
expect 0 'grafts' alis log
expect 1 'grafts' alis audit

begin shallow
plain
echo '2018-04-17 * vakt Sotra' >>loggbok.alis
git commit -qam to
git rev-parse HEAD >.git/shallow
expect 0 'shallow' alis log
expect 3 'shallow' alis audit

begin alternates
plain
git init -q ../alternates-other
mkdir -p .git/objects/info
cp -r .git ../alternates-source
echo "$work/alternates-source/objects" >.git/objects/info/alternates
rm -rf .git/objects/??
expect 0 '' alis check --rev HEAD
echo "$work/alternates/.git/objects" >.git/objects/info/alternates
expect 3 '' alis check --rev HEAD

# ---- what a repository might run ----

begin runs-nothing
plain
mkdir hooks
for hook in pre-commit post-commit commit-msg prepare-commit-msg post-checkout \
	reference-transaction pre-push post-index-change fsmonitor-watchman; do
	printf '#!/bin/sh\necho hook %s >>"%s"\n' $hook "$ran" >hooks/$hook
	chmod +x hooks/$hook
done
printf '#!/bin/sh\necho program "$@" >>"%s"\nexit 1\n' "$ran" >program
chmod +x program
here=$(pwd)
git config core.hooksPath "$here/hooks"
git config core.fsmonitor "$here/program"
git config core.pager "$here/program"
git config core.editor "$here/program"
git config core.sshCommand "$here/program"
git config core.askPass "$here/program"
git config gpg.program "$here/program"
git config gpg.ssh.program "$here/program"
git config gpg.ssh.defaultKeyCommand "$here/program"
git config credential.helper "$here/program"
git config diff.external "$here/program"
git config diff.alis.textconv "$here/program"
git config filter.alis.clean "$here/program"
git config filter.alis.smudge "$here/program"
git config merge.alis.driver "$here/program"
git config alias.log "!$here/program"
git config remote.origin.url "ext::$here/program"
git config submodule.x.update "!$here/program"
git config pager.log "$here/program"
printf '*.alis filter=alis diff=alis merge=alis\n' >.gitattributes
echo '2018-04-17 * vakt Sotra' >>loggbok.alis
expect 0 '' alis check
expect 0 'vakt' alis log
expect 1 '' alis audit
expect 0 'vakt' alis list --rev HEAD
expect 0 '2018-04-17' alis commit --dry-run

begin includes-config
plain
printf '[include]\n\tpath = /etc/shadow\n[include]\n\tpath = %s\n' "$work/none" >>.git/config
expect 0 '' alis check
"$work/bound" $ms $mb 60 alis log >"$work/said" 2>&1
reject ':\$\|root:'

# ---- broken stores ----

begin truncated-pack
plain
git gc -q
pack=$(echo .git/objects/pack/*.pack)
chmod u+w "$pack"
head -c 60 "$pack" >x && cat x >"$pack"
expect 3 '' alis check --rev HEAD
expect 3 '' alis log
expect 3 '' alis audit

begin flipped-bits
plain
blob=.git/objects/$(git rev-parse HEAD:loggbok.alis | sed 's#^..#&/#')
chmod u+w "$blob"
printf x | dd of="$blob" bs=1 seek=30 conv=notrunc 2>/dev/null
expect 3 '' alis check --rev HEAD
expect 3 '' alis log

begin wrong-content
plain
blob=.git/objects/$(git rev-parse HEAD:loggbok.alis | sed 's#^..#&/#')
other=$(journal | sed 's/vakt/kurs/' | blob)
chmod u+w "$blob"
cat ".git/objects/$(echo "$other" | sed 's#^..#&/#')" >"$blob"
expect 3 'hash' alis check --rev HEAD
expect 3 'hash' alis log

begin few-descriptors
plain
i=0
while [ $i -lt 80 ]; do
	i=$((i + 1))
	echo "2018-05-01 * notat $i" >>loggbok.alis
	git commit -qam "$i"
	git repack -q
done
expect 0 'notat' sh -c 'ulimit -n 64 && exec alis log'
expect 3 'Too many open files' sh -c 'ulimit -n 24 && exec alis log'

# ---- formats ----

begin sha256
cd .. && rm -rf sha256
git init -q --object-format=sha256 sha256
cd sha256 || exit 1
plain
expect 3 'sha256\|SHA-256' alis check --rev HEAD

begin reftable
plain
git config core.repositoryFormatVersion 1
git config extensions.refStorage reftable
expect 3 'reftable\|refstorage' alis check --rev HEAD

begin partial-clone
plain
git config core.repositoryFormatVersion 1
git config extensions.partialClone origin
expect 3 'partial' alis check --rev HEAD

begin another-owner
plain
if chown -R 12345 . 2>/dev/null && [ "$(id -u)" -eq 0 ]; then
	expect 3 'safe.directory' alis check --rev HEAD
	chown -R 0 .
else
	leave_out 'files cannot be given to another user here'
fi
cd "$work" || exit 1
