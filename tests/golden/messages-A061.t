## A key that the clause does not have.
== regelverk/hus.regler
regelverk hus
    versjon: 1

krav legevakt
    tittel: Legevakter
    kilde: egen
    sum: legevakt
    minst: 40 vakter
    mist: 40 vakter
    farge: blå

katalog vakt
    gir: legevakt vakt, ellers 1 vakt

== loggbok.alis
alis Kari Nordmann
    regelverk: hus

$ alis check
! alis: by the rule book 'regelverk/hus.regler' of this repository, sha256 f1cdafd3b63facb3b66e0483baa781101cbb800036a3fa4e53454e84334cb5f4
! regelverk/hus.regler:9:5: error[A061]: 'mist' is not a key of a 'krav' clause
!  9 |     mist: 40 vakter
!    |     ^^^^
!   hint: did you mean 'minst'?
! regelverk/hus.regler:10:5: error[A061]: 'farge' is not a key of a 'krav' clause
!  10 |     farge: blå
!     |     ^^^^^
! 2 errors, 0 warnings
? 1
