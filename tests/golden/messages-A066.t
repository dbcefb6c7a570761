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

katalog kurs
    etter: søknadd
    gir: kurs:a 1 stk

== loggbok.alis
alis Kari Nordmann
    regelverk: hus

$ alis check
! alis: by the rule book 'regelverk/hus.regler' of this repository, sha256 9318365f85ea9dbf16ade17a0d10d033a9b69b24b2f66329b7c85c9606386b42
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
! regelverk/hus.regler:21:12: error[A066]: there is no milestone 'søknadd' in the rule books
!  21 |     etter: søknadd
!     |            ^^^^^^^
!   hint: did you mean 'søknad'?
! 5 errors, 0 warnings
? 1

$ LANGUAGE=nb LC_ALL=nb_NO.UTF-8 alis check 2>&1 | grep A066
regelverk/hus.regler:4:9: feil[A066]: regelverket har ikke slaget «fisketur»
regelverk/hus.regler:10:10: feil[A066]: regelverket har ikke slaget tjeneste eller fravær «tjenste»
regelverk/hus.regler:16:15: feil[A066]: regelverket har ikke kategorien «bått»
regelverk/hus.regler:17:9: feil[A066]: regelverket har ikke kategorien «undervannsarbeid»
regelverk/hus.regler:21:12: feil[A066]: regelverket har ikke milepæl «søknadd»
