## A NUL byte, behind letters of two bytes.
$ printf 'alis Kari Nordmann\n    regelverk: allmennmedisin-2017\n2018-01-12 * notat Blåbær\000syltetøy\n' >loggbok.alis

$ alis check
! loggbok.alis:3:26: error[A002]: a NUL byte
!  3 | 2018-01-12 * notat Blåbær<U+0000>syltetøy
!    |                          ^^^^^^^^
!   hint: remove it; it cannot be seen in an editor
! 1 error, 0 warnings
! 1 entry is left out of the requirements
? 1
