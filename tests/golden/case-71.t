## Case 71 (H-TIL): the doctor is on the contract of an agency too, even in part: the
## right to the grant lapses.
## Shown: id, state, have, need, remaining.
== loggbok.alis
alis Kari Nordmann
    regelverk: nasjonalt-tilskudd
2025-06-01              * stilling 80 % fastlønn | Masfjorden kommune
$ alis status --date 2025-11-30 --format csv 2>/dev/null | grep -e '^"vikarbyra"' | cut -d, -f1,3,5,7,8
"vikarbyra","met",0,0,0
$ echo '2025-08-01              * stilling 20 % vikarbyrå | Eksempel Bemanning' >>loggbok.alis
$ alis status --date 2025-11-30 --format csv 2>/dev/null | grep -e '^"vikarbyra"' | cut -d, -f1,3,5,7,8
"vikarbyra","short",1,0,0
## and so is a contract that runs on
== loggbok.alis
alis Kari Nordmann
    regelverk: nasjonalt-tilskudd
2025-06-01..            * stilling 80 % fastlønn | Masfjorden kommune
2025-08-01..            * stilling 20 % vikarbyrå | Eksempel Bemanning
$ alis status --date 2025-11-30 --format csv 2>/dev/null | grep -e '^"vikarbyra"' | cut -d, -f1,3,5,7,8
"vikarbyra","short",1,0,0
