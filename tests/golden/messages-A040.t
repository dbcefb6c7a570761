## A unit that the kind is not counted in.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2018-01-12 * vakt 2 poeng Nordhordland legevakt
2018-01-13 * veiledning 2 vakter Ola Hansen
2018-01-14 * utgift 3 t kurs
2018-01-15 * kurs 100 % Grunnkurs A

$ alis check
! loggbok.alis:4:19: error[A040]: vakt is not counted in 'poeng'
!  4 | 2018-01-12 * vakt 2 poeng Nordhordland legevakt
!    |                   ^^^^^^^
!   hint: write vakt or t
! loggbok.alis:5:25: error[A040]: veiledning is not counted in 'vakt'
!  5 | 2018-01-13 * veiledning 2 vakter Ola Hansen
!    |                         ^^^^^^^^
!   hint: write t
! loggbok.alis:6:21: error[A040]: utgift is not counted in 't'
!  6 | 2018-01-14 * utgift 3 t kurs
!    |                     ^^^
!   hint: write kr
! loggbok.alis:7:19: error[A040]: kurs is not counted in '%'
!  7 | 2018-01-15 * kurs 100 % Grunnkurs A
!    |                   ^^^^^
!   hint: write poeng, t or d
! 4 errors, 0 warnings
! 4 entries are left out of the requirements
? 1
