## Characters that cannot be seen: right-to-left override, zero-width blank, and
## a byte-order mark that is not at the start of the file.
$ printf 'alis Kari Nordmann\n    regelverk: allmennmedisin-2017\n2018-01-12 * vakt 2\342\200\256 vakter\n2018-01-13 * kurs Grunn\342\200\213kurs A\n2018-01-14 * notat \357\273\277her\n' >loggbok.alis

$ alis check
! loggbok.alis:3:20: error[A004]: a hidden character, U+202E, that changes how text reads
!  3 | 2018-01-12 * vakt 2<U+202E> vakter
!    |                    ^^^^^^^^
!   hint: remove it
! loggbok.alis:4:24: error[A004]: a hidden character, U+200B, that changes how text reads
!  4 | 2018-01-13 * kurs Grunn<U+200B>kurs A
!    |                        ^^^^^^^^
!   hint: remove it
! loggbok.alis:5:20: error[A004]: a hidden character, U+FEFF, that changes how text reads
!  5 | 2018-01-14 * notat <U+FEFF>her
!    |                    ^^^^^^^^
!   hint: remove it
! 3 errors, 0 warnings
! 3 entries are left out of the requirements
? 1
