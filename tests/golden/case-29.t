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
## "LIS1/turnus hospital year entered as hospital year": it does not count as one
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2015-09-01..2016-08-31  * tjeneste 100 % sykehus LIS1 | Førde sentralsjukehus
$ alis status --date 2016-08-31 --format csv | grep '^"sykehus"' | cut -d, -f1,3,5,7,8
"sykehus","short",0,360,360
$ sed -i 's/sykehus LIS1 |/sykehus | turnustjeneste,/' loggbok.alis
$ alis status --date 2016-08-31 --format csv | grep '^"sykehus"' | cut -d, -f1,3,5,7,8
"sykehus","short",0,360,360
$ sed -i 's/2017$/2019/' loggbok.alis
$ alis status --date 2016-08-31 --format csv | grep -e '^"tjeneste"' -e '^"institusjon"' | cut -d, -f1,3,5,7,8
"tjeneste","short",0,1800,1800
"institusjon","short",0,180,180
## who supervises LIS1, or works a rota of three, is at the hospital
$ sed -i 's/sykehus | turnustjeneste,/sykehus | veileder for LIS1, tredelt turnus,/; s/2019$/2017/' loggbok.alis
$ alis status --date 2016-08-31 --format csv | grep '^"sykehus"' | cut -d, -f1,3,5,7,8
"sykehus","met",360,360,0
