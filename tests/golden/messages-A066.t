## Names that no clause of any rule book gives.
== regelverk/hus.regler
regelverk hus
    versjon: 1

katalog fisketur
    gir: kurs:a 1 stk

kategori tjeneste båt
    alene: fra 50 %

kategori tjenste kano
    alene: fra 50 %

krav sjø
    tittel: Til sjøs
    kilde: egen
    tid: båt, bått,
        undervannsarbeid
    minst: 1 år

== loggbok.alis
alis Kari Nordmann
    regelverk: hus

$ alis check
! alis: by the rule book 'regelverk/hus.regler' of this repository, sha256 ad3da03c9a47e96161204f5f01b0ac85e9d00995be9352056ef29b36c0f3e70e
! regelverk/hus.regler:4:9: error[A066]: there is no kind 'fisketur' in the rule books
!  4 | katalog fisketur
!    |         ^^^^^^^^
! regelverk/hus.regler:10:10: error[A066]: there is no kind of service or absence 'tjenste' in the rule books
!  10 | kategori tjenste kano
!     |          ^^^^^^^
!   hint: did you mean 'tjeneste'?
! regelverk/hus.regler:16:15: error[A066]: there is no category 'bått' in the rule books
!  16 |     tid: båt, bått,
!     |               ^^^^
!   hint: did you mean 'båt'?
! regelverk/hus.regler:17:9: error[A066]: there is no category 'undervannsarbeid' in the rule books
!  17 |         undervannsarbeid
!     |         ^^^^^^^^^^^^^^^^
! 4 errors, 0 warnings
? 1
