#!/bin/sh
# SPDX-License-Identifier: MIT
#
# make-samples.sh [DIR]: write the samples ferdig, halvveis and med-feil into
# DIR (here, if none is given), byte for byte as they are committed, and the
# list of what is wrong in med-feil into DIR/README.md, if that is there.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
dir=${1:-$here}
LC_ALL=C
export LC_ALL

sh "$here/make-journal.sh" --name 'Liv Prøvestad' --seed 18 \
	--kommune Stord --legevakt 'Stord legevakt' \
	--from 2017-09-01 --to 2023-12-31 --clinic 2018-03-01 \
	--leave 2019-01-07 --hospital 2020-09-01 --confirmed yes \
	--out "$dir/ferdig"

# What the sources leave open, a person has judged: the last entries of the
# last year, before its kontroll lines.
awk '
function judged() {
	if (!told++) {
		print "2023-12-18                * vurdering praksisbesok | godtatt av Helsedirektoratet"
		print "2023-12-18                * vurdering ferdigheter | listen er godtatt av Helsedirektoratet"
		print "2023-12-18                * vurdering valgfrie | godtatt av Helsedirektoratet"
	}
}
/^kontroll/ { judged() }
/^2023-12-(19|2|3)/ { judged() }
{ print }
END { judged() }' "$dir/ferdig/journal/2023.alis" >"$dir/ferdig/2023.new"
mv "$dir/ferdig/2023.new" "$dir/ferdig/journal/2023.alis"

sh "$here/make-journal.sh" --name 'Jonas Eksempeldal' --seed 4 \
	--kommune Masfjorden --second Modalen,2019-01-01 \
	--from 2017-09-01 --to 2020-12-31 --today 2019-12-31 \
	--group 2018-09-06 --hospital none --open yes \
	--out "$dir/halvveis"

# The five-year plan: what repeats. What does not stands in the journal, '!'.
cat >>"$dir/halvveis/loggbok.alis" <<'END'

; Femårsplanen: det som går igjen. Det andre er merket ! i journal/.
fast 2017-09-04..2022-08-31 hver uke veiledning 1 t Eva Prøvedal
    unntatt: 2017-12-18..2017-12-31, 2018-07-01..2018-07-31,
      2018-12-17..2018-12-31, 2019-07-01..2019-07-31,
      2019-12-16..2019-12-31, 2020-07-01..2020-07-31,
      2021-07-01..2021-07-31, 2022-07-01..2022-07-31
fast 2018-09-06..2019-12-12 hver 2. uke gruppeveiledning 3 t Ingrid Eksempelvik
    unntatt: 2018-12-17..2018-12-31, 2019-07-01..2019-07-31
fast 2017-09-01..2019-12-31 2 per måned vakt Nordhordland legevakt
fast 2021-01-01..2022-06-30 hver måned kvalitetsarbeid 5 poeng | i praksis
END

sh "$here/make-journal.sh" --name 'Aud Prøvehaug' --seed 21 \
	--kommune Gulen --second Hyllestad,2019-01-01 \
	--from 2017-09-01 --to 2020-12-31 --today 2019-12-31 \
	--group 2018-09-06 --hospital none --open yes \
	--out "$dir/med-feil"

# What people write wrong. File @ how @ where @ text (or from => to) @ what it
# is @ in words. 'insert': before the first entry on or after that day; 'sub'
# and 'double': the first line that matches. '~' begins a new line,
# '~!' the one that is wrong.
# shellcheck disable=SC2016
edits='loggbok.alis@sub@^inkluder @inkluder => inkluder journal/2016.alis~inkluder@feil@`inkluder` av en fil som ikke finnes
2017.alis@insert@2017-09-02@2017-09-01..2018-12-31    * tjeneste 100 % allmennpraksis | Gulen legekontor~    arbeidsgiver: Gulen kommune@feil@samme tjeneste ført to ganger
2017.alis@sub@ 16:00-23:00 .* vakt @16:00-23:00 => 16:00-25:00@feil@klokkeslettet 25:00 finnes ikke
2018.alis@insert@2018-01-12@12.1.2018                 * veiledning 30 min Ola Hansen | Kort oppsummering av uka@i orden@norsk dato uten ledende null
2018.alis@sub@veiledning 1,5 t @1,5 t => 1.5 t@i orden@desimalpunktum der resten har komma
2018.alis@insert@2018-03-01@2018-03-01..2018-04-30    * tjeneste 40 % sykehjem | Gulen sykehjem~    arbeidsgiver: Gulen kommune@advarsel@140 % tjeneste til sammen
2018.alis@sub@kurs Grunnkurs B@kurs Grunnkurs B => kurs 25 poeng Grunnkurs B@advarsel@Grunnkurs B gir 35 poeng, ikke 25
2018.alis@sub@^2018-0[4-9].* vakt @ vakt  =>  vagt @feil@`vagt` for `vakt`
2018.alis@double@^2018-06.*[*] veiledning @@advarsel@samme veiledning ført to ganger
2018.alis@sub@^    bevis: @bevis: => bevsi:@advarsel@nøkkelen `bevsi:` for `bevis:`
2018.alis@insert@2018-09-03@2018-09-03..2018-09-07    * kurs Fagdager i allmennmedisin | Bergen~!    emnekurs:psykiatri 15 poeng@feil@ett mellomrom mellom konto og mengde, det skal være to eller flere
2018.alis@insert@2018-09-18@2018-09-20..2018-09-18    * kurs 15 poeng Emnekurs i geriatri | Bergen@feil@slutter før det begynner
2018.alis@insert@2018-10-15@2018-10-15                * utgift 12.500,00 kr kurs | reise og hotell@feil@punktum som tusenskille
2019.alis@sub@^2019-.* kurs @ kurs  =>  kurss @feil@`kurss` for `kurs`
2019.alis@insert@2019-02-28@29.02.2019                * veiledning 1 t Ola Hansen | Egen læring@feil@2019 er ikke skuddår
2019.alis@insert@2019-05-14@2019-05-14                ! praksisbesøk Årdal legekontor | avtalt@advarsel@planlagt, og dagen er passert
2019.alis@insert@2019-06-03@2019-06-03..2019-06-04    * kurs Emnekurs i revmatologi | Bergen@advarsel@emnekurs uten poeng
2019.alis@sub@^2019-09.* veiledning @Ola Hansen => Olav Hansen@advarsel@veilederen er ikke ført opp
2019.alis@insert@2019-12-01@31.11.2019                * veiledning 1 t Ola Hansen | Plan for neste år@feil@november har 30 dager
2019.alis@sub@^2019-10.* vakt @2019- => 2109-@advarsel@årstallet 2109, langt utenfor utdanningen'

scratch=$(mktemp -d "${TMPDIR:-/tmp}/samples.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
trap 'exit 1' HUP INT TERM

# Makes the edits of one file, and adds a row for each to 'rows'.
spoil() {
	printf '%s\n' "$edits" | awk -v name="$2" -v shown="$3" \
		-v rows="$scratch/rows" '
	function row(i, at) {
		printf "| %s | %d | %s | %s |\n", shown, at, \
			sort[i], why[i] > rows
		done[i] = 1
	}

	function put(text) {
		print text
		line += 1 + gsub(/\n/, "", text)
	}

	FNR == NR {
		split($0, f, "@")
		if (f[1] == name) {
			n++
			how[n] = f[2]; where[n] = f[3]; text[n] = f[4]
			sort[n] = f[5]; why[n] = f[6]
		}
		next
	}

	{
		again = 0
		for (i = 1; i <= n; i++) {
			if (i in done)
				continue
			if (how[i] == "insert") {
				if (substr($0, 1, 1) ~ /[a-z0-9]/ && \
				    substr($0, 1, 10) >= where[i]) {
					m = split(text[i], part, "~")
					at = 1
					for (k = 1; k <= m; k++)
						if (sub(/^!/, "", part[k]))
							at = k
					row(i, line + at)
					for (k = 1; k <= m; k++)
						put(part[k])
				}
			} else if ($0 ~ where[i]) {
				if (how[i] == "double") {
					again = 1
					row(i, line + 2)
				} else {
					split(text[i], part, " => ")
					at = index($0, part[1])
					$0 = substr($0, 1, at - 1) part[2] \
						substr($0, at + length(part[1]))
					sub(/~/, "\n")
					row(i, line + 1)
				}
			}
		}
		put($0)
		if (again)
			put($0)
	}

	END {
		for (i = 1; i <= n; i++)
			if (!(i in done)) {
				print name ": no place for " text[i] | "cat >&2"
				bad = 1
			}
		exit bad
	}' - "$1" >"$scratch/new"
	if [ -f "$scratch/rows" ]; then
		cat "$scratch/rows" >>"$scratch/table"
		rm "$scratch/rows"
	fi
	cat "$scratch/new" >"$1"
}

spoil "$dir/med-feil/loggbok.alis" loggbok.alis loggbok.alis
for year in 2017 2018 2019; do
	spoil "$dir/med-feil/journal/$year.alis" "$year.alis" \
		"journal/$year.alis"
done

# One file comes from Windows.
awk '{ printf "%s\r\n", $0 }' "$dir/med-feil/journal/2017.alis" \
	>"$scratch/new"
cat "$scratch/new" >"$dir/med-feil/journal/2017.alis"
echo '| journal/2017.alis | alle | i orden | linjeslutt fra Windows (CRLF) |' \
	>>"$scratch/table"

if [ -f "$dir/README.md" ]; then
	awk -v table="$scratch/table" '
	/^<!-- med-feil: / {
		print
		if ($3 == "begynner") {
			print ""
			print "| fil | linje | hva | hvorfor |"
			print "|---|---|---|---|"
			while ((getline row < table) > 0)
				print row
			print ""
			hidden = 1
		} else
			hidden = 0
		next
	}
	!hidden { print }' "$dir/README.md" >"$scratch/new"
	cat "$scratch/new" >"$dir/README.md"
fi
