## Whose journal is it?
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

alis Ola Nordmann
    regelverk: allmennmedisin-2017

$ alis check
! loggbok.alis:4:1: error[A036]: a second 'alis' directive
!  4 | alis Ola Nordmann
!    | ^^^^^^^^^^^^^^^^^
!   see loggbok.alis:1:1
!  1 | alis Kari Nordmann
!   hint: keep one of the two
! 1 error, 0 warnings
? 1
