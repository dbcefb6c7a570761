## Case 15 (S-PRE, H-OLD): child health centre alone, 100 %, one
## year: 0, it counts only in combination with open practice.
## Shown: id, state, have, need, remaining, surplus, reached, forecast.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2018-08-31  * tjeneste 100 % helsestasjon | Masfjorden
$ alis status --date 2018-08-31 --format csv | tr -d '\r' | grep '^"tjeneste' | cut -d, -f1,3,5,7,8,10-12
"tjeneste","short",0,1440,1440,0,,
"tjeneste-open","short",0,720,720,0,,
## Of the proof: date, gave, left_out, left_out_by, total.
$ alis explain tjeneste --date 2018-08-31 --format csv | tr -d '\r' | cut -d, -f1,8-
date,gave,left_out,cap,over-full,absence,combination,twice,unconfirmed,planned,floor,while,window,total
"2017-09-01..2018-08-31",0,360,0,0,0,360,0,0,0,0,0,0,0
