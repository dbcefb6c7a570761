## Case 64 (H-KAD): a nursing home in 2015 as a post of its own counts for those who
## apply after 7 July 2016: on 1 July no, on the day itself W, on 8 July yes.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
    søknad: 2016-07-01
2015-01-01..2015-12-31  * tjeneste sykehjem | Masfjorden sjukeheim
$ alis status --date 2016-12-31 --format csv 2>/dev/null | grep -e '^"tjeneste"' | cut -d, -f1,3,5,7,8
"tjeneste","short",0,1440,1440
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
    søknad: 2016-07-07
2015-01-01..2015-12-31  * tjeneste sykehjem | Masfjorden sjukeheim
$ alis status --date 2016-12-31 --format csv 2>/dev/null | grep -e '^"tjeneste"' | cut -d, -f1,3,5,7,8
"tjeneste","judgement",0,1440,1440
$ COLUMNS= alis status --date 2016-12-31 2>/dev/null | grep '^  tjeneste:' | grep -o 'by the other reading: .*'
by the other reading: 1 y
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
    søknad: 2016-07-08
2015-01-01..2015-12-31  * tjeneste sykehjem | Masfjorden sjukeheim
$ alis status --date 2016-12-31 --format csv 2>/dev/null | grep -e '^"tjeneste"' | cut -d, -f1,3,5,7,8
"tjeneste","short",360,1440,1080
## beside open practice it counts whenever the application is
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
    søknad: 2016-07-01
2015-01-01..2015-12-31  * tjeneste 40 % sykehjem | Masfjorden sjukeheim
2015-01-01..2015-12-31  * tjeneste 60 % allmennpraksis | Masfjorden legekontor
$ alis status --date 2016-12-31 --format csv 2>/dev/null | grep -e '^"tjeneste"' | cut -d, -f1,3,5,7,8
"tjeneste","short",360,1440,1080
