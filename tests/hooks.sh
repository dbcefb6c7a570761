#!/bin/sh
# Hooks as git runs them: commits in a work tree, pushes to a bare repository
# by a path, by git's own daemon and by ssh, each on a port of the loopback.
# What has no program to run it is skipped, with the reason.
#   hooks.sh BUILD
set -u
cd "$(dirname "$0")/.." || exit 1
build=$(cd "${1:?hooks.sh BUILD}" && pwd -P) || exit 1
# Sockets and paths in it must be short, and one folder has a name that a shell
# trips over.
root=$(mktemp -d /tmp/alis.XXXXXX) && root=$(cd "$root" && pwd -P) || exit 1
pids=
end() {
	for pid in $pids; do
		kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null
	done
	chmod -R u+w "$root"
	rm -rf "$root"
}
trap end EXIT
trap 'exit 1' HUP INT TERM
passed=0 failed=0

for name in $(env | sed -n 's/^\([A-Za-z_][A-Za-z_0-9]*\)=.*/\1/p'); do
	case $name in
	GIT_* | SSH_* | ALIS_* | LANG* | LC_*) unset "$name" ;;
	esac
done
plain=$PATH # without alis
PATH=$build:$PATH HOME=$root/home LC_ALL=C ALIS_DATE=2018-12-31 TZ=UTC0
GIT_CONFIG_NOSYSTEM=1 GIT_TERMINAL_PROMPT=0
GIT_AUTHOR_DATE=2019-01-01T12:00:00+0100 GIT_COMMITTER_DATE=$GIT_AUTHOR_DATE
export PATH HOME LC_ALL ALIS_DATE TZ GIT_CONFIG_NOSYSTEM GIT_TERMINAL_PROMPT \
	GIT_AUTHOR_DATE GIT_COMMITTER_DATE
umask 022
mkdir "$HOME" && cat >"$HOME/.gitconfig" <<'EOT' || exit 1
[user]
	name = Kari Nordmann
	email = kari@example.org
[init]
	defaultBranch = main
[advice]
	detachedHead = false
EOT
number=03851598730 # synthetic
said=$root/said

# ok STATUS WHAT: one test; what was said last is shown if it failed.
ok() {
	if [ "$1" -eq 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "not ok: hooks: $2"
		sed 's/^/    /' "$said"
	fi
}

# fine WHAT COMMAND ...
fine() {
	what=$1
	shift
	"$@" >"$said" 2>&1 </dev/null
	ok $? "$what"
}

# state: all that a refused act must leave as it was.
state() {
	git --git-dir="$1" for-each-ref --format='%(refname) %(objectname)'
}

# stopped WHAT PATTERN COMMAND ...: it fails, says why and repeats no number.
stopped() {
	what=$1 pattern=$2 was=$(state "$watched")
	shift 2
	"$@" >"$said" 2>&1 </dev/null
	status=$?
	[ $status -ne 0 ] && grep -q -e "$pattern" "$said" &&
		! grep -q "$number" "$said" && [ "$was" = "$(state "$watched")" ]
	ok $? "$what (ended with $status)"
}

# told WHAT PATTERN: the last command said this.
told() {
	grep -q -e "$2" "$said"
	ok $? "$1"
}

# work NAME: a new repository with a journal, without hooks; the folder.
work() {
	git init -q "$1" && cd "$1" && mkdir journal || exit 1
	printf '%s\n' 'alis Kari Nordmann' '    regelverk: allmennmedisin-2017' \
		'inkluder journal/*.alis' >loggbok.alis
	echo '2018-03-17 16:00-23:00 * vakt Nordhordland legevakt' \
		>journal/2018.alis
	alis commit >"$said" || exit 1
	watched=$PWD/.git
}

entry() {
	echo "2018-0$1-07 16:00-23:00 * vakt Nordhordland legevakt" \
		>>journal/2018.alis
}

# ---- installing ----

work "$root/it's a \"work\" tree"
fine 'install' alis hook install
fine 'the hooks can be run' test -x .git/hooks/pre-commit \
	-a -x .git/hooks/pre-merge-commit -a -x .git/hooks/commit-msg
[ "$(git check-attr merge loggbok.alis)" = 'loggbok.alis: merge: alis' ] &&
	git config merge.alis.driver >"$said"
ok $? 'git joins journals with alis'
git add .gitattributes && git commit -qm fletting
cp -p -R .git/hooks "$root/first"
fine 'install once more' alis hook install
fine 'changes nothing' diff -r "$root/first" .git/hooks
fine 'in the work tree, too' test -z "$(git status --porcelain)"
git config core.hooksPath kroker
fine 'install by core.hooksPath' alis hook install
fine 'where core.hooksPath says' cmp kroker/pre-commit .git/hooks/pre-commit
git config --unset core.hooksPath
fine 'remove' alis hook remove
fine 'takes all away' test ! -e .git/hooks/pre-commit \
	-a ! -e .git/hooks/pre-merge-commit -a ! -e .git/hooks/commit-msg

# Hooks that were there: one that says what it was given, one that is a link.
cat >.git/hooks/pre-commit <<'EOT'
#!/bin/sh
echo "$# $FROM_OUTSIDE $(cat)" >"$(git rev-parse --git-dir)/told"
[ -z "${OLD_STATUS-}" ] || echo nei >&2
exit "${OLD_STATUS:-0}"
EOT
chmod 750 .git/hooks/pre-commit
cat >melding <<'EOT'
#!/bin/sh
echo "$# $1" >>"$(git rev-parse --git-dir)/told"
EOT
chmod 755 melding
ln -s "$PWD/melding" .git/hooks/commit-msg
cp -p -R .git/hooks "$root/before"
fine 'install --dry-run' alis hook install --dry-run
told 'shows what would be renamed' 'would be renamed'
fine 'and changes nothing' diff -r "$root/before" .git/hooks
fine 'install beside other hooks' alis hook install
fine 'they are kept to the byte' cmp .git/hooks/pre-commit.before-alis \
	"$root/before/pre-commit"
fine 'install once more, beside them' alis hook install
fine 'they are kept once' cmp .git/hooks/pre-commit.before-alis \
	"$root/before/pre-commit"
entry 4 && git add journal
FROM_OUTSIDE=utenfra fine 'a commit runs both' git commit -qm 'en vakt'
printf '0 utenfra \n1 .git/COMMIT_EDITMSG\n' >wanted
fine 'as git runs them' cmp wanted .git/told
rm .git/told
echo 'slik skal det ikke skrives' >>journal/2018.alis && git add journal
OLD_STATUS=7 stopped 'the old hook says no' nei git commit -qm feil
[ "$(cat "$said")" = nei ]
ok $? 'and alis is not asked then'
stopped 'alis says no' A017 git commit -qm feil
fine 'after the old hook' test -s .git/told
git checkout -q HEAD journal
mkdir keep && mv .git/hooks/pre-commit keep && cp melding .git/hooks/pre-commit
stopped 'two old hooks: nothing is overwritten' 'both' alis hook install
fine 'not even begun' cmp melding .git/hooks/pre-commit
mv keep/pre-commit .git/hooks
fine 'remove beside other hooks' alis hook remove
fine 'puts them back' diff -r "$root/before" .git/hooks
[ -h .git/hooks/commit-msg ] &&
	[ "$(ls -l .git/hooks/pre-commit | cut -c1-10)" = -rwxr-x--- ]
ok $? 'as they were'
rm -rf keep melding wanted .git/hooks/pre-commit .git/hooks/commit-msg
printf '#!/bin/sh\n. "$(dirname "$0")/felles"\n' >.git/hooks/pre-commit
chmod 755 .git/hooks/pre-commit
fine 'install beside a hook that knows its name' alis hook install
told 'says that it has another' 'pre-commit.before-alis. looks at its own name'
fine 'and puts it back' alis hook remove
rm .git/hooks/pre-commit

# ---- alis is elsewhere, or gone ----

mkdir "$root/it's a place" && cp "$build/alis" "$root/it's a place/alis" &&
	"$root/it's a place/alis" hook install >"$said" || exit 1
PATH=$plain
if ! command -v alis >/dev/null; then
	echo 'dette er feil' >>journal/2018.alis && git add journal
	stopped 'alis is found where it was' A017 git commit -qm feil
	mv "$root/it's a place/alis" "$root/alis-is-gone"
	stopped 'a missing alis stops a commit' 'not found' git commit -qm feil
	told 'says how to do without' 'no-verify'
	told 'and which hook it is' 'hooks/pre-commit'
	fine '--no-verify does without' git commit -qnm feil
	git reset -q --hard HEAD~1
fi
PATH=$build:$plain
fine 'install renews a hook of another alis' alis hook install
fine 'with its own path' grep -q "$build/alis" .git/hooks/pre-commit

# ---- what is staged, never what is not ----

entry 5 && git add journal && echo 'ikke ferdig' >>journal/2018.alis
fine 'what is not staged is not looked at' git commit -qm 'en vakt'
told 'a stale summary is told' 'older than what is staged'
git add journal
sed -i '$d' journal/2018.alis
stopped 'what is staged is' 'journal/2018.alis:4:1: error\[A017\]' \
	git commit -qm feil
git reset -q --hard
echo 'feil linje' >>journal/2018.alis
stopped 'commit -a' A017 git commit -qam feil
stopped 'commit FILE' A017 git commit -qm feil journal/2018.alis
fine 'the index is left alone' git diff --quiet --cached
git reset -q --hard
echo hei >README && git add README
echo 'feil linje' >>journal/2018.alis
fine 'nothing of the journal is staged' git commit -qm hei
git reset -q --hard
echo 'en samtale' >privat.alis && git add -N privat.alis
echo hei >>README && git add README
fine 'add -N announces, and stages nothing' git commit -qm hei
git reset -q && rm privat.alis
echo "; $number" >utenfor.alis && git add utenfor.alis
stopped 'a number in a journal that nobody includes' 'utenfor.alis:1:3: error\[A080\]' \
	git commit -qm feil
git rm -qf utenfor.alis
mkdir regelverk && echo "; $number" >regelverk/hus.regler && git add regelverk
stopped 'a number in a rule book' 'regelverk/hus.regler:1:3: error\[A080\]' \
	git commit -qm feil
git rm -rqf regelverk
echo 'en samtale' >privat.alis && git add privat.alis
stopped 'what is private' 'privat.alis' git commit -qm feil
git rm -qf privat.alis
stopped 'a number in the message' 'COMMIT_EDITMSG:1:4: error\[A080\]' \
	git commit -q --allow-empty -m "om $number"
rm journal/2018.alis && ln -s ../README journal/2018.alis && git add journal
stopped 'a link in the place of a file' 'journal/2018.alis' git commit -qm feil
git reset -q --hard
head -c 67108865 /dev/zero >stor.alis && git add stor.alis
stopped 'a file that is too large' '67108864 are read' git commit -qm feil
git rm -qf stor.alis

git update-index --split-index && echo hei >>README && git add README
stopped 'an index of another form' 'no-verify' git commit -qm hei
git update-index --no-split-index && git reset -q --hard

# ---- summaries ----

entry 6 && alis commit >"$said"
sed -i 's/"have": "[0-9]*"/"have": "40"/' oppsummering/status.json
stopped 'a summary that was edited' 'have 40 in the summary' \
	git commit -qam bra
git reset -q --hard
git checkout -q -b gren HEAD~1 && echo '2018-11-01 * vakt Sotra' >journal/nov.alis &&
	alis commit >"$said" && git checkout -q main
fine 'a merge that is joined by alis' git merge -q gren
told 'tells of the summary that it keeps' 'older than what is staged'
git reset -q --hard HEAD~1 && git checkout -q gren &&
	echo 'feil linje' >>journal/nov.alis && git commit -qnam feil &&
	git checkout -q main
stopped 'a merge that brings an error' A017 git merge -q gren
git merge --abort && git branch -q -f gren gren~1
git config --remove-section merge.alis-oppsummering
git merge -q gren >"$said" 2>&1
fine 'a summary that git cannot join' test -e .git/MERGE_HEAD
stopped 'what is not merged is told' 'oppsummering/status.json.*not merged' \
	alis hook pre-commit
git checkout -q --ours oppsummering && git add oppsummering
fine 'a merge that keeps a summary' git commit -qm 'flettet'
told 'is told' 'older than what is staged'

# ---- linked work trees, other folders ----

git worktree add -q "$root/linked" -b lenket && cd "$root/linked" || exit 1
echo 'feil linje' >>journal/2018.alis
stopped 'a linked work tree' A017 git commit -qam feil
fine 'install there' alis hook install
told 'is the same' 'installed already'
cd "$root" || exit 1
alis init ny --name 'Kari Nordmann' --start 2018-01-01 >"$said" && cd ny || exit 1
echo 'feil linje' >>loggbok.alis
watched=$PWD/.git
stopped 'init installs' A017 git commit -qam feil
git checkout -q . && mkdir flere && mv loggbok.alis journal flere &&
	echo 'feil linje' >>flere/loggbok.alis && git add -A
stopped 'a journal in a folder' 'flere/loggbok.alis:.*A017' git commit -qm feil

# ---- pushes ----

# origin BARE URL: an empty repository with the hook, and a work tree beside it
# with two good commits.
origin() {
	cd "$root" || exit 1
	rm -rf "$1" pushed
	git init -q --bare "$1" && (cd "$1" && alis hook install) >"$said" &&
		git -C "$1" config daemon.receivepack true || exit 1
	work "$root/pushed"
	git remote add o "$2"
	entry 4 && alis commit >"$said"
	watched=$root/$1
}

# back: the work tree as the server has it.
back() {
	git checkout -q -f -B main o/main && git clean -qfdx
}

# story NAME BARE URL
story() {
	origin "$2" "$3"
	echo 'feil linje' >>journal/2018.alis && git commit -qam feil
	stopped "$1: errors at the tip, in a first push" \
		'remote: [0-9a-f]\{8\}:journal/2018.alis:3:1: error: .*\[A017\]' \
		git push o main
	git reset -q --hard HEAD~1
	fine "$1: a first push" git push o main
	entry 5 && git commit -qam 'uten oppsummering' && entry 6 &&
		alis commit >"$said"
	fine "$1: commits that follow, one without a summary" git push o main
	echo 'feil linje' >>journal/2018.alis && git commit -qam feil &&
		git checkout -q HEAD~1 journal && git commit -qm rettet
	fine "$1: an error that a later commit mends" git push o main
	echo "; $number" >>journal/2018.alis && git commit -qam nummer &&
		git checkout -q HEAD~1 journal && git commit -qm borte
	stopped "$1: a number that a later commit takes out" \
		'journal/2018.alis:[0-9]*:3: error: .*\[A080\]' git push o main
	told "$1: is told how to go on" 'rebase -i'
	back && git commit -q --allow-empty -m "om $number"
	stopped "$1: a number in a message" 'error: .*\[A080\]' git push o main
	back && sed -i 's/ 4 av 40/40 av 40/' oppsummering/status.txt &&
		git commit -qam bra
	stopped "$1: a summary that was edited" \
		'summary does not follow.*loggbok.alis' git push o main
	told "$1: says what" 'status.txt was changed by hand'
	back && git commit -q --amend -m 'skrevet om'
	stopped "$1: history rewritten" "refs/heads/main' would lose" \
		git push -f o main
	back && git checkout -q --orphan annen && git commit -qm 'annen rot'
	stopped "$1: another root" 'shares no commit' git push -f o annen:main
	back
	stopped "$1: the branch deleted" 'would be in no branch' git push o :main
	git tag -a v1 -m 'etter ett år' && fine "$1: a tag" git push o v1
	git tag -a v2 -m "om $number" &&
		stopped "$1: a number in a tag" 'v2:1:4: error' git push o v2
	git checkout -q --orphan sider && git rm -rqf . && echo hei >index.html &&
		git add . && git commit -qm sider
	fine "$1: a branch without a journal" git push o sider
	git commit -q --amend -m 'sider på nytt'
	fine "$1: may be rewritten" git push -f o sider
	fine "$1: and deleted" git push o :sider
	back
}

story path srv.git "$root/srv.git"

# Only once: what no transport has a say in.
back && git checkout -q -b gren && entry 7 && alis commit >"$said"
fine 'another branch' git push o gren
stopped 'deleted while it alone has a commit' 'would be in no branch' \
	git push o :gren
# Each reference is moved by itself: this one cannot be, and gren would be gone.
stopped 'deleted while another is to take it in' 'would be in no branch' \
	git push o gren:refs/heads/main/kopi :gren
stopped 'one bad reference refuses all' 'would be in no branch' \
	git push o main:kopi :gren
git checkout -q main && git merge -q gren 2>"$said"
fine 'its merge' git push o main
fine 'deleted when another has it' git push o :gren
# The other side left the summary alone, so git took ours as it was.
sed -i '1s/$/ | natt/' journal/2018.alis && git commit -qam 'en merknad'
fine 'a journal without its summary' git push o main
git checkout -q -B min main~1 && sed -i '$s/$/ | dag/' journal/2018.alis &&
	alis commit >"$said" && entry 1 && alis commit >"$said" &&
	git rebase -q main && git checkout -q -B main min
stopped 'a summary that a rebase carried over' \
	"$(git rev-parse --short=8 main): the summary does not follow" \
	git push o main
alis commit >"$said"
fine 'is made good by the next' git push o main
git checkout -q -B min && sed -i 's/"have": "[0-9]*"/"have": "40"/' \
	oppsummering/status.json && git commit -qam bra && entry 2 &&
	alis commit >"$said"
stopped 'what a hand changed is not' 'summary does not follow' git push o min
back && git branch -qD min
# Whatever the pusher claims that it was.
(
	cd "$root/srv.git" || exit 1
	zero=0000000000000000000000000000000000000000
	for was in $zero "$(git rev-parse main^{tree})"; do
		echo "$was $zero refs/heads/main" | alis hook pre-receive
		[ $? -eq 1 ] || exit 1
	done
) >"$said" 2>&1
ok $? 'deleted with another claim of what it was'
stopped 'refs/replace' 'proved' git push o \
	"HEAD~1:refs/replace/$(git rev-parse HEAD)"
rlo=$(printf 'x\342\200\256y')
git branch "$rlo" && fine 'a branch with a hidden character' git push o "$rlo"
git commit -q --amend -m 'om igjen'
stopped 'its name is shown for what it is' "heads/x<U+202E>y' would" \
	git push -f o "HEAD:$rlo"
back
git branch "nr-$number"
git push o "nr-$number" >"$root/all" 2>&1
grep '^remote' "$root/all" >"$said" # the rest is the pusher's own git
told 'a number in the name of a branch' 'A080'
fine 'is not repeated' test -z "$(grep "$number" "$said")"

# Two entries of one name: git reads the first, libgit2 may read the other.
one=$(git rev-parse HEAD:loggbok.alis)
two=$(printf 'alis Ola Hansen\n' | git hash-object -w --stdin)
# octal HEX: the bytes; octal is what printf of every shell knows.
octal() {
	for pair in $(printf '%s' "$1" | sed 's/../& /g'); do
		printf "\\$(printf %03o "0x$pair")"
	done
}
for order in double unsorted; do
	first=loggbok.alis second=loggbok.alis
	[ $order = double ] || first=z
	tree=$({
		printf '100644 %s\0' $first && octal "$one"
		printf '100644 %s\0' $second && octal "$two"
	} | git hash-object -t tree -w --literally --stdin)
	commit=$(git commit-tree -p HEAD -m tre "$tree")
	stopped "a tree with $order names" 'could read different files' \
		git push o "$commit:refs/heads/main"
	tree=$({
		git ls-tree HEAD
		printf '040000 tree %s\tvedlegg\n' "$tree"
	} | git mktree)
	commit=$(git commit-tree -p HEAD -m tre "$tree")
	stopped "a tree with $order names, beside the journal" \
		'could read different files' git push o "$commit:refs/heads/main"
done

# The hook that was there gets the same lines, and may say no.
cat >"$root/srv.git/hooks/pre-receive.new" <<'EOT'
#!/bin/sh
cat >lines
exit "$(cat status)"
EOT
(
	cd "$root/srv.git" && alis hook remove >"$said" && echo 0 >status &&
		mv hooks/pre-receive.new hooks/pre-receive &&
		chmod +x hooks/pre-receive && alis hook install >>"$said"
)
entry 8 && alis commit >"$said"
line="$(git rev-parse o/main HEAD | tr '\n' ' ')refs/heads/main"
echo 9 >"$root/srv.git/status"
stopped 'the old pre-receive says no' 'declined' git push o main
echo 0 >"$root/srv.git/status"
fine 'the old pre-receive says yes' git push o main
[ "$(cat "$root/srv.git/lines")" = "$line" ]
ok $? 'the old pre-receive was given what git gives'
entry 9 && git commit -qam en && echo "; $number" >>loggbok.alis &&
	git commit -qam to
stopped 'and alis is given it, too' A080 git push o main

# port: one that nobody listens to, as far as chance tells.
port() {
	tries=$((tries + 1))
	port=$((20000 + ($$ * 7 + tries * 1009) % 20000))
}

# comes PID URL: the server answers.
comes() {
	for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
		kill -0 "$1" 2>/dev/null || return 1
		git ls-remote -q "$2" >"$said" 2>&1 && return 0
		sleep 0.1
	done
	return 1
}

tries=0
daemon=$(git --exec-path)/git-daemon
if [ ! -x "$daemon" ]; then
	echo "hooks.sh: the daemon is skipped, for git has none here"
else
	origin daemon.git unset
	for try in 1 2 3; do
		port
		# It finds alis by the path in the hook.
		PATH=$plain "$daemon" --reuseaddr --listen=127.0.0.1 \
			--port=$port --export-all --base-path="$root" \
			--init-timeout=10 --timeout=30 "$root" >"$root/log" 2>&1 &
		server=$!
		pids="$pids $server"
		comes $server "git://127.0.0.1:$port/daemon.git" && break
		server=
	done
	if [ -n "$server" ]; then
		story daemon daemon.git "git://127.0.0.1:$port/daemon.git"
	else
		cp "$root/log" "$said"
		ok 1 'git daemon begins'
	fi
fi

sshd=$(PATH=$plain:/usr/sbin:/usr/local/sbin command -v sshd)
if [ -z "$sshd" ] || ! command -v ssh >/dev/null; then
	echo "hooks.sh: ssh is skipped, for there is no sshd, or no ssh"
else
	# It will not begin without, and another run may need it as well: left.
	[ "$(id -u)" -ne 0 ] || [ -d /run/sshd ] || mkdir -m 755 /run/sshd
	mkdir -m 700 "$root/ssh"
	ssh-keygen -q -t ed25519 -N '' -f "$root/ssh/host" &&
		ssh-keygen -q -t ed25519 -N '' -f "$root/ssh/user" &&
		cp "$root/ssh/user.pub" "$root/ssh/authorized" || exit 1
	origin ssh.git unset
	for try in 1 2 3; do
		port
		echo "[127.0.0.1]:$port $(cat "$root/ssh/host.pub")" \
			>"$root/ssh/known"
		printf '%s\n' "Port $port" 'ListenAddress 127.0.0.1' \
			"HostKey $root/ssh/host" 'PidFile none' \
			"AuthorizedKeysFile $root/ssh/authorized" 'StrictModes no' \
			'UsePAM no' 'PasswordAuthentication no' \
			'KbdInteractiveAuthentication no' \
			'PermitRootLogin prohibit-password' >"$root/ssh/config"
		"$sshd" -D -e -f "$root/ssh/config" >"$root/log" 2>&1 &
		server=$!
		pids="$pids $server"
		GIT_SSH_COMMAND="ssh -F /dev/null -i $root/ssh/user -p $port"
		GIT_SSH_COMMAND="$GIT_SSH_COMMAND -o IdentitiesOnly=yes"
		GIT_SSH_COMMAND="$GIT_SSH_COMMAND -o IdentityAgent=none"
		GIT_SSH_COMMAND="$GIT_SSH_COMMAND -o BatchMode=yes"
		GIT_SSH_COMMAND="$GIT_SSH_COMMAND -o UserKnownHostsFile=$root/ssh/known"
		export GIT_SSH_COMMAND
		url=ssh://$(id -un)@127.0.0.1:$port$root/ssh.git
		comes $server "$url" && break
		server=
	done
	if [ -n "$server" ]; then
		story ssh ssh.git "$url"
	else
		echo "hooks.sh: ssh is skipped, for sshd lets nobody in here:" \
			"$(tail -n 1 "$root/log")"
	fi
fi

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
