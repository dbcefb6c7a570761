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

katalog vakt
    gir: legevakt vakt, ellers 1 vakt

== loggbok.alis
alis Kari Nordmann
    regelverk: hus

$ alis check
! alis: by the rule book 'regelverk/hus.regler' of this repository, sha256 3959333ac0555fa0205af9dd44a6493b691fd831abcc4ccaf863dc9541e70fc0
! regelverk/hus.regler:10:6: error[A063]: a second 'krav' clause with the name 'Legevakt'
!  10 | krav Legevakt
!     |      ^^^^^^^^
!   see regelverk/hus.regler:4:6
!   4 | krav legevakt
!   hint: names must differ
! 1 error, 0 warnings
? 1
