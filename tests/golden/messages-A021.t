## In the night to 25 March 2018 no clock showed 02:30.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2018-03-24 20:00-02:30 * vakt
2018-03-25 02:00-08:00 * vakt
2018-03-24 22:00-08:00 * vakt

$ alis check
! loggbok.alis:4:12: error[A021]: '20:00-02:30' on 2018-03-24 has a time that the clock skipped
!  4 | 2018-03-24 20:00-02:30 * vakt
!    |            ^^^^^^^^^^^
!   hint: 02:00 became 03:00; write the time that the clock showed
! loggbok.alis:5:12: error[A021]: '02:00-08:00' on 2018-03-25 has a time that the clock skipped
!  5 | 2018-03-25 02:00-08:00 * vakt
!    |            ^^^^^^^^^^^
!   hint: 02:00 became 03:00; write the time that the clock showed
! 2 errors, 0 warnings
! 2 entries are left out of the requirements
? 1
