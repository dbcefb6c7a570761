## Case 7 (H-KAD, H-OLD): 40 % nursing home and 60 % open practice
## on the same days: 1.0 service, 0.6 open.
## By hand, of 360 d: 0.6 * 360 = 216, 0.4 * 360 = 144, together 360.
## Shown: id, state, have, need, remaining, surplus, reached, forecast.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2018-08-31  * tjeneste 40 % sykehjem | Masfjorden sjukeheim
2017-09-01..2018-08-31  * tjeneste 60 % allmennpraksis | Masfjorden legekontor
$ alis status --date 2018-08-31 --format csv | grep '^"tjeneste' | cut -d, -f1,3,5,7,8
"tjeneste","short",360,1440,1080
"tjeneste-open","short",216,720,504
## Of the proof: date, gave, left_out, left_out_by, total.
$ alis explain tjeneste --date 2018-08-31 --format csv | tr -d '\r' | cut -d, -f1,8-
date,gave,left_out,cap,over-full,absence,combination,twice,unconfirmed,planned,floor,while,window,total
"2017-09-01..2018-08-31",144,0,0,0,0,0,0,0,0,0,0,0,144
"2017-09-01..2018-08-31",216,0,0,0,0,0,0,0,0,0,0,0,360
