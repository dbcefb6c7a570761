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
limit: at most 2 y of tjeneste:sykehjem + tjeneste:kad
limit: at most 1 y of tjeneste:forskning
limit: at most 1 y of tjeneste:legevakt; by the other reading: 2 y

date                                                         gave    total
2017-09-01..  *  loggbok.alis:6  tjeneste allmennpraksis  1 y 1 m  1 y 1 m
    left out: 3 m absence

days                    category                         %  gave    total
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
  "readings": "the sources do not say what one shift is; back-up duty and duty at home are not counted",
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
    kurs Emnekurs i lungesykdommer  emnekurs:lungesykdommer
    left out: 15 poeng planned
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
