## Case 32 (no source): on call at home, or behind another doctor: W. By the
## cautious reading it is no shift, by the other it is one.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-01..2018-06-30            * vakt 39 vakter Nordhordland legevakt
2018-07-14                        * vakt bakvakt, Nordhordland legevakt
$ alis status --date 2018-07-31 --format csv 2>/dev/null | grep -e '^"legevakt"' | cut -d, -f1,3,5,7,8
"legevakt","judgement",39,40,1
$ COLUMNS= alis status --date 2018-07-31 2>/dev/null | grep '^  legevakt:' | grep -o 'by the other reading: .*'
by the other reading: 40 vakt
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-01..2018-06-30            * vakt 39 vakter Nordhordland legevakt
2018-07-14                        * vakt Nordhordland legevakt | hjemmevakt
$ alis status --date 2018-07-31 --format csv 2>/dev/null | grep -e '^"legevakt"' | cut -d, -f1,3,5,7,8
"legevakt","judgement",39,40,1
$ COLUMNS= alis status --date 2018-07-31 2>/dev/null | grep '^  legevakt:' | grep -o 'by the other reading: .*'
by the other reading: 40 vakt
## before the authorisation as well: no source says when a shift may lie
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
    autorisasjon: 2018-07-15
2018-07-16..2018-12-31            * vakt 39 vakter Nordhordland legevakt
2018-07-14                        * vakt Nordhordland legevakt
$ alis status --date 2018-12-31 --format csv 2>/dev/null | grep -e '^"legevakt"' | cut -d, -f1,3,5,7,8
"legevakt","judgement",39,40,1
