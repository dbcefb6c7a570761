## Right only by the looser rule of 2032: a warning, and an error from then on.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-12 * vakt Stord | om 138199 12380
2018-01-13 * vakt Stord | sak 13819912380  ; personvern: ok
$ alis check
loggbok.alis: 2 entries in 1 file, no errors
! loggbok.alis:3:30: warning[A081]: this may be an identity number of the rule from 2032
!  3 | 2018-01-12 * vakt Stord | om ****** *****
!    |                              ^^^^^^^^^^^^
!   hint: take it out, or end the line with '  ; personvern: ok'
! 0 errors, 1 warning
$ alis check --date 2031-12-31 2>&1 | tail -n 1
loggbok.alis: 2 entries in 1 file, no errors
$ alis check --date 2032-01-01
! loggbok.alis:3:30: error[A080]: a synthetic identity number may never stand in a journal
!  3 | 2018-01-12 * vakt Stord | om ****** *****
!    |                              ^^^^^^^^^^^^
!   hint: take it out; a bank account's number is written 4.2.5
! loggbok.alis:4:31: error[A080]: a synthetic identity number may never stand in a journal
!  4 | 2018-01-13 * vakt Stord | sak ***********  ; personvern: ok
!    |                               ^^^^^^^^^^^
!   hint: take it out; a bank account's number is written 4.2.5
! 2 errors, 0 warnings
! 2 entries are left out of the requirements
? 1
