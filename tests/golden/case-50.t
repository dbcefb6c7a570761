## Case 50 (A-REQ): new scheme: the group in both years while at a nursing home:
## one year, 60 hours, must be in open practice, so no more than 60 count.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2019
2019-03-01..2021-02-28  * tjeneste sykehjem | Masfjorden sjukeheim
2019-03-10              * gruppeveiledning 6 t Ola Hansen
2019-04-10              * gruppeveiledning 6 t Ola Hansen
2019-05-10              * gruppeveiledning 6 t Ola Hansen
2019-06-10              * gruppeveiledning 6 t Ola Hansen
2019-07-10              * gruppeveiledning 6 t Ola Hansen
2019-08-10              * gruppeveiledning 6 t Ola Hansen
2019-09-10              * gruppeveiledning 6 t Ola Hansen
2019-10-10              * gruppeveiledning 6 t Ola Hansen
2019-11-10              * gruppeveiledning 6 t Ola Hansen
2019-12-10              * gruppeveiledning 6 t Ola Hansen
2020-03-10              * gruppeveiledning 6 t Ola Hansen
2020-04-10              * gruppeveiledning 6 t Ola Hansen
2020-05-10              * gruppeveiledning 6 t Ola Hansen
2020-06-10              * gruppeveiledning 6 t Ola Hansen
2020-07-10              * gruppeveiledning 6 t Ola Hansen
2020-08-10              * gruppeveiledning 6 t Ola Hansen
2020-09-10              * gruppeveiledning 6 t Ola Hansen
2020-10-10              * gruppeveiledning 6 t Ola Hansen
2020-11-10              * gruppeveiledning 6 t Ola Hansen
2020-12-10              * gruppeveiledning 6 t Ola Hansen
$ alis status --date 2021-02-28 --format csv 2>/dev/null | grep -e '^"veiledningsgruppe"' | cut -d, -f1,3,5,7,8
"veiledningsgruppe","short",60,120,60
$ alis explain veiledningsgruppe --date 2021-02-28 --format csv | tr -d '\r' | cut -d, -f1,8,9,18,20 | sed -n '1p;$p'
date,gave,left_out,while,total
"2020-12-10",0,6,6,60
## the second year in open practice: all 120
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2019
2019-03-01..2020-02-29  * tjeneste sykehjem | Masfjorden sjukeheim
2020-03-01..2021-02-28  * tjeneste allmennpraksis | Masfjorden legekontor
2019-03-10              * gruppeveiledning 6 t Ola Hansen
2019-04-10              * gruppeveiledning 6 t Ola Hansen
2019-05-10              * gruppeveiledning 6 t Ola Hansen
2019-06-10              * gruppeveiledning 6 t Ola Hansen
2019-07-10              * gruppeveiledning 6 t Ola Hansen
2019-08-10              * gruppeveiledning 6 t Ola Hansen
2019-09-10              * gruppeveiledning 6 t Ola Hansen
2019-10-10              * gruppeveiledning 6 t Ola Hansen
2019-11-10              * gruppeveiledning 6 t Ola Hansen
2019-12-10              * gruppeveiledning 6 t Ola Hansen
2020-03-10              * gruppeveiledning 6 t Ola Hansen
2020-04-10              * gruppeveiledning 6 t Ola Hansen
2020-05-10              * gruppeveiledning 6 t Ola Hansen
2020-06-10              * gruppeveiledning 6 t Ola Hansen
2020-07-10              * gruppeveiledning 6 t Ola Hansen
2020-08-10              * gruppeveiledning 6 t Ola Hansen
2020-09-10              * gruppeveiledning 6 t Ola Hansen
2020-10-10              * gruppeveiledning 6 t Ola Hansen
2020-11-10              * gruppeveiledning 6 t Ola Hansen
2020-12-10              * gruppeveiledning 6 t Ola Hansen
$ alis status --date 2021-02-28 --format csv 2>/dev/null | grep -e '^"veiledningsgruppe"' | cut -d, -f1,3,5,7,8
"veiledningsgruppe","met",120,120,0
