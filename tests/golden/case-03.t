## Case 3 (H-OLD): 50 % open practice, 1 Sep 2017 to 31 Aug 2025:
## 4.0 / 4.0, met.
## By hand: 8 * 360 = 2880 d, half of it 1440 d = 4 years
##   open: 720 d when 1440 d have passed, after four years: 2021-08-31
##   the day before the last: 2879 / 2 = 1439.5
## Shown: id, state, have, need, remaining, surplus, reached, forecast.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2025-08-31  * tjeneste 50 % allmennpraksis | Masfjorden legekontor
$ alis status --date 2025-08-31 --format csv | tr -d '\r' | grep '^"tjeneste' | cut -d, -f1,3,5,7,8,10-12
"tjeneste","met",1440,1440,0,0,2025-08-31,
"tjeneste-open","met",1440,720,0,720,2021-08-31,
$ alis status --date 2025-08-30 --format csv | tr -d '\r' | grep '^"tjeneste' | cut -d, -f1,3,5,7,8,10-12
"tjeneste","short",1439.5,1440,0.5,0,,2025-08-31
"tjeneste-open","met",1439.5,720,0,719.5,2021-08-31,
