## Case 10 (H-OLD): full time, 18.5 h open practice and 19 h school
## health a week: below half a week, not as full GP service; how much of it
## counts no source says: W, so judgement.
## By hand: 18.5 / 37.5 = 49.33 %, 19 / 37.5 = 50.67 % (two decimals).
##   cautious: the practice is below 50 %, so it does not count, and school
##   health counts only beside it: 0
##   lenient: all of it, 1440 d = 4 y; open 1440 * 0.4933 = 710.352 d, which is
##   1 y 11 m 20.352 d (two decimals are shown, cut off)
## Shown: id, state, have, need, remaining, surplus, reached, forecast.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2021-08-31  * tjeneste 49,33 % allmennpraksis | Masfjorden legekontor
2017-09-01..2021-08-31  * tjeneste 50,67 % skolehelsetjeneste | Masfjorden
$ alis status --date 2021-08-31 --format csv | tr -d '\r' | grep '^"tjeneste' | cut -d, -f1,3,5,7,8,10-12
"tjeneste","judgement",0,1440,1440,0,,
"tjeneste-open","judgement",0,720,720,0,,
$ COLUMNS= alis status --date 2021-08-31 | grep -o 'by the other reading: .*'
by the other reading: 4 y
by the other reading: 1 y 11 m 20.35 d
