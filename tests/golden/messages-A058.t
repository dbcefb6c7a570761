## Supervisors that nobody declared: each misspelling is told in its place, an
## unknown name once. ø written o is nearer than any other letter.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
veileder Ola Hansen
veileder Eva Prøvedal
alias OH = Ola Hansen

2018-01-05 * veiledning 1 t OLA HANSEN
2018-01-12 * veiledning 1 t OH
2018-01-19 * veiledning 1 t Olav Hansen
2018-01-26 * supervisjon 20 min Olav Hansen
2018-01-29 * gruppeveiledning 3 t Eva Provedal
2018-01-30 * gruppeveiledning 3 t | uten navn
2018-02-01 * veiledning 1 t Kari Hansen
2018-02-02 * veiledning 1 t Kari Hansen
2018-02-03 * ferdighet Suturering
    veileder: Per Eksempelhaug
2018-02-04 * praksisbesøk Kvam legekontor
    veileder: Eva Prøvedal

$ alis check
loggbok.alis: 10 entries in 1 file, no errors
! loggbok.alis:9:29: warning[A058]: no supervisor 'Olav Hansen' is declared
!  9 | 2018-01-19 * veiledning 1 t Olav Hansen
!    |                             ^^^^^^^^^^^
!   hint: did you mean 'Ola Hansen'?
! loggbok.alis:10:33: warning[A058]: no supervisor 'Olav Hansen' is declared
!  10 | 2018-01-26 * supervisjon 20 min Olav Hansen
!     |                                 ^^^^^^^^^^^
!   hint: did you mean 'Ola Hansen'?
! loggbok.alis:11:35: warning[A058]: no supervisor 'Eva Provedal' is declared
!  11 | 2018-01-29 * gruppeveiledning 3 t Eva Provedal
!     |                                   ^^^^^^^^^^^^
!   hint: did you mean 'Eva Prøvedal'?
! loggbok.alis:13:29: warning[A058]: no supervisor 'Kari Hansen' is declared
!  13 | 2018-02-01 * veiledning 1 t Kari Hansen
!     |                             ^^^^^^^^^^^
!   hint: add a line that declares who it is: veileder Kari Hansen
! loggbok.alis:16:15: warning[A058]: no supervisor 'Per Eksempelhaug' is declared
!  16 |     veileder: Per Eksempelhaug
!     |               ^^^^^^^^^^^^^^^^
!   hint: add a line that declares who it is: veileder Per Eksempelhaug
! 0 errors, 5 warnings

## A declared name among other words, and a part of one; not where two fit.
== blant.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
veileder Ola Hansen
veileder Kari Hansen
2018-01-12 * veiledning 1 t med Ola Hansen
2018-01-13 * veiledning 1,5 Ola Hansen
2018-01-14 * veiledning 1 t Ola
2018-01-15 * veiledning 1 t Hansen

$ alis check -f blant.alis
blant.alis: 4 entries in 1 file, no errors
! blant.alis:5:29: warning[A058]: no supervisor 'med Ola Hansen' is declared
!  5 | 2018-01-12 * veiledning 1 t med Ola Hansen
!    |                             ^^^^^^^^^^^^^^
!   hint: did you mean 'Ola Hansen'?
! blant.alis:6:14: warning[A053]: nothing that is counted comes of this veiledning
!  6 | 2018-01-13 * veiledning 1,5 Ola Hansen
!    |              ^^^^^^^^^^
!   hint: write how much: veiledning 10 t ...
! blant.alis:6:25: warning[A058]: no supervisor '1,5 Ola Hansen' is declared
!  6 | 2018-01-13 * veiledning 1,5 Ola Hansen
!    |                         ^^^^^^^^^^^^^^
!   hint: did you mean 'Ola Hansen'?
! blant.alis:7:29: warning[A058]: no supervisor 'Ola' is declared
!  7 | 2018-01-14 * veiledning 1 t Ola
!    |                             ^^^
!   hint: did you mean 'Ola Hansen'?
! blant.alis:8:29: warning[A058]: no supervisor 'Hansen' is declared
!  8 | 2018-01-15 * veiledning 1 t Hansen
!    |                             ^^^^^^
!   hint: add a line that declares who it is: veileder Hansen
! 0 errors, 5 warnings
