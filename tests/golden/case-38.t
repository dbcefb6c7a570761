## Case 38 (S-PRE, GKK): A + B + C + A again = 135 points: not
## met, D is missing; the second A counts nothing to the set.
## By hand: 35 + 35 + 30 = 100 of 130 points, 35 left out.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-15..2018-01-18  * kurs Grunnkurs A | Bergen
2018-05-14..2018-05-16  * kurs Grunnkurs B | Bergen
2018-10-15..2018-10-17  * kurs Grunnkurs C | Oslo
2018-11-12..2018-11-15  * kurs Grunnkurs A | Oslo
$ alis status --format csv | grep '^"grunnkurs"' | cut -d, -f5,7,9,10
"short",100,130,30
$ alis status | grep 'grunnkurs:'
  grunnkurs: lacks grunnkurs:D
## Of the proof: date, gave, left_out, left_out_by, total.
$ alis explain grunnkurs --format csv | tr -d '\r' | cut -d, -f1,8-
date,gave,left_out,cap,over-full,absence,combination,twice,unconfirmed,planned,floor,while,window,total
"2018-01-15..2018-01-18",35,0,0,0,0,0,0,0,0,0,0,0,35
"2018-05-14..2018-05-16",35,0,0,0,0,0,0,0,0,0,0,0,70
"2018-10-15..2018-10-17",30,0,0,0,0,0,0,0,0,0,0,0,100
"2018-11-12..2018-11-15",0,35,0,0,0,0,35,0,0,0,0,0,100
