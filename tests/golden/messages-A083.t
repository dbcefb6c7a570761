## Dates of birth beside names; other dates beside names are common.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-12 * veiledning 1 t Ola Hansen | om Per, født 12.03.1956
2018-01-13 * veiledning 1 t Ola Hansen | Per Olsen 1956-03-12
2018-01-14 * veiledning 1 t Ola Hansen | f. 1/2/2015 (Per)
2018-01-15 * veiledning 1 t Ola Hansen | Per, f. 12.03.1956  ; personvern: ok
2018-01-16 * veiledning 1 t Ola Hansen | en mann, født 12.03.1956
2018-01-17 * veiledning 1 t Ola Hansen | Store Kurs 12.01.2018..13.01.2018
2018-01-18 * veiledning 1 t Ola Hansen | Store Kurs 12.01.2018
2018-01-19 * veiledning 1 t Ola Hansen | Per Olsen 30.02.1956
$ alis check
loggbok.alis: 8 entries in 1 file, no errors
! loggbok.alis:3:29: warning[A058]: no supervisor 'Ola Hansen' is declared
!  3 | 2018-01-12 * veiledning 1 t Ola Hansen | om Per, født 12.03.1956
!    |                             ^^^^^^^^^^
!   hint: add a line that declares who it is: veileder Ola Hansen
! loggbok.alis:3:55: warning[A083]: this seems to be a person's date of birth
!  3 | 2018-01-12 * veiledning 1 t Ola Hansen | om Per, født 12.03.1956
!    |                                                       ^^^^^^^^^^
!   hint: if it is no patient's, end the line with '  ; personvern: ok'
! loggbok.alis:4:52: warning[A083]: this seems to be a person's date of birth
!  4 | 2018-01-13 * veiledning 1 t Ola Hansen | Per Olsen 1956-03-12
!    |                                                    ^^^^^^^^^^
!   hint: if it is no patient's, end the line with '  ; personvern: ok'
! loggbok.alis:5:45: warning[A083]: this seems to be a person's date of birth
!  5 | 2018-01-14 * veiledning 1 t Ola Hansen | f. 1/2/2015 (Per)
!    |                                             ^^^^^^^^
!   hint: if it is no patient's, end the line with '  ; personvern: ok'
! 0 errors, 4 warnings
