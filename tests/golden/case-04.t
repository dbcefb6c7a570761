## Case 4 (H-OLD "down to half time"): 49 % open practice, any
## length, alone: 0 counts.
## By hand: 8 years of it are 2880 * 0.49 = 1411.2 d, all left out, by both
## readings, so it is short and not for judgement.
## Shown: id, state, have, need, remaining, surplus, reached, forecast.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2025-08-31  * tjeneste 49 % allmennpraksis | Masfjorden legekontor
$ alis status --date 2025-08-31 --format csv | tr -d '\r' | grep '^"tjeneste' | cut -d, -f1,3,5,7,8,10-12
"tjeneste","short",0,1440,1440,0,,
"tjeneste-open","short",0,720,720,0,,
## Of the proof: date, gave, left_out, left_out_by, total.
$ alis explain tjeneste --date 2025-08-31 --format csv | tr -d '\r' | cut -d, -f1,8-
date,gave,left_out,cap,over-full,absence,combination,twice,unconfirmed,planned,floor,while,window,total
"2017-09-01..2025-08-31",0,1411.2,0,0,0,1411.2,0,0,0,0,0,0,0
