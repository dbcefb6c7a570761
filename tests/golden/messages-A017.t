## A directive that is not known.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

veilder Ola Hansen
    spesialist: allmennmedisin
inklude journal/2018.alis
kurs Grunnkurs A

$ alis check
! loggbok.alis:4:1: error[A017]: 'veilder' is not a known directive
!  4 | veilder Ola Hansen
!    | ^^^^^^^
!   hint: did you mean 'veileder'?
! loggbok.alis:6:1: error[A017]: 'inklude' is not a known directive
!  6 | inklude journal/2018.alis
!    | ^^^^^^^
!   hint: did you mean 'inkluder'?
! loggbok.alis:7:1: error[A017]: 'kurs' is not a known directive
!  7 | kurs Grunnkurs A
!    | ^^^^
!   hint: an entry begins with its date, 2018-01-31; a comment with ;
! 3 errors, 0 warnings
? 1
