## A rule book that is not there.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmenmedisin-2017, ../hemmelig


$ alis check
! loggbok.alis:2:16: error[A037]: there is no rule book 'allmenmedisin-2017'
!  2 |     regelverk: allmenmedisin-2017, ../hemmelig
!    |                ^^^^^^^^^^^^^^^^^^
!   hint: did you mean 'allmennmedisin-2017'?
! loggbok.alis:2:36: error[A037]: there is no rule book '../hemmelig'
!  2 |     regelverk: allmenmedisin-2017, ../hemmelig
!    |                                    ^^^^^^^^^^^
! 2 errors, 0 warnings
? 1
