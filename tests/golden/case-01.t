## Case 1 (S-PRE, H-OLD): 1 Sep 2017 to 31 Aug 2021, 100 % open
## practice: 4.0 years of service, 4.0 open, met exactly.
## By hand, f(d) = 360 y + 30 m + min(day, 30):
##   f(2021-09-01) - f(2017-09-01) = 360 * 4 = 1440 d = 4 years, nothing lacks
##   reached: to and with 30 Aug it is f(31 Aug) = .. + 30 against .. + 1 of
##   1 Sep one month later, so 1440 - 1 = 1439; the last day brings 1440
##   open: 720 d are there after two years, 2019-08-31; 720 d more than needed
## Shown: id, state, have, need, remaining, surplus, reached, forecast.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2021-08-31  * tjeneste 100 % allmennpraksis | Masfjorden legekontor
$ alis status --date 2021-08-31 --format csv | tr -d '\r' | grep '^"tjeneste' | cut -d, -f1,3,5,7,8,10-12
"tjeneste","met",1440,1440,0,0,2021-08-31,
"tjeneste-open","met",1440,720,0,720,2019-08-31,
## the day before, one day lacks
$ alis status --date 2021-08-30 --format csv | tr -d '\r' | grep '^"tjeneste' | cut -d, -f1,3,5,7,8,10-12
"tjeneste","short",1439,1440,1,0,,2021-08-31
"tjeneste-open","met",1439,720,0,719,2019-08-31,
## Of the proof: date, gave, left_out, left_out_by, total.
$ alis explain tjeneste --date 2021-08-31 --format csv | tr -d '\r' | cut -d, -f1,8-
date,gave,left_out,cap,over-full,absence,combination,twice,unconfirmed,planned,floor,while,window,total
"2017-09-01..2021-08-31",1440,0,0,0,0,0,0,0,0,0,0,0,1440
