## Two posts that together are more than a whole one.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2017-09-01.. * tjeneste 60 % allmennpraksis | Gulen
2018-01-01..2018-06-30 * tjeneste 60 % sykehjem | Masfjorden
2018-03-01..2018-03-31 * tjeneste 10,5 % helsestasjon

$ alis check
loggbok.alis: 3 entries in 1 file, no errors
! loggbok.alis:4:1: warning[A059]: no veiledning for 487 days of service, from 2017-09-01 to 2018-12-31
!  4 | 2017-09-01.. * tjeneste 60 % allmennpraksis | Gulen
!    | ^^^^^^^^^^^^
!   hint: enter what was held, or the leave that was taken
! loggbok.alis:5:35: warning[A051]: 120 % service in all on 2018-01-01; 100 % counts
!  5 | 2018-01-01..2018-06-30 * tjeneste 60 % sykehjem | Masfjorden
!    |                                   ^^^^
!   see loggbok.alis:4:25
!  4 | 2017-09-01.. * tjeneste 60 % allmennpraksis | Gulen
!   hint: if both posts are right, nothing need be changed
! loggbok.alis:6:35: warning[A051]: 130.5 % service in all on 2018-03-01; 100 % counts
!  6 | 2018-03-01..2018-03-31 * tjeneste 10,5 % helsestasjon
!    |                                   ^^^^^^
!   see loggbok.alis:4:25
!  4 | 2017-09-01.. * tjeneste 60 % allmennpraksis | Gulen
!   hint: if both posts are right, nothing need be changed
! 0 errors, 3 warnings
