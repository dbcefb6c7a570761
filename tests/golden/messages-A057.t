## Days between two posts with neither service nor leave. By the calendar:
## 2018-03-31 is a Saturday and 2018-04-01 a Sunday, 2018-05-04 a Friday.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
    start: 2017-09-01
veileder Ola Hansen

; before the start nobody asks
2015-09-01..2016-02-28 * tjeneste 100 % turnus
; the gap is told from the start on
2017-10-01..2017-12-31 * tjeneste 100 % allmennpraksis | Gulen
2018-01-01..2018-01-31 * permisjon 100 % sykdom
2018-02-02..2018-03-30 * tjeneste 100 % allmennpraksis | Gulen
; a weekend is no gap, a Friday and a weekend are
2018-04-02..2018-05-03 * tjeneste 100 % allmennpraksis | Gulen
2018-05-07..2018-06-30 * tjeneste 50 % allmennpraksis | Gulen
2018-05-15..2018-08-31 * tjeneste 50 % sykehjem | Gulen
; a plan that follows at once closes the gap, one that follows later does not
2018-09-01..2018-12-31 ! tjeneste 100 % allmennpraksis | Gulen
2019-01-02..           ! tjeneste 100 % sykehus | Kirurgisk avdeling

$ alis check 2>&1 | grep -v A059 | grep -A5 A057
loggbok.alis:9:1: warning[A057]: neither service nor leave from 2017-09-01 to 2017-09-30
 9 | 2017-10-01..2017-12-31 * tjeneste 100 % allmennpraksis | Gulen
   | ^^^^^^^^^^
  see loggbok.alis:7:13
 7 | 2015-09-01..2016-02-28 * tjeneste 100 % turnus
  hint: write the leave or the post of those days, or mend the dates
--
loggbok.alis:11:1: warning[A057]: neither service nor leave from 2018-02-01 to 2018-02-01
 11 | 2018-02-02..2018-03-30 * tjeneste 100 % allmennpraksis | Gulen
    | ^^^^^^^^^^
  see loggbok.alis:10:13
 10 | 2018-01-01..2018-01-31 * permisjon 100 % sykdom
  hint: write the leave or the post of those days, or mend the dates
loggbok.alis:14:1: warning[A057]: neither service nor leave from 2018-05-04 to 2018-05-06
 14 | 2018-05-07..2018-06-30 * tjeneste 50 % allmennpraksis | Gulen
    | ^^^^^^^^^^
  see loggbok.alis:13:13
 13 | 2018-04-02..2018-05-03 * tjeneste 100 % allmennpraksis | Gulen
  hint: write the leave or the post of those days, or mend the dates

## What has not begun may yet be filled; when it has begun it is told
$ alis check --date 2019-01-01 2>&1 | grep 'from 2019'
loggbok.alis:18:1: warning[A057]: neither service nor leave from 2019-01-01 to 2019-01-01

## Leave at the end and at the beginning is between no two posts, and an entry
## with an error is mended first
== slutt.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2017-06-01..2017-06-30 * permisjon 100 % foreldrepermisjon
2017-09-01..2017-12-31 * tjeneste 100 % allmennpraksis
2018-01-01..2018-02-28 * tjeneste 100 % allmennpraktis
2018-03-01..2018-05-31 * tjeneste 100 % allmennpraksis
2018-09-01..2018-10-31 * permisjon 100 % foreldrepermisjon

$ alis check -f slutt.alis 2>&1 | grep -v A059 | grep 'A0[45]'
slutt.alis:6:41: error[A042]: 'allmennpraktis' is not a known kind of tjeneste

## The last day of service is that of the post which lasted longest, not of the
## one that began last: line 3, to 2018-06-30.
== lengst.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-01..2018-06-30 * tjeneste 50 % allmennpraksis | Gulen
2018-02-01..2018-03-31 * tjeneste 50 % sykehjem
2018-09-01..2018-12-31 * tjeneste 50 % allmennpraksis | Stord

$ alis check -f lengst.alis 2>&1 | grep -A4 A057
lengst.alis:5:1: warning[A057]: neither service nor leave from 2018-07-01 to 2018-08-31
 5 | 2018-09-01..2018-12-31 * tjeneste 50 % allmennpraksis | Stord
   | ^^^^^^^^^^
  see lengst.alis:3:13
 3 | 2018-01-01..2018-06-30 * tjeneste 50 % allmennpraksis | Gulen
