## A092: no amount to compare with
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-12 * vakt Bømlo legevakt

$ alis list "amt:>to"
! QUERY:1:5: error[A092]: '>to' is not an amount to compare with
!  1 | amt:>to
!    |     ^^^
!   hint: write it as >2, >=1,5t, <50% or =35poeng
! 1 error, 0 warnings
? 2
$ alis list amt:1,23456t
! QUERY:1:5: error[A092]: '1,23456t' is not an amount to compare with
!  1 | amt:1,23456t
!    |     ^^^^^^^^
!   hint: write it as >2, >=1,5t, <50% or =35poeng
! 1 error, 0 warnings
? 2
