## Two clauses of one name.
== regelverk/hus.regler
regelverk hus
    versjon: 1

krav legevakt
    tittel: Legevakter
    kilde: egen
    sum: legevakt
    minst: 40 vakter

krav Legevakt
    tittel: Legevakter
    kilde: egen
    sum: legevakt
    minst: 20 vakter

== loggbok.alis
alis Kari Nordmann
    regelverk: hus

$ alis check
! regelverk/hus.regler:10:6: error[A063]: a second 'krav' clause with the name 'Legevakt'
!  10 | krav Legevakt
!     |      ^^^^^^^^
!   see regelverk/hus.regler:4:6
!   4 | krav legevakt
!   hint: names must differ
! 1 error, 0 warnings
? 1
