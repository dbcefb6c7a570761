## Case 8 (H-KAD): 40 % nursing home alone: 0 counts.
## By hand: 360 * 0.4 = 144 d are left out; "down to half time" does not reach
## it either, so there is nothing to judge.
## Shown: id, state, have, need, remaining, surplus, reached, forecast.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2018-08-31  * tjeneste 40 % sykehjem | Masfjorden sjukeheim
$ alis status --date 2018-08-31 --format csv | tr -d '\r' | grep '^"tjeneste' | cut -d, -f1,3,5,7,8,10-12
"tjeneste","short",0,1440,1440,0,,
"tjeneste-open","short",0,720,720,0,,
## Of the proof: date, gave, left_out, left_out_by, total.
$ alis explain tjeneste --date 2018-08-31 --format csv | tr -d '\r' | cut -d, -f1,8-
date,gave,left_out,cap,over-full,absence,combination,twice,unconfirmed,planned,floor,while,window,total
"2017-09-01..2018-08-31",0,144,0,0,0,144,0,0,0,0,0,0,0
