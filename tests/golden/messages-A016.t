## A kind that no rule book declares; the nearest in three languages.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2018-01-12 * vagt Nordhordland legevakt
2018-01-13 * rettleing 1 t Ola Hansen
2018-01-14 * praksisbesok Stord
2018-01-15 * svømming

$ alis check
! loggbok.alis:4:14: error[A016]: 'vagt' is not a known kind
!  4 | 2018-01-12 * vagt Nordhordland legevakt
!    |              ^^^^
!   hint: did you mean 'vakt'?
! loggbok.alis:5:14: error[A016]: 'rettleing' is not a known kind
!  5 | 2018-01-13 * rettleing 1 t Ola Hansen
!    |              ^^^^^^^^^
!   hint: did you mean 'rettleiing'?
! loggbok.alis:6:14: error[A016]: 'praksisbesok' is not a known kind
!  6 | 2018-01-14 * praksisbesok Stord
!    |              ^^^^^^^^^^^^
!   hint: did you mean 'praksisbesøk'?
! loggbok.alis:7:14: error[A016]: 'svømming' is not a known kind
!  7 | 2018-01-15 * svømming
!    |              ^^^^^^^^
! 4 errors, 0 warnings
! 4 entries are left out of the requirements
? 1
