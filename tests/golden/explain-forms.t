## explain --why-not: the forms that no shipped book has, each worked out by hand
## from docs/rules.md: windows, versions, limits without an end, milestones.
== regelverk/hus.regler
regelverk hus
    versjon: 1

kategori tjeneste kontor
    alene: fra 0 %
    når: søknad senest 2030-01-01

kategori tjeneste lab
    alene: fra 50 %
    når: søknad fra 2020-01-01
    når-vurderes: søknad senest 2020-01-01

katalog vakt
    gir: vakt vakt, ellers 1 vakt

katalog kurs /lunge/
    gir: emne:lunge t

katalog kurs /øye/
    gir: emne:øye t

katalog kurs /emnekurs i (.+)$/
    gir: emne:$1 t

katalog kurs
    hvis: sted Voss
    gir: tur 1 stk

katalog utgift
    gir: utgift kr

slag møte

katalog møte
    etter: 2020-01-01
    gir: møte 1 stk

krav frist
    tittel: Frist
    kilde: brev
    frist: søknad senest 2019-06-30

krav begynt
    tittel: Begynt
    kilde: brev
    begynt-før: 2019-03-01
    tid: kontor
    minst: 6 måneder

krav sett
    tittel: Sett
    kilde: brev
    sett: tur, møte:ukjent
    minst: 2 stk

krav emner
    tittel: Emner
    kilde: brev
    ulike: emne
    hver-minst: 15 t
    minst: 3 stk

krav vindu
    tittel: Vindu
    kilde: brev
    sum: vakt
    minst: 4 vakter
    fra: 2018-01-01
    til: 2018-12-31

krav penger
    tittel: Penger
    kilde: brev
    sum: utgift
    høyst: 1 000 kr

krav tak
    tittel: Tak
    kilde: brev
    antall: vakt, møte
    minst: 4 stk
    tak: vakt 2 stk

krav bare-tak
    tittel: Bare tak
    kilde: brev
    antall: vakt
    minst: 4 stk
    tak: vakt 2 stk
    tak-vurderes: vakt 4 stk

krav kontortid
    tittel: Kontortid
    kilde: brev
    tid: kontor
    minst: 2 år

krav lab
    tittel: Lab
    kilde: brev
    tid: lab
    minst: 1 år

krav versjoner
    tittel: Versjoner
    kilde: brev
    sum: vakt
    minst: 1 vakt til 2018-06-30
    minst: 5 vakter fra 2018-07-01 til 2019-12-31
    minst: 6 vakter fra 2020-01-01

parameter grense
    tittel: Grense
    kilde: brev
    forsiktig: 500 kr
    romslig: ingen
    spørsmål: hvor mye
    spørsmål-en: how much

krav uten-grense
    tittel: Uten grense
    kilde: brev
    sum: utgift
    høyst: grense

== loggbok.alis
alis Kari Nordmann
    regelverk: hus
2019-01-01..2019-06-30 * tjeneste 50 % kontor
2019-07-01..2019-12-31 * tjeneste 100 % lab
2019-02-01..2019-02-28 * permisjon 100 % sykdom
2019-03-01..2019-03-31 * tjeneste 100 % kontor
2017-12-31 * vakt Stord
2018-02-01 vakt Stord
2018-03-01 * vakt Stord
2019-03-01 * vakt Stord
2018-04-01 * utgift 1 200,50 kr kurs
2018-04-01 * kurs 15 t Emnekurs i øye
2018-05-01 * kurs 8 t Emnekurs i hud

$ alis rules check
regelverk/hus.regler: no errors
! regelverk/hus.regler:53:16: warning[A073]: nothing in the rule books credits 'møte:ukjent'
!  53 |     sett: tur, møte:ukjent
!     |                ^^^^^^^^^^^
!   hint: write a 'katalog' clause that gives it; else only postings can
! 0 errors, 1 warning
## a post of 50 % for half a year, 15 d of leave; of the second 50 % more has room:
## 3 months of 24; at 90 d a year the 630 that lack take 7 years
$ ALIS_DATE=2019-12-31 alis explain kontortid --why-not 2>/dev/null | tail -n +4
state: short
have: 3 m of 2 y

left out, and what would make it count
  2019-01-01..2019-06-30  15 d  loggbok.alis:3  tjeneste kontor
    leave is deducted: as much more service makes up for it
  2019-03-01..2019-03-31  15 d  loggbok.alis:6  tjeneste kontor
    no more than 100 % counts on a day

what would count
  tjeneste:kontor  counts by itself

remains
  1 y 9 m: at the pace of the last 12 months on 2026-12-31
## a milestone that must not be early, and today is
$ ALIS_DATE=2019-12-31 alis explain lab --why-not 2>/dev/null | tail -n +4
state: judgement
have: 0 d of 1 y

for a person to judge
  a person's word settles it, once one of the readings is reached; write then:
    2019-12-31 * vurdering lab

left out, and what would make it count
  2019-07-01..2019-12-31  6 m  loggbok.alis:4  tjeneste lab
    tjeneste:lab counts by itself from 50 %; that only with 'søknad' no earlier
    than 2020-01-01

what would count
  tjeneste:lab
    counts by itself from 50 %; that only with 'søknad' no earlier than
    2020-01-01

remains
  1 y: neither plan nor pace tells a day
## a day that has passed: only what was in time helps, and what is written late does not
$ ALIS_DATE=2019-12-31 alis explain frist --why-not 2>/dev/null | tail -n +4
state: short
deadline: 'søknad' no later than 2019-06-30
'søknad' is not written, and the day has passed

missing
  if it was in time, write the day below 'alis': søknad: ...
$ sed 's/regelverk: hus/&\n    søknad: 2019-08-01/' loggbok.alis >sent.alis && ALIS_DATE=2019-12-31 alis -f sent.alis explain frist --why-not 2>/dev/null | tail -n +4
state: short
deadline: 'søknad' no later than 2019-06-30
'søknad' is 2019-08-01: not in time
## topics that are begun, and what is known by name
$ ALIS_DATE=2019-12-31 alis explain emner --why-not 2>/dev/null | tail -n +4
state: short
each: at least 15 t
have: 1 stk of 3 stk

missing
  emne:hud    7 t  begun, and too little
  emne:lunge       kurs Emne i lunge

remains
  2 more: neither plan nor pace tells a day
$ ALIS_DATE=2019-12-31 alis explain sett --why-not 2>/dev/null | tail -n +4
state: short
have: 0 stk of 2 stk
lacks tur, møte:ukjent

missing
  tur          kurs, with sted: Voss
  møte:ukjent

remains
  2 more: neither plan nor pace tells a day
## what lies outside of a window, and the version of the day
$ ALIS_DATE=2019-12-31 alis explain vindu --why-not 2>/dev/null | tail -n +4
state: short
have: 2 vakt of 4 vakt

counts, and waits for '*'
  2018-02-01  1 vakt  loggbok.alis:8  vakt Stord

left out, and what would make it count
  2017-12-31  1 vakt  loggbok.alis:7   vakt Stord
    counts only: from 2018-01-01; to and with 2018-12-31
  2019-03-01  1 vakt  loggbok.alis:10  vakt Stord
    counts only: from 2018-01-01; to and with 2018-12-31

what would count
  vakt  vakt

remains
  2 shifts: neither plan nor pace tells a day
$ ALIS_DATE=2019-12-31 alis explain versjoner --why-not 2>/dev/null | tail -n +4
state: short
needed: 1 vakt to and with 2018-06-30
needed: 5 vakt from 2018-07-01 to 2019-12-31
needed: 6 vakt from 2020-01-01 on
have: 4 vakt of 5 vakt

counts, and waits for '*'
  2018-02-01  1 vakt  loggbok.alis:8  vakt Stord

what would count
  vakt  vakt

remains
  1 shift: at the pace of the last 12 months on 2020-12-31
## caps that are reached, with and without room beside
$ ALIS_DATE=2019-12-31 alis explain tak --why-not 2>/dev/null | tail -n +4
state: short
have: 2 stk of 4 stk

counts, and waits for '*'
  2018-02-01  1 stk  loggbok.alis:8  vakt Stord

left out, and what would make it count
  2018-03-01  1 stk  loggbok.alis:9   vakt Stord
    the cap is reached; there is room for møte
  2019-03-01  1 stk  loggbok.alis:10  vakt Stord
    the cap is reached; there is room for møte

remains
  2 more: neither plan nor pace tells a day
$ ALIS_DATE=2019-12-31 alis explain bare-tak --why-not 2>/dev/null | tail -n +4
state: judgement
have: 2 stk of 4 stk

for a person to judge
  a person's word settles it; write: 2019-12-31 * vurdering bare-tak

counts, and waits for '*'
  2018-02-01  1 stk  loggbok.alis:8  vakt Stord

left out, and what would make it count
  2018-03-01  1 stk  loggbok.alis:9   vakt Stord  the cap is reached
  2019-03-01  1 stk  loggbok.alis:10  vakt Stord  the cap is reached

remains
  2 more: neither plan nor pace tells a day
## too much in all, and a limit that by the other reading is none
$ ALIS_DATE=2019-12-31 alis explain penger --why-not 2>/dev/null | tail -n +4
state: short
have: 1 200.50 kr of at most 1 000 kr

remains
  200.50 kr over what may be: nothing that is added mends it
$ ALIS_DATE=2019-12-31 alis explain uten-grense 2>/dev/null | tail -n +4
state: judgement
have: 1 200.50 kr of at most 500 kr
two readings: how much
  cautious: 1 200.50 kr of 500 kr
  lenient: 1 200.50 kr of no limit
figures that no source gives
  grense: Grense
    cautious 500 kr, lenient ingen
    left open: how much
    looked for in: brev

date                                                gave        total
2018-04-01  *  loggbok.alis:11  utgift kurs  1 200.50 kr  1 200.50 kr
