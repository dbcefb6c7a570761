## Case 20 (T-2002): 5 days of leave for a course: no deduction,
## so still 1440 d.
## Shown: id, state, have, need, remaining, surplus, reached, forecast.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2021-08-31  * tjeneste 100 % allmennpraksis | Masfjorden legekontor
2019-04-01..2019-04-05  * permisjon 100 % kurspermisjon | Grunnkurs A
2019-10-07..2019-10-11  * permisjon 100 % kurs | Grunnkurs B
$ alis status --date 2021-08-31 --format csv | tr -d '\r' | grep '^"tjeneste' | cut -d, -f1,3,5,7,8,10-12
"tjeneste","met",1440,1440,0,0,2021-08-31,
"tjeneste-open","met",1440,720,0,720,2019-08-31,
## named after the course itself it is course leave, too
$ sed -i 's/kurspermisjon | Grunnkurs A/Grunnkurs A/; s/kurs | Grunnkurs B/emnekurs/' loggbok.alis
$ alis status --date 2021-08-31 --format csv | grep '^"tjeneste"' | cut -d, -f1,3,5,7,8
"tjeneste","met",1440,1440,0
