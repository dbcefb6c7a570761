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
! alis: by the rule book 'regelverk/hus.regler' of this repository, sha256 08b3443750a3cf049ddaaa643e8fdebfea6354b37f22f1602073bd9d0aa038e5
! regelverk/hus.regler:10:6: error[A063]: a second 'krav' clause with the name 'Legevakt'
!  10 | krav Legevakt
!     |      ^^^^^^^^
!   see regelverk/hus.regler:4:6
!   4 | krav legevakt
!   hint: names must differ
! 1 error, 0 warnings
? 1
