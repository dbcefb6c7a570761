## explain, sort by sort: what of a requirement is no list of entries alone.
## Service, by hand (30E/360; a half year is 180 d):
##   allmennpraksis 60 % of 180 d                    = 108 d
##     leave 50 %, f(03-31) - f(03-01) = 29 d:  60 % x 29 x 50 % =   8.7 d
##     gives 99.3 d                                  = 3 m 9.3 d
##   sykehjem 40 %, beside it: 72 d - 40 % x 29 x 50 % = 72 - 5.8 = 66.2 d
##   sykehjem 100 % of 180 d; the cap of 180 d has room for
##     180 - 66.2 = 113.8 d                          = 3 m 23.8 d
##     and cuts off 66.2 d                           = 2 m 6.2 d
##   99.3 + 66.2 + 113.8 = 279.3 d                   = 9 m 9.3 d
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

== loggbok.alis
alis Kari Nordmann
    regelverk: prove
    start: 2018-01-01

veileder Ola Hansen
    spesialist: allmennmedisin

2018-01-01..2018-06-30 * tjeneste 60 % allmennpraksis | Stord
2018-01-01..2018-06-30 * tjeneste 40 % sykehjem | Stord
2018-03-01..2018-03-30 * permisjon 50 % sykdom
2018-07-01..2018-12-31 * tjeneste 100 % sykehjem | Bømlo
2018-01-03 * veiledning 1 t Ola Hansen
2018-01-10 veiledning 1 t Ola Hansen
2018-02-05 * veiledning 2 t Ola Hansen
2018-02-12 * gruppeveiledning 3 t Ola Hansen
2018-08-12 * gruppeveiledning 3 t Ola Hansen
2017-12-12 * gruppeveiledning 3 t Ola Hansen
2018-04-01 * utgift 4 000 kr kurs
2018-05-02 * kurs 15 t lunge kurs
2018-05-03 * kurs 5 t hud kurs
2018-05-04 ! kurs 15 t hjerte kurs

$ alis explain tid 2>told
requirement: tid
title: Service
source: lov A (prove)
state: short
have: 9 m 9.3 d of 3 y
limit: at most 6 m of tjeneste:sykehjem

date                                              gave       total
2018-01-01..2018-06-30  *  loggbok.alis:8    3 m 9.3 d   3 m 9.3 d
    tjeneste allmennpraksis  left out: 8.7 d absence
2018-01-01..2018-06-30  *  loggbok.alis:9    2 m 6.2 d  5 m 15.5 d
    tjeneste sykehjem  left out: 5.8 d absence
2018-07-01..2018-12-31  *  loggbok.alis:11  3 m 23.8 d   9 m 9.3 d
    tjeneste sykehjem  left out: 2 m 6.2 d over the cap of 6 m

days                    service           share        gave       total
2018-01-01..2018-02-28  allmennpraksis     60 %     1 m 6 d     1 m 6 d
2018-01-01..2018-02-28  sykehjem           40 %        24 d         2 m
2018-03-01..2018-03-30  allmennpraksis     60 %       8.7 d   2 m 8.7 d
    left out: 8.7 d absence
2018-03-01..2018-03-30  sykehjem           40 %       5.8 d  2 m 14.5 d
    left out: 5.8 d absence
2018-03-01..2018-03-30  permisjon:sykdom   50 %              2 m 14.5 d
2018-03-31..2018-06-30  allmennpraksis     60 %  1 m 24.6 d   4 m 9.1 d
2018-03-31..2018-06-30  sykehjem           40 %   1 m 6.4 d  5 m 15.5 d
2018-07-01..2018-12-31  sykehjem          100 %  3 m 23.8 d   9 m 9.3 d
    left out: 2 m 6.2 d over the cap of 6 m
$ cat told
alis: by the rule book 'regelverk/prove.regler' of this repository, sha256 daf2e26d81b95de605754202f250551c785c00c06e0c671a4ceb95c8a04a842f
$ LC_ALL=nb_NO.UTF-8 alis forklar tid 2>told
krav: tid
tittel: Tjeneste
kilde: lov A (prove)
status: mangler
har: 9 md 9,3 d av 3 år
grense: høyst 6 md av tjeneste:sykehjem

dato                                                 ga          sum
2018-01-01..2018-06-30  *  loggbok.alis:8    3 md 9,3 d   3 md 9,3 d
    tjeneste allmennpraksis  ikke regnet med: 8,7 d fravær
2018-01-01..2018-06-30  *  loggbok.alis:9    2 md 6,2 d  5 md 15,5 d
    tjeneste sykehjem  ikke regnet med: 5,8 d fravær
2018-07-01..2018-12-31  *  loggbok.alis:11  3 md 23,8 d   9 md 9,3 d
    tjeneste sykehjem  ikke regnet med: 2 md 6,2 d over taket på 6 md

dager                   tjeneste          andel           ga          sum
2018-01-01..2018-02-28  allmennpraksis     60 %     1 md 6 d     1 md 6 d
2018-01-01..2018-02-28  sykehjem           40 %         24 d         2 md
2018-03-01..2018-03-30  allmennpraksis     60 %        8,7 d   2 md 8,7 d
    ikke regnet med: 8,7 d fravær
2018-03-01..2018-03-30  sykehjem           40 %        5,8 d  2 md 14,5 d
    ikke regnet med: 5,8 d fravær
2018-03-01..2018-03-30  permisjon:sykdom   50 %               2 md 14,5 d
2018-03-31..2018-06-30  allmennpraksis     60 %  1 md 24,6 d   4 md 9,1 d
2018-03-31..2018-06-30  sykehjem           40 %   1 md 6,4 d  5 md 15,5 d
2018-07-01..2018-12-31  sykehjem          100 %  3 md 23,8 d   9 md 9,3 d
    ikke regnet med: 2 md 6,2 d over taket på 6 md
$ LC_ALL=nn_NO.UTF-8 alis forklar tid 2>told
krav: tid
tittel: Teneste
kjelde: lov A (prove)
status: manglar
har: 9 md 9,3 d av 3 år
grense: høgst 6 md av tjeneste:sykehjem

dato                                                gav          sum
2018-01-01..2018-06-30  *  loggbok.alis:8    3 md 9,3 d   3 md 9,3 d
    tjeneste allmennpraksis  ikkje rekna med: 8,7 d fråvær
2018-01-01..2018-06-30  *  loggbok.alis:9    2 md 6,2 d  5 md 15,5 d
    tjeneste sykehjem  ikkje rekna med: 5,8 d fråvær
2018-07-01..2018-12-31  *  loggbok.alis:11  3 md 23,8 d   9 md 9,3 d
    tjeneste sykehjem  ikkje rekna med: 2 md 6,2 d over taket på 6 md

dagar                   teneste             del          gav          sum
2018-01-01..2018-02-28  allmennpraksis     60 %     1 md 6 d     1 md 6 d
2018-01-01..2018-02-28  sykehjem           40 %         24 d         2 md
2018-03-01..2018-03-30  allmennpraksis     60 %        8,7 d   2 md 8,7 d
    ikkje rekna med: 8,7 d fråvær
2018-03-01..2018-03-30  sykehjem           40 %        5,8 d  2 md 14,5 d
    ikkje rekna med: 5,8 d fråvær
2018-03-01..2018-03-30  permisjon:sykdom   50 %               2 md 14,5 d
2018-03-31..2018-06-30  allmennpraksis     60 %  1 md 24,6 d   4 md 9,1 d
2018-03-31..2018-06-30  sykehjem           40 %   1 md 6,4 d  5 md 15,5 d
2018-07-01..2018-12-31  sykehjem          100 %  3 md 23,8 d   9 md 9,3 d
    ikkje rekna med: 2 md 6,2 d over taket på 6 md
## Weeks: 2018-01-01 is a Monday. The first two weeks and that of 02-05 have
## supervision; of the 52 weeks 49 have none, in two stretches.
$ alis explain uker 2>told
requirement: uker
title: Supervision every week
source: lov A (prove)
state: short
rhythm: every week of service
have: 3 stk of 52 stk

date                                                    gave  total
2018-01-03  *  loggbok.alis:12  veiledning Ola Hansen  1 stk  1 stk
2018-01-10     loggbok.alis:13  veiledning Ola Hansen  1 stk  2 stk
2018-02-05  *  loggbok.alis:14  veiledning Ola Hansen  1 stk  3 stk

weeks of service without
  2018-01-15..2018-02-04
  2018-02-12..2018-12-30
$ LC_ALL=nb_NO.UTF-8 alis forklar uker 2>told | tail -n 3
uker med tjeneste uten
  2018-01-15..2018-02-04
  2018-02-12..2018-12-30
$ LC_ALL=nn_NO.UTF-8 alis forklar uker 2>told | tail -n 3
veker med teneste utan
  2018-01-15..2018-02-04
  2018-02-12..2018-12-30
## A calendar year: 3 000 kr for the whole of 2018, and 4 000 are used.
$ alis explain penger 2>told
requirement: penger
title: Money
source: lov A (prove)
state: short
the most: 3 000 kr a calendar year in post
have: 4 000 kr of at most 3 000 kr

date                                             gave     total
2018-04-01  *  loggbok.alis:18  utgift kurs  4 000 kr  4 000 kr

year     limit      used  left      over
2018  3 000 kr  4 000 kr  0 kr  1 000 kr
$ LC_ALL=nb_NO.UTF-8 alis forklar penger 2>told | tail -n 3

  år    grense     brukt  igjen      over
2018  3 000 kr  4 000 kr   0 kr  1 000 kr
$ LC_ALL=nn_NO.UTF-8 alis forklar penger 2>told | tail -n 3

  år    grense     brukt   att      over
2018  3 000 kr  4 000 kr  0 kr  1 000 kr
## The most of a calendar year is that of the whole year, what is needed that of
## the days so far: half of 12 t.
$ alis explain penger --date 2018-06-30 2>told | tail -n 2
year     limit      used  left      over
2018  3 000 kr  4 000 kr  0 kr  1 000 kr
$ alis explain rate --date 2018-06-30 2>told
requirement: rate
title: Hours
source: lov A (prove)
state: short
needed: 12 t a year of calendar days in service
have: 4 t of 6 t

date                                                   gave  total
2018-01-03  *  loggbok.alis:12  veiledning Ola Hansen   1 t    1 t
2018-01-10     loggbok.alis:13  veiledning Ola Hansen   1 t    2 t
2018-02-05  *  loggbok.alis:14  veiledning Ola Hansen   2 t    4 t
$ LC_ALL=nb_NO.UTF-8 alis forklar rate --date 2018-06-30 2>told | sed -n 5,6p
trengs: 12 t per år med tjeneste, i kalenderdager
har: 4 t av 6 t
$ LC_ALL=nn_NO.UTF-8 alis forklar rate --date 2018-06-30 2>told | sed -n 5,6p
trengst: 12 t per år med teneste, i kalenderdagar
har: 4 t av 6 t
## A deadline: before the day, on it, after it; then in time and late.
$ alis explain frist --date 2018-06-20 2>told
requirement: frist
title: The application
source: lov A (prove)
state: met
deadline: 'søknad' no later than 2018-06-30
'søknad' is not written; 10 days are left
$ alis explain frist --date 2018-06-29 2>told | tail -n 1
'søknad' is not written; 1 day is left
$ alis explain frist --date 2018-07-01 2>told | tail -n 3
state: short
deadline: 'søknad' no later than 2018-06-30
'søknad' is not written, and the day has passed
$ LC_ALL=nb_NO.UTF-8 alis forklar frist --date 2018-06-29 2>told | tail -n 2
frist: «søknad» senest 2018-06-30
«søknad» er ikke ført; det er 1 dag igjen
$ LC_ALL=nn_NO.UTF-8 alis forklar frist --date 2018-07-01 2>told | tail -n 2
frist: «søknad» seinast 2018-06-30
«søknad» er ikkje ført, og dagen er passert
$ sed -i '3a\    søknad: 2018-06-30' loggbok.alis; alis explain frist 2>told | tail -n 3
state: met
deadline: 'søknad' no later than 2018-06-30
'søknad' is 2018-06-30: in time
$ sed -i 's/søknad: 2018-06-30/søknad: 2018-07-01/' loggbok.alis; alis explain frist 2>told | tail -n 3
state: short
deadline: 'søknad' no later than 2018-06-30
'søknad' is 2018-07-01: not in time
$ sed -i '/søknad: /d' loggbok.alis
## A post that had to begin before a day.
$ alis explain begynt 2>told
requirement: begynt
title: Begun
source: lov A (prove)
state: short
what counts: the longest post of at least 50 % that began before 2018-01-01
have: 0 d of 1 y

date                                                                gave  total
2018-01-01..2018-06-30  *  loggbok.alis:8  tjeneste allmennpraksis   0 d    0 d
$ LC_ALL=nb_NO.UTF-8 alis forklar begynt 2>told | sed -n 5p
det som teller: den lengste stillingen på minst 50 % som begynte før 2018-01-01
$ LC_ALL=nn_NO.UTF-8 alis forklar begynt 2>told | sed -n 5p
det som tel: den lengste stillinga på minst 50 % som byrja før 2018-01-01
## Different topics, each of so much.
$ alis explain emner 2>told
requirement: emner
title: Topics
source: lov A (prove)
state: short
each: at least 15 t
have: 1 stk of 3 stk

date                                                            gave  total
2018-05-02  *  loggbok.alis:19  kurs lunge kurs   emne:lunge   1 stk  1 stk
2018-05-03  *  loggbok.alis:20  kurs hud kurs     emne:hud     0 stk  1 stk
2018-05-04  !  loggbok.alis:21  kurs hjerte kurs  emne:hjerte  0 stk  1 stk
    left out: 1 stk planned
## At the time of other service, and in the last 12 months: from 2018-01-01 on.
$ alis explain gruppe 2>told
requirement: gruppe
title: Group
source: lov A (prove)
state: short
have: 3 t of 20 t
counts: the last 12 months
limit: only what is at the time of tjeneste:allmennpraksis

date                                                         gave  total
2017-12-12  *  loggbok.alis:17  gruppeveiledning Ola Hansen   0 t    0 t
    left out: 3 t outside the time that counts
2018-02-12  *  loggbok.alis:15  gruppeveiledning Ola Hansen   3 t    3 t
2018-08-12  *  loggbok.alis:16  gruppeveiledning Ola Hansen   0 t    3 t
    left out: 3 t not at the time it must go with
$ LC_ALL=nb_NO.UTF-8 alis forklar gruppe 2>told | tail -n +5
har: 3 t av 20 t
teller: de siste 12 månedene
grense: bare det som er samtidig med tjeneste:allmennpraksis

dato                                                          ga  sum
2017-12-12  *  loggbok.alis:17  gruppeveiledning Ola Hansen  0 t  0 t
    ikke regnet med: 3 t utenfor den tiden som teller
2018-02-12  *  loggbok.alis:15  gruppeveiledning Ola Hansen  3 t  3 t
2018-08-12  *  loggbok.alis:16  gruppeveiledning Ola Hansen  0 t  3 t
    ikke regnet med: 3 t ikke samtidig med det som det må gå sammen med
$ LC_ALL=nn_NO.UTF-8 alis forklar gruppe 2>told | tail -n +5
har: 3 t av 20 t
tel: dei siste 12 månadene
grense: berre det som er samtidig med tjeneste:allmennpraksis

dato                                                         gav  sum
2017-12-12  *  loggbok.alis:17  gruppeveiledning Ola Hansen  0 t  0 t
    ikkje rekna med: 3 t utanfor den tida som tel
2018-02-12  *  loggbok.alis:15  gruppeveiledning Ola Hansen  3 t  3 t
2018-08-12  *  loggbok.alis:16  gruppeveiledning Ola Hansen  0 t  3 t
    ikkje rekna med: 3 t ikkje samstundes med det som det må gå saman med
## Two readings: a nursing home alone, 45 %, counts by the lenient one. By hand:
## 45 % of 180 d = 81 d, under the cap.
== to.alis
alis Kari Nordmann
    regelverk: prove
    start: 2018-01-01

2018-01-01..2018-06-30 * tjeneste 45 % sykehjem | Stord

$ alis explain tid -f to.alis --date 2018-06-30 2>told
requirement: tid
title: Service
source: lov A (prove)
state: judgement
have: 0 d of 3 y
limit: at most 6 m of tjeneste:sykehjem
two readings: the laws disagree
  cautious: 0 d of 3 y
  lenient: 2 m 21 d of 3 y
figures that no source gives
  minste-sykehjem: The least nursing-home post
    cautious 50 %, lenient 40 %
    left open: how small a post may be
    looked for in: lov A, lov B

date                                                     gave  total
2018-01-01..2018-06-30  *  to.alis:5  tjeneste sykehjem   0 d    0 d
    left out: 2 m 21 d too small a post, or counts only beside other service

days                    service         share  gave  total
2018-01-01..2018-06-30  sykehjem  0 % of 45 %   0 d    0 d
    left out: 2 m 21 d too small a post, or counts only beside other service
$ LC_ALL=nb_NO.UTF-8 alis forklar tid -f to.alis --date 2018-06-30 2>told
krav: tid
tittel: Tjeneste
kilde: lov A (prove)
status: vurderes
har: 0 d av 3 år
grense: høyst 6 md av tjeneste:sykehjem
to lesemåter: lovene er uenige
  forsiktig: 0 d av 3 år
  romslig: 2 md 21 d av 3 år
tall som ingen kilde oppgir
  minste-sykehjem: Minste sykehjemsstilling
    forsiktig 50 %, romslig 40 %
    åpent: hvor liten en stilling kan være
    lett etter i: lov A, lov B

dato                                                      ga  sum
2018-01-01..2018-06-30  *  to.alis:5  tjeneste sykehjem  0 d  0 d
    ikke regnet med: 2 md 21 d for liten stilling, eller teller bare ved siden
    av annen tjeneste

dager                   tjeneste        andel   ga  sum
2018-01-01..2018-06-30  sykehjem  0 % av 45 %  0 d  0 d
    ikke regnet med: 2 md 21 d for liten stilling, eller teller bare ved siden
    av annen tjeneste
$ LC_ALL=nn_NO.UTF-8 alis forklar tid -f to.alis --date 2018-06-30 2>told
krav: tid
tittel: Teneste
kjelde: lov A (prove)
status: vurderast
har: 0 d av 3 år
grense: høgst 6 md av tjeneste:sykehjem
to lesemåtar: lovene er usamde
  forsiktig: 0 d av 3 år
  romsleg: 2 md 21 d av 3 år
tal som inga kjelde oppgjev
  minste-sykehjem: Minste sykehjemsstilling
    forsiktig 50 %, romsleg 40 %
    ope: kor lita ei stilling kan vere
    leita etter i: lov A, lov B

dato                                                     gav  sum
2018-01-01..2018-06-30  *  to.alis:5  tjeneste sykehjem  0 d  0 d
    ikkje rekna med: 2 md 21 d for lita stilling, eller tel berre ved sida av
    anna teneste

dagar                   teneste           del  gav  sum
2018-01-01..2018-06-30  sykehjem  0 % av 45 %  0 d  0 d
    ikkje rekna med: 2 md 21 d for lita stilling, eller tel berre ved sida av
    anna teneste

## The 30th of a month of 31 days weighs nothing, and parts no post in two.
##   allmennpraksis 100 % of f(04-01) - f(01-01) = 90 d = 3 m
##   sykehjem 50 % of f(01-31) - f(01-30) = 0 d
== loggbok.alis
alis Kari Nordmann
    regelverk: prove
2018-01-01..2018-03-31 * tjeneste 100 % allmennpraksis | Masfjorden legekontor
2018-01-30..2018-01-30 * tjeneste 50 % sykehjem | Masfjorden sykehjem
$ alis explain tid | tail -n 5
2018-01-30..2018-01-30  *  loggbok.alis:4  tjeneste sykehjem         0 d    3 m

days                    service               share  gave  total
2018-01-01..2018-03-31  allmennpraksis        100 %   3 m    3 m
2018-01-30              sykehjem        0 % of 50 %   0 d    3 m
! alis: by the rule book 'regelverk/prove.regler' of this repository, sha256 daf2e26d81b95de605754202f250551c785c00c06e0c671a4ceb95c8a04a842f
