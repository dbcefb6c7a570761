## What an ALIS, a supervisor and a project leader read of the promises: what
## lacks of "all of it", which year is overspent, and what for.
== loggbok.alis
alis Kari Nordmann
    start: 2019-03-01
    regelverk: allmennmedisin-2019, alis-vest
veileder Ola Hansen
    spesialist: allmennmedisin
veileder Per Lie
2019-03-01.. * tjeneste 100 % allmennpraksis | Stord
2019-03-06 * veiledning 2 t Ola Hansen
2019-03-13   veiledning 1,5 t Per Lie
2019-09-02 * arbeidssted Stord legekontor
    leger: 3
    veiledning: daglig
2019-10-01   arbeidssted Fitjar legekontor
    leger: 1
    veiledning: daglig
2019-04-01 * utgift 150 000,50 kr kurs
2019-06-01   utgift 20 000,05 kr Kurs
2019-05-01 * utgift 40 000 kr reise
2020-02-01 * utgift 1 000 kr reise
2020-05-01 ! utgift 5 000 kr kurs
2020-01-15 * egenandel 50 000 kr

## Of 3.5 hours 2 are by a specialist: what lacks is named, and no more hours
## would mend it.
$ alis explain alis-vest:veileder --date 2020-03-31 2>/dev/null | sed -n '/^needed/,$p'
needed: all of veiledning
have: 2 t of 3.5 t
allmennmedisin-2019 has a requirement of this name too: 'alis explain
  allmennmedisin-2019:veileder'

date                                                  gave  total
2019-03-06  *  loggbok.alis:8  veiledning Ola Hansen   2 t    2 t

of veiledning, but not of what counts
2019-03-13    loggbok.alis:9  veiledning Per Lie  1.5 t
$ alis explain alis-vest:veileder --why-not --date 2020-03-31 2>/dev/null | sed -n '/^left/,$p'
left out, and what would make it count
  2019-03-13  1.5 t  loggbok.alis:9  veiledning Per Lie
    would count as veiledning:spesialist: veiledning, with veileder.spesialist
$ alis explain arbeidssted --why-not --date 2020-03-31 2>/dev/null | sed -n '/^left/,$p'
left out, and what would make it count
  2019-10-01  1 stk  loggbok.alis:13  arbeidssted Fitjar legekontor
    would count as arbeidssted:godt: arbeidssted, with leger, with veiledning
## and what it says, done: Per Lie is a specialist
$ sed -i 's/^veileder Per Lie/&\n    spesialist: allmennmedisin/; s/leger: 1/leger: 2/' loggbok.alis
$ alis status --date 2020-03-31 --format csv 2>/dev/null | grep -e '^"veileder"' -e arbeidssted | cut -d, -f1,3,5,7,8
"veileder","met-unconfirmed",3.5,3.5,0
"veileder","met-unconfirmed",3.5,3.5,0
"arbeidssted","met-unconfirmed",2,2,0
$ alis explain alis-vest:veileder --why-not --date 2020-03-31 2>/dev/null | sed -n '/^have/,$p'
have: 3.5 t of 3.5 t
allmennmedisin-2019 has a requirement of this name too: 'alis explain
  allmennmedisin-2019:veileder'

counts, and waits for '*'
  2019-03-13  1.5 t  loggbok.alis:10  veiledning Per Lie

## The grant by hand: of 2019 300 of 360 days in post, 200 000 * 5 / 6 = 166 666.66;
## spent 150 000.50 + 20 000.05 + 40 000 = 210 000.55, 43 333.89 too much; of 2020, the
## whole year, 200 000, spent 1 000. By kind 170 000.55 + 40 000, and 1 000.
$ alis explain tilskudd --date 2020-03-31 2>/dev/null | sed -n '/^year/,$p'
year          limit           used        left          over
2019  166 666.66 kr  210 000.55 kr        0 kr  43 333.89 kr
2020     200 000 kr       1 000 kr  199 000 kr          0 kr

year  used for               used
2019  utgift:kurs   170 000.55 kr
2019  utgift:reise      40 000 kr
2020  utgift:reise       1 000 kr
$ alis explain tilskudd --date 2020-03-31 --format json 2>/dev/null | sed -n '/"uses"/,/]/p'
  "uses": [
    {
      "year": 2019,
      "account": "utgift:kurs",
      "used": "170000.55"
    },
    {
      "year": 2019,
      "account": "utgift:reise",
      "used": "40000"
    },
    {
      "year": 2020,
      "account": "utgift:reise",
      "used": "1000"
    }
  ],
## Neither a mark nor what is planned makes it less.
$ alis explain tilskudd --why-not --date 2020-03-31 2>/dev/null | sed -n '/^have/,$p'
have: 211 000.55 kr of at most 366 666.66 kr

remains
  43 333.89 kr over what may be in 2019: nothing that is added mends it
$ alis status --date 2020-03-31 2>/dev/null | grep '^  tilskudd'
  tilskudd: 20 000.05 kr not confirmed
  tilskudd: 5 000 kr planned
  tilskudd: 43 333.89 kr over what may be
## The own share: 41 666.66 of 2019, nothing paid; 90 / 360 * 50 000 = 12 500 of
## 2020, 50 000 paid: in all more than is asked.
$ alis explain egenandel --date 2019-12-31 --why-not 2>/dev/null | sed -n '/^have/,$p'
have: 0 kr of 41 666.66 kr

planned
  2020-01-15  50 000 kr  loggbok.alis:22  egenandel

missing
  2019 lacks 41 666.66 kr

what would count
  egenandel  egenandel

remains
  41 666.66 kr: by plan on 2020-01-15
$ alis explain egenandel --date 2020-03-31 2>/dev/null | sed -n '/^year/,$p'
year         limit       used          left       over
2019  41 666.66 kr       0 kr  41 666.66 kr       0 kr
2020     12 500 kr  50 000 kr          0 kr  37 500 kr

## Two books have a 'plan' and a 'veileder': each is called by its book.
$ alis status --date 2020-03-31 2>/dev/null | grep -e plan -e 'veileder '
allmennmedisin-2019:veileder                         3.5 of 3.5 t  unconfirmed
allmennmedisin-2019:plan                               0 of 1 stk  short
alis-vest:veileder                                   3.5 of 3.5 t  unconfirmed
plan-ved-start                                         0 of 1 stk  short
alis-vest:plan                                         0 of 1 stk  short
  tilskudd: 5 000 kr planned
$ alis plan --date 2020-03-31 2>/dev/null | grep -e plan: -e ':plan '
allmennmedisin-2019:plan: lacking now
alis-vest:plan: lacking now
allmennmedisin-2019:plan        1 stk  -           -           -
alis-vest:plan                  1 stk  -           -           -
by plan: all but 14: 2021-02-28, tjeneste-open last; tjeneste has no day
$ alis plan --date 2020-03-31 --format json 2>/dev/null | grep -A2 '"id": "plan"' | grep -v title
      "id": "plan",
      "book": "allmennmedisin-2019",
--
      "id": "plan",
      "book": "alis-vest",
--
      "id": "plan",
      "book": "allmennmedisin-2019",
--
      "id": "plan",
      "book": "alis-vest",
$ alis plan --date 2020-03-31 --what-if '2020-06-01 plan Revisjon' 2>/dev/null | grep -e plan
what if: 2020-06-01 plan Revisjon
allmennmedisin-2019:plan  -             → 2020-06-01     -
plan-ved-start            -             -                -
alis-vest:plan            -             → 2020-06-01     -
## A requirement of one scheme stands beside itself, not beside its namesake.
$ sed -i 's/allmennmedisin-2019/allmennmedisin-2017/' loggbok.alis
$ alis plan --date 2020-03-31 --what-if 'konvertert 2020-03-01' --what-if '2020-06-01 plan Revisjon' 2>/dev/null | grep -e plan -e veiledningsgr
what if: 2020-06-01 plan Revisjon
veiledningsgruppe             -             -                -
allmennmedisin-2019:plan                    → 2020-06-01     -
plan-ved-start                -             -                -
alis-vest:plan                -             → 2020-06-01     -

## No line is wider than the screen.
$ for l in C nb_NO.UTF-8 nn_NO.UTF-8; do for w in 50 60 70 80 100 110 120; do for o in status plan 'explain egenandel' 'explain tilskudd'; do COLUMNS=$w LC_ALL=$l alis $o --date 2020-03-31 2>/dev/null | LC_ALL=C.UTF-8 grep -E "^.{$((w + 1)),}" | grep -v sha256 && echo "$l $w $o"; done; done; done; true
