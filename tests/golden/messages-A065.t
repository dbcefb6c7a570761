## Values that do not fit their keys.
== regelverk/hus.regler
regelverk hus
    versjon: 1

slag møte
    periode: kanskje
    teller-som: ferie
    enheter: favner
    hva: båt

kategori tjeneste båt
    alene: minst 50 %
    sammen-med: båt

kategori permisjon jakt
    trekkes: tja

katalog møte
    gir: møte
    gir-vurderes: møte 1 stk, ellers 2 poeng

krav møter
    tittel: Møter
    kilde: egen
    sum: møte
    minst: mange
    tak: møte fem

krav møtepoeng
    tittel: Poeng
    kilde: egen
    sum: møte
    minst: 10 poeng
    tak-vurderes: møte 8 poeng
    tak: møte 6 poeng

== loggbok.alis
alis Kari Nordmann
    regelverk: hus

$ alis check
! alis: by the rule book 'regelverk/hus.regler' of this repository, sha256 d89c5d44ef4b5df452263d7e57c1f83dc9dc4c9010f6c4c3bbe6b7ca59318e3a
! regelverk/hus.regler:5:14: error[A065]: 'kanskje' does not fit 'periode'
!  5 |     periode: kanskje
!    |              ^^^^^^^
!   hint: write ja or nei
! regelverk/hus.regler:6:17: error[A065]: 'ferie' does not fit 'teller-som'
!  6 |     teller-som: ferie
!    |                 ^^^^^
!   hint: write tjeneste or fravær
! regelverk/hus.regler:7:14: error[A065]: 'favner' does not fit 'enheter'
!  7 |     enheter: favner
!    |              ^^^^^^
!   hint: write units: %, t, poeng, kr
! regelverk/hus.regler:8:10: error[A065]: 'båt' does not fit 'hva'
!  8 |     hva: båt
!    |          ^^^
!   hint: write veileder
! regelverk/hus.regler:11:12: error[A065]: 'minst 50 %' does not fit 'alene'
!  11 |     alene: minst 50 %
!     |            ^^^^^^^^^^
!   hint: write fra 50 %, over 50 % or nei
! regelverk/hus.regler:15:14: error[A065]: 'tja' does not fit 'trekkes'
!  15 |     trekkes: tja
!     |              ^^^
!   hint: write ja or nei
! regelverk/hus.regler:18:10: error[A065]: 'møte' does not fit 'gir'
!  18 |     gir: møte
!     |          ^^^^
!   hint: write an account and an amount: legevakt 1 vakt
! regelverk/hus.regler:19:19: error[A065]: 'møte 1 stk, ellers 2 poeng' does not fit 'gir-vurderes'
!  19 |     gir-vurderes: møte 1 stk, ellers 2 poeng
!     |                   ^^^^^^^^^^^^^^^^^^^^^^^^^^
!   hint: write an account and an amount: legevakt 1 vakt
! regelverk/hus.regler:25:12: error[A065]: 'mange' does not fit 'minst'
!  25 |     minst: mange
!     |            ^^^^^
!   hint: write an amount: 40 vakter, 2 år
! regelverk/hus.regler:33:19: error[A065]: 'møte 8 poeng' does not fit 'tak-vurderes'
!  33 |     tak-vurderes: møte 8 poeng
!     |                   ^^^^^^^^^^^^
!   hint: write it below its 'tak'
! 10 errors, 0 warnings
? 1
