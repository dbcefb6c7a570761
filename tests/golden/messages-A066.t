## Names that no clause of any rule book gives.
== regelverk/hus.regler
regelverk hus
    versjon: 1

katalog fisketur
    gir: kurs:a 1 stk

kategori tjeneste båt
    alene: fra 50 %

krav sjø
    tittel: Til sjøs
    kilde: egen
    tid: undervannsarbeid
    minst: 1 år

== loggbok.alis
alis Kari Nordmann
    regelverk: hus

$ alis check
! alis: by the rule book 'regelverk/hus.regler' of this repository, sha256 a5559cdac98c50ae138a87f86e7c26038f9004631164a755cbd1df693df1b343
! regelverk/hus.regler:4:9: error[A066]: there is no kind 'fisketur' in the rule books
!  4 | katalog fisketur
!    |         ^^^^^^^^
! regelverk/hus.regler:13:10: error[A066]: there is no category 'undervannsarbeid' in the rule books
!  13 |     tid: undervannsarbeid
!     |          ^^^^^^^^^^^^^^^^
! 2 errors, 0 warnings
? 1
