## Case 12 (S-PRE): 2 years nursing home, 1 year KAD and 2 years
## open practice: one cap of 2 years for the first two together, so still 4.0.
## By hand: 720 fills the cap, KAD gives 0 and 360 d are cut off, 720 open.
## Shown: id, state, have, need, remaining, surplus, reached, forecast.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2015-09-01..2017-08-31  * tjeneste 100 % sykehjem | Masfjorden sjukeheim
2017-09-01..2018-08-31  * tjeneste 100 % kad | Nordhordland KAD
2018-09-01..2020-08-31  * tjeneste 100 % allmennpraksis | Masfjorden legekontor
$ alis status --date 2020-08-31 --format csv | tr -d '\r' | grep '^"tjeneste' | cut -d, -f1,3,5,7,8,10-12
"tjeneste","met",1440,1440,0,360,2020-08-31,
"tjeneste-open","met",720,720,0,0,2020-08-31,
## Of the proof: date, gave, left_out, left_out_by, total.
$ alis explain tjeneste --date 2020-08-31 --format csv | tr -d '\r' | cut -d, -f1,8-
date,gave,left_out,cap,over-full,absence,combination,twice,unconfirmed,planned,floor,while,window,total
"2015-09-01..2017-08-31",720,0,0,0,0,0,0,0,0,0,0,0,720
"2017-09-01..2018-08-31",0,360,360,0,0,0,0,0,0,0,0,0,720
"2018-09-01..2020-08-31",720,0,0,0,0,0,0,0,0,0,0,0,1440
