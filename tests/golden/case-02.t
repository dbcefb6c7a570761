## Case 2: as case 1, but ends 30 Aug 2021: one day
## short, not met.
## By hand: f(last + 1 day) = f(2021-08-31) = 360*2021 + 30*8 + min(31, 30)
##   f(2021-09-01) = 360*2021 + 30*9 + 1: one more. So 1440 - 1 = 1439.
## What 30E/360 makes of a month of 31 days: its days 1 to 29 weigh one each,
## day 30 weighs f(31st) - f(30th) = 30 - 30 = 0, day 31 weighs
## f(1st) - f(31st) = 31 - 30 = 1. The 31st, not the 30th, completes the month;
## a period that ends on 29 Aug weighs 1439 too, and none of the two is met.
## Forecast: at the pace of the last 12 months (360 d a year) 1 d lacks, which
## 2021-08-31 brings.
## Shown: id, state, have, need, remaining, surplus, reached, forecast.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2021-08-30  * tjeneste 100 % allmennpraksis | Masfjorden legekontor
$ alis status --date 2021-08-30 --format csv | tr -d '\r' | grep '^"tjeneste' | cut -d, -f1,3,5,7,8,10-12
"tjeneste","short",1439,1440,1,0,,2021-08-31
"tjeneste-open","met",1439,720,0,719,2019-08-31,
## a year later it is the same, and nothing was gained since: no forecast
$ alis status --date 2022-09-30 --format csv | tr -d '\r' | grep '^"tjeneste' | cut -d, -f1,3,5,7,8,10-12
"tjeneste","short",1439,1440,1,0,,
"tjeneste-open","met",1439,720,0,719,2019-08-31,
== 29.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2021-08-29  * tjeneste 100 % allmennpraksis | Masfjorden legekontor
## ended on the 29th
$ alis status -f 29.alis --date 2021-08-31 --format csv | tr -d '\r' | grep '^"tjeneste"' | cut -d, -f1,3,5,8
"tjeneste","short",1439,1
