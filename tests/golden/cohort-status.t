## cohort status: a row for each member and a column for each requirement, who
## needs help first. On 2018-12-31, with the limits that are usual: 60 days of
## silence, 28 of service without supervision, 90 before a deadline.
## --
## Worked out by hand:
##   service 2017-09-01 to and with 2018-12-31 is 1 y 4 m = 480 d, 33 % of the
##     4 years of tjeneste (1440 d), 66 % of the 2 of tjeneste-open; grunnkurs A
##     is 35 of 130 points, 26 %; ordning and soknad are met
##   Eli: supervised on 2018-11-19 last; 11 days of November and 31 of December
##     are 42
##   Gro: the commit is of 2018-10-17, seen on 2018-10-18; to the pull of
##     2018-12-30 there are 14 + 30 + 30 = 74 days from the former
##   Ida: the course of 2018-12-05 is planned, and its day has passed
##   Hege is on leave: nobody supervises her, and nobody waits for that
##   Jon: a year as a locum at most, and 6 months are entered: met, and complete
== kohort.alis
kohort ALIS-VEST
    språk: nb

milepæl 2017-09-01 Første opptak
    slag: opptak
milepæl 2019-03-01 Rapport for 2018
    slag: frist

kommune Austevoll
kommune Masfjorden

lege Ada Aas
    depot: https://git.masfjorden.example/ada.git
    kommune: Masfjorden
    fra: 2017-09-01
lege Bo Berg
    depot: https://git.masfjorden.example/bo.git
    kommune: Masfjorden
    fra: 2017-09-01
lege Cato Dahl
    depot: https://git.austevoll.example/cato.git
    kommune: Austevoll
    fra: 2017-09-01
lege Dag Eide
    depot: https://git.austevoll.example/dag.git
    kommune: Austevoll
    fra: 2017-09-01
lege Eli Fjeld
    depot: https://git.austevoll.example/eli.git
    kommune: Austevoll
    fra: 2017-09-01
lege Gro Hauge
    depot: https://git.austevoll.example/gro.git
    kommune: Austevoll
    fra: 2017-09-01
lege Hege Iversen
    depot: https://git.austevoll.example/hege.git
    fra: 2017-09-01
lege Ida Juul
    depot: https://git.austevoll.example/ida.git
    fra: 2017-09-01
    til: 2022-08-31
lege Jon Krog
    depot: https://git.austevoll.example/jon.git
lege Kai Lund
    depot: https://git.austevoll.example/kai.git
    kommune: Masfjorden
    fra: 2019-02-01
lege Liv Moen
    depot: https://git.austevoll.example/liv.git
    fra: 2017-09-01
    til: 2018-06-30

== lag.sh
# lag NAME DAY: a mirror of NAME whose one commit is of DAY.
# sett NAME LINE ...: what was seen of it.
mappe() {
	printf '.alis/speil/%s-%s' "$(echo "$1" | tr 'A-Z ' 'a-z-')" \
		"$(printf %s "$1" | tr A-Z a-z | sha256sum | cut -c1-8)"
}
lag() {
	git init -q arbeid
	cp journal.alis arbeid/loggbok.alis
	git -C arbeid add .
	GIT_AUTHOR_DATE=$2T12:00:00Z GIT_COMMITTER_DATE=$2T12:00:00Z \
		git -C arbeid -c user.name="$1" -c user.email=a@b.example \
		commit -q -m a
	git clone -q --bare arbeid "$(mappe "$1")"
	rm -rf arbeid
}
sett() {
	m=$(mappe "$1")
	shift
	mkdir -p "$m"
	{
		echo alis-speil 1
		echo branch main
		for linje in "$@"; do
			echo "$linje"
		done
	} >"$m/sett"
}
# journal NAME BOOKS: of that name, with the lines that follow.
journal() {
	{
		printf 'alis %s\n    start: 2017-09-01\n' "$1"
		printf '    regelverk: %s\n\n' "$2"
		cat
	} >journal.alis
}

== base
2017-09-01..              * tjeneste 100 % allmennpraksis | Austevoll legekontor
2017-10-16..2017-10-19    * kurs Grunnkurs A | Bergen
    bevis: bilag/grunnkurs-a.pdf

$ . ./lag.sh; A=allmennmedisin-2017; for n in 'Ada Aas' 'Bo Berg' 'Liv Moen'; do (cat base; echo '2018-12-27 * veiledning 1 t Ola Hansen') | journal "$n" $A; lag "$n" 2018-12-20; done
$ . ./lag.sh; A=allmennmedisin-2017; (cat base; echo '2018-12-27 * veiledning 1 t Ola Hansen'; echo '2018-13-01 * kurs Grunnkurs B') | journal 'Dag Eide' $A; lag 'Dag Eide' 2018-12-20
$ . ./lag.sh; A=allmennmedisin-2017; (cat base; echo '2018-11-19 * veiledning 1 t Ola Hansen') | journal 'Eli Fjeld' $A; lag 'Eli Fjeld' 2018-12-20
$ . ./lag.sh; A=allmennmedisin-2017; (cat base; echo '2018-12-27 * veiledning 1 t Ola Hansen') | journal 'Gro Hauge' $A; lag 'Gro Hauge' 2018-10-17
$ . ./lag.sh; A=allmennmedisin-2017; (cat base; echo '2018-06-01 * veiledning 1 t Ola Hansen'; echo '2018-08-01..2019-01-31 * permisjon 100 % foreldrepermisjon') | journal 'Hege Iversen' $A; lag 'Hege Iversen' 2018-12-20
$ . ./lag.sh; A=allmennmedisin-2017; (cat base; echo '2018-12-05..2018-12-06 ! kurs 15 poeng Emnekurs i lungesykdommer'; echo '2018-12-27 * veiledning 1 t Ola Hansen') | journal 'Ida Juul' $A; lag 'Ida Juul' 2018-12-20
$ . ./lag.sh; echo '2018-07-01..2018-12-31 * tjeneste 100 % vikariat | Austevoll legekontor' | journal 'Jon Krog' kompetansekrav; lag 'Jon Krog' 2018-12-20
$ . ./lag.sh; sett 'Ada Aas' 'taken 2018-12-20T12:30:00Z' 'pulled 2018-12-30T06:00:00Z' 'tried 2018-12-30T06:00:00Z' 'held rewritten' 'held-commit 1111111111111111111111111111111111111111' 'held-since 2018-12-22T06:00:00Z'
$ . ./lag.sh; sett 'Bo Berg' 'taken 2018-12-10T06:00:00Z' 'pulled 2018-12-10T06:00:00Z' 'tried 2018-12-30T06:00:00Z' 'why unreachable'
$ . ./lag.sh; sett 'Gro Hauge' 'taken 2018-10-18T06:00:00Z' 'pulled 2018-12-30T06:00:00Z' 'tried 2018-12-30T06:00:00Z'
$ alis cohort status
ALIS-VEST · 2018-12-31 · 11 members
to follow up: 7 · complete: 1 · under way: 8 · to come: 1 · ended: 1
last pull 2018-12-30; of some 2018-12-10
2019-03-01 Rapport for 2018, in 60 days

name          municipality   met  forecast         12345678901234567
Ada Aas       Masfjorden    2/16                   ○○○○○○○○○○○○○○●●
    held back since 2018-12-22: the branch was rewritten
Bo Berg       Masfjorden    2/16                   ○○○○○○○○○○○○○○●●
    not pulled since 2018-12-10: the server does not answer; look at the address
    and the network, and pull again
Cato Dahl     Austevoll
    never pulled
Dag Eide      Austevoll     2/16                   ○○○○○○○○○○○○○○●●
    1 error (A012)
Eli Fjeld     Austevoll     2/16                   ○○○○○○○○○○○○○○●●
    42 days of service without supervision
Gro Hauge     Austevoll     2/16                   ○○○○○○○○○○○○○○●●
    nothing new for 74 days
Ida Juul                    2/16                   ○○○○○○○○○○○○○○●●
    1 planned entry whose day has passed
Hege Iversen                2/16                   ○○○○○○○○○○○○○○●●
Jon Krog                     1/1  complete                         ●
Kai Lund      Masfjorden          from 2019-02-01
Liv Moen                    2/16  ended            ○○○○○○○○○○○○○○●●

1 tjeneste, 2 tjeneste-open, 3 sykehus, 4 veiledningsgruppe, 5 grunnkurs,
  6 akuttmedisin, 7 emnekurs, 8 emner, 9 praksisbesok, 10 legevakt,
  11 ferdigheter, 12 valgfrie, 13 sakkyndighet, 14 sykmelding, 15 ordning,
  16 soknad, 17 vikariat
● met, ◐ not confirmed, ○ short, × not kept, ? to be judged
? 1
$ COLUMNS=160 alis cohort status
ALIS-VEST · 2018-12-31 · 11 members
to follow up: 7 · complete: 1 · under way: 8 · to come: 1 · ended: 1
last pull 2018-12-30; of some 2018-12-10
2019-03-01 Rapport for 2018, in 60 days

name          municipality   met  forecast          1   2  3  4   5  6  7  8  9  10  11  12  13  14  15  16  17
Ada Aas       Masfjorden    2/16                   33  66  0  0  26  0  0  0  0   0   0   0   0   0   ●   ●
    held back since 2018-12-22: the branch was rewritten
Bo Berg       Masfjorden    2/16                   33  66  0  0  26  0  0  0  0   0   0   0   0   0   ●   ●
    not pulled since 2018-12-10: the server does not answer; look at the address and the network, and pull again
Cato Dahl     Austevoll
    never pulled
Dag Eide      Austevoll     2/16                   33  66  0  0  26  0  0  0  0   0   0   0   0   0   ●   ●
    1 error (A012)
Eli Fjeld     Austevoll     2/16                   33  66  0  0  26  0  0  0  0   0   0   0   0   0   ●   ●
    42 days of service without supervision
Gro Hauge     Austevoll     2/16                   33  66  0  0  26  0  0  0  0   0   0   0   0   0   ●   ●
    nothing new for 74 days
Ida Juul                    2/16                   33  66  0  0  26  0  0  0  0   0   0   0   0   0   ●   ●
    1 planned entry whose day has passed
Hege Iversen                2/16                   22  45  0  0  26  0  0  0  0   0   0   0   0   0   ●   ●
Jon Krog                     1/1  complete                                                                    ●
Kai Lund      Masfjorden          from 2019-02-01
Liv Moen                    2/16  ended            33  66  0  0  26  0  0  0  0   0   0   0   0   0   ●   ●

1 tjeneste, 2 tjeneste-open, 3 sykehus, 4 veiledningsgruppe, 5 grunnkurs, 6 akuttmedisin, 7 emnekurs, 8 emner, 9 praksisbesok, 10 legevakt, 11 ferdigheter,
  12 valgfrie, 13 sakkyndighet, 14 sykmelding, 15 ordning, 16 soknad, 17 vikariat
● met, ◐ not confirmed, × not kept, ? to be judged; else percent
? 1
$ COLUMNS=60 alis cohort status --sort name ada bo eli
ALIS-VEST · 2018-12-31 · 3 members
to follow up: 3 · complete: 0 · under way: 3
last pull 2018-12-30; of some 2018-12-10
2019-03-01 Rapport for 2018, in 60 days

name       municipality   met  forecast  1234567890123456
Ada Aas    Masfjorden    2/16            ○○○○○○○○○○○○○○●●
    held back since 2018-12-22: the branch was rewritten
Bo Berg    Masfjorden    2/16            ○○○○○○○○○○○○○○●●
    not pulled since 2018-12-10: the server does not answer;
    look at the address and the network, and pull again
Eli Fjeld  Austevoll     2/16            ○○○○○○○○○○○○○○●●
    42 days of service without supervision

1 tjeneste, 2 tjeneste-open, 3 sykehus, 4 veiledningsgruppe,
  5 grunnkurs, 6 akuttmedisin, 7 emnekurs, 8 emner,
  9 praksisbesok, 10 legevakt, 11 ferdigheter, 12 valgfrie,
  13 sakkyndighet, 14 sykmelding, 15 ordning, 16 soknad
● met, ◐ not confirmed, ○ short, × not kept, ? to be judged
? 1
$ env -u COLUMNS alis cohort status --sort tjeneste 'Jon Krog' Ida
ALIS-VEST · 2018-12-31 · 2 members
to follow up: 1 · complete: 1 · under way: 1
2019-03-01 Rapport for 2018, in 60 days

name      municipality   met  forecast  tjeneste  tjeneste-open  sykehus  veiledningsgruppe  grunnkurs  akuttmedisin  emnekurs  emner  praksisbesok  legevakt  ferdigheter  valgfrie  sakkyndighet  sykmelding  ordning  soknad  vikariat
Ida Juul                2/16                33 %           66 %      0 %                0 %       26 %           0 %       0 %    0 %           0 %       0 %          0 %       0 %           0 %         0 %        ●       ●
    1 planned entry whose day has passed
Jon Krog                 1/1  complete                                                                                                                                                                                                  ●

● met, ◐ not confirmed, × not kept, ? to be judged; else percent
$ LC_ALL=nb_NO.UTF-8 alis cohort status --kommune Austevoll
ALIS-VEST · 2018-12-31 · 4 medlemmer
følg opp: 4 · ferdig: 0 · i gang: 4
sist hentet 2018-12-30
2019-03-01 Rapport for 2018, om 60 dager

navn       kommune    oppfylt  prognose  1234567890123456
Cato Dahl  Austevoll
    aldri hentet
Dag Eide   Austevoll     2/16            ○○○○○○○○○○○○○○●●
    1 feil (A012)
Eli Fjeld  Austevoll     2/16            ○○○○○○○○○○○○○○●●
    42 tjenestedager uten veiledning
Gro Hauge  Austevoll     2/16            ○○○○○○○○○○○○○○●●
    ikke noe nytt på 74 dager

1 tjeneste, 2 tjeneste-open, 3 sykehus, 4 veiledningsgruppe, 5 grunnkurs,
  6 akuttmedisin, 7 emnekurs, 8 emner, 9 praksisbesok, 10 legevakt,
  11 ferdigheter, 12 valgfrie, 13 sakkyndighet, 14 sykmelding, 15 ordning,
  16 soknad
● oppfylt, ◐ ikke bekreftet, ○ mangler, × ikke holdt, ? skal vurderes
? 1
$ LC_ALL=nn_NO.UTF-8 alis cohort status --kommune Austevoll
ALIS-VEST · 2018-12-31 · 4 medlemer
følg opp: 4 · ferdig: 0 · i gang: 4
sist henta 2018-12-30
2019-03-01 Rapport for 2018, om 60 dagar

namn       kommune    oppfylt  prognose  1234567890123456
Cato Dahl  Austevoll
    aldri henta
Dag Eide   Austevoll     2/16            ○○○○○○○○○○○○○○●●
    1 feil (A012)
Eli Fjeld  Austevoll     2/16            ○○○○○○○○○○○○○○●●
    42 tenestedagar utan rettleiing
Gro Hauge  Austevoll     2/16            ○○○○○○○○○○○○○○●●
    ikkje noko nytt på 74 dagar

1 tjeneste, 2 tjeneste-open, 3 sykehus, 4 veiledningsgruppe, 5 grunnkurs,
  6 akuttmedisin, 7 emnekurs, 8 emner, 9 praksisbesok, 10 legevakt,
  11 ferdigheter, 12 valgfrie, 13 sakkyndighet, 14 sykmelding, 15 ordning,
  16 soknad
● oppfylt, ◐ ikkje stadfesta, ○ manglar, × ikkje halde, ? skal vurderast
? 1
$ alis cohort status --kommune Masfjorden --sort forecast
ALIS-VEST · 2018-12-31 · 3 members
to follow up: 2 · complete: 0 · under way: 2 · to come: 1 · ended: 0
last pull 2018-12-30; of some 2018-12-10
2019-03-01 Rapport for 2018, in 60 days

name      municipality   met  forecast         1234567890123456
Ada Aas   Masfjorden    2/16                   ○○○○○○○○○○○○○○●●
    held back since 2018-12-22: the branch was rewritten
Bo Berg   Masfjorden    2/16                   ○○○○○○○○○○○○○○●●
    not pulled since 2018-12-10: the server does not answer; look at the address
    and the network, and pull again
Kai Lund  Masfjorden          from 2019-02-01

1 tjeneste, 2 tjeneste-open, 3 sykehus, 4 veiledningsgruppe, 5 grunnkurs,
  6 akuttmedisin, 7 emnekurs, 8 emner, 9 praksisbesok, 10 legevakt,
  11 ferdigheter, 12 valgfrie, 13 sakkyndighet, 14 sykmelding, 15 ordning,
  16 soknad
● met, ◐ not confirmed, ○ short, × not kept, ? to be judged
? 1
$ alis cohort status --sort kommune --format csv
name,municipality,group,phase,state,commit,pulled,held,errors,warnings,met,of,forecast,unsupervised,late,deadline,deadline_of,own_books,concern,days,concerns,allmennmedisin-2017:tjeneste,allmennmedisin-2017:tjeneste-open,allmennmedisin-2017:sykehus,allmennmedisin-2017:veiledningsgruppe,allmennmedisin-2017:grunnkurs,allmennmedisin-2017:akuttmedisin,allmennmedisin-2017:emnekurs,allmennmedisin-2017:emner,allmennmedisin-2017:praksisbesok,allmennmedisin-2017:legevakt,allmennmedisin-2017:ferdigheter,allmennmedisin-2017:valgfrie,allmennmedisin-2017:sakkyndighet,allmennmedisin-2017:sykmelding,allmennmedisin-2017:ordning,allmennmedisin-2017:soknad,kompetansekrav:vikariat
"Cato Dahl","Austevoll",,"under-way","not-pulled",,,,,,,,,,,,,,"never-pulled",,"never-pulled",,,,,,,,,,,,,,,,,
"Dag Eide","Austevoll",,"under-way","read","acaa835924881fa6daca97d4f4ed5f1bf5f14f81",,,1,2,2,16,,4,0,2026-12-30,"soknad",,"errors",,"errors","short","short","short","short","short","short","short","short","short","short","short","short","short","short","met","met",
"Eli Fjeld","Austevoll",,"under-way","read","dd60b9a085d3d0ecc5c1fb08f01bb8ed2a18161a",,,0,3,2,16,,42,0,2026-12-30,"soknad",,"unsupervised",42,"unsupervised","short","short","short","short","short","short","short","short","short","short","short","short","short","short","met","met",
"Gro Hauge","Austevoll",,"under-way","read","577c60b073a6840b7c32ed3c1268dfe68a90fa63","2018-12-30T06:00:00Z",,0,2,2,16,,4,0,2026-12-30,"soknad",,"silent",74,"silent","short","short","short","short","short","short","short","short","short","short","short","short","short","short","met","met",
"Ada Aas","Masfjorden",,"under-way","read","acd88dfdbec5f86cde748cee1eff486c19af05ad","2018-12-30T06:00:00Z","rewritten",0,2,2,16,,4,0,2026-12-30,"soknad",,"held-rewritten",9,"held-rewritten","short","short","short","short","short","short","short","short","short","short","short","short","short","short","met","met",
"Bo Berg","Masfjorden",,"under-way","read","2c19c84897e4062b7688c85c430e9796174d7614","2018-12-10T06:00:00Z",,0,2,2,16,,4,0,2026-12-30,"soknad",,"unpulled",21,"unpulled","short","short","short","short","short","short","short","short","short","short","short","short","short","short","met","met",
"Kai Lund","Masfjorden",,"to-come","not-pulled",,,,,,,,,,,,,,,,"",,,,,,,,,,,,,,,,,
"Hege Iversen","",,"under-way","read","fe9069f7d6783229e8bd457d1230cceef5c5c780",,,0,3,2,16,,60,0,2026-12-30,"soknad",,,,"","short","short","short","short","short","short","short","short","short","short","short","short","short","short","met","met",
"Ida Juul","",,"under-way","read","7c1d66f5f87cbeb1162b3c31dd2636c631f2b363",,,0,3,2,16,,4,1,2026-12-30,"soknad",,"behind",,"behind","short","short","short","short","short","short","short","short","short","short","short","short","short","short","met","met",
"Jon Krog","",,"complete","read","7eb84b5b26b7a711bf2142526beee445d287c963",,,0,1,1,1,,184,0,,,,,,"",,,,,,,,,,,,,,,,,"met"
"Liv Moen","",,"over","read","4218931bc5925f66c2cf5ead38d87ca64a50593c",,,0,2,2,16,,4,0,2026-12-30,"soknad",,,,"","short","short","short","short","short","short","short","short","short","short","short","short","short","short","met","met",
! alis: Ada Aas: held back since 2018-12-22: the branch was rewritten
! alis: Bo Berg: not pulled since 2018-12-10: the server does not answer; look at the address and the network, and pull again
? 1
$ alis cohort status --format json Eli 'Jon Krog' Kai
{
  "format": 1,
  "programme": "ALIS-VEST",
  "date": "2018-12-31",
  "concerned": 1,
  "complete": 1,
  "days": [
    {
      "date": "2017-09-01",
      "occasion": "intake",
      "text": "Første opptak"
    },
    {
      "date": "2019-03-01",
      "occasion": "deadline",
      "text": "Rapport for 2018"
    }
  ],
  "members": [
    {
      "name": "Eli Fjeld",
      "mirror": "eli-fjeld-6c98d3f2",
      "municipality": "Austevoll",
      "group": null,
      "supervisor": null,
      "from": "2017-09-01",
      "to": null,
      "phase": "under-way",
      "depot": "https://git.austevoll.example/eli.git",
      "pulled": null,
      "taken": null,
      "pull": "fetched",
      "held": null,
      "held_since": null,
      "held_commit": null,
      "state": "read",
      "why": null,
      "commit": "dd60b9a085d3d0ecc5c1fb08f01bb8ed2a18161a",
      "committed": "2018-12-20T12:00:00Z",
      "rulebooks": [
        {
          "id": "allmennmedisin-2017",
          "version": "2",
          "sha256": "abf432f9cd1e5f2ca727f113109400d077a54b8b28e6d5dd3e6b338675e0807e",
          "own": false
        }
      ],
      "journal_of": "Eli Fjeld",
      "errors": 0,
      "warnings": 3,
      "first_error": null,
      "met": 2,
      "of": 16,
      "complete": false,
      "forecast": null,
      "waits_for": "sykehus",
      "start": "2017-09-01",
      "last_entry": "2018-11-19",
      "last_supervision": "2018-11-19",
      "unsupervised": 42,
      "last_plan": null,
      "late": 0,
      "deadline": "2026-12-30",
      "deadline_of": "soknad",
      "concerns": [
        {
          "concern": "unsupervised",
          "grave": false,
          "days": 42,
          "count": null,
          "date": "2018-11-19",
          "what": null,
          "text": "42 days of service without supervision"
        }
      ],
      "requirements": [
        {
          "id": "tjeneste",
          "book": "allmennmedisin-2017",
          "title": "Allmennmedisinsk tjeneste",
          "state": "short",
          "unit": "d",
          "have": "480",
          "confirmed": "480",
          "need": "1440",
          "remaining": "960",
          "planned": "0",
          "reached": null,
          "forecast": "2021-08-31"
        },
        {
          "id": "tjeneste-open",
          "book": "allmennmedisin-2017",
          "title": "Åpen uselektert allmennpraksis",
          "state": "short",
          "unit": "d",
          "have": "480",
          "confirmed": "480",
          "need": "720",
          "remaining": "240",
          "planned": "0",
          "reached": null,
          "forecast": "2019-08-31"
        },
        {
          "id": "sykehus",
          "book": "allmennmedisin-2017",
          "title": "Sykehustjeneste",
          "state": "short",
          "unit": "d",
          "have": "0",
          "confirmed": "0",
          "need": "360",
          "remaining": "360",
          "planned": "0",
          "reached": null,
          "forecast": null
        },
        {
          "id": "veiledningsgruppe",
          "book": "allmennmedisin-2017",
          "title": "Veiledningsgruppe",
          "state": "short",
          "unit": "t",
          "have": "0",
          "confirmed": "0",
          "need": "120",
          "remaining": "120",
          "planned": "0",
          "reached": null,
          "forecast": null
        },
        {
          "id": "grunnkurs",
          "book": "allmennmedisin-2017",
          "title": "Grunnkurs A, B, C og D",
          "state": "short",
          "unit": "poeng",
          "have": "35",
          "confirmed": "35",
          "need": "130",
          "remaining": "95",
          "planned": "0",
          "reached": null,
          "forecast": null
        },
        {
          "id": "akuttmedisin",
          "book": "allmennmedisin-2017",
          "title": "Kurs i akuttmedisin",
          "state": "short",
          "unit": "kurs",
          "have": "0",
          "confirmed": "0",
          "need": "1",
          "remaining": "1",
          "planned": "0",
          "reached": null,
          "forecast": null
        },
        {
          "id": "emnekurs",
          "book": "allmennmedisin-2017",
          "title": "Kliniske emnekurs",
          "state": "short",
          "unit": "poeng",
          "have": "0",
          "confirmed": "0",
          "need": "100",
          "remaining": "100",
          "planned": "0",
          "reached": null,
          "forecast": null
        },
        {
          "id": "emner",
          "book": "allmennmedisin-2017",
          "title": "Ulike emner i emnekursene",
          "state": "short",
          "unit": "stk",
          "have": "0",
          "confirmed": "0",
          "need": "6",
          "remaining": "6",
          "planned": "0",
          "reached": null,
          "forecast": null
        },
        {
          "id": "praksisbesok",
          "book": "allmennmedisin-2017",
          "title": "Praksisbesøk",
          "state": "short",
          "unit": "stk",
          "have": "0",
          "confirmed": "0",
          "need": "1",
          "remaining": "1",
          "planned": "0",
          "reached": null,
          "forecast": null
        },
        {
          "id": "legevakt",
          "book": "allmennmedisin-2017",
          "title": "Legevakter",
          "state": "short",
          "unit": "vakt",
          "have": "0",
          "confirmed": "0",
          "need": "40",
          "remaining": "40",
          "planned": "0",
          "reached": null,
          "forecast": null
        },
        {
          "id": "ferdigheter",
          "book": "allmennmedisin-2017",
          "title": "Praktiske ferdigheter",
          "state": "short",
          "unit": "stk",
          "have": "0",
          "confirmed": "0",
          "need": "1",
          "remaining": "1",
          "planned": "0",
          "reached": null,
          "forecast": null
        },
        {
          "id": "valgfrie",
          "book": "allmennmedisin-2017",
          "title": "Valgfrie poeng",
          "state": "short",
          "unit": "poeng",
          "have": "0",
          "confirmed": "0",
          "need": "150",
          "remaining": "150",
          "planned": "0",
          "reached": null,
          "forecast": null
        },
        {
          "id": "sakkyndighet",
          "book": "allmennmedisin-2017",
          "title": "Kurs i sakkyndighetsarbeid",
          "state": "short",
          "unit": "kurs",
          "have": "0",
          "confirmed": "0",
          "need": "1",
          "remaining": "1",
          "planned": "0",
          "reached": null,
          "forecast": null
        },
        {
          "id": "sykmelding",
          "book": "allmennmedisin-2017",
          "title": "Opplæring i sykmeldingsarbeid",
          "state": "short",
          "unit": "kurs",
          "have": "0",
          "confirmed": "0",
          "need": "1",
          "remaining": "1",
          "planned": "0",
          "reached": null,
          "forecast": null
        },
        {
          "id": "ordning",
          "book": "allmennmedisin-2017",
          "title": "Begynt eller avtalt før 1. mars 2019",
          "state": "met",
          "unit": "d",
          "have": "480",
          "confirmed": "480",
          "need": "90",
          "remaining": "0",
          "planned": "0",
          "reached": "2017-11-30",
          "forecast": null
        },
        {
          "id": "soknad",
          "book": "allmennmedisin-2017",
          "title": "Søknad innen fristen",
          "state": "met",
          "unit": "stk",
          "have": "1",
          "confirmed": "1",
          "need": "1",
          "remaining": "0",
          "planned": "0",
          "reached": null,
          "forecast": null
        }
      ]
    },
    {
      "name": "Jon Krog",
      "mirror": "jon-krog-cd50b410",
      "municipality": null,
      "group": null,
      "supervisor": null,
      "from": null,
      "to": null,
      "phase": "complete",
      "depot": "https://git.austevoll.example/jon.git",
      "pulled": null,
      "taken": null,
      "pull": "fetched",
      "held": null,
      "held_since": null,
      "held_commit": null,
      "state": "read",
      "why": null,
      "commit": "7eb84b5b26b7a711bf2142526beee445d287c963",
      "committed": "2018-12-20T12:00:00Z",
      "rulebooks": [
        {
          "id": "kompetansekrav",
          "version": "1",
          "sha256": "2af9cb6f0a6988275a1c8b78f57f23f89ecba220710f09ebf4cb1926996d2fe7",
          "own": false
        }
      ],
      "journal_of": "Jon Krog",
      "errors": 0,
      "warnings": 1,
      "first_error": null,
      "met": 1,
      "of": 1,
      "complete": true,
      "forecast": null,
      "waits_for": null,
      "start": "2017-09-01",
      "last_entry": "2018-12-31",
      "last_supervision": null,
      "unsupervised": 184,
      "last_plan": null,
      "late": 0,
      "deadline": null,
      "deadline_of": null,
      "concerns": [],
      "requirements": [
        {
          "id": "vikariat",
          "book": "kompetansekrav",
          "title": "Vikariat uten påbegynt spesialistutdanning",
          "state": "met",
          "unit": "d",
          "have": "180",
          "confirmed": "180",
          "need": "360",
          "remaining": "180",
          "planned": "0",
          "reached": null,
          "forecast": null
        }
      ]
    },
    {
      "name": "Kai Lund",
      "mirror": "kai-lund-991c24d2",
      "municipality": "Masfjorden",
      "group": null,
      "supervisor": null,
      "from": "2019-02-01",
      "to": null,
      "phase": "to-come",
      "depot": "https://git.austevoll.example/kai.git",
      "pulled": null,
      "taken": null,
      "pull": "fetched",
      "held": null,
      "held_since": null,
      "held_commit": null,
      "state": "not-pulled",
      "why": "ingenting er hentet ennå; 'alis cohort pull' gjør det",
      "commit": null,
      "committed": null,
      "rulebooks": [],
      "journal_of": null,
      "errors": null,
      "warnings": null,
      "first_error": null,
      "met": null,
      "of": null,
      "complete": null,
      "forecast": null,
      "waits_for": null,
      "start": null,
      "last_entry": null,
      "last_supervision": null,
      "unsupervised": null,
      "last_plan": null,
      "late": null,
      "deadline": null,
      "deadline_of": null,
      "concerns": [],
      "requirements": []
    }
  ]
}
$ alis cohort status --sort tjenest
! alis: --sort is concern, name, kommune, forecast or a requirement that somebody has, not: 'tjenest'
? 2
$ alis cohort status Jon
ALIS-VEST · 2018-12-31 · 1 member
to follow up: 0 · complete: 1 · under way: 0
2019-03-01 Rapport for 2018, in 60 days

name      municipality  met  forecast  vikariat
Jon Krog                1/1  complete         ●

● met, ◐ not confirmed, × not kept, ? to be judged; else percent
