## A word where an amount belongs that no parameter of the book has as its name.
== regelverk/hus.regler
regelverk hus
    versjon: 1

parameter antall-besøk
    tittel: Antall besøk
    kilde: ikke funnet
    forsiktig: 2 stk
    spørsmål: hvor mange

kategori tjeneste allmennpraksis
    alene: fra andel

krav besøk
    tittel: Besøk
    kilde: egen
    sum: supervisjon
    minst: antall-besok
    tak: supervisjon antall-besøk

krav tjeneste
    tittel: Tjeneste
    kilde: egen
    tid: allmennpraksis
    minst: tjenestetid

== loggbok.alis
alis Kari Nordmann
    regelverk: hus

$ alis check
! alis: by the rule book 'regelverk/hus.regler' of this repository, sha256 3e392114b517b554c558cfdcbdad4dd5980495f591108052c7f8144628cfd47a
! regelverk/hus.regler:11:16: error[A074]: no parameter 'andel' is declared in this rule book
!  11 |     alene: fra andel
!     |                ^^^^^
!   hint: write an amount, 40 vakter or 2 år, or declare it: parameter andel
! regelverk/hus.regler:17:12: error[A074]: no parameter 'antall-besok' is declared in this rule book
!  17 |     minst: antall-besok
!     |            ^^^^^^^^^^^^
!   hint: did you mean 'antall-besøk'?
! regelverk/hus.regler:24:12: error[A074]: no parameter 'tjenestetid' is declared in this rule book
!  24 |     minst: tjenestetid
!     |            ^^^^^^^^^^^
!   hint: write an amount, 40 vakter or 2 år, or declare it: parameter tjenestetid
! 3 errors, 0 warnings
? 1
## what nobody could mean otherwise is written
$ alis check --fix 2>/dev/null | grep '^[-+] '
-    minst: antall-besok
+    minst: antall-besøk
