## Case 67 (A-IUP): the individual plan was last revised 13 months ago: overdue.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2019
2019-04-02              * plan Individuell utdanningsplan
2020-05-15              * plan Revidert utdanningsplan
$ alis status --date 2021-06-15 --format csv 2>/dev/null | grep -e '^"plan"' | cut -d, -f1,3,5,7,8
"plan","short",0,1,1
## on the last of twelve months it is not, the day after it is
$ alis status --date 2021-05-14 --format csv 2>/dev/null | grep -e '^"plan"' | cut -d, -f1,3,5,7,8
"plan","met",1,1,0
$ alis status --date 2021-05-15 --format csv 2>/dev/null | grep -e '^"plan"' | cut -d, -f1,3,5,7,8
"plan","short",0,1,1
