## Case 33 (LF-LV): a full-time post at the general part of Bergen legevakt for 3
## years: 2 years count as service, 360 d are cut off.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2020-08-31  * tjeneste legevakt | Bergen legevakt
$ alis status --date 2020-08-31 --format csv 2>/dev/null | grep -e '^"tjeneste"' -e '^"tjeneste-open"' | cut -d, -f1,3,5,7,8
"tjeneste","short",720,1440,720
"tjeneste-open","short",0,720,720
$ alis explain tjeneste --date 2020-08-31 --format csv | tr -d '\r' | cut -d, -f7-10
account,gave,left_out,cap
"tjeneste:legevakt:storby",720,360,360
