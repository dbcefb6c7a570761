## Case 46 (LF-KURS): no diploma, for the fee is not paid: not documented, so not
## counted.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-05-02..2018-05-03  * kurs 15 poeng Emnekurs i lungesykdommer | Oslo
    kursbevis: nei
$ alis status --date 2018-12-31 --format csv 2>/dev/null | grep -e '^"emnekurs"' | cut -d, -f1,3,5,7,8
"emnekurs","short",0,100,100
$ alis check --date 2018-12-31 2>&1 | grep -e '\[A075\]' -e hint
loggbok.alis:3:27: warning[A075]: the rule book gives nothing for this kurs
  hint: a course without a diploma is not documented (LF-KURS)
## nor is one whose diploma is missing, in whatever words
$ sed -i 's/kursbevis: nei/kursbevis: nei, avgiften er ikke betalt/' loggbok.alis
$ alis status --date 2018-12-31 --format csv 2>/dev/null | grep -e '^"emnekurs"' | cut -d, -f1,3,5,7,8
"emnekurs","short",0,100,100
$ sed -i 's/kursbevis: .*/kursbevis: mangler/' loggbok.alis
$ alis status --date 2018-12-31 --format csv 2>/dev/null | grep -e '^"emnekurs"' | cut -d, -f1,3,5,7,8
"emnekurs","short",0,100,100
$ sed -i 's/kursbevis: .*/kursbevis: ja/' loggbok.alis
$ alis status --date 2018-12-31 --format csv 2>/dev/null | grep -e '^"emnekurs"' | cut -d, -f1,3,5,7,8
"emnekurs","short",15,100,85
