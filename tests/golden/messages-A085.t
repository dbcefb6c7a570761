## A figure that is declared, and used by nothing.
== regelverk/hus.regler
regelverk hus
    versjon: 1

parameter antall-besøk
    tittel: Antall besøk
    kilde: ikke funnet
    forsiktig: 2 stk
    spørsmål: hvor mange

parameter besøktak
    tittel: Det meste som teller
    kilde: ikke funnet
    forsiktig: 3 stk
    romslig: ingen
    spørsmål: hvor mange som teller

parameter tak
    tittel: Ordet er et av regelbokens, og slutten på et annet
    kilde: ikke funnet
    forsiktig: 4 stk
    spørsmål: hvor mange

krav besøk
    tittel: Besøk
    kilde: egen
    sum: supervisjon
    minst: 2 stk
    tak: supervisjon besøktak

== loggbok.alis
alis Kari Nordmann
    regelverk: hus

$ alis check
loggbok.alis: 0 entries in 1 file, no errors
! alis: by the rule book 'regelverk/hus.regler' of this repository, sha256 be9145b76e23c73094418542fad7f35996dc10e8f93e43f8353fa1b80df0d0c0
! regelverk/hus.regler:4:11: warning[A085]: the parameter 'antall-besøk' is used nowhere
!  4 | parameter antall-besøk
!    |           ^^^^^^^^^^^^
!   hint: write its name where its amount belongs, or remove it
! regelverk/hus.regler:17:11: warning[A085]: the parameter 'tak' is used nowhere
!  17 | parameter tak
!     |           ^^^
!   hint: write its name where its amount belongs, or remove it
! 0 errors, 2 warnings
