## Case 65 (STO): the common goals are asked for by the old list to and with 28
## February 2026 (24 in parts 2 and 3; where the 75th belongs is not found), by the
## new one from 1 March (29 over all parts; how they are split is not found): W even
## when the number is reached.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2019
2025-01-01              * læringsmål FKM-01
    veileder: Ola Hansen
2025-01-02              * læringsmål FKM-02
    veileder: Ola Hansen
2025-01-03              * læringsmål FKM-03
    veileder: Ola Hansen
2025-01-04              * læringsmål FKM-04
    veileder: Ola Hansen
2025-01-05              * læringsmål FKM-05
    veileder: Ola Hansen
2025-01-06              * læringsmål FKM-06
    veileder: Ola Hansen
2025-01-07              * læringsmål FKM-07
    veileder: Ola Hansen
2025-01-08              * læringsmål FKM-08
    veileder: Ola Hansen
2025-01-09              * læringsmål FKM-09
    veileder: Ola Hansen
2025-01-10              * læringsmål FKM-10
    veileder: Ola Hansen
2025-01-11              * læringsmål FKM-11
    veileder: Ola Hansen
2025-01-12              * læringsmål FKM-12
    veileder: Ola Hansen
2025-02-01              * læringsmål FKM-13
    veileder: Ola Hansen
2025-02-02              * læringsmål FKM-14
    veileder: Ola Hansen
2025-02-03              * læringsmål FKM-15
    veileder: Ola Hansen
2025-02-04              * læringsmål FKM-16
    veileder: Ola Hansen
2025-02-05              * læringsmål FKM-17
    veileder: Ola Hansen
2025-02-06              * læringsmål FKM-18
    veileder: Ola Hansen
2025-02-07              * læringsmål FKM-19
    veileder: Ola Hansen
2025-02-08              * læringsmål FKM-20
    veileder: Ola Hansen
2025-02-09              * læringsmål FKM-21
    veileder: Ola Hansen
2025-02-10              * læringsmål FKM-22
    veileder: Ola Hansen
2025-02-11              * læringsmål FKM-23
    veileder: Ola Hansen
2025-02-12              * læringsmål FKM-24
    veileder: Ola Hansen
$ alis status --date 2026-02-28 --format csv 2>/dev/null | grep -e '^"laringsmal-fkm"' | cut -d, -f1,3,5,7,8
"laringsmal-fkm","judgement",24,24,0
$ alis status --date 2026-03-01 --format csv 2>/dev/null | grep -e '^"laringsmal-fkm"' | cut -d, -f1,3,5,7,8
"laringsmal-fkm","short",24,29,5
## a goal is known by its number, however it is written
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2019
2025-02-01  * læringsmål FKM-1
2025-02-02  * læringsmål FKM 1: etikk
2025-02-03  * læringsmål FKM 01
2025-02-04  * læringsmål FKM 2 (kommunikasjon)
2025-02-05  * læringsmål ALM 55
2025-02-06  * læringsmål ALM-063: prosedyrer
$ alis status --date 2025-12-31 --format csv 2>/dev/null | grep -e '^"laringsmal' | cut -d, -f1,3,5,7,8
"laringsmal-alm","short",2,4,2
"laringsmal-fkm","short",2,24,22
