## Case 31 (no source says what one shift is): a duty of 24 hours in a weekend is
## one shift by default, W: by the other reading two.
## By hand: 38 + 1 = 39; 38 + 2 = 40.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-01..2018-06-30            * vakt 38 vakter Nordhordland legevakt
2018-07-14 08:00-08:00            * vakt Nordhordland legevakt
$ alis status --date 2018-07-31 --format csv 2>/dev/null | grep -e '^"legevakt"' | cut -d, -f1,3,5,7,8
"legevakt","judgement",39,40,1
$ COLUMNS= alis status --date 2018-07-31 2>/dev/null | grep '^  legevakt:' | grep -o 'by the other reading: .*'
by the other reading: 40 vakt
## said in hours or in a word it is the same
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-01..2018-06-30            * vakt 38 vakter Nordhordland legevakt
2018-07-14..2018-07-15            * vakt 24 t Nordhordland legevakt
$ alis status --date 2018-07-31 --format csv 2>/dev/null | grep -e '^"legevakt"' | cut -d, -f1,3,5,7,8
"legevakt","judgement",39,40,1
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-01..2018-06-30            * vakt 38 vakter Nordhordland legevakt
2018-07-14                        * vakt døgnvakt, Nordhordland
$ alis status --date 2018-07-31 --format csv 2>/dev/null | grep -e '^"legevakt"' | cut -d, -f1,3,5,7,8
"legevakt","judgement",39,40,1
## one by the cautious reading is enough as the fortieth; and whoever says how
## many it was, is taken at the word
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-01..2018-06-30            * vakt 39 vakter Nordhordland legevakt
2018-07-14 08:00-08:00            * vakt Nordhordland legevakt
$ alis status --date 2018-07-31 --format csv 2>/dev/null | grep -e '^"legevakt"' | cut -d, -f1,3,5,7,8
"legevakt","met",40,40,0
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-01..2018-06-30            * vakt 36 vakter Nordhordland legevakt
2018-07-14..2018-07-15            * vakt 3 vakter 24 t Nordhordland legevakt
$ alis status --date 2018-07-31 --format csv 2>/dev/null | grep -e '^"legevakt"' | cut -d, -f1,3,5,7,8
"legevakt","short",39,40,1
## an evening of eight hours is one
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-01..2018-06-30            * vakt 38 vakter Nordhordland legevakt
2018-07-14 16:00-00:00            * vakt Nordhordland legevakt
$ alis status --date 2018-07-31 --format csv 2>/dev/null | grep -e '^"legevakt"' | cut -d, -f1,3,5,7,8
"legevakt","short",39,40,1
## told in the note
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-01..2018-06-30            * vakt 38 vakter Nordhordland legevakt
2018-07-14                        * vakt Nordhordland legevakt | døgnvakt, lørdag
$ alis status --date 2018-07-31 --format csv 2>/dev/null | grep -e '^"legevakt"' | cut -d, -f1,3,5,7,8
"legevakt","judgement",39,40,1
