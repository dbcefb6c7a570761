## A course that never ends.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2018-01-12.. * kurs Grunnkurs A
2018-02-01.. * tilskudd 200 000 kr
2018-02-01.. * notat Lesing

$ alis check
! loggbok.alis:4:16: error[A045]: a running period may only be service, leave or a position
!  4 | 2018-01-12.. * kurs Grunnkurs A
!    |                ^^^^
!   hint: write the last day, or one day alone
! loggbok.alis:5:16: error[A045]: a running period may only be service, leave or a position
!  5 | 2018-02-01.. * tilskudd 200 000 kr
!    |                ^^^^^^^^
!   hint: write the last day, or one day alone
! loggbok.alis:6:16: error[A045]: a running period may only be service, leave or a position
!  6 | 2018-02-01.. * notat Lesing
!    |                ^^^^^
!   hint: write the last day, or one day alone
! 3 errors, 0 warnings
! 3 entries are left out of the requirements
? 1
