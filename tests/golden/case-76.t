## Case 76: decimal comma and point are both read as 1.5.
## By hand: 1.5 + 1.5 + 90 / 60 = 4.5 hours of the group.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-09-01.. * tjeneste allmennpraksis | Masfjorden legekontor
2018-10-01  * gruppeveiledning 1,5 t
2018-10-08  * gruppeveiledning 1.5 t
2018-10-15  * gruppeveiledning 90 min
$ alis explain veiledningsgruppe --format csv | tr -d '\r' | cut -d, -f1,8-
date,gave,left_out,cap,over-full,absence,combination,twice,unconfirmed,planned,floor,while,window,total
"2018-10-01",1.5,0,0,0,0,0,0,0,0,0,0,0,1.5
"2018-10-08",1.5,0,0,0,0,0,0,0,0,0,0,0,3
"2018-10-15",1.5,0,0,0,0,0,0,0,0,0,0,0,4.5
