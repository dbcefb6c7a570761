## The same post twice; another employer makes it another post.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2017-09-01..2017-12-31 * tjeneste 50 % allmennpraksis | Gulen
2017-09-01..2017-12-31 * tjeneste 50 % allmennpraksis | Gulen
2018-01-01..2018-03-31 * tjeneste 50 % allmennpraksis
    arbeidsgiver: Gulen kommune
2018-01-01..2018-03-31 * tjeneste 50 % allmennpraksis
    arbeidsgiver: Modalen kommune

$ alis check
! loggbok.alis:4:1: warning[A059]: no veiledning for 212 days of service, from 2017-09-01 to 2018-03-31
!  4 | 2017-09-01..2017-12-31 * tjeneste 50 % allmennpraksis | Gulen
!    | ^^^^^^^^^^^^^^^^^^^^^^
!   hint: enter what was held, or the leave that was taken
! loggbok.alis:5:1: error[A044]: the same tjeneste is entered twice
!  5 | 2017-09-01..2017-12-31 * tjeneste 50 % allmennpraksis | Gulen
!    | ^^^^^^^^^^^^^^^^^^^^^^
!   see loggbok.alis:4:1
!  4 | 2017-09-01..2017-12-31 * tjeneste 50 % allmennpraksis | Gulen
!   hint: keep one of the two; this one is not counted
! 1 error, 1 warning
! 1 entry is left out of the requirements
? 1

## Not in the order of their days: an entry that is left out bars no other; a
## running post reaches every later day; another percentage is another post.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
    start: 2017-09-01

2018-06-01.. * tjeneste 50 % allmennpraksis | Gulen
2017-09-01..2018-06-01 * tjeneste 50 % allmennpraksis | Gulen
2017-09-01..2018-05-31 * tjeneste 50 % allmennpraksis | GULEN
2018-05-31 * tjeneste 50 % allmennpraksis | Gulen
2018-12-31 * tjeneste 50 % allmennpraksis | Gulen
2018-12-31 * tjeneste 40 % allmennpraksis | Gulen

$ alis check --format line 2>&1 | grep A044
loggbok.alis:6:1: error: the same tjeneste is entered twice [A044]; keep one of the two; this one is not counted
loggbok.alis:8:1: error: the same tjeneste is entered twice [A044]; keep one of the two; this one is not counted
loggbok.alis:9:1: error: the same tjeneste is entered twice [A044]; keep one of the two; this one is not counted
