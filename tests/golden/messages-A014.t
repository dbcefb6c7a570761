## Times that no clock shows, and half a time.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2018-01-12 16:00-25:00 * vakt
2018-01-13 16:00 * vakt
2018-01-14 16:60-23:00 * vakt
2018-01-16 24:00-08:00 * vakt
2018-01-17 1600-2300 * vakt

$ alis check
! loggbok.alis:4:12: error[A014]: '16:00-25:00' is not a time with start and end
!  4 | 2018-01-12 16:00-25:00 * vakt
!    |            ^^^^^^^^^^^
!   hint: write it as 16:00-23:00
! loggbok.alis:5:12: error[A014]: '16:00' is not a time with start and end
!  5 | 2018-01-13 16:00 * vakt
!    |            ^^^^^
!   hint: write it as 16:00-23:00
! loggbok.alis:6:12: error[A014]: '16:60-23:00' is not a time with start and end
!  6 | 2018-01-14 16:60-23:00 * vakt
!    |            ^^^^^^^^^^^
!   hint: write it as 16:00-23:00
! loggbok.alis:7:12: error[A014]: '24:00-08:00' is not a time with start and end
!  7 | 2018-01-16 24:00-08:00 * vakt
!    |            ^^^^^^^^^^^
!   hint: write it as 16:00-23:00
! loggbok.alis:8:12: error[A014]: '1600-2300' is not a time with start and end
!  8 | 2018-01-17 1600-2300 * vakt
!    |            ^^^^^^^^^
!   hint: write it as 16:00-23:00
! 5 errors, 0 warnings
! 5 entries are left out of the requirements
? 1
