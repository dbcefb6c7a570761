## What is said follows the reader's locale, which need not be installed.
== loggbok.alis
alis Kari Nordmann
    kommune: Masfjorden
    regelverk: allmennmedisin-2017

2018-01-12 * vakt Stord
2018-02-30 * vakt Stord
2018-03-02 * veiledning 1,5 kr Ola Hansen
2018-03-03   utgift 12.500,00 kr kurs
2018-03-04 ! veiledning 1,5 t Ola Hansen
kontroll 2018-12-31 legevakt = 1,5 vakter
$ LC_ALL=nb_NO.UTF-8 alis check
! loggbok.alis:6:1: feil[A012]: datoen 2018-02-30 finnes ikke
!  6 | 2018-02-30 * vakt Stord
!    | ^^^^^^^^^^
!   tips: måned 2 i 2018 har 28 dager
! loggbok.alis:7:25: feil[A040]: veiledning regnes ikke i «kr»
!  7 | 2018-03-02 * veiledning 1,5 kr Ola Hansen
!    |                         ^^^^^^
!   tips: skriv t
! loggbok.alis:8:21: feil[A020]: «12.500,00 kr» er ikke en mengde som kan regnes med
!  8 | 2018-03-03   utgift 12.500,00 kr kurs
!    |                     ^^^^^^^^^^^^
!   tips: skill tusener med mellomrom: 12 500,00
! loggbok.alis:9:12: advarsel[A050]: planlagt til 2018-03-04, og den dagen er passert
!  9 | 2018-03-04 ! veiledning 1,5 t Ola Hansen
!    |            ^
!   tips: bekreft med *, flytt den eller ta den bort
! loggbok.alis:9:31: advarsel[A058]: ingen veileder «Ola Hansen» er ført opp
!  9 | 2018-03-04 ! veiledning 1,5 t Ola Hansen
!    |                               ^^^^^^^^^^
!   tips: legg til en linje som sier hvem det er: veileder Ola Hansen
! loggbok.alis:10:32: feil[A035]: legevakt har 1 vakt til og med den dagen, ikke 1,5 vakt
!  10 | kontroll 2018-12-31 legevakt = 1,5 vakter
!     |                                ^^^^^^^^^^
!   tips: 'alis list' viser hva som er godskrevet
! 4 feil, 2 advarsler
! 3 føringer er ikke regnet med i kravene
? 1
$ LC_ALL=nn_NO.UTF-8 alis check
! loggbok.alis:6:1: feil[A012]: datoen 2018-02-30 finst ikkje
!  6 | 2018-02-30 * vakt Stord
!    | ^^^^^^^^^^
!   tips: månad 2 i 2018 har 28 dagar
! loggbok.alis:7:25: feil[A040]: veiledning blir ikkje rekna i «kr»
!  7 | 2018-03-02 * veiledning 1,5 kr Ola Hansen
!    |                         ^^^^^^
!   tips: skriv t
! loggbok.alis:8:21: feil[A020]: «12.500,00 kr» er ikkje ei mengd som kan reknast med
!  8 | 2018-03-03   utgift 12.500,00 kr kurs
!    |                     ^^^^^^^^^^^^
!   tips: skil tusen med mellomrom: 12 500,00
! loggbok.alis:9:12: åtvaring[A050]: planlagt til 2018-03-04, og den dagen er passert
!  9 | 2018-03-04 ! veiledning 1,5 t Ola Hansen
!    |            ^
!   tips: stadfest med *, flytt ho eller ta ho bort
! loggbok.alis:9:31: åtvaring[A058]: ingen rettleiar «Ola Hansen» er ført opp
!  9 | 2018-03-04 ! veiledning 1,5 t Ola Hansen
!    |                               ^^^^^^^^^^
!   tips: legg til ei linje som seier kven det er: veileder Ola Hansen
! loggbok.alis:10:32: feil[A035]: legevakt har 1 vakt til og med den dagen, ikkje 1,5 vakt
!  10 | kontroll 2018-12-31 legevakt = 1,5 vakter
!     |                                ^^^^^^^^^^
!   tips: 'alis list' viser kva som er godskrive
! 4 feil, 2 åtvaringar
! 3 føringar er ikkje rekna med i krava
? 1
## one of a thing, and several; and nothing wrong
== fin.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-12 * vakt Stord
$ LC_ALL=nb_NO.UTF-8 alis check -f fin.alis
fin.alis: 1 føring i 1 fil, ingen feil
$ LC_ALL=nn_NO.UTF-8 alis check -f fin.alis
fin.alis: 1 føring i 1 fil, ingen feil
$ echo '2018-01-13 * vakt Stord' >>fin.alis; LC_ALL=nn_NO.UTF-8 alis check -f fin.alis
fin.alis: 2 føringar i 1 fil, ingen feil
$ LC_ALL=nb_NO.UTF-8 alis status -f fin.alis | sed 's/sha256 .*/sha256 .../'
Kari Nordmann · 2018-12-31
allmennmedisin-2017, versjon 2, sha256 ...

krav                                            har  status   når
tjeneste           ░░░░░░░░░░   0 %     0 d av 4 år  mangler
tjeneste-open      ░░░░░░░░░░   0 %     0 d av 2 år  mangler
sykehus            ░░░░░░░░░░   0 %     0 d av 1 år  mangler
veiledningsgruppe  ░░░░░░░░░░   0 %      0 av 120 t  mangler
grunnkurs          ░░░░░░░░░░   0 %  0 av 130 poeng  mangler
akuttmedisin       ░░░░░░░░░░   0 %     0 av 1 kurs  mangler
emnekurs           ░░░░░░░░░░   0 %  0 av 100 poeng  mangler
emner              ░░░░░░░░░░   0 %      0 av 6 stk  mangler
praksisbesok       ░░░░░░░░░░   0 %      0 av 1 stk  mangler
legevakt           ░░░░░░░░░░   5 %    2 av 40 vakt  mangler  ≈ 2037-06-01
ferdigheter        ░░░░░░░░░░   0 %      0 av 1 stk  mangler
valgfrie           ░░░░░░░░░░   0 %  0 av 150 poeng  mangler
sakkyndighet       ░░░░░░░░░░   0 %     0 av 1 kurs  mangler
sykmelding         ░░░░░░░░░░   0 %     0 av 1 kurs  mangler
ordning            ░░░░░░░░░░   0 %     0 d av 3 md  mangler
soknad             ██████████ 100 %      1 av 1 stk  oppfylt

  grunnkurs: mangler grunnkurs:A, grunnkurs:B, grunnkurs:C, grunnkurs:D
  soknad: «søknad» før 2026-12-31

→ etter det som er ført, ≈ i samme takt som de siste 12 månedene
Ikke ferdig.
$ LC_ALL=nn_NO.UTF-8 alis status -f fin.alis | sed 's/sha256 .*/sha256 .../'
Kari Nordmann · 2018-12-31
allmennmedisin-2017, versjon 2, sha256 ...

krav                                            har  status   når
tjeneste           ░░░░░░░░░░   0 %     0 d av 4 år  manglar
tjeneste-open      ░░░░░░░░░░   0 %     0 d av 2 år  manglar
sykehus            ░░░░░░░░░░   0 %     0 d av 1 år  manglar
veiledningsgruppe  ░░░░░░░░░░   0 %      0 av 120 t  manglar
grunnkurs          ░░░░░░░░░░   0 %  0 av 130 poeng  manglar
akuttmedisin       ░░░░░░░░░░   0 %     0 av 1 kurs  manglar
emnekurs           ░░░░░░░░░░   0 %  0 av 100 poeng  manglar
emner              ░░░░░░░░░░   0 %      0 av 6 stk  manglar
praksisbesok       ░░░░░░░░░░   0 %      0 av 1 stk  manglar
legevakt           ░░░░░░░░░░   5 %    2 av 40 vakt  manglar  ≈ 2037-06-01
ferdigheter        ░░░░░░░░░░   0 %      0 av 1 stk  manglar
valgfrie           ░░░░░░░░░░   0 %  0 av 150 poeng  manglar
sakkyndighet       ░░░░░░░░░░   0 %     0 av 1 kurs  manglar
sykmelding         ░░░░░░░░░░   0 %     0 av 1 kurs  manglar
ordning            ░░░░░░░░░░   0 %     0 d av 3 md  manglar
soknad             ██████████ 100 %      1 av 1 stk  oppfylt

  grunnkurs: manglar grunnkurs:A, grunnkurs:B, grunnkurs:C, grunnkurs:D
  soknad: «søknad» før 2026-12-31

→ etter det som er ført, ≈ i same takt som dei siste 12 månadene
Ikkje ferdig.
$ LC_ALL=nb_NO.UTF-8 alis explain legevakt -f fin.alis
krav: legevakt
tittel: Legevakter
kilde: S-PRE, A-OLD (allmennmedisin-2017)
status: mangler
har: 2 vakt av 40 vakt

dato                                       ga     sum
2018-01-12  *  fin.alis:3  vakt Stord  1 vakt  1 vakt
2018-01-13  *  fin.alis:4  vakt Stord  1 vakt  2 vakt
$ LC_ALL=nn_NO.UTF-8 alis list -f fin.alis
2018-01-12  *  vakt Stord  legevakt  1 vakt  1 vakt
2018-01-13  *  vakt Stord  legevakt  1 vakt  2 vakt
$ LC_ALL=nb_NO.UTF-8 alis help
alis holder loggbok for spesialistutdanningen i allmennmedisin:
ren tekst i et git-depot, kontrollert mot regelverket.

Bruk: alis KOMMANDO [VALG]

  init (start)      lag et depot med en loggbok i
  check (sjekk)     si hva som er feil i loggboken
  status            alle krav, og hva som gjenstår
  plan              planen mot det som er gjort, og når alt er nådd
  explain (forklar) vis hva et krav bygger på, eller forklar en kode
  list (liste)      føringer, med løpende summer
  print (skriv)     føringene slik alis leser dem
  sum (summer)      summer etter konto, slag, tid, veileder, sted
  add (legg-til)    skriv en føring der den hører hjemme
  fmt (formater)    sett opp teksten i loggboken
  commit (lagre)    kontroller loggboken og sjekk den inn med en oppsummering
  diff (forskjell)  hva som skiller to versjoner av loggboken
  attest (attester) bekreft føringer som veileder, og signer det
  log (logg)        hva hver innsjekking la til, bekreftet og endret
  blame (opphav)    hver endring av én føring
  audit (revisjon)  prøv en historikk: oppsummeringer, merker, signaturer
  merge (flett)     flett to utgaver av en fil i loggboka, for git
  rules (regler)    hva regelverkene sier, og hva en endring flytter
  cohort (kohort)   følg mange leger, hver i sitt eget depot
  hook (krok)       la git sjekke innsjekkinger og innsendinger
  doctor (sjekkoppsett) omgivelsene i én tabell, og låser som ligger igjen
  keywords (ord)    ordene i loggbokspråket
  complete (utfyll) hva som kan stå ved markøren, for et skall
  help (hjelp)      denne siden, eller siden til en kommando

'alis help KOMMANDO' sier mer; 'alis --version' hvilken versjon dette er.
Avslutter med 0 når alt er i orden; 1 ved feil, eller når et krav som er satt,
ikke er nådd; 2 ved feil bruk; 3 når noe ikke lot seg lese eller skrive.
$ LC_ALL=nn_NO.UTF-8 alis help list
alis list [SØK]: føringar, med løpande summar

Viser føringane dag for dag, kva kvar av dei gjev på kva konto, og summen så
langt av det som er vist. SØK er ord i KVA og NOTAT, og ledd som kind:kurs,
date:2018-Q1, acct:legevakt, mark:!, tag:bevis, amt:>2, not:LEDD; /.../ er eit
mønster. docs/queries.md fortel alt.

Val:
  -f, --file FIL        loggboka; - er standard inn (ALIS_FILE)
  --rev REV             slik ho er i ein revisjon i git
  --date ÅÅÅÅ-MM-DD     datoen i dag (ALIS_DATE)
  --format FORMAT       text, json eller csv
  --color NÅR           auto, always eller never
  --help                denne sida
## the page of a code
$ for l in nb nn en; do LC_ALL=${l}_NO.UTF-8 alis explain a012 | grep -e '^#' -e '^31' -e ':$'; done
\## A012: en dato som ikke finnes
Feil:
31.11.2019 * vakt
Riktig:
\## A012: ein dato som ikkje finst
Feil:
31.11.2019 * vakt
Rett:
\## A012: a date that does not exist
Wrong:
31.11.2019 * vakt
Right:
## a failure of the world, and wrong use
$ LC_ALL=nb_NO.UTF-8 alis check -f ingen.alis
! alis: det finnes ingen fil «ingen.alis»
? 3
$ LC_ALL=nn_NO.UTF-8 alis log -f fin.alis
! alis: «$T» ligg ikkje i noko git-depot
? 3
$ LC_ALL=nb_NO.UTF-8 alis stauts
! alis: det finnes ingen kommando «stauts»; mente du «status»?
? 2
$ LC_ALL=nn_NO.UTF-8 alis list --format sol
! alis: --format er text, json eller csv, ikkje: «sol»
? 2
$ LC_ALL=nb_NO.UTF-8 alis check --strict
! alis: «check» har ikke valget «--strict»; se 'alis help check'
? 2
## which language: LC_ALL, LC_MESSAGES, LANG in this order, and LANGUAGE above
$ LC_ALL= LC_MESSAGES=nn_NO.UTF-8 LANG=nb_NO.UTF-8 alis hjelp | head -n 1
alis held loggbok for spesialistutdanninga i allmennmedisin:
$ LC_ALL= LC_MESSAGES= LANG=nb_NO alis hjelp | head -n 1
alis holder loggbok for spesialistutdanningen i allmennmedisin:
$ LC_ALL=no_NO.UTF-8 alis hjelp | head -n 1
alis holder loggbok for spesialistutdanningen i allmennmedisin:
$ LANGUAGE=sv:nn:nb LC_ALL=sv_SE.UTF-8 alis hjelp | head -n 1
alis held loggbok for spesialistutdanninga i allmennmedisin:
$ LANGUAGE=en:nb LC_ALL=nb_NO.UTF-8 alis hjelp | head -n 1
alis keeps a journal of specialist training in general practice:
## English in the C locale, whatever LANGUAGE says, and where no other is known
$ LANGUAGE=nb LC_ALL=C alis hjelp | head -n 1
alis keeps a journal of specialist training in general practice:
$ LC_ALL=de_DE.UTF-8 alis hjelp | head -n 1
alis keeps a journal of specialist training in general practice:
$ LC_ALL=nbx alis hjelp | head -n 1
alis keeps a journal of specialist training in general practice:
## What machines read has no language but in its titles and messages.
$ for l in C nb_NO.UTF-8 nn_NO.UTF-8; do LC_ALL=$l; export LC_ALL; { alis status --format json -f fin.alis | grep -v '"title"'; alis list --format csv -f fin.alis; alis sum --format json -f fin.alis; alis explain legevakt --format json -f fin.alis | grep -v -e '"title"' -e '"readings"'; alis keywords --format csv; } >$l; done; cmp C nb_NO.UTF-8 && cmp C nn_NO.UTF-8 && wc -l <C
427
$ LC_ALL=nn_NO.UTF-8 alis check --format json | grep -A 7 A040
      "code": "A040",
      "file": "loggbok.alis",
      "line": 7,
      "column": 25,
      "end_column": 31,
      "message": "veiledning blir ikkje rekna i «kr»",
      "hint": "skriv t"
    },
## What is committed follows the journal, whoever commits it.
$ mkdir d && cd d && git init -q && printf 'alis Kari Nordmann\n    regelverk: allmennmedisin-2017\n    språk: nynorsk\n2018-01-12 * vakt Stord\n' >loggbok.alis && LC_ALL=C alis commit | sed 's/^[0-9a-f]\{8\}//' && tail -n 1 oppsummering/status.txt
 vakt Stord
Ikkje ferdig.
$ cd d && sed -i 's/vakt Stord/vakt Bømlo/' loggbok.alis && LC_ALL=nb_NO.UTF-8 alis lagre | sed 's/^[0-9a-f]\{8\}//' && tail -n 1 oppsummering/status.txt && LC_ALL=nb_NO.UTF-8 alis revisjon | sed 's/^[0-9a-f]\{8\}//'
 endra vakt Bømlo
Ikkje ferdig.
  2019-01-01  stemmer  endra vakt Bømlo
  2019-01-01  stemmer  vakt Stord
2 kontrollert, 0 med feil
føringer til Kari Nordmann som er bekreftet
     1  av ALIS alene, uten bevis
endret etter at det var bekreftet
    e7bc5cdf  2019-01-01  Kari Nordmann  endret: 2018-01-12 vakt Stord
        hva: 'Stord', nå 'Bømlo'
        den er fortsatt merket som bekreftet
signaturer på innsjekkinger, uten liste å kontrollere dem mot
     2  usignert
når føringene kom, etter sin dag
     1  innen et år
    median 354 dager, det lengste 354

## What the system says of a file, and words that name no commit:
$ LC_ALL=nb_NO.UTF-8 alis init /dev/null/x --name K
! alis: kan ikke lage mappen «/dev/null/x»: en del av stien er ingen mappe
? 3
$ LC_ALL=nn_NO.UTF-8 alis status >/dev/full
! alis: kan ikkje skrive til standard ut: det er ikkje meir plass på disken
? 3
$ git init -q; LC_ALL=nb_NO.UTF-8 alis log a..b
! alis: området «a..b» gir ingen innsjekkinger i depotet
? 3
