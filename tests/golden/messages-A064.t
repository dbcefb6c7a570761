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
## What is named is asked for by its name.
== regelverk/hus.regler
regelverk hus
    versjon: 1

krav
    tittel: Plan
    kilde: egen
    sum: plan
    minst: 1 stk

$ alis check
! alis: by the rule book 'regelverk/hus.regler' of this repository, sha256 79201ec911384c1ba75c7fe6ee1c033a53c10dba2e9d8732d527106107a4cf0d
! regelverk/hus.regler:4:1: error[A064]: the clause 'krav' lacks a name
!  4 | krav
!    | ^^^^
!   hint: write one word behind it: krav legevakt
! 1 error, 0 warnings
? 1

$ LANGUAGE=nb LC_ALL=nb_NO.UTF-8 alis check 2>&1 | grep A064
regelverk/hus.regler:4:1: feil[A064]: punktet «krav» mangler et navn
