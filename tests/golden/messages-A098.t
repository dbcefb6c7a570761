## A098: not UTF-8
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-12 * vakt Bømlo legevakt

$ alis list "$(printf "B\370mlo")"
! QUERY:1:2: error[A098]: the query is not UTF-8 here
!  1 | B<0xF8>mlo
!    |  ^^^^^^
!   hint: write it in UTF-8
! 1 error, 0 warnings
? 2
