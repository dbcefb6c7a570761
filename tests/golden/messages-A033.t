## A chain of 17 files below the first.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

inkluder 1.alis

$ for n in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16; do echo "inkluder $((n + 1)).alis" >$n.alis; done

$ alis check
! 16.alis:1:10: error[A033]: inkluder goes deeper than 16 files
!  1 | inkluder 17.alis
!    |          ^^^^^^^
!   hint: let the first file include the others
! 1 error, 0 warnings
? 1
