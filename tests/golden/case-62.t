## Case 62 (LF-GML against H-FAQ): an application of 31 December 2026 in the old
## scheme: the sources say "by" and "before": W, so judgement.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
    søknad: 2026-12-31
$ alis status --date 2027-02-01 --format csv 2>/dev/null | grep -e '^"soknad"' | cut -d, -f1,3,5,7,8
"soknad","judgement",0,1,1
$ COLUMNS= alis status --date 2027-02-01 2>/dev/null | grep '^  soknad:' | grep -o 'by the other reading: .*'
by the other reading: 1 stk
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
    søknad: 2026-12-30
$ alis status --date 2027-02-01 --format csv 2>/dev/null | grep -e '^"soknad"' | cut -d, -f1,3,5,7,8
"soknad","met",1,1,0
## not written, it is taken to be today's
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
$ alis status --date 2026-12-30 --format csv 2>/dev/null | grep -e '^"soknad"' | cut -d, -f1,3,5,7,8
"soknad","met",1,1,0
$ alis status --date 2026-12-31 --format csv 2>/dev/null | grep -e '^"soknad"' | cut -d, -f1,3,5,7,8
"soknad","judgement",0,1,1
