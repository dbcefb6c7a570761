## A094: unknown kind
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-12 * vakt Bømlo legevakt

$ alis list kind:vagt
! QUERY:1:6: error[A094]: 'vagt' is not a known kind
!  1 | kind:vagt
!    |      ^^^^
!   hint: did you mean 'vakt'?
! 1 error, 0 warnings
? 2
