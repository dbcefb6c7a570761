## explain: the proof of a requirement; its last total is what status has.
## By hand: 390 d = 480 d of service less 90 d of leave; see status.t.
== loggbok.alis
alis Kari Nordmann
    kommune: Masfjorden
    start: 2017-09-01
    regelverk: allmennmedisin-2017

2017-09-01..              * tjeneste 100 % allmennpraksis | Masfjorden legekontor
2017-09-08                * veiledning 1,5 t Ola Hansen | Konsultasjonsteknikk
2017-09-16 16:00-23:00    * vakt Nordhordland legevakt
2017-10-16..2017-10-19    * kurs Grunnkurs A | Bergen
    bevis: bilag/grunnkurs-a.pdf
2018-05-03                  utgift 12 500 kr kurs | Grunnkurs A, reise og hotell
2018-06-01..2018-08-31    * permisjon 100 % foreldrepermisjon
2018-10-01                  vakt Nordhordland legevakt
2019-02-05..2019-02-06    ! kurs 15 poeng Emnekurs i lungesykdommer | Oslo

$ alis explain tjeneste
requirement: tjeneste
title: Service in general practice
source: S-PRE, H-OLD 1.1 (allmennmedisin-2017)
state: short
have: 1 y 1 m of 4 y

date                                                         gave    total
2017-09-01..  *  loggbok.alis:6  tjeneste allmennpraksis  1 y 1 m  1 y 1 m
    left out: 3 m absence

days                    service                      share  gave    total
2017-09-01..2018-05-31  allmennpraksis               100 %   9 m      9 m
2018-06-01..2018-08-31  allmennpraksis               100 %   0 d      9 m
    left out: 3 m absence
2018-06-01..2018-08-31  permisjon:foreldrepermisjon  100 %            9 m
2018-09-01..2018-12-31  allmennpraksis               100 %   4 m  1 y 1 m
$ alis explain legevakt --format csv
date,mark,file,line,kind,what,account,gave,left_out,cap,over-full,absence,combination,twice,unconfirmed,planned,floor,while,window,total
"2017-09-16","*","loggbok.alis",8,"vakt","Nordhordland legevakt","legevakt",1,0,0,0,0,0,0,0,0,0,0,0,1
"2018-10-01","","loggbok.alis",13,"vakt","Nordhordland legevakt","legevakt",1,0,0,0,0,0,0,0,0,0,0,0,2
$ alis explain legevakt --format json
{
  "format": 1,
  "date": "2018-12-31",
  "book": "allmennmedisin-2017",
  "id": "legevakt",
  "title": "Out-of-hours shifts",
  "source": "S-PRE, A-OLD (allmennmedisin-2017)",
  "state": "short",
  "settled": false,
  "unit": "vakt",
  "have": "2",
  "confirmed": "1",
  "need": "40",
  "lenient": "2",
  "lenient_need": "40",
  "remaining": "38",
  "question": null,
  "readings": "the sources do not say what one shift is; back-up duty, duty at home and shifts before the authorisation are not counted, and one round the clock is one",
  "proof": [
    {
      "date": "2017-09-16",
      "mark": "*",
      "file": "loggbok.alis",
      "line": 8,
      "kind": "vakt",
      "what": "Nordhordland legevakt",
      "account": "legevakt",
      "gave": "1",
      "left_out": "0",
      "left_out_by": "",
      "left": {},
      "total": "1"
    },
    {
      "date": "2018-10-01",
      "mark": "",
      "file": "loggbok.alis",
      "line": 13,
      "kind": "vakt",
      "what": "Nordhordland legevakt",
      "account": "legevakt",
      "gave": "1",
      "left_out": "0",
      "left_out_by": "",
      "left": {},
      "total": "2"
    }
  ]
}
$ alis forklar emnekurs
requirement: emnekurs
title: Clinical topic courses
source: S-PRE (allmennmedisin-2017)
state: short
have: 0 poeng of 100 poeng

date                                           gave    total
2019-02-05..2019-02-06  !  loggbok.alis:14  0 poeng  0 poeng
    kurs Emnekurs i lungesykdommer  emnekurs:lunge  left out: 15 poeng planned
$ alis explain A012 | head -n 3
\## A012: a date that does not exist

The date has the right form, but no calendar has that day: the month is over
$ alis explain a012 | head -n 1
\## A012: a date that does not exist
## wrong words
$ alis explain legevagt
! alis: there is no requirement 'legevagt'; did you mean 'legevakt'?
? 2
$ alis explain A999
! alis: there is no code 'A999'
? 2
$ alis explain
! alis: name a requirement or a code
? 2
$ alis explain legevakt A012 --why-not
! alis: --why-not takes no query: 'A012'
? 2
## A requirement of the same id in two books: the first, and how to ask for the
## other; case and a book's name do not matter where there is but one.
== regelverk/hus.regler
regelverk hus
    versjon: 1

krav legevakt
    tittel: Husets vakter
    tittel-en: Shifts of the house
    kilde: avtale
    sum: legevakt
    minst: 2 vakter
== to.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017, hus
2017-09-16 * vakt Nordhordland legevakt
2018-10-01 vakt Nordhordland legevakt

$ alis explain legevakt -f to.alis 2>told
requirement: legevakt
title: Out-of-hours shifts
source: S-PRE, A-OLD (allmennmedisin-2017)
state: short
have: 2 vakt of 40 vakt
hus has a requirement of this name too: 'alis explain hus:legevakt'

date                                                    gave   total
2017-09-16  *  to.alis:3  vakt Nordhordland legevakt  1 vakt  1 vakt
2018-10-01     to.alis:4  vakt Nordhordland legevakt  1 vakt  2 vakt
$ alis explain HUS:Legevakt -f to.alis 2>told
requirement: legevakt
title: Shifts of the house
source: avtale (hus)
state: unconfirmed
have: 2 vakt of 2 vakt
allmennmedisin-2017 has a requirement of this name too: 'alis explain
  allmennmedisin-2017:legevakt'

date                                                    gave   total
2017-09-16  *  to.alis:3  vakt Nordhordland legevakt  1 vakt  1 vakt
2018-10-01     to.alis:4  vakt Nordhordland legevakt  1 vakt  2 vakt
$ alis explain allmennmedisin-2017:legevakt -f to.alis --format json 2>told | grep -A 2 -e '"book"' -e namesakes
  "book": "allmennmedisin-2017",
  "id": "legevakt",
  "title": "Out-of-hours shifts",
--
  "namesakes": [
    "hus:legevakt"
  ],
$ LC_ALL=nb_NO.UTF-8 alis forklar hus:legevakt --why-not -f to.alis 2>told
krav: legevakt
tittel: Husets vakter
kilde: avtale (hus)
status: ubekreftet
har: 2 vakt av 2 vakt
allmennmedisin-2017 har også et krav med dette navnet: 'alis explain
  allmennmedisin-2017:legevakt'

teller, og venter på «*»
  2018-10-01  1 vakt  to.alis:4  vakt Nordhordland legevakt
$ LC_ALL=nn_NO.UTF-8 alis forklar hus:legevakt --why-not -f to.alis 2>told | tail -n +7
  allmennmedisin-2017:legevakt'

tel, og ventar på «*»
  2018-10-01  1 vakt  to.alis:4  vakt Nordhordland legevakt
$ alis explain allmennmedisin-2017:tjeneste -f to.alis 2>told | head -n 1
requirement: tjeneste
$ alis explain hus:tjeneste -f to.alis 2>&1 | tail -n 1
alis: there is no requirement 'hus:tjeneste'; did you mean 'tjeneste'?
$ alis explain hus: -f to.alis 2>&1 | tail -n 1
alis: there is no requirement 'hus:'; 'alis status' lists them
$ alis complete -- -f to.alis explain legev
legevakt	Out-of-hours shifts
$ alis complete -- -f to.alis explain hus
hus:legevakt	Shifts of the house
## On a narrow terminal rows take several lines, and no line is too wide.
$ COLUMNS=64 alis explain tjeneste
requirement: tjeneste
title: Service in general practice
source: S-PRE, H-OLD 1.1 (allmennmedisin-2017)
state: short
have: 1 y 1 m of 4 y

date                                gave    total
2017-09-01..  *  loggbok.alis:6  1 y 1 m  1 y 1 m
    tjeneste allmennpraksis  left out: 3 m absence

days                    service             share  gave    total
2017-09-01..2018-05-31  allmennpraksis      100 %   9 m      9 m
2018-06-01..2018-08-31  allmennpraksis      100 %   0 d      9 m
    left out: 3 m absence
2018-06-01..2018-08-31  permisjon:foreldr…  100 %            9 m
2018-09-01..2018-12-31  allmennpraksis      100 %   4 m  1 y 1 m
$ COLUMNS=40 alis explain tjeneste
requirement: tjeneste
title: Service in general practice
source: S-PRE, H-OLD 1.1
  (allmennmedisin-2017)
state: short
have: 1 y 1 m of 4 y

date                gave    total
2017-09-01..  *  1 y 1 m  1 y 1 m
    loggbok.alis:6
    tjeneste allmennpraksis
    left out: 3 m absence

2017-09-01..2018-05-31  allmennpraksis
    share: 100 %  gave: 9 m  total: 9 m
2018-06-01..2018-08-31  allmennpraksis
    share: 100 %  gave: 0 d  total: 9 m
    left out: 3 m absence
2018-06-01..2018-08-31
    permisjon:foreldrepermisjon
    share: 100 %  total: 9 m
2018-09-01..2018-12-31  allmennpraksis
    share: 100 %  gave: 4 m
    total: 1 y 1 m
$ COLUMNS=40 alis explain tjeneste --why-not
requirement: tjeneste
title: Service in general practice
source: S-PRE, H-OLD 1.1
  (allmennmedisin-2017)
state: short
have: 1 y 1 m of 4 y

left out, and what would make it count
  2017-09-01..  3 m  loggbok.alis:6
    tjeneste allmennpraksis
    leave is deducted: as much more
    service makes up for it

what would count
  tjeneste:allmennpraksis
    counts by itself from 50 %
  tjeneste:sykehjem
    counts by itself above 50 %; counts
    beside tjeneste:allmennpraksis; room
    for 2 y more
  tjeneste:kad
    counts by itself above 50 %; counts
    beside tjeneste:allmennpraksis; room
    for 2 y more
  tjeneste:forskning
    counts by itself from 50 %; room for
    1 y more
  tjeneste:legevakt:storby
    counts by itself from 50 %; room for
    2 y more
  tjeneste:legevakt:by
    counts by itself from 50 %; room for
    2 y more
  tjeneste:legevakt:annen
    counts by itself from 50 %; room for
    1 y more
  tjeneste:legevakt:ukjent
    counts by itself from 50 %; room for
    1 y more
  tjeneste:helsestasjon
    counts beside
    tjeneste:allmennpraksis
  tjeneste:skolehelsetjeneste
    counts beside
    tjeneste:allmennpraksis
  tjeneste:militær
    counts beside
    tjeneste:allmennpraksis

remains
  2 y 11 m: by plan on 2021-11-30; at
    the pace of the last 12 months on
    2022-11-20
$ for l in C nb_NO.UTF-8 nn_NO.UTF-8; do for w in 32 40 50 60 70 80; do for i in tjeneste legevakt emnekurs grunnkurs ferdigheter valgfrie sykehus; do for o in --color=never --why-not; do COLUMNS=$w LC_ALL=$l alis explain $i $o | LC_ALL=C.UTF-8 grep -E "^.{$((w + 1)),}" && echo "$l $w $i $o"; done; done; done; done; true
## An identity number in the name of a file is masked.
$ mkdir journal && mv to.alis journal/13819912372.alis && echo 'inkluder journal/*.alis' >alt.alis && cat loggbok.alis >>alt.alis && sed -i '/^alis/,/^2017/{/^2017/!d}' journal/13819912372.alis
$ alis explain legevakt -f alt.alis 2>told | grep -e '\*\*\*' -e 1381
2017-09-16  *  journal/***********.alis:1  1 vakt  1 vakt
2018-10-01     journal/***********.alis:2  1 vakt  3 vakt
$ alis explain legevakt -f alt.alis --format csv 2>told | grep -c 1381
0
? 1
$ alis explain legevakt -f alt.alis --why-not --format json 2>told | grep -e '\*\*\*' -e 1381
      "file": "journal/***********.alis",
