#!/bin/sh
# Pulls from real servers, each on a port of the loopback: git's own daemon,
# sshd with a key made here, git http-backend behind lighttpd with TLS and a
# password. Each good, dead, silent, hanging up midway, of a host that is not
# known, wanting others' credentials, and with a branch that was rewritten.
# What has no program to run it is skipped, with the reason.
#   servers.sh BUILD
set -u
cd "$(dirname "$0")/../.." || exit 1
build=$(cd "${1:?servers.sh BUILD}" && pwd -P) || exit 1
root=$(mktemp -d /tmp/alis.XXXXXX) && root=$(cd "$root" && pwd -P) || exit 1
pids=
end() {
	for pid in $pids; do
		kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null
	done
	rm -rf "$root"
}
trap end EXIT
trap 'exit 1' HUP INT TERM
passed=0 failed=0
said=$root/said

for name in $(env | sed -n 's/^\([A-Za-z_][A-Za-z_0-9]*\)=.*/\1/p'); do
	case $name in
	GIT_* | SSH_* | ALIS_* | LANG* | LC_* | *_proxy | *_PROXY) unset "$name" ;;
	esac
done
PATH=$root/bin:$build:$PATH HOME=$root/home LC_ALL=C TZ=UTC0
TMPDIR=$root/tmp
GIT_CONFIG_NOSYSTEM=1 GIT_AUTHOR_DATE=2019-01-01T12:00:00+0100
GIT_COMMITTER_DATE=$GIT_AUTHOR_DATE
export PATH HOME TMPDIR LC_ALL TZ GIT_CONFIG_NOSYSTEM GIT_AUTHOR_DATE \
	GIT_COMMITTER_DATE
umask 022
mkdir "$HOME" "$TMPDIR" "$root/bin" "$root/srv" || exit 1
cat >"$HOME/.gitconfig" <<'EOT' || exit 1
[user]
	name = Kari Nordmann
	email = kari@example.org
[init]
	defaultBranch = main
EOT

# ok STATUS WHAT: one test; what was said last is shown if it failed.
ok() {
	if [ "$1" -eq 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "not ok: servers: $2"
		sed 's/^/    /' "$said"
	fi
}

# pull NAME OPTION ... ADDRESS ...: into the mirrors of NAME.
pull() {
	mirrors=$root/$1
	shift
	words=
	while :; do
		case ${1-} in
		'' | *[:/]*) break ;;
		esac
		words="$words $1"
		shift
	done
	mkdir -p "$mirrors" || exit 1
	at=0
	for _; do
		[ -d "$mirrors/$at.git" ] ||
			cp -R "$root/empty.git" "$mirrors/$at.git" || exit 1
		at=$((at + 1))
	done
	# shellcheck disable=SC2086
	"$build/fetch" $words "$mirrors" "$@" >"$said" 2>&1
}

# told N PATTERN WHAT: what the last pull said of an address.
told() {
	grep -q -e "^$1: $2" "$said"
	ok $? "$3"
}

# took N REPOSITORY WHAT: its branch is there whole, and nothing else is.
took() {
	want=$(git -C "$root/srv/$2" rev-parse main) &&
		[ "$(git -C "$mirrors/$1.git" rev-parse refs/alis/in/x)" = "$want" ] &&
		git -C "$mirrors/$1.git" fsck --strict --no-dangling 2>>"$said"
	ok $? "$3"
}

# octal HEX: the bytes; octal is what printf of every shell knows.
octal() {
	for pair in $(printf '%s' "$1" | sed 's/../& /g'); do
		printf "\\$(printf %03o "0x$pair")"
	done
}

# ---- what is served ----

git init -q --bare "$root/empty.git"
git init -q "$root/work" && cd "$root/work" || exit 1
echo 'alis Kari Nordmann' >loggbok.alis
head -c 400000 /dev/urandom >vedlegg
git add . && git commit -qm en && echo '; to' >>loggbok.alis &&
	git commit -qam to && git tag v1
git clone -q --bare . "$root/srv/kari.git" && git remote add o "$root/srv/kari.git"
git init -q --bare "$root/srv/tom.git"
git init -q --object-format=sha256 "$root/long" && (
	cd "$root/long" && git commit -q --allow-empty -m en &&
		git clone -q --bare . "$root/srv/sha256.git"
)
git clone -q --bare --depth 1 "file://$root/srv/kari.git" "$root/srv/grunn.git"
mkdir "$root/srv/intet.git"
# A commit whose tree names a file twice: git and libgit2 read different ones.
cp -R "$root/srv/kari.git" "$root/srv/vond.git" && (
	cd "$root/srv/vond.git" || exit 1
	blob=$(git rev-parse main:loggbok.alis)
	tree=$({
		for _ in 1 2; do
			printf '100644 loggbok.alis\0'
			octal "$blob"
		done
	} | git hash-object -t tree -w --literally --stdin)
	git update-ref refs/heads/main \
		"$(git commit-tree -p main -m dobbelt "$tree")"
)

# Its standard input is the hold, which ends with this script.
mkfifo "$root/hold" && exec 9<>"$root/hold" || exit 1

# faulty NAME WORD ...: begin one; its port is $faulty.
faulty() {
	file=$root/$1.port
	shift
	"$build/faulty" "$@" <"$root/hold" >"$file" 9<&- &
	pids="$pids $!"
	until [ -s "$file" ]; do sleep 0.02; done
	faulty=$(cat "$file")
}
faulty silent silent
silent=$faulty

tries=0
# port: one that nobody listens to, as far as chance tells, and below those that
# clients are given.
port() {
	tries=$((tries + 1))
	port=$((20000 + ($$ * 7 + tries * 1009) % 12000))
}

# comes URL: the server answers.
comes() {
	for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
		kill -0 "$server" 2>/dev/null || return 1
		git ls-remote -q "$1" >"$said" 2>&1 && return 0
		sleep 0.1
	done
	return 1
}

# story NAME BEFORE BEHIND PORT: of a server at BEFORE:PORT/BEHIND.
story() {
	name=$1 before=$2 behind=$3 port=$4
	url=$before:$port$behind
	faulty "cut-$name" cut "$port" 100000
	pull "$name-silent" seconds=1 "$before:$silent$behind/kari.git"
	told 0 'slow' "$name: a silent one"
	pull "$name" jobs=8 "$url/kari.git" "$url/tom.git" "$url/grunn.git" \
		"$url/sha256.git" "$url/borte.git" "$url/vond.git" \
		"$before:1$behind/kari.git" "$before:$faulty$behind/kari.git"
	told 0 'fetched branch default=main' "$name: a good one"
	took 0 kari.git "$name: arrives whole"
	told 1 'empty' "$name: one without a commit"
	told 2 'fetched branch shallow' "$name: one that is shallow"
	told 3 'format' "$name: one of SHA-256"
	told 4 'missing' "$name: one that is not there"
	told 5 'broken' "$name: one with a tree that names a file twice"
	told 6 'unreachable' "$name: a dead one"
	told 7 'cut-off' "$name: one that hangs up midway"
	! git -C "$mirrors/7.git" rev-parse -q --verify refs/alis/in/x >>"$said"
	ok $? "$name: nothing is made of what arrived of it"
	rm -rf "${mirrors:?}/1.git"
	mv "$mirrors/7.git" "$mirrors/1.git"
	echo '; mer' >>loggbok.alis && git commit -qam mer && git push -q o main
	pull "$name" branch=main "$url/kari.git" "$url/kari.git" "$url/tom.git" \
		"$url/grunn.git"
	took 0 kari.git "$name: what is new"
	took 1 kari.git "$name: what was cut off is pulled again"
	told 2 'empty' "$name: one without a commit, of which a branch is known"
	told 3 'fetched branch shallow' "$name: one that is shallow, once more"
	pull "$name" branch=main git "$url/kari.git"
	told 0 'fetched branch default=main' "$name: nothing new"
	pull "$name" branch=gren "$url/kari.git"
	told 0 'fetched none default=main' "$name: a branch that is not there"
	git commit -q --amend -m omskrevet && git push -qf o main
	pull "$name" branch=main "$url/kari.git"
	took 0 kari.git "$name: a branch that was rewritten, in quarantine"
	pull "$name-large" bytes=50000 "$url/kari.git"
	told 0 'large' "$name: one that is larger than it may be"
}

# leader NAME BEFORE BEHIND PORT: the same with 'alis cohort pull', and what
# the leader reads of each.
leader() {
	name=$1 before=$2 behind=$3 port=$4
	url=$before:$port$behind
	git reset -q --hard HEAD~1 && git push -qf o main
	faulty "midway-$name" cut "$port" 100000
	git init -q "$root/leder-$name" && cd "$root/leder-$name" || exit 1
	{
		printf 'kohort ALIS\n    språk: en\nkommune Bergen\n'
		member 'Kari Nordmann' "$url/kari.git"
		member 'Ola Hansen' "$url/tom.git"
		member 'Per Olsen' "$before:1$behind/kari.git"
		member 'Siri Dal' "$before:$silent$behind/kari.git"
		member 'Tor Vik' "$before:$faulty$behind/kari.git"
		member 'Unn Lie' "$url/borte.git"
		member 'Vidar Moe' "$url/sha256.git"
		member 'Wenche Berg' "$url/vond.git"
	} >kohort.alis
	git add . && git commit -qm kohort
	alis cohort pull --timeout 1 --plain-git Siri >"$said" 2>"$root/progress"
	reads 'Siri Dal: failed: it took longer than it may'
	alis cohort pull --plain-git Kari Ola Per Tor Unn Vidar Wenche >"$said" \
		2>"$root/progress"
	[ $? -eq 1 ]
	ok $? "$name: a leader's pull ends with what is found"
	reads '1 new, 0 unchanged, 0 held back, 6 failed'
	reads 'Ola Hansen: failed: the repository has no commit yet'
	reads 'Per Olsen: failed: the server does not answer'
	reads 'Tor Vik: failed: the server hung up midway'
	reads 'Unn Lie: failed: there is no such repository'
	reads 'Vidar Moe: failed: the repository has a format'
	reads 'Wenche Berg: failed: the repository has objects that git does'
	(
		cd "$root/work" && git commit -q --amend -m "skjult $name" &&
			git push -qf o main
	)
	alis cohort pull --plain-git Kari >"$said" 2>"$root/progress"
	[ $? -eq 1 ]
	ok $? "$name: a rewritten branch is found"
	reads 'Kari Nordmann: held back'
	reads '0 new, 0 unchanged, 1 held back, 0 failed'
	cd "$root/work" || exit 1
}

# member NAME ADDRESS
member() {
	printf 'lege %s\n    depot: %s\n    kommune: Bergen\n' "$1" "$2"
}

# reads TEXT: the leader was told this.
reads() {
	tr '\n' ' ' <"$said" | sed 's/  */ /g' | grep -q -F -e "$1"
	ok $? "$name: the leader reads '$1'"
}

# ---- git's own daemon ----

daemon=$(git --exec-path)/git-daemon
if [ ! -x "$daemon" ]; then
	echo "servers.sh: the daemon is skipped, for git has none here"
else
	for try in 1 2 3; do
		port
		"$daemon" --reuseaddr --listen=127.0.0.1 --port=$port --export-all \
			--base-path="$root/srv" "$root/srv" >"$root/log" 2>&1 9<&- &
		server=$!
		pids="$pids $server"
		comes "git://127.0.0.1:$port/kari.git" && break
		server=
	done
	if [ -n "$server" ]; then
		story daemon git://127.0.0.1 '' "$port"
		leader daemon git://127.0.0.1 '' "$port"
		pull libgit2 libgit2 "git://127.0.0.1:$port/kari.git" \
			"git://127.0.0.1:$port/borte.git" git://127.0.0.1:1/kari.git \
			"git://127.0.0.1:$faulty/kari.git"
		told 0 'fetched branch default=main' 'libgit2: the daemon'
		took 0 kari.git 'libgit2: the daemon, whole'
		told 1 'missing' 'libgit2: one that is not there'
		told 2 'unreachable' 'libgit2: a dead one'
		told 3 'cut-off' 'libgit2: one that hangs up'
	else
		cp "$root/log" "$said"
		ok 1 'git daemon begins'
	fi
fi

# ---- ssh ----

sshd=$(PATH=$PATH:/usr/sbin:/usr/local/sbin command -v sshd)
ssh=$(command -v ssh)
if [ -z "$sshd" ] || [ -z "$ssh" ]; then
	echo "servers.sh: ssh is skipped, for there is no sshd, or no ssh"
else
	# It will not begin without, and another run may need it as well: left. A
	# shell below another does not read what its user has written for it.
	[ "$(id -u)" -ne 0 ] || [ -d /run/sshd ] || mkdir -m 755 /run/sshd
	mkdir -m 700 "$root/ssh" "$HOME/.ssh"
	for key in host other user; do
		ssh-keygen -q -t ed25519 -N '' -f "$root/ssh/$key" || exit 1
	done
	cp "$root/ssh/user.pub" "$root/ssh/authorized"
	echo "[127.0.0.1]:* $(cat "$root/ssh/host.pub")" >"$root/ssh/known"
	echo "[127.0.0.1]:* $(cat "$root/ssh/other.pub")" >"$root/ssh/changed"
	: >"$root/ssh/nobody"
	# config KEY KNOWN: who the user is, and whom he knows.
	config() {
		printf '%s\n' "IdentityFile $root/ssh/$1" 'IdentitiesOnly yes' \
			'IdentityAgent none' "UserKnownHostsFile $root/ssh/$2" \
			'GlobalKnownHostsFile /dev/null' >"$root/ssh/client"
	}
	config user known
	# What git finds in the place of ssh, with the user's own configuration.
	printf '#!/bin/sh\nexec %s -F %s "$@"\n' "$ssh" "$root/ssh/client" \
		>"$root/bin/ssh" && chmod +x "$root/bin/ssh"
	for try in 1 2 3; do
		port
		printf '%s\n' "Port $port" 'ListenAddress 127.0.0.1' \
			"HostKey $root/ssh/host" 'PidFile none' \
			"AuthorizedKeysFile $root/ssh/authorized" 'StrictModes no' \
			'UsePAM no' 'PasswordAuthentication no' \
			'KbdInteractiveAuthentication no' \
			'PermitRootLogin prohibit-password' 'SetEnv SHLVL=5' \
				>"$root/ssh/config"
		"$sshd" -D -e -f "$root/ssh/config" >"$root/log" 2>&1 9<&- &
		server=$!
		pids="$pids $server"
		before=ssh://$(id -un)@127.0.0.1
		comes "$before:$port$root/srv/kari.git" && break
		server=
	done
	if [ -z "$server" ]; then
		echo "servers.sh: ssh is skipped, for sshd lets nobody in here:" \
			"$(tail -n 1 "$root/log")"
	else
		story ssh "$before" "$root/srv" "$port"
		leader ssh "$before" "$root/srv" "$port"
		url=$before:$port$root/srv
		logins=$(grep -c 'Accepted publickey' "$root/log")
		pull shared jobs=4 "$url/kari.git" "$url/kari.git" "$url/kari.git" \
			"$url/kari.git" "$url/kari.git" "$url/kari.git"
		told 5 'fetched' 'ssh: six of one host'
		[ "$(grep -c 'Accepted publickey' "$root/log")" = $((logins + 1)) ]
		ok $? 'ssh: one connection for all of them'
		[ -z "$(ls "$TMPDIR")" ]
		ok $? 'ssh: the sockets are gone'
		config other known
		pull ssh-who jobs=2 "$url/kari.git" "$url/kari.git"
		told 0 'credentials .*said=.*Permission denied' \
			'ssh: one that wants another key'
		for known in changed nobody; do
			config user $known
			pull ssh-host "$url/kari.git"
			told 0 'host-key .*said=.*ost key verification failed' \
				"ssh: a host whose key is $known"
		done
		config user known
		pull ssh-nogit git branch=main "$url/kari.git"
		took 0 kari.git 'ssh: the address with its own port'
	fi
fi

# ---- https ----

web=$(PATH=$PATH:/usr/sbin:/usr/local/sbin command -v lighttpd)
backend=$(git --exec-path)/git-http-backend
if [ -z "$web" ] || [ ! -x "$backend" ] || ! command -v openssl >"$said"; then
	echo "servers.sh: https is skipped, for there is no lighttpd, no" \
		"openssl or no git-http-backend ('src/deps.sh web' installs them)"
else
	mkdir "$root/web"
	openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 \
		-addext subjectAltName=IP:127.0.0.1 -keyout "$root/web/key" \
		-out "$root/web/cert" 2>"$said" || exit 1
	cat "$root/web/key" "$root/web/cert" >"$root/web/pem"
	echo 'kari:riktig' >"$root/web/users"
	# user PASSWORD: what the user's credential helper keeps for the host.
	user() {
		cat >"$root/bin/git-credential-test" <<-EOT
			#!/bin/sh
			cat >/dev/null
			[ "\$1" != get ] || printf 'username=kari\npassword=%s\n' '$1'
		EOT
		chmod +x "$root/bin/git-credential-test"
	}
	user riktig
	git config --global credential.helper test
	git config --global http.sslCAInfo "$root/web/cert"
	for try in 1 2 3; do
		port
		cat >"$root/web/config" <<-EOT
			server.modules = ("mod_openssl", "mod_auth", "mod_authn_file",
			    "mod_alias", "mod_setenv", "mod_cgi")
			server.bind = "127.0.0.1"
			server.port = $port
			server.document-root = "$root/web"
			server.errorlog = "$root/log"
			ssl.engine = "enable"
			ssl.pemfile = "$root/web/pem"
			auth.backend = "plain"
			auth.backend.plain.userfile = "$root/web/users"
			auth.require = ("" => ("method" => "basic", "realm" => "git",
			    "require" => "valid-user"))
			alias.url = ("/git" => "$backend")
			setenv.set-environment = ("GIT_PROJECT_ROOT" => "$root/srv",
			    "GIT_HTTP_EXPORT_ALL" => "1")
			cgi.assign = ("" => "")
		EOT
		"$web" -D -f "$root/web/config" >>"$root/log" 2>&1 9<&- &
		server=$!
		pids="$pids $server"
		comes "https://127.0.0.1:$port/git/kari.git" && break
		server=
	done
	if [ -z "$server" ]; then
		cat "$root/log" >>"$said"
		ok 1 'lighttpd begins'
	else
		story https https://127.0.0.1 /git "$port"
		leader https https://127.0.0.1 /git "$port"
		url=https://127.0.0.1:$port/git/kari.git
		user galt
		pull https-who "$url"
		told 0 'credentials .*said=.*Authentication failed' \
			'https: another password'
		git config --global --unset credential.helper
		pull https-who "$url"
		told 0 'credentials .*said=.*could not read Username' \
			'https: no password'
		git config --global --unset http.sslCAInfo
		pull https-host "$url"
		told 0 'host-key .*said=.*ertificate' \
			'https: a certificate of nobody that is known'
		git config --global http.sslVerify false
		pull https-host "$url"
		told 0 'host-key' 'https: whatever the user has switched off'
		pull https-libgit2 libgit2 "$url"
		told 0 'host-key' 'libgit2: a certificate of nobody that is known'
	fi
fi

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
