## Case 60 (A-KON): old scheme, begun on 1 April 2019 without an earlier agreement:
## not eligible for it. With an agreement of February it is.
## By hand: by 2019-12-31 the post has lasted 9 months; 3 months = 90 d are asked.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2019-04-01..            * tjeneste allmennpraksis | Masfjorden legekontor
$ alis status --date 2019-12-31 --format csv 2>/dev/null | grep -e '^"ordning"' | cut -d, -f1,3,5,7,8
"ordning","short",0,90,90
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2019-02-15              * stilling avtale om allmennpraksis | Masfjorden kommune
2019-04-01..            * tjeneste allmennpraksis | Masfjorden legekontor
$ alis status --date 2019-12-31 --format csv 2>/dev/null | grep -e '^"ordning"' | cut -d, -f1,3,5,7,8
"ordning","met",270,90,0
## an agreement of 1 March is too late
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2019-03-01              * stilling avtale om allmennpraksis | Masfjorden kommune
2019-04-01..            * tjeneste allmennpraksis | Masfjorden legekontor
$ alis status --date 2019-12-31 --format csv 2>/dev/null | grep -e '^"ordning"' | cut -d, -f1,3,5,7,8
"ordning","short",0,90,90
