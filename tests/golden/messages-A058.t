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
