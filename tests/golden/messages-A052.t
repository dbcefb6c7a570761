## A topic course without its points.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2018-02-05..2018-02-06 * kurs Emnekurs i lungesykdommer | Oslo
2018-02-07..2018-02-08 * kurs 18 poeng Emnekurs i geriatri
2018-02-09 course emnekurs psykiatri

$ alis check
loggbok.alis: 3 entries in 1 file, no errors
! loggbok.alis:4:31: warning[A052]: no points are written; 15 poeng counted
!  4 | 2018-02-05..2018-02-06 * kurs Emnekurs i lungesykdommer | Oslo
!    |                               ^^^^^^^^^^^^^^^^^^^^^^^^^
!   hint: write the points of the course: kurs 15 poeng Emnekurs i lungesykdommer
! loggbok.alis:6:19: warning[A052]: no points are written; 15 poeng counted
!  6 | 2018-02-09 course emnekurs psykiatri
!    |                   ^^^^^^^^^^^^^^^^^^
!   hint: write the points of the course: course 15 poeng emnekurs psykiatri
! 0 errors, 2 warnings
