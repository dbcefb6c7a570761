## More than full time in one post.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2017-09-01..2017-12-31 * tjeneste 110 % allmennpraksis
2018-01-01..2018-01-31 * permisjon 100,5 % foreldrepermisjon

$ alis check
! loggbok.alis:4:35: error[A043]: 110 % is more than full time
!  4 | 2017-09-01..2017-12-31 * tjeneste 110 % allmennpraksis
!    |                                   ^^^^^
!   hint: write 100 % or less
! loggbok.alis:5:36: error[A043]: 100.5 % is more than full time
!  5 | 2018-01-01..2018-01-31 * permisjon 100,5 % foreldrepermisjon
!    |                                    ^^^^^^^
!   hint: write 100 % or less
! 2 errors, 0 warnings
! 2 entries are left out of the requirements
? 1
