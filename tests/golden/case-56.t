## Case 56 (F-FIN): 42 hours of supervision in a year, none in two of its months:
## met, for the rule is an average. By hand: 10 * 4.2 = 42; 42 h a year * 1 year.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2019
2021-01-01..2021-12-31  * tjeneste allmennpraksis | Masfjorden legekontor
2021-01-15              * veiledning 4,2 t Ola Hansen
2021-02-15              * veiledning 4,2 t Ola Hansen
2021-03-15              * veiledning 4,2 t Ola Hansen
2021-04-15              * veiledning 4,2 t Ola Hansen
2021-05-15              * veiledning 4,2 t Ola Hansen
2021-06-15              * veiledning 4,2 t Ola Hansen
2021-07-15              * veiledning 4,2 t Ola Hansen
2021-08-15              * veiledning 4,2 t Ola Hansen
2021-09-15              * veiledning 4,2 t Ola Hansen
2021-10-15              * veiledning 4,2 t Ola Hansen
$ alis status --date 2021-12-31 --format csv 2>/dev/null | grep -e '^"veiledning"' | cut -d, -f1,3,5,7,8
"veiledning","met",42,42,0
## half a year asks for half of it: 6 * 4.2 = 25.2 of 21
$ alis status --date 2021-06-30 --format csv 2>/dev/null | grep -e '^"veiledning"' | cut -d, -f1,3,5,7,8
"veiledning","met",25.2,21,0
