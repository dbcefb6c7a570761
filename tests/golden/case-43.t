## Case 43 (H-OLD): nothing but net courses, in 2018 or after 2023: there is a limit,
## and its figure is not found: W, so judgement. Cautiously nothing of them counts,
## by the other reading all: 7 * 15 = 105.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-05..2018-01-06  * kurs 15 poeng Emnekurs i lungesykdommer | nettkurs
2018-02-05..2018-02-06  * kurs 15 poeng Emnekurs i psykiatri | nettkurs
2018-03-05..2018-03-06  * kurs 15 poeng Emnekurs i hudsykdommer | nettkurs
2018-04-05..2018-04-06  * kurs 15 poeng Emnekurs i pediatri | nettkurs
2018-05-05..2018-05-06  * kurs 15 poeng Emnekurs i gynekologi | nettkurs
2018-06-05..2018-06-06  * kurs 15 poeng Emnekurs i geriatri | nettkurs
2018-07-05..2018-07-06  * kurs 15 poeng Emnekurs i revmatologi | nettkurs
$ alis status --date 2018-12-31 --format csv 2>/dev/null | grep -e '^"emnekurs"' | cut -d, -f1,3,5,7,8
"emnekurs","judgement",0,100,100
$ COLUMNS= alis status --date 2018-12-31 2>/dev/null | grep '^  emnekurs:' | grep -o 'by the other reading: .*'
by the other reading: 105 poeng
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2024-01-05..2024-01-06  * kurs 15 poeng Nettkurs: emnekurs i lungesykdommer
2024-02-05..2024-02-06  * kurs 15 poeng Nettkurs: emnekurs i psykiatri
2024-03-05..2024-03-06  * kurs 15 poeng Nettkurs: emnekurs i hudsykdommer
2024-04-05..2024-04-06  * kurs 15 poeng Nettkurs: emnekurs i pediatri
2024-05-05..2024-05-06  * kurs 15 poeng Nettkurs: emnekurs i gynekologi
2024-06-05..2024-06-06  * kurs 15 poeng Nettkurs: emnekurs i geriatri
2024-07-05..2024-07-06  * kurs 15 poeng Nettkurs: emnekurs i revmatologi
$ alis status --date 2024-12-31 --format csv 2>/dev/null | grep -e '^"emnekurs"' | cut -d, -f1,3,5,7,8
"emnekurs","judgement",0,100,100
$ COLUMNS= alis status --date 2024-12-31 2>/dev/null | grep '^  emnekurs:' | grep -o 'by the other reading: .*'
by the other reading: 105 poeng
## beside 100 points of other courses nothing hangs on it
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-05..2018-01-06  * kurs 15 poeng Emnekurs i lungesykdommer | Oslo
2018-02-05..2018-02-06  * kurs 15 poeng Emnekurs i psykiatri | Oslo
2018-03-05..2018-03-06  * kurs 15 poeng Emnekurs i hudsykdommer | Oslo
2018-04-05..2018-04-06  * kurs 15 poeng Emnekurs i pediatri | Oslo
2018-05-05..2018-05-06  * kurs 15 poeng Emnekurs i gynekologi | Oslo
2018-06-05..2018-06-06  * kurs 15 poeng Emnekurs i geriatri | Oslo
2018-07-05..2018-07-06  * kurs 15 poeng Emnekurs i revmatologi | Oslo
2018-09-05              * kurs 15 poeng Emnekurs i rus | nett
$ alis status --date 2018-12-31 --format csv 2>/dev/null | grep -e '^"emnekurs"' | cut -d, -f1,3,5,7,8
"emnekurs","met",105,100,0
