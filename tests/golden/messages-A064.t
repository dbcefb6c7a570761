## A requirement that does not say enough.
== regelverk/hus.regler
regelverk hus
    versjon: 1

krav legevakt
    sum: legevakt
    minst: 40 vakter

krav kurs
    tittel: Kurs
    kilde: egen
    minst: 10 poeng

krav plan
    tittel: Plan
    kilde: egen
    sum: plan

katalog vakt
    gir: legevakt vakt, ellers 1 vakt

katalog plan
    gir: plan 1 stk

== loggbok.alis
alis Kari Nordmann
    regelverk: hus

$ alis check
! alis: by the rule book 'regelverk/hus.regler' of this repository, sha256 c1a86113d21abd288ce719e42dbf8717102be6dc33ad5856b7279cdc164f8bcc
! regelverk/hus.regler:4:1: error[A064]: the clause 'legevakt' lacks tittel
!  4 | krav legevakt
!    | ^^^^^^^^^^^^^
!   hint: write it on an indented line below
! regelverk/hus.regler:4:1: error[A064]: the clause 'legevakt' lacks kilde
!  4 | krav legevakt
!    | ^^^^^^^^^^^^^
!   hint: write it on an indented line below
! regelverk/hus.regler:8:1: error[A064]: the clause 'kurs' lacks sum, sett, tid, antall, ulike or frist
!  8 | krav kurs
!    | ^^^^^^^^^
!   hint: write it on an indented line below
! regelverk/hus.regler:13:1: error[A064]: the clause 'plan' lacks minst
!  13 | krav plan
!     | ^^^^^^^^^
!   hint: write it on an indented line below
! 4 errors, 0 warnings
? 1
