## A file that is larger than what is read (1 GiB).
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

inkluder stor.alis

$ dd if=/dev/zero of=stor.alis bs=1 count=0 seek=1100000000 2>/dev/null

$ alis check
! loggbok.alis:4:10: error[A034]: 'stor.alis' has more than the 1073741824 bytes that are read
!  4 | inkluder stor.alis
!    |          ^^^^^^^^^
! 1 error, 0 warnings
? 1
