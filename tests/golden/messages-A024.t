## Directives that lack something.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

veileder
alias Nidaros
alias = Nidaroskongressen
inkluder
kontroll 2018-12-31 legevakt
kontroll 2018-12-31 legevakt = fjorten
kontroll

$ alis check
! loggbok.alis:4:1: error[A024]: the directive 'veileder' lacks a name
!  4 | veileder
!    | ^^^^^^^^
! loggbok.alis:5:1: error[A024]: the directive 'alias' lacks an old and a new name
!  5 | alias Nidaros
!    | ^^^^^
!   hint: write: alias OLD = NEW
! loggbok.alis:6:1: error[A024]: the directive 'alias' lacks an old and a new name
!  6 | alias = Nidaroskongressen
!    | ^^^^^
!   hint: write: alias OLD = NEW
! loggbok.alis:7:1: error[A024]: the directive 'inkluder' lacks the name of a file
!  7 | inkluder
!    | ^^^^^^^^
! loggbok.alis:8:1: error[A024]: the directive 'kontroll' lacks a date, an account and an amount
!  8 | kontroll 2018-12-31 legevakt
!    | ^^^^^^^^
!   hint: write: kontroll 2018-12-31 legevakt = 14 vakter
! loggbok.alis:9:1: error[A024]: the directive 'kontroll' lacks an amount with its unit
!  9 | kontroll 2018-12-31 legevakt = fjorten
!    | ^^^^^^^^
!   hint: write: kontroll 2018-12-31 legevakt = 14 vakter
! loggbok.alis:10:1: error[A024]: the directive 'kontroll' lacks a date, an account and an amount
!  10 | kontroll
!     | ^^^^^^^^
!   hint: write: kontroll 2018-12-31 legevakt = 14 vakter
! 7 errors, 0 warnings
? 1
