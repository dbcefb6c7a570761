## A kind of one letter that is not known is marked where it stands.
== regelverk/hus.regler
regelverk hus
    tittel: Huset
    versjon: 1
katalog x
    gir: x 1 stk
$ alis rules check regelverk/hus.regler
! regelverk/hus.regler:4:9: error[A066]: there is no kind 'x' in the rule books
!  4 | katalog x
!    |         ^
! 1 error, 0 warnings
? 1
