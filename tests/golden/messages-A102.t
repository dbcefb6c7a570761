## A102: a sighting that does not fit the one before it
== kari/loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-03-17 16:00-23:00    * vakt Nordhordland legevakt
$ cd kari && git init -q && alis commit && alis audit --seen seen.log --record --date 2019-01-02 | tail -n 2
dd1d6ed6 vakt Nordhordland legevakt
branches, beside what was seen
    main: seen for the first time
$ cd kari && id=$(git rev-parse HEAD) zero=0000000000000000000000000000000000000000; sed "s/$zero/$id/" seen.log >edited.log; cat edited.log
2019-01-02T12:00:00Z kari main dd1d6ed60e044133a8c2a74f10d50aeee6e358d1 dd1d6ed60e044133a8c2a74f10d50aeee6e358d1
$ cd kari && alis audit --seen edited.log | tail -n 2; alis audit --seen edited.log >/dev/null 2>&1
branches, beside what was seen
    main: as it was seen last (dd1d6ed6 on 2019-01-02T12:00:00Z)
! edited.log:1:1: error[A102]: 'main' was seen at 00000000 last, not at dd1d6ed6
!  1 | 2019-01-02T12:00:00Z kari main dd1d6ed60e044133a8c2a74f10d50aeee6e358d1 dd1d6ed60e044133a8c2a74f10d50aeee6e358d1
!    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
!   hint: lines are only ever added below; one was changed or is missing
! 1 error, 0 warnings
? 1
