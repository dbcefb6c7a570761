## Entries of which nothing comes, because nothing is said of how much.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2018-02-05 * gruppeveiledning Ingrid Eksempelvik
2018-02-06 * hospitering Lungepoliklinikk
2018-02-07 * kurs 2 dager Nidaroskongressen
2018-02-08 * veiledning Ola Hansen
2018-02-09 * utgift kurs

$ alis check
loggbok.alis: 5 entries in 1 file, no errors
! loggbok.alis:4:1: warning[A053]: nothing that is counted comes of this gruppeveiledning
!  4 | 2018-02-05 * gruppeveiledning Ingrid Eksempelvik
!    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
!   hint: write how much: gruppeveiledning 10 t ...
! loggbok.alis:5:1: warning[A053]: nothing that is counted comes of this hospitering
!  5 | 2018-02-06 * hospitering Lungepoliklinikk
!    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
!   hint: write how much: hospitering 10 poeng ...
! loggbok.alis:6:1: warning[A053]: nothing that is counted comes of this kurs
!  6 | 2018-02-07 * kurs 2 dager Nidaroskongressen
!    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
!   hint: write how much: kurs 10 poeng ...
! loggbok.alis:7:1: warning[A053]: nothing that is counted comes of this veiledning
!  7 | 2018-02-08 * veiledning Ola Hansen
!    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
!   hint: write how much: veiledning 10 t ...
! loggbok.alis:8:1: warning[A053]: nothing that is counted comes of this utgift
!  8 | 2018-02-09 * utgift kurs
!    | ^^^^^^^^^^^^^^^^^^^^^^^^
!   hint: write how much: utgift 10 kr ...
! 0 errors, 5 warnings
