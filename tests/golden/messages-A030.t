## A file that is not there, and a pattern that fits none.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

inkluder journal/2016.alis
inkluder arkiv/*.alis

$ alis check
! loggbok.alis:4:10: error[A030]: no file matches 'journal/2016.alis'
!  4 | inkluder journal/2016.alis
!    |          ^^^^^^^^^^^^^^^^^
!   hint: a path is seen from the folder of the file it stands in
! loggbok.alis:5:10: error[A030]: no file matches 'arkiv/*.alis'
!  5 | inkluder arkiv/*.alis
!    |          ^^^^^^^^^^^^
!   hint: a path is seen from the folder of the file it stands in
! 2 errors, 0 warnings
? 1
