## Case 49 (LF-GRP): another group after a year, 60 + 60 hours: allowed.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2020-08-31  * tjeneste allmennpraksis | Masfjorden legekontor
2018-01-10              * gruppeveiledning 6 t Ola Hansen
2018-02-10              * gruppeveiledning 6 t Ola Hansen
2018-03-10              * gruppeveiledning 6 t Ola Hansen
2018-04-10              * gruppeveiledning 6 t Ola Hansen
2018-05-10              * gruppeveiledning 6 t Ola Hansen
2018-06-10              * gruppeveiledning 6 t Ola Hansen
2018-07-10              * gruppeveiledning 6 t Ola Hansen
2018-08-10              * gruppeveiledning 6 t Ola Hansen
2018-09-10              * gruppeveiledning 6 t Ola Hansen
2018-10-10              * gruppeveiledning 6 t Ola Hansen
2019-01-10              * gruppeveiledning 6 t Eva Prøvedal
2019-02-10              * gruppeveiledning 6 t Eva Prøvedal
2019-03-10              * gruppeveiledning 6 t Eva Prøvedal
2019-04-10              * gruppeveiledning 6 t Eva Prøvedal
2019-05-10              * gruppeveiledning 6 t Eva Prøvedal
2019-06-10              * gruppeveiledning 6 t Eva Prøvedal
2019-07-10              * gruppeveiledning 6 t Eva Prøvedal
2019-08-10              * gruppeveiledning 6 t Eva Prøvedal
2019-09-10              * gruppeveiledning 6 t Eva Prøvedal
2019-10-10              * gruppeveiledning 6 t Eva Prøvedal
$ alis status --date 2019-12-31 --format csv 2>/dev/null | grep -e '^"veiledningsgruppe"' | cut -d, -f1,3,5,7,8
"veiledningsgruppe","met",120,120,0
