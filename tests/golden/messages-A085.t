## A figure that is declared, and used by nothing.
== regelverk/hus.regler
regelverk hus
    versjon: 1

parameter antall-besøk
    tittel: Antall besøk
    kilde: ikke funnet
    forsiktig: 2 stk
    spørsmål: hvor mange

parameter besøk-tak
    tittel: Det meste som teller
    kilde: ikke funnet
    forsiktig: 3 stk
    romslig: ingen
    spørsmål: hvor mange som teller

krav besøk
    tittel: Besøk
    kilde: egen
    sum: supervisjon
    minst: 2 stk
    tak: supervisjon besøk-tak

== loggbok.alis
alis Kari Nordmann
    regelverk: hus

$ alis check
loggbok.alis: 0 entries in 1 file, no errors
! alis: by the rule book 'regelverk/hus.regler' of this repository, sha256 b331557a9dba838657163c517afda61827b238c172e7904b0e644c9a32f8dc12
! regelverk/hus.regler:4:11: warning[A085]: the parameter 'antall-besøk' is used nowhere
!  4 | parameter antall-besøk
!    |           ^^^^^^^^^^^^
!   hint: write its name where its amount belongs, or remove it
! 0 errors, 1 warning
