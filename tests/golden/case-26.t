## Case 26 (H-UTL): 50 % sick leave in a full-time post for 20 days: half of it,
## 10 days. No source speaks of graded leave; the form of the attest asks for the
## percentage of absence: W, so judgement.
## By hand: 1440 - 20 * 0.5 = 1430; by the other reading nothing is deducted.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2021-08-31  * tjeneste 100 % allmennpraksis | Masfjorden legekontor
2019-04-01..2019-04-20  * permisjon 50 % sykdom
$ alis status --date 2021-08-31 --format csv 2>/dev/null | grep -e '^"tjeneste"' | cut -d, -f1,3,5,7,8
"tjeneste","judgement",1430,1440,10
$ COLUMNS= alis status --date 2021-08-31 2>/dev/null | grep '^  tjeneste:' | grep -o 'by the other reading: .*'
by the other reading: 4 y
