## Figures in a unit that does not fit what they are compared with.
== regelverk/hus.regler
regelverk hus
    versjon: 1

katalog vakt
    gir: legevakt vakt, ellers 1 vakt

parameter besøk
    tittel: Besøk
    kilde: ikke funnet
    forsiktig: 2 stk
    romslig: 3 t
    spørsmål: hvor mange

krav legevakt
    tittel: Legevakter
    kilde: egen
    sum: legevakt
    minst: 40
        poeng

krav begge
    tittel: Vakt og veiledning
    kilde: egen
    sum: veiledning, legevakt
    minst: 40 t

krav tak
    tittel: Med tak
    kilde: egen
    sum: veiledning
    minst: 40 t
    tak: veiledning 20 poeng

krav mål
    tittel: Læringsmål
    kilde: egen
    sum: læringsmål
    minst: 24 stk til 2026-02-28
    minst: 29 poeng fra 2026-03-01

krav antall
    tittel: Antall vakter
    kilde: egen
    antall: legevakt
    minst: 40 vakter

krav praksisbesøk
    tittel: Praksisbesøk
    kilde: egen
    sum: supervisjon
    minst: besøk

== loggbok.alis
alis Kari Nordmann
    regelverk: hus

$ alis check
! alis: by the rule book 'regelverk/hus.regler' of this repository, sha256 8873720af75eae77fa6378474fe6dda048644e64932afda6829ac8c62067ae62
! regelverk/hus.regler:11:14: error[A072]: the unit of '3 t' does not fit
!  11 |     romslig: 3 t
!     |              ^^^
!   hint: write it in stk, as 'forsiktig' has it
! regelverk/hus.regler:18:12: error[A072]: the unit of '40 poeng' does not fit
!  18 |     minst: 40
!     |            ^^
!   hint: 'legevakt' is credited in vakt
! regelverk/hus.regler:24:22: error[A072]: the unit of 'legevakt' does not fit
!  24 |     sum: veiledning, legevakt
!     |                      ^^^^^^^^
!   hint: 'legevakt' is credited in vakt
! regelverk/hus.regler:32:21: error[A072]: the unit of '20 poeng' does not fit
!  32 |     tak: veiledning 20 poeng
!     |                     ^^^^^^^^
!   hint: write it in t, as what is needed
! regelverk/hus.regler:39:12: error[A072]: the unit of '29 poeng' does not fit
!  39 |     minst: 29 poeng fra 2026-03-01
!     |            ^^^^^^^^
!   hint: write it in stk, as the others are
! regelverk/hus.regler:45:12: error[A072]: the unit of '40 vakter' does not fit
!  45 |     minst: 40 vakter
!     |            ^^^^^^^^^
!   hint: what is counted one by one is counted in stk
! 6 errors, 0 warnings
? 1
