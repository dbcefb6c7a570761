## Service of no kind.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2017-09-01.. * tjeneste 100 %
2017-09-01..2017-09-30 * tjeneste | Gulen legekontor

$ alis check
! loggbok.alis:4:16: error[A047]: the service does not say of what kind it is
!  4 | 2017-09-01.. * tjeneste 100 %
!    |                ^^^^^^^^
!   hint: write it after the percentage: tjeneste 100 % allmennpraksis
! loggbok.alis:5:26: error[A047]: the service does not say of what kind it is
!  5 | 2017-09-01..2017-09-30 * tjeneste | Gulen legekontor
!    |                          ^^^^^^^^
!   hint: write it after the percentage: tjeneste 100 % allmennpraksis
! 2 errors, 0 warnings
! 2 entries are left out of the requirements
? 1
