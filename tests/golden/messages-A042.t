## A kind of service that the rule book does not have.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2017-09-01..2017-12-31 * tjeneste 100 % almenpraksis | Gulen
2018-07-01..2018-07-31 * tjeneste 100 % fiskeoppdrett
2018-08-01..2018-08-31 * tjeneste 100 % sykehuss

$ alis check
! loggbok.alis:4:41: error[A042]: 'almenpraksis' is not a known kind of tjeneste
!  4 | 2017-09-01..2017-12-31 * tjeneste 100 % almenpraksis | Gulen
!    |                                         ^^^^^^^^^^^^
!   hint: did you mean 'allmennpraksis'?
! loggbok.alis:5:41: error[A042]: 'fiskeoppdrett' is not a known kind of tjeneste
!  5 | 2018-07-01..2018-07-31 * tjeneste 100 % fiskeoppdrett
!    |                                         ^^^^^^^^^^^^^
!   hint: write one of these: allmennpraksis, sykehjem, kad, forskning, legevakt, helsestasjon, skolehelsetjeneste, militær, annet, sykehus, turnus
! loggbok.alis:6:41: error[A042]: 'sykehuss' is not a known kind of tjeneste
!  6 | 2018-08-01..2018-08-31 * tjeneste 100 % sykehuss
!    |                                         ^^^^^^^^
!   hint: did you mean 'sykehus'?
! 3 errors, 0 warnings
! 3 entries are left out of the requirements
? 1
