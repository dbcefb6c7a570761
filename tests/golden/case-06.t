## Case 6: exactly 50 % nursing home alone. H-KAD says "over
## 50 %", H-OLD "down to half time": W, so judgement.
## By hand: the cautious reading counts 0, the other 360 * 0.5 = 180 d = 6 m.
## Shown: id, state, have, need, remaining, surplus, reached, forecast.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2018-08-31  * tjeneste 50 % sykehjem | Masfjorden sjukeheim
$ alis status --date 2018-08-31 --format csv | tr -d '\r' | grep '^"tjeneste' | cut -d, -f1,3,5,7,8,10-12
"tjeneste","judgement",0,1440,1440,0,,
"tjeneste-open","short",0,720,720,0,,
## the other reading is shown
$ COLUMNS= alis status --date 2018-08-31 | grep -o 'by the other reading: .*'
by the other reading: 6 m
## 50.01 % is over 50 %: 360 * 0.5001 = 180.036 d by both readings
== over.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2018-08-31  * tjeneste 50,01 % sykehjem | Masfjorden sjukeheim
$ alis status -f over.alis --date 2018-08-31 --format csv | grep '^"tjeneste"' | cut -d, -f3,5
"short",180.036
