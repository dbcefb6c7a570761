## What nothing in the rule books credits: requirements are counted all the same.
== regelverk/hus.regler
regelverk hus
    versjon: 1

kategori tjeneste allmennpraksis
    alene: fra 50 %

kategori tjeneste turnus
    alene: nei

krav veiledning
    tittel: Veiledning
    kilde: egen
    sum: veiledninger
    minst: 40 t
    mens: gruppe

krav tjeneste
    tittel: Tjeneste
    kilde: egen
    tid: allmennpraksis, turnus
    minst: 4 år

== loggbok.alis
alis Kari Nordmann
    regelverk: hus

$ alis check
loggbok.alis: 0 entries in 1 file, no errors
! alis: by the rule book 'regelverk/hus.regler' of this repository, sha256 a816ab2a3e8e2a4d0640baaeafec3ab5b2359b443e6d0066aa523cc9e25fe135
! regelverk/hus.regler:13:10: warning[A073]: nothing in the rule books credits 'veiledninger'
!  13 |     sum: veiledninger
!     |          ^^^^^^^^^^^^
!   hint: did you mean 'veiledning'?
! regelverk/hus.regler:15:11: warning[A073]: nothing in the rule books credits 'gruppe'
!  15 |     mens: gruppe
!     |           ^^^^^^
!   hint: write a 'katalog' clause that gives it; else only postings can
! regelverk/hus.regler:20:26: warning[A073]: nothing in the rule books credits 'turnus'
!  20 |     tid: allmennpraksis, turnus
!     |                          ^^^^^^
!   hint: a category counts by 'alene: fra 50 %', or by 'sammen-med' one that does
! 0 errors, 3 warnings
