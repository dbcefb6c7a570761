## The promises of ALIS-VEST (S-PRE, S-UTP), beside the old scheme.
## Supervision every week, by hand: service from Monday 2018-01-01 to Sunday
## 2018-02-11 is six weeks. The third is wholly leave and is not counted; there is
## supervision in the first, second and fourth week, none in the fifth and sixth:
## 3 of 5, and one gap of two weeks.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017, alis-vest
veileder Ola Hansen
    spesialist: allmennmedisin
2018-01-01..2018-02-11  * tjeneste 100 % allmennpraksis | Masfjorden legekontor
2018-01-15..2018-01-21  * permisjon 100 % sykdom
2018-01-03              * veiledning 1 t Ola Hansen
2018-01-12              * veiledning 1 t Ola Hansen
2018-01-24              * veiledning 1 t Ola Hansen
$ alis status --date 2018-02-11 --format csv 2>/dev/null | grep -e ukentlig -e '^"veileder"' | cut -d, -f1,3,5,7,8
"veiledning-ukentlig","short",3,5,2
"veileder","met",3,3,0
$ alis explain veiledning-ukentlig --date 2018-02-11 | grep -v sha256
requirement: veiledning-ukentlig
title: Supervision every week
source: S-PRE (alis-vest)
remark: weeks without service or with absence are not counted
state: short
rhythm: every week of service
have: 3 stk of 5 stk

date                                                   gave  total
2018-01-03  *  loggbok.alis:7  veiledning Ola Hansen  1 stk  1 stk
    veiledning:spesialist
2018-01-12  *  loggbok.alis:8  veiledning Ola Hansen  1 stk  2 stk
    veiledning:spesialist
2018-01-24  *  loggbok.alis:9  veiledning Ola Hansen  1 stk  3 stk
    veiledning:spesialist

weeks of service without
  2018-01-29..2018-02-11
## and with two more hours every week is held
$ printf '2018-02-02 * veiledning 1 t Ola Hansen\n2018-02-05 * veiledning 1 t Ola Hansen\n' >>loggbok.alis
$ alis status --date 2018-02-11 --format csv 2>/dev/null | grep ukentlig | cut -d, -f1,3,5,7,8
"veiledning-ukentlig","met",5,5,0

## The workplace, by what can be checked of it: several doctors and somebody to
## ask every day; two that are and one that is not.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017, alis-vest
2017-09-01 * arbeidssted Masfjorden legekontor
    leger: 4
    veiledning: daglig
2018-09-01 * arbeidssted Gulen legekontor
    leger: 12
    veiledning: hver dag
$ alis status --format csv 2>/dev/null | grep arbeidssted | cut -d, -f1,3,5,7,8
"arbeidssted","met",2,2,0
$ printf '2018-10-01 * arbeidssted Solund legekontor\n    leger: 1\n    veiledning: daglig\n' >>loggbok.alis
$ alis status --format csv 2>/dev/null | grep arbeidssted | cut -d, -f1,3,5,7,8
"arbeidssted","short",2,3,1

## The plan made and revised, the salaried post.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017, alis-vest
2017-09-01 * stilling Fastlønn | ALIS-stilling i Masfjorden kommune
2017-09-13 * plan Femårsplan | laget med kommunen og prosjektlederen
$ alis status --date 2018-09-12 --format csv 2>/dev/null | grep -e '^"plan' -e fastl | cut -d, -f1,3,5,7,8
"plan-ved-start","met",1,1,0
"plan","met",1,1,0
"fastlonn","met",1,1,0
## a post that runs on, or that ends later, is a salaried one from its first day
$ sed -i 's/^2017-09-01 \* stilling/2017-09-01.. * stilling/' loggbok.alis
$ alis status --date 2018-09-12 --format csv 2>/dev/null | grep fastl | cut -d, -f1,3,5,7,8
"fastlonn","met",1,1,0
$ sed -i 's/^2017-09-01\.\./2017-09-01..2022-08-31/' loggbok.alis
$ alis status --date 2018-09-12 --format csv 2>/dev/null | grep fastl | cut -d, -f1,3,5,7,8
"fastlonn","met",1,1,0
$ alis status --date 2017-08-31 --format csv 2>/dev/null | grep fastl | cut -d, -f1,3,5,7,8
"fastlonn","short",0,1,1
## the day after, a year has gone
$ alis status --date 2018-09-13 --format csv 2>/dev/null | grep -e '^"plan"' | cut -d, -f1,3,5,7,8
"plan","short",0,1,1
$ echo '2018-09-13 * plan Revidert utdanningsplan' >>loggbok.alis
$ alis status --date 2018-09-13 --format csv 2>/dev/null | grep -e '^"plan' | cut -d, -f1,3,5,7,8
"plan-ved-start","met",1,1,0
"plan","met",1,1,0

## The money, of each calendar year by itself, in proportion to the days in post.
## By hand: in post from 2017-09-01: 120 of 360 days of 2017, 200 000 / 3 =
## 66 666.67 to the whole oere below, 66 666.66; all of 2018, 200 000. Used 50 000 in
## 2017 and 210 000 in 2018: 10 000 over in 2018, 16 666.66 left of 2017.
## The own share: 50 000 / 3 = 16 666.66 and 50 000: 66 666.66, of which 50 000.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017, alis-vest
2017-09-01..  * tjeneste 100 % allmennpraksis | Masfjorden legekontor
2017-11-06    * utgift 50 000 kr kurs
2018-03-01    * utgift 120 000 kr reise
2018-10-01    * utgift 90 000 kr kurs
2018-01-31    * egenandel 50 000 kr
$ alis status --date 2018-12-31 --format csv 2>/dev/null | grep -e '^"tilskudd' -e '^"egenandel' | cut -d, -f1,3,5,7,8,10
"tilskudd","short",260000,266666.66,16666.66,10000
"egenandel","short",50000,66666.66,16666.66,0
$ alis explain tilskudd --date 2018-12-31 | sed -n '/^have/,$p'
have: 260 000 kr of at most 266 666.66 kr

date                                               gave       total
2017-11-06  *  loggbok.alis:4  utgift kurs    50 000 kr   50 000 kr
2018-03-01  *  loggbok.alis:5  utgift reise  120 000 kr  170 000 kr
2018-10-01  *  loggbok.alis:6  utgift kurs    90 000 kr  260 000 kr

year         limit        used          left       over
2017  66 666.66 kr   50 000 kr  16 666.66 kr       0 kr
2018    200 000 kr  210 000 kr          0 kr  10 000 kr

year  used for            used
2017  utgift:kurs    50 000 kr
2018  utgift:kurs    90 000 kr
2018  utgift:reise  120 000 kr

## The budget of the slides: 1 650 000 of cost, 1 509 400 of income, 140 600 lack.
$ alis rules show alis-vest | sed -n '/udget/,$p' | grep -v '^$'
Budgets
kommune: A municipality's yearly budget for one ALIS
    income: tilskudd fra prosjektet: 200 000 kr
    income: honorar og egenandeler fra pasienter: 1 000 000 kr
    income: basistilskudd for 700 på listen: 309 400 kr
    cost: lønn: 900 000 kr
    cost: kontor: 600 000 kr
    cost: utdanning: 100 000 kr
    cost: egenandel til prosjektet: 50 000 kr
    in all: income 1 509 400 kr
    in all: cost 1 650 000 kr
    in all: 140 600 kr is not covered
    source: S-PRE
