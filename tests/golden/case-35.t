## Case 35 (LF-LV): 6 months in the surgical section of Bergen legevakt are no
## service in general practice, but count beside it, to the hospital year.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-03-01..2018-08-31  * tjeneste legevakt | Bergen legevakt, kirurgisk seksjon
$ alis status --date 2018-08-31 --format csv 2>/dev/null | grep -e '^"tjeneste"' -e '^"sykehus"' | cut -d, -f1,3,5,7,8
"tjeneste","short",0,1440,1440
"sykehus","short",180,360,180
