## Case 11 (S-PRE, H-OLD): 3 years nursing home and 2 years open
## practice: 2 + 2 = 4 years, met; 1 year more is shown, not an error.
## By hand: 1080 d capped at 720, 360 d cut off; 720 + 720 = 1440 d
##   reached with the last day of the practice, 2020-08-31
## Shown: id, state, have, need, remaining, surplus, reached, forecast.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2015-09-01..2018-08-31  * tjeneste 100 % sykehjem | Masfjorden sjukeheim
2018-09-01..2020-08-31  * tjeneste 100 % allmennpraksis | Masfjorden legekontor
$ alis status --date 2020-08-31 --format csv | tr -d '\r' | grep '^"tjeneste' | cut -d, -f1,3,5,7,8,10-12
"tjeneste","met",1440,1440,0,360,2020-08-31,
"tjeneste-open","met",720,720,0,0,2020-08-31,
## Of the proof: date, gave, left_out, left_out_by, total.
$ alis explain tjeneste --date 2020-08-31 --format csv | tr -d '\r' | cut -d, -f1,8-
date,gave,left_out,cap,over-full,absence,combination,twice,unconfirmed,planned,floor,while,window,total
"2015-09-01..2018-08-31",720,360,360,0,0,0,0,0,0,0,0,0,720
"2018-09-01..2020-08-31",720,0,0,0,0,0,0,0,0,0,0,0,1440
$ alis check
loggbok.alis: 2 entries in 1 file, no errors
! loggbok.alis:3:1: warning[A059]: no veiledning for 1218 days of service, from 2015-09-01 to 2018-12-31
!  3 | 2015-09-01..2018-08-31  * tjeneste 100 % sykehjem | Masfjorden sjukeheim
!    | ^^^^^^^^^^^^^^^^^^^^^^
!   hint: enter what was held, or the leave that was taken
! 0 errors, 1 warning
