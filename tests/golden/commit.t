## commit: the journal as it was checked and its summary in one commit; git
## agrees with it, and the summary is a file to read.
== loggbok.alis
alis Kari Nordmann
    kommune: Masfjorden
    regelverk: allmennmedisin-2017
inkluder journal/*.alis
== journal/2018.alis
2018-01-08..              * tjeneste 100 % allmennpraksis | Masfjorden legekontor
2018-03-05..2018-03-08    * kurs Grunnkurs A | Bergen
2018-03-17 16:00-23:00    * vakt Nordhordland legevakt
2018-04-07 16:00-23:00      vakt Nordhordland legevakt
$ git init -q && git config core.autocrlf true
$ alis commit
af504bfb tjeneste allmennpraksis; kurs Grunnkurs A; 2 vakter
! journal/2018.alis:1:1: warning[A059]: no veiledning for 358 days of service, from 2018-01-08 to 2018-12-31
!  1 | 2018-01-08..              * tjeneste 100 % allmennpraksis | Masfjorden legekontor
!    | ^^^^^^^^^^^^
!   hint: enter what was held, or the leave that was taken
! 0 errors, 1 warning
$ git fsck --strict --no-dangling 2>&1
$ git status --porcelain
$ git log --format=%an,%ae,%ad%n%B
Kari Nordmann,kari@example.org,Tue Jan 1 12:00:00 2019 +0100
tjeneste allmennpraksis; kurs Grunnkurs A; 2 vakter

Alis-Status: 2018-12-31 2/16
Alis-Regelverk: allmennmedisin-2017 sha256 abf432f9cd1e5f2ca727f113109400d077a54b8b28e6d5dd3e6b338675e0807e
Alis-Regelverk: felles sha256 26e68c6c7dd3865d161b5eeb0af45cb4ef38f3c296081d84c556491a43b8119d
Alis-Journal: sha256 881b7df93a0d89634fed33c9d9522050de3be882b122b1ad3c91ba240899be61
\
$ git show --stat --format=%s HEAD | cat
tjeneste allmennpraksis; kurs Grunnkurs A; 2 vakter

 journal/2018.alis        |   4 +
 loggbok.alis             |   4 +
 oppsummering/status.json | 262 +++++++++++++++++++++++++++++++++++++++++++++++
 oppsummering/status.txt  |  28 +++++
 4 files changed, 298 insertions(+)
$ cat oppsummering/status.txt
Kari Nordmann, Masfjorden · 2018-12-31
allmennmedisin-2017, versjon 2, sha256 abf432f9cd1e

krav                                                                                      har  status   når
tjeneste           Allmennmedisinsk tjeneste             ██░░░░░░░░  24 %  11 md 23 d av 4 år  mangler  → 2022-01-07
tjeneste-open      Åpen uselektert allmennpraksis        ████░░░░░░  49 %  11 md 23 d av 2 år  mangler  → 2020-01-07
sykehus            Sykehustjeneste                       ░░░░░░░░░░   0 %         0 d av 1 år  mangler
veiledningsgruppe  Veiledningsgruppe                     ░░░░░░░░░░   0 %          0 av 120 t  mangler
grunnkurs          Grunnkurs A, B, C og D                ██░░░░░░░░  26 %     35 av 130 poeng  mangler  ≈ 2021-08-29
akuttmedisin       Kurs i akuttmedisin                   ░░░░░░░░░░   0 %         0 av 1 kurs  mangler
emnekurs           Kliniske emnekurs                     ░░░░░░░░░░   0 %      0 av 100 poeng  mangler
emner              Ulike emner i emnekursene             ░░░░░░░░░░   0 %          0 av 6 stk  mangler
praksisbesok       Praksisbesøk                          ░░░░░░░░░░   0 %          0 av 1 stk  mangler
legevakt           Legevakter                            ░░░░░░░░░░   5 %        2 av 40 vakt  mangler  ≈ 2037-08-17
ferdigheter        Praktiske ferdigheter                 ░░░░░░░░░░   0 %          0 av 1 stk  mangler
valgfrie           Valgfrie poeng                        ░░░░░░░░░░   0 %      0 av 150 poeng  mangler
sakkyndighet       Kurs i sakkyndighetsarbeid            ░░░░░░░░░░   0 %         0 av 1 kurs  mangler
sykmelding         Opplæring i sykmeldingsarbeid         ░░░░░░░░░░   0 %         0 av 1 kurs  mangler
ordning            Begynt eller avtalt før 1. mars 2019  ██████████ 100 %  11 md 23 d av 3 md  oppfylt  2018-04-07
soknad             Søknad innen fristen                  ██████████ 100 %          1 av 1 stk  oppfylt

  grunnkurs: mangler grunnkurs:B, grunnkurs:C, grunnkurs:D
  legevakt: 1 vakt ikke bekreftet
  soknad: «søknad» før 2026-12-31

→ etter det som er ført, ≈ i samme takt som de siste 12 månedene
Ikke ferdig.
1 advarsel
## the record is what status --format json says, but for its language
$ alis status --format json | grep -v title >a; grep -v title oppsummering/status.json | cmp - a && rm a
## what is committed is what was checked, to the byte
$ git hash-object --no-filters journal/2018.alis; git rev-parse HEAD:journal/2018.alis
011a1fec9894e012468381fd9af428b4678c2cbe
011a1fec9894e012468381fd9af428b4678c2cbe
## the trailer can be made again from the record
$ for f in loggbok.alis journal/2018.alis; do echo "$(git rev-parse HEAD:$f) $f"; done | sha256sum
881b7df93a0d89634fed33c9d9522050de3be882b122b1ad3c91ba240899be61  -
## again, with nothing changed
$ alis commit
nothing to commit: HEAD has this journal and summary
! journal/2018.alis:1:1: warning[A059]: no veiledning for 358 days of service, from 2018-01-08 to 2018-12-31
!  1 | 2018-01-08..              * tjeneste 100 % allmennpraksis | Masfjorden legekontor
!    | ^^^^^^^^^^^^
!   hint: enter what was held, or the leave that was taken
! 0 errors, 1 warning
## a later day is another status, of the same journal
$ alis commit --date 2019-01-31
49c5e682 ny oppsummering
! journal/2018.alis:1:1: warning[A059]: no veiledning for 389 days of service, from 2018-01-08 to 2019-01-31
!  1 | 2018-01-08..              * tjeneste 100 % allmennpraksis | Masfjorden legekontor
!    | ^^^^^^^^^^^^
!   hint: enter what was held, or the leave that was taken
! 0 errors, 1 warning
$ git log --format=%s
ny oppsummering
tjeneste allmennpraksis; kurs Grunnkurs A; 2 vakter
## what was added, confirmed, changed and removed makes the message
$ sed -i 's/^2018-04-07 16:00-23:00      /2018-04-07 16:00-23:00    * /; s/Bergen/Oslo/; /2018-03-17/d' journal/2018.alis
$ printf '2018-05-02 * vakt Nordhordland legevakt\n2018-05-09 * vakt Nordhordland legevakt\n2018-05-10 * vakt Nordhordland legevakt\n' >>journal/2018.alis
$ alis commit --dry-run --date 2019-01-31 | sed -n '1,2p;/^[-+]2018/p'
3 vakter; bekreftet vakt Nordhordland legevakt; endret kurs Grunnku…

-2018-03-05..2018-03-08    * kurs Grunnkurs A | Bergen
-2018-03-17 16:00-23:00    * vakt Nordhordland legevakt
-2018-04-07 16:00-23:00      vakt Nordhordland legevakt
+2018-03-05..2018-03-08    * kurs Grunnkurs A | Oslo
+2018-04-07 16:00-23:00    * vakt Nordhordland legevakt
+2018-05-02 * vakt Nordhordland legevakt
+2018-05-09 * vakt Nordhordland legevakt
+2018-05-10 * vakt Nordhordland legevakt
! journal/2018.alis:1:1: warning[A059]: no veiledning for 389 days of service, from 2018-01-08 to 2019-01-31
!  1 | 2018-01-08..              * tjeneste 100 % allmennpraksis | Masfjorden legekontor
!    | ^^^^^^^^^^^^
!   hint: enter what was held, or the leave that was taken
! 0 errors, 1 warning
$ git status --porcelain
 M journal/2018.alis
$ alis lagre --date 2019-01-31
8d176045 3 vakter; bekreftet vakt Nordhordland legevakt; endret kurs Grunnku…
! journal/2018.alis:1:1: warning[A059]: no veiledning for 389 days of service, from 2018-01-08 to 2019-01-31
!  1 | 2018-01-08..              * tjeneste 100 % allmennpraksis | Masfjorden legekontor
!    | ^^^^^^^^^^^^
!   hint: enter what was held, or the leave that was taken
! 0 errors, 1 warning
$ git status --porcelain
$ git fsck --strict --no-dangling 2>&1
## the same journal, rule books and date give the same bytes, whatever locale
$ cp oppsummering/status.json a && cp oppsummering/status.txt b
$ LC_ALL=nb_NO.UTF-8 alis commit --date 2019-01-31 && LC_ALL=C alis commit --date 2019-01-31
ingenting å sjekke inn: HEAD har denne loggboken og oppsummeringen
nothing to commit: HEAD has this journal and summary
! journal/2018.alis:1:1: advarsel[A059]: ingen veiledning på 389 dager med tjeneste, fra 2018-01-08 til 2019-01-31
!  1 | 2018-01-08..              * tjeneste 100 % allmennpraksis | Masfjorden legekontor
!    | ^^^^^^^^^^^^
!   tips: før inn det som ble holdt, eller permisjonen som ble tatt
! 0 feil, 1 advarsel
! journal/2018.alis:1:1: warning[A059]: no veiledning for 389 days of service, from 2018-01-08 to 2019-01-31
!  1 | 2018-01-08..              * tjeneste 100 % allmennpraksis | Masfjorden legekontor
!    | ^^^^^^^^^^^^
!   hint: enter what was held, or the leave that was taken
! 0 errors, 1 warning
$ cmp a oppsummering/status.json && cmp b oppsummering/status.txt
