## An indented line with nothing above it.
== loggbok.alis
    bevis: bilag/a.pdf
    sted: Bergen
alis Kari Nordmann
    regelverk: allmennmedisin-2017


$ alis check
! loggbok.alis:1:5: error[A018]: an indented line that belongs to nothing
!  1 |     bevis: bilag/a.pdf
!    |     ^^^^^^^^^^^^^^^^^^
!   hint: an entry or a directive must stand above it
! 1 error, 0 warnings
? 1
