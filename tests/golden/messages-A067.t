## A file whose rule book has another name.
== regelverk/hus.regler
regelverk huset
    versjon: 1

== loggbok.alis
alis Kari Nordmann
    regelverk: hus

$ alis check
! alis: by the rule book 'regelverk/hus.regler' of this repository, sha256 9b1786e40877dc952a0251e7ddf4bddb0ba97fe47125ee84e1c8dfead437e562
! regelverk/hus.regler:1:11: error[A067]: the rule book in this file is 'huset', not 'hus'
!  1 | regelverk huset
!    |           ^^^^^
!   hint: file and rule book must have the same name
! 1 error, 0 warnings
? 1
