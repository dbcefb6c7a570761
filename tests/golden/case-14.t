## Case 14 (H-OLD): 2 years research and 2 years open practice:
## research is capped at 1, so 3 years, and 1 year lacks.
## By hand: 720 d capped at 360, 360 cut off; 360 + 720 = 1080 of 1440 d.
## Forecast: 360 d were gained in the last 12 months, 360 d lack: a year.
## Shown: id, state, have, need, remaining, surplus, reached, forecast.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2015-09-01..2017-08-31  * tjeneste 100 % forskning | Universitetet i Bergen
2017-09-01..2019-08-31  * tjeneste 100 % allmennpraksis | Masfjorden legekontor
$ alis status --date 2019-08-31 --format csv | tr -d '\r' | grep '^"tjeneste' | cut -d, -f1,3,5,7,8,10-12
"tjeneste","short",1080,1440,360,360,,2020-08-31
"tjeneste-open","met",720,720,0,0,2019-08-31,
