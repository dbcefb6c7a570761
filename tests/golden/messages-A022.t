## In the night to 28 October 2018 the clock showed 02:30 twice.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2018-10-27 20:00-02:30 * vakt
2018-10-28 02:00-08:00 * vakt
2018-10-27 22:00-08:00 * vakt

$ alis check
loggbok.alis: 3 entries in 1 file, no errors
! loggbok.alis:4:12: warning[A022]: '20:00-02:30' on 2018-10-27 has a time that came twice: 7.5 hours
!  4 | 2018-10-27 20:00-02:30 * vakt
!    |            ^^^^^^^^^^^
!   hint: if that is wrong, write the hours in place of the times
! loggbok.alis:5:12: warning[A022]: '02:00-08:00' on 2018-10-28 has a time that came twice: 7 hours
!  5 | 2018-10-28 02:00-08:00 * vakt
!    |            ^^^^^^^^^^^
!   hint: if that is wrong, write the hours in place of the times
! 0 errors, 2 warnings
