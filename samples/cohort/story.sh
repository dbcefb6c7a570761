#!/bin/sh
# A programme of fourteen doctors and its leader, with real git:
#   story.sh FOLDER       alis must be in PATH; FOLDER is made
# README.md tells the same story. All persons are made up.
set -eu
here=$(cd "$(dirname "$0")" && pwd -P)
at=${1:?story.sh FOLDER}
mkdir -p "$at/depot" "$at/alis" "$at/home"
at=$(cd "$at" && pwd -P)
export LC_ALL=C TZ=UTC0 GIT_CONFIG_NOSYSTEM=1 GIT_EDITOR=true HOME="$at/home"
unset LANGUAGE ALIS_DATE ALIS_FILE
git config --global init.defaultBranch main
last=2019-05-31
git config --global advice.detachedHead false

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

# leader DAY COMMAND ...: what the leader types, and what is told.
leader() {
	day=$1
	shift
	echo "\$ $*" | sed "s#$at/##g"
	status=0
	(cd "$at/leder" && as 'Marit Prøvevik' "$day" "$@" 2>&1) >"$at/told" ||
		status=$?
	sed "s#$at/#/#g" "$at/told"
	echo "? $status"
}

# ---- the leader's roster ----

roster() {
	mkdir -p "$at/leder"
	sed "s#DEPOT#$at/depot#" "$here/kohort.alis" >"$at/leder/kohort.alis"
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

# ---- after ten months all is well ----

each 2018-06-29
leader 2018-07-02 alis cohort pull --local
leader 2018-07-02 alis cohort status
leader 2018-07-02 alis cohort commit

# ---- in the winter ----

# Tor left at the new year, and writes that.
each 2019-01-31 'Jon Testnes,Tor Prøvehaug'
write 'Tor Prøvehaug' 2018-12-31
in_tree 'Tor Prøvehaug' sed -i \
	's/^2017-09-01\.\. /2017-09-01..2018-12-31 /' journal/2017.alis
push 'Tor Prøvehaug' 2019-01-04
leader 2019-02-01 alis cohort pull --local
leader 2019-02-01 alis cohort commit

# ---- at the end of May, when much has happened ----

each "$last" 'Jon Testnes,Tor Prøvehaug,Per Eksempeldal,Mari Prøveland'

# Anne has had no supervision since April.
in_tree 'Anne Eksempelvik' sed -i \
	'/^2019-05.* veiledning /d; /^2019-04-[12].* veiledning /d' \
	journal/2019.alis
# Siri writes a date that does not exist.
in_tree 'Siri Prøvefjord' sed -i \
	'$a 2019-04-31                  veiledning 1 t Ola Hansen | Sykmelding' \
	journal/2019.alis
# Ola planned a course in May, and did not take it.
in_tree 'Ola Prøvestad' sed -i \
	'$a 2019-05-20..2019-05-22    ! kurs Grunnkurs C | Bergen' \
	journal/2019.alis
# Odd spends more than the grant.
in_tree 'Odd Testfjell' sed -i \
	'$a 2019-05-06                * utgift 215 000 kr utstyr | Ultralydapparat' \
	journal/2019.alis
for name in 'Anne Eksempelvik' 'Siri Prøvefjord' 'Ola Prøvestad' \
	'Odd Testfjell'; do
	push "$name" 2019-06-03
done
# Per takes talks out of what was fetched in February, and writes it anew.
in_tree 'Per Eksempeldal' sed -i '/^2019-01.* veiledning /d' journal/2019.alis
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

leader 2019-06-05 alis cohort pull --local
leader 2019-06-05 alis cohort status
leader 2019-06-05 alis cohort show 'Anne Eksempelvik'
leader 2019-06-05 alis cohort check
leader 2019-06-05 alis cohort accept 'Nils Testvik'
leader 2019-06-05 alis cohort money --by kommune
leader 2019-06-05 alis cohort stats
leader 2019-06-05 alis cohort commit
leader 2019-06-05 alis cohort audit
