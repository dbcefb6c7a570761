## Case 44 (T-2000, LF-KURS): a course before the authorisation is worth nothing,
## unless it has to do with research; one on the day is.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
    autorisasjon: 2017-08-01
2017-06-01..2017-06-02  * kurs 15 poeng Emnekurs i lungesykdommer | Oslo
2017-08-01              * kurs 10 poeng Emnekurs i psykiatri | Oslo
$ alis status --date 2018-12-31 --format csv 2>/dev/null | grep -e '^"emnekurs"' | cut -d, -f1,3,5,7,8
"emnekurs","short",10,100,90
$ alis check --date 2018-12-31 2>&1 | grep -e '\[A075\]' -e hint
loggbok.alis:4:27: warning[A075]: the rule book gives nothing for this kurs
  hint: courses before the authorisation do not count (T-2000, LF-KURS)
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
    autorisasjon: 2017-08-01
2017-06-01..2017-06-02  * kurs 15 poeng Emnekurs i forskningsmetode | Oslo
$ alis status --date 2018-12-31 --format csv 2>/dev/null | grep -e '^"emnekurs"' | cut -d, -f1,3,5,7,8
"emnekurs","short",15,100,85
## where the day of the authorisation is not written nothing is left out
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-06-01..2017-06-02  * kurs 15 poeng Emnekurs i lungesykdommer | Oslo
$ alis status --date 2018-12-31 --format csv 2>/dev/null | grep -e '^"emnekurs"' | cut -d, -f1,3,5,7,8
"emnekurs","short",15,100,85
