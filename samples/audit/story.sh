#!/bin/sh
# A history and what 'alis audit' tells of it, with real git and real keys:
#   story.sh FOLDER       alis must be in PATH; FOLDER is made
# README.md tells the same story. Ids of commits depend on keys that are made
# anew each time: they are shown as aaaaaaaa, bbbbbbbb ... in their order.
set -eu
at=${1:?story.sh FOLDER}
mkdir -p "$at"
at=$(cd "$at" && pwd -P)
export LC_ALL=C TZ=UTC0 GIT_CONFIG_NOSYSTEM=1 GIT_EDITOR=true
unset LANGUAGE ALIS_DATE ALIS_FILE

# person NAME ADDRESS: a home with a key that git signs by.
person() {
	home=$at/home/${2%%@*}
	mkdir -p "$home"
	ssh-keygen -q -t ed25519 -N '' -C "$2" -f "$home/key"
	HOME=$home
	git config --global user.name "$1"
	git config --global user.email "$2"
	git config --global gpg.format ssh
	git config --global user.signingKey "$home/key.pub"
	git config --global commit.gpgSign true
	git config --global init.defaultBranch main
	git config --global advice.detachedHead false
}

# as WHO DAY COMMAND ...
as() {
	HOME=$at/home/$1 ALIS_DATE=$2
	GIT_AUTHOR_DATE=$2T12:00:00Z GIT_COMMITTER_DATE=$2T12:00:00Z
	export HOME ALIS_DATE GIT_AUTHOR_DATE GIT_COMMITTER_DATE
	shift 2
	"$@"
}

# What is told; each id as eight letters, the first seen as aaaaaaaa.
shown() {
	awk -v names="$at/names" '
	BEGIN {
		while ((getline line < names) > 0)
			name[line] = ++n
	}
	{
		rest = $0; out = ""
		while (match(rest, /[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]+/)) {
			id = substr(rest, RSTART, 8)
			if (!(id in name)) {
				name[id] = ++n
				print id >> names
			}
			c = substr("abcdefghijklmnopqrstuvwxyz", name[id], 1)
			out = out substr(rest, 1, RSTART - 1) c c c c c c c c
			rest = substr(rest, RSTART + RLENGTH)
		}
		print out rest
	}'
}

# audit DAY OPTION ...: the leader fetches, and audits what came.
audit() {
	as marit "$1" git -C "$at/leder/kari.git" fetch -q --prune origin \
		'+refs/heads/*:refs/heads/*'
	day=$1
	shift
	status=0
	(cd "$at/leder/kari.git" && as marit "$day" alis audit \
		--signers ../signers --seen ../seen.log --record "$@") >"$at/told" ||
		status=$?
	echo "\$ alis audit --signers ../signers --seen ../seen.log --record${*:+ $*}"
	shown <"$at/told"
	echo "? $status"
}

person 'Kari Nordmann' kari@masfjorden.example
person 'Ola Hansen' ola@masfjorden.example
person 'Liv Berg' liv@bergen.example
person 'Marit Vik' marit@prosjekt.example
: >"$at/names"

# ---- the ALIS writes ----

mkdir -p "$at/leder" "$at/kari/journal"
git init -q --bare "$at/server.git"
cd "$at/kari"
cat >loggbok.alis <<-'END'
	alis Kari Nordmann
	    epost: kari@masfjorden.example
	    kommune: Masfjorden
	    start: 2018-09-01
	    regelverk: allmennmedisin-2017
	veileder Ola Hansen
	    spesialist: allmennmedisin
	    epost: ola@masfjorden.example
	veileder Liv Berg
	    spesialist: allmennmedisin
	    epost: liv@bergen.example
	inkluder journal/*.alis
END
cat >journal/2018.alis <<-'END'
	2018-09-03..2018-09-07  * kurs Grunnkurs A | Bergen
	    bevis: bilag/grunnkurs-a.pdf
	2018-09-10                veiledning 1,5 t Ola Hansen | Konsultasjonsteknikk
	2018-09-15 16:00-23:00  * vakt Nordhordland legevakt
	2018-09-17                veiledning 1,5 t Ola Hansen | Legemidler
	2018-09-24                veiledning 2 t Liv Berg | Sykmelding
END
as kari 2018-09-25 git init -q
git remote add origin "$at/server.git"
as kari 2018-09-25 alis commit >/dev/null
as kari 2018-09-25 git push -q origin main

# ---- one supervisor attests, another answers by mail ----

as ola 2018-09-28 alis attest --by 'Ola Hansen' --yes >/dev/null
as kari 2018-10-01 alis attest --request --by 'Liv Berg' >"$at/liv.txt"
as liv 2018-10-02 ssh-keygen -q -Y sign -n alis-attest \
	-f "$at/home/liv/key" "$at/liv.txt" 2>/dev/null
as kari 2018-10-03 alis attest --import "$at/liv.txt" >/dev/null 2>&1
as kari 2018-10-03 git push -q origin main

# ---- the leader, who knows by whom each key is, looks for the first time ----

for who in ola@masfjorden liv@bergen; do
	printf '%s.example namespaces="git,alis-attest" %s\n' "$who" \
		"$(cut -d ' ' -f 1,2 "$at/home/${who%%@*}/key.pub")"
done >"$at/leder/signers"
printf 'kari@masfjorden.example namespaces="git" %s\n' \
	"$(cut -d ' ' -f 1,2 "$at/home/kari/key.pub")" >>"$at/leder/signers"
as marit 2018-10-05 git clone -q --bare "$at/server.git" "$at/leder/kari.git"
audit 2018-10-05

# ---- the ALIS changes what is confirmed, somebody edits a summary ----

cd "$at/kari"
sed -i 's/veiledning 1,5 t Ola Hansen | Legemidler/veiledning 3 t Ola Hansen | Legemidler/' \
	journal/2018.alis
as kari 2018-10-20 alis commit >/dev/null
sed -i 's/"have": "1"/"have": "14"/' oppsummering/status.json
as kari 2018-11-02 git commit -q --no-gpg-sign -am 'flere vakter'
as kari 2018-11-02 git push -q origin main
audit 2018-11-05

# ---- somebody rewrites the branch, so that it never happened ----

cd "$at/kari"
as kari 2018-11-10 git reset -q --hard HEAD~4
sed -i '/Sykmelding/d' journal/2018.alis
as kari 2018-11-10 alis commit >/dev/null
as kari 2018-11-10 git push -q --force origin main
audit 2018-11-12
