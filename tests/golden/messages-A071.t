## Dates far outside the training. Today is 2018-12-31, the start 2017-09-01: an
## entry is told before 2012-09-01 and after 2028-12-31, what is served only
## before 1967-09-01.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
    start: 2017-09-01

1998-09-01..1999-08-31 * tjeneste 100 % sykehus | Kirurgisk avdeling
1967-08-31..1967-12-31 * tjeneste 100 % sykehus
2012-09-01             * utgift 100 kr bøker
2012-08-31             * utgift 100 kr bøker
2018-10-05..2108-10-07 ! hospitering 5 poeng Lungepoliklinikk
2109-10-12..2109-10-14 * kurs Grunnkurs B
2028-12-31             ! ferdighet Gips
2029-01-01             ! ferdighet EKG

$ alis check 2>&1 | grep -v A05 | grep -A4 A071
loggbok.alis:6:1: warning[A071]: 1967-08-31 is far outside the training
 6 | 1967-08-31..1967-12-31 * tjeneste 100 % sykehus
   | ^^^^^^^^^^
  hint: write the year that was meant; the training starts on 2017-09-01
loggbok.alis:8:1: warning[A071]: 2012-08-31 is far outside the training
 8 | 2012-08-31             * utgift 100 kr bøker
   | ^^^^^^^^^^
  hint: write the year that was meant; the training starts on 2017-09-01
loggbok.alis:9:13: warning[A071]: 2108-10-07 is far outside the training
 9 | 2018-10-05..2108-10-07 ! hospitering 5 poeng Lungepoliklinikk
   |             ^^^^^^^^^^
  hint: write the year that was meant; the training starts on 2017-09-01
loggbok.alis:10:1: warning[A071]: 2109-10-12..2109-10-14 is far outside the training
 10 | 2109-10-12..2109-10-14 * kurs Grunnkurs B
    | ^^^^^^^^^^^^^^^^^^^^^^
  hint: write the year that was meant; the training starts on 2017-09-01
loggbok.alis:12:1: warning[A071]: 2029-01-01 is far outside the training
 12 | 2029-01-01             ! ferdighet EKG
    | ^^^^^^^^^^
  hint: write the year that was meant; the training starts on 2017-09-01
0 errors, 5 warnings

## Without a start, only what no life of work would hold; and a start that is
## far off itself is no measure for the rest
== uten.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
1969-01-01 * utgift 100 kr bøker
1968-12-30 * utgift 100 kr bøker
== start.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
    start: 2107-09-01
2017-09-08 * utgift 100 kr bøker
$ alis check -f uten.alis
uten.alis: 2 entries in 1 file, no errors
! uten.alis:4:1: warning[A071]: 1968-12-30 is far outside the training
!  4 | 1968-12-30 * utgift 100 kr bøker
!    | ^^^^^^^^^^
!   hint: write the year that was meant
! 0 errors, 1 warning
$ alis check -f start.alis
start.alis: 1 entry in 1 file, no errors
! start.alis:3:12: warning[A071]: 2107-09-01 is far outside the training
!  3 |     start: 2107-09-01
!    |            ^^^^^^^^^^
!   hint: write the year that was meant
! 0 errors, 1 warning

## the dates of keys: an authorisation may be as old as a life of work
== felt.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
    start: 2017-09-01
    autorisasjon: 1967-08-31
    avtale: 2107-08-15
    søknad: 2028-12-31
veileder Ola Hansen
    fritak: 1922-03-01
2017-09-08 * veiledning 1 t Ola Hansen
    planlagt: 2170-09-01
2017-09-15 * veiledning 1 t Ola Hansen
    planlagt: 2017-09-01
$ alis check -f felt.alis 2>&1 | grep -A3 A071
felt.alis:4:19: warning[A071]: 1967-08-31 is far outside the training
 4 |     autorisasjon: 1967-08-31
   |                   ^^^^^^^^^^
  hint: write the year that was meant; the training starts on 2017-09-01
felt.alis:5:13: warning[A071]: 2107-08-15 is far outside the training
 5 |     avtale: 2107-08-15
   |             ^^^^^^^^^^
  hint: write the year that was meant; the training starts on 2017-09-01
felt.alis:8:13: warning[A071]: 1922-03-01 is far outside the training
 8 |     fritak: 1922-03-01
   |             ^^^^^^^^^^
  hint: write the year that was meant; the training starts on 2017-09-01
felt.alis:10:15: warning[A071]: 2170-09-01 is far outside the training
 10 |     planlagt: 2170-09-01
    |               ^^^^^^^^^^
  hint: write the year that was meant; the training starts on 2017-09-01
