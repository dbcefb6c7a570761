## Case 29 (H-SOK, 1.5 + 5): the hospital year of LIS1 (turnus) is
## not the hospital year of the speciality: nothing counts of it.
## Shown: id, state, have, need, remaining, surplus, reached, forecast.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2015-09-01..2016-08-31  * tjeneste 100 % turnus | Førde sentralsjukehus
$ alis status --date 2016-08-31 --format csv | tr -d '\r' | grep '^"[st][yj]' | cut -d, -f1,3,5,7,8,10-12
"tjeneste","short",0,1440,1440,0,,
"tjeneste-open","short",0,720,720,0,,
"sykehus","short",0,360,360,0,,
"sykmelding","short",0,1,1,0,,
