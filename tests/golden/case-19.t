## Case 19 (T-2002): 30 days sick in case 1: all of it is deducted,
## not met. In calendar days 1461 - 30 = 1431; in 30E/360 of 1440:
##   April has 30 days: f(2019-05-01) - f(2019-04-01) = 30, so 1440 - 30 = 1410
##   forecast: 360 d were gained in the last 12 months, 30 d lack: 2021-09-30
##   open: 720 + 30 d after 2017-09-01: 2019-09-30; 1410 - 720 = 690 more
## Shown: id, state, have, need, remaining, surplus, reached, forecast.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2021-08-31  * tjeneste 100 % allmennpraksis | Masfjorden legekontor
2019-04-01..2019-04-30  * permisjon 100 % sykdom
$ alis status --date 2021-08-31 --format csv | tr -d '\r' | grep '^"tjeneste' | cut -d, -f1,3,5,7,8,10-12
"tjeneste","short",1410,1440,30,0,,2021-09-30
"tjeneste-open","met",1410,720,0,690,2019-09-30,
## Of the proof: date, gave, left_out, left_out_by, total.
$ alis explain tjeneste --date 2021-08-31 --format csv | tr -d '\r' | cut -d, -f1,8-
date,gave,left_out,cap,over-full,absence,combination,twice,unconfirmed,planned,floor,while,window,total
"2017-09-01..2021-08-31",1410,30,0,0,30,0,0,0,0,0,0,0,1410
## a sick note that nobody has confirmed is deducted all the same
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2021-08-31  * tjeneste 100 % allmennpraksis | Masfjorden legekontor
2019-04-01..2019-04-30    permisjon 100 % sykdom
$ alis status --date 2021-08-31 --format csv | grep '^"tjeneste"' | cut -d, -f3,5,6
"short",1410,1410
