## list tells entries by day, however they stand: first two that have changed
## places, then days that are centuries apart (a plan is not summed)
== two.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-02-01 * veiledning 2 t
2018-01-01 * veiledning 3 t
2018-03-01 * veiledning 4 t
$ alis list -f two.alis
2018-01-01  *  veiledning   veiledning  3 t  3 t
2018-02-01  *  veiledning   veiledning  2 t  5 t
2018-03-01  *  veiledning   veiledning  4 t  9 t
== far.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2199-01-01 ! veiledning 1 t
1950-01-01 * veiledning 2 t
2018-01-01 * veiledning 3 t
$ alis list -f far.alis
1950-01-01  *  veiledning   veiledning  2 t  2 t
2018-01-01  *  veiledning   veiledning  3 t  5 t
2199-01-01  !  veiledning   veiledning  1 t  5 t
