## Patterns that do not compile, and one that begins with an option.
== regelverk/hus.regler
regelverk hus
    versjon: 1

katalog kurs /grunnkurs (a/
    gir: grunnkurs:A 35 poeng

katalog kurs /[æøå/
    gir: grunnkurs:A 35 poeng

katalog kurs /(*LIMIT_MATCH=9)a/
    gir: grunnkurs:A 35 poeng

== loggbok.alis
alis Kari Nordmann
    regelverk: hus

$ alis check
! alis: by the rule book 'regelverk/hus.regler' of this repository, sha256 1b3f6c55010a489dc2579ff72a9df57593da3dc08d31608850c0f2debb84cdce
! regelverk/hus.regler:4:27: error[A062]: the pattern does not compile: a closing parenthesis is missing
!  4 | katalog kurs /grunnkurs (a/
!    |                           ^
! regelverk/hus.regler:7:19: error[A062]: the pattern does not compile: a ] is missing
!  7 | katalog kurs /[æøå/
!    |                   ^
! regelverk/hus.regler:10:15: error[A062]: the pattern does not compile: a pattern may not begin with (*
!  10 | katalog kurs /(*LIMIT_MATCH=9)a/
!     |               ^^^^^^^^^^^^^^^^^
! 3 errors, 0 warnings
? 1
