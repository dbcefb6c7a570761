## A090: unknown prefix; an account and text with a colon have hints of their own
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-12 * vakt Bømlo legevakt

$ alis list knd:vakt
! QUERY:1:1: error[A090]: 'knd:' begins no term of a query
!  1 | knd:vakt
!    | ^^^^
!   hint: did you mean 'kind:'?
! 1 error, 0 warnings
? 2
$ alis list legevakt:x
! QUERY:1:1: error[A090]: 'legevakt:' begins no term of a query
!  1 | legevakt:x
!    | ^^^^^^^^^
!   hint: for an account write acct:legevakt:x
! 1 error, 0 warnings
? 2
$ alis list kl:12
! QUERY:1:1: error[A090]: 'kl:' begins no term of a query
!  1 | kl:12
!    | ^^^
!   hint: for text with a colon in it write /kl:12/
! 1 error, 0 warnings
? 2
