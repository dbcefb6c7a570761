## Case 45 (LF-UTL): a course abroad that was not approved in advance is worth
## nothing, and so is one to which industry paid the travel.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-05-02..2018-05-04  * kurs 15 poeng Emnekurs i lungesykdommer | København
    utland: Danmark
$ alis status --date 2018-12-31 --format csv 2>/dev/null | grep -e '^"emnekurs"' | cut -d, -f1,3,5,7,8
"emnekurs","short",0,100,100
$ alis check --date 2018-12-31 2>&1 | grep -e '\[A075\]' -e hint
loggbok.alis:3:27: warning[A075]: the rule book gives nothing for this kurs
  hint: a course abroad must be approved in advance (LF-UTL)
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-05-02..2018-05-04  * kurs 15 poeng Emnekurs i lungesykdommer | København
    utland: godkjent
    sponset: ja
$ alis status --date 2018-12-31 --format csv 2>/dev/null | grep -e '^"emnekurs"' | cut -d, -f1,3,5,7,8
"emnekurs","short",0,100,100
$ alis check --date 2018-12-31 2>&1 | grep -e '\[A075\]' -e hint
loggbok.alis:3:27: warning[A075]: the rule book gives nothing for this kurs
  hint: a course abroad does not count when industry pays for the travel (LF-UTL)
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-05-02..2018-05-04  * kurs 15 poeng Emnekurs i lungesykdommer | København
    utland: godkjent
$ alis status --date 2018-12-31 --format csv 2>/dev/null | grep -e '^"emnekurs"' | cut -d, -f1,3,5,7,8
"emnekurs","short",15,100,85
## in a person's words: where it was, approved or not, who paid
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-05-02..2018-05-04  * kurs 15 poeng Emnekurs i lungesykdommer
    utland: København, godkjent på forhånd
2018-06-02..2018-06-04  * kurs 15 poeng Emnekurs i hudsykdommer
    utland: nei
2018-07-02..2018-07-04  * kurs 15 poeng Emnekurs i øye
    utland: London, ikke godkjent
2018-08-02..2018-08-04  * kurs 15 poeng Emnekurs i pediatri
    utland: godkjent
    sponset: ja, av Eksempel Pharma
2018-09-02..2018-09-04  * kurs 15 poeng Emnekurs i psykiatri
    utland: godkjent
    sponset: nei
$ alis list --date 2018-12-31 --format csv | grep emnekurs: | cut -d, -f1,7,8
"2018-05-02..2018-05-04","emnekurs:lunge",15
"2018-06-02..2018-06-04","emnekurs:hud",15
"2018-09-02..2018-09-04","emnekurs:psykiatri",15
