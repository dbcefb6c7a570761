## A day of conversion: the rule book that was named gives way to the one that
## it names. A file of the repository goes before a shipped book of that name.
== regelverk/gammel.regler
regelverk gammel
    versjon: 1
    tittel: Gammel ordning
    konverteres-til: ny

slag møte
    engelsk: meeting
    enheter: t

parameter andel
    tittel: andel
    forsiktig: 50 %
    spørsmål: hvilken andel?
    kilde: avtale

kategori tjeneste brakke
    engelsk: barracks
    alene: fra andel

katalog møte
    gir: møte t

krav tjeneste
    tittel: Tjeneste i brakke
    kilde: avtale
    tid: brakke
    minst: 1 år

== regelverk/ny.regler
regelverk ny
    versjon: 7
    tittel: Ny ordning

kategori tjeneste allmennpraksis
    alene: fra 50 %

krav praksis
    tittel: Tjeneste i praksis
    kilde: avtale
    tid: allmennpraksis
    minst: 1 år

krav siden
    tittel: Tjeneste siden
    kilde: avtale
    tid: allmennpraksis
    minst: 1 år
    fra: konvertert

== regelverk/hus.regler
regelverk hus
    versjon: 2

katalog utgift
    gir: utgift kr

== loggbok.alis
alis Kari Nordmann
    regelverk: gammel, hus
    konvertert: 2018-07-01

2018-01-01..2018-06-30 * tjeneste 100 % barracks
2018-05-02             * meeting 2 t Fagmøte
2018-07-01..2018-12-31 * tjeneste 100 % allmennpraksis
## before that day: the new words can be used in plans
$ alis status --date 2018-06-30 2>/dev/null | sed 's/sha256.*/sha256 .../'
Kari Nordmann · 2018-06-30
gammel, version 1, from this repository, sha256 ...
hus, version 2, from this repository, sha256 ...

requirement                          have  state  when
tjeneste     █████░░░░░  50 %  6 m of 1 y  short  ≈ 2018-12-31


→ by what is entered, ≈ at the pace of the last 12 months
Complete at the earliest 2018-12-31, waits for tjeneste
1 warning
## from that day on: what was entered in words of the old book can be read, and
## counts for nothing
$ alis status --date 2018-07-01 2>/dev/null | sed 's/sha256.*/sha256 .../'
Kari Nordmann · 2018-07-01
ny, version 7, from this repository, sha256 ...
hus, version 2, from this repository, sha256 ...
gammel, version 1, from this repository, sha256 ...
converted 2018-07-01 from gammel to ny

requirement                          have  state
praksis      ░░░░░░░░░░   0 %  1 d of 1 y  short
siden        ░░░░░░░░░░   0 %  1 d of 1 y  short

  praksis: 5 m 29 d planned
  siden: 5 m 29 d planned

Not complete.
1 warning
$ LC_ALL=nn_NO.UTF-8 alis status --date 2018-12-31 2>/dev/null | grep -v sha256 | head -n 6
Kari Nordmann · 2018-12-31
konvertert 2018-07-01 frå gammel til ny

krav                                har  status   når
praksis  █████░░░░░  50 %  6 md av 1 år  manglar  ≈ 2019-12-31
siden    █████░░░░░  50 %  6 md av 1 år  manglar  ≈ 2019-12-31
$ alis check --date 2018-12-31
loggbok.alis: 3 entries in 1 file, no errors
! alis: by the rule book 'regelverk/ny.regler' of this repository, sha256 4b6c8740e2b416aa18d18b352dbe85d470d60f1b4af8d840583c52b0be92d871
! alis: by the rule book 'regelverk/hus.regler' of this repository, sha256 13a60889111c5367d6891e1aeeffb2faca3b0b7062a20d524b54372059f965be
! alis: by the rule book 'regelverk/gammel.regler' of this repository, sha256 e6dc31f6a25c356ed8643a3a8531f7faedaff6c1d24205b3311687df0877fd66
! loggbok.alis:5:1: warning[A059]: no veiledning for 365 days of service, from 2018-01-01 to 2018-12-31
!  5 | 2018-01-01..2018-06-30 * tjeneste 100 % barracks
!    | ^^^^^^^^^^^^^^^^^^^^^^
!   hint: enter what was held, or the leave that was taken
! 0 errors, 1 warning
$ alis status --date 2018-12-31 --format json 2>/dev/null | grep '"id"'
      "id": "ny",
      "id": "hus",
      "id": "gammel",
      "id": "felles",
      "id": "praksis",
      "id": "siden",
## a commit takes the old book along, for the figures cannot be made without it
$ git init -q . && git config user.name Kari && git config user.email kari@alis.example
$ alis commit --date 2018-12-31 >/dev/null 2>&1; git ls-files
loggbok.alis
oppsummering/status.json
oppsummering/status.txt
regelverk/gammel.regler
regelverk/hus.regler
regelverk/ny.regler
$ alis audit --date 2018-12-31 | head -n 1 | cut -c 11-
2019-01-01  proved  2 tjenester; møte Fagmøte
## both named: the new one stands where it was named, and once
$ sed -i 's/regelverk: .*/regelverk: ny, gammel/' loggbok.alis
$ alis status --date 2018-06-30 --format json 2>/dev/null | grep '"id"'
      "id": "ny",
      "id": "gammel",
      "id": "felles",
      "id": "praksis",
      "id": "siden",
      "id": "tjeneste",
$ alis status --date 2018-07-01 --format json 2>/dev/null | grep '"id"'
      "id": "ny",
      "id": "gammel",
      "id": "felles",
      "id": "praksis",
      "id": "siden",
## what takes over is not there: the old one stays
$ sed -i 's/regelverk: .*/regelverk: gammel/' loggbok.alis
$ mv regelverk/ny.regler regelverk/nyere.regler
$ alis check 2>&1 | grep -A3 A037
regelverk/gammel.regler:4:22: error[A037]: there is no rule book 'ny'
 4 |     konverteres-til: ny
   |                      ^^
2 errors, 1 warning
$ alis status --format json 2>/dev/null | grep '"id"'
      "id": "gammel",
      "id": "felles",
      "id": "tjeneste",
## two books that name each other, or a book that names itself, change once and
## not for ever
== regelverk/ny.regler
regelverk ny
    versjon: 7
    konverteres-til: gammel
== regelverk/evig.regler
regelverk evig
    versjon: 1
    konverteres-til: evig
$ sed -i 's/regelverk: .*/regelverk: gammel, evig, ny/' loggbok.alis
$ alis status --format json 2>/dev/null | grep '"id"'
      "id": "evig",
      "id": "ny",
      "id": "gammel",
      "id": "felles",
