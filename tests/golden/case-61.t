## Case 61 (A-KON): a locum post of 2 months before 1 March 2019 is not "begun": a
## post must be of 3 months and 50 %.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-07-01..2018-08-31  * tjeneste allmennpraksis | Masfjorden, vikar
$ alis status --date 2019-12-31 --format csv 2>/dev/null | grep -e '^"ordning"' | cut -d, -f1,3,5,7,8
"ordning","short",60,90,30
## two such posts do not add up; 3 months of 40 % are none; 3 months of 50 % are
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-07-01..2018-08-31  * tjeneste allmennpraksis | Masfjorden, vikar
2018-11-01..2018-12-31  * tjeneste allmennpraksis | Gulen, vikar
2018-01-01..2018-03-31  * tjeneste 40 % allmennpraksis | Stord
$ alis status --date 2019-12-31 --format csv 2>/dev/null | grep -e '^"ordning"' | cut -d, -f1,3,5,7,8
"ordning","short",60,90,30
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-12-01..2019-02-28  * tjeneste 50 % allmennpraksis | Masfjorden, vikar
$ alis status --date 2019-12-31 --format csv 2>/dev/null | grep -e '^"ordning"' | cut -d, -f1,3,5,7,8
"ordning","met",90,90,0
