## A097: no mark
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-12 * vakt Bømlo legevakt

$ alis list mark:x
! QUERY:1:6: error[A097]: 'x' is not a mark
!  1 | mark:x
!    |      ^
!   hint: write *, ! or nothing; or confirmed, planned
! 1 error, 0 warnings
? 2
