## A091: no date or period
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-12 * vakt Bømlo legevakt

$ alis list date:2018-13
! QUERY:1:6: error[A091]: '2018-13' is not a date or a period
!  1 | date:2018-13
!    |      ^^^^^^^
!   hint: a year has 12 months
! 1 error, 0 warnings
? 2
$ alis list date:vår
! QUERY:1:6: error[A091]: 'vår' is not a date or a period
!  1 | date:vår
!    |      ^^^
!   hint: write 2018, 2018-03, 2018-03-05, 2018-W12, 2018-Q1, or A..B
! 1 error, 0 warnings
? 2
