## rules show: what the forms say that no shipped book has, and a budget that
## has something left.
== regelverk/hus.regler
regelverk hus
    versjon: 1
    fravær: over 10 % av 1 år

kategori tjeneste kontor
    alene: fra 50 %

kategori permisjon kurs
    trekkes: ja

parameter holdes-av
    tittel: Holdes av
    kilde: brev
    forsiktig: 1 vakt
    romslig: ingen
    spørsmål: om noe holdes av

katalog kurs
    gir: kurs 1 vakt

katalog vakt
    gir: vakt vakt, ellers 1 vakt

krav begynt
    tittel: Begynt
    kilde: brev
    begynt-før: 2019-03-01
    tid: kontor
    minst: 6 måneder

krav rytme
    tittel: Rytme
    kilde: brev
    rytme: hver 3. uke
    sum: vakt

krav frist
    tittel: Frist
    kilde: brev
    frist: søknad senest 2019-12-31

krav rate
    tittel: Rate
    kilde: brev
    sum: vakt
    høyst: 10 vakter per år
    høyst-vurderes: 20 vakter per årsverk

krav kalender
    tittel: Kalender
    kilde: brev
    sum: vakt
    minst: 4 vakter per kalenderår

krav gulv
    tittel: Gulv
    kilde: brev
    sum: vakt, kurs
    minst: 4 vakter
    gulv: vakt holdes-av

krav versjoner
    tittel: Versjoner
    kilde: brev
    sum: vakt
    minst: 4 vakter til 2018-06-30
    minst: 5 vakter fra 2018-07-01 til 2018-12-31
    minst: 6 vakter fra 2019-01-01

krav samtidig
    tittel: Samtidig
    kilde: brev
    sum: vakt
    minst: 2 vakter
    mens: kontor

budsjett rom
    tittel: Et rom
    kilde: brev
    inntekt: Leie, 9 000 kr
    kostnad: Lys, 2 500,50 kr

$ alis rules check
regelverk/hus.regler: no errors
$ alis rules show hus
rule book: hus
from: repository
file: regelverk/hus.regler
sha256: 5b110a06eb7c587b59b3d40577c8eab13cdd93ae55755ddcb4ef0198fcf374c0
version: 1
leave: deducted when all of it is over 1 m 6 d, and then all of it

Requirements

begynt: Begynt
    counted: the longest post as kontor that began before 2019-03-01
    needed: at least 6 m
    source: brev

rytme: Rytme
    counted: the weeks of service in which, or in the 2 before, something is
      credited to vakt
    needed: every week of service
    source: brev

frist: Frist
    needed: søknad no later than 2019-12-31
    source: brev

rate: Rate
    counted: what is credited to vakt, added up
    needed: at most 10 vakt a year of service (by the lenient reading at most 20
      vakt a full-time year of service)
    source: brev

kalender: Kalender
    counted: what is credited to vakt, added up
    needed: at least 4 vakt in each calendar year, in proportion to the days in
      post
    source: brev

gulv: Gulv
    counted: what is credited to vakt, kurs, added up
    needed: at least 4 vakt
    floor: of what is not vakt at most 3 vakt (by the lenient reading any
      amount) counts
    two readings: om noe holdes av
    parameters: holdes-av
    source: brev

versjoner: Versjoner
    counted: what is credited to vakt, added up
    needed: at least 4 vakt, to and with 2018-06-30
    needed: at least 5 vakt, from 2018-07-01 to and with 2018-12-31
    needed: at least 6 vakt, from 2019-01-01 on
    source: brev

samtidig: Samtidig
    counted: what is credited to vakt, added up
    needed: at least 2 vakt
    at the same time: only what lies at the same time as kontor counts
    source: brev

Parameters, which no source settles

holdes-av: Holdes av
    value: 1 vakt by the cautious reading, ingen by the lenient
    left open: om noe holdes av
    source: brev

Categories, in the order in which a day is filled

tjeneste kontor
    words: kontor
    by itself: from 50 %
    beside other service: never

permisjon kurs
    words: kurs
    deducted: yes

What entries give; the first that fits counts

kurs
    gives: 1 vakt to kurs

vakt
    gives: what the entry says in vakt, else 1 vakt, to vakt

Budgets

rom: Et rom
    income: Leie: 9 000 kr
    cost: Lys: 2 500.50 kr
    in all: income 9 000 kr
    in all: cost 2 500.50 kr
    in all: 6 499.50 kr is left
    source: brev
