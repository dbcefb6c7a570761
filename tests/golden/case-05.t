## Case 5 (H-OLD): exactly 50 % open practice counts 0.5.
## By hand: one year = 360 d, half of it 180 d.
## Forecast at that pace (180 d in the 360 d since the first entry):
##   1260 d lack, 1260 * 360 / 180 = 2520 d = 7 years after 2018-08-31
##   open: 540 d lack, 1080 d = 3 years
## Shown: id, state, have, need, remaining, surplus, reached, forecast.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2018-08-31  * tjeneste 50 % allmennpraksis | Masfjorden legekontor
$ alis status --date 2018-08-31 --format csv | tr -d '\r' | grep '^"tjeneste' | cut -d, -f1,3,5,7,8,10-12
"tjeneste","short",180,1440,1260,0,,2025-08-31
"tjeneste-open","short",180,720,540,0,,2021-08-31
