## explain: where the days of one post are told apart, and where not.
== regelverk/hus.regler
regelverk hus
    versjon: 1

kategori tjeneste sykehus
    alene: fra 50 %

kategori tjeneste annet
    alene: nei

krav tid
    tittel: Tid
    kilde: prøven
    tid: sykehus, annet
    minst: 1 år

krav tak
    tittel: Med et tak
    kilde: prøven
    tid: sykehus, annet
    tak: sykehus 2 måneder
    minst: 1 år
== loggbok.alis
alis Kari Nordmann
    regelverk: hus
2018-01-30..2018-05-31 * tjeneste 100 % sykehus
2018-01-31..2018-05-31 * tjeneste 20 % annet
## The 30th of a month of 31 days weighs nothing by itself: no days apart.
$ alis explain tid 2>/dev/null | sed -n '/^days/,$p'
days                    service        share     gave    total
2018-01-30..2018-05-31  sykehus        100 %  4 m 1 d  4 m 1 d
2018-01-31..2018-05-31  annet    0 % of 20 %      0 d  4 m 1 d
    left out: 24.2 d too small a post, or counts only beside other service
## What is over the limit alone is told apart, from where something else begins.
$ sed -i 's/^2018-01-31/2018-05-01/' loggbok.alis; alis explain tak 2>/dev/null | sed -n '/^days/,$p'
days                    service        share  gave  total
2018-01-30..2018-04-30  sykehus        100 %   2 m    2 m
    left out: 1 m 1 d over the cap of 2 m
2018-05-01..2018-05-31  sykehus        100 %   0 d    2 m
    left out: 1 m over the cap of 2 m
2018-05-01..2018-05-31  annet    0 % of 20 %   0 d    2 m
    left out: 6 d too small a post, or counts only beside other service
