## Case 36 (LF-LV): Stavanger legevakt for 2 years, both of them while in the
## supervision group: only 1 year may be in parallel.
## By hand: the group meets from 2017-09-01 to and with 2019-08-31, all 720 d.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2019-08-31  * tjeneste legevakt | Stavanger legevakt
2017-09-01              * gruppeveiledning 6 t Ola Hansen
2019-08-31              * gruppeveiledning 6 t Ola Hansen
$ alis status --date 2019-08-31 --format csv 2>/dev/null | grep -e '^"tjeneste"' | cut -d, -f1,3,5,7,8
"tjeneste","short",360,1440,1080
## the group in the second year only: 2 years count
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2019-08-31  * tjeneste legevakt | Stavanger legevakt
2018-09-01              * gruppeveiledning 6 t Ola Hansen
2019-08-31              * gruppeveiledning 6 t Ola Hansen
$ alis status --date 2019-08-31 --format csv 2>/dev/null | grep -e '^"tjeneste"' | cut -d, -f1,3,5,7,8
"tjeneste","short",720,1440,720
## half a year of the first is free: 180 + 360 = 540
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2019-08-31  * tjeneste legevakt | Stavanger legevakt
2018-03-01              * gruppeveiledning 6 t Ola Hansen
2019-08-31              * gruppeveiledning 6 t Ola Hansen
$ alis status --date 2019-08-31 --format csv 2>/dev/null | grep -e '^"tjeneste"' | cut -d, -f1,3,5,7,8
"tjeneste","short",540,1440,900
## in Bergen the group makes no difference
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2019-08-31  * tjeneste legevakt | Bergen legevakt
2017-09-01              * gruppeveiledning 6 t Ola Hansen
2019-08-31              * gruppeveiledning 6 t Ola Hansen
$ alis status --date 2019-08-31 --format csv 2>/dev/null | grep -e '^"tjeneste"' | cut -d, -f1,3,5,7,8
"tjeneste","short",720,1440,720
