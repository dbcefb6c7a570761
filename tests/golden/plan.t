## The plan beside the record, on 2018-12-31. By hand, half-year by half-year:
## 2017 II: Grunnkurs A, held in the month it was planned for: done.
## 2018 I: Grunnkurs B planned in February and held in March: moved. Emnekurs i
##   lunge likewise; its plan still stands and is the same thing. Emnekurs i hud
##   passed 265 days ago: dropped. Twice a month at Stord is 12, of which 10
##   took place; the other 2 are dropped. Each month at any place is 3: the
##   shift at Bømlo stands for one, those at Stord are taken.
## 2018 II: a practice visit 180 days ago is late, one 181 days ago dropped. Of
##   the groups, that of 10 September is nearest to 12 September (2 days):
##   done; that of 24 September was held on 1 October (7): moved; the one of 5
##   November was not planned. Supervision each month is 6, of which 4 were
##   held; 2 are late, for the half-year is not over.
## 2019 I: 30 days ahead is due, 31 days is to come, and so is a course without
##   a mark, for its day has not come. Supervision on 2 January is due, and 5
##   more are to come.
## 2040: far out; one row.
== loggbok.alis
alis Kari Nordmann
    kommune: Masfjorden
    start: 2017-09-01
    regelverk: hus

veileder Ola Hansen

fast 2018-07-02..2019-06-30 hver måned veiledning 1 t Ola Hansen
fast 2018-01-01..2018-03-31 hver måned vakt
fast 2018-01-01..2018-06-30 2 per måned vakt Stord legevakt

2017-09-01..              * tjeneste 100 % allmennpraksis
2017-10-16..2017-10-19    * kurs Grunnkurs A
    planlagt: 2017-10-02
2018-03-12                * kurs Grunnkurs B
    planlagt: 2018-02-05
2018-04-10                ! kurs Emnekurs i hud
2018-05-14                ! kurs Emnekurs i lunge
2018-06-04                * kurs Emnekurs i lunge
    planlagt: 2018-05-14
2018-01-06                * vakt Stord legevakt
2018-01-20                * vakt Stord legevakt
2018-02-03                * vakt Stord legevakt
2018-02-10                * vakt Bømlo legevakt
2018-02-17                * vakt Stord legevakt
2018-03-03                * vakt Stord legevakt
2018-03-17                * vakt Stord legevakt
2018-04-07                * vakt Stord legevakt
2018-04-21                  vakt Stord legevakt
2018-05-05                  vakt Stord legevakt
2018-06-02                  vakt Stord legevakt
2018-07-03                ! praksisbesøk Bømlo
2018-07-04                ! praksisbesøk Stord
2018-07-10                * veiledning 1 t Ola Hansen
2018-08-07                * veiledning 1 t Ola Hansen
2018-09-04                * veiledning 1 t Ola Hansen
2018-10-09                  veiledning 1 t Ola Hansen
2018-09-10                ! gruppeveiledning 3 t Ola Hansen
2018-09-12                * gruppeveiledning 3 t Ola Hansen
2018-09-24                ! gruppeveiledning 3 t Ola Hansen
2018-10-01                * gruppeveiledning 3 t Ola Hansen
2018-11-05                * gruppeveiledning 3 t Ola Hansen
2019-01-30                ! vakt Stord legevakt
2019-01-31                ! vakt Bømlo legevakt
2019-02-05                  kurs 15 poeng Emnekurs i gynekologi
2040-05-05                ! kurs 15 poeng Emnekurs i urologi
== regelverk/hus.regler
regelverk hus
    versjon: 1
    tittel: Et lite regelverk

kategori tjeneste allmennpraksis
    alene: fra 50 %

katalog kurs /grunnkurs/
    gir: grunnkurs 35 poeng

katalog kurs /emnekurs/
    gir: emnekurs poeng, ellers 15 poeng

katalog vakt
    gir: legevakt 1 vakt

krav legevakt
    tittel: Vakter
    kilde: prøven
    sum: legevakt
    minst: 13 vakter

krav tjeneste
    tittel: Tjeneste
    kilde: prøven
    tid: allmennpraksis
    minst: 2 år

krav sykehus
    tittel: Sykehus
    kilde: prøven
    sum: sykehus
    minst: 1 poeng

krav plan
    tittel: Planen sett over
    kilde: prøven
    antall: plan
    minst: 1 stk
    siste: 12 måneder

krav soknad
    tittel: Søknad
    kilde: prøven
    frist: søknad før 2019-03-01
    frist-vurderes: søknad senest 2019-03-01
    lesemåter: innen eller før
    lesemåter-nn: innan eller før
    lesemåter-en: by or before
$ alis plan 2>/dev/null
Kari Nordmann, Masfjorden · 2018-12-31

half-year    planned  done  moved  due  late  dropped  to come
2017-07..12        1     1      0    0     0        0        0
2018-01..06       18    11      2    0     0        5        0
2018-07..12       10     5      1    0     3        1        0
2019-01..06        9     0      0    2     0        0        7
2019-07..12        0     0      0    0     0        0        0
2020-01..06        0     0      0    0     0        0        0
2020-07..12        0     0      0    0     0        0        0
2021-01..06        0     0      0    0     0        0        0
2021-07..12        0     0      0    0     0        0        0
2022-01..06        0     0      0    0     0        0        0
2022-07..12        0     0      0    0     0        0        0
2040-01..06        1     0      0    0     0        0        1
all               39    17      3    2     3        6        8

Next
   2 d  2019-01-02  due      veiledning Ola Hansen       +5  loggbok.alis:8
  30 d  2019-01-30  due      vakt Stord legevakt             loggbok.alis:43
  31 d  2019-01-31  to come  vakt Bømlo legevakt             loggbok.alis:44
  36 d  2019-02-05  to come  kurs Emnekurs i gynekologi      loggbok.alis:45
 -59 d  2018-11-02  late     veiledning Ola Hansen       +1  loggbok.alis:8
-180 d  2018-07-04  late     praksisbesøk Stord              loggbok.alis:33
7796 d  2040-05-05  to come  kurs Emnekurs i urologi         loggbok.alis:46

Last days
plan: lacking now
soknad: 2019-02-28, in 59 d
  by or before; by the other reading: 2019-03-01

Forecast
requirement    lacks  by plan     at pace     the later
legevakt      2 vakt  2019-01-31  2019-03-06  2019-03-06
tjeneste         8 m  2019-08-31  2019-08-31  2019-08-31
sykehus      1 poeng  -           -           -
plan           1 stk  -           -           -
by plan: all but 2: 2019-08-31, tjeneste last; sykehus has no day
at pace: all but 2: 2019-08-31, tjeneste last; sykehus has no day
the later: all but 2: 2019-08-31, tjeneste last; sykehus has no day
$ LC_ALL=nb_NO.UTF-8 alis plan 2>/dev/null
Kari Nordmann, Masfjorden · 2018-12-31

halvår       planlagt  gjort  flyttet  snart  sent  falt bort  kommer
2017-07..12         1      1        0      0     0          0       0
2018-01..06        18     11        2      0     0          5       0
2018-07..12        10      5        1      0     3          1       0
2019-01..06         9      0        0      2     0          0       7
2019-07..12         0      0        0      0     0          0       0
2020-01..06         0      0        0      0     0          0       0
2020-07..12         0      0        0      0     0          0       0
2021-01..06         0      0        0      0     0          0       0
2021-07..12         0      0        0      0     0          0       0
2022-01..06         0      0        0      0     0          0       0
2022-07..12         0      0        0      0     0          0       0
2040-01..06         1      0        0      0     0          0       1
alt                39     17        3      2     3          6       8

Det neste
   2 d  2019-01-02  snart   veiledning Ola Hansen       +5  loggbok.alis:8
  30 d  2019-01-30  snart   vakt Stord legevakt             loggbok.alis:43
  31 d  2019-01-31  kommer  vakt Bømlo legevakt             loggbok.alis:44
  36 d  2019-02-05  kommer  kurs Emnekurs i gynekologi      loggbok.alis:45
 -59 d  2018-11-02  sent    veiledning Ola Hansen       +1  loggbok.alis:8
-180 d  2018-07-04  sent    praksisbesøk Stord              loggbok.alis:33
7796 d  2040-05-05  kommer  kurs Emnekurs i urologi         loggbok.alis:46

Siste dager
plan: mangler nå
soknad: 2019-02-28, om 59 d
  innen eller før; med den andre lesemåten: 2019-03-01

Prognose
krav      mangler  etter planen  etter takten  det seneste
legevakt   2 vakt  2019-01-31    2019-03-06    2019-03-06
tjeneste     8 md  2019-08-31    2019-08-31    2019-08-31
sykehus   1 poeng  -             -             -
plan        1 stk  -             -             -
etter planen: alt unntatt 2: 2019-08-31, tjeneste sist; sykehus har ingen dag
etter takten: alt unntatt 2: 2019-08-31, tjeneste sist; sykehus har ingen dag
det seneste: alt unntatt 2: 2019-08-31, tjeneste sist; sykehus har ingen dag
$ LC_ALL=nn_NO.UTF-8 alis plan 2>/dev/null
Kari Nordmann, Masfjorden · 2018-12-31

halvår       planlagt  gjort  flytta  snart  seint  falle bort  kjem
2017-07..12         1      1       0      0      0           0     0
2018-01..06        18     11       2      0      0           5     0
2018-07..12        10      5       1      0      3           1     0
2019-01..06         9      0       0      2      0           0     7
2019-07..12         0      0       0      0      0           0     0
2020-01..06         0      0       0      0      0           0     0
2020-07..12         0      0       0      0      0           0     0
2021-01..06         0      0       0      0      0           0     0
2021-07..12         0      0       0      0      0           0     0
2022-01..06         0      0       0      0      0           0     0
2022-07..12         0      0       0      0      0           0     0
2040-01..06         1      0       0      0      0           0     1
alt                39     17       3      2      3           6     8

Det neste
   2 d  2019-01-02  snart  veiledning Ola Hansen       +5  loggbok.alis:8
  30 d  2019-01-30  snart  vakt Stord legevakt             loggbok.alis:43
  31 d  2019-01-31  kjem   vakt Bømlo legevakt             loggbok.alis:44
  36 d  2019-02-05  kjem   kurs Emnekurs i gynekologi      loggbok.alis:45
 -59 d  2018-11-02  seint  veiledning Ola Hansen       +1  loggbok.alis:8
-180 d  2018-07-04  seint  praksisbesøk Stord              loggbok.alis:33
7796 d  2040-05-05  kjem   kurs Emnekurs i urologi         loggbok.alis:46

Siste dagar
plan: manglar no
soknad: 2019-02-28, om 59 d
  innan eller før; med den andre lesemåten: 2019-03-01

Prognose
krav      manglar  etter planen  etter takta  det seinaste
legevakt   2 vakt  2019-01-31    2019-03-06   2019-03-06
tjeneste     8 md  2019-08-31    2019-08-31   2019-08-31
sykehus   1 poeng  -             -            -
plan        1 stk  -             -            -
etter planen: alt unnateke 2: 2019-08-31, tjeneste sist; sykehus har ingen dag
etter takta: alt unnateke 2: 2019-08-31, tjeneste sist; sykehus har ingen dag
det seinaste: alt unnateke 2: 2019-08-31, tjeneste sist; sykehus har ingen dag
## Days of a line that repeats each by themselves.
$ alis plan --all 2>/dev/null | sed -n '/^Next/,/^$/p'
Next
   2 d  2019-01-02  due      veiledning Ola Hansen         loggbok.alis:8
 -29 d  2018-12-02  late     veiledning Ola Hansen         loggbok.alis:8
  30 d  2019-01-30  due      vakt Stord legevakt           loggbok.alis:43
  31 d  2019-01-31  to come  vakt Bømlo legevakt           loggbok.alis:44
  33 d  2019-02-02  to come  veiledning Ola Hansen         loggbok.alis:8
  36 d  2019-02-05  to come  kurs Emnekurs i gynekologi    loggbok.alis:45
 -59 d  2018-11-02  late     veiledning Ola Hansen         loggbok.alis:8
  61 d  2019-03-02  to come  veiledning Ola Hansen         loggbok.alis:8
  92 d  2019-04-02  to come  veiledning Ola Hansen         loggbok.alis:8
 122 d  2019-05-02  to come  veiledning Ola Hansen         loggbok.alis:8
 153 d  2019-06-02  to come  veiledning Ola Hansen         loggbok.alis:8
-180 d  2018-07-04  late     praksisbesøk Stord            loggbok.alis:33
7796 d  2040-05-05  to come  kurs Emnekurs i urologi       loggbok.alis:46
\
## 40 columns: what was moved is done, and how far away a day is is left out.
$ COLUMNS=40 alis plan 2>/dev/null
Kari Nordmann, Masfjorden · 2018-12-31

half-year    done  due  late  dropped  to come
2017-07..12     1    0     0        0        0
2018-01..06    13    0     0        5        0
2018-07..12     6    0     3        1        0
2019-01..06     0    2     0        0        7
2019-07..12     0    0     0        0        0
2020-01..06     0    0     0        0        0
2020-07..12     0    0     0        0        0
2021-01..06     0    0     0        0        0
2021-07..12     0    0     0        0        0
2022-01..06     0    0     0        0        0
2022-07..12     0    0     0        0        0
2040-01..06     0    0     0        0        1
all            20    2     3        6        8

Next
2019-01-02  due      veiledning Ola…  +5
    loggbok.alis:8
2019-01-30  due      vakt Stord leg…
    loggbok.alis:43
2019-01-31  to come  vakt Bømlo leg…
    loggbok.alis:44
2019-02-05  to come  kurs Emnekurs …
    loggbok.alis:45
2018-11-02  late     veiledning Ola…  +1
    loggbok.alis:8
2018-07-04  late     praksisbesøk S…
    loggbok.alis:33
2040-05-05  to come  kurs Emnekurs …
    loggbok.alis:46

Last days
plan: lacking now
soknad: 2019-02-28, in 59 d
  by or before; by the other reading:
    2019-03-01

Forecast
require…  by plan     at pace     the later
legevakt  2019-01-31  2019-03-06  2019-03-06
tjeneste  2019-08-31  2019-08-31  2019-08-31
sykehus   -           -           -
plan      -           -           -
by plan: all but 2: 2019-08-31, tjeneste
  last; sykehus has no day
at pace: all but 2: 2019-08-31, tjeneste
  last; sykehus has no day
the later: all but 2: 2019-08-31,
  tjeneste last; sykehus has no day
$ COLUMNS=80 LC_ALL=nb_NO.UTF-8 alis plan 2>/dev/null | wc -L
77
$ alis plan --format json 2>/dev/null
{
  "format": 1,
  "date": "2018-12-31",
  "half_years": [
    {
      "first": "2017-07-01",
      "last": "2017-12-31",
      "planned": 1,
      "done": 1,
      "moved": 0,
      "due": 0,
      "late": 0,
      "dropped": 0,
      "to_come": 0
    },
    {
      "first": "2018-01-01",
      "last": "2018-06-30",
      "planned": 18,
      "done": 11,
      "moved": 2,
      "due": 0,
      "late": 0,
      "dropped": 5,
      "to_come": 0
    },
    {
      "first": "2018-07-01",
      "last": "2018-12-31",
      "planned": 10,
      "done": 5,
      "moved": 1,
      "due": 0,
      "late": 3,
      "dropped": 1,
      "to_come": 0
    },
    {
      "first": "2019-01-01",
      "last": "2019-06-30",
      "planned": 9,
      "done": 0,
      "moved": 0,
      "due": 2,
      "late": 0,
      "dropped": 0,
      "to_come": 7
    },
    {
      "first": "2019-07-01",
      "last": "2019-12-31",
      "planned": 0,
      "done": 0,
      "moved": 0,
      "due": 0,
      "late": 0,
      "dropped": 0,
      "to_come": 0
    },
    {
      "first": "2020-01-01",
      "last": "2020-06-30",
      "planned": 0,
      "done": 0,
      "moved": 0,
      "due": 0,
      "late": 0,
      "dropped": 0,
      "to_come": 0
    },
    {
      "first": "2020-07-01",
      "last": "2020-12-31",
      "planned": 0,
      "done": 0,
      "moved": 0,
      "due": 0,
      "late": 0,
      "dropped": 0,
      "to_come": 0
    },
    {
      "first": "2021-01-01",
      "last": "2021-06-30",
      "planned": 0,
      "done": 0,
      "moved": 0,
      "due": 0,
      "late": 0,
      "dropped": 0,
      "to_come": 0
    },
    {
      "first": "2021-07-01",
      "last": "2021-12-31",
      "planned": 0,
      "done": 0,
      "moved": 0,
      "due": 0,
      "late": 0,
      "dropped": 0,
      "to_come": 0
    },
    {
      "first": "2022-01-01",
      "last": "2022-06-30",
      "planned": 0,
      "done": 0,
      "moved": 0,
      "due": 0,
      "late": 0,
      "dropped": 0,
      "to_come": 0
    },
    {
      "first": "2022-07-01",
      "last": "2022-12-31",
      "planned": 0,
      "done": 0,
      "moved": 0,
      "due": 0,
      "late": 0,
      "dropped": 0,
      "to_come": 0
    },
    {
      "first": "2040-01-01",
      "last": "2040-06-30",
      "planned": 1,
      "done": 0,
      "moved": 0,
      "due": 0,
      "late": 0,
      "dropped": 0,
      "to_come": 1
    }
  ],
  "deadlines": [
    {
      "id": "plan",
      "title": "Planen sett over",
      "book": "hus",
      "renews": true,
      "last": null,
      "last_lenient": null,
      "days_left": null,
      "done": null,
      "question": "",
      "readings": ""
    },
    {
      "id": "soknad",
      "title": "Søknad",
      "book": "hus",
      "renews": false,
      "last": "2019-02-28",
      "last_lenient": "2019-03-01",
      "days_left": 59,
      "done": null,
      "question": "",
      "readings": "by or before"
    }
  ],
  "forecast": {
    "by_plan": null,
    "by_plan_last": "sykehus",
    "by_plan_without": 2,
    "at_pace": null,
    "at_pace_last": "sykehus",
    "at_pace_without": 2,
    "later": null,
    "later_last": "sykehus",
    "later_without": 2
  },
  "requirements": [
    {
      "id": "legevakt",
      "title": "Vakter",
      "book": "hus",
      "state": "short",
      "unit": "vakt",
      "remaining": "2",
      "reached": null,
      "by_plan": "2019-01-31",
      "at_pace": "2019-03-06",
      "later": "2019-03-06"
    },
    {
      "id": "tjeneste",
      "title": "Tjeneste",
      "book": "hus",
      "state": "short",
      "unit": "d",
      "remaining": "240",
      "reached": null,
      "by_plan": "2019-08-31",
      "at_pace": "2019-08-31",
      "later": "2019-08-31"
    },
    {
      "id": "sykehus",
      "title": "Sykehus",
      "book": "hus",
      "state": "short",
      "unit": "poeng",
      "remaining": "1",
      "reached": null,
      "by_plan": null,
      "at_pace": null,
      "later": null
    },
    {
      "id": "plan",
      "title": "Planen sett over",
      "book": "hus",
      "state": "short",
      "unit": "stk",
      "remaining": "1",
      "reached": null,
      "by_plan": null,
      "at_pace": null,
      "later": null
    },
    {
      "id": "soknad",
      "title": "Søknad",
      "book": "hus",
      "state": "met",
      "unit": "stk",
      "remaining": "0",
      "reached": null,
      "by_plan": null,
      "at_pace": null,
      "later": null
    }
  ],
  "items": [
    {
      "first": "2017-10-02",
      "last": "2017-10-02",
      "state": "done",
      "kind": "kurs",
      "what": "Grunnkurs A",
      "repeats": null,
      "file": "loggbok.alis",
      "line": 13,
      "done": "2017-10-16",
      "done_file": "loggbok.alis",
      "done_line": 13
    },
    {
      "first": "2018-01-01",
      "last": "2018-01-01",
      "state": "done",
      "kind": "vakt",
      "what": "",
      "repeats": "hver måned",
      "file": "loggbok.alis",
      "line": 9,
      "done": "2018-02-10",
      "done_file": "loggbok.alis",
      "done_line": 24
    },
    {
      "first": "2018-01-01",
      "last": "2018-01-01",
      "state": "done",
      "kind": "vakt",
      "what": "Stord legevakt",
      "repeats": "2 per måned",
      "file": "loggbok.alis",
      "line": 10,
      "done": "2018-01-06",
      "done_file": "loggbok.alis",
      "done_line": 21
    },
    {
      "first": "2018-01-16",
      "last": "2018-01-16",
      "state": "done",
      "kind": "vakt",
      "what": "Stord legevakt",
      "repeats": "2 per måned",
      "file": "loggbok.alis",
      "line": 10,
      "done": "2018-01-20",
      "done_file": "loggbok.alis",
      "done_line": 22
    },
    {
      "first": "2018-02-01",
      "last": "2018-02-01",
      "state": "dropped",
      "kind": "vakt",
      "what": "",
      "repeats": "hver måned",
      "file": "loggbok.alis",
      "line": 9,
      "done": null,
      "done_file": null,
      "done_line": null
    },
    {
      "first": "2018-02-01",
      "last": "2018-02-01",
      "state": "done",
      "kind": "vakt",
      "what": "Stord legevakt",
      "repeats": "2 per måned",
      "file": "loggbok.alis",
      "line": 10,
      "done": "2018-02-03",
      "done_file": "loggbok.alis",
      "done_line": 23
    },
    {
      "first": "2018-02-05",
      "last": "2018-02-05",
      "state": "moved",
      "kind": "kurs",
      "what": "Grunnkurs B",
      "repeats": null,
      "file": "loggbok.alis",
      "line": 15,
      "done": "2018-03-12",
      "done_file": "loggbok.alis",
      "done_line": 15
    },
    {
      "first": "2018-02-15",
      "last": "2018-02-15",
      "state": "done",
      "kind": "vakt",
      "what": "Stord legevakt",
      "repeats": "2 per måned",
      "file": "loggbok.alis",
      "line": 10,
      "done": "2018-02-17",
      "done_file": "loggbok.alis",
      "done_line": 25
    },
    {
      "first": "2018-03-01",
      "last": "2018-03-01",
      "state": "dropped",
      "kind": "vakt",
      "what": "",
      "repeats": "hver måned",
      "file": "loggbok.alis",
      "line": 9,
      "done": null,
      "done_file": null,
      "done_line": null
    },
    {
      "first": "2018-03-01",
      "last": "2018-03-01",
      "state": "done",
      "kind": "vakt",
      "what": "Stord legevakt",
      "repeats": "2 per måned",
      "file": "loggbok.alis",
      "line": 10,
      "done": "2018-03-03",
      "done_file": "loggbok.alis",
      "done_line": 26
    },
    {
      "first": "2018-03-16",
      "last": "2018-03-16",
      "state": "done",
      "kind": "vakt",
      "what": "Stord legevakt",
      "repeats": "2 per måned",
      "file": "loggbok.alis",
      "line": 10,
      "done": "2018-03-17",
      "done_file": "loggbok.alis",
      "done_line": 27
    },
    {
      "first": "2018-04-01",
      "last": "2018-04-01",
      "state": "done",
      "kind": "vakt",
      "what": "Stord legevakt",
      "repeats": "2 per måned",
      "file": "loggbok.alis",
      "line": 10,
      "done": "2018-04-07",
      "done_file": "loggbok.alis",
      "done_line": 28
    },
    {
      "first": "2018-04-10",
      "last": "2018-04-10",
      "state": "dropped",
      "kind": "kurs",
      "what": "Emnekurs i hud",
      "repeats": null,
      "file": "loggbok.alis",
      "line": 17,
      "done": null,
      "done_file": null,
      "done_line": null
    },
    {
      "first": "2018-04-16",
      "last": "2018-04-16",
      "state": "done",
      "kind": "vakt",
      "what": "Stord legevakt",
      "repeats": "2 per måned",
      "file": "loggbok.alis",
      "line": 10,
      "done": "2018-04-21",
      "done_file": "loggbok.alis",
      "done_line": 29
    },
    {
      "first": "2018-05-01",
      "last": "2018-05-01",
      "state": "done",
      "kind": "vakt",
      "what": "Stord legevakt",
      "repeats": "2 per måned",
      "file": "loggbok.alis",
      "line": 10,
      "done": "2018-05-05",
      "done_file": "loggbok.alis",
      "done_line": 30
    },
    {
      "first": "2018-05-14",
      "last": "2018-05-14",
      "state": "moved",
      "kind": "kurs",
      "what": "Emnekurs i lunge",
      "repeats": null,
      "file": "loggbok.alis",
      "line": 18,
      "done": "2018-06-04",
      "done_file": "loggbok.alis",
      "done_line": 19
    },
    {
      "first": "2018-05-16",
      "last": "2018-05-16",
      "state": "done",
      "kind": "vakt",
      "what": "Stord legevakt",
      "repeats": "2 per måned",
      "file": "loggbok.alis",
      "line": 10,
      "done": "2018-06-02",
      "done_file": "loggbok.alis",
      "done_line": 31
    },
    {
      "first": "2018-06-01",
      "last": "2018-06-01",
      "state": "dropped",
      "kind": "vakt",
      "what": "Stord legevakt",
      "repeats": "2 per måned",
      "file": "loggbok.alis",
      "line": 10,
      "done": null,
      "done_file": null,
      "done_line": null
    },
    {
      "first": "2018-06-16",
      "last": "2018-06-16",
      "state": "dropped",
      "kind": "vakt",
      "what": "Stord legevakt",
      "repeats": "2 per måned",
      "file": "loggbok.alis",
      "line": 10,
      "done": null,
      "done_file": null,
      "done_line": null
    },
    {
      "first": "2018-07-02",
      "last": "2018-07-02",
      "state": "done",
      "kind": "veiledning",
      "what": "Ola Hansen",
      "repeats": "hver måned",
      "file": "loggbok.alis",
      "line": 8,
      "done": "2018-07-10",
      "done_file": "loggbok.alis",
      "done_line": 34
    },
    {
      "first": "2018-07-03",
      "last": "2018-07-03",
      "state": "dropped",
      "kind": "praksisbesøk",
      "what": "Bømlo",
      "repeats": null,
      "file": "loggbok.alis",
      "line": 32,
      "done": null,
      "done_file": null,
      "done_line": null
    },
    {
      "first": "2018-07-04",
      "last": "2018-07-04",
      "state": "late",
      "kind": "praksisbesøk",
      "what": "Stord",
      "repeats": null,
      "file": "loggbok.alis",
      "line": 33,
      "done": null,
      "done_file": null,
      "done_line": null
    },
    {
      "first": "2018-08-02",
      "last": "2018-08-02",
      "state": "done",
      "kind": "veiledning",
      "what": "Ola Hansen",
      "repeats": "hver måned",
      "file": "loggbok.alis",
      "line": 8,
      "done": "2018-08-07",
      "done_file": "loggbok.alis",
      "done_line": 35
    },
    {
      "first": "2018-09-02",
      "last": "2018-09-02",
      "state": "done",
      "kind": "veiledning",
      "what": "Ola Hansen",
      "repeats": "hver måned",
      "file": "loggbok.alis",
      "line": 8,
      "done": "2018-09-04",
      "done_file": "loggbok.alis",
      "done_line": 36
    },
    {
      "first": "2018-09-10",
      "last": "2018-09-10",
      "state": "done",
      "kind": "gruppeveiledning",
      "what": "Ola Hansen",
      "repeats": null,
      "file": "loggbok.alis",
      "line": 38,
      "done": "2018-09-12",
      "done_file": "loggbok.alis",
      "done_line": 39
    },
    {
      "first": "2018-09-24",
      "last": "2018-09-24",
      "state": "moved",
      "kind": "gruppeveiledning",
      "what": "Ola Hansen",
      "repeats": null,
      "file": "loggbok.alis",
      "line": 40,
      "done": "2018-10-01",
      "done_file": "loggbok.alis",
      "done_line": 41
    },
    {
      "first": "2018-10-02",
      "last": "2018-10-02",
      "state": "done",
      "kind": "veiledning",
      "what": "Ola Hansen",
      "repeats": "hver måned",
      "file": "loggbok.alis",
      "line": 8,
      "done": "2018-10-09",
      "done_file": "loggbok.alis",
      "done_line": 37
    },
    {
      "first": "2018-11-02",
      "last": "2018-11-02",
      "state": "late",
      "kind": "veiledning",
      "what": "Ola Hansen",
      "repeats": "hver måned",
      "file": "loggbok.alis",
      "line": 8,
      "done": null,
      "done_file": null,
      "done_line": null
    },
    {
      "first": "2018-12-02",
      "last": "2018-12-02",
      "state": "late",
      "kind": "veiledning",
      "what": "Ola Hansen",
      "repeats": "hver måned",
      "file": "loggbok.alis",
      "line": 8,
      "done": null,
      "done_file": null,
      "done_line": null
    },
    {
      "first": "2019-01-02",
      "last": "2019-01-02",
      "state": "due",
      "kind": "veiledning",
      "what": "Ola Hansen",
      "repeats": "hver måned",
      "file": "loggbok.alis",
      "line": 8,
      "done": null,
      "done_file": null,
      "done_line": null
    },
    {
      "first": "2019-01-30",
      "last": "2019-01-30",
      "state": "due",
      "kind": "vakt",
      "what": "Stord legevakt",
      "repeats": null,
      "file": "loggbok.alis",
      "line": 43,
      "done": null,
      "done_file": null,
      "done_line": null
    },
    {
      "first": "2019-01-31",
      "last": "2019-01-31",
      "state": "to-come",
      "kind": "vakt",
      "what": "Bømlo legevakt",
      "repeats": null,
      "file": "loggbok.alis",
      "line": 44,
      "done": null,
      "done_file": null,
      "done_line": null
    },
    {
      "first": "2019-02-02",
      "last": "2019-02-02",
      "state": "to-come",
      "kind": "veiledning",
      "what": "Ola Hansen",
      "repeats": "hver måned",
      "file": "loggbok.alis",
      "line": 8,
      "done": null,
      "done_file": null,
      "done_line": null
    },
    {
      "first": "2019-02-05",
      "last": "2019-02-05",
      "state": "to-come",
      "kind": "kurs",
      "what": "Emnekurs i gynekologi",
      "repeats": null,
      "file": "loggbok.alis",
      "line": 45,
      "done": null,
      "done_file": null,
      "done_line": null
    },
    {
      "first": "2019-03-02",
      "last": "2019-03-02",
      "state": "to-come",
      "kind": "veiledning",
      "what": "Ola Hansen",
      "repeats": "hver måned",
      "file": "loggbok.alis",
      "line": 8,
      "done": null,
      "done_file": null,
      "done_line": null
    },
    {
      "first": "2019-04-02",
      "last": "2019-04-02",
      "state": "to-come",
      "kind": "veiledning",
      "what": "Ola Hansen",
      "repeats": "hver måned",
      "file": "loggbok.alis",
      "line": 8,
      "done": null,
      "done_file": null,
      "done_line": null
    },
    {
      "first": "2019-05-02",
      "last": "2019-05-02",
      "state": "to-come",
      "kind": "veiledning",
      "what": "Ola Hansen",
      "repeats": "hver måned",
      "file": "loggbok.alis",
      "line": 8,
      "done": null,
      "done_file": null,
      "done_line": null
    },
    {
      "first": "2019-06-02",
      "last": "2019-06-02",
      "state": "to-come",
      "kind": "veiledning",
      "what": "Ola Hansen",
      "repeats": "hver måned",
      "file": "loggbok.alis",
      "line": 8,
      "done": null,
      "done_file": null,
      "done_line": null
    },
    {
      "first": "2040-05-05",
      "last": "2040-05-05",
      "state": "to-come",
      "kind": "kurs",
      "what": "Emnekurs i urologi",
      "repeats": null,
      "file": "loggbok.alis",
      "line": 46,
      "done": null,
      "done_file": null,
      "done_line": null
    }
  ]
}
$ alis plan --format csv 2>/dev/null
first,last,state,kind,what,repeats,file,line,done,done_file,done_line
2017-10-02,2017-10-02,"done","kurs","Grunnkurs A",,"loggbok.alis",13,2017-10-16,"loggbok.alis",13
2018-01-01,2018-01-01,"done","vakt","","hver måned","loggbok.alis",9,2018-02-10,"loggbok.alis",24
2018-01-01,2018-01-01,"done","vakt","Stord legevakt","2 per måned","loggbok.alis",10,2018-01-06,"loggbok.alis",21
2018-01-16,2018-01-16,"done","vakt","Stord legevakt","2 per måned","loggbok.alis",10,2018-01-20,"loggbok.alis",22
2018-02-01,2018-02-01,"dropped","vakt","","hver måned","loggbok.alis",9,,,
2018-02-01,2018-02-01,"done","vakt","Stord legevakt","2 per måned","loggbok.alis",10,2018-02-03,"loggbok.alis",23
2018-02-05,2018-02-05,"moved","kurs","Grunnkurs B",,"loggbok.alis",15,2018-03-12,"loggbok.alis",15
2018-02-15,2018-02-15,"done","vakt","Stord legevakt","2 per måned","loggbok.alis",10,2018-02-17,"loggbok.alis",25
2018-03-01,2018-03-01,"dropped","vakt","","hver måned","loggbok.alis",9,,,
2018-03-01,2018-03-01,"done","vakt","Stord legevakt","2 per måned","loggbok.alis",10,2018-03-03,"loggbok.alis",26
2018-03-16,2018-03-16,"done","vakt","Stord legevakt","2 per måned","loggbok.alis",10,2018-03-17,"loggbok.alis",27
2018-04-01,2018-04-01,"done","vakt","Stord legevakt","2 per måned","loggbok.alis",10,2018-04-07,"loggbok.alis",28
2018-04-10,2018-04-10,"dropped","kurs","Emnekurs i hud",,"loggbok.alis",17,,,
2018-04-16,2018-04-16,"done","vakt","Stord legevakt","2 per måned","loggbok.alis",10,2018-04-21,"loggbok.alis",29
2018-05-01,2018-05-01,"done","vakt","Stord legevakt","2 per måned","loggbok.alis",10,2018-05-05,"loggbok.alis",30
2018-05-14,2018-05-14,"moved","kurs","Emnekurs i lunge",,"loggbok.alis",18,2018-06-04,"loggbok.alis",19
2018-05-16,2018-05-16,"done","vakt","Stord legevakt","2 per måned","loggbok.alis",10,2018-06-02,"loggbok.alis",31
2018-06-01,2018-06-01,"dropped","vakt","Stord legevakt","2 per måned","loggbok.alis",10,,,
2018-06-16,2018-06-16,"dropped","vakt","Stord legevakt","2 per måned","loggbok.alis",10,,,
2018-07-02,2018-07-02,"done","veiledning","Ola Hansen","hver måned","loggbok.alis",8,2018-07-10,"loggbok.alis",34
2018-07-03,2018-07-03,"dropped","praksisbesøk","Bømlo",,"loggbok.alis",32,,,
2018-07-04,2018-07-04,"late","praksisbesøk","Stord",,"loggbok.alis",33,,,
2018-08-02,2018-08-02,"done","veiledning","Ola Hansen","hver måned","loggbok.alis",8,2018-08-07,"loggbok.alis",35
2018-09-02,2018-09-02,"done","veiledning","Ola Hansen","hver måned","loggbok.alis",8,2018-09-04,"loggbok.alis",36
2018-09-10,2018-09-10,"done","gruppeveiledning","Ola Hansen",,"loggbok.alis",38,2018-09-12,"loggbok.alis",39
2018-09-24,2018-09-24,"moved","gruppeveiledning","Ola Hansen",,"loggbok.alis",40,2018-10-01,"loggbok.alis",41
2018-10-02,2018-10-02,"done","veiledning","Ola Hansen","hver måned","loggbok.alis",8,2018-10-09,"loggbok.alis",37
2018-11-02,2018-11-02,"late","veiledning","Ola Hansen","hver måned","loggbok.alis",8,,,
2018-12-02,2018-12-02,"late","veiledning","Ola Hansen","hver måned","loggbok.alis",8,,,
2019-01-02,2019-01-02,"due","veiledning","Ola Hansen","hver måned","loggbok.alis",8,,,
2019-01-30,2019-01-30,"due","vakt","Stord legevakt",,"loggbok.alis",43,,,
2019-01-31,2019-01-31,"to-come","vakt","Bømlo legevakt",,"loggbok.alis",44,,,
2019-02-02,2019-02-02,"to-come","veiledning","Ola Hansen","hver måned","loggbok.alis",8,,,
2019-02-05,2019-02-05,"to-come","kurs","Emnekurs i gynekologi",,"loggbok.alis",45,,,
2019-03-02,2019-03-02,"to-come","veiledning","Ola Hansen","hver måned","loggbok.alis",8,,,
2019-04-02,2019-04-02,"to-come","veiledning","Ola Hansen","hver måned","loggbok.alis",8,,,
2019-05-02,2019-05-02,"to-come","veiledning","Ola Hansen","hver måned","loggbok.alis",8,,,
2019-06-02,2019-06-02,"to-come","veiledning","Ola Hansen","hver måned","loggbok.alis",8,,,
2040-05-05,2040-05-05,"to-come","kurs","Emnekurs i urologi",,"loggbok.alis",46,,,
## A review of the plan on 2018-06-15 counts for 12 months: to and with
## 2019-06-14. Once the application is in, its day is shown.
== loggbok.alis
alis Kari Nordmann
    regelverk: hus
    søknad: 2018-12-01

2018-06-15 * plan Individuell plan
$ alis plan 2>/dev/null
Kari Nordmann · 2018-12-31

Nothing is planned: no entry is marked !, and no line repeats.

Last days
plan: 2019-06-14, in 165 d
soknad: done 2018-12-01

Forecast
requirement    lacks  by plan  at pace  the later
legevakt     13 vakt  -        -        -
tjeneste         2 y  -        -        -
sykehus      1 poeng  -        -        -
by plan: no day; legevakt has none
at pace: no day; legevakt has none
the later: no day; legevakt has none
$ alis plan --date 2019-06-14 2>/dev/null | grep ^plan:
plan: 2019-06-14, today
$ alis plan --date 2019-06-15 2>/dev/null | grep ^plan:
plan: lacking now
## Nothing at all.
== loggbok.alis
alis Kari Nordmann
$ alis plan
Kari Nordmann · 2018-12-31

Nothing is planned: no entry is marked !, and no line repeats.

Forecast
Nothing more is waited for.
