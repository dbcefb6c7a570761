## A pattern that runs wild.
== regelverk/hus.regler
regelverk hus
    versjon: 1

katalog kurs /^(a+)+$/
    gir: grunnkurs:A 35 poeng

== loggbok.alis
alis Kari Nordmann
    regelverk: hus

2018-01-12 * kurs aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab

$ alis check
! alis: by the rule book 'regelverk/hus.regler' of this repository, sha256 66ee70e9d25c48a69deb17b2160f1bccbc6ce3927795ddfef26a8a73861784fd
! loggbok.alis:4:19: error[A068]: a pattern of the rule book gave up on this text
!  4 | 2018-01-12 * kurs aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab
!    |                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
!   hint: make the text shorter, or the pattern simpler
! 1 error, 0 warnings
! 1 entry is left out of the requirements
? 1
