## Case 52 (A-REQ): new scheme: 1.9 y open + 2.5 other + 0.6 institution: the sum is
## 5.0, and the open practice is too little.
## By hand: 684 d = 1 y 10 m 24 d to and with 2021-01-24; 900 d to and with
## 2023-07-24; f(2024-03-01) - f(2023-07-25) = 360 + 91 - 235 = 216 d.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2019
2019-03-01..2021-01-24  * tjeneste allmennpraksis | Masfjorden legekontor
2021-01-25..2023-07-24  * tjeneste sykehjem | Masfjorden sjukeheim
2023-07-25..2024-02-29  * tjeneste sykehus | Haukeland
$ alis status --date 2024-02-29 --format csv 2>/dev/null | grep -e '^"tjeneste"' -e '^"tjeneste-open"' -e '^"tjeneste-annen"' -e '^"institusjon"' | cut -d, -f1,3,5,7,8
"tjeneste","met",1800,1800,0
"tjeneste-open","short",684,720,36
"tjeneste-annen","met",900,900,0
"institusjon","met",216,180,0
