## Case 18: the same post entered twice: an error, counted once.
## By hand: 0.5 * 360 = 180 d, not 360.
## Shown: id, state, have, need, remaining, surplus, reached, forecast.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2018-08-31  * tjeneste 50 % allmennpraksis | Masfjorden legekontor
2017-09-01..2018-08-31  * tjeneste 50 % allmennpraksis | Masfjorden legekontor
$ alis status --date 2018-08-31 --format csv 2>/dev/null | grep '^"tjeneste' | cut -d, -f1,3,5
"tjeneste","short",180
"tjeneste-open","short",180
$ alis check 2>&1 | grep -e '\[A' -e see
loggbok.alis:3:1: warning[A059]: no veiledning for 365 days of service, from 2017-09-01 to 2018-08-31
loggbok.alis:4:1: error[A044]: the same tjeneste is entered twice
  see loggbok.alis:3:1
