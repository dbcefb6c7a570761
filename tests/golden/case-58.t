## Case 58 (A-REQ, A-KON): converted on 1 January 2022: supervision is asked for from
## that day on, and the old service counts.
## By hand: 4 years before and 1 after = 5 y, of which 4.5 count. The 12 hours
## of 2021 are too early; 12 * 3.5 = 42 in 2022.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
    konvertert: 2022-01-01
2018-01-01..2022-12-31  * tjeneste allmennpraksis | Masfjorden legekontor
2021-05-05              * veiledning 12 t Ola Hansen
2022-01-15              * veiledning 3,5 t Ola Hansen
2022-02-15              * veiledning 3,5 t Ola Hansen
2022-03-15              * veiledning 3,5 t Ola Hansen
2022-04-15              * veiledning 3,5 t Ola Hansen
2022-05-15              * veiledning 3,5 t Ola Hansen
2022-06-15              * veiledning 3,5 t Ola Hansen
2022-07-15              * veiledning 3,5 t Ola Hansen
2022-08-15              * veiledning 3,5 t Ola Hansen
2022-09-15              * veiledning 3,5 t Ola Hansen
2022-10-15              * veiledning 3,5 t Ola Hansen
2022-11-15              * veiledning 3,5 t Ola Hansen
2022-12-15              * veiledning 3,5 t Ola Hansen
$ alis status --date 2022-12-31 --format csv 2>/dev/null | grep -e '^"tjeneste"' -e '^"tjeneste-open"' -e '^"veiledning"' | cut -d, -f1,3,5,7,8
"tjeneste","short",1620,1800,180
"tjeneste-open","met",1620,720,0
"veiledning","met",42,42,0
## the day before, the old scheme was asked: 4 years are full, no hours are
$ alis status --date 2021-12-31 --format csv 2>/dev/null | grep -e '^"tjeneste"' -e '^"veiledning"' | cut -d, -f1,3,5,7,8
"tjeneste","met",1440,1440,0
