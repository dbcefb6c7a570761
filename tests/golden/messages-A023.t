## An account name that is none.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2018-09-18 * kurs Nidaroskongressen
    emnekurs::lunge  15 poeng
    emnekurs:(lunge)  15 poeng
    :emnekurs	15 poeng

$ alis check
! loggbok.alis:5:5: error[A023]: 'emnekurs::lunge' is not an account name
!  5 |     emnekurs::lunge  15 poeng
!    |     ^^^^^^^^^^^^^^^
!   hint: letters, digits, blanks, - and . in parts joined by ':'
! loggbok.alis:6:5: error[A023]: 'emnekurs:(lunge)' is not an account name
!  6 |     emnekurs:(lunge)  15 poeng
!    |     ^^^^^^^^^^^^^^^^
!   hint: letters, digits, blanks, - and . in parts joined by ':'
! loggbok.alis:7:5: error[A023]: ':emnekurs' is not an account name
!  7 |     :emnekurs 15 poeng
!    |     ^^^^^^^^^
!   hint: letters, digits, blanks, - and . in parts joined by ':'
! 3 errors, 0 warnings
! 1 entry is left out of the requirements
? 1
