## An entry without its amount that counts as nothing with a warning: the warning is
## there, though nothing is credited.
== loggbok.alis
alis Kari Nordmann
    regelverk: hus
2018-03-01 * kurs Sårstell
2018-03-02 * kurs 5 poeng Øyekurs
== regelverk/hus.regler
regelverk hus
    tittel: Huset
    versjon: 1
katalog kurs
    gir: kurs poeng, ellers 0 poeng med advarsel
krav kurs
    tittel: Kurs
    kilde: avtalen
    sum: kurs
    minst: 10 poeng
$ alis check
loggbok.alis: 2 entries in 1 file, no errors
! alis: by the rule book 'regelverk/hus.regler' of this repository, sha256 e955e8e53595b065105987abc9069002554ba35ea117964075180bf5a8d844dd
! loggbok.alis:3:19: warning[A052]: no points are written; 0 poeng counted
!  3 | 2018-03-01 * kurs Sårstell
!    |                   ^^^^^^^^
!   hint: write the points of the course: kurs 0 poeng Sårstell
! 0 errors, 1 warning
$ alis status --format csv 2>/dev/null | grep '^"kurs"'
"kurs","Kurs","short","poeng",5,5,10,5,0,0,,2019-10-31
