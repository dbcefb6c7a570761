#!/bin/sh
# The folders that the campaigns work in, one of each sort. A command is run in
# ROOM/now, a copy; ROOM/worlds/NAME is the original.
#   worlds.sh BUILD ROOM
set -eu
alis=$(cd "${1:?worlds.sh BUILD ROOM}" && pwd)/alis
here=$(cd "$(dirname "$0")" && pwd)
room=$(cd "${2:?worlds.sh BUILD ROOM}" && pwd)
samples=$here/../../samples
now=$room/now
mkdir -p "$room/worlds" "$room/home"
# Whose home it is that is configured below is not left to who calls.
HOME=$room/home
export HOME
unset XDG_CONFIG_HOME

# made NAME: what is in 'now' is the world of that name.
made() {
	cd "$room"
	mkdir -p "$now/tmp"
	mv "$now" "$room/worlds/$1"
}

begin() {
	mkdir -p "$now/tmp"
	cd "$now"
}

journal() {
	mkdir -p journal
	cat >loggbok.alis <<-'END'
		alis Kari Nordmann
		    regelverk: allmennmedisin-2017
		veileder Ola Hansen
		    epost: ola@masfjorden.example
		inkluder journal/*.alis
	END
	echo '2018-03-17 * vakt Nordhordland legevakt' >journal/2018.alis
}

# ---- samples, as they are ----

for name in kort ferdig halvveis med-feil; do
	cp -R "$samples/$name" "$now"
	made "$name"
done

# ---- a journal that is laid out otherwise, and files to be merged ----

begin
journal
echo '1.12.2017..5.12.2017 * course Grunnkurs A' >journal/2017.alis
echo '12.1.2018 * shift Stord ; kommentar' >>journal/2018.alis
echo '2018-05-02 * kurs Grunnkurs A' >base
sed 's/Grunnkurs A/Grunnkurs B/' base >ours
{ cat base; echo '2018-06-02 * kurs Emnekurs'; } >theirs
made tekst
begin
made tom

# ---- one that is long enough for threads, in files that are read side by side ----

begin
mkdir del
cat >loggbok.alis <<-'END'
	alis Kari Nordmann
	    regelverk: allmennmedisin-2017
	inkluder del/*.alis
END
for part in 1 2 3 4; do
	awk -v part=$part 'BEGIN {
		for (i = 0; i < 5200; i++)
			printf "201%d-%02d-%02d * kurs 1 poeng Emne %d-%d\n",
			    part + 3, i % 12 + 1, i % 28 + 1, part, i
	}' >del/$part.alis
done
made lang

# ---- a repository with a history, and with something to commit ----

git config --global user.name 'Ola Hansen'
git config --global user.email ola@masfjorden.example
git config --global init.defaultBranch main
git config --global gpg.format ssh
git config --global user.signingkey "$room/home/key"
ssh-keygen -q -t ed25519 -N '' -f "$room/home/key"
git config --global gpg.ssh.allowedSignersFile "$room/home/signers"
{
	printf 'ola@masfjorden.example namespaces="git,alis-attest" '
	cut -d ' ' -f 1,2 "$room/home/key.pub"
} >"$room/home/signers"

begin
git init -q
journal
"$alis" commit >/dev/null
echo '2018-04-17 * vakt Nordhordland legevakt' >>journal/2018.alis
echo '2018-05-03 veiledning 2 t Ola Hansen' >>journal/2018.alis
"$alis" commit >/dev/null
git tag first HEAD~1
"$alis" attest --by 'Ola Hansen' --request >answer
"$alis" attest --sign answer --yes --key "$room/home/key" >/dev/null
cp -R . "$room/worlds/svar"
echo '2018-05-02 * kurs Grunnkurs A' >>journal/2018.alis
git add journal
echo '2018-05-04 * vakt Stord' >>journal/2018.alis
echo 'Vakter i mai' >message
cp -R . "$room/worlds/stengt"
: >"$room/worlds/stengt/.git/index.lock"
made depot

# ---- what has come to a server, and is still not taken ----

begin
git init -q --bare server
git init -q work
(
	cd work
	journal
	"$alis" commit >/dev/null
	git push -q ../server main
	echo '2018-04-17 * vakt Nordhordland legevakt' >>journal/2018.alis
	"$alis" commit >/dev/null
	git push -q ../server HEAD:refs/heads/next
)
(
	cd server
	echo "$(git rev-parse main) $(git rev-parse next) refs/heads/main"
) >push
made server

# ---- a leader and three members, one of whom has more to be fetched ----

begin
for one in kari ola eva; do
	git init -q $one
	(cd $one && journal && "$alis" commit >/dev/null)
done
mkdir leder
cd leder
git init -q
{
	printf 'kohort Vest\n    tilskudd: 200 000 kr\n\n'
	printf 'kommune Odda\nkommune Kvam\n'
	for one in kari ola eva; do
		printf '\nlege %s Nordmann\n    depot: ../%s\n' $one $one
		printf '    kommune: Odda\n    fra: 2017-09-01\n'
	done
} >kohort.alis
git add . && git commit -qm 'the cohort'
"$alis" cohort pull --local --jobs 1 >/dev/null 2>&1
cd ../ola
echo '2018-04-17 * vakt Nordhordland legevakt' >>journal/2018.alis
"$alis" commit >/dev/null
cd ../eva
git commit -q --amend -m another
cp -R .. "$room/worlds/holdt"
cd "$room/worlds/holdt/leder"
"$alis" cohort pull --local --jobs 1 >/dev/null 2>&1 || [ $? -eq 1 ]
made leder
