## What kontroll says and what the journal holds. Planned shifts and shifts
## after the day are not counted; service is held in 30E/360 days.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2018-01-12 * vakt
2018-01-13 vakt 2 vakter
2019-01-05 ! vakt
2017-09-01..2018-08-31 * tjeneste 50 % allmennpraksis

kontroll 2018-12-31 legevakt = 14 vakter
kontroll 2018-01-12 legevakt = 1 vakt
kontroll 2018-12-31 tjeneste = 1 år
kontroll 2018-12-31 tjeneste = 6 måneder

$ alis check
! loggbok.alis:7:1: warning[A059]: no veiledning for 365 days of service, from 2017-09-01 to 2018-08-31
!  7 | 2017-09-01..2018-08-31 * tjeneste 50 % allmennpraksis
!    | ^^^^^^^^^^^^^^^^^^^^^^
!   hint: enter what was held, or the leave that was taken
! loggbok.alis:9:32: error[A035]: legevakt holds 3 vakt to and with that day, not 14 vakt
!  9 | kontroll 2018-12-31 legevakt = 14 vakter
!    |                                ^^^^^^^^^
!   hint: 'alis list' shows what was credited
! loggbok.alis:11:32: error[A035]: tjeneste holds 180 d to and with that day, not 360 d
!  11 | kontroll 2018-12-31 tjeneste = 1 år
!     |                                ^^^^
!   hint: 'alis list' shows what was credited
! 2 errors, 1 warning
? 1
