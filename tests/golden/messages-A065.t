## Values that do not fit their keys.
== regelverk/hus.regler
regelverk hus
    versjon: 1

slag møte
    periode: kanskje
    teller-som: ferie
    enheter: favner
    hva: båt
    lengste-opphold: 4 t

slag båttur
    enheter: t, vakt, favner

kategori tjeneste båt
    alene: minst 50 %
    sammen-med: båt

kategori tjeneste ro
    alene: fra halv stilling

kategori permisjon jakt
    trekkes: tja

katalog møte
    gir: møte
    gir-vurderes: møte 1 stk, ellers 2 poeng
    gir-forsiktig: møte 1 poeng

krav møter
    tittel: Møter
    kilde: egen
    sum: møte
    minst: mange
        møter
    tak: møte fem

krav møtepoeng
    tittel: Poeng
    kilde: egen
    sum: møte
    minst: 5 poeng
    tak-vurderes: møte 8 poeng
    tak: møte 6 poeng

== loggbok.alis
alis Kari Nordmann
    regelverk: hus

$ alis check
! alis: by the rule book 'regelverk/hus.regler' of this repository, sha256 c43d668c60e4e0ff9b7a6989b68e273863c3e0bac137073a071674c7f1f1d45d
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
!   hint: write veileder or sted
! regelverk/hus.regler:9:22: error[A065]: '4 t' does not fit 'lengste-opphold'
!  9 |     lengste-opphold: 4 t
!    |                      ^^^
!   hint: write whole days: 28 dager
! regelverk/hus.regler:12:23: error[A065]: 'favner' does not fit 'enheter'
!  12 |     enheter: t, vakt, favner
!     |                       ^^^^^^
!   hint: write units: %, t, poeng, kr
! regelverk/hus.regler:15:12: error[A065]: 'minst' does not fit 'alene'
!  15 |     alene: minst 50 %
!     |            ^^^^^
!   hint: write fra 50 %, over 50 % or nei
! regelverk/hus.regler:19:16: error[A065]: 'halv stilling' does not fit 'alene'
!  19 |     alene: fra halv stilling
!     |                ^^^^^^^^^^^^^
!   hint: write fra 50 %, over 50 % or nei
! regelverk/hus.regler:22:14: error[A065]: 'tja' does not fit 'trekkes'
!  22 |     trekkes: tja
!     |              ^^^
!   hint: write ja or nei
! regelverk/hus.regler:25:10: error[A065]: 'møte' does not fit 'gir'
!  25 |     gir: møte
!     |          ^^^^
!   hint: write an account and an amount: legevakt 1 vakt
! regelverk/hus.regler:26:31: error[A065]: 'ellers 2 poeng' does not fit 'gir-vurderes'
!  26 |     gir-vurderes: møte 1 stk, ellers 2 poeng
!     |                               ^^^^^^^^^^^^^^
!   hint: write an amount of the same unit: ellers 1 vakt
! regelverk/hus.regler:33:12: error[A065]: 'mange møter' does not fit 'minst'
!  33 |     minst: mange
!     |            ^^^^^
!   hint: write an amount: 40 vakter, 2 år
! regelverk/hus.regler:42:19: error[A065]: 'møte 8 poeng' does not fit 'tak-vurderes'
!  42 |     tak-vurderes: møte 8 poeng
!     |                   ^^^^^^^^^^^^
!   hint: write it below its 'tak'
! 13 errors, 0 warnings
? 1
## A name is one word, by which it can be asked for.
== regelverk/hus.regler
regelverk hus
    versjon: 1

krav min plan
    tittel: Plan
    kilde: egen
    sum: plan
    minst: 1 stk

krav hus:plan
    tittel: Plan
    kilde: egen
    sum: plan
    minst: 1 stk

$ alis check
! alis: by the rule book 'regelverk/hus.regler' of this repository, sha256 671a3aaf25475f245c1deb7f1ecb32b98fb8ea954c5bf5eb07808c677390522a
! regelverk/hus.regler:4:6: error[A065]: 'min plan' does not fit 'krav'
!  4 | krav min plan
!    |      ^^^^^^^^
!   hint: write one word behind it: krav legevakt
! regelverk/hus.regler:10:6: error[A065]: 'hus:plan' does not fit 'krav'
!  10 | krav hus:plan
!     |      ^^^^^^^^
!   hint: write one word behind it: krav legevakt
! 2 errors, 0 warnings
? 1
