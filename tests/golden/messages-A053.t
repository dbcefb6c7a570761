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
! loggbok.alis:4:14: warning[A053]: nothing that is counted comes of this gruppeveiledning
!  4 | 2018-02-05 * gruppeveiledning Ingrid Eksempelvik
!    |              ^^^^^^^^^^^^^^^^
!   hint: write how much: gruppeveiledning 10 t ...
! loggbok.alis:4:31: warning[A058]: no supervisor 'Ingrid Eksempelvik' is declared
!  4 | 2018-02-05 * gruppeveiledning Ingrid Eksempelvik
!    |                               ^^^^^^^^^^^^^^^^^^
!   hint: add a line that declares who it is: veileder Ingrid Eksempelvik
! loggbok.alis:5:14: warning[A053]: nothing that is counted comes of this hospitering
!  5 | 2018-02-06 * hospitering Lungepoliklinikk
!    |              ^^^^^^^^^^^
!   hint: write how much: hospitering 10 poeng ...
! loggbok.alis:6:14: warning[A053]: nothing that is counted comes of this kurs
!  6 | 2018-02-07 * kurs 2 dager Nidaroskongressen
!    |              ^^^^
!   hint: write how much: kurs 10 poeng ...
! loggbok.alis:7:14: warning[A053]: nothing that is counted comes of this veiledning
!  7 | 2018-02-08 * veiledning Ola Hansen
!    |              ^^^^^^^^^^
!   hint: write how much: veiledning 10 t ...
! loggbok.alis:7:25: warning[A058]: no supervisor 'Ola Hansen' is declared
!  7 | 2018-02-08 * veiledning Ola Hansen
!    |                         ^^^^^^^^^^
!   hint: add a line that declares who it is: veileder Ola Hansen
! loggbok.alis:8:14: warning[A053]: nothing that is counted comes of this utgift
!  8 | 2018-02-09 * utgift kurs
!    |              ^^^^^^
!   hint: write how much: utgift 10 kr ...
! 0 errors, 7 warnings
