## Case 34 (LF-LV): a day clinic elsewhere for 2 years: 1 year counts.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2019-08-31  * tjeneste legevakt | Førde legevakt
$ alis status --date 2019-08-31 --format csv 2>/dev/null | grep -e '^"tjeneste"' | cut -d, -f1,3,5,7,8
"tjeneste","short",360,1440,1080
## where no place is written nobody can know which clinic it was: W
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2019-08-31  * tjeneste legevakt
$ alis status --date 2019-08-31 --format csv 2>/dev/null | grep -e '^"tjeneste"' | cut -d, -f1,3,5,7,8
"tjeneste","judgement",360,1440,1080
$ COLUMNS= alis status --date 2019-08-31 2>/dev/null | grep '^  tjeneste:' | grep -o 'by the other reading: .*'
by the other reading: 2 y
## no source says whether the limits of several clinics add up: W
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2019-08-31  * tjeneste legevakt | Oslo legevakt
2019-09-01..2021-08-31  * tjeneste legevakt | Førde legevakt
$ alis status --date 2021-08-31 --format csv 2>/dev/null | grep -e '^"tjeneste"' | cut -d, -f1,3,5,7,8
"tjeneste","judgement",720,1440,720
$ COLUMNS= alis status --date 2021-08-31 2>/dev/null | grep '^  tjeneste:' | grep -o 'by the other reading: .*'
by the other reading: 3 y
