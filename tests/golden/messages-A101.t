## A101: a sighting that is older than the one above it
== kari/loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-03-17 16:00-23:00    * vakt Nordhordland legevakt
$ cd kari && git init -q && alis commit && alis audit --seen seen.log --record --date 2019-01-02 | tail -n 2
dd1d6ed6 vakt Nordhordland legevakt
branches, beside what was seen
    main: seen for the first time
$ cd kari && id=$(git rev-parse HEAD) zero=0000000000000000000000000000000000000000; sed "s/main.*//;s/12:00:00Z/11:00:00Z/" seen.log | cat seen.log - | sed "2s/\$/side $zero $id/" >edited.log; cat edited.log
2019-01-02T12:00:00Z kari main 0000000000000000000000000000000000000000 dd1d6ed60e044133a8c2a74f10d50aeee6e358d1
2019-01-02T11:00:00Z kari side 0000000000000000000000000000000000000000 dd1d6ed60e044133a8c2a74f10d50aeee6e358d1
$ cd kari && alis audit --seen edited.log | tail -n 2; alis audit --seen edited.log >/dev/null 2>&1
    main: as it was seen last (dd1d6ed6 on 2019-01-02T12:00:00Z)
    side: there is no such branch, and another has all of it (dd1d6ed6 on 2019-01-02T12:00:00Z)
! edited.log:2:1: warning[A101]: 2019-01-02T11:00:00Z is before the line above, 2019-01-02T12:00:00Z
!  2 | 2019-01-02T11:00:00Z kari side 0000000000000000000000000000000000000000 dd1d6ed60e044133a8c2a74f10d50aeee6e358d1
!    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
!   hint: lines are only ever added below; 2019-01-02T12:00:00Z is taken
! 0 errors, 1 warning
