## explain --why-not: what would complete a requirement, nearest first: what
## waits for '*', what is planned, what was left out, what is missing, what then
## remains. A line that repeats is planned for each of its days to come.
== regelverk/prove.regler
regelverk prove
    versjon: 1
    tittel: Prøveordning
    konverteres-til: felles

kategori tjeneste allmennpraksis
    alene: fra 50 %

kategori tjeneste sykehjem
    alene: over minste-sykehjem
    sammen-med: allmennpraksis

kategori permisjon ferie
    trekkes: nei

parameter minste-sykehjem
    tittel: Minste sykehjemsstilling
    tittel-en: The least nursing-home post
    forsiktig: 50 %
    romslig: 40 %
    spørsmål: hvor liten en stilling kan være
    spørsmål-nn: kor lita ei stilling kan vere
    spørsmål-en: how small a post may be
    kilde: lov A, lov B

katalog veiledning
    gir: veiledning t

katalog vakt
    gir: vakter vakt, ellers 1 vakt

katalog kurs /^(lunge|hud|hjerte) kurs$/
    gir: emne:$1 t

katalog utgift
    gir: utgift kr

katalog gruppeveiledning
    gir: gruppe t

krav tid
    tittel: Tjeneste
    tittel-nn: Teneste
    tittel-en: Service
    kilde: lov A
    tid: allmennpraksis, sykehjem
    minst: 3 år
    tak: sykehjem 6 måneder
    lesemåter: lovene er uenige
    lesemåter-nn: lovene er usamde
    lesemåter-en: the laws disagree

krav uker
    tittel: Veiledning hver uke
    tittel-nn: Rettleiing kvar veke
    tittel-en: Supervision every week
    kilde: lov A
    rytme: hver uke
    sum: veiledning

krav rate
    tittel: Timer
    tittel-en: Hours
    kilde: lov A
    sum: veiledning
    minst: 12 t per år

krav penger
    tittel: Penger
    tittel-nn: Pengar
    tittel-en: Money
    kilde: lov A
    sum: utgift
    høyst: 3 000 kr per kalenderår

krav frist
    tittel: Søknaden
    tittel-nn: Søknaden
    tittel-en: The application
    kilde: lov A
    frist: søknad senest 2018-06-30

krav begynt
    tittel: Begynt
    tittel-en: Begun
    kilde: lov A
    begynt-før: 2018-01-01
    tid: allmennpraksis
    minst: 1 år
    andel: fra 50 %

krav emner
    tittel: Emner
    tittel-nn: Emne
    tittel-en: Topics
    kilde: lov A
    ulike: emne
    hver-minst: 15 t
    minst: 3 stk

krav gruppe
    tittel: Gruppe
    tittel-en: Group
    kilde: lov A
    sum: gruppe
    minst: 20 t
    mens: allmennpraksis
    siste: 12 måneder

krav gulvet
    tittel: Med gulv
    tittel-en: With a floor
    kilde: lov A
    tid: allmennpraksis, sykehjem
    minst: 2 år
    gulv: allmennpraksis 1 år

== loggbok.alis
alis Kari Nordmann
    regelverk: prove
    start: 2018-01-01

veileder Ola Hansen
    spesialist: allmennmedisin

fast 2019-01-01..2019-03-31 hver måned veiledning 1 t Ola Hansen
2018-01-01..2018-06-30 * tjeneste 60 % allmennpraksis | Stord
2018-01-01..2018-06-30 * tjeneste 40 % sykehjem | Stord
2018-03-01..2018-03-30 * permisjon 50 % sykdom
2018-07-01..2018-12-31 * tjeneste 100 % sykehjem | Bømlo
2019-01-01..2019-06-30 ! tjeneste 100 % allmennpraksis | Stord
2018-01-03 * veiledning 1 t Ola Hansen
2018-01-10 veiledning 1 t Ola Hansen
2018-02-12 * gruppeveiledning 3 t Ola Hansen
2018-08-12 * gruppeveiledning 3 t Ola Hansen
2017-12-12 * gruppeveiledning 3 t Ola Hansen
2018-04-01 * utgift 4 000 kr kurs
2018-05-02 * kurs 15 t lunge kurs
2018-05-03 * kurs 5 t hud kurs
2018-05-04 ! kurs 15 t hjerte kurs
2018-05-06 vakt Bømlo

## The plan adds a half year to 9 m 9.3 d (see explain-timeline.t), and is not
## enough; by the pace 800.7 d x 360 / 279.3 = 1032.1, the 1033rd day from
## 2019-01-01: 2 y 10 m 13 d, so 2021-11-13.
$ alis explain tid --why-not 2>told
requirement: tid
title: Service
source: lov A (prove)
state: short
have: 9 m 9.3 d of 3 y

planned
  2019-01-01..2019-06-30  6 m  loggbok.alis:13  tjeneste allmennpraksis

left out, and what would make it count
  2018-01-01..2018-06-30      8.7 d  loggbok.alis:9   tjeneste allmennpraksis
    leave is deducted: as much more service makes up for it
  2018-01-01..2018-06-30      5.8 d  loggbok.alis:10  tjeneste sykehjem
    leave is deducted: as much more service makes up for it
  2018-07-01..2018-12-31  2 m 6.2 d  loggbok.alis:12  tjeneste sykehjem
    the cap is reached; there is room for tjeneste:allmennpraksis

what would count
  tjeneste:allmennpraksis  counts by itself from 50 %

remains
  2 y 2 m 20.7 d: at the pace of the last 12 months on 2021-11-13
$ LC_ALL=nb_NO.UTF-8 alis forklar tid --why-not 2>told | tail -n +6

planlagt
  2019-01-01..2019-06-30  6 md  loggbok.alis:13  tjeneste allmennpraksis

ikke regnet med, og hva som ville få det til å telle
  2018-01-01..2018-06-30       8,7 d  loggbok.alis:9   tjeneste allmennpraksis
    permisjon trekkes fra: like mye tjeneste til tar det igjen
  2018-01-01..2018-06-30       5,8 d  loggbok.alis:10  tjeneste sykehjem
    permisjon trekkes fra: like mye tjeneste til tar det igjen
  2018-07-01..2018-12-31  2 md 6,2 d  loggbok.alis:12  tjeneste sykehjem
    taket er nådd; det er plass til tjeneste:allmennpraksis

hva som ville telle
  tjeneste:allmennpraksis  teller alene fra 50 %

gjenstår
  2 år 2 md 20,7 d: i takten fra de siste 12 månedene den 2021-11-13
$ LC_ALL=nn_NO.UTF-8 alis forklar tid --why-not 2>told | tail -n +6

planlagt
  2019-01-01..2019-06-30  6 md  loggbok.alis:13  tjeneste allmennpraksis

ikkje rekna med, og kva som ville få det til å telje
  2018-01-01..2018-06-30       8,7 d  loggbok.alis:9   tjeneste allmennpraksis
    permisjon vert trekt frå: like mykje teneste til tek det att
  2018-01-01..2018-06-30       5,8 d  loggbok.alis:10  tjeneste sykehjem
    permisjon vert trekt frå: like mykje teneste til tek det att
  2018-07-01..2018-12-31  2 md 6,2 d  loggbok.alis:12  tjeneste sykehjem
    taket er nådd; det er plass til tjeneste:allmennpraksis

kva som ville telje
  tjeneste:allmennpraksis  tel åleine frå 50 %

står att
  2 år 2 md 20,7 d: i takten frå dei siste 12 månadene den 2021-11-13
## Three days to come of the line that repeats. By hand: of 12 t a year 2 are
## there.
$ alis explain rate --why-not 2>told | tail -n +5
needed: 12 t a year of calendar days in service
have: 2 t of 12 t

counts, and waits for '*'
  2018-01-10  1 t  loggbok.alis:15  veiledning Ola Hansen

planned
  2019-01-01..2019-03-31  3 t  loggbok.alis:8  veiledning Ola Hansen
    3 days to come, the first on 2019-01-01

what would count
  veiledning  veiledning

remains
  10 hours: neither plan nor pace tells a day
$ LC_ALL=nb_NO.UTF-8 alis forklar rate --why-not 2>told | tail -n +7

teller, og venter på «*»
  2018-01-10  1 t  loggbok.alis:15  veiledning Ola Hansen

planlagt
  2019-01-01..2019-03-31  3 t  loggbok.alis:8  veiledning Ola Hansen
    3 dager igjen, den første 2019-01-01

hva som ville telle
  veiledning  veiledning

gjenstår
  10 timer: verken plan eller takt viser en dag
$ LC_ALL=nn_NO.UTF-8 alis forklar rate --why-not 2>told | tail -n +7

tel, og ventar på «*»
  2018-01-10  1 t  loggbok.alis:15  veiledning Ola Hansen

planlagt
  2019-01-01..2019-03-31  3 t  loggbok.alis:8  veiledning Ola Hansen
    3 dagar att, den første 2019-01-01

kva som ville telje
  veiledning  veiledning

står att
  10 timar: verken plan eller takt viser ein dag
## Weeks that have passed can only be entered.
$ alis explain uker --why-not 2>told | tail -n +6
have: 2 stk of 52 stk

counts, and waits for '*'
  2018-01-10  1 stk  loggbok.alis:15  veiledning Ola Hansen

missing
  nothing in 2018-01-15..2018-12-30: enter it, if it was held
$ LC_ALL=nb_NO.UTF-8 alis forklar uker --why-not 2>told | tail -n 3

mangler
  ingenting i 2018-01-15..2018-12-30: før det, om det ble holdt
$ LC_ALL=nn_NO.UTF-8 alis forklar uker --why-not 2>told | tail -n 3

manglar
  ingenting i 2018-01-15..2018-12-30: før det, om det vart halde
## Topics: one is begun, one is planned for a day that has passed.
$ alis explain emner --why-not 2>told | tail -n +5
each: at least 15 t
have: 1 stk of 3 stk

planned
  2018-05-04  1 stk  loggbok.alis:22  kurs hjerte kurs
    the day has passed: take away '!' if it was held

missing
  emne:hud  10 t  begun, and too little

remains
  2 more: at the pace of the last 12 months on 2020-12-31
$ LC_ALL=nb_NO.UTF-8 alis forklar emner --why-not 2>told | tail -n +7

planlagt
  2018-05-04  1 stk  loggbok.alis:22  kurs hjerte kurs
    dagen er passert: ta bort «!» om det ble holdt

mangler
  emne:hud  10 t  begynt, og for lite

gjenstår
  2 til: i takten fra de siste 12 månedene den 2020-12-31
$ LC_ALL=nn_NO.UTF-8 alis forklar emner --why-not 2>told | tail -n +7

planlagt
  2018-05-04  1 stk  loggbok.alis:22  kurs hjerte kurs
    dagen er passert: ta bort «!» om det vart halde

manglar
  emne:hud  10 t  byrja, og for lite

står att
  2 til: i takten frå dei siste 12 månadene den 2020-12-31
## Outside the time that counts, and not at the time of other service.
$ alis explain gruppe --why-not 2>told | tail -n +6

left out, and what would make it count
  2017-12-12  3 t  loggbok.alis:18  gruppeveiledning Ola Hansen
    counts only: the last 12 months
  2018-08-12  3 t  loggbok.alis:17  gruppeveiledning Ola Hansen
    counts only at the time of tjeneste:allmennpraksis

what would count
  gruppe  gruppeveiledning

remains
  17 hours: neither plan nor pace tells a day
$ LC_ALL=nb_NO.UTF-8 alis forklar gruppe --why-not 2>told | tail -n +7
ikke regnet med, og hva som ville få det til å telle
  2017-12-12  3 t  loggbok.alis:18  gruppeveiledning Ola Hansen
    teller bare: de siste 12 månedene
  2018-08-12  3 t  loggbok.alis:17  gruppeveiledning Ola Hansen
    teller bare samtidig med tjeneste:allmennpraksis

hva som ville telle
  gruppe  gruppeveiledning

gjenstår
  17 timer: verken plan eller takt viser en dag
$ LC_ALL=nn_NO.UTF-8 alis forklar gruppe --why-not 2>told | tail -n +7
ikkje rekna med, og kva som ville få det til å telje
  2017-12-12  3 t  loggbok.alis:18  gruppeveiledning Ola Hansen
    tel berre: dei siste 12 månadene
  2018-08-12  3 t  loggbok.alis:17  gruppeveiledning Ola Hansen
    tel berre samtidig med tjeneste:allmennpraksis

kva som ville telje
  gruppe  gruppeveiledning

står att
  17 timar: verken plan eller takt viser ein dag
## What is over, late or begun too late is not made up for.
$ for i in penger frist begynt; do alis explain $i --why-not 2>told | tail -n 3; done

remains
  1 000 kr over what may be in 2018: nothing that is added mends it

missing
  if it was in time, write the day below 'alis': søknad: ...

missing
  no post that begins now counts: it had to begin before 2018-01-01
$ LC_ALL=nb_NO.UTF-8; export LC_ALL; for i in penger frist begynt; do alis forklar $i --why-not 2>told | tail -n 1; done
  1 000 kr mer enn det kan være i 2018: ingenting som føres til, retter på det
  var det i tide, skriv dagen under «alis»: søknad: ...
  ingen stilling som begynner nå, teller: den måtte begynne før 2018-01-01
$ LC_ALL=nn_NO.UTF-8; export LC_ALL; for i in penger frist begynt; do alis forklar $i --why-not 2>told | tail -n 1; done
    det
  var det i tide, skriv dagen under «alis»: søknad: ...
  inga stilling som byrjar no, tel: ho måtte byrje før 2018-01-01
## A deadline that is kept is met, and that is all.
$ alis explain frist --why-not --date 2018-06-01 2>told
requirement: frist
title: The application
source: lov A (prove)
state: met
deadline: 'søknad' no later than 2018-06-30
'søknad' is not written; 29 days are left

it is met: nothing is missing
$ LC_ALL=nb_NO.UTF-8 alis forklar frist --why-not --date 2018-06-01 2>told | tail -n 1
det er oppfylt: ingenting mangler
$ LC_ALL=nn_NO.UTF-8 alis forklar frist --why-not --date 2018-06-01 2>told | tail -n 1
det er oppfylt: ingenting manglar
## Too small a post; over 100 %; and room that a floor keeps. By hand, to and with
## 2018-12-31: of 45 % alone nothing, 45 % of 180 d = 81 d; beside 80 % of
## allmennpraksis 20 % of 180 d = 36 d count of 40 %, and 36 d do not. By the floor
## at most 2 - 1 years of sykehjem count: of 2 years and 36 d 1 year.
== tre.alis
alis Kari Nordmann
    regelverk: prove

2015-01-01..2016-12-31 * tjeneste 100 % sykehjem | Stord
2018-01-01..2018-06-30 * tjeneste 45 % sykehjem | Stord
2018-07-01..2018-12-31 * tjeneste 80 % allmennpraksis | Stord
2018-07-01..2018-12-31 * tjeneste 40 % sykehjem | Stord

$ alis explain gulvet -f tre.alis 2>told | tail -n +5
have: 1 y 4 m 24 d of 2 y
limit: at most 1 y of others than tjeneste:allmennpraksis

date                                       gave         total
2015-01-01..2016-12-31  *  tre.alis:4       1 y           1 y
    tjeneste sykehjem  left out: 1 y in room kept for other service
2018-01-01..2018-06-30  *  tre.alis:5       0 d           1 y
    tjeneste sykehjem
    left out: 2 m 21 d too small a post, or counts only beside other service
2018-07-01..2018-12-31  *  tre.alis:6  4 m 24 d  1 y 4 m 24 d
    tjeneste allmennpraksis
2018-07-01..2018-12-31  *  tre.alis:7       0 d  1 y 4 m 24 d
    tjeneste sykehjem
    left out: 1 m 6 d over 100 % on the day; 1 m 6 d in room kept for other
    service

days                    service                share      gave         total
2015-01-01..2016-12-31  sykehjem               100 %       1 y           1 y
    left out: 1 y in room kept for other service
2018-01-01..2018-06-30  sykehjem         0 % of 45 %       0 d           1 y
    left out: 2 m 21 d too small a post, or counts only beside other service
2018-07-01..2018-12-31  allmennpraksis          80 %  4 m 24 d  1 y 4 m 24 d
2018-07-01..2018-12-31  sykehjem        20 % of 40 %       0 d  1 y 4 m 24 d
    left out: 1 m 6 d over 100 % on the day; 1 m 6 d in room kept for other
    service
$ alis explain gulvet --why-not -f tre.alis 2>told | tail -n +5
have: 1 y 4 m 24 d of 2 y

left out, and what would make it count
  2015-01-01..2016-12-31       1 y  tre.alis:4  tjeneste sykehjem
    the rest is kept for tjeneste:allmennpraksis
  2018-01-01..2018-06-30  2 m 21 d  tre.alis:5  tjeneste sykehjem
    tjeneste:sykehjem counts by itself above 50 %; counts beside
    tjeneste:allmennpraksis
  2018-07-01..2018-12-31   1 m 6 d  tre.alis:7  tjeneste sykehjem
    no more than 100 % counts on a day
  2018-07-01..2018-12-31   1 m 6 d  tre.alis:7  tjeneste sykehjem
    the rest is kept for tjeneste:allmennpraksis

what would count
  tjeneste:allmennpraksis  counts by itself from 50 %

remains
  7 m 6 d: at the pace of the last 12 months on 2020-06-30
$ LC_ALL=nb_NO.UTF-8 alis forklar gulvet --why-not -f tre.alis 2>told | tail -n +7
ikke regnet med, og hva som ville få det til å telle
  2015-01-01..2016-12-31       1 år  tre.alis:4  tjeneste sykehjem
    resten er holdt av til tjeneste:allmennpraksis
  2018-01-01..2018-06-30  2 md 21 d  tre.alis:5  tjeneste sykehjem
    tjeneste:sykehjem teller alene over 50 %; teller ved siden av
    tjeneste:allmennpraksis
  2018-07-01..2018-12-31   1 md 6 d  tre.alis:7  tjeneste sykehjem
    ikke mer enn 100 % teller på én dag
  2018-07-01..2018-12-31   1 md 6 d  tre.alis:7  tjeneste sykehjem
    resten er holdt av til tjeneste:allmennpraksis

hva som ville telle
  tjeneste:allmennpraksis  teller alene fra 50 %

gjenstår
  7 md 6 d: i takten fra de siste 12 månedene den 2020-06-30
$ LC_ALL=nn_NO.UTF-8 alis forklar gulvet --why-not -f tre.alis 2>told | tail -n +7
ikkje rekna med, og kva som ville få det til å telje
  2015-01-01..2016-12-31       1 år  tre.alis:4  tjeneste sykehjem
    resten er halden av til tjeneste:allmennpraksis
  2018-01-01..2018-06-30  2 md 21 d  tre.alis:5  tjeneste sykehjem
    tjeneste:sykehjem tel åleine over 50 %; tel ved sida av
    tjeneste:allmennpraksis
  2018-07-01..2018-12-31   1 md 6 d  tre.alis:7  tjeneste sykehjem
    ikkje meir enn 100 % tel på éin dag
  2018-07-01..2018-12-31   1 md 6 d  tre.alis:7  tjeneste sykehjem
    resten er halden av til tjeneste:allmennpraksis

kva som ville telje
  tjeneste:allmennpraksis  tel åleine frå 50 %

står att
  7 md 6 d: i takten frå dei siste 12 månadene den 2020-06-30
## The shipped books: courses by the names that the catalogue knows, what waits
## for a person, what is reached and not confirmed.
== gammel.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
    start: 2017-09-01

2018-01-15..2018-01-18 * kurs Grunnkurs A
2018-11-12..2018-11-15 * kurs Grunnkurs A
2018-02-01 praksisbesøk Moster legekontor
2018-03-01 ferdighet EKG
2018-04-01 kurs Akuttmedisin i kommunen
2018-06-01 * vakt Bømlo
2019-02-01 ! kurs Sykmeldingskurs
$ alis explain grunnkurs --why-not -f gammel.alis | tail -n +5
have: 35 poeng of 130 poeng
lacks grunnkurs:B, grunnkurs:C, grunnkurs:D

left out, and what would make it count
  2018-11-12..2018-11-15  35 poeng  gammel.alis:6  kurs Grunnkurs A
    grunnkurs:A counts once: another would count

missing
  grunnkurs:B  kurs Grunnkurs B
  grunnkurs:C  kurs Grunnkurs C
  grunnkurs:D  kurs Grunnkurs D

remains
  95 points: at the pace of the last 12 months on 2021-08-10
$ LC_ALL=nb_NO.UTF-8 alis forklar grunnkurs --why-not -f gammel.alis | tail -n +5
har: 35 poeng av 130 poeng
mangler grunnkurs:B, grunnkurs:C, grunnkurs:D

ikke regnet med, og hva som ville få det til å telle
  2018-11-12..2018-11-15  35 poeng  gammel.alis:6  kurs Grunnkurs A
    grunnkurs:A teller én gang: en annen ville ha talt

mangler
  grunnkurs:B  kurs Grunnkurs B
  grunnkurs:C  kurs Grunnkurs C
  grunnkurs:D  kurs Grunnkurs D

gjenstår
  95 poeng: i takten fra de siste 12 månedene den 2021-08-10
$ alis explain akuttmedisin --why-not -f gammel.alis | tail -n +4
state: unconfirmed
have: 1 kurs of 1 kurs

counts, and waits for '*'
  2018-04-01  1 kurs  gammel.alis:9  kurs Akuttmedisin i kommunen
$ LC_ALL=nn_NO.UTF-8 alis forklar akuttmedisin --why-not -f gammel.alis | tail -n +4
status: ustadfest
har: 1 kurs av 1 kurs

tel, og ventar på «*»
  2018-04-01  1 kurs  gammel.alis:9  kurs Akuttmedisin i kommunen
$ alis explain sykmelding --why-not -f gammel.alis | tail -n +4
state: short
have: 0 kurs of 1 kurs

planned
  2019-02-01  1 kurs  gammel.alis:11  kurs Sykmeldingskurs

what would count
  sykmelding  kurs Sykmelding

remains
  1 course: by plan on 2019-02-01
$ LC_ALL=nb_NO.UTF-8 alis forklar sykmelding --why-not -f gammel.alis | tail -n 1
  1 kurs: etter planen den 2019-02-01
$ LC_ALL=nn_NO.UTF-8 alis forklar sykmelding --why-not -f gammel.alis | tail -n 1
  1 kurs: etter planen den 2019-02-01
$ alis explain ferdigheter --why-not -f gammel.alis | tail -n +4
state: short
have: 0 stk of 1 stk

counts when it has '*'
  2018-03-01  1 stk  gammel.alis:8  ferdighet EKG

what would count
  ferdighet:...  ferdighet ...

remains
  1 more: neither plan nor pace tells a day
$ alis explain praksisbesok --why-not -f gammel.alis | sed -n '4,$p'
state: judgement
have: 1 stk of 1 stk

for a person to judge
  left open: the number is not stated in the sources; one at least is compulsory
  a person's word settles it; write: 2018-12-31 * vurdering praksisbesok
$ LC_ALL=nb_NO.UTF-8 alis forklar praksisbesok --why-not -f gammel.alis | tail -n 3
for et menneske å vurdere
  åpent: antallet er ikke oppgitt i kildene; minst ett er påkrevd
  et menneskes ord avgjør det; skriv: 2018-12-31 * vurdering praksisbesok
## The line that it says settles it.
$ echo '2018-12-31 * vurdering praksisbesok' >>gammel.alis; alis explain praksisbesok --why-not -f gammel.alis | sed -n '4,$p'
state: judged to be met
have: 1 stk of 1 stk

it is met: nothing is missing
## For machines the steps are a table.
$ alis explain grunnkurs --why-not -f gammel.alis --format csv
step,date,mark,file,line,kind,what,account,amount,unit,text
"left-out","2018-11-12..2018-11-15","*","gammel.alis",6,"kurs","Grunnkurs A","grunnkurs:A",35,"poeng","grunnkurs:A counts once: another would count"
"missing","","","",,"","","grunnkurs:B",,,"kurs Grunnkurs B"
"missing","","","",,"","","grunnkurs:C",,,"kurs Grunnkurs C"
"missing","","","",,"","","grunnkurs:D",,,"kurs Grunnkurs D"
"remains","","","",,"","","",95,"poeng","at the pace of the last 12 months on 2021-08-10"
$ alis explain emner --why-not --format json 2>told
{
  "format": 1,
  "date": "2018-12-31",
  "book": "prove",
  "id": "emner",
  "title": "Topics",
  "source": "lov A (prove)",
  "state": "short",
  "settled": false,
  "unit": "stk",
  "have": "1",
  "confirmed": "1",
  "need": "3",
  "lenient": "1",
  "lenient_need": "3",
  "remaining": "2",
  "by_plan": null,
  "at_pace": "2020-12-31",
  "why_not": [
    {
      "step": "planned",
      "date": "2018-05-04",
      "mark": "!",
      "file": "loggbok.alis",
      "line": 22,
      "kind": "kurs",
      "what": "hjerte kurs",
      "account": "emne:hjerte",
      "amount": "1",
      "unit": "stk",
      "text": "the day has passed: take away '!' if it was held"
    },
    {
      "step": "missing",
      "date": "",
      "mark": "",
      "file": "",
      "line": null,
      "kind": "",
      "what": "",
      "account": "emne:hud",
      "amount": "10",
      "unit": "t",
      "text": "begun, and too little"
    },
    {
      "step": "remains",
      "date": "",
      "mark": "",
      "file": "",
      "line": null,
      "kind": "",
      "what": "",
      "account": "",
      "amount": "2",
      "unit": "stk",
      "text": "at the pace of the last 12 months on 2020-12-31"
    }
  ]
}
## wrong words
$ alis explain tid kurs --why-not 2>&1 | tail -n 1
alis: --why-not takes no query: 'kurs'
$ alis explain A012 --why-not
! alis: --why-not is for a requirement
? 2
$ alis explain A012 --format json
! alis: a code's page is text, and takes no --format: 'json'
? 2
