## A period that ends before it starts.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2018-09-20..2018-09-18 * kurs 15 poeng Emnekurs i geriatri
20.9.2018..18.9.2018 * notat

$ alis check
! loggbok.alis:4:1: error[A013]: the period ends on 2018-09-18, before it starts on 2018-09-20
!  4 | 2018-09-20..2018-09-18 * kurs 15 poeng Emnekurs i geriatri
!    | ^^^^^^^^^^^^^^^^^^^^^^
!   hint: write the earlier date first
! loggbok.alis:5:1: error[A013]: the period ends on 18.9.2018, before it starts on 20.9.2018
!  5 | 20.9.2018..18.9.2018 * notat
!    | ^^^^^^^^^^^^^^^^^^^^
!   hint: write the earlier date first
! 2 errors, 0 warnings
! 2 entries are left out of the requirements
? 1
