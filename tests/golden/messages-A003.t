## Control characters: escape, which a terminal would obey; a carriage return
## that ends no line; the control U+0085, which some call a line end.
$ printf 'alis Kari Nordmann\n    regelverk: allmennmedisin-2017\n2018-01-12 * notat r\033[31md\n2018-01-13 * notat a\rb\n2018-01-14 * notat a\302\205b\n' >loggbok.alis

$ alis check
! loggbok.alis:3:21: error[A003]: a control character, U+001B
!  3 | 2018-01-12 * notat r<U+001B>[31md
!    |                     ^^^^^^^^
!   hint: remove it
! loggbok.alis:4:21: error[A003]: a control character, U+000D
!  4 | 2018-01-13 * notat a<U+000D>b
!    |                     ^^^^^^^^
!   hint: remove it
! loggbok.alis:5:21: error[A003]: a control character, U+0085
!  5 | 2018-01-14 * notat a<U+0085>b
!    |                     ^^^^^^^^
!   hint: remove it
! 3 errors, 0 warnings
! 3 entries are left out of the requirements
? 1
