## A099: unknown key
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-12 * vakt Bømlo legevakt

$ alis list tag:bevsi
! QUERY:1:5: error[A099]: 'bevsi' is not a known key, and no entry has it
!  1 | tag:bevsi
!    |     ^^^^^
!   hint: did you mean 'bevis'?
! 1 error, 0 warnings
? 2
