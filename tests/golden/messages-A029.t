## One exception that cannot be read loses no other.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
fast 2019-01-01..2019-12-31 hver uke vakt Stord
    unntatt: juli, 1.8.2019, 2019-09-01..
fast 2019-01-01..2019-12-31 hver uke vakt Voss
    unntatt: 2019-08-01..2019-08-31,
      2019-10-31..2019-10-01

$ alis check
! loggbok.alis:4:14: error[A029]: 'juli' is neither a day nor a period
!  4 |     unntatt: juli, 1.8.2019, 2019-09-01..
!    |              ^^^^
!   hint: write 2019-07-01..2019-07-31; several are parted by ','
! loggbok.alis:4:30: error[A029]: '2019-09-01..' is neither a day nor a period
!  4 |     unntatt: juli, 1.8.2019, 2019-09-01..
!    |                              ^^^^^^^^^^^^
!   hint: write 2019-07-01..2019-07-31; several are parted by ','
! loggbok.alis:6:14: error[A029]: '2019-10-31..2019-10-01' is neither a day nor a period
!  6 |     unntatt: 2019-08-01..2019-08-31,
!    |              ^^^^^^^^^^^^^^^^^^^^^^^
!   hint: write 2019-07-01..2019-07-31; several are parted by ','
! 3 errors, 0 warnings
? 1
$ LC_ALL=nb_NO.UTF-8 alis check
! loggbok.alis:4:14: feil[A029]: «juli» er verken en dag eller en periode
!  4 |     unntatt: juli, 1.8.2019, 2019-09-01..
!    |              ^^^^
!   tips: skriv 2019-07-01..2019-07-31; flere skilles med «,»
! loggbok.alis:4:30: feil[A029]: «2019-09-01..» er verken en dag eller en periode
!  4 |     unntatt: juli, 1.8.2019, 2019-09-01..
!    |                              ^^^^^^^^^^^^
!   tips: skriv 2019-07-01..2019-07-31; flere skilles med «,»
! loggbok.alis:6:14: feil[A029]: «2019-10-31..2019-10-01» er verken en dag eller en periode
!  6 |     unntatt: 2019-08-01..2019-08-31,
!    |              ^^^^^^^^^^^^^^^^^^^^^^^
!   tips: skriv 2019-07-01..2019-07-31; flere skilles med «,»
! 3 feil, 0 advarsler
? 1
$ LC_ALL=nn_NO.UTF-8 alis check
! loggbok.alis:4:14: feil[A029]: «juli» er korkje ein dag eller ein periode
!  4 |     unntatt: juli, 1.8.2019, 2019-09-01..
!    |              ^^^^
!   tips: skriv 2019-07-01..2019-07-31; fleire blir skilde med «,»
! loggbok.alis:4:30: feil[A029]: «2019-09-01..» er korkje ein dag eller ein periode
!  4 |     unntatt: juli, 1.8.2019, 2019-09-01..
!    |                              ^^^^^^^^^^^^
!   tips: skriv 2019-07-01..2019-07-31; fleire blir skilde med «,»
! loggbok.alis:6:14: feil[A029]: «2019-10-31..2019-10-01» er korkje ein dag eller ein periode
!  6 |     unntatt: 2019-08-01..2019-08-31,
!    |              ^^^^^^^^^^^^^^^^^^^^^^^
!   tips: skriv 2019-07-01..2019-07-31; fleire blir skilde med «,»
! 3 feil, 0 åtvaringar
? 1
