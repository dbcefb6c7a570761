## A file whose rule book has another name.
== regelverk/hus.regler
regelverk huset
    versjon: 1

== loggbok.alis
alis Kari Nordmann
    regelverk: hus

$ alis check
! regelverk/hus.regler:1:11: error[A067]: the rule book in this file is 'huset', not 'hus'
!  1 | regelverk huset
!    |           ^^^^^
!   hint: file and rule book must have the same name
! 1 error, 0 warnings
? 1
