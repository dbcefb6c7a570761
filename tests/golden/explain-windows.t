## What lies outside of the days that count, and what is planned. Today is
## 2018-12-31.
== regelverk/hus.regler
regelverk hus
    versjon: 1

kategori tjeneste allmennpraksis
    alene: fra 50 %

katalog veiledning
    gir: veiledning t, ellers 1 t

krav til
    tittel: Til en dag
    kilde: prøven
    tid: allmennpraksis
    til: 2018-06-30
    minst: 1 år

krav bekreftet
    tittel: Bare det som er bekreftet
    kilde: prøven
    tid: allmennpraksis
    bare-bekreftet: ja
    minst: 1 år

krav ukentlig
    tittel: Hver uke til en dag
    kilde: prøven
    sum: veiledning
    rytme: hver uke
    til: 2018-11-25

krav nylig
    tittel: Hver uke i det siste
    kilde: prøven
    sum: veiledning
    rytme: hver uke
    siste: 1 måneder

krav begynt
    tittel: Begynt i tide
    kilde: prøven
    tid: allmennpraksis
    begynt-før: 2018-03-01
    minst: 3 måneder
    eller-avtale: avtale
== loggbok.alis
alis Kari Nordmann
    regelverk: hus
    avtale: 2018-02-01
veileder Ola Hansen
2018-04-01..2018-05-31      tjeneste 100 % allmennpraksis
2018-06-01..2018-08-31    * tjeneste 100 % allmennpraksis
2018-11-05..2018-12-30    * tjeneste 100 % allmennpraksis
2018-11-19                * veiledning 1 t Ola Hansen
2018-12-04                * veiledning 1 t Ola Hansen
2019-01-01..2019-03-31    ! tjeneste 100 % allmennpraksis
2019-02-01..2019-02-28    ! permisjon 100 % ferie
2018-12-01..2018-12-10    ! permisjon 100 % sykdom
$ alis explain til 2>/dev/null
requirement: til
title: Til en dag
source: prøven (hus)
state: short
have: 3 m of 1 y
counts: to and with 2018-06-30

date                                                                 gave  total
2018-04-01..2018-05-31     loggbok.alis:5   tjeneste allmennpraksis   2 m    2 m
2018-06-01..2018-08-31  *  loggbok.alis:6   tjeneste allmennpraksis   1 m    3 m
    left out: 2 m outside the time that counts
2018-11-05..2018-12-30  *  loggbok.alis:7   tjeneste allmennpraksis   0 d    3 m
    left out: 1 m 25 d outside the time that counts
2019-01-01..2019-03-31  !  loggbok.alis:10  tjeneste allmennpraksis   0 d    3 m
    left out: 3 m planned

days                    service                share  gave  total
2018-04-01..2018-05-31  allmennpraksis         100 %   2 m    2 m
2018-06-01..2018-06-30  allmennpraksis         100 %   1 m    3 m
2018-07-01..2018-08-31  allmennpraksis  0 % of 100 %   0 d    3 m
    left out: 2 m outside the time that counts
2018-11-05..2018-12-30  allmennpraksis  0 % of 100 %   0 d    3 m
    left out: 1 m 25 d outside the time that counts
$ alis explain bekreftet 2>/dev/null
requirement: bekreftet
title: Bare det som er bekreftet
source: prøven (hus)
state: short
have: 4 m 25 d of 1 y

date                                            gave     total
2018-04-01..2018-05-31     loggbok.alis:5        0 d       0 d
    tjeneste allmennpraksis  left out: 2 m not confirmed
2018-06-01..2018-08-31  *  loggbok.alis:6        3 m       3 m
    tjeneste allmennpraksis
2018-11-05..2018-12-30  *  loggbok.alis:7   1 m 25 d  4 m 25 d
    tjeneste allmennpraksis
2019-01-01..2019-03-31  !  loggbok.alis:10       0 d  4 m 25 d
    tjeneste allmennpraksis  left out: 3 m planned

days                    service         share      gave     total
2018-06-01..2018-08-31  allmennpraksis  100 %       3 m       3 m
2018-11-05..2018-12-30  allmennpraksis  100 %  1 m 25 d  4 m 25 d
$ alis explain ukentlig 2>/dev/null
requirement: ukentlig
title: Hver uke til en dag
source: prøven (hus)
state: short
rhythm: every week of service
have: 1 stk of 25 stk
counts: to and with 2018-11-25

date                                                   gave  total
2018-11-19  *  loggbok.alis:8  veiledning Ola Hansen  1 stk  1 stk
2018-12-04  *  loggbok.alis:9  veiledning Ola Hansen  0 stk  1 stk

weeks of service without
  2018-04-02..2018-11-18
$ alis explain nylig 2>/dev/null
requirement: nylig
title: Hver uke i det siste
source: prøven (hus)
state: short
rhythm: every week of service
have: 1 stk of 4 stk
counts: the last month

date                                                   gave  total
2018-11-19  *  loggbok.alis:8  veiledning Ola Hansen  0 stk  0 stk
2018-12-04  *  loggbok.alis:9  veiledning Ola Hansen  1 stk  1 stk

weeks of service without
  2018-12-10..2018-12-30
## An agreement that was made before then is enough; not one made since, nor one
## that is still to be made.
$ alis explain begynt 2>/dev/null | sed -n '/^state/p'
state: met
$ sed -i 's/avtale: 2018-02-01/avtale: 2018-03-01/' loggbok.alis; alis explain begynt 2>/dev/null | sed -n '/^state/p'
state: short
$ sed -i 's/avtale: 2018-03-01/avtale: 2018-02-01/' loggbok.alis; alis explain begynt --date 2018-01-31 2>/dev/null | sed -n '/^state/p'
state: short
$ sed -i '/avtale:/d' loggbok.alis; alis explain begynt 2>/dev/null | sed -n '/^state/p'
state: short
