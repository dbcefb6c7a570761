## One blank before a ';' begins no comment: the rest is a part of the name.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
veileder Ola Hansen
2018-01-05 * veiledning 1 t Ola Hansen ; husk
2018-01-06 * vakt Stord | byttet ; med Ola
    sted: Kontoret ; i byen
2018-01-07 * vakt Stord; og Leirvik	; en kommentar ; to
2018-01-08 * vakt Stord  ; en kommentar

$ alis check --date 2018-01-31
loggbok.alis: 4 entries in 1 file, no errors
! loggbok.alis:4:29: warning[A058]: no supervisor 'Ola Hansen ; husk' is declared
!  4 | 2018-01-05 * veiledning 1 t Ola Hansen ; husk
!    |                             ^^^^^^^^^^^^^^^^^
!   hint: did you mean 'Ola Hansen'?
! loggbok.alis:4:40: warning[A026]: a ';' behind one blank is text, not a comment
!  4 | 2018-01-05 * veiledning 1 t Ola Hansen ; husk
!    |                                        ^
!   hint: write two blanks before it where a comment begins
! loggbok.alis:5:34: warning[A026]: a ';' behind one blank is text, not a comment
!  5 | 2018-01-06 * vakt Stord | byttet ; med Ola
!    |                                  ^
!   hint: write two blanks before it where a comment begins
! loggbok.alis:6:20: warning[A026]: a ';' behind one blank is text, not a comment
!  6 |     sted: Kontoret ; i byen
!    |                    ^
!   hint: write two blanks before it where a comment begins
! 0 errors, 4 warnings
