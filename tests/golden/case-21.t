## Case 21 (T-2002): 5 weeks of holiday taken: no deduction. What
## is not taken adds nothing: there is no way to write it, and 100 % of the
## days is all that a day holds.
## Shown: id, state, have, need, remaining, surplus, reached, forecast.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2021-08-31  * tjeneste 100 % allmennpraksis | Masfjorden legekontor
2019-07-01..2019-08-04  * permisjon 100 % ferie
$ alis status --date 2021-08-31 --format csv | tr -d '\r' | grep '^"tjeneste' | cut -d, -f1,3,5,7,8,10-12
"tjeneste","met",1440,1440,0,0,2021-08-31,
"tjeneste-open","met",1440,720,0,720,2019-08-31,
