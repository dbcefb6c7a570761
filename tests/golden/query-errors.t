## A query with errors: all of them at once, nothing listed, exit status 2,
## whatever the command and the format.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2018-01-12 * vakt Bømlo legevakt
    egen: x

$ alis list 'Ola Hansen' knd:vakt "it's" date:2018-W54 'amt:>1 fot'
! QUERY:1:14: error[A090]: 'knd:' begins no term of a query
!  1 | 'Ola Hansen' knd:vakt "it's" date:2018-W54 'amt:>1 fot'
!    |              ^^^^
!   hint: did you mean 'kind:'?
! QUERY:1:35: error[A091]: '2018-W54' is not a date or a period
!  1 | 'Ola Hansen' knd:vakt "it's" date:2018-W54 'amt:>1 fot'
!    |                                   ^^^^^^^^
!   hint: the year has no such week
! QUERY:1:49: error[A092]: '>1 fot' is not an amount to compare with
!  1 | 'Ola Hansen' knd:vakt "it's" date:2018-W54 'amt:>1 fot'
!    |                                                 ^^^^^^
!   hint: write it as >2, >=1,5t, <50% or =35poeng
! 3 errors, 0 warnings
? 2
$ alis sum --format json slag:vagt date:2018-02..2018-01
! QUERY:1:6: error[A094]: 'vagt' is not a known kind
!  1 | slag:vagt date:2018-02..2018-01
!    |      ^^^^
!   hint: did you mean 'vakt'?
! QUERY:1:16: error[A091]: '2018-02..2018-01' is not a date or a period
!  1 | slag:vagt date:2018-02..2018-01
!    |                ^^^^^^^^^^^^^^^^
!   hint: write the earlier date first
! 2 errors, 0 warnings
? 2
$ alis explain legevakt 'tag:bevsi=/(/' --format csv
! QUERY:1:5: error[A099]: 'bevsi' is not a known key, and no entry has it
!  1 | tag:bevsi=/(/
!    |     ^^^^^
!   hint: did you mean 'bevis'?
! QUERY:1:13: error[A093]: the pattern does not compile: a closing parenthesis is missing
!  1 | tag:bevsi=/(/
!    |             ^
! 2 errors, 0 warnings
? 2
## the nearest word in the three languages, and a key that only this journal has
$ alis list slga:vakt
! QUERY:1:1: error[A090]: 'slga:' begins no term of a query
!  1 | slga:vakt
!    | ^^^^^
!   hint: did you mean 'slag:'?
! 1 error, 0 warnings
? 2
$ alis list kind:servise
! QUERY:1:6: error[A094]: 'servise' is not a known kind
!  1 | kind:servise
!    |      ^^^^^^^
!   hint: did you mean 'service'?
! 1 error, 0 warnings
? 2
$ alis list tag:egen mengde:1
2018-01-12  *  vakt Bømlo legevakt  legevakt  1 vakt  1 vakt
## what is wrong with a date
$ alis list date:2017-W53 date:2015-W53 date:2018-Q5 date:2018-02-30 date:0999 date:.. date:2018-3 date:31.4.2018
! QUERY:1:6: error[A091]: '2017-W53' is not a date or a period
!  1 | date:2017-W53 date:2015-W53 date:2018-Q5 date:2018-02-30 date:0999 date:.. date:2018-3 date:31.4.2018
!    |      ^^^^^^^^
!   hint: the year has no such week
! QUERY:1:34: error[A091]: '2018-Q5' is not a date or a period
!  1 | date:2017-W53 date:2015-W53 date:2018-Q5 date:2018-02-30 date:0999 date:.. date:2018-3 date:31.4.2018
!    |                                  ^^^^^^^
!   hint: a year has four quarters
! QUERY:1:47: error[A091]: '2018-02-30' is not a date or a period
!  1 | date:2017-W53 date:2015-W53 date:2018-Q5 date:2018-02-30 date:0999 date:.. date:2018-3 date:31.4.2018
!    |                                               ^^^^^^^^^^
!   hint: the month has no such day
! QUERY:1:63: error[A091]: '0999' is not a date or a period
!  1 | date:2017-W53 date:2015-W53 date:2018-Q5 date:2018-02-30 date:0999 date:.. date:2018-3 date:31.4.2018
!    |                                                               ^^^^
!   hint: write a year from 1000 to 9999
! QUERY:1:73: error[A091]: '..' is not a date or a period
!  1 | date:2017-W53 date:2015-W53 date:2018-Q5 date:2018-02-30 date:0999 date:.. date:2018-3 date:31.4.2018
!    |                                                                         ^^
!   hint: write 2018, 2018-03, 2018-03-05, 2018-W12, 2018-Q1, or A..B
! QUERY:1:81: error[A091]: '2018-3' is not a date or a period
!  1 | date:2017-W53 date:2015-W53 date:2018-Q5 date:2018-02-30 date:0999 date:.. date:2018-3 date:31.4.2018
!    |                                                                                 ^^^^^^
!   hint: write 2018, 2018-03, 2018-03-05, 2018-W12, 2018-Q1, or A..B
! QUERY:1:93: error[A091]: '31.4.2018' is not a date or a period
!  1 | date:2017-W53 date:2015-W53 date:2018-Q5 date:2018-02-30 date:0999 date:.. date:2018-3 date:31.4.2018
!    |                                                                                             ^^^^^^^^^
!   hint: the month has no such day
! 7 errors, 0 warnings
? 2
## a query of bytes that a terminal would obey, and one with a line feed
$ alis list "$(printf 'knd:\033[31m')"
! QUERY:1:1: error[A090]: 'knd:' begins no term of a query
!  1 | knd:<U+001B>[31m
!    | ^^^^
!   hint: did you mean 'kind:'?
! 1 error, 0 warnings
? 2
$ alis list "$(printf 'Bømlo\nkind:x')"
nothing in the journal fits the query
## 'explain' with a code takes no query; '--' lets a word begin with a dash
$ alis explain A012 date:2018
! alis: it takes no more arguments: 'date:2018'
? 2
$ alis list -x
! alis: 'list' takes no option '-x'; see 'alis help list'
? 2
$ alis list -- -x
nothing in the journal fits the query
## the nearest group
$ alis sum --by weak
! alis: --by does not take 'weak'; did you mean 'week'?
? 2
$ alis sum --by colour
! alis: --by is account, kind, week, month, quarter, year, supervisor or place, not 'colour'
? 2
## an error of the journal is exit status 1, with what can be listed
$ echo '2018-13-01 vakt' >>loggbok.alis
$ alis list kind:vakt
2018-01-12  *  vakt Bømlo legevakt  legevakt  1 vakt  1 vakt
? 1
$ alis list kind:vagt 2>&1 | head -n 1
QUERY:1:6: error[A094]: 'vagt' is not a known kind
## the complaint in Norwegian follows the locale; figures too
$ LC_ALL=nb_NO.UTF-8 alis sum date:2018 --by slag
vakt  legevakt  1 vakt
? 1
