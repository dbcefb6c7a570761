## A kind that is of one day, written as a period.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2018-01-12..2018-01-13 * veiledning 1 t Ola Hansen
2018-01-12..2018-01-13 * utgift 500 kr kurs

$ alis check
! loggbok.alis:4:26: error[A041]: 'veiledning' takes no period
!  4 | 2018-01-12..2018-01-13 * veiledning 1 t Ola Hansen
!    |                          ^^^^^^^^^^
!   hint: give it one day
! loggbok.alis:5:26: error[A041]: 'utgift' takes no period
!  5 | 2018-01-12..2018-01-13 * utgift 500 kr kurs
!    |                          ^^^^^^
!   hint: give it one day
! 2 errors, 0 warnings
! 2 entries are left out of the requirements
? 1
