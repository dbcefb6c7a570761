## What is planned one by one is not expected once more by a line that repeats:
## the entry of the first Monday takes the place of the line's, by the same kind,
## name and day.
## By hand: every second week from 2019-01-07, 3 hours; 120 hours are 40 meetings,
## the 40th on 2019-01-07 + 39 * 14 days = 2020-07-06.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
veileder Ola Hansen
2018-01-01..             * tjeneste 100 % allmennpraksis
fast 2019-01-07..2020-12-31 hver 2. uke gruppeveiledning 3 t Ola Hansen
$ alis plan --date 2018-12-31 2>/dev/null | grep '^veiledningsgruppe' | grep -o '2020-..-..' | head -n 1
2020-07-06
$ alis plan --date 2018-12-31 2>/dev/null | grep '^2019-01'
2019-01..06       13     0      0    2     0        0       11
$ echo '2019-01-07 ! gruppeveiledning 3 t Ola Hansen' >>loggbok.alis
$ alis plan --date 2018-12-31 2>/dev/null | grep '^veiledningsgruppe' | grep -o '2020-..-..' | head -n 1
2020-07-06
$ alis plan --date 2018-12-31 2>/dev/null | grep '^2019-01'
2019-01..06       13     0      0    2     0        0       11
## another day or another name is one more
$ sed -i '$d' loggbok.alis; echo '2019-01-14 ! gruppeveiledning 3 t Ola Hansen' >>loggbok.alis
$ alis plan --date 2018-12-31 2>/dev/null | grep '^veiledningsgruppe' | grep -o '2020-..-..' | head -n 1
2020-06-22
## a line without a name expects any of its kind: what is planned for its first
## Monday takes its place, whatever name it has
$ sed -i '$d; s/ gruppeveiledning 3 t Ola Hansen/ gruppeveiledning 3 t/' loggbok.alis; tail -n 1 loggbok.alis
fast 2019-01-07..2020-12-31 hver 2. uke gruppeveiledning 3 t
$ alis plan --date 2018-12-31 2>/dev/null | grep '^veiledningsgruppe' | grep -o '2020-..-..' | head -n 1
2020-07-06
$ echo '2019-01-07 ! gruppeveiledning 3 t Ola Hansen' >>loggbok.alis
$ alis plan --date 2018-12-31 2>/dev/null | grep '^veiledningsgruppe' | grep -o '2020-..-..' | head -n 1
2020-07-06
