## Case 75: an entry of a day to come is a plan, no credit, however
## it is marked; and what is marked '!' is none when its day has passed.
## By hand on 2018-12-31: one shift done; 2 planned (2019-06-01 and 2019-07-01);
## the '!' of 2018-11-01 is neither done nor to come, and a warning.
## Shown: id, state, have, remaining, planned.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-10-01  * vakt Nordhordland legevakt
2018-11-01  ! vakt Nordhordland legevakt
2019-06-01    vakt Nordhordland legevakt
2019-07-01  ! vakt Nordhordland legevakt
2019-08-01..2019-08-31  * tjeneste 100 % allmennpraksis
$ alis status --format csv | grep -e '^"legevakt' -e '^"tjeneste"' | cut -d, -f1,3,5,8,9
"tjeneste","short",0,1440,30
"legevakt","short",1,39,2
$ alis check 2>&1 | grep '\[A'
loggbok.alis:4:13: warning[A050]: planned for 2018-11-01, which has passed
## a year later what is not marked '!' is done
$ alis status --date 2019-12-31 --format csv | grep -e '^"legevakt' -e '^"tjeneste"' | cut -d, -f1,3,5,8,9
"tjeneste","short",30,1410,0
"legevakt","short",2,38,0
