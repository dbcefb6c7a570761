## A key that the kind does not take.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2018-01-12 * kurs Grunnkurs A
    bevsi: bilag/a.pdf
    hotell: Bergen
2018-01-19 * kurs Grunnkurs B

$ alis check
loggbok.alis: 2 entries in 1 file, no errors
! loggbok.alis:5:5: warning[A038]: 'bevsi' is not a known key here
!  5 |     bevsi: bilag/a.pdf
!    |     ^^^^^
!   hint: did you mean 'bevis'?
! loggbok.alis:6:5: warning[A038]: 'hotell' is not a known key here
!  6 |     hotell: Bergen
!    |     ^^^^^^
! 0 errors, 2 warnings
