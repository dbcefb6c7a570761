## What may not be included: outside the repository, absolute, private, a link.
== journal/2018.alis
2018-01-12 * vakt

== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

inkluder /etc/passwd
inkluder ../annen/loggbok.alis
inkluder journal/../../annen.alis
inkluder https://example.org/2018.alis
inkluder C:\journal\2018.alis
inkluder privat.alis
inkluder lenke.alis
inkluder journal

$ ln -s journal/2018.alis lenke.alis

$ alis check
! loggbok.alis:4:10: error[A031]: '/etc/passwd' may not be included: it is not relative
!  4 | inkluder /etc/passwd
!    |          ^^^^^^^^^^^
!   hint: name it from the folder of this file
! loggbok.alis:5:10: error[A031]: '../annen/loggbok.alis' may not be included: it leaves the repository
!  5 | inkluder ../annen/loggbok.alis
!    |          ^^^^^^^^^^^^^^^^^^^^^
!   hint: keep the journal's files in one repository
! loggbok.alis:6:10: error[A031]: 'journal/../../annen.alis' may not be included: it leaves the repository
!  6 | inkluder journal/../../annen.alis
!    |          ^^^^^^^^^^^^^^^^^^^^^^^^
!   hint: keep the journal's files in one repository
! loggbok.alis:7:10: error[A031]: 'https://example.org/2018.alis' may not be included: it is not relative
!  7 | inkluder https://example.org/2018.alis
!    |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
!   hint: name it from the folder of this file
! loggbok.alis:8:10: error[A031]: 'C:\journal\2018.alis' may not be included: it is not relative
!  8 | inkluder C:\journal\2018.alis
!    |          ^^^^^^^^^^^^^^^^^^^^
!   hint: name it from the folder of this file
! loggbok.alis:9:10: error[A031]: 'privat.alis' may not be included: it is private
!  9 | inkluder privat.alis
!    |          ^^^^^^^^^^^
!   hint: no summary may be made of privat.alis
! loggbok.alis:10:10: error[A031]: 'lenke.alis' may not be included: it is no plain file, but a link or a folder
!  10 | inkluder lenke.alis
!     |          ^^^^^^^^^^
! loggbok.alis:11:10: error[A031]: 'journal' may not be included: it is no plain file, but a link or a folder
!  11 | inkluder journal
!     |          ^^^^^^^
! 8 errors, 0 warnings
? 1
