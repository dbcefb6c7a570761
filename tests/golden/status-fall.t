## Leave over the tolerance, 36 days here, goes off whole: what was reached falls on
## the day it is over, and is reached again later. 250 days of 30E/360: eight months
## to August are 240, ten days of leave that is tolerated yet make 10 September; on
## 7 October leave is 37 days, and 277 less 37 are 240; it stays at 240 until the
## leave is over, and ten days of November are 250 again.
== loggbok.alis
alis Kari Nordmann
    regelverk: hus
2018-01-01..2018-12-31 * tjeneste 100 % allmennpraksis
2018-09-01..2018-10-31 * permisjon 100 % foreldrepermisjon
== regelverk/hus.regler
regelverk hus
    tittel: Huset
    versjon: 1
    fravær: over 10 % av 1 år
kategori tjeneste allmennpraksis
    alene: fra 50 %
krav tjeneste
    tittel: Tjeneste
    kilde: avtalen
    tid: allmennpraksis
    minst: 250 d
$ for day in 09-09 09-10 10-06 10-07 11-09 11-10 12-31; do alis status --date 2018-$day --format csv 2>/dev/null | sed -n 's/^"tjeneste"/'$day' &/p'; done
09-09 "tjeneste","Tjeneste","short","d",249,249,250,1,51,0,,2018-09-10
09-10 "tjeneste","Tjeneste","met","d",250,250,250,0,50,0,2018-09-10,
10-06 "tjeneste","Tjeneste","met","d",276,276,250,0,24,26,2018-09-10,
10-07 "tjeneste","Tjeneste","short","d",240,240,250,10,60,0,,2018-11-10
11-09 "tjeneste","Tjeneste","short","d",249,249,250,1,51,0,,2018-11-10
11-10 "tjeneste","Tjeneste","met","d",250,250,250,0,50,0,2018-11-10,
12-31 "tjeneste","Tjeneste","met","d",300,300,250,0,0,50,2018-11-10,
