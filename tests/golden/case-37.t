## Case 37 (T-2002): a military doctor with 50 % open practice beside: both count
## in full, 1.0 service and 0.5 open practice; alone it is nothing.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2018-08-31  * tjeneste 50 % militær | Bardufoss
2017-09-01..2018-08-31  * tjeneste 50 % allmennpraksis | Målselv legekontor
$ alis status --date 2018-08-31 --format csv 2>/dev/null | grep -e '^"tjeneste"' -e '^"tjeneste-open"' | cut -d, -f1,3,5,7,8
"tjeneste","short",360,1440,1080
"tjeneste-open","short",180,720,540
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2018-08-31  * tjeneste 50 % militær | Bardufoss
$ alis status --date 2018-08-31 --format csv 2>/dev/null | grep -e '^"tjeneste"' | cut -d, -f1,3,5,7,8
"tjeneste","short",0,1440,1440
