## Amounts that cannot be counted.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2018-10-15 * utgift 12.500,00 kr kurs
2018-10-16 * utgift 12.500 kr kurs
2018-10-17 * utgift -500 kr kurs
2018-10-18 * veiledning 1,23456 t Ola Hansen
2018-10-19 * utgift 2 000 000 000 kr kurs
2018-01-01..2018-01-31 * tjeneste 33,333 % allmennpraksis
2018-10-20 * kurs Nidaroskongressen
    valgfri:kurs  -6 poeng

$ alis check
! loggbok.alis:4:21: error[A020]: '12.500,00 kr' is not an amount that can be counted
!  4 | 2018-10-15 * utgift 12.500,00 kr kurs
!    |                     ^^^^^^^^^^^^
!   hint: part thousands with a blank: 12 500,00
! loggbok.alis:5:21: error[A020]: '12.500 kr' is not an amount that can be counted
!  5 | 2018-10-16 * utgift 12.500 kr kurs
!    |                     ^^^^^^^^^
!   hint: money has two decimals; part thousands with a blank: 12 500 kr
! loggbok.alis:6:21: error[A020]: '-500 kr' is not an amount that can be counted
!  6 | 2018-10-17 * utgift -500 kr kurs
!    |                     ^^^^^^^
!   hint: an amount is not negative; correct the entry that it would correct
! loggbok.alis:7:25: error[A020]: '1,23456 t' is not an amount that can be counted
!  7 | 2018-10-18 * veiledning 1,23456 t Ola Hansen
!    |                         ^^^^^^^^^
!   hint: at most four decimals
! loggbok.alis:8:21: error[A020]: '2 000 000 000 kr' is not an amount that can be counted
!  8 | 2018-10-19 * utgift 2 000 000 000 kr kurs
!    |                     ^^^^^^^^^^^^^^^^
!   hint: less than a thousand million
! loggbok.alis:9:35: error[A020]: '33,333 %' is not an amount that can be counted
!  9 | 2018-01-01..2018-01-31 * tjeneste 33,333 % allmennpraksis
!    |                                   ^^^^^^^^
!   hint: at most two decimals of a percent
! loggbok.alis:11:19: error[A020]: '-6 poeng' is not an amount that can be counted
!  11 |     valgfri:kurs  -6 poeng
!     |                   ^^^^^^^^
!   hint: an amount is not negative; correct the entry that it would correct
! 7 errors, 0 warnings
! 7 entries are left out of the requirements
? 1
