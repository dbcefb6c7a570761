#!/bin/sh
# Measure what pulling costs: 'alis cohort pull' beside 'xargs -P8 git fetch',
# of the same repositories in turn and in one run: by a path, git's daemon and
# ssh, where there is one. No time makes it fail. Where there is nothing new it
# is done RUNS times, and the median is told.
#   pull.sh PROGRAM [REPOSITORIES [COMMITS [NEW [RUNS]]]]
set -eu
alis=$(cd "$(dirname "${1:?pull.sh PROGRAM [REPOSITORIES]}")" && pwd -P)/$(basename "$1")
count=${2:-200} commits=${3:-250} new=${4:-5} runs=${5:-5}
root=$(mktemp -d /tmp/alis-bench.XXXXXX)
pids=
end() {
	for pid in $pids; do
		kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true
	done
	rm -rf "$root"
}
trap end EXIT
trap 'exit 1' HUP INT TERM
export HOME="$root" GIT_CONFIG_NOSYSTEM=1 LC_ALL=C TZ=UTC0 PATH="$root/bin:$PATH"
unset GIT_SSH_COMMAND GIT_SSH SSH_AUTH_SOCK 2>/dev/null || true
git config --global user.name 'Kari Nordmann'
git config --global user.email kari@alis.example
git config --global init.defaultBranch main
git config --global gc.auto 0
git config --global protocol.file.allow always
mkdir "$root/bin" "$root/srv"

# ---- what is pulled: COMMITS, and later NEW more ----

git init -q --bare "$root/empty.git"
git init -q --bare "$root/one.git"
awk -v n=$((commits + new)) 'BEGIN {
	for (i = 1; i <= n; i++) {
		entry = sprintf("2018-%02d-%02d * veiledning 1 t | Tema %d\n",
			int(i / 28) % 12 + 1, i % 28 + 1, i)
		journal = journal entry
		printf "commit refs/heads/all\ncommitter Kari Nordmann " \
			"<kari@alis.example> %d +0000\ndata 4\nnytt\n" \
			"M 100644 inline loggbok.alis\ndata %d\n%s\n",
			1514800000 + i * 86400, length(journal), journal
	}
}' | git -C "$root/one.git" fast-import --quiet
git -C "$root/one.git" update-ref refs/heads/main "all~$new"
git -C "$root/one.git" gc -q
was=$(git -C "$root/one.git" rev-parse main) is=$(git -C "$root/one.git" rev-parse all)
git -C "$root/one.git" update-ref refs/heads/main "$was"
i=0
while [ $i -lt "$count" ]; do
	i=$((i + 1))
	cp -R "$root/one.git" "$root/srv/$i.git"
	echo $i
done >"$root/names"

# push ID: all of them stand there now.
push() {
	while read -r i; do
		echo "$1" >"$root/srv/$i.git/refs/heads/main"
	done <"$root/names"
}

now() {
	date +%s%N
}

median() {
	sort -n "$1" | awk '{ at[NR] = $1 } END { print at[int((NR + 1) / 2)] }'
}

ratio() {
	awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / (b > 0 ? b : 1) }'
}

# compare NAME ADDRESS OPTION ...: pull from ADDRESS/N.git.
compare() {
	name=$1 address=$2
	shift 2
	push "$was"
	mkdir "$root/leder" "$root/theirs"
	{
		printf 'kohort ALIS\n    språk: en\nkommune Bergen\n'
		while read -r i; do
			printf 'lege Kari %s\n    depot: %s/%s.git\n    kommune: Bergen\n' \
				"$i" "$address" "$i"
			cp -R "$root/empty.git" "$root/theirs/$i.git"
			printf '[remote "origin"]\n\turl = %s/%s.git\n\tfetch = %s\n' \
				"$address" "$i" '+refs/heads/main:refs/heads/main' \
				>>"$root/theirs/$i.git/config"
		done <"$root/names"
	} >"$root/leder/kohort.alis"
	cd "$root/leder" && git init -q && git add . && git commit -qm kohort
	ours "$@"
	theirs
	push "$is"
	ours "$@"
	a=$took
	theirs
	b=$took
	: >"$root/ours" && : >"$root/theirs.ms"
	n=0
	while [ $n -lt "$runs" ]; do
		n=$((n + 1))
		ours "$@"
		echo $took >>"$root/ours"
		theirs
		echo $took >>"$root/theirs.ms"
	done
	c=$(median "$root/ours") d=$(median "$root/theirs.ms")
	printf '%-11s %6d repositories, %d new in each: alis %5d ms, git fetch %5d ms; nothing new: %5d, %5d ms; ratio %s, %s\n' \
		"$name" "$count" "$new" "$a" "$b" "$c" "$d" \
		"$(ratio "$a" "$b")" "$(ratio "$c" "$d")"
	cd / && rm -rf "$root/leder" "$root/theirs"
}

ours() {
	from=$(now)
	"$alis" cohort pull --jobs 8 "$@" >"$root/said" 2>&1 || {
		tail -n 5 "$root/said" >&2
		exit 1
	}
	took=$((($(now) - from) / 1000000))
}

theirs() {
	from=$(now)
	xargs -P8 -I{} git -C "$root/theirs/{}.git" fetch -q --no-tags origin \
		<"$root/names"
	took=$((($(now) - from) / 1000000))
}

compare path "$root/srv" --local

port=$((20000 + $$ * 7 % 12000)) # below those that clients are given
daemon=$(git --exec-path)/git-daemon
if [ -x "$daemon" ]; then
	"$daemon" --reuseaddr --listen=127.0.0.1 --port=$port --export-all \
		--base-path="$root/srv" "$root/srv" >"$root/log" 2>&1 &
	pids="$pids $!"
	until git ls-remote -q "git://127.0.0.1:$port/1.git" >/dev/null 2>&1; do
		sleep 0.1
	done
	compare daemon "git://127.0.0.1:$port" --plain-git
else
	echo "pull.sh: the daemon is skipped, for git has none here"
fi

sshd=$(PATH=$PATH:/usr/sbin:/usr/local/sbin command -v sshd) || sshd=
ssh=$(command -v ssh) || ssh=
if [ -n "$sshd" ] && [ -n "$ssh" ]; then
	port=$((port + 1))
	[ "$(id -u)" -ne 0 ] || [ -d /run/sshd ] || mkdir -m 755 /run/sshd
	ssh-keygen -q -t ed25519 -N '' -f "$root/host"
	ssh-keygen -q -t ed25519 -N '' -f "$root/user"
	echo "[127.0.0.1]:* $(cat "$root/host.pub")" >"$root/known"
	printf '%s\n' "IdentityFile $root/user" 'IdentitiesOnly yes' \
		'IdentityAgent none' "UserKnownHostsFile $root/known" >"$root/client"
	printf '#!/bin/sh\nexec %s -F %s "$@"\n' "$ssh" "$root/client" \
		>"$root/bin/ssh" && chmod +x "$root/bin/ssh"
	printf '%s\n' "Port $port" 'ListenAddress 127.0.0.1' \
		"HostKey $root/host" 'PidFile none' 'MaxStartups 100' \
		"AuthorizedKeysFile $root/user.pub" 'StrictModes no' 'UsePAM no' \
		'PasswordAuthentication no' 'KbdInteractiveAuthentication no' \
		'PermitRootLogin prohibit-password' 'SetEnv SHLVL=5' >"$root/config"
	"$sshd" -D -e -f "$root/config" >"$root/log" 2>&1 &
	pids="$pids $!"
	url=ssh://$(id -un)@127.0.0.1:$port$root/srv
	tries=0
	until git ls-remote -q "$url/1.git" >/dev/null 2>&1; do
		tries=$((tries + 1))
		[ $tries -lt 50 ] || break
		sleep 0.1
	done
	if [ $tries -lt 50 ]; then
		compare ssh "$url"
	else
		echo "pull.sh: ssh is skipped, for sshd lets nobody in here"
	fi
else
	echo "pull.sh: ssh is skipped, for there is no sshd, or no ssh"
fi
