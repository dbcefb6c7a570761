## A day and nothing more.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2018-01-12 *
2018-01-13
2018-01-14 16:00-23:00 ! | om noe

$ alis check
! loggbok.alis:4:13: error[A015]: the entry does not say what it is
!  4 | 2018-01-12 *
!    |             ^
!   hint: write a kind after the date: kurs, vakt, veiledning ...
! loggbok.alis:5:11: error[A015]: the entry does not say what it is
!  5 | 2018-01-13
!    |           ^
!   hint: write a kind after the date: kurs, vakt, veiledning ...
! loggbok.alis:6:26: error[A015]: the entry does not say what it is
!  6 | 2018-01-14 16:00-23:00 ! | om noe
!    |                          ^
!   hint: write a kind after the date: kurs, vakt, veiledning ...
! 3 errors, 0 warnings
! 3 entries are left out of the requirements
? 1
