# Cases of tests/hostile.sh for a cohort: what members' repositories and a
# leader's repository of somebody else's say. The address of a depot, what a
# server answers and how long it may take have tests of their own
# (tests/unit/address.c, tests/servers).
# shellcheck shell=sh disable=SC2154

# cohort NAME: a leader's repository and, beside it, the depot of its member.
cohort() {
	begin "$1-depot"
	depot=$PWD
	plain
	begin "$1"
	cat >kohort.alis <<-EOT
	kohort Vest

	lege Kari Nordmann
	    depot: ../$1-depot
	EOT
	git add -A
	git commit -qm ny
	outside=$work/$1-outside
	mkdir "$outside"
	mirror=.alis/speil/kari-nordmann-1b126b44
}
# more: the member writes another entry.
more() {
	(cd "$depot" && echo '2018-04-17 * vakt Sotra' >>loggbok.alis &&
		git commit -qam mer) || exit 1
}
pull() { expect "$1" "$2" alis cohort pull --local; }
# untouched: nothing was written outside.
untouched() {
	find "$outside" -type f -newer "$outside.stamp" >"$work/said"
	reject .
}
# stamp: all that is outside is old.
stamp() {
	touch -t 201801010000 "$outside.stamp"
	find "$outside" -exec touch -h -t 201701010000 {} +
}

# ---- links out of the leader's repository ----

cohort link-own
ln -s "$outside" .alis
stamp
pull 3 'link or a special file, where a folder must be'
expect 1 '' alis cohort status
expect 0 '' find "$outside" -mindepth 1
reject .

cohort link-mirrors
mkdir .alis
ln -s "$outside" .alis/speil
pull 3 'link or a special file, where a folder must be'
expect 0 '' find "$outside" -mindepth 1
reject .

cohort link-mirror
git init -q --bare "$outside"
mkdir -p .alis/speil
ln -s "$outside" $mirror
stamp
pull 1 'leads out of the mirror'
untouched

cohort link-seen
ln -s "$outside" kohort
pull 3 'link or a special file, where a folder must be'
expect 0 '' find "$outside" -mindepth 1
reject .

for part in objects refs objects/pack refs/heads; do
	cohort "link-$(echo "$part" | tr / -)"
	pull 0 '1 new'
	mv "$mirror/$part" "$outside/it"
	ln -s "$outside/it" "$mirror/$part"
	more
	stamp
	pull 1 'leads out of the mirror'
	untouched
done

cohort link-cache
pull 0 '1 new'
ln -s "$outside" .alis/mellomlager
stamp
expect 0 'Kari' alis cohort status
untouched

# ---- what came with a leader's repository ----

# Settings of a mirror that git would run.
evil() {
	cat <<-EOT
	[core]
	    gitProxy = "$ran.sh"
	    sshCommand = "$ran.sh"
	    fsmonitor = "$ran.sh"
	[credential]
	    helper = "!$ran.sh"
	EOT
}
# shellcheck disable=SC2016
printf '#!/bin/sh\necho "$0 $*" >"%s"\nexit 1\n' "$ran" >"$ran.sh"
chmod +x "$ran.sh"
cohort mirror-config
pull 0 '1 new'
evil >>$mirror/config
sed -i 's|depot:.*|depot: git://127.0.0.1:1/kari.git|' kohort.alis
expect 1 'the server does not answer' alis cohort pull --plain-git
expect 1 '' grep evil $mirror/config
git config --global core.sshCommand false
evil >>$mirror/config
sed -i 's|depot:.*|depot: ssh://git@127.0.0.1:1/kari.git|' kohort.alis
expect 1 'failed' alis cohort pull
git config --global --unset core.sshCommand

cohort mirror-commondir
pull 0 '1 new'
cp -R $mirror/. "$outside"
evil >>"$outside/config"
echo "$outside" >$mirror/commondir
sed -i 's|depot:.*|depot: git://127.0.0.1:1/kari.git|' kohort.alis
expect 1 'leads out of the mirror' alis cohort pull --plain-git

# Figures that somebody else wrote, with digests that are right: as git would
# bring them, and as alis writes them.
cohort forged-cache
pull 0 '1 new'
expect 0 'Kari' alis cohort status
cache=$(echo .alis/mellomlager/tall-*)
sum() { sha256sum | cut -c 1-64; }
{
	head -n 1 "$cache"
	tail -n +4 "$cache" | sed 's/^findings.*/findings\t7\t0\tA030\tx\t1/' \
		>"$work/forged.text"
	echo "$(sed -n 2p "$cache" | cut -d ' ' -f 1,2) $(sum <"$work/forged.text")" \
		"$(wc -c <"$work/forged.text" | tr -d ' ')"
} >"$work/forged.head"
{
	cat "$work/forged.head"
	echo "sha256 $(sum <"$work/forged.head")"
	cat "$work/forged.text"
} >"$work/forged.cache"
cp "$work/forged.cache" "$cache"
expect 1 '7 errors' alis cohort status
chmod 644 "$cache"
expect 0 'Kari' alis cohort status
reject '7 errors'
