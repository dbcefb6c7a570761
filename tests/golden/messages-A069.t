## Requirements that nobody can meet, each for a reason of its own.
== regelverk/hus.regler
regelverk hus
    versjon: 1

kategori tjeneste allmennpraksis
    alene: fra 50 %

kategori tjeneste sykehjem
    alene: fra 50 %

kategori tjeneste turnus
    alene: nei

katalog kurs /grunnkurs (.)/
    gir: grunnkurs:A 35 poeng
    gir: grunnkurs:B 35 poeng

krav tjeneste
    tittel: Tjeneste
    kilde: egen
    tid: allmennpraksis, sykehjem
    minst: 4 år
    tak: allmennpraksis 2 år
    tak: sykehjem 18 måneder

krav praksis
    tittel: Praksis
    kilde: egen
    tid: allmennpraksis, sykehjem
    minst: 4 år
    gulv: allmennpraksis 5 år

krav forebygging
    tittel: Forebygging
    kilde: egen
    tid: turnus
    minst: 1 år

krav nylig
    tittel: Nylig tjeneste
    kilde: egen
    tid: allmennpraksis
    minst: 2 år
    siste: 12 måneder

krav grunnkurs
    tittel: Grunnkurs
    kilde: egen
    sett: grunnkurs:A, grunnkurs:B
    minst: 80 poeng

krav kurs
    tittel: Tre forskjellige kurs
    kilde: egen
    ulike: grunnkurs
    minst: 3 stk

krav veiledning
    tittel: Veiledning
    kilde: egen
    sum: veiledning
    minst: 20 t
    fra: 2026-03-01
    til: 2026-02-28

== loggbok.alis
alis Kari Nordmann
    regelverk: hus

$ alis check
! alis: by the rule book 'regelverk/hus.regler' of this repository, sha256 664bb8969ba2b74700d8c554eecae2a325506a6a4644bef30fece0d38160bec4
! regelverk/hus.regler:21:12: error[A069]: nobody can meet the requirement 'tjeneste'
!  21 |     minst: 4 år
!     |            ^^^^
!   hint: its limits let 42 måneder count at most: write that, or raise a limit
! regelverk/hus.regler:30:11: error[A069]: nobody can meet the requirement 'praksis'
!  30 |     gulv: allmennpraksis 5 år
!     |           ^^^^^^^^^^^^^^^^^^^
!   hint: a part is no more than the whole: write at most what 'minst' says
! regelverk/hus.regler:35:10: error[A069]: nobody can meet the requirement 'forebygging'
!  35 |     tid: turnus
!     |          ^^^^^^
!   hint: a category counts by 'alene: fra 50 %', or by 'sammen-med' one that does
! regelverk/hus.regler:42:12: error[A069]: nobody can meet the requirement 'nylig'
!  42 |     minst: 2 år
!     |            ^^^^
!   hint: no more than 1 år lies in its days: write that, or widen them
! regelverk/hus.regler:49:12: error[A069]: nobody can meet the requirement 'grunnkurs'
!  49 |     minst: 80 poeng
!     |            ^^^^^^^^
!   hint: the catalogue gives 70 poeng at most: write that, or let it give more
! regelverk/hus.regler:55:12: error[A069]: nobody can meet the requirement 'kurs'
!  55 |     minst: 3 stk
!     |            ^^^^^
!   hint: the catalogue gives 2 stk at most: write that, or let it give more
! regelverk/hus.regler:63:10: error[A069]: nobody can meet the requirement 'veiledning'
!  63 |     til: 2026-02-28
!     |          ^^^^^^^^^^
!   hint: it ends before 'fra': write the earlier date in 'fra'
! 7 errors, 0 warnings
? 1
