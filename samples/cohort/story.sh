#!/bin/sh
# A programme of fourteen doctors and its leader, with real git:
#   story.sh FOLDER       alis must be in PATH; FOLDER is made
# README.md has what it prints, block by block. All persons are made up.
set -eu
here=$(cd "$(dirname "$0")" && pwd -P)
at=${1:?story.sh FOLDER}
mkdir -p "$at/depot" "$at/alis" "$at/home"
at=$(cd "$at" && pwd -P)
export LC_ALL=C TZ=UTC0 GIT_CONFIG_NOSYSTEM=1 GIT_EDITOR=true HOME="$at/home"
export COLUMNS=80
unset LANGUAGE ALIS_DATE ALIS_FILE
git config --global init.defaultBranch main
last=2019-05-31

# A name as a file's: kari-nordmann.
plain() {
	echo "$1" | sed 's/ø/o/g' | tr 'A-Z ' 'a-z-'
}

# as NAME DAY COMMAND ...: at noon of a day, by somebody.
as() {
	ALIS_DATE=$2
	GIT_AUTHOR_DATE=$2T12:00:00Z GIT_COMMITTER_DATE=$2T12:00:00Z
	GIT_AUTHOR_NAME=$1 GIT_COMMITTER_NAME=$1
	GIT_AUTHOR_EMAIL=$(plain "$1")@vest.example
	GIT_COMMITTER_EMAIL=$GIT_AUTHOR_EMAIL
	export ALIS_DATE GIT_AUTHOR_DATE GIT_COMMITTER_DATE GIT_AUTHOR_NAME
	export GIT_COMMITTER_NAME GIT_AUTHOR_EMAIL GIT_COMMITTER_EMAIL
	shift 2
	"$@"
}

# cut_at DAY FILE: what a journal had on a day.
cut_at() {
	awk -v day="$1" '
	/^[0-9]/ { gone = substr($1, 1, 10) > day }
	/^kontroll / { gone = $2 > day }
	/^;/ { gone = 0 }
	!gone' "$2"
}

# write NAME DAY: her journal as it was on a day, in a work tree of her own.
write() {
	tree=$at/alis/$(plain "$1")
	for file in "$tree.whole"/journal/*; do
		year=$(basename "$file" .alis)
		[ "$year" -le "${2%%-*}" ] || continue
		mkdir -p "$tree/journal"
		cut_at "$2" "$file" >"$tree/journal/$year.alis"
	done
	cp "$tree.whole/loggbok.alis" "$tree"
}

# push NAME DAY: she commits, and sends it where it is fetched from.
push() {
	tree=$at/alis/$(plain "$1")
	depot=$at/depot/$(basename "$tree").git
	if [ ! -d "$depot" ]; then
		git init -q --bare "$depot"
		git init -q "$tree"
		git -C "$tree" remote add origin "$depot"
	fi
	(cd "$tree" && as "$1" "$2" alis commit >/dev/null 2>&1) || {
		(cd "$tree" && git add -A &&
			as "$1" "$2" git commit -qm 'lagret uten sjekk')
	}
	git -C "$tree" push -qf origin main
}

# The members: name, municipality, seed, first day, and what else.
members() {
	cat <<-'END'
		Kari Nordmann|Masfjorden|7|2017-09-01
		Ola Prøvestad|Masfjorden|11|2017-09-01
		Anne Eksempelvik|Odda|12|2017-09-01
		Jon Testnes|Odda|13|2017-10-01
		Siri Prøvefjord|Fedje|14|2017-09-01
		Per Eksempeldal|Austevoll|15|2017-09-01
		Liv Prøvenes|Kvam|16|2017-11-01|--leave 2019-03-01
		Nils Testvik|Kvam|17|2017-09-01
		Eva Eksempelmo|Hyllestad|18|2017-09-01
		Tor Prøvehaug|Gloppen|19|2017-09-01
		Arne Eksempelhus|Luster|20|2017-09-01
		Mari Prøveland|Selje|21|2017-09-01
		Odd Testfjell|Selje|22|2018-02-01
	END
}

# The whole of each journal, as it will be.
make_whole() {
	members | while IFS='|' read -r name place seed from more; do
		# shellcheck disable=SC2086
		sh "$here/../make-journal.sh" --name "$name" --kommune "$place" \
			--seed "$seed" --from "$from" --to "$last" --open yes \
			--out "$at/alis/$(plain "$name").whole" $more
	done
}

# each DAY [NAME,...]: all but these write up to a day, and push.
each() {
	members | while IFS='|' read -r name _; do
		case ",${2-}," in *",$name,"*) continue ;; esac
		write "$name" "$1"
		push "$name" "$1"
	done
}

# leader DAY COMMAND ...: what the leader types, and what is told. How a pull
# comes along is left out. Pulls go one by one, else it is chance who is first in
# the log, and so in the ids of commits.
leader() {
	day=$1
	shift
	echo "\$ $*"
	status=0
	(
		cd "$at/leder"
		exec 2>&1
		[ "$3" != pull ] || exec 2>/dev/null
		as 'Marit Prøvevik' "$day" "$@"
	) || status=$?
	echo "? $status"
}

# ---- the leader's roster ----

roster() {
	mkdir -p "$at/leder"
	cp "$here/kohort.alis" "$at/leder"
	(cd "$at/leder" && git init -q && as 'Marit Prøvevik' 2017-08-15 git add -A &&
		as 'Marit Prøvevik' 2017-08-15 git commit -qm 'Hvem som er med')
}

# in_tree NAME COMMAND ...
in_tree() {
	tree=$at/alis/$(plain "$1")
	shift
	(cd "$tree" && "$@")
}

roster

make_whole

# change NAME FILE SCRIPT: edit a file of hers with sed.
change() {
	in_tree "$1" sed -i "$3" "$2"
}

# ---- after ten months all is well ----

each 2018-06-29
leader 2018-07-02 alis cohort pull --local --jobs 1
leader 2018-07-02 alis cohort status
leader 2018-07-02 alis cohort commit

# ---- in the winter ----

# Tor leaves at the new year, and writes that. Jon has written nothing more.
each 2019-01-31 'Jon Testnes,Tor Prøvehaug'
write 'Tor Prøvehaug' 2018-12-31
change 'Tor Prøvehaug' journal/2017.alis \
	's/^2017-09-01\.\. /2017-09-01..2018-12-31 /'
push 'Tor Prøvehaug' 2019-01-04
leader 2019-02-01 alis cohort pull --local --jobs 1
leader 2019-02-01 alis cohort commit

# ---- at the end of May, when much has happened ----

quiet='Jon Testnes,Tor Prøvehaug,Per Eksempeldal,Mari Prøveland'
each "$last" "$quiet,Anne Eksempelvik,Eva Eksempelmo,Arne Eksempelhus"

# Anne has had no supervision since March.
write 'Anne Eksempelvik' "$last"
change 'Anne Eksempelvik' journal/2019.alis '/^2019-0[45].* veiledning /d'
push 'Anne Eksempelvik' "$last"
# Siri writes a date that does not exist.
change 'Siri Prøvefjord' journal/2019.alis \
	'$a 2019-04-31                  veiledning 1 t Ola Hansen | Sykmelding'
push 'Siri Prøvefjord' 2019-06-03
# Ola planned a course in March, and did not take it.
change 'Ola Prøvestad' journal/2019.alis \
	'$a 2019-03-11..2019-03-13    ! kurs Grunnkurs D | Bergen'
push 'Ola Prøvestad' 2019-06-03
# Odd spends more than the grant, and has a rule book of his own, by which an
# application is due this summer.
change 'Odd Testfjell' journal/2019.alis \
	'$a 2019-05-06                * utgift 215 000 kr utstyr | Ultralydapparat'
in_tree 'Odd Testfjell' mkdir regelverk
in_tree 'Odd Testfjell' alis rules show --raw allmennmedisin-2017 |
	sed 's/frist: søknad før 2026-12-31/frist: søknad før 2019-08-01/' \
		>"$at/alis/odd-testfjell/regelverk/allmennmedisin-2017.regler"
push 'Odd Testfjell' 2019-06-03
# Per takes talks out of what was pulled in February, and writes it anew.
change 'Per Eksempeldal' journal/2019.alis '/^2019-01.* veiledning /d'
in_tree 'Per Eksempeldal' as 'Per Eksempeldal' 2019-06-03 \
	git commit -q --amend -am 'ryddet'
in_tree 'Per Eksempeldal' git push -qf origin main
# Mari goes back to what she had last summer.
in_tree 'Mari Prøveland' git reset -q --hard HEAD~1
in_tree 'Mari Prøveland' git push -qf origin main
# The depot of Nils has another branch now, and that of Eva has none.
git -C "$at/depot/nils-testvik.git" branch -m main arkiv
git -C "$at/depot/nils-testvik.git" symbolic-ref HEAD refs/heads/arkiv
git -C "$at/depot/eva-eksempelmo.git" update-ref -d refs/heads/main
# The server of Arne is switched off.
mv "$at/depot/arne-eksempelhus.git" "$at/depot/borte.git"

leader 2019-06-05 alis cohort pull --local --jobs 1
leader 2019-06-05 alis cohort status

# ---- what she does about each ----

leader 2019-06-05 alis cohort check
leader 2019-06-05 alis cohort show Fedje
leader 2019-06-05 alis cohort show Luster
leader 2019-06-05 alis cohort accept --dry-run Per
leader 2019-06-05 alis cohort accept Nils
leader 2019-06-05 alis cohort money Odd --year 2019
leader 2019-06-05 alis cohort money --by kommune --year 2019
leader 2019-06-05 alis cohort stats
leader 2019-06-05 alis cohort commit
leader 2019-06-05 alis cohort audit

# ---- a week later ----

# The server of Arne is on again, Mari and Eva have pushed what they had.
mv "$at/depot/borte.git" "$at/depot/arne-eksempelhus.git"
in_tree 'Mari Prøveland' git reset -q --hard ORIG_HEAD
for name in 'Mari Prøveland' 'Eva Eksempelmo' 'Arne Eksempelhus'; do
	write "$name" "$last"
	push "$name" 2019-06-10
done
leader 2019-06-12 alis cohort pull --local --jobs 1
leader 2019-06-12 alis cohort commit
