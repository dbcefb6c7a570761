## Case 41 (A-OLD against S-PRE): acute medicine 15 points and
## topic courses 85: S-PRE counts the course beside the others (85, short),
## A-OLD among them (100, met): W, so judgement.
## Shown: id, state, have, need, remaining, surplus, reached, forecast.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-01..2018-01-02  * kurs 15 poeng Akuttmedisin | Bergen
2018-02-05..2018-02-06  * kurs 85 poeng Emnekurs i psykiatri | Oslo
$ alis status --format csv | grep -e '^"akutt' -e '^"emnekurs' | cut -d, -f1,3,5,7,8
"akuttmedisin","met",1,1,0
"emnekurs","judgement",85,100,15
$ COLUMNS= alis status | grep '^  emnekurs' | grep -o 'by the other reading: .*'
by the other reading: 100 poeng
