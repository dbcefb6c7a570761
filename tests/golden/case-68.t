## Case 68 (H-VIK): a locum without training: 12 months are all right, 13 are not.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: kompetansekrav
2018-01-01..2018-12-31  * tjeneste vikariat | Masfjorden legekontor
$ alis status --date 2018-12-31 --format csv 2>/dev/null | grep -e '^"vikariat"' | cut -d, -f1,3,5,7,8
"vikariat","met",360,360,0
$ sed -i 's/2018-12-31/2019-01-31/' loggbok.alis
$ alis status --date 2019-01-31 --format csv 2>/dev/null | grep -e '^"vikariat"' | cut -d, -f1,3,5,7,8
"vikariat","short",390,360,0
$ alis status --date 2019-01-31 --format csv | grep '^"vikariat"' | cut -d, -f10
30
