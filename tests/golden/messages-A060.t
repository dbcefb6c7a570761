## A clause that is not one.
== regelverk/hus.regler
regelverk hus
    versjon: 1

karv legevakt
    tittel: Legevakter

requirement legevakt

== loggbok.alis
alis Kari Nordmann
    regelverk: hus

$ alis check
! alis: by the rule book 'regelverk/hus.regler' of this repository, sha256 3d2e3dbf93e5a0e108a06cb8c8c614da0af2b4b4bb2b89f1a2720da00d5e67dc
! regelverk/hus.regler:4:1: error[A060]: 'karv' is not a clause of a rule book
!  4 | karv legevakt
!    | ^^^^
!   hint: did you mean 'krav'?
! regelverk/hus.regler:7:1: error[A060]: 'requirement' is not a clause of a rule book
!  7 | requirement legevakt
!    | ^^^^^^^^^^^
! 2 errors, 0 warnings
? 1
