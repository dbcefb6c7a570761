## Case 66 (N-STR): a goal that the leader approved without the advice of a
## supervisor is told; with it, or not yet approved, nothing is.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2019
veileder Ola Hansen
    spesialist: allmennmedisin
2021-05-03              * læringsmål ALM-055
2021-05-04              * læringsmål ALM-063
    veileder: Ola Hansen
2021-05-05                læringsmål ALM-068
$ alis check --date 2021-12-31 2>&1 | grep -e '\[A' -e hint
loggbok.alis:5:27: warning[A076]: a confirmed læringsmål should have the attribute 'veileder'
  hint: write 'veileder: ...' on an indented line below
## Shown: id, state, have, need, remaining.
$ alis status --date 2021-12-31 --format csv 2>/dev/null | grep -e '^"laringsmal-alm"' | cut -d, -f1,3,5,7,8
"laringsmal-alm","short",2,4,2
