## What is assumed stands in no file. Today is 2018-12-31; full time since
## 2017-09-01 reaches 4 years on 2021-08-31, the day after being
## f = 726 391 + 1440 = 727 831 (plan-forecast.t has the working).
== regelverk/hus.regler
regelverk hus
    versjon: 1
    tittel: Et lite regelverk
    konverteres-til: nytt

kategori tjeneste allmennpraksis
    alene: fra 50 %

kategori tjeneste sykehus
    alene: fra 50 %

katalog kurs
    gir: kurs 1 kurs

katalog vakt
    gir: legevakt 1 vakt

krav tjeneste
    tittel: Tjeneste
    kilde: prøven
    tid: allmennpraksis
    minst: 4 år

krav sykehus
    tittel: Sykehus
    kilde: prøven
    tid: sykehus
    minst: 1 år

krav legevakt
    tittel: Vakter
    kilde: prøven
    sum: legevakt
    minst: 3 vakter
== regelverk/nytt.regler
regelverk nytt
    versjon: 1
    tittel: Et nyere

kategori tjeneste allmennpraksis
    alene: fra 50 %

krav tjeneste
    tittel: Tjeneste
    kilde: prøven
    tid: allmennpraksis
    minst: 5 år

krav plan
    tittel: Plan
    kilde: prøven
    antall: plan
    minst: 1 stk
== loggbok.alis
alis Kari Nordmann  ; en kommentar
    kommune: Masfjorden
    regelverk: hus
2017-09-01.. * tjeneste 100 % allmennpraksis | Masfjorden legekontor
    arbeidsgiver: Masfjorden kommune
$ cp loggbok.alis before; cp -r regelverk rules
## Leave of 50 % in 2019: 180 d later, 2022-02-28; that is 181 days.
$ alis plan --what-if '2019-01-01..2019-12-31 permisjon 50 %' 2>/dev/null
Kari Nordmann, Masfjorden · 2018-12-31
what if: 2019-01-01..2019-12-31 permisjon 50 %

requirement  before        after         days
tjeneste     → 2021-08-31  → 2022-02-28  +181
sykehus      -             -                -
legevakt     -             -                -

→ by what is entered, ≈ at the pace of the last 12 months
before: all but 2: 2021-08-31, tjeneste last; sykehus has no day
after: all but 2: 2022-02-28, tjeneste last; sykehus has no day
difference: 181 days later
$ LC_ALL=nb_NO.UTF-8 alis plan --what-if '2019-01-01..2019-12-31 permisjon 50 %' 2>/dev/null
Kari Nordmann, Masfjorden · 2018-12-31
hva om: 2019-01-01..2019-12-31 permisjon 50 %

krav      før           etter         dager
tjeneste  → 2021-08-31  → 2022-02-28   +181
sykehus   -             -                 -
legevakt  -             -                 -

→ etter det som er ført, ≈ i samme takt som de siste 12 månedene
før: alt unntatt 2: 2021-08-31, tjeneste sist; sykehus har ingen dag
etter: alt unntatt 2: 2022-02-28, tjeneste sist; sykehus har ingen dag
forskjell: 181 dager senere
$ LC_ALL=nn_NO.UTF-8 alis plan --what-if '2019-01-01..2019-12-31 permisjon 50 %' 2>/dev/null
Kari Nordmann, Masfjorden · 2018-12-31
kva om: 2019-01-01..2019-12-31 permisjon 50 %

krav      før           etter         dagar
tjeneste  → 2021-08-31  → 2022-02-28   +181
sykehus   -             -                 -
legevakt  -             -                 -

→ etter det som er ført, ≈ i same takt som dei siste 12 månadene
før: alt unnateke 2: 2021-08-31, tjeneste sist; sykehus har ingen dag
etter: alt unnateke 2: 2022-02-28, tjeneste sist; sykehus har ingen dag
skilnad: 181 dagar seinare
$ alis plan --what-if '2019-01-01..2019-12-31 permisjon 50 %' --format json 2>/dev/null
{
  "format": 1,
  "what_if": [
    "2019-01-01..2019-12-31 permisjon 50 %"
  ],
  "date": "2018-12-31",
  "before": null,
  "after": null,
  "days": null,
  "forecast_before": {
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
  "forecast_after": {
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
      "id": "tjeneste",
      "title": "Tjeneste",
      "book": "hus",
      "before": "2021-08-31",
      "after": "2022-02-28",
      "days": 181,
      "before_by_plan": "2021-08-31",
      "after_by_plan": "2022-02-28",
      "before_at_pace": "2021-08-31",
      "after_at_pace": "2021-08-31",
      "before_later": "2021-08-31",
      "after_later": "2022-02-28"
    },
    {
      "id": "sykehus",
      "title": "Sykehus",
      "book": "hus",
      "before": null,
      "after": null,
      "days": null,
      "before_by_plan": null,
      "after_by_plan": null,
      "before_at_pace": null,
      "after_at_pace": null,
      "before_later": null,
      "after_later": null
    },
    {
      "id": "legevakt",
      "title": "Vakter",
      "book": "hus",
      "before": null,
      "after": null,
      "days": null,
      "before_by_plan": null,
      "after_by_plan": null,
      "before_at_pace": null,
      "after_at_pace": null,
      "before_later": null,
      "after_later": null
    }
  ]
}
$ alis plan --what-if '2019-01-01..2019-12-31 permisjon 50 %' --format csv 2>/dev/null
id,title,book,before,after,days,before_by_plan,after_by_plan,before_at_pace,after_at_pace,before_later,after_later
"tjeneste","Tjeneste","hus",2021-08-31,2022-02-28,181,2021-08-31,2022-02-28,2021-08-31,2021-08-31,2021-08-31,2022-02-28
"sykehus","Sykehus","hus",,,,,,,,,
"legevakt","Vakter","hus",,,,,,,,,
## Half a post from 2019-01-01 on, in place of the whole: 480 d are done, and
## 960 at 50 % take 1920: f(2019-01-01) + 1920 = 728 791 = 2024-05-01.
$ alis plan --what-if '2019-01-01.. tjeneste 50 % allmennpraksis' 2>/dev/null | grep ^tjeneste
tjeneste     → 2021-08-31  → 2024-04-30  +973
## For one year alone; then the whole post goes on: 180 d less, as the leave.
$ alis plan --what-if '2019-01-01..2019-12-31 tjeneste 50 % allmennpraksis' 2>/dev/null | grep ^tjeneste
tjeneste     → 2021-08-31  → 2022-02-28  +181
## Half of 2019, 80 % from 2020 on; the one that begins later stands. 480 + 180
## = 660 d by 2019-12-31; 780 at 80 % take 975: f(2020-01-01) + 975 = 728 206 =
## 2022-09-16.
$ alis plan --what-if '2019-01-01.. tjeneste 50 % allmennpraksis' --what-if '2020-01-01.. tjeneste 80 % allmennpraksis' 2>/dev/null | grep ^tjeneste
tjeneste     → 2021-08-31  → 2022-09-15  +380
## A year at the hospital, full time, leaves no room for the practice, which
## goes on behind it: a year later, 2022-08-31; and the hospital's year is full
## on 2020-02-29.
$ alis plan --what-if '2019-03-01..2020-02-29 tjeneste 100 % sykehus' 2>/dev/null | sed -n '/^requirement/,$p'
requirement  before        after         days
tjeneste     → 2021-08-31  → 2022-08-31  +365
sykehus      -             → 2020-02-29     -
legevakt     -             -                -

→ by what is entered, ≈ at the pace of the last 12 months
before: all but 2: 2021-08-31, tjeneste last; sykehus has no day
after: all but legevakt: 2022-08-31, tjeneste last
## The whole of a post may be replaced, and one that is planned.
$ alis plan --what-if '2017-09-01.. tjeneste 80 % allmennpraksis' 2>/dev/null | grep ^tjeneste
tjeneste     → 2021-08-31  → 2022-08-31  +365
## Lines that repeat: the third shift is on 2019-02-15, for February's second
## falls on day 1 + 28 / 2.
$ alis plan --what-if 'fast 2019-01-10..2019-12-31 2 per måned vakt Stord' 2>/dev/null | grep ^legevakt
legevakt     -             → 2019-02-15     -
## Another scheme, of another need: 5 years, 2022-08-31.
$ alis plan --what-if 'konvertert 2019-03-01' 2>/dev/null | sed -n '/^requirement/,$p'
requirement  before        after         days
tjeneste     → 2021-08-31  → 2022-08-31  +365
plan                       -                -
sykehus      -                              -
legevakt     -                              -

→ by what is entered, ≈ at the pace of the last 12 months
before: all but 2: 2021-08-31, tjeneste last; sykehus has no day
after: all but plan: 2022-08-31, tjeneste last
## A journal without rule books named, a file that is read from a stream, and
## one that is included.
$ alis plan -f - --what-if '2019-01-01..2019-12-31 permisjon 50 %' <loggbok.alis 2>/dev/null | grep ^tjeneste
tjeneste     → 2021-08-31  → 2022-02-28  +181
$ mkdir -p journal; mv loggbok.alis journal/2017.alis; printf 'inkluder journal/*.alis' >loggbok.alis
$ alis plan --what-if '2019-01-01.. tjeneste 50 % allmennpraksis' 2>/dev/null | grep ^tjeneste
tjeneste     → 2021-08-31  → 2024-04-30  +973
$ mv journal/2017.alis loggbok.alis
## Nothing was written.
$ cmp loggbok.alis before && diff -r regelverk rules && ls -A
before
journal
loggbok.alis
regelverk
rules
## What is wrong is told under the line, and nothing is shown.
$ alis plan --what-if '2019-02-30.. permisjon 50 %' --what-if '2019-01-01 tjenste 50 % allmennpraksis' 2>&1 | grep -v sha256
--what-if:1:1: error[A012]: the date 2019-02-30 does not exist
 1 | 2019-02-30.. permisjon 50 %
   | ^^^^^^^^^^
  hint: month 2 of 2019 has 28 days
--what-if:2:12: error[A016]: 'tjenste' is not a known kind
 2 | 2019-01-01 tjenste 50 % allmennpraksis
   |            ^^^^^^^
  hint: did you mean 'tjeneste'?
2 errors, 0 warnings
$ alis plan --what-if '2019-01-01.. tjeneste 50 % almenpraksis' 2>/dev/null
? 2
$ alis plan --what-if 'konvertert 2019-02-30' 2>&1 | grep -v sha256
--what-if:1:12: error[A012]: the date 2019-02-30 does not exist
 1 | konvertert 2019-02-30
   |            ^^^^^^^^^^
  hint: month 2 of 2019 has 28 days
1 error, 0 warnings
$ alis plan --what-if 'konvertert: i fjor' 2>&1 | grep -v sha256
--what-if:1:13: error[A011]: 'i fjor' is not a date
 1 | konvertert: i fjor
   |             ^^^^^^
  hint: write it as year-month-day: 2018-01-31
1 error, 0 warnings
$ LC_ALL=nb_NO.UTF-8 alis plan --what-if 'fast 2019-01-01..2019-02-30 hver uke vakt' 2>&1 | grep -v sha256
--what-if:1:18: feil[A012]: datoen 2019-02-30 finnes ikke
 1 | fast 2019-01-01..2019-02-30 hver uke vakt
   |                  ^^^^^^^^^^
  tips: måned 2 i 2019 har 28 dager
1 feil, 0 advarsler
$ alis plan --what-if 'inkluder ../annet.alis' 2>&1 | grep -v sha256
alis: --what-if takes an entry, a 'fast' line or a day such as 'konvertert 2019-03-01', not: 'inkluder ../annet.alis'
$ alis plan --what-if 'alis Ola Hansen' 2>&1 | grep -v sha256
alis: --what-if takes an entry, a 'fast' line or a day such as 'konvertert 2019-03-01', not: 'alis Ola Hansen'
## A warning is told, and the forecast shown.
$ alis plan --what-if '2019-03-01 veiledning 1 t Kari Hansen' 2>&1 | grep -v sha256 | head -n 6
--what-if:1:27: warning[A058]: no supervisor 'Kari Hansen' is declared
 1 | 2019-03-01 veiledning 1 t Kari Hansen
   |                           ^^^^^^^^^^^
  hint: add a line that declares who it is: veileder Kari Hansen
0 errors, 1 warning
Kari Nordmann, Masfjorden · 2018-12-31
## There is no day to tell without an 'alis' line.
$ echo '2018-01-12 * vakt Stord' | alis plan -f - --what-if 'konvertert 2019-03-01'
! alis: there is no 'alis' line in the journal for this: 'konvertert'
? 2
