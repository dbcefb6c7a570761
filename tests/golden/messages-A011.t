## What begins with a digit must be a date.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2018/01/12 * kurs Grunnkurs A
2018-1-12 * kurs Grunnkurs B
12.01.18 * kurs Grunnkurs D
12-01-2018..2018-01-13 * notat
2018-01-12-2018-01-15 * notat

$ alis check
! loggbok.alis:4:1: error[A011]: '2018/01/12' is not a date
!  4 | 2018/01/12 * kurs Grunnkurs A
!    | ^^^^^^^^^^
!   hint: write it as year-month-day: 2018-01-12
! loggbok.alis:5:1: error[A011]: '2018-1-12' is not a date
!  5 | 2018-1-12 * kurs Grunnkurs B
!    | ^^^^^^^^^
!   hint: write it as year-month-day: 2018-01-12
! loggbok.alis:6:1: error[A011]: '12.01.18' is not a date
!  6 | 12.01.18 * kurs Grunnkurs D
!    | ^^^^^^^^
!   hint: write the year with four digits: 2018-01-12
! loggbok.alis:7:1: error[A011]: '12-01-2018..2018-01-13' is not a date
!  7 | 12-01-2018..2018-01-13 * notat
!    | ^^^^^^^^^^^^^^^^^^^^^^
!   hint: write it as year-month-day: 2018-01-12..2018-01-13
! loggbok.alis:8:1: error[A011]: '2018-01-12-2018-01-15' is not a date
!  8 | 2018-01-12-2018-01-15 * notat
!    | ^^^^^^^^^^^^^^^^^^^^^
!   hint: write a period with two dots and no blanks: 2018-01-12..2018-01-15
! 5 errors, 0 warnings
! 5 entries are left out of the requirements
? 1
## the day on which the training began stands on one line
$ printf 'alis Kari Nordmann\n    regelverk: allmennmedisin-2017\n    start: 2018-01-01\n      2\n' | alis check -f -
! -:3:12: error[A011]: '2018-01-01' is not a date
!  3 |     start: 2018-01-01
!    |            ^^^^^^^^^^
!   hint: write it as year-month-day: 2018-01-31
! 1 error, 0 warnings
? 1
