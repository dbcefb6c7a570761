## Planned for a day that has passed; today is 2018-12-31.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2018-12-30 ! vakt
2018-12-31 ! vakt
2018-12-20..2018-12-30 ! kurs Grunnkurs A
2018-06-01.. ! tjeneste 100 % allmennpraksis

$ alis check
loggbok.alis: 4 entries in 1 file, no errors
! loggbok.alis:4:12: warning[A050]: planned for 2018-12-30, which has passed
!  4 | 2018-12-30 ! vakt
!    |            ^
!   hint: confirm it with *, move it or drop it
! loggbok.alis:6:24: warning[A050]: planned for 2018-12-30, which has passed
!  6 | 2018-12-20..2018-12-30 ! kurs Grunnkurs A
!    |                        ^
!   hint: confirm it with *, move it or drop it
! loggbok.alis:7:14: warning[A050]: planned for 2018-06-01, which has passed
!  7 | 2018-06-01.. ! tjeneste 100 % allmennpraksis
!    |              ^
!   hint: confirm it with *, move it or drop it
! 0 errors, 3 warnings
