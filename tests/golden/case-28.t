## Case 28: hospital 2019-09-01 to 2020-08-31, 366 calendar days, 29 Feb 2020 among them:
## exactly 1 year, not 1.0027.
## By hand: f(2020-09-01) - f(2019-09-01) = 360 d. The day before it is 359 d.
## Shown: id, state, have, need, remaining, surplus, reached, forecast.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2019-09-01..2020-08-31  * tjeneste 100 % sykehus | Haukeland, medisinsk avdeling
$ alis status --date 2020-08-31 --format csv | tr -d '\r' | grep '^"sykehus' | cut -d, -f1,3,5,7,8,10-12
"sykehus","met",360,360,0,0,2020-08-31,
$ alis status --date 2020-08-30 --format csv | tr -d '\r' | grep '^"sykehus' | cut -d, -f1,3,5,7,8,10-12
"sykehus","short",359,360,1,0,,2020-08-31
## it is no service in general practice
$ alis status --date 2020-08-31 --format csv | grep '^"tjeneste' | cut -d, -f1,3,5
"tjeneste","short",0
"tjeneste-open","short",0
