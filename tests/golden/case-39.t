## Case 39 (GKK, S-PRE): A, B, C, D = 130: met.
## By hand: 35 + 35 + 30 + 30 = 130, on the last day of D.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-15..2018-01-18  * kurs Grunnkurs A | Bergen
2018-05-14..2018-05-16  * kurs grunnkurs b, Allmennlegens roller
2018-10-15..2018-10-17  * course Grunnkurs C | Oslo
2018-11-12..2018-11-15  * kurs 30 poeng Grunnkurs D | Oslo
$ alis status --format csv | tr -d '\r' | grep '^"grunnkurs"' | cut -d, -f5,7,9,10,13
"met",130,130,0,2018-11-15
## the day before
$ alis status --date 2018-11-14 --format csv | grep '^"grunnkurs"' | cut -d, -f5,7,9,10
"short",100,130,30
