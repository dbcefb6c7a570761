## Case 13 (H-OLD): 2 years nursing home, 1 year research, 1 year
## open practice: the sum is 4, but the floor of 2 open years is not reached.
## By hand: 720 + 360 + 360 = 1440 d, met; open 360 of 720 d, short.
## Forecast of the open year at the pace of the last 12 months, 360 d: a year.
## Shown: id, state, have, need, remaining, surplus, reached, forecast.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2015-09-01..2017-08-31  * tjeneste 100 % sykehjem | Masfjorden sjukeheim
2017-09-01..2018-08-31  * tjeneste 100 % forskning | Universitetet i Bergen
2018-09-01..2019-08-31  * tjeneste 100 % allmennpraksis | Masfjorden legekontor
$ alis status --date 2019-08-31 --format csv | tr -d '\r' | grep '^"tjeneste' | cut -d, -f1,3,5,7,8,10-12
"tjeneste","met",1440,1440,0,0,2019-08-31,
"tjeneste-open","short",360,720,360,0,,2020-08-31
