## Case 48 (LF-GRP): a group begun while only in hospital, without an agreement on
## open practice, is not eligible: what lies before such work counts nothing.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2018-08-31  * tjeneste sykehus | Haukeland
2018-01-10              * gruppeveiledning 6 t Ola Hansen
2018-02-10              * gruppeveiledning 6 t Ola Hansen
2018-03-10              * gruppeveiledning 6 t Ola Hansen
2018-04-10              * gruppeveiledning 6 t Ola Hansen
2018-05-10              * gruppeveiledning 6 t Ola Hansen
2018-06-10              * gruppeveiledning 6 t Ola Hansen
2018-07-10              * gruppeveiledning 6 t Ola Hansen
2018-08-10              * gruppeveiledning 6 t Ola Hansen
$ alis status --date 2018-08-31 --format csv 2>/dev/null | grep -e '^"veiledningsgruppe"' | cut -d, -f1,3,5,7,8
"veiledningsgruppe","short",0,120,120
## from the day on which open practice was agreed on
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2018-08-31  * tjeneste sykehus | Haukeland
2018-03-01              * stilling avtale om allmennpraksis | Masfjorden kommune
2018-01-10              * gruppeveiledning 6 t Ola Hansen
2018-02-10              * gruppeveiledning 6 t Ola Hansen
2018-03-10              * gruppeveiledning 6 t Ola Hansen
2018-04-10              * gruppeveiledning 6 t Ola Hansen
2018-05-10              * gruppeveiledning 6 t Ola Hansen
2018-06-10              * gruppeveiledning 6 t Ola Hansen
2018-07-10              * gruppeveiledning 6 t Ola Hansen
2018-08-10              * gruppeveiledning 6 t Ola Hansen
$ alis status --date 2018-08-31 --format csv 2>/dev/null | grep -e '^"veiledningsgruppe"' | cut -d, -f1,3,5,7,8
"veiledningsgruppe","short",36,120,84
## and from the first day of it: 4 of 12 meetings
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2018-08-31  * tjeneste sykehus | Haukeland
2018-09-01..            * tjeneste allmennpraksis | Masfjorden legekontor
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
2018-11-10              * gruppeveiledning 6 t Ola Hansen
2018-12-10              * gruppeveiledning 6 t Ola Hansen
$ alis status --date 2018-12-31 --format csv 2>/dev/null | grep -e '^"veiledningsgruppe"' | cut -d, -f1,3,5,7,8
"veiledningsgruppe","short",24,120,96
