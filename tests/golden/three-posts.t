## No more than 100 % counts on a day, in the order of the journal: 80 % of 360 d
## are 288 d, 20 % of the second post 72 d, and of the third nothing is left.
== loggbok.alis
alis Kari Nordmann
    regelverk: hus
2018-01-01..2018-12-31 * tjeneste 80 % allmennpraksis | Voss
2018-01-01..2018-12-31 * tjeneste 40 % allmennpraksis | Odda
2018-01-01..2018-12-31 * tjeneste 20 % allmennpraksis | Kvam
== regelverk/hus.regler
regelverk hus
    tittel: Huset
    versjon: 1
kategori tjeneste allmennpraksis
    alene: fra 10 %
krav tid
    tittel: Tid
    kilde: avtalen
    tid: allmennpraksis
    minst: 1 år
$ alis status --format csv 2>/dev/null | grep '^"tid"'
"tid","Tid","met","d",360,360,360,0,0,0,2018-12-31,
$ alis explain tid 2>/dev/null | sed -n '/^days/,$p'
days                    service                share      gave     total
2018-01-01..2018-12-31  allmennpraksis          80 %  9 m 18 d  9 m 18 d
2018-01-01..2018-12-31  allmennpraksis  20 % of 40 %  2 m 12 d       1 y
    left out: 2 m 12 d over 100 % on the day
2018-01-01..2018-12-31  allmennpraksis   0 % of 20 %       0 d       1 y
    left out: 2 m 12 d over 100 % on the day
