## Case 24 (H-FRA): as case 23 with 200 days: over 10 %. Whether all of it is
## deducted or only what is over, no source says: W, so judgement.
## By hand: 200 calendar days from 2020-01-01 end on 2020-07-18:
## f(2020-07-19) - f(2020-01-01) = 180 + 18 = 198 d. Cautiously all:
## 1800 - 198 = 1602. By the other reading 198 - 180 = 18: 1782 d = 4 y 11 m 12 d.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2019
2019-03-01..2023-08-31  * tjeneste allmennpraksis | Masfjorden legekontor
2023-09-01..2024-02-29  * tjeneste sykehus | Haukeland
2020-01-01..2020-07-18  * permisjon sykdom
$ alis status --date 2024-02-29 --format csv 2>/dev/null | grep -e '^"tjeneste"' | cut -d, -f1,3,5,7,8
"tjeneste","judgement",1602,1800,198
$ COLUMNS= alis status --date 2024-02-29 2>/dev/null | grep '^  tjeneste:' | grep -o 'by the other reading: .*'
by the other reading: 4 y 11 m 12 d
## what is made up by the one reading is a person's to judge; 198 d more is met:
## f(2024-09-19) - f(2024-03-01) = 6 * 30 + 18
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2019
2019-03-01..2023-08-31  * tjeneste allmennpraksis | Masfjorden legekontor
2023-09-01..2024-02-29  * tjeneste sykehus | Haukeland
2024-03-01..2024-09-18  * tjeneste sykehus | Haukeland
2020-01-01..2020-07-18  * permisjon sykdom
$ alis status --date 2024-03-18 --format csv 2>/dev/null | grep -e '^"tjeneste"' | cut -d, -f1,3,5,7,8
"tjeneste","judgement",1620,1800,180
$ COLUMNS= alis status --date 2024-03-18 2>/dev/null | grep '^  tjeneste:' | grep -o 'by the other reading: .*'
by the other reading: 5 y
$ alis status --date 2024-09-18 --format csv 2>/dev/null | grep -e '^"tjeneste"' | cut -d, -f1,3,5,7,8
"tjeneste","met",1800,1800,0
