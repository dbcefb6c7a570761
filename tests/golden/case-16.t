## Case 16: two posts of 60 % on the same days: never
## over 100 % on a day; a warning tells.
## By hand, of 360 d: the first gives 0.6 * 360 = 216, the second the 40 % that
## are left, 144, and 0.2 * 360 = 72 are over; 360 in all.
## Shown: id, state, have, need, remaining, surplus, reached, forecast.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2018-08-31  * tjeneste 60 % allmennpraksis | Masfjorden legekontor
2017-09-01..2018-08-31  * tjeneste 60 % allmennpraksis | Austrheim legekontor
$ alis status --date 2018-08-31 --format csv | grep '^"tjeneste' | cut -d, -f1,3,5
"tjeneste","short",360
"tjeneste-open","short",360
## Of the proof: date, gave, left_out, left_out_by, total.
$ alis explain tjeneste --date 2018-08-31 --format csv | tr -d '\r' | cut -d, -f1,8-
date,gave,left_out,cap,over-full,absence,combination,twice,unconfirmed,planned,floor,while,window,total
"2017-09-01..2018-08-31",216,0,0,0,0,0,0,0,0,0,0,0,216
"2017-09-01..2018-08-31",144,72,0,72,0,0,0,0,0,0,0,0,360
$ alis check 2>&1 | grep '\[A'
loggbok.alis:4:1: warning[A059]: no veiledning for 365 days of service, from 2017-09-01 to 2018-08-31
loggbok.alis:4:36: warning[A051]: 120 % service in all on 2017-09-01; 100 % counts
