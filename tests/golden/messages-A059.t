## Over four weeks of service without individual supervision. By hand:
##   2018-01-08 to 2018-02-06: 01-09..02-05 is 23 + 5 = 28 days, not told
##   2018-02-06 to 2018-03-08: 02-07..03-07 is 22 + 7 = 29 days, told
##   2018-03-08 to 2018-06-01: 23 days of March to the 31st, leave in April and
##     May, none in June before the 1st: not told
##   2018-06-01 to today, 2018-12-31: the post ended on 2018-06-30, 29 days,
##     told; half leave is service too
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
veileder Ola Hansen

2018-01-01..2018-06-30 * tjeneste 100 % allmennpraksis
2018-01-08 * veiledning 1 t Ola Hansen
2018-02-06 * veiledning 1 t Ola Hansen
2018-02-20 ! veiledning 1 t Ola Hansen | avlyst
2018-02-27 * gruppeveiledning 3 t Ola Hansen
2018-03-08   veiledning 1 t Ola Hansen
2018-04-01..2018-05-31 * permisjon 100 % foreldrepermisjon
2018-06-01 * veiledning 1 t Ola Hansen
2018-06-18..2018-06-24 * permisjon 50 % sykdom

$ alis check
loggbok.alis: 9 entries in 1 file, no errors
! loggbok.alis:7:1: warning[A059]: no veiledning for 29 days of service, from 2018-02-07 to 2018-03-07
!   7 | 2018-02-06 * veiledning 1 t Ola Hansen
!     | ^^^^^^^^^^
!   see loggbok.alis:10:1
!  10 | 2018-03-08   veiledning 1 t Ola Hansen
!   hint: enter what was held, or the leave that was taken
! loggbok.alis:8:12: warning[A050]: planned for 2018-02-20, which has passed
!  8 | 2018-02-20 ! veiledning 1 t Ola Hansen | avlyst
!    |            ^
!   hint: confirm it with *, move it or drop it
! loggbok.alis:12:1: warning[A059]: no veiledning for 29 days of service, from 2018-06-02 to 2018-06-30
!  12 | 2018-06-01 * veiledning 1 t Ola Hansen
!     | ^^^^^^^^^^
!   hint: enter what was held, or the leave that was taken
! 0 errors, 3 warnings

## Running service counts to today: 28 days of it are fine, 29 are not. What
## came before the start, and internship, is not looked at.
== snart.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
    start: 2017-09-01
2015-09-01..2016-08-31 * tjeneste 100 % sykehus
2016-09-01..2017-08-31 * tjeneste 100 % turnus
2017-09-01..2017-09-07 * tjeneste 100 % turnus
2017-09-08..           * tjeneste 50 % sykehus

$ alis check -f snart.alis --date 2017-10-05
snart.alis: 4 entries in 1 file, no errors
$ alis check -f snart.alis --date 2017-10-06
snart.alis: 4 entries in 1 file, no errors
! snart.alis:7:1: warning[A059]: no veiledning for 29 days of service, from 2017-09-08 to 2017-10-06
!  7 | 2017-09-08..           * tjeneste 50 % sykehus
!    | ^^^^^^^^^^^^
!   hint: enter what was held, or the leave that was taken
! 0 errors, 1 warning

## The figure is data: a book of one's own may say another
== regelverk/hus.regler
regelverk hus
    versjon: 1
slag veiledning
    enheter: t
    lengste-opphold: 7 dager
== hus.alis
alis Kari Nordmann
    regelverk: hus, allmennmedisin-2017
2017-09-08..           * tjeneste 100 % allmennpraksis
$ alis check -f hus.alis --date 2017-09-15 2>&1 | grep A059
hus.alis:3:1: warning[A059]: no veiledning for 8 days of service, from 2017-09-08 to 2017-09-15
## supervision that is said to run on is at fault, and no lapse is seen in it
$ printf 'alis Kari Nordmann\n    regelverk: allmennmedisin-2017\nveileder Ola Hansen\n2018-01-01.. * tjeneste 100 %% allmennpraksis\n2018-01-02.. * veiledning 1 t Ola Hansen\n' | alis check -f - --date 2018-12-31
! -:5:16: error[A041]: 'veiledning' takes no period
!  5 | 2018-01-02.. * veiledning 1 t Ola Hansen
!    |                ^^^^^^^^^^
!   hint: give it one day
! 1 error, 0 warnings
! 1 entry is left out of the requirements
? 1
