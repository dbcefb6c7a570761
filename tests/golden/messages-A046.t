## A kind of a rule book of one's own, which requires a key.
== regelverk/hus.regler
regelverk hus
    versjon: 1

slag møte
    engelsk: meeting
    felt: sted
    krever: referat

== loggbok.alis
alis Kari Nordmann
    regelverk: hus

2018-01-12 * møte Fagmøte
    sted: Gulen
2018-01-13 * møte Fagmøte
    referat: bilag/mote.txt

$ alis check
! alis: by the rule book 'regelverk/hus.regler' of this repository, sha256 3a134a26f1a02e8a30fbb74749ad017c2aeb589357f7ab9de4bddfa6d141037d
! loggbok.alis:4:14: error[A046]: the attribute 'referat' is required for møte
!  4 | 2018-01-12 * møte Fagmøte
!    |              ^^^^
!   hint: write 'referat: ...' on an indented line below
! 1 error, 0 warnings
! 1 entry is left out of the requirements
? 1
