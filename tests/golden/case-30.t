## Case 30 (S-PRE): 40 out-of-hours shifts are met, 39 are not.
## Forecast of 39 on 2018-06-30: 39 in the 180 d since the first entry, 1 lacks:
## 180 / 39 = 4.6, so 5 d after 30 June: 2018-07-05.
## Shown: id, state, have, need, remaining, surplus, reached, forecast.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-01..2018-06-30            * vakt 39 vakter Nordhordland legevakt
$ alis status --date 2018-06-30 --format csv | tr -d '\r' | grep '^"legevakt' | cut -d, -f1,3,5,7,8,10-12
"legevakt","short",39,40,1,0,,2018-07-05
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-01..2018-06-30            * vakt 39 vakter Nordhordland legevakt
2018-07-14 16:00-23:00            * vakt Nordhordland legevakt
## what is entered goes before the pace: a fortnight later
$ alis status --date 2018-06-30 --format csv | tr -d '\r' | grep '^"legevakt' | cut -d, -f1,3,5,7,8,10-12
"legevakt","short",39,40,1,0,,2018-07-14
$ alis status --date 2018-07-14 --format csv | tr -d '\r' | grep '^"legevakt' | cut -d, -f1,3,5,7,8,10-12
"legevakt","met",40,40,0,0,2018-07-14,
## home duty and duty behind another doctor are counted by one reading only
## (cases 31 and 32, W)
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-01..2018-06-30            * vakt 39 vakter Nordhordland legevakt
2018-07-14                        * vakt hjemmevakt
$ alis status --date 2018-07-14 --format csv | grep '^"legevakt' | cut -d, -f3,5
"judgement",39
$ COLUMNS= alis status --date 2018-07-14 | grep -o 'by the other reading: .*'
by the other reading: 40 vakt
