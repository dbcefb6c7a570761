## A054: an amount behind the name is a part of the name.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-02-05..2018-02-06 * kurs Emnekurs i lungesykdommer 10 poeng
2018-03-01 utgift kurs 12 500 kr
2018-03-02 * notat møte 2 t
2018-03-03 * kurs 15 poeng Emnekurs i smerte, 2 dager
$ alis check
loggbok.alis: 4 entries in 1 file, no errors
! loggbok.alis:3:57: warning[A054]: '10 poeng' stands in the text, and is not counted
!  3 | 2018-02-05..2018-02-06 * kurs Emnekurs i lungesykdommer 10 poeng
!    |                                                         ^^^^^^^^
!   hint: write the amount before the name: kurs 10 poeng Emnekurs i lungesykdommer
! loggbok.alis:4:24: warning[A054]: '12 500 kr' stands in the text, and is not counted
!  4 | 2018-03-01 utgift kurs 12 500 kr
!    |                        ^^^^^^^^^
!   hint: write the amount before the name: utgift 12 500 kr kurs
! 0 errors, 2 warnings

## A mark behind the kind marks nothing; a note may well begin so.
== merke.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-03-01 vakt * Stord
2018-03-02 ferdighet ! Ørespeiling
2018-03-03 notat ! husk bevis
2018-03-04 notat * ferdig

$ alis check -f merke.alis
merke.alis: 4 entries in 1 file, no errors
! merke.alis:3:17: warning[A054]: '*' stands in the text, and is not counted
!  3 | 2018-03-01 vakt * Stord
!    |                 ^
!   hint: write the mark before the kind
! merke.alis:4:22: warning[A054]: '!' stands in the text, and is not counted
!  4 | 2018-03-02 ferdighet ! Ørespeiling
!    |                      ^
!   hint: write the mark before the kind
! merke.alis:6:18: warning[A054]: '*' stands in the text, and is not counted
!  6 | 2018-03-04 notat * ferdig
!    |                  ^
!   hint: write the mark before the kind
! 0 errors, 3 warnings

## A number that is parted wrong is not told to be half of itself.
== tusen.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-03-01 utgift 12  500 kr kurs
2018-03-02 utgift 1234 567 kr
2018-03-03 utgift 12  500 kr

$ alis check -f tusen.alis
tusen.alis: 3 entries in 1 file, no errors
! tusen.alis:3:12: warning[A053]: nothing that is counted comes of this utgift
!  3 | 2018-03-01 utgift 12  500 kr kurs
!    |            ^^^^^^
!   hint: write how much: utgift 10 kr ...
! tusen.alis:4:24: warning[A054]: '567 kr' stands in the text, and is not counted
!  4 | 2018-03-02 utgift 1234 567 kr
!    |                        ^^^^^^
!   hint: write a number in one piece, or its thousands parted by one blank
! tusen.alis:5:23: warning[A054]: '500 kr' stands in the text, and is not counted
!  5 | 2018-03-03 utgift 12  500 kr
!    |                       ^^^^^^
!   hint: write a number in one piece, or its thousands parted by one blank
! 0 errors, 3 warnings

## Times behind the kind, parted by a point or a colon, are times.
== tider.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-03-01 vakt 16.00-23.00 Stord
2018-03-02 vakt 16:00-23:00 Stord
2018-03-03 vakt 16-00 Stord

$ alis check -f tider.alis
tider.alis: 3 entries in 1 file, no errors
! tider.alis:3:17: warning[A054]: '16.00-23.00' stands in the text, and is not counted
!  3 | 2018-03-01 vakt 16.00-23.00 Stord
!    |                 ^^^^^^^^^^^
!   hint: write the time straight behind the date
! tider.alis:4:17: warning[A054]: '16:00-23:00' stands in the text, and is not counted
!  4 | 2018-03-02 vakt 16:00-23:00 Stord
!    |                 ^^^^^^^^^^^
!   hint: write the time straight behind the date
! 0 errors, 2 warnings
