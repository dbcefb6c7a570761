## 'ingen' is no limit for what may be at most, and nothing to reach.
== regelverk/hus.regler
regelverk hus
    versjon: 1

parameter grense
    tittel: Grense
    spørsmål: Er det noen grense?
    kilde: prøven
    forsiktig: 2 vakter
    romslig: ingen

katalog vakt
    gir: legevakt 1 vakt

krav tak
    tittel: Ikke over
    kilde: prøven
    sum: legevakt
    høyst: grense

krav minst
    tittel: Minst
    kilde: prøven
    sum: legevakt
    minst: grense
$ alis rules check regelverk/hus.regler
! regelverk/hus.regler:24:12: error[A065]: 'grense' does not fit 'minst'
!  24 |     minst: grense
!     |            ^^^^^^
!   hint: write an amount: 40 vakter, 2 år
! 1 error, 0 warnings
? 1
$ sed 's/forsiktig: 2 vakter/forsiktig: ingen/; s/romslig: ingen/romslig: 2 vakter/' regelverk/hus.regler >regelverk/om.regler; sed -i 's/regelverk hus/regelverk om/' regelverk/om.regler; alis rules check regelverk/om.regler
! regelverk/om.regler:24:12: error[A065]: 'grense' does not fit 'minst'
!  24 |     minst: grense
!     |            ^^^^^^
!   hint: write an amount: 40 vakter, 2 år
! 1 error, 0 warnings
? 1
