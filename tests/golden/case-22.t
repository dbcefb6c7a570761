## Case 22 (T-2002, S-UTP): parental leave of 49 weeks: all of it
## is deducted, the end moves.
## By hand: 49 weeks = 343 days from 2019-01-01, day 343 of 2019 is 9 December
##   (30 Nov is day 334). f(2019-12-10) - f(2019-01-01) = (360 + 10) - (30 + 1)
##   = 339 d. On 2021-08-31: 1440 - 339 = 1101 d; 339 d lack.
##   The service goes on, so it is full when f(d + 1) = f(2021-09-01) + 339 =
##   360*2021 + 271 + 339 = 360*2022 + 250 = 10 August 2022: d = 2022-08-09
##   open: 720 + 339 d: f(2017-09-01) + 1059 = 360*2017 + 271 + 1059 =
##   360*2020 + 250 = 10 August 2020: 2020-08-09; 1101 - 720 = 381 more
## Shown: id, state, have, need, remaining, surplus, reached, forecast.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..            * tjeneste 100 % allmennpraksis | Masfjorden legekontor
2019-01-01..2019-12-09  * permisjon 100 % foreldrepermisjon
$ alis status --date 2021-08-31 --format csv | tr -d '\r' | grep '^"tjeneste' | cut -d, -f1,3,5,7,8,10-12
"tjeneste","short",1101,1440,339,0,,2022-08-09
"tjeneste-open","met",1101,720,0,381,2020-08-09,
## on that day, and the day before
$ for d in 2022-08-08 2022-08-09; do alis status --date $d --format csv | grep '^"tjeneste"' | cut -d, -f3,5,11; done
"short",1439,
"met",1440,2022-08-09
