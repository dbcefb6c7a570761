## Case 42 (H-OLD): nothing but net courses, in 2021: there was no limit then.
## By hand: 7 * 15 = 105.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2021-01-05..2021-01-06  * kurs 15 poeng Emnekurs i lungesykdommer | nettkurs
2021-02-05..2021-02-06  * kurs 15 poeng Emnekurs i psykiatri | nettkurs
2021-03-05..2021-03-06  * kurs 15 poeng Emnekurs i hudsykdommer | nettkurs
2021-04-05..2021-04-06  * kurs 15 poeng Emnekurs i pediatri | nettkurs
2021-05-05..2021-05-06  * kurs 15 poeng Emnekurs i gynekologi | nettkurs
2021-06-05..2021-06-06  * kurs 15 poeng Emnekurs i geriatri | nettkurs
2021-07-05..2021-07-06  * kurs 15 poeng Emnekurs i revmatologi | nettkurs
$ alis status --date 2021-12-31 --format csv 2>/dev/null | grep -e '^"emnekurs"' -e '^"emner"' | cut -d, -f1,3,5,7,8
"emnekurs","met",105,100,0
"emner","met",7,6,0
## to the end of 2023 the same
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2023-01-05..2023-01-06  * kurs 15 poeng Emnekurs i lungesykdommer | nettkurs
2023-02-05..2023-02-06  * kurs 15 poeng Emnekurs i psykiatri | nettkurs
2023-03-05..2023-03-06  * kurs 15 poeng Emnekurs i hudsykdommer | nettkurs
2023-04-05..2023-04-06  * kurs 15 poeng Emnekurs i pediatri | nettkurs
2023-05-05..2023-05-06  * kurs 15 poeng Emnekurs i gynekologi | nettkurs
2023-06-05..2023-06-06  * kurs 15 poeng Emnekurs i geriatri | nettkurs
2023-07-05..2023-07-06  * kurs 15 poeng Emnekurs i revmatologi | nettkurs
$ alis status --date 2023-12-31 --format csv 2>/dev/null | grep -e '^"emnekurs"' | cut -d, -f1,3,5,7,8
"emnekurs","met",105,100,0
