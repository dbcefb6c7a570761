## A scheme is begun in time by a post that began before 2019-03-01, or by an
## agreement that was made before then, whenever the post began. The post here,
## 2019-04-01..2019-09-30, is 6 months by 30E/360: 180 d.
== loggbok.alis
alis Kari Nordmann
    regelverk: hus
    avtale: 2019-02-20
2019-04-01..2019-09-30 * tjeneste 100 % allmennpraksis
== regelverk/hus.regler
regelverk hus
    tittel: Huset
    versjon: 1
kategori tjeneste allmennpraksis
    alene: fra 50 %
krav begynt
    tittel: Begynt i tide
    kilde: avtalen
    tid: allmennpraksis
    begynt-før: 2019-03-01
    minst: 3 måneder
    andel: fra 50 %
    eller-avtale: avtale
$ alis status --date 2019-12-31 --format csv 2>/dev/null | grep '^"begynt"'
"begynt","Begynt i tide","met","d",180,180,90,0,0,0,2019-04-01,
$ alis explain begynt --date 2019-12-31 2>/dev/null | grep -A1 '^what counts\|^have'
what counts: the longest post of at least 50 % that began before 2019-03-01, or
  by an agreement (avtale) made before then
have: 6 m of 3 m
\
## The day before it was signed nothing is agreed, and no post will do.
$ alis status --date 2019-02-19 --format csv 2>/dev/null | grep '^"begynt"'
"begynt","Begynt i tide","short","d",0,0,90,90,0,0,,
$ alis status --date 2019-02-20 --format csv 2>/dev/null | grep '^"begynt"'
"begynt","Begynt i tide","short","d",0,0,90,90,0,0,,2019-04-01
## On 1 March it is too late.
$ sed -i 's/2019-02-20/2019-03-01/' loggbok.alis && alis status --date 2019-12-31 --format csv 2>/dev/null | grep '^"begynt"'
"begynt","Begynt i tide","short","d",0,0,90,90,0,0,,
$ sed -i 's/2019-03-01/2019-02-28/' loggbok.alis && alis status --date 2019-12-31 --format csv 2>/dev/null | grep '^"begynt"'
"begynt","Begynt i tide","met","d",180,180,90,0,0,0,2019-04-01,
