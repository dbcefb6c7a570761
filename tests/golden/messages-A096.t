## A096: no value
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-12 * vakt Bømlo legevakt

$ alis list date: not: kind:kurs // tag: tag:bevis=
! QUERY:1:1: error[A096]: 'date:' lacks a value
!  1 | date: not: kind:kurs // tag: tag:bevis=
!    | ^^^^^
!   hint: write it without a blank before it: date:2018-03
! QUERY:1:7: error[A096]: 'not:' lacks a value
!  1 | date: not: kind:kurs // tag: tag:bevis=
!    |       ^^^^
!   hint: write it without a blank before it: not:kind:kurs
! QUERY:1:22: error[A096]: '//' lacks a value
!  1 | date: not: kind:kurs // tag: tag:bevis=
!    |                      ^^
!   hint: write it without a blank before it: /lunge/
! QUERY:1:25: error[A096]: 'tag:' lacks a value
!  1 | date: not: kind:kurs // tag: tag:bevis=
!    |                         ^^^^
!   hint: write it without a blank before it: tag:bevis
! QUERY:1:30: error[A096]: 'tag:bevis=' lacks a value
!  1 | date: not: kind:kurs // tag: tag:bevis=
!    |                              ^^^^^^^^^^
!   hint: write it without a blank before it: tag:veileder=Ola
! 5 errors, 0 warnings
? 2
