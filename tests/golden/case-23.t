## Case 23 (H-FRA): new scheme, 5 years and 180 days of illness: not over 10 %,
## so nothing is deducted.
## By hand: 2019-03-01 to and with 2023-08-31 is 4 y 6 m = 1620 d, and six months
## of hospital 180 d: 1800 d. 180 calendar days from 2020-01-01 end on 2020-06-28:
## f(2020-06-29) - f(2020-01-01) = 150 + 28 = 178 d; 10 % of 5 years is 180 d.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2019
2019-03-01..2023-08-31  * tjeneste allmennpraksis | Masfjorden legekontor
2023-09-01..2024-02-29  * tjeneste sykehus | Haukeland
2020-01-01..2020-06-28  * permisjon sykdom
$ alis status --date 2024-02-29 --format csv 2>/dev/null | grep -e '^"tjeneste"' -e '^"tjeneste-open"' | cut -d, -f1,3,5,7,8
"tjeneste","met",1800,1800,0
"tjeneste-open","met",1620,720,0
## exactly 10 %, January to June = 180 d, is not over it
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2019
2019-03-01..2023-08-31  * tjeneste allmennpraksis | Masfjorden legekontor
2023-09-01..2024-02-29  * tjeneste sykehus | Haukeland
2020-01-01..2020-06-30  * permisjon sykdom
$ alis status --date 2024-02-29 --format csv 2>/dev/null | grep -e '^"tjeneste"' | cut -d, -f1,3,5,7,8
"tjeneste","met",1800,1800,0
