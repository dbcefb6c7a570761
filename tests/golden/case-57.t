## Case 57 (F-FIN): 41.5 hours are too few.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2019
2021-01-01..2021-12-31  * tjeneste allmennpraksis | Masfjorden legekontor
2021-01-15              * veiledning 4,15 t Ola Hansen
2021-02-15              * veiledning 4,15 t Ola Hansen
2021-03-15              * veiledning 4,15 t Ola Hansen
2021-04-15              * veiledning 4,15 t Ola Hansen
2021-05-15              * veiledning 4,15 t Ola Hansen
2021-06-15              * veiledning 4,15 t Ola Hansen
2021-07-15              * veiledning 4,15 t Ola Hansen
2021-08-15              * veiledning 4,15 t Ola Hansen
2021-09-15              * veiledning 4,15 t Ola Hansen
2021-10-15              * veiledning 4,15 t Ola Hansen
$ alis status --date 2021-12-31 --format csv 2>/dev/null | grep -e '^"veiledning"' | cut -d, -f1,3,5,7,8
"veiledning","short",41.5,42,0.5
## in half a post the source is silent: 42 hours, or 21: W
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2019
2021-01-01..2021-12-31  * tjeneste 50 % allmennpraksis | Masfjorden legekontor
2021-01-15              * veiledning 4,15 t Ola Hansen
2021-02-15              * veiledning 4,15 t Ola Hansen
2021-03-15              * veiledning 4,15 t Ola Hansen
2021-04-15              * veiledning 4,15 t Ola Hansen
2021-05-15              * veiledning 4,15 t Ola Hansen
2021-06-15              * veiledning 4,15 t Ola Hansen
2021-07-15              * veiledning 4,15 t Ola Hansen
2021-08-15              * veiledning 4,15 t Ola Hansen
2021-09-15              * veiledning 4,15 t Ola Hansen
2021-10-15              * veiledning 4,15 t Ola Hansen
$ alis status --date 2021-12-31 --format csv 2>/dev/null | grep -e '^"veiledning"' | cut -d, -f1,3,5,7,8
"veiledning","judgement",41.5,42,0.5
