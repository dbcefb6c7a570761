## Dates that no calendar has.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

31.11.2019 * vakt
2019-02-29 * vakt
2018-13-01 * vakt
2018-00-10 * vakt
2018-01-00 * vakt
2018-01-01..2018-02-30 * tjeneste 100 % allmennpraksis

$ alis check
! loggbok.alis:4:1: error[A012]: the date 31.11.2019 does not exist
!  4 | 31.11.2019 * vakt
!    | ^^^^^^^^^^
!   hint: month 11 of 2019 has 30 days
! loggbok.alis:5:1: error[A012]: the date 2019-02-29 does not exist
!  5 | 2019-02-29 * vakt
!    | ^^^^^^^^^^
!   hint: month 2 of 2019 has 28 days
! loggbok.alis:6:1: error[A012]: the date 2018-13-01 does not exist
!  6 | 2018-13-01 * vakt
!    | ^^^^^^^^^^
!   hint: a year has 12 months; write year-month-day
! loggbok.alis:7:1: error[A012]: the date 2018-00-10 does not exist
!  7 | 2018-00-10 * vakt
!    | ^^^^^^^^^^
!   hint: a year has 12 months; write year-month-day
! loggbok.alis:8:1: error[A012]: the date 2018-01-00 does not exist
!  8 | 2018-01-00 * vakt
!    | ^^^^^^^^^^
!   hint: month 1 of 2018 has 31 days
! loggbok.alis:9:13: error[A012]: the date 2018-02-30 does not exist
!  9 | 2018-01-01..2018-02-30 * tjeneste 100 % allmennpraksis
!    |             ^^^^^^^^^^
!   hint: month 2 of 2018 has 28 days
! 6 errors, 0 warnings
! 6 entries are left out of the requirements
? 1
