## A line that begins with neither a date nor a word.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

- 2018-01-12 * kurs Grunnkurs A
    bevis: bilag/a.pdf
* vakt

$ alis check
! loggbok.alis:4:1: error[A010]: '-' begins neither an entry nor a directive
!  4 | - 2018-01-12 * kurs Grunnkurs A
!    | ^
!   hint: an entry begins with a date, 2018-01-31; a comment with ;
! loggbok.alis:6:1: error[A010]: '*' begins neither an entry nor a directive
!  6 | * vakt
!    | ^
!   hint: an entry begins with a date, 2018-01-31; a comment with ;
! 2 errors, 0 warnings
? 1
