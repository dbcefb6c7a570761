## Case 17 (N-KAT): posts in two municipalities, 50 % + 50 % on the
## same days: 1.0, and nothing to complain of.
## By hand: 0.5 * 360 + 0.5 * 360 = 360 d.
## Shown: id, state, have, need, remaining, surplus, reached, forecast.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2018-08-31  * tjeneste 50 % allmennpraksis | Legekontoret
    arbeidsgiver: Masfjorden
2017-09-01..2018-08-31  * tjeneste 50 % allmennpraksis | Legekontoret
    arbeidsgiver: Austrheim
$ alis status --date 2018-08-31 --format csv | grep '^"tjeneste' | cut -d, -f1,3,5
"tjeneste","short",360
"tjeneste-open","short",360
$ alis check
loggbok.alis: 2 entries in 1 file, no errors
! loggbok.alis:5:1: warning[A059]: no veiledning for 365 days of service, from 2017-09-01 to 2018-08-31
!  5 | 2017-09-01..2018-08-31  * tjeneste 50 % allmennpraksis | Legekontoret
!    | ^^^^^^^^^^^^^^^^^^^^^^
!   hint: enter what was held, or the leave that was taken
! 0 errors, 1 warning
