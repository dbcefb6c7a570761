## Case 40 (S-PRE): 99.5 points of topic courses: not met.
## By hand: 6 * 15 + 9.5 = 99.5, 0.5 lacks; then a further half point is enough.
## Forecast: 99.5 points in the 360 d since 2018-01-01 (the last entry may end
## on 2018-12-31), 0.5 lack: 0.5 * 360 / 99.5 = 1.8, so 2 d: 2019-01-02.
## Shown: id, state, have, need, remaining, surplus, reached, forecast.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-01..2018-01-02  * kurs 15 poeng Emnekurs i lungesykdommer | Oslo
2018-02-05..2018-02-06  * kurs 15 poeng Emnekurs i psykiatri | Oslo
2018-03-05..2018-03-06  * kurs 15 poeng Emnekurs i hudsykdommer | Oslo
2018-04-09..2018-04-10  * kurs 15 poeng Emnekurs i pediatri | Oslo
2018-05-07..2018-05-08  * kurs 15 poeng Emnekurs i gynekologi | Oslo
2018-06-04..2018-06-05  * kurs 15 poeng Emnekurs i geriatri | Oslo
2018-09-03              * kurs 9,5 poeng Emnekurs i øyesykdommer | Oslo
$ alis status --date 2018-12-31 --format csv | tr -d '\r' | grep '^"emnekurs' | cut -d, -f1,3,5,7,8,10-12
"emnekurs","short",99.5,100,0.5,0,,2019-01-02
== en-halv.alis
inkluder loggbok.alis
2018-10-01              * kurs 0,5 poeng Emnekurs i rus | Oslo
$ alis status -f en-halv.alis --format csv | tr -d '\r' | grep '^"emnekurs' | cut -d, -f3,5,11
"met",100,2018-10-01
