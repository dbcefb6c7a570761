## Case 53 (A-REQ): new scheme: 3 years of other practice + 2 years open: 2.5 of the
## 3 count, and the institution lacks.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2019
2019-03-01..2022-02-28  * tjeneste sykehjem | Masfjorden sjukeheim
2022-03-01..2024-02-29  * tjeneste allmennpraksis | Masfjorden legekontor
$ alis status --date 2024-02-29 --format csv 2>/dev/null | grep -e '^"tjeneste"' -e '^"tjeneste-open"' -e '^"tjeneste-annen"' -e '^"institusjon"' | cut -d, -f1,3,5,7,8
"tjeneste","short",1620,1800,180
"tjeneste-open","met",720,720,0
"tjeneste-annen","met",900,900,0
"institusjon","short",0,180,180
