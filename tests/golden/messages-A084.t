## A name after a word for a patient.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-12 * veiledning 1 t Ola Hansen | pasienten Per hadde feber
2018-01-13 * veiledning 1 t Ola Hansen | Pas. Østen, pt. Åse
2018-01-14 * veiledning 1 t Ola Hansen | pasient: Per
2018-01-15 * veiledning 1 t Ola Hansen | pasient Per  ; personvern: ok
2018-01-16 * veiledning 1 t Ola Hansen | møte med en pasient. Så NAV
2018-01-17 * veiledning 1 t Ola Hansen | Pasient- og brukerrettigheter | Oslo
2018-01-18 * kurs Den vanskelige pasienten | Oslo
2018-01-19 * veiledning 1 t Ola Hansen | pasienten NAV sendte
$ alis check
loggbok.alis: 8 entries in 1 file, no errors
! loggbok.alis:3:29: warning[A058]: no supervisor 'Ola Hansen' is declared
!  3 | 2018-01-12 * veiledning 1 t Ola Hansen | pasienten Per hadde feber
!    |                             ^^^^^^^^^^
!   hint: add a line that declares who it is: veileder Ola Hansen
! loggbok.alis:3:42: warning[A084]: a name seems to follow 'pasienten'
!  3 | 2018-01-12 * veiledning 1 t Ola Hansen | pasienten Per hadde feber
!    |                                          ^^^^^^^^^^^^^
!   hint: take it out, or end the line with '  ; personvern: ok'
! loggbok.alis:4:42: warning[A084]: a name seems to follow 'Pas'
!  4 | 2018-01-13 * veiledning 1 t Ola Hansen | Pas. Østen, pt. Åse
!    |                                          ^^^^^^^^^^
!   hint: take it out, or end the line with '  ; personvern: ok'
! loggbok.alis:4:54: warning[A084]: a name seems to follow 'pt'
!  4 | 2018-01-13 * veiledning 1 t Ola Hansen | Pas. Østen, pt. Åse
!    |                                                      ^^^^^^^
!   hint: take it out, or end the line with '  ; personvern: ok'
! loggbok.alis:5:42: warning[A084]: a name seems to follow 'pasient'
!  5 | 2018-01-14 * veiledning 1 t Ola Hansen | pasient: Per
!    |                                          ^^^^^^^^^^^^
!   hint: take it out, or end the line with '  ; personvern: ok'
! loggbok.alis:9:14: warning[A053]: nothing that is counted comes of this kurs
!  9 | 2018-01-18 * kurs Den vanskelige pasienten | Oslo
!    |              ^^^^
!   hint: write how much: kurs 10 poeng ...
! 0 errors, 6 warnings
