## A100: a line that a seen log does not have
== kari/loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-03-17 16:00-23:00    * vakt Nordhordland legevakt
$ cd kari && git init -q && alis commit && alis audit --seen seen.log --record --date 2019-01-02 | tail -n 2
dd1d6ed6 vakt Nordhordland legevakt
branches, beside what was seen
    main: seen for the first time
$ cd kari && id=$(git rev-parse HEAD) zero=0000000000000000000000000000000000000000; sed "s/ [0-9a-f]*\$//" seen.log >edited.log; cat edited.log
2019-01-02T12:00:00Z kari main 0000000000000000000000000000000000000000
$ cd kari && alis audit --seen edited.log | tail -n 2; alis audit --seen edited.log >/dev/null 2>&1
branches, beside what was seen
    main: seen for the first time
! edited.log:1:1: error[A100]: this is no line of a seen log: it has not five words with one blank between
!  1 | 2019-01-02T12:00:00Z kari main 0000000000000000000000000000000000000000
!    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
!   hint: a line is: 2018-12-31T12:00:00Z REPOSITORY BRANCH OLD NEW
! 1 error, 0 warnings
? 1
