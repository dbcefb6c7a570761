## Case 25 (H-FRA): new scheme: holiday counts, however much: five weeks a year are
## no absence, and so is course leave.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2019
2019-03-01..2023-08-31  * tjeneste allmennpraksis | Masfjorden legekontor
2023-09-01..2024-02-29  * tjeneste sykehus | Haukeland
2019-07-01..2019-08-04  * permisjon ferie
2020-07-01..2020-08-04  * permisjon ferie
2021-07-01..2021-08-04  * permisjon ferie
2022-07-01..2022-08-04  * permisjon ferie
2023-07-01..2023-08-04  * permisjon ferie
2020-01-01..2020-06-30  * permisjon kurspermisjon
$ alis status --date 2024-02-29 --format csv 2>/dev/null | grep -e '^"tjeneste"' -e '^"tjeneste-open"' | cut -d, -f1,3,5,7,8
"tjeneste","met",1800,1800,0
"tjeneste-open","met",1620,720,0
