## Case 51 (A-REQ): new scheme: 5 years of open practice and no institution: at most
## 4.5 years of it count, and half a year of institution lacks.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2019
2019-03-01..2024-02-29  * tjeneste allmennpraksis | Masfjorden legekontor
$ alis status --date 2024-02-29 --format csv 2>/dev/null | grep -e '^"tjeneste"' -e '^"tjeneste-open"' -e '^"tjeneste-annen"' -e '^"institusjon"' | cut -d, -f1,3,5,7,8
"tjeneste","short",1620,1800,180
"tjeneste-open","met",1620,720,0
"tjeneste-annen","met",0,900,900
"institusjon","short",0,180,180
