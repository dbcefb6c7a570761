## A cohort file's directive in a journal
== loggbok.alis
kommune Masfjorden
2018-01-12 * veiledning 1 t Ola Hansen
$ alis check -f loggbok.alis
! loggbok.alis:1:1: warning[A039]: no rule book is named, so no requirement is checked
!  1 | kommune Masfjorden
!    | ^
!   hint: write 'regelverk: allmennmedisin-2017' under 'alis NAME'
! loggbok.alis:1:1: error[A120]: the directive 'kommune' belongs in a cohort file
!  1 | kommune Masfjorden
!    | ^^^^^^^
!   hint: write it in kohort.alis, and what is done in the journal
! loggbok.alis:2:29: warning[A058]: no supervisor 'Ola Hansen' is declared
!  2 | 2018-01-12 * veiledning 1 t Ola Hansen
!    |                             ^^^^^^^^^^
!   hint: add a line that declares who it is: veileder Ola Hansen
! 1 error, 2 warnings
? 1
## the same written right
== right/loggbok.alis
alis Kari Nordmann
    kommune: Masfjorden
    regelverk: allmennmedisin-2017
2018-01-12 * veiledning 1 t Ola Hansen
$ alis check -f right/loggbok.alis
right/loggbok.alis: 1 entry in 1 file, no errors
! right/loggbok.alis:4:29: warning[A058]: no supervisor 'Ola Hansen' is declared
!  4 | 2018-01-12 * veiledning 1 t Ola Hansen
!    |                             ^^^^^^^^^^
!   hint: add a line that declares who it is: veileder Ola Hansen
! 0 errors, 1 warning
